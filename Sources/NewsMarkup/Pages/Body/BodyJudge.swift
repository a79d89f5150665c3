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
        verdicts.drop(index, as: .header, .title)
      } else if body.scores[index] > 0 {
        verdicts.keep(index, as: .body, .weights)
      }
    }
  }

  /// Judges all segments.
  mutating func judge(headline: Int?, text: String?, byline: Int?) {
    dropHead(headline, text, byline)
    keepNotes()
    keepKeyPoints()
    keepBetween()
    noteCaptions()
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

  /// Takes all segments for the body but the words of pictures and posts, as of a fragment that is
  /// nothing but a story.
  mutating func takeAll() {
    for index in page.segments.indices where verdicts.isKept[index] {
      let context = BodyContext(of: Int(page.segments[index].block), in: tree, embeds)
      if dropCaption(index, context) { continue }
      verdicts.roles[index] = role(of: index, context)
    }
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

  /// Keeps the key points of the story whole where the scores have taken some of them.
  private mutating func keepKeyPoints() {
    var taken: Set<Int> = []
    var open: [(index: Int, list: Int)] = []
    for index in page.segments.indices where verdicts.rules[index] == .weights {
      let list = listElement(around: Int(page.segments[index].block))
      guard list > 0 else { continue }
      if verdicts.isKept[index] { taken.insert(list) } else { open.append((index, list)) }
    }
    for (index, list) in open where taken.contains(list) {
      let segment = page.segments[index]
      guard passages[index].wordCount >= 4, Int(segment.linkBytes) * 2 < segment.text.count
      else { continue }
      let context = BodyContext(of: Int(segment.block), in: tree, embeds)
      if context.meaning.contains(.keyPoints) { verdicts.keep(index, as: .body, .keyPoint) }
    }
  }

  /// The list of which an element is an item, or lies in one; 0 for none.
  private func listElement(around block: Int) -> Int {
    var node = block
    var steps = 3
    while steps > 0, node > 0, tree.nodes[node].tag != .li {
      node = Int(tree.nodes[node].parent)
      steps -= 1
    }
    return tree.nodes[node].tag == .li ? Int(tree.nodes[node].parent) : 0
  }

  /// Keeps quotations, headings and items of lists that stand among the paragraphs of the body.
  private mutating func keepBetween() {
    var last: Int?
    var waiting: [Int] = []
    for index in page.segments.indices {
      guard verdicts.isKept[index] else {
        if last != nil, waiting.count < 4 { waiting.append(index) } else { last = nil }
        continue
      }
      if let last {
        for other in waiting where isBetween(other, last, index) {
          verdicts.keep(other, as: .body, .between)
        }
      }
      last = index
      waiting = []
    }
  }

  /// Whether a segment stands in an element of text beside the elements of two others.
  private func isBetween(_ index: Int, _ before: Int, _ after: Int) -> Bool {
    let segment = page.segments[index]
    guard verdicts.rules[index] == .weights, passages[index].phrase == nil,
      Int(segment.linkBytes) * 2 < segment.text.count
    else { return false }
    let first = Int(page.segments[before].firstNode)
    let next = Int(page.segments[after].firstNode)
    var node = Int(segment.block)
    for _ in 0..<4 where node > 0 {
      let parent = Int(tree.nodes[node].parent)
      if parent < first, Int(tree.nodes[parent].end) > next {
        guard Self.isText(tree.nodes[node].tag) else { return false }
        return BodyWords.meaning(of: node, in: tree).isDisjoint(
          with: [.foreign, .related, .person, .caption, .credit, .post])
      }
      node = parent
    }
    return false
  }

  private static func isText(_ tag: Tag) -> Bool {
    switch tag {
    case .blockquote, .h2, .h3, .h4, .li: true
    default: false
    }
  }

  /// Notes the captions among what is not in the body.
  private mutating func noteCaptions() {
    for index in page.segments.indices where !verdicts.isKept[index] {
      let block = Int(page.segments[index].block)
      let isCaption =
        tree.nodes[block].tag == .figcaption
        || tree.nodes[Int(tree.nodes[block].parent)].tag == .figcaption
      if isCaption, verdicts.rules[index] == .weights {
        verdicts.drop(index, as: .caption, .figure)
      }
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
    let isShort = passages[index].wordCount < 80
    let isCaption =
      context.figcaption > 0 && !holdsQuote(context.figure)
      || context.figure > 0 && isShort && context.figcaption == 0
        && isPictureFigure(context.figure, below: Int(segment.block))
      || context.caption > 0 && isShort && isBesideMedia(context.caption)
      || context.meaning.contains(.credit) && passages[index].wordCount < 20
      || passages[index].phrase?.kind == .credit && passages[index].wordCount < 12
    guard isCaption, tree.nodes[Int(segment.block)].tag.headingLevel == 0 else { return false }
    verdicts.drop(index, as: .caption, .figure)
    return true
  }

  private func holdsQuote(_ figure: Int) -> Bool {
    (figure..<Int(tree.nodes[figure].end)).contains { tree.nodes[$0].tag == .blockquote }
  }

  /// Whether a figure is nothing but a picture or film with some words under it.
  private func isPictureFigure(_ figure: Int, below block: Int) -> Bool {
    let end = Int(tree.nodes[figure].end)
    guard end - figure < 60 else { return false }
    var hasMedia = false
    var blocks = 0
    for index in figure..<end {
      let tag = tree.nodes[index].tag
      switch tag {
      case .blockquote, .table, .pre, .ul, .ol, .figcaption: return false
      case .img, .iframe, .video, .audio, .picture, .ampImage, .ampVideo, .ampIframe:
        hasMedia = hasMedia || index < block
      case .p: blocks += 1
      default: if tag.headingLevel > 0 { return false }
      }
    }
    return hasMedia && blocks < 3
  }

  /// Whether a picture or film stands beside an element, in the same part of the page.
  private func isBesideMedia(_ caption: Int) -> Bool {
    var node = caption
    for _ in 0..<3 where node > 0 {
      node = Int(tree.nodes[node].parent)
      let end = Int(tree.nodes[node].end)
      guard end - node < 60 else { return false }
      for index in node..<end {
        switch tree.nodes[index].tag {
        case .img, .iframe, .video, .audio, .picture, .ampImage, .ampVideo: return true
        default: continue
        }
      }
    }
    return false
  }

  private func role(of index: Int, _ context: BodyContext) -> Segment.Role {
    if tree.nodes[Int(page.segments[index].block)].tag.headingLevel > 0 { return .heading }
    if context.preformatted > 0 { return .preformatted }
    if context.item > 0, context.item > context.quote { return .listItem }
    if context.quote > 0 { return .quote }
    return .body
  }

  // MARK: What stands there twice

  /// Drops what came before, word for word: a part of the page that stands in it twice, for narrow and
  /// for wide screens.
  ///
  /// One sentence may well be said twice; three paragraphs in a row, or a long one, are not.
  private mutating func dropRepeated() {
    var places: [UInt64: Int] = [:]
    var run: [Int] = []
    var words = 0
    var expected = -1
    var number = 0
    for index in page.segments.indices where verdicts.isKept[index] {
      let place = passages[index].repetitions > 0 ? places[passages[index].hash] : nil
      number += 1
      if place == nil || place != expected && !run.isEmpty {
        drop(&run, &words)
      }
      if let place {
        run.append(index)
        words += Int(passages[index].wordCount)
        expected = place + 1
      } else if passages[index].repetitions > 0 {
        places[passages[index].hash] = number
      }
    }
    drop(&run, &words)
  }

  private mutating func drop(_ run: inout [Int], _ words: inout Int) {
    if run.count >= 3 && words >= 40 || run.count == 1 && words >= 40 || words >= 60 {
      for index in run { verdicts.drop(index, as: .chrome, .repeated) }
    }
    run = []
    words = 0
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
    for index in asides where verdicts.isKept[index] && !isIntroduced(index) {
      if windows.quarters(of: page.text.span, page.segments[index].text) >= 3 {
        verdicts.drop(index, as: .quote, .pullQuote)
      }
    }
  }

  /// Whether the text before a quotation leads to it with a colon.
  private func isIntroduced(_ index: Int) -> Bool {
    guard index > 0, verdicts.isKept[index - 1], let last = page.segments[index - 1].text.last
    else {
      return false
    }
    return page.text[last] == UInt8(ascii: ":")
  }
}
