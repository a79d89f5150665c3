/// Finds the column at which the lines of a dump were broken.
enum WrapColumn {
  /// The columns at which tools break lines.
  private static let plausible: ClosedRange<Int32> = 60...82

  /// The column, or `nil` when the dump is not wrapped.
  ///
  /// A wrapped dump has little text in longer lines, and much of it in lines that come near to the
  /// margin and are followed by another line.
  static func find(in lines: [SourceLine], _ bytes: Span<UInt8>) -> Int32? {
    var total = 0
    var beyond = 0
    var full = 0
    var histogram = InlineArray<83, Int>(repeating: 0)
    var near = 0
    for index in lines.indices {
      let width = lines[index].width
      total += Int(width)
      if width > plausible.upperBound { beyond += Int(width) }
      guard plausible.contains(width) else { continue }
      histogram[Int(width)] += 1
      near += 1
      if index + 1 < lines.count, lines[index + 1].blanksBefore == 0 { full += Int(width) }
    }
    guard near >= 3, beyond * 4 <= total, full * 100 >= total * 15 else { return nil }
    let column = smallestColumn(holding: near, in: histogram)
    return breaksSentences(lines, near: column, in: bytes) ? column : nil
  }

  /// The smallest column that holds 99.5 % of the lines that come near to the margin.
  private static func smallestColumn(holding near: Int, in histogram: InlineArray<83, Int>)
    -> Int32
  {
    var seen = 0
    for column in plausible {
      seen += histogram[Int(column)]
      if seen * 1000 >= near * 995 { return column }
    }
    return plausible.upperBound
  }

  /// Whether lines near the margin go on in the next one rather than end there.
  ///
  /// Teasers that were cut at a length also end near one column, but a date or the same teaser
  /// follows them.
  private static func breaksSentences(
    _ lines: [SourceLine], near column: Int32, in bytes: Span<UInt8>
  ) -> Bool {
    var full = 0
    var broken = 0
    for index in lines.indices.dropLast() {
      let next = lines[index + 1]
      // A script without spaces is broken at the margin itself.
      let reach: Int32 = next.counts.wide > 0 ? 2 : 14
      guard next.blanksBefore == 0, (column - 14...column).contains(lines[index].width) else {
        continue
      }
      full += 1
      let isOpen = !LineShape.endsSentence(lines[index].text, in: bytes)
      if isOpen && !LineShape.mayBeDate(next, in: bytes)
        && ((next.counts.wide > 0 && lines[index].width >= column - reach)
          || LineShape.beginsInSentence(next.text, in: bytes))
      {
        broken += 1
      }
    }
    return broken * 5 >= full
  }
}
