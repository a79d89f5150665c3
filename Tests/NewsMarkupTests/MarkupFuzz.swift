import Testing

@testable import NewsMarkup

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Damages invented pages again and again; whatever comes of it is parsed.
///
/// It goes on for two seconds, or for as many as the environment variable `NEWS_FUZZ_SECONDS` says.
@Suite("Damaged pages")
struct MarkupFuzz {
  @Test("no damage makes a page crash, and its tree is whole")
  func damage() throws {
    let seconds = ProcessInfo.processInfo.environment["NEWS_FUZZ_SECONDS"].flatMap(Double.init) ?? 2
    var random = MarkupRandom(seed: 2031)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var count = 0
    while count < 200 || clock.now < end {
      let source = Self.damaged(&random)
      count += 1
      let tree = HTMLTokenizer.tree(of: source.span)
      if !faults(of: tree, in: source).isEmpty {
        Issue.record("round \(count): \(String(decoding: source, as: UTF8.self))")
        return
      }
      _ = try? HTMLParser(url: "https://example.org/a", includesSegments: true).parse(source.span)
    }
  }

  /// A page with bytes flipped, pieces taken out, doubled or moved, or cut off.
  static func damaged(_ random: inout MarkupRandom) -> [UInt8] {
    var page = Array(pages[random.below(pages.count)].utf8)
    for _ in 0...random.below(8) where !page.isEmpty {
      let start = random.below(page.count)
      let end = min(page.count, start + random.below(40))
      switch random.below(7) {
      case 0: page[start] = UInt8(truncatingIfNeeded: random.next())
      case 1: page[start] ^= 1 << UInt8(random.below(8))
      case 2: page.removeSubrange(start..<end)
      case 3: page.insert(contentsOf: page[start..<end], at: random.below(page.count))
      case 4: page.removeLast(page.count - start)
      case 5: page.insert(contentsOf: random.markup(pieces: 3), at: start)
      default:
        let other = Array(pages[random.below(pages.count)].utf8)
        page.replaceSubrange(start..<end, with: other.prefix(random.below(other.count)))
      }
    }
    return page
  }

  /// A number that stands for all of a tree.
  static func digest(_ tree: MarkupTree) -> Int {
    var digest: UInt64 = 1469
    func mix(_ number: Int) {
      digest = (digest ^ UInt64(truncatingIfNeeded: number)) &* 0x100_0000_01B3
    }
    for node in tree.nodes {
      for byte in node.tag.rawValue.utf8 { mix(Int(byte)) }
      mix(Int(node.end))
      mix(Int(node.sourceStart))
      mix(Int(node.sourceEnd))
    }
    for byte in tree.text { mix(Int(byte)) }
    return Int(truncatingIfNeeded: digest)
  }

  static let pages = [
    """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge opens &amp; closes</title>
    <meta property="og:title" content="Bridge opens"><script type="application/ld+json">{"@type":
    "NewsArticle","headline":"Bridge opens","datePublished":"2031-05-02T10:00:00Z"}</script>
    <style>p { color: red }</style></head><body><header><nav><ul><li><a href="/">Home</a><li>World</ul>
    </nav></header><article><h1>Bridge opens</h1><p class="byline">By Ann Lee</p><time
    datetime="2031-05-02">May 2, 2031</time><p>PORT ELLEN, May 2 &#8212; The bridge opened to traffic on
    Friday, and people &ldquo;praised&rdquo; it.</p><figure><img src="a.jpg" alt="A bridge"><figcaption>
    The bridge.</figcaption></figure><blockquote>It is ours.</blockquote><table><tr><th>Year<th>Cars
    <tr><td>2030<td>0</table></article><aside><h2>Related</h2><ul><li><a href="/b">Ferry stops</a>
    </ul></aside><svg><path d="M0 0"/></svg><!-- end --><script>var a = "</p>" < 3;</script></body></html>
    """,
    """
    <?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">
    <html xmlns="http://www.w3.org/1999/xhtml"><head><title>도서관</title><script src="a.js"/></head><body>
    <div id="a"/><p>새 도서관이 <b>문을</b> 열었다.<br/></p><![CDATA[a < b]]><iframe src="x"/></body></html>
    """,
    """
    <FRAMESET cols=*><FRAME src=a></FRAMESET><noframes><body bgcolor=#fff><center><font size=2>Old <i>news
    <table border=0 width="100%"><tr><td><a href=b.html>One</a><td><a href=c.html>Two</a></table>
    <p>Text&nbsp;&copy 1999<p>More<textarea><b></textarea><select><option>a<option>b</select>
    """,
  ]
}
