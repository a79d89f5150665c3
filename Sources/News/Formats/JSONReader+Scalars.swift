extension JSONReader {
  /// What a token is.
  func kind(of token: Int) -> JSONToken.Kind {
    tape.tokens[token].kind
  }

  /// The first token after a value and all that it holds.
  func token(after token: Int) -> Int {
    Int(tape.tokens[token].next)
  }

  /// The bytes of a value as they stand in the document, a string with its quotation marks.
  package func range(of token: Int) -> Range<Int> {
    let token = tape.tokens[token]
    let margin = token.kind == .string ? 1 : 0
    return (Int(token.start) - margin)..<(Int(token.end) + margin)
  }

  /// A number that is whole and fits: `12`, and also `12.0` and `1.2e1`.
  func integer(at token: Int) -> Int? {
    guard kind(of: token) == .number else { return nil }
    let range = range(of: token)
    let span = bytes.span
    let isNegative = span[range.lowerBound] == UInt8(ascii: "-")
    var value = 0
    for index in (range.lowerBound + (isNegative ? 1 : 0))..<range.upperBound {
      let digit = span[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return fractionalInteger(at: token) }
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) =
        isNegative
        ? shifted.subtractingReportingOverflow(Int(digit))
        : shifted.addingReportingOverflow(Int(digit))
      if overflow || carry { return fractionalInteger(at: token) }
      value = sum
    }
    return value
  }

  private func fractionalInteger(at token: Int) -> Int? {
    let text = numberText(at: token)
    guard !text.utf8.contains(UInt8(ascii: "e")), !text.utf8.contains(UInt8(ascii: "E")),
      let point = text.utf8.firstIndex(of: UInt8(ascii: "."))
    else { return wholeNumber(at: token) }
    let isWhole = text[point...].utf8.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
    return isWhole ? Int(text[..<point]) : nil
  }

  private func wholeNumber(at token: Int) -> Int? {
    // `Int(exactly:)` would need the mathematics library, which a program may not link.
    guard let value = double(at: token), value.magnitude < 0x1p63 else { return nil }
    let whole = Int(value)
    return Double(whole) == value ? whole : nil
  }

  /// A number, to the nearest double; `nil` when it is larger than any.
  func double(at token: Int) -> Double? {
    guard kind(of: token) == .number, let value = Double(numberText(at: token)) else { return nil }
    return value.isFinite ? value : nil
  }

  private func numberText(at token: Int) -> String {
    let range = range(of: token)
    return Self.text(bytes.span.extracting(range)).text
  }

  /// An array of two whole numbers in order.
  func range(at token: Int) -> Range<Int>? {
    guard kind(of: token) == .array, self.token(after: token) == token + 3,
      kind(of: token + 1) == .number, kind(of: token + 2) == .number,
      let start = integer(at: token + 1), let end = integer(at: token + 2), start <= end
    else { return nil }
    return start..<end
  }

  /// A string that is a date.
  mutating func timestamp(at token: Int) -> Timestamp? {
    guard kind(of: token) == .string else { return nil }
    let part = tape.tokens[token]
    if part.hasEscapes { return Timestamp(edtf: string(at: token)) }
    return Timestamp(edtf: bytes.span.extracting(Int(part.start)..<Int(part.end)))
  }

  /// A string; what cannot be a character in it becomes U+FFFD, of which note is taken.
  mutating func string(at token: Int) -> String {
    let (text, problem) = text(of: token)
    if let problem {
      let message = "\(path(to: token)) \(problem.rawValue), now U+FFFD"
      note(NewsError(code: .malformed, message: message, offset: range(of: token).lowerBound))
    }
    return text
  }

  /// The bytes of a string in UTF-8, its escapes resolved, whatever bytes they are.
  package func utf8(at token: Int) -> [UInt8] {
    let part = tape.tokens[token]
    guard part.hasEscapes else {
      return Array(bytes[slice(Int(part.start)..<Int(part.end))])
    }
    return unescaped(part).bytes
  }

  func text(of token: Int) -> (text: String, problem: StringProblem?) {
    let part = tape.tokens[token]
    guard part.hasEscapes else {
      return Self.text(bytes.span.extracting(Int(part.start)..<Int(part.end)))
    }
    let (decoded, isWhole) = unescaped(part)
    let (text, problem) = Self.text(decoded.span)
    return (text, isWhole ? problem : .loneSurrogate)
  }

  /// What can be wrong with a string without making the document unreadable.
  enum StringProblem: String {
    case loneSurrogate = "has half of a surrogate pair"
    case invalidUTF8 = "has bytes that are not UTF-8"
  }

  private static func text(_ bytes: Span<UInt8>) -> (text: String, problem: StringProblem?) {
    do {
      return (String(copying: try UTF8Span(validating: bytes)), nil)
    } catch {
      var copy: [UInt8] = []
      copy.append(addingCapacity: bytes.count) { output in
        for index in bytes.indices { output.append(bytes[index]) }
      }
      return (String(decoding: copy, as: UTF8.self), .invalidUTF8)
    }
  }

  private func slice(_ range: Range<Int>) -> Range<Int> {
    (bytes.startIndex + range.lowerBound)..<(bytes.startIndex + range.upperBound)
  }
}

// MARK: - Escapes

extension JSONReader {
  /// Resolves the escapes of a string, which the scan has checked.
  func unescaped(_ token: JSONToken) -> (bytes: [UInt8], isWhole: Bool) {
    let span = bytes.span
    var result: [UInt8] = []
    result.reserveCapacity(Int(token.end - token.start))
    var isWhole = true
    var position = Int(token.start)
    let end = Int(token.end)
    while position < end {
      let stop = JSONCharacters.firstSpecial(in: span, from: position)
      result.append(contentsOf: bytes[slice(position..<stop)])
      guard stop < end else { break }
      position = stop
      if span[stop + 1] == UInt8(ascii: "u") {
        let scalar = Self.scalar(span, at: &position, end: end)
        if scalar == nil { isWhole = false }
        result.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
      } else {
        result.append(Self.plain(span[stop + 1]))
        position += 2
      }
    }
    return (result, isWhole)
  }

  private static func plain(_ escape: UInt8) -> UInt8 {
    switch escape {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: escape
    }
  }

  /// The character of one `\u` escape, or of two that make a surrogate pair; `nil` for half of one.
  private static func scalar(
    _ bytes: borrowing Span<UInt8>,
    at position: inout Int,
    end: Int
  ) -> Unicode.Scalar? {
    let first = JSONCharacters.codeUnit(in: bytes, at: position + 2) ?? 0
    position += 6
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard position + 6 <= end, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u"),
      let second = JSONCharacters.codeUnit(in: bytes, at: position + 2),
      (0xDC00..<0xE000).contains(second)
    else { return nil }
    position += 6
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }
}
