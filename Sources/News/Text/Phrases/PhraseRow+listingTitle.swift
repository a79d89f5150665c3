extension PhraseRow {
  /// The phrases that open a listing of stories.
  static let listingTitle: [PhraseRow] = [
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
  ]
}
