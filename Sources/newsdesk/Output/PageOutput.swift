import News

/// Where the pages of a run go.
///
/// What is made of a page is made where the page is read, several at the same time; it is written in the
/// order of the sources.
protocol PageOutput: Sendable {
  /// What is made of a page.
  associatedtype Part: Sendable

  /// Whether the source of a page is needed.
  var showsSource: Bool { get }

  /// What is to be written of a page, which was read from a source of that name and place in the run.
  ///
  /// The source is what the ranges of the page count; it is empty where ``showsSource`` is false.
  func part(of page: Page, source: [UInt8], name: String, number: Int) -> Part

  /// Writes a part behind those before it.
  mutating func write(_ part: Part) throws

  /// Ends the output.
  mutating func finish() throws
}

/// Standard output, with the pages in the form that the command line asks for.
struct StandardPageOutput: PageOutput {
  /// What writes the pages.
  let renderer: PageRenderer

  private var isEmpty = true

  init(_ renderer: PageRenderer) {
    self.renderer = renderer
  }

  var showsSource: Bool { renderer.showsSource }

  func part(of page: Page, source: [UInt8], name: String, number: Int) -> [UInt8] {
    renderer.render(page, source: source, name: name)
  }

  mutating func write(_ part: [UInt8]) throws {
    try StandardStreams.write(isEmpty ? part : renderer.separator + part)
    isEmpty = false
  }

  func finish() {}
}
