import News
import Testing

@Suite("Collected files")
struct TextDumpsTests {
  private static let bridge = """
    The new bridge over the Aron opened to traffic on Monday after four years of work.
    People from the villages on both banks praised it, and children crossed it with flags.

    """
  private static let museum = """
    The river museum has opened a hall for boats of three centuries and an archive of maps.
    Visitors can see the boats on every day of the week, and pupils do not have to pay for it.

    """

  @Test(
    "are split at the separator that they show",
    arguments: [
      "\u{0C}\n", "Document 1 of 2\n", "2 of 2 DOCUMENTS\n", "</doc>\n<doc id=\"7\">\n",
      "====================\n", "--------------------\r\n",
    ])
  func automatic(_ separator: String) throws {
    let file = Array((Self.bridge + separator + Self.museum).utf8)
    for size in [1, 7, 64, 4096] {
      let dumps = Array(TextDumps(chunks(file, size), parser: TextDumpParser()))
      #expect(dumps.count == 2)
      let first = try dumps[0].result.get()
      let block = try #require(first.article?.body.first)
      let range = try #require(block.range)
      let start = dumps[0].range.lowerBound
      let source = file[start + range.lowerBound..<start + range.upperBound]
      #expect(String(decoding: source, as: UTF8.self) == block.text)
      let second = try dumps[1].result.get()
      #expect(second.article?.body.first?.text.hasPrefix("The river museum") == true)
    }
  }

  @Test("are one dump when nothing separates")
  func single() throws {
    let dumps = Array(TextDumps([Array(Self.bridge.utf8)], parser: TextDumpParser()))
    #expect(dumps.count == 1)
    #expect(dumps[0].range == 0..<Self.bridge.utf8.count)
  }

  @Test("give nothing when they hold nothing")
  func empty() {
    #expect(Array(TextDumps([[UInt8]](), parser: TextDumpParser())).isEmpty)
    #expect(Array(TextDumps([Array("\n\n \u{0C}\n".utf8)], parser: TextDumpParser())).isEmpty)
  }

  @Test("lose a dump that is over the limit, and go on")
  func limit() throws {
    let long = String(repeating: "The bridge was long and the day was longer. ", count: 400)
    let file = Array((long + "\n==========\n" + Self.museum).utf8)
    let parser = TextDumpParser(limits: .init(bytes: 1_000))
    let dumps = Array(
      TextDumps(chunks(file, 100), parser: parser, separator: .ruler))
    #expect(dumps.count == 2)
    #expect(throws: NewsError.self) { try dumps[0].result.get() }
    #expect(try dumps[1].result.get().kind == .article)
  }

  @Test("can be split at a line of the caller's")
  func line() {
    let file = Array((Self.bridge + "%%\n" + Self.museum + "%%\n" + Self.bridge).utf8)
    let dumps = TextDumps([file], parser: TextDumpParser(), separator: .line("%%"))
    #expect(Array(dumps).count == 3)
  }

  private func chunks(_ file: [UInt8], _ size: Int) -> [[UInt8]] {
    stride(from: 0, to: file.count, by: size).map { Array(file[$0..<min($0 + size, file.count)]) }
  }
}
