import NewsMarkup

/// The documents of files, one after another; what cannot be read is reported and passed over.
struct DocumentSequence {
  /// A document that was read.
  struct Document {
    let name: String
    let page: Page
  }

  private(set) var tally = Tally()
  private var files: ArraySlice<String>
  private let reader: DocumentReader

  init(files: [String], reader: DocumentReader) {
    self.files = files[...]
    self.reader = reader
  }

  /// The next document that can be read; `nil` at the end.
  mutating func next() -> Document? {
    while let file = files.popFirst() {
      tally.count += 1
      let name = file == "-" ? "standard input" : file
      do throws(SystemError) {
        let source = try Self.bytes(of: file)
        tally.byteCount += source.count
        do throws(NewsError) {
          return Document(name: name, page: try reader.page(of: source))
        } catch {
          report(name, error.description)
        }
      } catch {
        report(name, error.message)
      }
    }
    return nil
  }

  private mutating func report(_ name: String, _ message: String) {
    tally.failures += 1
    StandardStreams.report("\(name): \(message)")
  }

  private static func bytes(of file: String) throws(SystemError) -> [UInt8] {
    let descriptor = try FileDescriptor(named: file)
    defer { descriptor.close() }
    return try descriptor.readToEnd()
  }
}
