/// A line of facts about an article: `Date: 01/04/2030 | Source: Example Times (En)`.
struct DetailLine {
  private(set) var dates: [DateMatch] = []
  private(set) var source: Range<Int>?
  private(set) var section: Range<Int>?
  private(set) var author: Range<Int>?

  /// Whether the line says nothing but a date.
  var isDateAlone: Bool {
    source == nil && section == nil && author == nil
  }

  /// Reads the line, or gives `nil` when it states nothing that is known.
  init?(
    _ passage: Passage, reader: DateReader, in bytes: Span<UInt8>
  ) {
    for part in Self.parts(passage.text, in: bytes) {
      read(part, reader: reader, in: bytes)
    }
    let isLabelled = passage.phrase?.kind == .detail || passage.phrase?.kind == .byline
    if dates.isEmpty, isLabelled { readBoardLine(passage, reader: reader, in: bytes) }
    if dates.isEmpty, isLabelled || passage.counts.digits >= 6, passage.wordCount <= 30 {
      if let date = reader.first(in: bytes, range: passage.text) {
        dates.append(date)
        readAuthor(of: passage, before: date, in: bytes)
      }
    }
    if dates.isEmpty && source == nil && section == nil && author == nil { return nil }
  }

  /// The parts of a line between bars.
  private static func parts(_ text: Range<Int>, in bytes: Span<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = text.lowerBound
    for index in text where bytes[index] == UInt8(ascii: "|") {
      parts.append(WhiteSpace.trimmed(start..<index, in: bytes))
      start = index + 1
    }
    parts.append(WhiteSpace.trimmed(start..<text.upperBound, in: bytes))
    return parts.filter { !$0.isEmpty }
  }

  private mutating func read(
    _ part: Range<Int>, reader: DateReader, in bytes: Span<UInt8>
  ) {
    if let date = reader.wholeLine(in: bytes, range: part) {
      dates.append(date)
      return
    }
    guard let (label, value) = Self.labelled(part, in: bytes), !value.isEmpty else { return }
    switch Self.labels[label] {
    case .source: source = source ?? value
    case .section: section = section ?? value
    case .author: author = author ?? value
    case nil: break
    }
  }

  /// `작성자 … 작성일 31-05-09 08:53`: name and date behind labels without colons, as boards print them.
  private mutating func readBoardLine(
    _ passage: Passage, reader: DateReader, in bytes: Span<UInt8>
  ) {
    guard passage.text.count <= 200 else { return }
    for index in passage.text where bytes[index] >= 0xE0 {
      let rest = index..<passage.text.upperBound
      guard let label = Self.dateLabels.first(where: { $0.begins(rest, in: bytes) }) else {
        continue
      }
      let value = WhiteSpace.trimmed(
        index + label.bytes.count..<passage.text.upperBound, in: bytes)
      guard let date = reader.wholeText(in: bytes, range: value) else { return }
      dates.append(date)
      if let phrase = passage.phrase, phrase.kind == .byline, phrase.end < index {
        let name = WhiteSpace.trimmed(phrase.end..<index, in: bytes)
        if !name.isEmpty { author = name }
      }
      return
    }
  }

  private static let dateLabels = ["작성일", "등록일", "게시일", "입력일", "投稿日", "発行日", "发布时间", "發布時間"]
    .map(StaticTextForm.init)

  private mutating func readAuthor(
    of passage: Passage, before date: DateMatch, in bytes: Span<UInt8>
  ) {
    guard let phrase = passage.phrase, phrase.kind == .detail || phrase.kind == .byline,
      phrase.words >= 2 || phrase.kind == .byline
    else { return }
    author = Self.author(after: phrase, before: date, in: bytes)
  }

  /// `Submitted by KCNA on May 9, 2031`: the name between the label and the date.
  static func author(
    after phrase: PhraseMatch, before date: DateMatch, in bytes: Span<UInt8>
  ) -> Range<Int>? {
    guard phrase.end < date.range.lowerBound else { return nil }
    var name = WhiteSpace.trimmed(phrase.end..<date.range.lowerBound, in: bytes)
    for word in joiners where word.ends(name, in: bytes) {
      let end = name.upperBound - word.bytes.count
      name = WhiteSpace.trimmed(name.lowerBound..<end, in: bytes)
      break
    }
    let isName = !name.isEmpty && bytes[name.lowerBound] != UInt8(ascii: ":") && name.count <= 80
    return isName ? name : nil
  }

  /// What stands between a name and a date.
  private static let joiners = [" on", " at", ",", " |", " -", " am", " le", " el", " 작성일"].map(
    StaticTextForm.init)

  // MARK: Labels

  private enum Label {
    case source
    case section
    case author
  }

  /// The label before a colon, as the hash of its words, and what follows.
  private static func labelled(
    _ part: Range<Int>, in bytes: Span<UInt8>
  ) -> (label: UInt64, value: Range<Int>)? {
    for index in part.prefix(48) {
      let isColon = bytes[index] == UInt8(ascii: ":")
      let isWideColon =
        bytes[index] == 0xEF && index + 2 < part.upperBound && bytes[index + 1] == 0xBC
        && bytes[index + 2] == 0x9A
      guard isColon || isWideColon else { continue }
      let after = index + (isColon ? 1 : 3)
      let value = WhiteSpace.trimmed(after..<part.upperBound, in: bytes)
      return (WordReader.sum(part.lowerBound..<index, in: bytes), value)
    }
    return nil
  }

  private static let labels: [UInt64: Label] = {
    var labels: [UInt64: Label] = [:]
    for (label, words) in rows {
      for word in words {
        for form in [word, word.lowercased(), word.uppercased()] {
          labels[WordReader.sum(of: form)] = label
        }
      }
    }
    return labels
  }()

  /// The labels in the languages that are known.
  private static let rows: [(Label, [String])] = [
    (
      .source,
      [
        "Source", "From", "Publication", "Quelle", "Fuente", "Fonte", "Bron", "Källa", "Kilde",
        "Lähde", "Źródło", "Zdroj", "Vir", "Izvor", "Sursă", "Forrás", "Kaynak", "Источник",
        "Джерело", "Източник", "Πηγή", "स्रोत", "المصدر", "منبع", "מקור", "Sumber", "Nguồn",
        "ที่มา", "출처", "출 처", "제공", "出典", "ソース", "来源", "來源", "稿源", "信息来源",
      ]
    ),
    (
      .section,
      [
        "Section", "Category", "Rubrik", "Ressort", "Rubrique", "Sección", "Categoría", "Sezione",
        "Categoria", "Рубрика", "Раздел", "Категорія", "Категория", "Ενότητα", "Κατηγορία", "분류",
        "섹션", "カテゴリ", "カテゴリー", "栏目", "分类", "欄目", "分類",
      ]
    ),
    (
      .author,
      [
        "Author", "Authors", "Autor", "Autorin", "Auteur", "Autore", "Автор", "Авторы", "Автори",
        "Συντάκτης", "लेखक", "الكاتب", "작성자", "글쓴이", "기자", "著者", "筆者", "記者", "作者", "记者",
      ]
    ),
  ]
}
