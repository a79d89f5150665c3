/// Something that a reader noticed and did not stop for.
public struct Diagnostic: Sendable, Hashable {
  /// What kind of thing it is; programs compare this.
  public var code: Code

  /// What it is in words; people read this.
  public var message: String

  /// Where in the source: UTF-8 bytes, half-open.
  public var range: Range<Int>?

  /// Creates a diagnostic from what is known of it.
  public init(
    code: Code,
    message: String,
    range: Range<Int>? = nil
  ) {
    self.code = code
    self.message = message
    self.range = range
  }

  /// A kind of diagnostic.
  ///
  /// The set is open: a later version may report more.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The code as it stands in JSON.
    public var rawValue: String

    /// Creates a code from its form in JSON.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
