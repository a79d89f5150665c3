import News
import NewsMarkup

/// Measures how long the names in the articles of pages and dumps take, beside parsing the same files.
struct EntityTimings {
  let pages: [[UInt8]]
  let dumps: [[UInt8]]
  let rounds: Int
  private let articles: [Article]
  private let firstCall: Duration

  init(pages: [[UInt8]], dumps: [[UInt8]], rounds: Int) {
    self.pages = pages
    self.dumps = dumps
    self.rounds = rounds
    firstCall = ContinuousClock().measure {
      let recognizer = EntityRecognizer(language: "en")
      _ = recognizer.entities(in: "Ann Lee, the mayor of Lyon, flew to Oslo on Friday.")
    }
    let parser = HTMLParser(url: "https://example.org/")
    articles =
      pages.compactMap { (try? parser.parse($0.span))?.article }
      + dumps.compactMap { (try? TextDumpParser().parse($0))?.article }
  }

  func run() {
    let recognizer = EntityRecognizer(language: "en")
    print("first call, which unpacks weights and places: \(Int(firstCall / .microseconds(1))) µs")
    let texts = articles.map { article in
      Array(article.body.map(\.text).joined(separator: "\n").utf8)
    }
    let tokens = texts.reduce(0) { sum, text in
      var tokens: [TextToken] = []
      TextTokenizer.shared.read(text.span, into: &tokens)
      return sum + tokens.count
    }
    guard tokens > 0 else { return print("no article found") }
    print("\(texts.count) articles, \(tokens) words and marks, best and median of \(rounds) rounds")
    report("parse the files", tokens) {
      for page in pages { sink(PageMeasure.page(page)) }
      for dump in dumps { sink((try? TextDumpParser().parse(dump)) == nil ? 0 : 1) }
    }
    var tagger = EntityTagger(model: .standard)
    report("tokens, features and labels", tokens) {
      for text in texts {
        tagger.read(text.span)
        sink(tagger.spans.count)
      }
    }
    let plain = EntityRecognizer(language: "en", gazetteer: nil)
    report("entities without identifiers", tokens) {
      for article in articles { sink(plain.entities(in: article).count) }
    }
    report("entities", tokens) {
      for article in articles { sink(recognizer.entities(in: article).count) }
    }
  }

  private func report(_ name: String, _ tokens: Int, _ work: () -> Void) {
    let clock = ContinuousClock()
    work()
    let times = (0..<rounds).map { _ in clock.measure(work) / .seconds(1) }.sorted()
    let rate = { (time: Double) in Int(Double(tokens) / time / 1000) }
    print(
      "\(name): best \(rate(times[0])),000, median \(rate(times[rounds / 2])),000 tokens a second, "
        + "\(Int(times[rounds / 2] * 1000)) ms")
  }

  @inline(never)
  private func sink(_ value: Int) {
    if value == .min { print(value) }
  }
}
