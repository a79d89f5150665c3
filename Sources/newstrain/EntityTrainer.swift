import News

/// Trains the weights of the entity tagger: a linear-chain conditional random field, by AdaGrad.
///
/// Where a corpus does not say which of several labels a token has, all of them count as right. In
/// each round part of the features is hidden, so that no few of them are relied on.
struct EntityTrainer {
  /// A vector of sixteen for each feature, then one for each label that goes before another.
  private(set) var weights: [SIMD16<Float>]
  private var squares: [SIMD16<Float>]
  private let featureCount: Int
  private let isLexical: [Bool]
  private var generator: SeededGenerator

  var rate: Float = 0.12
  /// How many of the features are hidden in a round; those that name a word are hidden together too.
  var hiddenShare = 0.5
  var hiddenWords = 0.3
  var penalty: Float = 2e-6

  private var scores: [SIMD16<Float>] = []
  private var kept: [Int32] = []
  private var keptStarts: [Int] = []

  init(featureCount: Int, isLexical: [Bool], seed: UInt64) {
    self.featureCount = featureCount
    self.isLexical = isLexical
    weights = Array(repeating: .zero, count: featureCount + EntityLabel.count)
    squares = Array(repeating: SIMD16(repeating: 1e-2), count: featureCount + EntityLabel.count)
    generator = SeededGenerator(seed: seed)
  }

  /// By what the weights are multiplied where no feature is hidden.
  var shownShare: Float { Float(1 - hiddenShare) }

  var transitions: [SIMD16<Float>] { Array(weights[featureCount...]) }

  /// Goes over all sentences once, in an order of its own.
  mutating func round(_ sentences: [EntitySentence], rate: Float) {
    self.rate = rate
    var order = Array(sentences.indices)
    generator.shuffle(&order)
    for index in order { learn(sentences[index]) }
  }

  private mutating func learn(_ sentence: EntitySentence) {
    let count = sentence.count
    guard count > 0 else { return }
    hide(sentence)
    score(count)
    let table = transitionTable()
    let right = ForwardBackward(scores, table, allowed: sentence.allowed)
    let free = ForwardBackward(scores, table, allowed: nil)
    for index in 0..<count {
      let slope = (free.marginal(index) - right.marginal(index)) * sentence.weight
      for place in keptStarts[index]..<keptStarts[index + 1] { update(Int(kept[place]), slope) }
    }
    for before in 0..<EntityLabel.count {
      let slope = (free.pairs[before] - right.pairs[before]) * sentence.weight
      update(featureCount + before, slope)
    }
  }

  private mutating func hide(_ sentence: EntitySentence) {
    kept.removeAll(keepingCapacity: true)
    keptStarts.removeAll(keepingCapacity: true)
    keptStarts.append(0)
    let bound = UInt64(hiddenShare * 65536)
    let wordBound = UInt64(hiddenWords * 65536)
    let hidesHistory = generator.next() & 1 == 0
    for index in 0..<sentence.count {
      var bits: UInt64 = 0
      var left = 0
      let hidesWord = generator.next() & 0xFFFF < wordBound
      let end = hidesHistory ? sentence.seconds[index] : sentence.starts[index + 1]
      for place in sentence.starts[index]..<end {
        if left == 0 { (bits, left) = (generator.next(), 4) }
        let draw = bits & 0xFFFF
        bits >>= 16
        left -= 1
        let feature = sentence.features[place]
        if draw < bound || hidesWord && isLexical[Int(feature)] { continue }
        kept.append(feature)
      }
      keptStarts.append(kept.count)
    }
  }

  private mutating func score(_ count: Int) {
    scores.removeAll(keepingCapacity: true)
    for index in 0..<count {
      var sum = SIMD16<Float>.zero
      for place in keptStarts[index]..<keptStarts[index + 1] { sum += weights[Int(kept[place])] }
      scores.append(sum)
    }
  }

  private func transitionTable() -> [SIMD16<Float>] {
    (0..<EntityLabel.count).map { before in
      var row = SIMD16<Float>.zero
      for next in 0..<EntityLabel.count where EntityLabel.mayFollow(before, next) {
        row[next] = FastExponential.exp(weights[featureCount + before][next])
      }
      return row
    }
  }

  @inline(__always)
  private mutating func update(_ index: Int, _ slope: SIMD16<Float>) {
    let slope = slope + weights[index] * penalty
    squares[index] += slope * slope
    weights[index] -= rate * slope / squares[index].squareRoot()
  }
}

/// The probabilities of labels in a sentence, and the sums of those of pairs.
struct ForwardBackward {
  private var forward: [SIMD16<Float>] = []
  private var backward: [SIMD16<Float>] = []
  /// For each label, how often each other follows it.
  private(set) var pairs = [SIMD16<Float>](repeating: .zero, count: EntityLabel.count)

  init(_ scores: [SIMD16<Float>], _ table: [SIMD16<Float>], allowed: [UInt16]?) {
    let count = scores.count
    let factors = scores.indices.map { index in
      Self.factors(
        scores[index], allowed?[index] ?? 0x7FFF, isFirst: index == 0, isLast: index == count - 1)
    }
    var current = Self.normalized(factors[0])
    forward.append(current)
    for index in 1..<max(count, 1) {
      var sum = SIMD16<Float>.zero
      for before in 0..<EntityLabel.count { sum += table[before] * current[before] }
      current = Self.normalized(sum * factors[index])
      forward.append(current)
    }
    backward = Array(repeating: .zero, count: count)
    var back = SIMD16<Float>(repeating: 1)
    backward[count - 1] = back
    for index in stride(from: count - 2, through: 0, by: -1) {
      let ahead = back * factors[index + 1]
      var next = SIMD16<Float>.zero
      var joint = 0 as Float
      for before in 0..<EntityLabel.count {
        let row = table[before] * ahead
        next[before] = row.sum()
        joint += next[before] * forward[index][before]
      }
      let scale = joint > 0 ? 1 / joint : 0
      for before in 0..<EntityLabel.count {
        pairs[before] += table[before] * ahead * (forward[index][before] * scale)
      }
      back = Self.normalized(next)
      backward[index] = back
    }
  }

  func marginal(_ index: Int) -> SIMD16<Float> { Self.normalized(forward[index] * backward[index]) }

  private static func factors(
    _ scores: SIMD16<Float>, _ allowed: UInt16, isFirst: Bool, isLast: Bool
  ) -> SIMD16<Float> {
    var result = SIMD16<Float>.zero
    var most = -Float.infinity
    for label in 0..<EntityLabel.count { most = max(most, scores[label]) }
    for label in 0..<EntityLabel.count where allowed >> UInt16(label) & 1 == 1 {
      if isFirst && EntityLabel.continues(label) || isLast && EntityLabel.isOpen(label) { continue }
      result[label] = FastExponential.exp(max(scores[label] - most, -60))
    }
    return result
  }

  private static func normalized(_ values: SIMD16<Float>) -> SIMD16<Float> {
    let sum = values.sum()
    return sum > 0 ? values / sum : values
  }
}

/// The exponential function in single precision, the same on every machine.
enum FastExponential {
  static func exp(_ x: Float) -> Float {
    let scaled = max(-80, min(80, x)) * 1.442_695_04
    let whole = scaled.rounded(.down)
    let rest = scaled - whole
    let sum =
      1 + rest
      * (0.693_147_18
        + rest
        * (0.240_226_51 + rest * (0.055_504_11 + rest * (0.009_618_13 + rest * 0.001_339_67))))
    return sum * Float(sign: .plus, exponent: Int(whole), significand: 1)
  }
}
