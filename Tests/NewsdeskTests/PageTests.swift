import Foundation
import NewsMarkup
import Testing
import ToolRunner

@testable import newsdesk

@Suite("HTML pages on the command line")
struct PageTests {
  let newsdesk = Tool("newsdesk")

  @Test(
    "a page is known by its beginning",
    arguments: [
      "<!DOCTYPE html><p>A", "\u{FEFF}\n <!doctype HTML>", "<HTML lang=en>", " <!-- a --> <html>",
      "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'>", "<?xml version='1.0'?><!-- a --><html>",
      "<head>", "<script>", "<p>A", "<!-- never closed <rss>",
    ])
  func html(source: String) {
    #expect(DocumentKind(of: source.utf8.span) == .html)
    let wide = source.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(DocumentKind(of: wide.span) == .html)
  }

  @Test(
    "an agency file is known by its first element, whatever stands before it",
    arguments: [
      "<nitf>", "\u{FEFF}<nitf>", "<?xml version='1.0'?><!-- a < b --><nitf>", "<n:newsItem>",
      "<newsMessage xmlns='x'>", "<TEI/>",
    ])
  func agency(source: String) {
    guard case .agency = DocumentKind(of: source.utf8.span) else {
      Issue.record("\(DocumentKind(of: source.utf8.span))")
      return
    }
  }

  @Test("text is no page", arguments: ["", "< Back", "Text <html>", "<3", "\u{FEFF}"])
  func text(source: String) {
    #expect(DocumentKind(of: source.utf8.span) == .text)
  }

  @Test("a page is read from a file or from standard input, with its address")
  func files() throws {
    let folder = try TemporaryFolder()
    let page = Data("<title>Bridge opens</title><p>The bridge opened.".utf8)
    let file = try folder.file("page.html", page).path(percentEncoded: false)
    let options = ["--url", "https://example.org/a"]
    let outcome = try newsdesk.run(["parse", file] + options)
    #expect(outcome.status == 0)
    #expect(try newsdesk.run(["parse"] + options, input: page).output == outcome.output)
    #expect(throws: Never.self) { try Page(json: [UInt8](outcome.output)) }
  }

  @Test("an encoding is taken from the option, and one that cannot be is not believed")
  func encoding() throws {
    let page = Data("<p>".utf8) + Data([0xE8, 0xEB, 0xE8]) + Data("</p>".utf8)
    let outcome = try newsdesk.run(["parse", "--encoding", "windows-1251"], input: page)
    let diagnostics = try Page(json: [UInt8](outcome.output)).diagnostics
    #expect(diagnostics.contains { $0.message.hasPrefix("the source is windows-1251") })
  }

  @Test("lines take pages as text, and as bytes of whatever kind they look like or are said to be")
  func lines() throws {
    let page = "<!-- a --><html><meta charset=euc-kr><p>Été, où ça</p></html>"
    let encoded = Data(page.utf8).base64EncodedString()
    let plain = Data("Plain text <b>".utf8).base64EncodedString()
    let lines = [
      #"{"id":1,"html":"\#(page)"}"#, #"{"id":2,"data":"\#(encoded)"}"#,
      #"{"id":3,"data":"\#(plain)","contentType":"text/html; charset=utf-8"}"#,
      #"{"id":4,"data":"\#(plain)","contentType":"text/plain"}"#,
    ]
    let outcome = try newsdesk.run(
      ["parse", "--lines"], input: Data(lines.joined(separator: "\n").utf8))
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 4)
    let codes = try outcome.lines.map { try Page(json: String($0)).diagnostics.map(\.code) }
    // What is given as text has been decoded, whatever the page says of itself.
    #expect(!codes[0].contains(.wrongEncodingDeclared))
    #expect(codes[1].contains(.wrongEncodingDeclared))
  }

  @Test("--why shows each part of a dump with its role and what decided on it")
  func why() throws {
    let outcome = try newsdesk.run(["parse", "--why", Tool.sample("pottery.txt")])
    #expect(outcome.status == 0)
    #expect(outcome.lines.contains { $0.hasPrefix("headline ") && $0.contains(" | ") })
    #expect(outcome.lines.contains { $0.contains(" parts: ") })
    #expect(!outcome.text.contains("\u{1B}"))
  }

  @Test("--why shows parts of a page without their tags")
  func whyOfPages() {
    let source = Array("<!DOCTYPE html><p>The <b>bridge</b> &amp; all</p>".utf8)
    let page = Page(
      kind: .article,
      diagnostics: [Diagnostic(code: .needsJavaScript, message: "it does")],
      segments: [Segment(role: .body, range: 15..<source.count, rule: "weights")])
    #expect(
      WhyRenderer(paint: Paint(isOn: false)).render(page, of: source) == """
        body  weights | The bridge & all

        1 parts: 1 body
        needsJavaScript: it does

        """)
  }

  @Test("a page that scripts would make says so")
  func scripts() throws {
    let page = "<title>News</title><div id=root></div><script src=a.js></script>"
    let parsed = try HTMLParser().parse(page)
    #expect(parsed.diagnostics.map(\.code) == [.needsJavaScript])
    let asking = "<noscript>Please enable JavaScript.</noscript><script>a()</script>"
    #expect(try HTMLParser().parse(asking).diagnostics.map(\.code) == [.needsJavaScript])
    let short = "<p>The bridge opened.</p><script>a()</script>"
    #expect(try HTMLParser().parse(short).diagnostics.isEmpty)
    let long = "<div id=root></div><p>" + String(repeating: "The bridge opened. ", count: 50)
    #expect(try HTMLParser().parse(long).diagnostics.isEmpty)
  }
}
