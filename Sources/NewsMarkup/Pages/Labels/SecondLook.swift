/// What the first network's scores say of the surroundings of each segment of a page.
///
/// A second network is told how the segments of the same form were scored, and those in the same
/// element, so that it can join what belongs together and drop what stands among chrome.
package struct SecondLook: Sendable {
  /// The things that are looked at: segments of the same form, and of the elements up to the third
  /// above the block.
  private static let circleCount = 4
  private static let scoreSteps = 14
  private static let shareSteps = 7
  /// Rows of each segment: its own score, and for each circle the mean score and the share of the
  /// page's body in it.
  package static let groupCount = 1 + 2 * circleCount
  private static let rowCount = scoreSteps + circleCount * (scoreSteps + shareSteps)

  /// All rows of a second network: those of the first, then those for the scores.
  package static let totalRowCount = PageFeatures.rowCount + rowCount

  /// For each circle the number of the group in it that each segment is in, and how many there are.
  private var circles: [[Int32]]
  private var sizes: [Int]
  /// The weight of each segment: its words, and a little for those without.
  private let words: [Float]

  /// Finds which segments belong together.
  init(_ page: PageText, _ layout: PageLayout, _ tree: MarkupTree) {
    words = layout.surroundings.map { Float($0.words) + 0.5 }
    circles = [layout.surroundings.map(\.group)]
    sizes = [layout.groups.count]
    var numbers = [Int32](repeating: -1, count: tree.nodes.count)
    for level in 1..<Self.circleCount {
      var count: Int32 = 0
      var circle: [Int32] = []
      circle.reserveCapacity(page.segments.count)
      for segment in page.segments {
        var node = Int(segment.block)
        for _ in 0..<level { node = Int(tree.nodes[node].parent) }
        if numbers[node] < 0 {
          numbers[node] = count
          count += 1
        }
        circle.append(numbers[node])
      }
      circles.append(circle)
      sizes.append(Int(count))
      for segment in page.segments {
        var node = Int(segment.block)
        for _ in 0..<level { node = Int(tree.nodes[node].parent) }
        numbers[node] = -1
      }
    }
  }

  /// The rows of all segments, ``groupCount`` of each.
  package func rows(scores: [Float]) -> [UInt16] {
    let base = PageFeatures.rowCount
    let count = words.count
    var rows = [UInt16](repeating: 0, count: count * Self.groupCount)
    var total: Float = 1
    for index in 0..<count {
      rows[index * Self.groupCount] = UInt16(truncatingIfNeeded: base + Self.step(scores[index]))
      if scores[index] > 0 { total += words[index] }
    }
    for (level, circle) in circles.enumerated() {
      var sums = [Float](repeating: 0, count: sizes[level])
      var weights = sums
      var body = sums
      for index in 0..<count {
        let number = Int(circle[index])
        sums[number] += words[index] * min(8, max(-8, scores[index]))
        weights[number] += words[index]
        if scores[index] > 0 { body[number] += words[index] }
      }
      let first = base + Self.scoreSteps + level * (Self.scoreSteps + Self.shareSteps)
      for index in 0..<count {
        let number = Int(circle[index])
        let place = index * Self.groupCount + 1 + 2 * level
        rows[place] = UInt16(
          truncatingIfNeeded: first + Self.step(sums[number] / weights[number]))
        rows[place + 1] = UInt16(
          truncatingIfNeeded: first + Self.scoreSteps + Self.shareStep(body[number] / total))
      }
    }
    return rows
  }

  private static func step(_ score: Float) -> Int {
    Int(min(6.5, max(-6.5, score)) + 7)
  }

  private static func shareStep(_ share: Float) -> Int {
    switch share {
    case ..<0.001: 0
    case ..<0.02: 1
    case ..<0.1: 2
    case ..<0.3: 3
    case ..<0.6: 4
    case ..<0.9: 5
    default: 6
    }
  }
}
