/// Datelines in Japanese: black brackets with place, day and agency or reporter.
extension DatelineReader {
  /// Reads `【平壌9月1日発朝鮮中央通信】`, `【北京共同】`, `【ソウル＝名前】` and `【AFP=時事】`.
  func japanese(from start: Int) -> DatelineDraft? {
    guard let close = text.firstIndex(of: [0x3011], from: start + 1, within: 40) else { return nil }
    let inner = text.trimmed(start + 1..<close)
    guard inner.count >= 2 else { return nil }
    // `【東京＝大阪間】の` goes on as a phrase: no sentence begins with の or を.
    guard ![0x306E, 0x3092].contains(text[close + 1]) else { return nil }
    var draft = DatelineDraft()
    draft.end = close + 1
    let found =
      japaneseDispatch(inner, &draft) || japaneseCredit(inner, &draft)
      || japaneseReporter(inner, &draft)
    return found ? draft : nil
  }

  /// Reads `平壌9月1日発朝鮮中央通信`, `6月18日 AFP` and `東京 9日 ロイター`.
  func japaneseDispatch(_ inner: Range<Int>, _ draft: inout DatelineDraft) -> Bool {
    guard let digit = inner.first(where: { DatelineText.isDigit(text[$0]) }),
      let day = inner.last(where: { text[$0] == 0x65E5 && DatelineText.isDigit(text[$0 - 1]) }),
      digit < day
    else { return false }
    var rest = day + 1
    let isSent = text[rest] == 0x767A
    if isSent { rest += 1 }
    let isParted = [0x3D, 0xFF1D].contains(text[rest])
    if isParted { rest += 1 }
    let credit = text.trimmed(min(rest, inner.upperBound)..<inner.upperBound)
    guard !credit.isEmpty else { return false }
    let agencies = agencies(credit)
    let isKnown = agencies.allSatisfy { $0.entry != nil }
    guard isKnown || isSent else { return false }
    guard setEastAsianDate(digit..<day + 1, of: &draft) else { return false }
    if isParted, !isKnown {
      draft.reporters = japanesePlaces(credit).map(\.name)
    } else {
      draft.agencies = agencies
    }
    draft.places = japanesePlaces(text.trimmed(inner.lowerBound..<digit))
    return true
  }

  /// Reads `北京共同`, `平壌、北京共同` and `AFP=時事`.
  private func japaneseCredit(_ inner: Range<Int>, _ draft: inout DatelineDraft) -> Bool {
    let credits = agencies(inner)
    if credits.allSatisfy({ $0.entry?.isWire == true }) {
      draft.agencies = credits
      return true
    }
    for start in inner.dropFirst() where !(start + 1 > inner.upperBound) {
      guard let entry = entry(start..<inner.upperBound), entry.isWire else { continue }
      let place = text.trimmed(inner.lowerBound..<start)
      guard isJapanesePlace(place) else { return false }
      draft.agencies = [agency(start..<inner.upperBound, entry)]
      draft.places = japanesePlaces(place)
      return true
    }
    return false
  }

  /// Reads `ソウル＝名前`, `平壌発=名前` and `ワシントン=名前、名前`.
  private func japaneseReporter(_ inner: Range<Int>, _ draft: inout DatelineDraft) -> Bool {
    guard let sign = inner.first(where: { text[$0] == 0x3D || text[$0] == 0xFF1D }) else {
      return false
    }
    var place = text.trimmed(inner.lowerBound..<sign)
    if let last = place.last, text[last] == 0x767A { place = place.lowerBound..<last }
    let credit = text.trimmed(sign + 1..<inner.upperBound)
    guard isJapanesePlace(place), !credit.isEmpty, credit.count <= 24 else { return false }
    if entry(credit) != nil {
      draft.agencies = agencies(credit)
    } else {
      let names = japanesePlaces(credit).map(\.name)
      guard names.allSatisfy({ (2...12).contains($0.count) && isJapaneseName($0) }) else {
        return false
      }
      draft.reporters = names
    }
    draft.places = japanesePlaces(place)
    return true
  }

  private func isJapanesePlace(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count <= 16
      && range.allSatisfy {
        DatelineText.isHan(text[$0]) || DatelineText.isKana(text[$0])
          || [0x3001, 0x30FB, 0x30FC].contains(text[$0])
      }
  }

  private func isJapaneseName(_ range: Range<Int>) -> Bool {
    range.allSatisfy {
      DatelineText.isHan(text[$0]) || DatelineText.isKana(text[$0]) || text[$0] == 0x30FB
        || DatelineText.isSpace(text[$0])
    }
  }

  /// Names with `、` between them.
  private func japanesePlaces(_ range: Range<Int>) -> [DatelineDraft.Place] {
    var places: [DatelineDraft.Place] = []
    var start = range.lowerBound
    for index in range where text[index] == 0x3001 {
      places.append(.init(name: text.trimmed(start..<index)))
      start = index + 1
    }
    places.append(.init(name: text.trimmed(start..<range.upperBound)))
    return places.filter { !$0.name.isEmpty }
  }

  /// A month and day, or a day alone, with full-width digits or Chinese numerals.
  func setEastAsianDate(_ range: Range<Int>, of draft: inout DatelineDraft) -> Bool {
    let hasMonth = range.contains { text[$0] == 0x6708 }
    return hasMonth ? setDate(range, of: &draft) : setDay(range, of: &draft)
  }

  /// A day without its month: of the month that brings it nearest to the reference, or of none.
  private func setDay(_ range: Range<Int>, of draft: inout DatelineDraft) -> Bool {
    var day = 0
    for index in range where DatelineText.isDigit(text[index]) {
      day = day * 10 + Int(text[index] & 0xF)
    }
    guard (1...31).contains(day) else { return false }
    let tens = day < 10 ? "0\(day)" : "\(day)"
    guard let reference = dates.reference, let year = reference.year, let month = reference.month,
      let today = reference.day
    else {
      // A day of an unknown month is no timestamp.
      return true
    }
    var best: (distance: Int, date: Timestamp)?
    let now = CivilDay.daysSince1970(year: year, month: month, day: today)
    for shift in -1...1 {
      let number = year * 12 + month - 1 + shift
      let (y, m) = (number / 12, number % 12 + 1)
      guard day <= CivilDay.length(ofMonth: m, year: y) else { continue }
      let ahead = CivilDay.daysSince1970(year: y, month: m, day: day) - now
      guard ahead <= 2, best.map({ abs(ahead) < $0.distance }) ?? true,
        let date = Timestamp(edtf: "\(y)-\(m < 10 ? "0" : "")\(m)-\(tens)")
      else { continue }
      best = (abs(ahead), date)
    }
    draft.date = best?.date
    draft.isYearInferred = best != nil
    return best != nil
  }
}
