/// What the bytes of a document look like, told from their first few.
enum DocumentKind: Hashable {
  /// Text, as far as can be seen.
  case text
  /// An HTML page.
  case html
  /// Something else: its name with an article, and what to do about it.
  case other(name: String, advice: String)

  /// Looks at the head of a document.
  init(of source: Span<UInt8>) {
    let head = Self.head(of: source)
    let signature = Signature.all.first { signature in
      signature.isMarkup
        ? Self.starts(head[...], with: signature.bytes, foldingCase: true)
        : Self.starts(head[...], with: signature.bytes, foldingCase: false)
    }
    self =
      signature.map { $0.isHTML ? .html : .other(name: $0.name, advice: $0.advice) } ?? .text
  }

  /// The first bytes, without a byte order mark and white space before them.
  private static func head(of source: Span<UInt8>) -> [UInt8] {
    var position = 0
    if source.count >= 3, source[0] == 0xEF, source[1] == 0xBB, source[2] == 0xBF { position = 3 }
    while position < source.count, isSpace(source[position]) { position += 1 }
    return (position..<min(source.count, position + 32)).map { source[$0] }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func starts(
    _ head: ArraySlice<UInt8>,
    with bytes: [UInt8],
    foldingCase: Bool
  ) -> Bool {
    head.count >= bytes.count
      && zip(head, bytes).allSatisfy { byte, wanted in
        let isUpper = foldingCase && (0x41...0x5A).contains(byte)
        return (isUpper ? byte | 0x20 : byte) == wanted
      }
  }
}

/// How a kind of file that cannot be read begins.
private struct Signature {
  let bytes: [UInt8]
  let isMarkup: Bool
  var isHTML: Bool { name == "an HTML page" }
  let name: String
  let advice: String

  static let all: [Signature] =
    [
      ("<!doctype html", "an HTML page"), ("<html", "an HTML page"), ("<head", "an HTML page"),
      ("<body", "an HTML page"), ("<meta", "an HTML page"), ("<div", "an HTML page"),
      ("<script", "an HTML page"), ("<!--", "an HTML page"), ("<?xml", "an XML document"),
      ("<rss", "a feed"), ("<feed", "a feed"), ("<rdf:rdf", "a feed"), ("<urlset", "a sitemap"),
      ("<sitemapindex", "a sitemap"), ("<nitf", "an NITF document"),
      ("<newsitem", "a NewsML document"), ("<newsmessage", "a NewsML document"),
    ].map { Signature(markup: $0, name: $1) }
    + [
      Signature("%PDF-", "a PDF file", "save its text first, as pdftotext does"),
      Signature("PK\u{3}\u{4}", "a zip archive", "unpack it first"),
      Signature([0x1F, 0x8B], "a gzip file", "unpack it first: gzip -dc FILE | newsdesk parse"),
      Signature(
        [0x28, 0xB5, 0x2F, 0xFD], "a zstd file", "unpack it first: zstd -dc FILE | newsdesk parse"),
      Signature(
        [0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file",
        "unpack it first: xz -dc FILE | newsdesk parse"),
      Signature([0x89, 0x50, 0x4E, 0x47], "a picture", "dumps of pages as plain text can be read"),
      Signature([0xFF, 0xD8, 0xFF], "a picture", "dumps of pages as plain text can be read"),
    ]

  private init(markup: String, name: String) {
    bytes = Array(markup.utf8)
    isMarkup = true
    self.name = name
    advice =
      "what can be read now is plain text: save the page's text, as w3m -dump or lynx -dump do"
  }

  private init(_ bytes: [UInt8], _ name: String, _ advice: String) {
    self.bytes = bytes
    isMarkup = false
    self.name = name
    self.advice = advice
  }

  private init(_ text: String, _ name: String, _ advice: String) {
    self.init(Array(text.utf8), name, advice)
  }
}
