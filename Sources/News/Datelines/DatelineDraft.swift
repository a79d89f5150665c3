/// What was found of a dateline, by places in its opening.
struct DatelineDraft {
  /// A place, and the state, province or country that is printed with it.
  struct Place {
    var name: Range<Int>
    var region: Range<Int>?
  }

  /// The characters of the dateline, with its separator.
  var start = 0
  var end = 0
  var places: [Place] = []
  var date: Timestamp?
  var isYearInferred = false
  var agencies: [DatelineAgency] = []
  var reporters: [Range<Int>] = []

  /// The dateline as a value.
  func dateline(in text: DatelineText, block: Int?) -> Dateline {
    Dateline(
      text: text.string(start..<end), block: block, range: text.range(start..<end),
      places: places.map { place in
        Dateline.Place(name: text.string(place.name), region: place.region.map(text.string))
      },
      date: date, isYearInferred: isYearInferred,
      agencies: agencies.map { text.string($0.range) }, agencyIDs: agencies.map(\.id),
      reporters: reporters.map(text.string))
  }
}

/// An agency in an opening.
struct DatelineAgency {
  /// Its name: characters.
  var range: Range<Int>
  /// Its identifier in the table, or its name in small letters.
  var id: String
  /// What the table knows of it.
  var entry: Agencies.Entry?
}
