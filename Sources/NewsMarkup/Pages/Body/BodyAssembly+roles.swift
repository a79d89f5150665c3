extension BodyAssembly {
  /// What a block is for.
  func role(of index: Int, _ block: Block, _ context: BodyContext) -> Block.Role? {
    let meaning = context.meaning
    if passages[index].phrase?.kind == .editorsNote || meaning.contains(.correction) {
      return meaning.contains(.correction) || NoteWords.isCorrection(block.text)
        ? .correction : .editorsNote
    }
    if meaning.contains(.editorsNote), block.kind == .paragraph { return .editorsNote }
    if block.kind == .quote || context.aside > 0 || block.kind == .paragraph,
      meaning.contains(.pullQuote)
    {
      return .pullQuote
    }
    if meaning.contains(.keyPoints), block.kind == .listItem { return .keyPoint }
    if blocks.allSatisfy({ $0.text.isEmpty }), block.kind == .paragraph || block.kind == .heading,
      meaning.contains(.standfirst)
    {
      return .standfirst
    }
    if meaning.contains(.sidebar) || context.aside > 0, block.kind != .quote { return .sidebar }
    return nil
  }
}

/// The words that open a correction.
private enum NoteWords {
  static func isCorrection(_ text: String) -> Bool {
    let bytes = text.utf8.span
    return words.contains {
      ByteWords.matches($0, in: bytes, at: 0, end: bytes.count, ignoringCase: true)
    }
  }

  private static let words = [
    "correction", "clarification", "korrektur", "berichtigung", "rectificati", "correctif",
    "fe de erratas", "correcci", "correzione", "rettelse", "errata", "correctie", "sprostowanie",
    "corrigendum", "訂正", "바로잡습니다", "an earlier version", "this story has been corrected",
    "this article has been corrected",
  ]
}
