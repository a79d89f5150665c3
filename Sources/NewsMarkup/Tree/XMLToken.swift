/// A part of an XML document: a tag or a run of text.
struct XMLToken {
  enum Kind: UInt8 {
    case start, end
    /// Text as it stands in the source.
    case text
    /// Text with references or with characters that are left out.
    case references
  }

  var kind: Kind
  /// How many bytes the name of an element has; it begins right behind the `<`.
  var nameLength: UInt16
  /// Bytes of the source.
  var start: UInt32
  var end: UInt32
  /// The first of its attributes in the list of all.
  var attributes: UInt32
}

/// An attribute of a start tag, by its places in the source.
struct XMLTokenAttribute {
  var nameStart: UInt32
  var nameEnd: UInt32
  var start: UInt32
  var end: UInt32
}

/// An XML document cut into tokens, and the outline of it that libxml2 reads.
struct XMLTokens {
  var tokens: [XMLToken] = []
  var attributes: [XMLTokenAttribute] = []
  /// The tags alone, all closed, with the declarations of namespaces, inside a root of their own.
  var outline: [UInt8] = []
  var faults = XMLFaults()
}
