extension DateMention {
  /// Reads a text that is one date and nothing else, with what is known of how it is printed.
  ///
  /// It reads what ``Timestamp/init(parsing:language:reference:)`` reads.
  ///
  /// ```swift
  /// let date = DateMention(parsing: "Published: 25 شعبان 1440 هـ", language: "ar")
  /// date?.timestamp.edtf   // "2019-04-30"
  /// date?.calendar         // .islamic
  /// date?.text             // "25 شعبان 1440 هـ"
  /// ```
  ///
  /// - Parameters:
  ///   - text: The text, with or without white space, label and weekday.
  ///   - language: Its language, a BCP 47 tag such as `en-US`; `nil` when unknown.
  ///   - reference: A day near it, from which missing years and relative dates are counted.
  public init?(parsing text: String, language: String? = nil, reference: Timestamp? = nil) {
    let bytes = text.utf8
    let match = DateReader.stated(
      in: bytes.span, range: 0..<bytes.count, language: language, reference: reference)
    guard let match else { return nil }
    self.init(match, in: text, block: nil)
  }

  /// Finds the dates in running text, in their order.
  ///
  /// ```swift
  /// let dates = DateMention.find(in: "since June 19, Juche 53 (1964), the day when")
  /// dates.first?.timestamp.edtf   // "1964-06-19"
  /// dates.first?.text             // "June 19, Juche 53 (1964)"
  /// ```
  ///
  /// Prices, scores, versions and telephone numbers are none, nor is a lone year.
  ///
  /// - Parameters:
  ///   - text: The text of a block, or plain text.
  ///   - language: Its language, a BCP 47 tag such as `en-US`; `nil` when unknown.
  ///   - reference: A day near the text. A day without a year takes the nearest year in which it is
  ///     not more than 2 days after the reference.
  ///   - block: The index of the block whose text it is.
  /// - Returns: The dates, with ranges into the text.
  public static func find(
    in text: String, language: String? = nil, reference: Timestamp? = nil, block: Int? = nil
  ) -> [DateMention] {
    DateReader(language: language, reference: reference).mentions(in: text, block: block)
  }

  init(_ match: DateMatch, in text: String, block: Int?) {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: match.range.lowerBound)
    let end = bytes.index(start, offsetBy: match.range.count)
    self.init(
      timestamp: match.timestamp, text: String(text[start..<end]), calendar: match.calendar,
      isYearInferred: match.isYearInferred, alternative: match.alternative, block: block,
      range: match.range)
  }
}
