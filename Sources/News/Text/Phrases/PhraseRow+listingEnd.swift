extension PhraseRow {
  /// The phrases that close a listing.
  static let listingEnd: [PhraseRow] = [
    PhraseRow(
      .listingEnd, "en",
      """
      More Articles
      View all
      View all posts
      View more
      See all
      See more
      Show more
      Load more
      All articles
      All news
      Older posts
      Newer posts
      Back to top
      """),
    PhraseRow(.listingEnd, "de", "Alle Artikel\nMehr anzeigen\nWeitere anzeigen\nNach oben"),
    PhraseRow(
      .listingEnd, "fr", "Voir plus\nTous les articles\nVoir tous les articles\nCharger plus"),
    PhraseRow(.listingEnd, "es", "Ver más\nVer todas\nVer todos\nCargar más"),
    PhraseRow(
      .listingEnd, "ru", "Показать ещё\nПоказать еще\nВсе новости\nЗагрузить ещё\nЗагрузить еще"),
    PhraseRow(.listingEnd, "ko", "더보기\n더 보기\n목록\n전체보기\n목록보기"),
    PhraseRow(.listingEnd, "ja", "もっと見る\n一覧へ\n一覧を見る\nもっとみる\n記事一覧"),
    PhraseRow(.listingEnd, "zh", "查看更多\n更多\n加载更多\n載入更多"),
  ]
}
