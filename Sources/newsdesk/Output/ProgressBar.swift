/// How far a run over several files is, on standard error, where a person looks at it.
struct ProgressBar {
  private let total: Int
  private let isShown: Bool
  private var percent = -1

  /// Creates a bar; it shows nothing when output and bar would share a terminal.
  init(total: Int) {
    self.total = total
    isShown =
      total > 1 && FileDescriptor.standardError.isTerminal
      && !FileDescriptor.standardOutput.isTerminal
  }

  /// Shows how many files are done.
  mutating func show(_ done: Int) {
    guard isShown, done * 100 / total != percent else { return }
    percent = done * 100 / total
    let width = 30
    let filled = done * width / total
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    StandardStreams.note("\r\(bar) \(percent)%  \(done) of \(total)")
  }

  /// Takes the bar away.
  mutating func clear() {
    guard isShown, percent >= 0 else { return }
    percent = -1
    StandardStreams.note("\r\u{1B}[K")
  }
}
