/// Finds events, works and groups by their forms, in English.
///
/// Words of peoples that the tagger took for places or bodies are taken away: `Israeli` names no place.
struct OtherNames {
  /// Refines the names of a text.
  func refine(_ reading: inout EntityReading) {
    reading.drafts.removeAll { draft in
      draft.tokens.count == 1 && (draft.kind == .place || draft.kind == .organization)
        && EntityWords.peoples.contains(reading.tokens[draft.tokens.lowerBound].word)
    }
    var found: [EntityDraft] = []
    var index = 0
    var work = WorkReader()
    while index < reading.tokens.count {
      let token = reading.tokens[index]
      if let quoted = work.next(reading, at: index) {
        add(.work, quoted, 0.7, reading, to: &found)
        index = quoted.upperBound
        continue
      }
      guard token.traits.contains(.beginsWithCapital) else {
        index += 1
        continue
      }
      let end = event(reading, from: index)
      if let end {
        add(.event, index..<end, 0.75, reading, to: &found)
      } else if EntityWords.groups.contains(token.word) {
        add(.group, index..<index + 1, 0.8, reading, to: &found)
      }
      index = end ?? index + 1
    }
    reading.insert(found)
  }

  /// Adds a name, but where a longer one holds it: that is another thing, such as the museum of a war.
  private func add(
    _ kind: Entity.Kind, _ tokens: Range<Int>, _ confidence: Double, _ reading: EntityReading,
    to found: inout [EntityDraft]
  ) {
    let range = reading.range(of: tokens)
    // What a name before this one replaces holds nothing any more.
    let start = found.last?.range.upperBound ?? 0
    let isPart = reading.overlapping(range).contains {
      $0.range.lowerBound >= start && $0.range.lowerBound <= range.lowerBound
        && $0.range.upperBound >= range.upperBound && $0.range != range
    }
    guard !isPart, kind != .event || !joinsPerson(tokens, reading) else { return }
    found.append(EntityDraft(range: range, tokens: tokens, kind: kind, confidence: confidence))
  }

  /// Whether tokens are a person and what stands behind `and`: two names.
  private func joinsPerson(_ tokens: Range<Int>, _ reading: EntityReading) -> Bool {
    tokens.contains { reading.tokens[$0].word == EntityWords.and }
      && reading.overlapping(reading.range(of: tokens)).contains { $0.kind == .person }
  }

  /// Where an event ends whose name begins at a token.
  private func event(_ reading: EntityReading, from start: Int) -> Int? {
    let first = reading.tokens[start].word
    let next = start + 1
    guard next < reading.tokens.count, !reading.isLineBroken(before: next) else { return nil }
    if EntityWords.storms.contains(first), isName(reading, next) { return next + 1 }
    if EntityWords.battles.contains(first), reading.tokens[next].word == EntityWords.of,
      next + 1 < reading.tokens.count, isName(reading, next + 1)
    {
      var end = next + 2
      while end < reading.tokens.count, isName(reading, end) { end += 1 }
      return end
    }
    if EntityWords.ordinals.contains(first),
      EntityWords.meetings.contains(reading.tokens[next].word)
    {
      return next + 1
    }
    return eventBefore(reading, from: start)
  }

  /// The most words that the name of an event has.
  private static let longest = 7

  /// Where a run of words with capitals ends that has the name of a kind of event as its last one.
  private func eventBefore(_ reading: EntityReading, from start: Int) -> Int? {
    if reading.tokens[start].traits.contains(.beginsSentence),
      EntityWords.small.contains(reading.tokens[start].word)
    {
      return nil
    }
    var index = start
    var end: Int?
    while index < min(start + Self.longest, reading.tokens.count),
      index == start || !reading.isLineBroken(before: index)
    {
      let token = reading.tokens[index]
      if token.traits.contains(.beginsWithCapital) {
        if index > start, EntityWords.events.contains(token.word) { end = index + 1 }
        if let last = end, last == index, EntityWords.numerals.contains(token.word) {
          end = index + 1
        }
      } else if index == start || !EntityWords.joints.contains(token.word) {
        break
      }
      index += 1
    }
    return end
  }

  private func isName(_ reading: EntityReading, _ index: Int) -> Bool {
    let token = reading.tokens[index]
    return token.traits.contains([.isWord, .beginsWithCapital])
      && !token.traits.contains(.beginsSentence)
  }
}

/// Finds titles of works: words with capitals between quotation marks, behind what says of which kind.
private struct WorkReader {
  /// The last token at which a quotation still counts as a title.
  private var limit = -1

  /// How far behind `book` or `titled` a quotation may begin.
  private static let reach = 4
  private static let longest = 24

  mutating func next(_ reading: EntityReading, at index: Int) -> Range<Int>? {
    let token = reading.tokens[index]
    if EntityWords.works.contains(token.word) {
      limit = index + Self.reach
      return nil
    }
    guard index <= limit, EntityWords.quotation.contains(token.word),
      let end = title(reading, from: index + 1)
    else { return nil }
    // Several titles may follow each other.
    limit = end + Self.reach
    return index + 1..<end
  }

  /// Where a title ends that begins at a token: before a closing mark.
  private func title(_ reading: EntityReading, from start: Int) -> Int? {
    var index = start
    while index < min(start + Self.longest, reading.tokens.count),
      index == start || !reading.isLineBroken(before: index)
    {
      let token = reading.tokens[index]
      if EntityWords.quotation.contains(token.word) { return index > start ? index : nil }
      if reading.isMark(index, ".") { return nil }
      let isShort = token.end - token.start < 5
      let hasCapital = token.traits.contains(.beginsWithCapital)
      if token.traits.contains(.isWord), !hasCapital, index == start || !isShort {
        guard token.traits.contains(.hasDigit) || EntityWords.small.contains(token.word) else {
          return nil
        }
      }
      index += 1
    }
    return nil
  }
}

/// The words that tell of events, works and groups.
private enum EntityWords {
  private static func hashes(_ words: String) -> Set<UInt32> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { EntityWordKinds.hash($0) })
  }

  /// Last words of names of events.
  static let events = hashes(
    """
    war games olympics paralympics festival summit championship championships tournament cup prix \
    marathon revolution uprising genocide massacre earthquake tsunami expo carnival biennale
    """)
  /// What a number tells apart from the body of the same name.
  static let meetings = hashes("congress conference session plenum assembly convention")
  static let ordinals = hashes(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """)
  static let numerals = hashes("i ii iii iv v")
  /// What stands before the name of a storm.
  static let storms = hashes("hurricane typhoon cyclone")
  static let battles = hashes("battle siege")
  static let of = EntityWordKinds.hash("of")
  static let and = EntityWordKinds.hash("and")
  static let joints = hashes("of and for the in")
  static let small = hashes(
    """
    the a an this that these in on at for after before during and but as when while with by from of \
    to or nor who would through under over into about
    """)
  static let quotation = hashes("\" “ ” ' ‘ ’ « »")
  static let works = hashes(
    """
    book books novel novels film films movie song songs album single play poem poems essay speech \
    documentary series opera painting titled entitled called work works treatise article memoir \
    autobiography musical drama symphony
    """)
  /// Peoples, faiths and followers, in the plural.
  static let groups = hashes(
    """
    muslims christians jews hindus sikhs buddhists catholics protestants sunnis shiites shias \
    mormons evangelicals kurds arabs palestinians israelis americans russians germans britons \
    europeans africans asians indians pakistanis bangladeshis afghans iranians iraqis syrians turks \
    egyptians libyans tunisians algerians moroccans nigerians kenyans ugandans ghanaians somalis \
    ethiopians eritreans sudanis rwandans congolese zimbabweans australians canadians mexicans \
    brazilians argentines chileans colombians venezuelans cubans haitians koreans filipinos \
    indonesians malaysians thais ukrainians poles czechs hungarians romanians bulgarians serbs \
    croats bosnians albanians greeks italians spaniards catalans basques belgians swedes norwegians \
    danes finns tamils sinhalese uyghurs uighurs tibetans rohingya hutus tutsis hausas yorubas igbos \
    zulus berbers bedouins roma druze alawites yazidis copts maronites republicans democrats \
    communists socialists islamists nazis taliban
    """)
  /// Words of peoples, the second kind of words of the tagger.
  static let peoples = Set(
    EntityWordKinds.codes().filter { $0.code & 2 != 0 }.map(\.word))
}
