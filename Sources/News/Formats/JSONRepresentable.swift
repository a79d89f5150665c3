/// A value that has a lossless form in JSON.
///
/// What is written and read again is equal to what it was. Keys are the names of the properties, in
/// their order; a property that is unknown or empty is absent, never null. Every type also has
/// `Codable` conformances that make and take the same JSON with any encoder and decoder; the methods
/// here are several times as fast.
///
/// ```swift
/// let page = Page(kind: .article, article: Article(headline: "Bridge opens"))
/// let text = page.jsonString()  // {"kind":"article","article":{"headline":"Bridge opens"}}
/// let same = try Page(json: text)
/// ```
public protocol JSONRepresentable: Codable, Sendable {
  /// Reads a value from a part of a buffer.
  ///
  /// Keys may come in any order, unknown keys are passed over, and of a key that occurs twice the last
  /// one counts. A field that cannot be read is passed over too, and `diagnostics` says so; their ranges
  /// are in bytes from the start of `json`. A byte order mark and white space around the value are
  /// accepted.
  ///
  /// - Parameters:
  ///   - json: The bytes, in UTF-8.
  ///   - depthLimit: How deeply arrays and objects may be nested.
  ///   - diagnostics: What was noticed is appended to this.
  /// - Throws: ``NewsError`` with the code `malformed` and the offset when the bytes are not JSON,
  ///   `limitExceeded` when they are nested too deeply, and `missingField` or `unexpectedValue` when
  ///   they are JSON for something else.
  init(
    json: ArraySlice<UInt8>,
    depthLimit: Int,
    diagnostics: inout [Diagnostic]
  ) throws(NewsError)

  /// Appends the value as JSON to a buffer.
  ///
  /// - Parameters:
  ///   - style: How the JSON is laid out; compact is always one line.
  ///   - buffer: What the JSON is appended to, without a line end.
  func writeJSON(_ style: JSONStyle, into buffer: inout [UInt8])
}

extension JSONRepresentable {
  /// Reads a value from bytes and tells what was noticed.
  ///
  /// Throws as ``init(json:depthLimit:diagnostics:)`` does.
  public init(json: [UInt8], diagnostics: inout [Diagnostic]) throws(NewsError) {
    try self.init(json: json[...], depthLimit: 512, diagnostics: &diagnostics)
  }

  /// Reads a value from bytes.
  ///
  /// Throws as ``init(json:depthLimit:diagnostics:)`` does.
  public init(json: [UInt8]) throws(NewsError) {
    var diagnostics: [Diagnostic] = []
    try self.init(json: json, diagnostics: &diagnostics)
  }

  /// Reads a value from bytes, which are copied.
  ///
  /// Throws as ``init(json:depthLimit:diagnostics:)`` does.
  public init(json: Span<UInt8>) throws(NewsError) {
    var copy: [UInt8] = []
    copy.append(addingCapacity: json.count) { output in
      for index in json.indices { output.append(json[index]) }
    }
    try self.init(json: copy)
  }

  /// Reads a value from a string.
  ///
  /// Throws as ``init(json:depthLimit:diagnostics:)`` does.
  public init(json: some StringProtocol) throws(NewsError) {
    try self.init(json: Array(json.utf8))
  }

  /// Appends the value to a buffer as JSON on one line, without a line end.
  public func writeJSON(into buffer: inout [UInt8]) {
    writeJSON(.compact, into: &buffer)
  }

  /// The value as JSON, in UTF-8.
  public func jsonData(_ style: JSONStyle = .compact) -> [UInt8] {
    var buffer: [UInt8] = []
    writeJSON(style, into: &buffer)
    return buffer
  }

  /// The value as JSON text, which reads back to an equal value.
  public func jsonString(_ style: JSONStyle = .compact) -> String {
    String(decoding: jsonData(style), as: UTF8.self)
  }
}

extension Record {
  /// Reads a value from a part of a buffer, as ``JSONRepresentable`` says.
  public init(
    json: ArraySlice<UInt8>,
    depthLimit: Int,
    diagnostics: inout [Diagnostic]
  ) throws(NewsError) {
    var reader = try JSONReader(json, depthLimit: depthLimit)
    defer { diagnostics += reader.diagnostics }
    self = try Self.read(from: &reader, at: 0)
  }

  /// Appends the value as JSON to a buffer, as ``JSONRepresentable`` says.
  public func writeJSON(_ style: JSONStyle, into buffer: inout [UInt8]) {
    var bytes: [UInt8] = []
    swap(&bytes, &buffer)
    var writer = JSONWriter(style, appendingTo: bytes)
    bytes = []
    write(to: &writer)
    buffer = writer.bytes
  }
}

extension Page: JSONRepresentable {}
extension Article: JSONRepresentable {}
extension Listing: JSONRepresentable {}
extension Dateline: JSONRepresentable {}
extension Entity: JSONRepresentable {}
