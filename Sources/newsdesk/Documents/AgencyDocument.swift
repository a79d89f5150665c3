import NewsMarkup

/// The formats of agencies and corpora, known by the first element of a document.
enum AgencyDocument {
  private static let roots: [(name: String, format: SourceFormat)] = [
    ("nitf", .nitf), ("newsitem", .newsML), ("packageitem", .newsML), ("newsmessage", .newsML),
    ("tei", .tei),
  ]

  /// The format of a document; `nil` for all others.
  static func format(of bytes: ArraySlice<UInt8>) -> SourceFormat? {
    guard let name = rootName(bytes.prefix(4096)) else { return nil }
    return roots.first { $0.name == name }?.format
  }

  /// The local name of the first element, in small letters.
  private static func rootName(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.first(where: { $0 > 0x20 && $0 < 0xE0 }) == UInt8(ascii: "<") else { return nil }
    var rest = bytes
    while let open = rest.firstIndex(of: UInt8(ascii: "<")), open + 1 < rest.endIndex {
      rest = rest[(open + 1)...]
      guard let first = rest.first, first != UInt8(ascii: "?"), first != UInt8(ascii: "!") else {
        continue
      }
      let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
      let text = String(decoding: name, as: UTF8.self).lowercased()
      return text.split(separator: ":").last.map(String.init)
    }
    return nil
  }
}
