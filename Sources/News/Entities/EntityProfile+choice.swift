extension EntityProfile {
  /// The profiles that come with the library.
  public static let shipped: [EntityProfile] = [.dprk]

  /// The shipped profile for a text that states where it comes from.
  ///
  /// A text states its source in its dateline, or in a line of at most six words with the source's
  /// name: a credit, or the title of a list of more stories. A sentence that merely speaks of a
  /// source does not count.
  ///
  /// - Parameter text: Plain text.
  /// - Returns: The first profile one of whose sources is stated; `nil` when there is none.
  public static func stated(in text: String) -> EntityProfile? {
    let agencies = DatelineParser(language: "en").dateline(in: text)?.agencies ?? []
    for profile in shipped {
      if agencies.contains(where: profile.sources.contains) { return profile }
    }
    for line in text.utf8.split(separator: 0x0A) where line.count <= 60 {
      let words = Substring(line).split(separator: " ")
      guard words.count <= 6, words.last?.hasSuffix(".") != true else { continue }
      let line = words.joined(separator: " ")
      for profile in shipped where profile.sources.contains(where: { Self.names($0, in: line) }) {
        return profile
      }
    }
    return nil
  }

  /// Whether a line has a name as whole words.
  private static func names(_ name: String, in line: String) -> Bool {
    let words = line.split { !($0.isLetter || $0.isNumber) }
    let wanted = name.split(separator: " ")
    guard words.count >= wanted.count else { return false }
    return (0...words.count - wanted.count).contains { start in
      words[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}

extension EntityRecognizer {
  /// The shipped profile for an article: that of its publisher, its agencies or its dateline.
  public static func profile(for article: Article) -> EntityProfile? {
    let names =
      [article.publisher?.name].compactMap(\.self) + article.agencies.map(\.name)
      + (article.dateline?.agencies ?? [])
    return EntityProfile.shipped.first { profile in
      names.contains { name in profile.sources.contains { name.hasPrefix($0) } }
    }
  }
}
