/// Cuts a page into tags and runs of text, as the HTML Standard tokenizes them.
///
/// What is no tag and no text (comments, declarations, processing instructions, styles, drawings) is
/// passed over, and the content of a script is one token. Each byte is looked at a bounded number of
/// times, whatever the page has forgotten to close.
struct MarkupScanner {
  var result = MarkupTokens()
  /// How many start tags of each element were met and not yet closed.
  private var balance = [Int32](repeating: 0, count: KnownTag.count)
  /// What the page never closes behind here, so that nothing is looked for twice.
  var unclosed = Unclosed()
  /// Whether the page says that it is XML, so that CDATA sections are text.
  var isXML = false
  /// The elements that are open, where deep ones are to be left out.
  var nesting: Nesting?
  /// Whether a tag or a text has begun the root.
  private var hasRoot: Bool { result.outline.contains { $0 > 0x20 } }
  private var hasHead = false
  private var hasBody = false
  private let tokenLimit: Int
  let names = Names()
  /// The first attribute of the tag that is being read.
  var ownAttributes = 0

  /// The names that are known, at hand.
  struct Names {
    let elements = NameTable<KnownTag>.known
    let attributes = NameTable<AttributeName>.attributes
  }

  struct Unclosed {
    var comment = false
    var quotation = false
    var elements: Set<Tag> = []
    /// How many bytes of drawings were looked at in vain.
    var drawings = 0
  }

  /// Makes a scanner of a page of some length.
  ///
  /// - Parameters:
  ///   - source: The page.
  ///   - tokenLimit: The most tags and runs of text.
  ///   - depth: How deep elements may stand; where it is `nil`, the depth is not watched.
  init(of source: Span<UInt8>, tokenLimit: Int, depth: Int? = nil) {
    self.tokenLimit = tokenLimit
    nesting = depth.map { Nesting(limit: $0) }
    let length = source.count
    // A large page is counted, so that no array has to grow; most take less than what is reserved.
    let signs = length < 1 << 20 ? length / 48 : source.countOfTagSigns()
    result.tokens.reserveCapacity(min(signs * 2, tokenLimit) + 16)
    result.attributes.reserveCapacity(length / 96 + 16)
    result.outline.reserveCapacity(length / 12 + 16)
  }

  /// Cuts the whole page.
  consuming func scan(_ source: Span<UInt8>) -> MarkupTokens {
    var position = 0
    if source.count >= 3, source[0] == 0xEF, source[1] == 0xBB, source[2] == 0xBF { position = 3 }
    isXML = source.saysXML(from: position)
    while position < source.count {
      position = text(from: position, source)
      guard position < source.count else { break }
      position = markup(at: position, source)
      if result.tokens.count >= tokenLimit, position < source.count {
        result.isCut = true
        break
      }
    }
    return result
  }

  /// Reads text up to the next markup and returns where that stands.
  private mutating func text(from start: Int, _ source: Span<UInt8>) -> Int {
    var position = start
    var hasReferences = false
    var isBlank = true
    while position < source.count {
      let byte = source[position]
      if byte == UInt8(ascii: "<") {
        if source.beginsMarkup(at: position) { break }
        isBlank = false
      } else if byte == UInt8(ascii: "&") {
        hasReferences = true
        isBlank = false
      } else if byte > 0x20 {
        isBlank = false
      }
      position &+= 1
    }
    addText(start..<position, hasReferences: hasReferences, isBlank: isBlank)
    return position
  }

  mutating func addText(_ range: Range<Int>, hasReferences: Bool, isBlank: Bool) {
    if range.isEmpty { return }
    let letter = isBlank ? UInt8(ascii: " ") : UInt8(ascii: "x")
    let last = result.outline.last ?? UInt8(ascii: ">")
    // Text that goes on needs no second letter; one event brings all of it.
    if last != UInt8(ascii: "x"), last != letter { result.outline.append(letter) }
    add(hasReferences ? .references : .text, .text, range, mark: result.outline.count)
  }

  @inline(__always)
  mutating func add(_ kind: MarkupToken.Kind, _ tag: Tag, _ range: Range<Int>, mark: Int) {
    result.tokens.append(
      MarkupToken(
        kind: kind, tag: tag, mark: UInt32(truncatingIfNeeded: mark),
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound),
        attributes: UInt32(truncatingIfNeeded: result.attributes.count)))
  }

  /// Reads a tag, a comment or a declaration and returns what stands behind it.
  private mutating func markup(at start: Int, _ source: Span<UInt8>) -> Int {
    switch source[start + 1] {
    case UInt8(ascii: "!"): declaration(at: start, source)
    case UInt8(ascii: "?"): source.end(of: UInt8(ascii: ">"), from: start + 2)
    case UInt8(ascii: "/"): endTag(at: start, source)
    default: startTag(at: start, source)
    }
  }

  /// Passes over a comment or a declaration; takes the text of a CDATA section.
  private mutating func declaration(at start: Int, _ source: Span<UInt8>) -> Int {
    if source.has("--", at: start + 2) {
      if !unclosed.comment {
        if let end = source.endOfComment(from: start + 4) { return end }
        unclosed.comment = true
      }
    } else if isXML, source.has("[CDATA[", at: start + 2),
      let end = source.find("]]>", from: start + 9)
    {
      addText(start + 9..<end, hasReferences: false, isBlank: false)
      return end + 3
    }
    return source.end(of: UInt8(ascii: ">"), from: start + 2)
  }

  /// Reads an end tag.
  private mutating func endTag(at start: Int, _ source: Span<UInt8>) -> Int {
    var position = start + 2
    guard position < source.count, source[position].isLetter else {
      return source.end(of: UInt8(ascii: ">"), from: position)
    }
    let (known, name) = elementName(&position, source)
    let end = source.end(of: UInt8(ascii: ">"), from: position)
    close(known, name, start..<end, source)
    return end
  }

  /// Puts an end tag into the outline, unless it closes nothing.
  mutating func close(
    _ known: KnownTag, _ name: Range<Int>, _ range: Range<Int>, _ source: Span<UInt8>
  ) {
    let tag = known.tag
    // As in a browser, what follows still belongs to the body.
    if tag.isVoid || tag == .body || tag == .html { return }
    if nesting?.close(known) == false { return }
    let index = Int(known.index)
    // Those of the head may be implied; a few others are passed on, since libxml2 knows better.
    if balance[index] < -8 { return }
    balance[index] &-= 1
    result.outline.append(UInt8(ascii: "<"))
    result.outline.append(UInt8(ascii: "/"))
    appendName(name, source)
    result.outline.append(UInt8(ascii: ">"))
    add(.end, tag, range, mark: result.outline.count)
  }

  /// Puts the name of an element into the outline, in letters that libxml2 takes.
  private mutating func appendName(_ name: Range<Int>, _ source: Span<UInt8>) {
    for position in name.lowerBound..<min(name.upperBound, name.lowerBound + 80) {
      let byte = source[position]
      if byte.isLetter {
        result.outline.append(byte | 0x20)
      } else {
        let isKept = byte &- 0x30 < 11 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
        result.outline.append(isKept ? byte : UInt8(ascii: "-"))
      }
    }
  }

  /// Reads the name of an element, up to white space or the end of the tag.
  @inline(__always)
  mutating func elementName(
    _ position: inout Int, _ source: Span<UInt8>
  ) -> (KnownTag, Range<Int>) {
    let start = position
    var name = PackedName()
    while position < source.count, !source[position].endsName {
      name.append(folding: source[position])
      position &+= 1
    }
    return (names.elements[name] ?? .custom, start..<position)
  }

  /// Puts a start tag into the outline.
  ///
  /// One that is empty has no content there. Returns whether the element is kept.
  mutating func open(
    _ known: KnownTag, _ name: Range<Int>, isEmpty: Bool, at start: Int, _ source: Span<UInt8>
  ) -> Bool {
    if !isEmpty {
      if nesting?.open(known) == false {
        result.tooDeep += 1
        return false
      }
      let index = Int(known.index)
      balance[index] = max(balance[index], 0) &+ 1
    }
    // There is one root, one head and one body; libxml2 would search for them each time.
    switch known.tag {
    case .html where hasRoot, .head where hasHead, .body where hasBody: return false
    case .head: hasHead = true
    case .body: hasBody = true
    default: break
    }
    result.outline.append(UInt8(ascii: "<"))
    appendName(name, source)
    add(.start, known.tag, start..<name.upperBound, mark: result.outline.count)
    if isEmpty { result.outline.append(UInt8(ascii: "/")) }
    result.outline.append(UInt8(ascii: ">"))
    return true
  }
}
