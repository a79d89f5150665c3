/// An invented dump and what has to be read in it.
struct DumpFixture: Sendable, CustomStringConvertible {
  let name: String
  let dump: String
  let expected: String

  var description: String { name }

  static let all: [DumpFixture] =
    [
      archiveBody, archiveFull, archiveCompact, archiveOld, agencyCalendar, agencyRead,
      agencyFooter,
      agencyChinese, indexSubmitted, indexTeasers, korean, russian, glued, cutDump, twoSections,
    ] + agencies + archives + sites + listings

  /// Body and listing only, no blank lines.
  static let archiveBody = DumpFixture(
    name: "archive, body and listing",
    dump: """
      The new bridge over the Aron opened to traffic on Monday after four years of work.
      People from the villages on both banks praised it, and children crossed it with flags.
      It was built by soldiers and by workers of the county.
      More From Example Times (En)
      A factory began to make new pots of clay and
      May 2, 2031
      A factory began to make new pots of clay and
      The river museum has opened a hall for boats.
      May 1, 2031
      The river museum has opened a hall for boats.
      Pupils of the school at Lower Aron planted three hundr
      April 30, 2031
      Pupils of the school at Lower Aron planted three hundr
      More Articles
      """,
    expected: """
      kind: article
      p: The new bridge over the Aron opened to traffic on Monday after four years of work.
      p: People from the villages on both banks praised it, and children crossed it with flags.
      p: It was built by soldiers and by workers of the county.
      listing: More From Example Times (En) | Example Times | en
      * ? | A factory began to make new pots of clay and … | 2031-05-02
      * ? | The river museum has opened a hall for boats. | 2031-05-01
      * ? | Pupils of the school at Lower Aron planted three hundr … | 2031-04-30
      """)

  /// Saved-on line, channel, title, details, paragraphs with blank lines, items with headlines.
  static let archiveFull = DumpFixture(
    name: "archive, full",
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
      May 1, 2031
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
      * Hall for boats | The river museum has opened a hall for boats and … | 2031-05-01
      """)

  /// Title, details, paragraphs without blank lines, items as teasers.
  static let archiveCompact = DumpFixture(
    name: "archive, compact",
    dump: """
      Bridge over the Aron opens
      Date: 13/04/2030 | Source: Example Times (En) | Read original version at source
      The new bridge over the Aron opened to traffic on Monday after four years of work.
      People from the villages on both banks praised it, and children crossed it with flags.
      More From Example Times (En)
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
      * ? | A factory began to make new pots of clay and … | 2031-05-02
      """)

  /// Title, details with a language alone, share button, body, newsletter lines.
  static let archiveOld = DumpFixture(
    name: "archive, old",
    dump: """
      Bridge over the Aron opens
      Date: 13/04/2030 | Source: (En) | Read original version at source
      Share Button
      The new bridge over the Aron opened to traffic on Monday after four years of work.
      People from the villages on both banks praised it, and children crossed it with flags.
      Subscribe to our newsletter
      Enter your email address
      """,
    expected: """
      kind: article
      headline: Bridge over the Aron opens
      published: 2030-04-13
      language: en
      p: The new bridge over the Aron opened to traffic on Monday after four years of work.
      p: People from the villages on both banks praised it, and children crossed it with flags.
      """)

  static let agencyCalendar = DumpFixture(
    name: "agency page with a calendar line",
    dump: """
      calendar>>May 9. 2031 Juche 120
      Bridge over the Aron Opens
      Aronville, May 9 (EXNA) -- The new bridge over the Aron opened to traffic on Monday.
      People from the villages on both banks praised it, and children crossed it with flags.
      Copyright (C) EXAMPLE NEWS AGENCY All Rights Reserved.
      """,
    expected: """
      kind: article
      headline: Bridge over the Aron Opens
      published: 2031-05-09
      p: Aronville, May 9 (EXNA) -- The new bridge over the Aron opened to traffic on Monday.
      p: People from the villages on both banks praised it, and children crossed it with flags.
      """)

  static let agencyRead = DumpFixture(
    name: "agency page with the day of reading above the title",
    dump: """
      May 9, Juche120(2031)
      다리가 새로 개통되였다
      아론강에 새로 건설된 다리가 월요일에 개통되였다.
      량안의 마을사람들이 모여 다리의 개통을 축하하였으며 아이들은 기발을 들고 다리를 건넜다.
      -0-
      자동등록방지를 위해 보안절차를 거치고 있습니다
      Copyright 2031 예시신문사
      """,
    expected: """
      kind: article
      headline: 다리가 새로 개통되였다
      p: 아론강에 새로 건설된 다리가 월요일에 개통되였다.
      p: 량안의 마을사람들이 모여 다리의 개통을 축하하였으며 아이들은 기발을 들고 다리를 건넜다.
      end: -0-
      """)

  static let agencyFooter = DumpFixture(
    name: "agency page with end mark and dated footer",
    dump: """
      아론강다리 개통
      (아론빌 5월 9일발 예시통신)
      아론강에 새로 건설된 다리가 월요일에 개통되였다.
      량안의 마을사람들이 모여 다리의 개통을 축하하였으며 아이들은 기발을 들고 다리를 건넜다.(끝)
      (Juche120.5.9.)
      """,
    expected: """
      kind: article
      headline: 아론강다리 개통
      published: 2031-05-09
      p: (아론빌 5월 9일발 예시통신)
      p: 아론강에 새로 건설된 다리가 월요일에 개통되였다.
      p: 량안의 마을사람들이 모여 다리의 개통을 축하하였으며 아이들은 기발을 들고 다리를 건넜다.
      end: (끝)
      """)

  static let agencyChinese = DumpFixture(
    name: "agency page in Chinese",
    dump: """
      阿龍河新橋通車
      社會
      2031年 05月 09日 21:49
      橫跨阿龍河的新橋於星期一正式通車，兩岸的村民紛紛前來慶祝，孩子們揮舞著小旗走過新橋。
      這座橋由士兵和縣裡的工人用四年時間建成，是該地區最長的一座橋樑。（完）
      【版權歸示例社所有，未經授權嚴禁轉載】
      """,
    expected: """
      kind: article
      headline: 阿龍河新橋通車
      published: 2031-05-09T21:49
      p: 橫跨阿龍河的新橋於星期一正式通車，兩岸的村民紛紛前來慶祝，孩子們揮舞著小旗走過新橋。
      p: 這座橋由士兵和縣裡的工人用四年時間建成，是該地區最長的一座橋樑。
      end: （完）
      """)

  static let indexSubmitted = DumpFixture(
    name: "index page with submitted-by lines",
    dump: """
      Latest news from the Aron valley
      Bridge over the Aron opens
      Submitted by EXNA on Wed, 08/15/2018 - 10:36
      The new bridge over the Aron opened to traffic on Monday after four years of work […]
      New pots of clay
      Submitted by EXNA on Tue, 08/14/2018 - 09:12
      A factory began to make new pots of clay and sells them in the county town […]
      Hall for boats
      Submitted by Ann Lee on Mon, 08/13/2018 - 18:00
      The river museum has opened a hall for boats of three centuries […]
      """,
    expected: """
      kind: listing
      listing: Latest news from the Aron valley | ? | ?
      * Bridge over the Aron opens | The new bridge over the Aron opened to traffic on Monday after four years of work […] … | 2018-08-15T10:36 | EXNA
      * New pots of clay | A factory began to make new pots of clay and sells them in the county town […] … | 2018-08-14T09:12 | EXNA
      * Hall for boats | The river museum has opened a hall for boats of three centuries […] … | 2018-08-13T18:00 | Ann Lee
      """)

  static let indexTeasers = DumpFixture(
    name: "index page of teasers alone",
    dump: """
      The new bridge over the Aron opened to traffic on Monday after four years of work […]
      A factory began to make new pots of clay and sells them in the county town […]
      The river museum has opened a hall for boats of three centuries and an archive […]
      Pupils of the school at Lower Aron planted three hundred trees along the river […]
      """,
    expected: """
      kind: listing
      listing: ? | ? | ?
      * ? | The new bridge over the Aron opened to traffic on Monday after four years of work […] … | ?
      * ? | A factory began to make new pots of clay and sells them in the county town […] … | ?
      * ? | The river museum has opened a hall for boats of three centuries and an archive […] … | ?
      * ? | Pupils of the school at Lower Aron planted three hundred trees along the river […] … | ?
      """)

  static let korean = DumpFixture(
    name: "Korean news site",
    dump: """
      아론강 새 다리 개통…주민들 환영
      입력 2031.05.09 21:49
      홍길동 기자
      아론강에 새로 건설된 다리가 9일 개통됐다. 양쪽 마을 주민들은 다리 개통을 반겼다.
      이 다리는 4년 동안의 공사 끝에 완공됐으며 길이는 320미터다.
      무단 전재 및 재배포 금지
      관련기사
      점토 항아리 공장 가동 시작
      강변 박물관에 배 전시관 열려
      아론 초등학교 학생들 나무 삼백 그루 심어
      """,
    expected: """
      kind: article
      headline: 아론강 새 다리 개통…주민들 환영
      byline: 홍길동 기자
      authors: 홍길동
      published: 2031-05-09T21:49
      p: 아론강에 새로 건설된 다리가 9일 개통됐다. 양쪽 마을 주민들은 다리 개통을 반겼다.
      p: 이 다리는 4년 동안의 공사 끝에 완공됐으며 길이는 320미터다.
      listing: 관련기사 | ? | ?
      * 점토 항아리 공장 가동 시작 | ? | ?
      * 강변 박물관에 배 전시관 열려 | ? | ?
      * 아론 초등학교 학생들 나무 삼백 그루 심어 | ? | ?
      """)

  static let russian = DumpFixture(
    name: "Russian news site",
    dump: """
      Новый мост через Арон открыт
      9 мая 2031, 21:49
      Новый мост через реку Арон открыли для движения в понедельник после четырёх лет работ.
      Жители деревень на обоих берегах пришли на праздник, дети прошли по мосту с флажками.
      Поделиться
      Об этом же в других СМИ
      Завод начал выпускать новые глиняные горшки
      9 мая 2031
      В музее реки открылся зал лодок
      8 мая 2031
      """,
    expected: """
      kind: article
      headline: Новый мост через Арон открыт
      published: 2031-05-09T21:49
      p: Новый мост через реку Арон открыли для движения в понедельник после четырёх лет работ.
      p: Жители деревень на обоих берегах пришли на праздник, дети прошли по мосту с флажками.
      listing: Об этом же в других СМИ | ? | ?
      * Завод начал выпускать новые глиняные горшки | ? | 2031-05-09
      * В музее реки открылся зал лодок | ? | 2031-05-08
      """)

  /// The title cut to its first words, and the whole of it glued to the lead by three spaces.
  static let glued = DumpFixture(
    name: "headline glued to the lead",
    dump: """
      New Bridge …
      New Bridge over the Aron Opened by the Governor   A new bridge over the Aron was opened by the governor on Monday.
      People from the villages on both banks praised it, and children crossed it with flags.
      """,
    expected: """
      kind: article
      headline: New Bridge over the Aron Opened by the Governor
      p: A new bridge over the Aron was opened by the governor on Monday.
      p: People from the villages on both banks praised it, and children crossed it with flags.
      """)

  static let cutDump = DumpFixture(
    name: "dump cut inside its last item",
    dump: """
      The new bridge over the Aron opened to traffic on Monday after four years of work.
      It was built by soldiers and by workers of the county, who worked day and night on it.
      More From Example Times (En)
      A factory began to make new pots of clay and
      May 2, 2031
      A factory began to make new pots of clay and
      The river museum has opened a hall for boats and
      May 1, 2031
      The river mus
      """,
    expected: """
      kind: article
      p: The new bridge over the Aron opened to traffic on Monday after four years of work.
      p: It was built by soldiers and by workers of the county, who worked day and night on it.
      listing: More From Example Times (En) | Example Times | en
      * ? | A factory began to make new pots of clay and … | 2031-05-02
      * ? | The river museum has opened a hall for boats and … | 2031-05-01
      """)

  static let twoSections = DumpFixture(
    name: "two listings, one of them empty",
    dump: """
      The new bridge over the Aron opened to traffic on Monday after four years of work.
      It was built by soldiers and by workers of the county, who worked day and night on it.
      More From Example Times (Kr)
      More From Aron Daily
      A factory began to make new pots of clay and
      2031-05-02 03:00:00
      A factory began to make new pots of clay and
      The river museum has opened a hall for boats and
      2031-05-01 03:00:00
      The river museum has opened a hall for boats and
      More Articles
      """,
    expected: """
      kind: article
      p: The new bridge over the Aron opened to traffic on Monday after four years of work.
      p: It was built by soldiers and by workers of the county, who worked day and night on it.
      listing: More From Example Times (Kr) | Example Times | ko
      listing: More From Aron Daily | Aron Daily | ?
      * ? | A factory began to make new pots of clay and … | 2031-05-02T03:00:00
      * ? | The river museum has opened a hall for boats and … | 2031-05-01T03:00:00
      """)
}
