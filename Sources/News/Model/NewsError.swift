/// An error of this library: a reader found nothing to return, or a limit was passed.
///
/// Readers throw only then. All else that they notice becomes a ``Diagnostic`` beside the value.
public struct NewsError: Error, Sendable, Hashable {
  /// What kind of error it is; programs compare this.
  public let code: Code

  /// What went wrong, in words; people read this.
  public let message: String

  /// Where in the source it went wrong, in bytes from its start; `nil` when it has no place.
  public let offset: Int?

  /// The line in which it went wrong, from 1, where the source is read line by line.
  public let line: Int?

  /// Creates an error from what is known of it.
  public init(code: Code, message: String, offset: Int? = nil, line: Int? = nil) {
    self.code = code
    self.message = message
    self.offset = offset
    self.line = line
  }

  /// A kind of error.
  ///
  /// The set is open: a later version may throw more.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The code as it stands in the output of the command line.
    public let rawValue: String

    /// Creates a code from its text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The bytes are not what the format demands; `offset` says where.
    public static let malformed = Code(rawValue: "malformed")
    /// A value has the wrong type, or is none of those that its field can have.
    public static let unexpectedValue = Code(rawValue: "unexpectedValue")
    /// A field that a value cannot do without is not there.
    public static let missingField = Code(rawValue: "missingField")
    /// The source is larger, or nested deeper, than the caller allows.
    public static let limitExceeded = Code(rawValue: "limitExceeded")
  }
}

extension NewsError: CustomStringConvertible {
  /// The message and where it applies, on one line.
  public var description: String {
    var place: [String] = []
    if let line { place.append("line \(line)") }
    if let offset { place.append("byte \(offset)") }
    return place.isEmpty ? message : "\(place.joined(separator: ", ")): \(message)"
  }
}
