/// Languages as XML states them.
enum XMLLanguage {
  /// A language tag that `xml:lang` can hold; the schema of Atom takes letters of 1 to 8 only.
  static func tag(_ language: String?) -> String? {
    guard let language else { return nil }
    let parts = language.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.enumerated().allSatisfy { index, part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || index > 0 && $0 &- 0x30 < 10 }
    }
    return isTag ? language : nil
  }
}
