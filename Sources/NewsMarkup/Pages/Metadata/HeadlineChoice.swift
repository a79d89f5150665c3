/// Chooses the headline among what a page states for it.
struct HeadlineChoice {
  /// The headline with the place that states it.
  private(set) var headline: (text: String, origin: Provenance.Origin)?
  /// Headlines that other parts of the page state, where they say something else.
  private(set) var others: [(text: String, origin: Provenance.Origin)] = []

  /// Chooses.
  ///
  /// - Parameters:
  ///   - statements: What JSON-LD, microdata and `meta` state.
  ///   - visible: The headline that readers see.
  ///   - title: The text of the page's `title`.
  ///   - site: The names of the site.
  init(
    _ statements: [Statement], visible: (text: String, origin: Provenance.Origin)?,
    title: (text: String, origin: Provenance.Origin)?, site: SiteNames
  ) {
    let plain = statements.filter { $0.source == .jsonLD }.map(\.value) + [visible?.text].compacts
    var candidates: [(text: String, origin: Provenance.Origin)] = []
    var known: [String: String] = [:]
    for statement in statements {
      let text =
        known[statement.value]
        ?? site.removed(
          from: statement.value, headlines: plain.filter { $0 != statement.value },
          isPageTitle: false)
      known[statement.value] = text
      if !text.isEmpty { candidates.append((text, statement.origin())) }
    }
    if let visible {
      let text = site.removed(
        from: visible.text, headlines: candidates.map(\.text), isPageTitle: false)
      candidates.append((text, visible.origin))
    }
    if let title {
      let text = site.removed(
        from: title.text, headlines: plain + candidates.map(\.text), isPageTitle: true)
      if !text.isEmpty { candidates.append((text, title.origin)) }
    }
    choose(among: candidates.filter { !site.isOnlyName($0.text) || candidates.count == 1 })
  }

  private mutating func choose(among candidates: [(text: String, origin: Provenance.Origin)]) {
    func first(_ source: Provenance.Origin.Source) -> (text: String, origin: Provenance.Origin)? {
      candidates.first { $0.origin.source == source }
    }
    let order: [Provenance.Origin.Source] = [
      .jsonLD, .openGraph, .markup, .microdata, .rdfa, .title, .meta, .twitter, .dublinCore,
    ]
    headline = order.lazy.compactMap { first($0) }.first ?? candidates.first
    if headline?.origin.source == .openGraph, let card = headline, let visible = first(.markup),
      Self.isBetter(visible, than: card.text)
    {
      headline = visible
    }
    let key = StatedText.key(headline?.text ?? "")
    for source in [Provenance.Origin.Source.jsonLD, .openGraph, .markup] {
      if let other = first(source), StatedText.key(other.text) != key { others.append(other) }
    }
  }
}

extension HeadlineChoice {
  /// Whether the heading that readers see is the headline, rather than what the page's card says.
  ///
  /// It is when the two are about the same, and the heading has nothing before the card's words, as a
  /// kicker or a date would be.
  fileprivate static func isBetter(
    _ visible: (text: String, origin: Provenance.Origin), than card: String
  ) -> Bool {
    guard visible.origin.key == "h1" else { return false }
    let seen = StatedText.key(visible.text)
    let stated = StatedText.key(card)
    if seen.hasSuffix(stated) { return false }
    let words = Set(StatedText.words(visible.text))
    let others = Set(StatedText.words(card))
    let shared = words.intersection(others).count
    return words.count >= 2 && shared * 2 >= min(words.count, others.count)
  }
}

extension Array where Element == String? {
  fileprivate var compacts: [String] { compactMap { $0 } }
}

extension SiteNames {
  /// Whether a text is one of the names and nothing more.
  func isOnlyName(_ text: String) -> Bool {
    keys.contains(StatedText.key(text))
  }
}
