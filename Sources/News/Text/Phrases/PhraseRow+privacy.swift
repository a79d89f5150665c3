extension PhraseRow {
  /// The phrases that ask about cookies or privacy.
  static let privacy: [PhraseRow] = [
    PhraseRow(
      .privacy, "en",
      """
      This site uses cookies
      This website uses cookies
      We use cookies
      Our website uses cookies
      By continuing to use
      By using this site
      Cookie policy
      Cookie settings
      Cookies
      Cookie notice
      Privacy policy
      Privacy notice
      Privacy
      Privacy settings
      Accept all
      Accept all cookies
      Accept cookies
      Accept
      Reject all
      Manage preferences
      Manage cookies
      Do not sell my personal information
      Terms of use
      Terms of service
      Terms and conditions
      Terms
      Please enable JavaScript
      You need to enable JavaScript
      JavaScript is disabled
      This question is for testing whether you are
      CAPTCHA
      Enter the characters shown in the image
      """),
    PhraseRow(
      .privacy, "de",
      "Wir verwenden Cookies\nDiese Website verwendet Cookies\nDatenschutz\nDatenschutzerklärung\nImpressum\nAGB\nAlle akzeptieren\nZustimmen"
    ),
    PhraseRow(
      .privacy, "fr",
      "Ce site utilise des cookies\nNous utilisons des cookies\nMentions légales\nPolitique de confidentialité\nTout accepter\nConditions générales"
    ),
    PhraseRow(
      .privacy, "es",
      "Este sitio utiliza cookies\nEste sitio web utiliza cookies\nUtilizamos cookies\nPolítica de privacidad\nPolítica de cookies\nAviso legal\nAceptar"
    ),
    PhraseRow(
      .privacy, "it",
      "Questo sito utilizza\nQuesto sito usa i cookie\nInformativa sulla privacy\nAccetta"),
    PhraseRow(
      .privacy, "pt",
      "Este site utiliza cookies\nUtilizamos cookies\nPolítica de Privacidade\nTermos de uso"),
    PhraseRow(
      .privacy, "ru",
      "Мы используем\nНа сайте используются\nПолитика конфиденциальности\nПользовательское соглашение"
    ),
    PhraseRow(.privacy, "ko", "개인정보처리방침\n개인정보취급방침\n이용약관\n청소년보호정책\n이메일무단수집거부\n자동등록방지"),
    PhraseRow(.privacy, "ja", "プライバシーポリシー\n利用規約\n個人情報保護方針\nクッキー"),
    PhraseRow(.privacy, "zh", "隐私政策\n隱私政策\n使用条款\n服務條款\n免责声明\n免責聲明"),
  ]
}
