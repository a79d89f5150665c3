extension Timestamp {
  /// Reads a text that is one date, as pages, feeds and agencies print them, and nothing else.
  ///
  /// ```swift
  /// Timestamp(parsing: "Friday, May 9, 2031")?.edtf          // "2031-05-09"
  /// Timestamp(parsing: "주체120(2031)년 5월 9일")?.edtf       // "2031-05-09"
  /// Timestamp(parsing: "7 July")?.edtf                       // "XXXX-07-07"
  /// Timestamp(parsing: "n/a")                                // nil
  /// ```
  ///
  /// Where day and month could be swapped (`01/05/2031`), the day stands first but in `en-US`, unless
  /// a weekday or the reference decides.
  ///
  /// - Parameters:
  ///   - text: The text, with or without white space, label and weekday.
  ///   - language: Its language, a BCP 47 tag such as `en-US`; `nil` when unknown.
  ///   - reference: A day near it. A day without a year takes the nearest year in which it is not
  ///     more than 2 days after the reference.
  public init?(parsing text: String, language: String? = nil, reference: Timestamp? = nil) {
    let bytes = text.utf8.span
    let match = DateReader.stated(
      in: bytes, range: 0..<bytes.count, language: language, reference: reference)
    guard let match else { return nil }
    self = match.timestamp
  }
}
