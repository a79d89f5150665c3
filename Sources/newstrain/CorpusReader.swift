import FoundationEssentials

/// Reads rendered pages into examples.
struct CorpusReader {
  let seed: UInt64

  /// The articles of all tools, and clean dumps of the same articles.
  func examples(in folder: String) throws -> [Example] {
    var examples: [Example] = []
    for tool in try Self.tools(in: folder) {
      let pages = try RenderedPage.read("\(folder)/\(tool).jsonl")
        .filter { $0.type == "article" && !($0.body ?? "").isEmpty }
      examples += pages.compactMap { page in
        Example(
          page, tool: tool, fold: page.fold(of: BodyTraining.folds), weight: 1,
          splitsUnspaced: false)
      }
      if examples.first?.tool == tool { examples += clean(pages) }
    }
    return examples
  }

  /// Clean dumps of pages.
  ///
  /// Teasers come from the page's own fold, so that none tells of another.
  private func clean(_ pages: [RenderedPage]) -> [Example] {
    (0..<BodyTraining.folds).flatMap { fold in
      let own = pages.filter { $0.fold(of: BodyTraining.folds) == fold }
      var maker = CleanDumps(own, seed: seed &+ UInt64(fold))
      return (own + own + own).compactMap { page -> Example? in
        var dump = maker.dump(of: page)
        dump.id += " clean"
        return Example(
          dump, tool: "clean", fold: fold, weight: 1, splitsUnspaced: false)
      }
    }
  }

  /// Pages that are judged but not trained on: as rendered, and their bodies printed plainly.
  func others(in folder: String) throws -> [Example] {
    var examples: [Example] = []
    for tool in try Self.tools(in: folder) {
      let pages = try RenderedPage.read("\(folder)/\(tool).jsonl")
      func add(_ pages: [RenderedPage], _ tool: String) {
        examples += pages.compactMap {
          Example($0, tool: tool, fold: -1, weight: 1, splitsUnspaced: true)
        }
      }
      let isFirst = examples.isEmpty
      add(pages, tool)
      guard isFirst else { continue }
      add(pages.map { CleanDumps.plain($0, separator: "\n") }, "plain")
      add(pages.map { CleanDumps.plain($0, separator: "\n\n") }, "plain, blank lines")
    }
    return examples
  }

  private static func tools(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }.sorted()
  }
}
