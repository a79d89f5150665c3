extension PhraseRow {
  /// The phrases that open the comments of readers.
  static let comments: [PhraseRow] = [
    PhraseRow(
      .comments, "en",
      """
      Comments
      Comment
      No comments
      Leave a Reply
      Leave a comment
      Post a comment
      Add a comment
      Add comment
      Write a comment
      Join the conversation
      Join the discussion
      View comments
      Show comments
      Comments are closed
      Your email address will not be published
      Log in to comment
      Reader comments
      Discussion
      Cancel reply
      Reply
      """),
    PhraseRow(
      .comments, "de",
      "Kommentare\nKommentar schreiben\nKommentieren\nSchreiben Sie einen Kommentar\nSchreibe einen Kommentar"
    ),
    PhraseRow(
      .comments, "fr",
      "Commentaires\nLaisser un commentaire\nRéagir\nPoster un commentaire\nAjouter un commentaire"),
    PhraseRow(
      .comments, "es", "Comentarios\nDeja un comentario\nDeja una respuesta\nDejar un comentario"),
    PhraseRow(.comments, "it", "Commenti\nLascia un commento"),
    PhraseRow(.comments, "pt", "Comentários\nDeixe um comentário\nDeixe uma resposta"),
    PhraseRow(.comments, "nl", "Reacties\nGeef een reactie\nLaat een reactie achter"),
    PhraseRow(.comments, "pl", "Komentarze\nDodaj komentarz\nZostaw komentarz"),
    PhraseRow(
      .comments, "ru", "Комментарии\nОставить комментарий\nДобавить комментарий\nОбсуждение"),
    PhraseRow(.comments, "uk", "Коментарі\nЗалишити коментар"),
    PhraseRow(.comments, "bg", "Коментари\nНапиши коментар"),
    PhraseRow(.comments, "el", "Σχόλια\nΑφήστε ένα σχόλιο\nΣχολιάστε"),
    PhraseRow(.comments, "sl", "Komentarji\nKomentiraj"),
    PhraseRow(.comments, "hi", "टिप्पणियाँ\nटिप्पणी करें\nअपनी राय दें"),
    PhraseRow(.comments, "ko", "댓글\n댓글쓰기\n댓글 쓰기\n댓글목록\n댓글 0\n한마디\n전체댓글\n등록된 댓글이 없습니다"),
    PhraseRow(.comments, "ja", "コメント\nコメントする\nコメントを書く\nコメントを残す"),
    PhraseRow(.comments, "zh", "评论\n評論\n发表评论\n發表評論\n留言\n網友評論\n网友评论"),
  ]
}
