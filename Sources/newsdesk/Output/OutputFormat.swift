import ArgumentParser

/// The form in which pages are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case json, jsonl, text, markdown
}
