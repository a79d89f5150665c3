/// Datelines in Korean: a bracket with place and agency, then the reporters.
extension DatelineReader {
  /// Reads `(서울=연합뉴스) 기자이름 기자 =` and `(평양 9월 1일발 조선중앙통신)`.
  func korean(from start: Int) -> DatelineDraft? {
    let close: UInt32 =
      switch text[start] {
      case 0x28: 0x29
      case 0x5B: 0x5D
      case 0x3010: 0x3011
      default: 0xFF09
      }
    guard let end = text.firstIndex(of: [close], from: start + 1, within: 48) else { return nil }
    let inner = text.trimmed(start + 1..<end)
    guard inner.contains(where: { DatelineText.isHangul(text[$0]) }) else { return nil }
    var draft = DatelineDraft()
    guard
      koreanDispatch(inner, &draft) || koreanByline(inner, &draft) || koreanCredit(inner, &draft)
    else { return nil }
    draft.end = koreanReporters(from: end + 1, &draft)
    return draft
  }

  /// Reads `평양 9월 1일발 조선중앙통신`.
  private func koreanDispatch(_ inner: Range<Int>, _ draft: inout DatelineDraft) -> Bool {
    guard let sign = inner.first(where: { text[$0] == 0xBC1C && text[$0 - 1] == 0xC77C }),
      let digit = inner.first(where: { DatelineText.isDigit(text[$0]) }), digit < sign
    else { return false }
    let agency = text.trimmed(sign + 1..<inner.upperBound)
    guard !agency.isEmpty, setDate(digit..<sign, of: &draft) else { return false }
    draft.agencies = agencies(agency)
    let place = text.trimmed(inner.lowerBound..<digit)
    if !place.isEmpty { draft.places = koreanPlaces(place) }
    return true
  }

  /// Reads `헤럴드경제=기자이름 기자` and `아시아경제 기자이름 기자`: a paper and its reporters.
  private func koreanByline(_ inner: Range<Int>, _ draft: inout DatelineDraft) -> Bool {
    guard let agency = longestAgency(at: inner.lowerBound, to: inner.upperBound) else {
      return false
    }
    var start = text.skippingSpaces(from: agency.range.upperBound)
    if text[start] == 0x3D || text[start] == 0xFF1D { start += 1 }
    let rest = text.trimmed(min(start, inner.upperBound)..<inner.upperBound)
    guard start > agency.range.upperBound,
      let title = Self.titles.first(where: {
        rest.count > $0.scalars.count && text.has($0, at: rest.upperBound - $0.scalars.count)
      })
    else { return false }
    let names = koreanPlaces(
      text.trimmed(rest.lowerBound..<rest.upperBound - title.scalars.count), parting: [0x20, 0x2C])
    guard (1...4).contains(names.count),
      names.allSatisfy({
        (2...4).contains($0.name.count) && $0.name.allSatisfy { DatelineText.isHangul(text[$0]) }
      })
    else { return false }
    draft.agencies = [agency]
    draft.reporters = names.map(\.name)
    return true
  }

  /// Whether the first word of a bracket says whose a picture is: `사진=연합뉴스`.
  private func isKoreanCaption(_ range: Range<Int>) -> Bool {
    DatelineWords.koreanCaptions.contains { text.has($0, at: range.lowerBound) }
  }

  /// Reads `서울=연합뉴스` and `평양 노동신문=뉴스1`.
  private func koreanCredit(_ inner: Range<Int>, _ draft: inout DatelineDraft) -> Bool {
    var parts: [Range<Int>] = []
    var start = inner.lowerBound
    for index in inner where text[index] == 0x3D || text[index] == 0xFF1D {
      parts.append(text.trimmed(start..<index))
      start = index + 1
    }
    guard !parts.isEmpty else { return false }
    parts.append(text.trimmed(start..<inner.upperBound))
    guard parts.allSatisfy({ !$0.isEmpty && $0.count <= 20 }) else { return false }
    var place = parts[0]
    if let space = place.last(where: { text[$0] == 0x20 }),
      entry(space + 1..<place.upperBound) != nil
    {
      parts[0] = space + 1..<place.upperBound
      place = text.trimmed(place.lowerBound..<space)
      draft.agencies = parts.map(agency)
    } else {
      draft.agencies = parts.dropFirst().map(agency)
    }
    guard place.allSatisfy({ !DatelineText.isDigit(text[$0]) }), !isKoreanCaption(place) else {
      return false
    }
    draft.places = koreanPlaces(place)
    return true
  }

  private func koreanPlaces(
    _ range: Range<Int>, parting signs: [UInt32] = [0x2F, 0x2C, 0xB7, 0x30FB, 0x3001]
  ) -> [DatelineDraft.Place] {
    var places: [DatelineDraft.Place] = []
    var start = range.lowerBound
    for index in range where signs.contains(text[index]) {
      places.append(.init(name: text.trimmed(start..<index)))
      start = index + 1
    }
    places.append(.init(name: text.trimmed(start..<range.upperBound)))
    return places.filter { !$0.name.isEmpty }
  }

  private static let titles: [StaticWord] = [
    "기자", "특파원", "통신원", "선임기자", "인턴기자", "수습기자", "객원기자", "전문기자", "논설위원",
  ]

  /// Reads names with their title, and the sign behind them.
  private func koreanReporters(from start: Int, _ draft: inout DatelineDraft) -> Int {
    var end = start
    var names: [Range<Int>] = []
    var position = text.skippingSpaces(from: start)
    while names.count < 8, DatelineText.isHangul(text[position]) {
      var last = position
      while DatelineText.isHangul(text[last]) { last += 1 }
      if let title = Self.titles.first(where: { text.has($0, at: position) }),
        position + title.scalars.count == last
      {
        guard !names.isEmpty else { break }
        draft.reporters += names
        names = []
        end = last
      } else {
        guard last - position <= 5 else { break }
        names.append(position..<last)
      }
      position = last
      while DatelineText.isSpace(text[position])
        || [0x2C, 0xB7, 0x30FB, 0x3001].contains(text[position])
      {
        position += 1
      }
    }
    let sign = text.skippingSpaces(from: end)
    return text[sign] == 0x3D || text[sign] == 0xFF1D ? sign + 1 : end
  }
}
