/// Lines that are nothing but a date.
enum DateLine {
  static func match(_ text: Range<Int>, in bytes: Span<UInt8>) -> Timestamp? {
    nil
  }
}
