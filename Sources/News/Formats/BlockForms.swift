// What several formats say of a block.

extension Block {
  /// The level of a heading, of the six that formats have; the second where none is known.
  var headingLevel: Int { min(max(level ?? 2, 1), 6) }

  /// What stands below a picture or a film: its caption, or else the text of the block.
  var caption: String? { media?.caption ?? (text.isEmpty ? nil : text) }

  /// Whether the block is a text in which names can be marked.
  var isText: Bool {
    switch kind {
    case .paragraph, .heading, .quote, .listItem, .liveEntry: true
    case .figure: media == nil
    case .preformatted, .table, .embed: false
    }
  }
}
