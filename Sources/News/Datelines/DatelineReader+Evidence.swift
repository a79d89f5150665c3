/// What makes a dateline of the parts that were found.
extension DatelineReader {
  /// Whether the parts are a dateline.
  ///
  /// A known agency or a date with a separator is enough; else the place has to be known, alone or by
  /// its region, and the text has to go on like a story.
  func isDateline(_ parts: LatinParts, start: Int, next: Int) -> Bool {
    let draft = parts.draft
    guard next > start, draft.places.count + draft.agencies.count > 0 || draft.date != nil else {
      return false
    }
    guard draft.places.allSatisfy({ !isNotice($0.name) }) else { return false }
    let follower = text[text.skippingSpaces(from: next, acrossLines: true)]
    if !draft.agencies.isEmpty { return isCredited(parts, follower) }
    if parts.hasByline, !parts.isUpper { return false }
    if draft.date != nil { return isDated(parts, follower) }
    return isBarePlace(parts, follower)
  }

  private func isCredited(_ parts: LatinParts, _ follower: UInt32) -> Bool {
    let draft = parts.draft
    let isKnown = draft.agencies.allSatisfy { $0.entry != nil }
    let hasSeparator = parts.separator == .dash || parts.separator == .colon
    if draft.places.isEmpty {
      return (draft.date != nil || isKnown) && hasSeparator
    }
    let isPlace =
      parts.isUpper || draft.date != nil || draft.places.contains(where: isKnownPlace)
    if isKnown, hasSeparator {
      return isPlace || draft.places.allSatisfy { wordCount($0.name) <= 3 }
    }
    if isKnown {
      guard opensSentence(follower) else { return false }
      return draft.date != nil || draft.places.allSatisfy(isKnownPlace)
        || (parts.isUpper && draft.agencies.contains { $0.entry?.isWire == true })
    }
    guard isPlace else { return false }
    if hasSeparator { return draft.date != nil || !parts.isUpper || isLikelyCity(draft) }
    return false
  }

  private func isDated(_ parts: LatinParts, _ follower: UInt32) -> Bool {
    let draft = parts.draft
    if draft.places.isEmpty {
      return draft.date?.year != nil && !draft.isYearInferred && parts.separator == .dash
        && opensSentence(follower) && draft.date?.day != nil
    }
    guard parts.separator == .dash || parts.separator == .colon else { return false }
    if parts.isUpper || parts.isLower { return true }
    return draft.places.contains(where: isKnownPlace)
      || (!parts.isDateFuzzy && draft.places.allSatisfy { wordCount($0.name) <= 3 }
        && text[text.skippingSpaces(from: draft.places[draft.places.count - 1].name.upperBound)]
          == 0x2C)
  }

  private func isBarePlace(_ parts: LatinParts, _ follower: UInt32) -> Bool {
    let places = parts.draft.places
    guard isStory, opensSentence(follower) else { return false }
    switch parts.separator {
    case .dash, .colon:
      guard places.contains(where: isKnownPlace) else { return false }
      // `Sofia: I do not know.` is a speaker; a story goes on.
      if parts.separator == .colon, !parts.isUpper, lineLength < 80 { return false }
      return places.count == 1 || parts.isUpper || places.allSatisfy { wordCount($0.name) <= 3 }
    case .stop:
      return ["de", ""].contains(language) && places.allSatisfy(isKnownPlace) && !parts.isUpper
        && wordCount(places[places.count - 1].name) <= 2 && isGerman
    case .none:
      return false
    }
  }

  /// Whether the text is German, as said or as its first words tell.
  private var isGerman: Bool { language == "de" }

  /// How many characters of the first line are known.
  private var lineLength: Int {
    text.scalars.firstIndex(of: 0x0A) ?? text.count
  }

  /// Whether a place is in the table of cities, or its region in that of regions.
  func isKnownPlace(_ place: DatelineDraft.Place) -> Bool {
    if let region = place.region { return DatelineRegions.isRegion(text.string(region)) }
    return isCity(place.name)
  }

  /// Whether a name is in the table of cities.
  func isCity(_ name: Range<Int>) -> Bool {
    DatelineCities.names.value(of: text.range(name), in: text.bytes.span) != nil
  }

  /// Whether a place in capitals has no more words than cities have.
  private func isLikelyCity(_ draft: DatelineDraft) -> Bool {
    draft.places.allSatisfy { isKnownPlace($0) || wordCount($0.name) <= 3 }
  }

  private func wordCount(_ range: Range<Int>) -> Int {
    1 + range.count { DatelineText.isSpace(text[$0]) }
  }

  private func isNotice(_ range: Range<Int>) -> Bool {
    DatelineWords.notices.contains(text.string(range).lowercased())
  }

  /// Whether a character can begin a sentence: a letter, a quotation mark or a bracket.
  private func opensSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x3C, 0xAB, 0x2018...0x201E, 0x24, 0xBF, 0xA1, 0x5B, 0x300C, 0x201A: true
    default: DatelineText.isLetter(scalar) && DatelineText.isCapital(scalar)
    }
  }
}
