/// Finds the titles and offices that stand beside names of persons.
struct TitleReader: Sendable {
  private let heads: Set<UInt32>
  private let modifiers: Set<UInt32>
  private let ends: Set<UInt32>
  private let phrases: Set<String>

  init(phrases: Set<String>) {
    heads = Self.hashes(Self.headRows)
      .union(phrases.filter { !$0.contains(" ") }.map { EntityWordKinds.hash($0) })
    modifiers = Self.hashes(Self.modifierRows)
    ends = Self.hashes(
      "of for at in from to with and who which said says told is was has had that by")
    self.phrases = phrases
  }

  /// Words that are a title, alone or as the last word of one.
  private static let headRows = """
    mr mr. mrs mrs. ms ms. miss mx dr dr. sir lord lady dame prof prof. professor president \
    vice-president chairman chairwoman chairperson premier vice-premier minister vice-minister \
    secretary governor gov gov. senator sen sen. rep rep. representative congressman congresswoman \
    councillor councilor mayor judge justice general gen gen. colonel col col. major maj maj. \
    captain capt capt. lieutenant lt lt. sergeant sgt sgt. admiral adm adm. commander cmdr. marshal \
    king queen prince princess emperor empress sultan sheikh \
    sheik emir imam ayatollah rabbi pope bishop archbishop cardinal father reverend rev rev. \
    chancellor ambassador envoy counsellor attache attaché spokesman spokeswoman spokesperson \
    director manager coach chief ceo chair speaker leader officer inspector detective prosecutor \
    attorney commissioner superintendent consul treasurer deputy lawmaker mp chairmen
    """

  /// Words that stand before the last word of a title.
  private static let modifierRows = """
    vice deputy first second prime foreign general chief former acting interim assistant associate \
    executive managing senior junior lieutenant lt. major brigadier rear chief defense defence \
    interior finance justice education health trade home state supreme grand great crown \
    department bureau editorial opposition honorary permanent national police
    """

  private static func hashes(_ words: String) -> Set<UInt32> {
    Set(words.split(separator: " ").map { EntityWordKinds.hash($0) })
  }

  /// Gives persons their titles; a title inside a name is taken out of it.
  func refine(_ reading: inout EntityReading) {
    for place in reading.drafts.indices where reading.drafts[place].kind == .person {
      var draft = reading.drafts[place]
      let floor = place == 0 ? 0 : reading.drafts[place - 1].tokens.upperBound
      takeOut(&draft, reading)
      draft.titleRange =
        draft.titleRange
        ?? before(draft.tokens.lowerBound, reading, floor: floor)
        ?? after(draft.tokens.upperBound, reading)
      reading.drafts[place] = draft
    }
  }

  private func takeOut(_ draft: inout EntityDraft, _ reading: EntityReading) {
    var start = draft.tokens.lowerBound
    while start + 1 < draft.tokens.upperBound, isTitleInside(reading, start) { start += 1 }
    guard start > draft.tokens.lowerBound else { return }
    draft.tokens = start..<draft.tokens.upperBound
    draft.range = reading.range(of: draft.tokens)
  }

  private func isTitleInside(_ reading: EntityReading, _ index: Int) -> Bool {
    let word = reading.tokens[index].word
    if heads.contains(word) { return true }
    return modifiers.contains(word) && index + 1 < reading.tokens.count
      && heads.contains(reading.tokens[index + 1].word)
  }

  /// The title whose last word stands right before a name.
  private func before(_ name: Int, _ reading: EntityReading, floor: Int) -> Range<Int>? {
    guard name > floor, !reading.isLineBroken(before: name) else { return nil }
    let last = name - 1
    if let start = phrase(before: name, reading, floor: floor) {
      return reading.range(of: start..<name)
    }
    guard heads.contains(reading.tokens[last].word) else { return nil }
    var start = last
    while start > floor, !reading.isLineBroken(before: start) {
      let word = reading.tokens[start - 1].word
      guard modifiers.contains(word) || heads.contains(word) else { break }
      start -= 1
    }
    return reading.range(of: start..<name)
  }

  /// Where the longest of the profile's titles begins that ends before a name.
  private func phrase(before name: Int, _ reading: EntityReading, floor: Int) -> Int? {
    guard !phrases.isEmpty else { return nil }
    for start in max(floor, name - 5)..<name {
      if phrases.contains(reading.text(reading.range(of: start..<name)).lowercased()) {
        return start
      }
    }
    return nil
  }

  /// The title that stands behind a name and a comma, up to the body it belongs to.
  private func after(_ name: Int, _ reading: EntityReading) -> Range<Int>? {
    guard reading.isMark(name, ",") else { return nil }
    var start = name + 1
    let limit = min(start + 8, reading.tokens.count)
    while start < limit, Self.articles.contains(reading.tokens[start].word) { start += 1 }
    var end = start
    var hasHead = false
    while end < limit, !reading.isLineBroken(before: end) {
      let token = reading.tokens[end]
      guard token.traits.contains(.isWord) || isClitic(token), !ends.contains(token.word) else {
        break
      }
      if heads.contains(token.word) || token.word == Self.charge { hasHead = true }
      end += 1
    }
    return hasHead && end > start ? reading.range(of: start..<end) : nil
  }

  private func isClitic(_ token: TextToken) -> Bool { token.shape == 0xC }

  private static let articles: Set<UInt32> = hashes("the a an")
  private static let charge = EntityWordKinds.hash("charge")
}
