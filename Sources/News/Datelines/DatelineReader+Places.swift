/// The places at the head of a dateline.
extension DatelineReader {
  /// Reads places, each with its region; returns where they end.
  func places(from start: Int, _ parts: inout LatinParts) -> Int {
    var position = start
    var hasLetters = false
    var isUpper = true
    var isLower = true
    while parts.draft.places.count < 5 {
      guard let name = placeName(from: position) else { break }
      for index in name where DatelineText.isLetter(text[index]) {
        hasLetters = true
        if DatelineText.isCapital(text[index]) { isLower = false } else { isUpper = false }
      }
      parts.draft.places.append(.init(name: name))
      position = name.upperBound
      if let region = region(from: position) {
        parts.draft.places[parts.draft.places.count - 1].region = region
        position = region.upperBound
      }
      guard let next = joint(from: position) else { break }
      position = next
    }
    parts.isUpper = hasLetters && isUpper
    parts.isLower = hasLetters && isLower
    return position
  }

  /// Where the next place begins: after `/`, `&`, `and` and the like.
  private func joint(from start: Int) -> Int? {
    let position = text.skippingSpaces(from: start)
    if text[position] == 0x2F || text[position] == 0x26 {
      let next = text.skippingSpaces(from: position + 1)
      guard DatelineText.isCapital(text[next]) else { return nil }
      let length = nameLength(from: next)
      let after = text.skippingSpaces(from: next + length)
      if length > 0, entry(next..<next + length) != nil, text[after] == 0x2F { return nil }
      return next
    }
    for word in DatelineWords.conjunctions where text.has(word, at: position) {
      let next = position + word.scalars.count
      return DatelineText.isCapital(text[next]) ? next : nil
    }
    return nil
  }

  private func nameLength(from start: Int) -> Int {
    var index = start
    while DatelineText.isLetter(text[index]) || DatelineText.isSpace(text[index]) { index += 1 }
    return text.trimmed(start..<index).count
  }

  /// The name of a place: up to five words with capitals, joined by small words of names.
  private func placeName(from start: Int) -> Range<Int>? {
    // `Frankfurt/Main` is one place.
    for name in DatelineWords.slashNames where text.has(name, at: start) {
      return start..<start + name.scalars.count
    }
    var position = start
    var end = start
    var words = 0
    while words < 6 {
      guard let word = word(from: position) else { break }
      let isCapital = DatelineText.isCapital(text[word.lowerBound])
      // `La Paz` is a city, though `Paz` is a Sunday somewhere.
      if words > 0, beginsDate(word.lowerBound), !isCity(start..<word.upperBound) {
        let next = text.skippingSpaces(from: word.upperBound)
        if DatelineText.isDigit(text[next]) || [0x2E, 0x2C].contains(text[next]) || word.count > 3 {
          break
        }
      }
      if words == 0, beginsDate(word.lowerBound), isDateAlone(word) { return nil }
      if !isCapital, !isLowerOpening(from: start) {
        guard words > 0, DatelineWords.particles.contains(text.string(word)) else { break }
      }
      if words > 0,
        DatelineWords.conjunctions.contains(where: { text.has($0, at: word.lowerBound) })
          || text.has(Self.arabicIn, at: word.lowerBound)
      {
        break
      }
      if isCapital || isLowerOpening(from: start) { end = word.upperBound }
      words += 1
      position = word.upperBound
      guard DatelineText.isSpace(text[position]) else { break }
      position = text.skippingSpaces(from: position)
    }
    guard end > start, end - start >= 2 else { return nil }
    return start..<end
  }

  /// The word before a date in Arabic: `أبوظبي في 9 مايو`.
  static let arabicIn: StaticWord = "في "

  /// Whether a word of dates at the head is a date: a number follows it.
  private func isDateAlone(_ word: Range<Int>) -> Bool {
    var next = text.skippingSpaces(from: word.upperBound)
    while [0x2E, 0x2C].contains(text[next]) { next = text.skippingSpaces(from: next + 1) }
    // `SUNDAY, May 9` is a date throughout.
    return DatelineText.isDigit(text[next]) || (next > word.upperBound + 1 && beginsDate(next))
  }

  /// Whether an opening is all in small letters, as old wires have it: a date must follow.
  private func isLowerOpening(from start: Int) -> Bool {
    guard text[start] &- 0x61 < 26 else { return false }
    var index = start
    while index < min(text.count, start + 28) {
      if text[index] == 0x2C { return beginsDate(text.skippingSpaces(from: index + 1)) }
      guard text[index] &- 0x61 < 26 || text[index] == 0x20 else { return false }
      index += 1
    }
    return false
  }

  /// The letters of one word, with hyphens, apostrophes and the full stop of an abbreviation.
  func word(from start: Int) -> Range<Int>? {
    var index = start
    while index < text.count {
      let scalar = text[index]
      if DatelineText.isLetter(scalar) || scalar == 0x7D || scalar == 0x2BB {
        index += 1
      } else if [0x2D, 0x27, 0x2019, 0x2011, 0x60].contains(scalar), index > start,
        DatelineText.isLetter(text[index + 1])
      {
        index += 1
      } else if scalar == 0x2E, isAbbreviation(start..<index) {
        index += 1
      } else {
        break
      }
    }
    return index > start ? start..<index : nil
  }

  /// Whether the full stop after some letters belongs to them: `St.`, `N.J.`, `W.`.
  private func isAbbreviation(_ range: Range<Int>) -> Bool {
    var lower = range.upperBound
    while lower > range.lowerBound, DatelineText.isLetter(text[lower - 1]) { lower -= 1 }
    let length = range.upperBound - lower
    guard length > 0 else { return false }
    if length == 1 { return DatelineText.isCapital(text[lower]) }
    return DatelineWords.abbreviations.contains(text.string(lower..<range.upperBound).lowercased())
  }

  /// The region after a comma: a few words that are no date.
  private func region(from start: Int) -> Range<Int>? {
    var position = text.skippingSpaces(from: start)
    guard text[position] == 0x2C || text[position] == 0x60C else { return nil }
    position = text.skippingSpaces(from: position + 1)
    guard DatelineText.isLetter(text[position]), !beginsDate(position) || isAmbiguous(position)
    else { return nil }
    let first = position
    var end = position
    var words = 0
    while words < 4, let word = word(from: position) {
      if words > 0, beginsDate(word.lowerBound) { break }
      let isCapital = DatelineText.isCapital(text[word.lowerBound])
      guard isCapital || (words > 0 && DatelineWords.particles.contains(text.string(word))) else {
        break
      }
      if words > 0,
        DatelineWords.conjunctions.contains(where: { text.has($0, at: word.lowerBound) })
      {
        break
      }
      end = word.upperBound
      words += 1
      if text[end] == 0x2E, DatelineRegions.isAbbreviated(text.string(first..<end)) { end += 1 }
      guard DatelineText.isSpace(text[end]) else { break }
      position = text.skippingSpaces(from: end)
    }
    // `JAKARTA, KOMPAS.com -` has a site and no region.
    guard end > first, text[end] != 0x2E || !DatelineText.isLetter(text[end + 1]) else {
      return nil
    }
    return first..<end
  }

  /// `Mar`, `Mo.`, `Wed`: regions that are words of dates too count as regions with no number behind.
  private func isAmbiguous(_ position: Int) -> Bool {
    guard let word = word(from: position) else { return false }
    var next = word.upperBound
    if text[next] == 0x2E { next += 1 }
    guard DatelineRegions.isRegion(text.string(word.lowerBound..<next)) else { return false }
    return !DatelineText.isDigit(text[text.skippingSpaces(from: next)])
  }
}
