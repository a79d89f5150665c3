import News

/// The task of `entities --lines`: a text in, the entities it names out.
struct EntityTask: LineTask {
  /// The language of texts that come without one of their own.
  let language: String?

  /// How the profile of a text is chosen.
  let choice: ProfileChoice

  private let recognizers: EntityRecognizers

  init(language: String?, choice: ProfileChoice) {
    self.language = language
    self.choice = choice
    recognizers = EntityRecognizers(choice.profiles)
  }

  func answer(
    to record: inout JSONObjectReader
  ) throws(NewsError) -> (inout JSONWriter) -> Void {
    guard let text = record.value("text", as: String.self) else {
      throw NewsError(
        code: .missingField, message: "the line has no text: give a string as “text”")
    }
    let entities = entities(in: text, language: record.value("language"))
    return { $0.put("entities", entities, unless: []) }
  }

  /// The entities of a text, with the profile that is for it.
  func entities(in text: String, language stated: String?) -> [Entity] {
    let profile = choice.profile(for: text)
    return recognizers.recognizer(for: profile, language: stated ?? language ?? "en")
      .entities(in: text)
  }

  /// The text as an article, a block for each run of lines without an empty one, with what it names.
  func page(of text: String) -> Page {
    let profile = choice.profile(for: text)
    var article = Article(language: language, body: Self.paragraphs(of: text))
    article.entities = recognizers.recognizer(for: profile, language: language ?? "en")
      .entities(in: article)
    article.readDateline(language: language, reference: nil)
    article.readDates(language: language)
    return Page(kind: .article, article: article)
  }

  private static func paragraphs(of text: String) -> [Block] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.split { line in line.allSatisfy(\.isWhitespace) }
      .map { Block(text: $0.joined(separator: "\n")) }
  }
}
