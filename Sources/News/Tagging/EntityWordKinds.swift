/// Kinds of English words that say something of a name beside them or of which they are part.
package enum EntityWordKinds {
  /// The numbers of the words by their hashes: a bit for each kind.
  package static func codes() -> [(word: UInt32, code: UInt32)] {
    var codes: [UInt32: UInt32] = [:]
    var order: [UInt32] = []
    for (number, row) in rows.enumerated() {
      for word in row.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let hash = hash(word)
        if hash == 0 { continue }
        if codes[hash] == nil { order.append(hash) }
        codes[hash, default: 0] |= 1 << UInt32(number)
      }
    }
    return order.map { ($0, codes[$0] ?? 0) }
  }

  /// The hash of a word as the tokenizer makes it; 0 when it makes none or more than one of it.
  ///
  /// The stop of an abbreviation belongs to it only where it begins with a capital, as it does in texts.
  package static func hash(_ word: some StringProtocol) -> UInt32 {
    var tokens: [TextToken] = []
    let written = word.last == "." ? word.prefix(1).uppercased() + word.dropFirst() : String(word)
    TextTokenizer.shared.read(written.utf8.span, into: &tokens)
    return tokens.count == 1 ? tokens[0].word : 0
  }

  /// The words of each kind, in small letters.
  private static let rows: [String] = [
    // Countries and territories of one word, and words of longer names of countries.
    """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas \
    bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil \
    britain brunei bulgaria burkina burma burundi cambodia cameroon canada chad chile china colombia \
    comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt england eritrea \
    estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland \
    grenada guatemala guinea guyana haiti herzegovina honduras hungary iceland india indonesia iran \
    iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait \
    kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia \
    madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova \
    monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua \
    niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland \
    portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia \
    slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan \
    tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan \
    vanuatu venezuela vietnam wales yemen yugoslavia zambia zimbabwe usa uk uae dprk prc u.s. u.s \
    u.k. ussr us gaza crimea tibet xinjiang kashmir kurdistan chechnya catalonia europe asia africa \
    america antarctica caribbean balkans oceania
    """,
    // Peoples and what belongs to them.
    """
    afghan albanian algerian american angolan arab argentine argentinian armenian asian australian \
    austrian azerbaijani azeri bahraini bangladeshi basque belarusian belgian bolivian bosnian \
    brazilian british bulgarian burmese cambodian cameroonian canadian catalan chechen chilean \
    chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian \
    english eritrean estonian ethiopian european fijian filipino finnish flemish french gambian \
    georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian \
    iranian iraqi irish israeli italian ivorian jamaican japanese jewish jordanian kazakh kenyan \
    korean kurdish kuwaiti kyrgyz lao latin latvian lebanese liberian libyan lithuanian macedonian \
    malaysian malian maltese mauritanian mexican moldovan mongolian montenegrin moroccan mozambican \
    muslim namibian nepalese nepali nigerian nigerien norwegian omani pakistani palestinian \
    panamanian paraguayan persian peruvian polish portuguese qatari roman romanian russian rwandan \
    saudi scottish senegalese serb serbian sierra singaporean slovak slovenian somali soviet spanish \
    sudanese swedish swiss syrian taiwanese tajik tamil tanzanian thai tibetan tunisian turkish \
    turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni zambian \
    zimbabwean african christian catholic hindu islamic islamist buddhist sikh sunni shia shiite \
    americans russians chinese israelis palestinians germans britons europeans africans muslims \
    christians jews republicans democrats republican democrat democratic communist socialist
    """,
    // Months and days.
    """
    january february march april may june july august september october november december jan feb \
    mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. \
    dec. monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat \
    sun christmas easter ramadan eid
    """,
    // What ends the name of a company.
    """
    inc inc. corp corp. co co. ltd ltd. llc plc ag gmbh sa nv bhd sdn pte pty oy ab asa spa s.a. \
    l.p. lp llp company corporation holdings holding group industries enterprises partners \
    technologies systems motors airlines airways bank insurance securities capital ventures brothers \
    sons petroleum oil energy electronics pharmaceuticals telecom records entertainment studios \
    pictures labs
    """,
    // What bodies are called.
    """
    ministry department agency commission committee council court parliament senate congress \
    assembly house cabinet government administration bureau office board authority service police \
    army navy force forces guard corps party union federation association organization organisation \
    institute institution university college school academy foundation society club league team \
    church hospital newspaper times post news press network television radio broadcasting magazine \
    journal museum library orchestra band ensemble front movement alliance coalition brigade command \
    fund trust centre center secretariat tribunal embassy consulate chamber exchange
    """,
    // What places are called.
    """
    city town village county province state district region republic kingdom island islands isle \
    river lake sea ocean bay gulf strait mountain mountains mount mt mt. hill hills valley desert \
    peninsula coast beach port harbour harbor airport station street st. road avenue square park \
    bridge tower palace castle cathedral temple mosque stadium arena hotel prefecture municipality \
    territory canal dam volcano glacier forest plateau cape fort strip camp border capital north \
    south east west northern southern eastern western central upper lower saint san santa los las el \
    new
    """,
    // Titles that stand before names of persons.
    """
    mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame prof prof. professor president chairman \
    chairwoman premier minister secretary governor gov gov. senator sen sen. rep rep. representative \
    congressman congresswoman mayor judge justice general gen gen. colonel col col. major maj \
    captain capt capt. lieutenant lt lt. sergeant sgt sgt. admiral adm commander marshal comrade \
    king queen prince princess emperor sultan sheikh sheik emir imam ayatollah rabbi pope bishop \
    archbishop cardinal father sister brother reverend rev rev. saint chancellor ambassador \
    spokesman spokeswoman spokesperson director coach manager striker goalkeeper midfielder \
    defender captain analyst lawyer attorney actor actress singer author writer director producer \
    journalist reporter correspondent founder ceo chief chair speaker leader candidate deputy \
    detective officer inspector dictator
    """,
    // Verbs of what persons say and do.
    """
    said says told tells added adds asked replied argued wrote writes tweeted claimed announced \
    explained noted stated insisted admitted denied warned believes thinks married born died \
    resigned scored who whom his her he she
    """,
    // Words before places.
    """
    in at near from to across outside inside around via into throughout toward towards within
    """,
    // What stands inside names.
    "of the and for de la le du des da do dos di del della von van der den bin ibn al el abu ben & e y",
    // What teams and contests are called.
    """
    united fc afc f.c. rovers athletic wanderers rangers hotspur arsenal chelsea liverpool barcelona \
    madrid juventus bayern yankees lakers bulls eagles giants cowboys patriots packers knicks \
    warriors cup championship championships tournament olympics games open festival war wars battle \
    treaty act prize award awards championship grand prix
    """,
    // Bodies by their acronyms.
    """
    un eu nato who imf fifa uefa opec asean unesco unicef wto iaea fbi cia nsa nasa bbc cnn nbc abc \
    cbs npr ap afp afp. reuters kcna xinhua tass itar-tass ria ansa epa dpa gop plo ira icc icj \
    oecd aiib ecowas saarc apec brics wfp unhcr osce nba nfl nhl mlb ncaa fda epa fcc sec doj dhs \
    irs mi5 mi6 kgb fsb mossad idf isis isil hamas hezbollah taliban fatah kremlin pentagon \
    google microsoft apple amazon facebook twitter youtube netflix toyota honda sony samsung hyundai \
    boeing airbus gazprom rosneft huawei alibaba tencent \
    ak akp anc apc bjp bnp bsp cpi cpm dap dmk aiadmk eff farc fdlr frelimo renamo swapo zanu \
    zanu-pf mdc jubilee kanu kadu odm ldp dpj kmt dpp kuomintang ccp cpc ndc npp npc pdp pml-n \
    pml pti ppp mqm mnlf milf umno pas pkr prd pri morena psdb psoe rss cdu csu spd fdp snp ukip \
    dup sdlp ltte jvp slfp unp unita mpla nrm fdc ccm chadema npfl ruf m23 pflp pkk ypg hdp chp \
    mhp syriza likud kadima shas hizbullah hizbollah houthis al-qaeda al-qaida qaeda al-shabaab \
    al-shabab shabaab boko haram jemaah islamiyah lashkar-e-taiba jaish-e-mohammed eta unhrc \
    unrwa ohchr undp unodc unido fao ilo imo itu upu wipo wmo iom ifad ifrc icrc msf oxfam \
    amnesty greenpeace wwf interpol europol frontex eulex amisom minusma monusco unmiss unifil \
    isaf nafta mercosur caricom comesa sadc eac igad oau au oic gcc oas unasur celac alba adb \
    afdb ebrd eib ecb boj pboc rbi rbz cbn cbk sebi cbi cvc nia isi nab fia icpc efcc inec iebc \
    iec eacc ncis npa ndlea naca nafdac nnpc nlng eskom transnet prasa sabc saa sars lukoil \
    rosatom sberbank vtb yukos sinopec cnpc cnooc petrochina icbc pdvsa pemex petrobras ecopetrol \
    ypf codelco saudi-aramco aramco adnoc qnpc sonangol ongc ntpc bhel isro drdo tcs infosys \
    wipro reliance tata adani mahindra airtel vodafone safaricom mtn glo etisalat telkom econet \
    naspers sabmiller anglo-american barclays hsbc citibank citigroup jpmorgan ubs deutsche \
    natixis santander bbva itau bradesco goldman lehman nomura mizuho mitsubishi mitsui sumitomo \
    nissan mazda subaru suzuki hitachi toshiba panasonic nintendo rakuten softbank kia lg sk \
    posco lotte kakao naver asiana xiaomi lenovo baidu bytedance zte byd geely evergrande foxconn \
    tsmc acer asus htc singtel temasek petronas airasia gojek lazada garuda pertamina exxon \
    exxonmobil chevron bp totalenergies eni repsol equinor statoil glencore bhp rio-tinto alcoa \
    nestle nestlé unilever danone heineken diageo pepsico coca-cola pepsi mcdonald mcdonald's \
    starbucks walmart tesco carrefour aldi lidl ikea zara h&m nike adidas puma reebok gucci prada \
    volkswagen vw bmw daimler mercedes-benz audi porsche renault peugeot citroen fiat chrysler gm \
    ford tesla spacex volvo saab ericsson nokia siemens bosch bayer basf sap novartis roche \
    sanofi astrazeneca pfizer moderna merck gsk glaxosmithkline johnson biontech sinovac \
    sinopharm intel amd nvidia ibm hp dell cisco oracle salesforce paypal ebay uber lyft airbnb \
    instagram whatsapp tiktok snapchat linkedin yahoo aol msn mozilla firefox wikipedia wikimedia \
    wikileaks linux reddit spotify enron worldcom halliburton bechtel lockheed raytheon northrop \
    bae eads embraer bombardier cessna ryanair easyjet lufthansa klm iberia alitalia qantas \
    emirates etihad aeroflot el-al sabena kenya-airways fedex ups dhl bloomberg aljazeera \
    al-jazeera jazeera arabiya al-arabiya dawn ndtv ptv doordarshan cctv cgtn nhk asahi yomiuri \
    mainichi nikkei yonhap chosun kbs mbc sbs ytn antara bernama vna ians pna wam irna isna fars \
    mehr tasnim sana petra mena anadolu trt hurriyet milliyet zaman haaretz ynet maariv \
    kommersant izvestia pravda rt sputnik interfax itar meduza ukrinform unian belta apa lusa efe \
    agi pap mti ctk tanjug hina fena bta agerpres ats sda apa-ots kna gna nan zbc ktn ntv \
    vanguard thisday globo folha estadao clarin nacion mercurio tiempo jornada excelsior televisa \
    azteca telesur granma prensa latina caracol rcn caf afc concacaf conmebol cbf ffa faz nff gfa \
    safa fkf cricket bcci pcb ioc wada iaaf fiba fina itf atp wta pga lpga ufc wba wbc ibf nascar \
    mls espn downing whitehall duma knesset bundestag bundesrat sejm rada majlis meclis diet lok \
    rajya sabha senedd stormont dail oireachtas cortes storting riksdag folketing eduskunta \
    verkhovna
    """,
    // Large cities.
    """
    abidjan abuja accra addis aden ahmedabad aleppo alexandria algiers almaty amman amsterdam ankara \
    antwerp asmara astana athens atlanta auckland baghdad baku baltimore bamako bangalore bangkok \
    barcelona basra beijing beirut belfast belgrade bengaluru berlin bern birmingham bogota bogotá \
    bonn boston brasilia bratislava brazzaville brisbane brussels bucharest budapest buenos cairo \
    calcutta calgary cambridge canberra caracas cardiff casablanca chennai chicago cologne colombo \
    conakry copenhagen dakar dallas damascus delhi denver detroit dhaka doha donetsk dubai dublin \
    durban edinburgh edmonton florence frankfurt freetown geneva glasgow gothenburg guangzhou hague \
    haifa hamburg hanoi harare havana helsinki hiroshima hong houston hyderabad islamabad istanbul \
    jakarta jeddah jerusalem johannesburg juba kabul kampala kandahar karachi kathmandu khartoum \
    kharkiv kiev kyiv kigali kingston kinshasa kolkata kuala lagos lahore leeds libreville lima \
    lisbon ljubljana london luanda lusaka lviv lyon madrid managua manchester manila maputo mariupol \
    marseille mecca medina melbourne miami milan minsk mogadishu mombasa monrovia montevideo \
    montreal moscow mosul mumbai munich nagasaki nairobi naples ndjamena nicosia osaka oslo ottawa \
    oxford palermo panama paris perth peshawar philadelphia phnom phoenix pittsburgh prague pretoria \
    pyongyang quebec quito rabat ramallah rangoon yangon reykjavik riga rio riyadh rome rotterdam \
    salzburg sanaa santiago sarajevo seattle seoul shanghai shenzhen skopje sofia stockholm \
    strasbourg stuttgart sydney taipei tallinn tashkent tbilisi tehran tel tianjin tirana tokyo \
    toronto toulouse tripoli tunis turin ulaanbaatar valencia vancouver venice vienna vientiane \
    vilnius warsaw washington wellington windhoek wuhan yaounde yerevan zagreb zurich
    """,
    // States and provinces of federal countries.
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho \
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota \
    mississippi missouri montana nebraska nevada hampshire jersey york carolina dakota ohio oklahoma \
    oregon pennsylvania rhode tennessee texas utah vermont virginia wisconsin wyoming calif calif. \
    fla. ill. pa. tex. mass. conn. d.c. ontario alberta manitoba saskatchewan queensland victoria \
    tasmania bavaria saxony punjab sindh balochistan gujarat kerala maharashtra bihar assam \
    karnataka rajasthan guangdong sichuan hunan henan hubei yunnan fujian donbas darfur tigray \
    siberia dagestan
    """,
  ]
}
