/// What the bytes of a document look like, told from their beginning.
enum DocumentKind: Hashable {
  /// Text, as far as can be seen.
  case text
  /// An HTML page.
  case html
  /// A feed or a sitemap.
  case feed
  /// A document of an agency or a corpus.
  case agency(AgencyFormat)
  /// Something else: its name with an article, and what to do about it.
  case other(name: String, advice: String)

  /// Looks at the head of a document.
  init(of source: Span<UInt8>) {
    if let file = Signature.files.first(where: {
      Self.starts(Self.first(of: source)[...], with: $0.bytes)
    }) {
      self = .other(name: file.name, advice: file.advice)
      return
    }
    let (head, isXML) = Self.markup(of: source)
    if FeedSignature.begins(head) {
      self = .feed
      return
    }
    if let format = AgencyFormat(head: head) {
      self = .agency(format)
      return
    }
    let xml = isXML ? Signature.xml : nil
    switch Signature.markup.first(where: { Self.starts(head, with: $0.bytes) }) ?? xml {
    case nil: self = .text
    case let signature? where signature.isHTML: self = .html
    case let signature?: self = .other(name: signature.name, advice: signature.advice)
    }
  }

  /// How many bytes are looked at.
  private static let reach = 8192

  /// The very first bytes, as they are.
  private static func first(of source: Span<UInt8>) -> [UInt8] {
    (0..<min(source.count, 8)).map { source[$0] }
  }

  /// The first bytes from the first tag on, in small letters.
  ///
  /// A byte order mark, white space, comments and an XML declaration are passed over. Units of UTF-16
  /// count as their letters.
  private static func markup(of source: Span<UInt8>) -> (ArraySlice<UInt8>, isXML: Bool) {
    var head: [UInt8] = []
    for index in 0..<min(source.count, reach) {
      switch source[index] {
      case 0x00,
        0xEF where index < 2, 0xBB where index < 2, 0xBF where index < 3:
        break
      case 0xFE where index < 2, 0xFF where index < 2: break
      case let byte: head.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    var rest = head[...]
    var isXML = false
    while true {
      rest = rest.drop(while: isSpace)
      if starts(rest, with: Array("<!--".utf8)), let next = behind("-->", in: rest) {
        rest = next
      } else if starts(rest, with: Array("<?xml".utf8)), let next = behind("?>", in: rest) {
        rest = next
        isXML = true
      } else if isXML, starts(rest, with: Array("<?".utf8)), let next = behind("?>", in: rest) {
        rest = next
      } else if starts(rest, with: Array("<!doctype".utf8)),
        !starts(rest, with: Array("<!doctype html".utf8)), let next = behind(">", in: rest)
      {
        rest = next
      } else {
        break
      }
    }
    return (rest, isXML)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// What stands behind the first place of some text; `nil` where there is none.
  private static func behind(_ text: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let wanted = Array(text.utf8)
    var rest = bytes
    while rest.count >= wanted.count {
      if starts(rest, with: wanted) { return rest.dropFirst(wanted.count) }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func starts(_ head: ArraySlice<UInt8>, with bytes: [UInt8]) -> Bool {
    head.starts(with: bytes)
  }
}

/// How a kind of file begins.
private struct Signature {
  let bytes: [UInt8]
  let name: String
  let advice: String

  /// Whether the kind is one that is read as a page.
  var isHTML: Bool { name == "an HTML page" }

  static let markup: [Signature] =
    [
      "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<link", "<div", "<script",
      "<style", "<article", "<section", "<main", "<p>", "<p ", "<h1", "<table", "<base", "<!--",
    ].map { Signature($0, "an HTML page", "") }

  /// A document that says that it is XML and is none of those that can be read.
  static let xml = Signature(
    "<?xml", "an XML document",
    "what can be read now are HTML pages, feeds, NITF, NewsML-G2, TEI and plain text")

  static let files: [Signature] = [
    Signature("%PDF-", "a PDF file", "save its text first, as pdftotext does"),
    Signature("PK\u{3}\u{4}", "a zip archive", "unpack it first"),
    Signature([0x1F, 0x8B], "a gzip file", "unpack it first: gzip -dc FILE | newsdesk parse"),
    Signature(
      [0x28, 0xB5, 0x2F, 0xFD], "a zstd file", "unpack it first: zstd -dc FILE | newsdesk parse"),
    Signature(
      [0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file", "unpack it first: xz -dc FILE | newsdesk parse"),
    Signature([0x89, 0x50, 0x4E, 0x47], "a picture", "pages and plain text can be read"),
    Signature([0xFF, 0xD8, 0xFF], "a picture", "pages and plain text can be read"),
  ]

  private init(_ bytes: [UInt8], _ name: String, _ advice: String) {
    self.bytes = bytes
    self.name = name
    self.advice = advice
  }

  private init(_ text: String, _ name: String, _ advice: String) {
    self.init(Array(text.utf8), name, advice)
  }
}
