/// Parameters of addresses that say how a reader has come, and nothing of the story.
public enum TrackingParameters {
  /// An address without the parameters that follow readers; all else stays as it is written.
  ///
  /// ```swift
  /// TrackingParameters.removed(from: "https://example.org/a?id=7&utm_source=feed#top")
  /// // https://example.org/a?id=7#top
  /// ```
  ///
  /// Only parameters that are never part of what an address names are taken out, such as `utm_…`, `fbclid`
  /// and `gclid`; ``StoryAddress`` leaves out more when it compares.
  public static func removed(from url: String) -> String {
    guard let mark = url.utf8.firstIndex(of: UInt8(ascii: "?")) else { return url }
    let end = url.utf8[mark...].firstIndex(of: UInt8(ascii: "#")) ?? url.utf8.endIndex
    let query = url[url.utf8.index(after: mark)..<end]
    let parameters = query.split(separator: "&", omittingEmptySubsequences: false)
    let kept = parameters.filter { !follows($0, surely: true) }
    if kept.count == parameters.count { return url }
    return url[..<mark] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&")) + url[end...]
  }

  /// Whether a parameter follows readers; with `surely`, whether it can do nothing else.
  static func follows(_ parameter: Substring, surely: Bool) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return names[name].map { $0 || !surely } ?? false
      || prefixes.contains { name.hasPrefix($0.prefix) && ($0.isSure || !surely) }
  }

  /// Names, and whether they never mean anything else.
  private static let names: [String: Bool] = {
    var names: [String: Bool] = [:]
    for name in sure.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      names[String(name)] = true
    }
    for name in likely.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      names[String(name)] = false
    }
    return names
  }()

  private static let sure = """
    fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh
    srsltid mc_cid mc_eid mkt_tok oly_anon_id oly_enc_id vero_id _hsenc _hsmi __hstc __hssc __hsfp s_cid
    icid ncid cmpid xtor wt_mc wt.mc_id wickedid rb_clickid ref_src ref_url from_rss
    """

  private static let likely = """
    ref iref rct hpt iid cmp sref partner ocid ito smid cid rss feature
    """

  private static let prefixes: [(prefix: String, isSure: Bool)] = [
    ("utm_", true), ("pk_", true), ("mtm_", true), ("hsa_", true), ("at_", false), ("ns_", false),
  ]
}

extension Listing {
  /// Takes the parameters that follow readers out of the addresses of its items; see
  /// ``TrackingParameters/removed(from:)``.
  public mutating func removeTracking() {
    for index in items.indices {
      var item = items[index]
      item.url = item.url.map(TrackingParameters.removed)
      if let url = item.article?.url { item.article?.url = TrackingParameters.removed(from: url) }
      items[index] = item
    }
  }
}
