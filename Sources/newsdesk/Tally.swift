/// What a run has done, for the exit status and the summary.
struct Tally: Sendable {
  /// How many documents there were.
  var count = 0
  /// How many of them could not be read.
  var failures = 0
  /// How many bytes were read.
  var byteCount = 0
  /// When the run began.
  let start = ContinuousClock.now

  /// One line for people: what was read, how much failed, how long it took.
  func summary(of unit: String) -> String {
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let failed = failures == 0 ? "" : ", \(Self.grouped(failures)) of them failed"
    let units = count == 1 ? unit : unit + "s"
    let megabytes = Self.tenths(Double(byteCount) / 1e6)
    return "\(Self.grouped(count)) \(units)\(failed), \(megabytes) MB in \(Self.tenths(seconds)) s"
  }

  private static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text = "," + text }
      text = String(digit) + text
    }
    return text
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int(number * 10 + 0.5)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
