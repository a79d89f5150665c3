import Foundation
import Testing

@testable import News

@Suite("A timestamp")
struct TimestampTests {
  @Test(
    "is only as exact as it was stated",
    arguments: [
      ("2026", Timestamp.Precision.year), ("2026-02", .month), ("XXXX-07", .month),
      ("2026-02-13", .day), ("XXXX-07-07", .day), ("XXXX-02-29", .day), ("2024-02-29", .day),
      ("0000-01-01", .day), ("9999-12-31", .day), ("2026-02-13T10", .hour),
      ("2026-02-13T10+09:00", .hour), ("2026-02-13T10:00", .minute),
      ("2026-02-13T10:00+09:00", .minute), ("2026-02-13T10:00-03:30", .minute),
      ("2026-02-13T10:00:05Z", .second), ("2026-02-13T10:00:05.1", .fraction),
      ("2026-02-13T10:00:05.100Z", .fraction), ("2026-02-13T10:00:05.123456789", .fraction),
      ("2016-12-31T23:59:60Z", .second), ("2017-01-01T08:59:60+09:00", .second),
      ("2016-12-31T23:59:60", .second), ("XXXX-07-07T08:00", .minute),
    ])
  func text(text: String, precision: Timestamp.Precision) throws {
    let value = try #require(Timestamp(edtf: text))
    #expect(value.precision == precision)
    #expect(value.edtf == text)
    #expect(value.description == text)
  }

  @Test(
    "is read in other spellings of the same point",
    arguments: [
      ("2026-02-13T10:00+00:00", "2026-02-13T10:00Z"), ("2026-02-13T24:00", "2026-02-14T00:00"),
      ("2026-12-31T24:00:00Z", "2027-01-01T00:00:00Z"), ("XXXX-12-31T24:00", "XXXX-01-01T00:00"),
      ("2026-02-13T10:00:05.12345678999", "2026-02-13T10:00:05.123456789"),
    ])
  func normalised(text: String, written: String) {
    #expect(Timestamp(edtf: text)?.edtf == written)
  }

  @Test(
    "is not read from what is none",
    arguments: [
      "", "2", "202", "20261", "2026-", "2026-1", "2026-13", "2026-00", "2026-02-30", "2023-02-29",
      "1900-02-29", "XXXX", "XXXX-02-30", "XXX-01-01", "2026-02-13T", "2026-02-13T1",
      "2026-02-13T25",
      "2026-02-13T24:01", "2026-02-13T10:60", "2026-02-13T10:00:61", "2026-02-13T10:00:05.",
      "2026-02-13T10:00:05.1.", "2026-02-13T10:01:60", "2016-12-31T23:59:60+09:00", "2026-02-13Z",
      "2026-02T10:00", "2026-02-13T10:00+24:00", "2026-02-13T10:00+0900", "2026-02-13 10:00",
      "9999-12-31T24:00", "XXXX-02-28T24:00", "2026-02-13T10:00Zx", "Y12345", "-0044-03-15",
      "2026~",
      "٢٠٢٦", " 2026",
    ])
  func refused(text: String) {
    #expect(Timestamp(edtf: text) == nil)
  }

  @Test("has no smaller field without the larger one")
  func gaps() {
    #expect(Timestamp(year: nil) == nil)
    #expect(Timestamp(year: 2026, day: 3) == nil)
    #expect(Timestamp(year: 2026, month: 2, hour: 3) == nil)
    #expect(Timestamp(year: 2026, month: 2, day: 3, minute: 3) == nil)
    #expect(Timestamp(year: 2026, month: 2, day: 3, hour: 3, second: 3) == nil)
    #expect(Timestamp(year: 2026, month: 2, day: 3, offset: 60) == nil)
    #expect(Timestamp(year: 2026, month: 2, day: 3, hour: 1, minute: 2, nanosecond: 5) == nil)
    #expect(Timestamp(year: .max, month: .min, day: .max, hour: .min) == nil)
    #expect(Timestamp(year: 2026, month: 2, day: 3, hour: 1, offset: .min) == nil)
  }

  @Test("that is a day is never a midnight")
  func noMidnight() throws {
    let day = try #require(Timestamp(year: 2026, month: 2, day: 13))
    #expect(day.hour == nil)
    #expect(day.minute == nil)
    #expect(day.offset == nil)
    #expect(day != Timestamp(year: 2026, month: 2, day: 13, hour: 0))
  }

  @Test("takes at most 16 bytes and holds no references")
  func layout() {
    func isPlain<Value: BitwiseCopyable>(_: Value.Type) -> Bool { true }
    #expect(isPlain(Timestamp.self))
    #expect(MemoryLayout<Timestamp>.stride == 16)
    #expect(MemoryLayout<Timestamp?>.stride == 16)
  }

  @Test("comes back from its text, 100,000 times")
  func roundTrip() {
    var random = SplitMix(state: 20_310_509)
    for _ in 0..<100_000 {
      let value = random.timestamp()
      #expect(Timestamp(edtf: value.edtf) == value)
    }
  }

  @Test("is coded as one string, and no other string is decoded")
  func coding() throws {
    let values = ["2026-02-13", "XXXX-07-07", "2026-02-13T10:00:05.120+09:00"]
      .compactMap { Timestamp(edtf: $0) }
    let data = try JSONEncoder().encode(values)
    #expect(
      String(decoding: data, as: UTF8.self)
        == #"["2026-02-13","XXXX-07-07","2026-02-13T10:00:05.120+09:00"]"#)
    #expect(try JSONDecoder().decode([Timestamp].self, from: data) == values)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Timestamp].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }

  @Test(
    "is before another only when that is certain",
    arguments: [
      ("2026-02-12", "2026-02-13", true), ("2026-02-13", "2026-02-12", false),
      ("2026-02-13", "2026-02-13", nil), ("2026-02-13", "2026-02-13T10:00", nil),
      ("2026", "2026-05", nil), ("2025", "2026-05", true), ("XXXX-01-01", "2026", nil),
      ("2026-02-13T10:00Z", "2026-02-13T19:01+09:00", true),
      ("2026-02-13T10:00Z", "2026-02-13T19:00+09:00", nil),
      ("2026-02-13T10:00", "2026-02-13T19:00Z", nil),
      ("2026-02-13T10:00", "2026-02-13T23:00Z", true),
      ("2026-02-13T00:00:00.1", "2026-02-13T00:00:00.2", true),
      ("2026-02-13T00:00:00.29", "2026-02-13T00:00:00.2", nil),
    ] as [(String, String, Bool?)])
  func order(first: String, second: String, isBefore: Bool?) throws {
    let first = try #require(Timestamp(edtf: first))
    #expect(first.isBefore(try #require(Timestamp(edtf: second))) == isBefore)
  }

  @Test("counts seconds only when a zone is known or given")
  func seconds() throws {
    let zoned = try #require(Timestamp(edtf: "2031-05-09T00:00+09:00"))
    #expect(zoned.secondsSince1970() == 1_936_018_800)
    let day = try #require(Timestamp(edtf: "2031-05-09"))
    #expect(day.secondsSince1970() == nil)
    #expect(day.secondsSince1970(assumedOffset: 540) == 1_936_018_800)
    #expect(Timestamp(edtf: "1969-12-31")?.secondsSince1970(assumedOffset: 0) == -86_400)
  }

  @Test(
    "knows its day of the week",
    arguments: [
      ("2031-05-09", 5), ("1970-01-01", 4), ("1969-12-31", 3), ("2024-05-01", 3), ("0000-01-01", 6),
    ])
  func weekday(text: String, weekday: Int) {
    #expect(Timestamp(edtf: text)?.weekday == weekday)
  }
}

/// A small generator with a fixed seed, so that a failure comes back.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A timestamp of any precision.
  mutating func timestamp() -> Timestamp {
    while true {
      let depth = Int.random(in: 1...7, using: &self)
      let digits = Int.random(in: 1...9, using: &self)
      let unit = (digits..<9).reduce(1) { power, _ in power * 10 }
      let value = Timestamp(
        year: Int.random(in: 0...9, using: &self) == 0 ? nil : .random(in: 0...9999, using: &self),
        month: depth > 1 ? .random(in: 1...12, using: &self) : nil,
        day: depth > 2 ? .random(in: 1...31, using: &self) : nil,
        hour: depth > 3 ? .random(in: 0...24, using: &self) : nil,
        minute: depth > 4 ? .random(in: 0...59, using: &self) : nil,
        second: depth > 5 ? .random(in: 0...60, using: &self) : nil,
        nanosecond: depth > 6 ? .random(in: 0...999_999_999, using: &self) / unit * unit : nil,
        fractionDigits: depth > 6 ? digits : nil,
        offset: depth > 3 && Bool.random(using: &self)
          ? .random(in: -1439...1439, using: &self) : nil
      )
      if let value { return value }
    }
  }
}
