/// How names of places are compared: without case, accents, points and apostrophes, and with a space
/// for each hyphen.
///
/// So `P’yŏngsŏng` is `PYONGSONG`, `St. Louis` is `St Louis`, and `Port-au-Prince` is `PORT AU PRINCE`.
/// A name is never written out in this form: only its hash is.
enum PlaceName {
  private static let folding = LetterFolding()

  /// The hash of some UTF-8; `nil` when there is no letter in it.
  static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64? {
    let folding = folding
    var hash = WordReader.seed
    var hasLetters = false
    var needsSpace = false
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      let scalar: UInt32
      if byte < 0x80 {
        scalar = UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        position &+= 1
      } else {
        let decoded = DecodedScalar(bytes, at: position, end: range.upperBound)
        scalar = arabic(folding.folded(decoded.value))
        position &+= decoded.length
      }
      switch scalar {
      case 0, 0x27, 0x2E, 0x60, 0xB4, 0x2B9...0x2BF: continue
      case 0...0x20, 0x28, 0x29, 0x2D, 0x2F, 0xA0, 0x2010...0x2015:
        needsSpace = hasLetters
        continue
      default: break
      }
      if needsSpace { hash = (hash ^ 0x20) &* WordReader.prime }
      needsSpace = false
      hasLetters = true
      hash = (hash ^ UInt64(scalar)) &* WordReader.prime
    }
    guard hasLetters else { return nil }
    // The low bits choose a bucket, those above tell names apart: all depend on every letter.
    hash = (hash ^ hash &>> 32) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ hash &>> 29
  }

  /// The hash of a name.
  static func hash(_ name: String) -> UInt64? {
    let utf8 = name.utf8.span
    return hash(utf8, 0..<utf8.count)
  }

  /// A folded letter of Arabic script in the form of which the packed hashes are made.
  private static func arabic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x64A: 0x6CC
    case 0x643: 0x6A9
    default: scalar
    }
  }
}
