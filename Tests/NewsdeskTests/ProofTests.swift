import Foundation
import Testing
import ToolRunner

@Suite("newsdesk --html")
struct ProofTests {
  let newsdesk = Tool("newsdesk")

  @Test("several files become sections of one page, in their order")
  func files() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "proof.html").path
    let samples = try Tool.samples
    let outcome = try newsdesk.run(["parse", "--html", path] + samples.map(Tool.sample))
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    let text = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    #expect(text.contains("<h1>\(samples.count) pages</h1>"))
    let places = samples.indices.compactMap { text.range(of: "id=\"d\($0 + 1)\"")?.lowerBound }
    #expect(places.count == samples.count)
    #expect(places == places.sorted())
  }

  @Test("a file that cannot be read costs its section only")
  func failure() throws {
    let outcome = try newsdesk.run([
      "parse", "--html", "-", "nowhere.txt", Tool.sample("bridge.txt"),
    ])
    #expect(outcome.status == 3)
    #expect(outcome.text.hasPrefix("<!DOCTYPE html>"))
    #expect(outcome.text.hasSuffix("</body>\n</html>\n"))
    #expect(outcome.text.contains("id=\"d2\""))
  }

  @Test("the dumps of a collected file are sections, with their names marked")
  func split() throws {
    let dumps =
      "LIMA, May 2 (ET) -- Mayor Ann Lee spoke to engineers.\n\u{C}\nOSLO, May 3 (ET) -- It rained.\n"
    let outcome = try newsdesk.run(["parse", "--split", "--html", "-"], input: Data(dumps.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("<h1>2 pages</h1>"))
    #expect(outcome.text.contains(">Ann Lee</mark>"))
  }

  @Test("entities writes the text itself, its paragraphs as they are")
  func entities() throws {
    let input =
      "Mayor John Smith spoke in London.\nIt rained.\n\n  The rain of May 2, 2031 went on.\n"
    let outcome = try newsdesk.run(["entities", "--html", "-"], input: Data(input.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains(">John Smith</mark> spoke in <mark class=\"place\""))
    #expect(outcome.text.contains("</mark>.\nIt rained.</p>"))
    #expect(outcome.text.contains(">May 2, 2031</time> went on.</p>"))
  }

  @Test(
    "it takes no other form, and does not overwrite what it reads",
    arguments: [
      ["parse", "--html", "-", "--format", "text"], ["parse", "--html", "-", "--lines"],
      ["parse", "--html", "-", "--why"], ["parse", "--html", "story.txt", "story.txt"],
      ["entities", "--html", "-", "--lines"], ["entities", "--html", "-", "--format", "jsonl"],
      ["entities", "--html", "story.txt", "story.txt"],
    ])
  func wrong(arguments: [String]) throws {
    #expect(try newsdesk.run(arguments).status == 64)
  }

  @Test("a place that cannot be written is said before anything is read")
  func unwritable() throws {
    let outcome = try newsdesk.run(["parse", "--html", "nowhere/proof.html", "nowhere.txt"])
    #expect(outcome.status == 74)
    #expect(
      outcome.errors
        == "newsdesk: nowhere/proof.html: there is no such folder to write it in; make it first\n")
  }
}

@Suite(
  "A proof in a browser",
  .enabled(if: Browser.path != nil, "needs Chromium or Chrome: apt-get install chromium"))
struct BrowserTests {
  /// A story that tries to bring in what must not come in.
  private static let hostile = """
    <!DOCTYPE html><html lang="en"><head><title>Tiles &lt;script&gt;console.error('a')&lt;/script&gt;</title>
    </head><body><article><h1>Tiles &lt;/title&gt;&lt;/style&gt;&lt;script&gt;console.error('b')&lt;/script&gt;</h1>
    <p>OSLO, May 2 (ET) — Mayor John Smith opened the pottery &lt;img src="https://pixel.example/a" \
    onerror="console.error('c')"&gt; on Friday, and everybody in the town came to see the new tiles.</p>
    <figure><img src="https://pixel.example/b.png" alt="&quot;&gt;&lt;img src=https://pixel.example/c&gt;">
    <figcaption>Tiles drying in the sun.</figcaption></figure>
    <p>The <a href="javascript:console.error('d')">tiles</a> are made of clay that was dug out for the
    bridge, and cost no more than the firing, said Smith, who owns a part of the pottery.</p>
    </article></body></html>
    """

  private func dom(of html: Data) throws -> (dom: String, errors: String, network: String) {
    let folder = try TemporaryFolder()
    return try Browser.open(folder.file("proof.html", html), in: folder)
  }

  @Test("shows the story, runs nothing, asks for nothing and has nothing to complain of")
  func quiet() throws {
    let proof = try Tool("newsdesk").run(["parse", "--html", "-"], input: Data(Self.hostile.utf8))
    #expect(proof.status == 0)
    let (dom, errors, network) = try dom(of: proof.output)
    #expect(dom.contains(#"<mark class="person""#))
    #expect(dom.contains(">John Smith</mark>"))
    #expect(dom.contains("<time class=\"date\""))
    #expect(!dom.contains("<script"))
    #expect(!dom.contains("<img"))
    #expect(!dom.contains("javascript:"))
    #expect(!errors.contains("CONSOLE"))
    #expect(!network.contains("pixel.example"))
  }

  @Test("the same story as it is would be seen to ask, to run and to complain")
  func loud() throws {
    let page = Data(
      (Self.hostile + "<script>console.error('e')</script><img src='https://pixel.example/d'>").utf8
    )
    let (_, errors, network) = try dom(of: page)
    #expect(errors.contains("CONSOLE"))
    #expect(network.contains("pixel.example"))
  }

  @Test("can be photographed")
  func picture() throws {
    let folder = try TemporaryFolder()
    let proof = try Tool("newsdesk").run(["parse", "--html", "-", Tool.sample("pottery.txt")])
    let picture = folder.url.appending(path: "proof.png")
    _ = try Browser.open(
      folder.file("proof.html", proof.output), in: folder,
      ["--screenshot=\(picture.path)", "--window-size=1000,800"])
    #expect(try Data(contentsOf: picture).starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }
}

/// A browser without a window, if there is one.
private enum Browser {
  static let path: String? =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    .flatMap { name in ["/usr/bin/", "/usr/local/bin/", "/snap/bin/"].map { $0 + name } }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Opens a file and returns the tree that came of it, what was said of it, and what was asked for.
  static func open(
    _ file: URL, in folder: TemporaryFolder, _ options: [String] = ["--dump-dom"]
  ) throws -> (dom: String, errors: String, network: String) {
    let log = folder.url.appending(path: "network.json")
    let arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--enable-logging=stderr",
        "--disable-background-networking", "--host-resolver-rules='MAP * ~NOTFOUND'",
        "--user-data-dir=\(folder.url.path)/profile", "--log-net-log=\(log.path)",
      ] + options + [file.absoluteString]
    let outcome = try Tool("newsdesk").shell(
      "HOME=\(folder.url.path) timeout 120 \(path ?? "") \(arguments.joined(separator: " "))")
    let network = (try? Data(contentsOf: log)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return (outcome.text, outcome.errors, network)
  }
}
