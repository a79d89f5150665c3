/// What a text's language tells about its dates.
struct DateLocale: Sendable {
  /// The bits of the language in the lexicon; 0 when it is unknown.
  let languages: UInt128

  /// The order of a date in numbers; `nil` when nothing tells.
  let order: DateLexicon.Order?

  /// Whether a dot parts hours and minutes.
  let hasDottedClock: Bool

  /// The calendar in which years of its own range count where no era is printed.
  let yearCalendar: DateMention.Calendar

  /// Creates what is known of a language, a BCP 47 tag.
  init(_ language: String?, lexicon: borrowing DateLexicon) {
    languages = lexicon.mask(of: language)
    order = lexicon.order(of: language)
    hasDottedClock = languages & lexicon.dottedClocks != 0
    yearCalendar = language.map(Self.yearCalendar) ?? .gregorian
  }

  private static func yearCalendar(of language: String) -> DateMention.Calendar {
    switch language.prefix(2) {
    case "th": .buddhist
    case "fa": .persian
    case "ar": .islamic
    case "zh": language.contains("TW") || language.contains("tw") ? .minguo : .gregorian
    default: .gregorian
    }
  }

  /// The calendar of a year without an era.
  ///
  /// A year is only taken to be of another calendar than the Gregorian where no news could be about
  /// that year of the Gregorian one.
  func calendar(ofYear year: Int) -> DateMention.Calendar {
    switch yearCalendar {
    case .buddhist where year >= 2400: .buddhist
    case .persian where (1250...1450).contains(year): .persian
    case .islamic where (1350...1480).contains(year): .islamic
    default: .gregorian
    }
  }
}
