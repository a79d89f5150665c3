extension DumpFixture {
  /// Invented news sites.
  static let sites: [DumpFixture] = [
    DumpFixture(
      name: "sites: es",
      dump: """
        Abre el nuevo puente sobre el Aron
        9 de mayo de 2031
        El nuevo puente sobre el río Aron abrió al tráfico el lunes tras cuatro años de obras.
        Los vecinos de las aldeas de ambas orillas lo celebraron y los niños lo cruzaron con banderas.
        Relacionadas
        Una fábrica empieza a hacer nuevas ollas de barro
        El museo del río abre una sala de barcos
        Los alumnos de la escuela plantan trescientos árboles
        """,
      expected: """
        kind: article
        headline: Abre el nuevo puente sobre el Aron
        published: 2031-05-09
        p: El nuevo puente sobre el río Aron abrió al tráfico el lunes tras cuatro años de obras.
        p: Los vecinos de las aldeas de ambas orillas lo celebraron y los niños lo cruzaron con banderas.
        listing: Relacionadas | ? | ?
        * Una fábrica empieza a hacer nuevas ollas de barro | ? | ?
        * El museo del río abre una sala de barcos | ? | ?
        * Los alumnos de la escuela plantan trescientos árboles | ? | ?
        """),
    DumpFixture(
      name: "sites: uk",
      dump: """
        Новий міст через Арон відкрито
        9 травня 2031, 21:49
        Новий міст через річку Арон відкрили для руху в понеділок після чотирьох років робіт.
        Жителі сіл на обох берегах прийшли на свято, діти пройшли мостом із прапорцями.
        Читайте також
        Завод почав випускати нові глиняні горщики
        У музеї річки відкрили залу човнів
        """,
      expected: """
        kind: article
        headline: Новий міст через Арон відкрито
        published: 2031-05-09T21:49
        p: Новий міст через річку Арон відкрили для руху в понеділок після чотирьох років робіт.
        p: Жителі сіл на обох берегах прийшли на свято, діти пройшли мостом із прапорцями.
        listing: Читайте також | ? | ?
        * Завод почав випускати нові глиняні горщики | ? | ?
        * У музеї річки відкрили залу човнів | ? | ?
        """),
    DumpFixture(
      name: "sites: bg",
      dump: """
        Новият мост над Арон е открит
        09.05.2031 21:49
        Новият мост над река Арон беше открит за движение в понеделник след четири години работа.
        Хората от селата на двата бряга го похвалиха, а децата го преминаха със знаменца.
        Още по темата
        Завод започна да прави нови глинени гърнета
        Музеят на реката откри зала за лодки
        """,
      expected: """
        kind: article
        headline: Новият мост над Арон е открит
        published: 2031-05-09T21:49
        p: Новият мост над река Арон беше открит за движение в понеделник след четири години работа.
        p: Хората от селата на двата бряга го похвалиха, а децата го преминаха със знаменца.
        listing: Още по темата | ? | ?
        * Завод започна да прави нови глинени гърнета | ? | ?
        * Музеят на реката откри зала за лодки | ? | ?
        """),
    DumpFixture(
      name: "sites: sl",
      dump: """
        Odprt nov most čez Aron
        9. maj 2031 ob 21:49
        Nov most čez reko Aron so v ponedeljek po štirih letih dela odprli za promet.
        Prebivalci vasi na obeh bregovih so ga pohvalili, otroci so ga prečkali z zastavicami.
        Preberite tudi
        Tovarna je začela izdelovati nove lončene posode
        Rečni muzej je odprl dvorano čolnov
        """,
      expected: """
        kind: article
        headline: Odprt nov most čez Aron
        published: 2031-05-09T21:49
        p: Nov most čez reko Aron so v ponedeljek po štirih letih dela odprli za promet.
        p: Prebivalci vasi na obeh bregovih so ga pohvalili, otroci so ga prečkali z zastavicami.
        listing: Preberite tudi | ? | ?
        * Tovarna je začela izdelovati nove lončene posode | ? | ?
        * Rečni muzej je odprl dvorano čolnov | ? | ?
        """),
    DumpFixture(
      name: "sites: el",
      dump: """
        Άνοιξε η νέα γέφυρα στον Άρον
        9 Μαΐου 2031, 21:49
        Η νέα γέφυρα πάνω από τον ποταμό Άρον άνοιξε τη Δευτέρα μετά από τέσσερα χρόνια εργασιών.
        Οι κάτοικοι των χωριών και στις δύο όχθες την επαίνεσαν και τα παιδιά τη διέσχισαν με σημαίες.
        Διαβάστε επίσης
        Εργοστάσιο άρχισε να φτιάχνει νέα πήλινα δοχεία
        Το μουσείο του ποταμού άνοιξε αίθουσα για βάρκες
        """,
      expected: """
        kind: article
        headline: Άνοιξε η νέα γέφυρα στον Άρον
        published: 2031-05-09T21:49
        p: Η νέα γέφυρα πάνω από τον ποταμό Άρον άνοιξε τη Δευτέρα μετά από τέσσερα χρόνια εργασιών.
        p: Οι κάτοικοι των χωριών και στις δύο όχθες την επαίνεσαν και τα παιδιά τη διέσχισαν με σημαίες.
        listing: Διαβάστε επίσης | ? | ?
        * Εργοστάσιο άρχισε να φτιάχνει νέα πήλινα δοχεία | ? | ?
        * Το μουσείο του ποταμού άνοιξε αίθουσα για βάρκες | ? | ?
        """),
    DumpFixture(
      name: "sites: el end mark",
      dump: """
        Άνοιξε η νέα γέφυρα στον Άρον
        Η νέα γέφυρα πάνω από τον ποταμό Άρον άνοιξε τη Δευτέρα μετά από τέσσερα χρόνια εργασιών.
        Οι κάτοικοι των χωριών και στις δύο όχθες την επαίνεσαν και τα παιδιά τη διέσχισαν με σημαίες. (ΑΠΕ-ΜΠΕ)
        Σχετικά άρθρα
        Εργοστάσιο άρχισε να φτιάχνει νέα πήλινα δοχεία για όλο τον νομό και την πόλη
        Το μουσείο του ποταμού άνοιξε αίθουσα για βάρκες τριών αιώνων και αρχείο
        """,
      expected: """
        kind: article
        headline: Άνοιξε η νέα γέφυρα στον Άρον
        p: Η νέα γέφυρα πάνω από τον ποταμό Άρον άνοιξε τη Δευτέρα μετά από τέσσερα χρόνια εργασιών.
        p: Οι κάτοικοι των χωριών και στις δύο όχθες την επαίνεσαν και τα παιδιά τη διέσχισαν με σημαίες.
        end: (ΑΠΕ-ΜΠΕ)
        listing: Σχετικά άρθρα | ? | ?
        * Εργοστάσιο άρχισε να φτιάχνει νέα πήλινα δοχεία για όλο τον νομό και την πόλη | ? | ?
        * Το μουσείο του ποταμού άνοιξε αίθουσα για βάρκες τριών αιώνων και αρχείο | ? | ?
        """),
    DumpFixture(
      name: "sites: zh-Hant related",
      dump: """
        阿龍河新橋通車
        2031-05-09 21:49
        橫跨阿龍河的新橋於星期一正式通車，兩岸的村民紛紛前來慶祝，孩子們揮舞著小旗走過新橋。
        這座橋由士兵和縣裡的工人用四年時間建成，是該地區最長的一座橋樑。
        相關新聞
        陶罐工廠開始生產新產品
        河流博物館新設船隻展廳
        阿龍小學學生種下三百棵樹
        """,
      expected: """
        kind: article
        headline: 阿龍河新橋通車
        published: 2031-05-09T21:49
        p: 橫跨阿龍河的新橋於星期一正式通車，兩岸的村民紛紛前來慶祝，孩子們揮舞著小旗走過新橋。
        p: 這座橋由士兵和縣裡的工人用四年時間建成，是該地區最長的一座橋樑。
        listing: 相關新聞 | ? | ?
        * 陶罐工廠開始生產新產品 | ? | ?
        * 河流博物館新設船隻展廳 | ? | ?
        * 阿龍小學學生種下三百棵樹 | ? | ?
        """),
    DumpFixture(
      name: "sites: de related with date before",
      dump: """
        Neue Brücke über den Aron eröffnet
        Stand: 09.05.2031, 21:49 Uhr
        Die neue Brücke über den Aron ist am Montag nach vier Jahren Bauzeit für den Verkehr freigegeben worden.
        Bewohner der Dörfer an beiden Ufern feierten die Eröffnung, und Kinder überquerten sie mit Fahnen.
        Mehr zum Thema
        2. Mai 2031
        Fabrik stellt neue Töpfe aus Ton her
        1. Mai 2031
        Museum eröffnet Halle für Boote
        """,
      expected: """
        kind: article
        headline: Neue Brücke über den Aron eröffnet
        published: 2031-05-09T21:49
        p: Die neue Brücke über den Aron ist am Montag nach vier Jahren Bauzeit für den Verkehr freigegeben worden.
        p: Bewohner der Dörfer an beiden Ufern feierten die Eröffnung, und Kinder überquerten sie mit Fahnen.
        listing: Mehr zum Thema | ? | ?
        * Fabrik stellt neue Töpfe aus Ton her | ? | 2031-05-02
        * Museum eröffnet Halle für Boote | ? | 2031-05-01
        """),
    DumpFixture(
      name: "sites: doubled title",
      dump: """
        Bridge over the Aron opens
        Bridge over the Aron opens
        13 May 2031
        The new bridge over the Aron opened to traffic on Monday after four years of work.
        People from the villages on both banks praised it, and children crossed it with flags.
        """,
      expected: """
        kind: article
        headline: Bridge over the Aron opens
        published: 2031-05-13
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: People from the villages on both banks praised it, and children crossed it with flags.
        """),
    DumpFixture(
      name: "sites: title repeated at end",
      dump: """
        Bridge over the Aron opens
        The new bridge over the Aron opened to traffic on Monday after four years of work.
        People from the villages on both banks praised it, and children crossed it with flags.
        Bridge over the Aron opens
        """,
      expected: """
        kind: article
        headline: Bridge over the Aron opens
        p: The new bridge over the Aron opened to traffic on Monday after four years of work.
        p: People from the villages on both banks praised it, and children crossed it with flags.
        """),
  ]
}
