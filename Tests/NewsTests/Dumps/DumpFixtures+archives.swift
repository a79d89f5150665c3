extension DumpFixture {
  /// Invented archive pages.
  static let archives: [DumpFixture] = [
    DumpFixture(
      name: "archives: glued saved",
      dump: """
        May 9, 203105/09/2031
        KCNA Example Times (En)
        Bridge over the Aron opens
        Date: 01/04/2030 | Source: Example Times (En) |
        Read original version at source

        The new bridge over the Aron opened to traffic on Monday after four years of work.

        People from the villages on both banks praised it, and children crossed it with flags.

        More From Example Times (En)
        """,
      expected: """
        kind: article
        headline: Bridge over the Aron opens
        published: 2030-04-01
        language: en
        publisher: Example Times
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: People from the villages on both banks praised it, and children crossed it with flags.
        listing: More From Example Times (En) | Example Times | en
        """),
    DumpFixture(
      name: "archives: saved one",
      dump: """
        May 9, 2031
        Example Times (En)
        Bridge over the Aron opens
        Date: 13/04/2030 | Source: Example Times (En) |
        Read original version at source
        The new bridge over the Aron opened to traffic on Monday after four years of work.
        People from the villages on both banks praised it, and children crossed it with flags.
        More From Example Times (En)
        New pots of clay
        New pots of clay
        A factory began to make new pots of clay and
        May 2, 2031
        A factory began to make new pots of clay and
        """,
      expected: """
        kind: article
        headline: Bridge over the Aron opens
        published: 2030-04-13
        language: en
        publisher: Example Times
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: People from the villages on both banks praised it, and children crossed it with flags.
        listing: More From Example Times (En) | Example Times | en
        * New pots of clay | A factory began to make new pots of clay and … | 2031-05-02
        """),
    DumpFixture(
      name: "archives: C newsletter",
      dump: """
        Bridge over the Aron opens
        Date: 13/04/2030 | Source: (En) |
        Read original version at source
        Share Button
        The new bridge over the Aron opened to traffic on Monday after four years of work.
        People from the villages on both banks praised it, and children crossed it with flags.
        Subscribe to the Example Watch newsletter
        Get the latest news about Aron delivered to your inbox every day.
        """,
      expected: """
        kind: article
        headline: Bridge over the Aron opens
        published: 2030-04-13
        language: en
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: People from the villages on both banks praised it, and children crossed it with flags.
        """),
    DumpFixture(
      name: "archives: zh compact",
      dump: """
        阿龙河新桥通车
        Date: 13/04/2030 | Source: Naenara (Ch) | Read original version at source
        横跨阿龙河的新桥于星期一正式通车，两岸的村民纷纷前来庆祝，孩子们挥舞着小旗走过新桥。
        这座桥由士兵和县里的工人用四年时间建成，是该地区最长的一座桥梁。
        More From Naenara (Ch)
        一家工厂开始生产新的陶罐并在县城出售
        May 2, 2031
        一家工厂开始生产新的陶罐并在县城出售
        """,
      expected: """
        kind: article
        headline: 阿龙河新桥通车
        published: 2030-04-13
        language: zh
        publisher: Naenara
        p: 横跨阿龙河的新桥于星期一正式通车，两岸的村民纷纷前来庆祝，孩子们挥舞着小旗走过新桥。
        p: 这座桥由士兵和县里的工人用四年时间建成，是该地区最长的一座桥梁。
        listing: More From Naenara (Ch) | Naenara | zh
        * ? | 一家工厂开始生产新的陶罐并在县城出售 … | 2031-05-02
        """),
    DumpFixture(
      name: "archives: ja compact",
      dump: """
        アロン川に新しい橋が開通
        Date: 13/04/2030 | Source: Naenara (Jp) | Read original version at source
        アロン川に架かる新しい橋が9日、4年にわたる工事を終えて開通した。
        橋の長さは320メートルで、この地域では最も長い。
        More From Naenara (Jp)
        粘土のつぼを作る工場が新たに生産を始め、町で売ら
        May 2, 2031
        粘土のつぼを作る工場が新たに生産を始め、町で売ら
        """,
      expected: """
        kind: article
        headline: アロン川に新しい橋が開通
        published: 2030-04-13
        language: ja
        publisher: Naenara
        p: アロン川に架かる新しい橋が9日、4年にわたる工事を終えて開通した。
        p: 橋の長さは320メートルで、この地域では最も長い。
        listing: More From Naenara (Jp) | Naenara | ja
        * ? | 粘土のつぼを作る工場が新たに生産を始め、町で売ら … | 2031-05-02
        """),
    DumpFixture(
      name: "archives: ru details",
      dump: """
        Новый мост через Арон открыт
        Дата: 13/04/2030 | Источник: Пример (Ru) | Читать оригинал
        Новый мост через реку Арон открыли для движения в понедельник после четырёх лет работ.
        Жители деревень на обоих берегах пришли на праздник, дети прошли по мосту с флажками.
        More From Example (Ru)
        Завод начал выпускать новые глиняные горшки и продаёт
        February 13, 2026
        Завод начал выпускать новые глиняные горшки и продаёт
        """,
      expected: """
        kind: article
        headline: Новый мост через Арон открыт
        published: 2030-04-13
        language: ru
        publisher: Пример
        p: Новый мост через реку Арон открыли для движения в понедельник после четырёх лет работ.
        p: Жители деревень на обоих берегах пришли на праздник, дети прошли по мосту с флажками.
        listing: More From Example (Ru) | Example | ru
        * ? | Завод начал выпускать новые глиняные горшки и продаёт … | 2026-02-13
        """),
    DumpFixture(
      name: "archives: full with leftover",
      dump: """
        May 9, 2031May 9, 2031
        KCNA Example Times (En)
        Bridge over the Aron opens
        Date: 01/04/2030 | Source: Example Times (En) | Read original version at source

        The new bridge over the Aron opened to traffic on Monday after four years of work.

        People from the villages on both banks praised it, and children crossed it with flags.

        More From Example Times (En)
        New pots of clay
        New pots of clay
        A factory began to make new pots of clay and
        May 2, 2031
        A factory began to make new pots of clay and
        Hall for boats
        Hall for boats
        The river museum has opened a hall for boats and
        """,
      expected: """
        kind: article
        headline: Bridge over the Aron opens
        published: 2030-04-01
        language: en
        publisher: Example Times
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: People from the villages on both banks praised it, and children crossed it with flags.
        listing: More From Example Times (En) | Example Times | en
        * New pots of clay | A factory began to make new pots of clay and … | 2031-05-02
        * Hall for boats | The river museum has opened a hall for boats and … | ?
        """),
    DumpFixture(
      name: "archives: cut inside heading after",
      dump: """
        The new bridge over the Aron opened to traffic on Monday after four years of work.
        It was built by soldiers and by workers of the county, who worked day and night on it.
        More From Example Times (En)
        A factory began to make new pots of clay and
        May 2, 2031
        A factory began to make new pots of clay and
        The river museum has opened
        """,
      expected: """
        kind: article
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: It was built by soldiers and by workers of the county, who worked day and night on it.
        listing: More From Example Times (En) | Example Times | en
        * ? | A factory began to make new pots of clay and … | 2031-05-02
        * ? | The river museum has opened … | ?
        """),
    DumpFixture(
      name: "archives: agency teasers with datelines",
      dump: """
        The new bridge over the Aron opened to traffic on Monday after four years of work.
        It was built by soldiers and by workers of the county, who worked day and night on it.
        More From KCNA (En)
        Pyongyang, May 2 (KCNA) -- A factory began to make new pots of clay and
        May 2, 2031
        Pyongyang, May 2 (KCNA) -- A factory began to make new pots of clay and
        Pyongyang, May 1 (KCNA) -- The river museum has opened
        May 1, 2031
        Pyongyang, May 1 (KCNA) -- The river museum has opened
        More Articles
        """,
      expected: """
        kind: article
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: It was built by soldiers and by workers of the county, who worked day and night on it.
        listing: More From KCNA (En) | KCNA | en
        * ? | Pyongyang, May 2 (KCNA) -- A factory began to make new pots of clay and … | 2031-05-02
        * ? | Pyongyang, May 1 (KCNA) -- The river museum has opened … | 2031-05-01
        """),
    DumpFixture(
      name: "archives: korean juche dates",
      dump: """
        아론강에 새로 건설된 다리가 월요일에 개통되였다.
        량안의 마을사람들이 모여 다리의 개통을 축하하였으며 아이들은 기발을 들고 다리를 건넜다.
        More From Naenara (Kr)
        점토로 만든 단지를 생산하는 공장이 조업을
        주체110(2021)년 3월 21일
        점토로 만든 단지를 생산하는 공장이 조업을
        강박물관에 배전시관이 새로 꾸려졌
        (Juche112.11.28.)
        강박물관에 배전시관이 새로 꾸려졌
        아론소학교 학생들이 나무를 심었
        2026.2.13.
        아론소학교 학생들이 나무를 심었
        다리건설자들을 위한 모임이 진행
        2013년 09월 19일 08:53
        다리건설자들을 위한 모임이 진행
        More Articles
        """,
      expected: """
        kind: article
        p: 아론강에 새로 건설된 다리가 월요일에 개통되였다.
        p: 량안의 마을사람들이 모여 다리의 개통을 축하하였으며 아이들은 기발을 들고 다리를 건넜다.
        listing: More From Naenara (Kr) | Naenara | ko
        * ? | 점토로 만든 단지를 생산하는 공장이 조업을 … | 2021-03-21
        * ? | 강박물관에 배전시관이 새로 꾸려졌 … | 2023-11-28
        * ? | 아론소학교 학생들이 나무를 심었 … | 2026-02-13
        * ? | 다리건설자들을 위한 모임이 진행 … | 2013-09-19T08:53
        """),
    DumpFixture(
      name: "archives: repeat without heading",
      dump: """
        The new bridge over the Aron opened to traffic on Monday after four years of work.
        It was built by soldiers and by workers of the county, who worked day and night on it.
        A factory began to make new pots of clay and
        May 2, 2031
        A factory began to make new pots of clay and
        The river museum has opened a hall for boats and
        May 1, 2031
        The river museum has opened a hall for boats and
        More Articles
        """,
      expected: """
        kind: article
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: It was built by soldiers and by workers of the county, who worked day and night on it.
        listing: ? | ? | ?
        * ? | A factory began to make new pots of clay and … | 2031-05-02
        * ? | The river museum has opened a hall for boats and … | 2031-05-01
        """),
    DumpFixture(
      name: "archives: text noise",
      dump: """
        Kim Ann , chairman of the county , met ComradeLee on the 75 th day. He said that 14 290 people came.
        It was Unvisited by many from Aron Province.This year it is open.
        More From Example Times (En)
        A factory began to make new pots of clay and
        May 2, 2031
        A factory began to make new pots of clay and
        """,
      expected: """
        kind: article
        p: Kim Ann , chairman of the county , met ComradeLee on the 75 th day. He said that 14 290 people came.
        p: It was Unvisited by many from Aron Province.This year it is open.
        listing: More From Example Times (En) | Example Times | en
        * ? | A factory began to make new pots of clay and … | 2031-05-02
        """),
  ]
}
