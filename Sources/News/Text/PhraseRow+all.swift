extension PhraseRow {
  /// The phrases by which the parts of a page are known.
  ///
  /// A new language is new rows.
  static let all: [PhraseRow] = [
    PhraseRow(
      .listingFromSource, "en",
      """
      More From
      More stories from
      More news from
      More articles from
      More by
      Also from
      Latest from
      The latest from
      """),
    PhraseRow(.listingFromSource, "de", "Mehr von\nMehr aus\nWeitere Artikel von"),
    PhraseRow(.listingFromSource, "fr", "Plus de\nPlus d'articles de"),
    PhraseRow(.listingFromSource, "es", "Más de\nMás noticias de"),
    PhraseRow(.listingFromSource, "it", "Altro da\nAltri articoli di"),
    PhraseRow(.listingFromSource, "pt", "Mais de\nMais notícias de"),
    PhraseRow(.listingFromSource, "ru", "Ещё от\nЕще от\nБольше от"),
    PhraseRow(.listingFromSource, "nl", "Meer van\nMeer uit"),

    PhraseRow(
      .listingTitle, "en",
      """
      Related
      Related posts
      Related articles
      Related stories
      Related news
      Related content
      Related topics
      Related reading
      Related links
      Related coverage
      Read also
      Also read
      Read next
      Read all
      Up next
      You may also like
      You might also like
      You may also be interested in
      You might be interested in
      You may like
      Recommended
      Recommended for you
      Recommended stories
      Recommended reading
      Recommended articles
      Most read
      Most popular
      Most viewed
      Most shared
      Most recent
      Popular
      Popular posts
      Popular articles
      Popular stories
      Popular now
      Popular news
      Trending
      Trending now
      Trending stories
      Trending news
      Trending articles
      Top stories
      Top news
      Editor's picks
      Editors' picks
      Don't miss
      Latest
      Latest news
      Latest posts
      Latest articles
      Latest stories
      Latest headlines
      Recent posts
      Recent articles
      Recent news
      Recent stories
      More news
      More stories
      More like this
      More in this section
      More on this story
      More on this topic
      More to read
      More to explore
      More headlines
      Other news
      Other stories
      Other articles
      Similar articles
      Similar posts
      Similar stories
      See also
      In other news
      In case you missed it
      Featured
      Featured stories
      Featured articles
      Featured posts
      Further reading
      Next story
      Previous story
      What to read next
      From around the web
      From the web
      Around the web
      Sponsored stories
      Promoted stories
      Breaking news
      Headlines
      """),
    PhraseRow(
      .listingTitle, "de",
      """
      Mehr zum Thema
      Mehr zu diesem Thema
      Zum Thema
      Lesen Sie auch
      Lesen Sie mehr zum Thema
      Auch interessant
      Das könnte Sie auch interessieren
      Das könnte dich auch interessieren
      Weitere Artikel
      Weitere Themen
      Weitere Meldungen
      Weitere Nachrichten
      Ähnliche Artikel
      Ähnliche Beiträge
      Verwandte Artikel
      Verwandte Themen
      Meistgelesen
      Meistgelesene Artikel
      Neueste Artikel
      Neueste Beiträge
      Aktuelle Nachrichten
      Empfehlungen
      Empfohlene Artikel
      Siehe auch
      """),
    PhraseRow(
      .listingTitle, "fr",
      """
      À lire aussi
      A lire aussi
      Lire aussi
      À lire également
      Sur le même sujet
      Sur le même thème
      Articles similaires
      Articles liés
      Articles récents
      Articles connexes
      À voir aussi
      Voir aussi
      Les plus lus
      Le plus lu
      Les plus populaires
      Dernières actualités
      Dernières nouvelles
      Derniers articles
      À la une
      Dans la même rubrique
      Vous aimerez aussi
      Vous pourriez aussi aimer
      Recommandé pour vous
      """),
    PhraseRow(
      .listingTitle, "es",
      """
      Relacionadas
      Relacionados
      Noticias relacionadas
      Artículos relacionados
      Te puede interesar
      Te recomendamos
      También te puede interesar
      Le puede interesar
      Lea también
      Lea además
      Lee también
      Leer también
      Más noticias
      Más leídas
      Lo más leído
      Lo más visto
      Las más leídas
      Más información
      Últimas noticias
      Entradas recientes
      Entradas relacionadas
      Ver también
      Otras noticias
      """),
    PhraseRow(
      .listingTitle, "it",
      """
      Articoli correlati
      Articoli recenti
      Leggi anche
      Potrebbe interessarti
      Potrebbe interessarti anche
      Ti potrebbe interessare
      Notizie correlate
      I più letti
      Le più lette
      Più letti
      Ultime notizie
      Altre notizie
      Vedi anche
      """),
    PhraseRow(
      .listingTitle, "pt",
      """
      Leia também
      Leia mais
      Veja também
      Notícias relacionadas
      Artigos relacionados
      Matérias relacionadas
      Mais lidas
      Mais lidos
      Últimas notícias
      Mais notícias
      Posts relacionados
      """),
    PhraseRow(
      .listingTitle, "nl",
      """
      Lees ook
      Lees meer over
      Gerelateerde artikelen
      Gerelateerd
      Meer over dit onderwerp
      Meest gelezen
      Laatste nieuws
      Ander nieuws
      Meer nieuws
      """),
    PhraseRow(
      .listingTitle, "sv",
      "Läs också\nLäs även\nLäs mer om\nRelaterade artiklar\nMest läst\nSenaste nytt\nSenaste nyheterna"
    ),
    PhraseRow(
      .listingTitle, "da", "Læs også\nMest læste\nSeneste nyt\nRelaterede artikler\nLæs mere om"),
    PhraseRow(
      .listingTitle, "nb", "Les også\nMest lest\nSiste nytt\nRelaterte artikler\nFlere saker"),
    PhraseRow(
      .listingTitle, "fi", "Lue myös\nLuetuimmat\nUusimmat\nAiheeseen liittyvää\nLisää aiheesta"),
    PhraseRow(
      .listingTitle, "pl",
      """
      Czytaj także
      Czytaj też
      Przeczytaj także
      Przeczytaj też
      Zobacz także
      Zobacz też
      Zobacz również
      Powiązane artykuły
      Podobne artykuły
      Najczęściej czytane
      Najnowsze
      Ostatnie wpisy
      """),
    PhraseRow(
      .listingTitle, "cs",
      "Čtěte také\nČtěte dále\nSouvisející články\nNejčtenější\nPodobné články\nMohlo by vás zajímat"
    ),
    PhraseRow(
      .listingTitle, "sl",
      "Preberite tudi\nPreberite še\nSorodne novice\nSorodni članki\nNajbolj brano\nNajnovejše\nPovezane novice\nVeč novic"
    ),
    PhraseRow(
      .listingTitle, "hr", "Pročitajte i\nPovezane vijesti\nNajčitanije\nVezani članci\nNajnovije"),
    PhraseRow(
      .listingTitle, "ro",
      "Citește și\nCitiţi şi\nArticole similare\nCele mai citite\nUltimele știri"),
    PhraseRow(
      .listingTitle, "hu",
      "Kapcsolódó cikkek\nOlvassa el\nLegolvasottabb\nLegfrissebb\nEz is érdekelheti"),
    PhraseRow(
      .listingTitle, "tr",
      "İlgili haberler\nBenzer haberler\nEn çok okunanlar\nSon haberler\nSon dakika\nDiğer haberler\nİlginizi çekebilir"
    ),
    PhraseRow(
      .listingTitle, "ru",
      """
      Об этом же в других СМИ
      Читайте также
      Читать также
      Читайте ещё
      По теме
      По этой теме
      Материалы по теме
      Новости по теме
      Ещё по теме
      Еще по теме
      Похожие новости
      Похожие статьи
      Похожие материалы
      Другие новости
      Другие материалы
      Популярное
      Популярные новости
      Самое популярное
      Самое читаемое
      Последние новости
      Новости партнёров
      Новости партнеров
      Главные новости
      Главное
      Смотрите также
      См. также
      Лента новостей
      Рекомендуем
      Вам может быть интересно
      """),
    PhraseRow(
      .listingTitle, "uk",
      """
      Читайте також
      Читати також
      Дивіться також
      За темою
      Схожі новини
      Інші новини
      Останні новини
      Популярні новини
      Найпопулярніше
      Популярне
      Новини за темою
      Матеріали за темою
      """),
    PhraseRow(
      .listingTitle, "bg",
      "Още по темата\nСвързани новини\nПрочетете още\nОще новини\nПоследни новини\nНай-четени\nВижте още\nСвързани статии\nПодобни статии"
    ),
    PhraseRow(
      .listingTitle, "sr",
      "Прочитајте још\nПовезане вести\nНајчитаније\nНајновије\nPročitajte još\nPovezane vesti"),
    PhraseRow(
      .listingTitle, "el",
      "Διαβάστε επίσης\nΔιαβάστε ακόμα\nΔείτε επίσης\nΣχετικά άρθρα\nΣχετικές ειδήσεις\nΣχετικά\nΔημοφιλή\nΤελευταία νέα\nΤελευταίες ειδήσεις\nΡοή ειδήσεων\nΠερισσότερα νέα"
    ),
    PhraseRow(
      .listingTitle, "hi",
      "यह भी पढ़ें\nये भी पढ़ें\nसंबंधित खबरें\nसंबंधित ख़बरें\nसंबंधित समाचार\nताज़ा खबरें\nताजा खबरें\nऔर पढ़ें\nअन्य खबरें\nट्रेंडिंग"),
    PhraseRow(
      .listingTitle, "ar",
      "اقرأ أيضا\nاقرأ أيضاً\nمواضيع ذات صلة\nأخبار ذات صلة\nالأكثر قراءة\nآخر الأخبار\nذات صلة\nمقالات ذات صلة\nاقرأ المزيد"
    ),
    PhraseRow(
      .listingTitle, "fa", "مطالب مرتبط\nاخبار مرتبط\nپربازدیدترین\nآخرین اخبار\nبیشتر بخوانید"),
    PhraseRow(.listingTitle, "he", "כתבות נוספות\nעוד בנושא\nכתבות קשורות\nהנקראות ביותר"),
    PhraseRow(
      .listingTitle, "id",
      "Baca juga\nBerita terkait\nArtikel terkait\nTerpopuler\nBerita terbaru\nBerita lainnya"),
    PhraseRow(
      .listingTitle, "vi",
      "Tin liên quan\nBài viết liên quan\nĐọc thêm\nXem thêm\nTin mới nhất\nĐọc nhiều"),
    PhraseRow(.listingTitle, "th", "ข่าวที่เกี่ยวข้อง\nอ่านเพิ่มเติม\nข่าวล่าสุด\nข่าวอื่นๆ"),
    PhraseRow(
      .listingTitle, "ko",
      """
      지금 뜨는 뉴스
      관련기사
      관련 기사
      관련뉴스
      관련 뉴스
      인기기사
      인기 기사
      많이 본 뉴스
      많이 본 기사
      가장 많이 본 뉴스
      가장 많이 읽은 기사
      최신기사
      최신 기사
      최신뉴스
      최신 뉴스
      주요기사
      주요 기사
      주요뉴스
      주요 뉴스
      다른기사
      다른 기사
      추천기사
      추천 기사
      추천뉴스
      함께 보면 좋은
      이 시각 주요뉴스
      실시간 뉴스
      관련글
      """),
    PhraseRow(
      .listingTitle, "ja",
      """
      人気記事
      関連記事
      関連ニュース
      関連リンク
      最新記事
      最新ニュース
      新着記事
      新着ニュース
      おすすめ記事
      おすすめ
      あわせて読みたい
      合わせて読みたい
      アクセスランキング
      記事ランキング
      ランキング
      主要ニュース
      その他の記事
      ほかの記事
      こちらもおすすめ
      この記事も読まれています
      ピックアップ
      注目の記事
      """),
    PhraseRow(
      .listingTitle, "zh-Hans",
      """
      相关新闻
      相关阅读
      相关文章
      相关报道
      相关链接
      推荐阅读
      延伸阅读
      热门文章
      热门新闻
      热点新闻
      最新新闻
      最新消息
      最新文章
      更多新闻
      热门推荐
      猜你喜欢
      阅读排行
      点击排行
      为您推荐
      """),
    PhraseRow(
      .listingTitle, "zh-Hant",
      """
      相關新聞
      相關閱讀
      相關文章
      相關報導
      相關報道
      相關連結
      推薦閱讀
      延伸閱讀
      熱門文章
      熱門新聞
      最新新聞
      更多新聞
      熱門推薦
      猜你喜歡
      為您推薦
      看更多
      """),

    PhraseRow(
      .listingEnd, "en",
      """
      More Articles
      View all
      View all posts
      View more
      See all
      See more
      Show more
      Load more
      All articles
      All news
      Older posts
      Newer posts
      Back to top
      """),
    PhraseRow(.listingEnd, "de", "Alle Artikel\nMehr anzeigen\nWeitere anzeigen\nNach oben"),
    PhraseRow(
      .listingEnd, "fr", "Voir plus\nTous les articles\nVoir tous les articles\nCharger plus"),
    PhraseRow(.listingEnd, "es", "Ver más\nVer todas\nVer todos\nCargar más"),
    PhraseRow(
      .listingEnd, "ru", "Показать ещё\nПоказать еще\nВсе новости\nЗагрузить ещё\nЗагрузить еще"),
    PhraseRow(.listingEnd, "ko", "더보기\n더 보기\n목록\n전체보기\n목록보기"),
    PhraseRow(.listingEnd, "ja", "もっと見る\n一覧へ\n一覧を見る\nもっとみる\n記事一覧"),
    PhraseRow(.listingEnd, "zh", "查看更多\n更多\n加载更多\n載入更多"),

    PhraseRow(
      .readMore, "en",
      "Read More\nRead the full story\nRead full article\nContinue reading\nFull story\nRead the rest"
    ),
    PhraseRow(.readMore, "de", "Weiterlesen\nMehr lesen\nJetzt lesen\nMehr erfahren"),
    PhraseRow(.readMore, "fr", "Lire la suite\nEn savoir plus\nLire plus"),
    PhraseRow(.readMore, "es", "Leer más\nSeguir leyendo\nContinuar leyendo"),
    PhraseRow(.readMore, "it", "Leggi tutto\nContinua a leggere\nLeggi di più"),
    PhraseRow(.readMore, "ru", "Читать далее\nПодробнее\nЧитать дальше\nЧитать полностью"),
    PhraseRow(.readMore, "uk", "Читати далі\nДокладніше"),
    PhraseRow(.readMore, "bg", "Прочети повече\nЧети още"),
    PhraseRow(.readMore, "ja", "続きを読む\n続きをみる\nつづきを読む\n全文を読む"),
    PhraseRow(.readMore, "ko", "기사보기\n자세히 보기\n계속 읽기"),
    PhraseRow(.readMore, "zh", "阅读更多\n閱讀更多\n阅读全文\n閱讀全文\n繼續閱讀\n继续阅读"),

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

    PhraseRow(
      .copyright, "en",
      """
      Copyright
      All rights reserved
      All content copyright
      For Use Only in
      This material may not be published
      Redistribution
      Reproduction in whole or in part
      """),
    PhraseRow(.copyright, "de", "Alle Rechte vorbehalten"),
    PhraseRow(.copyright, "fr", "Tous droits réservés\nDroits de reproduction"),
    PhraseRow(.copyright, "es", "Todos los derechos reservados\nDerechos reservados"),
    PhraseRow(.copyright, "it", "Tutti i diritti riservati\nRiproduzione riservata"),
    PhraseRow(.copyright, "pt", "Todos os direitos reservados"),
    PhraseRow(
      .copyright, "ru",
      "Все права защищены\nПерепечатка\nПри использовании материалов\nПри перепечатке"),
    PhraseRow(.copyright, "uk", "Усі права захищено\nВсі права захищені\nПередрук"),
    PhraseRow(.copyright, "bg", "Всички права запазени"),
    PhraseRow(.copyright, "sl", "Vse pravice pridržane"),
    PhraseRow(
      .copyright, "el", "Με την επιφύλαξη παντός δικαιώματος\nΑπαγορεύεται η αναδημοσίευση"),
    PhraseRow(.copyright, "ko", "무단 전재\n무단전재\n저작권자\n무단복제"),
    PhraseRow(.copyright, "ja", "無断転載\n無断複製\n著作権"),
    PhraseRow(.copyright, "zh", "版权所有\n版權所有\n未经授权\n未經授權\n版權\n版权\n转载请注明"),

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

    PhraseRow(
      .byline, "en",
      "By\nSubmitted by\nWritten by\nWords by\nText by\nReported by\nReporting by\nPosted by\nStory by\nAuthor"
    ),
    PhraseRow(.byline, "de", "Von\nText von\nEin Artikel von\nEin Beitrag von\nAutor"),
    PhraseRow(.byline, "fr", "Par\nPublié par\nÉcrit par\nPropos recueillis par\nAuteur"),
    PhraseRow(.byline, "es", "Por\nEscrito por\nRedacción\nAutor"),
    PhraseRow(.byline, "it", "Di\nScritto da\nA cura di\nAutore"),
    PhraseRow(.byline, "pt", "Por\nEscrito por"),
    PhraseRow(.byline, "nl", "Door"),
    PhraseRow(.byline, "sv", "Av\nText"),
    PhraseRow(.byline, "da", "Af"),
    PhraseRow(.byline, "ru", "Автор\nТекст\nАвторы"),
    PhraseRow(.byline, "uk", "Автор"),
    PhraseRow(.byline, "el", "Του\nΤης\nΓράφει ο\nΓράφει η"),
    PhraseRow(.byline, "ko", "기자\n글\n작성자\n글쓴이"),
    PhraseRow(.byline, "ja", "文\n執筆\n著者\n記者"),
    PhraseRow(.byline, "zh", "记者\n記者\n作者\n撰文\n文"),

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

    PhraseRow(
      .authorNote, "en",
      "About the author\nAbout the writer\nAbout the authors\nMore about the author\nMeet the author\nThe author is\nThe writer is\nAuthor bio\nContributor\nContributors"
    ),
    PhraseRow(.authorNote, "de", "Über den Autor\nÜber die Autorin\nZur Person"),
    PhraseRow(.authorNote, "fr", "À propos de l'auteur"),
    PhraseRow(.authorNote, "es", "Sobre el autor\nAcerca del autor\nSobre la autora"),
    PhraseRow(.authorNote, "ja", "著者プロフィール\nこの記事を書いた人"),

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
