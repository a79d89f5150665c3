/// Datelines of alphabets: `CITY, State, Month d (Agency) --` and its kin, every part optional.
extension DatelineReader {
  /// How a dateline ends.
  enum Separator: Equatable { case none, dash, colon, stop }

  /// What stands at the head of a text before it is known to be a dateline.
  struct LatinParts {
    var draft = DatelineDraft()
    var separator = Separator.none
    /// Whether a place is written in capitals throughout, in small letters throughout.
    var isUpper = false
    var isLower = false
    var isDateFuzzy = false
    var hasByline = false
    /// Where the parts end, before the separator.
    var end = 0
  }

  /// Reads a dateline from its place, date or byline on.
  func latin(from start: Int) -> DatelineDraft? {
    let byline = byline(from: start)
    if byline == nil {
      if let draft = attempt(from: start, byline: nil) { return draft }
      if let draft = creditFirst(from: start) { return draft }
    }
    if let byline {
      for end in byline.ends {
        let next = text.skippingSpaces(from: end, acrossLines: true)
        if let draft = attempt(from: next, byline: text.trimmed(byline.start..<end)) {
          return draft
        }
      }
    }
    if let end = deskEnd(from: start) {
      return attempt(from: text.skippingSpaces(from: end), byline: nil)
    }
    return language == "de" ? cityWithoutSeparator(from: start) : nil
  }

  /// Reads a city that nothing parts from the sentence, as some German papers print it: a noun with
  /// its capital follows.
  private func cityWithoutSeparator(from start: Int) -> DatelineDraft? {
    guard isStory, let city = word(from: start), isCity(city) else { return nil }
    let next = text.skippingSpaces(from: city.upperBound)
    guard next > city.upperBound, let noun = word(from: next), noun.count >= 5,
      DatelineText.isCapital(text[next]), !isCity(noun),
      noun.dropFirst().allSatisfy({ !DatelineText.isCapital(text[$0]) }),
      DatelineText.isSpace(text[noun.upperBound])
    else { return nil }
    var draft = DatelineDraft()
    draft.places = [.init(name: city)]
    draft.end = city.upperBound
    return draft
  }

  private func attempt(from start: Int, byline: Range<Int>?) -> DatelineDraft? {
    var parts = LatinParts()
    parts.hasByline = byline != nil
    var position = places(from: start, &parts)
    guard parts.draft.places.count <= 4 else { return nil }
    position = dateAndCredit(from: position, &parts)
    parts.end = position
    let afterDash = separator(from: position, &parts)
    splitCredit(&parts)
    position = tail(from: afterDash, &parts)
    guard isDateline(parts, start: start, next: position) else { return nil }
    parts.draft.end = position
    if let byline { parts.draft.reporters = names(byline) }
    return parts.draft
  }

  // MARK: Date and credit

  /// Reads the date and the credit after the places, in this order.
  func dateAndCredit(from start: Int, _ parts: inout LatinParts) -> Int {
    var end = date(from: start, &parts)
    if let credit = credit(from: end, &parts) ?? siteCredit(from: end, &parts) { end = credit }
    return end
  }

  /// Reads a site behind a comma: `JAKARTA, KOMPAS.com -`.
  private func siteCredit(from start: Int, _ parts: inout LatinParts) -> Int? {
    let comma = text.skippingSpaces(from: start)
    guard text[comma] == 0x2C, !parts.draft.places.isEmpty else { return nil }
    let first = text.skippingSpaces(from: comma + 1)
    guard let end = siteEnd(from: first) else { return nil }
    parts.draft.agencies = [agency(first..<end)]
    return end
  }

  /// Takes an agency that only a space or a comma parts from the place: `London CNN —`, `Lima, CNN --`.
  private func splitCredit(_ parts: inout LatinParts) {
    guard parts.separator == .dash, parts.draft.agencies.isEmpty, parts.draft.date == nil,
      let place = parts.draft.places.last
    else { return }
    let last = parts.draft.places.count - 1
    if let region = place.region {
      guard let entry = entry(region), !DatelineRegions.isRegion(text.string(region)) else {
        return
      }
      parts.draft.agencies = [agency(region, entry)]
      parts.draft.places[last].region = nil
      return
    }
    for space in place.name where DatelineText.isSpace(text[space]) {
      let name = text.trimmed(place.name.lowerBound..<space)
      guard let entry = entry(space + 1..<place.name.upperBound), isCity(name) else { continue }
      parts.draft.agencies = [agency(space + 1..<place.name.upperBound, entry)]
      parts.draft.places[last].name = name
      return
    }
  }

  /// Reads a date that begins at a place, after a comma or not; returns where it ends.
  func date(from start: Int, _ parts: inout LatinParts) -> Int {
    var position = text.skippingSpaces(from: start)
    while [0x2C, 0x60C, 0x2E].contains(text[position]) {
      position = text.skippingSpaces(from: position + 1)
    }
    if text.has(Self.arabicIn, at: position) { position = text.skippingSpaces(from: position + 3) }
    guard beginsDate(position) else { return start }
    var end = position
    var stop: Int?
    while end < min(text.count, position + 44), !endsDate(end) {
      if text[end] == 0x2E, DatelineText.isSpace(text[end + 1]),
        DatelineText.isLetter(text[end + 2]), end - position > 4
      {
        stop = stop ?? end
      }
      end += 1
    }
    for candidate in [end, stop].compactMap(\.self) where candidate > position {
      if setDate(position..<candidate, of: &parts.draft) { return candidate }
    }
    if let last = datedCredit(position..<end, &parts) { return last }
    if endsDate(end), let misprint = misprintedDate(position..<end) {
      parts.draft.date = misprint.date
      parts.draft.isYearInferred = misprint.isInferred
      parts.isDateFuzzy = true
      return end
    }
    return start
  }

  /// Reads a date with an agency behind it that nothing but a space or comma parts from it:
  /// `CANBERRA, May 9 AAP -`.
  private func datedCredit(_ range: Range<Int>, _ parts: inout LatinParts) -> Int? {
    let range = text.trimmed(range)
    guard let space = range.last(where: { DatelineText.isSpace(text[$0]) }),
      let entry = entry(space + 1..<range.upperBound), entry.isWire,
      setDate(range.lowerBound..<space, of: &parts.draft)
    else { return nil }
    parts.draft.agencies = [agency(space + 1..<range.upperBound, entry)]
    return range.upperBound
  }

  /// Whether a date can begin here: a number, or a word of dates.
  func beginsDate(_ position: Int) -> Bool {
    if DatelineText.isDigit(text[position]) { return true }
    guard DatelineText.isLetter(text[position]) else { return false }
    if text.has("le ", at: position), DatelineText.isDigit(text[position + 3]) { return true }
    let range = text.range(position..<min(text.count, position + 24))
    guard
      let match = dates.lexicon.match(
        text.bytes.span, at: range.lowerBound, end: range.upperBound)
    else { return misprintedMonth(at: position) != nil }
    return !match.kinds.isDisjoint(with: [.init(.month), .init(.weekday)])
      && !(text.bytes.count > match.end && Self.isWordByte(text.bytes[match.end]))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private func endsDate(_ index: Int) -> Bool {
    switch text[index] {
    case 0, 0x28, 0x2F, 0x3A, 0x2013, 0x2014, 0x0A, 0xFF08: true
    case 0x2D, 0x5F:
      DatelineText.isSpace(text[index - 1]) || text[index - 1] == 0x2E || text[index + 1] == 0x2D
        || text[index + 1] == 0 || text[index + 1] == 0x0A
    default: false
    }
  }

  /// Reads `(Agency)`, `/Agency/` or `-- (Agency)`; a bracket before it may hold a country.
  func credit(from start: Int, _ parts: inout LatinParts) -> Int? {
    var position = text.skippingSpaces(from: start)
    while [0x2E, 0x2C].contains(text[position]) {
      position = text.skippingSpaces(from: position + 1)
    }
    if text.has("--(", at: position) { position += 2 }
    let open = text[position]
    guard open == 0x28 || open == 0x2F || open == 0x5B else { return nil }
    let close: UInt32 = open == 0x28 ? 0x29 : open == 0x5B ? 0x5D : 0x2F
    guard let end = text.firstIndex(of: [close], from: position + 1, within: 48) else { return nil }
    let inner = text.trimmed(position + 1..<end)
    guard !inner.isEmpty else { return nil }
    if open == 0x28, parts.draft.places.count == 1, parts.draft.places[0].region == nil,
      parts.draft.date == nil, DatelineRegions.isRegion(text.string(inner))
    {
      parts.draft.places[0].region = inner
      let rest = dateAndCredit(from: end + 1, &parts)
      return rest
    }
    if open == 0x5B, parts.draft.places.count == 1, parts.draft.date == nil,
      DatelineRegions.isRegion(text.string(inner))
    {
      // `Mumbai (Maharashtra) [India], May 9 (ANI):`
      parts.draft.places[0].region = parts.draft.places[0].region ?? inner
      return dateAndCredit(from: end + 1, &parts)
    }
    if open == 0x2F, let reporters = slashCredit(inner, &parts) {
      parts.draft.reporters = reporters
      return slashEnd(from: end + 1, &parts)
    }
    let agencies = agencies(inner)
    let isKnown = agencies.allSatisfy { $0.entry != nil }
    guard isKnown || (open == 0x28 && isName(inner)) else { return nil }
    guard open == 0x28 || isKnown else { return nil }
    parts.draft.agencies = agencies
    if parts.draft.date == nil {
      let after = date(from: end + 1, &parts)
      if parts.draft.date != nil { return after }
    }
    return end + 1
  }

  /// Reads `ТАСС`, `Корр. ТАСС Иван Петров` and `TASS Correspondent Ann Lee`; returns the reporters.
  private func slashCredit(_ inner: Range<Int>, _ parts: inout LatinParts) -> [Range<Int>]? {
    let opener = DatelineWords.correspondents.first { text.has($0, at: inner.lowerBound) }
    let start = inner.lowerBound + (opener?.scalars.count ?? 0)
    guard start < inner.upperBound,
      let agency = longestAgency(at: start, to: inner.upperBound), agency.entry != nil
    else { return nil }
    var rest = text.trimmed(agency.range.upperBound..<inner.upperBound)
    let title = DatelineWords.correspondents.first { text.has($0, at: rest.lowerBound) }
    rest = min(rest.lowerBound + (title?.scalars.count ?? 0), rest.upperBound)..<rest.upperBound
    guard
      rest.isEmpty || ((opener ?? title) != nil && DatelineText.isCapital(text[rest.lowerBound]))
    else { return nil }
    parts.draft.agencies = [agency]
    return rest.isEmpty ? [] : names(rest)
  }

  /// Reads the date that may stand between the slashes and a third one: `/ ACCESSWIRE / May 9, 2031 /`.
  private func slashEnd(from start: Int, _ parts: inout LatinParts) -> Int {
    guard parts.draft.date == nil else { return start }
    let after = date(from: start, &parts)
    guard parts.draft.date != nil else { return start }
    let slash = text.skippingSpaces(from: after)
    return text[slash] == 0x2F ? slash + 1 : after
  }

  /// Whether some characters look like the name of an agency or paper that is not in the table.
  private func isName(_ range: Range<Int>) -> Bool {
    guard range.count <= 32, DatelineText.isCapital(text[range.lowerBound]) else { return false }
    var words = 1
    for index in range {
      let scalar = text[index]
      if DatelineText.isSpace(scalar) {
        words += 1
        guard DatelineText.isCapital(text[index + 1]) || text[index + 1] == 0x26 else {
          return false
        }
      } else if !DatelineText.isLetter(scalar), !DatelineText.isDigit(scalar),
        ![0x2E, 0x2D, 0x2F, 0x26, 0x27, 0x2019].contains(scalar)
      {
        return false
      }
    }
    return words <= 4 && !DatelineWords.notices.contains(text.string(range).lowercased())
  }

  // MARK: Separators

  /// Reads the separator; returns where it ends, or where it was looked for.
  func separator(from start: Int, _ parts: inout LatinParts) -> Int {
    var position = text.skippingSpaces(from: start)
    if text[position] == 0x2C { position = text.skippingSpaces(from: position + 1) }
    let hadStop = text[position] == 0x2E
    if hadStop { position += 1 }
    let next = hadStop ? text.skippingSpaces(from: position) : position
    if let end = dash(at: next, after: start) {
      parts.separator = .dash
      return end
    }
    if text[next] == 0x3A, !hadStop {
      parts.separator = .colon
      return next + 1
    }
    if hadStop {
      parts.separator = .stop
      return position
    }
    return start
  }

  /// Where a dash or a row of dashes ends that parts what stands before it from what follows.
  func dash(at start: Int, after previous: Int) -> Int? {
    var position = start
    var isWide = false
    while true {
      switch text[position] {
      case 0x2D, 0x5F: break
      case 0x2010...0x2015, 0x2212: isWide = true
      default:
        guard position > start else { return nil }
        // A single hyphen inside a word is none.
        let isFree =
          start > previous || DatelineText.isSpace(text[position])
          || [0, 0x0A].contains(text[position])
        guard isFree || isWide || position - start > 1 else { return nil }
        return position
      }
      position += 1
      let next = text.skippingSpaces(from: position)
      if next > position, next - position <= 2, dashes(at: next) {
        position = next
      }
    }
  }

  private func dashes(at index: Int) -> Bool {
    switch text[index] {
    case 0x2D, 0x2010...0x2015: DatelineText.isSpace(text[index + 1]) || text[index + 1] == 0x0A
    default: false
    }
  }

  // MARK: What follows a dash

  /// Reads what may stand behind the first dash: a date, a place, or an agency with a full stop.
  func tail(from start: Int, _ parts: inout LatinParts) -> Int {
    guard parts.separator == .dash || parts.separator == .stop else { return start }
    let position = text.skippingSpaces(from: start)
    if parts.draft.agencies.isEmpty {
      if let end = trailingAgency(from: position, &parts) { return end }
      if let end = trailingCredit(from: position, &parts) { return end }
    }
    guard parts.separator == .dash else { return start }
    if parts.draft.places.isEmpty, parts.draft.date != nil || !parts.draft.agencies.isEmpty {
      var rest = LatinParts()
      rest.draft.agencies = parts.draft.agencies
      var end = places(from: position, &rest)
      guard !rest.draft.places.isEmpty else { return start }
      if parts.draft.date == nil { end = date(from: end, &rest) }
      let next = separator(from: end, &rest)
      guard rest.separator == .dash else { return start }
      parts.draft.places = rest.draft.places
      parts.draft.date = parts.draft.date ?? rest.draft.date
      parts.draft.isYearInferred = parts.draft.isYearInferred || rest.draft.isYearInferred
      parts.isUpper = rest.isUpper
      return next
    }
    if parts.draft.date == nil, beginsDate(position) {
      var rest = LatinParts()
      let end = date(from: position, &rest)
      let isWeekday = rest.draft.date == nil
      let stop = isWeekday ? wordEnd(from: position) : end
      let next = separator(from: stop, &rest)
      guard rest.separator == .dash else { return start }
      parts.draft.date = rest.draft.date
      parts.draft.isYearInferred = rest.draft.isYearInferred
      return next
    }
    return start
  }

  private func wordEnd(from start: Int) -> Int {
    var index = start
    while DatelineText.isLetter(text[index]) { index += 1 }
    return index
  }

  /// Reads `(Adnkronos) -` behind the dash of `New York, 9 mag. - (Adnkronos) -`.
  private func trailingCredit(from start: Int, _ parts: inout LatinParts) -> Int? {
    guard text[start] == 0x28, !parts.draft.places.isEmpty,
      let close = text.firstIndex(of: [0x29], from: start + 1, within: 32)
    else { return nil }
    let agencies = agencies(start + 1..<close)
    var rest = LatinParts()
    let end = separator(from: close + 1, &rest)
    guard rest.separator == .dash, agencies.allSatisfy({ $0.entry != nil }) else { return nil }
    parts.draft.agencies = agencies
    return end
  }

  /// Reads `- РИА Новости.` and `. УНН.` behind the date.
  private func trailingAgency(from start: Int, _ parts: inout LatinParts) -> Int? {
    guard let agency = longestAgency(at: start, to: text.count), agency.entry?.isWire == true,
      parts.draft.date != nil || !parts.draft.places.isEmpty
    else { return nil }
    let last = agency.range.upperBound
    var end: Int?
    if text[last] == 0x2E {
      end = dash(at: last + 1, after: last) ?? last + 1
    } else if text[last] == 0x2C, let names = namesAndStop(from: last + 1) {
      parts.draft.reporters = names.reporters
      end = names.end
    } else {
      end = dash(at: text.skippingSpaces(from: last), after: last)
    }
    guard let end else { return nil }
    parts.draft.agencies = [agency]
    parts.separator = .dash
    return end
  }

  /// Reads one or two names that a full stop ends, as behind `РИА Новости,`.
  private func namesAndStop(from start: Int) -> (reporters: [Range<Int>], end: Int)? {
    guard let stop = text.firstIndex(of: [0x2E], from: start, within: 48) else { return nil }
    let names = names(text.trimmed(start..<stop))
    let areNames = names.allSatisfy { name in
      let words = name.split { DatelineText.isSpace(text[$0]) }
      return (2...3).contains(words.count)
        && words.allSatisfy { DatelineText.isCapital(text[$0.lowerBound]) }
    }
    return areNames && (1...2).contains(names.count) ? (names, stop + 1) : nil
  }
}
