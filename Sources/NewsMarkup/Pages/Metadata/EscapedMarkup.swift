/// References to characters (`&quot;`, `&#8217;`) in values that a page has escaped once too often.
enum EscapedMarkup {
  /// Appends text with its references resolved and its tags left out.
  static func append(_ bytes: Span<UInt8>, to result: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), let end = append(at: index + 1, in: bytes, to: &result) {
        index = end
      } else if byte == UInt8(ascii: "<"), let end = tagEnd(from: index, in: bytes) {
        if separates(bytes, index) { result.append(0x20) }
        index = end
      } else {
        result.append(byte)
        index &+= 1
      }
    }
  }

  /// Whether a value holds a reference or a tag.
  static func isNeeded(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices
    where bytes[index] == UInt8(ascii: "&") || bytes[index] == UInt8(ascii: "<") { return true }
    return false
  }

  // MARK: Tags

  /// Where a tag ends that begins with a letter or a slash; `nil` for a lone `<`.
  private static func tagEnd(from start: Int, in bytes: Span<UInt8>) -> Int? {
    guard start + 2 < bytes.count else { return nil }
    let first = bytes[start + 1]
    guard ByteWords.small(first) &- 0x61 < 26 || first == UInt8(ascii: "/") || first == 0x21 else {
      return nil
    }
    var index = start + 2
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ">") { return index + 1 }
      index += 1
    }
    return nil
  }

  /// Whether a tag parts words, as those of blocks and line breaks do.
  private static func separates(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let letter = bytes[start + 1] == UInt8(ascii: "/") ? start + 2 : start + 1
    guard letter + 1 < bytes.count else { return false }
    let second = ByteWords.small(bytes[letter + 1])
    switch ByteWords.small(bytes[letter]) {
    case UInt8(ascii: "p"), UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "l"): return true
    case UInt8(ascii: "b"): return second == UInt8(ascii: "r")
    default: return false
    }
  }

  // MARK: References

  /// Appends what the reference stands for and gives the place behind it; `nil` when it is none.
  private static func append(
    at start: Int, in bytes: Span<UInt8>, to result: inout [UInt8]
  ) -> Int? {
    var end = start
    while end < bytes.count, end - start < 10, bytes[end] != UInt8(ascii: ";") { end += 1 }
    guard end < bytes.count, end > start, bytes[end] == UInt8(ascii: ";") else { return nil }
    let name = start..<end
    let scalar = bytes[start] == UInt8(ascii: "#") ? number(bytes, name) : named(bytes, name)
    guard let scalar else { return nil }
    result.append(contentsOf: String(scalar).utf8)
    return end + 1
  }

  private static func number(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Unicode.Scalar? {
    guard name.count > 1 else { return nil }
    let isHex = ByteWords.small(bytes[name.lowerBound + 1]) == UInt8(ascii: "x")
    var value: UInt32 = 0
    for index in name.dropFirst(isHex ? 2 : 1) {
      guard let digit = ByteWords.hexDigit(bytes[index]), isHex || digit < 10 else { return nil }
      value = value &* (isHex ? 16 : 10) &+ digit
      if value > 0x10FFFF { return nil }
    }
    return value < 0x20 ? " " : Unicode.Scalar(value)
  }

  private static func named(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Unicode.Scalar? {
    var key = [UInt8]()
    for index in name { key.append(bytes[index]) }
    return names[String(decoding: key, as: UTF8.self)]
  }

  private static let names: [String: Unicode.Scalar] = {
    var names: [String: Unicode.Scalar] = [:]
    // The characters from U+00A0 to U+00FF have names without a gap.
    for (index, name) in latin.split(separator: " ").enumerated() {
      names[String(name)] = Unicode.Scalar(UInt32(0xA0 + index))
    }
    for (name, scalar) in others { names[name] = scalar }
    return names
  }()

  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
    szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
    uuml yacute thorn yuml
    """

  private static let others: [(String, Unicode.Scalar)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("OElig", "Œ"),
    ("oelig", "œ"), ("Scaron", "Š"), ("scaron", "š"), ("Yuml", "Ÿ"), ("ndash", "–"),
    ("mdash", "—"), ("lsquo", "‘"), ("rsquo", "’"), ("sbquo", "‚"), ("ldquo", "“"),
    ("rdquo", "”"), ("bdquo", "„"), ("lsaquo", "‹"), ("rsaquo", "›"), ("hellip", "…"),
    ("bull", "•"), ("euro", "€"), ("trade", "™"), ("prime", "′"), ("Prime", "″"),
    ("ensp", "\u{2002}"), ("emsp", "\u{2003}"), ("thinsp", "\u{2009}"), ("zwj", "\u{200D}"),
    ("zwnj", "\u{200C}"), ("NewLine", "\n"), ("Tab", "\t"),
  ]
}

/// The text of a value: references resolved, tags left out, white space folded.
enum StatedText {
  /// The text; `nil` when nothing is left of it.
  static func clean(_ bytes: [UInt8]) -> String? {
    var value = bytes
    // Twice, since `&amp;quot;` is common.
    for _ in 0..<2 where EscapedMarkup.isNeeded(value.span) {
      var resolved: [UInt8] = []
      EscapedMarkup.append(value.span, to: &resolved)
      value = resolved
    }
    var folded: [UInt8] = []
    folded.reserveCapacity(value.count)
    FoldedText.append(value.span, to: &folded)
    if folded.last == 0x20 { folded.removeLast() }
    return folded.isEmpty ? nil : String(decoding: folded, as: UTF8.self)
  }

  /// The words of a text in small letters; of scripts without blanks, the characters.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isWide = scalar.value >= 0x2E80
      let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if !isLetter || isWide {
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
      }
      if isWide, isLetter {
        words.append(String(scalar))
      } else if isLetter {
        word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  /// The letters and digits of a text in small letters, by which two texts are compared.
  static func key(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        let byte = ByteWords.small(UInt8(truncatingIfNeeded: scalar.value))
        if byte &- 0x61 < 26 || byte &- 48 < 10 { result.append(byte) }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if scalar.properties.changesWhenLowercased {
          result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        } else {
          for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            result.append(unit)
          }
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
