import News

/// The Swift file that carries weights.
enum WeightsFile {
  /// Its text.
  ///
  /// Long literals compile slowly, one for each line even more so; a few of some ten
  /// thousand signs do not.
  static func source(_ bytes: [UInt8], of type: String, trainedOn corpus: String) -> String {
    let text = Array(Base64.encode(bytes).utf8)
    let parts = stride(from: 0, to: text.count, by: 60_000).map { start in
      "    \"" + String(decoding: text[start..<min(start + 60_000, text.count)], as: UTF8.self)
        + "\","
    }
    return """
      // swift-format-ignore-file
      // Written by Scripts/train; trained on \(corpus), see NOTICE.

      extension \(type) {
        /// The shipped weights in base64.
        static let encoded: [String] = [
      \(parts.joined(separator: "\n"))
        ]
      }

      """
  }
}
