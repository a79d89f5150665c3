import FoundationEssentials

/// A page rendered by a tool, with the body text that people marked in it.
struct RenderedPage: Decodable {
  var id: String
  /// The domain of the page; all its pages fall into the same part of a cross-validation.
  var site: String
  var type: String
  /// The dump.
  var text: String
  /// The text of the body.
  var body: String?
  /// Another text that is as good.
  var alternative: String?
  var title: String?

  enum CodingKeys: String, CodingKey {
    case id
    case site
    case type
    case text
    case body
    case alternative = "text_alt"
    case title
  }

  /// Reads a file of one page a line.
  static func read(_ path: String) throws -> [RenderedPage] {
    let data = try Data(contentsOf: URL(filePath: path))
    let decoder = JSONDecoder()
    return try data.split(separator: UInt8(ascii: "\n")).map { line in
      try decoder.decode(RenderedPage.self, from: Data(line))
    }
  }

  /// The part of a cross-validation into which the page's site falls.
  func fold(of count: Int) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in site.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int((hash ^ (hash >> 32)) % UInt64(count))
  }
}
