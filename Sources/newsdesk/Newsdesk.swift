import ArgumentParser

/// The command line: one subcommand for each job.
@main
struct Newsdesk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsdesk",
    abstract: "Reads news from plain-text dumps of pages and gives it back as data.",
    discussion: """
      A dump of a news page goes in; its article (headline, byline, date, paragraphs) and its \
      listings (teasers, dates) come out, each with the bytes where it stood.

      EXAMPLES:
        Read one dump and look at it:
          newsdesk parse story.txt --format text

        Read a folder of dumps into one JSON Lines file, a page a line:
          newsdesk parse dumps/*.txt --format jsonl > pages.jsonl

        Put records through a pipeline, one JSON object in, one out:
          newsdesk parse --lines < records.jsonl > pages.jsonl

        Find the dates in a text:
          newsdesk dates story.txt --language en

      EXIT STATUS:
        \(ExitStatus.table)
      """,
    version: "0.1.0",
    subcommands: [Parse.self, Dates.self, Completions.self]
  )
}
