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

  /// The link behind the number that is not linked, or whose link leads to this page: that is the page on
  /// which the reader is.
  private func next(among numbers: [(number: Int, node: Int)]) -> String? {
    var forms: [String: [Int: String]] = [:]
    for (number, node) in numbers.prefix(60) {
      guard let url = addresses.link(node, in: tree), let form = form(url, number) else { continue }
      if isOther(url) { forms[form, default: [:]][number] = url }
    }
    // Numbers of comments lead to a different form each.
    guard let pages = forms.values.max(by: { $0.count < $1.count }),
      pages.count > 1 || pages[2] != nil
    else { return nil }
    let linked = pages.keys.sorted()
    for number in linked where number > 1 && pages[number - 1] == nil {
      // A gap before the last page is no place for a reader: 1 2 3 … 40.
      if number <= 3 || pages[number - 2] != nil { return pages[number] }
    }
    return nil
  }

  /// An address without the number of the page; `nil` where it has none.
  private func form(_ url: String, _ number: Int) -> String? {
    let bytes = Array(url.utf8)
    let digits = Array(String(number).utf8)
    var start = bytes.count - digits.count
    while start > 0 {
      let end = start + digits.count
      if bytes[start..<end].elementsEqual(digits), bytes[start - 1] &- 48 >= 10,
        end == bytes.count || bytes[end] &- 48 >= 10
      {
        return String(
          decoding: bytes[..<start] + [UInt8(ascii: "#")] + bytes[end...], as: UTF8.self)
      }
      start -= 1
    }
    return nil
  }
}
