/// How JSON is laid out.
public enum JSONStyle: Sendable, Hashable {
  /// On one line and without spaces, as JSON Lines needs it.
  case compact
  /// Indented by two spaces, a field a line, for people.
  case pretty
}
