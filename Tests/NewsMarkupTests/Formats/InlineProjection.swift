import News

/// What is left of a text with its marks and names when elements stand for them.
///
/// Written apart from the writers, scalar by scalar: of runs that cross each other the later one has no
/// element, white space is folded, line ends stay.
struct InlineProjection {
  private(set) var text = ""
  private(set) var marks: [Block.Mark] = []
  private(set) var names: [(range: Range<Int>, name: Name)] = []

  /// A name of a thing in a text.
  struct Name {
    let range: Range<Int>
    let entity: Int
    let mention: Int
  }

  private enum Run {
    case mark(Block.Mark)
    case name(Name)
  }

  private var output: [UInt8] = []
  private var hasSpace = false
  private var open: [(run: Run, upper: Int, start: Int?, order: Int)] = []
  private var end = 0
  private var found: [(mark: Block.Mark, order: Int)] = []
  private var count = 0

  init(_ text: String, _ marks: [Block.Mark], names: [Name] = [], isVerbatim: Bool = false) {
    let runs = Self.nested(Self.runs(marks, Self.placed(names, marks, text)), in: text)
    var waiting = runs[...]
    var position = 0
    for scalar in text.unicodeScalars {
      close(at: position)
      while let (range, run) = waiting.first, range.lowerBound <= position {
        waiting = waiting.dropFirst()
        open.append((run, range.upperBound, nil, count))
        count += 1
      }
      take(scalar, isVerbatim)
      position += UTF8.width(scalar)
    }
    close(at: .max)
    finish()
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ isVerbatim: Bool) {
    let isSpace = [0x20, 0x0A, 0x0D, 0x09].contains(scalar.value)
    if !isVerbatim, scalar == "\n" {
      hasSpace = false
      if !output.isEmpty { output.append(0x0A) }
    } else if !isVerbatim, isSpace {
      hasSpace = !output.isEmpty && output.last != 0x0A
    } else {
      if hasSpace { output.append(0x20) }
      hasSpace = false
      // A run begins and ends with what is no white space.
      for index in open.indices where open[index].start == nil { open[index].start = output.count }
      output += Array(String(TextForm.xml(scalar)).utf8)
      end = output.count
    }
  }

  private mutating func close(at position: Int) {
    while let last = open.last, last.upper <= position {
      open.removeLast()
      guard let start = last.start else { continue }
      let range = start..<end
      switch last.run {
      case .mark(var mark):
        mark.range = range
        found.append((mark, last.order))
      case .name(let name): names.append((range, name))
      }
    }
  }

  private mutating func finish() {
    while output.last == 0x0A { output.removeLast() }
    text = String(decoding: output, as: UTF8.self)
    found.sort {
      ($0.mark.range.lowerBound, -$0.mark.range.upperBound, $0.order)
        < ($1.mark.range.lowerBound, -$1.mark.range.upperBound, $1.order)
    }
    marks = found.map(\.mark).filter { $0.range.upperBound <= output.count }
  }
}

// MARK: - Which runs become elements

extension InlineProjection {
  /// The names in which no mark begins or ends and that do not overlap.
  private static func placed(_ names: [Name], _ marks: [Block.Mark], _ text: String) -> [Name] {
    let bytes = Array(text.utf8)
    var kept: [Name] = []
    let order = names.indices.sorted {
      (names[$0].range.lowerBound, $0) < (names[$1].range.lowerBound, $1)
    }
    for name in order.map({ names[$0] }) {
      let (lower, upper) = (name.range.lowerBound, name.range.upperBound)
      let isCut = marks.contains { mark in
        !mark.range.isEmpty
          && [mark.range.lowerBound, mark.range.upperBound].contains { $0 > lower && $0 < upper }
      }
      let isFree = kept.allSatisfy { $0.range.upperBound <= lower }
      if !isCut, isFree, !bytes[name.range].contains(0x0A) { kept.append(name) }
    }
    return kept
  }

  private static func runs(_ marks: [Block.Mark], _ names: [Name]) -> [(Range<Int>, Run)] {
    marks.map { ($0.range, .mark($0)) } + names.map { ($0.range, .name($0)) }
  }

  /// The runs in the order in which they begin, without those that cross an earlier one.
  private static func nested(_ runs: [(Range<Int>, Run)], in text: String) -> [(Range<Int>, Run)] {
    var kept: [(Range<Int>, Run)] = []
    let order = runs.indices.sorted {
      (runs[$0].0.lowerBound, -runs[$0].0.upperBound, $0)
        < (runs[$1].0.lowerBound, -runs[$1].0.upperBound, $1)
    }
    for run in order.map({ runs[$0] }) where !run.0.isEmpty {
      let crosses = kept.contains { other in
        other.0.upperBound > run.0.lowerBound && other.0.upperBound < run.0.upperBound
      }
      if !crosses { kept.append(run) }
    }
    return kept
  }
}
