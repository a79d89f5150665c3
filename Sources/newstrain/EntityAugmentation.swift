import News

/// Makes new texts from labelled ones by putting other names of the same kind in the place of names.
///
/// A name that occurs twice in a text is replaced by the same one both times. Persons get names from
/// lists of first and last names in part, so that names of all the world stand in training.
struct EntityAugmentation {
  private let pool: [[String]]
  private let names: EntityResources
  private var generator: SeededGenerator

  /// How many of the names are replaced.
  var share = 0.7

  init(
    _ documents: [EntityCorpus.Document], names: EntityResources, seed: UInt64
  ) {
    var pool: [[String]] = [[], [], [], []]
    for document in documents {
      let bytes = Array(document.text.utf8)
      for span in document.spans {
        let name = String(decoding: bytes[span.range], as: UTF8.self)
        guard !name.contains("@"), name.first?.isUppercase == true else { continue }
        pool[span.kind].append(name)
      }
    }
    self.pool = pool
    self.names = names
    generator = SeededGenerator(seed: seed)
  }

  /// A text with other names.
  mutating func varied(_ document: EntityCorpus.Document) -> EntityCorpus.Document {
    let bytes = Array(document.text.utf8)
    var result = document
    result.spans = []
    result.unsure = []
    var unsure = document.unsure[...]
    var text: [UInt8] = []
    var position = 0
    var chosen: [String: String] = [:]
    for span in document.spans {
      while let range = unsure.first, range.upperBound <= span.range.lowerBound {
        let step = text.count - position
        if range.lowerBound >= position {
          result.unsure.append(range.lowerBound + step..<range.upperBound + step)
        }
        unsure.removeFirst()
      }
      text += bytes[position..<span.range.lowerBound]
      let name = String(decoding: bytes[span.range], as: UTF8.self)
      let key = "\(span.kind) \(name)"
      let other = chosen[key] ?? replacement(for: name, kind: span.kind)
      chosen[key] = other
      let start = text.count
      text += other.utf8
      result.spans.append((start..<text.count, span.kind))
      position = span.range.upperBound
    }
    for range in unsure where range.lowerBound >= position {
      let step = text.count - position
      result.unsure.append(range.lowerBound + step..<range.upperBound + step)
    }
    text += bytes[position...]
    result.text = String(decoding: text, as: UTF8.self)
    return result
  }

  private mutating func replacement(for name: String, kind: Int) -> String {
    guard generator.unit() < share, !pool[kind].isEmpty, name.first?.isUppercase == true else {
      return name
    }
    if kind == 0, generator.unit() < 0.6 { return person(isShort: !name.contains(" ")) }
    // One word for one word, so that short forms stay short.
    let isShort = !name.contains(" ")
    for _ in 0..<8 {
      let other = pool[kind][generator.below(pool[kind].count)]
      if other.contains(" ") != isShort { return other }
    }
    return name
  }

  /// The name of a person: every other one from all the world.
  private mutating func person(isShort: Bool) -> String {
    let isForeign = generator.unit() < 0.5
    let first = isForeign ? names.world.given : names.firstNames
    let last = isForeign ? names.world.family : names.lastNames
    let family = last[generator.below(last.count)]
    return isShort ? family : "\(first[generator.below(first.count)]) \(family)"
  }

  /// A text in small letters or in capitals, as messages and headlines are; `nil` for most texts.
  mutating func recased(_ document: EntityCorpus.Document) -> EntityCorpus.Document? {
    let draw = generator.unit()
    guard draw < 2 * Self.recasedShare else { return nil }
    let isSmall = draw < Self.recasedShare
    var result = document
    // Letters of ASCII only, so that all ranges stay.
    result.text = String(
      decoding: document.text.utf8.map { byte -> UInt8 in
        switch byte {
        case 0x41...0x5A: isSmall ? byte | 0x20 : byte
        case 0x61...0x7A: isSmall ? byte : byte & ~0x20
        default: byte
        }
      }, as: UTF8.self)
    result.weight *= 0.3
    return result
  }

  /// How many of the texts stand in small letters too, and how many in capitals.
  private static let recasedShare = 0.15
}
