import News

/// Running text with what is named in it in colours, for a terminal.
struct NameHighlighter {
  /// How names are made to stand out; without colours the text is as it was.
  let paint: Paint

  /// A part of a text and its style.
  typealias Run = (range: Range<Int>, style: Paint.Style)

  /// The text with its runs in their styles, without what could steer a terminal.
  ///
  /// Of runs that overlap the one that begins first counts, and of those the one given first.
  func text(_ text: String, _ runs: [Run]) -> String {
    guard paint.isOn, !runs.isEmpty else { return Terminal.visible(text) }
    let bytes = Array(text.utf8)
    let order = runs.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var output = ""
    var position = 0
    for (_, run) in order
    where run.range.lowerBound >= position && run.range.upperBound <= bytes.count {
      output += visible(bytes[position..<run.range.lowerBound])
      output += paint(visible(bytes[run.range]), run.style)
      position = run.range.upperBound
    }
    return output + visible(bytes[position...])
  }

  private func visible(_ bytes: ArraySlice<UInt8>) -> String {
    Terminal.visible(String(decoding: bytes, as: UTF8.self))
  }
}

/// The runs of each block of an article: its names, then the dates outside of them.
struct ArticleHighlights {
  private var byBlock: [Int: [NameHighlighter.Run]] = [:]

  init(_ article: Article) {
    for entity in article.entities {
      for mention in entity.mentions {
        guard let block = mention.block else { continue }
        byBlock[block, default: []].append((mention.range, Paint.Style(entity.kind)))
      }
    }
    if article.entities.isEmpty { return }
    for date in article.dates {
      guard let block = date.block else { continue }
      byBlock[block, default: []].append((date.range, .underlined))
    }
  }

  /// The runs of a block.
  subscript(block: Int) -> [NameHighlighter.Run] { byBlock[block] ?? [] }
}
