extension MarkupScanner {
  /// Reads a start tag, with its content where that is no markup, and returns what stands behind it.
  mutating func startTag(at start: Int, _ source: Span<UInt8>) -> Int {
    var position = start + 1
    let (known, name) = elementName(&position, source)
    let token = result.tokens.count
    let first = result.attributes.count
    ownAttributes = first
    if known.tag == .custom { addAttribute(.elementName, name, hasReferences: false) }
    guard let (end, isClosed) = attributes(from: position, source) else {
      result.attributes.removeLast(result.attributes.count - first)
      return source.count
    }
    let isWhole = known.content.isWhole
    guard open(known, name, isEmpty: isClosed || isWhole, at: start, source) else {
      result.attributes.removeLast(result.attributes.count - first)
      return end
    }
    result.tokens[token].end = UInt32(truncatingIfNeeded: end)
    result.tokens[token].attributes = UInt32(truncatingIfNeeded: first)
    if isClosed || known.content == .none || known.content == .markup { return end }
    return content(of: known, name, behind: end, source)
  }

  /// Reads the attributes of a start tag.
  ///
  /// - Returns: What stands behind the tag, and whether the tag closes itself; `nil` when the page ends
  ///   inside of it.
  private mutating func attributes(
    from start: Int, _ source: Span<UInt8>
  ) -> (end: Int, isClosed: Bool)? {
    var position = start
    let first = result.attributes.count
    while position < source.count {
      let byte = source[position]
      if byte == UInt8(ascii: ">") {
        return (position + 1, source[position - 1] == UInt8(ascii: "/") && position > start)
      }
      if byte <= 0x20 || byte == UInt8(ascii: "/") {
        position &+= 1
      } else {
        attribute(&position, source)
        if isClosedByValue(position, source) { return (position + 1, false) }
      }
    }
    guard !unclosed.quotation else { return nil }
    // A quotation mark is missing, and the tag is read once more as ending at the next `>`.
    unclosed.quotation = true
    result.attributes.removeLast(result.attributes.count - first)
    return attributes(from: start, source)
  }

  /// Whether a tag ends behind a value without quotation marks that ends with a slash.
  @inline(__always)
  private func isClosedByValue(_ position: Int, _ source: Span<UInt8>) -> Bool {
    position < source.count && source[position] == UInt8(ascii: ">")
      && source[position - 1] == UInt8(ascii: "/")
  }

  /// Reads an attribute.
  @inline(__always)
  private mutating func attribute(_ position: inout Int, _ source: Span<UInt8>) {
    var name = PackedName()
    repeat {
      name.append(folding: source[position])
      position &+= 1
    } while position < source.count && !source[position].endsAttributeName
    let behindName = position
    while position < source.count, source[position] <= 0x20 { position &+= 1 }
    guard position < source.count, source[position] == UInt8(ascii: "=") else {
      position = behindName
      if let known = names.attributes[name] {
        addAttribute(known, position..<position, hasReferences: false)
      }
      return
    }
    position &+= 1
    while position < source.count, source[position] <= 0x20 { position &+= 1 }
    guard position < source.count else { return }
    let (value, hasReferences) = attributeValue(&position, source)
    if let known = names.attributes[name] {
      addAttribute(known, value, hasReferences: hasReferences)
    }
  }

  /// Reads the value of an attribute and moves behind it.
  @inline(__always)
  private mutating func attributeValue(
    _ position: inout Int, _ source: Span<UInt8>
  ) -> (Range<Int>, hasReferences: Bool) {
    let quote = source[position]
    var hasReferences = false
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      position &+= 1
      let start = position
      while position < source.count, source[position] != quote {
        if source[position] == UInt8(ascii: "&") { hasReferences = true }
        if unclosed.quotation, source[position] == UInt8(ascii: ">") {
          return (start..<position, hasReferences)
        }
        position &+= 1
      }
      let end = position
      if position < source.count { position &+= 1 }
      return (start..<end, hasReferences)
    }
    let start = position
    while position < source.count, source[position] > 0x20, source[position] != UInt8(ascii: ">") {
      if source[position] == UInt8(ascii: "&") { hasReferences = true }
      position &+= 1
    }
    return (start..<position, hasReferences)
  }

  @inline(__always)
  private mutating func addAttribute(
    _ name: AttributeName, _ value: Range<Int>, hasReferences: Bool
  ) {
    // The first of two counts; so no element has more than there are names.
    var index = result.attributes.count
    while index > ownAttributes {
      index &-= 1
      if result.attributes[index].name == name { return }
    }
    result.attributes.append(
      MarkupToken.Attribute(
        name: name, hasReferences: hasReferences,
        start: UInt32(truncatingIfNeeded: value.lowerBound),
        end: UInt32(truncatingIfNeeded: value.upperBound)))
  }
}

// MARK: - Content that is no markup

extension MarkupScanner {
  /// Reads what stands between the tags of an element without markup; returns what stands behind its
  /// end tag.
  private mutating func content(
    of known: KnownTag, _ name: Range<Int>, behind start: Int, _ source: Span<UInt8>
  ) -> Int {
    switch known.content {
    case .text: return plainText(known, name, behind: start, source)
    case .drawing:
      let end = endOfDrawing(known, from: start, source) ?? start
      add(.end, known.tag, start..<end, mark: result.outline.count)
      return end
    default:
      let end = endTag(of: known, name, from: start, source)
      // A script or a style that is not closed reaches to the end, as in a browser; a frame does not.
      let rest = known.tag == .iframe ? start..<start : source.count..<source.count
      let tag = end ?? rest
      if known.content == .script, tag.lowerBound > start {
        let mark = Int(result.tokens[result.tokens.count - 1].mark)
        add(.raw, .rawText, start..<tag.lowerBound, mark: mark)
      }
      add(.end, known.tag, tag, mark: result.outline.count)
      return tag.upperBound
    }
  }

  /// Reads the text of a title; where it is not closed, it reaches to the next markup.
  private mutating func plainText(
    _ known: KnownTag, _ name: Range<Int>, behind start: Int, _ source: Span<UInt8>
  ) -> Int {
    var behind = start
    while behind < source.count, source[behind] != UInt8(ascii: "<") { behind += 1 }
    let tag = endTag(of: known, name, from: start, source) ?? behind..<behind
    var isBlank = true
    for position in start..<tag.lowerBound where source[position] > 0x20 { isBlank = false }
    addText(start..<tag.lowerBound, hasReferences: true, isBlank: isBlank)
    close(known, name, tag, source)
    return tag.upperBound
  }

  /// The end tag of the element whose name stands in some place; `nil` when there is none.
  private mutating func endTag(
    of known: KnownTag, _ name: Range<Int>, from start: Int, _ source: Span<UInt8>
  ) -> Range<Int>? {
    if unclosed.elements.contains(known.tag) { return nil }
    var position = start
    while let found = source.find(UInt8(ascii: "<"), from: position) {
      position = found + 1
      guard position < source.count, source[position] == UInt8(ascii: "/") else { continue }
      let behind = position + 1 + name.count
      guard behind < source.count, source[behind].endsName,
        source.isSameName(name, position + 1..<behind)
      else { continue }
      return found..<source.end(of: UInt8(ascii: ">"), from: behind)
    }
    unclosed.elements.insert(known.tag)
    return nil
  }

  /// Where a drawing or a formula ends: behind its end tag, or before a tag that no drawing has; `nil`
  /// when there is neither.
  private mutating func endOfDrawing(
    _ known: KnownTag, from start: Int, _ source: Span<UInt8>
  ) -> Int? {
    if unclosed.drawings > source.count { return nil }
    var depth = 1
    // Inside of it stands HTML.
    var foreignDepth = 0
    var position = start
    while let found = source.find(UInt8(ascii: "<"), from: position) {
      position = found + 1
      guard position < source.count else { break }
      let isEnd = source[position] == UInt8(ascii: "/")
      if isEnd { position += 1 }
      guard position < source.count, source[position].isLetter else { continue }
      let (other, name) = elementName(&position, source)
      if other.tag == known.tag {
        let end = source.end(of: UInt8(ascii: ">"), from: position)
        if isEnd { depth -= 1 } else if source[end - 2] != UInt8(ascii: "/") { depth += 1 }
        if depth == 0 { return end }
        position = end
      } else if name.count == 13, source.has("foreign", at: name.lowerBound) {
        foreignDepth += isEnd ? -1 : 1
      } else if !isEnd, foreignDepth <= 0, other.tag.endsDrawing {
        return found
      }
    }
    unclosed.drawings += position - start
    return nil
  }
}
