/// A table in CSV (RFC 4180): fields between commas, rows ended by CR LF, quotation marks doubled.
package struct CSVWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8]

  /// Whether a cell that a spreadsheet would take for a formula gets an apostrophe before it.
  ///
  /// Those are the ones that begin with `=`, `+`, `-`, `@`, a tab or a carriage return (OWASP, “CSV
  /// Injection”). Reading gives the apostrophe back with the rest.
  private let isGuarded: Bool
  private var isFirst = true

  package init(isGuarded: Bool = false, appendingTo bytes: consuming [UInt8] = []) {
    self.isGuarded = isGuarded
    self.bytes = bytes
  }

  /// Writes a cell.
  package mutating func cell(_ text: String?) {
    if isFirst { isFirst = false } else { bytes.append(UInt8(ascii: ",")) }
    guard let text, let first = text.utf8.first else { return }
    let needsGuard = isGuarded && "=+-@\t\r".utf8.contains(first)
    guard needsGuard || text.utf8.contains(where: Self.isSpecial) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if needsGuard { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Ends a row.
  package mutating func endRow() {
    bytes.append(contentsOf: "\r\n".utf8)
    isFirst = true
  }

  /// Gives the bytes and goes on with none.
  package mutating func takeBytes() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte < 0x20
  }
}

/// Reads a table in CSV, with either line end, with or without a byte order mark.
package struct CSVReader {
  private let bytes: [UInt8]
  private var position = 0

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The cells of the next row; `nil` after the last one.
  package mutating func row() -> [String]? {
    guard position < bytes.count else { return nil }
    var cells: [String] = []
    while true {
      cells.append(cell())
      guard position < bytes.count else { return cells }
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: ",") { continue }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      return cells
    }
  }

  private mutating func cell() -> String {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return plain() }
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
      text.append(contentsOf: bytes[position..<end])
      position = end + 1
      // A doubled quotation mark is one of the text.
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { break }
      text.append(UInt8(ascii: "\""))
      position += 1
    }
    position = min(position, bytes.count)
    // What stands between a closing quotation mark and the next comma belongs to the cell.
    let rest = plain()
    return String(decoding: text, as: UTF8.self) + rest
  }

  private mutating func plain() -> String {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D { break }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }
}
