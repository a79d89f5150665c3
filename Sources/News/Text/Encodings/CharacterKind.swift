/// What a character is to its neighbours.
enum CharacterKind: UInt8, Sendable {
  case space, digit, latinLower, latinUpper, otherLower, otherUpper, caseless, mark, sign, symbol
  case control

  init(_ value: UInt32) {
    guard value != 0 || value < 0x80, let scalar = Unicode.Scalar(value) else {
      self = .control
      return
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: self = value < 0x250 ? .latinUpper : .otherUpper
    case .lowercaseLetter: self = value < 0x250 ? .latinLower : .otherLower
    case .otherLetter, .modifierLetter: self = value < 0x250 ? .symbol : .caseless
    case .nonspacingMark, .spacingMark, .enclosingMark: self = value < 0x370 ? .mark : .caseless
    case .decimalNumber: self = .digit
    case .control: self = value < 0x80 ? .space : .control
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .otherNumber:
      self = value < 0x80 ? .space : .symbol
    default: self = value < 0x80 ? .space : .sign
    }
  }

  /// What two neighbours cost, in the units of ``SingleByteEvidence``.
  static func cost(_ first: CharacterKind, _ second: CharacterKind) -> Int {
    switch (first, second) {
    case (.latinLower, .latinUpper), (.otherLower, .otherUpper): 40
    case (.latinUpper, .latinUpper), (.otherUpper, .otherUpper): 8
    case (.latinLower, .otherLower), (.latinLower, .otherUpper), (.latinUpper, .otherLower),
      (.latinUpper, .otherUpper), (.otherLower, .latinLower), (.otherLower, .latinUpper),
      (.otherUpper, .latinLower), (.otherUpper, .latinUpper):
      32
    case (.latinLower, .caseless), (.latinUpper, .caseless), (.caseless, .latinLower),
      (.caseless, .latinUpper), (.otherLower, .caseless), (.otherUpper, .caseless),
      (.caseless, .otherLower), (.caseless, .otherUpper):
      32
    case (.symbol, .latinLower), (.symbol, .otherLower), (.symbol, .caseless),
      (.latinLower, .symbol), (.otherLower, .symbol), (.caseless, .symbol),
      (.latinUpper, .symbol), (.otherUpper, .symbol), (.symbol, .otherUpper):
      24
    case (.digit, .latinLower), (.digit, .otherLower): 16
    case (.space, .mark), (.digit, .mark), (.sign, .mark), (.symbol, .mark): 60
    case (.symbol, .symbol): 16
    default: 0
    }
  }
}
