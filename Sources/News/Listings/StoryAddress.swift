/// The address of a story without what changes while the story stays the same.
///
/// Two addresses are equal when they differ only in the scheme, in `www.`, `m.` or `amp.` before the host, in
/// the letter case of the host, in the fragment, in parameters that follow readers, in a slash or an
/// `index.html` at the end, or in how characters are escaped.
///
/// ```swift
/// StoryAddress("https://www.example.org/a/?utm_source=feed#top") == StoryAddress("http://example.org/a")
/// ```
public struct StoryAddress: Sendable, Hashable {
  /// The host and path, and the query where it names the story.
  public let key: String

  /// Reads an address; `nil` when it has no host.
  public init?(_ url: String) {
    var rest = Substring(url.utf8.drop { $0 <= 0x20 })
    if !rest.hasPrefix("//") {
      let scheme = rest.utf8.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "/") }
      rest = Substring(rest.utf8.dropFirst(scheme.count))
      guard rest.hasPrefix("://") else { return nil }
      rest = Substring(rest.utf8.dropFirst())
    }
    rest = Substring(rest.utf8.dropFirst(2))
    if let end = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: "#") || $0 <= 0x20 }) {
      rest = Substring(rest.utf8[..<end])
    }
    let isHost: (UInt8) -> Bool = { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    let host = Self.host(Substring(rest.utf8.prefix(while: isHost)))
    guard !host.isEmpty else { return nil }
    rest = Substring(rest.utf8.drop(while: isHost))
    let path = rest.utf8.prefix { $0 != UInt8(ascii: "?") }
    let query = rest.utf8.dropFirst(path.count + 1)
    key = host + Self.path(Substring(path)) + Self.query(Substring(query))
  }

  private static func host(_ text: Substring) -> String {
    var host = text.lowercased()[...]
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    for port in [":80", ":443"] where host.hasSuffix(port) { host = host.dropLast(port.count) }
    for prefix in ["www.", "m.", "amp."] where host.hasPrefix(prefix) {
      let other = host.dropFirst(prefix.count)
      if other.contains(".") { host = other }
    }
    return String(host)
  }

  private static func path(_ text: Substring) -> String {
    var path = unescaped(text)
    for page in ["/index.html", "/index.htm", "/index.php"] where path.hasSuffix(page) {
      path.removeLast(page.utf8.count)
    }
    while path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }

  private static func query(_ text: Substring) -> String {
    var kept: [Substring] = []
    for parameter in text.split(separator: "&") {
      if !TrackingParameters.follows(parameter, surely: false) { kept.append(parameter) }
    }
    return kept.isEmpty ? "" : "?" + unescaped(kept.joined(separator: "&")[...])
  }

  /// A text with escaped characters as they are, where they need no escape.
  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2]),
        high << 4 | low >= 0x80 || isPlain(high << 4 | low)
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// The unreserved characters of RFC 3986, section 2.3.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
  }
}
