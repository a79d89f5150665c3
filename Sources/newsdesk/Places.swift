import ArgumentParser
import News

/// `newsdesk places`: names in, the places that they may stand for out.
struct Places: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks up places: countries, regions and cities, by any of their names.",
    discussion: """
      A name may stand for many places; each is a line, the likeliest first, with the share of \
      likelihood, kind, name, region and country, people, coordinates and GeoNames identifier. On a \
      terminal they stand in a table; elsewhere each name is one JSON object \
      {"name", "candidates": [{"share", "geonames", "name", "kind", …}]}.

      EXAMPLES:
        newsdesk places Tripoli 'San Jose' 평양
        newsdesk places --region Ill. Springfield
        newsdesk places --country PK --format jsonl Hyderabad

      EXIT STATUS:
        \(ExitStatus.table)
        1   a name is not known; the others are answered
      """
  )

  @Argument(help: "The names to look up.")
  var names: [String]

  @Option(name: .shortAndLong, help: "How places are written.")
  var format: Format?

  @Option(
    help: ArgumentHelp("The state, province or country that is printed with it.", valueName: "name")
  )
  var region: String?

  @Option(
    help: ArgumentHelp(
      "The country that the text is most likely about, such as KP.", valueName: "code")
  )
  var country: [String] = []

  @Option(help: ArgumentHelp("The language of the text, such as en-US.", valueName: "tag"))
  var language: String?

  @Flag(help: "The names are those of datelines: cities come before regions and countries.")
  var dateline = false

  @Option(help: ArgumentHelp("The most places to write for a name.", valueName: "n"))
  var limit = 10

  /// The form in which places are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit needs a number of 1 or more.") }
  }

  func run() async throws {
    let context = Gazetteer.Context(
      region: region, countries: country, language: language, isDateline: dateline)
    let isText =
      format.map { $0 == .text } ?? FileDescriptor.standardOutput.isTerminal
    let renderer = PlaceRenderer(isJSON: !isText, paint: Paint(isOn: Terminal.isColoured))
    var isMissing = false
    for name in names {
      let candidates = Gazetteer.standard.candidates(for: name, in: context)
      isMissing = isMissing || candidates.isEmpty
      try StandardStreams.write(
        renderer.render(Array(candidates.prefix(limit)), name: name, of: candidates.count))
    }
    if isMissing { throw ExitStatus.nameUnknown }
  }
}
