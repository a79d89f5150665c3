/// A date found in UTF-8 bytes.
package struct DateMatch: Sendable, Hashable {
  /// The date, as exactly as it is printed.
  package var timestamp: Timestamp

  /// Where the date stands: UTF-8 bytes, without label and brackets.
  package var range: Range<Int>

  /// The calendar in which it is printed.
  package var calendar: DateMention.Calendar

  /// The other reading, where day and month could be swapped and nothing decides.
  package var alternative: Timestamp?

  /// Whether the year is not printed but comes from the reference.
  package var isYearInferred: Bool

  /// What the word before the date says it is the date of; `nil` without such a word.
  package var label: Label?

  /// What a label says of its date.
  package enum Label: UInt8, Sendable, Hashable {
    /// The day of publication: `Published:`, `입력`.
    case published
    /// The day of the last change: `Updated:`, `更新`.
    case modified
    /// Another day or an unknown one: `Saved on`.
    case other
  }
}
