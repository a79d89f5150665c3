/// A point in time, only as exact as it was stated.
public struct Timestamp: Sendable, Hashable {
}
