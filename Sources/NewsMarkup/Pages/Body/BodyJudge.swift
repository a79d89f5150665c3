/// Says of each segment of a page whether it is in the body of the story.
///
/// The trained scores speak first; then rules for what is clear by its place or its words.
struct BodyJudge {
  let page: PageText
  let tree: MarkupTree
  let passages: [Passage]
  let embeds: EmbedReader
  private(set) var verdicts: BodyVerdicts

  init(_ body: PageBody, embeds: EmbedReader) {
    page = body.text
    tree = body.tree
    passages = body.passages
    self.embeds = embeds
    verdicts = BodyVerdicts(count: page.segments.count)
    for index in page.segments.indices {
      if tree.nodes[Int(page.segments[index].block)].tag == .title {
        verdicts.drop(index, as: .chrome, .title)
      } else if body.scores[index] > 0 {
        verdicts.keep(index, as: .body, .weights)
      }
    }
  }

  /// Judges all segments.
  mutating func judge(headline: Int?, text: String?, byline: Int?) {
    dropHead(headline, text, byline)
    keepNotes()
    var asides: [Int] = []
    for index in page.segments.indices where verdicts.isKept[index] {
      let context = BodyContext(of: Int(page.segments[index].block), in: tree, embeds)
      if dropPhrase(index) || dropCaption(index, context) { continue }
      verdicts.roles[index] = role(of: index, context)
      if isAside(index, context) { asides.append(index) }
    }
    dropRepeated()
    dropPullQuotes(asides)
  }

  // MARK: The head

  private mutating func dropHead(_ headline: Int?, _ text: String?, _ byline: Int?) {
    let key = text.map(StatedText.key) ?? ""
    for index in page.segments.indices {
      let segment = page.segments[index]
      let isHeadline = headline.map { isIn($0, segment) } ?? false
      if isHeadline {
        verdicts.drop(index, as: .headline, .headline)
      } else if byline.map({ isIn($0, segment) }) ?? false, !verdicts.isKept[index] {
        verdicts.drop(index, as: .byline, .byline)
      } else if verdicts.isKept[index], !key.isEmpty,
        tree.nodes[Int(segment.block)].tag.headingLevel > 0,
        segment.text.count < 2 * key.utf8.count + 40, StatedText.key(string(segment)) == key
      {
        verdicts.drop(index, as: .headline, .headline)
      }
    }
  }

  private func isIn(_ element: Int, _ segment: PageSegment) -> Bool {
    Int(segment.firstNode) > element && Int(segment.firstNode) < Int(tree.nodes[element].end)
  }

  private func string(_ segment: PageSegment) -> String {
    String(decoding: page.text[segment.text], as: UTF8.self)
  }

  // MARK: Notes

  /// Keeps corrections and editor's notes beside the story that the scores have left out.
  private mutating func keepNotes() {
    guard let first = verdicts.isKept.firstIndex(of: true),
      let last = verdicts.isKept.lastIndex(of: true)
    else { return }
    let near = max(0, first - 3)..<min(page.segments.count, last + 6)
    for index in near where !verdicts.isKept[index] && verdicts.rules[index] == .weights {
      let passage = passages[index]
      let segment = page.segments[index]
      guard passage.phrase?.kind == .editorsNote, passage.wordCount >= 6,
        Int(segment.linkBytes) * 2 < segment.text.count
      else { continue }
      verdicts.keep(index, as: .body, .note)
    }
  }

  // MARK: What is no text

  /// Drops known phrases, and lines that lead to other stories.
  private mutating func dropPhrase(_ index: Int) -> Bool {
    guard let phrase = passages[index].phrase else { return false }
    let segment = page.segments[index]
    switch phrase.kind {
    case .listingEnd, .readMore, .comments, .share, .newsletter, .privacy, .navigation, .copyright,
      .advertisement:
      if phrase.isWhole {
        verdicts.drop(index, as: .chrome, .phrase)
        return true
      }
      guard phrase.kind == .readMore else { return false }
    case .listingTitle, .listingFromSource:
      if phrase.isWhole {
        verdicts.drop(index, as: .listingTitle, .related)
        return true
      }
    default: return false
    }
    guard Int(segment.linkBytes) * 2 > segment.text.count else { return false }
    verdicts.drop(index, as: .listingHeadline, .readMore)
    return true
  }

  /// Drops the words under pictures and those of posts, which stand in blocks of their own.
  private mutating func dropCaption(_ index: Int, _ context: BodyContext) -> Bool {
    let segment = page.segments[index]
    if context.post > 0 {
      verdicts.drop(index, as: .quote, .embed)
      return true
    }
    let isCaption =
      context.figcaption > 0 && holdsMedia(context.figure, context.figcaption)
      || context.figure > 0 && isPictureFigure(context.figure)
      || context.meaning.contains(.caption) && passages[index].wordCount < 80
        && context.meaning.isDisjoint(with: [.pullQuote, .standfirst])
      || context.meaning.contains(.credit) && passages[index].wordCount < 20
      || passages[index].phrase?.kind == .credit && passages[index].wordCount < 12
    guard isCaption, tree.nodes[Int(segment.block)].tag.headingLevel == 0 else { return false }
    verdicts.drop(index, as: .caption, .figure)
    return true
  }

  /// Whether a figure has a picture, a film or a frame, and not a table or a quotation.
  private func holdsMedia(_ figure: Int, _ caption: Int) -> Bool {
    if figure == 0 { return true }
    let quote = (figure..<Int(tree.nodes[figure].end)).contains { tree.nodes[$0].tag == .blockquote }
    return !quote
  }

  private func isPictureFigure(_ figure: Int) -> Bool {
    let end = Int(tree.nodes[figure].end)
    guard end - figure < 120 else { return false }
    var hasMedia = false
    for index in figure..<end {
      switch tree.nodes[index].tag {
      case .blockquote, .table, .pre, .ul, .ol: return false
      case .img, .iframe, .video, .audio, .picture, .ampImage, .ampVideo, .ampIframe:
        hasMedia = true
      default: break
      }
    }
    return hasMedia
  }

  private func role(of index: Int, _ context: BodyContext) -> Segment.Role {
    if tree.nodes[Int(page.segments[index].block)].tag.headingLevel > 0 { return .heading }
    if context.preformatted > 0 { return .preformatted }
    if context.item > 0, context.item > context.quote { return .listItem }
    if context.quote > 0 { return .quote }
    return .body
  }

  // MARK: What stands there twice

  /// Drops paragraphs that came before, word for word.
  private mutating func dropRepeated() {
    var seen: Set<UInt64> = []
    for index in page.segments.indices
    where verdicts.isKept[index] && passages[index].repetitions > 0 {
      guard passages[index].wordCount >= 8, verdicts.roles[index] != .preformatted else { continue }
      if !seen.insert(passages[index].hash).inserted {
        verdicts.drop(index, as: .chrome, .repeated)
      }
    }
  }

  /// Whether a segment may print a sentence of the text again.
  private func isAside(_ index: Int, _ context: BodyContext) -> Bool {
    guard passages[index].wordCount <= 80 else { return false }
    return context.meaning.contains(.pullQuote) || context.aside > 0
      || context.quote > 0 && Int(tree.nodes[context.quote].end) - context.quote < 60
  }

  private mutating func dropPullQuotes(_ asides: [Int]) {
    guard !asides.isEmpty else { return }
    var text: [UInt8] = []
    var next = 0
    for index in page.segments.indices where verdicts.isKept[index] {
      while next < asides.count, asides[next] < index { next += 1 }
      if next < asides.count, asides[next] == index { continue }
      text.append(contentsOf: page.text[page.segments[index].text])
      text.append(0x0A)
    }
    guard !text.isEmpty else { return }
    let windows = TextWindows(text.span)
    for index in asides where verdicts.isKept[index] {
      if windows.quarters(of: page.text.span, page.segments[index].text) >= 3 {
        verdicts.drop(index, as: .quote, .pullQuote)
      }
    }
  }
}
