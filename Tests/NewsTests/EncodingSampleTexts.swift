// swift-format-ignore-file
import News
import Testing

/// An invented text and its bytes in an encoding, from Python's codecs.
struct EncodingSampleText: Sendable, CustomTestStringConvertible {
  let language: String
  let encoding: TextEncoding
  /// The bytes, two hexadecimal digits each.
  let hex: String

  var testDescription: String { "\(language) in \(encoding)" }

  /// What the bytes say, up to canonical equivalence: windows-1258 has its tones apart.
  var text: String { Self.texts[language] ?? "" }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in hex.compactMap({ $0.hexDigitValue.map { UInt8($0) } }) {
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return bytes
  }

  static let texts: [String: String] = [
    "ko": """
      어제 시청 앞 광장에서 새 도서관이 문을 열었다. 시장은 기념식에서 “아이들이 언제든지 \
      책을 읽을 수 있는 곳”이라고 말했다. 주민들은 오전부터 줄을 서서 기다렸고, 첫날에만 \
      이천 명이 다녀갔다. 도서관은 매일 아침 아홉 시에 문을 연다고 관계자는 밝혔다.
      """,
    "ja": """
      市の新しい図書館が昨日、駅前に開館した。市長は式典で「子どもたちがいつでも本を読める場所\
      にしたい」と話した。朝から多くの住民が列を作り、初日だけで二千人が訪れたという。図書館は\
      毎日、午前九時に開く。カフェやホールもある。
      """,
    "zh-Hans": """
      新的图书馆昨天在火车站前开放。市长在仪式上说，希望孩子们随时都能来这里读书。许多居民从早\
      上就开始排队，第一天就有两千人参观。图书馆每天上午九点开门，周末也不休息，市民可以免费使\
      用电脑和会议室。
      """,
    "zh-Hant": """
      新的圖書館昨天在火車站前開放。市長在儀式上說，希望孩子們隨時都能來這裡讀書。許多居民從早\
      上就開始排隊，第一天就有兩千人參觀。圖書館每天上午九點開門，週末也不休息，市民可以免費使\
      用電腦和會議室。
      """,
    "ru": """
      Вчера у вокзала открылась новая городская библиотека. Мэр сказал на церемонии, что \
      дети смогут приходить сюда в любое время. Жители стояли в очереди с самого утра, \
      и только в первый день пришли две тысячи человек. Библиотека работает каждый день \
      с девяти часов.
      """,
    "uk": """
      Учора біля вокзалу відкрилася нова міська бібліотека. Мер сказав на церемонії, що \
      діти зможуть приходити сюди будь-коли. Її чекали десять років, і лише першого дня \
      прийшли дві тисячі людей. Бібліотека працює щодня від самого ранку, є й читальня.
      """,
    "bg": """
      Вчера до гарата отвори врати новата градска библиотека. Кметът каза на церемонията, \
      че децата ще могат да идват тук по всяко време. Жителите чакаха от сутринта, а само \
      в първия ден дойдоха две хиляди души. Библиотеката работи всеки ден от девет часа.
      """,
    "el": """
      Χθες άνοιξε η νέα δημοτική βιβλιοθήκη μπροστά στον σταθμό. Ο δήμαρχος είπε στην \
      τελετή ότι τα παιδιά θα μπορούν να έρχονται εδώ όποτε θέλουν. Οι κάτοικοι περίμεναν \
      από το πρωί και μόνο την πρώτη ημέρα ήρθαν δύο χιλιάδες άνθρωποι.
      """,
    "tr": """
      Yeni şehir kütüphanesi dün istasyonun önünde açıldı. Belediye başkanı törende çocukların\
       buraya istedikleri zaman gelebileceğini söyledi. Mahalle sakinleri sabahtan beri \
      sırada bekledi, yalnızca ilk gün iki bin kişi geldi. Kütüphane her gün dokuzda açılıyor.
      """,
    "pl": """
      Wczoraj przed dworcem otwarto nową bibliotekę miejską. Burmistrz powiedział podczas \
      uroczystości, że dzieci będą mogły przychodzić tu o każdej porze. Mieszkańcy czekali \
      od rana, a już pierwszego dnia przyszło dwa tysiące osób. Wstęp jest bezpłatny także \
      w święta.
      """,
    "cs": """
      Včera byla před nádražím otevřena nová městská knihovna. Starosta na slavnosti řekl, \
      že sem děti budou moci přijít kdykoli. Obyvatelé čekali už od rána a jen první den \
      přišly dva tisíce lidí. Knihovna otevírá každý den v devět hodin, vstup je zdarma \
      i o víkendu.
      """,
    "hu": """
      Tegnap megnyílt az új városi könyvtár az állomás előtt. A polgármester az ünnepségen \
      azt mondta, hogy a gyerekek bármikor jöhetnek ide olvasni. A lakók reggel óta sorban \
      álltak, és csak az első napon kétezer ember jött el. A könyvtár minden nap kilenc \
      órakor nyit, őrzött parkolóval.
      """,
    "ro": """
      Ieri s-a deschis în faţa gării noua bibliotecă a oraşului. Primarul a spus la ceremonie \
      că toţi copiii vor putea veni aici oricând. Locuitorii au aşteptat de dimineaţă, \
      iar în prima zi au venit două mii de oameni. Intrarea este gratuită şi în zilele \
      de sărbătoare.
      """,
    "he": """
      אתמול נפתחה הספרייה העירונית החדשה מול תחנת הרכבת. ראש העיר אמר בטקס שהילדים יוכלו \
      לבוא לכאן בכל עת. התושבים עמדו בתור מהבוקר, וביום הראשון לבדו הגיעו אלפיים איש. \
      הספרייה פתוחה בכל יום משעה תשע.
      """,
    "ar": """
      افتتحت أمس المكتبة البلدية الجديدة أمام محطة القطار. وقال رئيس البلدية في الحفل \
      إن الأطفال سيتمكنون من القدوم إلى هنا في أي وقت. وانتظر السكان منذ الصباح، وجاء \
      في اليوم الأول وحده ألفا شخص. وتفتح المكتبة أبوابها كل يوم في الساعة التاسعة.
      """,
    "th": """
      ห้องสมุดแห่งใหม่ของเมืองเปิดเมื่อวานนี้หน้าสถานีรถไฟ นายกเทศมนตรีกล่าวในพิธีว่าเด็ก \
      ๆ จะมาอ่านหนังสือที่นี่ได้ทุกเวลา ชาวบ้านเข้าแถวรอตั้งแต่เช้า และวันแรกมีผู้มาเยือนสองพั\
      นคน
      """,
    "vi": """
      Hôm qua thư viện mới của thành phố đã mở cửa trước nhà ga. Thị trưởng nói tại buổi \
      lễ rằng trẻ em có thể đến đây đọc sách bất cứ lúc nào. Người dân xếp hàng từ sáng \
      sớm, và chỉ trong ngày đầu tiên đã có hai nghìn người đến.
      """,
    "fr": """
      La nouvelle bibliothèque municipale a été inaugurée hier devant la gare. Le maire \
      a déclaré pendant la cérémonie que les enfants pourraient y venir à toute heure. \
      Les habitants attendaient déjà depuis le matin ; dès le premier jour, deux mille \
      personnes se sont présentées.
      """,
    "de": """
      Gestern wurde vor dem Bahnhof die neue Stadtbücherei eröffnet. Die Bürgermeisterin \
      sagte bei der Feier, die Kinder könnten jederzeit hierher kommen. Schon früh am \
      Morgen standen viele Anwohner Schlange; allein am ersten Tag kamen zweitausend Gäste. \
      Der Eintritt ist für alle frei, heißt es.
      """,
    "es": """
      Ayer abrió frente a la estación la nueva biblioteca municipal. El alcalde dijo en \
      la inauguración que los niños podrán venir aquí cuando quieran. Los vecinos hacían \
      fila desde la mañana y sólo el primer día acudieron dos mil personas. Abrirá también \
      los sábados, según explicó.
      """,
    "pt": """
      A nova biblioteca da cidade abriu ontem em frente à estação. O presidente da câmara \
      disse na inauguração que as crianças poderão vir aqui a qualquer hora. Os moradores \
      esperavam desde manhã e só no primeiro dia vieram duas mil pessoas. A entrada é \
      grátis e não há inscrição.
      """,
    "sv": """
      I går öppnade det nya stadsbiblioteket framför stationen. Borgmästaren sade vid \
      invigningen att barnen får komma hit när de vill. Många stod i kö redan på morgonen, \
      och bara första dagen kom två tusen människor. Biblioteket är öppet varje dag från \
      klockan nio även på söndagar.
      """,
    "is": """
      Nýja borgarbókasafnið var opnað í gær fyrir framan stöðina. Borgarstjórinn sagði \
      við athöfnina að börnin gætu komið hingað hvenær sem er. Íbúar biðu í röð frá því \
      um morguninn og aðeins fyrsta daginn komu tvö þúsund manns. Það er ókeypis fyrir \
      alla.
      """,
    "lt": """
      Vakar prieš stotį atidaryta nauja miesto biblioteka. Meras per iškilmes sakė, kad \
      vaikai galės čia ateiti bet kada. Gyventojai laukė nuo pat ryto, ir vien pirmąją \
      dieną atėjo du tūkstančiai žmonių. Biblioteka dirba kiekvieną dieną nuo devintos \
      valandos.
      """,
    "lv": """
      Vakar pie stacijas atklāja jauno pilsētas bibliotēku. Mērs ceremonijā teica, ka \
      bērni varēs šeit nākt jebkurā laikā. Iedzīvotāji gaidīja jau kopš rīta, un pirmajā \
      dienā vien atnāca divi tūkstoši cilvēku. Bibliotēka strādā katru dienu no pulksten \
      deviņiem.
      """,
  ]

  static let all: [EncodingSampleText] = [
    EncodingSampleText(
      language: "ko", encoding: .eucKR,
      hex: """
        beeec1a620bdc3c3bb20bed520b1a4c0e5bfa1bcad20bbf520b5b5bcadb0fcc0cc20b9aec0bb20bfadbefab4
        d92e20bdc3c0e5c0ba20b1e2b3e4bdc4bfa1bcad20a1b0bec6c0ccb5e9c0cc20bef0c1a6b5e7c1f620c3a5c0
        bb20c0d0c0bb20bcf620c0d6b4c220b0f7a1b1c0ccb6f3b0ed20b8bbc7dfb4d92e20c1d6b9ceb5e9c0ba20bf
        c0c0fcbacec5cd20c1d9c0bb20bcadbcad20b1e2b4d9b7c8b0ed2c20c3b9b3afbfa1b8b820c0ccc3b520b8ed
        c0cc20b4d9b3e0b0acb4d92e20b5b5bcadb0fcc0ba20b8c5c0cf20bec6c4a720bec6c8a920bdc3bfa120b9ae
        c0bb20bfacb4d9b0ed20b0fcb0e8c0dab4c220b9e0c7fbb4d92e
        """),
    EncodingSampleText(
      language: "ja", encoding: .shiftJIS,
      hex: """
        8e7382cc905682b582a2907d8f918ad982aa8df093fa81418977914f82c98a4a8ad982b582bd81428e7392b7
        82cd8eae935482c581758e7182c782e082bd82bf82aa82a282c282c582e0967b82f093c782df82e98fea8f8a
        82c982b582bd82a2817682c6986282b582bd814292a982a982e791bd82ad82cc8f5a96af82aa97f182f08dec
        82e881418f8993fa82be82af82c593f190e7906c82aa964b82ea82bd82c682a282a48142907d8f918ad982cd
        968893fa81418cdf914f8be38e9e82c98a4a82ad8142834a8374834682e2837a815b838b82e082a082e98142
        """),
    EncodingSampleText(
      language: "ja", encoding: .eucJP,
      hex: """
        bbd4a4cebfb7a4b7a4a4bfdebdf1b4dba4acbaf2c6fca1a2b1d8c1b0a4cbb3abb4dba4b7a4bfa1a3bbd4c4b9
        a4cfbcb0c5b5a4c7a1d6bbd2a4c9a4e2a4bfa4c1a4aca4a4a4c4a4c7a4e2cbdca4f2c6c9a4e1a4ebbeecbdea
        a4cba4b7a4bfa4a4a1d7a4c8cfc3a4b7a4bfa1a3c4aba4aba4e9c2bfa4afa4cebdbbccb1a4accef3a4f2baee
        a4eaa1a2bde9c6fca4c0a4b1a4c7c6f3c0e9bfcda4accbaca4eca4bfa4c8a4a4a4a6a1a3bfdebdf1b4dba4cf
        cbe8c6fca1a2b8e1c1b0b6e5bbfea4cbb3aba4afa1a3a5aba5d5a5a7a4e4a5dba1bca5eba4e2a4a2a4eba1a3
        """),
    EncodingSampleText(
      language: "ja", encoding: .iso2022JP,
      hex: """
        1b24423b54244e3f37243724243f5e3d71345b242c3a72467c212231584130244b332b345b2437243f21233b
        544439244f3c304535244721563b5224492462243f2441242c24242444244724624b5c247246492461246b3e
        6c3d6a244b2437243f2424215724484f432437243f2123442b242b2469423f242f244e3d3b4c31242c4e7324
        723a6e246a21223d69467c244024312447467340693f4d242c4b2c246c243f24482424242621233f5e3d7134
        5b244f4b68467c21223861413036653b7e244b332b242f2123252b255525272464255b213c256b2462242224
        6b21231b2842
        """),
    EncodingSampleText(
      language: "zh-Hans", encoding: .gb18030,
      hex: """
        d0c2b5c4cdbccae9b9ddd7f2ccecd4dabbf0b3b5d5bec7b0bfaab7c5a1a3cad0b3a4d4dad2c7cabdc9cfcbb5
        a3accfa3cdfbbaa2d7d3c3c7cbe6cab1b6bcc4dcc0b4d5e2c0efb6c1cae9a1a3d0edb6e0bed3c3f1b4d3d4e7
        c9cfbecdbfaacabcc5c5b6d3a3acb5dad2bbccecbecdd3d0c1bdc7a7c8cbb2ceb9dba1a3cdbccae9b9ddc3bf
        ccecc9cfcee7bec5b5e3bfaac3c5a3acd6dcc4a9d2b2b2bbd0ddcfa2a3accad0c3f1bfc9d2d4c3e2b7d1cab9
        d3c3b5e7c4d4bacdbbe1d2e9cad2a1a3
        """),
    EncodingSampleText(
      language: "zh-Hant", encoding: .big5,
      hex: """
        b773aabab9cfaed1c05dac51a4d1a662a4f5a8aeafb8ab65b67da9f1a143a5abaaf8a662bbf6a6a1a457bba1
        a141a7c6b1e6abc4a46cadccc048aec9b3a3afe0a8d3b36fb8ccc5aaaed1a143b35ca668a97ea5c1b171a6ad
        a457b44eb67da96cb1c6b6a4a141b2c4a440a4d1b44ea6b3a8e2a464a448b0d1c65ba143b9cfaed1c05da843
        a4d1a457a4c8a445c249b67daaf9a141b667a5bda45da4a3a5f0aea7a141a5aba5c1a569a548a74bb64fa8cf
        a5ceb971b8a3a94db77cc4b3abc7a143
        """),
    EncodingSampleText(
      language: "ru", encoding: .windows1251,
      hex: """
        c2f7e5f0e020f320e2eeeae7e0ebe020eef2eaf0fbebe0f1fc20edeee2e0ff20e3eef0eee4f1eae0ff20e1e8
        e1ebe8eef2e5eae02e20ccfdf020f1eae0e7e0eb20ede020f6e5f0e5eceeede8e82c20f7f2ee20e4e5f2e820
        f1eceee3f3f220eff0e8f5eee4e8f2fc20f1fee4e020e220ebfee1eee520e2f0e5ecff2e20c6e8f2e5ebe820
        f1f2eeffebe820e220eef7e5f0e5e4e820f120f1e0eceee3ee20f3f2f0e02c20e820f2eeebfceaee20e220ef
        e5f0e2fbe920e4e5edfc20eff0e8f8ebe820e4e2e520f2fbf1fff7e820f7e5ebeee2e5ea2e20c1e8e1ebe8ee
        f2e5eae020f0e0e1eef2e0e5f220eae0e6e4fbe920e4e5edfc20f120e4e5e2fff2e820f7e0f1eee22e
        """),
    EncodingSampleText(
      language: "ru", encoding: .koi8R,
      hex: """
        f7dec5d2c120d520d7cfcbdac1ccc120cfd4cbd2d9ccc1d3d820cecfd7c1d120c7cfd2cfc4d3cbc1d120c2c9
        c2ccc9cfd4c5cbc12e20eddcd220d3cbc1dac1cc20cec120c3c5d2c5cdcfcec9c92c20ded4cf20c4c5d4c920
        d3cdcfc7d5d420d0d2c9c8cfc4c9d4d820d3c0c4c120d720ccc0c2cfc520d7d2c5cdd12e20f6c9d4c5ccc920
        d3d4cfd1ccc920d720cfdec5d2c5c4c920d320d3c1cdcfc7cf20d5d4d2c12c20c920d4cfccd8cbcf20d720d0
        c5d2d7d9ca20c4c5ced820d0d2c9dbccc920c4d7c520d4d9d3d1dec920dec5cccfd7c5cb2e20e2c9c2ccc9cf
        d4c5cbc120d2c1c2cfd4c1c5d420cbc1d6c4d9ca20c4c5ced820d320c4c5d7d1d4c920dec1d3cfd72e
        """),
    EncodingSampleText(
      language: "ru", encoding: .ibm866,
      hex: """
        82e7a5e0a020e320a2aeaaa7a0aba020aee2aae0ebaba0e1ec20adaea2a0ef20a3aee0aea4e1aaa0ef20a1a8
        a1aba8aee2a5aaa02e208cede020e1aaa0a7a0ab20ada020e6a5e0a5acaeada8a82c20e7e2ae20a4a5e2a820
        e1acaea3e3e220afe0a8e5aea4a8e2ec20e1eea4a020a220abeea1aea520a2e0a5acef2e2086a8e2a5aba820
        e1e2aeefaba820a220aee7a5e0a5a4a820e120e1a0acaea3ae20e3e2e0a02c20a820e2aeabecaaae20a220af
        a5e0a2eba920a4a5adec20afe0a8e8aba820a4a2a520e2ebe1efe7a820e7a5abaea2a5aa2e2081a8a1aba8ae
        e2a5aaa020e0a0a1aee2a0a5e220aaa0a6a4eba920a4a5adec20e120a4a5a2efe2a820e7a0e1aea22e
        """),
    EncodingSampleText(
      language: "ru", encoding: .iso8859_5,
      hex: """
        b2e7d5e0d020e320d2dedad7d0dbd020dee2dae0ebdbd0e1ec20ddded2d0ef20d3dee0ded4e1dad0ef20d1d8
        d1dbd8dee2d5dad02e20bcede020e1dad0d7d0db20ddd020e6d5e0d5dcdeddd8d82c20e7e2de20d4d5e2d820
        e1dcded3e3e220dfe0d8e5ded4d8e2ec20e1eed4d020d220dbeed1ded520d2e0d5dcef2e20b6d8e2d5dbd820
        e1e2deefdbd820d220dee7d5e0d5d4d820e120e1d0dcded3de20e3e2e0d02c20d820e2dedbecdade20d220df
        d5e0d2ebd920d4d5ddec20dfe0d8e8dbd820d4d2d520e2ebe1efe7d820e7d5dbded2d5da2e20b1d8d1dbd8de
        e2d5dad020e0d0d1dee2d0d5e220dad0d6d4ebd920d4d5ddec20e120d4d5d2efe2d820e7d0e1ded22e
        """),
    EncodingSampleText(
      language: "ru", encoding: .macCyrillic,
      hex: """
        82f7e5f0e020f320e2eeeae7e0ebe020eef2eaf0fbebe0f1fc20edeee2e0df20e3eef0eee4f1eae0df20e1e8
        e1ebe8eef2e5eae02e208cfdf020f1eae0e7e0eb20ede020f6e5f0e5eceeede8e82c20f7f2ee20e4e5f2e820
        f1eceee3f3f220eff0e8f5eee4e8f2fc20f1fee4e020e220ebfee1eee520e2f0e5ecdf2e2086e8f2e5ebe820
        f1f2eedfebe820e220eef7e5f0e5e4e820f120f1e0eceee3ee20f3f2f0e02c20e820f2eeebfceaee20e220ef
        e5f0e2fbe920e4e5edfc20eff0e8f8ebe820e4e2e520f2fbf1dff7e820f7e5ebeee2e5ea2e2081e8e1ebe8ee
        f2e5eae020f0e0e1eef2e0e5f220eae0e6e4fbe920e4e5edfc20f120e4e5e2dff2e820f7e0f1eee22e
        """),
    EncodingSampleText(
      language: "uk", encoding: .windows1251,
      hex: """
        d3f7eef0e020e1b3ebff20e2eeeae7e0ebf320e2b3e4eaf0e8ebe0f1ff20edeee2e020ecb3f1fceae020e1b3
        e1ebb3eef2e5eae02e20cce5f020f1eae0e7e0e220ede020f6e5f0e5eceeedb3bf2c20f9ee20e4b3f2e820e7
        eceee6f3f2fc20eff0e8f5eee4e8f2e820f1fee4e820e1f3e4fc2deaeeebe82e20afbf20f7e5eae0ebe820e4
        e5f1fff2fc20f0eeeab3e22c20b320ebe8f8e520efe5f0f8eee3ee20e4edff20eff0e8e9f8ebe820e4e2b320
        f2e8f1fff7b320ebfee4e5e92e20c1b3e1ebb3eef2e5eae020eff0e0f6feba20f9eee4edff20e2b3e420f1e0
        eceee3ee20f0e0edeaf32c20ba20e920f7e8f2e0ebfcedff2e
        """),
    EncodingSampleText(
      language: "uk", encoding: .koi8U,
      hex: """
        f5decfd2c120c2a6ccd120d7cfcbdac1ccd520d7a6c4cbd2c9ccc1d3d120cecfd7c120cda6d3d8cbc120c2a6
        c2cca6cfd4c5cbc12e20edc5d220d3cbc1dac1d720cec120c3c5d2c5cdcfcea6a72c20ddcf20c4a6d4c920da
        cdcfd6d5d4d820d0d2c9c8cfc4c9d4c920d3c0c4c920c2d5c4d82dcbcfccc92e20b7a720dec5cbc1ccc920c4
        c5d3d1d4d820d2cfcba6d72c20a620ccc9dbc520d0c5d2dbcfc7cf20c4ced120d0d2c9cadbccc920c4d7a620
        d4c9d3d1dea620ccc0c4c5ca2e20e2a6c2cca6cfd4c5cbc120d0d2c1c3c0a420ddcfc4ced120d7a6c420d3c1
        cdcfc7cf20d2c1cecbd52c20a420ca20dec9d4c1ccd8ced12e
        """),
    EncodingSampleText(
      language: "bg", encoding: .windows1251,
      hex: """
        c2f7e5f0e020e4ee20e3e0f0e0f2e020eef2e2eef0e820e2f0e0f2e820edeee2e0f2e020e3f0e0e4f1eae020
        e1e8e1ebe8eef2e5eae02e20caece5f2faf220eae0e7e020ede020f6e5f0e5eceeede8fff2e02c20f7e520e4
        e5f6e0f2e020f9e520eceee3e0f220e4e020e8e4e2e0f220f2f3ea20efee20e2f1ffeaee20e2f0e5ece52e20
        c6e8f2e5ebe8f2e520f7e0eae0f5e020eef220f1f3f2f0e8edf2e02c20e020f1e0ecee20e220effaf0e2e8ff
        20e4e5ed20e4eee9e4eef5e020e4e2e520f5e8ebffe4e820e4f3f8e82e20c1e8e1ebe8eef2e5eae0f2e020f0
        e0e1eef2e820e2f1e5eae820e4e5ed20eef220e4e5e2e5f220f7e0f1e02e
        """),
    EncodingSampleText(
      language: "el", encoding: .windows1253,
      hex: """
        d7e8e5f220dcedefe9eee520e720eddde120e4e7eceff4e9eade20e2e9e2ebe9efe8deeae720ecf0f1eff3f4
        dc20f3f4efed20f3f4e1e8ecfc2e20cf20e4deece1f1f7eff220e5dff0e520f3f4e7ed20f4e5ebe5f4de20fc
        f4e920f4e120f0e1e9e4e9dc20e8e120ecf0eff1effded20ede120ddf1f7efedf4e1e920e5e4fe20fcf0eff4
        e520e8ddebeff5ed2e20cfe920eadcf4efe9eaefe920f0e5f1dfece5ede1ed20e1f0fc20f4ef20f0f1f9df20
        eae1e920ecfcedef20f4e7ed20f0f1fef4e720e7ecddf1e120def1e8e1ed20e4fdef20f7e9ebe9dce4e5f220
        dcede8f1f9f0efe92e
        """),
    EncodingSampleText(
      language: "el", encoding: .iso8859_7,
      hex: """
        d7e8e5f220dcedefe9eee520e720eddde120e4e7eceff4e9eade20e2e9e2ebe9efe8deeae720ecf0f1eff3f4
        dc20f3f4efed20f3f4e1e8ecfc2e20cf20e4deece1f1f7eff220e5dff0e520f3f4e7ed20f4e5ebe5f4de20fc
        f4e920f4e120f0e1e9e4e9dc20e8e120ecf0eff1effded20ede120ddf1f7efedf4e1e920e5e4fe20fcf0eff4
        e520e8ddebeff5ed2e20cfe920eadcf4efe9eaefe920f0e5f1dfece5ede1ed20e1f0fc20f4ef20f0f1f9df20
        eae1e920ecfcedef20f4e7ed20f0f1fef4e720e7ecddf1e120def1e8e1ed20e4fdef20f7e9ebe9dce4e5f220
        dcede8f1f9f0efe92e
        """),
    EncodingSampleText(
      language: "tr", encoding: .windows1254,
      hex: """
        59656e6920fe65686972206bfc74fc7068616e6573692064fc6e206973746173796f6e756e20f66efc6e6465
        2061e7fd6c64fd2e2042656c6564697965206261fe6b616efd2074f672656e646520e76f63756b6c6172fd6e
        20627572617961206973746564696b6c657269207a616d616e2067656c6562696c656365f0696e692073f679
        6c6564692e204d6168616c6c652073616b696e6c65726920736162616874616e20626572692073fd72616461
        2062656b6c6564692c2079616c6efd7a636120696c6b2067fc6e20696b692062696e206b69fe692067656c64
        692e204bfc74fc7068616e65206865722067fc6e20646f6b757a64612061e7fd6cfd796f722e
        """),
    EncodingSampleText(
      language: "pl", encoding: .windows1250,
      hex: """
        57637a6f72616a2070727a65642064776f7263656d206f74776172746f206e6f77b9206269626c696f74656b
        ea206d69656a736bb92e204275726d697374727a20706f776965647a6961b320706f64637a61732075726f63
        7a7973746f9c63692c20bf6520647a696563692062ea64b9206d6f67b3792070727a7963686f647a69e62074
        75206f206b61bf64656a20706f727a652e204d6965737a6b61f1637920637a656b616c69206f642072616e61
        2c2061206a75bf207069657277737a65676f20646e69612070727a79737ab36f206477612074797369b96365
        206f73f3622e20577374ea70206a6573742062657a70b361746e792074616bbf652077209c7769ea74612e
        """),
    EncodingSampleText(
      language: "pl", encoding: .iso8859_2,
      hex: """
        57637a6f72616a2070727a65642064776f7263656d206f74776172746f206e6f77b1206269626c696f74656b
        ea206d69656a736bb12e204275726d697374727a20706f776965647a6961b320706f64637a61732075726f63
        7a7973746fb663692c20bf6520647a696563692062ea64b1206d6f67b3792070727a7963686f647a69e62074
        75206f206b61bf64656a20706f727a652e204d6965737a6b61f1637920637a656b616c69206f642072616e61
        2c2061206a75bf207069657277737a65676f20646e69612070727a79737ab36f206477612074797369b16365
        206f73f3622e20577374ea70206a6573742062657a70b361746e792074616bbf65207720b67769ea74612e
        """),
    EncodingSampleText(
      language: "cs", encoding: .windows1250,
      hex: """
        56e86572612062796c612070f86564206ee16472619eed6d206f746576f8656e61206e6f76e1206dec737473
        6be1206b6e69686f766e612e20537461726f737461206e6120736c61766e6f73746920f8656b6c2c209e6520
        73656d2064ec7469206275646f75206d6f63692070f8696aed74206b64796b6f6c692e204f6279766174656c
        e920e8656b616c6920759e206f642072e16e612061206a656e207072766eed2064656e2070f8699a6c792064
        766120746973ed6365206c6964ed2e204b6e69686f766e61206f746576ed72e1206b619e64fd2064656e2076
        20646576ec7420686f64696e2c207673747570206a65207a6461726d612069206f2076ed6b656e64752e
        """),
    EncodingSampleText(
      language: "cs", encoding: .iso8859_2,
      hex: """
        56e86572612062796c612070f86564206ee1647261beed6d206f746576f8656e61206e6f76e1206dec737473
        6be1206b6e69686f766e612e20537461726f737461206e6120736c61766e6f73746920f8656b6c2c20be6520
        73656d2064ec7469206275646f75206d6f63692070f8696aed74206b64796b6f6c692e204f6279766174656c
        e920e8656b616c692075be206f642072e16e612061206a656e207072766eed2064656e2070f869b96c792064
        766120746973ed6365206c6964ed2e204b6e69686f766e61206f746576ed72e1206b61be64fd2064656e2076
        20646576ec7420686f64696e2c207673747570206a65207a6461726d612069206f2076ed6b656e64752e
        """),
    EncodingSampleText(
      language: "hu", encoding: .windows1250,
      hex: """
        5465676e6170206d65676e79ed6c7420617a20fa6a2076e1726f7369206bf66e797674e17220617a20e16c6c
        6f6de17320656cf574742e204120706f6c67e1726d657374657220617a20fc6e6e657073e967656e20617a74
        206d6f6e6474612c20686f677920612067796572656b656b2062e1726d696b6f72206af66865746e656b2069
        6465206f6c7661736e692e2041206c616bf36b2072656767656c20f3746120736f7262616e20e16c6c74616b
        2c20e973206373616b20617a20656c73f5206e61706f6e206be974657a657220656d626572206af674742065
        6c2e2041206bf66e797674e172206d696e64656e206e6170206b696c656e6320f372616b6f72206e7969742c
        20f5727af67474207061726b6f6cf376616c2e
        """),
    EncodingSampleText(
      language: "ro", encoding: .windows1250,
      hex: """
        4965726920732d61206465736368697320ee6e206661fe612067e3726969206e6f7561206269626c696f7465
        63e32061206f7261ba756c75692e205072696d6172756c20612073707573206c6120636572656d6f6e696520
        63e320746ffe6920636f7069696920766f722070757465612076656e692061696369206f726963e26e642e20
        4c6f637569746f7269692061752061ba7465707461742064652064696d696e6561fee32c2069617220ee6e20
        7072696d61207a692061752076656e697420646f75e3206d6969206465206f616d656e692e20496e74726172
        656120657374652067726174756974e320ba6920ee6e207a696c656c652064652073e37262e3746f6172652e
        """),
    EncodingSampleText(
      language: "he", encoding: .windows1255,
      hex: """
        e0faeee5ec20f0f4fae7e420e4f1f4f8e9e9e420e4f2e9f8e5f0e9fa20e4e7e3f9e420eee5ec20fae7f0fa20
        e4f8ebe1fa2e20f8e0f920e4f2e9f820e0eef820e1e8f7f120f9e4e9ece3e9ed20e9e5ebece520ece1e5e020
        ecebe0ef20e1ebec20f2fa2e20e4fae5f9e1e9ed20f2eee3e520e1fae5f820eee4e1e5f7f82c20e5e1e9e5ed
        20e4f8e0f9e5ef20ece1e3e520e4e2e9f2e520e0ecf4e9e9ed20e0e9f92e20e4f1f4f8e9e9e420f4fae5e7e4
        20e1ebec20e9e5ed20eef9f2e420faf9f22e
        """),
    EncodingSampleText(
      language: "ar", encoding: .windows1256,
      hex: """
        c7ddcacacdca20c3e3d320c7e1e3dfcac8c920c7e1c8e1cfedc920c7e1cccfedcfc920c3e3c7e320e3cdd8c9
        20c7e1ded8c7d12e20e6dec7e120d1c6edd320c7e1c8e1cfedc920dded20c7e1cddde120c5e420c7e1c3d8dd
        c7e120d3edcae3dfe4e6e420e3e420c7e1decfe6e320c5e1ec20e5e4c720dded20c3ed20e6deca2e20e6c7e4
        cad9d120c7e1d3dfc7e420e3e4d020c7e1d5c8c7cda120e6ccc7c120dded20c7e1ede6e320c7e1c3e6e120e6
        cdcfe520c3e1ddc720d4ced52e20e6caddcacd20c7e1e3dfcac8c920c3c8e6c7c8e5c720dfe120ede6e320dd
        ed20c7e1d3c7dac920c7e1cac7d3dac92e
        """),
    EncodingSampleText(
      language: "ar", encoding: .iso8859_6,
      hex: """
        c7e1cacacdca20c3e5d320c7e4e5e3cac8c920c7e4c8e4cfeac920c7e4cccfeacfc920c3e5c7e520e5cdd7c9
        20c7e4e2d7c7d12e20e8e2c7e420d1c6ead320c7e4c8e4cfeac920e1ea20c7e4cde1e420c5e620c7e4c3d7e1
        c7e420d3eacae5e3e6e8e620e5e620c7e4e2cfe8e520c5e4e920e7e6c720e1ea20c3ea20e8e2ca2e20e8c7e6
        cad8d120c7e4d3e3c7e620e5e6d020c7e4d5c8c7cdac20e8ccc7c120e1ea20c7e4eae8e520c7e4c3e8e420e8
        cdcfe720c3e4e1c720d4ced52e20e8cae1cacd20c7e4e5e3cac8c920c3c8e8c7c8e7c720e3e420eae8e520e1
        ea20c7e4d3c7d9c920c7e4cac7d3d9c92e
        """),
    EncodingSampleText(
      language: "th", encoding: .windows874,
      hex: """
        cbe9cda7cac1d8b4e1cbe8a7e3cbc1e8a2cda7e0c1d7cda7e0bbd4b4e0c1d7e8cdc7d2b9b9d5e9cbb9e9d2ca
        b6d2b9d5c3b6e4bf20b9d2c2a1e0b7c8c1b9b5c3d5a1c5e8d2c7e3b9bed4b8d5c7e8d2e0b4e7a120e620a8d0
        c1d2cde8d2b9cbb9d1a7cad7cdb7d5e8b9d5e8e4b4e9b7d8a1e0c7c5d220aad2c7bae9d2b9e0a2e9d2e1b6c7
        c3cdb5d1e9a7e1b5e8e0aae9d220e1c5d0c7d1b9e1c3a1c1d5bcd9e9c1d2e0c2d7cdb9cacda7bed1b9a4b9
        """),
    EncodingSampleText(
      language: "vi", encoding: .windows1258,
      hex: """
        48f46d20717561207468fd207669eaf26e206df5ec69206375d261207468e06e68207068f4ec20f061de206d
        f5d22063fdd261207472fdf5ec63206e68e02067612e20546869f2207472fdf5d26e67206ef369207461f269
        206275f4d269206ceade2072e3cc6e6720747265d220656d2063f3207468ead220f0eaec6e20f0e27920f06f
        f2632073e163682062e2ec742063fdec206cfa63206ee06f2e204e67fdf5cc692064e26e2078eaec702068e0
        6e672074fdcc2073e16e672073f5ec6d2c2076e020636869d22074726f6e67206e67e07920f0e2cc75207469
        ea6e20f061de2063f320686169206e676869cc6e206e67fdf5cc6920f0eaec6e2e
        """),
    EncodingSampleText(
      language: "fr", encoding: .windows1252,
      hex: """
        4c61206e6f7576656c6c65206269626c696f7468e8717565206d756e69636970616c65206120e974e920696e
        6175677572e965206869657220646576616e74206c6120676172652e204c65206d6169726520612064e9636c
        6172e92070656e64616e74206c612063e972e96d6f6e696520717565206c657320656e66616e747320706f75
        72726169656e7420792076656e697220e020746f7574652068657572652e204c6573206861626974616e7473
        20617474656e646169656e742064e96ae020646570756973206c65206d6174696e203b2064e873206c652070
        72656d696572206a6f75722c2064657578206d696c6c6520706572736f6e6e657320736520736f6e74207072
        e973656e74e965732e
        """),
    EncodingSampleText(
      language: "de", encoding: .windows1252,
      hex: """
        4765737465726e20777572646520766f722064656d204261686e686f6620646965206e657565205374616474
        62fc636865726569206572f666666e65742e204469652042fc726765726d656973746572696e207361677465
        20626569206465722046656965722c20646965204b696e646572206bf66e6e74656e206a656465727a656974
        2068696572686572206b6f6d6d656e2e205363686f6e206672fc6820616d204d6f7267656e207374616e6465
        6e207669656c6520416e776f686e6572205363686c616e67653b20616c6c65696e20616d2065727374656e20
        546167206b616d656e207a77656974617573656e642047e47374652e204465722045696e7472697474206973
        742066fc7220616c6c6520667265692c20686569df742065732e
        """),
    EncodingSampleText(
      language: "fr", encoding: .macintosh,
      hex: """
        4c61206e6f7576656c6c65206269626c696f74688f717565206d756e69636970616c652061208e748e20696e
        61756775728e65206869657220646576616e74206c6120676172652e204c65206d61697265206120648e636c
        61728e2070656e64616e74206c6120638e728e6d6f6e696520717565206c657320656e66616e747320706f75
        72726169656e7420792076656e6972208820746f7574652068657572652e204c6573206861626974616e7473
        20617474656e646169656e7420648e6a8820646570756973206c65206d6174696e203b20648f73206c652070
        72656d696572206a6f75722c2064657578206d696c6c6520706572736f6e6e657320736520736f6e74207072
        8e73656e748e65732e
        """),
    EncodingSampleText(
      language: "es", encoding: .windows1252,
      hex: """
        417965722061627269f3206672656e74652061206c6120657374616369f36e206c61206e7565766120626962
        6c696f74656361206d756e69636970616c2e20456c20616c63616c64652064696a6f20656e206c6120696e61
        75677572616369f36e20717565206c6f73206e69f16f7320706f6472e16e2076656e697220617175ed206375
        616e646f207175696572616e2e204c6f7320766563696e6f7320686163ed616e2066696c6120646573646520
        6c61206d61f1616e6120792073f36c6f20656c207072696d65722064ed6120616375646965726f6e20646f73
        206d696c20706572736f6e61732e204162726972e12074616d6269e96e206c6f732073e16261646f732c2073
        6567fa6e206578706c6963f32e
        """),
    EncodingSampleText(
      language: "pt", encoding: .windows1252,
      hex: """
        41206e6f7661206269626c696f7465636120646120636964616465206162726975206f6e74656d20656d2066
        72656e746520e02065737461e7e36f2e204f20707265736964656e74652064612063e26d6172612064697373
        65206e6120696e617567757261e7e36f2071756520617320637269616ee7617320706f646572e36f20766972
        20617175692061207175616c7175657220686f72612e204f73206d6f7261646f726573206573706572617661
        6d206465736465206d616e68e320652073f3206e6f207072696d6569726f206469612076696572616d206475
        6173206d696c20706573736f61732e204120656e747261646120e9206772e17469732065206ee36f2068e120
        696e73637269e7e36f2e
        """),
    EncodingSampleText(
      language: "sv", encoding: .windows1252,
      hex: """
        492067e57220f670706e61646520646574206e79612073746164736269626c696f74656b6574206672616d66
        f6722073746174696f6e656e2e20426f72676de473746172656e20736164652076696420696e7669676e696e
        67656e20617474206261726e656e2066e572206b6f6d6d6120686974206ee4722064652076696c6c2e204de5
        6e67612073746f642069206bf620726564616e2070e5206d6f72676f6e656e2c206f636820626172612066f6
        7273746120646167656e206b6f6d207476e520747573656e206de46e6e69736b6f722e204269626c696f7465
        6b657420e47220f670706574207661726a6520646167206672e56e206b6c6f636b616e206e696f20e476656e
        2070e52073f66e64616761722e
        """),
    EncodingSampleText(
      language: "is", encoding: .windows1252,
      hex: """
        4efd6a6120626f7267617262f36b617361666e69f020766172206f706e61f020ed2067e67220667972697220
        6672616d616e207374f6f0696e612e20426f7267617273746af372696e6e20736167f069207669f020617468
        f6666e696e612061f02062f6726e696e2067e67475206b6f6d69f02068696e6761f0206876656ee672207365
        6d2065722e20cd62fa6172206269f07520ed2072f6f0206672e120fe76ed20756d206d6f7267756e696e6e20
        6f672061f065696e732066797273746120646167696e6e206b6f6d75207476f620fefa73756e64206d616e6e
        732e20de61f020657220f36b657970697320667972697220616c6c612e
        """),
    EncodingSampleText(
      language: "lt", encoding: .windows1257,
      hex: """
        56616b61722070726965f02073746f74e120617469646172797461206e61756a61206d696573746f20626962
        6c696f74656b612e204d65726173207065722069f06b696c6d65732073616beb2c206b6164207661696b6169
        2067616ceb7320e869612061746569746920626574206b6164612e20477976656e746f6a6169206c61756beb
        206e756f20706174207279746f2c206972207669656e207069726de06ae0206469656ee0206174eb6a6f2064
        752074fb6b7374616ee869616920fe6d6f6e69f82e204269626c696f74656b61206469726261206b69656b76
        69656ee0206469656ee0206e756f20646576696e746f732076616c616e646f732e
        """),
    EncodingSampleText(
      language: "lv", encoding: .windows1257,
      hex: """
        56616b6172207069652073746163696a61732061746b6ce26a61206a61756e6f2070696c73e7746173206269
        626c696f74e76b752e204de7727320636572656d6f6e696ae22074656963612c206b612062e7726e69207661
        72e77320f0656974206ee26b74206a65626b7572e2206c61696be22e204965647aee766f74e26a6920676169
        64ee6a61206a6175206b6f70f02072ee74612c20756e207069726d616ae2206469656ee2207669656e206174
        6ee2636120646976692074fb6b73746ff0692063696c76e76b752e204269626c696f74e76b6120737472e264
        e2206b61747275206469656e75206e6f2070756c6b7374656e2064657669f269656d2e
        """),
    EncodingSampleText(
      language: "ko", encoding: .utf8,
      hex: """
        ec96b4eca09c20ec8b9cecb2ad20ec959e20eab491ec9ea5ec9790ec849c20ec838820eb8f84ec849ceab480
        ec9db420ebacb8ec9d8420ec97b4ec9788eb8ba42e20ec8b9cec9ea5ec9d8020eab8b0eb8590ec8b9dec9790
        ec849c20e2809cec9584ec9db4eb93a4ec9db420ec96b8eca09ceb93a0eca78020ecb185ec9d8420ec9dbdec
        9d8420ec889820ec9e88eb8a9420eab3b3e2809dec9db4eb9dbceab3a020eba790ed9688eb8ba42e20eca3bc
        ebafbceb93a4ec9d8020ec98a4eca084ebb680ed84b020eca484ec9d8420ec849cec849c20eab8b0eb8ba4eb
        a0b8eab3a02c20ecb2abeb82a0ec9790eba78c20ec9db4ecb29c20ebaa85ec9db420eb8ba4eb8580eab094eb
        8ba42e20eb8f84ec849ceab480ec9d8020eba7a4ec9dbc20ec9584ecb9a820ec9584ed998920ec8b9cec9790
        20ebacb8ec9d8420ec97b0eb8ba4eab3a020eab480eab384ec9e90eb8a9420ebb09ded9894eb8ba42e
        """),
    EncodingSampleText(
      language: "ko", encoding: .utf16LE,
      hex: """
        b4c51cc82000dcc2adcc20005ec5200011ada5c7d0c51cc12000c8c02000c4b31cc100ad74c7200038bb44c7
        2000f4c5c8c5e4b22e002000dcc2a5c740c7200030ae50b1ddc2d0c51cc120001c2044c574c7e4b474c72000
        b8c51cc8e0b4c0c9200045cc44c720007dc744c7200018c2200088c794b22000f3ac1d2074c77cb7e0ac2000
        d0b988d5e4b22e002000fcc8fcbbe4b440c7200024c604c880bd30d1200004c944c720001cc11cc1200030ae
        e4b238b8e0ac2c002000abcca0b0d0c5ccb9200074c79ccc200085ba74c72000e4b240b114ace4b22e002000
        c4b31cc100ad40c72000e4b97cc7200044c568ce200044c549d62000dcc2d0c5200038bb44c72000f0c5e4b2
        e0ac200000adc4ac90c794b220001dbc14d6e4b22e00
        """),
    EncodingSampleText(
      language: "ja", encoding: .utf16BE,
      hex: """
        5e02306e65b03057304456f366f89928304c662865e5300199c5524d306b958b99283057305f30025e029577
        306f5f0f51783067300c5b5030693082305f3061304c3044306430673082672c30928aad3081308b58346240
        306b3057305f3044300d30688a713057305f3002671d304b3089591a304f306e4f4f6c11304c521730924f5c
        308a3001521d65e53060305130674e8c53434eba304c8a2a308c305f306830443046300256f366f89928306f
        6bce65e530015348524d4e5d6642306b958b304f300230ab30d530a7308430db30fc30eb30823042308b3002
        """),
    EncodingSampleText(
      language: "zh-Hans", encoding: .utf16LE,
      hex: """
        b0658476fe56664e86992866295928576b70668fd97a4d52005f3e650230025e7f952857ea4e0f5f0a4ef48b
        0cff0c5e1b67695b505bec4e8f96f665fd90fd806567d98fcc91fb8b664e0230b88b1a59455c116cce4ee965
        0a4e315c005fcb5992631f960cff2c7b004e2959315c0967244e4353ba4ec253c2890230fe56664e8699cf6b
        29590a4e48535d4eb970005fe8950cff68542b675f4e0d4e114f6f600cff025e116cef53e54e4d51398d7f4f
        2875357511818c541a4fae8ba45b0230
        """),
    EncodingSampleText(
      language: "ru", encoding: .utf16BE,
      hex: """
        041204470435044004300020044300200432043e043a04370430043b04300020043e0442043a0440044b043b
        04300441044c0020043d043e04320430044f00200433043e0440043e04340441043a0430044f002004310438
        0431043b0438043e04420435043a0430002e0020041c044d044000200441043a043004370430043b0020043d
        043000200446043504400435043c043e043d04380438002c002004470442043e002004340435044204380020
        0441043c043e0433044304420020043f044004380445043e043404380442044c00200441044e043404300020
        04320020043b044e0431043e04350020043204400435043c044f002e00200416043804420435043b04380020
        04410442043e044f043b0438002004320020043e04470435044004350434043800200441002004410430043c
        043e0433043e00200443044204400430002c0020043800200442043e043b044c043a043e002004320020043f
        043504400432044b0439002004340435043d044c0020043f044004380448043b043800200434043204350020
        0442044b0441044f04470438002004470435043b043e04320435043a002e0020041104380431043b0438043e
        04420435043a04300020044004300431043e04420430043504420020043a043004360434044b043900200434
        0435043d044c002004410020043404350432044f044204380020044704300441043e0432002e
        """),
    EncodingSampleText(
      language: "fr", encoding: .utf16LE,
      hex: """
        4c00610020006e006f007500760065006c006c00650020006200690062006c0069006f0074006800e8007100
        7500650020006d0075006e00690063006900700061006c006500200061002000e9007400e900200069006e00
        61007500670075007200e900650020006800690065007200200064006500760061006e00740020006c006100
        200067006100720065002e0020004c00650020006d0061006900720065002000610020006400e90063006c00
        61007200e9002000700065006e00640061006e00740020006c00610020006300e9007200e9006d006f006e00
        69006500200071007500650020006c0065007300200065006e00660061006e0074007300200070006f007500
        720072006100690065006e007400200079002000760065006e00690072002000e000200074006f0075007400
        65002000680065007500720065002e0020004c006500730020006800610062006900740061006e0074007300
        200061007400740065006e0064006100690065006e00740020006400e9006a00e00020006400650070007500
        6900730020006c00650020006d006100740069006e0020003b0020006400e800730020006c00650020007000
        720065006d0069006500720020006a006f00750072002c002000640065007500780020006d0069006c006c00
        6500200070006500720073006f006e006e0065007300200073006500200073006f006e007400200070007200
        e900730065006e007400e900650073002e00
        """),
    EncodingSampleText(
      language: "th", encoding: .utf16LE,
      hex: """
        2b0e490e2d0e070e2a0e210e380e140e410e2b0e480e070e430e2b0e210e480e020e2d0e070e400e210e370e
        2d0e070e400e1b0e340e140e400e210e370e480e2d0e270e320e190e190e350e490e2b0e190e490e320e2a0e
        160e320e190e350e230e160e440e1f0e2000190e320e220e010e400e170e280e210e190e150e230e350e010e
        250e480e320e270e430e190e1e0e340e180e350e270e480e320e400e140e470e010e2000460e2000080e300e
        210e320e2d0e480e320e190e2b0e190e310e070e2a0e370e2d0e170e350e480e190e350e480e440e140e490e
        170e380e010e400e270e250e320e20000a0e320e270e1a0e490e320e190e400e020e490e320e410e160e270e
        230e2d0e150e310e490e070e410e150e480e400e0a0e490e320e2000410e250e300e270e310e190e410e230e
        010e210e350e1c0e390e490e210e320e400e220e370e2d0e190e2a0e2d0e070e1e0e310e190e040e190e
        """),
  ]
}
