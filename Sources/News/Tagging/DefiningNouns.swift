/// Nouns that say what a name stands for: `a band from Leeds`, `the village of`, `striker`.
///
/// A noun before a name, or in the words that define it behind, tells the kind of the name whatever its
/// own words are.
enum DefiningNouns {
  /// What a noun makes of the name it defines; 0 is unknown.
  enum Class: UInt32 {
    case person = 1, body, place, work, thing
  }

  /// The nouns of each class.
  static let rows: [(kind: Class, words: String)] = [
    (.person, persons), (.body, bodies), (.place, places), (.work, works), (.thing, things),
  ]

  /// The classes of nouns by their hashes.
  static let codes = WordCodes<UInt8>(
    rows.flatMap { kind, row in
      row.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap { word in
        let hash = EntityWordKinds.hash(word)
        return hash == 0 ? nil : (hash, kind.rawValue)
      }
    })

  private static let persons = """
    accountant activist actor actress adviser advisor administrator agent aide ambassador analyst \
    anchor anthropologist apprentice archaeologist archbishop architect artist assassin astronaut \
    astronomer athlete attorney aunt author aviator baker banker baron baroness barrister baseman \
    bassist batsman bishop biochemist biologist blogger bodyguard bomber bookseller botanist \
    boxer boy boyfriend broadcaster brother builder businessman businesswoman candidate captain \
    cardinal caretaker cartoonist champion chancellor chairman chairperson chairwoman chef \
    chemist chief chieftain child choreographer cleric clergyman clerk coach colleague collector \
    colonel columnist comedian commander commentator commissioner composer conductor congressman \
    congresswoman conservationist consultant contestant convict correspondent councillor \
    councilman councilor counsel count countess cousin creator cricketer criminal critic curator \
    cyclist dancer daughter dealer defender defendant democrat dentist deputy designer detective \
    developer dictator diplomat director dissident doctor driver drummer duchess duke economist \
    editor educator emeritus emir emperor employee engineer engraver entrepreneur envoy executive \
    expert explorer fan farmer father fellow fielder fighter filmmaker financier fisherman \
    footballer forward founder co-founder friend fugitive gangster general geneticist geographer \
    geologist geophysicist girl girlfriend goalkeeper goaltender golfer governor graduate \
    grandfather grandmother grandson guard guitarist gunman gymnast headmaster heir heiress hero \
    historian hunter husband illustrator imam immigrant inspector instructor intellectual \
    interpreter inventor investigator investor jockey journalist judge jurist king lady lawmaker \
    lawyer leader lecturer legislator librarian lieutenant linebacker linguist lord magician \
    magistrate man manager marine mathematician mayor mechanic member merchant meteorologist \
    midfielder militant millionaire billionaire minister missionary mobster model monarch monk \
    mother motorist mountaineer murderer musician native naturalist neighbor neighbour nephew \
    niece nobleman novelist nun nurse nutritionist officer official ombudsman operative opponent \
    organiser organizer owner painter paramedic parent parliamentarian partner pastor patient \
    patriarch peer performer philanthropist philosopher photographer physician physicist pianist \
    pilot pioneer pirate pitcher player playwright plumber poet policeman politician pop pope \
    prefect premier presenter president priest prince princess principal prisoner producer \
    professor prosecutor psychiatrist psychologist publicist publisher pupil quarterback queen \
    rabbi racer rapper receiver recipient refugee regent reporter representative republican \
    researcher resident reverend rider ruler runner sailor saint salesman saxophonist scholar \
    scientist screenwriter sculptor secretary senator sergeant servant sheikh sheriff shooter \
    shortstop singer singer-songwriter sister skater skier skipper sociologist soldier solicitor \
    son songwriter soprano speaker specialist spokesman spokesperson spokeswoman sportsman \
    sprinter spy staffer star statesman steward strategist striker student sultan superintendent \
    supervisor supporter surgeon surveyor suspect swimmer swindler teacher technician teenager \
    tenant tenor terrorist theologian theorist therapist trader trainer translator treasurer \
    trooper trustee tutor tycoon uncle undersecretary vicar victim violinist virologist vocalist \
    volunteer warden warlord warrior widow widower wife winger winner witness woman wrestler \
    writer youth zoologist
    """

  private static let bodies = """
    academy administration affiliate agency airline airlines alliance army arm assembly \
    association authority band bank bloc board branch brand brewery brewer brigade bureau \
    business cabinet caliphate campaign carmaker cartel caucus cell chain chamber channel charity \
    choir church clan club coalition cohort college commission committee community company \
    conglomerate congregation congress consortium consultancy contractor convent cooperative \
    corporation corps council court crew cult daily defunct denomination department dealership \
    directorate distributor division duo employer ensemble enterprise faction factory faculty \
    federation firm fleet force foundation franchise fraternity front fund gang garrison giant \
    group guild hotline house importer insurer institute institution insurgency jury junta label \
    laboratory league lender lobby magazine maker mafia manufacturer manufacturers marque militia \
    ministry miner mint mission monastery movement museum network newspaper newspapers ngo \
    nonprofit non-profit office operator orchestra order organisation organization outfit outlet \
    parliament party partnership platoon police provider publication quartet quintet railroad \
    railway rebels refiner regiment regulator rental restaurant retailer school secretariat \
    seminary senate sect service shipbuilder shipyard side site society sorority squad squadron \
    staff startup start-up station store subsidiary supermarket supplier syndicate team telecom \
    tabloid theatre think-tank tribe tribunal trio troupe trust union unit university utility \
    venture watchdog weekly website wing workshop
    """

  private static let places = """
    airfield airport alley archipelago area arena atoll avenue base bay beach borough boulevard \
    bridge building camp canal canton cape capital castle cathedral cave cemetery center centre \
    chapel city cliff coast colony commune constituency continent cottage country county creek \
    crossing dam desert district dome estate estuary farm ferry field fjord forest fort fortress \
    garden glacier gorge ground gulf hall hamlet harbor harbour headland highway hill hillside \
    hilltop hospital hotel inlet island islands islet isthmus junction kingdom lagoon lake \
    landmark landfill locality mall mansion manor market marsh massif metropolis mine moor mosque \
    motorway mountain mountains municipality nation neighborhood neighbourhood oasis outpost \
    palace parish park pass peak peninsula pier plain planet plantation plateau plaza port \
    prairie precinct prefecture prison province quarter ranch range reef region republic reserve \
    reservoir resort ridge river riverbank road roadway route ruins sanctuary sea seaport \
    settlement shore shrine skyscraper slum square stadium state strait street stream suburb \
    subdivision suburbs summit swamp temple territory town towns townland township tower trail \
    tributary tunnel valley venue village villages volcano ward waterfall waterway wetland \
    wilderness woods zoo
    """

  private static let works = """
    album anthem anthology article ballad ballet bestseller biography book cartoon comedy comic \
    concerto documentary drama ep episode essay fable film game hymn lp manga manuscript memoir \
    movie musical novel novella opera painting play poem portrait remix report sculpture sequel \
    series show sitcom single soap song soundtrack story symphony thriller tale track trilogy \
    videogame
    """

  private static let things = """
    act agreement aircraft airliner animal app award ballot battle bill bomb breed bus car \
    carrier ceremony championship chip class competition compound computer concert conference \
    contest convention crisis crop cruiser cup cyclone day deal destroyer disease dish dog drink \
    drug earthquake election engine event exhibition expedition fair festival flight flower fruit \
    genus gun handset helicopter holiday horse hurricane incident infection jet language law \
    limousine locomotive massacre match medal missile mobile molecule month motorcycle operation \
    parade phone pistol plant plane policy prize product program programme project protein race \
    racehorse referendum religion rifle rocket sandwich satellite scandal scheme season ship \
    software species spacecraft sport stage statute storm submarine surname symbol system tank \
    tanker tax term theorem tournament tour train treaty tree trial truck typhoon uprising \
    vaccine vehicle vessel virus war warship weapon wine word yacht
    """
}
