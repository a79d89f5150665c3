import News

/// Fills in the entities of articles, each read with the profile that is for its source.
struct ArticleEntities: Sendable {
  private let recognizers = EntityRecognizers([.none] + EntityProfile.shipped)

  /// Fills in the entities of a page's article.
  func name(_ page: inout Page) {
    guard let article = page.article else { return }
    let profile = EntityRecognizer.profile(for: article) ?? .none
    let recognizer = recognizers.recognizer(for: profile, language: article.language ?? "en")
    page.article?.entities = recognizer.entities(in: article)
  }
}
