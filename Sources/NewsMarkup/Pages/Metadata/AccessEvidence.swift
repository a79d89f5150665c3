/// Whether all can read a story, as its page says.
enum AccessEvidence {
  /// What a value says; `nil` when it says nothing that is known.
  static func access(_ value: String, key: String) -> Access? {
    let small = value.lowercased().split(separator: "/").last.map(String.init) ?? ""
    if key.hasSuffix("isAccessibleForFree") {
      // A part that is free says nothing of the rest.
      if no.contains(small) { return .subscription }
      return yes.contains(small) && !key.hasPrefix("hasPart") && !key.contains(".hasPart")
        ? .free : nil
    }
    if let access = tiers[small] { return access }
    guard walls.contains(key) else { return nil }
    if yes.contains(small) { return .subscription }
    return no.contains(small) ? .free : nil
  }

  private static let yes: Set<String> = ["true", "yes", "1", "y"]
  private static let no: Set<String> = ["false", "no", "0", "n"]

  /// Names of which the value says whether there is a wall.
  private static let walls: Set<String> = [
    "paywall", "is_paywall", "premium", "cXenseParse:paywall", "mrf:paywall",
  ]

  private static let tiers: [String: Access] = [
    "free": .free, "open": .free, "public": .free, "metered": .metered, "meter": .metered,
    "registered": .metered, "registration": .metered, "locked": .subscription,
    "premium": .subscription, "paid": .subscription, "hard": .subscription,
    "subscription": .subscription, "subscriber": .subscription, "subscribers": .subscription,
    "payant": .subscription, "paywall": .subscription, "plus": .subscription,
  ]
}
