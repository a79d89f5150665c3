/// A format in which an article can be written.
///
/// ```swift
/// var losses: [Loss] = []
/// let bytes = article.data(as: .ninjs, losses: &losses)
/// for loss in losses { print(loss) }   // access: there is no place for it
/// ```
///
/// Each format stands in a folder of its own, which holds its writer, the map of the fields that it
/// keeps, and the one member of this type that makes it known; no other file knows of it.
public struct ArticleFormat: Sendable {
  /// The name, as `newsdesk convert --to` takes it.
  public let name: String

  /// The media type (RFC 6838), as a `Content-Type` header states it.
  public let mediaType: String

  /// The usual ending of a file's name, without the point.
  public let fileExtension: String

  /// How several articles can stand in one file.
  public let sequence: Sequence

  /// What a file begins with, before the first article.
  package let header: String

  package let map: FieldMap
  package let write: @Sendable (Article, inout [UInt8], inout LossLog) -> Void

  package init(
    name: String,
    mediaType: String,
    fileExtension: String,
    sequence: Sequence = .single,
    header: String = "",
    map: FieldMap,
    write: @escaping @Sendable (Article, inout [UInt8], inout LossLog) -> Void
  ) {
    self.name = name
    self.mediaType = mediaType
    self.fileExtension = fileExtension
    self.sequence = sequence
    self.header = header
    self.map = map
    self.write = write
  }

  /// How several articles can stand in one file.
  public enum Sequence: Sendable, Hashable {
    /// One file holds one article.
    case single
    /// An article is a line, as in JSON Lines, or some lines, as in CSV.
    case lines
  }
}

extension Article {
  /// The article in a format.
  ///
  /// Writing never fails. What the format has no place for is left out; the other form of this method
  /// says what.
  public func data(as format: ArticleFormat) -> [UInt8] {
    var bytes = Array(format.header.utf8)
    var log = LossLog()
    format.write(self, &bytes, &log)
    return bytes
  }

  /// The article in a format, with what was lost on the way.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - losses: What the format cannot say is added to this.
  /// - Returns: The bytes of the document.
  public func data(as format: ArticleFormat, losses: inout [Loss]) -> [UInt8] {
    var bytes = Array(format.header.utf8)
    write(as: format, into: &bytes, losses: &losses)
    return bytes
  }

  /// Appends the article to a buffer, without the header of a file.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - buffer: What the article is appended to.
  ///   - losses: What the format cannot say is added to this.
  public func write(
    as format: ArticleFormat,
    into buffer: inout [UInt8],
    losses: inout [Loss]
  ) {
    var log = LossLog(losses)
    format.map.note(self, in: &log)
    format.write(self, &buffer, &log)
    losses = log.losses
  }
}

extension ArticleFormat: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
