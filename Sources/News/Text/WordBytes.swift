/// What each byte is in a word.
struct WordBytes: Sendable {
  static let standard = WordBytes()

  /// The byte opens a character of more than one.
  static let lead: UInt8 = 1

  /// The byte with its letter case folded where it is an ASCII letter or a digit; `lead` from 80 on; 0
  /// for all else.
  let folded: [UInt8]

  private init() {
    folded = (0...UInt8.max).map { $0 < 0x80 ? WordReader.folded($0) : Self.lead }
  }
}
