import Testing

@testable import News

@Suite("The model of the tagger of names")
struct EntityModelTests {
  /// Numbers that are the same in each run.
  private struct Numbers {
    var state: UInt64 = 7

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }

    mutating func unit() -> Float { Float(next() % 2001) / 1000 - 1 }

    mutating func row() -> SIMD16<Float> {
      var row = SIMD16<Float>.zero
      for lane in 0..<EntityLabel.count { row[lane] = 3 * unit() }
      return row
    }
  }

  /// The score of a sequence of labels; `nil` when one may not stand where it does.
  private func score(
    _ labels: [Int], _ scores: [SIMD16<Float>], _ transitions: [SIMD16<Float>]
  ) -> Float? {
    guard !EntityLabel.continues(labels[0]), let last = labels.last, !EntityLabel.isOpen(last)
    else { return nil }
    var sum: Float = 0
    for (index, label) in labels.enumerated() {
      if index > 0 {
        guard EntityLabel.mayFollow(labels[index - 1], label) else { return nil }
        sum += transitions[labels[index - 1]][label]
      }
      sum += scores[index][label]
    }
    return sum
  }

  private func sequences(_ length: Int) -> [[Int]] {
    guard length > 0 else { return [[]] }
    return sequences(length - 1).flatMap { start in
      (0..<EntityLabel.count).map { start + [$0] }
    }
  }

  @Test("the best labels of a sentence are those of all sequences", arguments: 1...3)
  func best(length: Int) throws {
    var numbers = Numbers()
    for _ in 0..<20 {
      let transitions = (0..<EntityLabel.count).map { _ in numbers.row() }
      let scores = (0..<length).map { _ in numbers.row() }
      var decoder = EntityDecoder(transitions: transitions)
      decoder.decode(scores, in: 0..<length)
      let all = sequences(length).compactMap { labels in
        score(labels, scores, transitions).map { (labels, $0) }
      }
      let best = try #require(all.max { $0.1 < $1.1 })
      #expect(decoder.labels.map(Int.init) == best.0)
      for index in 0..<length {
        let others = all.filter { $0.0[index] != best.0[index] }.map(\.1)
        let rival = try #require(others.max())
        #expect(abs(decoder.margins[index] - (best.1 - rival)) < 0.001)
      }
    }
  }

  @Test("bytes in base64 are read across parts, and it shows when there are too few")
  func base64() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let text = Base64.encode(bytes)
    let parts = stride(from: 0, to: text.count, by: 80).map { start in
      String(text.dropFirst(start).prefix(80))
    }
    var reader = Base64Reader(parts)
    #expect(reader.bytes(301) == Array(bytes[0..<301]))
    #expect(reader.next() == bytes[301])
    #expect(reader.next(2) == UInt32(bytes[302]) | UInt32(bytes[303]) << 8)
    #expect(!reader.isAtEnd)
    #expect(reader.bytes(696) == Array(bytes[304...]))
    #expect(reader.isAtEnd)
    #expect(reader.next() == 0)
    #expect(!reader.isAtEnd)
    #expect(reader.bytes(5).isEmpty)
    var empty = Base64Reader([])
    #expect(empty.isAtEnd)
    #expect(empty.bytes(3).isEmpty)
    #expect(!empty.isAtEnd)
  }

  @Test("a model is what was encoded; one with bytes missing or left over is none")
  func encoding() throws {
    let rows = (0..<8).map { number in
      var row = SIMD16<Int8>.zero
      for lane in 0..<EntityLabel.count {
        row[lane] = Int8(truncatingIfNeeded: (number * 37 + lane * 11) % 255 - 127)
      }
      return row
    }
    let word = EntityWordKinds.hash("reed")
    let bytes = EntityModel.encode(
      rows: rows, marks: [1, 2, 3, 4, 5, 6, 7, 0], unit: 0.5,
      transitions: Array(repeating: SIMD16(repeating: 1), count: EntityLabel.count),
      clusters: [(word, WordClusters.code(coarse: 3, middle: 200, fine: 1000))],
      names: [(word, 2), (word &+ 200, 1)], places: [(word, 255)])
    let model = try #require(EntityModel(decoding: Base64Reader([Base64.encode(bytes)])))
    #expect(
      model.lists.clusters[word] == WordClusters.Groups(fine: 1001, middle: 201, coarse: 4))
    #expect(model.lists.names[word] == 2)
    #expect(model.lists.names[word &+ 200] == 1)
    #expect(model.lists.names[word &+ 1] == 0)
    #expect(model.lists.places[word] == 255)
    #expect(model.rows == rows)
    for changed in [Array(bytes.dropLast()), bytes + [0], Array(bytes.prefix(3)), []] {
      #expect(EntityModel(decoding: Base64Reader([Base64.encode(changed)])) == nil)
    }
  }

  @Test("a table finds each of its words and no other")
  func codes() {
    var numbers = Numbers()
    let words = (0..<500).map { _ in UInt32(truncatingIfNeeded: numbers.next()) << 1 | 1 }
    let codes = words.indices.map { UInt32($0 % 255 + 1) }
    let table = WordCodes<UInt8>(zip(words, codes).map { ($0, $1) })
    for (index, word) in words.enumerated() where words.firstIndex(of: word) == index {
      #expect(table[word] == codes[index])
    }
    #expect(table[2] == 0)
    #expect(WordCodes<UInt8>([])[1] == 0)
  }
}
