extension DumpFixture {
  /// Invented listings.
  static let listings: [DumpFixture] = [
    DumpFixture(
      name: "listings: title / teaser pairs",
      dump: """
        Bridge over the Aron opens
        The new bridge over the Aron opened to traffic on Monday after four years of work […]
        New pots of clay
        A factory began to make new pots of clay and sells them in the county town […]
        Hall for boats
        The river museum has opened a hall for boats of three centuries and an archive of its […]
        """,
      expected: """
        kind: listing
        listing: ? | ? | ?
        * Bridge over the Aron opens | The new bridge over the Aron opened to traffic on Monday after four years of work […] … | ?
        * New pots of clay | A factory began to make new pots of clay and sells them in the county town […] … | ?
        * Hall for boats | The river museum has opened a hall for boats of three centuries and an archive of its […] … | ?
        """),
    DumpFixture(
      name: "listings: related posts with date forms",
      dump: """
        The new bridge over the Aron opened to traffic on Monday after four years of work.
        It was built by soldiers and by workers of the county, who worked day and night on it.
        Related posts:
        New pots of clay
        10:07 August 06, 2020
        Hall for boats
        Wed, 08/15/2018 - 10:36
        Three hundred trees
        13/02/2026
        """,
      expected: """
        kind: article
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: It was built by soldiers and by workers of the county, who worked day and night on it.
        listing: Related posts: | ? | ?
        * New pots of clay | ? | 2020-08-06T10:07
        * Hall for boats | ? | 2018-08-15T10:36
        * Three hundred trees | ? | 2026-02-13
        """),
    DumpFixture(
      name: "listings: date before",
      dump: """
        The new bridge over the Aron opened to traffic on Monday after four years of work.
        It was built by soldiers and by workers of the county, who worked day and night on it.
        More From Naenara (En)
        May 2, 2031
        New pots of clay
        A factory began to make new pots of clay and
        May 1, 2031
        Hall for boats
        The river museum has opened a hall for boats and
        """,
      expected: """
        kind: article
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: It was built by soldiers and by workers of the county, who worked day and night on it.
        listing: More From Naenara (En) | Naenara | en
        * New pots of clay | A factory began to make new pots of clay and … | 2031-05-02
        * Hall for boats | The river museum has opened a hall for boats and … | 2031-05-01
        """),
    DumpFixture(
      name: "listings: truncation marks",
      dump: """
        The new bridge over the Aron opened to traffic on Monday after four years of work.
        It was built by soldiers and by workers of the county, who worked day and night on it.
        More From Example Times (En)
        A factory began to make new pots of clay and... ... ...
        May 2, 2031
        A factory began to make new pots of clay and... ... ...
        The river museum has opened a hall for boats....
        May 1, 2031
        The river museum has opened a hall for boats....
        Pupils planted three hundred trees […]
        May 1, 2031
        Pupils planted three hundred trees […]
        The county has a new library Read More
        May 1, 2031
        The county has a new library Read More
        The county has a new library again →
        May 1, 2031
        The county has a new library again →
        The old library is to be a hall for songs…
        April 30, 2031
        The old library is to be a hall for songs…
        """,
      expected: """
        kind: article
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: It was built by soldiers and by workers of the county, who worked day and night on it.
        listing: More From Example Times (En) | Example Times | en
        * ? | A factory began to make new pots of clay and... ... ... … | 2031-05-02
        * ? | The river museum has opened a hall for boats.... … | 2031-05-01
        * ? | Pupils planted three hundred trees […] … | 2031-05-01
        * ? | The county has a new library … | 2031-05-01
        * ? | The county has a new library again … | 2031-05-01
        * ? | The old library is to be a hall for songs… … | 2031-04-30
        """),
    DumpFixture(
      name: "listings: listing alone",
      dump: """
        More From Example Times (En)
        A factory began to make new pots of clay and
        May 2, 2031
        A factory began to make new pots of clay and
        The river museum has opened a hall for boats and
        May 1, 2031
        The river museum has opened a hall for boats and
        More Articles
        """,
      expected: """
        kind: listing
        listing: More From Example Times (En) | Example Times | en
        * ? | A factory began to make new pots of clay and … | 2031-05-02
        * ? | The river museum has opened a hall for boats and … | 2031-05-01
        """),
    DumpFixture(
      name: "listings: body with sections",
      dump: """
        The new bridge over the Aron opened to traffic on Monday after four years of work.
        It was built by soldiers and by workers of the county, who worked day and night on it.
        More From Example Times (En)
        A factory began to make new pots of clay and
        May 2, 2031
        A factory began to make new pots of clay and
        Related posts:
        New pots of clay for the county town
        Hall for boats of three centuries
        人気記事:
        1位: 粘土のつぼの工場が生産を開始
        2位: 川の博物館に船の展示室が開館
        """,
      expected: """
        kind: article
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: It was built by soldiers and by workers of the county, who worked day and night on it.
        listing: More From Example Times (En) | Example Times | en
        * ? | A factory began to make new pots of clay and … | 2031-05-02
        listing: Related posts: | ? | ?
        * New pots of clay for the county town | ? | ?
        * Hall for boats of three centuries | ? | ?
        listing: 人気記事: | ? | ?
        * 粘土のつぼの工場が生産を開始 | ? | ?
        * 川の博物館に船の展示室が開館 | ? | ?
        """),
    DumpFixture(
      name: "listings: L only headlines dates",
      dump: """
        Latest news
        13/02/2026
        Bridge over the Aron opens
        12/02/2026
        New pots of clay made
        11/02/2026
        Hall for boats opened
        10/02/2026
        Trees planted in Lower Aron
        """,
      expected: """
        kind: listing
        listing: Latest news | ? | ?
        * Bridge over the Aron opens | ? | 2026-02-13
        * New pots of clay made | ? | 2026-02-12
        * Hall for boats opened | ? | 2026-02-11
        * Trees planted in Lower Aron | ? | 2026-02-10
        """),
    DumpFixture(
      name: "listings: L ru",
      dump: """
        Новости
        Новый мост через Арон открыт
        9 мая 2031
        Новый мост через реку Арон открыли для движения в понедельник...
        Завод начал выпускать новые глиняные горшки
        8 мая 2031
        Завод в уездном городе начал выпускать новые глиняные горшки...
        В музее реки открылся зал лодок
        7 мая 2031
        Музей реки открыл зал лодок трёх столетий...
        """,
      expected: """
        kind: listing
        listing: Новости | ? | ?
        * Новый мост через Арон открыт | Новый мост через реку Арон открыли для движения в понедельник... … | 2031-05-09
        * Завод начал выпускать новые глиняные горшки | Завод в уездном городе начал выпускать новые глиняные горшки... … | 2031-05-08
        * В музее реки открылся зал лодок | Музей реки открыл зал лодок трёх столетий... … | 2031-05-07
        """),
    DumpFixture(
      name: "listings: lines that name who submitted, without a date",
      dump: """
        Archive of statements
        Bridge over the Aron opens
        Submitted by KCNA on
        The new bridge over the Aron opened to traffic on Monday after four years of work and
        New pots of clay
        Submitted by KCNA on
        A factory began to make new pots of clay and sells them in the county town and
        Hall for boats
        Submitted by KCNA on
        The river museum has opened a hall for boats of three centuries and an archive of its
        """,
      expected: """
        kind: listing
        listing: Archive of statements | ? | ?
        * Bridge over the Aron opens | The new bridge over the Aron opened to traffic on Monday after four years of work and … | ? | KCNA
        * New pots of clay | A factory began to make new pots of clay and sells them in the county town and … | ? | KCNA
        * Hall for boats | The river museum has opened a hall for boats of three centuries and an archive of its … | ? | KCNA
        """),
    DumpFixture(
      name: "listings: places of the most read, Japanese",
      dump: """
        川の博物館が船の展示室を開いた
        2031年5月9日 8:53
        川の博物館は今週、三世紀にわたる船を集めた展示室を開いたと発表した。
        住民は来月末まで無料で入ることができる。
        人気記事:
        1位: 新しい橋が開通した
        2位: 陶器工場が壺を作り始めた
        3位: 学校の始業が十五分遅くなる
        """,
      expected: """
        kind: article
        headline: 川の博物館が船の展示室を開いた
        published: 2031-05-09T08:53
        p: 川の博物館は今週、三世紀にわたる船を集めた展示室を開いたと発表した。
        p: 住民は来月末まで無料で入ることができる。
        listing: 人気記事: | ? | ?
        * 新しい橋が開通した | ? | ?
        * 陶器工場が壺を作り始めた | ? | ?
        * 学校の始業が十五分遅くなる | ? | ?
        """),
    DumpFixture(
      name: "listings: a board's head, ranks and a reporter at the end, Korean",
      dump: """
        강물박물관이 배전시실을 열었다
        페이지 정보
        작성자 편집부 작성일 31-05-09 08:53
        강물박물관은 이번주에 세 세기의 배들을 모은 전시실을 열었다고 9일 밝혔다.
        주민들은 다음달말까지 무료로 들어갈수 있다고 하였다.
        글 및 사진 본사기자 김 아 론
        지금 뜨는 뉴스
        1위: 새 다리가 개통되였다
        2위: 도자기공장에서 단지를 만든다
        """,
      expected: """
        kind: article
        headline: 강물박물관이 배전시실을 열었다
        byline: 글 및 사진 본사기자 김 아 론
        authors: 김 아 론
        published: 2031-05-09T08:53
        p: 강물박물관은 이번주에 세 세기의 배들을 모은 전시실을 열었다고 9일 밝혔다.
        p: 주민들은 다음달말까지 무료로 들어갈수 있다고 하였다.
        end: 글 및 사진 본사기자 김 아 론
        listing: 지금 뜨는 뉴스 | ? | ?
        * 새 다리가 개통되였다 | ? | ?
        * 도자기공장에서 단지를 만든다 | ? | ?
        """),
  ]
}
