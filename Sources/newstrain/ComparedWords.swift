/// The words by which texts are compared: runs of letters, digits and underscores in lower case, as
/// the regular expression `\w+` finds them, kept as hashes.
enum ComparedWords {
  /// The words of a text.
  ///
  /// `splitsUnspaced` says whether each character of a script that is written without spaces is a
  /// word of its own.
  static func read(_ text: String, splitsUnspaced: Bool) -> [UInt32] {
    var words: [UInt32] = []
    var hash = seed
    var isOpen = false
    func close() {
      if isOpen { words.append(UInt32(truncatingIfNeeded: hash ^ (hash >> 32))) }
      hash = seed
      isOpen = false
    }
    for scalar in text.lowercased().unicodeScalars {
      guard isPart(scalar) else {
        close()
        continue
      }
      let single = splitsUnspaced && isUnspaced(scalar.value)
      if single { close() }
      hash = (hash ^ UInt64(scalar.value)) &* 0x0000_0100_0000_01B3
      isOpen = true
      if single { close() }
    }
    close()
    return words
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      let value = UInt8(scalar.value)
      return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(value)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(value) || value == UInt8(ascii: "_")
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  private static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF:
      true
    default: false
    }
  }

  /// The harmonic mean of precision and recall of one bag of words against another.
  static func f1(_ found: [UInt32], _ expected: [UInt32]) -> Double {
    if expected.isEmpty || found.isEmpty { return expected.isEmpty && found.isEmpty ? 1 : 0 }
    let left = found.sorted()
    let right = expected.sorted()
    var (i, j, hits) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        hits += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 2 * Double(hits) / Double(left.count + right.count)
  }
}
