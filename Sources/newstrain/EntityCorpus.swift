import FoundationEssentials
import News

/// Texts with the names in them, read from files of one token a line.
///
/// A line is a token, a tab and a label (`O`, `B-PER`, `I-PER` …); an empty line ends a sentence, a
/// line `#doc NAME` begins a text. The kinds are `PER`, `ORG`, `LOC` and `MISC`.
struct EntityCorpus {
  /// One text, with its tokens and what their labels may be.
  struct Document {
    var name: String
    var text: String
    var spans: [(range: Range<Int>, kind: Int)]
    /// Whether names that are no persons, organizations or places are labelled.
    var labelsOthers: Bool
    /// How much each of its tokens counts in training.
    var weight: Float
  }

  /// Reads a file.
  static func read(_ path: String) throws -> [Document] {
    let content = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let name = URL(filePath: path).lastPathComponent
    let labelsOthers = content.contains("\tB-MISC")
    // Short messages stand one behind the other and have nothing to do with each other.
    let isSplit = name.hasPrefix("btc") || name.hasPrefix("wnut")
    var documents: [Document] = []
    var current = DocumentDraft()
    func finish() {
      guard !current.text.isEmpty else { return }
      documents.append(
        Document(
          name: name, text: current.text, spans: current.finished(),
          labelsOthers: labelsOthers, weight: isSplit ? 0.3 : 1))
      current = DocumentDraft()
    }
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#doc ") {
        finish()
      } else if line.isEmpty {
        if isSplit { finish() } else { current.endSentence() }
      } else {
        let fields = line.split(separator: "\t")
        guard fields.count >= 2 else { continue }
        current.add(fields[0], label: fields[1], joinsHandles: name.hasPrefix("btc"))
      }
    }
    finish()
    return documents
  }
}

/// A text while its lines are read.
private struct DocumentDraft {
  var text = ""
  private var spans: [(range: Range<Int>, kind: Int)] = []
  private var open: (range: Range<Int>, kind: Int)?
  private var size = 0

  private static let kinds = ["PER": 0, "ORG": 1, "LOC": 2, "MISC": 3]

  mutating func add(_ token: Substring, label: Substring, joinsHandles: Bool) {
    let kind = label.count > 2 ? Self.kinds[String(label.dropFirst(2))] : nil
    if label.hasPrefix("B-") || kind == nil || open?.kind != kind { close() }
    let count = token.utf8.count
    if let kind {
      open = ((open?.range.lowerBound ?? size)..<size + count, kind)
    }
    text += token
    size += count
    // A handle was cut behind its sign.
    if joinsHandles, token == "@" { return }
    text += " "
    size += 1
  }

  mutating func endSentence() {
    close()
    if !text.isEmpty {
      text += "\n"
      size += 1
    }
  }

  private mutating func close() {
    if let open { spans.append(open) }
    open = nil
  }

  mutating func finished() -> [(range: Range<Int>, kind: Int)] {
    close()
    return spans
  }
}
