extension PhraseRow {
  /// The phrases that open a line of facts about the page.
  static let detail: [PhraseRow] = [
    PhraseRow(
      .detail, "en",
      """
      Source
      Date
      Filed under
      Tagged
      Tags
      Tag
      Category
      Posted in
      Topics
      Section
      Estimated reading time
      Reading time
      Min read
      Views
      Location
      Keywords
      Saved on
      calendar
      """),
    PhraseRow(.detail, "de", "Quelle\nSchlagwörter\nThemen\nLesezeit\nRubrik"),
    PhraseRow(.detail, "fr", "Source\nMots-clés\nTemps de lecture\nRubrique"),
    PhraseRow(.detail, "es", "Fuente\nEtiquetas\nTiempo de lectura\nSección"),
    PhraseRow(.detail, "ru", "Источник\nТеги\nТемы\nРубрика\nПросмотров\nВремя чтения"),
    PhraseRow(.detail, "uk", "Джерело\nТеги\nПерегляди"),
    PhraseRow(.detail, "bg", "Източник\nТагове\nКатегория"),
    PhraseRow(.detail, "el", "Πηγή\nΕτικέτες"),
    PhraseRow(.detail, "ko", "페이지 정보\n출처\n조회수\n조회\n태그\n키워드\n분류"),
    PhraseRow(.detail, "ja", "ソース\nタグ\nキーワード\nカテゴリ\nカテゴリー\n出典"),
    PhraseRow(.detail, "zh", "来源\n來源\n标签\n標籤\n关键词\n關鍵字\n责任编辑\n責任編輯\n编辑\n編輯\n分类\n分類"),
  ]
}
