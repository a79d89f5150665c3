/// The small words of datelines, a list for each use.
enum DatelineWords {
  /// Words inside the names of places that have no capital.
  static let particles: Set<String> = [
    "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "las", "le", "les",
    "los", "el", "al", "am", "an", "der", "den", "dem", "im", "in", "ob", "bei", "sur", "sous",
    "of",
    "the", "upon", "on", "bin", "y", "es", "as", "nad", "pod", "na", "van", "aan", "and", "d'", "i",
  ]

  /// Words between two places.
  static let conjunctions: [StaticWord] = [
    "and ", "AND ", "und ", "et ", "y ", "e ", "и ", "та ", "dan ", "og ", "och ",
  ]

  /// Words between two names of a byline.
  static let joiners: [StaticWord] = ["and ", "AND ", "und ", "et ", "y ", "e ", "& "]

  /// What a byline before a dateline begins with.
  static let bylines: [StaticWord] = [
    "By ", "BY ", "Por ", "POR ", "Von ", "VON ", "Par ", "PAR ", "Di ", "Oleh ",
  ]

  /// Words with which a Korean bracket begins that says whose a picture is.
  static let koreanCaptions: [StaticWord] = [
    "사진", "자료", "영상", "그래픽", "출처", "제공", "이미지", "화면", "캡처", "삽화",
  ]

  /// Words before an agency between slashes: `/Корр. ТАСС Иван Петров/`.
  static let correspondents: [StaticWord] = [
    "Корр. ", "корр. ", "Корр ", "Спецкор ", "Собкор ", "Correspondent ", "correspondent ",
    "correspondent's ",
  ]

  /// Lines of a paper's own correspondents, which some pages glue to the place.
  static let desks: [StaticWord] = [
    "DALLA NOSTRA CORRISPONDENTE", "DAL NOSTRO CORRISPONDENTE", "DALLA NOSTRA INVIATA",
    "DAL NOSTRO INVIATO", "DAI NOSTRI INVIATI", "DAL CORRISPONDENTE", "DALL'INVIATO",
    "DALL’INVIATO", "DALLA CORRISPONDENTE", "DALL'INVIATA", "DALL’INVIATA", "Dal nostro inviato",
    "Dalla nostra inviata", "Dal nostro corrispondente", "Dalla nostra corrispondente",
    "Dai nostri inviati", "De notre correspondant à ", "De notre correspondante à ",
    "De notre envoyé spécial à ", "De notre envoyée spéciale à ", "Da nossa enviada a ",
    "DE NUESTRO CORRESPONSAL", "De nuestro corresponsal en ", "Special to The Times",
  ]

  /// Names with a slash or dash that are one place.
  static let slashNames: [StaticWord] = [
    "Frankfurt/Main", "Frankfurt/M.", "Frankfurt/Oder", "Freiburg/Breisgau", "FRANKFURT/MAIN",
    "Halle/Saale", "Rothenburg/Tauber", "Landau/Pfalz", "Biel/Bienne", "Marburg/Lahn",
    "Ludwigshafen/Rhein", "Offenbach/Main", "Neumarkt/Oberpfalz",
  ]

  /// Labels, notices and words of headlines that stand where a place would.
  static let notices: Set<String> = [
    "update", "updated", "video", "photos", "photo", "watch", "breaking", "breaking news",
    "opinion",
    "analysis", "exclusive", "note", "editor's note", "editor’s note", "summary", "abstract",
    "claim", "factbox", "correction", "interview", "podcast", "live", "review", "recap", "advisory",
    "today", "yesterday", "plus", "pictured", "corrected", "refile", "wrapup", "sport", "sports",
    "politics", "business", "news", "world", "kommentar", "exklusiv", "fotos", "vidéo", "vídeo",
    "opinión", "vivo", "in breve", "sr", "jr", "opens new tab", "usa", "eu", "uk", "us", "un",
    "dear abby", "the", "a", "more", "advertisement", "sponsored", "m", "f", "r", "d",
  ]

  /// The abbreviations that names and regions have, without their full stops.
  static let abbreviations: Set<String> = [
    "st", "ste", "sta", "sto", "ft", "mt", "pt", "gt", "u.s", "d.c", "n.y", "n.j", "n.m", "n.c",
    "n.d", "n.h", "s.c", "s.d", "w.va", "r.i", "p.r", "b.c", "p.e.i", "n.s", "n.b",
  ]

  /// The last labels of the addresses of sites.
  static let domains: Set<String> = [
    "com", "net", "org", "de", "ru", "ua", "fr", "it", "es", "uk", "eu", "info", "tv", "in", "cn",
    "jp", "kr", "cz", "pl", "br", "ca", "au", "co", "id",
  ]

  /// The English months, for misprints.
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
