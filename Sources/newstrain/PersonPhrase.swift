import News

/// A phrase that an annotator marked as a person, cut into the names in it.
///
/// Some corpora mark `Prime Minister Ann Lee of the Reed Party and Joan Hall` as one person, and a bare
/// `Secretary` as well, where a tagger is to find `Ann Lee` and `Joan Hall`. Titles are no part of a name;
/// what follows `of` or stands before a possessive may be a name of any kind.
struct PersonPhrase {
  private(set) var names: [Range<Int>] = []
  private(set) var unsure: [Range<Int>] = []

  init(_ words: [(text: Substring, range: Range<Int>)]) {
    let kinds = words.map { Self.kind(of: $0.text) }
    var index = 0
    var isBehindPreposition = false
    while index < words.count {
      switch kinds[index] {
      case .joint:
        isBehindPreposition = false
        index += 1
      case .title:
        isBehindPreposition = false
        index += 1
      case .preposition:
        isBehindPreposition = true
        index += 1
      case .possessive:
        index += 1
      case .name:
        var end = index
        while end < words.count, kinds[end] == .name { end += 1 }
        let range = words[index].range.lowerBound..<words[end - 1].range.upperBound
        let isOwner = end < words.count && (kinds[end] == .possessive || kinds[end] == .title)
        let hasCapital =
          words[index].text.contains(where: \.isUppercase) && words[index].text != "I"
        if isBehindPreposition || isOwner || !hasCapital {
          unsure.append(range)
        } else {
          names.append(range)
        }
        index = end
      }
    }
  }

  private enum WordKind { case name, title, preposition, possessive, joint }

  private static func kind(of word: Substring) -> WordKind {
    let small = word.lowercased()
    if small == "and" || small == "&" { return .joint }
    if small == "'s" { return .possessive }
    if prepositions.contains(small) { return .preposition }
    let isTitle =
      titles.contains(small) || titleCodes[EntityWordKinds.hash(word), default: 0] & 64 != 0
    return isTitle ? .title : .name
  }

  /// The bit of titles in the kinds of words is the seventh.
  private static let titleCodes = Dictionary(
    EntityWordKinds.codes().map { ($0.word, $0.code) }, uniquingKeysWith: { first, _ in first })

  private static let prepositions: Set<String> = ["of", "at", "in", "for", "to"]

  /// What such corpora mark as persons beside names: offices, and groups of people.
  private static let titles = Set(
    """
    jews buddhists muslims arabs palestinians afghans bangladeshis rohingya libertarians republicans \
    democrats libertarian taliban anonymous god defense counsel petitioner petitier solicitor \
    secretary general governor sheriff poet mp prime minister president chief justice state \
    international man match home jet pilot ambassador administrator commanders chairman ceo \
    co-founder spokesperson officer attorney senator judge professor emeritus mr ms mrs mr. ms. dr \
    dr. gen. honor lords lord my your biologist editorial manager undersecretary scientologist \
    nonpartisan major environment shadow
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
