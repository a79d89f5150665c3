import News

/// The things that a document names, each once with all its mentions.
struct NamedEntities {
  private(set) var entities: [Entity] = []

  /// A thing by a code, or by its name.
  private struct Key: Hashable {
    let kind: Entity.Kind
    let scheme: String?
    let value: String
  }

  private var indices: [Key: Int] = [:]

  init(_ entities: [Entity] = []) {
    for entity in entities { add(entity) }
  }

  /// Whether a thing of a kind is called so.
  func contains(_ kind: Entity.Kind, named name: String) -> Bool {
    indices[Key(kind: kind, scheme: nil, value: name)] != nil
  }

  /// Adds a thing, or its mentions to the same thing: the same kind and code, or else the same name
  /// without another code.
  mutating func add(_ entity: Entity) {
    let codes = entity.identifiers.map { Key(kind: entity.kind, scheme: $0.key, value: $0.value) }
    let name = Key(kind: entity.kind, scheme: nil, value: entity.name)
    var index = codes.compactMap { indices[$0] }.min()
    if index == nil, let named = indices[name] {
      let isOther = entity.identifiers.contains { code in
        entities[named].identifiers[code.key].map { $0 != code.value } ?? false
      }
      if !isOther { index = named }
    }
    let place = index ?? entities.count
    if index == nil {
      entities.append(entity)
    } else {
      entities[place].mentions += entity.mentions
      entities[place].identifiers.merge(entity.identifiers) { first, _ in first }
    }
    for key in codes + [name] where indices[key] == nil { indices[key] = place }
  }
}
