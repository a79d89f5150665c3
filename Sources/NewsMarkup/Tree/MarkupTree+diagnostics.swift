extension MarkupTree {
  /// What was left out of the tree because of a limit.
  package var diagnostics: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if isCut {
      let whole = Int(nodes.first?.sourceEnd ?? 0)
      diagnostics.append(
        Diagnostic(
          code: .nodeLimit,
          message: "the page has more elements than the limit; the rest is left out",
          range: min(cutOffset, whole)..<whole))
    }
    if tooDeep > 0 {
      diagnostics.append(
        Diagnostic(
          code: .depthLimit,
          message: "\(tooDeep) elements stand too deep; their text counts as that of outer ones"))
    }
    return diagnostics
  }
}

extension Diagnostic.Code {
  /// The page has more elements and texts than the limit; the rest was left out.
  public static let nodeLimit = Diagnostic.Code(rawValue: "nodeLimit")
  /// Elements are nested deeper than the limit; their text counts as that of outer ones.
  public static let depthLimit = Diagnostic.Code(rawValue: "depthLimit")
}
