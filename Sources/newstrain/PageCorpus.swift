import FoundationEssentials
import NewsMarkup

/// The pages on which the labeller of HTML pages learns.
struct PageCorpus {
  /// A line of the index that Scripts/make-pages writes.
  struct Entry: Decodable {
    var id: String
    var file: String
    var url: String?
    var site: String
    var type: String
    var body: String?
    var alternative: String?

    enum CodingKeys: String, CodingKey {
      case id
      case file
      case url
      case site
      case type
      case body
      case alternative = "text_alt"
    }
  }

  let folder: String
  let entries: [Entry]

  init(_ folder: String) throws {
    self.folder = folder
    let data = try Data(contentsOf: URL(filePath: folder + "/index.jsonl"))
    let decoder = JSONDecoder()
    entries = try data.split(separator: UInt8(ascii: "\n")).map { line in
      try decoder.decode(Entry.self, from: Data(line))
    }
  }

  /// The bytes of a page, as UTF-8.
  func source(of entry: Entry) throws -> [UInt8] {
    let data = try Data(contentsOf: URL(filePath: folder + "/" + entry.file))
    return Array(String(decoding: data, as: UTF8.self).utf8)
  }

  /// The tokens that stand around texts on the pages of most sites.
  func vocabulary() throws -> TokenVocabulary {
    var sites: [UInt32: Set<String>] = [:]
    for entry in entries {
      let source = try source(of: entry)
      let tree = HTMLTokenizer.tree(of: source.span)
      var seen: Set<UInt32> = []
      var nodes: Set<Int> = []
      for segment in PageText(tree).segments {
        var node = Int(segment.block)
        while node > 0, nodes.insert(node).inserted {
          seen.formUnion(ElementTokens.hashes(node, in: tree))
          node = Int(tree.nodes[node].parent)
        }
      }
      for token in seen { sites[token, default: []].insert(entry.site) }
    }
    let common = sites.filter { $0.value.count >= 6 }
    let order = common.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    print("\(common.count) tokens on six sites or more")
    return TokenVocabulary(order.map(\.key))
  }

  /// How much a page counts: pages of news are few, and matter most.
  private static func weight(ofType type: String) -> Float {
    switch type {
    case "news": 2
    case "article": 1
    default: 0.5
    }
  }

  /// The pages as sequences of segments with their rows.
  func examples(_ vocabulary: TokenVocabulary) throws -> [Example] {
    try entries.compactMap { entry in
      guard let body = entry.body, !body.isEmpty else { return nil }
      let source = try source(of: entry)
      let tree = HTMLTokenizer.tree(of: source.span)
      let page = PageText(tree)
      let dump = page.passages(of: tree, weights: WordWeights())
      let hints = PageHints(page, tree, in: source.span)
      let features = PageFeatures(page, dump, tree, hints: hints, vocabulary: vocabulary)
      let rendered = RenderedPage(
        id: entry.id, site: entry.site, type: entry.type, text: "", body: body,
        alternative: entry.alternative, title: nil)
      return Example(
        rendered, dump, in: page.text,
        rows: FeatureRows(features.rows, starts: features.starts), tool: entry.type,
        fold: rendered.fold(of: BodyTraining.folds),
        weight: Self.weight(ofType: entry.type),
        splitsUnspaced: entry.type == "news")
    }
  }
}
