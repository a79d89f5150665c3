import ModelGenerators
import Testing

@testable import News

/// The network in whole numbers against the same in floating-point numbers.
@Suite("The network in whole numbers")
struct IntegerLayersTests {
  /// A network with weights of all signs and paces.
  private func network(_ generator: inout SplitMix64) -> BodyNetwork {
    func vector(_ range: ClosedRange<Float>) -> SIMD16<Float> {
      var vector = SIMD16<Float>.zero
      for lane in 0..<16 { vector[lane] = Float.random(in: range, using: &generator) }
      return vector
    }
    func layer() -> BodyNetwork.Layer {
      BodyNetwork.Layer(
        before: vector(0.1...0.99), after: vector(0.1...0.99), bias: vector(-0.5...0.5))
    }
    var rows: [SIMD16<Int16>] = []
    for _ in 0..<BodyFeatures.rowCount {
      var row = SIMD16<Int16>.zero
      for lane in 0..<16 { row[lane] = Int16.random(in: -300...300, using: &generator) }
      rows.append(row)
    }
    return BodyNetwork(
      rows: rows, bias: vector(-0.5...0.5), hidden: layer(),
      weights: (0..<80).map { _ in vector(-1...1) }, output: layer(),
      outputWeights: (0..<5).map { _ in vector(-1...1) }, outputBias: 0.25)
  }

  /// What the second layer makes of the first one's numbers, without any short cut.
  private func second(_ network: BodyNetwork, _ first: [SIMD16<Float>]) -> [SIMD16<Float>] {
    var before = [SIMD16<Float>](repeating: .zero, count: first.count)
    var after = before
    for index in first.indices.dropFirst() {
      let last = first[index - 1]
      before[index] = last + network.hidden.before * (before[index - 1] - last)
    }
    for index in first.indices.dropLast().reversed() {
      let next = first[index + 1]
      after[index] = next + network.hidden.after * (after[index + 1] - next)
    }
    return first.indices.map { index in
      let seen = [
        first[index], before[index], after[index], index > 0 ? first[index - 1] : .zero,
        index + 1 < first.count ? first[index + 1] : .zero,
      ]
      var sum = network.hidden.bias
      for (part, vector) in seen.enumerated() {
        for lane in 0..<16 { sum += network.weights[16 * part + lane] * vector[lane] }
      }
      return sum.replacing(with: 0, where: sum .< 0)
    }
  }

  @Test("gives what floating-point numbers give, but for rounding", arguments: [1, 2, 40])
  func agreement(count: Int) {
    var generator = SplitMix64(seed: 3)
    let network = network(&generator)
    let rows = (0..<count).map { _ in
      (0..<30).map { _ in UInt16.random(in: 0..<936, using: &generator) }
    }
    let first = rows.map { network.first($0[...]) }
    let floats = rows.map { rows in
      var sum = network.bias
      for row in rows { sum += SIMD16<Float>(network.rows[Int(row)]) * BodyNetwork.rowUnit }
      return sum.replacing(with: 0, where: sum .< 0)
    }
    for (whole, float) in zip(first, floats) {
      for lane in 0..<16 {
        #expect(abs(Float(whole[lane]) * BodyNetwork.rowUnit - float[lane]) < 0.002)
      }
    }
    let layers = IntegerLayers(
      bias: network.bias, hidden: network.hidden, weights: network.weights)
    let found = layers.second(first)
    for (index, expected) in second(network, floats).enumerated() {
      for lane in 0..<16 {
        #expect(abs(found[4 * index + lane / 4][lane % 4] - expected[lane]) < 0.15)
      }
    }
    #expect(network.scores(first: first).count == count)
  }

  @Test("numbers beyond all bounds give no more than the bound")
  func bounds() {
    var generator = SplitMix64(seed: 5)
    let network = network(&generator)
    let many = [UInt16](repeating: 0, count: 60_000)
    let first = network.first(many[...])
    for lane in 0..<16 { #expect(first[lane] >= 0) }
    #expect(network.scores(first: [first, first]).allSatisfy { $0.isFinite })
  }
}
