extension DumpFixture {
  /// Invented agency pages.
  static let agencies: [DumpFixture] = [
    DumpFixture(
      name: "agencies: agency page in English",
      dump: """
        May 9, Juche120(2031)
        Bridge over the Aron Opens
        The new bridge over the Aron opened to traffic on Monday.
        People from the villages on both banks praised it, and children crossed it with flags.
        -0-
        This question is for testing whether you are a human visitor and to prevent automated spam submissions.
        Copyright (C) 2003-2031 Example. All rights reserved.
        """,
      expected: """
        kind: article
        headline: Bridge over the Aron Opens
        p: The new bridge over the Aron opened to traffic on Monday.
        p: People from the villages on both banks praised it, and children crossed it with flags.
        end: -0-
        """),
    DumpFixture(
      name: "agencies: F dateline paragraph and www footer",
      dump: """
        아론강다리 개통
        (아론빌 5월 9일발 예시통신)
        아론강에 새로 건설된 다리가 월요일에 개통되였다.
        량안의 마을사람들이 모여 다리의 개통을 축하하였으며 아이들은 기발을 들고 다리를 건넜다.(끝)
        www.kcna.kp (2031.05.09.)
        """,
      expected: """
        kind: article
        headline: 아론강다리 개통
        published: 2031-05-09
        p: (아론빌 5월 9일발 예시통신)
        p: 아론강에 새로 건설된 다리가 월요일에 개통되였다.
        p: 량안의 마을사람들이 모여 다리의 개통을 축하하였으며 아이들은 기발을 들고 다리를 건넜다.
        end: (끝)
        """),
    DumpFixture(
      name: "agencies: G zh-Hans",
      dump: """
        阿龙河新桥通车
        社会
        2031年 05月 09日 21:49
        横跨阿龙河的新桥于星期一正式通车，两岸的村民纷纷前来庆祝，孩子们挥舞着小旗走过新桥。
        这座桥由士兵和县里的工人用四年时间建成，是该地区最长的一座桥梁。（完）
        reporter@example.org
        【版权归示例社所有，未经授权严禁转载】
        关键词
        桥梁
        阿龙河
        """,
      expected: """
        kind: article
        headline: 阿龙河新桥通车
        published: 2031-05-09T21:49
        p: 横跨阿龙河的新桥于星期一正式通车，两岸的村民纷纷前来庆祝，孩子们挥舞着小旗走过新桥。
        p: 这座桥由士兵和县里的工人用四年时间建成，是该地区最长的一座桥梁。
        end: （完）
        """),
    DumpFixture(
      name: "agencies: G zh-Hans end alone",
      dump: """
        阿龙河新桥通车
        阿龙城5月9日电 横跨阿龙河的新桥于星期一正式通车，两岸的村民纷纷前来庆祝，孩子们挥舞着小旗走过新桥。
        这座桥由士兵和县里的工人用四年时间建成，是该地区最长的一座桥梁。
        (完)
        reporter@example.org
        【版权归示例社所有，未经授权严禁转载】
        """,
      expected: """
        kind: article
        headline: 阿龙河新桥通车
        p: 阿龙城5月9日电 横跨阿龙河的新桥于星期一正式通车，两岸的村民纷纷前来庆祝，孩子们挥舞着小旗走过新桥。
        p: 这座桥由士兵和县里的工人用四年时间建成，是该地区最长的一座桥梁。
        end: (完)
        """),
    DumpFixture(
      name: "agencies: fr belga",
      dump: """
        Le nouveau pont sur l'Aron est ouvert
        Publié le 9 mai 2031 à 21:49
        Le nouveau pont sur l'Aron a été ouvert à la circulation lundi après quatre ans de travaux.
        Les habitants des villages des deux rives l'ont salué et des enfants l'ont traversé avec des drapeaux. (Belga)
        À lire aussi
        Une usine commence à fabriquer de nouveaux pots d'argile
        Le musée de la rivière ouvre une salle de bateaux
        """,
      expected: """
        kind: article
        headline: Le nouveau pont sur l'Aron est ouvert
        published: 2031-05-09T21:49
        p: Le nouveau pont sur l'Aron a été ouvert à la circulation lundi après quatre ans de travaux.
        p: Les habitants des villages des deux rives l'ont salué et des enfants l'ont traversé avec des drapeaux.
        end: (Belga)
        listing: À lire aussi | ? | ?
        * Une usine commence à fabriquer de nouveaux pots d'argile | ? | ?
        * Le musée de la rivière ouvre une salle de bateaux | ? | ?
        """),
    DumpFixture(
      name: "agencies: fr rtl",
      dump: """
        Le nouveau pont sur l'Aron est ouvert
        Le nouveau pont sur l'Aron a été ouvert à la circulation lundi après quatre ans de travaux.
        Les habitants des villages des deux rives l'ont salué et des enfants l'ont traversé avec des drapeaux.
        [rtl.be/AFP]
        """,
      expected: """
        kind: article
        headline: Le nouveau pont sur l'Aron est ouvert
        p: Le nouveau pont sur l'Aron a été ouvert à la circulation lundi après quatre ans de travaux.
        p: Les habitants des villages des deux rives l'ont salué et des enfants l'ont traversé avec des drapeaux.
        end: [rtl.be/AFP]
        """),
    DumpFixture(
      name: "agencies: kcna end with date",
      dump: """
        Bridge over the Aron opens
        The new bridge over the Aron opened to traffic on Monday after four years of work.
        People from the villages on both banks praised it, and children crossed it with flags.
        (KCNA - October 29, 2019)
        """,
      expected: """
        kind: article
        headline: Bridge over the Aron opens
        published: 2019-10-29
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: People from the villages on both banks praised it, and children crossed it with flags.
        end: (KCNA - October 29, 2019)
        """),
    DumpFixture(
      name: "agencies: yonhap slash",
      dump: """
        아론강 새 다리 개통
        아론강에 새로 건설된 다리가 9일 개통됐다. 양쪽 마을 주민들은 다리 개통을 반겼다.
        이 다리는 4년 동안의 공사 끝에 완공됐으며 길이는 320미터다. /연합뉴스
        무단 전재 및 재배포 금지
        지금 뜨는 뉴스
        점토 항아리 공장 가동 시작
        강변 박물관에 배 전시관 열려
        """,
      expected: """
        kind: article
        headline: 아론강 새 다리 개통
        p: 아론강에 새로 건설된 다리가 9일 개통됐다. 양쪽 마을 주민들은 다리 개통을 반겼다.
        p: 이 다리는 4년 동안의 공사 끝에 완공됐으며 길이는 320미터다.
        end: /연합뉴스
        listing: 지금 뜨는 뉴스 | ? | ?
        * 점토 항아리 공장 가동 시작 | ? | ?
        * 강변 박물관에 배 전시관 열려 | ? | ?
        """),
    DumpFixture(
      name: "agencies: END yonhap en",
      dump: """
        New bridge over the Aron opens
        SEOUL, May 9 (EXNA) -- The new bridge over the Aron opened to traffic on Monday after four years of work.
        People from the villages on both banks praised it, and children crossed it with flags.
        annlee@example.org
        (END)
        """,
      expected: """
        kind: article
        headline: New bridge over the Aron opens
        p: SEOUL, May 9 (EXNA) -- The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: People from the villages on both banks praised it, and children crossed it with flags.
        end: (END)
        """),
    DumpFixture(
      name: "agencies: end inline",
      dump: """
        New bridge over the Aron opens
        The new bridge over the Aron opened to traffic on Monday after four years of work.
        People from the villages on both banks praised it, and children crossed it with flags. -- End --
        X
        Previous Post Next Post
        No comments:
        Leave a Reply
        Facebook Twitter LinkedIn Pinterest Email
        © 2031 Example Times
        """,
      expected: """
        kind: article
        headline: New bridge over the Aron opens
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: People from the villages on both banks praised it, and children crossed it with flags.
        end: -- End --
        """),
    DumpFixture(
      name: "agencies: chrome list",
      dump: """
        Bridge over the Aron opens
        The new bridge over the Aron opened to traffic on Monday after four years of work.
        Share/Print/Facebook
        Facebook Twitter LinkedIn Reddit Email
        People from the villages on both banks praised it, and children crossed it with flags.
        annlee@example.org
        No comments:
        Leave a Reply
        Your email address will not be published.
        X
        Previous Post
        Next Post
        For Use Only in the Republic of Korea
        <저작권자(c) 예시뉴스, 무단 전재-재배포 금지>
        Copyright © 2031 Example. All rights reserved.
        """,
      expected: """
        kind: article
        headline: Bridge over the Aron opens
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: People from the villages on both banks praised it, and children crossed it with flags.
        """),
    DumpFixture(
      name: "agencies: ko page info 2",
      dump: """
        아론강 새 다리 개통
        페이지 정보
        작성자 편집국 작성일 2031-05-09 21:49
        본문
        아론강에 새로 건설된 다리가 9일 개통됐다. 양쪽 마을 주민들은 다리 개통을 반겼다.
        이 다리는 4년 동안의 공사 끝에 완공됐으며 길이는 320미터다.
        글 및 사진 본사기자 홍길동
        """,
      expected: """
        kind: article
        headline: 아론강 새 다리 개통
        byline: 글 및 사진 본사기자 홍길동
        authors: 홍길동
        published: 2031-05-09T21:49
        p: 아론강에 새로 건설된 다리가 9일 개통됐다. 양쪽 마을 주민들은 다리 개통을 반겼다.
        p: 이 다리는 4년 동안의 공사 끝에 완공됐으며 길이는 320미터다.
        end: 글 및 사진 본사기자 홍길동
        """),
    DumpFixture(
      name: "agencies: a dateline without brackets on a line of its own",
      dump: """
        Bridge over the Aron opens
        Date: 10/05/2031 | Source: Example Times (En)

        Upper Aron, May 9 (KCNA) --

        The new bridge over the Aron opened to traffic on Monday after four years of work.
        It was built by soldiers and by workers of the county, who worked day and night on it.
        -0-
        """,
      expected: """
        kind: article
        headline: Bridge over the Aron opens
        published: 2031-05-10
        language: en
        publisher: Example Times
        p: Upper Aron, May 9 (KCNA) --
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: It was built by soldiers and by workers of the county, who worked day and night on it.
        end: -0-
        """),
  ]
}
