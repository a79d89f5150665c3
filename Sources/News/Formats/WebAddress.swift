/// Addresses as formats want them that allow URIs only (RFC 3986).
package enum WebAddress {
  /// An address with a scheme, with characters that no URI can have as percent-encoded UTF-8.
  ///
  /// `nil` where there is no scheme: a relative address means nothing outside its page.
  package static func uri(_ address: String?) -> String? {
    guard let address, hasScheme(address.utf8.span) else { return nil }
    if address.utf8.allSatisfy(isAllowed) { return address }
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      if isAllowed(byte) { bytes.append(byte) } else { bytes.append(percent: byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An address of the web, with a host.
  package static func web(_ address: String?) -> String? {
    guard let uri = uri(address) else { return nil }
    let bytes = uri.utf8
    for scheme in ["http://", "https://"] {
      let isScheme =
        bytes.count > scheme.utf8.count
        && zip(bytes, scheme.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
      guard isScheme else { continue }
      var hostLength = 0
      for byte in bytes.dropFirst(scheme.utf8.count) {
        if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
          break
        }
        if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "&") { return nil }
        hostLength += 1
      }
      return hostLength == 0 ? nil : uri
    }
    return nil
  }

  /// Any text as a URI: as it is, or as a URN of its own making.
  package static func identifier(_ text: String) -> String {
    if let uri = uri(text) { return uri }
    var bytes = Array("urn:x-news:".utf8)
    for byte in text.utf8 {
      if isUnreserved(byte) { bytes.append(byte) } else { bytes.append(percent: byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hasScheme(_ bytes: borrowing Span<UInt8>) -> Bool {
    var position = 0
    while position < bytes.count, position < 32 {
      let byte = bytes[position]
      if byte == UInt8(ascii: ":") { return position > 1 && position + 1 < bytes.count }
      let isLetter = (byte | 0x20) &- 0x61 < 26
      let isOther = byte &- 0x30 < 10 || byte == 0x2B || byte == 0x2D || byte == 0x2E
      guard isLetter || position > 0 && isOther else { return false }
      position += 1
    }
    return false
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#")...UInt8(ascii: ";"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "!"), UInt8(ascii: "="),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// Appends `%` and two digits.
  package mutating func append(percent byte: UInt8) {
    append(UInt8(ascii: "%"))
    for value in [byte >> 4, byte & 15] {
      append(value < 10 ? 0x30 + value : 0x41 - 10 + value)
    }
  }
}

extension LossLog {
  /// Notes an address that had to be changed or left out where a format allows URIs only.
  mutating func address(_ field: String, _ address: String?) {
    if let address, WebAddress.uri(address) != address { add(field, .notAllowed) }
  }
}
