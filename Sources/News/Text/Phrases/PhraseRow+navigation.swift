extension PhraseRow {
  /// The phrases that lead elsewhere on the site.
  static let navigation: [PhraseRow] = [
    PhraseRow(
      .navigation, "en",
      """
      Home
      Menu
      Main menu
      Search
      Search for
      Site search
      Skip to content
      Skip to main content
      Skip to navigation
      Go to Contents Go to Navigation
      Go to contents
      Toggle navigation
      Log in
      Login
      Sign in
      Log out
      Register
      My account
      Contact
      Contact us
      About
      About us
      Advertise
      Advertise with us
      Sitemap
      Previous
      Next
      Previous post
      Next post
      Previous Post Next Post
      Previous article
      Next article
      Back
      Back to
      Close
      Loading
      Go to
      Jump to
      You are here
      Categories
      Archives
      Tags
      Topics
      Sections
      Read original version at source
      Page top
      FAQ
      Help
      Careers
      RSS
      Weather
      """),
    PhraseRow(
      .navigation, "de",
      "Startseite\nMenü\nSuche\nZum Inhalt springen\nAnmelden\nKontakt\nÜber uns\nZurück\nWeiter\nNavigation"
    ),
    PhraseRow(
      .navigation, "fr",
      "Accueil\nMenu\nRecherche\nRechercher\nAller au contenu\nSe connecter\nContact\nÀ propos\nPrécédent\nSuivant\nRetour"
    ),
    PhraseRow(
      .navigation, "es",
      "Inicio\nMenú\nBuscar\nSaltar al contenido\nIniciar sesión\nContacto\nQuiénes somos\nAnterior\nSiguiente\nPortada"
    ),
    PhraseRow(
      .navigation, "it",
      "Cerca\nAccedi\nContatti\nChi siamo\nVai al contenuto\nPrecedente\nSuccessivo"),
    PhraseRow(
      .navigation, "pt",
      "Início\nPesquisar\nEntrar\nContato\nQuem somos\nIr para o conteúdo\nPróximo"),
    PhraseRow(
      .navigation, "ru",
      "Главная\nМеню\nПоиск\nВойти\nВход\nРегистрация\nКонтакты\nО нас\nО проекте\nРеклама\nНазад\nВперёд"
    ),
    PhraseRow(.navigation, "uk", "Головна\nМеню\nПошук\nУвійти\nКонтакти\nПро нас\nРеклама"),
    PhraseRow(.navigation, "bg", "Начало\nМеню\nТърсене\nВход\nКонтакти\nЗа нас\nРеклама"),
    PhraseRow(.navigation, "sl", "Domov\nMeni\nIskanje\nPrijava\nKontakt\nO nas"),
    PhraseRow(.navigation, "el", "Αρχική\nΜενού\nΑναζήτηση\nΣύνδεση\nΕπικοινωνία"),
    PhraseRow(.navigation, "hi", "होम\nखोजें\nलॉग इन\nसंपर्क करें"),
    PhraseRow(
      .navigation, "ko",
      "홈\n메뉴\n검색\n로그인\n회원가입\n전체메뉴\n본문 바로가기\n본문바로가기\n이전글\n다음글\n이전기사\n다음기사\n처음으로\n회사소개\n광고안내\n상단으로\n맨위로\n답변\n수정\n삭제\n글쓰기"
    ),
    PhraseRow(
      .navigation, "ja",
      "ホーム\nメニュー\n検索\nログイン\n会社概要\nお問い合わせ\nサイトマップ\n前の記事\n次の記事\nトップページ\nトップへ戻る\nページトップ"),
    PhraseRow(
      .navigation, "zh",
      "首页\n首頁\n搜索\n搜尋\n登录\n登入\n注册\n註冊\n联系我们\n聯絡我們\n关于我们\n關於我們\n返回\n上一篇\n下一篇\n网站地图\n網站地圖"),
  ]
}
