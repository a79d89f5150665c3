import FoundationEssentials
import News

/// Shows how the list of those present differs between two reports.
///
///     swift run RosterDiff before.txt after.txt
@main
struct RosterDiff {
  static func main() throws {
    guard CommandLine.arguments.count == 3 else {
      print("usage: RosterDiff OLDER NEWER")
      return
    }
    let recognizer = EntityRecognizer(language: "en")
    let rosters = try CommandLine.arguments.dropFirst().map { path in
      let text = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
      return recognizer.rosters(in: text).max { $0.members.count < $1.members.count }
    }
    guard let older = rosters[0], let newer = rosters[1] else {
      print("one of the reports has no list of persons")
      return
    }
    let changes = newer.changes(since: older)
    for name in changes.removed { print("- \(name)") }
    for name in changes.added { print("+ \(name)") }
    for name in changes.moved { print("~ \(name)") }
  }
}
