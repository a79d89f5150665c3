extension PhraseRow {
  /// The phrases that offer to share the page.
  static let share: [PhraseRow] = [
    PhraseRow(
      .share, "en",
      """
      Share Button
      Share
      Share this
      Share this article
      Share this story
      Share this post
      Share this page
      Share on
      Share on Facebook
      Share on Twitter
      Share on X
      Share via
      Share with
      Share/Print/Facebook
      Facebook Twitter
      Twitter Facebook
      Facebook
      Twitter
      Linkedin
      WhatsApp
      Pinterest
      Reddit
      Telegram
      Tumblr
      Instagram
      Email this
      Email
      Print
      Print this
      Print this page
      Print Email
      Click to share on
      Copy link
      Copy URL
      Tweet
      Tweet this
      Pin it
      X
      Follow us
      Follow us on
      Like us on Facebook
      Listen to this article
      Save
      Bookmark
      """),
    PhraseRow(
      .share, "de", "Teilen\nArtikel teilen\nDrucken\nAuf Facebook teilen\nMerken\nLink kopieren"),
    PhraseRow(
      .share, "fr", "Partager\nPartager l'article\nPartager sur\nImprimer\nEnvoyer par e-mail"),
    PhraseRow(.share, "es", "Compartir\nCompartir en\nComparte\nImprimir\nCompartir esta noticia"),
    PhraseRow(.share, "it", "Condividi\nCondividi su\nStampa"),
    PhraseRow(.share, "pt", "Compartilhar\nCompartilhe\nPartilhar"),
    PhraseRow(.share, "nl", "Delen\nDeel dit artikel"),
    PhraseRow(.share, "pl", "Udostępnij\nPodziel się\nDrukuj"),
    PhraseRow(
      .share, "ru",
      "Поделиться\nПоделиться новостью\nПоделись\nПечать\nРаспечатать\nВерсия для печати"),
    PhraseRow(.share, "uk", "Поділитися\nПоширити\nДрук"),
    PhraseRow(.share, "bg", "Сподели\nСподелете\nПринтирай"),
    PhraseRow(.share, "el", "Κοινοποίηση\nΜοιραστείτε το\nΕκτύπωση"),
    PhraseRow(.share, "sl", "Deli\nNatisni\nDelite"),
    PhraseRow(.share, "hi", "शेयर करें\nसाझा करें"),
    PhraseRow(
      .share, "ko",
      "공유\n공유하기\n기사공유\n페이스북\n트위터\n카카오톡\n카카오스토리\n인쇄\n프린트\n스크랩\n글자크기\n글씨크기\n폰트\nURL복사\n메일보내기"),
    PhraseRow(.share, "ja", "シェア\nシェアする\nツイート\nツイートする\nはてなブックマーク\n印刷\nこの記事をシェア\n保存\nポスト"),
    PhraseRow(.share, "zh", "分享\n分享到\n打印\n列印\n收藏\n字号\n字號\n字体\n字體\n微信\n微博\n朋友圈\n複製連結\n复制链接"),
  ]
}
