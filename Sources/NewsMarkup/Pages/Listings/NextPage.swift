/// The address of the next page of a listing.
struct NextPage {
  let tree: MarkupTree
  let addresses: PageAddresses
  /// The page's own address.
  let address: String?

  /// The address that `rel=next` states, or that the links with the numbers of pages show.
  func url() -> String? {
    var numbers: [(number: Int, node: Int)] = []
    for index in tree.nodes.indices {
      guard tree.nodes[index].tag == .a || tree.nodes[index].tag == .link else { continue }
      if let rel = tree.value(.rel, of: index),
        MarkupWords.hasWord("next", in: tree.text.span, rel),
        let url = addresses.link(index, in: tree), isOther(url)
      {
        return url
      }
      if let number = number(of: index) { numbers.append((number, index)) }
    }
    return next(among: numbers)
  }

  private func isOther(_ url: String) -> Bool { url != address }

  /// The number of a page that a link is labelled with.
  private func number(of link: Int) -> Int? {
    guard tree.nodes[link].tag == .a, Int(tree.nodes[link].end) - link <= 4 else { return nil }
    let text = tree.shortText(of: link, limit: 4)
    guard let number = Int(text), (1...9_999).contains(number) else { return nil }
    return number
  }

  /// The link with the lowest number that has no link with the number before it: that is the page on
  /// which the reader is.
  private func next(among numbers: [(number: Int, node: Int)]) -> String? {
    guard numbers.count >= 2, numbers.count <= 60 else { return nil }
    let linked = Set(numbers.map(\.number))
    for (number, node) in numbers where number >= 2 && !linked.contains(number - 1) {
      // A gap before the last page is no place for a reader: 1 2 3 … 40.
      guard number == 2 || linked.contains(number - 2),
        let url = addresses.link(node, in: tree), isOther(url),
        url.utf8.contains(where: { $0 &- 48 < 10 })
      else { continue }
      return url
    }
    return fromOwnAddress(numbers)
  }

  /// Where all pages are linked, the reader's own too: the link behind that of this page.
  private func fromOwnAddress(_ numbers: [(number: Int, node: Int)]) -> String? {
    let own = numbers.first { number, node in
      let url = addresses.link(node, in: tree)
      return url.map { !isOther($0) || $0.hasSuffix("#") } ?? true
    }
    let wanted = (own?.number ?? 1) + 1
    guard let next = numbers.first(where: { $0.number == wanted }) else { return nil }
    return addresses.link(next.node, in: tree).flatMap { isOther($0) ? $0 : nil }
  }
}
