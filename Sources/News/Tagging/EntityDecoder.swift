/// Finds the best sequence of labels for a sentence (Viterbi), and how sure each label is.
package struct EntityDecoder: Sendable {
  /// What it counts when the label of the column follows that of the row.
  private let transitions: [SIMD16<Float>]
  private var forward: [SIMD16<Float>] = []
  private var origins: [SIMD16<UInt8>] = []
  private var backward: SIMD16<Float> = .zero
  /// The labels of the last sentence.
  package private(set) var labels: [UInt8] = []
  /// By how much the best sequence beats the best one that labels the token otherwise.
  package private(set) var margins: [Float] = []

  private static let never: Float = -1e6

  package init(transitions: [SIMD16<Float>]) {
    self.transitions = transitions
  }

  /// Labels a sentence, given the scores of the labels of the tokens of a text.
  package mutating func decode(_ scores: [SIMD16<Float>], in sentence: Range<Int>) {
    let count = sentence.count
    let first = sentence.lowerBound
    labels.removeAll(keepingCapacity: true)
    margins.removeAll(keepingCapacity: true)
    forward.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    guard count > 0 else { return }
    var current = scores[first]
    for label in 0..<EntityLabel.count where EntityLabel.continues(label) {
      current[label] = Self.never
    }
    forward.append(current)
    origins.append(.zero)
    for index in 1..<max(count, 1) { step(scores[first + index]) }
    for label in 0..<EntityLabel.count where EntityLabel.isOpen(label) {
      forward[count - 1][label] += Self.never
    }
    traceBack(scores, sentence)
  }

  private mutating func step(_ scores: SIMD16<Float>) {
    let last = forward[forward.count - 1]
    var next = SIMD16<Float>(repeating: Self.never)
    var origin = SIMD16<UInt8>.zero
    for label in 0..<EntityLabel.count {
      var best = -Float.infinity
      for before in EntityLabel.predecessors[label] {
        let score = last[before] + transitions[before][label]
        if score > best { (best, origin[label]) = (score, UInt8(truncatingIfNeeded: before)) }
      }
      next[label] = best + scores[label]
    }
    forward.append(next)
    origins.append(origin)
  }

  /// Follows the best sequence from its end, and measures it against all others on the way.
  private mutating func traceBack(_ scores: [SIMD16<Float>], _ sentence: Range<Int>) {
    let count = sentence.count
    labels.append(contentsOf: repeatElement(0, count: count))
    margins.append(contentsOf: repeatElement(0, count: count))
    backward = .zero
    var label = Self.best(forward[count - 1])
    for index in stride(from: count - 1, through: 0, by: -1) {
      labels[index] = UInt8(truncatingIfNeeded: label)
      margins[index] = Self.margin(forward[index] + backward, label)
      guard index > 0 else { break }
      label = Int(origins[index][label])
      stepBack(scores[sentence.lowerBound + index])
    }
  }

  private mutating func stepBack(_ scores: SIMD16<Float>) {
    let ahead = backward + scores
    var result = SIMD16<Float>(repeating: -Float.infinity)
    for label in 0..<EntityLabel.count {
      for before in EntityLabel.predecessors[label] {
        let score = ahead[label] + transitions[before][label]
        if score > result[before] { result[before] = score }
      }
    }
    backward = result
  }

  private static func best(_ scores: SIMD16<Float>) -> Int {
    var best = 0
    for label in 1..<EntityLabel.count where scores[label] > scores[best] { best = label }
    return best
  }

  private static func margin(_ scores: SIMD16<Float>, _ label: Int) -> Float {
    var other = -Float.infinity
    for rival in 0..<EntityLabel.count where rival != label { other = max(other, scores[rival]) }
    return scores[label] - other
  }
}
