/// The forms that texts take on the way through a format.
enum TextForm {
  /// A text as XML 1.0 holds it: what it has no characters for is U+FFFD.
  static func xml(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(xml(scalar)) }
    return String(result)
  }

  static func xml(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: scalar
    case 0..<0x20, 0xFFFE, 0xFFFF: "\u{FFFD}"
    default: scalar
    }
  }

  /// A text on one line as a browser shows it, in XML; none where nothing is left.
  static func folded(_ text: String?) -> String? {
    guard let text else { return nil }
    var result = String.UnicodeScalarView()
    var hasSpace = false
    for scalar in xml(text).unicodeScalars {
      switch scalar.value {
      case 0...0x20, 0x85, 0xA0, 0x2028, 0x2029, 0x3000: hasSpace = !result.isEmpty
      case 0x7F, 0xAD, 0x200B, 0x2060, 0xFEFF: break
      default:
        if hasSpace { result.append(" ") }
        hasSpace = false
        result.append(scalar)
      }
    }
    return result.isEmpty ? nil : String(result)
  }

  /// A text on one line: of white space, blanks, tabs and line ends are folded.
  static func line(_ text: String?) -> String? {
    guard let text else { return nil }
    let words = xml(text).utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    let line = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    return line.isEmpty ? nil : line
  }
}
