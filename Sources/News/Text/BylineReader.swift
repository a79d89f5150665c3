/// Recognizes the line that names the authors.
enum BylineReader {
  /// The byline in a passage, or `nil` when it is none.
  static func byline(_ passage: Passage, in bytes: Span<UInt8>) -> Range<Int>? {
    guard passage.wordCount <= 24, passage.text.count <= 200,
      passage.mark != .question
    else { return nil }
    if let phrase = passage.phrase, phrase.kind == .byline, !phrase.isWhole {
      return opensName(phrase, passage, in: bytes) ? passage.text : nil
    }
    return endsWithOffice(passage, in: bytes) ? passage.text : nil
  }

  /// Whether a name follows the phrase: a colon, or a letter that is not a small one.
  private static func opensName(
    _ phrase: PhraseMatch, _ passage: Passage, in bytes: Span<UInt8>
  ) -> Bool {
    let rest = WhiteSpace.trimmed(phrase.end..<passage.text.upperBound, in: bytes)
    guard let first = rest.first else { return false }
    if bytes[first] == UInt8(ascii: ":") || bytes[first] == 0xEF { return true }
    if passage.wordCount - phrase.words > 16 { return false }
    return !LineShape.beginsInSentence(rest, in: bytes)
      && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[first])
  }

  /// `홍길동 기자`, `记者 …` and the like: a short line with the word for reporter at its end.
  private static func endsWithOffice(_ passage: Passage, in bytes: Span<UInt8>) -> Bool {
    guard passage.wordCount <= 12, passage.counts.wide >= 2 else { return false }
    let text = SourceText.string(passage.text, in: bytes)
    return offices.contains { text.hasSuffix($0) || text.contains($0 + " ") }
      && passage.mark == .none && !text.contains(" = ")
  }

  private static let offices = ["기자", "특파원", "論説委員", "記者", "记者", "특약기자", "통신원"]
}

/// The authors that a byline names.
struct AuthorList {
  private(set) var authors: [Author] = []

  /// Splits a byline into its authors.
  init(byline: String) {
    var text = Substring(byline)
    for prefix in Self.prefixes where Self.starts(text, with: prefix) {
      text = text.dropFirst(prefix.count)
      break
    }
    text = text.drop { " :：=".contains($0) }
    for part in Self.names(in: text) {
      if let author = Self.author(part) { authors.append(author) }
    }
  }

  private static func starts(_ text: Substring, with prefix: String) -> Bool {
    let small: (UInt8) -> UInt8 = { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }
    let (text8, prefix8) = (text.utf8.span, prefix.utf8.span)
    guard text8.count > prefix8.count else { return false }
    for index in prefix8.indices where small(text8[index]) != small(prefix8[index]) { return false }
    return text.dropFirst(prefix.count).first.map { !$0.isLetter } ?? false
  }

  /// The parts between commas, semicolons, ampersands and the words for `and`.
  private static func names(in text: Substring) -> [Substring] {
    var names: [Substring] = []
    for part in text.unicodeScalars.split(whereSeparator: { separators.contains($0) }) {
      var words: [Substring] = []
      for word in part.split(separator: " ").map(Substring.init) {
        guard conjunctions.contains(word) else {
          words.append(word)
          continue
        }
        if !words.isEmpty { names.append(Substring(words.joined(separator: " "))) }
        words = []
      }
      if !words.isEmpty { names.append(Substring(words.joined(separator: " "))) }
    }
    return names
  }

  private static func author(_ part: Substring) -> Author? {
    var words = part.split(separator: " ")
    let email = words.firstIndex { $0.contains("@") }.map {
      words.remove(at: $0).filter { !"()<>[]".contains($0) }
    }
    var role: String?
    if words.count > 1, let last = words.last, roles.contains(String(last)) {
      role = String(last)
      words.removeLast()
    }
    if let place = words.firstIndex(where: { placeWords.contains($0.lowercased()) }), place > 0 {
      words.removeSubrange(place...)
    }
    if words.count > 1, let last = words.last, danglingWords.contains(last) { words.removeLast() }
    let name = words.joined(separator: " ").trimmingPunctuation()
    guard let first = name.first, first.isLetter, words.count <= 6 else { return nil }
    if words.count > 1, words.allSatisfy({ $0.first?.isLowercase == true }) { return nil }
    let small = name.lowercased()
    if roleWords.contains(where: { Self.contains($0, in: small.utf8.span) }) { return nil }
    return Author(name: name, role: role, email: email)
  }

  /// Whether a word stands anywhere in a text; strings search for characters, which is slow.
  private static func contains(_ word: String, in text: Span<UInt8>) -> Bool {
    let word = word.utf8.span
    guard word.count > 0, word.count <= text.count else { return false }
    for start in 0...text.count - word.count where text[start] == word[0] {
      var length = 1
      while length < word.count, text[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }

  private static let prefixes = [
    "Written by", "Words by", "Text by", "Reported by", "Reporting by", "Posted by", "Story by",
    "Submitted by",
    "By", "Text von", "Ein Artikel von", "Ein Beitrag von", "Von", "Publié par", "Écrit par",
    "Propos recueillis par", "Par", "Escrito por", "Por", "Scritto da", "A cura di", "Di", "Door",
    "Author", "Autor", "Auteur", "Autore", "Автор", "Текст", "Av", "Af", "작성자", "글쓴이",
    "글 및 사진 본사기자",
    "글 및 사진 특파기자", "글 본사기자", "사진 본사기자", "본사기자", "특파기자", "글", "作者",
    "記者", "记者", "文", "著者", "執筆",
  ]
  private static let separators: Set<Unicode.Scalar> = [",", ";", "&", "、", "・", "·", "，"]
  private static let conjunctions: Set<Substring> = ["and", "und", "et", "y", "e", "и"]
  private static let roles: Set<String> = [
    "기자", "특파원", "통신원", "記者", "记者", "論説委員",
  ]
  /// What stands before a date that has been cut off.
  private static let danglingWords: Set<Substring> = ["on", "am", "le", "el"]
  private static let placeWords: Set<String> = ["in", "at", "à", "en", "for", "aus"]
  private static let roleWords = [
    "staff writer", "reporter", "correspondent", "editor", "contributor", "staff", "columnist",
    "bureau", "redakteur", "journaliste", "corresponsal",
  ]
}

extension String {
  fileprivate func trimmingPunctuation() -> String {
    var text = Substring(self)
    while let last = text.last, ".,;:|-–—*_".contains(last) { text = text.dropLast() }
    while let first = text.first, ".,;:|-–—*_".contains(first) { text = text.dropFirst() }
    return String(text)
  }
}
