/// The names of months, weekdays and day periods in the languages of the news, from Unicode CLDR.
///
/// Written by `Scripts/generate-date-names.py`; names that CLDR lacks stand in ``DateWords``. A row
/// is a language, a kind, and the names, `;` between the twelve months, the seven days from Monday
/// or the two halves of the day, and `|` between the spellings of one.
enum DateNames {
  static let rows = """
    en months January|Jan; February|Feb; March|Mar; April|Apr; May; June|Jun; July|Jul; August|Aug; September|Sep; October|Oct; November|Nov; December|Dec
    en weekdays Monday|Mon; Tuesday|Tue; Wednesday|Wed; Thursday|Thu; Friday|Fri; Saturday|Sat; Sunday|Sun
    en periods AM; PM
    de months Januar|Jan; Februar|Feb; März|Mär; April|Apr; Mai; Juni|Jun; Juli|Jul; August|Aug; September|Sept|Sep; Oktober|Okt; November|Nov; Dezember|Dez
    de weekdays Montag|Mo; Dienstag|Di; Mittwoch|Mi; Donnerstag|Do; Freitag|Fr; Samstag|Sa; Sonntag|So
    de periods AM; PM
    fr months janvier|janv; février|févr; mars; avril|avr; mai; juin; juillet|juil; août; septembre|sept; octobre|oct; novembre|nov; décembre|déc
    fr weekdays lundi|lun; mardi|mar; mercredi|mer; jeudi|jeu; vendredi|ven; samedi|sam; dimanche|dim
    fr periods AM; PM
    es months enero|ene; febrero|feb; marzo|mar; abril|abr; mayo|may; junio|jun; julio|jul; agosto|ago; septiembre|sept; octubre|oct; noviembre|nov; diciembre|dic
    es weekdays lunes|lun; martes|mar; miércoles|mié; jueves|jue; viernes|vie; sábado|sáb; domingo|dom
    es periods a. m; p. m
    it months gennaio|gen; febbraio|feb; marzo|mar; aprile|apr; maggio|mag; giugno|giu; luglio|lug; agosto|ago; settembre|set; ottobre|ott; novembre|nov; dicembre|dic
    it weekdays lunedì|lun; martedì|mar; mercoledì|mer; giovedì|gio; venerdì|ven; sabato|sab; domenica|dom
    it periods AM; PM
    pt months janeiro|jan; fevereiro|fev; março|mar; abril|abr; maio|mai; junho|jun; julho|jul; agosto|ago; setembro|set; outubro|out; novembro|nov; dezembro|dez
    pt weekdays segunda-feira|seg; terça-feira|ter; quarta-feira|qua; quinta-feira|qui; sexta-feira|sex; sábado|sáb; domingo|dom
    pt periods AM; PM
    nl months januari|jan; februari|feb; maart|mrt; april|apr; mei; juni|jun; juli|jul; augustus|aug; september|sep; oktober|okt; november|nov; december|dec
    nl weekdays maandag|ma; dinsdag|di; woensdag|wo; donderdag|do; vrijdag|vr; zaterdag|za; zondag|zo
    nl periods a.m; p.m
    sv months januari|jan; februari|feb; mars; april|apr; maj; juni; juli; augusti|aug; september|sep; oktober|okt; november|nov; december|dec
    sv weekdays måndag|mån; tisdag|tis; onsdag|ons; torsdag|tors; fredag|fre; lördag|lör; söndag|sön
    sv periods fm|förmiddag; em|eftermiddag
    da months januar|jan; februar|feb; marts|mar; april|apr; maj; juni|jun; juli|jul; august|aug; september|sep; oktober|okt; november|nov; december|dec
    da weekdays mandag|man; tirsdag|tirs; onsdag|ons; torsdag|tors; fredag|fre; lørdag|lør; søndag|søn
    da periods AM; PM
    nb months januar|jan; februar|feb; mars|mar; april|apr; mai; juni|jun; juli|jul; august|aug; september|sep; oktober|okt; november|nov; desember|des
    nb weekdays mandag|man; tirsdag|tir; onsdag|ons; torsdag|tor; fredag|fre; lørdag|lør; søndag|søn
    nb periods a.m; p.m
    pl months stycznia|sty|styczeń; lutego|lut|luty; marca|mar|marzec; kwietnia|kwi|kwiecień; maja|maj; czerwca|cze|czerwiec; lipca|lip|lipiec; sierpnia|sie|sierpień; września|wrz|wrzesień; października|paź|październik; listopada|lis|listopad; grudnia|gru|grudzień
    pl weekdays poniedziałek|pon; wtorek|wt; środa|śr; czwartek|czw; piątek|pt; sobota|sob; niedziela|niedz
    pl periods AM; PM
    cs months ledna|led|leden; února|úno|únor; března|bře|březen; dubna|dub|duben; května|kvě|květen; června|čvn|červen; července|čvc|červenec; srpna|srp|srpen; září|zář; října|říj|říjen; listopadu|lis|listopad; prosince|pro|prosinec
    cs weekdays pondělí|po; úterý|út; středa|st; čtvrtek|čt; pátek|pá; sobota|so; neděle|ne
    cs periods dop; odp
    ru months января|янв|январь; февраля|февр|февраль; марта|мар|март; апреля|апр|апрель; мая|май; июня|июн|июнь; июля|июл|июль; августа|авг|август; сентября|сент|сентябрь; октября|окт|октябрь; ноября|нояб|ноябрь; декабря|дек|декабрь
    ru weekdays понедельник|пн; вторник|вт; среда|ср; четверг|чт; пятница|пт; суббота|сб; воскресенье|вс
    ru periods AM; PM
    uk months січня|січ|січень; лютого|лют|лютий; березня|бер|березень; квітня|квіт|квітень; травня|трав|травень; червня|черв|червень; липня|лип|липень; серпня|серп|серпень; вересня|вер|вересень; жовтня|жовт|жовтень; листопада|лист|листопад; грудня|груд|грудень
    uk weekdays понеділок|пн; вівторок|вт; середа|ср; четвер|чт; пʼятниця|пт; субота|сб; неділя|нд
    uk periods дп; пп
    bg months януари|яну; февруари|фев; март; април|апр; май; юни; юли; август|авг; септември|сеп; октомври|окт; ноември|ное; декември|дек
    bg weekdays понеделник|пн; вторник|вт; сряда|ср; четвъртък|чт; петък|пт; събота|сб; неделя|нд
    bg periods пр.об|am; сл.об|pm
    sl months januar|jan; februar|feb; marec|mar; april|apr; maj; junij|jun; julij|jul; avgust|avg; september|sep; oktober|okt; november|nov; december|dec
    sl weekdays ponedeljek|pon; torek|tor; sreda|sre; četrtek|čet; petek|pet; sobota|sob; nedelja|ned
    sl periods dop|dopoldne; pop|popoldne
    hr months siječnja|sij|siječanj; veljače|velj|veljača; ožujka|ožu|ožujak; travnja|tra|travanj; svibnja|svi|svibanj; lipnja|lip|lipanj; srpnja|srp|srpanj; kolovoza|kol|kolovoz; rujna|ruj|rujan; listopada|lis|listopad; studenoga|stu|studeni; prosinca|pro|prosinac
    hr weekdays ponedjeljak|pon; utorak|uto; srijeda|sri; četvrtak|čet; petak|pet; subota|sub; nedjelja|ned
    hr periods AM; PM
    sr months јануар|јан; фебруар|феб; март|мар; април|апр; мај; јун; јул; август|авг; септембар|сеп; октобар|окт; новембар|нов; децембар|дец
    sr weekdays понедељак|пон; уторак|уто; среда|сре; четвртак|чет; петак|пет; субота|суб; недеља|нед
    sr periods AM; PM
    ro months ianuarie|ian; februarie|feb; martie|mar; aprilie|apr; mai; iunie|iun; iulie|iul; august|aug; septembrie|sept; octombrie|oct; noiembrie|nov; decembrie|dec
    ro weekdays luni|lun; marți|mar; miercuri|mie; joi; vineri|vin; sâmbătă|sâm; duminică|dum
    ro periods a.m; p.m
    hu months január|jan; február|febr; március|márc; április|ápr; május|máj; június|jún; július|júl; augusztus|aug; szeptember|szept; október|okt; november|nov; december|dec
    hu weekdays hétfő; kedd; szerda|Sze; csütörtök|Cs; péntek; szombat|Szo; vasárnap
    hu periods de; du
    fi months tammikuuta|tammi|tammikuu; helmikuuta|helmi|helmikuu; maaliskuuta|maalis|maaliskuu; huhtikuuta|huhti|huhtikuu; toukokuuta|touko|toukokuu; kesäkuuta|kesä|kesäkuu; heinäkuuta|heinä|heinäkuu; elokuuta|elo|elokuu; syyskuuta|syys|syyskuu; lokakuuta|loka|lokakuu; marraskuuta|marras|marraskuu; joulukuuta|joulu|joulukuu
    fi weekdays maanantaina|ma|maanantai; tiistaina|ti|tiistai; keskiviikkona|ke|keskiviikko; torstaina|to|torstai; perjantaina|pe|perjantai; lauantaina|la|lauantai; sunnuntai|su
    fi periods ap; ip
    el months Ιανουαρίου|Ιαν|Ιανουάριος; Φεβρουαρίου|Φεβ|Φεβρουάριος; Μαρτίου|Μαρ|Μάρτιος|Μάρ; Απριλίου|Απρ|Απρίλιος; Μαΐου|Μαΐ|Μάιος|Μάι; Ιουνίου|Ιουν|Ιούνιος|Ιούν; Ιουλίου|Ιουλ|Ιούλιος|Ιούλ; Αυγούστου|Αυγ|Αύγουστος|Αύγ; Σεπτεμβρίου|Σεπ|Σεπτέμβριος; Οκτωβρίου|Οκτ|Οκτώβριος; Νοεμβρίου|Νοε|Νοέμβριος|Νοέ; Δεκεμβρίου|Δεκ|Δεκέμβριος
    el weekdays Δευτέρα|Δευ; Τρίτη|Τρί; Τετάρτη|Τετ; Πέμπτη|Πέμ; Παρασκευή|Παρ; Σάββατο|Σάβ; Κυριακή|Κυρ
    el periods π.μ; μ.μ
    tr months Ocak|Oca; Şubat|Şub; Mart|Mar; Nisan|Nis; Mayıs|May; Haziran|Haz; Temmuz|Tem; Ağustos|Ağu; Eylül|Eyl; Ekim|Eki; Kasım|Kas; Aralık|Ara
    tr weekdays Pazartesi|Pzt; Salı|Sal; Çarşamba|Çar; Perşembe|Per; Cuma|Cum; Cumartesi|Cmt; Pazar|Paz
    tr periods ÖÖ; ÖS
    id months Januari|Jan; Februari|Feb; Maret|Mar; April|Apr; Mei; Juni|Jun; Juli|Jul; Agustus|Agu; September|Sep; Oktober|Okt; November|Nov; Desember|Des
    id weekdays Senin|Sen; Selasa|Sel; Rabu|Rab; Kamis|Kam; Jumat|Jum; Sabtu|Sab; Minggu|Min
    id periods AM; PM
    vi months tháng 1|thg 1|Tháng 1; tháng 2|thg 2|Tháng 2; tháng 3|thg 3|Tháng 3; tháng 4|thg 4|Tháng 4; tháng 5|thg 5|Tháng 5; tháng 6|thg 6|Tháng 6; tháng 7|thg 7|Tháng 7; tháng 8|thg 8|Tháng 8; tháng 9|thg 9|Tháng 9; tháng 10|thg 10|Tháng 10; tháng 11|thg 11|Tháng 11; tháng 12|thg 12|Tháng 12
    vi weekdays Thứ Hai|Th 2; Thứ Ba|Th 3; Thứ Tư|Th 4; Thứ Năm|Th 5; Thứ Sáu|Th 6; Thứ Bảy|Th 7; Chủ Nhật|CN
    vi periods SA; CH
    hi months जनवरी|जन॰; फ़रवरी|फ़र॰; मार्च; अप्रैल; मई; जून; जुलाई|जुल॰; अगस्त|अग॰; सितंबर|सित॰; अक्टूबर|अक्टू॰; नवंबर|नव॰; दिसंबर|दिस॰
    hi weekdays सोमवार|सोम; मंगलवार|मंगल; बुधवार|बुध; गुरुवार|गुरु; शुक्रवार|शुक्र; शनिवार|शनि; रविवार|रवि
    hi periods am; pm
    ar months يناير; فبراير; مارس; أبريل; مايو; يونيو; يوليو; أغسطس; سبتمبر; أكتوبر; نوفمبر; ديسمبر
    ar weekdays الاثنين; الثلاثاء; الأربعاء; الخميس; الجمعة; السبت; الأحد
    ar periods ص|صباحًا; م|مساءً
    fa months ژانویهٔ|ژانویه; فوریهٔ|فوریه; مارس; آوریل; مهٔ|مه; ژوئن; ژوئیهٔ|ژوئیه; اوت; سپتامبر; اکتبر; نوامبر; دسامبر
    fa weekdays دوشنبه; سه‌شنبه; چهارشنبه; پنجشنبه; جمعه; شنبه; یکشنبه
    fa periods قبل‌ازظهر|ق.ظ; بعدازظهر|ب.ظ
    he months ינואר|ינו׳; פברואר|פבר׳; מרץ; אפריל|אפר׳; מאי; יוני; יולי; אוגוסט|אוג׳; ספטמבר|ספט׳; אוקטובר|אוק׳; נובמבר|נוב׳; דצמבר|דצמ׳
    he weekdays יום שני|יום ב׳; יום שלישי|יום ג׳; יום רביעי|יום ד׳; יום חמישי|יום ה׳; יום שישי|יום ו׳; יום שבת|שבת; יום ראשון|יום א׳
    he periods AM; PM
    th months มกราคม|ม.ค; กุมภาพันธ์|ก.พ; มีนาคม|มี.ค; เมษายน|เม.ย; พฤษภาคม|พ.ค; มิถุนายน|มิ.ย; กรกฎาคม|ก.ค; สิงหาคม|ส.ค; กันยายน|ก.ย; ตุลาคม|ต.ค; พฤศจิกายน|พ.ย; ธันวาคม|ธ.ค
    th weekdays วันจันทร์; วันอังคาร; วันพุธ; วันพฤหัสบดี|พฤ; วันศุกร์; วันเสาร์; วันอาทิตย์|อา
    th periods ก่อนเที่ยง|AM; หลังเที่ยง|PM
    ko weekdays 월요일|월; 화요일|화; 수요일|수; 목요일|목; 금요일|금; 토요일|토; 일요일|일
    ko periods 오전|AM; 오후|PM
    ja weekdays 月曜日|月; 火曜日|火; 水曜日|水; 木曜日|木; 金曜日|金; 土曜日|土; 日曜日|日
    ja periods 午前; 午後
    zh-Hans months 一月; 二月; 三月; 四月; 五月; 六月; 七月; 八月; 九月; 十月; 十一月; 十二月
    zh-Hans weekdays 星期一|周一; 星期二|周二; 星期三|周三; 星期四|周四; 星期五|周五; 星期六|周六; 星期日|周日
    zh-Hans periods 上午; 下午
    zh-Hant weekdays 星期一|週一; 星期二|週二; 星期三|週三; 星期四|週四; 星期五|週五; 星期六|週六; 星期日|週日
    zh-Hant periods 上午; 下午
    """
}
