import CLibXML2
import NewsMarkup

/// The measures of HTML pages.
enum PageMeasure {
  /// What libxml2 needs for its own tree of a page, made and freed.
  static func libxml2Tree(_ page: [UInt8]) -> Int {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    return unsafe page.withUnsafeBytes { bytes in
      let document = unsafe htmlReadMemory(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, "UTF-8",
        Int32(options))
      unsafe xmlFreeDoc(document)
      return unsafe document == nil ? 0 : 1
    }
  }

  /// A page read from its bytes to its values.
  static func page(_ page: [UInt8]) -> Int {
    (try? HTMLParser().parse(page.span).diagnostics.count) ?? 0
  }

  /// The flat tree of a page.
  static func flatTree(_ page: [UInt8]) -> Int {
    HTMLTokenizer.tree(of: page.span).nodes.count
  }

  /// The whole of a page.
  static func page(_ page: [UInt8]) -> Int {
    (try? HTMLParser(url: "https://example.org/").parse(page.span)) == nil ? 0 : 1
  }
}
