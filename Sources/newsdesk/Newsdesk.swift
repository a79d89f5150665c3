import ArgumentParser

/// The command line: one subcommand for each job.
@main
struct Newsdesk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsdesk",
    abstract: "Reads news from pages, dumps, feeds and agency files and gives it back as data.",
    discussion: """
      A news page goes in, as HTML or as the text that a tool has taken from it; its article (headline, byline, date, paragraphs) and its \
      listings (teasers, dates) come out, each with the bytes where it stood.

      EXAMPLES:
        Read one page and look at it:
          newsdesk parse page.html --format text

        Read a folder of dumps into one JSON Lines file, a page a line:
          newsdesk parse dumps/*.txt --format jsonl > pages.jsonl

        Put records through a pipeline, one JSON object in, one out:
          newsdesk parse --lines < records.jsonl > pages.jsonl

        Show what a feed, a sitemap or a section front lists:
          newsdesk list feed.xml

        Find the dates in a text:
          newsdesk dates story.txt --language en

        Turn a folder of dumps into a feed:
          newsdesk convert dumps/*.txt --to rss --title "Old news" > feed.rss

        Read where, when and by whom a story was filed:
          newsdesk datelines story.txt

        Find who and what a text names:
          newsdesk entities story.txt

        Look at pages in a browser, with names and dates marked:
          newsdesk parse pages/*.html --html proof.html

        Look up a place by any of its names:
          newsdesk places Tripoli

      EXIT STATUS:
        \(ExitStatus.table)
        1   places: a name is not known; the others are answered
        4   convert --strict: something was lost
      """,
    version: "0.1.0",
    subcommands: [
      Parse.self, List.self, Match.self, Dates.self, Datelines.self, Places.self, Entities.self,
      Convert.self, Validate.self, Completions.self,
    ]
  )
}
