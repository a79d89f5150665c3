import News
import Testing

@Suite("Places of datelines")
struct DatelinePlaceTests {
  /// Agency, place as printed, and the place that is meant: its name and country.
  private static let rows = """
    AP|PHILADELPHIA|Philadelphia|US
    AP|NEW YORK|New York City|US
    AP|WASHINGTON|Washington|US
    AP|CHICAGO|Chicago|US
    AP|LOS ANGELES|Los Angeles|US
    AP|SAN FRANCISCO|San Francisco|US
    AP|SEATTLE|Seattle|US
    AP|BOSTON|Boston|US
    AP|HOUSTON|Houston|US
    AP|DALLAS|Dallas|US
    AP|DENVER|Denver|US
    AP|DETROIT|Detroit|US
    AP|MIAMI|Miami|US
    AP|ATLANTA|Atlanta|US
    AP|PHOENIX|Phoenix|US
    AP|LAS VEGAS|Las Vegas|US
    AP|BALTIMORE|Baltimore|US
    AP|CINCINNATI|Cincinnati|US
    AP|MINNEAPOLIS|Minneapolis|US
    AP|PITTSBURGH|Pittsburgh|US
    AP|SALT LAKE CITY|Salt Lake City|US
    AP|MILWAUKEE|Milwaukee|US
    AP|NEW ORLEANS|New Orleans|US
    AP|OKLAHOMA CITY|Oklahoma City|US
    AP|INDIANAPOLIS|Indianapolis|US
    AP|HONOLULU|Honolulu|US
    AP|CLEVELAND|Cleveland|US
    AP|ST. LOUIS|St. Louis|US
    AP|SAN DIEGO|San Diego|US
    AP|SPRINGFIELD, Ill.|Springfield|US
    AP|SPRINGFIELD, Mass.|Springfield|US
    AP|PORTLAND, Maine|Portland|US
    AP|PORTLAND, Ore.|Portland|US
    AP|COLUMBUS, Ohio|Columbus|US
    AP|MADISON, Wis.|Madison|US
    AP|SANTA FE, N.M.|Santa Fe|US
    AP|AUSTIN, Texas|Austin|US
    AP|PARIS, Texas|Paris|US
    AP|ALBANY, N.Y.|Albany|US
    AP|RICHMOND, Va.|Richmond|US
    AP|RALEIGH, N.C.|Raleigh|US
    AP|NASHVILLE, Tenn.|Nashville|US
    AP|BATON ROUGE, La.|Baton Rouge|US
    AP|SACRAMENTO, Calif.|Sacramento|US
    AP|JUNEAU, Alaska|Juneau|US
    Reuters|LONDON|London|GB
    Reuters|PARIS|Paris|FR
    Reuters|BERLIN|Berlin|DE
    Reuters|FRANKFURT|Frankfurt am Main|DE
    Reuters|MUNICH|Munich|DE
    Reuters|HAMBURG|Hamburg|DE
    Reuters|COLOGNE|Köln|DE
    Reuters|MADRID|Madrid|ES
    Reuters|BARCELONA|Barcelona|ES
    Reuters|ROME|Rome|IT
    Reuters|MILAN|Milan|IT
    Reuters|NAPLES|Naples|IT
    Reuters|VENICE|Venice|IT
    Reuters|VIENNA|Vienna|AT
    Reuters|ZURICH|Zürich|CH
    Reuters|GENEVA|Geneva|CH
    Reuters|BRUSSELS|Brussels|BE
    Reuters|AMSTERDAM|Amsterdam|NL
    Reuters|THE HAGUE|The Hague|NL
    Reuters|STRASBOURG|Strasbourg|FR
    Reuters|LISBON|Lisbon|PT
    Reuters|DUBLIN|Dublin|IE
    Reuters|COPENHAGEN|Copenhagen|DK
    Reuters|STOCKHOLM|Stockholm|SE
    Reuters|OSLO|Oslo|NO
    Reuters|HELSINKI|Helsinki|FI
    Reuters|WARSAW|Warsaw|PL
    Reuters|PRAGUE|Prague|CZ
    Reuters|BRATISLAVA|Bratislava|SK
    Reuters|BUDAPEST|Budapest|HU
    Reuters|BUCHAREST|Bucharest|RO
    Reuters|SOFIA|Sofia|BG
    Reuters|ATHENS|Athens|GR
    Reuters|BELGRADE|Belgrade|RS
    Reuters|ZAGREB|Zagreb|HR
    Reuters|SARAJEVO|Sarajevo|BA
    Reuters|SKOPJE|Skopje|MK
    Reuters|TIRANA|Tirana|AL
    Reuters|KYIV|Kyiv|UA
    Reuters|MOSCOW|Moscow|RU
    Reuters|MINSK|Minsk|BY
    Reuters|VILNIUS|Vilnius|LT
    Reuters|RIGA|Riga|LV
    Reuters|TALLINN|Tallinn|EE
    Reuters|TBILISI|Tbilisi|GE
    Reuters|YEREVAN|Yerevan|AM
    Reuters|BAKU|Baku|AZ
    Reuters|ISTANBUL|Istanbul|TR
    Reuters|ANKARA|Ankara|TR
    Reuters|JERUSALEM|Jerusalem|IL
    Reuters|TEL AVIV|Tel Aviv|IL
    Reuters|BEIRUT|Beirut|LB
    Reuters|DAMASCUS|Damascus|SY
    Reuters|AMMAN|Amman|JO
    Reuters|BAGHDAD|Baghdad|IQ
    Reuters|TEHRAN|Tehran|IR
    Reuters|RIYADH|Riyadh|SA
    Reuters|DUBAI|Dubai|AE
    Reuters|DOHA|Doha|QA
    Reuters|CAIRO|Cairo|EG
    Reuters|TUNIS|Tunis|TN
    Reuters|ALGIERS|Algiers|DZ
    Reuters|RABAT|Rabat|MA
    Reuters|KHARTOUM|Khartoum|SD
    Reuters|ADDIS ABABA|Addis Ababa|ET
    Reuters|NAIROBI|Nairobi|KE
    Reuters|KAMPALA|Kampala|UG
    Reuters|KIGALI|Kigali|RW
    Reuters|KINSHASA|Kinshasa|CD
    Reuters|LAGOS|Lagos|NG
    Reuters|ABUJA|Abuja|NG
    Reuters|ACCRA|Accra|GH
    Reuters|DAKAR|Dakar|SN
    Reuters|BAMAKO|Bamako|ML
    Reuters|ABIDJAN|Abidjan|CI
    Reuters|HARARE|Harare|ZW
    Reuters|LUSAKA|Lusaka|ZM
    Reuters|MAPUTO|Maputo|MZ
    Reuters|LUANDA|Luanda|AO
    Reuters|JOHANNESBURG|Johannesburg|ZA
    Reuters|CAPE TOWN|Cape Town|ZA
    Reuters|PRETORIA|Pretoria|ZA
    Reuters|ISLAMABAD|Islamabad|PK
    Reuters|KARACHI|Karachi|PK
    Reuters|LAHORE|Lahore|PK
    Reuters|KABUL|Kabul|AF
    Reuters|NEW DELHI|New Delhi|IN
    Reuters|MUMBAI|Mumbai|IN
    Reuters|BENGALURU|Bengaluru|IN
    Reuters|KOLKATA|Kolkata|IN
    Reuters|DHAKA|Dhaka|BD
    Reuters|COLOMBO|Colombo|LK
    Reuters|KATHMANDU|Kathmandu|NP
    Reuters|BEIJING|Beijing|CN
    Reuters|SHANGHAI|Shanghai|CN
    Reuters|GUANGZHOU|Guangzhou|CN
    Reuters|HONG KONG|Hong Kong|HK
    Reuters|TAIPEI|Taipei|TW
    Reuters|TOKYO|Tokyo|JP
    Reuters|OSAKA|Osaka|JP
    Reuters|SEOUL|Seoul|KR
    Reuters|BUSAN|Busan|KR
    KCNA|PYONGYANG|Pyongyang|KP
    Reuters|MANILA|Manila|PH
    Reuters|JAKARTA|Jakarta|ID
    Reuters|KUALA LUMPUR|Kuala Lumpur|MY
    Reuters|SINGAPORE|Singapore|SG
    Reuters|BANGKOK|Bangkok|TH
    Reuters|HANOI|Hanoi|VN
    Reuters|PHNOM PENH|Phnom Penh|KH
    Reuters|YANGON|Yangon|MM
    Reuters|ULAANBAATAR|Ulaanbaatar|MN
    Reuters|ALMATY|Almaty|KZ
    Reuters|TASHKENT|Tashkent|UZ
    Reuters|BISHKEK|Bishkek|KG
    Reuters|SYDNEY|Sydney|AU
    Reuters|MELBOURNE|Melbourne|AU
    Reuters|CANBERRA|Canberra|AU
    Reuters|WELLINGTON|Wellington|NZ
    Reuters|AUCKLAND|Auckland|NZ
    Reuters|OTTAWA|Ottawa|CA
    Reuters|TORONTO|Toronto|CA
    Reuters|MONTREAL|Montréal|CA
    Reuters|VANCOUVER|Vancouver|CA
    Reuters|MEXICO CITY|Mexico City|MX
    Reuters|HAVANA|Havana|CU
    Reuters|GUATEMALA CITY|Guatemala City|GT
    Reuters|BOGOTA|Bogotá|CO
    Reuters|CARACAS|Caracas|VE
    Reuters|QUITO|Quito|EC
    Reuters|LIMA|Lima|PE
    Reuters|LA PAZ|La Paz|BO
    Reuters|SANTIAGO|Santiago|CL
    Reuters|BUENOS AIRES|Buenos Aires|AR
    Reuters|MONTEVIDEO|Montevideo|UY
    Reuters|ASUNCION|Asunción|PY
    Reuters|BRASILIA|Brasília|BR
    Reuters|SAO PAULO|São Paulo|BR
    Reuters|RIO DE JANEIRO|Rio de Janeiro|BR
    Reuters|PORT-AU-PRINCE|Port-au-Prince|HT
    Reuters|EDINBURGH|Edinburgh|GB
    Reuters|GLASGOW|Glasgow|GB
    Reuters|BELFAST|Belfast|GB
    Reuters|MANCHESTER|Manchester|GB
    Reuters|TRIPOLI, Lebanon|Tripoli|LB
    Reuters|CORDOBA, Argentina|Córdoba|AR
    Reuters|VALENCIA, Spain|Valencia|ES
    Reuters|GEORGETOWN, Guyana|Georgetown|GY
    Reuters|SAN JOSE, Costa Rica|San José|CR
    Reuters|ALEXANDRIA, Egypt|Alexandria|EG
    Reuters|BIRMINGHAM, England|Birmingham|GB
    Reuters|HYDERABAD, India|Hyderabad|IN
    Reuters|ASTANA|Astana|KZ
    AFP|WINDHOEK|Windhoek|NA
    AFP|PARAMARIBO|Paramaribo|SR
    """.split(separator: "\n").map { $0.split(separator: "|").map(String.init) }

  @Test("what newsrooms leave out is known: of the places that resolve, 95 in 100 are right")
  func resolution() {
    var resolved = 0
    var wrong: [String] = []
    for row in Self.rows {
      let text = "\(row[1]), May 9 (\(row[0])) -- The new bridge was opened to traffic on Monday."
      let place = DatelineParser(language: "en").dateline(in: text)?.places.first?.resolved
      guard let place else { continue }
      resolved += 1
      if place.country != row[3] || place.name != row[2] { wrong.append("\(row[1]): \(place)") }
    }
    #expect(resolved * 100 >= Self.rows.count * 90, "\(resolved) of \(Self.rows.count)")
    #expect(wrong.count * 20 <= resolved, "\(wrong)")
  }

  @Test(
    "a name that several places of one size bear stays open, with its candidates",
    arguments: ["SPRINGFIELD", "CAMBRIDGE", "COLUMBIA"])
  func ambiguous(name: String) throws {
    let text = "\(name), May 9 (Reuters) -- The new bridge was opened to traffic on Monday."
    let dateline = try #require(DatelineParser(language: "en").dateline(in: text))
    #expect(dateline.places.first?.resolved == nil)
    let place = try #require(dateline.places.first)
    #expect(DatelineParser(language: "en").candidates(for: place, of: dateline).count > 1)
  }

  @Test(
    "cities that newsrooms let stand alone are known in the scripts of East Asia",
    arguments: [
      ("华盛顿", "US"), ("華盛頓", "US"), ("ワシントン", "US"), ("워싱턴", "US"), ("河内", "VN"),
      ("萨拉热窝", "BA"), ("ジュネーブ", "CH"), ("威尼斯", "IT"), ("温哥华", "CA"),
      ("里约热内卢", "BR"), ("ヨハネスブルク", "ZA"), ("라선", "KP"),
    ])
  func eastAsia(name: String, country: String) {
    let context = Gazetteer.Context(isDateline: true)
    #expect(Gazetteer.standard.place(for: name, in: context)?.country == country)
  }

  @Test(
    "a small namesake does not stand in the way of a name that all know",
    arguments: [
      ("Odessa", "UA"), ("St. Petersburg", "RU"), ("Vancouver", "CA"), ("Venice", "IT"),
      ("Florence", "IT"), ("Barcelona", "ES"), ("Islamabad", "PK"), ("Philadelphia", "US"),
    ])
  func namesakes(name: String, country: String) {
    let context = Gazetteer.Context(isDateline: true)
    #expect(Gazetteer.standard.place(for: name, in: context)?.country == country)
  }

  @Test("the region that stands with a place decides")
  func region() {
    let regions = [("Ill.", "Illinois"), ("Mass.", "Massachusetts"), ("Mo.", "Missouri")]
    for (printed, region) in regions {
      let text = "SPRINGFIELD, \(printed) (AP) -- The new bridge was opened to traffic on Monday."
      let place = DatelineParser(language: "en").dateline(in: text)?.places.first?.resolved
      #expect(place?.region == region)
    }
  }

  @Test("places of the user's own join those that are shipped")
  func merging() {
    let heron = Gazetteer.Place(
      id: 900_000_001, name: "Heron Island Quay", alternateNames: ["HIQ"], kind: .city,
      country: "GB",
      population: 20_000)
    let merged = Gazetteer.standard.merging(Gazetteer([heron]))
    #expect(merged.candidates(for: "HIQ").first?.place.id == heron.id)
    #expect(merged.candidates(for: "Lima").first?.place.country == "PE")
    #expect(Gazetteer.standard.candidates(for: "HIQ").isEmpty)
  }

  @Test("text that is no name has no places", arguments: ["", " ", ",", "\u{0}", "9", "ö̈"])
  func nothing(text: String) {
    #expect(Gazetteer.standard.candidates(for: text).isEmpty)
  }
}
