/// A word or a mark of a text, with what the tagger needs of its letters.
package struct TextToken: Sendable {
  /// Where it begins and ends: UTF-8 bytes.
  package var start: Int32
  package var end: Int32
  /// A hash of its small letters, each digit a zero.
  package var word: UInt32 = 0
  /// The kinds of its characters, runs made one: four bits each, the first ones highest.
  package var shape: UInt32 = 0
  /// A hash of its first three letters; 0 for fewer.
  package var prefix: UInt32 = 0
  /// Its last four small letters, the last one lowest: sixteen bits each.
  package var ending: UInt64 = 0
  package var traits: Traits = []

  package init(start: Int, end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  package var range: Range<Int> { Int(start)..<Int(end) }

  /// The same token of a text that so many bytes stand before.
  func moved(by offset: Int) -> TextToken {
    var token = self
    token.start += Int32(truncatingIfNeeded: offset)
    token.end += Int32(truncatingIfNeeded: offset)
    return token
  }

  /// What can be said of a token by itself and by its place.
  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// It has a letter or a digit.
    package static let isWord = Traits(rawValue: 1 << 0)
    package static let beginsWithCapital = Traits(rawValue: 1 << 1)
    package static let hasCapital = Traits(rawValue: 1 << 2)
    package static let hasSmall = Traits(rawValue: 1 << 3)
    package static let hasDigit = Traits(rawValue: 1 << 4)
    package static let hasHyphen = Traits(rawValue: 1 << 5)
    /// It is the first of a sentence or of a line.
    package static let beginsSentence = Traits(rawValue: 1 << 6)
    /// It is the first of a line.
    package static let beginsLine = Traits(rawValue: 1 << 7)
    /// White space stands before it.
    package static let followsSpace = Traits(rawValue: 1 << 8)
    /// An address of the web, a handle or a hash tag.
    package static let isAddress = Traits(rawValue: 1 << 9)
    /// A character of a script that is written without spaces.
    package static let isUnspaced = Traits(rawValue: 1 << 10)
    /// It ends with a full stop that belongs to it.
    package static let isAbbreviation = Traits(rawValue: 1 << 11)
  }
}
