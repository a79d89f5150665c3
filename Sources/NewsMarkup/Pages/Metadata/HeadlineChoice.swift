/// Chooses the headline among what a page states for it.
struct HeadlineChoice {
  /// A text that may be the headline, and the place that states it.
  typealias Candidate = (text: String, origin: Provenance.Origin)

  /// The headline with the place that states it.
  private(set) var headline: Candidate?
  /// Headlines that other parts of the page state, where they say something else.
  private(set) var others: [Candidate] = []

  /// Chooses.
  ///
  /// - Parameters:
  ///   - statements: What JSON-LD, microdata and `meta` state.
  ///   - visible: The headline that readers see.
  ///   - title: The text of the page's `title`.
  ///   - site: The names of the site.
  init(
    _ statements: [Statement], visible: Candidate?, title: Candidate?, site: SiteNames
  ) {
    let plain = statements.filter { $0.source == .jsonLD }.map(\.value) + [visible?.text].compacts
    var candidates: [Candidate] = []
    var voices = HeadlineVoices(title: title?.text ?? "")
    var known: [String: String] = [:]
    for statement in statements {
      let text =
        known[statement.value]
        ?? site.removed(
          from: statement.value, headlines: plain.filter { $0 != statement.value },
          isPageTitle: false)
      known[statement.value] = text
      guard !text.isEmpty, Self.mayBe(text, site) else { continue }
      candidates.append((text, statement.origin()))
      voices.add(text, from: statement.source, stated: statement.value)
    }
    if let visible {
      let text = site.removed(
        from: visible.text, headlines: candidates.map(\.text), isPageTitle: false)
      if Self.mayBe(text, site) {
        candidates.append((text, visible.origin))
        voices.add(text, from: .markup, stated: visible.text)
      }
    }
    if let title {
      let text = site.removed(
        from: title.text, headlines: plain + candidates.map(\.text), isPageTitle: true)
      if !text.isEmpty, candidates.isEmpty || Self.mayBe(text, site) {
        candidates.append((text, title.origin))
        voices.add(text, from: .title, stated: title.text)
      }
    }
    choose(among: candidates, voices)
  }

  private static func mayBe(_ text: String, _ site: SiteNames) -> Bool {
    !site.isOnlyName(text)
  }

  private mutating func choose(among candidates: [Candidate], _ voices: HeadlineVoices) {
    func first(_ source: Provenance.Origin.Source) -> Candidate? {
      candidates.first { $0.origin.source == source }
    }
    let ranked = Self.order.compactMap { first($0) } + candidates.prefix(1)
    var best = 0
    for candidate in ranked {
      let weight = voices.weight(of: candidate.text)
      if weight > best { (headline, best) = (candidate, weight) }
    }
    headline = headline ?? ranked.first
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

  /// Who is believed where as much speaks for one text as for another.
  private static let order: [Provenance.Origin.Source] = [
    .jsonLD, .openGraph, .markup, .microdata, .rdfa, .title, .meta, .twitter, .dublinCore,
  ]
}

extension HeadlineChoice {
  /// Whether the heading that readers see is the headline, rather than what the page's card says.
  ///
  /// It is when the two are about the same, and the heading has nothing before the card's words, as a
  /// kicker or a date would be.
  fileprivate static func isBetter(_ visible: Candidate, than card: String) -> Bool {
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
