/// The names of a document, each kept once and found by where libxml2 keeps its parts, or by its bytes.
struct XMLNames {
  private struct Key: Hashable {
    var local: UInt
    var prefix: UInt
    var uri: UInt
  }

  private var indices: [Key: Int32] = [:]
  private var written: [PackedName: Int32] = [:]
  /// The names that are too long to be packed.
  private var long: [String: Int32] = [:]
  /// The name found last, since tags come in runs.
  private var last: (key: Key, index: Int32)?

  /// The index of a name of which libxml2 keeps each part once.
  mutating func index(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?,
    in names: inout [XMLName]
  ) -> Int32 {
    let key = Key(
      local: UInt(bitPattern: local), prefix: UInt(bitPattern: prefix),
      uri: UInt(bitPattern: uri))
    if let last, last.key == key { return last.index }
    if let index = indices[key] {
      last = (key, index)
      return index
    }
    let index = Int32(truncatingIfNeeded: names.count)
    names.append(
      XMLName(
        local: unsafe String(cString: local),
        prefix: unsafe prefix.map { unsafe String(cString: $0) },
        namespace: unsafe uri.map { unsafe String(cString: $0) }))
    indices[key] = index
    return index
  }

  /// The index of a name as it is written.
  mutating func index(_ bytes: UnsafeBufferPointer<UInt8>, in names: inout [XMLName]) -> Int32 {
    var packed = PackedName()
    let span = unsafe Span(_unsafeElements: bytes)
    for index in span.indices { packed.append(span[index]) }
    if packed.count <= 16, let index = written[packed] { return index }
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    if packed.count > 16, let index = long[text] { return index }
    let colon = text.firstIndex(of: ":")
    let name = XMLName(
      local: colon.map { String(text[text.index(after: $0)...]) } ?? text,
      prefix: colon.map { String(text[..<$0]) }, namespace: nil)
    let index = Int32(truncatingIfNeeded: names.count)
    names.append(name)
    if packed.count <= 16 { written[packed] = index } else { long[text] = index }
    return index
  }
}
