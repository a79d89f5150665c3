import NewsMarkup

/// Listing pages of invented sites.
enum SectionFronts {
  static let site = "https://www.example-times.test"

  static func page(
    _ body: String, language: String = "en", path: String = "/island", head: String = ""
  ) throws -> Page {
    try HTMLParser(url: site + path).parse(
      """
      <!DOCTYPE html><html lang="\(language)"><head><title>Example Times</title>
      <meta property="og:site_name" content="Example Times">\(head)</head><body>\(body)</body></html>
      """)
  }

  /// A card with a picture, a headline and a teaser.
  static func card(_ headline: String, _ slug: String, extra: String = "") -> String {
    """
    <article class="card"><a href="/island/\(slug)"><img src="/t/\(slug).jpg" alt="Near the river">
    </a><h3><a href="/island/\(slug)">\(headline)</a></h3>\(extra)</article>
    """
  }

  static let home = """
    <header><nav><ul><li><a href="/island">Island news and weather</a></li><li><a
    href="/sport">Sport and games today</a></li></ul></nav></header><main>
    <section><h2>Island</h2>
    \(card("The ferry has a new captain who cannot swim", "ferry-has-new-captain"))
    \(card("Bridge toll will rise again in the autumn", "bridge-toll-will-rise"))
    \(card("Goat on roof", "goat-on-roof"))</section>
    <section><h2>Harbour</h2>
    \(card("Library lends tools to those who have none", "library-lends-tools"))
    \(card("Rain stops the market for the third time", "rain-stops-the-market"))</section>
    <section><h2>Most read</h2><ol>
    <li><a href="/island/ferry-has-new-captain">The ferry has a new captain who cannot swim</a></li>
    <li><a href="/island/school-wins-the-cup">School wins the reed cup after nine years</a></li>
    </ol></section></main><footer><ul><li><a href="/about-the-example-times">About the Example
    Times and its readers</a></li></ul></footer>
    """

  static let japanese = """
    <main><h1>島</h1><ul>
    <li><a href="/news/20310502-1234">島の陶芸工房が橋の粘土で屋根瓦を作り始める</a>
    <time datetime="2031-05-02T09:30+09:00">2日</time></li>
    <li><a href="/news/20310502-1235">渡し船の新しい船長は泳げない、町議会で議論に</a></li>
    <li><a href="/news/20310501-1236">市場が雨で三度目の中止、来週は開催へ</a></li>
    <li><a href="/news/20310501-1237">学校が九年ぶりに優勝</a></li></ul></main>
    """

  static let arabic = """
    <main dir="rtl"><h1>الجزيرة</h1>
    <div class="item"><h2><a href="/2031/5/2/411">ورشة الفخار تصنع القرميد من طين الجسر</a></h2>
    <p>بدأت ورشة في القرية العليا بصنع القرميد من الطين الذي استخرج لبناء الجسر الجديد.</p></div>
    <div class="item"><h2><a href="/2031/5/2/412">قبطان العبارة الجديد لا يعرف السباحة</a></h2></div>
    <div class="item"><h2><a href="/2031/5/1/413">المطر يوقف السوق للمرة الثالثة هذا العام</a></h2></div>
    <div class="item"><h2><a href="/2031/5/1/414">عنزة تأكل محضر المجلس</a></h2></div></main>
    """

  static let search = """
    <main><h1>Search</h1><dl>
    <dt><a href="/story?id=4101">Pottery makes roof tiles of bridge clay</a></dt>
    <dd>A pottery in Upper Reed has begun to make roof tiles of the clay that was dug out.</dd>
    <dt><a href="/story?id=4102">Heap of clay belongs to the children now</a></dt>
    <dd>The council will decide in June whether the rest of the heap may be sold or stays.</dd>
    <dt><a href="/story?id=4103">Kiln explodes in the night and nobody hears</a></dt>
    <dd>It was only in the morning that the owner saw what was left of the roof of the hall.</dd>
    <dt><a href="/story?id=4104">Tiles are found on the moon by a telescope</a></dt>
    <dd>Nobody knows how they got there, and the pottery says that none of its own are missing.</dd>
    </dl></main>
    """

  static let table = """
    <main><table><tbody>
    \((1...4).map { number in
      """
      <tr><td>\(number).</td><td><a href="https://other-\(number).test/tiles-of-the-bridge-\(number)">Tiles
      number \(number) of the bridge are sold</a> (<a href="/from?site=other-\(number)">other</a>)</td></tr>
      <tr><td></td><td>by <a href="/user?id=ann">ann</a> <span
      title="2031-05-0\(number)T08:00:00">\(number) hours ago</span></td></tr>
      """
    }.joined())
    </tbody></table></main>
    """

  static let labelled = """
    <main><h1>In the news</h1>
    \(["Pottery makes roof tiles of clay", "Ferry captain cannot swim", "Goat eats the minutes"]
      .enumerated().map { number, headline in
        """
        <section><div><h4>\(headline)</h4><p>It was told in the town for a week that this would happen, and
        then it did so in the end.</p><p><a href="https://other.test/read/\(number)11">Go on</a></p></div></section>
        """
      }.joined())
    <section><div><h4>Market stops for rain</h4><p>It was told in the town for a week that this would
    happen.</p><p><a href="https://other.test/read/911">Go on</a></p></div></section></main>
    """
}
