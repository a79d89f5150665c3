extension PhraseRow {
  /// The phrases that open a correction or a note by the editors.
  static let editorsNote: [PhraseRow] = [
    PhraseRow(
      .editorsNote, "en",
      "Editor's note\nEditors' note\nCorrection\nClarification\nThis story has been updated\nThis article has been updated\nThis story was updated\nThis article was updated\nThis story has been corrected\nThis article has been corrected\nAn earlier version of this"
    ),
    PhraseRow(.editorsNote, "de", "Anmerkung der Redaktion\nKorrektur"),
    PhraseRow(.editorsNote, "fr", "Note de la rédaction\nRectificatif"),
    PhraseRow(.editorsNote, "es", "Nota del editor\nNota de la redacción\nFe de erratas"),
    PhraseRow(.editorsNote, "ja", "訂正"),
    PhraseRow(.editorsNote, "ko", "편집자 주\n편집자주\n바로잡습니다"),
  ]
}
