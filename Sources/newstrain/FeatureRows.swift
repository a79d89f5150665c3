import News

/// The rows of the first layer that each element of a sequence chooses.
struct FeatureRows {
  private(set) var values: [UInt16]
  /// Where the rows of each element begin, and the end of the last.
  private var starts: [Int32]

  init(_ values: [UInt16], starts: [Int32]) {
    self.values = values
    self.starts = starts
  }

  /// Rows of which each element has as many as there are groups for passages of dumps.
  init(_ values: [UInt16]) {
    self.values = values
    starts = stride(from: 0, through: values.count, by: BodyFeatures.groupCount).map(Int32.init)
  }

  var count: Int { starts.count - 1 }

  subscript(index: Int) -> ArraySlice<UInt16> {
    values[Int(starts[index])..<Int(starts[index + 1])]
  }

  /// Removes the rows that are marked; afterwards no group has its place any more.
  mutating func removeAll(where isMarked: [Bool]) {
    var kept: [UInt16] = []
    kept.reserveCapacity(values.count)
    var ends: [Int32] = [0]
    for index in 0..<count {
      for row in self[index] where !isMarked[Int(row)] { kept.append(row) }
      ends.append(Int32(truncatingIfNeeded: kept.count))
    }
    values = kept
    starts = ends
  }

  /// Replaces the row of a group, of which each element has one in the same place.
  mutating func replace(group: Int, of index: Int, by row: UInt16) {
    values[Int(starts[index]) + group] = row
  }
}

extension BodyNetwork {
  /// Scores the elements of a sequence.
  func scores(of rows: FeatureRows) -> [Float] {
    scores(first: (0..<rows.count).map { first(rows[$0]) })
  }
}
