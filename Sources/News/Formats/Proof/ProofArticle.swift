/// An article of a proof: its head, its body, and what it names beside them.
struct ProofArticle {
  private let article: Article
  private let anchor: String
  private let annotations: ProofAnnotations
  private var blocks: ProofBlocks

  /// How often each kind of thing is marked; complete after writing.
  var tally: ProofTally { blocks.tally }

  init(_ article: Article, anchor: String) {
    self.article = article
    self.anchor = anchor
    annotations = ProofAnnotations(article)
    blocks = ProofBlocks(article, annotations, anchor: anchor)
  }

  mutating func write(to writer: inout XMLWriter) {
    writer.begin("article")
    writer.attribute("lang", XMLLanguage.tag(article.language))
    writer.attribute("dir", TextDirection(of: article.language).rawValue)
    writer.breakLine()
    head(&writer)
    writer.begin("div")
    writer.attribute("class", "body")
    writer.breakLine()
    blocks.write(to: &writer)
    line("endmark", article.endMark, &writer)
    writer.end()
    writer.breakLine()
    foot(&writer)
    writer.end()
    writer.breakLine()
    ProofNames(article, anchor: anchor, anchored: blocks.anchored).write(to: &writer)
  }

  private func head(_ writer: inout XMLWriter) {
    writer.begin("header")
    let masthead = [article.publisher?.name].compactMap(\.self) + article.sections
    line("masthead", masthead.joined(separator: " · "), source: "publisher", &writer)
    line("kicker", article.kicker, source: "kicker", &writer)
    element("h1", article.headline, source: "headline", &writer)
    line("alternative", article.alternativeHeadline, source: "alternativeHeadline", &writer)
    if !article.body.contains(where: { $0.role == .standfirst }) {
      line("standfirst", article.summary, source: "summary", &writer)
    }
    let authors = article.authors.map(\.name).joined(separator: ", ")
    line("byline", article.byline ?? authors, source: "byline", &writer)
    dates(&writer)
    writer.end()
    writer.breakLine()
  }

  private func dates(_ writer: inout XMLWriter) {
    let fields: [(words: String, date: Timestamp?, field: Provenance.Field)] = [
      ("", article.published, "published"), ("changed ", article.modified, "modified"),
    ]
    let known = fields.filter { $0.date != nil }
    if known.isEmpty { return }
    writer.begin("p")
    writer.attribute("class", "when")
    writer.attribute("lang", "en")
    for (index, (words, date, field)) in known.enumerated() {
      writer.text((index > 0 ? " · " : "") + words)
      let origin = article.provenance[field]?.words
      writer.element("time", date?.words, [("datetime", date?.schemaDate), ("title", origin)])
    }
    writer.end()
  }

  private func foot(_ writer: inout XMLWriter) {
    let url = WebAddress.web(article.url)
    if url == nil, article.rights == nil { return }
    writer.begin("footer")
    line("rights", article.rights, &writer)
    if let url {
      writer.begin("p")
      writer.link(url, url)
      writer.end()
    }
    writer.end()
  }

  private func line(
    _ name: String, _ text: String?, source: Provenance.Field? = nil, _ writer: inout XMLWriter
  ) {
    element("p", text, named: name, source: source, &writer)
  }

  private func element(
    _ element: String, _ text: String?, named name: String? = nil, source: Provenance.Field?,
    _ writer: inout XMLWriter
  ) {
    guard let text, !text.isEmpty else { return }
    let origin = source.flatMap { article.provenance[$0]?.words }
    writer.element(element, text, [("class", name), ("dir", "auto"), ("title", origin)])
    writer.breakLine()
  }
}

extension XMLWriter {
  /// Writes a link that tells its target nothing of where it was followed.
  mutating func link(_ url: String, _ text: String) {
    element("a", text, [("href", url), ("rel", "noreferrer noopener")])
  }
}

/// Which way the lines of a language run.
enum TextDirection: String {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
  /// As the first letters of the text say.
  case unknown = "auto"

  /// Languages that are mostly written from right to left, and the codes of such scripts (CLDR).
  private static let reversed: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    "adlm", "arab", "hebr", "nkoo", "syrc", "thaa",
  ]

  init(of language: String?) {
    guard let language, !language.isEmpty else {
      self = .unknown
      return
    }
    let parts = language.lowercased().split(separator: "-")
    let script = parts.dropFirst().first { $0.utf8.count == 4 }
    let isReversed = Self.reversed.contains(String(script ?? parts.first ?? ""))
    self = isReversed ? .rightToLeft : .leftToRight
  }
}
