import News

/// The entities of a text: the text with its names coloured, then a table.
struct EntityRenderer {
  /// Whether the entities of a text are a JSON object.
  let isJSON: Bool
  /// How names are made to stand out; without colours only the table is shown.
  let paint: Paint
  /// Whether each text says which file it is from.
  let namesFiles: Bool

  /// The bytes to write for the entities of a text that came from a file of that name.
  func render(_ entities: [Entity], of text: String, name: String) -> [UInt8] {
    if isJSON { return json(entities, name) }
    var output = namesFiles ? paint("\(Terminal.visible(name))", .bold) + "\n" : ""
    if paint.isOn {
      let runs = entities.flatMap { entity in
        entity.mentions.map { ($0.range, Paint.Style(entity.kind)) }
      }
      output += NameHighlighter(paint: paint).text(text, runs) + "\n"
    }
    return Array((output + table(entities)).utf8)
  }

  /// The table: a line for each entity, the most named first.
  func table(_ entities: [Entity]) -> String {
    entities.sorted { $0.mentions.count > $1.mentions.count }.map { line($0) + "\n" }.joined()
  }

  private func json(_ entities: [Entity], _ name: String) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.beginObject()
    if namesFiles { writer.put("id", name) }
    writer.put("entities", entities, unless: [])
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  /// One line of the table: kind, how often, name, titles and other forms.
  private func line(_ entity: Entity) -> String {
    let kind = entity.kind.rawValue
    let count = "\(entity.mentions.count)"
    let column =
      kind + String(repeating: " ", count: max(1, 14 - kind.count))
      + String(repeating: " ", count: max(0, 3 - count.count)) + count + "  "
    var facts = paint(Terminal.visible(flat(entity.name)), Paint.Style(entity.kind))
    let notes = [entity.titles.joined(separator: ", "), entity.aliases.joined(separator: ", ")]
      .filter { !$0.isEmpty }.map { Terminal.visible(flat($0)) }
    if !notes.isEmpty { facts += paint(" · " + notes.joined(separator: " · "), .faint) }
    for (scheme, value) in entity.identifiers.sorted(by: { $0.key < $1.key }) {
      facts += paint(" · \(Terminal.visible(scheme)) \(Terminal.visible(value))", .faint)
    }
    return column + facts
  }

  private func flat(_ text: String) -> String {
    String(
      decoding: text.utf8.map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
  }
}
