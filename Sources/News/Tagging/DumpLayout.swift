/// What is known of a dump as a whole, and of the surroundings of each of its passages.
struct DumpLayout {
  /// The surroundings of each passage, and one more entry with the sums over all.
  private(set) var surroundings: [Surroundings]
  private(set) var dominantIndent: Int32 = 0
  /// Whether its words are English, so that their weights mean something.
  private(set) var isEnglish = false
  /// Whether its letters come in two cases that ASCII can show.
  private(set) var hasCase = false
  /// How many passages follow a blank line, in quarters.
  private(set) var blankQuarters = 0

  struct Surroundings {
    var wordsBefore: Int32 = 0
    /// Words in passages of prose before this one.
    var proseBefore: Int32 = 0
    /// How far the last passage of prose is back, and the next one ahead; at most 255.
    var sinceProse: UInt8 = .max
    var untilProse: UInt8 = .max
    /// How many short passages stand in a row here; at most 255.
    var shortRun: UInt8 = 0
    var mark: EndingMark = .none
    var isProse = false
  }

  init(_ passages: [Passage], in bytes: Span<UInt8>) {
    surroundings = Array(repeating: Surroundings(), count: passages.count + 1)
    lookBack(passages, in: bytes)
    lookAhead(passages)
    summarize(passages)
  }

  var words: Int32 { surroundings[surroundings.count - 1].wordsBefore }
  var prose: Int32 { surroundings[surroundings.count - 1].proseBefore }

  private mutating func lookBack(_ passages: [Passage], in bytes: Span<UInt8>) {
    var next = Surroundings()
    var run: UInt8 = 0
    for index in passages.indices {
      let passage = passages[index]
      var here = next
      here.mark = passage.mark
      here.isProse = Self.isProse(passage.wordCount, here.mark)
      run = passage.wordCount >= 8 ? 0 : run == .max ? run : run + 1
      here.shortRun = run
      surroundings[index] = here
      next.wordsBefore = here.wordsBefore &+ passage.wordCount
      next.sinceProse = here.sinceProse == .max ? .max : here.sinceProse + 1
      if here.isProse {
        next.proseBefore = here.proseBefore &+ passage.wordCount
        next.sinceProse = 1
      }
    }
    surroundings[passages.count] = next
  }

  private mutating func lookAhead(_ passages: [Passage]) {
    var distance = UInt8.max
    var run: UInt8 = 0
    for index in passages.indices.reversed() {
      surroundings[index].untilProse = distance
      distance = distance == .max ? .max : distance + 1
      if surroundings[index].isProse { distance = 1 }
      // The last passage of a run knows its length; the others take it over.
      let own = surroundings[index].shortRun
      run = own == 0 ? 0 : max(run, own)
      surroundings[index].shortRun = run
    }
  }

  private mutating func summarize(_ passages: [Passage]) {
    var indents = InlineArray<64, Int32>(repeating: 0)
    var functionWords = 0
    var counted = 0
    var cased = 0
    var letters = 0
    var blanks = 0
    for (index, passage) in passages.enumerated() {
      functionWords += Int(passage.functionWords)
      counted += Int(min(passage.wordCount, WordWeights.mostCounted))
      cased += passage.counts.upper + passage.counts.lower
      letters += passage.counts.letters
      if passage.blanksBefore > 0 { blanks += 1 }
      if surroundings[index].isProse { indents[Int(min(63, passage.indent))] += passage.wordCount }
    }
    for indent in 0..<64 where indents[indent] > indents[Int(dominantIndent)] {
      dominantIndent = Int32(indent)
    }
    isEnglish = functionWords * 10 >= counted && functionWords > 0
    hasCase = cased * 2 > letters
    blankQuarters = passages.isEmpty ? 0 : blanks * 4 / (passages.count + 1)
  }

  /// Whether a passage reads like a part of a running text.
  private static func isProse(_ words: Int32, _ mark: EndingMark) -> Bool {
    if words >= 30 { return true }
    return words >= 12 && mark != .none && mark != .colon
  }
}
