/// The words of classes, ids and addresses by which the parts of a story's head are known.
enum MarkupWords {
  /// What an element's own words say it is; several can be said at once.
  struct Meaning: OptionSet, Sendable {
    let rawValue: UInt16

    static let author = Meaning(rawValue: 1)
    static let date = Meaning(rawValue: 2)
    static let published = Meaning(rawValue: 4)
    static let modified = Meaning(rawValue: 8)
    static let kicker = Meaning(rawValue: 16)
    static let headline = Meaning(rawValue: 32)
    static let summary = Meaning(rawValue: 64)
    /// Name of a person inside an author's part.
    static let name = Meaning(rawValue: 128)
    /// Comments, other stories, menus: never the story's head.
    static let foreign = Meaning(rawValue: 256)
    /// Job, biography and the like beside a name.
    static let about = Meaning(rawValue: 512)
    /// A picture with its credit, and other things that carry names but no authors'.
    static let picture = Meaning(rawValue: 1024)
  }

  /// What the words in a value mean together.
  static func meaning(_ range: Range<Int>, in bytes: Span<UInt8>) -> Meaning {
    let table = table
    var result: Meaning = []
    var hash = ByteWords.seed
    var count = 0
    var last: UInt8 = 0
    for index in range {
      let byte = bytes[index]
      let isUpper = byte &- 0x41 < 26
      let isLetter = isUpper || byte &- 0x61 < 26 || byte >= 0x80
      if !isLetter || (isUpper && last &- 0x61 < 26) {
        if count > 1 { result.formUnion(table[hash] ?? []) }
        hash = ByteWords.seed
        count = 0
      }
      if isLetter {
        hash = (hash ^ UInt64(ByteWords.small(byte))) &* ByteWords.prime
        count += 1
      }
      last = byte
    }
    if count > 1 { result.formUnion(table[hash] ?? []) }
    return result
  }

  /// Whether a value has a word of ASCII, between white space.
  static func hasWord(_ word: String, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      while index < range.upperBound, bytes[index] <= 0x20 { index += 1 }
      let start = index
      while index < range.upperBound, bytes[index] > 0x20 { index += 1 }
      if index - start == word.utf8.count,
        ByteWords.matches(word, in: bytes, at: start, end: index, ignoringCase: true)
      {
        return true
      }
    }
    return false
  }

  /// Whether an address is that of an author's page: `/author/ann-lee`.
  static func namesAuthorPage(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard range.count < 400 else { return false }
    var start = range.lowerBound
    for index in range {
      let byte = bytes[index]
      let isEnd =
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?")
        || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ".")
      guard isEnd else { continue }
      if authorFolders.contains(ByteWords.hash(bytes, start..<index)) { return true }
      start = index + 1
    }
    return false
  }

  private static let authorFolders: Set<UInt64> = Set(
    """
    author authors autor autoren autorin autores auteur auteurs autore autori people person profile
    profiles profil contributor contributors journalist journalists journaliste journalistes
    redakteur redakteure reporter reporters writer writers staff by av af bio redaktion
    forfatter skribent skribenter byline firmas firma redactor redactores autorzy kirjoittaja
    toimittaja szerzo yazar yazarlar team creator columnist columnists columnistas penulis avtor
    autorius signature experts correspondents
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { ByteWords.hash(String($0)) })

  private static let table: [UInt64: Meaning] = {
    var table: [UInt64: Meaning] = [:]
    for (meaning, words) in rows {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table[ByteWords.hash(String(word)), default: []].formUnion(meaning)
      }
    }
    return table
  }()

  /// The words in small letters; those that are written together stand so too.
  private static let rows: [(Meaning, String)] = [
    (
      .author,
      """
      author authors byline bylines writer writers reporter reporters journalist journalists
      contributor contributors creator columnist byl authorname authornames authorlink authorinfo
      autor autoren autorin verfasser redakteur autorzeile auteur auteurs signature signataire
      redactor autores autora firma firmas autore autori firme firmante giornalista
      schrijver redacteur skribent forfatter forfattere byliner journalister reportern
      kirjoittaja toimittaja szerzo szerzok redaktor dziennikarz autorzy autori avtor avtorji
      yazar muhabir penulis reporterin wartawan jurnalis tacgia tac-gia pelulis writtenby postedby
      postauthor entryauthor articleauthor storyauthor vcard bylineauthor bylinename kisha
      """
    ),
    (
      .date,
      """
      date dateline time timestamp datetime pubdate datum uhrzeit zeit fecha hora data ora heure
      tid dato paiva aika tarih tarix tanggal waktu datetimes postdate entrydate articledate
      publishdate pubtime publishtime pub-date dates ngay thoigian czas datum
      """
    ),
    (
      .published,
      """
      published publish pubdate publishdate publicationdate publication posted postdate created
      publishtime pubtime veroeffentlicht erstellt publie publication publicado publicada
      publicacion pubblicato pubblicazione gepubliceerd publicerad publisert julkaistu opublikowano
      releasedate issued
      """
    ),
    (
      .modified,
      """
      modified updated update updatedate lastmodified lastupdated lastupdate revised aktualisiert
      actualizado actualizada maj aggiornato aggiornamento bijgewerkt uppdaterad oppdatert
      opdateret paivitetty zaktualizowano edited
      """
    ),
    (
      .kicker,
      """
      kicker eyebrow overline topline dachzeile spitzmarke supertitle pretitle antetitulo
      antetitol surtitre occhiello catenaccio overtitle superheadline roofline rubric chapeau
      toptitle upperline
      """
    ),
    (
      .headline,
      """
      headline title titel titre titulo titolo tytul headlines entrytitle posttitle articletitle
      storytitle rubrik otsikko nadpis naslov cim baslik judul
      """
    ),
    (
      .summary,
      """
      standfirst dek deck subhead subheadline subtitle subtitulo soustitre sottotitolo lead lede
      intro teaser summary abstract excerpt vorspann ingress anrisstext bajada entradilla chapo
      manchet perex zajawka leadtext description underrubrik
      """
    ),
    (.name, "name names fullname displayname fn nom nombre nome navn namn url"),
    (
      .foreign,
      """
      comment comments comentarios kommentar kommentare commentaire reply replies related
      relacionadas recommended recommendation recommendations newsletter promo teasers teaserlist
      trending ads advert advertisement sponsor sponsored cookie consent nav navigation navbar menu
      login signup mostread latest ticker morefrom readmore carousel popup modal subscribe
      """
    ),
    (
      .picture,
      """
      credit credits caption photo photographer photocredit image img avatar picture gallery
      figcaption copyright bildcredit fotograf fotografia quelle mediacredit video player widget
      share sharing social footer sidebar breadcrumb breadcrumbs
      """
    ),
    (
      .about,
      """
      bio biography role job jobtitle jobrole description position occupation affiliation twitter
      email mail follow label prefix action button read reading duration readtime wordcount count
      location place city avatar image img views
      """
    ),
  ]
}
