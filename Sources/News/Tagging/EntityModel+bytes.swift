/// The form in which a model is shipped.
///
/// Small numbers come first by far: most weights are a half byte, and the words of lists are the steps
/// from one hash to the next.
extension EntityModel {
  /// The bytes of a model: marks and rows, their unit, the weights of pairs, then the lists.
  package static func encode(
    rows: [SIMD16<Int8>], marks: [UInt8], unit: Float, transitions: [SIMD16<Float>],
    clusters: [(word: UInt32, code: UInt32)], names: [(word: UInt32, code: UInt32)],
    places: [(word: UInt32, code: UInt32)]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    func append(_ value: UInt32) {
      for shift in [0, 8, 16, 24] as [UInt32] {
        bytes.append(UInt8(truncatingIfNeeded: value >> shift))
      }
    }
    append(UInt32(rows.count))
    bytes += marks
    bytes += halves(rows)
    append(unit.bitPattern)
    for row in transitions {
      for lane in row.indices { append(row[lane].bitPattern) }
    }
    for (list, width) in [(clusters, 3), (names, 1), (places, 1)] {
      let sorted = list.sorted { $0.word < $1.word }
      append(UInt32(sorted.count))
      var last: UInt32 = 0
      for (word, code) in sorted {
        var step = word - last
        last = word
        while step >= 0x80 {
          bytes.append(UInt8(step & 0x7F) | 0x80)
          step >>= 7
        }
        bytes.append(UInt8(step))
        for place in 0..<width { bytes.append(UInt8(code >> UInt32(8 * place) & 0xFF)) }
      }
    }
    return bytes
  }

  /// Weights as half bytes: one of 1 to 15 for a weight of -7 to 7, or 0 and then both halves of it.
  private static func halves(_ rows: [SIMD16<Int8>]) -> [UInt8] {
    var halves: [UInt8] = []
    for row in rows {
      for lane in 0..<EntityLabel.count {
        let weight = row[lane]
        if (-7...7).contains(weight) {
          halves.append(UInt8(weight + 8))
        } else {
          let byte = UInt8(bitPattern: weight)
          halves += [0, byte & 0xF, byte >> 4]
        }
      }
    }
    if halves.count % 2 == 1 { halves.append(0) }
    return stride(from: 0, to: halves.count, by: 2).map { halves[$0] | halves[$0 + 1] << 4 }
  }

  /// Reads a model; `nil` when bytes are missing or left over.
  package init?(decoding source: Base64Reader) {
    var reader = ModelReader(source: source)
    let rowCount = Int(reader.source.next(4))
    guard rowCount <= reader.source.limit else { return nil }
    let marks = reader.source.bytes(rowCount)
    guard marks.count == rowCount else { return nil }
    var rows: [SIMD16<Int8>] = []
    rows.reserveCapacity(rowCount)
    for _ in 0..<rowCount { rows.append(reader.row()) }
    reader.skipHalf()
    let unit = Float(bitPattern: reader.source.next(4))
    let transitions = (0..<EntityLabel.count).map { _ in
      var row = SIMD16<Float>.zero
      for lane in row.indices { row[lane] = Float(bitPattern: reader.source.next(4)) }
      return row
    }
    let clusters: WordCodes<UInt32> = reader.codes(width: 3)
    let names: WordCodes<UInt8> = reader.codes(width: 1)
    let places: WordCodes<UInt8> = reader.codes(width: 1)
    guard reader.source.isAtEnd else { return nil }
    self.init(
      rows: rows, marks: marks, unit: unit, transitions: transitions,
      lists: EntityLists(clusters: clusters, names: names, places: places))
  }
}

/// Reads numbers one after the other; past the end they are zero.
private struct ModelReader {
  var source: Base64Reader
  /// The second half of the last byte of weights, with a bit above it.
  private var half: UInt8 = 0

  init(source: Base64Reader) { self.source = source }

  mutating func row() -> SIMD16<Int8> {
    var row = SIMD16<Int8>.zero
    for lane in 0..<EntityLabel.count {
      let first = nextHalf()
      row[lane] =
        first > 0
        ? Int8(bitPattern: first) - 8 : Int8(bitPattern: nextHalf() | nextHalf() &<< 4)
    }
    return row
  }

  private mutating func nextHalf() -> UInt8 {
    if half > 0 {
      defer { half = 0 }
      return half & 0xF
    }
    let byte = source.next()
    half = byte &>> 4 | 0x10
    return byte & 0xF
  }

  /// Leaves the second half of a byte.
  mutating func skipHalf() { half = 0 }

  /// A table of words whose numbers have so many bytes.
  mutating func codes<Code>(width: Int) -> WordCodes<Code> {
    let count = Int(source.next(4))
    guard count <= source.limit else { return WordCodes(count: 0) }
    var codes = WordCodes<Code>(count: count)
    var word: UInt32 = 0
    for _ in 0..<count {
      var step: UInt32 = 0
      var shift: UInt32 = 0
      while true {
        let next = source.next()
        step |= UInt32(next & 0x7F) &<< shift
        shift += 7
        if next < 0x80 || shift > 28 { break }
      }
      word &+= step
      codes.insert(word, source.next(width))
    }
    return codes
  }
}
