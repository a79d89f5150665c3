import Testing

@testable import NewsMarkup

@Suite("The flat tree")
struct MarkupTreeTests {
  @Test("a page becomes nodes in the order of the source")
  func order() {
    let source = "<p class=x>One <b>two</b> three<p>Four &amp; five<br>six"
    let tree = HTMLTokenizer.tree(of: source.utf8.span)
    let tags = tree.nodes.map(\.tag)
    #expect(
      tags == [
        .document, .html, .body, .p, .text, .b, .text, .text, .p, .text, .br, .text,
      ])
    #expect(tree.foldedText(of: 0) == "One two threeFour & fivesix")
    #expect(tree.string(.class, of: 3) == "x")
    #expect(faults(of: tree, in: Array(source.utf8)) == [])
  }

  @Test(
    "what is not closed is closed, what closes nothing is passed over",
    arguments: [
      ("<ul><li>One<li>Two</ul>", "ul(li(“One”) li(“Two”))"),
      ("<p>One<p>Two<div>Three", "p(“One”) p(“Two”) div(“Three”)"),
      (
        "<table><tr><td>One<td>Two<tr><td>Three</table>",
        "table(tr(td(“One”) td(“Two”)) tr(td(“Three”)))"
      ),
      ("</p></div><h1>One</i></h1></b>", "h1(“One”)"),
      ("<a href=/a>One<b>Two</a>Three", "a(“One” b(“Two”)) “Three”"),
      ("<div>One</section></div>Two", "div(“One”) “Two”"),
      ("<div>One", "div(“One”)"), ("<div", ""), ("One <b", "p(“One ”)"),
      ("<p>One<div class=\"a>Two</div><p>Three", "p(“One”) div(“Two”) p(“Three”)"),
      ("<!-- <p>One<p>Two", "p(“One”) p(“Two”)"),
      ("<title>One<p>Two", "head(title(“One”)) p(“Two”)"),
    ])
  func recovery(source: String, expected: String) {
    #expect(outline(source) == expected)
  }

  @Test(
    "elements without content take none",
    arguments: [
      (
        "<p>a<wbr>b<track>c<source>d<img>e<embed>f</p>",
        "p(“a” wbr “b” track “c” source “d” img “e” embed “f”)"
      ),
      ("<p>a<br/>b<br></br>c</p>", "p(“a” br “b” br “c”)"),
      ("<div/>a<p/>b", "div “a” p “b”"), ("<a href=x/>a</a>", "a(“a”)"),
    ])
  func void(source: String, expected: String) {
    #expect(outline(source) == expected)
  }

  @Test(
    "what is no text of the page is none",
    arguments: [
      ("<p>a<!-- b -->c<!--> d<!---> e<!-- f --!>g</p>", "p(“a” “c” “ d” “ e” “g”)"),
      ("<p>a<!--[if IE]><p>b<![endif]-->c<![if !IE]>d<![endif]></p>", "p(“a” “c” “d”)"),
      ("<p>a<?php echo 'b' ?>c<!ELEMENT d></>e</p>", "p(“a” “c” “e”)"),
      (
        "<p>a<svg viewBox='0'><title>b</title><path d='c'/><g><svg/></g></svg>d</p>",
        "p(“a” “d”)"
      ),
      ("<p>a<svg><path><p>b</svg>c", "p(“a”) p(“b” “c”)"),
      ("<style>a{} </styles> <p>b</style><p>c", "head p(“c”)"),
      ("<p>a<iframe src=b><p>c</iframe>d</p>", "p(“a” iframe “d”)"),
      ("<p>a<iframe src=b>c</p>", "p(“a” iframe “c”)"),
    ])
  func noText(source: String, expected: String) {
    #expect(outline(source) == expected)
  }

  @Test(
    "less-than signs that begin nothing are text",
    arguments: ["a < b", "a <3 b", "<", "a<", "a <= b", "a << b", "1<2>3"])
  func signs(text: String) {
    #expect(outline("<div>\(text)</div>").replacing("div(“", with: "").hasPrefix(text))
  }

  @Test("the content of a script is not copied, and its range is exact")
  func scripts() throws {
    let script = "if (a < b && c) { d(\"</scripts><p>\", '<!--') }\n"
    let source = "<p>a<SCRIPT type=x>\(script)</Script >b<script>c"
    let tree = HTMLTokenizer.tree(of: source.utf8.span)
    let raw = tree.nodes.filter { $0.tag == .rawText }
    let bytes = Array(source.utf8)
    #expect(raw.map { String(decoding: bytes[$0.sourceRange], as: UTF8.self) } == [script, "c"])
    let element = try #require(tree.nodes.first { $0.tag == .script })
    let whole = String(decoding: bytes[element.sourceRange], as: UTF8.self)
    #expect(whole.hasPrefix("<SCRIPT") && whole.hasSuffix("</Script >"))
    #expect(outline(source) == "p(“a” script(raw) “b” script(raw))")
  }

  @Test("a title is text without tags")
  func titles() {
    #expect(outline("<title>a <b> &amp; c</title>") == "head(title(“a <b> & c”))")
    #expect(outline("<div><textarea><p>a</textarea>b</div>") == "div(textarea(“<p>a”) “b”)")
  }

  @Test("XHTML keeps its empty elements and its CDATA sections")
  func xhtml() {
    let source = """
      <?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script src="a"/>\
      </head><body><div/><p>a<![CDATA[ b < & c ]]>d</p></body></html>
      """
    #expect(outline(source) == "head(script) div p(“a” “ b < & c ” “d”)")
    #expect(outline("<p>a<![CDATA[b]]>c</p>") == "p(“a” “c”)")
  }

  @Test("a second root and a second body give their content to the first")
  func secondRoot() {
    let one = "<html><head><title>a</title></head><body><p>b</p></body></html>"
    let two = "<html lang=x><body class=y><p>c</p></body></html>"
    #expect(outline(one + two) == "head(title(“a”)) p(“b”) p(“c”)")
    let tree = HTMLTokenizer.tree(of: (one + two).utf8.span)
    #expect(tree.nodes.filter { $0.tag == .html || $0.tag == .body }.count == 2)
  }

  @Test("frames, AMP, templates and fallbacks are elements like others")
  func others() {
    #expect(outline("<frameset><frame src=a><frame src=b></frameset>") == "frameset(frame frame)")
    #expect(
      outline("<amp-img src=a></amp-img><amp-x-y>b</amp-x-y>") == "amp-img amp-x-y(“b”)")
    #expect(
      outline("<head><noscript><link></noscript><base href=a></head><p>b")
        == "head(noscript(link) base) p(“b”)")
    #expect(outline("<body><template><p>a</p></template>") == "template(p(“a”))")
  }

  @Test("NUL bytes and a byte order mark do no harm")
  func oddBytes() {
    let tree = HTMLTokenizer.tree(of: "\u{FEFF}<p\u{0}a=b>a\u{0}b</p>".utf8.span)
    #expect(tree.foldedText(of: 0) == "a b")
    #expect(tree.nodes.contains { $0.tag == .p })
  }
}

@Suite("References to characters")
struct CharacterReferenceTests {
  @Test(
    "text",
    arguments: [
      ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"), ("&hellip;&mdash;&period;&nbsp;x", "…—.\u{A0}x"),
      ("&copy 2031 &eacute; &Eacute", "© 2031 é É"), ("&#8217;&#x2019;&#X2019", "’’’"),
      ("&#146;&#0;&#xD800;&#x110000;&#99999999999;", "’\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("A&B; &unknown; &; & &# &#x; AT&T", "A&B; &unknown; &; & &# &#x; AT&T"),
      ("&amp;amp; &notit;", "&amp; ¬it;"), ("&hellip &", "&hellip &"),
    ])
  func text(source: String, expected: String) {
    #expect(outline("<div>\(source)</div>") == "div(“\(expected)”)")
  }

  @Test(
    "values of attributes",
    arguments: [
      ("?a=1&copy=2&reg", "?a=1&copy=2®"), ("?a=1&amp;b=2", "?a=1&b=2"),
      ("a&apos;b&#39;c", "a'b'c"), ("a&notit;", "a&notit;"), ("&amp;apos;", "&apos;"),
    ])
  func attributes(source: String, expected: String) {
    let tree = HTMLTokenizer.tree(of: "<a title=\"\(source)\">".utf8.span)
    let index = tree.nodes.firstIndex { $0.tag == .a } ?? 0
    #expect(tree.string(.title, of: index) == expected)
  }

  @Test("attributes come in any quotation marks, and the first of two counts")
  func forms() {
    let source = "<a HREF='a b' title=c/d hidden id = \"e\" id=f class= g/>"
    let tree = HTMLTokenizer.tree(of: source.utf8.span)
    let index = tree.nodes.firstIndex { $0.tag == .a } ?? 0
    #expect(tree.string(.href, of: index) == "a b")
    #expect(tree.string(.title, of: index) == "c/d")
    #expect(tree.string(.hidden, of: index) == "")
    #expect(tree.string(.id, of: index) == "e")
    #expect(tree.string(.class, of: index) == "g/")
  }
}
