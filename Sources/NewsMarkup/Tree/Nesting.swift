/// The open elements of a page that is nested too deep, followed to leave the deep ones out.
///
/// It is made only when libxml2 has met such a page. It closes elements by their end tags and paragraphs
/// and items by the next ones, which is near enough to what libxml2 does.
struct Nesting {
  /// How many elements may be open.
  private let limit: Int
  private var open: [UInt8] = []
  private let paragraph: Set<Tag> = [.p, .li, .dt, .dd, .option, .tr, .td, .th]

  /// How many elements are searched for the one that an end tag closes.
  private static let reach = 64

  init(limit: Int) {
    self.limit = max(limit - 16, 1)
  }

  /// An element begins; returns whether it is kept.
  mutating func open(_ known: KnownTag) -> Bool {
    if let last = open.last, last == known.index, paragraph.contains(known.tag) {
      open.removeLast()
    }
    open.append(known.index)
    return open.count <= limit
  }

  /// An element ends; returns whether the end tag is that of an element that was kept.
  mutating func close(_ known: KnownTag) -> Bool {
    let searched = open.suffix(Self.reach)
    guard let index = searched.lastIndex(of: known.index) else { return open.count <= limit }
    open.removeLast(open.count - index)
    return index < limit
  }
}
