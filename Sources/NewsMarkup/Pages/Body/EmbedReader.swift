/// Recognizes what a page shows from other sites: posts, films, sound, maps.
struct EmbedReader {
  let tree: MarkupTree
  let addresses: PageAddresses

  /// The block of an element that is an embed; `nil` when it is none.
  func block(of index: Int) -> Block? {
    guard let embed = embed(of: index) else { return nil }
    var block = Block(kind: .embed, embed: embed, range: tree.nodes[index].sourceRange)
    if embed.kind == .post { block.text = words(of: index) }
    return block
  }

  /// Whether an element is a post whose words stand in the page.
  func isPost(_ index: Int) -> Bool {
    let tag = tree.nodes[index].tag
    guard tag == .blockquote || tag == .div else { return false }
    return post(index) != nil
  }

  private func embed(of index: Int) -> Block.Embed? {
    switch tree.nodes[index].tag {
    case .iframe, .ampIframe, .embed, .object: frame(index)
    case .blockquote, .div: post(index)
    case .ampYouTube: made(index, .dataVideoID, .video, "https://www.youtube.com/watch?v=")
    case .ampTwitter: made(index, .dataTweetID, .post, "https://twitter.com/i/status/")
    case .ampInstagram: made(index, .dataShortcode, .post, "https://www.instagram.com/p/")
    case .ampFacebook:
      tree.value(.dataHref, of: index).flatMap { addresses.link($0, in: tree) }
        .map { Block.Embed(kind: .post, url: $0, provider: EmbedSite.of($0)?.provider) }
    case .custom: custom(index)
    default: nil
    }
  }

  // MARK: Frames

  private func frame(_ index: Int) -> Block.Embed? {
    let names: [AttributeName] = [.src, .dataSource, .dataLazySource, .dataURL, .dataOriginal]
    for name in names {
      guard let value = tree.value(name, of: index), let url = addresses.link(value, in: tree),
        Address.host(url) != nil
      else { continue }
      if isHidden(index) || EmbedSite.isNoise(url) { return nil }
      let site = EmbedSite.of(url)
      // An object may be a plug-in that shows nothing.
      if site == nil, tree.nodes[index].tag == .object || tree.nodes[index].tag == .embed {
        return nil
      }
      return Block.Embed(
        kind: site?.kind ?? .other, url: url, provider: site?.provider, title: title(of: index))
    }
    return nil
  }

  /// Whether a frame is too small to show anything.
  private func isHidden(_ index: Int) -> Bool {
    if tree.value(.hidden, of: index) != nil { return true }
    for name in [AttributeName.width, .height] {
      if let size = tree.string(name, of: index), let number = Int(size), number < 20 {
        return true
      }
    }
    guard let style = tree.value(.style, of: index) else { return false }
    return tree.text.span.holds("display:none", in: style)
      || tree.text.span.holds("display: none", in: style)
      || tree.text.span.holds("visibility:hidden", in: style)
  }

  private func title(of index: Int) -> String? {
    guard let value = tree.value(.title, of: index), value.count <= 300 else { return nil }
    return StatedText.clean(Array(tree.text[value]))
  }

  // MARK: Posts

  /// A post of a social network: an element whose class says so, with the address of the post.
  private func post(_ index: Int) -> Block.Embed? {
    let node = tree.nodes[index]
    guard node.first != node.last, Int(node.end) - index < 400,
      BodyWords.meaning(of: index, in: tree).contains(.post)
    else { return nil }
    for name in [AttributeName.cite, .dataPermalink, .dataHref, .dataURL] {
      guard let value = tree.value(name, of: index), let url = addresses.link(value, in: tree)
      else { continue }
      return Block.Embed(kind: .post, url: url, provider: EmbedSite.of(url)?.provider)
    }
    // The last link of a post is the one to the post itself.
    var found: String?
    for inner in index + 1..<Int(node.end) where tree.nodes[inner].tag == .a {
      guard let url = addresses.link(inner, in: tree), EmbedSite.of(url)?.kind == .post else {
        continue
      }
      if EmbedSite.isPostAddress(url) || found == nil { found = url }
    }
    return found.map {
      Block.Embed(kind: .post, url: $0, provider: EmbedSite.of($0)?.provider)
    }
  }

  private func words(of index: Int) -> String {
    let text = tree.foldedText(of: index)
    return text.utf8.count <= 4_000 ? text : ""
  }

  // MARK: AMP

  private func made(
    _ index: Int, _ name: AttributeName, _ kind: Block.Embed.Kind, _ start: String
  ) -> Block.Embed? {
    guard let id = tree.string(name, of: index), !id.isEmpty, id.utf8.count < 80 else { return nil }
    let url = start + id
    return Block.Embed(
      kind: kind, url: url, provider: EmbedSite.of(url)?.provider, title: title(of: index))
  }

  private func custom(_ index: Int) -> Block.Embed? {
    switch tree.string(.elementName, of: index) {
    case "amp-vimeo": made(index, .dataVideoID, .video, "https://vimeo.com/")
    case "amp-dailymotion":
      made(index, .dataVideoID, .video, "https://www.dailymotion.com/video/")
    default: nil
    }
  }
}
