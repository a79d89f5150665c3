import News

/// Measures how long the dateline of one text takes, where there is one and where there is none.
struct DatelineTimings {
  let rounds: Int

  private static let with = [
    "LOWER REED, May 9 (Reuters) - The bridge over the Reed was opened to traffic on Friday.",
    "OSLO (AP) — The ferry goes on running at night, the company said.",
    "Madrid, 9 may (EFE).- El puente se abrió al tráfico este viernes.",
    "新华社北京5月9日电（记者李明）大桥于星期五通车。",
    "(서울=연합뉴스) 김철수 기자 = 다리가 금요일에 개통되었다.",
  ]

  private static let without = [
    "The bridge over the Reed was opened to traffic on Friday, three years after work began.",
    "“It is a good bridge,” said Tom Hale, who runs the pottery on the northern bank of the river.",
    "Officials from Lower Reed (LR) said that the ferry would go on running: at night, and in storms.",
    "Die Brücke über den Fluss wurde am Freitag für den Verkehr freigegeben, drei Jahre nach Beginn.",
    "大桥于星期五通车，比原计划晚了三年。渡轮夜间继续运行。",
  ]

  func run() {
    let parser = DatelineParser()
    report("texts with a dateline", Self.with, parser)
    report("texts without one", Self.without, parser)
  }

  private func report(_ name: String, _ texts: [String], _ parser: DatelineParser) {
    var found = 0
    for text in texts where parser.dateline(in: text) != nil { found += 1 }
    let clock = ContinuousClock()
    let times = (0..<rounds).map { _ in
      clock.measure {
        for _ in 0..<2000 {
          for text in texts where parser.dateline(in: text) != nil { found += 1 }
        }
      } / .nanoseconds(1) / Double(2000 * texts.count)
    }.sorted()
    let share = "\(found / (2000 * rounds + 1)) of \(texts.count)"
    let median = Int(times[rounds / 2])
    print("\(name) (\(share)): best \(Int(times[0])) ns, median \(median) ns a text")
  }
}
