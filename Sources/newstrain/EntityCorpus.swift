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
    /// What may be a name of any kind or none.
    var unsure: [Range<Int>] = []
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
    // Whole phrases are labelled in it, with titles and what else belongs to them.
    let hasPhrases = name.hasPrefix("gum")
    var documents: [Document] = []
    // Messages are written as news is not.
    let usual: Float = isSplit ? 0.15 : 1
    var weight = usual
    var current = DocumentDraft(cutsPhrases: hasPhrases)
    func finish() {
      guard !current.text.isEmpty else { return }
      documents.append(
        Document(
          name: name, text: current.text, spans: current.finished(), unsure: current.unsure,
          labelsOthers: labelsOthers, weight: weight))
      current = DocumentDraft(cutsPhrases: hasPhrases)
    }
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#doc ") {
        finish()
        // This part of the Broad Twitter Corpus is what news media write.
        weight = line == "#doc btcg" ? 0.6 : usual
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
  /// The words of the open name, where phrases are cut.
  private var words: [(text: Substring, range: Range<Int>)] = []
  private(set) var unsure: [Range<Int>] = []
  private let cutsPhrases: Bool

  init(cutsPhrases: Bool) { self.cutsPhrases = cutsPhrases }

  private static let kinds = ["PER": 0, "ORG": 1, "LOC": 2, "MISC": 3]

  mutating func add(_ token: Substring, label: Substring, joinsHandles: Bool) {
    let kind = label.count > 2 ? Self.kinds[String(label.dropFirst(2))] : nil
    if label.hasPrefix("B-") || kind == nil || open?.kind != kind { close() }
    let count = token.utf8.count
    if let kind {
      open = ((open?.range.lowerBound ?? size)..<size + count, kind)
      words.append((token, size..<size + count))
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
    if let open {
      if cutsPhrases, open.kind == 0 {
        let phrase = PersonPhrase(words)
        spans += phrase.names.map { ($0, 0) }
        unsure += phrase.unsure
      } else {
        spans.append(open)
      }
    }
    open = nil
    words = []
  }

  mutating func finished() -> [(range: Range<Int>, kind: Int)] {
    close()
    return spans
  }
}
