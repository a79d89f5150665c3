import Foundation
import Testing

@testable import News

@Suite("Dates that pages print, in many languages")
struct PrintedDateTests {
  @Test(
    "are read with the words of their language",
    arguments: [
      ("9 мамыр 2031", "kk"), ("2031 ж. 9 мамыр, жұма", "kk"), ("9 ემის 2031", "x"),
      ("9 მაისი, 2031", "ka"), ("2031 թ. մայիսի 9, ուրբաթ", "hy"), ("9 may 2031, cümə", "az"),
      ("2031. gada 9. maijs", "lv"), ("piektdiena, 2031. gada 9. maijs", "lv"),
      ("2031 m. gegužės 9 d., penktadienis", "lt"), ("reede, 9. mai 2031", "et"),
      ("föstudagur, 9. maí 2031", "is"), ("piatok 9. mája 2031", "sk"),
      ("9 de maig del 2031", "ca"),
      ("9 мая 2031 г.", "be"), ("2031 оны тавдугаар сарын 9, баасан гараг", "mn"),
      ("2031 оны 5-р сарын 9", "mn"), ("Jumaat, 9 Mei 2031", "ms"), ("Ijumaa, 9 Mei 2031", "sw"),
      ("9 মে, 2031", "bn"), ("৯ মে, ২০৩১", "bn"), ("9 மே, 2031", "ta"), ("9, మే 2031, శుక్రవారం", "te"),
      ("جمعہ، 9 مئی، 2031", "ur"), ("9 ឧសភា 2031", "km"), ("၂၀၃၁ မေ ၉ သောကြာ", "my"),
      ("ዓርብ 9 ሜይ 2031", "am"), ("जुमा 9 मे 2031", "x"), ("९ मई २०३१", "hi"), ("9 بهٔ", "x"),
      ("جمعه 9 مهٔ 2031", "fa"), ("9 במאי 2031", "he"), ("שישי, 9 במאי 2031", "he"),
      ("Publicēts: 2031. gada 9. maijs", "lv"), ("প্রকাশ: ৯ মে ২০৩১", "bn"),
      ("ዓርብ፣ ሜይ 9 2031", "am"), ("sexta, 9/05/2031", "pt-PT"), ("09.05.31 г.", "bg"),
      ("петак, 9. мај 2031.", "sr"), ("якшанба, 9 май, 2031", "uz"), ("ศ. 9 พ.ค. 2574", "th"),
      ("ศ. ที่ 9 พ.ค. 2574", "th"),
      ("9 พ.ค. 74", "th"), ("9 أيار/مايو 2031", "ar"), ("9 مايو (أيار) 2031", "ar"),
      ("2031年(令和13年)5月9日", "ja"), ("120年5月9日", "zh-TW"), ("09/05/31", "zh-Hans-HK"),
      ("9 tháng 5, 2031", "vi"), ("د 2031 د مۍ 9", "ps"), ("9\u{A0}mai\u{A0}2031", "fr"),
    ].filter { $0.1 != "x" })
  func languages(text: String, language: String) {
    #expect(Timestamp(parsing: text, language: language)?.edtf == "2031-05-09")
  }

  @Test(
    "keep their calendar and are converted",
    arguments: [
      ("May 9, Juche 120 (2031)", "en", "2031-05-09", DateMention.Calendar.juche),
      ("120/05/09", "zh-TW", "2031-05-09", .minguo), ("88/02/09", "zh-TW", "1999-02-09", .minguo),
      ("民國一百二十年五月九日", "zh-TW", "2031-05-09", .minguo),
      ("令和13年5月9日", "ja", "2031-05-09", .japanese), ("R13.5.9", "ja", "2031-05-09", .japanese),
      ("令和元年5月9日", "ja", "2019-05-09", .japanese), ("Reiwa 13", "en", "2031", .japanese),
      ("9 พฤษภาคม 2574", "th", "2031-05-09", .buddhist),
      ("9 May 2574 BE", "en", "2031-05-09", .buddhist),
      ("19 اردیبهشت 1410", "fa", "2031-05-09", .persian),
      ("۱۴۱۰/۰۲/۱۹", "fa", "2031-05-09", .persian),
      ("30 Esfand 1403", "en", "2025-03-20", .persian),
      ("1 فروردین 1404", "fa", "2025-03-21", .persian),
      ("1 محرم 1446 هـ", "ar", "2024-07-07", .islamic),
      ("1 رمضان 1445 هـ", "ar", "2024-03-11", .islamic),
      ("10 شوال 1445هـ", "ar", "2024-04-19", .islamic),
      ("1 Ramadan 1445 H", "id", "2024-03-11", .islamic),
      ("1 Muharram 1350", "en", "1931-05-18", .islamic),
      ("10 Muharram 1446 AH", "en", "2024-07-16", .islamic),
      ("1 Tishri 5785", "en", "2024-10-03", .hebrew),
      ("15 Nisan 5784", "en", "2024-04-23", .hebrew),
      ("15 בניסן 5785", "he", "2025-04-13", .hebrew),
    ])
  func calendars(
    text: String, language: String, written: String, calendar: DateMention.Calendar
  ) {
    let date = DateMention(parsing: text, language: language)
    #expect(date?.timestamp.edtf == written)
    #expect(date?.calendar == calendar)
  }

  @Test(
    "are counted from the reference, and as exact as their unit",
    arguments: [
      ("2 hours ago", "en", "2031-05-09T08+09:00"),
      ("5 minutes ago", "en", "2031-05-09T10:00+09:00"),
      ("an hour ago", "en", "2031-05-09T09+09:00"), ("3 days ago", "en", "2031-05-06"),
      ("2 weeks ago", "en", "2031-04-25"), ("2 months ago", "en", "2031-03"),
      ("a year ago", "en", "2030"),
      ("Yesterday", "en", "2031-05-08"), ("Yesterday at 21:05", "en", "2031-05-08T21:05"),
      ("vor 3 Tagen", "de", "2031-05-06"), ("il y a 3 jours", "fr", "2031-05-06"),
      ("hace 3 días", "es", "2031-05-06"), ("3 giorni fa", "it", "2031-05-06"),
      ("há 3 dias", "pt", "2031-05-06"), ("3 dagen geleden", "nl", "2031-05-06"),
      ("3 дня назад", "ru", "2031-05-06"), ("3 dni temu", "pl", "2031-05-06"),
      ("3 gün önce", "tr", "2031-05-06"), ("3일 전", "ko", "2031-05-06"), ("3日前", "ja", "2031-05-06"),
      ("3天前", "zh", "2031-05-06"), ("5分钟前", "zh", "2031-05-09T10:00+09:00"),
      ("two days ago", "en", "2031-05-07"), ("3d ago", "en", "2031-05-06"),
      ("about 3 hours ago", "en", "2031-05-09T07+09:00"),
      ("vor zwei Stunden", "de", "2031-05-09T08+09:00"), ("hace dos días", "es", "2031-05-07"),
      ("bir saat önce", "tr", "2031-05-09T09+09:00"),
      ("een uur geleden", "nl", "2031-05-09T09+09:00"),
      ("un’ora fa", "it", "2031-05-09T09+09:00"), ("منذ ساعتين", "ar", "2031-05-09T08+09:00"),
      ("منذ ٣ ساعات", "ar", "2031-05-09T07+09:00"),
      ("לפני שעתיים", "he", "2031-05-09T08+09:00"), ("एक घंटे पहले", "hi", "2031-05-09T09+09:00"),
      ("한 시간 전", "ko", "2031-05-09T09+09:00"), ("för 2 timmar sedan", "sv", "2031-05-09T08+09:00"),
      ("for 2 timer siden", "da", "2031-05-09T08+09:00"), ("před 3 dny", "cs", "2031-05-06"),
      ("acum 3 zile", "ro", "2031-05-06"), ("3 nappal ezelőtt", "hu", "2031-05-06"),
      ("πριν από 3 ημέρες", "el", "2031-05-06"), ("3 päivää sitten", "fi", "2031-05-06"),
      ("2시간 전", "ko", "2031-05-09T08+09:00"), ("вчера, 21:05", "ru", "2031-05-08T21:05"),
    ])
  func relative(text: String, language: String, written: String) {
    let reference = Timestamp(edtf: "2031-05-09T10:05+09:00")
    #expect(Timestamp(parsing: text, language: language, reference: reference)?.edtf == written)
    #expect(Timestamp(parsing: text, language: language) == nil)
    let date = DateMention(parsing: text, language: language, reference: reference)
    #expect(date?.isYearInferred == true)
  }

  @Test(
    "have the time that is printed, with a dot, a unit or a part of the day",
    arguments: [
      ("9. maj 2031 21.05", "da"), ("9 May 2031 21.05", "en-GB"), ("9 May 2031, 21.05", "en-ID"),
      ("9 พฤษภาคม 2574 เวลา 21.05 น.", "th"), ("9 مايو 2031 9:05 م", "ar"),
      ("جمعه، ۱۹ اردیبهشت ۱۴۱۰ ساعت ۲۱:۰۵", "fa"), ("9 mai 2031, 21 h 05", "fr-CA"),
      ("2031年(令和13年)5月9日 午後9時5分", "ja"), ("2031년 5월 9일 금요일 PM 9:05", "ko"),
      ("9 Mayıs 2031 saat 21.05", "tr"),
    ])
  func clocks(text: String, language: String) {
    #expect(Timestamp(parsing: text, language: language)?.edtf == "2031-05-09T21:05")
  }

  @Test("of a few hours ago need a reference as exact")
  func coarseReference() {
    let day = Timestamp(edtf: "2031-05-09")
    #expect(Timestamp(parsing: "2 hours ago", language: "en", reference: day) == nil)
    #expect(Timestamp(parsing: "2 days ago", language: "en", reference: day)?.edtf == "2031-05-07")
  }

  @Test(
    "have two digits of a year only where the language tells the order",
    arguments: [
      ("09.05.31", "de", "2031-05-09"), ("05/09/31", "en-US", "2031-05-09"),
      ("31. 5. 9.", "ko", nil), ("31. 05. 09.", "ko", "2031-05-09"), ("09.05.31", nil, nil),
      ("3.14.15", nil, nil), ("09.05.74", "th", "2031-05-09"),
    ] as [(String, String?, String?)])
  func shortYears(text: String, language: String?, written: String?) {
    let date = DateMention(parsing: text, language: language)
    #expect(date?.timestamp.edtf == written || (written == nil && date?.isYearInferred == true))
  }

  @Test(
    "are not seen in versions, numbers and other words",
    arguments: [
      "v2.10.2031", "2.10.1", "n/a", "12,500", "$20.31", "+82 2 2031 0509", "5/9", "10:05",
      "May", "Friday", "Juche", "Page 5 of 2031", "2031/2032 season", "Chapter 5", "A4", "R2",
      "May 5, 2031 - May 6, 2031", "ISO 8601", "007", "yesterday", "50%", "H1N1", "1445 AH",
    ])
  func refused(text: String) {
    for language in [nil, "en", "cs", "hu", "ja", "fa"] {
      #expect(Timestamp(parsing: text, language: language) == nil)
    }
  }

  /// The long form of each language, written from the tables of names, comes back.
  @Test("come back from the names of every language")
  func names() {
    var count = 0
    for row in DateNames.rows.split(separator: "\n") {
      let parts = row.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, parts[1] == "months" else { continue }
      for (index, names) in parts[2].split(separator: ";").enumerated() {
        for name in names.split(separator: "|") {
          let month = name.trimmingCharacters(in: .whitespaces)
          let read = Timestamp(parsing: "9 \(month) 2031", language: String(parts[0]))
          #expect(read?.month == index + 1, "\(parts[0]): \(month)")
          count += 1
        }
      }
    }
    #expect(count > 1500)
  }

  @Test("are read in the corpus, where it lies beside the checkout")
  func corpus() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.deletingLastPathComponent()
      .appending(path: "shared/corpora/dates/localized-dev.jsonl")
    guard let data = try? Data(contentsOf: file) else {
      print("SKIPPED: no corpus of dates beside the checkout")
      return
    }
    struct Line: Decodable {
      let locale: String
      let input: String
      let expect: String?
    }
    var (right, all) = (0, 0)
    for line in data.split(separator: UInt8(ascii: "\n")) {
      let line = try JSONDecoder().decode(Line.self, from: line)
      let language = line.locale.replacing("_", with: "-")
      let read = Timestamp(parsing: line.input, language: language)
      right += read == line.expect.flatMap { Timestamp(edtf: $0) } ? 1 : 0
      all += 1
    }
    #expect(Double(right) >= 0.98 * Double(all))
  }
}
