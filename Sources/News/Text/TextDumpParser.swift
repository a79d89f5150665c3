/// Reads a plain-text dump of a news page into its article and listings.
///
/// ```swift
/// let page = try TextDumpParser().parse(bytes)
/// print(page.article?.headline ?? "no headline")
/// for listing in page.listings {
///   print(listing.title ?? "", listing.items.count)
/// }
/// ```
public struct TextDumpParser: Sendable {
  /// The language of the dumps as a BCP 47 tag, where it is known; it helps to read dates.
  public var language: String?

  /// The day on which the dumps were made, where it is known; it gives a year to dates without one.
  public var referenceDate: Timestamp?

  /// Whether pages carry the segments of their source.
  public var includesSegments: Bool

  /// Whether articles carry the dates that stand in their bodies, which takes about half as long again.
  public var includesDates: Bool

  /// What a single dump may cost.
  public var limits: Limits

  /// Creates a parser.
  public init(
    language: String? = nil, referenceDate: Timestamp? = nil, includesSegments: Bool = false,
    includesDates: Bool = false, limits: Limits = Limits()
  ) {
    self.language = language
    self.referenceDate = referenceDate
    self.includesSegments = includesSegments
    self.includesDates = includesDates
    self.limits = limits
  }

  /// Bounds on what a single dump may cost.
  public struct Limits: Sendable, Hashable {
    /// The largest source, in bytes.
    public var bytes: Int

    /// The most lines with text that are read; the rest of the source is left out, with a diagnostic.
    public var lines: Int

    /// Creates limits: at most 1 GiB and a million lines unless told otherwise.
    public init(bytes: Int = 1 << 30, lines: Int = 1_000_000) {
      self.bytes = bytes
      self.lines = lines
    }
  }

  /// Parses a part of a source that is UTF-8.
  func page(_ range: Range<Int>, in bytes: Span<UInt8>) -> Page {
    let dump = DumpText(range, in: bytes, maximumPassages: limits.lines)
    let scores = BodyLabeller.standard.scores(of: dump, in: bytes)
    let isCut = dump.isCut
    var reading = DumpReading(
      dump,
      reader: DateReader(
        language: language ?? DumpScript.language(of: dump.passages, in: bytes),
        reference: referenceDate))
    reading.scores = scores
    reading.dates = DateLine.dates(of: reading.passages, reader: reading.reader, in: bytes)
    reading.noteCopyrightSigns(in: bytes)
    ListingReader.readRepeated(&reading, in: bytes)
    IndexReader.read(&reading, in: bytes)
    BareDump(reading, in: bytes)?.apply(to: &reading, in: bytes)
    BodyReader.read(&reading, in: bytes)
    HeaderReader.read(&reading, in: bytes)
    ListingReader.readTitled(&reading, in: bytes)
    FooterReader.read(&reading, in: bytes)
    reading.listings.sort { ($0.title ?? $0.end) < ($1.title ?? $1.end) }
    if isCut { reading.diagnostics.append(.lineLimit(limits.lines)) }
    var page = PageAssembly.page(&reading, in: bytes)
    page.article?.readDateline(language: language, reference: referenceDate)
    if includesDates { page.article?.readDates(language: language) }
    for index in page.listings.indices {
      page.listings[index].readDatelines(language: language, reference: referenceDate)
    }
    if includesSegments { page.segments = PageAssembly.segments(reading, of: range, in: bytes) }
    return page
  }
}

extension Diagnostic {
  fileprivate static func lineLimit(_ limit: Int) -> Diagnostic {
    Diagnostic(code: .lineLimit, message: "only the first \(limit) lines with text were read")
  }
}
