extension Timestamp {
  /// Reads a text that is one date, as programs write it and pages print it, and nothing else.
  ///
  /// ```swift
  /// Timestamp(parsing: "Fri, 09 May 2031 21:05:00 +0900")?.edtf   // "2031-05-09T21:05:00+09:00"
  /// Timestamp(parsing: "Friday, May 9, 2031")?.edtf          // "2031-05-09"
  /// Timestamp(parsing: "주체120(2031)년 5월 9일")?.edtf       // "2031-05-09"
  /// Timestamp(parsing: "19 اردیبهشت 1410", language: "fa")?.edtf   // "2031-05-09"
  /// Timestamp(parsing: "7 July")?.edtf                       // "XXXX-07-07"
  /// Timestamp(parsing: "n/a")                                // nil
  /// ```
  ///
  /// Machine forms are those of ISO 8601 and RFC 3339, of mail (RFC 822 to 5322) and `asctime`, with the slips
  /// of real feeds, and seconds to nanoseconds since 1970. Printed forms are those of Unicode CLDR in eighty
  /// languages. A zone's name gives an offset only where it has one meaning on that day.
  ///
  /// Where day and month could be swapped (`01/05/2031`), the language and region decide, as in `en-US`; else
  /// the day stands first, unless a weekday or the reference decides. Years of two digits are read only
  /// where the language tells the order.
  ///
  /// - Parameters:
  ///   - text: The text, with or without white space, label and weekday.
  ///   - language: Its language, a BCP 47 tag such as `en-US`; `nil` when unknown.
  ///   - reference: A day near it, from which relative dates ("2 days ago") are counted. A day without a
  ///     year takes the nearest year in which it is not more than 2 days after the reference.
  public init?(parsing text: String, language: String? = nil, reference: Timestamp? = nil) {
    let bytes = text.utf8.span
    let match = DateReader.stated(
      in: bytes, range: 0..<bytes.count, language: language, reference: reference)
    guard let match else { return nil }
    self = match.timestamp
  }
}
