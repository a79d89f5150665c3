/// An element and what a scanner has to know of it.
struct KnownTag {
  var tag: Tag
  /// Its place among all.
  var index: UInt8
  /// How its content is read.
  var content: Content

  enum Content: UInt8 {
    /// As markup.
    case markup
    /// There is none.
    case none
    /// As a script: raw, and kept.
    case script
    /// As raw text that is no text of the page.
    case hidden
    /// As text without tags, with references.
    case text
    /// As a drawing or a formula, which is passed over.
    case drawing
  }

  static let count = Tag.allCases.count
  static let custom = KnownTag(tag: .custom, index: 0, content: .markup)

  init(tag: Tag, index: UInt8, content: Content) {
    self.tag = tag
    self.index = index
    self.content = content
  }

  init(_ tag: Tag, index: Int) {
    self.init(tag: tag, index: UInt8(truncatingIfNeeded: index), content: Content(tag))
  }
}

extension KnownTag.Content {
  init(_ tag: Tag) {
    switch tag {
    case .script: self = .script
    case .style, .iframe, .noembed: self = .hidden
    case .title, .textarea: self = .text
    case .svg, .math: self = .drawing
    default: self = tag.isVoid ? .none : .markup
    }
  }
}

extension KnownTag.Content {
  /// Whether libxml2 sees the element without what stands between its tags.
  var isWhole: Bool { self == .none || self == .script || self == .hidden || self == .drawing }
}

extension NameTable<KnownTag> {
  /// The elements that `Tag` lists.
  static let known: NameTable<KnownTag> = {
    let tags = Tag.allCases.enumerated().filter { !$1.rawValue.hasPrefix("#") }
    return NameTable(tags.map { ($1.rawValue, KnownTag($1, index: $0)) })
  }()
}
