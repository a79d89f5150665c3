/// Persons named one after the other, with their offices, in the order of the text.
///
/// The order of such a list says who ranks before whom, so it is kept.
///
/// ```swift
/// let text = "Present were Ann Lee, mayor of Oslo, Tom Hale, head of the pottery, and Eva Moe."
/// let recognizer = EntityRecognizer(language: "en")
/// let roster = recognizer.rosters(in: text).first
/// roster?.members.map(\.name)          // ["Ann Lee", "Tom Hale", "Eva Moe"]
/// roster?.members[0].office            // "mayor of Oslo"
/// ```
public struct Roster: Sendable, Hashable {
  /// The persons in their order.
  public var members: [Member]

  /// Where the list stands in the text: UTF-8 bytes, half-open.
  public var range: Range<Int>

  /// Creates a roster.
  public init(members: [Member], range: Range<Int>) {
    self.members = members
    self.range = range
  }

  /// One person of a roster.
  public struct Member: Sendable, Hashable {
    /// The name as printed, without the office beside it.
    public var name: String
    /// The title before the name, or the office behind it with the body it belongs to.
    public var office: String?
    /// Where the name stands in the text: UTF-8 bytes, half-open.
    public var range: Range<Int>

    /// Creates a member.
    public init(name: String, office: String? = nil, range: Range<Int>) {
      self.name = name
      self.office = office
      self.range = range
    }
  }

  /// What has changed from an older roster to this one.
  ///
  /// - Parameter older: The roster before.
  /// - Returns: The names that are new, that are gone, and that stand at another place among those
  ///   named in both, each in the order of the roster it is taken from.
  public func changes(since older: Roster) -> Changes {
    let names = members.map(\.name)
    let oldNames = older.members.map(\.name)
    let (now, before) = (Set(names), Set(oldNames))
    let shared = names.filter(before.contains)
    let oldShared = oldNames.filter(now.contains)
    let moved = zip(shared, oldShared).filter { $0.0 != $0.1 }.map(\.0)
    return Changes(
      added: names.filter { !before.contains($0) }, removed: oldNames.filter { !now.contains($0) },
      moved: moved)
  }

  /// How two rosters differ.
  public struct Changes: Sendable, Hashable {
    /// Names that only the newer one has.
    public var added: [String]
    /// Names that only the older one has.
    public var removed: [String]
    /// Names that both have, at different places among the names that both have.
    public var moved: [String]
  }
}

extension EntityRecognizer {
  /// Finds the lists of persons in a text: three names or more, with nothing but commas, `and` and
  /// offices between them.
  ///
  /// - Parameter text: Plain text.
  /// - Returns: The rosters in the order of the text.
  public func rosters(in text: String) -> [Roster] {
    RosterReader(reading: reading(Array(text.utf8))).rosters()
  }
}

/// Finds rosters among the names of a text.
private struct RosterReader {
  let reading: EntityReading

  /// The most tokens that an office has.
  private static let longestOffice = 24

  func rosters() -> [Roster] {
    let persons = reading.drafts.filter { $0.kind == .person }
    var rosters: [Roster] = []
    var start = 0
    for index in persons.indices {
      let isLast = index + 1 == persons.count
      if !isLast, joins(persons[index], persons[index + 1]) { continue }
      if index + 1 - start >= 3 { rosters.append(roster(Array(persons[start...index]))) }
      start = index + 1
    }
    return rosters
  }

  /// Whether only an office, commas and `and` stand between two names.
  private func joins(_ left: EntityDraft, _ right: EntityDraft) -> Bool {
    let between =
      left.tokens
      .upperBound..<max(
        left.tokens.upperBound, firstToken(right))
    if between.isEmpty || between.count > Self.longestOffice { return false }
    let first = reading.text(reading.tokens[between.lowerBound].range)
    guard first == "," || first == ";" || first == "and" || first == "(" else { return false }
    for index in between {
      if reading.tokens[index].traits.contains(.beginsSentence) { return false }
      let text = reading.text(reading.tokens[index].range)
      if [".", "said", "says", "told", "who", "was", "is", "has", "had"].contains(text) {
        return false
      }
    }
    let last = reading.text(reading.tokens[between.upperBound - 1].range)
    return last == "," || last == ";" || last == "and"
  }

  /// The first token of a name, or of the title before it.
  private func firstToken(_ draft: EntityDraft) -> Int {
    var first = draft.tokens.lowerBound
    guard let title = draft.titleRange, title.lowerBound < draft.range.lowerBound else {
      return first
    }
    while first > 0, Int(reading.tokens[first - 1].start) >= title.lowerBound { first -= 1 }
    return first
  }

  private func roster(_ persons: [EntityDraft]) -> Roster {
    var members: [Roster.Member] = []
    for (index, person) in persons.enumerated() {
      let next = index + 1 < persons.count ? firstToken(persons[index + 1]) : nil
      let before = person.titleRange.map { $0.lowerBound < person.range.lowerBound } ?? false
      let office = before ? person.titleRange.map(reading.text) : self.office(behind: person, next)
      members.append(
        Roster.Member(name: reading.text(person.range), office: office, range: person.range))
    }
    let start = persons.first?.range.lowerBound ?? 0
    return Roster(members: members, range: start..<(persons.last?.range.upperBound ?? start))
  }

  private func office(behind person: EntityDraft, _ next: Int?) -> String? {
    guard let next else { return person.titleRange.map(reading.text) }
    var tokens = person.tokens.upperBound..<next
    func isJoint(_ index: Int) -> Bool {
      [",", ";", "and", "(", ")"].contains(reading.text(reading.tokens[index].range))
    }
    while let first = tokens.first, isJoint(first) { tokens = first + 1..<tokens.upperBound }
    while let last = tokens.last, isJoint(last) { tokens = tokens.lowerBound..<last }
    return tokens.isEmpty ? nil : reading.text(reading.range(of: tokens))
  }
}
