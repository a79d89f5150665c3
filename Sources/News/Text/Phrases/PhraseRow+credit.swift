extension PhraseRow {
  /// The phrases that open the credit or caption of a picture.
  static let credit: [PhraseRow] = [
    PhraseRow(
      .credit, "en",
      """
      Photo
      Photo by
      Photo credit
      Photos by
      Photograph
      Photograph by
      Photography by
      Image
      Image credit
      Image source
      Image via
      Images
      Picture
      File photo
      Credit
      Caption
      Illustration
      Illustration by
      Video
      Courtesy of
      Getty Images
      """),
    PhraseRow(.credit, "de", "Foto\nFotos\nBild\nBildquelle\nBild von\nQuelle"),
    PhraseRow(
      .credit, "fr", "Photo d'illustration\nCrédit photo\nCrédits\n© Photo\nImage d'illustration"),
    PhraseRow(.credit, "es", "Foto\nFotografía\nImagen\nCrédito\nFoto de archivo"),
    PhraseRow(.credit, "ru", "Фото\nИсточник фото\nИзображение\nИллюстрация"),
    PhraseRow(.credit, "uk", "Фото\nІлюстрація"),
    PhraseRow(.credit, "bg", "Снимка\nФото"),
    PhraseRow(.credit, "el", "Φωτογραφία\nΦωτό"),
    PhraseRow(.credit, "ko", "사진\n사진제공\n사진 제공\n자료사진"),
    PhraseRow(.credit, "ja", "写真\n画像\n提供"),
    PhraseRow(.credit, "zh", "图片来源\n圖片來源\n图\n圖\n资料图\n資料圖\n摄影\n攝影"),
  ]
}
