import News
import NewsMarkup

/// A dump as training sees it: the rows of its passages, the hashed words, and what is body.
struct Example {
  let id: String
  /// The tool that rendered the page.
  let tool: String
  let fold: Int
  /// How much the dump counts in training.
  let weight: Float
  let count: Int
  /// The words of the body and of another text that is as good, for comparison.
  let bodies: [[UInt32]]
  /// The words of each passage, for comparison.
  let compared: [[UInt32]]
  /// How each passage begins, for those who read the errors.
  let heads: [String]
  /// For each passage how much of it is body.
  let truth: [Float]
  /// Words of each passage.
  let words: [Float]
  let rows: FeatureRows
  /// What the second networks for pages see.
  var look: SecondLook?
  /// The hashed features of all passages, and where those of each passage begin.
  let slots: [UInt16]
  let values: [Float]
  let starts: [Int]

  init?(_ page: RenderedPage, tool: String, fold: Int, weight: Float, splitsUnspaced: Bool) {
    let source = Array(page.text.utf8)
    let dump = DumpText(0..<source.count, in: source.span)
    self.init(
      page, dump, in: source, rows: FeatureRows(BodyFeatures(dump, in: source.span).rows),
      tool: tool, fold: fold, weight: weight, splitsUnspaced: splitsUnspaced)
  }

  /// A page whose text is in passages already, each with its rows.
  init?(
    _ page: RenderedPage, _ dump: DumpText, in source: [UInt8], rows: FeatureRows, tool: String,
    fold: Int, weight: Float, splitsUnspaced: Bool
  ) {
    guard !dump.passages.isEmpty else { return nil }
    id = page.id
    self.tool = tool
    self.fold = fold
    self.weight = weight
    self.rows = rows
    count = dump.passages.count
    bodies = [page.body, page.alternative].compactMap(\.self).map {
      ComparedWords.read($0, splitsUnspaced: splitsUnspaced)
    }
    compared = dump.passages.map { passage in
      ComparedWords.read(
        String(decoding: source[passage.text], as: UTF8.self), splitsUnspaced: splitsUnspaced)
    }
    heads = dump.passages.map {
      String(decoding: source[$0.text].prefix(90), as: UTF8.self)
    }
    truth = Alignment(body: bodies.first ?? []).shares(of: compared)
    words = dump.passages.map { Float($0.wordCount) }
    var slots: [UInt16] = []
    var values: [Float] = []
    var starts = [0]
    for passage in dump.passages {
      let features = WordFeatures(of: passage.text, in: source.span)
      slots += features.slots
      values += features.values
      starts.append(slots.count)
    }
    self.slots = slots
    self.values = values
    self.starts = starts
  }

  /// Whether no page stands around the article.
  var isClean: Bool { tool == "clean" }

  /// Words of the passages that are body.
  var bodyWords: Float {
    zip(words, truth).reduce(0) { $0 + ($1.1 >= 0.5 ? $1.0 : 0) }
  }

  /// Whether the passages hold enough of the body for the truth to be one.
  var isSound: Bool {
    guard let body = bodies.first, !body.isEmpty else { return false }
    let held = zip(words, truth).reduce(Float(0)) { $0 + $1.0 * $1.1 }
    return held >= 0.5 * Float(body.count)
  }

  /// How well the words of the passages with scores above zero agree with the body.
  func f1(_ scores: [Float]) -> Double {
    let kept = zip(compared, scores).flatMap { $1 > 0 ? $0 : [] }
    return bodies.map { ComparedWords.f1(kept, $0) }.max() ?? 0
  }

  /// How many of the body's paragraphs have scores above zero.
  ///
  /// Paragraphs have at least twelve
  /// words; what is shorter may as well be a heading, and the first one the title.
  func recall(_ scores: [Float]) -> (found: Int, of: Int) {
    let body = scores.indices.filter { truth[$0] >= 0.5 && words[$0] >= 12 }
    return (body.count { scores[$0] > 0 }, body.count)
  }

  /// The rows with that of the words' score chosen anew for each passage; dumps in which words do
  /// not count stay as they are.
  func rows(wordScores: [Float]) -> FeatureRows {
    var rows = rows
    guard rows.count > 0, rows.values[0] != 0 else { return rows }
    for index in 0..<count {
      rows.replace(group: 0, of: index, by: BodyFeatures.wordRow(wordScores[index]))
    }
    return rows
  }
}
