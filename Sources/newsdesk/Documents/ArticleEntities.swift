import News

/// Fills in the entities of articles, each read with the profile that is for its source.
struct ArticleEntities: Sendable {
  private let english: [String: EntityRecognizer]

  /// Makes the recognizers of English ready.
  init() {
    var english: [String: EntityRecognizer] = [:]
    for profile in [.none] + EntityProfile.shipped {
      english[profile.name] = EntityRecognizer(language: "en", profile: profile)
    }
    self.english = english
  }

  /// Fills in the entities of a page's article.
  func name(_ page: inout Page) {
    guard let article = page.article else { return }
    let profile = EntityRecognizer.profile(for: article) ?? .none
    let language = article.language ?? "en"
    let known = language.hasPrefix("en") ? english[profile.name] : nil
    let recognizer = known ?? EntityRecognizer(language: language, profile: profile)
    page.article?.entities = recognizer.entities(in: article)
  }
}
