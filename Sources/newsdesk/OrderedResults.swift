/// The results of tasks that run at the same time, in the order in which the tasks were begun.
///
/// Used inside a task group. Tasks are begun only while there ``hasRoom``, which bounds the memory
/// however many there are.
struct OrderedResults<Output: Sendable> {
  /// The group in which the tasks run.
  typealias Group = ThrowingTaskGroup<(index: Int, output: Output), any Error>

  private let jobs: Int
  private var begun = 0
  private var taken = 0
  private var early: [Int: Output] = [:]

  /// How many finished results may wait for an older one, for each job.
  private static var patience: Int { 8 }

  /// Creates the results of tasks of which some run at the same time.
  init(jobs: Int) {
    self.jobs = jobs
  }

  /// Whether no task was begun whose result was not taken.
  var isEmpty: Bool { begun == taken }

  /// Whether another task may begin.
  var hasRoom: Bool {
    let waiting = begun - taken
    return waiting - early.count < jobs && waiting < jobs * Self.patience
  }

  /// Begins a task.
  mutating func begin(in group: inout Group, _ work: @escaping @Sendable () -> Output) {
    let index = begun
    begun += 1
    group.addTask { (index, work()) }
  }

  /// Waits until one more task is done and returns the results whose turn has come.
  mutating func next(from group: inout Group) async throws -> [Output] {
    if let result = try await group.next() { early[result.index] = result.output }
    var results: [Output] = []
    while let output = early.removeValue(forKey: taken) {
      results.append(output)
      taken += 1
    }
    return results
  }
}
