/// Splits a byline into the authors that it names.
struct AuthorNames {
  private(set) var authors: [Author] = []
  private let language: String?

  /// Reads a byline.
  ///
  /// - Parameters:
  ///   - text: The byline, or the value of a field that names one or more authors.
  ///   - language: The language of the page, by which words that join names are known.
  init(_ text: String, language: String? = nil) {
    self.language = language
    guard text.utf8.count <= 600, !text.hasPrefix("http") else { return }
    for part in Self.parts(text) { read(part) }
  }

  // MARK: Parts

  /// The parts between marks.
  private static func parts(_ text: String) -> [[String]] {
    var parts: [[String]] = []
    var word = String.UnicodeScalarView()
    var words: [String] = []
    var depth = 0
    for scalar in text.unicodeScalars {
      if scalar == "(" || scalar == "（" || scalar == "[" { depth += 1 }
      if scalar == ")" || scalar == "）" || scalar == "]" { depth = max(0, depth - 1) }
      let isEnd = depth == 0 && separators.contains(scalar)
      guard isEnd || scalar.properties.isWhitespace else {
        word.append(scalar)
        continue
      }
      if !word.isEmpty { words.append(String(word)) }
      word = String.UnicodeScalarView()
      if isEnd, !words.isEmpty {
        parts.append(words)
        words = []
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    if !words.isEmpty { parts.append(words) }
    return parts
  }

  private static let separators: Set<Unicode.Scalar> = [
    ",", ";", "&", "|", "/", "•", "·", "、", "，", "・", "؛", "،", "\n", "／", "●", "―",
  ]

  private mutating func read(_ part: [String]) {
    var words = Self.withoutLead(part)
    if let end = words.firstIndex(where: { Self.endsNames($0) }) {
      words.removeSubrange(end...)
    }
    var name: [String] = []
    for (index, word) in words.enumerated() {
      let isLast = index == words.count - 1
      if !name.isEmpty, !isLast, BylineWords.isConjunction(word.lowercased(), language: language) {
        add(name)
        name = []
      } else {
        name.append(word)
      }
    }
    if !name.isEmpty { add(name) }
  }

  private static func endsNames(_ word: String) -> Bool {
    let key = word.lowercased().trimming { !$0.properties.isAlphabetic }
    return BylineWords.enders.contains(key)
  }

  /// The words behind `By` and the like.
  private static func withoutLead(_ words: [String]) -> [String] {
    var words = words
    var isChanged = true
    while isChanged, words.count > 0 {
      isChanged = false
      for lead in BylineWords.leads(from: words[0]) where lead.count <= words.count {
        guard let rest = rest(of: words, after: lead) else { continue }
        words = rest
        isChanged = true
        break
      }
    }
    return words
  }

  private static func rest(of words: [String], after lead: [String]) -> [String]? {
    for (index, word) in lead.enumerated() {
      let own = words[index].lowercased()
      if own == word { continue }
      guard index == lead.count - 1, own.hasPrefix(word) else { return nil }
      // `Autor:Ann` and `文／…`: a mark, and no letter, parts the label from the name.
      let tail = words[index].unicodeScalars.dropFirst(word.unicodeScalars.count)
      guard let mark = tail.first, ":：／|=".unicodeScalars.contains(mark) else { return nil }
      let name = String(String.UnicodeScalarView(tail.dropFirst()))
      return (name.isEmpty ? [] : [name]) + words[lead.count...]
    }
    let rest = Array(words[lead.count...])
    if rest.first == ":" || rest.first == "：" { return Array(rest.dropFirst()) }
    return rest
  }

  // MARK: One author

  private mutating func add(_ words: [String]) {
    var words = words
    var author = Author(name: "")
    takeEmail(&words, &author)
    takeParentheses(&words, &author)
    takePlace(&words)
    takeRole(&words, &author)
    takeJob(&words, &author)
    let name = words.joined(separator: " ").trimming { Self.isTrimmed($0) }
    guard isName(name) else {
      if let email = author.email, !authors.isEmpty { authors[authors.count - 1].email = email }
      return
    }
    author.name = name
    author.kind = AuthorKind.of(name)
    if !authors.isEmpty, isAddress(name) {
      authors[authors.count - 1].organization = name
    } else if isRole(words),
      author.kind != .organization || words[0].unicodeScalars.first?.properties.isLowercase == true
    {
      addRole(words.joined(separator: " "))
    } else if !authors.contains(where: { StatedText.key($0.name) == StatedText.key(name) }) {
      authors.append(author)
    }
  }

  /// Whether a name is that of a site.
  private func isAddress(_ name: String) -> Bool {
    name.contains(".") && !name.hasSuffix(".") && AuthorKind.of(name) == .organization
  }

  private mutating func addRole(_ role: String) {
    guard !authors.isEmpty, authors[authors.count - 1].role == nil else { return }
    authors[authors.count - 1].role = role
  }

  private static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isAlphabetic && scalar.properties.numericType == nil && scalar != "."
      && scalar != ")" && !(scalar.properties.generalCategory == .nonspacingMark)
      && !(scalar.properties.generalCategory == .spacingMark)
  }

  private func isName(_ name: String) -> Bool {
    guard (2...80).contains(name.unicodeScalars.count), !name.contains("://"),
      name.unicodeScalars.contains(where: { $0.properties.isAlphabetic }),
      !BylineWords.fillers.contains(name.lowercased())
    else { return false }
    if name.hasPrefix("@") || name.hasPrefix("www.") { return false }
    let digits = name.unicodeScalars.count { $0.properties.numericType == .decimal }
    // `March 12`
    if let last = name.split(separator: " ").last, name.contains(" "),
      last.unicodeScalars.allSatisfy({ $0.properties.numericType == .decimal })
    {
      return false
    }
    if digits > 0, Timestamp(parsing: name) != nil { return false }
    return digits <= 4 && digits * 2 < name.unicodeScalars.count
  }

  /// Whether words say what somebody is: a job, or a phrase with small words in it.
  private func isRole(_ words: [String]) -> Bool {
    guard !authors.isEmpty else { return false }
    let small = words.map { $0.lowercased().trimming { !$0.properties.isAlphabetic } }
    if small.contains(where: { BylineWords.roles.contains($0) }) { return true }
    if words.count == 1, isTitle(words[0]) { return true }
    guard words.count >= 2 else { return false }
    return words.contains { word in
      word.unicodeScalars.first?.properties.isLowercase == true
        && !BylineWords.particles.contains(word) && !word.contains("'") && !word.contains("’")
    }
  }

  /// `PhD`, `M.D.`, `CFA®`: letters behind a name, and no agency.
  private func isTitle(_ word: String) -> Bool {
    if word.contains("®") || word.contains("™") { return true }
    guard word.utf8.count <= 6, word.utf8.allSatisfy({ $0 < 0x80 }),
      !BylineWords.agencies.contains(word.lowercased())
    else { return false }
    return word.utf8.dropFirst().contains { $0 &- 0x41 < 26 }
  }

  /// `Ann Lee Senior Reporter`: a job that follows a name without a mark.
  private func takeJob(_ words: inout [String], _ author: inout Author) {
    guard words.count > 2 else { return }
    let job = words.dropFirst(2).firstIndex {
      BylineWords.roles.contains($0.lowercased().trimming { !$0.properties.isAlphabetic })
    }
    guard let job else { return }
    author.role = author.role ?? words[job...].joined(separator: " ")
    words.removeSubrange(job...)
  }

  private func takeEmail(_ words: inout [String], _ author: inout Author) {
    guard let index = words.firstIndex(where: { $0.contains("@") && $0.contains(".") }) else {
      return
    }
    let email = words.remove(at: index).trimming { "()<>[],;:".unicodeScalars.contains($0) }
    if !email.hasPrefix("@") { author.email = email }
  }

  /// `Ann Lee (Example Times)`: what stands in parentheses is no name.
  private func takeParentheses(_ words: inout [String], _ author: inout Author) {
    guard words.count > 1,
      let open = words.firstIndex(where: { $0.hasPrefix("(") || $0.hasPrefix("（") }), open > 0
    else { return }
    let inside = words[open...].joined(separator: " ").trimming {
      "()（）".unicodeScalars.contains($0)
    }
    words.removeSubrange(open...)
    if AuthorKind.of(inside) == .organization {
      author.organization = inside
    } else if !inside.isEmpty {
      author.role = inside
    }
  }

  /// `Ann Lee in Oslo`.
  private func takePlace(_ words: inout [String]) {
    guard words.count > 2,
      let place = words.dropFirst(2).firstIndex(where: { BylineWords.placeWords.contains($0) })
    else { return }
    words.removeSubrange(place...)
  }

  private func takeRole(_ words: inout [String], _ author: inout Author) {
    guard let last = words.last else { return }
    for role in BylineWords.roleEndings where last.hasSuffix(role) {
      let rest = String(last.dropLast(role.count))
      guard words.count > 1 || !rest.isEmpty else { return }
      author.role = role
      words.removeLast()
      if !rest.isEmpty { words.append(rest) }
      return
    }
  }
}

/// Tells agencies and desks from people.
enum AuthorKind {
  /// Whether a name is that of a news agency.
  static func isAgency(_ name: String) -> Bool {
    BylineWords.agencies.contains(name.lowercased())
  }

  /// What a name names; `nil` when that is not clear.
  static func of(_ name: String) -> Author.Kind? {
    let small = name.lowercased()
    if BylineWords.agencies.contains(small) || isDomain(small) { return .organization }
    let words = small.unicodeScalars.split {
      !$0.properties.isAlphabetic && $0 != "-" && $0.properties.generalCategory != .nonspacingMark
    }.map(String.init)
    if words.contains(where: { BylineWords.organizations.contains($0) }) { return .organization }
    if wideEndings.contains(where: { small.hasSuffix($0) }) { return .organization }
    if (2...5).contains(words.count) { return .person }
    return nil
  }

  private static let wideEndings = [
    "新聞", "新闻", "通信", "通讯社", "通訊社", "編集部", "编辑部", "日报", "日報", "晚报", "晚報", "网", "網", "뉴스",
    "신문", "일보", "편집부", "オンライン", "ニュース", "社",
  ]

  private static func isDomain(_ name: String) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), !name.utf8.contains(0x20) else {
      return false
    }
    let ending = name.utf8[name.utf8.index(after: dot)...]
    return (2...4).contains(ending.count) && name.utf8.distance(from: name.startIndex, to: dot) > 1
      && ending.allSatisfy { $0 &- 0x61 < 26 }
  }
}

extension String {
  /// The text without the characters at its ends that are of a kind.
  func trimming(_ isTrimmed: (Unicode.Scalar) -> Bool) -> String {
    var text = Substring(self).unicodeScalars
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    while let first = text.first, isTrimmed(first) { text.removeFirst() }
    return String(text)
  }
}
