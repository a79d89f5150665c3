/// Addresses as pages write them.
enum Address {
  /// The host of an address in small letters; `nil` when it has none.
  static func host(_ address: String) -> String? {
    guard let start = afterScheme(address) else { return nil }
    var host = start.utf8.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    if let at = host.lastIndex(of: 0x40) { host = host[host.index(after: at)...] }
    if let port = host.firstIndex(of: 0x3A) { host = host[..<port] }
    return host.isEmpty ? nil : Substring(host).lowercased()
  }

  private static func afterScheme(_ address: String) -> Substring? {
    let bytes = address.utf8.span
    for scheme in ["https://", "http://", "//"]
    where ByteWords.matches(scheme, in: bytes, at: 0, end: bytes.count, ignoringCase: true) {
      return Substring(address.utf8.dropFirst(scheme.utf8.count))
    }
    return nil
  }

  /// The path and query of an address.
  static func path(_ address: String) -> Substring {
    guard let rest = afterScheme(address) else { return Substring(address) }
    return Substring(rest.utf8.drop { $0 != 0x2F && $0 != 0x3F })
  }

  /// The longest address of a page, in bytes, against which others are resolved: what each link of a
  /// page repeats must not be long.
  private static let longestBase = 2_048

  /// An address as seen from the page on which it stands.
  static func resolved(_ address: String, from page: String?) -> String {
    let isTrimmed = (address.utf8.first ?? 0) > 0x20 && (address.utf8.last ?? 0) > 0x20
    let address = isTrimmed ? address : address.trimmed
    if hasScheme(address) || address.isEmpty { return address }
    guard let page, page.utf8.count <= longestBase, let host = afterScheme(page) else {
      return address
    }
    let scheme = Substring(page.utf8.prefix { $0 != UInt8(ascii: "/") })
    if address.hasPrefix("//") { return scheme + address }
    let authority = host.utf8.prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    let root = scheme + "//" + Substring(authority)
    if address.utf8.first == UInt8(ascii: "/") { return root + address }
    let path = host.utf8.dropFirst(authority.count).prefix {
      $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    if address.hasPrefix("?") { return root + Substring(path) + address }
    if address.hasPrefix("#") { return root + Substring(path) + address }
    let folder = path.lastIndex(of: UInt8(ascii: "/")).map { Substring(path[...$0]) } ?? "/"
    return root + withoutDots(folder + address)
  }

  private static func hasScheme(_ address: String) -> Bool {
    for byte in address.utf8 {
      if byte == UInt8(ascii: ":") { return true }
      let isName = ByteWords.small(byte) &- 0x61 < 26 || byte &- 48 < 10 || byte == 0x2B
      if !isName && byte != 0x2D && byte != 0x2E { return false }
    }
    return false
  }

  /// A path without `.` and `..`.
  private static func withoutDots(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      if part == ".." {
        _ = parts.popLast()
      } else if part != "." {
        parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// Whether two addresses are of one page: scheme, `www.`, query, and a slash at the end aside.
  static func isSame(_ left: String, _ right: String) -> Bool {
    key(left) == key(right)
  }

  /// An address in the form in which ``isSame(_:_:)`` compares it.
  static func key(_ address: String) -> String {
    var host = host(address) ?? ""
    if host.hasPrefix("www.") { host.removeFirst(4) }
    var path = path(address).utf8.prefix { $0 != 0x3F && $0 != 0x23 }
    while path.last == 0x2F { path = path.dropLast() }
    return host + Substring(path)
  }
}
