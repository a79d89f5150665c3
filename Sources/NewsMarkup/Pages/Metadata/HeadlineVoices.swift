/// How much of a page speaks for each of the texts that may be its headline.
///
/// JSON-LD that newsrooms write weighs most, then the page's card and the heading that readers see.
/// Many publishing systems fill JSON-LD and the card from the `title`, which is written for search
/// engines; such copies say no more than the `title` does.
struct HeadlineVoices {
  private let title: String
  private var voices: [Voice] = []

  /// Starts without any voice.
  ///
  /// - Parameter title: The text of the page's `title`, with the names of the site.
  init(title: String) {
    self.title = StatedText.key(title)
  }

  /// Notes that a source states a text; of each source the first one counts.
  ///
  /// - Parameters:
  ///   - text: The headline, without the names of the site.
  ///   - source: What states it.
  ///   - stated: The text as it is stated.
  mutating func add(_ text: String, from source: Provenance.Origin.Source, stated: String) {
    guard let weight = Self.weights[source], heard.insert(source).inserted else { return }
    let key = StatedText.key(text)
    let isCopy = source != .markup && (stated == text ? key : StatedText.key(stated)) == title
    voices.append(
      Voice(key: key, weight: weight, isCopy: isCopy, isSeen: source == .markup))
  }

  private var heard: Set<Provenance.Origin.Source> = []

  /// The weight of all that speaks for a text; copies of the `title` count once together.
  func weight(of text: String) -> Int {
    let key = StatedText.key(text)
    var sum = 0
    var copies = 0
    for voice in voices where voice.speaks(for: key) {
      if voice.isCopy { copies = Self.copy } else { sum += voice.weight }
    }
    return sum + copies
  }

  private struct Voice {
    let key: String
    let weight: Int
    let isCopy: Bool
    let isSeen: Bool

    /// Readers may see the kicker apart from a headline that is stated with it.
    func speaks(for text: String) -> Bool {
      key == text || isSeen && text.hasSuffix(key) && key.utf8.count * 2 > text.utf8.count
    }
  }

  private static let copy = 8
  private static let weights: [Provenance.Origin.Source: Int] = [
    .jsonLD: 25, .openGraph: 10, .markup: 10, .microdata: 10, .rdfa: 5, .title: 4, .twitter: 2,
    .meta: 2, .dublinCore: 2,
  ]
}
