import FoundationEssentials
import News

/// Measures how long one stated date takes, beside Foundation's own reader of ISO 8601.
struct DateTimings {
  let rounds: Int

  private static let machine = [
    "2031-05-09T21:05:07Z", "2031-05-09T21:05:07.120+09:00", "2031-05-09", "20310509T210507Z",
    "2031-05-09 21:05:07", "Fri, 09 May 2031 21:05:07 +0900", "Fri, 09 May 2031 21:05:07 EST",
    "1936087500",
  ]

  private static let printed = [
    ("Friday, May 9, 2031", "en-US"), ("9 May 2031, 9:05 p.m.", "en-GB"),
    ("9. Mai 2031, 21:05 Uhr", "de"),
    ("Publicado el 9 de mayo de 2031", "es"), ("9 мая 2031 г.", "ru"),
    ("2031년 5월 9일 오후 9:05", "ko"),
    ("令和13年5月9日", "ja"), ("19 اردیبهشت 1410", "fa"), ("9 พฤษภาคม 2574", "th"), ("9/5/2031", "fr"),
  ]

  func run() {
    report("machine forms, News", of: Self.machine.count) {
      for text in Self.machine { Self.sink(Timestamp(parsing: text)?.day ?? 0) }
    }
    report("printed forms, News", of: Self.printed.count) {
      for (text, language) in Self.printed {
        Self.sink(Timestamp(parsing: text, language: language)?.day ?? 0)
      }
    }
    let style = Date.ISO8601FormatStyle()
    report("2031-05-09T21:05:07Z, News", of: 1) {
      Self.sink(Timestamp(parsing: Self.machine[0])?.day ?? 0)
    }
    report("2031-05-09T21:05:07Z, ISO8601FormatStyle", of: 1) {
      Self.sink((try? style.parse(Self.machine[0])) == nil ? 0 : 1)
    }
  }

  @inline(never)
  private static func sink(_ value: Int) {
    if value == .min { print(value) }
  }

  private func report(_ name: String, of count: Int, _ work: () -> Void) {
    work()
    let clock = ContinuousClock()
    let times = (0..<rounds).map { _ in
      clock.measure { for _ in 0..<2000 { work() } } / .nanoseconds(1) / Double(2000 * count)
    }.sorted()
    print("\(name): best \(Int(times[0])) ns, median \(Int(times[rounds / 2])) ns a date")
  }
}
