/// Listing pages of invented sites in several languages, each in a markup of its own.
enum ListingShapes {
  typealias Shape = ListingShapeTests.Shape

  static let all: [Shape] = [
    koreanList, chineseRows, arabicCards, russianDefinitions, dataCards, overlaidCards,
    copiedHeadings,
    gluedKickers, greekColumns, hindiItems, japaneseDefinitions, chineseLines,
  ]

  private static func each(_ headlines: [String], _ make: (Int, String) -> String) -> String {
    headlines.enumerated().map { make($0 + 1, $1) }.joined(separator: "\n")
  }

  /// Items of a list with `time` elements.
  static let koreanList: Shape = {
    let headlines = [
      "윗갈마을 도공들이 다리 점토로 기와를 굽는다", "새 선장은 헤엄을 칠 줄 모른다고 밝혀져", "비로 장터가 세 번째로 미뤄졌다",
      "도서관이 연장을 빌려주기 시작했다",
    ]
    return Shape(
      name: "Korean list", language: "ko",
      body: """
        <div class="gnb"><ul><li><a href="/politics">정치</a></li><li><a href="/economy">경제</a></li></ul></div>
        <main><h1>섬 소식</h1><ul class="list">
        \(each(headlines) { number, headline in
          """
          <li><a href="/news/article-20310500\(number)"><strong class="tit">\(headline)</strong></a>
          <span class="info"><em>이가을 기자</em> <time datetime="2031-05-0\(number)T09:0\(number)+09:00">0\(number)일</time></span></li>
          """
        })
        </ul><div class="paging"><a href="?page=1">1</a><a href="?page=2">2</a></div></main>
        """,
      headlines: headlines, dates: (1...4).map { "2031-05-0\($0)" })
  }()

  /// Rows of a table with a link and a printed date.
  static let chineseRows: Shape = {
    let headlines = [
      "上苇镇陶器作坊用桥下的黏土烧制屋瓦", "渡船新船长承认自己不会游泳", "集市因大雨第三次改期举行", "图书馆开始向居民出借园艺工具",
      "小学时隔九年再次夺得芦苇杯",
    ]
    return Shape(
      name: "Chinese rows", language: "zh",
      body: """
        <main><h1>本地新闻</h1><table>
        \(each(headlines) { number, headline in
          "<tr><td>·</td><td><a href=\"/n1/2031/050\(number)/c1001-4022\(number).html\">\(headline)</a></td><td>2031年5月\(number)日</td></tr>"
        })
        </table></main>
        """,
      headlines: headlines, dates: (1...5).map { "2031-05-0\($0)" })
  }()

  /// Cards of `div` elements without a heading, from right to left.
  static let arabicCards: Shape = {
    let headlines = [
      "ورشة الفخار في القرية العليا تصنع القرميد من طين الجسر",
      "قبطان العبارة الجديد لا يعرف السباحة",
      "المطر يؤجل سوق القرية للمرة الثالثة", "المكتبة تعير أدوات الحديقة لمن لا يملكها",
    ]
    return Shape(
      name: "Arabic cards", language: "ar",
      body: """
        <div dir="rtl"><h1>أخبار الجزيرة</h1><div class="grid">
        \(each(headlines) { number, headline in
          """
          <div class="c"><div class="p"><a href="/news/2031/5/\(number)/story-of-the-island-\(number)"><img src="/t/\(number).jpg" alt=""></a></div>
          <div class="t"><div><a href="/news/2031/5/\(number)/story-of-the-island-\(number)"><span>\(headline)</span></a></div>
          <div class="d">\(number) مايو 2031</div></div></div>
          """
        })
        </div></div>
        """,
      headlines: headlines, dates: (1...4).map { "2031-05-0\($0)" })
  }()

  /// Terms with their definitions.
  static let russianDefinitions: Shape = {
    let headlines = [
      "Гончары Верхнего Камыша делают черепицу из глины с моста",
      "Новый капитан парома не умеет плавать",
      "Дождь в третий раз отменил ярмарку на площади", "Библиотека выдаёт садовые инструменты",
    ]
    return Shape(
      name: "Russian definitions", language: "ru",
      body: """
        <main><h1>Остров</h1><dl>
        \(each(headlines) { number, headline in
          """
          <dt><a href="/ostrov/\(number)0412">\(headline)</a></dt>
          <dd><p>\(number) мая 2031</p><p>Об этом в городе говорили целую неделю, а теперь так и вышло на самом деле.</p></dd>
          """
        })
        </dl></main>
        """,
      headlines: headlines, dates: (1...4).map { "2031-05-0\($0)" })
  }()

  /// Cards that lead somewhere by their data only.
  static let dataCards: Shape = {
    let headlines = [
      "The ferry has a new captain who cannot swim", "Bridge toll will rise again in the autumn",
      "Library lends tools to those who have none", "Rain stops the market for the third time",
    ]
    return Shape(
      name: "cards by their data",
      body: """
        <main><h1>Island</h1>
        \(each(headlines) { number, headline in
          """
          <div class="tile" data-href="/island/story-number-\(number)-of-the-day"><img src="/t/\(number).jpg" alt="Reeds">
          <p class="name">\(headline)</p></div>
          """
        })</main>
        """,
      headlines: headlines, urls: (1...4).map { "/island/story-number-\($0)-of-the-day" })
  }()

  /// Cards with an empty link over all of them, and many sources of a picture between it and the heading.
  static let overlaidCards: Shape = {
    let headlines = [
      "Potters of Upper Reed are running out of clay", "A captain learns to swim at sixty",
      "The market is to be held at last", "Nine years and a cup of reed",
    ]
    let sources = String(
      repeating: "<source srcset=\"/p.jpg\" media=\"(min-width: 1px)\">", count: 24)
    return Shape(
      name: "cards under a link",
      body: """
        <main><h1>Island</h1><ul>
        \(each(headlines) { number, headline in
          """
          <li><div><a href="/island/2031/may/0\(number)/story-\(number)" aria-label="\(headline)"></a><div><div><picture>\(sources)<img
          src="/t/\(number).jpg" alt=""></picture></div><div><div><h3><div class="kicker">Harbour</div><span>\(headline)</span></h3></div>
          <footer></footer></div></div></div></li>
          """
        })</ul></main>
        """,
      headlines: headlines, urls: (1...4).map { "/island/2031/may/0\($0)/story-\($0)" })
  }()

  /// Headings that say the same twice, once for those who hear the page.
  static let copiedHeadings: Shape = {
    let headlines = [
      "The ferry has a new captain who cannot swim", "Bridge toll will rise again in the autumn",
      "Library lends tools to those who have none", "Rain stops the market for the third time",
    ]
    return Shape(
      name: "headings twice",
      body: """
        <main><h1>Island</h1>
        \(each(headlines) { number, headline in
          """
          <div class="card"><h2 class="title"><span class="sr-only">\(headline)</span>
          <a href="/island/story-number-\(number)-of-the-day">\(headline)</a></h2><p>Ann Lee</p></div>
          """
        })</main>
        """,
      headlines: headlines)
  }()

  /// Kickers that touch the headline, with nothing but an element between them.
  static let gluedKickers: Shape = {
    let headlines = [
      "Töpferei brennt Dachziegel aus Lehm", "Kapitän der Fähre kann nicht schwimmen",
      "Regen verschiebt den Markt zum dritten Mal", "Bücherei verleiht Werkzeug an alle",
    ]
    return Shape(
      name: "glued kickers", language: "de",
      body: """
        <main><h1>Insel</h1>
        \(each(headlines) { number, headline in
          """
          <article><a href="/insel/geschichte-nummer-\(number)-des-tages"><h2><span class="t"><span class="over">Oberes
          Schilf</span>\(headline)</span></h2></a></article>
          """
        })</main>
        """,
      headlines: headlines, kicker: "Oberes Schilf")
  }()

  /// A large first card and columns of others in rows of a grid.
  static let greekColumns: Shape = {
    let headlines = [
      "Οι αγγειοπλάστες φτιάχνουν κεραμίδια από τον πηλό της γέφυρας",
      "Ο νέος καπετάνιος δεν ξέρει κολύμπι",
      "Η βροχή ανέβαλε την αγορά για τρίτη φορά", "Η βιβλιοθήκη δανείζει εργαλεία σε όλους",
      "Το σχολείο κέρδισε το κύπελλο ύστερα από εννέα χρόνια",
    ]
    func card(_ number: Int) -> String {
      "<article><a href=\"/nisi/\(number)04411\"><h3>\(headlines[number])</h3></a></article>"
    }
    return Shape(
      name: "Greek columns", language: "el",
      body: """
        <main><h1>Νησί</h1><div class=row><div class=col>\(card(0))</div><div class=col><div class=row><div class=col>\(card(1))</div>
        <div class=col>\(card(2))</div></div><div class=row><div class=col>\(card(3))</div><div
        class=col>\(card(4))</div></div></div></div></main>
        """,
      headlines: headlines)
  }()

  /// Items with their dates before the links.
  static let hindiItems: Shape = {
    let headlines = [
      "ऊपरी गाँव के कुम्हार पुल की मिट्टी से खपरैल बना रहे हैं", "नाव के नए कप्तान को तैरना नहीं आता",
      "बारिश से मेला तीसरी बार टला", "पुस्तकालय अब औज़ार भी उधार देता है",
    ]
    return Shape(
      name: "Hindi items", language: "hi",
      body: """
        <main><h1>द्वीप</h1><ul>
        \(each(headlines) { number, headline in
          """
          <li><span class="date">\(number) मई 2031</span><a href="/dweep/kahani-\(number)-1042\(number)">\(headline)</a></li>
          """
        })</ul></main>
        """,
      headlines: headlines, dates: (1...4).map { "2031-05-0\($0)" })
  }()

  /// Days as terms, links as their definitions.
  static let japaneseDefinitions: Shape = {
    let headlines = [
      "渡し船の新しい船長は泳げない、町議会で議論に", "市場が雨で三度目の中止、来週は開催へ", "島の陶芸工房が橋の粘土で屋根瓦を焼く", "図書館が園芸用具の貸し出しを始めた",
    ]
    return Shape(
      name: "Japanese definitions", language: "ja", path: "/topics/news/",
      body: """
        <main><h1>お知らせ</h1><dl>
        \(each(headlines) { number, headline in
          "<dt>2031年5月\(number)日</dt><dd><a href=\"/news/detail.php?id=10\(number)\">\(headline)</a></dd>"
        })</dl><div><a rel="next" href="?page=2">次へ</a></div></main>
        """,
      headlines: headlines, dates: (1...4).map { "2031-05-0\($0)" })
  }()

  /// Links in one block, parted by line breaks, each with its day.
  static let chineseLines: Shape = {
    let headlines = [
      "上苇镇陶器作坊用桥下的黏土烧制屋瓦", "渡船新船长承认自己不会游泳", "集市因大雨第三次改期举行", "图书馆开始出借园艺工具",
    ]
    return Shape(
      name: "Chinese lines", language: "zh",
      body: """
        <main><h1>本地新闻</h1><div>
        \(each(headlines) { number, headline in
          "· <a href=\"/n2/2031/x\(number)/c1001-402\(number)1.html\">\(headline)</a> 2031-05-0\(number)<br>"
        })</div></main>
        """,
      headlines: headlines, dates: (1...4).map { "2031-05-0\($0)" })
  }()
}
