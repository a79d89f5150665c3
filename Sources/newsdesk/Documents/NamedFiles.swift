import FoundationEssentials

/// Files that the command line names one by one, or all at once by their folder.
enum NamedFiles {
  /// The files: of a folder those that lie in it, in the order of their names, hidden ones and inner folders aside.
  static func files(_ paths: [String]) -> [String] {
    paths.flatMap { path -> [String] in
      guard path != "-", let names = names(in: path) else { return [path] }
      let folder = path.hasSuffix("/") ? path : path + "/"
      return names.filter { !$0.hasPrefix(".") }.sorted().map { folder + $0 }
        .filter { Self.names(in: $0) == nil }
    }
  }

  /// The names of what lies in a folder; `nil` where the path is that of a file, or of nothing.
  private static func names(in path: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: path)
  }
}
