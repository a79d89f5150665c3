import FoundationEssentials

/// Shows how much more than the mean the dearest pages cost, byte for byte.
struct WorstPages {
  let folder: String
  let rounds: Int

  func run() throws {
    let manager = FileManager.default
    let names = try manager.subpathsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".html") }
    let clock = ContinuousClock()
    var costs: [(name: String, bytes: Int, seconds: Double)] = []
    for name in names {
      let page = try [UInt8](Data(contentsOf: URL(filePath: folder + "/" + name)))
      let best =
        (0..<max(1, rounds)).map { _ in
          clock.measure { _ = PageMeasure.page(page) } / .seconds(1)
        }.min() ?? 0
      costs.append((name, page.count, best))
    }
    let bytes = costs.reduce(0) { $0 + $1.bytes }
    guard bytes > 0 else { return print("no pages in \(folder)") }
    let mean = costs.reduce(0) { $0 + $1.seconds } / Double(bytes)
    print("\(costs.count) pages, mean \(Int(mean * 1e15) / 1_000_000) ns a byte")
    // Pages of a few bytes cost what a page costs at least.
    let ratios = costs.filter { $0.bytes >= 10_000 }
      .map { (name: $0.name, bytes: $0.bytes, ratio: $0.seconds / Double($0.bytes) / mean) }
      .sorted { $0.ratio < $1.ratio }
    guard let last = ratios.last else { return }
    let high = ratios[min(ratios.count - 1, ratios.count * 99 / 100)]
    print("99 of 100 cost at most \(Self.rounded(high.ratio)) times the mean")
    print("the dearest costs \(Self.rounded(last.ratio)) times: \(last.name), \(last.bytes) bytes")
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
