/// News agencies and the publications that credit themselves in datelines.
///
/// A row is an identifier, marks, and the names, with `|` between them; after `*` each name is an agency
/// of its own, and its identifier is the name in small letters with hyphens. Adding an agency is adding
/// a row; adding a language is adding names. The marks are letters, `-` for none, and after `/` the
/// country that it calls home, whose places need no country in its datelines; those that write from
/// everywhere for the whole world have none:
///
/// - `a`: a news agency, whose copy others print; all else is a publication or a service.
/// - `b`: its name may open a story without brackets, as in `AP -`.
/// - `n`: its datelines may end with the bracket, as in `Pune, May 9 (PTI)`.
/// - `p`: it distributes press releases.
enum Agencies {
  static let rows = """
    ap ab/US AP|Associated Press|The Associated Press|AP AP Sports|美联社|美聯社|ＡＰ|AP通信|АП|Ассошиэйтед Пресс|أسوشيتد برس|أ ب|AP통신|에이피
    reuters ab Reuters|REUTERS|Reuter|RTRS|Thomson Reuters|Reuters Health|路透社|路透|ロイター|로이터|로이터통신|Рейтер|Рейтерс|رويترز|רויטרס
    afp ab/FR AFP|Agence France-Presse|Agence France Presse|AFP/Jiji|法新社|ＡＦＰ|AFP통신|АФП|فرانس برس|أ ف ب|أ.ف.ب|اف ب
    upi ab/US UPI|United Press International|合众国际社
    kcna a/KP KCNA|Korean Central News Agency|KCNA Watch|ACNC|ЦТАК|朝中社|朝鲜中央通讯社|朝鮮中央通信|朝鮮中央通訊社|조선중앙통신|조선중앙통신사|中央通信
    rodong-sinmun -/KP Rodong Sinmun|로동신문|노동신문|労働新聞|劳动新闻|勞動新聞
    xinhua an/CN Xinhua|Xinhuanet|Xinhua News Agency|XINHUA|新华社|新華社|新华网|新華網|Синьхуа|新華通信|신화통신|신화사|شينخوا
    chinanews a/CN China News Service|CNS|中新社|中新网|中新網|中国新闻网|中国新闻社|中新网客户端
    china-jingwei -/CN 中新经纬|中新经纬客户端
    people -/CN 人民日报|人民網|人民网|人民日报客户端|People's Daily|People's Daily Online
    global-times -/CN 环球网|环球时报|Global Times
    cctv -/CN 央视网|央视新闻|央视|央广网|CCTV|CGTN
    * -/CN 本报|本網|本网|本刊|本台|本社|本報|本报综合
    * -/CN 中国网|光明网|中青网|中青在线|法制网|中国经济网|国际在线|东方网|南方网|大河网|红网|澎湃新闻|界面新闻|第一财经|财联社|每经网|观察者网|参考消息网|海外网|未来网|正义网|华龙网|凤凰网|新浪体育|新浪科技|新浪财经|搜狐体育|网易体育|腾讯体育|腾讯科技|腾讯娱乐|新浪娱乐|新浪讯|科技日报|新京报|北京青年报|北京晚报|京华时报|经济日报|解放军报|中国青年报|工人日报|农民日报|解放日报|文汇报|新民晚报|羊城晚报|广州日报|南方日报|南方都市报|华西都市报|成都商报|重庆晨报|长江日报|楚天都市报|钱江晚报|杭州日报|浙江日报|浙江在线|齐鲁晚报|大众日报|半岛晨报|扬子晚报|新华日报|现代快报|燕赵都市报|河北日报|河南日报|湖北日报|湖南日报|四川日报|云南日报|证券时报|证券时报网|上海证券报|中国证券报|证券日报|经济观察网|经济参考报|中国日报网|中国日报|齐鲁网|四川新闻网|张家界在线|荆楚网|安徽网|中安在线|大江网|东北网|天山网|每日经济新闻|澎湃|新快报|信息时报|楚天金报|华商报|三秦都市报|西安晚报|都市快报|今日早报|青年时报|金陵晚报|南京晨报|海峡都市报|东南早报
    dw -/DE DW|德国之声|德国之声中文网|Deutsche Welle
    bbc -/GB BBC|BBC News|BBC中文|BBC中文网|英国广播公司
    voa -/US VOA|Voice of America|VOA News|美国之音|미국의 소리
    rfa - RFA|Radio Free Asia|自由亚洲电台|자유아시아방송
    rfi -/FR RFI|法国国际广播电台|法广
    rferl - RFE/RL|Radio Free Europe
    cna a/TW 中央社|中央通訊社|Central News Agency|Focus Taiwan
    * -/SG 联合早报|早报|聯合早報|早报讯
    kyodo a/JP Kyodo|Kyodo News|共同|共同社|共同通信|共同通信社|교도|교도통신|КИОДО|Киодо
    * a/JP 朝鮮通信
    jiji a/JP Jiji|Jiji Press|時事|時事通信|时事社|時事通信社|지지통신
    yonhap a/KR Yonhap|Yonhap News|Yonhap News Agency|연합뉴스|聯合ニュース|韩联社|韓聯社|연합|Ренхап|Ёнхап|聯合|يونهاب
    newsis a/KR 뉴시스|Newsis|NEWSIS
    news1 a/KR 뉴스1|News1|NEWS1|뉴스원
    newspim a/KR 뉴스핌|Newspim
    edaily -/KR 이데일리|edaily
    * -/KR 머니투데이|아시아경제|헤럴드경제|파이낸셜뉴스|아이뉴스24|스포츠조선|마이데일리|오센|OSEN|엑스포츠뉴스|스타뉴스|데일리안|노컷뉴스|쿠키뉴스|국민일보|세계일보|서울신문|한국경제|매일경제|조선일보|중앙일보|동아일보|경향신문|한겨레|프레시안|오마이뉴스|뉴스엔|일간스포츠|스포탈코리아|인터풋볼|풋볼리스트|스포티비뉴스|SPOTV NEWS|텐아시아|OBS|MBC|KBS|SBS|YTN|JTBC|MBN|CBS노컷뉴스|디지털타임스|전자신문|아주경제|뉴스토마토|브레이크뉴스|뉴데일리|통일뉴스|자유아시아방송|코리아헤럴드|뉴스웨이|이투데이|조세일보|시사저널|서울경제|한국일보|문화일보|내일신문|스포츠서울|스포츠동아|스포츠경향|스포츠월드|일요신문|데일리NK|더팩트|위키트리|인사이트|신화사
    tass a/RU TASS|ТАСС|ITAR-TASS|Itar-Tass|ИТАР-ТАСС|TASS Russian News Agency|塔斯社|俄塔社|타스|타스통신|タス通信|タス
    ria a/RU РИА Новости|RIA Novosti|RIA|РИА|俄新社|РИА Новости Спорт|РИА Новости. Спорт|РИА Новости Крым|ПРАЙМ|Прайм
    interfax a/RU Interfax|Интерфакс|INTERFAX.RU|INTERFAX|ИНТЕРФАКС|Interfax-Ukraine|Интерфакс-Украина|Інтерфакс-Україна|国际文传电讯社|Интерфакс-АВН
    sputnik a/RU Sputnik|Спутник|卫星社|スプートニク
    * -/RU Росбалт|REGNUM|ИА REGNUM|ИА Регнум|Регнум|Фонтанка.ру|Коммерсантъ|Lenta.ru|Лента.ру|Газета.Ru|Известия|РБК|RBC|NEWSru.com|Newsru.ua|ФАН|Взгляд|РАПСИ|АГН Москва|Агентство Москва
    unn a/UA УНН|UNN
    ukrinform a/UA Укрінформ|Укринформ|Ukrinform|УКРІНФОРМ
    * -/UA УНІАН|УНИАН|UNIAN|РБК-Украина|РБК-Україна|Українські Новини|Украинские новости
    belta a/BY BelTA|БЕЛТА|БелТА|БелаПАН|BelaPAN
    kazinform a/KZ Казинформ|Kazinform|КАЗИНФОРМ|Қазақпарат|КазТАГ|KazTAG
    * a AZERTAC|АЗЕРТАДЖ|Азертадж|AZERTAG|Trend|Тренд|APA-Economics|APA News|Turan|Туран
    * a ARMENPRESS|Арменпресс|Armenpress|PanARMENIAN.Net|PanARMENIAN|ARKA|АРКА|Noyan Tapan
    * a АКИpress|AKIpress|Кабар|Kabar|Ховар|Khovar|УзА|UzA|Sarbaz|24.kg|Спутник Кыргызстан|UzReport|Montsame|МОНЦАМЭ
    dpa ab/DE dpa|DPA|dpa-AFX|dpa-afx|dpa/lnw|dpa-infocom|dpa/tmn|dpa-tmn|Deutsche Presse-Agentur|dpa/lby|dpa/lsw|dpa/lhe|dpa/lni|dpa/bb|dpa/lno|dpa/mv|dpa/sa|dpa/lrs|德新社
    dapd a/DE dapd|ddp|DDP|DAPD
    epd a/DE epd|Evangelischer Pressedienst
    kna a/DE KNA|kna|Katholische Nachrichten-Agentur
    sid a/DE SID|Sport-Informations-Dienst
    apa a/AT APA|apa|Austria Presse Agentur|APA-OTS|OTS|APA Objekt|APA/dpa
    sda a/CH SDA|sda|ATS|ats|Keystone-SDA|awp|AWP|KEYSTONE-SDA|Keystone-ATS|sda/dpa
    * - pte|ots|AFX|vwd|dts|DTS|dts Nachrichtenagentur|news aktuell|obs|GLP|glp|rtr|rtr.|SZ|Eig. Ber.|dj|pid|PID|jW|ND|taz|dpo|idea|IDEA|Reuters/dpa
    efe a/ES EFE|EFEUSA|Agencia EFE|EFE News|EFEcom|埃菲社|EFE Verde|Efe
    europapress a/ES EUROPA PRESS|Europa Press|EP|Europapress
    * a Télam|Telam|TELAM|Notimex|NOTIMEX|NTX|Servimedia|SERVIMEDIA|Colpisa|COLPISA|Prensa Latina|PL|AVN|ABI|Andina|ANDINA|Agencia Andina|AUN|Noticias Argentinas|NA|DyN|DYN|ANSA Latina|Agencias|AGENCIAS|El Universal|Xinhua-EFE|UNO Noticias|ANSALATINA|Infobae|Sputnik Mundo|ACI Prensa|ACI|ICN|Redacción|REDACCIÓN|Agencia SINC|SINC|ABC|El País|Presentes|AIN|ACN|Radio Rebelde|IP|ANF|ERBOL|Reforma|Agencia Reforma|Cuartoscuro|APRO|apro|CENTRAL NOTICIAS|Orbe
    lusa a/PT Lusa|LUSA|Agência Lusa
    * a Agência Brasil|ABr|Agência Estado|AE|Folhapress|FOLHAPRESS|Estadão Conteúdo|ESTADÃO CONTEÚDO|Agência Senado|Agência Câmara|ANGOP|Angop|Inforpress|AIM|STP-Press|Agência Lusa|UOL/FOLHAPRESS|Agência O Globo|Bloomberg Línea
    ansa a/IT ANSA|Ansa|ANSAmed|ANSA-AFP|ANSA/AFP|ANSA-XINHUA
    agi a/IT AGI|Agi|Agenzia Italia
    adnkronos a/IT Adnkronos|ADNKRONOS|AdnKronos|Adnkronos Salute|Adnkronos/Labitalia|Labitalia|Adnkronos/Ign
    askanews a/IT askanews|Askanews|TMNews|Apcom|APCOM
    * a/IT LaPresse|LAPRESSE|ITALPRESS|Italpress|AGENZIA DIRE|DIRE|Dire|Radiocor|Il Sole 24 Ore Radiocor|Il Sole 24 Ore Radiocor Plus|Teleborsa|MF-DJ|MF-Dow Jones|9Colonne|Aise|AISE|Asca|ASCA|AGENPARL|Agenparl|TMNEWS|Italia Oggi|Agenzia Fides|Agenzia Nova|Nova|OMNIROMA|Omniroma|OMNIMILANO|SIR|AsiaNews|Public Policy
    belga a/BE Belga|BELGA
    anp a/NL ANP|anp|Novum|ANP/AFP
    * a NTB|TT|Ritzau|RITZAU|STT|STT-FNB|BNS|ELTA|Elta|LETA|TT-AFP|TT-Reuters|TT-AFP-Reuters|NTB-AFP|NTB-Reuters|Ritzau/AFP|Direkt|TDN|FNB|SPT|Omni|RB-Børsen|Ritzau Finans|BNS-Reuters
    pap a/PL PAP|IAR|KAI
    ctk a/CZ ČTK|CTK|ČTK/AP
    * a TASR|SITA|SME
    mti a/HU MTI|Távirati Iroda
    * a HINA|Hina|Tanjug|TANJUG|Танјуг|Beta|BETA|Бета|FENA|FoNet|FONET|Фонет|SRNA|Срна|ONASA|STA|MINA|Mina|MIA|МИА|Makfax|Макфакс|БТА|BTA|Agerpres|AGERPRES|Mediafax|MEDIAFAX|Rompres|ATA|ATSh|Focus|Фокус|Novinite|Sofia News Agency|Anadolija|Infobiro|Infobiro-Beta
    ana a/GR ΑΠΕ-ΜΠΕ|ΑΠΕ|ANA-MPA|AMNA|ANA|CNA Cyprus|ΚΥΠΕ
    aa a/TR AA|Anadolu|Anadolu Agency|Anadolu Ajansı|AA Finans|А А|الأناضول|AA Correspondent
    * a/TR DHA|İHA|IHA|ANKA|Cihan|CİHAN|UHA|ANF|DİHA|DHA DIŞ HABERLER|İLKHA|ILKHA
    * a IRNA|ISNA|Fars|FNA|MNA|Mehr|Tasnim|IQNA|Press TV|ایرنا|ایسنا|فارس|مهر|تسنیم|IBNA|ANA Iran
    wam a/AE WAM|وام|Emirates News Agency
    spa a/SA SPA|واس|Saudi Press Agency
    kuna a/KW KUNA|كونا|Kuwait News Agency
    qna a/QA QNA|قنا|Qatar News Agency
    bna a/BH BNA|بنا|Bahrain News Agency
    petra a/JO Petra|بترا|Jordan News Agency
    mena a/EG MENA|أ ش أ|أ.ش.أ|Middle East News Agency
    sana a/SY SANA|سانا|Syrian Arab News Agency
    wafa a/PS WAFA|وفا
    nna a/LB NNA|الوكالة الوطنية|NNA Lebanon
    * a MAP|و م ع|APS|واج|وأج|TAP|وات|LANA|وال|AMI|ومع|ANI|MAP News
    * a ONA|العمانية|Saba|سبأ|INA|واع|NINA|SUNA|سونا|SONNA|صونا|Aswat al-Iraq|Shafaq News|شفق نيوز
    * a د ب أ|د.ب.أ|د ب ا|يو بي آي|معا|الألمانية|سبوتنيك|تاس|آكي|AKI|Ma'an|Ma’an|Maan
    * a TPS|INN|JTA|JNS|Arutz Sheva
    pti an/IN PTI|Press Trust of India|भाषा|पीटीआई|PTI Bhasha
    uni an/IN UNI|United News of India|वार्ता|यूएनआई
    ani an/IN ANI|एएनआई|ANI News
    ians an/IN IANS|आईएएनएस|IANS/AKI|IANS/WAM
    * n PIB|TNN|Agencies|AGENCIES|ENS|Express News Service|ET Bureau|IBNS|Newsvoir|NewsVoir|BusinessWire India|Business Wire India|PNN|ATK|GPRC|VMPL|SRV|NNP|India PR Distribution|DNA|Asian Age|UNI-AFP|Arsh News|KNO|GNS|KNS|KINS|CNS|NNI|PNI|ISWNEWS|MExN|DIPR|DIPR Manipur|Morung Express News|NEPS|TNS|Bureau|BUREAU
    app an/PK APP|Associated Press of Pakistan|اے پی پی
    * n PPI|INP|ONLINE|NNI|SANA Pakistan|Pakistan Point News|UrduPoint|UrduPoint News|UrduPoint / Pakistan Point News|UrduPoint/APP|Pakistan Press International|News Network International
    bss an/BD BSS|UNB|Bangladesh Sangbad Sangstha|বাসস|ইউএনবি|bdnews24.com|BDNEWS24
    rss a/NP RSS|Rastriya Samachar Samiti|रासस
    * - Colombopage|EconomyNext|ECONOMYNEXT|Lanka Business LBO|Colombo Page|TamilNet|Daily Mirror|Ada Derana|Newswire.lk|News First
    bernama a/MY Bernama|BERNAMA|NAM News Network|Bernama-NNN|NNN-Bernama|NNN-BERNAMA|NNN
    antara a/ID ANTARA|Antara|ANTARA News|LKBN ANTARA|Antaranews
    vna a/VN VNA|VNS|VNS/VNA|TTXVN|VNA/VNS|Vietnam+|VietnamPlus|Nhan Dan
    pna a/PH PNA|PIA|MindaNews|Philippine News Agency|Philippines News Agency|PIA Press Release|SunStar
    tna a/TH TNA|สำนักข่าวไทย|MCOT|NNT|NBT|ANN|Asia News Network
    * a AKP|Agence Kampuchea Presse|KPL|Mizzima|MNA Myanmar|Myanmar News Agency|Irrawaddy|ScandAsia|Brunei Times|RTB|Mizzima News|CDD|VOD|Khmer Times
    cp a/CA CP|The Canadian Press|Canadian Press|Presse Canadienne|La Presse Canadienne|PC|La Presse canadienne
    bloomberg b Bloomberg|Bloomberg News|BLOOMBERG|彭博社|彭博|ブルームバーグ|블룸버그|Блумберг
    dow-jones b Dow Jones|Dow Jones Newswires|DJ|DowJonesAP|Dow Jones Newswire|道琼斯|ダウ・ジョーンズ|DowJones
    marketwatch - MarketWatch|CBS.MW|CBS MarketWatch|MARKETWATCH|Marketwatch
    cnn n/US CNN|CNN Business|CNN/Money|CNNMoney|CNNMoney.com|CNN.com|CNN en Español|CNN Español|CNN Travel|CNN Sport|CNN Politics|CNN Underscored|CNN Style|CNN Newsource|ＣＮＮ|美国有线电视新闻网|CNN Health|CNN Entertainment|CNN Wire|CNN Indonesia|CNNInternational.com|FORTUNE|CNNfn
    * -/US CBS|CBS News|CBS/AP|CBSNews.com|NBC|NBC News|ABC News|ABCNews|FOX|Fox News|FOX News|FoxNews|PBS|NPR|MSNBC|CNBC|C-SPAN|WABC|WLS|KABC|KGO|KTRK|WPVI|WTVD|KFSN|KTLA|WGN|WPIX|KTVU|WNBC|WCBS|WISH|KXAN|KOIN|KRON|WFLA|WATE|WAVY|WRIC|WKRN|WDAF|WJW|KFOR|KDVR|KSWB|KCRA|WCVB|WBAL|KMBC|WTAE|WESH|KETV|KCCI|WMUR|WPTZ|WISN|WLWT|WDSU|KOCO|KOAT|WYFF|WXII|WGAL|WPBF|WAPT|WBBJ|WMC|WAFB|WBRC|WTOC|WBTV|WOIO|WXIX|KCTV|KPHO|KMOV|WSMV|WGCL|WHNS|WFSB|KPTV|KVVU|KTVK|NEXSTAR|Nexstar|NewsNation|NEXSTAR MEDIA WIRE|Nexstar Media Wire|StudyFinds|Gray News|Gray DC|InvestigateTV|TMX|Stacker|KNX|WBZ|WCCO|KDKA|KYW|KPIX|KCBS|KCAL|CBS2|CBSNewYork|CBSLA|CBSDFW|CBSMiami|CBSBoston|CBS Local|CBS SF|CBS Baltimore|CBSNewYork/AP|CBS Boston|WKBW|WEWS|WXYZ|WCPO|WRTV|KSHB|WTMJ|WFTS|WPTV|WPTA|FOX 2|FOX 5|WTHR|WTVR|WBNS|KARE|KUSA|WXIA|WUSA|KING|KHOU|WFAA|KENS|Court TV|Scripps News|WBAP
    * b/US The New York Times|New York Times|NYT|NY Times|New York Times News Service|Washington Post|The Washington Post|WP|washingtonpost.com|Washingtonpost.com|Los Angeles Times|LA Times|Los Angeles Times-Washington Post|Chicago Tribune|USATODAY.com|USA TODAY|USA Today|Chicago Sun-Times|Boston Globe|The Boston Globe|Christian Science Monitor|The Christian Science Monitor|csmonitor.com|Newsday|The Wall Street Journal|Wall Street Journal|WSJ|Tribune News Service|TNS|MCT|McClatchy|McClatchy Newspapers|McClatchy-Tribune|Knight Ridder|Knight Ridder Newspapers|KRT|Cox News Service|Scripps Howard News Service|SHNS|Gannett|Gannett News Service|GNS|Hearst Newspapers|Newhouse News Service|Copley News Service|Religion News Service|RNS|New Ratings|newratings.com|Newratings.com|U-WIRE|UWIRE|Capitol News Illinois|States Newsroom|The Center Square|ProPublica|Kaiser Health News|KFF Health News|Stateline|The Conversation|The Daily Signal|Daily Caller News Foundation|Human Rights Watch|Foreign Policy|The Hill|Politico|POLITICO|Axios|Variety|The Hollywood Reporter|Billboard|Deadline|Baptist Press|EWTN|OSV News|Crux|LifeSiteNews|LifeSiteNews.com|CWNews.com|Mission Network News|Adventist News Network|ENS|Episcopal News Service|UMNS|PNS|ENI|WCC|Ecumenical News International|Catholic ZENIT|Zenit|ZENIT.org|Zenit.org|CNA/EWTN News|CNA/EWTN|EWTN News|Vatican News|VIS|CNS News|CNSNews.com|CNSNews|Catholic News Service|Catholic News Agency|LWI|TheStreet|IBTimes|OPB|MPR|WBUR|Bay City News|BCN|City News Service|Courthouse News|Law360|SNN|The Texas Tribune|CalMatters
    * b SPACE.com|Space.com|PC World|InfoWorld|Infoworld|NewsFactor|TechWeb|MacCentral|Maccentral|MacWorld|Macworld|Ziff Davis|Ziff-Davis|ZDNet|CNET|CNET News.com|CNET NEWS.COM|COMPUTERWORLD|Computerworld|IDG News Service|IDG|IDGNS|TechNewsWorld|LiveScience|LiveScience.com|Live Science|Wired|Wired News|InformationWeek|InternetWeek|eWEEK|TechWeb News|internetnews.com|AlwaysOn|SiliconValley.com|EE Times|Network World|MacNewsWorld|PCWorld.com|E-Commerce Times|SpaceDaily|SPX|SpaceNews|UPI Science News|Gamespot|GameSpot|Gamasutra|Digitimes|PC Magazine|PC Pro|The Register|vnunet|vnunet.com|HealthDay|HealthDay News|HealthDayNews|WebMD|Medical News Today|MedPage Today|Physorg|PhysOrg.com|EurekAlert|New Scientist|Bio.com|Business 2.0|AsiaPulse|TechTarget|CRN|Computer Weekly|Web Hosting News|theWHIR.com|WHIR|WEB HOST INDUSTRY REVIEW|iTnews|ZDNet Australia
    * b FT.com|Financial Times|Forbes|Forbes.com|BusinessWeek|BusinessWeek Business Week|Fortune|The Motley Fool|Motley Fool|TheStreet.com|SmartMoney|SmartMoney.com|Investor's Business Daily|Investopedia|Barron's|AFX|AFX News|AFX-Asia|RTT|RTTNews|RTTNEWS|IFR|Benzinga|Zacks|Zacks.com|Seeking Alpha|Platts|Rigzone|OilPrice.com|Oil & Gas Journal|ICIS|Mining Weekly|Kitco News|Proactive Investors|Ticker|Proactive|Sharecast|Sharecast News|WebFG News|Alliance News|MT Newswires|ADVFN|NewsBites|Baystreet.ca|Globe Investor|FXstreet|FXStreet|FXEmpire|CoinDesk|Cointelegraph|Investing.com|ShareCast|Interactive Investor|Citywire|Moneycontrol|Argus|MNI|Market News International|Dow Jones/AP|Fitch|Moody's|S&P
    * b Sports Network|The Sports Network|Sporting News|The Sporting News|SportsTicker|Sports Ticker|SI.com|ESPN|ESPN.com|ESPNcricinfo|Cricinfo|Rotowire|NFL.com|NBA.com|MLB.com|NHL.com|PGATOUR.com|PGA|UEFA.com|FIFA.com|FIFA|UEFA|IAAF|ATP|WTA|Field Level Media|Stats Perform|STATS|SportsNetwork|TSN|Sportsnet|Motorsport.com|Autosport|autosport.com|GMM|PA Sport|Sportal|Omnisport|OPTA|Insidethegames|insidethegames|CBS Sports|CBS SportsLine|CBS.SportsLine.com|FOXSports.com|Yahoo Sports|Bleacher Report|Golf.com|Sky Sports|Eurosport|Goal.com|FIBA|ISSF|AIPS|XINHUA Sports|Around the Rings|ATR
    uk-media a/GB PA|Press Association|The Press Association|PA Media|PA News|PA News Agency|PA Mediapoint|UK Press Association
    * b/GB The Guardian|Guardian|The Independent|The Times|Daily Telegraph|The Telegraph|Telegraph|Daily Mail|MailOnline|Sky News|ITV News|ITN|The Scotsman|Ananova|24dash.com|LPS|SWNS|South West News Service|Zenger News|Zenger|TalkMarkets
    aap a/AU AAP|Australian Associated Press|AAP News|AAP-AFP
    * b NZPA|ABC|RNZ|Radio New Zealand|RNZ Pacific|Radio New Zealand International|Pacnews|PACNEWS|PINA|Pacific Islands News Association|PIR|Oceania Flash|Islands Business|FBC News|SIBC|NBC PNG|Newsroom|The Age|Sydney Morning Herald|The Australian|NZ Herald|Stuff|NZME|Scoop|PNG Post-Courier|Post-Courier|Solomon Star|Marianas Variety|Savali|Cook Islands News|Matangi Tonga|Talamua|Fijilive|Fiji Times|Samoa Observer
    nan a/NG NAN|News Agency of Nigeria
    * a GNA|Ghana News Agency|KNA|KBC|SAPA|Sapa|SABC|SAnews|SAnews.gov.za|BuaNews|ANA|African News Agency|African News Agency (ANA)|APA News Africa|APA-Dakar|Namibian Press Agency|NAMPA|Nampa|New Ziana|ZIANA|Ziana|ZANIS|BOPA|BOPA Botswana|LENA|SLENA|ENA|WALTA|FBC|FANA|ERENA|SONNA|URN|PML Daily|Panapress|PANA|Panafrican News Agency|IRIN|allAfrica|AllAfrica|AllAfrica.com|SLBC|MISA|InfoStride News|Daily Trust|Agence Ecofin|Ecofin Agency|APANEWS|AIP|AIB|ANP Niger|AMAP|ATOP|ABP|ACP|ACAP|Gabonews|AGP|AGP Guinea|RNA|CRTV|Cameroon Tribune|ACI Brazzaville|ADIAC|Les Dépêches de Brazzaville|DIA|Syfia|IPS|Inter Press Service|InterPress Service|Jeune Afrique|NPA|Liberia News Agency|LINA|The Herald|CAJ News|CAJ News Africa|ANG|ANGOP|MAP/APANEWS|APO Group|APO|African Press Organization
    * - UN News|UN News Centre|UN News Service|UNHCR|WHO|UNICEF|OCHA|ReliefWeb|UNESCO|WFP|IOM|ILO|ICRC|IAEA|NATO|AFPS|American Forces Press Service|DoD News|DOD News|DVIDS|Army News Service|ARNEWS|ANS|AFNS|NNS|Navy News Service|Air Force News Service|USINFO|MCAS|American Forces Information Service|AFIS|EurActiv|EURACTIV|EUobserver|EUOBSERVER|EU Observer|euobserver.com|Europolitics|New Europe|BIRN|Balkan Insight|IWPR|ISN Security Watch|ISN|Oxford Analytica|Stratfor|Eurasianet|EurasiaNet|Civil Georgia|Civil.Ge|Prime-News|Interpressnews|InterPressNews|IPN|Kavkaz Center|Caucasian Knot|Transitions BBN|RBC News|The Moscow Times|Moscow Times|MosNews|MOSNEWS|MOSNEWS.COM|RIA Oreanda|Pravda.Ru|The Voice of Russia
    prnewswire p/US PRNewswire|PR Newswire|PRNewswire-FirstCall|PRNewswire-Asia|PRNewswire-USNewswire|PRNewswire-PRNewswire|PRNewswire-AsiaNet|PRNewswire-HISPANIC PR WIRE|Xinhua-PRNewswire|PRNewswire-Xinhua|PRN|AsiaNet|Medianet|PRNewswire - Asia|US Newswire|U.S. Newswire|USNewswire|CNW|CNW Group|CNW Telbec|Canada NewsWire|ANTARA/PRNewswire|Bernama/PRNewswire|美通社|PRNewswire via COMTEX
    businesswire p/US BUSINESS WIRE|Business Wire|BusinessWire|Businesswire|BUSINESSWIRE|BW HealthWire|美国商业资讯
    globenewswire p GLOBE NEWSWIRE|GlobeNewswire|Globe Newswire|GLOBENEWSWIRE|PRIMEZONE|PrimeZone|Primezone|INTRADO|PrimeNewswire|NASDAQ OMX
    marketwire p Marketwire|MARKETWIRE|Market Wire|MARKET WIRE|Marketwired|MARKETWIRED|Marketwire Canada|CCNMatthews|CCN Newswire|Internet Wire|MARKET WIRE via COMTEX
    accesswire p/US ACCESSWIRE|Accesswire|ACCESS Newswire|ACCESS NEWSWIRE
    newsfile p Newsfile Corp|Newsfile Corp.|Newsfile|NEWSFILE CORP|TheNewswire|TheNewsWire|The Newswire|Thenewswire.com
    * p EIN Presswire|EINPresswire.com|EIN News|EINPresswire|EIN PRESSWIRE|PRWEB|PRWeb|PRLog|PRLEAP.COM|PR Leap|eNewsPF|SEND2PRESS NEWSWIRE|Send2Press|Send2Press Newswire|NewMediaWire|NEWMEDIAWIRE|Presswire|M2 PRESSWIRE|24-7PressRelease|openPR|ots|PresseBox|pressebox|lifePR|APA-OTS|dgap|DGAP|EQS|EQS Group|EQS News|DGAP-News|pressetext|pte|JCN Newswire|JCN NEWSWIRE|ACN Newswire|ACN NEWSWIRE|Media OutReach|Media OutReach Newswire|MEDIA OUTREACH|PRESSWIRE|iCrowdNewswire|iCrowd Newswire|ZEXPRWIRE|Zexprwire|Newswire.com|NEWSWIRE|Newswire|ReleaseWire|SBWIRE|SBWire|Vocus|Ascribe|AScribe|Ascribe Newswire|AScribe Newswire|HUGIN|Hugin|Cision|NewsUSA|NAPSI|NAPS|StatePoint|Brandpoint|BPT|ARA|Family Features|GlobalNewswire|COMTEX|JCNN|JCN|Baseline|MMD Newswire|NewsReleaseWire|FSCwire|Filing Services Canada|Stockwatch|Canadian Corporate News|CCN|FinanzNachrichten|AP-OTS|Actusnews|ACTUSNEWS
    """

  /// What is known of an agency.
  struct Entry: Sendable {
    let id: String
    /// Whether it is an agency whose copy others print.
    let isWire: Bool
    /// Whether its name may open a story without brackets.
    let opensBare: Bool
    /// Whether its datelines may end with the bracket.
    let needsNoSeparator: Bool

    fileprivate init(id: String, marks: Substring.UTF8View) {
      self.id = id
      isWire = marks.contains(UInt8(ascii: "a"))
      opensBare = marks.contains(UInt8(ascii: "b"))
      needsNoSeparator = marks.contains(UInt8(ascii: "n"))
    }
  }

  /// The homes of some agencies, each once.
  static func homes(of ids: [String]) -> [String] {
    var homes: [String] = []
    for id in ids {
      if let home = index.homes[id], !homes.contains(home) { homes.append(home) }
    }
    return homes
  }

  /// A name in small letters with hyphens for spaces.
  static func slug(_ name: some StringProtocol) -> String {
    String(decoding: name.lowercased().utf8.map { $0 == 0x20 ? 0x2D : $0 }, as: UTF8.self)
  }

  /// The entries, the tree of their names, and the countries that they call home, by identifier.
  struct Index: Sendable {
    let entries: [Entry]
    let names: NameTree
    let homes: [String: String]
  }

  /// The rows, read once.
  static let index: Index = {
    var entries: [Entry] = []
    var names = NameTree()
    var homes: [String: String] = [:]
    for row in rows.utf8.split(separator: UInt8(ascii: "\n")) {
      let parts = row.split(separator: UInt8(ascii: " "), maxSplits: 2)
      guard parts.count == 3 else { continue }
      let id = String(Substring(parts[0]))
      let marks = parts[1].split(separator: UInt8(ascii: "/"))
      let home = marks.count > 1 ? String(Substring(marks[1])) : nil
      func add(_ id: String) {
        entries.append(Entry(id: id, marks: marks[0]))
        homes[id] = homes[id] ?? home
      }
      if id != "*" { add(id) }
      for name in parts[2].split(separator: UInt8(ascii: "|")) {
        if id == "*" { add(slug(Substring(name))) }
        names.insert(Substring(name), value: entries.count - 1)
      }
    }
    return Index(entries: entries, names: names, homes: homes)
  }()
}
