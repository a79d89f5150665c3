import Testing

@testable import News

@Suite("Dates that programs write")
struct MachineDateTests {
  @Test(
    "are read in the forms of ISO 8601 and its profiles",
    arguments: [
      ("2031", "2031"), ("2031-05", "2031-05"), ("2031-05-09", "2031-05-09"),
      ("20310509", "2031-05-09"), ("2031-W19-5", "2031-05-09"), ("2031W195", "2031-05-09"),
      ("2030-W01-1", "2029-12-31"), ("2032-W53-7", "2033-01-02"), ("2031-129", "2031-05-09"),
      ("2031129", "2031-05-09"), ("2032-366", "2032-12-31"), ("+002031-05-09", "2031-05-09"),
      ("XXXX-05-09", "XXXX-05-09"), ("2031-05-09T21", "2031-05-09T21"),
      ("2031-05-09T21:05", "2031-05-09T21:05"), ("2031-05-09T21:05:07Z", "2031-05-09T21:05:07Z"),
      ("2031-05-09t21:05:07z", "2031-05-09T21:05:07Z"),
      ("2031-05-09T21:05:07.120+09:00", "2031-05-09T21:05:07.120+09:00"),
      ("2031-05-09T21:05:07,5Z", "2031-05-09T21:05:07.5Z"),
      ("2031-05-09T21.5", "2031-05-09T21:30"), ("2031-05-09T21:05.5Z", "2031-05-09T21:05:30Z"),
      ("20310509T210507Z", "2031-05-09T21:05:07Z"),
      ("20310509T2105+0900", "2031-05-09T21:05+09:00"),
      ("20310509210507", "2031-05-09T21:05:07"), ("2031W195T2105", "2031-05-09T21:05"),
      ("2031-129T21:05Z", "2031-05-09T21:05Z"), ("2031-05-09T24:00:00Z", "2031-05-10T00:00:00Z"),
      ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
      ("2017-01-01T08:59:60+09:00", "2017-01-01T08:59:60+09:00"),
      ("2031-05-09 21:05:07", "2031-05-09T21:05:07"), ("2031-05-09 21:05", "2031-05-09T21:05"),
      ("2031-05-09 21:05:07 +0900", "2031-05-09T21:05:07+09:00"),
      ("2031-05-09 21:05:07 +0000 UTC", "2031-05-09T21:05:07Z"),
      ("2031-05-09T21:05:07 UTC", "2031-05-09T21:05:07Z"),
      ("2031-05-09T21:05:07+09", "2031-05-09T21:05:07+09:00"),
      ("2031-05-09T21:05:07-03:30", "2031-05-09T21:05:07-03:30"),
      ("2031-5-9T9:05:07Z", "2031-05-09T09:05:07Z"),
      ("2031-05-09T21:05:07+09:00[Asia/Seoul]", "2031-05-09T21:05:07+09:00"),
      ("2031-05-09T21:05:07[Europe/Paris]", "2031-05-09T21:05:07+02:00"),
      ("2031-05-09T21:05:07.123456789123Z", "2031-05-09T21:05:07.123456789Z"),
      (" \n2031-05-09\t", "2031-05-09"),
    ])
  func iso(text: String, written: String) {
    #expect(Timestamp(parsing: text)?.edtf == written)
  }

  @Test(
    "are read as mail writes them, with the slips of feeds",
    arguments: [
      ("Fri, 09 May 2031 21:05:07 +0900", "2031-05-09T21:05:07+09:00"),
      ("Fri, 9 May 2031 21:05 GMT", "2031-05-09T21:05Z"),
      ("9 May 2031 21:05:07 EST", "2031-05-09T21:05:07-05:00"),
      ("Friday, 09-May-31 21:05:07 GMT", "2031-05-09T21:05:07Z"),
      ("Fri, 09 May 31 21:05:07 PDT", "2031-05-09T21:05:07-07:00"),
      ("Fri, 09 May 98 21:05:07 Z", "1998-05-09T21:05:07Z"),
      ("Fri,09 May 2031 21:05:07 UT", "2031-05-09T21:05:07Z"),
      ("Fri 09 May, 2031 21:05:07 CET", "2031-05-09T21:05:07+01:00"),
      ("Mon, 09 May 2031 21:05:07 GMT", "2031-05-09T21:05:07Z"),
      ("Fri, 09 September 2031 9:05 PM GMT", "2031-09-09T21:05Z"),
      ("Fri, 09 May 2031 12:05 am -0500", "2031-05-09T00:05-05:00"),
      ("Fri, 09 May 2031 21:05:07 +09:00", "2031-05-09T21:05:07+09:00"),
      ("Fri, 09 May 2031 21:05:07 GMT+0900 (KST)", "2031-05-09T21:05:07+09:00"),
      ("Fri May  9 21:05:07 2031", "2031-05-09T21:05:07"),
      ("Fri May 9 21:05:07 +0000 2031", "2031-05-09T21:05:07Z"),
      ("Fri May 9 21:05:07 KST 2031", "2031-05-09T21:05:07+09:00"),
      ("Fri May 09 2031 21:05:07 GMT+0900 (Korean Standard Time)", "2031-05-09T21:05:07+09:00"),
      ("Fri, 09 May 2031 21:05:07 BST", "2031-05-09T21:05:07"),
      ("9 May 2031 21.05 BST", "2031-05-09T21:05"), ("2031-05-09 21.05", "2031-05-09T21:05"),
      ("Fri, 09 May 2031 21:05:07 Asia/Seoul", "2031-05-09T21:05:07+09:00"),
      ("Fri, 09 May 2031 21:05:07 America/New_York", "2031-05-09T21:05:07-04:00"),
      ("Fri, 07 Feb 2031 21:05:07 ET", "2031-02-07T21:05:07-05:00"),
    ])
  func mail(text: String, written: String) {
    #expect(Timestamp(parsing: text)?.edtf == written)
  }

  @Test(
    "count from 1970",
    arguments: [
      ("1936087500", "2031-05-09T10:05:00Z"), ("1936087500123", "2031-05-09T10:05:00.123Z"),
      ("1936087500123456", "2031-05-09T10:05:00.123456Z"),
      ("1936087500123456789", "2031-05-09T10:05:00.123456789Z"),
      ("1936087500.25", "2031-05-09T10:05:00.25Z"),
      ("/Date(1936087500000)/", "2031-05-09T10:05:00.000Z"),
      ("/Date(1936087500000+0900)/", "2031-05-09T10:05:00.000Z"),
    ])
  func epoch(text: String, written: String) {
    #expect(Timestamp(parsing: text)?.edtf == written)
  }

  @Test(
    "are refused when no calendar or clock shows them",
    arguments: [
      "2031-13-01", "2031-02-29", "2031-02-30T10:00Z", "2031-W54-1", "2031-W53-1", "2031-W19",
      "2031-000", "2031-366", "2031-05-09T25:00", "2031-05-09T21:60", "2031-05-09T21:05:61Z",
      "2031-05-09T24:05:00Z", "2031-05-09T21:05:07+99:99", "2031-05-09T21:05:07+0:zz",
      "2031-05-09T", "2031-05-09Tnoon", "2031-05-32", "0000-00-00", "0000-00-00 00:00:00",
      "Fri, 32 May 2031 21:05:07 GMT", "Fri, 09 Mxy", "99:99", "5551234567", "123456789",
      "12345678901", "99999999999999999999999999", "+1 555 123 4567", "1.2.3.4", "2031-05-09-01",
      "2031-xx-09", "/Date(x)/", "/Date(12)/", "T21:05", "-", "+", "Fri,", "Fri, 09",
    ])
  func refused(text: String) {
    #expect(Timestamp(parsing: text) == nil)
  }

  @Test("come back from every text form of a timestamp")
  func roundTrip() {
    var state: UInt64 = 3
    func random(_ range: ClosedRange<Int>) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + Int(state >> 33) % range.count
    }
    for _ in 0..<20_000 {
      let precision = random(1...7)
      let value = Timestamp(
        year: random(1480...2399), month: precision > 1 ? random(1...12) : nil,
        day: precision > 2 ? random(1...28) : nil, hour: precision > 3 ? random(0...23) : nil,
        minute: precision > 4 ? random(0...59) : nil, second: precision > 5 ? random(0...59) : nil,
        nanosecond: precision > 6 ? random(0...999_999_999) : nil,
        offset: precision > 4 && random(0...1) == 1 ? random(-48...56) * 15 : nil)
      guard let value else { continue }
      #expect(Timestamp(parsing: value.edtf) == value)
      #expect(Timestamp(edtf: value.edtf) == value)
    }
  }

  @Test("never crash the reader, whatever the bytes and wherever they are cut")
  func anyBytes() {
    let seeds = [
      "2031-05-09T21:05:07.120+09:00[Asia/Seoul]", "Fri, 09 May 2031 21:05:07 GMT+0900 (KST)",
      "Fri May  9 21:05:07 +0000 2031", "/Date(1936087500000+0900)/", "2031-W19-5T21:05Z",
      "1936087500123456789", String(repeating: "9", count: 300),
    ]
    var state: UInt64 = 11
    for seed in seeds {
      let bytes = Array(seed.utf8)
      for end in 0...bytes.count {
        _ = MachineDate.read(bytes.span, 0..<end)
        for _ in 0..<4 where end > 0 {
          var damaged = Array(bytes[..<end])
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          damaged[Int(state >> 33) % end] = UInt8(truncatingIfNeeded: state >> 20)
          _ = MachineDate.read(damaged.span, 0..<end)
          _ = DateReader(language: "en").wholeText(in: damaged.span, range: 0..<end)
        }
      }
    }
  }
}
