import FoundationEssentials
import NewsMarkup

/// Measures how many bytes of dumps (`.txt`) and pages (`.html`) a second are parsed, beside copying and
/// checking the same bytes, and beside what libxml2 needs for its own trees.
///
///     Throughput FOLDER [rounds]
///     Throughput --worst FOLDER [rounds]
///     Throughput --entities FOLDER [rounds]
///     Throughput --dates [rounds]
///     Throughput --datelines [rounds]
///     Throughput --places [rounds]
///     Throughput --feeds [rounds]
///     Throughput --formats [rounds]
///
/// With `--worst` it says how much more than the mean the dearest pages cost. With `--count` the
/// files are parsed and nothing is timed, which is for tools that count instructions or memory;
/// `--trees` makes only the trees of pages.
///
///     Throughput --count [--trees] FOLDER [rounds]
@main
struct Throughput {
  static func main() throws {
    let arguments = CommandLine.arguments.filter { !$0.hasPrefix("--") }
    if CommandLine.arguments.contains("--dates") {
      let rounds = arguments.count > 1 ? Int(arguments[1]) ?? 7 : 7
      return DateTimings(rounds: rounds).run()
    }
    if CommandLine.arguments.contains("--formats") {
      let rounds = arguments.count > 1 ? Int(arguments[1]) ?? 7 : 7
      return FormatTimings(rounds: rounds).run()
    }
    if CommandLine.arguments.contains("--datelines") {
      let rounds = arguments.count > 1 ? Int(arguments[1]) ?? 7 : 7
      return DatelineTimings(rounds: rounds).run()
    }
    if CommandLine.arguments.contains("--places") {
      let rounds = arguments.count > 1 ? Int(arguments[1]) ?? 7 : 7
      return PlaceTimings(rounds: rounds).run()
    }
    if CommandLine.arguments.contains("--feeds") {
      let rounds = arguments.count > 1 ? Int(arguments[1]) ?? 7 : 7
      return FeedTimings(rounds: rounds).run()
    }
    guard arguments.count > 1 else {
      print("usage: Throughput [--worst | --entities | --count [--trees]] FOLDER [rounds]")
      return
    }
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 7 : 7
    if CommandLine.arguments.contains("--worst") {
      return try WorstPages(folder: arguments[1], rounds: rounds).run()
    }
    if CommandLine.arguments.contains("--entities") {
      return EntityTimings(
        pages: try files(in: arguments[1], named: ".html"),
        dumps: try files(in: arguments[1], named: ".txt"), rounds: rounds
      ).run()
    }
    if CommandLine.arguments.contains("--count") { return try parse(arguments[1], rounds) }
    let dumps = Corpus(try files(in: arguments[1], named: ".txt"), rounds: rounds)
    if !dumps.files.isEmpty {
      dumps.reportSize("dumps")
      dumps.reportBytes()
      let parser = TextDumpParser()
      dumps.report("parse") { (try? parser.parse($0.span).listings.count) ?? 0 }
    }
    let pages = Corpus(try files(in: arguments[1], named: ".html"), rounds: rounds)
    if !pages.files.isEmpty {
      pages.reportSize("pages")
      pages.reportBytes()
      pages.report("libxml2's own tree, made and freed", PageMeasure.libxml2Tree)
      pages.report("flat tree", PageMeasure.flatTree)
      pages.report("parse", PageMeasure.page)
    }
  }

  /// Parses each file as often as there are rounds.
  static func parse(_ folder: String, _ rounds: Int) throws {
    let dumps = try files(in: folder, named: ".txt")
    let pages = try files(in: folder, named: ".html")
    let onlyTrees = CommandLine.arguments.contains("--trees")
    var count = 0
    for _ in 0..<rounds {
      for dump in dumps where (try? TextDumpParser().parse(dump)) != nil { count += 1 }
      for page in pages {
        count += onlyTrees ? min(PageMeasure.flatTree(page), 1) : PageMeasure.page(page)
      }
    }
    print("\(count) files parsed")
  }

  static func files(in folder: String, named suffix: String) throws -> [[UInt8]] {
    let manager = FileManager.default
    return try manager.subpathsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(suffix) }
      .map { try [UInt8](Data(contentsOf: URL(filePath: folder + "/" + $0))) }
  }
}

/// Files that are measured together.
struct Corpus {
  let files: [[UInt8]]
  let rounds: Int
  let size: Int

  init(_ files: [[UInt8]], rounds: Int) {
    self.files = files
    self.rounds = rounds
    size = files.reduce(0) { $0 + $1.count }
  }

  func reportSize(_ name: String) {
    print("\(files.count) \(name), \(size) bytes, best and median of \(rounds) rounds")
  }

  /// What copying and checking the bytes takes.
  func reportBytes() {
    report("copy") { file in
      var target = file
      target.append(0)
      return target.count
    }
    report("check UTF-8") { (try? UTF8Span(validating: $0.span)) == nil ? 0 : 1 }
  }

  /// Measures some work on every file.
  func report(_ name: String, _ work: ([UInt8]) -> Int) {
    for file in files { sink(work(file)) }
    let clock = ContinuousClock()
    let times = (0..<rounds).map { _ in
      clock.measure { for file in files { sink(work(file)) } } / .seconds(1)
    }.sorted()
    let rate = { (time: Double) in Int(Double(size) / time / 1e6) }
    let each = Int(times[rounds / 2] * 1e6 / Double(files.count))
    print(
      "\(name): best \(rate(times[0])) MB/s, median \(rate(times[rounds / 2])) MB/s, \(each) µs each"
    )
  }

  @inline(never)
  private func sink(_ value: Int) {
    if value == .min { print(value) }
  }
}
