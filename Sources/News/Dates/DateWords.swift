/// The words that stand with dates, beside the names in ``DateNames``.
///
/// A row is a language (`*` for any), a kind, and the words, with `|` between them. Adding a language
/// is adding its rows here, in this one file, and its code to the script that writes ``DateNames``.
///
/// - `months`, `weekdays`, `periods`: names that CLDR does not have, in the shape of ``DateNames``.
/// - `year`, `month`, `day`, `hour`, `minute`, `second`: units after a number, as in `2031年`.
/// - `ordinal`: endings of a day's number, as in `9th`.
/// - `filler`: words between the parts of a date, as in `1 de mayo de 2031`.
/// - `published`, `modified`, `label`: what stands before a date and says of what it is the date;
///   `label` says nothing of that.
/// - `zone`: a name and the minutes it is ahead of UTC; `?` where the name means several zones.
/// - `era`: a name, the calendar and the year before its first.
enum DateWords {
  static let rows = """
    en months ; ; ; ; ; ; ; ; Sept; ; ;
    en weekdays ; Tues; Weds; Thur|Thurs; ; ;
    en periods am|a.m; pm|p.m
    en ordinal st|nd|rd|th
    en filler of|the|on|at|from|hrs|hours
    en published Published|Published on|Published at|Published date|Publication date|Publish date
    en published Date published|First published|First published on|Posted|Posted on|Posted at
    en published Created|Created on|Issued|Issued on|Released|Release date|Submitted on|Filed
    en published Date|Date posted|PUBLISHED ON|Added|Added on|Written on|Date of publication
    en modified Updated|Updated on|Updated at|Last updated|Last updated on|Last modified
    en modified Modified|Modified on|Date modified|Last update|Update|Edited|Last edited|Revised
    en label calendar>>|www.kcna.kp|kcna.kp|Saved|Saved on|Accessed|Accessed on|Retrieved on
    de filler den|der|um|am|vom|Uhr
    de months Jänner|Jän; ; Mrz; ; ; ; ; ; ; ; ;
    de weekdays ; ; ; ; ; Sonnabend;
    de published Veröffentlicht|Veröffentlicht am|Erschienen am|Stand|Datum|Erstellt am|Publiziert am
    de modified Aktualisiert|Aktualisiert am|Zuletzt aktualisiert|Geändert|Letzte Änderung|Update vom
    fr ordinal er|ère
    fr filler le|à|de|du
    fr hour h|heures|heure
    fr minute min
    fr months ; ; ; ; ; ; juill; ; ; ; ;
    fr second s|sec
    fr published Publié|Publié le|Paru le|Mis en ligne le|Date|Écrit le|Créé le|Posté le|Publiée le
    fr modified Mis à jour|Mis à jour le|Modifié|Modifié le|Dernière mise à jour|Actualisé le
    es filler de|del|a las|el|hs|horas
    es months ; ; ; ; ; ; ; ; setiembre|sep|set; ; ;
    es periods am|a.m|a. m; pm|p.m|p. m
    es published Publicado|Publicado el|Publicada el|Fecha|Fecha de publicación|Creado el|Publicación
    es modified Actualizado|Actualizado el|Última actualización|Modificado|Modificado el|Actualizada el
    it filler del|di|alle|alle ore|ore|il
    it published Pubblicato|Pubblicato il|Pubblicata il|Data|Data di pubblicazione|Scritto il
    it modified Aggiornato|Aggiornato il|Ultimo aggiornamento|Modificato il|Ultima modifica
    pt filler de|do|às|as|em
    pt hour h
    pt ordinal º
    pt weekdays segunda; terça; quarta; quinta; sexta; ;
    pt published Publicado|Publicado em|Publicada em|Data|Data de publicação|Criado em|Postado em
    pt modified Atualizado|Atualizado em|Actualizado em|Última atualização|Modificado em|Atualizada em
    nl filler om|de|uur|van
    nl published Gepubliceerd|Gepubliceerd op|Geplaatst op|Datum|Geplaatst
    nl modified Bijgewerkt|Bijgewerkt op|Laatst bijgewerkt|Gewijzigd|Laatste update|Aangepast op
    sv filler kl|klockan|den|d
    sv published Publicerad|Publicerat|Publicerad den|Datum
    sv modified Uppdaterad|Uppdaterat|Senast uppdaterad|Ändrad
    da filler kl|klokken|den|d
    da published Publiceret|Udgivet|Offentliggjort|Dato|Publiceret den|Udgivet den
    da modified Opdateret|Senest opdateret|Sidst opdateret|Ændret
    nb filler kl|klokken|den
    nb published Publisert|Publisert den|Dato
    nb modified Oppdatert|Sist oppdatert|Endret
    pl filler o|godz|godzina|dnia|w dniu
    pl year r|roku|rok
    pl published Opublikowano|Data publikacji|Opublikowane|Dodano|Data|Data dodania|Publikacja
    pl modified Zaktualizowano|Aktualizacja|Ostatnia aktualizacja|Zmodyfikowano
    cs filler v|ve|dne
    cs published Publikováno|Vydáno|Datum|Zveřejněno|Vytvořeno
    cs modified Aktualizováno|Aktualizace|Upraveno|Naposledy upraveno
    ru year г|год|года|гг
    ru filler в|от
    ru hour ч|час|часа|часов
    ru minute мин
    ru months ; ; ; ; ; ; ; ; сен; ; ноя|нояб;
    ru published Опубликовано|Дата|Дата публикации|Размещено|Добавлено|Создано|Опубликована
    ru modified Обновлено|Изменено|Дата обновления|Последнее обновление|Обновлена
    uk year р|рік|року
    uk filler о|об|від
    uk weekdays ; ; ; ; п'ятниця|пятниця; ;
    uk published Опубліковано|Дата|Дата публікації|Розміщено|Створено
    uk modified Оновлено|Змінено|Останнє оновлення
    bg year г|год|година
    bg filler в|на|от
    bg published Публикувано|Публикувана|Дата|Публикувано на|Публикуван на
    bg modified Обновено|Актуализирано|Последна промяна|Обновена
    sl filler ob|dne
    sl published Objavljeno|Datum|Objava
    sl modified Posodobljeno|Zadnja sprememba
    hr filler u
    hr published Objavljeno|Datum|Datum objave
    hr modified Ažurirano|Zadnja izmjena|Izmijenjeno
    sr filler у|u|god|год
    sr months ; ; ; ; ; јуни; јули; ; ; ; ;
    sr months januar|jan; februar|feb; mart|mar; april|apr; maj; jun|juni; jul|juli; avgust|avg; septembar|sep; oktobar|okt; novembar|nov; decembar|dec
    sr weekdays понедјељак; ; сриједа; ; ; ; недјеља
    sr weekdays ponedjeljak; ; srijeda; ; ; ; nedjelja
    sr weekdays ponedeljak; utorak; sreda; četvrtak; petak; subota; nedelja
    sr published Објављено|Датум|Objavljeno
    sr modified Ажурирано|Ažurirano
    ro filler la|ora|la ora|din
    ro months ; ; ; ; ; ; ; ; sep; ; noi|nov;
    ro published Publicat|Publicat la|Publicat pe|Data|Data publicării|Postat pe
    ro modified Actualizat|Actualizat la|Ultima actualizare|Modificat
    hu filler a
    hu published Megjelent|Közzétéve|Publikálva|Dátum|Feltöltve
    hu modified Frissítve|Frissült|Módosítva|Utolsó frissítés
    fi filler klo|kello
    fi published Julkaistu|Päivämäärä|Julkaisupäivä
    fi modified Päivitetty|Muokattu|Viimeksi päivitetty
    el filler στις|του|ώρα
    el months ; ; ; ; Μάη; ; ; ; Σεπτ; ; ;
    el published Δημοσιεύθηκε|Δημοσίευση|Δημοσιεύτηκε|Ημερομηνία|Ημερομηνία δημοσίευσης
    el modified Ενημερώθηκε|Τελευταία ενημέρωση|Ενημέρωση|Τροποποιήθηκε
    tr filler saat
    tr published Yayınlanma|Yayınlanma tarihi|Yayınlandı|Yayın tarihi|Tarih|Giriş|Giriş tarihi|Eklenme
    tr modified Güncelleme|Güncellendi|Güncellenme tarihi|Son güncelleme|Güncelleme tarihi
    id filler pukul|jam
    id months ; ; ; ; ; ; ; Agt|Ags; Sept; ; Nop|Nopember;
    id weekdays ; ; ; ; Jum'at; ; Ahad
    id published Diterbitkan|Dipublikasikan|Tanggal|Terbit|Diterbitkan pada|Dipublikasi
    id modified Diperbarui|Diupdate|Terakhir diperbarui|Update
    vi filler ngày|năm|lúc|vào
    vi months tháng 01|tháng Một|tháng Giêng; tháng 02|tháng Hai; tháng 03|tháng Ba; tháng 04|tháng Tư; tháng 05|tháng Năm; tháng 06|tháng Sáu; tháng 07|tháng Bảy; tháng 08|tháng Tám; tháng 09|tháng Chín; tháng Mười; tháng Mười Một; tháng Mười Hai|tháng Chạp
    vi published Đăng|Ngày đăng|Xuất bản|Đăng ngày|Ngày xuất bản
    vi modified Cập nhật|Cập nhật lần cuối|Cập nhật lúc
    hi filler को|बजे|पर
    hi months ; फरवरी; ; ; ; ; ; ; सितम्बर; अक्तूबर; नवम्बर; दिसम्बर
    hi published प्रकाशित|प्रकाशित तिथि|दिनांक|तारीख|पोस्ट किया गया
    hi modified अपडेट|अपडेटेड|अद्यतन|अंतिम अपडेट
    ar filler في|الساعة|من|عام
    ar year م
    ar weekdays الإثنين; ; الاربعاء; ; ; ;
    ar months كانون الثاني; شباط; آذار; نيسان; أيار; حزيران; تموز; آب; أيلول; تشرين الأول; تشرين الثاني; كانون الأول
    ar months جانفي; فيفري; ; أفريل|ابريل|إبريل; ماي; جوان|يونيه; جويلية|يوليه|يوليوز; أوت|اغسطس|غشت|أغشت; شتنبر|شتمبر; اكتوبر; نونبر; دجنبر|دجمبر
    ar published نشر|نشر في|تاريخ النشر|التاريخ|نُشر|نُشر في|تم النشر في
    ar modified تحديث|آخر تحديث|تم التحديث|حُدِّث
    fa filler در|ساعت|ماه
    fa months ; ; ; ; می; ; جولای|جول; آگوست; ; ; ;
    fa weekdays ; سه شنبه; چهار شنبه; پنج شنبه|پنج‌شنبه; ; ; یک شنبه|یک‌شنبه
    fa published انتشار|تاریخ انتشار|منتشر شده|تاریخ
    fa modified به‌روزرسانی|بروزرسانی|آخرین به‌روزرسانی
    he filler ב|בשעה|ה
    he months בינואר|בינו׳; בפברואר|בפבר׳; במרץ; באפריל|באפר׳; במאי; ביוני; ביולי; באוגוסט|באוג׳; בספטמבר|בספט׳; באוקטובר|באוק׳; בנובמבר|בנוב׳; בדצמבר|בדצמ׳
    he weekdays שני; שלישי; רביעי; חמישי; שישי; שבת; ראשון
    he published פורסם|פורסם ב|תאריך|תאריך פרסום|פורסם בתאריך
    he modified עודכן|עודכן ב|עדכון אחרון
    th filler ที่|เวลา|น|วันที่|เดือน|พุทธศักราช
    th weekdays จ.; อ.; พ.; พฤ.; ศ.; ส.; อา.
    th weekdays จันทร์; อังคาร; พุธ; พฤหัสบดี|พฤหัส; ศุกร์; เสาร์; อาทิตย์
    th published เผยแพร่|เผยแพร่เมื่อ|วันที่เผยแพร่|โพสต์เมื่อ
    th modified อัปเดต|อัพเดต|ปรับปรุงล่าสุด|แก้ไขล่าสุด
    ko year 년
    ko month 월
    ko day 일
    ko hour 시
    ko minute 분
    ko second 초
    ko periods 새벽|아침; 저녁|밤
    ko published 입력|등록|작성|작성일|게시|게시일|발행|발행일|기사입력|기사등록|승인|등록일|송고|송고시간|날자|날짜|입력일|입력시간|기사 입력|최초입력|등록일시|입력일시
    ko modified 수정|최종수정|업데이트|갱신|최종 수정|수정일|최종업데이트|기사수정|수정일시
    ja year 年
    ja month 月
    ja day 日
    ja hour 時
    ja minute 分
    ja second 秒
    ja numeral 元
    ja published 公開|公開日|掲載|掲載日|投稿日|配信|発行|発表日|投稿日時|公開日時|日付|作成日|配信日
    ja modified 更新|更新日|最終更新|最終更新日|更新日時|アップデート
    zh-Hans year 年
    zh-Hans month 月|月份
    zh-Hans day 日|号
    zh-Hans hour 时|点
    zh-Hans minute 分
    zh-Hans second 秒
    zh-Hans weekdays 礼拜一; 礼拜二; 礼拜三; 礼拜四; 礼拜五; 礼拜六; 礼拜天|星期天
    zh-Hans periods 凌晨|早上|清晨; 晚上|下午|傍晚
    zh-Hans published 发布|发布时间|发表|发表时间|发布于|日期|时间|发表于|发布日期|发稿时间|发布时间为|创建时间
    zh-Hans modified 更新时间|最后更新|修改|更新于|修改时间|最近更新
    zh-Hant hour 時|點
    zh-Hant day 號
    zh-Hant published 發布|發布時間|發表|發表時間|發佈|發佈時間|發布日期|刊登|時間|發稿時間|上稿時間|發佈日期
    zh-Hant modified 更新時間|最後更新|修改時間|最後更新時間|更新日期
    mn month р сарын|р сар
    ar year هـ|ه|هجري|هجرية
    ar filler الموافق
    fa year هـ.ش|ه.ش|هجری شمسی|شمسی|خورشیدی|ش
    he filler ה|ב
    uz year yil|yilning
    uz months январ|янв; феврал|фев; март|мар; апрел|апр; май; июн; июл; август|авг; сентябр|сен; октябр|окт; ноябр|ноя; декабр|дек
    uz weekdays душанба|душ; сешанба|сеш; чоршанба|чор; пайшанба|пай; жума|жум; шанба|шан; якшанба|якш
    ky year жыл|жылы
    kk year жыл|жылы|жылғы
    tr filler tarihinde|günü
    et published Avaldatud|Postitatud|Kuupäev
    et modified Uuendatud|Muudetud
    lv published Publicēts|Ievietots|Datums
    lv modified Atjaunots|Atjaunināts|Labots
    lt published Paskelbta|Publikuota|Data
    lt modified Atnaujinta|Redaguota
    is published Birt|Birtist|Dagsetning
    is modified Uppfært|Síðast uppfært
    sk published Publikované|Uverejnené|Zverejnené|Dátum
    sk modified Aktualizované|Upravené
    be published Апублікавана|Дата
    be modified Абноўлена
    mk published Објавено|Датум
    mk modified Ажурирано
    bs published Objavljeno|Datum
    sq published Publikuar|Publikuar më|Data
    sq modified Përditësuar
    ca published Publicat|Publicat el|Data|Data de publicació
    ca modified Actualitzat|Actualitzat el
    gl published Publicado|Data
    eu published Argitaratua|Data
    az published Dərc olunub|Yayımlanıb|Tarix
    az modified Yenilənib
    kk published Жарияланды|Жарияланған|Күні
    kk modified Жаңартылды|Жаңартылған
    uz published Chop etilgan|Eʼlon qilingan|Sana
    ky published Жарыяланды|Жарыяланган
    ka published გამოქვეყნდა|გამოქვეყნებულია|თარიღი
    ka modified განახლდა|განახლებულია
    hy published Հրապարակվել է|Հրապարակված|Ամսաթիվ
    hy modified Թարմացվել է|Թարմացված
    mn published Нийтэлсэн|Нийтлэгдсэн|Огноо
    mn modified Шинэчилсэн
    ms published Diterbitkan|Diterbitkan pada|Tarikh
    ms modified Dikemas kini|Kemas kini
    fil published Inilathala|Petsa
    sw published Imechapishwa|Tarehe
    sw modified Imesasishwa
    bn months ; ; ; ; ; ; ; ; ; ; নভেঃ; ডিসেঃ
    bn published প্রকাশ|প্রকাশিত|প্রকাশের তারিখ|তারিখ|প্রকাশকাল
    bn modified আপডেট|হালনাগাদ|সর্বশেষ আপডেট
    ta published வெளியிடப்பட்டது|வெளியீடு|பதிவு|தேதி|பதிவு செய்த நாள்
    ta modified புதுப்பிக்கப்பட்டது|மாற்றம் செய்த நாள்
    te published ప్రచురించబడింది|ప్రచురణ|తేదీ|పబ్లిష్
    te modified నవీకరించబడింది|అప్‌డేట్
    mr published प्रकाशित|दिनांक
    gu published પ્રકાશિત|તારીખ
    pa published ਪ੍ਰਕਾਸ਼ਿਤ|ਮਿਤੀ
    ur published شائع|شائع شدہ|تاریخ|تاریخ اشاعت|اشاعت
    ur modified اپ ڈیٹ|آخری اپ ڈیٹ
    km published ផ្សាយ|បោះពុម្ពផ្សាយ|កាលបរិច្ឆេទ
    km modified ធ្វើបច្ចុប្បន្នភាព
    my published ထုတ်ပြန်|ထုတ်ဝေ|ရက်စွဲ
    my modified မွမ်းမံ
    lo published ເຜີຍແຜ່|ວັນທີ
    am published የታተመው|የታተመ|ቀን
    am modified የተሻሻለው
    fa persian فروردین; اردیبهشت; خرداد; تیر; مرداد|امرداد; شهریور; مهر; آبان; آذر; دی; بهمن; اسفند
    en persian Farvardin; Ordibehesht; Khordad; Tir; Mordad; Shahrivar; Mehr; Aban; Azar; Dey; Bahman; Esfand
    ps filler د
    ps persian وری; غویی; غبرگولی; چنگاښ; زمری; وږی; تله; لړم; لیندۍ; مرغومی; سلواغه; کب
    fa persian حمل; ثور; جوزا; سرطان; اسد; سنبله; میزان; عقرب; قوس; جدی; دلو; حوت
    ar islamic محرم; صفر; ربيع الأول|ربيع أول; ربيع الآخر|ربيع الثاني; جمادى الأولى|جمادى الأول; جمادى الآخرة|جمادى الثانية; رجب; شعبان; رمضان; شوال; ذو القعدة|ذي القعدة|ذوالقعدة; ذو الحجة|ذي الحجة|ذوالحجة
    en islamic Muharram; Safar; Rabi I|Rabi' al-Awwal|Rabi al-Awwal; Rabi II|Rabi' al-Thani|Rabi al-Thani; Jumada I|Jumada al-Awwal|Jumada al-Ula; Jumada II|Jumada al-Thani|Jumada al-Akhirah; Rajab; Shaban|Sha'ban; Ramadan|Ramadhan; Shawwal; Dhu al-Qadah|Dhu al-Qi'dah|Dhul Qadah; Dhu al-Hijjah|Dhul Hijjah
    fa islamic محرم; صفر; ربیع‌الاول|ربیع الاول; ربیع‌الثانی|ربیع الثانی; جمادی‌الاول|جمادی الاول; جمادی‌الثانی|جمادی الثانی; رجب; شعبان; رمضان; شوال; ذیقعده; ذیحجه
    ur islamic محرم; صفر; ربیع الاول; ربیع الثانی; جمادی الاول; جمادی الثانی; رجب; شعبان; رمضان; شوال; ذوالقعدہ|ذیقعدہ|ذوالقعدۃ; ذوالحجہ|ذی الحج|ذوالحجۃ
    id islamic Muharam|Muharram; Safar; Rabiulawal|Rabiul Awal; Rabiulakhir|Rabiul Akhir; Jumadilawal|Jumadil Awal; Jumadilakhir|Jumadil Akhir; Rajab; Syakban|Sya'ban; Ramadan|Ramadhan; Syawal; Zulkaidah|Dzulqa'dah; Zulhijah|Dzulhijjah
    ms islamic Muharam; Safar; Rabiulawal; Rabiulakhir; Jamadilawal; Jamadilakhir; Rejab; Syaaban; Ramadan; Syawal; Zulkaedah; Zulhijah
    tr islamic Muharrem; Safer; Rebiülevvel; Rebiülahir; Cemaziyelevvel; Cemaziyelahir; Recep; Şaban; Ramazan; Şevval; Zilkade; Zilhicce
    he hebrew תשרי; חשוון|חשון|מרחשוון; כסלו; טבת; שבט; אדר|אדר א׳; אדר ב׳; ניסן; אייר; סיוון|סיון; תמוז; אב; אלול
    he hebrew בתשרי; בחשוון|בחשון; בכסלו; בטבת; בשבט; באדר|באדר א׳; באדר ב׳; בניסן; באייר; בסיוון|בסיון; בתמוז; באב; באלול
    en hebrew Tishri|Tishrei; Heshvan|Cheshvan; Kislev; Tevet; Shevat; Adar|Adar I; Adar II; Nisan; Iyar; Sivan; Tamuz|Tammuz; Av; Elul
    en days the day before yesterday|day before yesterday; yesterday; today; tomorrow
    en one a|an|one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve
    en filler about
    en ago ago
    en span second|seconds|sec|secs; minute|minutes|min|mins|m; hour|hours|hr|hrs|h; day|days|d; week|weeks|wk|wks|w; month|months|mo|mos; year|years|yr|yrs
    de days vorgestern; gestern; heute; morgen
    de one ein|eine|einem|einer; zwei; drei; vier; fünf; sechs; sieben; acht; neun; zehn; elf; zwölf
    de ago vor
    de span Sekunde|Sekunden|Sek; Minute|Minuten|Min; Stunde|Stunden|Std; Tag|Tagen; Woche|Wochen; Monat|Monaten; Jahr|Jahren
    fr days avant-hier; hier; aujourd’hui; demain
    fr one un|une; deux; trois; quatre; cinq; six; sept; huit; neuf; dix
    fr ago il y a
    fr span seconde|secondes; minute|minutes; heure|heures; jour|jours; semaine|semaines; mois; an|ans
    es days anteayer; ayer; hoy; mañana
    es one un|una; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez
    es ago hace
    es span segundo|segundos; minuto|minutos|min; hora|horas; día|días; semana|semanas; mes|meses; año|años
    it days l’altro ieri|altro ieri; ieri; oggi; domani
    it one un|una|un'; due; tre; quattro; cinque; sei; sette; otto; nove; dieci
    it ago fa
    it span secondo|secondi; minuto|minuti|min; ora|ore; giorno|giorni; settimana|settimane; mese|mesi; anno|anni
    pt days anteontem; ontem; hoje; amanhã
    pt one um|uma; dois|duas; três; quatro; cinco; seis; sete; oito; nove; dez
    pt ago há|atrás
    pt span segundo|segundos; minuto|minutos|min; hora|horas; dia|dias; semana|semanas; mês|meses; ano|anos
    nl days eergisteren; gisteren; vandaag; morgen
    nl one een|één; twee; drie; vier; vijf; zes; zeven; acht; negen; tien
    nl ago geleden
    nl hour uur
    nl span seconde|seconden; minuut|minuten|min; uur|uren; dag|dagen; week|weken; maand|maanden; jaar
    sv days i förrgår; i går|igår; i dag|idag; i morgon|imorgon
    sv one en|ett; två; tre; fyra; fem; sex; sju; åtta; nio; tio
    sv ago för|sedan
    sv span sekund|sekunder; minut|minuter|min; timme|timmar; dag|dagar; vecka|veckor; månad|månader; år
    pl days przedwczoraj; wczoraj; dzisiaj|dziś; jutro
    da days i forgårs; i går; i dag; i morgen
    da one en|et; to; tre; fire; fem; seks; syv; otte; ni; ti
    da ago for|siden
    da span sekund|sekunder; minut|minutter|min; time|timer; dag|dage; uge|uger; måned|måneder; år
    nb days i forgårs; i går; i dag; i morgen
    nb one en|ett; to; tre; fire; fem; seks; sju; åtte; ni; ti
    nb ago for|siden
    nb span sekund|sekunder; minutt|minutter|min; time|timer; dag|dager; uke|uker; måned|måneder; år
    fi days toissapäivänä; eilen; tänään; huomenna
    fi ago sitten
    fi span sekunti|sekuntia; minuutti|minuuttia|min; tunti|tuntia; päivä|päivää; viikko|viikkoa; kuukausi|kuukautta; vuosi|vuotta
    cs days předevčírem; včera; dnes; zítra
    cs ago před
    cs span sekundou|sekundami; minutou|minutami|min; hodinou|hodinami|hod; dnem|dny; týdnem|týdny; měsícem|měsíci; rokem|lety
    sk days predvčerom; včera; dnes; zajtra
    sk ago pred
    sk span sekundou|sekundami; minútou|minútami|min; hodinou|hodinami|hod; dňom|dňami; týždňom|týždňami; mesiacom|mesiacmi; rokom|rokmi
    ro days alaltăieri; ieri; azi|astăzi; mâine
    ro one un|o; doi|două; trei; patru; cinci
    ro ago acum|în urmă cu
    ro span secundă|secunde; minut|minute|min; oră|ore; zi|zile; săptămână|săptămâni; lună|luni; an|ani
    hu days tegnapelőtt; tegnap; ma; holnap
    hu one egy; két; három; négy; öt
    hu ago ezelőtt
    hu span másodperccel; perccel; órával; nappal; héttel; hónappal; évvel
    el days προχθές; χθες|χτες; σήμερα; αύριο
    el one ένα|μία|μια; δύο; τρεις|τρία; τέσσερις; πέντε
    el ago πριν|πριν από
    el span δευτερόλεπτο|δευτερόλεπτα; λεπτό|λεπτά; ώρα|ώρες; ημέρα|ημέρες|μέρα|μέρες; εβδομάδα|εβδομάδες; μήνα|μήνες; χρόνο|χρόνια|έτος|έτη
    bg days онзи ден; вчера; днес; утре
    bg ago преди
    bg span секунда|секунди; минута|минути; час|часа; ден|дни; седмица|седмици; месец|месеца; година|години
    pl ago temu
    pl span sekundę|sekundy|sekund; minutę|minuty|minut|min; godzinę|godziny|godzin|godz; dzień|dni; tydzień|tygodnie|tygodni; miesiąc|miesiące|miesięcy; rok|lata|lat
    ru days позавчера; вчера; сегодня; завтра
    ru one один|одну; два|две; три; четыре; пять
    ru ago назад
    ru span секунду|секунды|секунд; минуту|минуты|минут; час|часа|часов; день|дня|дней; неделю|недели|недель; месяц|месяца|месяцев; год|года|лет
    uk days позавчора; учора|вчора; сьогодні; завтра
    uk ago тому
    uk span секунду|секунди|секунд; хвилину|хвилини|хвилин; годину|години|годин; день|дні|днів; тиждень|тижні|тижнів; місяць|місяці|місяців; рік|роки|років
    tr days ; dün; bugün; yarın
    tr one bir; iki; üç; dört; beş; altı; yedi; sekiz; dokuz; on
    tr ago önce
    tr span saniye; dakika|dk; saat; gün; hafta; ay; yıl
    ar pair ثانيتين; دقيقتين; ساعتين; يومين; أسبوعين; شهرين; سنتين|عامين
    ar days ; أمس|امس; اليوم; غدًا
    ar ago منذ|قبل
    ar span ثانية|ثوان; دقيقة|دقائق; ساعة|ساعات; يوم|أيام|يومًا; أسبوع|أسابيع; شهر|أشهر; سنة|سنوات|عام|أعوام
    fa days ; دیروز; امروز; فردا
    fa ago پیش|قبل
    fa span ثانیه; دقیقه; ساعت; روز; هفته; ماه; سال
    hi days ; ; आज;
    hi one एक; दो; तीन; चार; पांच|पाँच
    hi ago पहले
    hi span सेकंड; मिनट; घंटा|घंटे|घंटों; दिन; सप्ताह|हफ्ते|हफ़्ते; महीना|महीने; साल|वर्ष
    id days ; kemarin; hari ini; besok
    id ago lalu|yang lalu
    id span detik; menit; jam; hari; minggu; bulan; tahun
    ms days ; semalam; hari ini; esok
    ms ago lalu|yang lalu
    ms span saat; minit; jam; hari; minggu; bulan; tahun
    he days שלשום; אתמול; היום; מחר
    he ago לפני
    he pair ; ; שעתיים; יומיים; שבועיים; חודשיים; שנתיים
    he span שנייה|שניות; דקה|דקות; שעה|שעות; יום|ימים; שבוע|שבועות; חודש|חודשים; שנה|שנים
    th days ; เมื่อวาน|เมื่อวานนี้; วันนี้; พรุ่งนี้
    th ago ที่แล้ว|ที่ผ่านมา|ก่อน
    th span วินาที; นาที; ชั่วโมง; วัน; สัปดาห์; เดือน; ปี
    bn ago আগে
    bn span সেকেন্ড; মিনিট; ঘণ্টা|ঘন্টা; দিন; সপ্তাহ; মাস; বছর
    vi days ; hôm qua; hôm nay; ngày mai
    vi ago trước
    vi span giây; phút; giờ; ngày; tuần; tháng; năm
    ko days 그저께|그제; 어제; 오늘; 내일
    ko one 한|하루; 두; 세; 네; 다섯
    ko ago 전
    ko span ; ; 시간; ; 주일|주; 개월|달;
    ja days 一昨日|おととい; 昨日|きのう; 今日|本日|きょう; 明日|あした
    ja ago 前
    ja span ; ; 時間; ; 週間; か月|ヶ月|カ月|ヵ月;
    zh-Hans days 前天; 昨天|昨日; 今天|今日; 明天
    zh-Hans ago 前|之前|以前
    zh-Hans span 秒钟|秒; 分钟; 小时|个小时; 天; 周|星期|个星期; 个月; 年
    zh-Hant ago 前|之前|以前
    zh-Hant span 秒鐘|秒; 分鐘; 小時|個小時|鐘頭; 天; 週|星期|個星期; 個月; 年
    * order zh-Hans-HK=dmy|zh-Hans-MO=dmy|zh-Hans-SG=dmy|zh-SG=dmy
    * zone Z=0|GMT=0|UTC=0|UT=0|WET=0|WEST=60|CET=60|CEST=120|MEZ=60|MESZ=120|MET=60|MEST=120
    * zone EET=120|EEST=180|MSK=180|МСК=180|TRT=180|ICT=420|WIB=420|WITA=480|WIT=540|HKT=480
    * zone SGT=480|JST=540|KST=540|AEST=600|AEDT=660|ACST=570|ACDT=630|AWST=480|NZST=720|NZDT=780
    * zone EST=-300|EDT=-240|CDT=-300|MST=-420|MDT=-360|PST=-480|PDT=-420|AKST=-540|AKDT=-480
    * zone HST=-600|NST=-210|NDT=-150|CST=?|IST=?|BST=?|AST=?|CT=?|MT=?|PT=?|한국시간=540
    * zone 北京时间=480|日本時間=540
    * era Juche=juche 1911|Juch=juche 1911|Zuche=juche 1911|Juché=juche 1911|Чучхе=juche 1911
    * era 주체=juche 1911|主体=juche 1911|主體=juche 1911|チュチェ=juche 1911|Dschutsche=juche 1911
    * era 民國=minguo 1911|中華民國=minguo 1911|民国=minguo 1911|中华民国=minguo 1911
    * era 令和=japanese 2018|平成=japanese 1988|昭和=japanese 1925|大正=japanese 1911
    * era Reiwa=japanese 2018|Heisei=japanese 1988|Showa=japanese 1925|Taisho=japanese 1911
    * era Minguo=minguo 1911|BE=buddhist -543|B.E=buddhist -543|AH=islamic 0|A.H=islamic 0
    * era AD=gregorian 0|A.D=gregorian 0|CE=gregorian 0|C.E=gregorian 0|AP=persian 0
    id era H=islamic 0
    ms era H=islamic 0
    ja era R=japanese 2018|H=japanese 1988|S=japanese 1925|T=japanese 1911|M=japanese 1867
    ja era 明治=japanese 1867|西暦=gregorian 0
    zh-Hans era 西元=gregorian 0|公元=gregorian 0
    * era พ.ศ.=buddhist -543|พ.ศ=buddhist -543|พศ=buddhist -543|ค.ศ.=gregorian 0|ค.ศ=gregorian 0
    """
}
