/// The names by which a page calls its site, and headlines without them.
struct SiteNames {
  /// Letters and digits of each name, in small letters.
  private(set) var keys: [String] = []

  /// Takes the names that a page states, and the one in its address.
  init(_ names: [String], address: String?) {
    for name in names {
      let key = StatedText.key(name)
      if key.utf8.count > 1 { keys.append(key) }
    }
    if let host = address.flatMap(Address.host) {
      for label in host.split(separator: ".").dropLast() where label != "www" && label.count > 2 {
        keys.append(StatedText.key(String(label)))
      }
      keys.append(StatedText.key(host.hasPrefix("www.") ? String(host.dropFirst(4)) : host))
    }
  }

  /// Whether a text is the name of the site, or holds little else.
  func isName(_ text: String) -> Bool {
    let key = StatedText.key(text)
    if key.isEmpty { return true }
    return keys.contains { name in
      key == name
        || (name.utf8.count > 3 && key.utf8.count <= name.utf8.count + 16
          && (key.hasPrefix(name) || key.hasSuffix(name)))
        || (key.utf8.count > 4 && name.utf8.count <= key.utf8.count + 16 && name.hasPrefix(key))
    }
  }

  /// A title without the site's name at its end or head.
  ///
  /// - Parameters:
  ///   - title: The title of the page or of its card.
  ///   - headlines: Headlines that the page states without the name; when the title begins or ends
  ///     with one of them, what is left over goes.
  ///   - isPageTitle: Whether the text is the page's `title`, which mostly has the name.
  /// - Returns: The headline; the whole title where nothing in it is a name.
  func removed(from title: String, headlines: [String], isPageTitle: Bool) -> String {
    let parts = Self.parts(title)
    guard parts.count > 1, !headlines.contains(title) else { return title }
    let wanted = Set(headlines.map(StatedText.key))
    if wanted.contains(StatedText.key(title)) { return title }
    for length in stride(from: parts.count - 1, through: 1, by: -1) {
      for first in [0, parts.count - length] {
        let text = Self.joined(parts[first..<first + length])
        if text.utf8.count >= 8, wanted.contains(StatedText.key(text)) { return text }
      }
    }
    return withoutNames(parts, isPageTitle: isPageTitle)
  }

  private func withoutNames(_ parts: [Part], isPageTitle: Bool) -> String {
    var parts = parts[...]
    var isNamed = false
    while parts.count > 1, let last = parts.last, isName(last.text) {
      parts.removeLast()
      isNamed = true
    }
    while parts.count > 1, let first = parts.first, first.text.utf8.count < 40,
      isName(first.text), StatedText.key(first.text).utf8.count > 3,
      parts[1 + parts.startIndex].isStrong
    {
      parts.removeFirst()
      isNamed = true
    }
    while parts.count > 1, let last = parts.last, last.isBar || (isPageTitle && !isNamed),
      last.text.utf8.count <= 45, last.text.utf8.count < Self.joined(parts.dropLast()).utf8.count
    {
      parts.removeLast()
      if !last.isBar { break }
    }
    return Self.joined(parts)
  }

  /// A part of a title, with the mark before it.
  private struct Part {
    var mark: String
    var text: String
    /// Whether the mark before it is a bar, which hardly occurs in headlines.
    var isBar: Bool {
      mark.contains("|") || mark.contains("｜") || mark.contains("»") || mark.contains("«")
    }
    var isStrong: Bool { !mark.isEmpty }
  }

  private static func joined(_ parts: ArraySlice<Part>) -> String {
    var result = ""
    for part in parts { result += (result.isEmpty ? "" : part.mark) + part.text }
    return result.trimmed
  }

  private static let marks = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", "｜", " · ", " • ", " * ", " / ", " : ", "--",
    " › ", " < ", " > ", " |", "| ",
  ]

  /// The parts of a title between marks.
  private static func parts(_ title: String) -> [Part] {
    var parts = [Part(mark: "", text: "")]
    let bytes = title.utf8.span
    var start = 0
    var index = 0
    let scalars = Array(title.utf8)
    while index < bytes.count {
      let byte = bytes[index]
      let mayBeMark = byte == 0x20 || byte == 0x2D || byte == 0x7C || byte == 0xEF
      if mayBeMark,
        let mark = marks.first(where: {
          ByteWords.matches($0, in: bytes, at: index, end: bytes.count)
        })
      {
        parts[parts.count - 1].text = String(decoding: scalars[start..<index], as: UTF8.self)
        parts.append(Part(mark: mark, text: ""))
        index += mark.utf8.count
        start = index
      } else {
        index += 1
      }
    }
    parts[parts.count - 1].text = String(decoding: scalars[start...], as: UTF8.self)
    return parts
  }
}
