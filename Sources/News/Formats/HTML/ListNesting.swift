/// The lists that are open while items of lists are written, one inside the last item of the other.
///
/// Which elements stand for lists and items is the format's; HTML, NITF and TEI nest them alike. An
/// item lies at most one level deeper than the one before it.
struct ListNesting {
  /// The names of a list of points, a numbered list, and an item.
  var names = (points: "ul", numbers: "ol", item: "li")

  /// The attributes that say the kind of a list and the number of an item, where the format has them.
  var attributes: (kind: String?, start: String?, number: String?) = (nil, "start", "value")

  /// How deep lists can lie.
  private static let depthLimit = 16

  private var open: [(isNumbered: Bool, next: Int)] = []

  /// Writes an item and leaves it open for the lists inside it.
  mutating func item(
    _ block: Block, _ writer: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    let level = min(max(block.level ?? 1, 1), min(open.count + 1, Self.depthLimit))
    while open.count > level { closeOne(&writer) }
    let isNumbered = block.ordinal != nil
    if open.count == level, open[level - 1].isNumbered != isNumbered { closeOne(&writer) }
    if open.count == level {
      writer.end()
    } else {
      begin(isNumbered, block.ordinal ?? 1, &writer)
    }
    writer.begin(names.item)
    if let ordinal = block.ordinal {
      if ordinal != open[level - 1].next { number(ordinal, &writer) }
      open[level - 1].next = ordinal &+ 1
    }
    content(&writer)
  }

  /// Ends all lists.
  mutating func close(_ writer: inout XMLWriter) {
    while !open.isEmpty { closeOne(&writer) }
  }

  private mutating func begin(_ isNumbered: Bool, _ first: Int, _ writer: inout XMLWriter) {
    writer.begin(isNumbered ? names.numbers : names.points)
    if isNumbered, let kind = attributes.kind { writer.attribute(kind, "ordered") }
    var next = 1
    if isNumbered, first != 1, let start = attributes.start {
      writer.attribute(start, first)
      next = first
    }
    open.append((isNumbered, next))
  }

  private func number(_ ordinal: Int, _ writer: inout XMLWriter) {
    if let name = attributes.number { writer.attribute(name, ordinal) }
  }

  private mutating func closeOne(_ writer: inout XMLWriter) {
    writer.end()
    writer.end()
    open.removeLast()
  }
}
