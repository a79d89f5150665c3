/// The countries that agencies call home: their own places need no country in a dateline.
///
/// A row is a country and the identifiers of its agencies. Agencies that write for the whole world from
/// everywhere (Reuters, Bloomberg, dow-jones) have none. Adding an agency is adding its identifier.
enum AgencyHomes {
  private static let rows = """
    US ap upi cnn voa prnewswire businesswire accesswire
    FR afp rfi
    KP kcna rodong-sinmun
    KR yonhap newsis news1 newspim edaily
    CN xinhua chinanews china-jingwei people global-times cctv
    TW cna
    JP kyodo jiji
    RU tass ria interfax sputnik
    UA unn ukrinform
    BY belta
    KZ kazinform
    DE dpa dapd epd kna sid dw
    AT apa
    CH sda
    ES efe europapress
    PT lusa
    IT ansa agi adnkronos askanews
    BE belga
    NL anp
    PL pap
    CZ ctk
    HU mti
    GR ana
    TR aa
    AE wam
    SA spa
    KW kuna
    QA qna
    BH bna
    JO petra
    EG mena
    SY sana
    PS wafa
    LB nna
    IN pti uni ani ians
    PK app
    BD bss
    NP rss
    MY bernama
    ID antara
    VN vna
    PH pna
    TH tna
    CA cp
    GB uk-media bbc
    AU aap
    NG nan
    """

  /// The country of each identifier.
  private static let countries: [String: String] = {
    var countries: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      let parts = row.split(separator: " ")
      for id in parts.dropFirst() { countries[String(id)] = String(parts[0]) }
    }
    return countries
  }()

  /// The homes of some agencies, each once.
  static func countries(of ids: [String]) -> [String] {
    var found: [String] = []
    for id in ids {
      if let country = countries[id], !found.contains(country) { found.append(country) }
    }
    return found
  }
}
