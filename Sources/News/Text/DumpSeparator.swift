/// The lines that stand between the dumps of a collected file.
public enum DumpSeparator: Sendable, Hashable {
  /// The strongest kind of separator that the beginning of the file shows.
  case automatic
  /// A form feed at the beginning of a line.
  case formFeed
  /// A line that counts the documents, as databases print it: `Document 3 of 25`, `3 of 25 DOCUMENTS`.
  case numbered
  /// A tag that opens or closes a document: `<doc …>`, `</doc>`.
  case tag
  /// A line of ten or more of the same sign: `==========`, `----------`, `**********`.
  case ruler
  /// A line that is nothing but this text.
  case line(String)

  /// The kinds that `automatic` chooses from, the strongest first.
  static let kinds: [DumpSeparator] = [.numbered, .tag, .formFeed, .ruler]

  /// Whether a line is a separator of this kind.
  func matches(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let text = WhiteSpace.trimmed(line, in: bytes)
    switch self {
    case .automatic: return false
    case .formFeed: return line.contains { bytes[$0] == 0x0C } && startsWithFeed(line, in: bytes)
    case .numbered: return text.count <= 60 && Self.counts(text, in: bytes)
    case .tag: return Self.isTag(text, in: bytes)
    case .ruler: return text.count >= 10 && Self.isRuler(text, in: bytes)
    case .line(let wanted):
      let form = StaticTextForm(wanted)
      return text.count == form.bytes.count && form.begins(text, in: bytes)
    }
  }

  private func startsWithFeed(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    line.first { bytes[$0] == 0x0C || bytes[$0] > 0x20 }.map { bytes[$0] == 0x0C } ?? false
  }

  private static func isRuler(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let sign = bytes[text.lowerBound]
    return "=-_*#~+".utf8.contains(sign) && text.allSatisfy { bytes[$0] == sign }
  }

  private static func isTag(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    tags.contains { tag in
      guard tag.begins(text, in: bytes), bytes[text.upperBound - 1] == UInt8(ascii: ">") else {
        return false
      }
      let next = bytes[text.lowerBound + tag.bytes.count]
      return next == UInt8(ascii: ">") || next == UInt8(ascii: " ")
    }
  }

  private static let tags = [
    "<doc", "</doc", "<DOC", "</DOC", "<document", "</document", "<DOCUMENT", "</DOCUMENT",
    "<article", "</article", "<text", "</text",
  ].map(StaticTextForm.init)

  /// `Document 3 of 25`, `3 of 25 DOCUMENTS`: two numbers around `of`, and the word for document.
  private static func counts(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var reader = WordReader(text)
    var words: [UInt64] = []
    var isNumber: [Bool] = []
    while words.count <= 4, let word = reader.next(in: bytes) {
      words.append(word.hash)
      isNumber.append(word.range.allSatisfy { bytes[$0] &- UInt8(ascii: "0") < 10 })
    }
    guard words.count == 4 else { return false }
    if documentWords.contains(words[0]) {
      return isNumber[1] && ofWords.contains(words[2]) && isNumber[3]
    }
    return isNumber[0] && ofWords.contains(words[1]) && isNumber[2]
      && documentWords.contains(words[3])
  }

  private static let documentWords = Set(
    [
      "document", "documents", "article", "articles", "record", "item", "result", "dokument",
      "dokumente", "artikel", "documento", "documentos", "artículo", "статья", "документ",
    ].map(WordReader.hash(of:)))

  private static let ofWords = Set(
    ["of", "von", "de", "sur", "di", "из"].map(WordReader.hash(of:)))
}
