import News

/// The task of `entities --lines`: a text in, the entities it names out.
struct EntityTask: LineTask {
  /// The language of texts that come without one of their own.
  let language: String?

  /// How the profile of a text is chosen.
  let choice: ProfileChoice

  /// The recognizers of the language that is asked for most.
  private let recognizers: [String: EntityRecognizer]

  init(language: String?, choice: ProfileChoice) {
    self.language = language
    self.choice = choice
    var recognizers: [String: EntityRecognizer] = [:]
    for profile in choice.profiles {
      recognizers[profile.name] = EntityRecognizer(language: language ?? "en", profile: profile)
    }
    self.recognizers = recognizers
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
    if stated == nil || stated == (language ?? "en"), let known = recognizers[profile.name] {
      return known.entities(in: text)
    }
    return EntityRecognizer(language: stated ?? language, profile: profile).entities(in: text)
  }
}
