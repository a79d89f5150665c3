/// The labels of the entity tagger: outside, or the kind of an entity and the place in it.
///
/// Persons, organizations and places have four each: begin, inside, end, single. All else that has a
/// name (nationalities, works, events) has a begin and an inside. Sixteen lanes hold them all.
package enum EntityLabel {
  package static let count = 15
  package static let outside = 0
  package static let otherBegin = 13
  package static let otherInside = 14

  /// The kinds with four labels, in order.
  package static let kinds: [Entity.Kind] = [.person, .organization, .place]

  package static func begin(_ kind: Int) -> Int { 1 + 4 * kind }
  package static func inside(_ kind: Int) -> Int { 2 + 4 * kind }
  package static func end(_ kind: Int) -> Int { 3 + 4 * kind }
  package static func single(_ kind: Int) -> Int { 4 + 4 * kind }

  /// The number of the kind that a label is of: 0 to 2, 3 for other names; `nil` outside.
  package static func kind(_ label: Int) -> Int? { label == 0 ? nil : (label - 1) / 4 }

  /// Whether an entity may go on behind a label.
  package static func isOpen(_ label: Int) -> Bool {
    label > 0 && label < otherBegin && (label - 1) % 4 < 2
  }

  /// Whether a label goes on with an entity.
  package static func continues(_ label: Int) -> Bool {
    label == otherInside
      || label > 0 && label < otherBegin && ((label - 1) % 4 == 1 || (label - 1) % 4 == 2)
  }

  /// Whether one label may follow another.
  package static func mayFollow(_ label: Int, _ next: Int) -> Bool {
    if continues(next) {
      guard kind(label) == kind(next) else { return false }
      return next == otherInside || isOpen(label)
    }
    return !isOpen(label)
  }

  /// For each label, which ones may stand before it.
  package static let predecessors: [[Int]] = (0..<count).map { next in
    (0..<count).filter { mayFollow($0, next) }
  }
}
