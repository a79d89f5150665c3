import NewsMarkup

/// `newsdesk convert FILE…`: the pages of all files, one after another, in another format.
struct ConversionRun {
  private let files: [String]
  private let reader: ConversionReader
  private var writer: ConversionWriter

  init(files: [String], reader: ConversionReader, writer: ConversionWriter) {
    self.files = files
    self.reader = reader
    self.writer = writer
  }

  /// What the format could not say.
  var losses: [Loss] { writer.losses }

  /// Converts the files and returns how many documents there were and how many failed.
  mutating func run() throws -> Tally {
    var tally = Tally()
    for file in files {
      do throws(SystemError) {
        let descriptor = try FileDescriptor(named: file)
        defer { descriptor.close() }
        let chunks = FileChunks(descriptor)
        var failure: (any Error)?
        do {
          try reader.read(chunks, of: file, &tally) { try writer.write($0) }
        } catch {
          failure = error
        }
        if let error = chunks.failure { throw error }
        pending = failure
      } catch {
        StandardStreams.report("\(file): \(error.message)")
        tally.failures += 1
        tally.count += 1
      }
      if let pending { throw pending }
    }
    try writer.finish()
    return tally
  }

  /// Why the output cannot go on.
  private var pending: (any Error)?
}
