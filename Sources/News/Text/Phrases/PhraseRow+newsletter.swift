extension PhraseRow {
  /// The phrases that offer a newsletter, a subscription or an app.
  static let newsletter: [PhraseRow] = [
    PhraseRow(
      .newsletter, "en",
      """
      Subscribe
      Subscribe to
      Subscribe now
      Subscribe to our newsletter
      Sign up for
      Sign up to
      Sign up
      Sign up here
      Newsletter
      Newsletters
      Get our newsletter
      Join our newsletter
      Join our mailing list
      Enter your email
      Enter your email address
      Email address
      Your email
      Get the latest
      Download the app
      Download our app
      Get the app
      Support us
      Donate
      Already a subscriber
      Thank you for subscribing
      """),
    PhraseRow(
      .newsletter, "de", "Newsletter abonnieren\nJetzt abonnieren\nNewsletter bestellen\nAbonnieren"
    ),
    PhraseRow(.newsletter, "fr", "S'abonner\nAbonnez-vous\nInscrivez-vous\nRecevez\nJe m'abonne"),
    PhraseRow(.newsletter, "es", "Suscríbete\nSuscríbase\nSuscribirse\nRegístrate"),
    PhraseRow(.newsletter, "it", "Iscriviti\nIscriviti alla newsletter\nAbbonati"),
    PhraseRow(.newsletter, "pt", "Assine\nInscreva-se\nAssine nossa newsletter"),
    PhraseRow(.newsletter, "ru", "Подписаться\nПодпишитесь\nПодписывайтесь\nПодписка\nПодпишись"),
    PhraseRow(.newsletter, "uk", "Підписатися\nПідписуйтесь\nПідпишіться"),
    PhraseRow(.newsletter, "bg", "Абонирай се\nАбонирайте се\nПоследвайте ни"),
    PhraseRow(.newsletter, "el", "Εγγραφή στο newsletter\nΕγγραφείτε\nΑκολουθήστε"),
    PhraseRow(.newsletter, "ko", "구독\n구독하기\n뉴스레터\n구독신청\n기사제보\n제보하기\n네이버에서"),
    PhraseRow(.newsletter, "ja", "メルマガ登録\n会員登録\n無料会員\nメールマガジン\n購読"),
    PhraseRow(.newsletter, "zh", "订阅\n訂閱\n关注我们\n扫码\n掃碼\n下载客户端\n下載"),
  ]
}
