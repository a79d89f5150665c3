/// Makes dumps without a page around the article, as archives hold them, from the texts of bodies.
///
/// Paragraphs stand one a line, with or without blank lines between; a title and a line of facts may
/// stand before them, a few lines of the page or a listing of teasers behind.
struct CleanDumps {
  private var generator: SeededGenerator
  /// The openings of other articles, from which teasers are cut.
  private let teasers: [String]
  private let titles: [String]
  private let bodies: [String]

  init(_ pages: [RenderedPage], seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    teasers = pages.compactMap { page in
      Self.paragraphs(page.body ?? "").first { $0.utf8.count > 60 }
    }
    bodies = pages.compactMap(\.body)
    titles = pages.compactMap(\.title).filter { !$0.isEmpty }
  }

  /// The paragraphs of a body.
  static func paragraphs(_ body: String) -> [String] {
    body.split(separator: "\n").map { String($0.trimmingSpaces()) }.filter { !$0.isEmpty }
  }

  /// A page that is nothing but its body's paragraphs.
  static func plain(_ page: RenderedPage, separator: String) -> RenderedPage {
    var plain = page
    plain.alternative = nil
    plain.text = paragraphs(page.body ?? "").joined(separator: separator)
    return plain
  }

  /// A clean dump of a page's body, laid out at random.
  mutating func dump(of page: RenderedPage) -> RenderedPage {
    var paragraphs = Self.paragraphs(page.body ?? "")
    // Bodies that open with the title would teach that any first line is body.
    if let first = paragraphs.first, page.title?.hasPrefix(first) ?? false {
      paragraphs.removeFirst()
    }
    if generator.unit() < 0.25 { paragraphs = Array(paragraphs.prefix(1 + generator.below(5))) }
    if generator.unit() < 0.1 { paragraphs += Self.paragraphs(pick(bodies)) }
    let separator = generator.unit() < 0.5 ? "\n" : "\n\n"
    if generator.unit() < 0.12 {
      let column = 64 + generator.below(17)
      paragraphs = paragraphs.map { Self.wrapped($0, at: column) }
    }
    var lines = header(page)
    lines.append(paragraphs.joined(separator: separator))
    lines += footer()
    var dump = page
    dump.alternative = nil
    dump.body = paragraphs.joined(separator: "\n\n")
    dump.text = lines.joined(separator: separator)
    return dump
  }

  private mutating func header(_ page: RenderedPage) -> [String] {
    let title = page.title.map { [$0] } ?? []
    switch generator.below(11) {
    case 0...4: return []
    case 5: return title
    case 6: return (0...3 + generator.below(8)).map { _ in pick(Self.menu) } + title
    case 7: return title + ["Date: \(slashDate()) | Source: Example Times (En) |"]
    case 8: return [date() + date(), "Example Times (En)"] + title + [factLine()]
    default: return title + [date()]
    }
  }

  private mutating func factLine() -> String {
    "Date: \(slashDate()) | Source: Example Times (En) | Read original version at source"
  }

  private mutating func footer() -> [String] {
    switch generator.below(10) {
    case 0...4: return []
    case 5...6: return (0...generator.below(4)).map { _ in pick(Self.chrome) }
    default: return listing()
    }
  }

  private mutating func listing() -> [String] {
    var lines = [pick(Self.listingTitles)]
    let style = generator.below(4)
    for _ in 0..<3 + generator.below(18) {
      let teaser = Self.cut(pick(teasers), at: 90 + generator.below(80))
      switch style {
      case 0: lines += [teaser, date(), teaser]
      case 1: lines += [pick(titles), teaser, date(), teaser]
      case 2: lines += [pick(titles), date()]
      default: lines += [pick(titles), teaser + "…"]
      }
    }
    if generator.unit() < 0.6 { lines.append("More Articles") }
    return lines
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts.isEmpty ? "" : texts[generator.below(texts.count)]
  }

  private mutating func date() -> String {
    "\(pick(Self.months)) \(1 + generator.below(28)), \(2000 + generator.below(30))"
  }

  private mutating func slashDate() -> String {
    "\(1 + generator.below(28))/\(1 + generator.below(12))/\(2000 + generator.below(30))"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let listingTitles = [
    "More From Example Times (En)", "Related posts:", "Related", "Read also", "You may also like",
    "Latest news", "Most read", "More stories",
  ]

  private static let menu = [
    "Home", "News", "World", "Sport", "Weather", "Business", "Politics", "Culture", "Opinion",
    "Log in", "Subscribe", "Search", "Menu", "Contact", "About us", "Skip to content", "Video",
    "Example Times", "Register", "Health", "Science", "Travel", "Jobs", "Archive",
  ]

  private static let chrome = [
    "Share Button", "Share this:", "Facebook", "Twitter", "Print", "Email", "Leave a Reply",
    "No comments:", "Previous Post Next Post", "Subscribe to our newsletter", "Privacy Policy",
    "© Example Times. All rights reserved.", "Copyright (C) Example News Agency",
    "Go to Contents Go to Navigation", "Sign up for our daily e-mail", "Back to top", "-0-",
    "Your email address will not be published. Required fields are marked *",
    "This site uses cookies. By continuing you agree to their use.",
  ]

  /// A text cut at a byte, at the end of a word where there is one.
  private static func cut(_ text: String, at limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    let part = String(decoding: text.utf8.prefix(limit), as: UTF8.self)
    return part.lastIndex(of: " ").map { String(part[..<$0]) } ?? part
  }

  private static func wrapped(_ text: String, at column: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > column {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return (lines + [line]).joined(separator: "\n")
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> Substring {
    var part = self.drop { $0.isWhitespace }
    while let last = part.last, last.isWhitespace { part.removeLast() }
    return part
  }
}
