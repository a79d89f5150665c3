/// The text of the story that scripts carry, for pages whose own body is missing.
///
/// Nothing is looked at until it is asked for.
struct ScriptState {
  private let tree: MarkupTree

  /// The longest script that is read, in bytes.
  private static let limit = 8 << 20
  /// The shortest text that counts as prose, in bytes.
  private static let proseLength = 60

  init(_ tree: MarkupTree) {
    self.tree = tree
  }

  /// The paragraphs of the story in the state of the page's framework; empty when there is none.
  func paragraphs(in source: Span<UInt8>) -> [String] {
    var streamed: [UInt8] = []
    var best: [String] = []
    for index in 1..<max(1, tree.nodes.count) where tree.nodes[index].tag == .rawText {
      let range = tree.nodes[index].sourceRange.clamped(to: 0..<source.count)
      guard range.count > 200, range.count <= Self.limit else { continue }
      let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 400)
      if let start = ByteWords.find(Self.streamMark, in: source, head) {
        appendChunk(source, start..<range.upperBound, to: &streamed)
      } else if isState(index, source, head) {
        let json = LooseJSON(source, in: start(source, range)..<range.upperBound)
        let found = Prose(json).paragraphs(in: source)
        if Prose.size(found) > Prose.size(best) { best = found }
      }
    }
    let found = StreamedRows(streamed).paragraphs()
    return Prose.size(found) > Prose.size(best) ? found : best
  }

  private static let streamMark = "__next_f.push("

  /// Scripts and variables in which frameworks keep a page's state.
  private static let names = [
    "__NEXT_DATA__", "__NUXT__", "__NUXT_DATA__", "__PRELOADED_STATE__", "__INITIAL_STATE__",
    "__APOLLO_STATE__", "__INITIAL_DATA__", "__data", "Fusion.globalContent", "__STATE__",
    "__PRELOADED_DATA__", "__remixContext", "__sveltekit", "ng-state", "__reactRouterContext",
  ]

  private func isState(_ index: Int, _ source: Span<UInt8>, _ head: Range<Int>) -> Bool {
    let script = Int(tree.nodes[index].parent)
    if let id = tree.value(.id, of: script),
      Self.names.contains(where: { ByteWords.find($0, in: tree.text.span, id) != nil })
    {
      return true
    }
    return Self.names.contains { ByteWords.find($0, in: source, head) != nil }
  }

  /// Where the first object or array begins.
  private func start(_ source: Span<UInt8>, _ range: Range<Int>) -> Int {
    range.first { source[$0] == UInt8(ascii: "{") || source[$0] == UInt8(ascii: "[") }
      ?? range.upperBound
  }

  /// Appends the string in `push([1,"…"])`.
  private func appendChunk(_ source: Span<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]) {
    guard bytes.count < Self.limit else { return }
    let json = LooseJSON(source, in: start(source, range)..<range.upperBound)
    for token in json.tokens.indices where json.tokens[token].kind == .string {
      bytes += json.utf8(token, in: source)
    }
  }

  /// Splits a text into its paragraphs: at the tags of blocks, or at line ends.
  static func paragraphs(ofText text: [UInt8]) -> [String] {
    let isMarkup = ByteWords.find("</", in: text.span, 0..<text.count) != nil
    var result: [String] = []
    for part in isMarkup ? blocks(text) : text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      if let paragraph = StatedText.clean(Array(part)) { result.append(paragraph) }
    }
    return result
  }

  private static func blocks(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    let ends = ["</p>", "</h2>", "</h3>", "</h4>", "</li>", "</blockquote>", "</div>", "<br"]
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    let bytes = text.span
    for index in bytes.indices where bytes[index] == UInt8(ascii: "<") {
      let isEnd = ends.contains {
        ByteWords.matches($0, in: bytes, at: index, end: bytes.count, ignoringCase: true)
      }
      if isEnd {
        parts.append(text[start..<index])
        start = index
      }
    }
    parts.append(text[start...])
    return parts
  }

  /// Whether bytes read like a sentence of a story, and not like an address or a key.
  static func isProse(_ text: [UInt8]) -> Bool {
    guard text.count >= proseLength else { return false }
    var blanks = 0
    var letters = 0
    var marks = 0
    for byte in text {
      if byte == 0x20 { blanks += 1 }
      if byte >= 0x80 || ByteWords.small(byte) &- 0x61 < 26 { letters += 1 }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: ";") || byte == 0x3D { marks += 1 }
    }
    let isSpaced = blanks * 20 > text.count || text.contains { $0 >= 0xE3 }
    return isSpaced && letters * 3 > text.count * 2 && marks * 25 < text.count
  }
}

/// The prose in a JSON document: the part of it that holds most of it.
private struct Prose {
  private let json: LooseJSON

  init(_ json: LooseJSON) {
    self.json = json
  }

  static func size(_ paragraphs: [String]) -> Int {
    paragraphs.reduce(0) { $0 + $1.utf8.count }
  }

  /// The paragraphs in the array, or else the string, that holds most prose.
  func paragraphs(in source: Span<UInt8>) -> [String] {
    var groups: [Int: Group] = [:]
    var arrays: [(index: Int, end: Int)] = []
    for token in json.tokens.indices {
      while let last = arrays.last, token >= last.end { arrays.removeLast() }
      let part = json.tokens[token]
      if part.kind == .array { arrays.append((token, json.after(token))) }
      guard part.kind == .string, part.range.count >= 60 else { continue }
      let bytes = json.utf8(token, in: source)
      guard let text = Self.text(bytes) else { continue }
      // One long string stands for itself; short ones belong to the array of blocks around them.
      let holder = bytes.count > 2_000 || arrays.isEmpty ? token : arrays[arrays.count - 1].index
      add(text, bytes.count, holder, &groups)
      if holder != token, arrays.count > 1 {
        add(text, bytes.count * 9 / 10, arrays[arrays.count - 2].index, &groups)
      }
    }
    let best = groups.max { ($0.value.size, -$0.key) < ($1.value.size, -$1.key) }
    return best?.value.paragraphs ?? []
  }

  private struct Group {
    var size = 0
    var paragraphs: [String] = []
    var seen: Set<String> = []
  }

  private func add(
    _ text: [String], _ size: Int, _ holder: Int, _ groups: inout [Int: Group]
  ) {
    var group = groups[holder] ?? Group()
    for paragraph in text where group.seen.insert(paragraph).inserted {
      group.paragraphs.append(paragraph)
      group.size += min(size, paragraph.utf8.count)
    }
    groups[holder] = group
  }

  private static func text(_ bytes: [UInt8]) -> [String]? {
    if ByteWords.find("</p>", in: bytes.span, 0..<bytes.count) != nil {
      return ScriptState.paragraphs(ofText: bytes)
    }
    guard ScriptState.isProse(bytes) else { return nil }
    return ScriptState.paragraphs(ofText: bytes)
  }
}

/// The rows of a streamed payload: `id:json`, or `id:Tlength,text`.
private struct StreamedRows {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func paragraphs() -> [String] {
    var best: [String] = []
    var position = 0
    while position < bytes.count {
      let (row, next) = row(at: position)
      if row.count >= 60 {
        let text: [String]
        if let first = row.first,
          bytes[first] == UInt8(ascii: "[") || bytes[first] == UInt8(ascii: "{")
        {
          text = Prose(LooseJSON(bytes.span, in: row)).paragraphs(in: bytes.span)
        } else {
          let part = Array(bytes[row])
          text =
            ScriptState.isProse(part)
              || ByteWords.find("</p>", in: part.span, 0..<part.count) != nil
            ? ScriptState.paragraphs(ofText: part) : []
        }
        if Prose.size(text) > Prose.size(best) { best = text }
      }
      position = max(next, position + 1)
    }
    return best
  }

  /// The content of the row at a place, and where the next one begins.
  private func row(at start: Int) -> (content: Range<Int>, next: Int) {
    var index = start
    while index < bytes.count, index - start < 8, ByteWords.hexDigit(bytes[index]) != nil {
      index += 1
    }
    if index < bytes.count, index > start, bytes[index] == UInt8(ascii: ":") { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "T") {
      var length = 0
      var digit = index + 1
      while digit < bytes.count, digit - index < 8, let value = ByteWords.hexDigit(bytes[digit]) {
        length = length * 16 + Int(value)
        digit += 1
      }
      if digit < bytes.count, bytes[digit] == UInt8(ascii: ","), digit > index + 1 {
        let end = min(bytes.count, digit + 1 + length)
        return (digit + 1..<end, end)
      }
    }
    let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
    return (index..<end, end + 1)
  }
}
