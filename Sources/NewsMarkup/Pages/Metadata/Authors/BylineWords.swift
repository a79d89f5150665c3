/// The words of bylines, by language.
enum BylineWords {
  /// What goes before a name (`By`, `Von`, `Text:`) by its first word, the longest first.
  private static let leadsByWord: [String: [[String]]] = {
    var leads: [String: [[String]]] = [:]
    for (_, phrases) in leadRows {
      for phrase in phrases.split(separator: "\n") {
        let words = phrase.split(separator: " ").map(String.init)
        leads[words[0], default: []].append(words)
      }
    }
    return leads.mapValues { $0.sorted { $0.count > $1.count } }
  }()

  /// The hashes of the first words, in small letters and with a capital.
  private static let firstWords: Set<UInt64> = {
    var hashes: Set<UInt64> = []
    for word in leadsByWord.keys {
      hashes.insert(ByteWords.hash(word))
      hashes.insert(ByteWords.hash(word.prefix(1).uppercased() + word.dropFirst()))
      hashes.insert(ByteWords.hash(word.uppercased()))
    }
    return hashes
  }()

  /// Whether a text may open as a byline does, told from its first word.
  static func mayOpenByline(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] <= 0x20 { start += 1 }
    var end = start
    while end < range.upperBound, end - start < 40, bytes[end] > 0x20, bytes[end] != 0x3A,
      bytes[end] != 0x7C, bytes[end] != 0xEF
    {
      end += 1
    }
    return end > start && firstWords.contains(ByteWords.hash(bytes, start..<end))
  }

  /// The phrases that begin with a word.
  static func leads(from word: String) -> [[String]] {
    let key = word.lowercased().prefix { !":：／|=".contains($0) }
    return leadsByWord[String(key)] ?? []
  }

  /// Whether a text is nothing but what goes before a name.
  static func isLead(_ text: String) -> Bool {
    guard text.utf8.count < 40 else { return false }
    let words = text.lowercased().split { $0 == " " || $0 == ":" || $0 == "：" }.map(String.init)
    return words.first.map { leads(from: $0).contains(words) } ?? false
  }

  /// Whether a line opens as a byline does, and goes on with a name.
  static func opensByline(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 6).map(String.init)
    guard let first = words.first else { return false }
    for lead in leads(from: first) where lead.count < words.count {
      guard
        zip(words, lead).allSatisfy({ word, wanted in
          word.lowercased().trimming { ":：|".unicodeScalars.contains($0) } == wanted
        })
      else { continue }
      guard let next = words[lead.count].unicodeScalars.first else { return false }
      return next.properties.isUppercase || !next.properties.isAlphabetic || !next.isASCII
    }
    return false
  }

  private static let leadRows: [(String, String)] = [
    (
      "en",
      """
      written by
      words by
      text by
      authored by
      contributors
      contributor
      reported by
      reporting by
      posted by
      published by
      submitted by
      story by
      article by
      analysis by
      opinion by
      commentary by
      review by
      interview by
      guest post by
      contributed by
      compiled by
      created by
      a guest post by
      by
      author
      authors
      writer
      reporter
      """
    ),
    (
      "de",
      "verfasst von\nein artikel von\nein beitrag von\neine analyse von\nein kommentar von\ntext von\nautor\nautorin\nautoren\nvon"
    ),
    (
      "fr",
      "écrit par\npublié par\nrédigé par\npropos recueillis par\narticle de\npar\nauteur\nauteurs"
    ),
    ("es", "escrito por\npublicado por\nredactado por\nautor\nautora\npor"),
    ("ca", "escrit per\nper"),
    ("it", "scritto da\npubblicato da\na cura di\nautore\ndi\nda"),
    ("pt", "escrito por\npublicado por\nautor\npor"),
    ("nl", "geschreven door\nauteur\ndoor"),
    ("sv", "skriven av\ntext\nav"),
    ("da", "skrevet af\naf"),
    ("nb", "skrevet av\ntekst\nav"),
    ("fi", "kirjoittaja\nteksti\ntoimittaja"),
    ("pl", "autor\nautorzy\nopracował\nopracowała\noprac"),
    ("cs", "autor\nautoři\nnapsal\nnapsala"),
    ("sl", "avtor\navtorica\npiše"),
    ("hr", "autor\npiše\nnapisao"),
    ("hu", "írta\nszerző"),
    ("ro", "scris de\nautor\nde"),
    ("tr", "yazan\nyazar\nhaber\nhazırlayan"),
    ("lt", "autorius\nparengė"),
    ("is", "höfundur"),
    ("el", "του\nτης\nσυντάκτης\nγράφει ο\nγράφει η\nγράφουν οι"),
    ("ru", "автор\nавторы\nтекст"),
    ("uk", "автор\nавтори\nтекст"),
    ("bg", "автор\nавтори\nот"),
    ("id", "oleh\npenulis\nreporter"),
    ("vi", "tác giả\ntheo"),
    ("ar", "بقلم\nكتب\nكتبت\nالكاتب"),
    ("fa", "نویسنده"),
    ("he", "מאת"),
    ("hi", "लेखक\nद्वारा"),
    ("ko", "작성자\n글쓴이\n글"),
    ("ja", "著者\n執筆\n文\n筆者\n取材\n記者"),
    ("zh", "作者\n記者\n记者\n文\n撰文\n本报记者\n来源\n編輯"),
  ]

  /// Whether a word joins two names.
  ///
  /// Words that mean something else in other languages count only in their own.
  static func isConjunction(_ word: String, language: String?) -> Bool {
    if conjunctions.contains(word) { return true }
    guard let language = language?.prefix(2), let own = ownConjunctions[String(language)] else {
      return false
    }
    return own.contains(word)
  }

  private static let conjunctions: Set<String> = [
    "and", "und", "et", "og", "och", "y", "és", "и", "та", "și", "şi", "ve", "και", "with", "mit",
    "dan", "और",
  ]
  private static let ownConjunctions: [String: Set<String>] = [
    "it": ["e", "ed"], "pt": ["e"], "es": ["e"], "nl": ["en"], "af": ["en"], "pl": ["i", "oraz"],
    "cs": ["a"], "sk": ["a"], "sl": ["in"], "hr": ["i"], "sr": ["i", "и"], "bs": ["i"],
    "ca": ["i"], "fi": ["ja"], "et": ["ja"], "lt": ["ir"], "lv": ["un"], "uk": ["і", "й"],
    "is": ["og"], "zu": ["no"], "vi": ["và"], "bg": ["и"], "ru": ["и"],
  ]

  /// What ends the part of a byline that names its writers.
  static let enders: Set<String> = [
    "photo", "photos", "photograph", "photographs", "photography", "photographed", "foto", "fotos",
    "bild", "bilder", "illustration", "illustrations", "illustrated", "image", "images", "video",
    "updated", "published", "posted", "last", "aktualisiert", "veröffentlicht", "publié",
    "publicado",
    "actualizado", "pubblicato", "aggiornato", "mis", "edited", "reviewed", "medically", "fact",
    "fact-checked", "checked", "modified", "gepubliceerd", "opublikowano",
    "фото", "read", "share", "follow", "on", "fotografie", "symbolbild", "stand", "am", "kuva",
    "kuvat", "publisert", "oppdatert", "publicerad", "uppdaterad",
  ]

  /// What goes before a place or an employer: `Ann Lee in Oslo`, `Ann Lee for Example Times`.
  static let placeWords: Set<String> = [
    "in", "at", "à", "en", "for", "aus", "from", "für", "pour", "para", "i", "w", "из", "в", "para",
    "na", "desde", "as",
  ]

  /// Small words inside names.
  static let particles: Set<String> = [
    "de", "del", "della", "di", "da", "do", "dos", "das", "van", "von", "vom", "zu", "zur", "der",
    "den", "ter", "ten", "la", "le", "les", "du", "des", "el", "al", "bin", "bint", "ibn", "ben",
    "af", "av", "y", "e", "i", "lo", "las", "los", "st", "mc", "ul", "ur", "zum", "t", "op", "st.",
  ]

  /// Words that name a job and no person.
  static let roles: Set<String> = [
    "editor", "editors", "reporter", "reporters", "correspondent", "correspondents", "writer",
    "columnist", "contributor", "journalist", "producer", "staff", "columnista", "head", "chief",
    "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "autor",
    "autorin",
    "volontär", "volontärin", "ressortleiter", "journaliste", "rédacteur", "rédactrice",
    "correspondant", "correspondante", "envoyé", "corresponsal", "redactor", "redactora",
    "periodista", "corrispondente", "inviato", "giornalista", "journalistin", "reportern",
    "toimittaja", "skribent", "redaktor", "dziennikarz", "dziennikarka", "correspondente",
    "jornalista", "verslaggever", "redacteur", "correspondente", "muhabir", "корреспондент",
    "редактор", "журналист", "bureau", "specialist", "analyst", "freelance",
    "freelancer", "fellow", "intern", "director", "manager", "founder", "ceo", "author", "blogger",
    "senior", "deputy", "assistant", "chief", "political", "managing", "contributing", "associate",
    "profesorius", "politologas", "žurnalistas", "žurnalistė",
    "fagredaktør", "journalister", "novinar", "novinarka", "urednik", "urednica",
  ]

  /// Words of East Asian languages that stand behind a name and give its job.
  static let roleEndings: [String] = [
    "특파원", "논설위원", "인턴기자", "선임기자", "기자", "통신원", "論説委員", "編集委員", "記者", "记者", "通讯员", "特派員",
    "특약기자",
  ]

  /// What stands for a name and is none.
  static let fillers: Set<String> = [
    "admin", "administrator", "author", "authors", "editor", "webmaster", "user", "guest", "null",
    "undefined", "none", "unknown", "anonymous", "n/a", "na", "by", "root", "default", "test",
    "view all posts", "see full bio", "read more", "follow", "more", "website", "autor", "auteur",
    "email", "twitter", "facebook", "linkedin", "instagram", "share", "view profile", "contact",
    "about the author", "about author", "written by", "x", "bio", "see more", "posted", "updated",
    "published", "wordpress", "super user", "siteadmin", "comments", "leave a comment", "home",
    "min",
    "mins", "minutes", "minute", "min read", "mins read", "minute read", "new",
  ]

  /// Words by which an organization is told from a person.
  static let organizations: Set<String> = [
    "redaktion", "redaction", "rédaction", "redacción", "redaccion", "redazione", "redactie",
    "redaktionen", "redakcja", "redakce", "redakcia", "uredništvo", "redakcija", "toimitus",
    "szerkesztőség", "redacția", "redacao", "redação", "редакция", "редакція", "desk", "newsdesk",
    "newsroom", "team", "staff", "bureau", "agency", "agencies", "agencias", "agence", "agentur",
    "agenturen", "agenzia", "agenzie", "agencia", "agencja", "press", "presse", "news", "media",
    "times", "post", "herald", "tribune", "gazette", "journal", "magazine", "daily", "weekly",
    "network", "wire", "online", "tv", "radio", "editors", "editorial", "correspondents", "board",
    "reporters", "writers", "contributors", "service", "services", "group", "institute",
    "university",
    "foundation", "inc", "ltd", "llc", "gmbh", "company", "association", "club", "zeitung",
    "nachrichten", "nyheter", "nyhetsbyrån", "tidning", "avis", "gazeta", "diario", "jornal",
    "journalists", "studio", "digital", "community", "council", "ministry", "department", "society",
  ]

  /// News agencies by their names and signs, in small letters.
  static let agencies: Set<String> = [
    "ap", "afp", "reuters", "dpa", "apa", "sda", "ats", "keystone-sda", "upi", "efe", "ansa", "agi",
    "adnkronos", "lusa", "belga", "anp", "tt", "ritzau", "ntb", "stt", "pap", "čtk", "ctk", "tasr",
    "sita", "mti", "hina", "sta", "tanjug", "beta", "tass", "тасс", "interfax", "интерфакс", "ria",
    "рия новости", "риа новости", "ukrinform", "укринформ", "unian", "aa", "iha", "dha", "xinhua",
    "新华社", "新華社", "kyodo", "共同通信", "jiji", "時事通信", "yonhap", "연합뉴스", "kcna", "pti", "ani", "ians",
    "antara", "bernama", "vna", "ttxvn", "aap", "cp", "notimex", "telam", "europa press", "epd",
    "kna", "sid", "afx", "bloomberg", "associated press", "the associated press",
    "the canadian press", "press association", "pa", "pa media", "agence france-presse", "elta",
    "bns", "leta", "agerpres", "mediafax", "bta", "бта", "ana-mpa", "apa-mpe", "wam", "petra",
    "spa", "mena", "sana", "irna", "isna", "mehr", "fars", "tasnim", "sapa", "nan", "中央社", "cna",
    "deutsche presse-agentur", "efe-epa", "dow jones", "swi", "afp deutschland",
  ]
}
