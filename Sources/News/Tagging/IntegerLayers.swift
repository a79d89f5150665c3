/// The first two layers of a `BodyNetwork` in whole numbers.
///
/// Sixteen-bit numbers are multiplied and added eight at a time by one instruction of all processors
/// there are, and give the same on all of them. A number of the first layer counts units of
/// `BodyNetwork.rowUnit`; the weights of the second have a unit that keeps every sum within 32 bits.
struct IntegerLayers: Sendable {
  /// How far each sum of products is shifted, so that all of them together fit.
  private static let shift: Int32 = 2
  /// The fading sums have so many more bits behind the point.
  private static let fadingBits: Int32 = 15

  private let bias: SIMD16<Int16>
  /// For each number of the second layer its weights of the five parts that it sees.
  private let weights: [SIMD16<Int16>]
  private let hiddenBias: [SIMD4<Int32>]
  /// How much of a fading sum goes at each step, in parts of 2¹⁵.
  private let before: SIMD16<Int16>
  private let after: SIMD16<Int16>
  /// What one is worth in the sums of the second layer.
  private let unit: Float

  init(bias: SIMD16<Float>, hidden: BodyNetwork.Layer, weights: [SIMD16<Float>]) {
    let weightUnit = Self.weightUnit(weights)
    unit = BodyNetwork.rowUnit * weightUnit * Float(1 << Self.shift)
    self.bias = Self.rounded(bias, unit: BodyNetwork.rowUnit)
    var packed: [SIMD16<Int16>] = []
    for output in 0..<BodyNetwork.width {
      for part in 0..<BodyNetwork.partCount {
        var row = SIMD16<Float>.zero
        for input in 0..<BodyNetwork.width {
          row[input] = weights[part * BodyNetwork.width + input][output]
        }
        packed.append(Self.rounded(row, unit: weightUnit))
      }
    }
    self.weights = packed
    let unit = unit
    hiddenBias = (0..<4).map { quarter in
      var sums = SIMD4<Int32>.zero
      for lane in 0..<4 {
        let value = (hidden.bias[4 * quarter + lane] / unit).rounded(.toNearestOrEven)
        sums[lane] = Int32(max(-1e9, min(1e9, value)))
      }
      return sums
    }
    before = Self.rounded(1 - hidden.before, unit: 1 / Float(1 << Self.fadingBits))
    after = Self.rounded(1 - hidden.after, unit: 1 / Float(1 << Self.fadingBits))
  }

  /// A power of two in which all weights fit into 16 bits, and the sums of any numbers with them
  /// into 32.
  private static func weightUnit(_ weights: [SIMD16<Float>]) -> Float {
    var largest: Float = 0
    var sums = SIMD16<Float>.zero
    for row in weights {
      for lane in 0..<16 {
        largest = max(largest, abs(row[lane]))
        sums[lane] += abs(row[lane])
      }
    }
    let sum = (0..<16).reduce(Float(0)) { max($0, sums[$1]) }
    var unit: Float = 1 / 16_384
    while largest > 32_000 * unit || sum > Float(60_000 << shift) * unit { unit *= 2 }
    return unit
  }

  private static func rounded(_ vector: SIMD16<Float>, unit: Float) -> SIMD16<Int16> {
    var result = SIMD16<Int16>.zero
    for lane in 0..<16 {
      let value = (vector[lane] / unit).rounded(.toNearestOrEven)
      result[lane] = Int16(max(-32_767, min(32_767, value)))
    }
    return result
  }

  /// What the first layer makes of a sum of its rows.
  @inline(__always)
  func first(_ sum: SIMD16<Int16>) -> SIMD16<Int16> {
    let value = sum &+ bias
    return value & ~(value &>> 15)
  }

  /// What the second layer makes of what the first one has made: four quarters for each element.
  func second(_ first: [SIMD16<Int16>]) -> [SIMD4<Float>] {
    // With nothing before the first element and behind the last one.
    let own = [.zero] + first + [.zero]
    let earlier = earlierSums(own)
    let later = laterSums(own)
    var result = [SIMD4<Float>](repeating: .zero, count: 4 * first.count)
    let (here, before, after) = (own.span, earlier.span, later.span)
    let matrix = weights.span
    let bias = hiddenBias.span
    var target = result.mutableSpan
    guard matrix.count == 16 * BodyNetwork.partCount, bias.count == 4 else { return result }
    for index in 0..<first.count {
      for quarter in 0..<4 {
        target[4 &* index &+ quarter] = numbers(
          quarter, here, before, after, index, matrix, bias[quarter])
      }
    }
    return result
  }

  /// The fading sums of all that comes before each element.
  private func earlierSums(_ own: [SIMD16<Int16>]) -> [SIMD16<Int16>] {
    var sums = [SIMD16<Int16>](repeating: .zero, count: own.count)
    let own = own.span
    var result = sums.mutableSpan
    guard result.count == own.count else { return sums }
    var fading = FadingSum()
    for index in own.indices {
      let value = fading.value
      result[index] = value
      fading.step(own[index], from: value, rate: before)
    }
    return sums
  }

  /// The fading sums of all that comes behind each element.
  private func laterSums(_ own: [SIMD16<Int16>]) -> [SIMD16<Int16>] {
    var sums = [SIMD16<Int16>](repeating: .zero, count: own.count)
    let own = own.span
    var result = sums.mutableSpan
    guard result.count == own.count else { return sums }
    var fading = FadingSum()
    var index = own.count
    while index > 0 {
      index &-= 1
      let value = fading.value
      result[index] = value
      fading.step(own[index], from: value, rate: after)
    }
    return sums
  }

  /// Four numbers of the second layer.
  ///
  /// What is seen is read for each four again: held in registers, the compiler would take it apart.
  @inline(__always)
  private func numbers(
    _ quarter: Int, _ own: Span<SIMD16<Int16>>, _ before: Span<SIMD16<Int16>>,
    _ after: Span<SIMD16<Int16>>, _ index: Int, _ matrix: Span<SIMD16<Int16>>,
    _ bias: SIMD4<Int32>
  ) -> SIMD4<Float> {
    let seen = Seen(
      own: own[index &+ 1], before: before[index &+ 1], after: after[index &+ 1],
      previous: own[index], next: own[index &+ 2])
    let base = quarter &* 4 &* BodyNetwork.partCount
    let left = Self.pairs(
      Self.products(base, seen, matrix),
      Self.products(base &+ BodyNetwork.partCount, seen, matrix))
    let right = Self.pairs(
      Self.products(base &+ 2 &* BodyNetwork.partCount, seen, matrix),
      Self.products(base &+ 3 &* BodyNetwork.partCount, seen, matrix))
    let sums =
      bias &+ SIMD4(left[0], left[1], right[0], right[1])
      &+ SIMD4(left[2], left[3], right[2], right[3])
    return SIMD4<Float>(sums & ~(sums &>> 31)) * unit
  }

  /// What the second layer sees at an element.
  private struct Seen {
    let own: SIMD16<Int16>
    let before: SIMD16<Int16>
    let after: SIMD16<Int16>
    let previous: SIMD16<Int16>
    let next: SIMD16<Int16>
  }

  /// The products of all that is seen with the weights of one number, added up in four sums.
  @inline(__always)
  private static func products(
    _ row: Int, _ seen: Seen, _ matrix: Span<SIMD16<Int16>>
  ) -> SIMD4<Int32> {
    products(matrix[row], seen.own)
      &+ products(matrix[row &+ 1], seen.before) &+ products(matrix[row &+ 2], seen.after)
      &+ products(matrix[row &+ 3], seen.previous) &+ products(matrix[row &+ 4], seen.next)
  }

  @inline(__always)
  private static func products(
    _ left: SIMD16<Int16>, _ right: SIMD16<Int16>
  ) -> SIMD4<Int32> {
    products(left.lowHalf, right.lowHalf) &+ products(left.highHalf, right.highHalf)
  }

  /// The sums of neighbouring products, shifted.
  ///
  /// The form in which one instruction does it all; without the shift the compiler would reorder the
  /// sums of several and tear them apart.
  @inline(__always)
  private static func products(_ left: SIMD8<Int16>, _ right: SIMD8<Int16>) -> SIMD4<Int32> {
    let even =
      SIMD4<Int32>(truncatingIfNeeded: left.evenHalf)
      &* SIMD4<Int32>(truncatingIfNeeded: right.evenHalf)
    let odd =
      SIMD4<Int32>(truncatingIfNeeded: left.oddHalf)
      &* SIMD4<Int32>(truncatingIfNeeded: right.oddHalf)
    return (even &+ odd) &>> shift
  }

  /// Of two rows of four sums: the first and third of each, with the second and fourth.
  @inline(__always)
  private static func pairs(_ left: SIMD4<Int32>, _ right: SIMD4<Int32>) -> SIMD4<Int32> {
    SIMD4(left[0], right[0], left[1], right[1]) &+ SIMD4(left[2], right[2], left[3], right[3])
  }

  /// A sum of all that has come, where each of sixteen numbers fades at its own pace.
  private struct FadingSum {
    private var first = SIMD4<Int32>.zero
    private var second = SIMD4<Int32>.zero
    private var third = SIMD4<Int32>.zero
    private var fourth = SIMD4<Int32>.zero

    @inline(__always)
    var value: SIMD16<Int16> {
      var value = SIMD16<Int16>.zero
      value.lowHalf.lowHalf = SIMD4<Int16>(truncatingIfNeeded: first &>> fadingBits)
      value.lowHalf.highHalf = SIMD4<Int16>(truncatingIfNeeded: second &>> fadingBits)
      value.highHalf.lowHalf = SIMD4<Int16>(truncatingIfNeeded: third &>> fadingBits)
      value.highHalf.highHalf = SIMD4<Int16>(truncatingIfNeeded: fourth &>> fadingBits)
      return value
    }

    /// Goes a part of the way from the sum's own value to another.
    @inline(__always)
    mutating func step(
      _ own: SIMD16<Int16>, from value: SIMD16<Int16>, rate: SIMD16<Int16>
    ) {
      let way = own &- value
      first &+= Self.product(way.lowHalf.lowHalf, rate.lowHalf.lowHalf)
      second &+= Self.product(way.lowHalf.highHalf, rate.lowHalf.highHalf)
      third &+= Self.product(way.highHalf.lowHalf, rate.highHalf.lowHalf)
      fourth &+= Self.product(way.highHalf.highHalf, rate.highHalf.highHalf)
    }

    @inline(__always)
    private static func product(_ left: SIMD4<Int16>, _ right: SIMD4<Int16>) -> SIMD4<Int32> {
      SIMD4<Int32>(truncatingIfNeeded: left) &* SIMD4<Int32>(truncatingIfNeeded: right)
    }
  }
}

/// A sum of rows of the first layer that does not run over.
struct WideSum {
  private var first = SIMD4<Int32>.zero
  private var second = SIMD4<Int32>.zero
  private var third = SIMD4<Int32>.zero
  private var fourth = SIMD4<Int32>.zero

  @inline(__always)
  mutating func add(_ row: SIMD16<Int16>) {
    first &+= SIMD4<Int32>(truncatingIfNeeded: row.lowHalf.lowHalf)
    second &+= SIMD4<Int32>(truncatingIfNeeded: row.lowHalf.highHalf)
    third &+= SIMD4<Int32>(truncatingIfNeeded: row.highHalf.lowHalf)
    fourth &+= SIMD4<Int32>(truncatingIfNeeded: row.highHalf.highHalf)
  }

  /// The sum with its lanes bounded, so that a bias can still be added.
  var clamped: SIMD16<Int16> {
    var result = SIMD16<Int16>.zero
    for lane in 0..<4 {
      result[lane] = Int16(max(-20_000, min(20_000, first[lane])))
      result[4 + lane] = Int16(max(-20_000, min(20_000, second[lane])))
      result[8 + lane] = Int16(max(-20_000, min(20_000, third[lane])))
      result[12 + lane] = Int16(max(-20_000, min(20_000, fourth[lane])))
    }
    return result
  }
}
