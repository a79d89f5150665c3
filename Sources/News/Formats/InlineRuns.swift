/// A text cut at the bounds of the runs that are marked in it, such as links, emphasis and names.
///
/// Pieces are properly nested, as elements have to be: of two runs of which each begins or ends inside
/// the other, the later one is left out. So are runs that are empty, reach beyond the text or cut a
/// character.
package struct InlineRuns {
  /// A step on the way through the text.
  package enum Piece: Hashable {
    /// Text between two bounds, in bytes.
    case text(Range<Int>)
    /// The run with this index begins.
    case open(Int)
    /// The run with this index ends.
    case close(Int)
  }

  /// The steps in the order of the text.
  package private(set) var pieces: [Piece] = []

  /// How many runs were left out.
  package private(set) var droppedCount = 0

  /// Cuts a text.
  package init(_ text: String, _ runs: [Range<Int>]) {
    let bytes = text.utf8.span
    guard !runs.isEmpty else {
      if !bytes.isEmpty { pieces = [.text(0..<bytes.count)] }
      return
    }
    let order = runs.indices.sorted {
      (runs[$0].lowerBound, runs[$1].upperBound, $0)
        < (runs[$1].lowerBound, runs[$0].upperBound, $1)
    }
    var open: [Int] = []
    var position = 0
    for index in order {
      let run = runs[index]
      guard Self.isWhole(run, of: bytes) else {
        droppedCount += 1
        continue
      }
      close(&open, upTo: run.lowerBound, runs, &position)
      guard run.upperBound <= open.last.map({ runs[$0].upperBound }) ?? bytes.count else {
        droppedCount += 1
        continue
      }
      advance(to: run.lowerBound, &position)
      pieces.append(.open(index))
      open.append(index)
    }
    close(&open, upTo: bytes.count, runs, &position)
    advance(to: bytes.count, &position)
  }

  private mutating func close(
    _ open: inout [Int], upTo bound: Int, _ runs: [Range<Int>], _ position: inout Int
  ) {
    while let last = open.last, runs[last].upperBound <= bound {
      advance(to: runs[last].upperBound, &position)
      pieces.append(.close(last))
      open.removeLast()
    }
  }

  private mutating func advance(to bound: Int, _ position: inout Int) {
    guard bound > position else { return }
    pieces.append(.text(position..<bound))
    position = bound
  }

  private static func isWhole(_ run: Range<Int>, of bytes: borrowing Span<UInt8>) -> Bool {
    guard run.lowerBound >= 0, !run.isEmpty, run.upperBound <= bytes.count else { return false }
    return isBorder(run.lowerBound, of: bytes) && isBorder(run.upperBound, of: bytes)
  }

  private static func isBorder(_ position: Int, of bytes: borrowing Span<UInt8>) -> Bool {
    position >= bytes.count || bytes[position] & 0xC0 != 0x80
  }
}
