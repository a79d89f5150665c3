extension PhraseRow {
  /// The phrases that open a listing and name its source.
  static let listingFromSource: [PhraseRow] = [
    PhraseRow(
      .listingFromSource, "en",
      """
      More From
      More stories from
      More news from
      More articles from
      More by
      Also from
      Latest from
      The latest from
      """),
    PhraseRow(.listingFromSource, "de", "Mehr von\nMehr aus\nWeitere Artikel von"),
    PhraseRow(.listingFromSource, "fr", "Plus de\nPlus d'articles de"),
    PhraseRow(.listingFromSource, "es", "Más de\nMás noticias de"),
    PhraseRow(.listingFromSource, "it", "Altro da\nAltri articoli di"),
    PhraseRow(.listingFromSource, "pt", "Mais de\nMais notícias de"),
    PhraseRow(.listingFromSource, "ru", "Ещё от\nЕще от\nБольше от"),
    PhraseRow(.listingFromSource, "nl", "Meer van\nMeer uit"),
  ]
}
