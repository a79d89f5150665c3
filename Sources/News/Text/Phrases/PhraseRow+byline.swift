extension PhraseRow {
  /// The phrases that open a byline.
  static let byline: [PhraseRow] = [
    PhraseRow(
      .byline, "en",
      "By\nSubmitted by\nWritten by\nWords by\nText by\nReported by\nReporting by\nPosted by\nStory by\nAuthor"
    ),
    PhraseRow(.byline, "de", "Von\nText von\nEin Artikel von\nEin Beitrag von\nAutor"),
    PhraseRow(.byline, "fr", "Par\nPublié par\nÉcrit par\nPropos recueillis par\nAuteur"),
    PhraseRow(.byline, "es", "Por\nEscrito por\nRedacción\nAutor"),
    PhraseRow(.byline, "it", "Di\nScritto da\nA cura di\nAutore"),
    PhraseRow(.byline, "pt", "Por\nEscrito por"),
    PhraseRow(.byline, "nl", "Door"),
    PhraseRow(.byline, "sv", "Av\nText"),
    PhraseRow(.byline, "da", "Af"),
    PhraseRow(.byline, "ru", "Автор\nТекст\nАвторы"),
    PhraseRow(.byline, "uk", "Автор"),
    PhraseRow(.byline, "el", "Του\nΤης\nΓράφει ο\nΓράφει η"),
    PhraseRow(.byline, "ko", "기자\n글\n작성자\n글쓴이"),
    PhraseRow(.byline, "ja", "文\n執筆\n著者\n記者"),
    PhraseRow(.byline, "zh", "记者\n記者\n作者\n撰文\n文"),
  ]
}
