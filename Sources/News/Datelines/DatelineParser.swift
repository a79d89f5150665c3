/// Reads datelines: the words at the head of a story that say where, when and by whom it was filed.
///
/// ```swift
/// let parser = DatelineParser(language: "en", reference: Timestamp(edtf: "2031-02-14"))
/// let dateline = parser.dateline(in: "OSLO, Feb. 13 (Reuters) - The bridge was opened.")
/// dateline?.places.first?.name   // "OSLO"
/// dateline?.date?.edtf           // "2031-02-13"
/// dateline?.agencyIDs            // ["reuters"]
/// dateline?.places.first?.resolved?.country   // "NO"
/// ```
///
/// It knows the forms of agencies in Latin, Cyrillic and Arabic script, in Chinese, Japanese and
/// Korean. A text without a dateline costs about a microsecond.
public struct DatelineParser: Sendable {
  /// The language of the texts as a BCP 47 tag, where it is known.
  public let language: String?

  /// A day near those of the texts, from which missing years are inferred.
  public let reference: Timestamp?

  /// What places are looked up in; `nil` when they are not.
  ///
  /// It is asked only when a dateline with places was found.
  public let gazetteer: Gazetteer?

  private let dates: DateReader
  private let code: String

  /// Creates a parser.
  ///
  /// - Parameters:
  ///   - language: The language of the texts, a BCP 47 tag such as `en` or `zh-Hant`; `nil` when
  ///     unknown.
  ///   - reference: A day near those of the texts. A day without a year takes the year that brings
  ///     it nearest, but is never more than 2 days after the reference.
  ///   - gazetteer: What places are looked up in, so that a place has ``Dateline/Place/resolved`` where
  ///     it is clear which one it is; `nil` leaves them as printed.
  public init(
    language: String? = nil, reference: Timestamp? = nil, gazetteer: Gazetteer? = .standard
  ) {
    self.language = language
    self.reference = reference
    self.gazetteer = gazetteer
    dates = DateReader(language: language, reference: reference)
    code = language.map { $0.prefix { $0 != "-" && $0 != "_" }.lowercased() } ?? ""
  }

  /// Reads the dateline at the head of a text.
  ///
  /// - Parameter text: The text of a story, or of its first paragraph.
  /// - Returns: The dateline, with its range in the text; `nil` when there is none.
  public func dateline(in text: String) -> Dateline? {
    dateline(in: text.utf8.span, block: nil)
  }

  /// Reads the dateline at the head of a body: of its first paragraph with text.
  ///
  /// - Parameter blocks: The blocks of a body, or the first ones.
  /// - Returns: The dateline with the index of its block; `nil` when there is none.
  public func dateline(in blocks: [Block]) -> Dateline? {
    for (index, block) in blocks.prefix(6).enumerated() {
      guard block.kind == .paragraph else { continue }
      if block.text.utf8.isEmpty { continue }
      return dateline(in: block.text.utf8.span, block: index)
    }
    return nil
  }

  private func dateline(in source: Span<UInt8>, block: Int?) -> Dateline? {
    let text = DatelineText(source)
    let reader = DatelineReader(
      text: text, dates: dates, language: code, isStory: Self.isStory(source))
    guard var dateline = reader.draft()?.dateline(in: text, block: block) else { return nil }
    if let gazetteer { dateline.resolvePlaces(in: gazetteer, language: language) }
    return dateline
  }

  /// Whether a text is more than a headline: its first line is long, or ends a sentence.
  private static func isStory(_ source: Span<UInt8>) -> Bool {
    var position = 0
    var end = min(source.count, 240)
    while position < end, source[position] != 0x0A { position += 1 }
    end = position
    if end >= 150 { return true }
    // A line that is wrapped goes on in the next one.
    if end >= 40, end + 1 < source.count, source[end + 1] > 0x20 { return true }
    while end > 0, source[end - 1] <= 0x20 || [0x22, 0x27, 0x29].contains(source[end - 1]) {
      end -= 1
    }
    guard end > 3 else { return false }
    let last = source[end - 1]
    if [0x2E, 0x21].contains(last) { return true }
    let third = (UInt32(source[end - 3]) << 16) | (UInt32(source[end - 2]) << 8) | UInt32(last)
    return [0xE38082, 0xE2809D, 0xE280A6].contains(third)
  }
}
