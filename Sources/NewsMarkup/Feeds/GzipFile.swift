/// Files that are packed with gzip (RFC 1952).
package enum GzipFile {
  /// Whether bytes begin as a gzip file does.
  package static func begins(_ source: Span<UInt8>) -> Bool {
    source.count >= 3 && source[0] == 0x1F && source[1] == 0x8B && source[2] == 8
  }

  /// What a file holds, all its members one after another.
  ///
  /// Of a file that ends early or is damaged it is what could be unpacked; checksums are not looked at.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - limit: The most bytes that it may hold.
  /// - Returns: The bytes of all members.
  /// - Throws: `NewsError` when it holds more than the limit, or nothing that can be unpacked.
  package static func unpacked(_ source: Span<UInt8>, limit: Int) throws(NewsError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(min(source.count * 4, limit))
    var position = 0
    while begins(source.extracting(position..<source.count)) {
      guard let start = bodyStart(source, position) else { break }
      var inflater = Inflater(position: start, limit: limit)
      let isWhole = inflater.inflate(source, into: &output)
      if inflater.isOverLimit {
        throw NewsError(
          code: .limitExceeded, message: "the file holds more than \(limit) bytes unpacked")
      }
      guard isWhole else { break }
      // A checksum and a length follow.
      position = min(inflater.position + 8, source.count)
    }
    if output.isEmpty {
      throw NewsError(code: .malformed, message: "nothing can be unpacked from the gzip file")
    }
    return output
  }

  /// Where the packed bytes of a member begin; `nil` when the file ends before.
  private static func bodyStart(_ source: Span<UInt8>, _ start: Int) -> Int? {
    guard start + 10 <= source.count else { return nil }
    let flags = source[start + 3]
    var position = start + 10
    if flags & 4 != 0 {
      guard position + 2 <= source.count else { return nil }
      position += 2 + Int(source[position]) + Int(source[position + 1]) << 8
    }
    // A name and a comment, each with a zero at its end.
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      while position < source.count, source[position] != 0 { position += 1 }
      position += 1
    }
    if flags & 2 != 0 { position += 2 }
    return position < source.count ? position : nil
  }
}
