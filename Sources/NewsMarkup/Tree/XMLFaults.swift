/// What an XML document got wrong and was read in spite of: how often, and where first.
package struct XMLFaults: Sendable {
  private var counts = [Int](repeating: 0, count: Kind.allCases.count)
  private var offsets = [Int](repeating: 0, count: Kind.allCases.count)

  /// A way in which a document is not well-formed, or too large.
  package enum Kind: Int, CaseIterable, Sendable {
    case textOutside, controlCharacter, loneMark, unknownReference, badTag, strayEndTag, unclosed
    case openAtEnd, severalRoots, declaration, tooDeep, tooMany

    fileprivate var message: String {
      switch self {
      case .textOutside: "text outside the root element; it is passed over"
      case .controlCharacter: "control characters; they are left out"
      case .loneMark: "a < that begins no tag; it is text"
      case .unknownReference: "a & that begins no known reference; it stays as it is"
      case .badTag: "a tag that is not well-formed"
      case .strayEndTag: "an end tag that closes nothing"
      case .unclosed: "an element without its end tag"
      case .openAtEnd: "the document ends inside an element"
      case .severalRoots: "more than one root element; all are read"
      case .declaration: "declarations of entities; they are not followed"
      case .tooDeep: "elements stand too deep; their text counts as that of outer ones"
      case .tooMany: "more elements than the limit; the rest is left out"
      }
    }

    fileprivate var code: Diagnostic.Code {
      switch self {
      case .tooDeep: .depthLimit
      case .tooMany: .nodeLimit
      case .declaration: .entitiesRefused
      default: .notWellFormed
      }
    }
  }

  @inline(__always)
  mutating func note(_ kind: Kind, at offset: Int, count: Int = 1) {
    if counts[kind.rawValue] == 0 { offsets[kind.rawValue] = offset }
    counts[kind.rawValue] += count
  }

  /// One diagnostic for each kind, in the order of the source.
  package var diagnostics: [Diagnostic] {
    Kind.allCases.filter { counts[$0.rawValue] > 0 }
      .sorted { (offsets[$0.rawValue], $0.rawValue) < (offsets[$1.rawValue], $1.rawValue) }
      .map { kind in
        let offset = offsets[kind.rawValue]
        let count = counts[kind.rawValue]
        return Diagnostic(
          code: kind.code, message: count == 1 ? kind.message : "\(count) times: \(kind.message)",
          range: offset..<offset)
      }
  }
}

extension Diagnostic.Code {
  /// The document is not well-formed XML; the message says how, the range where first.
  public static let notWellFormed = Diagnostic.Code(rawValue: "notWellFormed")
  /// The document type has declarations in it, such as entities, which are not followed.
  public static let entitiesRefused = Diagnostic.Code(rawValue: "entitiesRefused")
}
