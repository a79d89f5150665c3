import NewsMarkup

/// The formats of agencies and corpora, known by the first element of a document.
enum AgencyFormat: Hashable {
  case nitf
  case newsML
  case tei

  /// Tells the format from the first element, in small letters; `nil` for all others.
  init?(head: ArraySlice<UInt8>) {
    guard head.first == UInt8(ascii: "<") else { return nil }
    let name = head.dropFirst().prefix {
      $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    }
    let local = name.split(separator: UInt8(ascii: ":")).last ?? name
    guard let row = Self.roots.first(where: { local.elementsEqual($0.name.utf8) }) else {
      return nil
    }
    self = row.format
  }

  private static let roots: [(name: String, format: AgencyFormat)] = [
    ("nitf", .nitf), ("newsitem", .newsML), ("packageitem", .newsML), ("newsmessage", .newsML),
    ("tei", .tei),
  ]

  /// What reads the format.
  var source: SourceFormat {
    switch self {
    case .nitf: .nitf
    case .newsML: .newsML
    case .tei: .tei
    }
  }
}
