/// The form of the path of an address, by which those of stories are known.
struct AddressForm {
  /// Bytes and dashes of the last part, and digits of all.
  private(set) var length = 0
  private(set) var marks = 0
  private(set) var digits = 0
  private var isBehindSlash = false
  private var word = ByteWords.seed
  /// Whether a folder in it holds lists of topics, or what is no story.
  private(set) var isTopic = false
  /// Whether a folder in it holds what belongs to a topic, lists or stories.
  private(set) var isHub = false
  private(set) var isOther = false

  private var isInQuery = false
  /// Digits of the value in the query that is read, -1 where it has other signs.
  private var valueDigits = -1
  private(set) var hasNumberInQuery = false

  /// Reads the path and the query of an address.
  init(_ url: String) {
    for byte in Address.path(url).utf8 {
      if byte == UInt8(ascii: "#") { break }
      add(byte)
    }
  }

  private mutating func add(_ byte: UInt8) {
    if isInQuery || byte == UInt8(ascii: "?") { return addQuery(byte) }
    let small = ByteWords.small(byte)
    if small &- 0x61 < 26 {
      word = (word ^ UInt64(small)) &* ByteWords.prime
    } else {
      // The last part of a story's address may well be such a word.
      if byte == UInt8(ascii: "/") {
        if Self.topics.contains(word) { isTopic = true }
        if Self.hubs.contains(word) { isHub = true }
        if Self.others.contains(word) { isOther = true }
      }
      word = ByteWords.seed
    }
    if byte == UInt8(ascii: "/") {
      isBehindSlash = true
      return
    }
    if isBehindSlash {
      (length, marks) = (0, 0)
      isBehindSlash = false
    }
    length += 1
    if byte &- 48 < 10 { digits += 1 }
    if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "%") {
      marks += 1
    }
  }

  /// A query names a story by a number only: `?id=1234`.
  private mutating func addQuery(_ byte: UInt8) {
    isInQuery = true
    switch byte {
    case UInt8(ascii: "="): valueDigits = 0
    case UInt8(ascii: "&"): valueDigits = -1
    case UInt8(ascii: "0")...UInt8(ascii: "9") where valueDigits >= 0: valueDigits += 1
    default: valueDigits = -1
    }
    if valueDigits >= 3 { hasNumberInQuery = true }
  }

  /// Whether it names the list of a topic: a number, or in some folders a title, says that it is a story.
  var isList: Bool { digits < 5 && (isTopic || isHub && marks < 3) }

  /// Whether it names one story, by a number, a date or its title.
  var isStory: Bool {
    hasNumberInQuery || length >= 14 || digits >= 3 || marks >= 2 || length >= 10 && digits > 0
  }

  /// Folders whose pages are lists, unless a number says that one is a story.
  private static let topics = hashes(
    """
    tag tags topic topics topicos category categories themen thema sujet sujets temas tema label labels
    keyword keywords schlagwort etiqueta etiquetas etiquette tagged
    """)

  /// Folders of topics in which lists lie, and stories too.
  private static let hubs = hashes("hub hubs theme themes dossier dossiers")

  /// Folders of what is no story: people, accounts, forms.
  private static let others = hashes(
    """
    author authors auteur auteurs autor autores search login register account subscribe about contact
    privacy terms user users profile profiles share sharer intent cart shop
    """)

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(
      words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { ByteWords.hash(String($0)) })
  }
}
