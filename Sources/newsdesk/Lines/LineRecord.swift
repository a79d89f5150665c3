import FoundationEssentials
import News

/// One line of the input of `parse --lines`: a document and what the caller knows of it.
struct LineRecord {
  /// The address of the document.
  let url: String?
  /// The language of the document.
  let language: String?
  /// The day from which missing years are inferred.
  let referenceDate: Timestamp?
  /// The document.
  let content: Result<Content, NewsError>
  /// What was noticed in the line and did not cost the document.
  let diagnostics: [Diagnostic]

  /// A document and what is known of its kind.
  enum Content {
    case text([UInt8])
    case html([UInt8])
    case data([UInt8])
  }

  /// Scans a line, which has to be one JSON object.
  static func reader(of line: ArraySlice<UInt8>) throws(NewsError) -> JSONObjectReader {
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
      throw NewsError(
        code: .malformed, message: "the line is empty; every line has to be one JSON object")
    }
    return try JSONObjectReader(line)
  }

  /// Reads the members of a line.
  init(_ reader: inout JSONObjectReader) {
    url = reader.value("url")
    language = reader.value("language")
    referenceDate = reader.value("referenceDate")
    content = Self.content(&reader)
    // Their ranges are places in the line, which say nothing of the document.
    diagnostics = reader.diagnostics.map { Diagnostic(code: $0.code, message: $0.message) }
  }

  private static func content(_ reader: inout JSONObjectReader) -> Result<Content, NewsError> {
    if let text = reader.utf8("text") { return .success(.text(text)) }
    if let html = reader.utf8("html") { return .success(.html(html)) }
    guard let encoded = reader.utf8("data") else {
      return .failure(
        NewsError(
          code: .missingField,
          message: "the line has no document: give a string as “text”, or base64 as “data”"))
    }
    guard let data = Data(base64Encoded: Data(encoded), options: .ignoreUnknownCharacters) else {
      return .failure(NewsError(code: .unexpectedValue, message: "“data” is not base64"))
    }
    return .success(.data([UInt8](data)))
  }
}
