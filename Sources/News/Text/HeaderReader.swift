/// Reads the lines before the body: headline, kicker, byline, dates, source.
struct HeaderReader {
  /// How many passages before the body are looked at for details of the article.
  private static let reach = 12

  /// Gives the lines of the head their roles and fills the article's fields.
  static func read(
    _ reading: inout DumpReading, in bytes: Span<UInt8>
  ) {
    let dates = reading.reader
    guard let first = reading.firstOfBody else { return }
    splitGluedHeadline(first, &reading, in: bytes)
    let headline = HeadlineFinder.find(before: first, reading, in: bytes)
    if let headline { accept(headline, &reading, in: bytes) }
    let body = reading.firstOfBody ?? first
    let start = max(0, min(headline?.index ?? body, body) - 3, body - reach)
    for index in start..<body where reading.isFree(index) {
      let isBelow = headline.map { index > $0.index } ?? false
      readLine(
        index, isBelow: isBelow, isTop: index < 2, &reading, dates: dates, in: bytes)
    }
    readKicker(headline, &reading, in: bytes)
  }

  // MARK: Headline

  private static func accept(
    _ headline: HeadlineFinder.Candidate, _ reading: inout DumpReading, in bytes: Span<UInt8>
  ) {
    reading.assign(.headline, to: headline.index, by: .header)
    for index in headline.repeats where reading.roles[index] != .body {
      reading.assign(.headline, to: index, by: .repetition)
    }
    guard reading.article.headline == nil else { return }
    reading.article.headline = reading.text(headline.text, in: bytes)
    reading.article.provenance["headline"] = .init(source: .text, range: headline.text)
  }

  /// A first paragraph that opens with the headline, set off by three or more spaces.
  private static func splitGluedHeadline(
    _ first: Int, _ reading: inout DumpReading, in bytes: Span<UInt8>
  ) {
    let text = reading.passages[first].text
    let limit = min(text.upperBound, text.lowerBound + 300)
    var run = 0
    for index in text.lowerBound..<limit {
      if bytes[index] == 0x0A || bytes[index] == 0x0D { return }
      guard bytes[index] == 0x20 else {
        if run >= 3, index - run - text.lowerBound >= 10 {
          return split(first, at: text.lowerBound..<index - run, index, &reading, in: bytes)
        }
        run = 0
        continue
      }
      run += 1
    }
  }

  private static func split(
    _ index: Int, at headline: Range<Int>, _ lead: Int, _ reading: inout DumpReading,
    in bytes: Span<UInt8>
  ) {
    guard !LineShape.endsSentence(headline, in: bytes), reading.parts[index] == nil,
      index == 0 || HeadlineFinder.beginsAlike(headline, before: index, reading, in: bytes)
    else { return }
    let end = reading.passages[index].text.upperBound
    reading.parts[index] = [
      Segment(role: .headline, range: headline, rule: RoleRule.form.rawValue),
      Segment(role: .body, range: lead..<end, rule: RoleRule.weights.rawValue),
    ]
    reading.article.headline = SourceText.string(headline, in: bytes)
    reading.article.provenance["headline"] = .init(source: .text, range: headline)
  }

  private static func readKicker(
    _ headline: HeadlineFinder.Candidate?, _ reading: inout DumpReading, in bytes: Span<UInt8>
  ) {
    guard let headline, headline.index > 0 else { return }
    let index = headline.index - 1
    let passage = reading.passages[index]
    guard reading.isFree(index), passage.phrase == nil, (1...6).contains(passage.wordCount),
      passage.marker.kind == .none, reading.dates[index] == nil,
      passage.mark == .colon
    else { return }
    reading.assign(.kicker, to: index, by: .header)
    reading.article.kicker = reading.text(passage.text, in: bytes)
    reading.article.provenance["kicker"] = .init(source: .text, range: passage.text)
  }

  // MARK: Other lines

  private static func readLine(
    _ index: Int, isBelow: Bool, isTop: Bool, _ reading: inout DumpReading, dates: DateReader,
    in bytes: Span<UInt8>
  ) {
    let passage = reading.passages[index]
    if let date = reading.dates[index], passage.phrase?.kind != .byline {
      let isSaved = !isBelow && isTop && date.label == nil
      reading.assign(isSaved ? .header : .date, to: index, by: .header)
      if !isSaved { reading.take(date, in: bytes) }
      return
    }
    guard passage.text.count <= 400 else { return }
    if let line = DetailLine(passage, reader: dates, in: bytes) {
      reading.assign(.header, to: index, by: .header)
      let isSaved = !isBelow && isTop && passage.phrase == nil && line.isDateAlone
      if !isSaved { reading.take(line, in: bytes) }
    } else if isBelow, let byline = BylineReader.byline(passage, in: bytes) {
      reading.assign(.byline, to: index, by: .phrase)
      reading.takeByline(byline, in: bytes)
    }
  }
}

extension DumpReading {
  /// The text of a range, with Markdown's signs taken out where the dump is Markdown.
  func text(_ range: Range<Int>, in bytes: Span<UInt8>) -> String {
    let text = SourceText.string(range, in: bytes)
    return isMarkdown ? InlineMarkup.plain(text) : text
  }

  /// Takes a date for the article's, unless it has one already.
  mutating func take(_ date: DateMatch, in bytes: Span<UInt8>) {
    let origin = Provenance.Origin(
      source: .text, range: date.range, text: SourceText.string(date.range, in: bytes),
      calendar: date.calendar == .gregorian ? nil : date.calendar,
      isInferred: date.isYearInferred)
    if date.label == .modified {
      guard article.modified == nil else { return }
      article.modified = date.timestamp
      article.provenance["modified"] = origin
    } else {
      guard article.published == nil else { return }
      article.published = date.timestamp
      article.provenance["published"] = origin
    }
  }

  /// Takes a byline and its authors, unless the article has them already.
  mutating func takeByline(_ range: Range<Int>, in bytes: Span<UInt8>) {
    guard article.byline == nil else { return }
    let byline = text(range, in: bytes)
    article.byline = byline
    article.authors = AuthorList(byline: byline).authors
    let origin = Provenance.Origin(source: .text, range: range)
    article.provenance["byline"] = origin
    if !article.authors.isEmpty { article.provenance["authors"] = origin }
  }

  /// Takes what a line of details says.
  mutating func take(_ line: DetailLine, in bytes: Span<UInt8>) {
    for date in line.dates { take(date, in: bytes) }
    if let source = line.source {
      let name = SourceName(source, in: bytes)
      let origin = Provenance.Origin(
        source: .text, range: source, text: SourceText.string(source, in: bytes))
      if let publisher = name.name, article.publisher == nil {
        article.publisher = Organization(name: publisher)
        article.provenance["publisher"] = origin
      }
      if let language = name.language, article.language == nil {
        article.language = language
        article.provenance["language"] = origin
      }
    }
    if let section = line.section, article.sections.isEmpty {
      article.sections = [SourceText.string(section, in: bytes)]
      article.provenance["sections"] = .init(source: .text, range: section)
    }
    if let author = line.author { takeByline(author, in: bytes) }
  }
}
