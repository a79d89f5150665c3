/// Language tags as pages write them.
enum LanguageTag {
  /// The tag in the form of BCP 47: `en_us` becomes `en-US`; `nil` when it is none.
  static func normalized(_ value: String) -> String? {
    let first = value.split { $0 == "," || $0 == ";" }.first.map { String($0).trimmed } ?? ""
    var parts = first.split { $0 == "_" || $0 == "-" }.map { $0.lowercased() }
    guard let language = parts.first, (2...3).contains(language.utf8.count),
      parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isTagByte) }),
      parts.count <= 5, language.utf8.allSatisfy({ $0 &- 0x61 < 26 })
    else { return nil }
    for index in parts.indices.dropFirst() {
      let part = parts[index]
      if part.utf8.count == 4, part.utf8.allSatisfy({ $0 &- 0x61 < 26 }) {
        parts[index] = part.prefix(1).uppercased() + part.dropFirst()
      } else if part.utf8.count == 2 {
        parts[index] = part.uppercased()
      }
    }
    return parts.joined(separator: "-")
  }

  private static func isTagByte(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte &- 48 < 10 }
}
