import News

/// Colours for a terminal, or none.
struct Paint {
  /// Whether anything is coloured.
  let isOn: Bool

  /// A way to make text stand out, as a number of ECMA-48's "select graphic rendition".
  enum Style: Int {
    case bold = 1
    case faint = 2
    case underlined = 4
    case red = 31
    case green = 32
    case yellow = 33
    case blue = 34
    case magenta = 35
    case cyan = 36
  }

  /// The text in a style.
  func callAsFunction(_ text: String, _ style: Style?) -> String {
    guard isOn, let style, !text.isEmpty else { return text }
    return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }
}

extension Paint.Style {
  /// The style of a part of the source: what belongs to the article, to a listing, to neither.
  init?(_ role: Segment.Role) {
    switch role {
    case .headline, .kicker: self = .bold
    case .byline, .dateline, .date, .header: self = .cyan
    case .heading, .caption: self = .green
    case .listingTitle, .listingHeadline: self = .yellow
    case .teaser, .listingDate, .listingDetail: self = .magenta
    case .endMark: self = .blue
    case .chrome, .blank: self = .faint
    case .body, .quote, .listItem, .table, .preformatted: return nil
    }
  }

  /// The style of a kind of names.
  init(_ kind: Entity.Kind) {
    self =
      switch kind {
      case .person: .cyan
      case .organization: .magenta
      case .place: .green
      case .event: .yellow
      case .work: .blue
      case .group: .red
      }
  }
}
