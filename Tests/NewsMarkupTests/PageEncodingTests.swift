import Testing

@testable import NewsMarkup

@Suite("The encoding of pages")
struct PageEncodingTests {
  /// A page in an encoding: its head in ASCII, its text as Python's codecs write it.
  struct Sample: Sendable, CustomTestStringConvertible {
    let encoding: TextEncoding
    let text: String
    let hex: String

    var testDescription: String { encoding.name }

    var bytes: [UInt8] {
      stride(from: 0, to: hex.utf8.count, by: 2).map { offset in
        let start = hex.utf8.index(hex.startIndex, offsetBy: offset)
        return UInt8(hex[start..<hex.utf8.index(start, offsetBy: 2)], radix: 16) ?? 0
      }
    }

    func page(head: String = "") -> [UInt8] {
      Array("<html><head>\(head)<title>x</title></head><body><p>".utf8) + bytes + Array("</p>".utf8)
    }
  }

  private func text(
    of page: [UInt8], stated: TextEncoding? = nil
  ) throws -> (text: String, codes: [Diagnostic.Code]) {
    let decoding = try PageDecoding(page.span, stated: stated, language: nil)
    let bytes = decoding.converted ?? page
    let tree = HTMLTokenizer.tree(of: bytes.span)
    let paragraph = try #require(tree.nodes.lastIndex { $0.tag == .p })
    return (tree.foldedText(of: paragraph), decoding.diagnostics.map(\.code))
  }

  @Test("declared by the page", arguments: samples)
  func declared(sample: Sample) throws {
    let metas = [
      "<meta charset=\(sample.encoding.name)>",
      "<META content='text/html; charset=\(sample.encoding.name)' http-equiv=Content-Type>",
      "<!-- <meta charset=utf-8> --><a b='<meta charset=big5>'></a><meta charset = \""
        + sample.encoding.name.lowercased() + "\" />",
    ]
    for meta in metas {
      let found = try text(of: sample.page(head: meta))
      #expect(found.text == sample.text)
      #expect(found.codes == [.encodingConverted])
    }
  }

  @Test("stated by the transport, whatever the page says", arguments: samples)
  func stated(sample: Sample) throws {
    let found = try text(
      of: sample.page(head: "<meta charset=utf-8>"), stated: sample.encoding)
    #expect(found.text == sample.text)
  }

  @Test("not declared", arguments: samples)
  func undeclared(sample: Sample) throws {
    #expect(try text(of: sample.page()).text == sample.text)
  }

  @Test("wrongly declared as UTF-8", arguments: samples)
  func lying(sample: Sample) throws {
    let found = try text(of: sample.page(head: "<meta charset=utf-8>"))
    #expect(found.text == sample.text)
    #expect(found.codes == [.wrongEncodingDeclared, .encodingConverted])
  }

  @Test("UTF-8 that is said to be something else stays UTF-8, and is not copied")
  func utf8() throws {
    let page = Array("<meta charset=windows-1252><p>Été à Paris, où ça va</p>".utf8)
    let decoding = try PageDecoding(page.span, stated: nil, language: nil)
    #expect(decoding.converted == nil)
    #expect(decoding.diagnostics.map(\.code) == [.wrongEncodingDeclared])
    let plain = try PageDecoding(Array("<p>Été".utf8).span, stated: .utf8, language: nil)
    #expect(plain.converted == nil && plain.diagnostics.isEmpty)
  }

  @Test("UTF-8 with damaged bytes keeps its places")
  func damaged() throws {
    let page =
      Array("<meta charset=utf-8><p>Été à Paris, où ça va".utf8) + [0xFF] + Array(" b</p>".utf8)
    let found = try text(of: page)
    #expect(found.text == "Été à Paris, où ça va\u{FFFD} b")
    #expect(found.codes == [.invalidBytes])
  }

  @Test("UTF-16 with a byte order mark and without", arguments: [true, false], [true, false])
  func utf16(isBigEndian: Bool, hasMark: Bool) throws {
    let source =
      (hasMark ? "\u{FEFF}" : "") + "<html><head><meta charset=utf-16></head><p>Été, 도서관</p></html>"
    let page = source.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBigEndian ? bytes.reversed() : bytes
    }
    let found = try text(of: page)
    #expect(found.text == "Été, 도서관")
    #expect(found.codes.contains(.encodingConverted))
  }

  @Test(
    "the prescan reads as the HTML Standard says",
    arguments: [
      ("<meta charset=euc-kr>", TextEncoding.eucKR), ("<meta/charset=euc-kr>", .eucKR),
      ("<META CHARSET='EUC-KR'>", .eucKR), ("<meta charset=utf-16>", .utf8),
      ("<meta charset=x-user-defined>", .windows1252), ("<meta charset=nonsense>", nil),
      ("<metal charset=euc-kr>", nil), ("<meta content='text/html; charset=euc-kr'>", nil),
      ("<meta http-equiv=content-type content='charset= \"euc-kr\"'>", .eucKR),
      ("<meta http-equiv=content-type content=\"charset;charset=euc-kr;x\">", .eucKR),
      ("<meta http-equiv=refresh content='charset=euc-kr'>", nil),
      ("<!--><meta charset=euc-kr>", .eucKR), ("<!-- <meta charset=big5>", nil),
      ("</p <meta charset=big5><meta charset=euc-kr>", .eucKR),
      ("<?xml version='1.0' encoding='euc-kr'?>", .eucKR),
      ("<?xml version='1.0' encoding = \"utf-16\" ?>", .utf8), ("<?xml encoding?>", nil),
      ("<meta charset=nonsense><meta charset=euc-kr>", .eucKR), ("<meta", nil), ("<", nil),
      ("<meta charset", nil), ("<meta charset=", nil), ("<meta charset='", nil),
    ] as [(String, TextEncoding?)])
  func prescan(source: String, expected: TextEncoding?) {
    #expect(EncodingDeclaration(source.utf8.span).encoding == expected)
  }

  @Test("the prescan ends after 1024 bytes")
  func prescanLength() {
    let source = String(repeating: " ", count: 1010) + "<meta charset=euc-kr>"
    #expect(EncodingDeclaration(source.utf8.span).encoding == nil)
  }

  @Test(
    "pictures and other files are refused",
    arguments: [
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46, 0, 1],
      Array("%PDF-1.4\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A, 0, 1, 2, 3],
      [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3],
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0],
    ] as [[UInt8]])
  func binary(source: [UInt8]) {
    #expect {
      try HTMLParser().parse(source.span)
    } throws: {
      ($0 as? NewsError)?.code == .undecodable
    }
  }
}
