import NewsMarkup

/// Reads the pages of files in any format, a line at a time where the format allows it.
struct ConversionReader {
  /// What reads HTML pages and dumps.
  let documents: DocumentReader
  /// The name of the format, where somebody says it.
  let format: String?

  /// How a file is read as a whole.
  enum Source {
    case format(SourceFormat)
    case html
    /// Whatever else it is: a dump, a feed, a sitemap.
    case dump
  }

  /// Reads a file and hands on each page; what could not be read is reported and counted.
  func read(
    _ chunks: FileChunks, of file: String, _ tally: inout Tally, _ take: (Page) throws -> Void
  ) throws {
    // A file without a source of its own holds an object of JSON a line.
    guard
      let source = format.flatMap(Formats.source) ?? Self.source(of: chunks.head, named: file)
    else { return try readLines(chunks, of: file, &tally, take) }
    var bytes: [UInt8] = []
    for chunk in chunks { bytes += chunk }
    let pages: [Page]
    do throws(NewsError) {
      pages = try self.pages(in: bytes, source, of: file)
    } catch {
      fail(file, error.description, &tally)
      return
    }
    tally.count += 1
    for page in pages { try take(page) }
  }

  private func pages(
    in bytes: [UInt8], _ source: Source, of file: String
  ) throws(NewsError) -> [Page] {
    switch source {
    case .html: return [try documents.page(ofHTML: bytes)]
    case .dump: return [try documents.page(of: bytes)]
    case .format(let format):
      var diagnostics: [Diagnostic] = []
      let pages = try Page.pages(in: bytes, as: format, diagnostics: &diagnostics)
      for diagnostic in diagnostics { StandardStreams.report("\(file): \(diagnostic.message)") }
      return pages
    }
  }

  private func readLines(
    _ chunks: FileChunks, of file: String, _ tally: inout Tally, _ take: (Page) throws -> Void
  ) throws {
    var lines = LineSplitter(chunks)
    var number = 0
    while let line = lines.next() {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      let pages: [Page]
      do throws(NewsError) {
        pages = try Self.format(ofJSON: line).read(Array(line))
      } catch {
        fail("\(file):\(number)", error.description, &tally)
        continue
      }
      tally.count += 1
      for page in pages { try take(page) }
    }
  }

  private func fail(_ name: String, _ message: String, _ tally: inout Tally) {
    tally.count += 1
    tally.failures += 1
    StandardStreams.report("\(name == "-" ? "standard input" : name): \(message)")
  }
}

// MARK: - Which format it is

extension ConversionReader {
  /// What a JSON Feed says of itself.
  private static let feedVersion = "\"https://jsonfeed.org/version/"

  /// The format of a file from its first bytes and its name; `nil` for objects a line.
  private static func source(of head: [UInt8], named name: String) -> Source? {
    let start = head.drop { $0 <= 0x20 || $0 >= 0xEF }
    let name = name.lowercased()
    if start.starts(with: "{".utf8) {
      let text = String(decoding: start.prefix(4096), as: UTF8.self)
      if text.contains(feedVersion) {
        return text.contains("\"_news\":") ? .format(.jsonFeed) : .dump
      }
      let end = start.firstIndex(of: 0x0A) ?? start.endIndex
      // One object a line, or one object on many lines.
      let isLine = (try? JSONObjectReader(start[..<end])) != nil
      return isLine ? nil : .format(format(ofJSON: start))
    }
    if name.hasSuffix(".md") || start.starts(with: "---\n".utf8) { return .format(.markdown) }
    if name.hasSuffix(".csv") { return .format(.csv) }
    switch DocumentKind(of: head.span) {
    case .agency(let format): return .format(format.source)
    case .html: return .html
    default: return .dump
    }
  }

  /// The format of a JSON object from its members.
  private static func format(ofJSON json: ArraySlice<UInt8>) -> SourceFormat {
    guard var object = try? JSONObjectReader(json) else { return format(ofBeginning: json) }
    if object.contains("@context") || object.contains("@graph") { return .jsonLD }
    return object.contains("uri") ? .ninjs : .json
  }

  /// The format of an object that is broken, or that goes on, from the keys that it begins with.
  private static func format(ofBeginning json: ArraySlice<UInt8>) -> SourceFormat {
    let head = String(decoding: json.prefix(4096), as: UTF8.self)
    if head.contains("\"@context\"") || head.contains("\"@graph\"") { return .jsonLD }
    return head.contains("\"uri\":") ? .ninjs : .json
  }
}

extension SourceFormat {
  /// Reads a document without a word of what was noticed.
  fileprivate func read(_ data: [UInt8]) throws(NewsError) -> [Page] {
    var diagnostics: [Diagnostic] = []
    return try Page.pages(in: data, as: self, diagnostics: &diagnostics)
  }
}
