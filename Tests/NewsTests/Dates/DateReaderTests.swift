import Testing

@testable import News

@Suite("A date reader")
struct DateReaderTests {
  private func line(_ text: String, _ language: String? = nil, _ reference: String? = nil)
    -> DateMatch?
  {
    let bytes = Array(text.utf8)
    let reader = DateReader(
      language: language, reference: reference.flatMap { Timestamp(edtf: $0) })
    return reader.wholeLine(in: bytes.span, range: 0..<bytes.count)
  }

  @Test(
    "reads a line that is only a date",
    arguments: [
      ("February 13, 2026", "2026-02-13"), ("13 February 2026", "2026-02-13"),
      ("Feb. 13, 2026", "2026-02-13"), ("Feb 13 2026", "2026-02-13"),
      ("13 Feb 2026", "2026-02-13"), ("Friday, February 13, 2026", "2026-02-13"),
      ("Wed, 08/15/2018 - 10:36", "2018-08-15T10:36"),
      ("10:07 August 06, 2020", "2020-08-06T10:07"), ("May 9. 2031 Juche 120", "2031-05-09"),
      ("13/02/2026", "2026-02-13"), ("2026.2.13.", "2026-02-13"),
      ("2026-02-13 03:00:00", "2026-02-13T03:00:00"),
      ("2026-02-13T10:00:05.12+09:00", "2026-02-13T10:00:05.12+09:00"),
      ("20260213T100005Z", "2026-02-13T10:00:05Z"),
      ("2013년 09월 19일 08:53", "2013-09-19T08:53"),
      ("2025年 09月 02日 21:49", "2025-09-02T21:49"), ("2031年5月9日(水)", "2031-05-09"),
      ("Juche120(2031)", "2031"), ("Juche 53 (1964)", "1964"),
      ("June 19, Juche 53 (1964)", "1964-06-19"), ("May 9, Juche120(2031)", "2031-05-09"),
      ("주체120(2031)년 5월 9일", "2031-05-09"), ("(Juche112.11.28.)", "2023-11-28"),
      ("主体120(2031)年 5月 9日", "2031-05-09"), ("チュチェ120(2031)年5月9日", "2031-05-09"),
      ("www.kcna.kp (2031.05.09.)", "2031-05-09"), ("May 2031", "2031-05"),
      ("calendar>>May 9. 2031 Juche 120", "2031-05-09"),
      ("May 9, 2031May 9, 2031", "2031-05-09"), ("July 7", "XXXX-07-07"),
      ("9 May 2031, 9:05 p.m. GMT", "2031-05-09T21:05Z"),
      ("2031년 5월 9일 오후 9:05", "2031-05-09T21:05"),
      ("2031年5月9日 午前0時05分", "2031-05-09T00:05"), ("2031年5月9日下午3时", "2031-05-09T15"),
      ("9 mai 2031 à 21h49", "2031-05-09T21:49"), ("Le 9 mai 2031 à 21h", "2031-05-09T21"),
      ("Fri, 09 May 2031 21:05:00 +0900", "2031-05-09T21:05:00+09:00"),
      ("2031-05-09 21:05 KST", "2031-05-09T21:05+09:00"),
      ("9. Mai 2031, 21:05 Uhr", "2031-05-09T21:05"),
      ("1 de mayo de 2031", "2031-05-01"), ("9 МАЯ 2031 г.", "2031-05-09"),
      ("9 fevrier 2031", "2031-02-09"), ("ngày 9 tháng 5 năm 2031", "2031-05-09"),
      ("٩ مايو ٢٠٣١", "2031-05-09"), ("二〇三一年五月二十一日", "2031-05-21"),
      ("9 May 2031 21:05 CST", "2031-05-09T21:05"), ("(9th of May, 2031)", "2031-05-09"),
      ("令和13年5月9日", "2031-05-09"), ("民國120年5月9日", "2031-05-09"),
      ("9 พฤษภาคม พ.ศ. 2574", "2031-05-09"), ("13. kesäkuuta 2031 klo 14:05", "2031-06-13T14:05"),
    ])
  func wholeLine(text: String, written: String) {
    #expect(line(text)?.timestamp.edtf == written)
    #expect(line("  \(text) \t")?.timestamp.edtf == written)
  }

  @Test(
    "refuses a line that is no date, or more than one",
    arguments: [
      "", "  ", "May", "Friday", "2031", "n/a", "Juche", "14 290", "$20.31", "3.14.15", "1.2.3",
      "1-800-555-0199", "+82 2 2031 0509", "Page 5 of 2031", "2031/2032 season", "99:99", "10:30",
      "0000-00-00", "2031-02-30", "February 30, 2031", "13/13/2031", "Chapter 12", "20310509",
      "May 9, 2031 Bridge opens", "The bridge opened on May 9, 2031", "2-1", "5-7", "12,500",
      "May 9, 2031 - May 12, 2031", "1931714521900123456789", "pp. 12-15", "iPhone 15 2031",
      "Mr. May 9", "40%", "9.5.2031.3", "May 2031 10:30 99",
      "10 9 8 7 6 5 4 3 2 1 0 1 2 3 4 5 6 7 8",
    ])
  func refusedLine(text: String) {
    #expect(line(text) == nil)
  }

  @Test(
    "says what a label says",
    arguments: [
      ("Published: May 9, 2031", DateMatch.Label.published), ("Posted on 9 May 2031", .published),
      ("입력 2031.05.09 10:00", .published), ("发布时间：2031-05-09 10:00", .published),
      ("Publicado el 9 de mayo de 2031", .published), ("Updated May 9, 2031", .modified),
      ("更新：2031年5月9日", .modified), ("Обновлено: 9 мая 2031 г.", .modified),
      ("수정 2031.05.09", .modified), ("Saved on May 9, 2031", .other),
      ("Date: 09/05/2031", .published),
    ])
  func labels(text: String, label: DateMatch.Label) {
    #expect(line(text)?.label == label)
    #expect(line(text)?.timestamp.dateOnly.edtf == "2031-05-09")
  }

  @Test("takes a lone year only where a label says so")
  func loneYear() {
    #expect(line("Published: 2031")?.timestamp.edtf == "2031")
    #expect(line("2031") == nil)
    #expect(Timestamp(parsing: "2031")?.edtf == "2031")
  }

  @Test(
    "gives both readings of a date whose order nothing tells",
    arguments: [
      ("01/05/2031", nil, nil, "2031-05-01", "2031-01-05"),
      ("01/05/2031", "en", nil, "2031-05-01", "2031-01-05"),
      ("01/05/2031", "en-US", nil, "2031-01-05", nil),
      ("01/05/2031", "en-GB", nil, "2031-05-01", nil),
      ("01/05/2031", nil, "2031-02-01", "2031-01-05", nil),
      ("Thursday 01/05/2031", nil, nil, "2031-05-01", nil),
      ("Sunday 01/05/2031", nil, nil, "2031-01-05", nil),
      ("05/05/2031", nil, nil, "2031-05-05", nil), ("05/13/2031", nil, nil, "2031-05-13", nil),
      ("05/13/2031", "de", nil, "2031-05-13", nil),
    ] as [(String, String?, String?, String, String?)])
  func ambiguous(
    text: String, language: String?, reference: String?, written: String, other: String?
  ) {
    let match = line(text, language, reference)
    #expect(match?.timestamp.edtf == written)
    #expect(match?.alternative?.edtf == other)
  }

  @Test(
    "takes a missing year from the reference and says so",
    arguments: [
      ("July 7", "2031-05-09", "2030-07-07", true), ("May 11", "2031-05-09", "2031-05-11", true),
      ("May 12", "2031-05-09", "2030-05-12", true), ("Dec. 31", "2031-01-01", "2030-12-31", true),
      ("January 1", "2030-12-31", "2031-01-01", true),
      ("Feb. 29", "2031-05-09", "2028-02-29", true),
      ("July 7", nil, "XXXX-07-07", false), ("July 7, 2029", "2031-05-09", "2029-07-07", false),
    ] as [(String, String?, String, Bool)])
  func inferredYear(text: String, reference: String?, written: String, isInferred: Bool) {
    let match = line(text, "en", reference)
    #expect(match?.timestamp.edtf == written)
    #expect(match?.isYearInferred == isInferred)
  }

  @Test(
    "reads a text that is said to be a date",
    arguments: [
      ("2031", "2031"), ("2031-05", "2031-05"), ("20310509", "2031-05-09"),
      (" 2031-05-09\n", "2031-05-09"),
      ("XXXX-07-07", "XXXX-07-07"), ("n/a", nil), ("", nil), ("today's 5 apples", nil),
      ("2031-05-09T24:00:00Z", "2031-05-10T00:00:00Z"), ("Chapter 12", nil), ("9-5", nil),
    ] as [(String, String?)])
  func wholeText(text: String, written: String?) {
    #expect(Timestamp(parsing: text)?.edtf == written)
  }

  @Test("reads months by the language when they differ: listopad is October or November")
  func monthsDiffer() {
    #expect(line("9 listopad 2031", "cs")?.timestamp.edtf == "2031-11-09")
    #expect(line("9 listopad 2031", "hr")?.timestamp.edtf == "2031-10-09")
  }
}

@Suite("Dates in running text")
struct DateMentionTests {
  @Test(
    "are found with their words and range",
    arguments: [
      (
        "apart from June 19, Juche 53 (1964), the day when", "1964-06-19",
        "June 19, Juche 53 (1964", DateMention.Calendar.juche
      ),
      ("The bridge opened on May 9, 2031.", "2031-05-09", "May 9, 2031", .gregorian),
      ("다리는 2031년 5월 9일에 개통되였다.", "2031-05-09", "2031년 5월 9일", .gregorian),
      ("大桥于2031年5月9日通车。", "2031-05-09", "2031年5月9日", .gregorian),
      ("Die Brücke wurde am 9. Mai 2031 geöffnet.", "2031-05-09", "9. Mai 2031", .gregorian),
      ("Opened in May 2031 at last", "2031-05", "May 2031", .gregorian),
      ("Opened on July 7 at noon", "XXXX-07-07", "July 7", .gregorian),
      ("Мост открыли 9 мая 2031 года.", "2031-05-09", "9 мая 2031 года", .gregorian),
      ("through May 11, 2031. So why", "2031-05-11", "May 11, 2031", .gregorian),
      ("and so 9 May 2031 it is", "2031-05-09", "9 May 2031", .gregorian),
      ("since Juche 53 (1964) it", "1964", "Juche 53 (1964", .juche),
      ("It was (May 9, 2031) that", "2031-05-09", "May 9, 2031", .gregorian),
      (
        "on Friday, May 9, 2031, 10:30, the", "2031-05-09T10:30", "Friday, May 9, 2031, 10:30",
        .gregorian
      ),
    ])
  func found(text: String, written: String, words: String, calendar: DateMention.Calendar) {
    let mentions = DateReader().mentions(in: text, block: 3)
    #expect(mentions.map(\.timestamp.edtf) == [written])
    let expected = words.contains("(") ? words + ")" : words
    #expect(mentions.first?.text == expected)
    #expect(mentions.first?.calendar == calendar)
    #expect(mentions.first?.block == 3)
    if let range = mentions.first?.range {
      #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == expected)
    }
  }

  @Test("come in their order, each once")
  func several() {
    let text = "From May 9, 2031 to May 12, 2031, and again on 1 June 2032 (2032.6.1.)."
    #expect(
      DateReader().mentions(in: text).map(\.timestamp.edtf)
        == ["2031-05-09", "2031-05-12", "2032-06-01", "2032-06-01"])
  }

  @Test(
    "are not seen in prices, scores, versions, numbers and names",
    arguments: [
      "It cost $20.31 in 2031.", "Version 3.14.15 is out, 10.2.2031.4 is not.", "They won 2-1.",
      "Call 1-800-555-0199 or 02 2031 0509.", "See pages 12-15 and 2031/2032.",
      "In 2031 May resigned.",
      "Some may 5 times a week", "14 290 people", "May is a month", "Theresa May 5,000 votes",
      "n/a", "9 to 5", "at 10:30 a.m.", "1939-45", "The ratio was 5/9/12.", "Mar-a-Lago 2",
      "Boeing 737-800", "ISBN 978-3-16-148410-0", "May 5% rise", "May 5.5 quake",
      "The Argon Pro 5S costs", "Lantern Gen 5", "In May\n5 of them", "set out 7 days",
      "(2nd Gen) 6. Set it up", "Runway May-2 model",
      "in version 2.10.2031 of the app", "release 5.9.2031 is out",
    ])
  func traps(text: String) {
    #expect(DateReader().mentions(in: text).map(\.text) == [])
  }

  @Test("never crash and never run past the text, whatever the bytes")
  func anyBytes() {
    var state: UInt64 = 7
    let alphabet =
      Array("0123456789 .,:/-()TZ年月日년월일MayJucheFri주체\u{301}é٣".utf8) + [0xFF, 0xC3, 0xE5, 0xF0]
    let reader = DateReader(language: "ko", reference: Timestamp(edtf: "2031-05-09"))
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      for match in reader.matches(in: bytes.span, range: 0..<bytes.count) {
        #expect(match.range.lowerBound >= 0 && match.range.upperBound <= bytes.count)
        #expect(!match.range.isEmpty)
      }
      _ = reader.wholeLine(in: bytes.span, range: 0..<bytes.count)
    }
  }
}
