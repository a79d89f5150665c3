/// Reads dates from UTF-8 bytes as pages, dumps and agencies print them.
///
/// It is made once and asked of every line; a line that is no date costs next to nothing. Words of
/// all languages are known; the language settles what is ambiguous, above all `01/05/2031`: the day
/// stands first, but for `en-US`. Without a language, or with plain `en`, the other reading is given
/// too, unless the weekday or the reference decides.
///
/// ```swift
/// let reader = DateReader(language: "en")
/// let line = Array("Friday, May 9, 2031".utf8)
/// reader.wholeLine(in: line.span, range: 0..<line.count)?.timestamp   // 2031-05-09
/// ```
package struct DateReader: Sendable {
  let lexicon = DateLexicon.shared
  let locale: DateLocale
  let reference: Timestamp?

  var languages: UInt128 { locale.languages }

  /// The longest line that is read as a date, in bytes.
  private static let lineLimit = 160

  /// The most bytes that words of a date, such as a weekday and a month, take before its first digit.
  private static let openingLimit = 96

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - language: The language of the text, a BCP 47 tag such as `en-US`; `nil` when unknown.
  ///   - reference: A day near those of the text. A day without a year takes the nearest year in
  ///     which it is not after the reference by more than 2 days.
  package init(language: String? = nil, reference: Timestamp? = nil) {
    locale = DateLocale(language, lexicon: lexicon)
    self.reference = reference
  }

  /// Reads a line that is only a date, with its label, weekday, brackets, time and zone.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: The line, with or without white space around it.
  /// - Returns: The date; `nil` when the line is empty, longer than 160 bytes or anything else.
  package func wholeLine(in bytes: Span<UInt8>, range: Range<Int>) -> DateMatch? {
    whole(in: bytes, range: range, mode: .line)
  }

  /// Reads a text that is said to be a date, so that a lone year or `20310509` is one too.
  package func wholeText(in bytes: Span<UInt8>, range: Range<Int>) -> DateMatch? {
    whole(in: bytes, range: range, mode: .whole)
  }

  /// Reads a text that is said to be a date, without making a reader for what a program wrote.
  package static func stated(
    in bytes: Span<UInt8>, range: Range<Int>, language: String?, reference: Timestamp?
  ) -> DateMatch? {
    if let value = MachineDate.read(bytes, range), let year = value.year,
      (1480..<2400).contains(year)
    {
      return DateMatch(
        timestamp: value, range: range, calendar: .gregorian, alternative: nil,
        isYearInferred: false, label: nil)
    }
    return DateReader(language: language, reference: reference).wholeText(in: bytes, range: range)
  }

  /// Reads the date that begins at a position where one is expected: every month's name is believed.
  package func date(in bytes: Span<UInt8>, at start: Int, end: Int) -> DateMatch? {
    guard start < end else { return nil }
    if bytes[start] &- 48 >= 10 {
      guard let word = lexicon.match(bytes, at: start, end: end) else {
        return numeral(bytes, start, end)
      }
      if word.kinds.isDisjoint(with: .openers) { return nil }
    }
    return expected(in: bytes, at: start, end: end)
  }

  /// A date that begins with a Chinese numeral.
  private func numeral(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> DateMatch? {
    bytes[start] >= 0xE0 ? expected(in: bytes, at: start, end: end) : nil
  }

  private func expected(in bytes: Span<UInt8>, at start: Int, end: Int) -> DateMatch? {
    let limit = min(end, start + Self.lineLimit)
    let tokens = DateTokens(bytes, start..<limit, lexicon: lexicon, languages: languages)
    guard tokens.count > 0, tokens[0].start == start, !tokens[0].has(.label) else { return nil }
    let grammar = DateGrammar(
      tokens: tokens, mode: .running, locale: locale, reference: reference, isTrusted: { _ in true }
    )
    guard let items = items(grammar, from: 0) else { return nil }
    guard isFreeStanding(bytes, tokens[items.end - 1], end) else { return nil }
    return finish(items, tokens, label: nil)
  }

  /// The same day in the year that a reference tells, if there is one.
  package func inYearOfReference(_ day: Timestamp) -> Timestamp? { inferYear(day) }

  /// Finds the first date in running text.
  package func first(in bytes: Span<UInt8>, range: Range<Int>) -> DateMatch? {
    next(in: bytes, from: range.lowerBound, range: range)
  }

  /// Finds the dates in running text, in their order.
  package func matches(in bytes: Span<UInt8>, range: Range<Int>) -> [DateMatch] {
    var found: [DateMatch] = []
    var position = range.lowerBound
    while let match = next(in: bytes, from: position, range: range) {
      found.append(match)
      position = match.range.upperBound
    }
    return found
  }

  /// Finds the dates in running text as mentions.
  ///
  /// - Parameters:
  ///   - text: The text of a block, or plain text.
  ///   - block: The index of that block.
  /// - Returns: The dates in their order, with ranges into the text.
  package func mentions(in text: String, block: Int? = nil) -> [DateMention] {
    let bytes = text.utf8
    return matches(in: bytes.span, range: 0..<bytes.count).map {
      DateMention($0, in: text, block: block)
    }
  }
}

// MARK: - Whole lines

extension DateReader {
  private func whole(
    in bytes: Span<UInt8>, range: Range<Int>, mode: DateGrammar.Mode
  ) -> DateMatch? {
    var start = range.lowerBound
    let end = range.upperBound
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    guard start < end, end - start <= Self.lineLimit else { return nil }
    let first = bytes[start]
    if let match = machineForm(in: bytes, start: start, end: end, mode: mode) { return match }
    guard first &- 48 < 10 || lexicon.canBegin(with: first) || Self.isOpening(first) else {
      return nil
    }
    // Only relative dates can do without a digit, and they need a reference.
    if mode == .line, reference == nil,
      Self.nextDigit(bytes, from: start, end: end) == end
    {
      return nil
    }
    guard lexicon.match(bytes, at: start, end: end) != nil || !Self.isLetter(first) else {
      return nil
    }
    let tokens = DateTokens(bytes, start..<end, lexicon: lexicon, languages: languages)
    guard tokens.isComplete, tokens.count > 0 else { return nil }
    var index = 0
    var label: DateMatch.Label?
    while index < tokens.count, tokens[index].has(.label) {
      label = label ?? self.label(of: tokens[index])
      index += 1
    }
    let grammar = grammar(tokens, mode)
    guard let items = items(grammar, from: index), items.end == tokens.count else { return nil }
    return finish(items, tokens, label: label)
  }

  /// Reads a full day that a program wrote, with or without a time, without looking at any words.
  private func machineForm(
    in bytes: Span<UInt8>, start: Int, end: Int, mode: DateGrammar.Mode
  ) -> DateMatch? {
    guard mode == .whole || (bytes[start] &- 48 < 10 && end - start >= 10) else { return nil }
    var last = end
    while last > start, Self.isBlank(bytes[last - 1]) { last -= 1 }
    if mode == .line {
      guard last - start >= 10, bytes[start + 4] == UInt8(ascii: "-") else { return nil }
    }
    guard let value = MachineDate.read(bytes, start..<last) else { return nil }
    guard mode == .whole || value.day != nil, isOwnYear(value, isLine: mode == .line) else {
      return nil
    }
    return DateMatch(
      timestamp: value, range: start..<last, calendar: .gregorian, alternative: nil,
      isYearInferred: false, label: nil)
  }

  /// Whether a year is one of the Gregorian calendar in this language.
  private func isOwnYear(_ value: Timestamp, isLine: Bool) -> Bool {
    guard let year = value.year else { return !isLine }
    guard !isLine || (1000...2999).contains(year) else { return false }
    return locale.calendar(ofYear: year) == .gregorian
  }

  private func grammar(_ tokens: DateTokens, _ mode: DateGrammar.Mode) -> DateGrammar {
    DateGrammar(
      tokens: tokens, mode: mode, locale: locale, reference: reference, isTrusted: { _ in true })
  }

  private func label(of token: DateToken) -> DateMatch.Label? {
    lexicon.meaning(of: token.node, as: .label, languages: languages)
      .map { DateLexicon.labelValues[$0.value] }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether a byte may stand before a date in a line: a bracket, bar, bullet or dash.
  private static func isOpening(_ byte: UInt8) -> Bool {
    byte >= 0x80 || [0x28, 0x5B, 0x7C, 0x2D, 0x2A].contains(byte)
  }
}

// MARK: - Running text

extension DateReader {
  private func next(in bytes: Span<UInt8>, from start: Int, range: Range<Int>) -> DateMatch? {
    var position = start
    var digit = start
    while position < range.upperBound {
      if digit < position || digit == start {
        digit = Self.nextDigit(bytes, from: position, end: range.upperBound)
        guard digit < range.upperBound else { return nil }
        position = max(position, digit - Self.openingLimit)
        while position < digit, bytes[position] & 0xC0 == 0x80 { position += 1 }
      }
      if isWordStart(bytes, position, range.lowerBound),
        bytes[position] &- 48 < 10 || lexicon.canBegin(with: bytes[position]),
        let match = match(in: bytes, at: position, range: range)
      {
        return match
      }
      position += 1
    }
    return nil
  }

  /// Whether a word or number can begin at a byte: no letter, digit or money sign goes before it.
  private func isWordStart(_ bytes: Span<UInt8>, _ position: Int, _ lower: Int) -> Bool {
    let byte = bytes[position]
    guard byte & 0xC0 != 0x80 else { return false }
    guard Self.isLetter(byte) || byte &- 48 < 10 || byte >= 0xC0 else { return false }
    guard position > lower else { return true }
    let previous = bytes[position - 1]
    let isDigit = byte &- 48 < 10
    if previous < 0x80 {
      if previous &- 48 < 10 { return !isDigit && byte < 0x80 }
      if Self.isLetter(previous) { return byte >= 0xE2 }
      return !isDigit || !Self.gluesToNumber(previous)
    }
    var scalarStart = position - 1
    while scalarStart > lower, bytes[scalarStart] & 0xC0 == 0x80 { scalarStart -= 1 }
    let scalar = DecodedScalar(bytes, at: scalarStart, end: position)
    return !scalar.continuesWord && DateTokens.digit(scalar.value) == nil
      && !(0x20A0...0x20CF).contains(scalar.value)
  }

  private static func gluesToNumber(_ byte: UInt8) -> Bool {
    [
      UInt8(ascii: "$"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "#"),
      UInt8(ascii: "+"), UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "="),
    ].contains(byte)
  }

  private func match(in bytes: Span<UInt8>, at start: Int, range: Range<Int>) -> DateMatch? {
    if !(bytes[start] &- 48 < 10) {
      let word = lexicon.match(bytes, at: start, end: range.upperBound)
      if let word, word.kinds.isDisjoint(with: .openers) { return nil }
      if word == nil, bytes[start] < 0x80 { return nil }
    }
    let limit = min(range.upperBound, start + Self.lineLimit)
    let tokens = DateTokens(bytes, start..<limit, lexicon: lexicon, languages: languages)
    guard tokens.count > 0, tokens[0].start == start else { return nil }
    let label = tokens[0].has(.label) ? self.label(of: tokens[0]) : nil
    let index = label == nil ? 0 : 1
    let months = trustedMonths(tokens, bytes)
    let grammar = DateGrammar(
      tokens: tokens, mode: .running, locale: locale, reference: reference,
      isTrusted: { months.contains($0.start) })
    guard let items = items(grammar, from: index) else { return nil }
    guard isFreeStanding(bytes, tokens[items.end - 1], range.upperBound) else { return nil }
    if !items.date.isNamed, followsVersionWord(bytes, start, range.lowerBound) { return nil }
    return finish(items, tokens, label: label)
  }

  private static let versionWords: Set<String> = [
    "version", "versions", "ver", "release", "build", "firmware", "kernel", "section",
  ]

  /// Whether the word before a number says that it is no date: `version 2.10.2031`.
  private func followsVersionWord(_ bytes: Span<UInt8>, _ start: Int, _ lower: Int) -> Bool {
    var end = start
    while end > lower, bytes[end - 1] == 0x20 { end -= 1 }
    var first = end
    while first > lower, end - first < 10, Self.isLetter(bytes[first - 1]) { first -= 1 }
    guard first < end, end < start else { return false }
    let letters = (first..<end).map { bytes[$0] | 0x20 }
    return Self.versionWords.contains(String(decoding: letters, as: UTF8.self))
  }

  /// The starts of the months that can be believed without a year.
  ///
  /// They belong to the text's language (in a text of unknown language: to English, or they are no
  /// abbreviation) and have the capital that this language gives them: not `may 5`, `Pro 5`.
  private func trustedMonths(_ tokens: DateTokens, _ bytes: Span<UInt8>) -> [Int] {
    var starts: [Int] = []
    let wanted = languages == 0 ? lexicon.english : languages
    for index in 0..<tokens.count where tokens[index].has(.month) {
      let token = tokens[index]
      let month = lexicon.meaning(of: token.node, as: .month, languages: wanted)
      let isOwn = (month?.languages ?? 0) & wanted != 0
      guard isOwn || (languages == 0 && token.end - token.start >= 5) else { continue }
      let scalar = DecodedScalar(bytes, at: token.start, end: token.end)
      let isUpper = Unicode.Scalar(scalar.value)?.properties.isUppercase ?? false
      if isUpper || !lexicon.isCapitalised(token.node, kind: .month, languages: wanted) {
        starts.append(token.start)
      }
    }
    return starts
  }

  /// Whether nothing glued to the end of a date makes its last number part of another.
  private func isFreeStanding(_ bytes: Span<UInt8>, _ last: DateToken, _ end: Int) -> Bool {
    guard last.isNumber, last.unit == nil, last.end < end else { return true }
    let next = bytes[last.end]
    if next == UInt8(ascii: "%") || (last.digits <= 2 && Self.isLetter(next)) { return false }
    guard [0x2C, 0x2E, 0x2D, 0x2F, 0x3A].contains(next), last.end + 1 < end else { return true }
    return bytes[last.end + 1] &- 48 >= 10
  }

  /// Where the next byte stands that can begin a digit of any script, at the speed of a scan.
  private static func nextDigit(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int {
    var position = start
    while position < end {
      let byte = bytes[position]
      if byte &- 48 < 10 || (byte >= 0xD9 && byte != 0xE2) { return position }
      position += 1
    }
    return end
  }
}
