/// What the classes around an item, or its address, say of what it leads to.
///
/// Classes with `video` or `gallery` stand on many cards of other stories too, so that those kinds are
/// believed of addresses only.
struct ItemMeaning: OptionSet, Sendable {
  let rawValue: UInt8

  static let subscription = ItemMeaning(rawValue: 1)
  static let video = ItemMeaning(rawValue: 2)
  static let audio = ItemMeaning(rawValue: 4)
  static let gallery = ItemMeaning(rawValue: 8)
  static let live = ItemMeaning(rawValue: 16)
  static let opinion = ItemMeaning(rawValue: 32)
  static let advertisement = ItemMeaning(rawValue: 64)

  /// The kind of item; what is paid for comes first, then what is live.
  var kind: Listing.Item.Kind? {
    for (meaning, kind) in Self.kinds where contains(meaning) { return kind }
    return nil
  }

  /// What classes are believed to say.
  static let ofClasses: ItemMeaning = [.subscription, .live, .opinion, .advertisement]

  private static let kinds: [(ItemMeaning, Listing.Item.Kind)] = [
    (.advertisement, .advertisement), (.live, .live), (.gallery, .gallery), (.video, .video),
    (.audio, .audio), (.opinion, .opinion),
  ]
}

/// The words by which `ItemMeaning` is known, in classes and in the folders of addresses.
enum ItemWords {
  /// What the words of a class mean together.
  static func meaning(of value: Range<Int>, in bytes: Span<UInt8>) -> ItemMeaning {
    var meaning: ItemMeaning = []
    var word = ByteWords.seed
    for index in value {
      let small = ByteWords.small(bytes[index])
      if small &- 0x61 < 26 {
        word = (word ^ UInt64(small)) &* ByteWords.prime
      } else if word != ByteWords.seed {
        if let found = table[word] { meaning.formUnion(found) }
        word = ByteWords.seed
      }
    }
    if let found = table[word] { meaning.formUnion(found) }
    return meaning
  }

  /// What the folders of an address say.
  static func kind(ofAddress url: String) -> Listing.Item.Kind? {
    let path = Array(Address.path(url).prefix { $0 != "?" && $0 != "#" }.utf8)
    guard let end = path.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    var meaning: ItemMeaning = []
    for folder in path[..<end].split(separator: UInt8(ascii: "/")) where folder.count < 20 {
      if let found = table[ByteWords.hash(String(decoding: folder, as: UTF8.self))] {
        meaning.formUnion(found)
      }
    }
    return meaning.subtracting(.subscription).kind
  }

  private static let table: [UInt64: ItemMeaning] = {
    var table: [UInt64: ItemMeaning] = [:]
    for (meaning, words) in rows {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table[ByteWords.hash(String(word)), default: []].formUnion(meaning)
      }
    }
    return table
  }()

  private static let rows: [(ItemMeaning, String)] = [
    (
      .subscription,
      "paywall paywalled premium subscriber subscribers payant abonnes suscriptores betaald"
    ),
    (.video, "video videos filme mediathek"),
    (.audio, "podcast podcasts audio"),
    (
      .gallery,
      "gallery galleries slideshow diaporama bildergalerie fotostrecke fotogaleria galeria"
    ),
    (.live, "liveblog liveticker livestory liveblogs ticker endirect"),
    (
      .opinion,
      """
      opinion opinions kommentar kommentare meinung tribune editorial editorials opinione opinioni
      opiniao columnists debatt leder kolumne
      """
    ),
    (.advertisement, "sponsored advertorial anzeige publireportaje promocontent"),
  ]
}
