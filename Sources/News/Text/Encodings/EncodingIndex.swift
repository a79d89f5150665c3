/// The indexes of the Encoding Standard, unpacked on first use.
///
/// An entry is a Unicode scalar value, 0 where the standard has none. What a pointer is for an index
/// is said with its decoder.
enum EncodingIndex {
  static let eucKR = unpack(EncodingTables.eucKR)
  static let gb18030 = unpack(EncodingTables.gb18030)
  static let big5 = unpack(EncodingTables.big5)
  static let jis0208 = unpack(EncodingTables.jis0208)
  static let jis0212 = unpack(EncodingTables.jis0212)

  /// Where runs of four-byte GB 18030 begin: pointers, ascending, and the scalars they stand for.
  static let gb18030Ranges: [(pointer: UInt32, scalar: UInt32)] = {
    let numbers = unpack(EncodingTables.gb18030Ranges)
    return stride(from: 0, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
  }()

  /// The upper half of a single-byte encoding, 128 entries, or nil for other encodings.
  static func singleByte(_ encoding: TextEncoding) -> [UInt32]? {
    singleByteIndexes[encoding]
  }

  private static let singleByteIndexes: [TextEncoding: [UInt32]] = {
    let entries = unpack(EncodingTables.singleByte)
    var indexes: [TextEncoding: [UInt32]] = [:]
    for (row, encoding) in singleByteOrder.enumerated() {
      indexes[encoding] = Array(entries[row * 128..<(row + 1) * 128])
    }
    indexes[.iso8859_8I] = indexes[.iso8859_8]
    indexes[.userDefined] = (0..<128).map { 0xF780 + $0 }
    return indexes
  }()

  private static let singleByteOrder: [TextEncoding] = [
    .ibm866, .iso8859_2, .iso8859_3, .iso8859_4, .iso8859_5, .iso8859_6, .iso8859_7, .iso8859_8,
    .iso8859_10, .iso8859_13, .iso8859_14, .iso8859_15, .iso8859_16, .koi8R, .koi8U, .macintosh,
    .windows874, .windows1250, .windows1251, .windows1252, .windows1253, .windows1254, .windows1255,
    .windows1256, .windows1257, .windows1258, .macCyrillic,
  ]

  /// Reads what `Scripts/make-encodings` packs; the operations are described there.
  private static func unpack(_ text: String) -> [UInt32] {
    var digits = Digits(text)
    var entries: [UInt32] = []
    var last = 0
    while let operation = digits.next() {
      switch operation {
      case 0:
        let count = digits.number(2) + 1
        entries.append(contentsOf: repeatElement(0, count: count))
        continue
      case 2...25:
        for _ in 1..<operation {
          last += 1
          entries.append(UInt32(last))
        }
        continue
      case 1: last += unfold(digits.number(4))
      case 26...59: last += unfold(operation - 26)
      case 60...72: last += unfold(34 + (operation - 60) * 91 + digits.number(1))
      default: last += unfold(34 + 13 * 91 + (operation - 73) * 8281 + digits.number(2))
      }
      entries.append(UInt32(last))
    }
    return entries
  }

  private static func unfold(_ number: Int) -> Int {
    number & 1 == 0 ? number >> 1 : -(number >> 1) - 1
  }

  /// The digits of a packed table: `#` to `~` without the backslash are 0 to 90.
  private struct Digits {
    private var bytes: String.UTF8View.Iterator

    init(_ text: String) {
      bytes = text.utf8.makeIterator()
    }

    mutating func next() -> Int? {
      while let byte = bytes.next() {
        if byte >= 0x23 { return Int(byte) - (byte > 0x5C ? 0x24 : 0x23) }
      }
      return nil
    }

    mutating func number(_ count: Int) -> Int {
      (0..<count).reduce(0) { number, _ in number * 91 + (next() ?? 0) }
    }
  }
}
