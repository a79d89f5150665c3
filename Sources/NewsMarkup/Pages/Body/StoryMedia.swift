/// Finds the pictures, films and embeds in parts of a story that hold none of its text.
struct StoryMedia {
  let page: PageText
  let tree: MarkupTree
  let passages: [Passage]
  let addresses: PageAddresses
  let embeds: EmbedReader
  private let pictures: PictureSource
  /// The addresses of the pictures found so far, so that none comes twice.
  private var seen: Set<String> = []

  init(_ page: PageText, _ tree: MarkupTree, _ passages: [Passage], _ addresses: PageAddresses) {
    self.page = page
    self.tree = tree
    self.passages = passages
    self.addresses = addresses
    embeds = EmbedReader(tree: tree, addresses: addresses)
    pictures = PictureSource(tree: tree, addresses: addresses)
  }

  /// Elements wider apart in the tree than this do not belong together.
  private static let highest = 3

  /// The blocks of an element without text of the story.
  ///
  /// - Parameters:
  ///   - unit: The element.
  ///   - first: The first segment in it, or behind it where it has none.
  ///   - needsFigure: Whether only a `figure` counts, since a picture of the page's head may be meant.
  /// - Returns: The blocks in the order of the page.
  mutating func blocks(in unit: Int, firstSegment first: Int, needsFigure: Bool) -> [Block] {
    var blocks: [Block] = []
    let end = Int(tree.nodes[unit].end)
    var index = unit
    var segment = first
    while index < end {
      let node = tree.nodes[index]
      if node.tag.isText {
        index += 1
        continue
      }
      while segment < page.segments.count, Int(page.segments[segment].firstNode) < index {
        segment += 1
      }
      if isForeign(index) {
        index = Int(node.end)
        continue
      }
      if node.tag == .figure {
        if let block = figure(index, unit: unit, firstSegment: segment) { blocks.append(block) }
        index = Int(node.end)
        continue
      }
      if needsFigure {
        index += 1
        continue
      }
      if let embed = embeds.block(of: index) {
        if isNew(embed) { blocks.append(embed) }
        index = Int(node.end)
      } else if let block = single(index, unit: unit, firstSegment: segment) {
        blocks.append(block)
        index = Int(node.end)
      } else {
        index += 1
      }
    }
    return blocks
  }

  /// Whether an element and all in it is no part of a story.
  private func isForeign(_ index: Int) -> Bool {
    switch tree.nodes[index].tag {
    case .nav, .footer, .form, .menu, .template, .script, .select, .button, .textarea, .ampAd,
      .ampSidebar, .ampSocialShare:
      return true
    case .figure, .img, .ampImage, .iframe, .blockquote, .body, .html, .main, .article: return false
    default:
      let meaning = BodyWords.meaning(of: index, in: tree)
      return !meaning.isDisjoint(with: [.foreign, .related, .person])
        && meaning.isDisjoint(with: [.caption, .credit, .post])
    }
  }

  private mutating func isNew(_ block: Block) -> Bool {
    guard let url = block.embed?.url ?? block.media?.url else { return true }
    return seen.insert(url).inserted
  }

  // MARK: Figures

  /// The block of a `figure`: its picture, film or embed with the words under it.
  private mutating func figure(_ index: Int, unit: Int, firstSegment: Int) -> Block? {
    let end = Int(tree.nodes[index].end)
    if isTeaser(index, unit: unit, firstSegment: firstSegment) { return nil }
    let words = Caption(of: index, in: tree)
    var found: Media?
    var position = index + 1
    while position < end {
      if let embed = embeds.block(of: position) {
        guard isNew(embed) else { return nil }
        return captioned(embed, words, figure: index)
      }
      if found?.url == nil || found?.kind == .image, let media = media(position, isFigure: true) {
        // A film counts more than the picture that stands for it.
        if found == nil || media.kind != .image { found = media }
      }
      position += 1
    }
    guard var media = found, isNew(Block(kind: .figure, media: media)) else { return nil }
    if words.caption == nil, words.credit == nil, isLinked(index, unit: unit, end: end) {
      return nil
    }
    media.caption = words.caption ?? media.caption
    media.credit = words.credit ?? media.credit
    media.range = tree.nodes[index].sourceRange
    return Block(kind: .figure, media: media, range: tree.nodes[index].sourceRange)
  }

  /// An embed that stands in a `figure`, with its caption as a title.
  private func captioned(_ block: Block, _ words: Caption, figure: Int) -> Block {
    var block = block
    block.range = tree.nodes[figure].sourceRange
    if let caption = words.caption, block.text.isEmpty { block.embed?.title = caption }
    return block
  }

  /// A picture or film that stands in no `figure`.
  private mutating func single(_ index: Int, unit: Int, firstSegment: Int) -> Block? {
    guard Self.isMedia(tree.nodes[index].tag),
      !isTeaser(index, unit: unit, firstSegment: firstSegment),
      var media = media(index, isFigure: false)
    else { return nil }
    let words = container(of: index, unit: unit).map { Caption(of: $0, in: tree) }
    let isPlain = words?.caption == nil && words?.credit == nil
    if isPlain, isLinked(index, unit: unit, end: index) { return nil }
    guard isNew(Block(kind: .figure, media: media)) else { return nil }
    media.caption = words?.caption ?? media.caption
    media.credit = words?.credit ?? media.credit
    media.range = tree.nodes[index].sourceRange
    return Block(kind: .figure, media: media, range: tree.nodes[index].sourceRange)
  }

  /// The element that holds a picture and the words under it, where a class says so.
  private func container(of index: Int, unit: Int) -> Int? {
    var node = index
    for _ in 0..<Self.highest where node > unit {
      node = Int(tree.nodes[node].parent)
      let end = Int(tree.nodes[node].end)
      guard end - node < 60 else { return nil }
      for inner in node + 1..<end where !tree.nodes[inner].tag.isText {
        if inner != index, tree.nodes[inner].tag == .img, !isInNoscript(inner) { return nil }
        let meaning = BodyWords.meaning(of: inner, in: tree)
        if !meaning.isDisjoint(with: [.caption, .credit]) { return node }
      }
    }
    return nil
  }

  private func isInNoscript(_ index: Int) -> Bool {
    tree.nodes[Int(tree.nodes[index].parent)].tag == .noscript
  }

  /// Whether the element is the picture of another story: a link of some words stands beside it.
  private func isTeaser(_ index: Int, unit: Int, firstSegment: Int) -> Bool {
    var node = index
    for _ in 0..<Self.highest where node > unit {
      let parent = Int(tree.nodes[node].parent)
      guard Int(tree.nodes[parent].end) - parent < 120 else { break }
      node = parent
    }
    let end = Int(tree.nodes[node].end)
    var segment = firstSegment
    while segment > 0, Int(page.segments[segment - 1].firstNode) > node { segment -= 1 }
    while segment < page.segments.count, Int(page.segments[segment].firstNode) < end {
      let words = page.segments[segment]
      segment += 1
      guard words.text.count >= 24, Int(words.linkBytes) * 5 > words.text.count * 4,
        passages[segment - 1].phrase?.kind != .share
      else { continue }
      if tree.nodes[Int(words.block)].tag != .figcaption { return true }
    }
    return false
  }

  /// Whether a picture is a link to another page, and not to the picture itself.
  private func isLinked(_ index: Int, unit: Int, end: Int) -> Bool {
    for inner in index..<max(index, end) where tree.nodes[inner].tag == .a {
      return leadsToPage(inner)
    }
    var node = index
    for _ in 0...Self.highest where node > 0 {
      node = Int(tree.nodes[node].parent)
      if tree.nodes[node].tag == .a { return leadsToPage(node) }
    }
    return false
  }

  private func leadsToPage(_ link: Int) -> Bool {
    guard let value = tree.value(.href, of: link), !value.isEmpty else { return false }
    let bytes = tree.text.span
    if bytes[value.lowerBound] == UInt8(ascii: "#") { return false }
    for index in value {
      let byte = bytes[index]
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") else { continue }
      let isPicture = Self.pictureSigns.contains {
        ByteWords.matches($0, in: bytes, at: index, end: value.upperBound, ignoringCase: true)
      }
      if isPicture { return false }
    }
    return true
  }

  private static let pictureSigns = [
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", "/image", "/photo", "/attachment",
  ]

  // MARK: Pictures and films

  private static func isMedia(_ tag: Tag) -> Bool {
    switch tag {
    case .img, .ampImage, .video, .ampVideo, .audio, .ampAudio: true
    default: false
    }
  }

  /// What an element shows; `nil` when it shows nothing that belongs to a story.
  private func media(_ index: Int, isFigure: Bool) -> Media? {
    switch tree.nodes[index].tag {
    case .img, .ampImage:
      if isSmall(index) { return nil }
      let meaning = BodyWords.meaning(of: index, in: tree)
      if !meaning.isDisjoint(with: [.icon, .person]) { return nil }
      guard let url = pictures.address(of: index) else { return nil }
      if !isFigure, Address.path(url).hasSuffix(".svg") { return nil }
      var media = Media(kind: .image, url: url)
      media.alternativeText = text(.alt, of: index)
      media.caption = text(.dataCaption, of: index)
      media.credit = text(.dataCredit, of: index)
      media.width = number(.width, of: index)
      media.height = number(.height, of: index)
      return media
    case .video, .ampVideo: return film(index, .video)
    case .audio, .ampAudio: return film(index, .audio)
    default: return nil
    }
  }

  private func film(_ index: Int, _ kind: Media.Kind) -> Media? {
    var url = source(of: index)
    var type = text(.type, of: index)
    for inner in index + 1..<max(index + 1, Int(tree.nodes[index].end)) where url == nil {
      guard tree.nodes[inner].tag == .source else { continue }
      url = source(of: inner)
      type = text(.type, of: inner)
    }
    guard let url else { return nil }
    return Media(
      kind: kind, url: url, title: text(.title, of: index), mediaType: type,
      width: number(.width, of: index), height: number(.height, of: index))
  }

  private func source(of index: Int) -> String? {
    (tree.value(.src, of: index) ?? tree.value(.dataSource, of: index))
      .flatMap { addresses.link($0, in: tree) }
  }

  /// Whether a picture is as small as a drawing of the page itself, or counts its readers.
  private func isSmall(_ index: Int) -> Bool {
    let sizes = [number(.width, of: index), number(.height, of: index)].compactMap(\.self)
    return sizes.contains { $0 < 70 }
  }

  private func number(_ name: AttributeName, of index: Int) -> Int? {
    guard let value = tree.value(name, of: index), value.count <= 8 else { return nil }
    var number = 0
    var digits = 0
    for position in value {
      let byte = tree.text[position]
      guard byte &- 48 < 10 else {
        // A share of the page's width is no number of pixels.
        if byte == UInt8(ascii: "%") { return nil }
        break
      }
      number = number * 10 + Int(byte - 48)
      digits += 1
    }
    return digits > 0 ? number : nil
  }

  private func text(_ name: AttributeName, of index: Int) -> String? {
    tree.value(name, of: index).flatMap { StatedText.clean(Array(tree.text[$0])) }
  }
}
