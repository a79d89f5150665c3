import News

/// Measures how long a look-up in the gazetteer takes, and the first one apart, which unpacks the table.
struct PlaceTimings {
  let rounds: Int

  private static let known = [
    "Oslo", "PARIS", "San Jose", "Пхеньян", "東京", "서울", "القاهرة", "St. Louis", "Rio de Janeiro",
    "Tripoli",
  ]

  private static let unknown = [
    "Lower Reed", "Ann Lee", "the bridge", "大桥", "다리", "Мост", "Officials", "On Friday", "Pottery",
    "Reed County Council",
  ]

  func run() {
    let clock = ContinuousClock()
    let gazetteer = Gazetteer.standard
    var found = 0
    let first = clock.measure { found += gazetteer.place(for: "Oslo") == nil ? 0 : 1 }
    print("first look-up, which unpacks the table: \(Int(first / .microseconds(1))) µs")
    let context = Gazetteer.Context(isDateline: true)
    let facts = { (name: String) in
      let utf8 = name.utf8.span
      return gazetteer.facts(of: utf8, 0..<utf8.count).count
    }
    report("ranked candidates of a name", Self.known) {
      gazetteer.candidates(for: $0, in: context).count
    }
    report("the place of a known name", Self.known) {
      gazetteer.place(for: $0, in: context) == nil ? 0 : 1
    }
    report("its facts, without a string made", Self.known) { facts($0) }
    report("facts of unknown names", Self.unknown) { facts($0) }
  }

  private func report(_ name: String, _ names: [String], _ work: (String) -> Int) {
    var found = 0
    let clock = ContinuousClock()
    let times = (0..<rounds).map { _ in
      clock.measure {
        for _ in 0..<2000 {
          for name in names { found += work(name) }
        }
      } / .nanoseconds(1) / Double(2000 * names.count)
    }.sorted()
    let each = Double(found) / Double(2000 * rounds * names.count)
    let share = "\(Int(each * 10) / 10).\(Int(each * 10) % 10) a name"
    print(
      "\(name) (\(share)): best \(Int(times[0])) ns, median \(Int(times[rounds / 2])) ns")
  }
}
