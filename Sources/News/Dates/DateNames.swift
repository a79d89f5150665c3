/// The names and words of dates in the languages of the news, from Unicode CLDR.
///
/// Written by `Scripts/generate-date-names.py`; what CLDR lacks stands in ``DateWords``. A row is a
/// language, a kind, and the words, `;` between the twelve months, the seven days from Monday or the
/// parts of the day (before noon, after noon, around noon, at night), and `|` between the spellings of
/// one. The words of the other kinds are those of the patterns in which a language prints dates:
///
/// - `year`, `month`, `day`, `hour`, `minute`, `second`: behind such a number, as in `2031 г.`.
/// - `filler`: between the parts of a date, as in `9 de mayo de 2031`.
/// - `dotted`: a dot parts hours and minutes.
/// - `order`: the languages and regions that print numbers as month, day, year or as year, month, day.
enum DateNames {
  static let rows = """
    en months January|Jan; February|Feb; March|Mar; April|Apr; May; June|Jun; July|Jul; August|Aug; September|Sep; October|Oct; November|Nov; December|Dec
    en weekdays Monday|Mon; Tuesday|Tue; Wednesday|Wed; Thursday|Thu; Friday|Fri; Saturday|Sat; Sunday|Sun
    en periods AM|in the morning; PM|in the afternoon|in the evening|at night; noon; midnight
    de months Januar|Jan; Februar|Feb; März|Mär; April|Apr; Mai; Juni|Jun; Juli|Jul; August|Aug; September|Sept|Sep; Oktober|Okt; November|Nov; Dezember|Dez
    de weekdays Montag|Mo; Dienstag|Di; Mittwoch|Mi; Donnerstag|Do; Freitag|Fr; Samstag|Sa; Sonntag|So
    de periods morgens|vormittags|nachts|AM|vorm; mittags|nachmittags|abends|PM|nachm; ; Mitternacht
    de hour Uhr
    fr months janvier|janv; février|févr; mars; avril|avr; mai; juin; juillet|juil; août; septembre|sept; octobre|oct; novembre|nov; décembre|déc
    fr weekdays lundi|lun; mardi|mar; mercredi|mer; jeudi|jeu; vendredi|ven; samedi|sam; dimanche|dim
    fr periods du matin|AM|matin; de l’après-midi|du soir|PM|après-midi|soir; midi; minuit
    fr hour h
    es months enero|ene; febrero|feb; marzo|mar; abril|abr; mayo|may; junio|jun; julio|jul; agosto|ago; septiembre|sept; octubre|oct; noviembre|nov; diciembre|dic
    es weekdays lunes|lun; martes|mar; miércoles|mié; jueves|jue; viernes|vie; sábado|sáb; domingo|dom
    es periods a. m|de la madrugada|de la mañana; p. m|de la tarde|de la noche; del mediodía
    es filler de
    it months gennaio|gen; febbraio|feb; marzo|mar; aprile|apr; maggio|mag; giugno|giu; luglio|lug; agosto|ago; settembre|set; ottobre|ott; novembre|nov; dicembre|dic
    it weekdays lunedì|lun; martedì|mar; mercoledì|mer; giovedì|gio; venerdì|ven; sabato|sab; domenica|dom
    it periods di mattina|di notte|AM; del pomeriggio|di sera|PM|di pomeriggio; mezzogiorno; mezzanotte
    pt months janeiro|jan; fevereiro|fev; março|mar; abril|abr; maio|mai; junho|jun; julho|jul; agosto|ago; setembro|set; outubro|out; novembro|nov; dezembro|dez
    pt weekdays segunda-feira|seg; terça-feira|ter; quarta-feira|qua; quinta-feira|qui; sexta-feira|sex; sábado|sáb; domingo|dom
    pt periods AM|da manhã|da madrugada; PM|da tarde|da noite; meio-dia; meia-noite
    pt filler de
    nl months januari|jan; februari|feb; maart|mrt; april|apr; mei; juni|jun; juli|jul; augustus|aug; september|sep; oktober|okt; november|nov; december|dec
    nl weekdays maandag|ma; dinsdag|di; woensdag|wo; donderdag|do; vrijdag|vr; zaterdag|za; zondag|zo
    nl periods a.m|’s ochtends|’s nachts; p.m|’s middags|’s avonds; ; middernacht
    sv months januari|jan; februari|feb; mars; april|apr; maj; juni; juli; augusti|aug; september|sep; oktober|okt; november|nov; december|dec
    sv weekdays måndag|mån; tisdag|tis; onsdag|ons; torsdag|tors; fredag|fre; lördag|lör; söndag|sön
    sv periods på morgonen|på förmiddagen|på natten|fm|på morg|på förm; på eftermiddagen|på kvällen|em|på efterm; ; midnatt
    da months januar|jan; februar|feb; marts|mar; april|apr; maj; juni|jun; juli|jul; august|aug; september|sep; oktober|okt; november|nov; december|dec
    da weekdays mandag|man; tirsdag|tirs; onsdag|ons; torsdag|tors; fredag|fre; lørdag|lør; søndag|søn
    da periods AM|om morgenen|om formiddagen|om natten; PM|om eftermiddagen|om aftenen; ; midnat
    da filler den
    da dotted 1
    nb months januar|jan; februar|feb; mars|mar; april|apr; mai; juni|jun; juli|jul; august|aug; september|sep; oktober|okt; november|nov; desember|des
    nb weekdays mandag|man; tirsdag|tir; onsdag|ons; torsdag|tor; fredag|fre; lørdag|lør; søndag|søn
    nb periods på morgenen|på formiddagen|på natten|a.m|morg|form|natt; på ettermiddagen|på kvelden|p.m|etterm|kveld; ; midnatt|midn
    nb filler kl
    pl months stycznia|sty|styczeń; lutego|lut|luty; marca|mar|marzec; kwietnia|kwi|kwiecień; maja|maj; czerwca|cze|czerwiec; lipca|lip|lipiec; sierpnia|sie|sierpień; września|wrz|wrzesień; października|paź|październik; listopada|lis|listopad; grudnia|gru|grudzień
    pl weekdays poniedziałek|pon; wtorek|wt; środa|śr; czwartek|czw; piątek|pt; sobota|sob; niedziela|niedz
    pl periods AM|rano|przed południem; PM|po południu|wieczorem; w południe; o północy|w nocy
    cs months ledna|led|leden; února|úno|únor; března|bře|březen; dubna|dub|duben; května|kvě|květen; června|čvn|červen; července|čvc|červenec; srpna|srp|srpen; září|zář; října|říj|říjen; listopadu|lis|listopad; prosince|pro|prosinec
    cs weekdays pondělí|po; úterý|út; středa|st; čtvrtek|čt; pátek|pá; sobota|so; neděle|ne
    cs periods ráno|dopoledne|dop|r; odpoledne|večer|odp|več; poledne|pol; půlnoc|v noci|půln|v n
    sk months januára|jan|január; februára|feb|február; marca|mar|marec; apríla|apr|apríl; mája|máj; júna|jún; júla|júl; augusta|aug|august; septembra|sep|september; októbra|okt|október; novembra|nov|november; decembra|dec|december
    sk weekdays pondelok|po; utorok|ut; streda|st; štvrtok|št; piatok|pi; sobota|so; nedeľa|ne
    sk periods ráno|dopoludnia|AM|dopol; popoludní|večer|PM|popol; napoludnie|napol; o polnoci|v noci|o poln
    ru months января|янв|январь; февраля|февр|февраль; марта|мар|март; апреля|апр|апрель; мая|май; июня|июн|июнь; июля|июл|июль; августа|авг|август; сентября|сент|сентябрь; октября|окт|октябрь; ноября|нояб|ноябрь; декабря|дек|декабрь
    ru weekdays понедельник|пн; вторник|вт; среда|ср; четверг|чт; пятница|пт; суббота|сб; воскресенье|вс
    ru periods утра|AM; дня|вечера|PM; полдень|полд; полночь|ночи|полн
    ru year г
    uk months січня|січ|січень; лютого|лют|лютий; березня|бер|березень; квітня|квіт|квітень; травня|трав|травень; червня|черв|червень; липня|лип|липень; серпня|серп|серпень; вересня|вер|вересень; жовтня|жовт|жовтень; листопада|лист|листопад; грудня|груд|грудень
    uk weekdays понеділок|пн; вівторок|вт; середа|ср; четвер|чт; пʼятниця|пт; субота|сб; неділя|нд
    uk periods ранку|дп; вечора|пп; дня; ночі
    uk year р
    be months студзеня|сту|студзень; лютага|лют|люты; сакавіка|сак|сакавік; красавіка|кра|красавік; мая|май; чэрвеня|чэр|чэрвень; ліпеня|ліп|ліпень; жніўня|жні|жнівень; верасня|вер|верасень; кастрычніка|кас|кастрычнік; лістапада|ліс|лістапад; снежня|сне|снежань
    be weekdays панядзелак|пн; аўторак|аў; серада|ср; чацвер|чц; пятніца|пт; субота|сб; нядзеля|нд
    be periods AM; PM
    be year г
    bg months януари|яну; февруари|фев; март; април|апр; май; юни; юли; август|авг; септември|сеп; октомври|окт; ноември|ное; декември|дек
    bg weekdays понеделник|пн; вторник|вт; сряда|ср; четвъртък|чт; петък|пт; събота|сб; неделя|нд
    bg periods пр.об|am|сутринта; сл.об|pm|следобед|вечерта; на обяд; полунощ|през нощта
    bg filler ч
    bg year г
    mk months јануари|јан; февруари|фев; март|мар; април|апр; мај; јуни|јун; јули|јул; август|авг; септември|сеп; октомври|окт; ноември|ное; декември|дек
    mk weekdays понеделник|пон; вторник|вто; среда|сре; четврток|чет; петок|пет; сабота|саб; недела|нед
    mk periods претпл|наутро|претпладне|ноќе; попл|попладне|навечер; напладне; полноќ
    mk year г
    sl months januar|jan; februar|feb; marec|mar; april|apr; maj; junij|jun; julij|jul; avgust|avg; september|sep; oktober|okt; november|nov; december|dec
    sl weekdays ponedeljek|pon; torek|tor; sreda|sre; četrtek|čet; petek|pet; sobota|sob; nedelja|ned
    sl periods zjutraj|dopoldan|dop|zjut; popoldan|zvečer|pop|zveč; opoldne|opold; opolnoči|ponoči|opoln
    sl hour h
    hr months siječnja|sij|siječanj; veljače|velj|veljača; ožujka|ožu|ožujak; travnja|tra|travanj; svibnja|svi|svibanj; lipnja|lip|lipanj; srpnja|srp|srpanj; kolovoza|kol|kolovoz; rujna|ruj|rujan; listopada|lis|listopad; studenoga|stu|studeni; prosinca|pro|prosinac
    hr weekdays ponedjeljak|pon; utorak|uto; srijeda|sri; četvrtak|čet; petak|pet; subota|sub; nedjelja|ned
    hr periods ujutro|AM; poslije podne|navečer|PM|popodne; podne; ponoć|noću
    bs months januar|jan; februar|feb; mart|mar; april|apr; maj; juni|jun; juli|jul; august|aug; septembar|sep; oktobar|okt; novembar|nov; decembar|dec
    bs weekdays ponedjeljak|pon; utorak|uto; srijeda|sri; četvrtak|čet; petak|pet; subota|sub; nedjelja|ned
    bs periods prijepodne|a. m|ujutro; popodne|p. m|poslijepodne|navečer; podne; ponoć|po noći
    sr months јануар|јан; фебруар|феб; март|мар; април|апр; мај; јун; јул; август|авг; септембар|сеп; октобар|окт; новембар|нов; децембар|дец
    sr weekdays понедељак|пон; уторак|уто; среда|сре; четвртак|чет; петак|пет; субота|суб; недеља|нед
    sr periods ујутру|AM; по подне|увече|PM; подне; поноћ|ноћу
    sr-Latn months januar|jan; februar|feb; mart|mar; april|apr; maj; jun; jul; avgust|avg; septembar|sep; oktobar|okt; novembar|nov; decembar|dec
    sr-Latn weekdays ponedeljak|pon; utorak|uto; sreda|sre; četvrtak|čet; petak|pet; subota|sub; nedelja|ned
    sr-Latn periods ujutru|AM; po podne|uveče|PM; podne; ponoć|noću
    ro months ianuarie|ian; februarie|feb; martie|mar; aprilie|apr; mai; iunie|iun; iulie|iul; august|aug; septembrie|sept; octombrie|oct; noiembrie|nov; decembrie|dec
    ro weekdays luni|lun; marți|mar; miercuri|mie; joi; vineri|vin; sâmbătă|sâm; duminică|dum
    ro periods dimineața|a.m; după-amiaza|seara|p.m; la amiază|amiază; la miezul nopții|noaptea|miezul nopții
    hu months január|jan; február|febr; március|márc; április|ápr; május|máj; június|jún; július|júl; augusztus|aug; szeptember|szept; október|okt; november|nov; december|dec
    hu weekdays hétfő; kedd; szerda|Sze; csütörtök|Cs; péntek; szombat|Szo; vasárnap
    hu periods reggel|délelőtt|hajnal|de; délután|este|du; dél; éjfél|éjjel
    fi months tammikuuta|tammi|tammikuu; helmikuuta|helmi|helmikuu; maaliskuuta|maalis|maaliskuu; huhtikuuta|huhti|huhtikuu; toukokuuta|touko|toukokuu; kesäkuuta|kesä|kesäkuu; heinäkuuta|heinä|heinäkuu; elokuuta|elo|elokuu; syyskuuta|syys|syyskuu; lokakuuta|loka|lokakuu; marraskuuta|marras|marraskuu; joulukuuta|joulu|joulukuu
    fi weekdays maanantaina|ma|maanantai; tiistaina|ti|tiistai; keskiviikkona|ke|keskiviikko; torstaina|to|torstai; perjantaina|pe|perjantai; lauantaina|la|lauantai; sunnuntai|su
    fi periods aamulla|aamupäivällä|ap|aamup; iltapäivällä|illalla|ip|iltap; keskipäivällä|keskip; keskiyöllä|yöllä
    fi dotted 1
    et months jaanuar|jaan; veebruar|veebr; märts; aprill|apr; mai; juuni; juuli; august|aug; september|sept; oktoober|okt; november|nov; detsember|dets
    et weekdays esmaspäev; teisipäev; kolmapäev; neljapäev; reede; laupäev; pühapäev
    et periods AM|hommikul; PM|pärastlõunal|õhtul; keskpäeval; keskööl|öösel
    lv months janvāris|janv; februāris|febr; marts; aprīlis|apr; maijs; jūnijs|jūn; jūlijs|jūl; augusts|aug; septembris|sept; oktobris|okt; novembris|nov; decembris|dec
    lv weekdays pirmdiena|pirmd|Pirmdiena|Pirmd; otrdiena|otrd|Otrdiena|Otrd; trešdiena|trešd|Trešdiena|Trešd; ceturtdiena|ceturtd|Ceturtdiena|Ceturtd; piektdiena|piektd|Piektdiena|Piektd; sestdiena|sestd|Sestdiena|Sestd; svētdiena|svētd|Svētdiena|Svētd
    lv periods priekšpusdienā|no rīta|priekšp; pēcpusdienā|vakarā|pēcp|pēcpusd; pusdienlaikā|pusd; pusnaktī|naktī
    lv year g|gada
    lt months sausio|saus|sausis; vasario|vas|vasaris; kovo|kov|kovas; balandžio|bal|balandis; gegužės|geg|gegužė; birželio|birž|birželis; liepos|liep|liepa; rugpjūčio|rugp|rugpjūtis; rugsėjo|rugs|rugsėjis; spalio|spal|spalis; lapkričio|lapkr|lapkritis; gruodžio|gruod|gruodis
    lt weekdays pirmadienis|pr; antradienis|an; trečiadienis|tr; ketvirtadienis|kt; penktadienis|pn; šeštadienis|št; sekmadienis|sk
    lt periods priešpiet|rytas|naktis; popiet|popietė|vakaras; perpiet; vidurnaktis
    lt day d
    lt year m
    is months janúar|jan; febrúar|feb; mars|mar; apríl|apr; maí; júní|jún; júlí|júl; ágúst|ágú; september|sep; október|okt; nóvember|nóv; desember|des
    is weekdays mánudagur|mán; þriðjudagur|þri; miðvikudagur|mið; fimmtudagur|fim; föstudagur|fös; laugardagur|lau; sunnudagur|sun
    is periods f.h|að morgni|að nóttu; e.h|síðdegis|að kvöldi; hádegi; miðnætti
    el months Ιανουαρίου|Ιαν|Ιανουάριος; Φεβρουαρίου|Φεβ|Φεβρουάριος; Μαρτίου|Μαρ|Μάρτιος|Μάρ; Απριλίου|Απρ|Απρίλιος; Μαΐου|Μαΐ|Μάιος|Μάι; Ιουνίου|Ιουν|Ιούνιος|Ιούν; Ιουλίου|Ιουλ|Ιούλιος|Ιούλ; Αυγούστου|Αυγ|Αύγουστος|Αύγ; Σεπτεμβρίου|Σεπ|Σεπτέμβριος; Οκτωβρίου|Οκτ|Οκτώβριος; Νοεμβρίου|Νοε|Νοέμβριος|Νοέ; Δεκεμβρίου|Δεκ|Δεκέμβριος
    el weekdays Δευτέρα|Δευ; Τρίτη|Τρί; Τετάρτη|Τετ; Πέμπτη|Πέμ; Παρασκευή|Παρ; Σάββατο|Σάβ; Κυριακή|Κυρ
    el periods το πρωί|π.μ|πρωί; το μεσημέρι|το απόγευμα|μ.μ|μεσημ|απόγ; ; το βράδυ|βράδυ
    tr months Ocak|Oca; Şubat|Şub; Mart|Mar; Nisan|Nis; Mayıs|May; Haziran|Haz; Temmuz|Tem; Ağustos|Ağu; Eylül|Eyl; Ekim|Eki; Kasım|Kas; Aralık|Ara
    tr weekdays Pazartesi|Pzt; Salı|Sal; Çarşamba|Çar; Perşembe|Per; Cuma|Cum; Cumartesi|Cmt; Pazar|Paz
    tr periods ÖÖ|sabah|öğleden önce; ÖS|öğleden sonra|akşamüstü|akşam; öğle; gece yarısı|gece
    az months yanvar|yan; fevral|fev; mart|mar; aprel|apr; may; iyun|iyn; iyul|iyl; avqust|avq; sentyabr|sen; oktyabr|okt; noyabr|noy; dekabr|dek
    az weekdays bazar ertəsi|B.e|B.E; çərşənbə axşamı|Ç.a|Ç.A; çərşənbə; cümə axşamı|C.a|C.A; cümə; şənbə; bazar
    az periods AM|sübh|səhər|gecə; PM|gündüz|axşamüstü|axşam; günorta; gecəyarı
    kk months қаңтар|қаң|Қаңтар; ақпан|ақп|Ақпан; наурыз|нау|Наурыз; сәуір|сәу|Сәуір; мамыр|мам|Мамыр; маусым|мау|Маусым; шілде|шіл|Шілде; тамыз|там|Тамыз; қыркүйек|қыр|Қыркүйек; қазан|қаз|Қазан; қараша|қар|Қараша; желтоқсан|жел|Желтоқсан
    kk weekdays дүйсенбі|дс; сейсенбі|сс; сәрсенбі|ср; бейсенбі|бс; жұма|жм; сенбі|сб; жексенбі|жс
    kk periods AM|таңғы; PM|түстен кейінгі|кешкі; түскі; түн жарымы|түнгі
    kk year ж
    ky months январь|янв|Январь|Янв; февраль|фев|Февраль|Фев; март|мар|Март|Мар; апрель|апр|Апрель|Апр; май|Май; июнь|июн|Июнь|Июн; июль|июл|Июль|Июл; август|авг|Август|Авг; сентябрь|сен|Сентябрь|Сен; октябрь|окт|Октябрь|Окт; ноябрь|ноя|Ноябрь|Ноя; декабрь|дек|Декабрь|Дек
    ky weekdays дүйшөмбү|дүй; шейшемби|шейш; шаршемби|шарш; бейшемби|бейш; жума; ишемби|ишм; жекшемби|жек
    ky periods таңкы|тң|эртең менен; түштөн кийинки|тк|түштөн кийин|кечинде; чак түш; түн ортосу|түн ичинде
    ky year ж
    uz months yanvar|yan|Yanvar|Yan; fevral|fev|Fevral|Fev; mart|mar|Mart|Mar; aprel|apr|Aprel|Apr; may|May; iyun|iyn|Iyun|Iyn; iyul|iyl|Iyul|Iyl; avgust|avg|Avgust|Avg; sentabr|sen|Sentabr|Sen; oktabr|okt|Oktabr|Okt; noyabr|noy|Noyabr|Noy; dekabr|dek|Dekabr|Dek
    uz weekdays dushanba|Dush; seshanba|Sesh; chorshanba|Chor; payshanba|Pay; juma|Jum; shanba|Shan; yakshanba|Yak
    uz periods TO|ertalab; TK|kechqurun; tush payti|kunduzi; yarim tun|kechasi
    ka months იანვარი|იან; თებერვალი|თებ; მარტი|მარ; აპრილი|აპრ; მაისი|მაი; ივნისი|ივნ; ივლისი|ივლ; აგვისტო|აგვ; სექტემბერი|სექ; ოქტომბერი|ოქტ; ნოემბერი|ნოე; დეკემბერი|დეკ
    ka weekdays ორშაბათი|ორშ; სამშაბათი|სამ; ოთხშაბათი|ოთხ; ხუთშაბათი|ხუთ; პარასკევი|პარ; შაბათი|შაბ; კვირა|კვი
    ka periods დილით|AM|დილ; ნაშუადღევს|საღამოს|PM|ნაშუადღ|საღ; შუადღეს|შუადღ; შუაღამეს|ღამით|ღამ
    hy months հունվարի|հնվ|հունվար; փետրվարի|փտվ|փետրվար; մարտի|մրտ|մարտ; ապրիլի|ապր|ապրիլ; մայիսի|մյս|մայիս; հունիսի|հնս|հունիս; հուլիսի|հլս|հուլիս; օգոստոսի|օգս|օգոստոս; սեպտեմբերի|սեպ|սեպտեմբեր; հոկտեմբերի|հոկ|հոկտեմբեր; նոյեմբերի|նոյ|նոյեմբեր; դեկտեմբերի|դեկ|դեկտեմբեր
    hy weekdays երկուշաբթի|երկ; երեքշաբթի|երք; չորեքշաբթի|չրք; հինգշաբթի|հնգ; ուրբաթ|ուր; շաբաթ|շբթ; կիրակի|կիր
    hy periods առավոտյան|գիշերվա|AM|գիշերը; ցերեկվա|երեկոյան|PM|ցերեկը; կեսօրին|կեսօր; կեսգիշերին|կեսգիշեր
    hy filler ին
    hy year թ|թ․
    mn months нэгдүгээр сар|нэгдүгээр сарын|Нэгдүгээр сар|Нэгдүгээр сарын; хоёрдугаар сар|хоёрдугаар сарын|Хоёрдугаар сар|Хоёрдугаар сарын; гуравдугаар сар|гуравдугаар сарын|Гуравдугаар сар|Гуравдугаар сарын; дөрөвдүгээр сар|дөрөвдүгээр сарын|Дөрөвдүгээр сар|Дөрөвдүгээр сарын; тавдугаар сар|тавдугаар сарын|Тавдугаар сар|Тавдугаар сарын; зургаадугаар сар|зургаадугаар сарын|Зургаадугаар сар|Зургаадугаар сарын; долоодугаар сар|долоодугаар сарын|Долоодугаар сар|Долоодугаар сарын; наймдугаар сар|наймдугаар сарын|Наймдугаар сар|Наймдугаар сарын; есдүгээр сар|есдүгээр сарын|Есдүгээр сар|Есдүгээр сарын; аравдугаар сар|аравдугаар сарын|Аравдугаар сар|Аравдугаар сарын; арван нэгдүгээр сар|арван нэгдүгээр сарын|Арван нэгдүгээр сар|Арван нэгдүгээр сарын; арван хоёрдугаар сар|арван хоёрдугаар сарын|Арван хоёрдугаар сар|Арван хоёрдугаар сарын
    mn weekdays даваа|Да|Даваа; мягмар|Мя|Мягмар; лхагва|Лх|Лхагва; пүрэв|Пү|Пүрэв; баасан|Ба|Баасан; бямба|Бя|Бямба; ням|Ня|Ням
    mn periods ү.ө|өглөө; ү.х|өдөр|орой; үд дунд; шөнө дунд|шөнө
    mn filler гараг
    mn hour ц
    mn year оны
    sq months janar|jan; shkurt|shk; mars|mar; prill|pri; maj; qershor|qer; korrik|korr; gusht|gush; shtator|sht; tetor|tet; nëntor|nën; dhjetor|dhj
    sq weekdays e hënë|hën; e martë|mar; e mërkurë|mër; e enjte|enj; e premte|pre; e shtunë|sht; e diel|die
    sq periods e paradites|p.d|e mëngjesit|e natës; e pasdites|m.d|e mbrëmjes; e mesditës; e mesnatës
    ca months de gener|de gen|gener|gen; de febrer|de febr|febrer|febr; de març|març; d’abril|d’abr|abril|abr; de maig|maig; de juny|juny; de juliol|de jul|juliol|jul; d’agost|d’ag|agost|ag; de setembre|de set|setembre|set; d’octubre|d’oct|octubre|oct; de novembre|de nov|novembre|nov; de desembre|de des|desembre|des
    ca weekdays dilluns|dl; dimarts|dt; dimecres|dc; dijous|dj; divendres|dv; dissabte|ds; diumenge|dg
    ca periods a. m|matinada|matí; p. m|migdia|tarda|vespre|nit; ; mitjanit
    ca filler del
    gl months xaneiro|xan; febreiro|feb; marzo|mar; abril|abr; maio; xuño; xullo|xul; agosto|ago; setembro|set; outubro|out; novembro|nov; decembro|dec
    gl weekdays luns; martes|mar; mércores|mér; xoves|xov; venres|ven; sábado|sáb; domingo|dom
    gl periods a.m|da madrugada|da mañá; p.m|do mediodía|da tarde; ; da noite
    gl filler de
    eu months urtarrila|urtarrilaren|urt|urtren; otsaila|otsailaren|ots|otsren; martxoa|martxoaren|mar|marren; apirila|apirilaren|api|apiren; maiatza|maiatzaren|mai|mairen; ekaina|ekainaren|eka|ekaren; uztaila|uztailaren|uzt|uztren; abuztua|abuztuaren|abu|aburen; iraila|irailaren|ira|iraren; urria|urriaren|urr|urrren; azaroa|azaroaren|aza|azaren; abendua|abenduaren|abe|aberen
    eu weekdays astelehena|al; asteartea|ar; asteazkena|az; osteguna|og; ostirala|or; larunbata|lr; igandea|ig
    eu periods goizaldeko|goizeko|AM|goizald; eguerdiko|arratsaldeko|iluntzeko|gaueko|PM|eguerd|arrats|iluntz; ; gauerdia
    ga months Eanáir|Ean; Feabhra|Feabh; Márta; Aibreán|Aib; Bealtaine|Beal; Meitheamh|Meith; Iúil; Lúnasa|Lún; Meán Fómhair|MFómh; Deireadh Fómhair|DFómh; Samhain|Samh; Nollaig|Noll
    ga weekdays Dé Luain|Luan; Dé Máirt|Máirt; Dé Céadaoin|Céad; Déardaoin|Déar; Dé hAoine|Aoine; Dé Sathairn|Sath; Dé Domhnaigh|Domh
    ga periods r.n; i.n
    af months Januarie|Jan; Februarie|Feb; Maart|Mrt; April|Apr; Mei; Junie|Jun; Julie|Jul; Augustus|Aug; September|Sep; Oktober|Okt; November|Nov; Desember|Des
    af weekdays Maandag|Ma; Dinsdag|Di; Woensdag|Wo; Donderdag|Do; Vrydag|Vr; Saterdag|Sa; Sondag|So
    af periods vm|die oggend|die nag; nm|die middag|die aand; ; middernag
    id months Januari|Jan; Februari|Feb; Maret|Mar; April|Apr; Mei; Juni|Jun; Juli|Jul; Agustus|Agu; September|Sep; Oktober|Okt; November|Nov; Desember|Des
    id weekdays Senin|Sen; Selasa|Sel; Rabu|Rab; Kamis|Kam; Jumat|Jum; Sabtu|Sab; Minggu|Min
    id periods AM|pagi; PM|sore|malam; tengah hari|siang; tengah malam
    id dotted 1
    ms months Januari|Jan; Februari|Feb; Mac; April|Apr; Mei; Jun; Julai|Jul; Ogos|Ogo; September|Sep; Oktober|Okt; November|Nov; Disember|Dis
    ms weekdays Isnin|Isn; Selasa|Sel; Rabu|Rab; Khamis|Kha; Jumaat|Jum; Sabtu|Sab; Ahad|Ahd
    ms periods tengah malam|pagi|PG; tengah hari|petang|malam|PTG
    fil months Enero|Ene; Pebrero|Peb; Marso|Mar; Abril|Abr; Mayo|May; Hunyo|Hun; Hulyo|Hul; Agosto|Ago; Setyembre|Set; Oktubre|Okt; Nobyembre|Nob; Disyembre|Dis
    fil weekdays Lunes|Lun; Martes|Mar; Miyerkules|Miy; Huwebes|Huw; Biyernes|Biy; Sabado|Sab; Linggo|Lin
    fil periods ng umaga|madaling-araw|AM; ng hapon|ng gabi|PM; tanghaling-tapat; hatinggabi
    vi months tháng 1|thg 1|Tháng 1; tháng 2|thg 2|Tháng 2; tháng 3|thg 3|Tháng 3; tháng 4|thg 4|Tháng 4; tháng 5|thg 5|Tháng 5; tháng 6|thg 6|Tháng 6; tháng 7|thg 7|Tháng 7; tháng 8|thg 8|Tháng 8; tháng 9|thg 9|Tháng 9; tháng 10|thg 10|Tháng 10; tháng 11|thg 11|Tháng 11; tháng 12|thg 12|Tháng 12
    vi weekdays Thứ Hai|Th 2; Thứ Ba|Th 3; Thứ Tư|Th 4; Thứ Năm|Th 5; Thứ Sáu|Th 6; Thứ Bảy|Th 7; Chủ Nhật|CN
    vi periods sáng|SA; chiều|tối|CH; trưa|TR; nửa đêm|đêm
    vi filler ngày|năm|tháng
    vi hour giờ
    sw months Januari|Jan; Februari|Feb; Machi|Mac; Aprili|Apr; Mei; Juni|Jun; Julai|Jul; Agosti|Ago; Septemba|Sep; Oktoba|Okt; Novemba|Nov; Desemba|Des
    sw weekdays Jumatatu; Jumanne; Jumatano; Alhamisi; Ijumaa; Jumamosi; Jumapili
    sw periods alfajiri|asubuhi|AM; mchana|jioni|PM; saa sita za mchana|adhuhuri; saa sita za usiku|usiku
    so months Janaayo|Jan|Jannaayo; Febraayo|Feb; Maarso|Mar; Abriil|Abr; Maayo|May; Juun|Jun; Luulyo|Lul; Agosto|Ogs|Ogosto; Sebtembar|Seb|Sebteembar; Oktoobar|Okt; Noofeembar|Nof; Diseembar|Dis
    so weekdays Isniin|Isn; Talaado|Tldo; Arbaco|Arbc; Khamiis|Khms; Jimco|Jmc; Sabti|Sbti; Axad|Axd
    so periods GH; GD
    hi months जनवरी|जन॰; फ़रवरी|फ़र॰; मार्च; अप्रैल; मई; जून; जुलाई|जुल॰; अगस्त|अग॰; सितंबर|सित॰; अक्टूबर|अक्टू॰; नवंबर|नव॰; दिसंबर|दिस॰
    hi weekdays सोमवार|सोम; मंगलवार|मंगल; बुधवार|बुध; गुरुवार|गुरु; शुक्रवार|शुक्र; शनिवार|शनि; रविवार|रवि
    hi periods am|सुबह; pm|दोपहर|शाम; ; मध्यरात्रि|रात
    mr months जानेवारी|जाने; फेब्रुवारी|फेब्रु; मार्च; एप्रिल|एप्रि; मे; जून; जुलै; ऑगस्ट|ऑग; सप्टेंबर|सप्टें; ऑक्टोबर|ऑक्टो; नोव्हेंबर|नोव्हें; डिसेंबर|डिसें
    mr weekdays सोमवार|सोम; मंगळवार|मंगळ; बुधवार|बुध; गुरुवार|गुरु; शुक्रवार|शुक्र; शनिवार|शनि; रविवार|रवि
    mr periods AM|पहाट|सकाळ; PM|दुपार|संध्याकाळ; मध्यान्ह; मध्यरात्र|रात्र
    ne months जनवरी; फेब्रुअरी; मार्च; अप्रिल; मे; जुन; जुलाई; अगस्ट; सेप्टेम्बर; अक्टोबर; नोभेम्बर; डिसेम्बर
    ne weekdays सोमबार|सोम; मङ्गलबार|मङ्गल; बुधबार|बुध; बिहिबार|बिहि; शुक्रबार|शुक्र; शनिबार|शनि; आइतबार|आइत
    ne periods पूर्वाह्न|बिहान; अपराह्न|अपरान्ह|साँझ|बेलुकी; मध्यान्ह; मध्यरात|रात
    bn months জানুয়ারী|জানু; ফেব্রুয়ারী|ফেব; মার্চ; এপ্রিল|এপ্রি; মে; জুন; জুলাই|জুল; আগস্ট|আগ; সেপ্টেম্বর|সেপ; অক্টোবর|অক্টো; নভেম্বর|নভে; ডিসেম্বর|ডিসে
    bn weekdays সোমবার|সোম; মঙ্গলবার|মঙ্গল; বুধবার|বুধ; বৃহস্পতিবার|বৃহস্পতি; শুক্রবার|শুক্র; শনিবার|শনি; রবিবার|রবি
    bn periods ভোরবেলায়|সকালবেলায়|AM|ভোর|সকাল; দুপুরবেলায়|বিকাল|সন্ধ্যাবেলায়|PM|দুপুর|সন্ধ্যা; ; রাত্রিবেলায়|রাত্রি
    ta months ஜனவரி|ஜன; பிப்ரவரி|பிப்; மார்ச்|மார்; ஏப்ரல்|ஏப்; மே; ஜூன்; ஜூலை; ஆகஸ்ட்|ஆக; செப்டம்பர்|செப்; அக்டோபர்|அக்; நவம்பர்|நவ; டிசம்பர்|டிச
    ta weekdays திங்கள்|திங்; செவ்வாய்|செவ்; புதன்|புத; வியாழன்|வியா; வெள்ளி|வெள்; சனி; ஞாயிறு|ஞாயி
    ta periods AM|அதிகாலை|காலை; PM|மதியம்|பிற்பகல்|மாலை|அந்தி மாலை; நண்பகல்; நள்ளிரவு|இரவு
    te months జనవరి|జన; ఫిబ్రవరి|ఫిబ్ర; మార్చి; ఏప్రిల్|ఏప్రి; మే; జూన్; జులై; ఆగస్టు|ఆగ; సెప్టెంబర్|సెప్టెం; అక్టోబర్|అక్టో; నవంబర్|నవం; డిసెంబర్|డిసెం
    te weekdays సోమవారం|సోమ; మంగళవారం|మంగళ; బుధవారం|బుధ; గురువారం|గురు; శుక్రవారం|శుక్ర; శనివారం|శని; ఆదివారం|ఆది
    te periods AM|ఉదయం; PM|మధ్యాహ్నం|సాయంత్రం; ; అర్ధరాత్రి|రాత్రి
    kn months ಜನವರಿ|ಜನ; ಫೆಬ್ರವರಿ|ಫೆಬ್ರ; ಮಾರ್ಚ್; ಏಪ್ರಿಲ್|ಏಪ್ರಿ; ಮೇ; ಜೂನ್; ಜುಲೈ; ಆಗಸ್ಟ್|ಆಗ; ಸೆಪ್ಟೆಂಬರ್|ಸೆಪ್ಟೆಂ; ಅಕ್ಟೋಬರ್|ಅಕ್ಟೋ; ನವೆಂಬರ್|ನವೆಂ; ಡಿಸೆಂಬರ್|ಡಿಸೆಂ
    kn weekdays ಸೋಮವಾರ|ಸೋಮ; ಮಂಗಳವಾರ|ಮಂಗಳ; ಬುಧವಾರ|ಬುಧ; ಗುರುವಾರ|ಗುರು; ಶುಕ್ರವಾರ|ಶುಕ್ರ; ಶನಿವಾರ|ಶನಿ; ಭಾನುವಾರ|ಭಾನು
    kn periods AM|ಬೆಳಗ್ಗೆ; PM|ಮಧ್ಯಾಹ್ನ|ಸಂಜೆ; ; ಮಧ್ಯ ರಾತ್ರಿ|ರಾತ್ರಿ
    ml months ജനുവരി|ജനു; ഫെബ്രുവരി|ഫെബ്രു; മാർച്ച്|മാർ; ഏപ്രിൽ|ഏപ്രി; മേയ്; ജൂൺ; ജൂലൈ; ഓഗസ്റ്റ്|ഓഗ; സെപ്റ്റംബർ|സെപ്റ്റം; ഒക്‌ടോബർ|ഒക്ടോ; നവംബർ|നവം; ഡിസംബർ|ഡിസം
    ml weekdays തിങ്കളാഴ്‌ച|തിങ്കൾ; ചൊവ്വാഴ്ച|ചൊവ്വ|ചൊവ്വാഴ്‌ച; ബുധനാഴ്‌ച|ബുധൻ; വ്യാഴാഴ്‌ച|വ്യാഴം; വെള്ളിയാഴ്‌ച|വെള്ളി; ശനിയാഴ്‌ച|ശനി; ഞായറാഴ്‌ച|ഞായർ
    ml periods AM|പുലർച്ചെ|രാവിലെ; PM|ഉച്ചയ്ക്ക്|ഉച്ചതിരിഞ്ഞ്|വൈകുന്നേരം|സന്ധ്യ; ഉച്ച; അർദ്ധരാത്രി|രാത്രി
    gu months જાન્યુઆરી|જાન્યુ; ફેબ્રુઆરી|ફેબ્રુ; માર્ચ; એપ્રિલ; મે; જૂન; જુલાઈ; ઑગસ્ટ; સપ્ટેમ્બર|સપ્ટે; ઑક્ટોબર|ઑક્ટો; નવેમ્બર|નવે; ડિસેમ્બર|ડિસે
    gu weekdays સોમવાર|સોમ; મંગળવાર|મંગળ; બુધવાર|બુધ; ગુરુવાર|ગુરુ; શુક્રવાર|શુક્ર; શનિવાર|શનિ; રવિવાર|રવિ
    gu periods AM|સવારે; PM|બપોરે|સાંજે; ; મધ્યરાત્રિ|રાત્રે
    pa months ਜਨਵਰੀ|ਜਨ; ਫ਼ਰਵਰੀ|ਫ਼ਰ; ਮਾਰਚ; ਅਪ੍ਰੈਲ|ਅਪ੍ਰੈ; ਮਈ; ਜੂਨ; ਜੁਲਾਈ|ਜੁਲਾ; ਅਗਸਤ|ਅਗ; ਸਤੰਬਰ|ਸਤੰ; ਅਕਤੂਬਰ|ਅਕਤੂ; ਨਵੰਬਰ|ਨਵੰ; ਦਸੰਬਰ|ਦਸੰ
    pa weekdays ਸੋਮਵਾਰ|ਸੋਮ; ਮੰਗਲਵਾਰ|ਮੰਗਲ; ਬੁੱਧਵਾਰ|ਬੁੱਧ; ਵੀਰਵਾਰ|ਵੀਰ; ਸ਼ੁੱਕਰਵਾਰ|ਸ਼ੁੱਕਰ; ਸ਼ਨਿੱਚਰਵਾਰ|ਸ਼ਨਿੱਚਰ; ਐਤਵਾਰ|ਐਤ
    pa periods ਪੂ.ਦੁ|ਸਵੇਰੇ; ਬਾ.ਦੁ|ਦੁਪਹਿਰੇ|ਸ਼ਾਮੀਂ; ; ਅੱਧੀ ਰਾਤ|ਰਾਤੀਂ
    si months ජනවාරි|ජන; පෙබරවාරි|පෙබ; මාර්තු|මාර්; අප්‍රේල්; මැයි; ජූනි; ජූලි; අගෝස්තු|අගෝ; සැප්තැම්බර්|සැප්; ඔක්තෝබර්|ඔක්; නොවැම්බර්|නොවැ; දෙසැම්බර්|දෙසැ
    si weekdays සඳුදා; අඟහරුවාදා|අඟහ; බදාදා; බ්‍රහස්පතින්දා|බ්‍රහස්; සිකුරාදා|සිකු; සෙනසුරාදා|සෙන; ඉරිදා
    si periods පෙ.ව|පාන්දර|උදේ|මැදියමට පසු; ප.ව|දවල්|හවස|රෑ; මධ්‍යාහ්නය; මැදියම
    si dotted 1
    ur months جنوری; فروری; مارچ; اپریل; مئی; جون; جولائی; اگست; ستمبر; اکتوبر; نومبر; دسمبر
    ur weekdays پیر; منگل; بدھ; جمعرات; جمعہ; ہفتہ; اتوار
    ur periods صبح میں|AM|صبح; دوپہر میں|سہ پہر|شام میں|PM|دوپہر|شام; ; آدھی رات|رات میں|رات
    ar months يناير; فبراير; مارس; أبريل; مايو; يونيو; يوليو; أغسطس; سبتمبر; أكتوبر; نوفمبر; ديسمبر
    ar weekdays الاثنين; الثلاثاء; الأربعاء; الخميس; الجمعة; السبت; الأحد
    ar periods في الصباح|صباحًا|في المساء|ليلاً|ص|فجرًا; ظهرًا|بعد الظهر|مساءً|م
    fa months ژانویهٔ|ژانویه; فوریهٔ|فوریه; مارس; آوریل; مهٔ|مه; ژوئن; ژوئیهٔ|ژوئیه; اوت; سپتامبر; اکتبر; نوامبر; دسامبر
    fa weekdays دوشنبه; سه‌شنبه; چهارشنبه; پنجشنبه; جمعه; شنبه; یکشنبه
    fa periods قبل‌ازظهر|بامداد|صبح|نیمه‌شب|ق.ظ; بعدازظهر|عصر|شب|ب.ظ|ظهر
    fa filler ساعت
    ps months جنوري; فبروري|فېبروري; مارچ; اپریل; مۍ; جون; جولای; اګست; سېپتمبر|سپتمبر; اکتوبر; نومبر; دسمبر
    ps weekdays دونۍ; درېنۍ; څلرنۍ; پينځنۍ; جمعه; اونۍ; يونۍ
    ps periods غ.م|AM; غ.و|PM
    ps year د
    he months ינואר|בינואר|ינו׳|בינו׳; פברואר|בפברואר|פבר׳|בפבר׳; מרץ|במרץ; אפריל|באפריל|אפר׳|באפר׳; מאי|במאי; יוני|ביוני; יולי|ביולי; אוגוסט|באוגוסט|אוג׳|באוג׳; ספטמבר|בספטמבר|ספט׳|בספט׳; אוקטובר|באוקטובר|אוק׳|באוק׳; נובמבר|בנובמבר|נוב׳|בנוב׳; דצמבר|בדצמבר|דצמ׳|בדצמ׳
    he weekdays יום שני|יום ב׳; יום שלישי|יום ג׳; יום רביעי|יום ד׳; יום חמישי|יום ה׳; יום שישי|יום ו׳; יום שבת|שבת; יום ראשון|יום א׳
    he periods AM|בבוקר|לפנות בוקר|בוקר; PM|בצהריים|אחר הצהריים|בערב|צהריים|ערב; ; חצות|בלילה|לילה
    he filler ה
    th months มกราคม|ม.ค; กุมภาพันธ์|ก.พ; มีนาคม|มี.ค; เมษายน|เม.ย; พฤษภาคม|พ.ค; มิถุนายน|มิ.ย; กรกฎาคม|ก.ค; สิงหาคม|ส.ค; กันยายน|ก.ย; ตุลาคม|ต.ค; พฤศจิกายน|พ.ย; ธันวาคม|ธ.ค
    th weekdays วันจันทร์; วันอังคาร; วันพุธ; วันพฤหัสบดี|พฤ; วันศุกร์; วันเสาร์; วันอาทิตย์|อา
    th periods ก่อนเที่ยง|AM|ในตอนเช้า; หลังเที่ยง|PM|ในตอนบ่าย|บ่าย|ในตอนเย็น|ค่ำ; เที่ยง; เที่ยงคืน|กลางคืน
    th filler ที่
    th hour นาฬิกา
    th minute น|นาที
    th second วินาที
    lo months ມັງກອນ|ມ.ກ; ກຸມພາ|ກ.ພ; ມີນາ|ມ.ນ; ເມສາ|ມ.ສ; ພຶດສະພາ|ພ.ພ; ມິຖຸນາ|ມິ.ຖ; ກໍລະກົດ|ກ.ລ; ສິງຫາ|ສ.ຫ; ກັນຍາ|ກ.ຍ; ຕຸລາ|ຕ.ລ; ພະຈິກ|ພ.ຈ; ທັນວາ|ທ.ວ
    lo weekdays ວັນຈັນ|ຈັນ; ວັນອັງຄານ|ອັງຄານ; ວັນພຸດ|ພຸດ; ວັນພະຫັດ|ພະຫັດ; ວັນສຸກ|ສຸກ; ວັນເສົາ|ເສົາ; ວັນອາທິດ|ອາທິດ
    lo periods ຕອນເຊົ້າ|ກ່ອນທ່ຽງ; ຕອນບ່າຍ|ຕອນແລງ|ຫຼັງທ່ຽງ; ຕອນທ່ຽງ; ທ່ຽງຄືນ|ຕອນກາງຄືນ|ກາງຄືນ
    lo hour ໂມງ
    lo minute ນາທີ
    lo second ວິນາທີ
    km months មករា; កុម្ភៈ; មីនា; មេសា; ឧសភា; មិថុនា; កក្កដា; សីហា; កញ្ញា; តុលា; វិច្ឆិកា; ធ្នូ
    km weekdays ច័ន្ទ|ចន្ទ; អង្គារ; ពុធ; ព្រហស្បតិ៍|ព្រហ; សុក្រ; សៅរ៍; អាទិត្យ
    km periods AM|នៅពេល​ព្រឹក; PM|នៅពេលរសៀល|នៅពេល​ល្ងាច|នៅពេល​យប់; ថ្ងៃត្រង់; អធ្រាត្រ
    my months ဇန်နဝါရီ|ဇန်; ဖေဖော်ဝါရီ|ဖေ; မတ်; ဧပြီ|ဧ; မေ; ဇွန်; ဇူလိုင်|ဇူ; ဩဂုတ်|ဩ; စက်တင်ဘာ|စက်; အောက်တိုဘာ|အောက်; နိုဝင်ဘာ|နို; ဒီဇင်ဘာ|ဒီ
    my weekdays တနင်္လာ; အင်္ဂါ; ဗုဒ္ဓဟူး; ကြာသပတေး; သောကြာ; စနေ; တနင်္ဂနွေ
    my periods နံနက်; ညနေ|နေ့လယ်|ည; မွန်းတည့်; သန်းခေါင်ယံ
    my day ရက်
    am months ጃንዋሪ|ጃን; ፌብሩዋሪ|ፌብ; ማርች; ኤፕሪል|ኤፕሪ; ሜይ; ጁን; ጁላይ; ኦገስት|ኦገስ; ሴፕቴምበር|ሴፕቴ; ኦክቶበር|ኦክቶ; ኖቬምበር|ኖቬም; ዲሴምበር|ዲሴም
    am weekdays ሰኞ; ማክሰኞ|ማክሰ; ረቡዕ; ሐሙስ; ዓርብ; ቅዳሜ; እሑድ
    am periods ጥዋት|በሌሊት; ከሰዓት|በምሽት; ቀትር; እኩለ ሌሊት
    ko weekdays 월요일|월; 화요일|화; 수요일|수; 목요일|목; 금요일|금; 토요일|토; 일요일|일
    ko periods 오전|아침|AM; 오후|저녁|PM; 정오; 자정|밤
    ko day 일
    ko hour 시
    ko minute 분
    ko month 월
    ko second 초
    ko year 년
    ja weekdays 月曜日|月; 火曜日|火; 水曜日|水; 木曜日|木; 金曜日|金; 土曜日|土; 日曜日|日
    ja periods 午前|朝; 午後|昼|夕方|夜; 正午; 真夜中|夜中
    ja day 日
    ja hour 時
    ja minute 分
    ja month 月
    ja second 秒
    ja year 年
    zh-Hans months 一月; 二月; 三月; 四月; 五月; 六月; 七月; 八月; 九月; 十月; 十一月; 十二月
    zh-Hans weekdays 星期一|周一; 星期二|周二; 星期三|周三; 星期四|周四; 星期五|周五; 星期六|周六; 星期日|周日
    zh-Hans periods 清晨|上午|凌晨|早上; 中午|下午|晚上; ; 午夜
    zh-Hans day 日
    zh-Hans hour 时
    zh-Hans month 月
    zh-Hans year 年
    zh-Hant weekdays 星期一|週一; 星期二|週二; 星期三|週三; 星期四|週四; 星期五|週五; 星期六|週六; 星期日|週日
    zh-Hant periods 上午|清晨|凌晨; 下午|中午|晚上; ; 午夜
    zh-Hant day 日
    zh-Hant hour 時
    zh-Hant month 月
    zh-Hant year 年
    * order en-AS=mdy|en-BI=mdy|en-GU=mdy|en-MH=mdy|en-MP=mdy|en-PH=mdy|en-PR=mdy|en-UM=mdy|en-US=mdy|en-VI=mdy|es-PA=mdy|es-PR=mdy|fil=mdy
    * order af=ymd|en-CA=ymd|en-SE=ymd|en-ZA=ymd|eu=ymd|fa=ymd|fr-CA=ymd|hu=ymd|ja=ymd|ko=ymd|lt=ymd|mn=ymd|ne=ymd|ps=ymd|si=ymd|sv=ymd|zh=ymd
    """
}
