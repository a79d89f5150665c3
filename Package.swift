// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "swift-news",
  // Spans of arrays and strings (`Array.span`, `String.utf8.span`) need these releases; Linux does
  // not check them.
  platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .watchOS(.v26), .visionOS(.v26)],
  products: [
    .library(name: "News", targets: ["News"]),
    .library(name: "NewsMarkup", targets: ["NewsMarkup"]),
    .executable(name: "newsdesk", targets: ["newsdesk"]),
  ],
  dependencies: [
    // The command line's subcommands, help and completions. No library target depends on it.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The model, the readers of plain text and the JSON writers: pure Swift, no C.
    .target(name: "News"),

    // libxml2, whose HTML and XML parsers read what the web gets wrong; the only C there is.
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .yum(["libxml2-devel"]), .brew(["libxml2"])]
    ),

    // The readers of markup; re-exports News.
    .target(name: "NewsMarkup", dependencies: ["News", "CLibXML2"]),

    .executableTarget(
      name: "newsdesk",
      dependencies: [
        "NewsMarkup",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // Trains and measures the weights that News ships; no product.
    .executableTarget(
      name: "newstrain",
      dependencies: [
        "NewsMarkup",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // Documentation that runs; each is covered by a test.
    .executableTarget(name: "ReadDump", dependencies: ["News"], path: "Examples/ReadDump"),
    .executableTarget(name: "ListingTable", dependencies: ["News"], path: "Examples/ListingTable"),
    .executableTarget(name: "Timeline", dependencies: ["News"], path: "Examples/Timeline"),
    .executableTarget(name: "StoryMap", dependencies: ["News"], path: "Examples/StoryMap"),
    .executableTarget(name: "DumpsToFeed", dependencies: ["News"], path: "Examples/DumpsToFeed"),
    .executableTarget(
      name: "PagesToNinjs", dependencies: ["NewsMarkup"], path: "Examples/PagesToNinjs"),
    .executableTarget(
      name: "AgencyToMarkdown", dependencies: ["NewsMarkup"], path: "Examples/AgencyToMarkdown"),
    .executableTarget(
      name: "FrontToFeed", dependencies: ["NewsMarkup"], path: "Examples/FrontToFeed"),
    .executableTarget(
      name: "NamedTogether", dependencies: ["News"], path: "Examples/NamedTogether"),
    .executableTarget(name: "RosterDiff", dependencies: ["News"], path: "Examples/RosterDiff"),
    .executableTarget(name: "Pipeline", dependencies: ["News"], path: "Examples/Pipeline"),
    .executableTarget(
      name: "PageToMarkdown", dependencies: ["NewsMarkup"], path: "Examples/PageToMarkdown"),
    .executableTarget(
      name: "FolderToLines", dependencies: ["NewsMarkup"], path: "Examples/FolderToLines"),
    .executableTarget(
      name: "CheckPages", dependencies: ["NewsMarkup"], path: "Examples/CheckPages"),
    .executableTarget(
      name: "FollowFeeds", dependencies: ["NewsMarkup"], path: "Examples/FollowFeeds"),
    .executableTarget(
      name: "Throughput", dependencies: ["NewsMarkup", "CLibXML2"], path: "Examples/Throughput"),

    // Makes values of the model for the tests of both libraries.
    .target(name: "ModelGenerators", dependencies: ["News"], path: "Tests/ModelGenerators"),
    .testTarget(name: "NewsTests", dependencies: ["News", "ModelGenerators"]),
    .testTarget(name: "NewsMarkupTests", dependencies: ["NewsMarkup", "ModelGenerators"]),
    // Runs the package's programs as their users do.
    .target(name: "ToolRunner", path: "Tests/ToolRunner"),
    .testTarget(name: "NewsdeskTests", dependencies: ["NewsMarkup", "newsdesk", "ToolRunner"]),
    .testTarget(
      name: "ExampleTests",
      dependencies: [
        "NewsMarkup", "ToolRunner", "ReadDump", "ListingTable", "Pipeline", "Throughput",
        "PageToMarkdown", "FolderToLines", "CheckPages", "Timeline", "FollowFeeds",
        "DumpsToFeed", "PagesToNinjs", "AgencyToMarkdown", "FrontToFeed", "NamedTogether",
        "RosterDiff", "StoryMap",
      ]),
  ]
)

// A program for libFuzzer, which brings its own entry point; see Docs/Testing.md.
if Context.environment["SWIFT_NEWS_FUZZ"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "PageFuzzer", dependencies: ["NewsMarkup"], path: "Fuzz/PageFuzzer"))
}

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    // `any P` where a protocol is used as a type (SE-0335).
    .enableUpcomingFeature("ExistentialAny"),
    // An import stays inside the file's own module unless it says `public` (SE-0409).
    .enableUpcomingFeature("InternalImportsByDefault"),
    // A member is visible only where its module is imported (SE-0444).
    .enableUpcomingFeature("MemberImportVisibility"),
    // An async function runs where its caller runs (SE-0461).
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    // Every unsafe construct has to be named as such (SE-0458).
    .strictMemorySafety(),
  ]
}

// The project's own checks take every warning for an error; whoever depends on it is spared that.
if Context.environment["SWIFT_NEWS_STRICT"] == "1" {
  for target in package.targets where target.type != .system {
    target.swiftSettings?.append(.treatAllWarnings(as: .error))
  }
}
