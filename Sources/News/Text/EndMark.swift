/// Finds the mark that ends an article.
enum EndMark {
  /// Where the mark at the end of a text stands, with white space before it left out.
  static func find(
    _ text: Range<Int>, dates: DateReader, in bytes: Span<UInt8>
  ) -> Range<Int>? {
    guard let last = text.last else { return nil }
    if isSignature(text, in: bytes) { return text }
    guard lastBytes[Int(bytes[last])] else { return nil }
    if let mark = fixedMark(text, in: bytes) { return mark }
    switch bytes[last] {
    case UInt8(ascii: ")"): return bracketed(text, open: UInt8(ascii: "("), dates, in: bytes)
    case UInt8(ascii: "]"): return bracketed(text, open: UInt8(ascii: "["), dates, in: bytes)
    default: return nil
    }
  }

  /// Whether a byte can be the last one of a mark.
  private static let lastBytes: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for mark in fixed { table[Int(mark.bytes[mark.bytes.count - 1])] = true }
    for sign in ")]".utf8 { table[Int(sign)] = true }
    return table
  }()

  /// Whether a line names the reporter as papers of the DPRK do behind a story: `글 및 사진 본사기자 …`.
  static func isSignature(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard line.count <= 120, bytes[line.lowerBound] >= 0xE0 else { return false }
    return signatures.contains { $0.begins(line, in: bytes) }
  }

  private static let signatures = [
    "글 및 사진 본사기자", "글 및 사진 특파기자", "글 본사기자", "본사기자", "특파기자", "사진 본사기자",
  ].map(StaticTextForm.init)

  private static func fixedMark(_ text: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    for mark in fixed where mark.ends(text, in: bytes) {
      let start = text.upperBound - mark.bytes.count
      if stands(apart: start, in: text, bytes) { return start..<text.upperBound }
    }
    return nil
  }

  /// Whether a mark is set apart from a word before it.
  private static func stands(apart start: Int, in text: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard start > text.lowerBound else { return true }
    let before = bytes[start - 1]
    let isWord =
      (before | 0x20) &- UInt8(ascii: "a") < 26 || before &- UInt8(ascii: "0") < 10
      || before == UInt8(ascii: "-") || before == UInt8(ascii: "=") || before == UInt8(ascii: "#")
    return !isWord || bytes[start] == UInt8(ascii: "/") || bytes[start] >= 0x80
  }

  /// A mark in brackets whose words are those of the table, perhaps with a date.
  private static func bracketed(
    _ text: Range<Int>, open: UInt8, _ dates: DateReader, in bytes: Span<UInt8>
  ) -> Range<Int>? {
    let earliest = max(text.lowerBound, text.upperBound - 64)
    guard let start = (earliest..<text.upperBound - 1).last(where: { bytes[$0] == open }) else {
      return nil
    }
    let inner = WhiteSpace.trimmed(start + 1..<text.upperBound - 1, in: bytes)
    guard !inner.isEmpty, isMark(inner, dates, in: bytes) else { return nil }
    return start..<text.upperBound
  }

  private static func isMark(
    _ inner: Range<Int>, _ dates: DateReader, in bytes: Span<UInt8>
  ) -> Bool {
    var reader = WordReader(inner)
    var hash = WordReader.seed
    var nameEnd: Int?
    var isWhole = false
    while let word = reader.next(in: bytes) {
      hash = WordReader.combined(hash, word.hash)
      isWhole = names.contains(hash)
      if isWhole { nameEnd = word.range.upperBound }
    }
    if isWhole { return true }
    guard let nameEnd else { return false }
    let rest = WhiteSpace.trimmed(nameEnd..<inner.upperBound, in: bytes)
    return !rest.isEmpty && isSeparator(bytes[rest.lowerBound])
      && dates.wholeLine(in: bytes, range: skippingSeparators(rest, in: bytes)) != nil
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ",") || byte == 0xE2
  }

  private static func skippingSeparators(
    _ range: Range<Int>, in bytes: Span<UInt8>
  ) -> Range<Int> {
    var lower = range.lowerBound
    while lower < range.upperBound {
      let byte = bytes[lower]
      if byte == 0xE2 {
        lower += 3
      } else if isSeparator(byte) || byte == 0x20 {
        lower += 1
      } else {
        break
      }
    }
    return min(lower, range.upperBound)..<range.upperBound
  }

  /// Marks that are known byte for byte; longer ones first.
  private static let fixed: [StaticTextForm] = [
    "-- End --", "- End -", "-- END --", "- END -", "-End-", "-END-", "- ENDS -", "-ends-",
    "-Ends-",
    "- ends -", "*** END ***", "-30-", "- 30 -", "-0-", "- 0 -", "###", "# # #", "=0=", "-000-",
    "/연합뉴스", "(끝)", "<끝>", "[끝]", "(完)", "（完）", "【完】", "（終）", "(終)", "（了）", "(了)",
    "-끝-", "- 끝 -",
  ].map(StaticTextForm.init)

  /// What stands in the brackets of a mark: the word for the end, or the agency that signs.
  private static let names: Set<UInt64> = Set(
    [
      "END", "Ends", "끝", "완", "完", "終", "了", "Ende", "Fin", "FIN", "Fine", "Конец", "Край",
      "Τέλος",
      "KCNA", "KCNA Watch", "Belga", "BELGA", "AFP", "afp", "dpa", "DPA", "APA", "ANSA", "EFE",
      "AP",
      "Reuters", "Xinhua", "Yonhap", "Kyodo", "Jiji", "TASS", "ТАСС", "РИА Новости", "Интерфакс",
      "Укрінформ", "БТА", "BTA", "STA", "ΑΠΕ-ΜΠΕ", "АП", "PTI", "ANI", "IANS", "UNI", "भाषा", "वार्ता",
      "Lusa", "LUSA", "CNA", "中央社", "新华社", "新華社", "共同", "時事", "ATS", "SDA", "Keystone-SDA",
      "NTB", "TT", "Ritzau", "PAP", "ČTK", "TASR", "SITA", "MTI", "HINA", "Hina", "Tanjug",
      "Agerpres",
      "ANP", "rtl.be/AFP", "Agencias", "Agence", "UPI", "MINA", "조선중앙통신",
    ].map(WordReader.sum(of:)))
}
