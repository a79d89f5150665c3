extension EntityProfile {
  /// What texts of the state media of the Democratic People's Republic of Korea name, in English.
  ///
  /// Spellings are those of KCNA. It names bodies, places and public figures and gives nobody an
  /// office, since offices change; the words of titles are recognized as they stand in a text.
  /// Identifiers stand only where they are certain.
  public static let dprk = EntityProfile(
    name: "dprk",
    sources: [
      "KCNA", "Korean Central News Agency", "Naenara", "Rodong Sinmun", "Minju Joson",
      "Uriminzokkiri", "Voice of Korea", "Pyongyang Times",
    ],
    entries: entries(.person, dprkPersons) + entries(.organization, dprkBodies)
      + entries(.place, dprkPlaces) + entries(.event, dprkEvents),
    titles: [
      "respected Comrade", "Comrade", "Marshal", "Vice-Marshal", "Generalissimo", "Academician",
      "People's Artist",
      "Hero of Labour", "chief secretary", "General Secretary", "department director",
    ],
    patterns: dprkPatterns)

  /// Forms of names: congresses and festivals are numbered, bodies and places have their endings.
  private static let dprkPatterns: [Pattern] = [
    Pattern(kind: .event, words: "# Congress of the Workers' Party of Korea"),
    Pattern(kind: .event, words: "# Plenary Meeting of the # Central Committee of the WPK"),
    Pattern(kind: .event, words: "# Plenary Meeting"),
    Pattern(kind: .event, words: "# * Festival"),
    Pattern(kind: .event, words: "# * Exhibition"),
    Pattern(kind: .event, words: "# * Games"),
    Pattern(kind: .organization, words: "Ministry of *"),
    Pattern(kind: .organization, words: "* Ensemble of the *"),
    Pattern(kind: .organization, words: "* Sports Club"),
    Pattern(kind: .organization, words: "* University"),
    Pattern(kind: .organization, words: "* University of *"),
    Pattern(kind: .organization, words: "* Academy of Sciences"),
    Pattern(kind: .organization, words: "* embassy in the DPRK"),
    Pattern(kind: .place, words: "Mausoleum of *"),
    Pattern(kind: .place, words: "* Tomb No. #"),
    Pattern(kind: .place, words: "-ri"),
    Pattern(kind: .place, words: "-dong"),
    Pattern(kind: .place, words: "* County"),
    Pattern(kind: .place, words: "* Province"),
    Pattern(kind: .place, words: "* District"),
    Pattern(kind: .place, words: "* Tideland"),
    Pattern(kind: .place, words: "* Revolutionary Site"),
    Pattern(kind: .place, words: "* Art Theatre"),
    Pattern(kind: .place, words: "* House of Culture"),
    Pattern(kind: .place, words: "Hall of *"),
    Pattern(kind: .place, words: "Mt *"),
  ]

  /// A row is a name, then `|` and its aliases, then `|` and its identifiers.
  private static func entries(_ kind: Entity.Kind, _ rows: String) -> [Entry] {
    rows.split(separator: "\n").map { row in
      let fields = row.split(separator: "|").map { field in
        field.split(separator: ";").map { $0.split(separator: " ").joined(separator: " ") }
      }
      var entry = Entry(kind: kind, name: fields[0].first ?? "")
      if fields.count > 1 { entry.aliases = fields[1].filter { !$0.isEmpty } }
      if fields.count > 2 {
        for identifier in fields[2] {
          let parts = identifier.split(separator: " ")
          if parts.count == 2 { entry.identifiers[String(parts[0])] = String(parts[1]) }
        }
      }
      return entry
    }
  }

  private static let dprkPersons = """
    Kim Il Sung | Kim Il-sung; Kim Ilsung | wikidata Q41117
    Kim Jong Il | Kim Jong-il; Kim Jongil | wikidata Q10665
    Kim Jong Un | Kim Jong-un; Kim Jongun | wikidata Q56226
    Kim Jong Suk
    Kim Yo Jong
    Ri Sol Ju
    Kim Ju Ae
    Choe Ryong Hae
    Pak Thae Song
    Kim Tok Hun
    Jo Yong Won
    Ri Pyong Chol
    Pak Jong Chon
    No Kwang Chol
    Choe Son Hui
    Ri Il Hwan
    Kim Jae Ryong
    Ri Yong Gil
    Kim Yong Nam
    O Su Yong
    Kim Song Nam
    """

  private static let dprkBodies = """
    Workers' Party of Korea | WPK; Workers Party of Korea
    Central Committee of the Workers' Party of Korea | Central Committee of the WPK; C.C., WPK; WPK Central Committee; Party Central Committee; CC WPK
    Political Bureau of the Central Committee of the Workers' Party of Korea | Political Bureau of the WPK Central Committee; Presidium of the Political Bureau
    Central Military Commission of the Workers' Party of Korea | WPK Central Military Commission; Central Military Commission of the WPK
    Secretariat of the Central Committee of the Workers' Party of Korea
    Publicity and Information Department
    Organization and Guidance Department
    State Affairs Commission of the Democratic People's Republic of Korea | State Affairs Commission; SAC
    Supreme People's Assembly | SPA
    Presidium of the Supreme People's Assembly | SPA Presidium; SPA Standing Committee
    Cabinet of the Democratic People's Republic of Korea | DPRK Cabinet
    Korean People's Army | KPA
    Korean People's Internal Security Forces
    Worker-Peasant Red Guards
    General Staff of the KPA
    Missile Administration
    National Aerospace Technology Administration | NATA
    Ministry of National Defence
    Ministry of Foreign Affairs | Foreign Ministry
    Ministry of State Security
    Ministry of Public Security
    Ministry of Land and Maritime Transport
    Ministry of Railways
    Ministry of Coal Industry
    Ministry of Electric Power Industry
    Ministry of Metallurgical Industry
    Ministry of Chemical Industry
    Ministry of Light Industry
    Ministry of Regional Industry
    Ministry of Agriculture
    Agricultural Commission
    Ministry of Public Health
    Ministry of Education
    Education Commission
    Ministry of Culture
    Ministry of Sports
    Ministry of External Economic Relations
    State Planning Commission
    Central Public Prosecutors Office
    Central Court
    General Federation of Trade Unions of Korea | GFTUK
    Socialist Patriotic Youth League | SPYL; Youth League
    Union of Agricultural Workers of Korea | UAWK
    Socialist Women's Union of Korea | SWUK; Women's Union
    Korean Children's Union | KCU
    Korean Social Democratic Party | KSDP
    Chondoist Chongu Party
    General Association of Korean Residents in Japan | Chongryon
    Korean Central News Agency | KCNA
    Rodong Sinmun
    Minju Joson
    Naenara
    Korea Today
    The Pyongyang Times | Pyongyang Times
    Voice of Korea
    Korean Central Television
    Uriminzokkiri
    State Academy of Sciences
    Academy of Social Sciences
    Academy of Agricultural Science
    Academy of Defence Science
    Kim Il Sung University
    Kim Chaek University of Technology
    Kim Jong Un National Defence University
    Pyongyang University of Mechanical Engineering
    Pyongyang University of Foreign Studies
    Pyongyang University of Architecture
    Mangyongdae Revolutionary School
    April 25 Sports Club
    Mansudae Art Studio
    Moranbong Band
    State Merited Chorus
    Sea of Blood Opera Troupe
    """

  private static let dprkEvents = """
    Day of the Sun
    Day of the Shining Star
    Army Founding Day
    Party Founding Day
    Fatherland Liberation War
    Arduous March
    Conference of Cell Secretaries
    Spring Friendship Art Festival
    Chollima Movement
    Paektusan Prize
    """

  private static let dprkPlaces = """
    Democratic People's Republic of Korea | DPRK; North Korea; D.P.R.K. | geonames 1873107; wikidata Q423
    Pyongyang |  | geonames 1871859; wikidata Q18808
    Nampho
    Rason
    Kaesong
    South Phyongan Province
    North Phyongan Province
    Jagang Province
    South Hwanghae Province
    North Hwanghae Province
    Kangwon Province
    South Hamgyong Province
    North Hamgyong Province
    Ryanggang Province
    Phyongsong
    Sunchon
    Tokchon
    Kaechon
    Anju
    Sinuiju
    Jongju
    Kusong
    Kanggye
    Manpho
    Huichon
    Haeju
    Sariwon
    Songrim
    Wonsan
    Munchon
    Hamhung
    Tanchon
    Sinpho
    Chongjin
    Hoeryong
    Hyesan
    Samjiyon
    Central District
    Moranbong District
    Potonggang District
    Pothonggang District
    Sosong District
    Phyongchon District
    Sonkyo District
    East Pyongyang
    Taedonggang District
    Mangyongdae District
    Hyongjesan District
    Ryongsong District
    Samsok District
    Rangnang District
    Ryokpho District
    Sungho District
    Hwasong District
    Sadong District
    Taesong District
    Kumsusan Palace of the Sun
    Central Hall of Workers
    People's Palace of Culture
    April 25 House of Culture
    Ponghwa Art Theatre
    East Pyongyang Grand Theatre
    Mansudae Art Theatre
    Taedonggang Diplomatic Corps Club
    Three-Revolution Exhibition House
    Grand People's Study House
    Kim Il Sung Square
    Mansu Hill
    Tower of the Juche Idea
    Arch of Triumph
    Kim Il Sung Stadium
    May Day Stadium
    Ryugyong Hotel
    Masikryong Ski Resort
    Wonsan Kalma Coastal Tourist Area
    Yangdok Hot Spring Resort
    Hwasong Street
    Ryomyong Street
    Songhwa Street
    Mirae Scientists Street
    Pyongyang International Airport
    Panmunjom
    Sohae Satellite Launching Ground
    Mt Paektu
    Mt Kumgang
    Mt Myohyang
    Revolutionary Martyrs Cemetery on Mt Taesong
    Anak Tomb No. 3
    Anak
    Unchon
    Jaeryong
    Sinchon
    Samchon
    Songhwa
    Kwail
    Jangyon
    Ryongyon
    Thaethan
    Ongjin
    Kangryong
    Pyoksong
    Chongdan
    Yonan
    Paechon
    Pongchon
    Unryul
    Hwangju
    Yonthan
    Pongsan
    Unpha
    Rinsan
    Phyongsan
    Sinphyong
    Suan
    Koksan
    Singye
    Thosan
    Jangphung
    Jonchon
    Songgan
    Jangkang
    Usi
    Tongsin
    Ryongrim
    Songwon
    Kophung
    Wiwon
    Chosan
    Junggang
    Hwaphyong
    Jasong
    Rangrim
    Phyonggang
    Cholwon
    Ichon
    Phangyo
    Sepho
    Kosan
    Anbyon
    Thongchon
    Kosong
    Kumgang
    Changdo
    Kimhwa
    Hoeyang
    Popdong
    Chonnae
    Riwon
    Pukchong
    Hongwon
    Hamju
    Jongphyong
    Kumya
    Kowon
    Yodok
    Jangjin
    Pujon
    Sinhung
    Yonggwang
    Tokson
    Hochon
    Rakwon
    Myonggan
    Kilju
    Hwadae
    Hwasong
    Orang
    Kyongsong
    Puryong
    Musan
    Yonsa
    Onsong
    Kyongwon
    Kyonghung
    Samsu
    Kapsan
    Phungso
    Pochon
    Paegam
    Unhung
    Taehongdan
    Pukchang
    Maengsan
    Yangdok
    Hoechang
    Sinyang
    Songchon
    Unsan
    Mundok
    Sukchon
    Phyongwon
    Chungsan
    Onchon
    Kangso
    Taedong
    Taehung
    Nyongwon
    Ryongchon
    Yomju
    Cholsan
    Tongrim
    Sonchon
    Kwaksan
    Unjon
    Pakchon
    Nyongbyon
    Kujang
    Hyangsan
    Thaechon
    Taegwan
    Tongchang
    Pyoktong
    Changsong
    Sakju
    Uiju
    Phihyon
    Chonma
    Kangdong
    Kangnam
    Junghwa
    Sangwon
    """
}
