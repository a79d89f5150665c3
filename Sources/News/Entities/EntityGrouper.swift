/// Brings the names of one entity together: short forms to full ones, acronyms to long forms.
struct EntityGrouper {
  private let matcher: ProfileMatcher
  private let blockStarts: [Int]
  private let places: PlaceIdentifiers?

  init(_ matcher: ProfileMatcher, blockStarts: [Int] = [], places: PlaceIdentifiers? = nil) {
    self.matcher = matcher
    self.blockStarts = blockStarts
    self.places = places
  }

  /// The entities of a text, in the order of their first mentions.
  func entities(of reading: EntityReading) -> [Entity] {
    let drafts = reading.drafts
    let keys = drafts.map { Self.key(reading.text($0.range)) }
    var group = groups(drafts, keys)
    joinAcronyms(reading, keys, &group)
    var order: [Int: Int] = [:]
    var members: [[Int]] = []
    for index in drafts.indices {
      if let place = order[group[index]] {
        members[place].append(index)
      } else {
        order[group[index]] = members.count
        members.append([index])
      }
    }
    let entities = members.map { entity(of: $0.map { drafts[$0] }, in: reading) }
    return places?.identified(entities) ?? entities
  }

  /// For each name the first one of its entity.
  private func groups(_ drafts: [EntityDraft], _ keys: [String]) -> [Int] {
    var first: [String: Int] = [:]
    var fullNames: [String: [String]] = [:]
    for (draft, key) in zip(drafts, keys) where draft.kind == .person {
      let words = key.split(separator: " ")
      guard words.count > 1 else { continue }
      for word in Set([words[0], words[words.count - 1]]) {
        if fullNames[String(word)]?.contains(key) != true {
          fullNames[String(word), default: []].append(key)
        }
      }
    }
    return drafts.indices.map { index in
      let draft = drafts[index]
      var name = keys[index]
      if draft.kind == .person, let full = fullNames[name], full.count == 1 { name = full[0] }
      let id = draft.entry.map { "#\($0)" } ?? "\(draft.kind.rawValue) \(name)"
      if let known = first[id] { return known }
      first[id] = index
      return index
    }
  }

  /// A name by which its forms are compared: small letters, without an article.
  private static func key(_ name: String) -> String {
    let words = name.lowercased().split(whereSeparator: { $0.isWhitespace })
    return words.drop { $0 == "the" }.joined(separator: " ")
  }

  private func joinAcronyms(_ reading: EntityReading, _ keys: [String], _ group: inout [Int]) {
    let drafts = reading.drafts
    for index in drafts.indices.dropFirst() where drafts[index].tokens.count == 1 {
      let long = index - 1
      guard drafts[long].tokens.upperBound == drafts[index].tokens.lowerBound - 1,
        reading.isMark(drafts[long].tokens.upperBound, "("),
        group[long] != group[index],
        AcronymReader.stands(
          reading.text(drafts[index].range), for: reading.text(drafts[long].range))
      else { continue }
      let (old, new) = (max(group[long], group[index]), min(group[long], group[index]))
      for place in group.indices where group[place] == old { group[place] = new }
    }
  }

  private func entity(of drafts: [EntityDraft], in reading: EntityReading) -> Entity {
    let known = drafts.compactMap(\.entry).first.map(matcher.entry)
    let names = drafts.map { reading.text($0.range) }
    let longest = names.max { $0.utf8.count < $1.utf8.count } ?? ""
    let name = known?.name ?? longest
    var aliases: [String] = []
    for form in names where form != name && !aliases.contains(form) { aliases.append(form) }
    var titles: [String] = []
    for draft in drafts {
      guard let range = draft.titleRange else { continue }
      let title = reading.text(range)
      if !titles.contains(title) { titles.append(title) }
    }
    return Entity(
      kind: known?.kind ?? drafts[0].kind, name: name, aliases: aliases, titles: titles,
      identifiers: known?.identifiers ?? [:], mentions: drafts.map { mention($0, reading) },
      confidence: (drafts.map(\.confidence).max().map { ($0 * 100).rounded() / 100 }))
  }

  private func mention(_ draft: EntityDraft, _ reading: EntityReading) -> Entity.Mention {
    let block = blockStarts.isEmpty ? nil : block(of: draft.range.lowerBound)
    let start = block.map { blockStarts[$0] } ?? 0
    return Entity.Mention(
      block: block,
      range: draft.range.lowerBound - start..<draft.range.upperBound - start,
      text: reading.text(draft.range),
      title: draft.titleRange.map(reading.text),
      titleRange: draft.titleRange.map { $0.lowerBound - start..<$0.upperBound - start })
  }

  private func block(of position: Int) -> Int {
    var (low, high) = (0, blockStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if blockStarts[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }
}
