/// Numbers that look random and are the same in each run.
struct MarkupRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state &<< 13
    state ^= state &>> 7
    state ^= state &<< 17
    return state &* 0x2545_F491_4F6C_DD1D
  }

  /// A number from 0 up to below a limit.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(limit, 1))) }

  /// Pieces of markup in any order.
  mutating func markup(pieces: Int) -> [UInt8] {
    (0..<pieces).flatMap { _ in Array(Self.pieces[below(Self.pieces.count)].utf8) }
  }

  private static let pieces = [
    "<p>", "</p>", "<div class=a>", "</div>", "<b>", "</b>", "<i>", "</i>", "<a href='/b'>", "</a>",
    "<ul>", "<li>", "</li>", "</ul>", "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>",
    "<h1>", "</h1>", "<br>", "<img alt='x>y'>", "<svg>", "</svg>", "<script>", "</script>",
    "<style>", "</style>", "<title>", "</title>", "<!-- c -->", "<!--", "-->", "<", ">", "&",
    "&amp;",
    "&#8217;", "&eacute", "&", ";", "\"", "'", "=", "/", " ", "\n", "\t", "text", "word word",
    "Été",
    "한국어", "\u{0}", "<html>", "</html>", "<body>", "</body>", "<head>", "</head>",
    "<meta charset=x>",
    "<x-y>", "</x-y>", "<section>", "</section>", "<wbr>", "<br/>", "<div/>", "</", "<!", "<?",
    "<!x>",
    "<![CDATA[", "]]>", "<?xml ?>", "<span id=\"a&quot;b\">", "</span>", "<iframe>", "</iframe>",
    "<textarea>", "</textarea>", "<a b=\"", "<select><option>", "<frameset>", "<noscript>",
    "</noscript>", "<template>", "</template>", "<dl><dt>", "<dd>", "</dl>", "<form>", "</form>",
  ]
}
