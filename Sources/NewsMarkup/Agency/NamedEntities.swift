import News

/// The things that a document names, each once with all its mentions.
struct NamedEntities {
  private(set) var entities: [Entity] = []

  /// Adds a thing, or its mentions to the same thing: the same kind and code, or else the same name.
  mutating func add(_ entity: Entity) {
    let index = entities.firstIndex { other in
      guard other.kind == entity.kind else { return false }
      return other.name == entity.name
        || entity.identifiers.contains { other.identifiers[$0.key] == $0.value }
    }
    guard let index else {
      entities.append(entity)
      return
    }
    entities[index].mentions += entity.mentions
    entities[index].identifiers.merge(entity.identifiers) { first, _ in first }
  }
}
