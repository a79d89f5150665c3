/// Where the codes of things are known by an address: `wikidata` `Q42` is an entity of Wikidata.
package enum ConceptScheme {
  /// A scheme, what stands before its codes in an address, and what after them.
  private static let rows: [(name: String, head: String, tail: String)] = [
    ("wikidata", "http://www.wikidata.org/entity/", ""),
    ("geonames", "https://sws.geonames.org/", "/"),
    ("viaf", "http://viaf.org/viaf/", ""),
    ("isni", "https://isni.org/isni/", ""),
    ("medtop", "http://cv.iptc.org/newscodes/mediatopic/", ""),
  ]

  /// The address of a code; `nil` where the scheme has none.
  package static func address(_ scheme: String, _ code: String) -> String? {
    guard let row = rows.first(where: { $0.name == scheme }) else { return nil }
    return WebAddress.uri(row.head + code + row.tail)
  }

  /// The scheme and code of an address.
  package static func code(of address: String) -> (scheme: String, code: String)? {
    for row in rows where address.hasPrefix(row.head) && address.hasSuffix(row.tail) {
      let code = address.dropFirst(row.head.count).dropLast(row.tail.count)
      if !code.isEmpty { return (row.name, String(code)) }
    }
    return nil
  }
}

extension Entity {
  /// The addresses of the thing, in the order of its schemes.
  var addresses: [String] {
    identifiers.sorted { $0.key < $1.key }.compactMap { ConceptScheme.address($0.key, $0.value) }
  }

  /// Whether it is named in the first blocks of a text, as what a story is about mostly is.
  var isProminent: Bool {
    mentions.count > 2 && mentions.contains { $0.block ?? 0 == 0 }
  }
}
