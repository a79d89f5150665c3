import ArgumentParser

/// Trains the weights that the library ships, and measures them.
@main
struct Newstrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newstrain",
    abstract: "Trains and measures the weights that News ships.",
    subcommands: [
      BodyCommand.self, PagesCommand.self, LabelCommand.self, KindsCommand.self,
      GazetteerCommand.self,
      EntitiesCommand.self,
    ])
}
