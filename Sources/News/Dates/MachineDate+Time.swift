/// A time of day and a zone as a program wrote them.
struct MachineTime {
  var hour = 0
  var minute: Int?
  var second: Int?
  var fraction: (value: Int, digits: Int)?
  var offset: Int?
  /// The zone whose offset depends on the day.
  var rule: ZoneRule?

  /// The point in time on a day; `nil` when no clock shows it.
  func timestamp(on day: ISODay) -> Timestamp? {
    var offset = offset
    if let rule, let year = day.year, let month = day.month, let date = day.day {
      offset = rule.offset(year: year, month: month, day: date)
    }
    return Timestamp(
      year: day.year, month: day.month, day: day.day, hour: hour, minute: minute, second: second,
      nanosecond: fraction?.value, fractionDigits: fraction?.digits, offset: offset)
  }
}

extension MachineDate {
  /// `21:49:05.12`, `214905`, `21:49`, `2149`, `21`, and with a fraction of the smallest field, but for
  /// that of a lone hour.
  mutating func isoTime(_ time: inout MachineTime, _ bytes: Span<UInt8>) -> Bool {
    switch digitCount(bytes) {
    case 1, 2: return extendedTime(&time, bytes)
    case 4, 6:
      let hasSecond = digitCount(bytes) == 6
      time.hour = take(2, bytes)
      time.minute = take(2, bytes)
      if hasSecond { time.second = take(2, bytes) }
      return readFraction(&time, bytes)
    default: return false
    }
  }

  /// `21:49:05.12`, with one digit where two should be, too; a lone hour without its fraction.
  mutating func extendedTime(_ time: inout MachineTime, _ bytes: Span<UInt8>) -> Bool {
    guard let hour = number(1...2, bytes) else { return false }
    time.hour = hour
    guard skip(Self.colon, bytes) else { return true }
    guard let minute = number(2...2, bytes) else { return false }
    time.minute = minute
    if skip(Self.colon, bytes) {
      guard let second = number(2...2, bytes) else { return false }
      time.second = second
    }
    return readFraction(&time, bytes)
  }

  /// A fraction of the second, or of the minute or hour where that is the smallest field: `21.5` is 21:30.
  mutating func readFraction(_ time: inout MachineTime, _ bytes: Span<UInt8>) -> Bool {
    guard peek(bytes) == Self.dot || peek(bytes) == Self.comma else { return true }
    position += 1
    guard let part = fraction(bytes) else { return false }
    if time.second != nil {
      time.fraction = part
    } else if time.minute != nil {
      time.second = part.value * 60 / 1_000_000_000
    } else {
      time.minute = part.value * 60 / 1_000_000_000
    }
    return true
  }

  /// What may stand behind a time: an offset, the name of a zone, both; all up to the end.
  mutating func zone(_ time: inout MachineTime, _ bytes: Span<UInt8>) -> Bool {
    _ = skipBlanks(bytes)
    if position == end { return true }
    if peek(bytes) == Self.plus || peek(bytes) == Self.hyphen {
      guard readOffset(&time, bytes) else { return false }
    } else if peek(bytes) != UInt8(ascii: "[") {
      guard readZoneName(&time, bytes) else { return false }
    }
    return skipComment(&time, bytes)
  }

  /// `+09:00`, `+0900`, `+09`, `-5:00`.
  private mutating func readOffset(_ time: inout MachineTime, _ bytes: Span<UInt8>) -> Bool {
    let isAhead = peek(bytes) == Self.plus
    position += 1
    let digits = digitCount(bytes)
    guard (1...4).contains(digits) else { return false }
    var minutes = take(digits, bytes)
    if digits <= 2 {
      minutes *= 60
      if skip(Self.colon, bytes) {
        guard let rest = number(2...2, bytes), rest < 60 else { return false }
        minutes += rest
      }
    } else {
      guard minutes % 100 < 60 else { return false }
      minutes = minutes / 100 * 60 + minutes % 100
    }
    guard minutes <= (isAhead ? 15 : 13) * 60 else { return false }
    time.offset = isAhead ? minutes : -minutes
    return true
  }

  /// `Z`, `GMT`, `EST`, `Asia/Seoul`, `GMT+0900`; a name that does not tell leaves the zone unknown.
  private mutating func readZoneName(_ time: inout MachineTime, _ bytes: Span<UInt8>) -> Bool {
    let start = position
    while position < end, Self.isZoneLetter(bytes[position]) { position += 1 }
    guard position > start else { return false }
    let name = start..<position
    if let offset = Self.mailZone(name, bytes) {
      time.offset = offset
      let sign = peek(bytes)
      if offset == 0, sign == Self.plus || sign == Self.hyphen { return readOffset(&time, bytes) }
      return true
    }
    time.rule = DateLexicon.shared.zoneRule(bytes, name)
    return time.rule != nil || (name.count >= 2 && name.count <= 5)
  }

  private static func isZoneLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_")
  }

  /// Skips what says the zone again: `(KST)`, `[Asia/Seoul]` (RFC 9557), `UTC` behind `+0000`.
  private mutating func skipComment(_ time: inout MachineTime, _ bytes: Span<UInt8>) -> Bool {
    _ = skipBlanks(bytes)
    if skip(UInt8(ascii: "["), bytes) {
      if time.offset == nil {
        guard readZoneName(&time, bytes) else { return false }
      }
      while position < end, bytes[position] != UInt8(ascii: "]") { position += 1 }
      return skip(UInt8(ascii: "]"), bytes)
    }
    if peek(bytes) == UInt8(ascii: "(") {
      while position < end, bytes[position] != UInt8(ascii: ")") { position += 1 }
      return skip(UInt8(ascii: ")"), bytes)
    }
    while position < end, (0x41...0x5A).contains(bytes[position]) { position += 1 }
    return true
  }

  /// The minutes ahead of UTC of the zones of mail (RFC 822, 5.1) and of others with one meaning.
  private static func mailZone(_ name: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
    guard name.count <= 4 else { return nil }
    var key: UInt32 = 0
    for index in name { key = key << 8 | UInt32(bytes[index] & 0xDF) }
    return zoneKeys[key]
  }

  private static let zoneKeys: [UInt32: Int] = {
    let names: KeyValuePairs<StaticString, Int> = [
      "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300,
      "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600,
      "WET": 0, "WEST": 60, "CET": 60, "CEST": 120, "MET": 60, "MEST": 120, "MEZ": 60, "MESZ": 120,
      "EET": 120, "EEST": 180, "MSK": 180, "TRT": 180, "ICT": 420, "WIB": 420, "WITA": 480,
      "WIT": 540, "HKT": 480, "SGT": 480, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660,
      "ACST": 570, "ACDT": 630, "AWST": 480, "NZST": 720, "NZDT": 780,
    ]
    var keys: [UInt32: Int] = [:]
    for (name, offset) in names {
      var key: UInt32 = 0
      for byte in name.description.utf8 { key = key << 8 | UInt32(byte) }
      keys[key] = offset
    }
    return keys
  }()
}
