/// Whether all can read a story.
public enum Access: String, Sendable, Hashable, CaseIterable {
  /// All can read it.
  case free
  /// A number of stories can be read without a subscription.
  case metered
  /// Only subscribers can read it.
  case subscription
}
