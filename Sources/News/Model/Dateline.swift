/// The words at the head of a story that say where, when and by whom it was filed.
///
/// `PYONGYANG, Feb. 13 (KCNA) --` has one place, a day and an agency. The words also stay at the head
/// of their block.
public struct Dateline: Sendable, Hashable {
  /// The dateline exactly as printed, with its separator.
  public var text: String

  /// The index of its block in the body; `nil` when plain text was read.
  public var block: Int?

  /// Where it stands in the text of its block, with its separator: UTF-8 bytes, half-open.
  public var range: Range<Int>

  /// The places, in the order in which they are printed.
  public var places: [Place]

  /// The date, as exactly as it is printed.
  public var date: Timestamp?

  /// Whether the year of `date` is not printed but comes from a reference date.
  public var isYearInferred: Bool

  /// The agencies as printed.
  public var agencies: [String]

  /// The canonical names of the agencies, in the same order.
  public var agencyIDs: [String]

  /// The reporters as printed.
  public var reporters: [String]

  /// Creates a dateline from what is known of it.
  public init(
    text: String,
    block: Int? = nil,
    range: Range<Int>,
    places: [Place] = [],
    date: Timestamp? = nil,
    isYearInferred: Bool = false,
    agencies: [String] = [],
    agencyIDs: [String] = [],
    reporters: [String] = []
  ) {
    self.text = text
    self.block = block
    self.range = range
    self.places = places
    self.date = date
    self.isYearInferred = isYearInferred
    self.agencies = agencies
    self.agencyIDs = agencyIDs
    self.reporters = reporters
  }
}
