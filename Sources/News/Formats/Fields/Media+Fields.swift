extension Media: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    self.init(
      kind: source.take("kind", default: .image),
      url: source.take("url"),
      title: source.take("title"),
      caption: source.take("caption"),
      credit: source.take("credit"),
      alternativeText: source.take("alternativeText"),
      mediaType: source.take("mediaType"),
      width: source.take("width"),
      height: source.take("height"),
      duration: source.take("duration"),
      byteCount: source.take("byteCount"),
      range: source.take("range"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("kind", kind)
    sink.put("url", url)
    sink.put("title", title)
    sink.put("caption", caption)
    sink.put("credit", credit)
    sink.put("alternativeText", alternativeText)
    sink.put("mediaType", mediaType)
    sink.put("width", width)
    sink.put("height", height)
    sink.put("duration", duration)
    sink.put("byteCount", byteCount)
    sink.put("range", range)
  }
}

extension Media.Kind: NamedValue {}
