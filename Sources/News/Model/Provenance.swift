/// Where each field of an article or a listing item was read.
///
/// A field that is not listed was given by the caller or is not there.
public struct Provenance: Sendable, Hashable {
  /// The origins by field, sorted by the name of the field.
  public private(set) var entries: [Entry] = []

  /// Creates a provenance that knows of no field.
  public init() {}

  /// Creates a provenance from entries in any order; of two for one field the last one counts.
  init(_ entries: [Entry]) {
    // The sort is stable, so the last one of a field stays last.
    for entry in entries.sorted(by: { $0.field.rawValue < $1.field.rawValue }) {
      if self.entries.last?.field == entry.field { self.entries.removeLast() }
      self.entries.append(entry)
    }
  }

  /// Whether no field is listed.
  public var isEmpty: Bool { entries.isEmpty }

  /// Where a field was read, or `nil` when that is not known.
  public subscript(field: Field) -> Origin? {
    get { entries.first { $0.field == field }?.origin }
    set {
      let index = entries.firstIndex { $0.field.rawValue >= field.rawValue } ?? entries.endIndex
      let exists = index < entries.endIndex && entries[index].field == field
      switch (newValue, exists) {
      case (let origin?, true): entries[index].origin = origin
      case (let origin?, false): entries.insert(Entry(field: field, origin: origin), at: index)
      case (nil, true): entries.remove(at: index)
      case (nil, false): break
      }
    }
  }

  /// A field and where it was read.
  public struct Entry: Sendable, Hashable {
    /// The field of the article or item that was read.
    public let field: Field

    /// Where it was read.
    public internal(set) var origin: Origin
  }

  /// The name of a field, as in the JSON of its value.
  public struct Field: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
    /// The name of the field.
    public let rawValue: String

    /// Creates a field from its name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Creates a field from its name.
    public init(stringLiteral value: String) {
      rawValue = value
    }
  }
}
