import FoundationEssentials
import News

/// Measures how many bytes of dumps a second are parsed, beside copying and checking the same bytes.
///
///     Throughput FOLDER [rounds]
///     Throughput --dates [rounds]
@main
struct Throughput {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else {
      print("usage: Throughput FOLDER [rounds]\n       Throughput --dates [rounds]")
      return
    }
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 7 : 7
    if arguments[1] == "--dates" { return DateTimings(rounds: rounds).run() }
    let files = try texts(in: arguments[1])
    let size = files.reduce(0) { $0 + $1.count }
    print("\(files.count) files, \(size) bytes, best and median of \(rounds) rounds")
    report("copy", size, rounds) {
      for file in files { sink(copy(of: file)) }
    }
    report("check UTF-8", size, rounds) {
      for file in files { sink((try? UTF8Span(validating: file.span)) == nil ? 0 : 1) }
    }
    let parser = TextDumpParser()
    report("parse", size, rounds) {
      for file in files { sink((try? parser.parse(file.span).listings.count) ?? 0) }
    }
  }

  static func texts(in folder: String) throws -> [[UInt8]] {
    let manager = FileManager.default
    return try manager.subpathsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".txt") }
      .map { try [UInt8](Data(contentsOf: URL(filePath: folder + "/" + $0))) }
  }

  static func copy(of bytes: [UInt8]) -> Int {
    var target = bytes
    target.append(0)
    return target.count
  }

  @inline(never)
  static func sink(_ value: Int) {
    if value == .min { print(value) }
  }

  static func report(_ name: String, _ size: Int, _ rounds: Int, _ work: () -> Void) {
    work()
    let clock = ContinuousClock()
    let times = (0..<rounds).map { _ in clock.measure(work) / .seconds(1) }.sorted()
    let rate = { (time: Double) in Int(Double(size) / time / 1e6) }
    print("\(name): best \(rate(times[0])) MB/s, median \(rate(times[rounds / 2])) MB/s")
  }
}
