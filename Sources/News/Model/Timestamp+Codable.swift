extension Timestamp: Codable {
  /// Reads the one string that is its text form.
  ///
  /// Throws `DecodingError.dataCorrupted` when the string is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Timestamp(edtf: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(text)” is no date in reduced-precision ISO 8601 (EDTF).")
    }
    self = value
  }

  /// Writes its text form as one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(edtf)
  }
}
