/// Functions of the trainer's own, so that the same data gives the same weights on every machine.
enum Arithmetic {
  private static let naturalLogOfTwo = 0.693147180559945309417232121458

  /// The exponential function.
  static func exp(_ x: Double) -> Double {
    let bounded = max(-700, min(700, x))
    let power = (bounded / naturalLogOfTwo).rounded()
    let rest = bounded - power * naturalLogOfTwo
    var term = 1.0
    var sum = 1.0
    for step in 1...14 {
      term *= rest / Double(step)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }

  /// The natural logarithm of a positive number.
  static func log(_ x: Double) -> Double {
    let ratio = (x.significand - 1) / (x.significand + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    for step in stride(from: 1.0, through: 41, by: 2) {
      sum += term / step
      term *= square
    }
    return 2 * sum + Double(x.exponent) * naturalLogOfTwo
  }

  /// The logistic function.
  static func sigmoid(_ x: Double) -> Double {
    1 / (1 + exp(-x))
  }

  /// The cosine of an angle from 0 to π.
  static func cosine(_ angle: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    for step in stride(from: 2.0, through: 30, by: 2) {
      term *= -angle * angle / (step * (step - 1))
      sum += term
    }
    return sum
  }
}

/// A generator of random numbers that gives the same ones for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not 1.
  mutating func unit() -> Double {
    Double(next() >> 11) / Double(1 << 53)
  }

  /// A number below a bound.
  mutating func below(_ bound: Int) -> Int {
    bound <= 1 ? 0 : Int(next() % UInt64(bound))
  }

  /// A number from about the normal distribution.
  mutating func normal() -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + unit() }
  }

  /// Shuffles by this generator alone, whose outcome no library version changes.
  mutating func shuffle<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(index, below(index + 1))
    }
  }
}
