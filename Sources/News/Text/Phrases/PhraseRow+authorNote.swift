extension PhraseRow {
  /// The phrases that open a line about the author.
  static let authorNote: [PhraseRow] = [
    PhraseRow(
      .authorNote, "en",
      "About the author\nAbout the writer\nAbout the authors\nMore about the author\nMeet the author\nThe author is\nThe writer is\nAuthor bio\nContributor\nContributors"
    ),
    PhraseRow(.authorNote, "de", "Über den Autor\nÜber die Autorin\nZur Person"),
    PhraseRow(.authorNote, "fr", "À propos de l'auteur"),
    PhraseRow(.authorNote, "es", "Sobre el autor\nAcerca del autor\nSobre la autora"),
    PhraseRow(.authorNote, "ja", "著者プロフィール\nこの記事を書いた人"),
  ]
}
