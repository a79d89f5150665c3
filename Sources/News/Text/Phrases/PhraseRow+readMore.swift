extension PhraseRow {
  /// The phrases that lead on to the rest of a story.
  static let readMore: [PhraseRow] = [
    PhraseRow(
      .readMore, "en",
      "Read More\nRead the full story\nRead full article\nContinue reading\nFull story\nRead the rest"
    ),
    PhraseRow(.readMore, "de", "Weiterlesen\nMehr lesen\nJetzt lesen\nMehr erfahren"),
    PhraseRow(.readMore, "fr", "Lire la suite\nEn savoir plus\nLire plus"),
    PhraseRow(.readMore, "es", "Leer más\nSeguir leyendo\nContinuar leyendo"),
    PhraseRow(.readMore, "it", "Leggi tutto\nContinua a leggere\nLeggi di più"),
    PhraseRow(.readMore, "ru", "Читать далее\nПодробнее\nЧитать дальше\nЧитать полностью"),
    PhraseRow(.readMore, "uk", "Читати далі\nДокладніше"),
    PhraseRow(.readMore, "bg", "Прочети повече\nЧети още"),
    PhraseRow(.readMore, "ja", "続きを読む\n続きをみる\nつづきを読む\n全文を読む"),
    PhraseRow(.readMore, "ko", "기사보기\n자세히 보기\n계속 읽기"),
    PhraseRow(.readMore, "zh", "阅读更多\n閱讀更多\n阅读全文\n閱讀全文\n繼續閱讀\n继续阅读"),
  ]
}
