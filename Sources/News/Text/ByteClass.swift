/// Counts of the classes of bytes in a run of text, sixteen at once.
///
/// Each byte adds one row of a table to sixteen lanes, so that counting costs one addition a byte
/// whatever is counted. A lane holds at most 65,535: longer runs stay at that bound.
package struct ByteCounts: Sendable, Equatable {
  private(set) var lanes: SIMD16<UInt16> = .zero

  package var upper: Int { Int(lanes[0]) }
  package var lower: Int { Int(lanes[1]) }
  package var digits: Int { Int(lanes[2]) }
  package var spaces: Int { Int(lanes[3]) }
  package var commas: Int { Int(lanes[4]) }
  package var stops: Int { Int(lanes[5]) }
  package var colons: Int { Int(lanes[6]) }
  package var pipes: Int { Int(lanes[7]) }
  package var brackets: Int { Int(lanes[8]) }
  /// Bytes 80 to BF: those that begin no character.
  package var continuations: Int { Int(lanes[9]) }
  /// Characters that fill two columns: kana, hanzi, hangul syllables, full-width forms.
  package var wide: Int { Int(lanes[10]) }
  /// Characters of two bytes: accented Latin, Greek, Cyrillic, Hebrew, Arabic.
  package var twoByte: Int { Int(lanes[11]) }
  package var atSigns: Int { Int(lanes[12]) }
  /// Signs with which Markdown sets off text: `*`, `_`, `#` and the backtick.
  package var markup: Int { Int(lanes[13]) }
  package var slashes: Int { Int(lanes[14]) }
  package var quotes: Int { Int(lanes[15]) }

  /// Letters, as far as bytes tell.
  package var letters: Int { upper + lower + twoByte + wide }

  @inline(__always)
  static func + (left: ByteCounts, right: ByteCounts) -> ByteCounts {
    let sum = left.lanes &+ right.lanes
    // The highest bit of a lane that ran over, found without comparing: comparisons of vectors
    // become loops over their lanes.
    let carry =
      ((left.lanes & right.lanes) | ((left.lanes | right.lanes) & ~sum)) &>> 15
    return ByteCounts(lanes: sum | (SIMD16<UInt16>.zero &- carry))
  }

  /// Counts the bytes of a part of a source.
  static func counting(
    _ source: Span<UInt8>, _ range: Range<Int>, rows: ByteClassTable
  ) -> ByteCounts {
    let table = rows.rows.span
    var total = ByteCounts()
    var position = range.lowerBound
    while position < range.upperBound {
      let stop = min(position + 255, range.upperBound)
      var chunk = SIMD16<UInt8>.zero
      for index in position..<stop {
        chunk &+= table[Int(source[index])]
      }
      total = total + ByteCounts(lanes: SIMD16<UInt16>(truncatingIfNeeded: chunk))
      position = stop
    }
    return total
  }

  /// Counts the bytes of a text from a place up to the end of the line, and says where that is.
  @inline(__always)
  static func countingLine(
    _ text: Span<UInt8>, from start: Int, rows: Span<SIMD16<UInt8>>, zero: UInt64
  ) -> (counts: ByteCounts, end: Int) {
    var total = ByteCounts()
    var index = start
    while true {
      var chunk = SIMD16<UInt8>.zero
      // A lane of bytes holds no more than 255, which is 31 times eight.
      var left = 31
      while left > 0, let eight = EightBytes(text, at: index) {
        let opaque = eight.adding(zero)
        if !opaque.isInsideLine, let place = opaque.lineEnd {
          chunk &+= Self.rows(of: opaque.first(place), in: rows)
          return (total.adding(chunk), index &+ Int(truncatingIfNeeded: place))
        }
        chunk &+= Self.rows(of: opaque, in: rows)
        index &+= 8
        left &-= 1
      }
      if left > 0 {
        while index < text.count {
          let byte = text[index]
          if byte == 0x0A || byte == 0x0D { break }
          chunk &+= rows[Int(byte)]
          index &+= 1
        }
        return (total.adding(chunk), index)
      }
      total = total.adding(chunk)
    }
  }

  @inline(__always)
  private func adding(_ chunk: SIMD16<UInt8>) -> ByteCounts {
    // In halves: of sixteen lanes the compiler would make a call.
    var wide = ByteCounts()
    wide.lanes.lowHalf = SIMD8<UInt16>(truncatingIfNeeded: chunk.lowHalf)
    wide.lanes.highHalf = SIMD8<UInt16>(truncatingIfNeeded: chunk.highHalf)
    return self + wide
  }

  /// The sum of the rows of eight bytes.
  @inline(__always)
  private static func rows(
    of eight: EightBytes, in table: Span<SIMD16<UInt8>>
  ) -> SIMD16<UInt8> {
    guard table.count == 256 else { return .zero }
    let left = table[eight[0]] &+ table[eight[1]] &+ table[eight[2]] &+ table[eight[3]]
    let right = table[eight[4]] &+ table[eight[5]] &+ table[eight[6]] &+ table[eight[7]]
    return left &+ right
  }

  /// The columns that a run of so many bytes fills on a terminal.
  func columns(ofBytes count: Int) -> Int {
    max(0, count - continuations + wide)
  }
}

/// The rows that `ByteCounts` adds: for each byte, the lanes in which it counts.
struct ByteClassTable: Sendable {
  let rows: [SIMD16<UInt8>]
  /// Nothing, which the compiler does not know.
  ///
  /// Added to eight bytes it keeps them one number; else they would be loaded and joined one by one.
  let zero: UInt64

  static let standard = ByteClassTable()

  private init() {
    var rows = [SIMD16<UInt8>](repeating: .zero, count: 256)
    for byte in UInt8.min...UInt8.max {
      if let lane = Self.lane(of: byte) {
        rows[Int(byte)][lane] = 1
      }
    }
    self.rows = rows
    zero = UInt64(rows.count) - 256
  }

  private static func lane(of byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): 0
    case UInt8(ascii: "a")...UInt8(ascii: "z"): 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 2
    case UInt8(ascii: " "), 0x09...0x0D: 3
    case UInt8(ascii: ","): 4
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): 5
    case UInt8(ascii: ":"), UInt8(ascii: ";"): 6
    case UInt8(ascii: "|"), UInt8(ascii: ">"): 7
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): 8
    case 0x80...0xBF: 9
    case 0xE3...0xED, 0xEF: 10
    case 0xC3...0xDF: 11
    case UInt8(ascii: "@"): 12
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "`"): 13
    case UInt8(ascii: "/"), UInt8(ascii: "\\"): 14
    case UInt8(ascii: "\""), UInt8(ascii: "'"): 15
    default: nil
    }
  }
}
