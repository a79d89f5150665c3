/// Some whole lines of the input.
struct LineBatch: Sendable {
  /// The number of the first line, from 1.
  let firstLine: Int

  /// The lines, each with its line feed; the last one of the input may lack it.
  let bytes: [UInt8]

  /// Whether this stands for one line that was too long to keep.
  let isTooLong: Bool

  /// Calls a function with each line, without its line feed, and its number.
  func forEachLine(_ body: (ArraySlice<UInt8>, Int) -> Void) {
    let span = bytes.span
    var number = firstLine
    var start = 0
    while start < span.count {
      var end = start
      while end < span.count, span[end] != UInt8(ascii: "\n") { end += 1 }
      body(bytes[start..<end], number)
      start = end + 1
      number += 1
    }
  }
}
