import FoundationEssentials
import News

/// Turns a folder of dumps into one CSV table of the stories that their listings name.
///
///     ListingTable Examples/Samples > stories.csv
@main
struct ListingTable {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: ListingTable FOLDER")
      return
    }
    let folder = CommandLine.arguments[1]
    let parser = TextDumpParser()
    print("file,listing,rank,published,headline,teaser,truncated")
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where file.hasSuffix(".txt") {
      let source = try Data(contentsOf: URL(filePath: folder + "/" + file))
      let page = try parser.parse(source)
      for listing in page.listings {
        for item in listing.items { print(row(file, listing, item)) }
      }
    }
  }

  static func row(_ file: String, _ listing: Listing, _ item: Listing.Item) -> String {
    let fields = [
      file,
      listing.title ?? "",
      item.rank.map(String.init) ?? "",
      // A timestamp prints as exactly as it was stated: a day stays a day.
      item.published?.description ?? "",
      item.headline ?? "",
      item.teaser ?? "",
      // nil means that it cannot be told, which is not the same as false.
      item.isTruncated.map(String.init) ?? "",
    ]
    return fields.map(quoted).joined(separator: ",")
  }

  /// A field in quotation marks where it needs them (RFC 4180).
  static func quoted(_ field: String) -> String {
    guard field.contains(where: { ",\"\r\n".contains($0) }) else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
