/// Finds the best sequence of labels for a sentence (Viterbi), and how sure each label is.
package struct EntityDecoder: Sendable {
  /// What it counts when the label of the column follows that of the row, and the other way round.
  private let transitions: [SIMD16<Float>]
  private let followers: [SIMD16<Float>]
  private var forward: [SIMD16<Float>] = []
  private var origins: [SIMD16<Int32>] = []
  private var backward: SIMD16<Float> = .zero
  /// The labels of the last sentence.
  package private(set) var labels: [UInt8] = []
  /// By how much the best sequence beats the best one that labels the token otherwise.
  package private(set) var margins: [Float] = []

  private static let never: Float = -1e6

  package init(transitions: [SIMD16<Float>]) {
    var allowed = transitions
    var followers = [SIMD16<Float>](repeating: .init(repeating: Self.never), count: 16)
    for before in 0..<EntityLabel.count {
      for label in 0..<16
      where label >= EntityLabel.count || !EntityLabel.mayFollow(before, label) {
        allowed[before][label] = Self.never
      }
      for label in 0..<EntityLabel.count { followers[label][before] = allowed[before][label] }
    }
    self.transitions = allowed
    self.followers = followers
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
    traceBack(scores, sentence)
  }

  private mutating func step(_ scores: SIMD16<Float>) {
    let last = forward[forward.count - 1]
    var best = SIMD16<Float>(repeating: -Float.infinity)
    var origin = SIMD16<Int32>.zero
    for before in 0..<EntityLabel.count {
      let candidates = transitions[before] + last[before]
      let isBetter = candidates .> best
      best.replace(with: candidates, where: isBetter)
      origin.replace(with: Int32(truncatingIfNeeded: before), where: isBetter)
    }
    forward.append(best + scores)
    origins.append(origin)
  }

  /// Follows the best sequence from its end, and measures it against all others on the way.
  private mutating func traceBack(_ scores: [SIMD16<Float>], _ sentence: Range<Int>) {
    let count = sentence.count
    labels.append(contentsOf: repeatElement(0, count: count))
    margins.append(contentsOf: repeatElement(0, count: count))
    // A name that goes on needs a token to go on with.
    backward = .zero
    for label in 0..<EntityLabel.count where EntityLabel.isOpen(label) {
      backward[label] = Self.never
    }
    var label = Self.best(forward[count - 1] + backward)
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
      // `pointwiseMax` goes lane by lane, which takes ten times as long.
      let candidates = followers[label] + ahead[label]
      result.replace(with: candidates, where: candidates .> result)
    }
    backward = result
  }

  private static func best(_ scores: SIMD16<Float>) -> Int {
    var best = 0
    for label in 1..<EntityLabel.count where scores[label] > scores[best] { best = label }
    return best
  }

  private static func margin(_ scores: SIMD16<Float>, _ label: Int) -> Float {
    var others = scores
    others[label] = never
    others[15] = never
    return scores[label] - others.max()
  }
}
