/// Something that a format has no place for, or can say only in part.
///
/// A writer returns one for each field and reason, with the number of values that it concerns.
public struct Loss: Sendable, Hashable {
  /// The field by its keys in JSON, such as `dateline.agencies` or `body.marks`.
  public var field: String

  /// What happened to it.
  public var reason: Reason

  /// How many values it happened to.
  public var count: Int

  /// Creates a loss.
  public init(field: String, reason: Reason, count: Int = 1) {
    self.field = field
    self.reason = reason
    self.count = count
  }

  /// What happened to a field; later versions may know more.
  public struct Reason: RawRepresentable, Sendable, Hashable {
    /// The name of the reason.
    public let rawValue: String

    /// Creates a reason from its name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The format has no place for it.
    public static let noPlace = Reason(rawValue: "noPlace")
    /// It stands in the text only, where no reader can tell it from other words.
    public static let asText = Reason(rawValue: "asText")
    /// The format demands a more exact date than is known: it is left out.
    public static let tooVague = Reason(rawValue: "tooVague")
    /// The format demands a field that is not known: a placeholder stands there.
    public static let placeholder = Reason(rawValue: "placeholder")
    /// A character that the format cannot hold was replaced by U+FFFD.
    public static let character = Reason(rawValue: "character")
    /// The value is none that the format allows in this place.
    public static let notAllowed = Reason(rawValue: "notAllowed")
    /// There are more than one document of the format may have.
    public static let beyondLimit = Reason(rawValue: "beyondLimit")
  }
}

extension Loss: CustomStringConvertible {
  /// The loss in words: `body.range (12): there is no place for it`.
  public var description: String {
    "\(field)\(count == 1 ? "" : " (\(count))"): \(Self.words[reason] ?? reason.rawValue)"
  }

  private static let words: [Reason: String] = [
    .noPlace: "there is no place for it",
    .asText: "written as plain text",
    .tooVague: "left out, since the format demands a full date, time and zone",
    .placeholder: "not known, but the format demands it: a placeholder was written",
    .character: "a character that the format cannot hold was replaced",
    .notAllowed: "not a value that the format allows here",
    .beyondLimit: "more than one document may have",
  ]
}

/// The losses of one document, each field and reason once.
package struct LossLog: Sendable {
  /// The losses in the order in which they were first seen.
  package private(set) var losses: [Loss]

  /// Creates a log that goes on from losses.
  package init(_ losses: [Loss] = []) {
    self.losses = losses
  }

  /// Counts a loss; there are few fields, so looking for it costs little.
  package mutating func add(_ field: String, _ reason: Loss.Reason, count: Int = 1) {
    guard count > 0 else { return }
    let index = losses.firstIndex { $0.reason == reason && $0.field == field }
    if let index {
      losses[index].count += count
    } else {
      losses.append(Loss(field: field, reason: reason, count: count))
    }
  }

  /// Adds the losses of another log under a field.
  package mutating func add(_ other: LossLog, under field: String = "") {
    for loss in other.losses {
      add(field.isEmpty ? loss.field : "\(field).\(loss.field)", loss.reason, count: loss.count)
    }
  }
}
