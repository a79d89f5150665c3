/// What the title of a listing says: `More From Example Times (En)`.
struct ListingTitle {
  /// The publication that it names.
  var source: String?
  /// The language that it names, as a BCP 47 tag.
  var language: String?

  /// Reads the title in a passage.
  init(_ passage: Passage, in bytes: Span<UInt8>) {
    guard let phrase = passage.phrase, phrase.kind == .listingFromSource else { return }
    let rest = WhiteSpace.trimmed(phrase.end..<passage.text.upperBound, in: bytes)
    let name = SourceName(rest, in: bytes)
    source = name.name
    language = name.language
  }
}

/// The name of a publication with its language in brackets, as archives print it: `Naenara (En)`.
struct SourceName {
  var name: String?
  /// The language as a BCP 47 tag.
  var language: String?

  init(_ text: Range<Int>, in bytes: Span<UInt8>) {
    var end = text.upperBound
    if !text.isEmpty, bytes[end - 1] == UInt8(ascii: ")"),
      let open = text.last(where: { bytes[$0] == UInt8(ascii: "(") })
    {
      let code = SourceText.string(open + 1..<end - 1, in: bytes)
      if let tag = Self.languages[code.lowercased()] {
        language = tag
        end = WhiteSpace.trimmed(text.lowerBound..<open, in: bytes).upperBound
      }
    }
    let name = SourceText.string(text.lowerBound..<max(end, text.lowerBound), in: bytes)
    self.name = name.isEmpty ? nil : name
  }

  /// The short names of languages and countries that archives use, with their BCP 47 tags.
  private static let languages: [String: String] = [
    "en": "en", "eng": "en", "english": "en",
    "ko": "ko", "kr": "ko", "kp": "ko", "kor": "ko", "korean": "ko",
    "ja": "ja", "jp": "ja", "jpn": "ja", "japanese": "ja",
    "zh": "zh", "cn": "zh", "ch": "zh", "chn": "zh", "chinese": "zh",
    "ru": "ru", "rus": "ru", "russian": "ru",
    "es": "es", "sp": "es", "esp": "es", "spanish": "es",
    "fr": "fr", "fra": "fr", "french": "fr",
    "de": "de", "ger": "de", "german": "de",
    "ar": "ar", "ara": "ar", "arabic": "ar",
    "uk": "uk", "bg": "bg", "sl": "sl", "el": "el", "hi": "hi", "it": "it", "pt": "pt",
    "vi": "vi", "id": "id", "tr": "tr", "pl": "pl", "fa": "fa", "he": "he",
  ]
}
