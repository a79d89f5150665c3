import FoundationEssentials
import NewsMarkup

/// Feeds that are written in base64 (RFC 4648) as a whole, as stores that take text only give them back.
enum EncodedFeed {
  /// The feed; `nil` when a document is not written in base64, or is something else.
  static func decoded(_ source: Span<UInt8>) -> [UInt8]? {
    guard source.count >= 16 else { return nil }
    for index in source.indices where !isSign(source[index]) { return nil }
    var copy: [UInt8] = []
    copy.reserveCapacity(source.count)
    for index in source.indices where source[index] > 0x20 { copy.append(source[index]) }
    guard let data = Data(base64Encoded: Data(copy)) else { return nil }
    let bytes = [UInt8](data)
    return DocumentKind(of: bytes.span) == .feed ? bytes : nil
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") || byte == 0x0A || byte == 0x0D
  }
}
