extension PhraseRow {
  /// The phrases that mark an advertisement.
  static let advertisement: [PhraseRow] = [
    PhraseRow(
      .advertisement, "en",
      "Advertisement\nAdvertisements\nAdvertising\nAd\nSponsored\nSponsored content\nPromoted\nStory continues below advertisement\nContinue reading the main story\nReport this ad\nArticle continues below"
    ),
    PhraseRow(.advertisement, "de", "Anzeige\nWerbung"),
    PhraseRow(.advertisement, "fr", "Publicité\nAnnonce"),
    PhraseRow(.advertisement, "es", "Publicidad\nAnuncio"),
    PhraseRow(.advertisement, "it", "Pubblicità"),
    PhraseRow(.advertisement, "pt", "Publicidade\nContinua após a publicidade"),
    PhraseRow(.advertisement, "nl", "Advertentie"),
    PhraseRow(.advertisement, "pl", "Reklama"),
    PhraseRow(.advertisement, "el", "Διαφήμιση"),
    PhraseRow(.advertisement, "ko", "광고\nAD"),
    PhraseRow(.advertisement, "ja", "広告\n広告の後に続く\nスポンサーリンク"),
    PhraseRow(.advertisement, "zh", "广告\n廣告"),
  ]
}
