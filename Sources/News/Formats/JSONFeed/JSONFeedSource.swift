extension SourceFormat {
  /// A JSON Feed that this package has written: the listing comes back as it was.
  public static let jsonFeed = SourceFormat(name: "jsonfeed") {
    data, diagnostics throws(NewsError) in
    var reader = try JSONObjectReader(data[...])
    guard var listing: Listing = reader.value(JSONFeedEncoder.key) else {
      throw NewsError(
        code: .missingField, message: "the feed has no “\(JSONFeedEncoder.key)” to read it from")
    }
    let entries: [ExtendedItem] = reader.value("items") ?? []
    listing.items = entries.map(\.item)
    diagnostics += reader.diagnostics
    return [Page(kind: .listing, listings: [listing])]
  }
}

/// An item of a JSON Feed of which only the extension is read.
private struct ExtendedItem: Record {
  let item: Listing.Item

  init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    item = try source.require(JSONFeedEncoder.key)
  }

  func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put(JSONFeedEncoder.key, item)
  }
}
