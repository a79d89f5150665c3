import News
import Testing

@Suite("Openings of stories")
struct DatelineOpeningTests {
  /// Language; an opening, `§` behind its dateline; places with regions in brackets, the date, agencies
  /// and reporters as printed.
  private static let openings = """
    en|LILLEHAMMER, Norway (AP) —§ The bridge over the river was opened to traffic on Friday.|LILLEHAMMER[Norway]||AP|
    en|OSHKOSH, Wis. (AP) —§ A paper mill will close in June.|OSHKOSH[Wis.]||AP|
    en|ABOARD THE USS NIMITZ (AP) —§ The carrier sailed on Friday.|ABOARD THE USS NIMITZ||AP|
    en|By JANE DOE    LINCOLN, Neb. (AP) --§ Lawmakers met on Friday.|LINCOLN[Neb.]||AP|JANE DOE
    en|WASHINGTON (AP) _§ The Senate met on Friday.|WASHINGTON||AP|
    en|ST. JOHN'S, Newfoundland (AP) —§ A ship ran aground.|ST. JOHN'S[Newfoundland]||AP|
    en|SAN JUAN, Puerto Rico (AP) —§ Power went out.|SAN JUAN[Puerto Rico]||AP|
    en|NEW YORK/LONDON, May 9 (Reuters) -§ Shares rose on Friday.|NEW YORK;LONDON|2031-05-09|Reuters|
    en|May 9 (Reuters) -§ Reed Holdings said on Friday it would buy a mill.||2031-05-09|Reuters|
    en|(Reuters) -§ Reed Holdings said on Friday it would buy a mill.|||Reuters|
    en|(Reuters) -§The ferry company said it would close.|||Reuters|
    en|DUESSELDORF, Germany, May 9 (Reuters) -§ A tram stopped.|DUESSELDORF[Germany]|2031-05-09|Reuters|
    en|ULAANBAATAR, Dec 30 (Reuters) -§ A river froze.|ULAANBAATAR|2030-12-30|Reuters|
    en|MEXICO CITY, May 9 (Reuters) –§ The peso rose.|MEXICO CITY|2031-05-09|Reuters|
    en|BEIRUT/THE HAGUE, May 8 (Reuters) -§ Judges met.|BEIRUT;THE HAGUE|2031-05-08|Reuters|
    en|Tunis (AFP) –§ Ferries stopped on Friday.|Tunis||AFP|
    en|Lyon (France) (AFP) –§ Ferries stopped on Friday.|Lyon[France]||AFP|
    en|Nairobi, May 9, 2031 (AFP) -§ Ferries stopped.|Nairobi|2031-05-09|AFP|
    en|Pyongyang, May 9 (KCNA) --§ A new bridge was built.|Pyongyang|2031-05-09|KCNA|
    en|Pyongyang, May 9 (KCNA) --§A new bridge was built.|Pyongyang|2031-05-09|KCNA|
    en|Pyongyang, May 9 (KCNA) —§ A new bridge was built.|Pyongyang|2031-05-09|KCNA|
    en|Pyongyang, January 1 (KCNA) –§ A new bridge was built.|Pyongyang|2031-01-01|KCNA|
    ko|(평양 5월 9일발 조선중앙통신)§|평양|2031-05-09|조선중앙통신|
    ko|(평양 5월 9일발 조선중앙통신)§ 새 다리가 준공되였다.|평양|2031-05-09|조선중앙통신|
    ko|【평양 5월 9일발 조선중앙통신】§ 새 다리가 준공되였다.|평양|2031-05-09|조선중앙통신|
    ja|【平壌5月9日発朝鮮中央通信】§新しい橋が完成した。|平壌|2031-05-09|朝鮮中央通信|
    ja|【平壌５月９日発朝鮮中央通信】§新しい橋が完成した。|平壌|2031-05-09|朝鮮中央通信|
    ja|【平壌発＝田中一郎】§新しい橋が完成した。|平壌|||田中一郎
    ja|【ワシントン共同】§橋が開通した。|ワシントン||共同|
    ja|【ソウル、東京共同】§橋が開通した。|ソウル;東京||共同|
    ja|【パリ時事】§橋が開通した。|パリ||時事|
    ja|【5月9日 AFP】§橋が開通した。||2031-05-09|AFP|
    ja|【AFP＝時事】§橋が開通した。|||AFP,時事|
    ja|【モスクワ＝田中一郎】§橋が開通した。|モスクワ|||田中一郎
    ja|【ニューヨーク＝山田花子、田中一郎】§橋が開通した。|ニューヨーク|||山田花子,田中一郎
    ja|[東京　9日　ロイター] -§ 橋が開通した。|東京|2031-05-09|ロイター|
    ja|（ブルームバーグ）：§橋が開通した。|||ブルームバーグ|
    ja|【ソウル聯合ニュース】§橋が開通した。|ソウル||聯合ニュース|
    es|Pyongyang, 9 de mayo (ACNC) --§ Se abrió un puente.|Pyongyang|2031-05-09|ACNC|
    ru|Пхеньян, 9 мая. /ЦТАК/.§ Открыт мост.|Пхеньян|2031-05-09|ЦТАК|
    ru|Пхеньян, 9 мая /ЦТАК/ --§ Открыт мост.|Пхеньян|2031-05-09|ЦТАК|
    zh|朝中社平壤5月9日电§ 大桥竣工。|平壤|2031-05-09|朝中社|
    fr|Pyongyang, 9 mai (ACNC) --§ Un pont a été ouvert.|Pyongyang|2031-05-09|ACNC|
    en|BEIJING, May 9 (Xinhua) --§ A bridge was opened.|BEIJING|2031-05-09|Xinhua|
    en|BEIJING, May. 9 (Xinhua) --§ A bridge was opened.|BEIJING|2031-05-09|Xinhua|
    en|LHASA, May 9 (Xinhuanet) --§ A bridge was opened.|LHASA|2031-05-09|Xinhuanet|
    fr|BEIJING, 9 mai (Xinhua) --§ Un pont a été ouvert.|BEIJING|2031-05-09|Xinhua|
    zh|新华社广州5月9日电（记者李明、王芳）§大桥通车。|广州|2031-05-09|新华社|李明,王芳
    zh|新华社华盛顿５月８日电（记者李明）§大桥通车。|华盛顿|2031-05-08|新华社|李明
    zh|新华社兰州五月九日电§ 大桥通车。|兰州|2031-05-09|新华社|
    zh|新华社日内瓦5月8日专电（记者李明）§大桥通车。|日内瓦|2031-05-08|新华社|李明
    zh|据新华社北京5月9日电§ 大桥通车。|北京|2031-05-09|新华社|
    zh|中新网5月9日电§ 大桥通车。||2031-05-09|中新网|
    zh|中新社福州5月9日电 (记者 李明)§大桥通车。|福州|2031-05-09|中新社|李明
    zh|中新网兰州5月9日电（李明 王芳）§大桥通车。|兰州|2031-05-09|中新网|李明,王芳
    zh|本报讯（记者李明 通讯员王芳）§大桥通车。|||本报|李明,王芳
    zh|本报北京5月9日讯（记者李明）§大桥通车。|北京|2031-05-09|本报|李明
    zh|本报伦敦5月8日电记者李明报道：§大桥通车。|伦敦|2031-05-08|本报|李明
    zh|人民网北京5月9日电（记者李明）§大桥通车。|北京|2031-05-09|人民网|李明
    zh|新华社北京5月9日电 题：§大桥的故事|北京|2031-05-09|新华社|
    zh|海外网5月9日电§ 大桥通车。||2031-05-09|海外网|
    zh-TW|（中央社記者王小明台中9日電）§大橋通車。|台中|2031-05-09|中央社|王小明
    zh-TW|（中央社華盛頓8日綜合外電報導）§大橋通車。|華盛頓|2031-05-08|中央社|
    zh-TW|（中央社記者王小明華盛頓8日專電）§大橋通車。|華盛頓|2031-05-08|中央社|王小明
    zh|韩联社首尔5月9日电§ 大桥通车。|首尔|2031-05-09|韩联社|
    en|SEOUL, May 9 (Yonhap) --§ A bridge was opened.|SEOUL|2031-05-09|Yonhap|
    es|Seúl, 9 de mayo (Yonhap) --§ Un puente se abrió.|Seúl|2031-05-09|Yonhap|
    ko|(부산=연합뉴스) 김철수 기자 =§ 다리가 개통됐다.|부산||연합뉴스|김철수
    ko|(서울·부산=연합뉴스) 김철수 이영희 기자 =§ 다리가 개통됐다.|서울;부산||연합뉴스|김철수,이영희
    ko|[서울=뉴시스]김철수 기자 =§ 다리가 개통됐다.|서울||뉴시스|김철수
    ko|[서울=뉴시스] 김철수 기자 =§ 다리가 개통됐다.|서울||뉴시스|김철수
    ko|【서울=뉴시스】김철수 기자 =§ 다리가 개통됐다.|서울||뉴시스|김철수
    ko|(대전=뉴스1) 김철수 기자 =§ 다리가 개통됐다.|대전||뉴스1|김철수
    ko|(워싱턴=연합뉴스) 김철수 특파원 =§ 다리가 개통됐다.|워싱턴||연합뉴스|김철수
    ko|[헤럴드경제=김철수 기자]§ 다리가 개통됐다.|||헤럴드경제|김철수
    ko|[아시아경제 김철수 기자]§ 다리가 개통됐다.|||아시아경제|김철수
    en|OSAKA (Kyodo) --§ A bridge was opened.|OSAKA||Kyodo|
    en|VLADIVOSTOK, May 9. /TASS/.§ A bridge was opened.|VLADIVOSTOK|2031-05-09|TASS|
    en|MOSCOW, May 9. /TASS Correspondent Ivan Petrov/.§ A bridge was opened.|MOSCOW|2031-05-09|TASS|Ivan Petrov
    ru|ВЛАДИВОСТОК, 9 мая. /ТАСС/.§ Мост открыт.|ВЛАДИВОСТОК|2031-05-09|ТАСС|
    ru|МОСКВА, 9 мая. /Корр. ТАСС Иван Петров/.§ Мост открыт.|МОСКВА|2031-05-09|ТАСС|Иван Петров
    ru|МОСКВА, 9 мая - РИА Новости.§ Мост открыт.|МОСКВА|2031-05-09|РИА Новости|
    ru|МОСКВА, 9 мая — РИА Новости, Иван Петров.§ Мост открыт.|МОСКВА|2031-05-09|РИА Новости|Иван Петров
    ru|Москва. 9 мая. INTERFAX.RU -§ Мост открыт.|Москва|2031-05-09|INTERFAX.RU|
    ru|Москва. 9 мая. ИНТЕРФАКС -§ Мост открыт.|Москва|2031-05-09|ИНТЕРФАКС|
    en|MOSCOW. May 9 (Interfax) -§ A bridge was opened.|MOSCOW|2031-05-09|Interfax|
    ru|МИНСК, 9 мая (БелТА) -§ Мост открыт.|МИНСК|2031-05-09|БелТА|
    ru|МИНСК, 9 мая /Корр. БЕЛТА/.§ Мост открыт.|МИНСК|2031-05-09|БЕЛТА|
    uk|КИЇВ. 9 травня. УНН.§ Міст відкрито.|КИЇВ|2031-05-09|УНН|
    ru|АСТАНА. КАЗИНФОРМ -§ Мост открыт.|АСТАНА||КАЗИНФОРМ|
    ru|БАКУ, 9 мая. /АЗЕРТАДЖ/.§ Мост открыт.|БАКУ|2031-05-09|АЗЕРТАДЖ|
    de|Berlin (dpa) -§ Die Brücke ist offen.|Berlin||dpa|
    de|Hamburg/Kiel (dpa/lno) -§ Die Brücke ist offen.|Hamburg;Kiel||dpa/lno|
    de|Wien (APA) -§ Die Brücke ist offen.|Wien||APA|
    de|Bern (awp/sda) -§ Die Brücke ist offen.|Bern||awp,sda|
    de|Frankfurt/Main (dpa) –§ Die Brücke ist offen.|Frankfurt/Main||dpa|
    de|Düsseldorf, 9. Mai (dpa) -§ Die Brücke ist offen.|Düsseldorf|2031-05-09|dpa|
    de|Essen.§ Die Stadt Essen hat am Freitag die Brücke geöffnet.|Essen|||
    de|Bochum.§ Am Freitag wurde die Brücke geöffnet.|Bochum|||
    de|Berlin –§ Am Freitag wurde die Brücke geöffnet.|Berlin|||
    de|BERLIN/FRANKFURT (dpa-AFX) -§ Die Brücke ist offen.|BERLIN;FRANKFURT||dpa-AFX|
    de|Zürich (ots) -§ Die Brücke ist offen.|Zürich||ots|
    de|Washington/Peking (AFP) -§ Die Brücke ist offen.|Washington;Peking||AFP|
    de|Rom (KNA) –§ Die Brücke ist offen.|Rom||KNA|
    es|Madrid, 9 may (EFE).-§ El puente se abrió.|Madrid|2031-05-09|EFE|
    es|Ciudad de México, 9 may (EFE).-§ El puente se abrió.|Ciudad de México|2031-05-09|EFE|
    es|Bogotá (EFE).-§ El puente se abrió.|Bogotá||EFE|
    es|BARCELONA, 9 May. (EUROPA PRESS) -§ El puente se abrió.|BARCELONA|2031-05-09|EUROPA PRESS|
    es|LA HABANA (AP) —§ El puente se abrió.|LA HABANA||AP|
    es|LIMA, 9 mayo (Xinhua) --§ El puente se abrió.|LIMA|2031-05-09|Xinhua|
    es|Buenos Aires, 9 mayo (Télam).-§ El puente se abrió.|Buenos Aires|2031-05-09|Télam|
    es|Por Ana Ruiz     Quito, 9 may (EFE).-§ El puente se abrió.|Quito|2031-05-09|EFE|Ana Ruiz
    es|La Habana, 9 may (Prensa Latina)§ El puente se abrió.|La Habana|2031-05-09|Prensa Latina|
    es|Caracas, 9 de mayo de 2031 (AVN).-§ El puente se abrió.|Caracas|2031-05-09|AVN|
    pt|Lisboa, 09 mai 2031 (Lusa) -§ A ponte abriu.|Lisboa|2031-05-09|Lusa|
    pt|Lisboa, 09 mai (Lusa) –§ A ponte abriu.|Lisboa|2031-05-09|Lusa|
    pt|SÃO PAULO, 9 Mai (Reuters) -§ A ponte abriu.|SÃO PAULO|2031-05-09|Reuters|
    pt|BRASÍLIA, DF (FOLHAPRESS) -§ A ponte abriu.|BRASÍLIA[DF]||FOLHAPRESS|
    pt|RIO DE JANEIRO, RJ (UOL/FOLHAPRESS) -§ A ponte abriu.|RIO DE JANEIRO[RJ]||UOL/FOLHAPRESS|
    it|(ANSA) - ROMA, 09 MAG -§ Il ponte è aperto.|ROMA|2031-05-09|ANSA|
    it|(ANSA) - NAPOLI, 9 MAG -§ Il ponte è aperto.|NAPOLI|2031-05-09|ANSA|
    it|Milano, 9 mag. (Adnkronos) -§ Il ponte è aperto.|Milano|2031-05-09|Adnkronos|
    it|Roma, 9 mag. (askanews) –§ Il ponte è aperto.|Roma|2031-05-09|askanews|
    it|ROMA (ITALPRESS) -§ Il ponte è aperto.|ROMA||ITALPRESS|
    it|(AGI) - Roma, 9 mag. -§ Il ponte è aperto.|Roma|2031-05-09|AGI|
    it|Roma, 9 mag. (LaPresse) -§ Il ponte è aperto.|Roma|2031-05-09|LaPresse|
    fr|PARIS, 9 mai (Reuters) -§ Le pont est ouvert.|PARIS|2031-05-09|Reuters|
    fr|Paris, 9 mai 2031 (AFP) -§ Le pont est ouvert.|Paris|2031-05-09|AFP|
    fr|Bruxelles (Belga) -§ Le pont est ouvert.|Bruxelles||Belga|
    fr|ALGER, 9 mai 2031 (APS)-§ Le pont est ouvert.|ALGER|2031-05-09|APS|
    fr|ALGER -§ Le pont est ouvert à la circulation depuis vendredi.|ALGER|||
    fr|Paris, le 9 mai 2031 -§ Le groupe Reed annonce un pont.|Paris|2031-05-09||
    en|New Delhi, May 9 (PTI)§ The bridge was opened on Friday.|New Delhi|2031-05-09|PTI|
    en|Srinagar, May 9 (UNI)§ The bridge was opened on Friday.|Srinagar|2031-05-09|UNI|
    en|Mumbai (Maharashtra) [India], May 9 (ANI):§ The bridge was opened.|Mumbai[Maharashtra]|2031-05-09|ANI|
    en|Hyderabad, May 9 (IANS)§ The bridge was opened.|Hyderabad|2031-05-09|IANS|
    en|NEW DELHI:§ The Supreme Court on Friday opened the bridge.|NEW DELHI|||
    en|ISLAMABAD, May 9 (APP):§ The bridge was opened.|ISLAMABAD|2031-05-09|APP|
    en|LAHORE:§ The provincial government has decided to open the bridge.|LAHORE|||
    en|DHAKA, May 9, 2031 (BSS) -§ The bridge was opened.|DHAKA|2031-05-09|BSS|
    en|ANKARA (AA) -§ The bridge was opened.|ANKARA||AA|
    tr|ANKARA (AA) -§ Köprü açıldı.|ANKARA||AA|
    tr|İSTANBUL (DHA) -§ Köprü açıldı.|İSTANBUL||DHA|
    tr|İZMİR, (DHA) -§ Köprü açıldı.|İZMİR||DHA|
    id|Jakarta (ANTARA) -§ Jembatan dibuka.|Jakarta||ANTARA|
    id|JAKARTA, KOMPAS.com -§ Jembatan dibuka.|JAKARTA||KOMPAS.com|
    ms|KUALA LUMPUR, 9 Mei (Bernama) --§ Jambatan dibuka.|KUALA LUMPUR|2031-05-09|Bernama|
    en|KUALA LUMPUR, May 9 (Bernama) --§ The bridge was opened.|KUALA LUMPUR|2031-05-09|Bernama|
    en|ABU DHABI, 9th May, 2031 (WAM) --§ The bridge was opened.|ABU DHABI|2031-05-09|WAM|
    en|KUWAIT, May 9 (KUNA) --§ The bridge was opened.|KUWAIT|2031-05-09|KUNA|
    en|DAMASCUS, (SANA)-§ The bridge was opened.|DAMASCUS||SANA|
    en|TEHRAN, May 9 (MNA) –§ The bridge was opened.|TEHRAN|2031-05-09|MNA|
    en|HANOI (VNA) –§ The bridge was opened.|HANOI||VNA|
    vi|Hà Nội (TTXVN) -§ Cầu đã thông xe.|Hà Nội||TTXVN|
    en|MANILA (PNA) —§ The bridge was opened.|MANILA||PNA|
    en|Ottawa (CP) —§ The bridge was opened.|Ottawa||CP|
    en|TORONTO —§ The bridge was opened on Friday, officials said.|TORONTO|||
    en|CANBERRA, May 9 AAP -§ The bridge was opened.|CANBERRA|2031-05-09|AAP|
    en|LAGOS (NAN) -§ The bridge was opened.|LAGOS||NAN|
    en|Accra, May 9, GNA -§ The bridge was opened.|Accra|2031-05-09|GNA|
    ar|القاهرة 9 مايو (رويترز) -§ افتتح الجسر.|القاهرة|2031-05-09|رويترز|
    ar|الرياض 9 مايو 2031 (واس)§ افتتح الجسر.|الرياض|2031-05-09|واس|
    ar|أبوظبي في 9 مايو / وام /§ افتتح الجسر.|أبوظبي|2031-05-09|وام|
    ar|بغداد (أ ف ب) -§ افتتح الجسر.|بغداد||أ ف ب|
    hi|लखनऊ, 9 मई (भाषा)§ पुल खुल गया।|लखनऊ|2031-05-09|भाषा|
    pl|Warszawa (PAP) -§ Most otwarto.|Warszawa||PAP|
    cs|Praha (ČTK) –§ Most byl otevřen.|Praha||ČTK|
    cs|Praha 9. května (ČTK) -§ Most byl otevřen.|Praha|2031-05-09|ČTK|
    hr|ZAGREB, 9. svibnja 2031. (Hina) -§ Most je otvoren.|ZAGREB|2031-05-09|Hina|
    sr|BEOGRAD, 9. maja (Tanjug) -§ Most je otvoren.|BEOGRAD|2031-05-09|Tanjug|
    bg|София /БТА/§ Мостът е открит.|София||БТА|
    el|Αθήνα (ΑΠΕ-ΜΠΕ) -§ Η γέφυρα άνοιξε.|Αθήνα||ΑΠΕ-ΜΠΕ|
    nl|DEN HAAG (ANP) -§ De brug is open.|DEN HAAG||ANP|
    nl|AMSTERDAM (ANP) -§ De brug is open.|AMSTERDAM||ANP|
    hu|Budapest, 2031. május 9., péntek (MTI) -§ A híd megnyílt.|Budapest|2031-05-09|MTI|
    ro|București, 9 mai /Agerpres/ -§ Podul a fost deschis.|București|2031-05-09|Agerpres|
    sv|Stockholm (TT) -§ Bron öppnade.|Stockholm||TT|
    no|Oslo (NTB) -§ Broen er åpnet.|Oslo||NTB|
    en|REED CITY, Mich., May 9, 2031 /PRNewswire/ --§ Reed Holdings opened a bridge.|REED CITY[Mich.]|2031-05-09|PRNewswire|
    en|OSLO, Norway, May 09, 2031 (GLOBE NEWSWIRE) --§ Reed Holdings opened a bridge.|OSLO[Norway]|2031-05-09|GLOBE NEWSWIRE|
    en|AUSTIN, Texas--(BUSINESS WIRE)--§Reed Holdings opened a bridge.|AUSTIN[Texas]||BUSINESS WIRE|
    en|DENVER, CO / ACCESSWIRE / May 9, 2031 /§ Reed Holdings opened a bridge.|DENVER[CO]|2031-05-09|ACCESSWIRE|
    en|LONDON--(BUSINESS WIRE)--May 9, 2031--§Reed Holdings opened a bridge.|LONDON|2031-05-09|BUSINESS WIRE|
    en|VANCOUVER, BC, May 9, 2031 /CNW/ -§ Reed Holdings opened a bridge.|VANCOUVER[BC]|2031-05-09|CNW|
    en|VANCOUVER, British Columbia, May 09, 2031 (GLOBE NEWSWIRE) --§ Reed opened a bridge.|VANCOUVER[British Columbia]|2031-05-09|GLOBE NEWSWIRE|
    en|(CNN) —§ The bridge was opened.|||CNN|
    en|(CNN)§ The bridge was opened on Friday, the county said.|||CNN|
    en|Hong Kong (CNN)§ The bridge was opened on Friday, the county said.|Hong Kong||CNN|
    en|London CNN —§ The bridge was opened.|London||CNN|
    en|WASHINGTON, May 9 (UPI) --§ The bridge was opened.|WASHINGTON|2031-05-09|UPI|
    en|COLUMBUS, Ohio (WCMH) –§ The bridge was opened on Friday.|COLUMBUS[Ohio]||WCMH|
    en|CLEVELAND, Ohio --§ The bridge was opened on Friday, the city said.|CLEVELAND[Ohio]|||
    en|BOISE, Idaho –§ The bridge was opened on Friday.|BOISE[Idaho]|||
    en|DUBLIN —§ The bridge was opened on Friday, the council said.|DUBLIN|||
    en|DUBLIN, May 9 –§ The bridge was opened on Friday.|DUBLIN|2031-05-09||
    en|VATICAN CITY (CNS) —§ The pope opened a bridge.|VATICAN CITY||CNS|
    en|JERUSALEM (JTA) —§ A bridge was opened.|JERUSALEM||JTA|
    en|GAZA CITY, Gaza Strip (AP) —§ A bridge was opened.|GAZA CITY[Gaza Strip]||AP|
    en|UNITED NATIONS (AP) —§ The council met on Friday.|UNITED NATIONS||AP|
    """.split(separator: "\n").map(String.init)

  /// Language, and an opening that is no dateline.
  private static let others = """
    en|NEW YORK — The city that never sleeps, in ten photographs
    en|Paris: A City of Light and Shadow
    en|Berlin: Wall comes down, again
    en|UPDATE: The road is open again.
    en|Update: Police have found the missing boy.
    en|BREAKING: Bridge closed after storm
    en|WATCH: Ferry sails through ice
    en|DEAR ABBY: My neighbour keeps a goat.
    en|TONY EASTLEY: Good morning.
    en|PRESIDENT REED: Thank you very much.
    en|Q: What is a ferry? A: A boat.
    en|Reed County 38 - Lower Reed 17
    en|Arsenal 2-1 Chelsea: five things we learnt
    en|OSLO 3 - 2 BERGEN
    en|Oracle Corp. (ORCL.O) rose 2 percent on Friday.
    en|Reed Holdings (NYSE: REED) said on Friday it would build a bridge.
    en|The Christian Democrats (CDU) won in Berlin on Friday.
    en|May 9 - A day to remember, by Ann Lee
    en|On May 9 (Friday) the bridge was opened.
    en|In London, May 9 is a holiday.
    en|St. Louis is a city on the Mississippi.
    en|HOTEL operators, who met on Friday, want more beds.
    en|COPPER GRADE A - LONDON CLOSE
    en|PHOTOS: Ferries in ice
    en|London (population 9 million) is the capital.
    en|Washington - The first president of the United States
    en|Washington, D.C. is the capital of the United States.
    en|Jordan — the player, not the country — retired on Friday.
    en|Chelsea — Back in the final
    en|Madison, who is nine, found a coin.
    en|Friday, May 9, 2031
    en|May 9, 2031 — 10:05 am
    en|Updated May 9, 2031 at 10:05 a.m.
    en|By Ann Lee, Reed City
    en|Photo: Ann Lee / AP
    en|(Photo by Ann Lee/Getty Images)
    en|About Reed Holdings: Reed builds bridges in Austin, Texas.
    en|Contact: Ann Lee, Austin, Texas, 555-0131
    en|“PARIS (AP) is a good place,” she said.
    en|1. Oslo (Norway) - 5 million visitors
    en|Tokyo (Japan): 13.9 million
    en|Rome (2018) - Film review
    en|Casablanca (1942) — A classic returns
    en|Geneva – Switzerland: a guide
    en|Milan - Inter: 2-1
    en|CLAIM: The bridge was closed for a year.
    en|Houston, we have a problem.
    en|Monday - Friday: 9 am to 5 pm
    en|Delhi (the old one) is crowded.
    en|Ann Lee (AP) has covered bridges since 2020.
    en|FOR IMMEDIATE RELEASE
    en|Sources (Reuters) say the bridge will open.
    de|Leipzig: Hier wurde die Brücke gesperrt
    de|Berlin. Eine Stadt und ihre Brücken: ein Rundgang
    de|Hamburg ist die größte Stadt im Norden.
    de|Die CDU (Berlin) fordert eine Brücke.
    de|München gegen Dortmund - 2:1
    de|Foto: dpa
    de|Kommentar: Die Brücke muss weg
    de|Von Anna Lee, Berlin
    de|Freitag, 9. Mai 2031
    de|Köln: Brücke offen
    fr|Paris : un pont pour demain
    fr|Lyon - Marseille : 2-1
    fr|Entretien - Le maire de Paris
    es|Madrid: puente abierto
    es|VÍDEO - Un puente en Madrid
    es|Lima (Perú): guía de viaje
    it|Roma: aperto il ponte
    it|Milan-Inter 2-1
    ru|Москва: мост открыт
    ru|Фото: РИА Новости
    ru|Москва (столица) встретила гостей.
    ja|【公式】橋が開通した。
    ja|【NFL】開幕戦の結果
    ja|【写真】橋が開通した。
    ja|【動画】東京の橋
    ja|【東京】橋のガイド
    zh|新华社发（李明 摄）
    zh|（记者李明）
    zh|据报道，大桥通车。
    zh|图为大桥。新华社记者李明摄
    zh|来源：新华社
    zh|北京时间5月9日，大桥通车。
    zh|5月9日，大桥通车。
    ko|[포토] 다리 개통
    ko|[속보] 다리 개통
    ko|(사진=연합뉴스)
    ko|서울시는 9일 다리를 개통했다.
    ko|[인터뷰] 김철수 시장
    en|The Sports Network reported on Friday.
    en|Associated Press writer Ann Lee contributed to this report.
    en|Reuters reported on May 9 that a bridge had opened.
    en|CNN — the network — said on Friday it would close.
    en|Paris Match - the magazine - was sold on Friday.
    en|London Stock Exchange - Trading resumed on Friday.
    en|NATO — The alliance met on Friday.
    en|MIA - The airport code for Miami
    en|Phoenix Suns - Dallas Mavericks 101-99
    en|PARIS SAINT-GERMAIN - The club said on Friday.
    en|FRANKFURT AIRPORT - Flights resumed on Friday.
    en|TOP STORIES - Friday, May 9
    en|HEADLINES - The bridge is open
    en|SUNDAY, May 9 - The bridge is open.
    en|Reed v. Lee, May 9, 2031 - The court ruled.
    en|Austin Powers: The Spy Who Opened the Bridge is a film.
    en|Victoria: A Novel by Ann Lee. Out on Friday.
    en|Florence: Portrait of a Nurse is out on Friday.
    en|Charlotte — who is nine — found a coin on Friday.
    en|Sofia: I do not know what to say.
    en|Dallas: Season 4, Episode 2 - The Bridge.
    en|Milan: We have to win on Friday, he said.
    de|Hamburg – Bayern 2:1
    de|Berlin (Archiv).
    de|dpa-Interview mit Anna Lee
    de|Sport: Bayern gewinnt
    zh|参考消息
    zh|新华社记者李明说，大桥通车了。
    zh|本报记者李明
    zh|中新社记者 李明 摄
    zh|电视剧《大桥》5月9日播出。
    zh|讯飞公司5月9日发布新品。
    zh|（图片来源：新华社）
    ko|[표] 다리 통행료
    ko|(끝)
    ko|[서울신문]
    ko|【속보】 다리 개통
    ja|【東京＝大阪間】の橋が開通した。
    ja|【解説】橋の歴史
    ja|（共同）
    ru|ТАСС сообщил 9 мая, что мост открыт.
    ru|МОСКВА - город на реке.
    es|Madrid - Barcelona: 2-1
    fr|Paris - Nice: le départ
    it|Roma - Lazio 1-0
    """.split(separator: "\n").map(String.init)

  @Test("of agencies and papers in many languages are read to the byte", arguments: openings)
  func dateline(row: String) throws {
    let columns = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let parser = DatelineParser(language: columns[0], reference: Timestamp(edtf: "2031-05-09"))
    let parts = columns[1].split(separator: "§", omittingEmptySubsequences: false).map(String.init)
    let dateline = try #require(parser.dateline(in: parts[0] + parts[1]))
    #expect(dateline.text == parts[0])
    #expect(dateline.range == 0..<parts[0].utf8.count)
    let places = dateline.places.map { $0.name + ($0.region.map { "[\($0)]" } ?? "") }
    #expect(places.joined(separator: ";") == columns[2])
    #expect((dateline.date?.edtf ?? "") == columns[3])
    #expect(dateline.agencies.joined(separator: ",") == columns[4])
    #expect(dateline.reporters.joined(separator: ",") == columns[5])
  }

  @Test(
    "that are headlines, labels, quotes, scores, captions and sentences have none",
    arguments: others)
  func none(row: String) {
    let columns = row.split(separator: "|", maxSplits: 1).map(String.init)
    let parser = DatelineParser(language: columns[0], reference: Timestamp(edtf: "2031-05-09"))
    #expect(parser.dateline(in: columns[1]) == nil)
  }
}
