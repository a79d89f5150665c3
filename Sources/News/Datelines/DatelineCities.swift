/// Cities that stand alone in datelines, as they are printed in many languages.
///
/// Without an agency or a date only a known city, or a place with a known state or country, makes a
/// dateline of `Lima -`. The names of large cities are from GeoNames (geonames.org, CC BY 4.0); the
/// rest are the names that other languages have for them. Adding a city is adding its name. The
/// `Gazetteer` has most of them too, but says where a place lies and may be left out; these judge whether a
/// text is a dateline at all, and are read sooner.
enum DatelineCities {
  /// The tree of the names, made once.
  static let names: NameTree = {
    var tree = NameTree()
    for row in rows.utf8.split(separator: UInt8(ascii: "\n")) {
      for name in row.split(separator: UInt8(ascii: "|")) { tree.insert(Substring(name), value: 0) }
    }
    return tree
  }()

  private static let rows = """
     Willemstad|'s-Hertogenbosch|'Ākra|A Coruña|Aachen|Aalborg|Aalen|Aarau|Aba|Abadan|Abaetetuba
    Abakaliki|Abakan|Abbotsford|Abbottabad|Abengourou|Abeokuta|Aberdeen|Abha|Abidjan|Abilene
    Abnūb|Abobo|Abomey|Abomey-Calavi|Abou Dhabi|Abreu e Lima|Abu Dhabi|Abuja|Abéché|Abū Ghurayb
    Abū Kabīr|Abū Tīj|Abū al-Kahṣīb|Acapulco de Juárez|Acarigua|Accra|Achern|Achim|Achinsk|Acton
    Ad-Damazin|Ad-Damir|Adachi|Adamstown|Adana|Adapazarı|Addis Ababa|Addis-Abeba|Adelaide
    Adelaide Hills|Aden|Adiwerna|Admiralteisky|Ado-Ekiti|Adıyaman|Afragola|Afyonkarahisar|Agadez
    Agadir|Agartala|Agege|Ageo|Agra|Aguascalientes|Ahar|Ahaus|Ahilyanagar|Ahlen|Ahmadpur East
    Ahmedabad|Ahrensburg|Ahuntsic-Cartierville|Ahvaz|Ahwatukee Foothills|Aihara|Airdrie
    Ait Melloul|Aix-en-Provence|Aizawl|Ajapnyak|Ajax|Ajdabiya|Ajegunle|Ajman|Ajmer
    Akademicheskoe|Akashi|Akhmīm|Akita|Akola|Akowonjo|Akron|Aksaray|Aktau|Aktobe|Akure
    Al Ain City|Al Ajaylat|Al Aḩmadī|Al Bayḑā’|Al Başrah al Qadīmah|Al Bāb|Al Diwaniyah
    Al Fallūjah|Al Fashn|Al Fayyum|Al Fqih Ben Çalah|Al Fāw|Al Hillah|Al Hindīyah|Al Hoceïma
    Al Hufūf|Al Jadīd|Al Jubayl|Al Jumayl|Al Kharj|Al Khums|Al Khuşūş|Al Madīnah|Al Majaz
    Al Mansurah|Al Manzalah|Al Manāqil|Al Mawşil al Jadīdah|Al Maţarīyah|Al Maḩallah al Kubrá
    Al Maḩmūdīyah|Al Miqdādīyah|Al Mubarraz|Al Muharraq|Al Qadarif|Al Qurnah
    Al Qāhirah al Jadīdah|Al Qāmishlī|Al Ḩasakah|Al Ḩawāmidīyah|Al Ḩudaydah|Al ‘Amārah
    Al ‘Āshir min Ramaḑān|Al-'Ubūr|Al-Junaynah|Al-Kut|Al-Musayab|Alafaya|Alagoinhas|Alamar
    Alameda|Alanya|Alappuzha|Alasia|Albacete|Albany|Alberton|Albstadt|Albuquerque
    Alcalá de Guadaira|Alcalá de Henares|Alchevsk|Alcobendas|Alcorcón|Alcoy|Alep|Aleppo
    Alessandria|Alexandra|Alexandria|Aley|Algeciras|Alger|Algier|Algiers|Algorta|Alhambra
    Aliayabiagba|Alicante|Alief|Alimosho|Allentown|Almaty|Almendares|Almere Stad|Almería
    Almirante Tamandaré|Alofi|Alor Setar|Alpharetta|Alsdorf|Alsergrund|Alt-Hohenschönhausen
    Altamira|Altamura|Altenburg|Altglienicke|Alto Barinas|Alto Hospicio|Altona|Altona-Altstadt
    Altona-Nord|Altstadt Sud|Aluche|Alvorada|Alwar|Alīgarh|Al’met’yevsk|Amadora|Amagasaki
    Amaigbo|Amanfrom|Amarapura|Amarillo|Amasya|Ambarnath|Ambato|Ambattur|Amberg|Ambon|Americana
    Amersfoort|Ames|Amherst|Amiens|Amman|Ampang|Amravati|Amritsar|Amsterdam|Amstetten|An Nhơn
    An Nuhūd|An Nu‘mānīyah|Anaco|Anaheim|Anand|Ananindeua|Anantapur|Anbyŏn-ŭp|Anchorage|Ancona
    Anderlecht|Andernach|Andijon|Andong|Andorra la Vella|Andria|Andritz|Andīmeshk|Andīsheh
    Ang Mo Kio New Town|Angarsk|Angeles City|Angers|Angoche|Angono|Angra dos Reis|Angren|Anju
    Anjō|Ankang|Ankara|Ann|Ann Arbor|Annaba|Annapolis|Anqing|Anqiu|Ansan-si|Ansbach|Anseong
    Ansfelden|Anshan|Anshun|Antakya|Antalya|Antananarivo|Antibes|Antioch|Antipolo|Antofagasta
    Antsirabe|Antsiranana|Antwerp|Antwerpen|Anvers|Anyama|Anyang|Anyang-si|Anápolis|Aoji-ri
    Aomori|Apalit|Aparecida de Goiânia|Apatzingán|Apeldoorn|Apia|Apopa|Apple Valley|Appleton
    Aprilia|Apucarana|Aqsu|Ar Ramthā|Ar Raqqah|Ar Rayyān|Ar Rifā‘|Arabkir|Aracaju|Arad|Araguari
    Araguaína|Arakawa|Arapiraca|Arapongas|Arar|Araraquara|Araras|Araruama|Araucária|Araure|Araxá
    Araçatuba|Arba Minch|Arcahaie|Archway|Ardabīl|Arden-Arcade|Arenella|Arequipa|Arezzo
    Arganzuela|Argenteuil|Arica|Arif Wala|Arifwala|Arjawinangun|Arkhangel’sk|Arlington
    Arlington Heights|Arlit|Armavir|Armenia|Arnavutköy|Arnhem|Arnsberg|Arnstadt|Arona|Arrah
    Arrecife|Arroyo Naranjo|Arsuz|Artur Alvim|Artëm|Arusha|Arvada|Aryanah|Arzamas|Arāk|Arīsh
    As Salţ|As Samawah|As Sinbillāwayn|As Suwayq|As Sālimīyah|Asahikawa|Asan|Aschaffenburg
    Aschersleben|Ash Sharqāt|Ash Shaţrah|Ashaiman|Ashdod|Asheville|Ashford|Ashgabat|Ashkelon
    Ashmūn|Ashuganj City|Asmara|Asnières-sur-Seine|Aspern|Assis|Assiut|Astana|Astanajapura|Asti
    Astoria|Astrakhan|Asuncion|Asunción|Aswān|Atani|Atascocita|Ataşehir|Atbara|Atenas|Atene
    Athen|Athens|Athlone|Athènes|Atibaia|Atlanta|Atsiaman|Atsugi|Attock City|Atyrau
    Aubervilliers|Auburn|Auckland|Augsburg|Augusta|Aulnay-sous-Bois|Aurangabad|Aurich|Aurora
    Austin|Avadi|Avarua|Avellaneda|Avignon|Avilés|Avondale|Avtozavodskyi|Awasa|Awka|Ayacucho
    Aydın|Aylesbury|Az Zubayr|Az Zulfī|Az Zāwīyah|Azare|Azcapotzalco|Açailândia|Aïn Beïda|Ağrı
    Ba Dinh|Ba Vì|Ba Đồn|Baar|Bab Ezzouar|Bacabal|Backnang|Bacolod City|Bacoor|Bacău
    Bad Hersfeld|Bad Homburg vor der Höhe|Bad Honnef|Bad Kreuznach|Bad Nauheim
    Bad Neuenahr-Ahrweiler|Bad Oeynhausen|Bad Salzuflen|Bad Vilbel|Bad Zwischenahn|Badajoz
    Badalona|Bade|Baden-Baden|Badin|Baesweiler|Bafoussam|Bagdad|Bagerhat|Baghdad|Baghlān|Bago
    Bago City|Bagong Silang|Bagong Silangan|Baguio|Bahawalnagar|Bahawalpur|Bahir Dar
    Bahçelievler|Bahía Blanca|Bahārestān|Baia Mare|Baicheng|Baidoa|Bairro da Penha|Baise
    Bakersfield|Baku|Bakwa|Balakovo|Balashikha|Balbala|Balcón de la Lisa|Baldwin Park|Bali
    Balikpapan|Balingen|Baliuag|Balkh|Ballarat|Ballari|Balneário Camboriú|Balombo|Balsas
    Baltimore|Balvanera|Balıkesir|Bama|Bamako|Bamberg|Bamenda|Ban I Chang|Ban Khlong Prawet
    Ban Samae Dam|Banan|Banda Aceh|Bandar Abbas|Bandar Bukit Raja|Bandar Lampung
    Bandar Mahkota Cheras|Bandar Seri Alam|Bandar Seri Begawan|Bandar Sunway|Bandar Tasik Puteri
    Bandar Utama|Bandar-e Anzalī|Bandar-e Māhshahr|Bandundu Province|Bandung|Bandırma|Banfora
    Bang Bon|Bang Kapi|Bang Khae|Bang Khun Thian|Bang Sue|Bangalore|Bangkok|Bangkok Noi|Bangor
    Bangui|Banhā|Banja Luka|Banjar|Banjaran|Banjarbaru|Banjarmasin|Banjul|Bannu|Banqiao
    Banyuwangi|Banī Mazār|Banī Suwayf|Bao'an|Baoding|Baoji|Baoshan|Baotou|Baqubah|Barakaldo
    Baraki|Baranagar|Baranovichi|Barbacena|Barcarena|Barcellona|Barcelona|Barcelone|Barddhamān
    Bareilly|Bari|Bariadi|Barinas|Barishal|Barking|Barletta|Barmbek-Nord|Barmbek-Süd|Barnaul
    Barnsley|Barquisimeto|Barra Mansa|Barrancabermeja|Barranquilla|Barreiras|Barretos|Barrie
    Barueri|Baruta|Barysaw|Basel|Basildon|Basilea|Basingstoke|Basra|Basrah|Basse-Terre
    Basseterre|Basuo|Bat Yam|Bata|Batam|Batang|Batangas|Bataysk|Bathinda|Batikent|Batman|Batna
    Baton Rouge|Battagram|Battambang|Battersea|Batu|Batu Caves|Batu Pahat|Batumi|Baturaja|Baubau
    Bauchi|Baunatal|Bauru|Bautzen|Bawshar|Bayambang|Bayamo|Bayamón|Bayan Lepas|Bayan Nur|Bayawan
    Bayjī|Bayonne|Bayreuth|Bayside|Baytown|Bayugan|Bazhong|Baía Farta|Bağcılar|Başakşehir
    Baḥarkah|Beau Bassin-Rose Hill|Beaumont|Beauport|Beaverton|Beckenham|Beckum|Becontree
    Bedford|Bedok New Town|Beersheba|Begusarai|Behbahān|Beihai|Beijing|Beira|Beirut|Bei’an
    Bekasi|Belagavi|Belawan|Belfast|Belford Roxo|Belgorod|Belgrad|Belgrade|Belgrado|Belgrano
    Bella Vista|Bellevue|Bellflower|Bellingham|Bellinzona|Bello|Belmont Cragin|Belmopan
    Belo Horizonte|Belém|Bemowo|Bender|Bendigo|Benfica|Bengaluru|Bengbu|Benghazi|Bengkulu
    Benguela|Beni|Beni Mellal|Benidorm|Benin City|Benito Juarez|Benito Juárez|Benoni|Bensalem
    Bensheim|Bensonhurst|Bento Gonçalves|Benxi|Berazategui|Berbera|Berbérati|Bercham|Berdyansk
    Berezniki|Bergamo|Bergedorf|Bergen|Bergheim|Bergisch Gladbach|Bergkamen|Berkane|Berkeley
    Berlijn|Berlin|Berlin Köpenick|Berlino|Berlín|Bern|Berna|Bernau bei Berlin|Bernburg|Berne
    Berrechid|Bertoua|Besançon|Bet Shemesh|Bethesda|Bethlehem|Betim|Bexley|Beylikdüzü|Beyrouth
    Beyrut|Bhairab Bāzār|Bhakkar|Bharatpur|Bhatara|Bhavnagar|Bhawana|Bhayandar|Bhilai|Bhilwara
    Bhisho|Bhiwandi|Bhopal|Bhubaneswar|Bhāgalpur|Bhātpāra|Białołeka|Białystok
    Biberach an der Riß|Bibirevo|Bida|Bidar|Biebrich|Biel/Bienne|Bielany|Bielefeld|Bielsko-Biala
    Biesdorf|Bietigheim-Bissingen|Bihār Sharīf|Bijie|Bikaner|Bila Tserkva|Bilbao|Bilbeis
    Bilimora|Billings|Billstedt|Bilqās|Bilāspur|Bima|Bimbo|Binangonan|Bingen am Rhein|Bingöl
    Binjai|Bintulu|Binzhou|Biratnagar|Birendranagar|Birgañj|Birigui|Birkenhead|Birmingham
    Birnin Kebbi|Biryulëvo|Bishkek|Bishoftu|Biskra|Bismarck|Bissau|Bitterfeld-Wolfen|Bitung
    Biysk|Bizerte|Biên Hòa|Biñan|Blackburn|Blackpool|Blagoveshchensk|Blaine|Blankenfelde-Mahlow
    Blantyre|Blida|Blitar|Bloemfontein|Bloomington|Bludenz|Blue Mountains|Blumenau|Bnei Brak
    Boa Vista|Bobo-Dioulasso|Bobruysk|Boca Raton|Bocholt|Bochum|Bocoio|Bogenhausen|Bognor Regis
    Bogor|Bogorodskoye|Bogota|Bogotá|Bogra|Bohuniya|Boise|Bojnūrd|Bokhtar|Boksburg|Bokāro
    Bolingbrook|Bologna|Bolton|Bolu|Bolzano|Boma|Bombay|Bondoukou|Bonn|Bonn Hardtberg|Bonon
    Bontang|Borama|Bordeaux|Bordj Bou Arreridj|Bordj el Kiffan|Borivli|Borken|Bornheim
    Borough Park|Borshchahivka|Boryeong|Borāzjān|Borūjerd|Bosque Saúde|Bossier City|Boston
    Botshabelo|Bottrop|Botucatu|Bou Saâda|Bouaflé|Bouaké|Boulder|Boulogne-Billancourt|Bourges
    Bournemouth|Bouskoura|Bowling Green|Boyeros|Boyle Heights|Boynton Beach|Bozen|Bozhou
    Bracknell|Bradford|Braga|Bragança|Bragança Paulista|Brahmapur|Brakpan|Brampton|Bramsche
    Brandenburg an der Havel|Brandon|Brantford|Brasilandia|Brasilia|Brasília|Brateyevo
    Bratislava|Bratsk|Braunschweig|Brazzaville|Braşov|Breda|Bregenz|Bremen|Bremerhaven|Brent
    Brentwood|Brescia|Breslau|Brest|Bretten|Breves|Brick|Bridgeport|Bridgetown
    Brighouse-City Centre|Brighton|Brigittenau|Brilon|Brindisi|Brisbane|Bristol|Brits|Britz
    Brixton|Brno|Brockton|Broken Arrow|Brooklyn|Brooklyn Park|Broomfield|Brossard|Brovary
    Brownsville|Bruchsal|Bruges|Brugge|Bruselas|Brusque|Brussel|Brussels|Bruxelles|Bryan|Bryansk
    Brügge|Brühl|Brüssel|Brāhmanbāria|Brăila|Bucaramanga|Bucarest|Bucharest|Bucheon-si|Buckley
    Buckow|Buda|Budapest|Budapest III. kerület|Budapest XI. kerület|Budapest XIII. kerület|Budta
    Buea|Buena Park|Buenaventura|Buenavista|Bueng Kum|Buenos Aires|Buer|Buffalo|Buguma|Bujumbura
    Bukama|Bukarest|Bukavu|Bukhara|Bukit Batok New Town|Bukit Bintang|Bukit Jalil
    Bukit Merah Estate|Bukit Mertajam|Bukit Panjang New Town|Bukit Rahman Putra|Bukittinggi
    Bukoba|Bulaon|Bulawayo|Bulle|Bumba|Bunamwaya|Bunbury|Bunda|Bundaberg|Bunia|Bunkyo|Buraydah
    Burayu|Burbank|Burdeos|Burewala|Burgas|Burgdorf|Burglesum|Burgos|Burhānpur|Burlington
    Burnaby|Burnley|Burnsville|Bursa|Burton upon Trent|Busan|Bushehr|Bushwick|Business Bay
    Busto Arsizio|Butanta|Butembo|Butterworth|Butuan|Butwāl|Butzbach|Buxtehude|Buzău|Buôn Hồ
    Buôn Ma Thuột|Bydgoszcz|Bytom|Bâle|Béchar|Bégoua|Béjaïa|Béziers|Bình Thạnh|Bình Thủy
    Böblingen|Bühl|Bülach|Bünde|Büyükçekmece|Bābol|Bāli|Bāndarban|Bāneh|Bārāsat|Bălţi|Bīrjand
    Būkān|Būsh|Bạc Liêu|Bảo Lộc|Bắc Giang|Bắc Ninh|Bắc Quang|Bắc Từ Liêm|Bến Cát|Bến Tre|Bồ Đề
    Cabanatuan City|Cabimas|Cabinda|Cabo Frio|Cabo San Lucas|Cabo de Santo Agostinho|Cabudare
    Cabudwaaq|Cabuyao|Cachoeirinha|Cachoeiro de Itapemirim|Cacuaco|Cadiz|Caen|Cagayan de Oro
    Cagliari|Cagua|Cai Lậy|Caieiras|Cainta|Cairns|Cairo|Cajamarca|Calabar|Calabozo|Calais|Calama
    Calamba|Calasiao|Calcutta|Caledon|Calgary|Cali|Callao|Caloocan|Caloundra|Caltanissetta
    Calumbo|Calumpit|Cam Ranh|Camagüey|Camama|Camaragibe|Camarillo|Camayenne|Camaçari|Cambridge
    Cambé|Camden|Cametá|Camp David|Campeche|Campina Grande|Campinas|Campiña|Campo Grande
    Campo Largo|Campo Limpo|Campo di Marte|Campos dos Goytacazes|Canarsie|Canary Wharf|Canberra
    Cancún|Candelaria|Cangaiba|Cangzhou|Cannes|Cannock|Canoas|Canoga Park|Canton|Cao Lãnh
    Cap-Haïtien|Capao Redondo|Capas|Cape Coast|Cape Coral|Cape Town|Capiatá|Capitol Hill
    Carabanchel|Caracas|Caraguatatuba|Carapicuíba|Cardiff|Cariacica|Carletonville|Carlisle
    Carlsbad|Carmel|Carmichael|Carmona|Carnot|Carol City|Carolina|Carora|Carpi|Carrefour
    Carrollton|Cartagena|Cartago|Caruaru|Cary|Carúpano|Casablanca|Casas Adobes|Cascavel|Caserta
    Casoria|Casper|Castanhal|Castelar|Castellammare di Stabia|Castelldefels|Castelló de la Plana
    Castries|Castro Valley|Castrop-Rauxel|Catacamas|Catalão|Catamarca|Catanduva|Catania
    Catanzaro|Catbalogan|Catchiungo|Catia La Mar|Caucaia|Cavite City|Caxias|Caxias do Sul
    Cayenne|Cazenga|Caála|Cebu City|Cedar Park|Cedar Rapids|Ceilândia|Celaya|Celina|Celle
    Centennial|Central Coast|Centralniy|Centreville|Centro|Centro Habana|Centurion
    Cergy-Pontoise|Cerro|Cesena|Ceuta|Chaeryŏng-ni|Chaeryŏng-ŭp|Chak Jhumra|Chakwal|Chakwama
    Chalco|Chaman|Chamartín|Chamberí|Chambéry|Champaign|Champigny-sur-Marne|Chandigarh|Chang-hua
    Changam-ch’on|Changchun|Changde|Changhua|Changning|Changnyeong|Changsha|Changshu|Changwon
    Changyi|Changyŏn|Changzhi|Changzhou|Chaoyang|Chaozhou|Chapecó|Charallave|Charleroi
    Charlesbourg|Charleston|Charlotte|Charlotte Amalie|Charlottenburg|Charsadda|Chatham
    Chattanooga|Chattogram|Chatuchak|Cheboksary|Cheektowaga|Chelmsford|Chelsea|Cheltenham
    Chelyabinsk|Chemnitz|Chengde|Chengdu|Chennai|Chenzhou|Cheonan|Cheongju-si|Cheras|Cheremushky
    Cherepovets|Cherkasy|Cherkessk|Chernihiv|Chernivtsi|Cherry Hill|Chertanovo Yuzhnoye
    Cherëmushki|Chesapeake|Chester|Chesterfield|Chetumal|Cheyenne|Chiang Mai|Chiayi City|Chiba
    Chicago|Chichawatni|Chichicastenango|Chiclana de la Frontera|Chiclayo|Chico|Chicoloapan
    Chicoutimi|Chifeng|Chigasaki|Chihuahua|Chilanzar|Chililabombwe|Chilliwack|Chillán
    Chilpancingo|Chimbote|Chimoio|Chinandega|Chinatown|Chinautla|Chinch'ŏn|Chincha Alta
    Chingford|Chingola|Chiniot|Chinju|Chino|Chino Hills|Chipata|Chiquimula|Chirchiq|Chishtian
    Chisinau|Chita|Chitato|Chitungwiza|Chizhou|Chlef|Choa Chu Kang New Town|Choloma|Cholula
    Chom Thong|Chomedey|Chon Buri|Chongjin|Chongming|Chongqing|Chongzuo|Chorzów|Christchurch
    Chula Vista|Chumakivskyi|Chuncheon|Chunga|Chunggang|Chungju|Chunian|Chur|Chust|Chuxiong
    Chuzhou|Chéngguān Qū|Chí Linh|Chía|Chālūs|Chānda|Chāndpur|Chāpra|Chōfu|Chũ|Chūō|Chơn Thành
    Chợ Lớn|Ch’ŏngdan-ŭp|Ch’ŏsal-li|Ciamis|Ciampea|Cianjur|Cibinong|Cicero|Cidade Ademar
    Cidade Dutra|Cidade Lider|Cidade Tiradentes|Ciego de Ávila|Cienfuegos|Cikampek|Cikarang
    Cikupa|Cilacap|Cilegon|Cileungsir|Cileunyi|Cimahi|Cincinnati|Cinisello Balsamo|Ciputat
    Circoiscrizione I|Circoiscrizione II|Circoiscrizione III|Circoiscrizione IV
    Circoiscrizione V|Circoiscrizione VI|Circoiscrizione VII|Circoiscrizione VIII|Cirebon
    Citeureup|Citrus Heights|Città del Vaticano|City of Port Phillip|City of Westminster
    Cité du Vatican|Ciudad Acuña|Ciudad Apodaca|Ciudad Benito Juárez|Ciudad Bolívar
    Ciudad Camilo Cienfuegos|Ciudad Delicias|Ciudad General Escobedo|Ciudad Guayana
    Ciudad Guzmán|Ciudad Juárez|Ciudad Lineal|Ciudad Lázaro Cárdenas|Ciudad López Mateos
    Ciudad Madero|Ciudad Nezahualcoyotl|Ciudad Obregón|Ciudad Ojeda|Ciudad Real|Ciudad Valles
    Ciudad Victoria|Ciudad de México|Ciudad de la Paz|Ciudad del Carmen|Ciudad del Este
    Ciudad del Vaticano|Ciutat Vella|Cixi|Cizre|Clarksville|Clearwater|Clermont-Ferrand
    Cleveland|Clifton|Clinton Township|Cloppenburg|Cloverdale|Clovis|Cluj-Napoca|Coacalco
    Coatepeque|Coatzacoalcos|Coburg|Cobán|Cochabamba|Cockburn Town|Codó|Coesfeld|Coffs Harbour
    Coimbatore|Coimbra|Colatina|Colchester|Colima|Colina|Collado-Villalba|College Station|Colmar
    Cologne|Colombes|Colombo|Colonia|Colonia Lindavista|Colonia del Valle|Colorado Springs
    Columbia|Columbus|Comilla|Comitán|Commonwealth|Como|Comodoro Rivadavia|Compton|Conakry
    Concepcion|Concepción|Concord|Concordia|Coney Island|Confederation|Conroe
    Conselheiro Lafaiete|Constantine|Constanţa|Contagem|Conway|Coon Rapids|Copacabana|Copenaghen
    Copenhagen|Copenhague|Copiapó|Coquimbo|Coquitlam|Coral Springs|Corby|Cordova|Cork
    Cornellà de Llobregat|Coro|Coronel|Coronel Fabriciano|Corpus Christi|Corrientes|Cosenza
    Coslada|Costa Mesa|Cotabato|Cotia|Cotonou|Cottbus|Council Bluffs|Courbevoie|Coventry
    Cox’s Bāzār|Coyoacán|Cracovie|Cracow|Craigieburn|Crailsheim|Craiova|Cranston|Crato|Crawley
    Cremona|Crewe|Criciúma|Cricklewood|Croix-des-Bouquets|Crotone|Croydon|Créteil|Cuauhtémoc
    Cuautitlán|Cuautitlán Izcalli|Cuautla|Cubatão|Cuenca|Cuernavaca|Cuiabá|Culiacán|Cumaná
    Cupertino|Curicó|Curitiba|Cursino|Curug|Cusco|Cuttack|Cuxhaven|Cuíto|Cypress|Częstochowa
    Cà Mau|Cáceres|Córdoba|Cúa|Cúcuta|Cần Giuộc|Cần Thơ|Cầu Giấy|Cẩm Phả|Cẩm Phả Mines|Cờ Đỏ
    Da Nang|Dabou|Dachang|Dachau|Dadu|Daegu|Daejeon|Dagenham|Dagupan|Dajal|Dakar|Dakhla
    Dale City|Dalian|Dallas|Daloa|Daly City|Damanhur|Damas|Damasco|Damascus|Damaskus|Damietta
    Dammam|Danbury|Dandong|Danlí|Danshui|Danzig|Daoukro|Daqing|Dar Bouazza|Dar es Salaam
    Darbhanga|Darlington|Darmstadt|Darnah|Darnytsya|Dartmouth|Darwin|Daska Kalan|Dasmariñas
    Datong|Datteln|Daule|Daur|Davangere|Davao|Davenport|Davie|Davis|Davos|Dawei|Daxing’anling
    Daye|Dayrah|Dayrūţ|Dayton|Daytona Beach|Dazhou|Daşoguz|Dchira El Jihadia|Dearborn
    Debre Birhan|Debre Mark’os|Debre Tabor|Debrecen|Decatur|Deer Valley|Deerfield Beach
    Deggendorf|Dehiwala-Mount Lavinia|Dehradun|Deir ez-Zor|Delbrück|Delhi|Delicias|Delitzsch
    Delmas|Delmenhorst|Delray Beach|Delta|Deltona|Den Haag|Denizli|Denpasar|Denton|Denver
    Deoghar|Depok|Dera Ghazi Khan|Dera Ismail Khan|Dera Murad Jamali|Derbent|Derby|Derince|Derry
    Des Moines|Desna|Desnyanskyi|Dessalines|Dessau|Dessie|Detmold|Detroit|Dewas|Dewsbury|Deyang
    Dezful|Dezhou|Dhaka|Dhamār|Dhanbad|Dhangaḍhi̇̄|Dharān|Dhirkot|Dhule|Dhārāvi|Diadema
    Diego Garcia|Diepsloot|Dietikon|Dietzenbach|Diez de Octubre|Digos|Digri|Dihok|Dijon|Dikirnis
    Dili|Dimitrovgrad|Din Daeng|Dinaig|Dinajpur|Dindigul|Dingxi|Dinslaken|Diourbel|Dire Dawa
    Disūq|Divinópolis|Divo|Dixinn|Diyarbakır|Djakarta|Djelfa|Djibouti|Dnipro|Dniprovskyi|Dodoma
    Doha|Dokri|Dolisie|Dombivali|Donaustadt|Doncaster|Donetsk|Dongguan|Donghae City|Dongying
    Donostia / San Sebastián|Doral|Dorchester|Dordrecht|Dormagen|Dornbirn|Dorsten|Dorstfeld
    Dortmund|Dorūd|Dos Hermanas|Dosquebradas|Dothan|Dotzheim|Douala|Douglas|Douliu|Dourados
    Downey|Downtown Vancouver|Drammen|Drancy|Dreieich|Dresde|Dresden|Dubai
    Dubai Investments Park|Dubai Marina|Dublin|Dublín|Dubréka|Dudley|Duekoué|Duisburg|Duluth
    Dumaguete|Dumai|Dundalk|Dundee|Dundo|Dunedin|Dunkirk|Duque de Caxias|Durban|Durg|Durgapur
    Durham|Durrës|Dushanbe|Dusit|Dzerzhinsk|Döbling|Dülmen|Dünkirchen|Düren|Düsseldorf
    Düsseldorf-Pempelfort|Düzce|Dąbrowa Górnicza|Dĩ An|Dīla|Dūmā|Eagan|East Chattanooga
    East Flatbush|East Hampton|East Harlem|East Hastings|East Helsinki|East Independence
    East Jerusalem|East Kilbride|East London|East Los Angeles|East New York|East Norwalk
    East Orange|East Village|Eastbourne|Eau Claire|Eberswalde|Ebute Ikorodu|Ecatepec de Morelos
    Ede|Eden Prairie|Edimbourg|Edinburg|Edinburgh|Edirne|Edison|Edmonton|Edogawe|Edéa
    Efon-Alaaye|Eggenberg|Ehingen|Eidelstedt|Eimsbüttel|Einbeck|Eindhoven|Eisenach
    Eisenhüttenstadt|Eisenstadt|Eisenzicken|Eixample|Ejido|Ejigbo|Ekibastuz|El Achir|El Cairo
    El Cajon|El Daein|El Dibir|El Ejido|El Eulma|El Fasher|El Geneina Fort|El Jadida
    El Kelaa des Srarhna|El Limón|El Monte|El Mourouj|El Obeid|El Oued|El Paso
    El Prat de Llobregat|El Progreso|El Puerto de Santa María|El Tigre|El Vigía|El-Aaiun|Elazığ
    Elbasan|Elbląg|Elche|Eldoret|Elektrostal’|Elgin|Elista|Elizabeth|Elk Grove
    Ellesmere Port Town|Ellicott City|Ellwangen|Elmhurst|Elmshorn|Eloy Alfaro|Eluru|Emalahleni
    Embu das Artes|Emden|Eminabad|Emmen|Emmendingen|Emmerich|Emsdetten|Enchanted Hills|Encinitas
    Enfield Town|Engels|Ennepetal|Enschede|Ensenada|Entebbe|Enugu|Envigado|Epworth|Erbil|Erding
    Erebuni|Ereğli|Erftstadt|Erfurt|Erie|Eriwan|Erkelenz|Erkrath|Erlangen|Ermelino Matarazzo
    Ermelo|Erode|Errachidia|Erzincan|Erzurum|Eschweiler|Escondido|Escuintla|Esenler|Esenyurt
    Eskişehir|Eslamshahr|Esmeraldas|Esna|Espelkamp|Espoo|Essen|Essling|Esslingen|Estambul
    Estepona|Estocolmo|Estrasburgo|Esuk Oron|Etobicoke|Ettlingen|Etwatwa|Etāwah|Eugene|Eunápolis
    Euskirchen|Evanston|Evansville|Evaton|Everett|Exeter|Ezeiza|E’zhou|Facatativá|Fairfield
    Faisalabad|Falkenhagener Feld|Falkensee|Fall River|Falludscha|Fallujah|Fanling|Fano|Fardīs
    Fargo|Faridabad|Farmington Hills|Farmsen-Berne|Farnborough|Farrukhābād|Farīdpur|Fatih
    Favoriten|Fayetteville|Fazenda Rio Grande|Federal Way|Feira de Santana|Feldkirch|Fellbach
    Feltham|Fenghuang|Fengshan|Fengxiang|Fennpfuhl|Fergana|Ferguson|Fernando de la Mora|Ferrara
    Ferraz de Vasconcelos|Ferrol|Fes|Fianarantsoa|Filderstadt|Financial District|Finchley
    Firenze|Fischeln|Flagstaff|Flatbush|Flatlands|Fleetwood|Flensburg|Flint|Florence
    Florence-Graham|Florencia|Florenz|Florianópolis|Floridablanca|Floridsdorf|Flower Mound
    Flying Fish Cove|Foggia|Folkestone|Folsom|Fontana|Fontanar|Forchheim|Fordham|Forest Hills
    Forlì|Formosa|Fort Collins|Fort Garry South|Fort Lauderdale|Fort McMurray|Fort Myers
    Fort Smith|Fort Wayne|Fort Worth|Fort-de-France|Fortaleza|Fortechnyi|Foshan|Foumban
    Foxborough|Foz do Iguaçu|Framingham|Framingham Center|Franca|Franceville|Francfort
    Francisco Morato|Francistown|Franco da Rocha|Frankenthal|Frankfurt|Frankfurt am Main
    Frankfurt/Main|Frauenfeld|Frechen|Frederick|Fredericton|Freetown|Freguesia do Ó|Freiberg
    Freiburg|Freising|Freital|Fremont|Fresnillo|Fresno|Fribourg|Friedberg|Friedenau
    Friedrichsfelde|Friedrichshafen|Friedrichshain|Frisco|Fráncfort|Fuchū|Fuencarral
    Fuencarral-El Pardo|Fuengirola|Fuenlabrada|Fujairah|Fuji|Fujisawa|Fukui-shi|Fukuoka
    Fukushima|Fukuyama|Fulda|Fulham|Fullerton|Funafuti|Funchal|Funtua|Funza|Fuorigrotta|Fushun
    Fuxin|Fuyang|Fuzhou|Fylde|Fès al Bali|Fünfhaus|Fürstenfeldbruck|Fürstenwalde|Fürth|Fāqūs
    Fīrozābād|Gabela|Gaborone|Gabès|Gaggenau|Gagnoa|Gainesville|Gaithersburg|Gajuwaka|Galaţi
    Gallus|Gama|Gamonal|Gandajika|Ganderkesee|Gandhinagar|Gandia|Gangneung|Gangtok|Ganja|Ganzhou
    Gao|Gaomi|Gapan|Garanhuns|Garbsen|Garden Grove|Gardena|Gardez|Gare|Garhi Khairo|Garissa
    Garmisch-Partenkirchen|Garut|Gashua|Gasteiz / Vitoria|Gastonia|Gateshead|Gatineau|Gaya|Gaza
    Gaza City|Gaziantep|Gazipur|Gboko|Gbongan|Gdańsk|Gdynia|Gebze|Geelong|Geesthacht|Geidorf
    Geilenkirchen|Geislingen an der Steige|Geita|Gela|Geldern|Gelsenkirchen|Gemena
    General Santos|Geneva|Genf|Genoa|Gent|Genua|Genève|Geoje|George|George Town|Georgetown
    Georgsmarienhütte|Gera|Gereida|Germantown|Germering|Germiston|Gerusalemme|Gesundbrunnen
    Getafe|Getxo|Gevelsberg|Geylang|Ghardaïa|Ghazni|Ghotki|Ghāziābād|Gia Lâm|Gibraltar|Gießen
    Gifhorn|Gifu|Gijang|Gijón|Gilgit|Gillingham|Gimcheon|Gimpo-si|Ginebra|Ginevra|Gingoog
    Girardot City|Giresun|Girga|Girona|Girón|Gisenyi|Gitega|Giugliano in Campania|Giza|Giá Rai
    Gladbeck|Glasgow|Glazov|Glen Burnie|Glendale|Gliwice|Gloucester|Godomè|Gohlis|Goiânia|Gojra
    Gold Coast|Golestān|Golfe|Gol’yanovo|Goma|Gombe|Gonbad-e Kāvūs|Gonder|Gongju|Gonsenheim
    Goodyear|Gorakhpur|Gorgān|Gorontalo|Gorzów Wielkopolski|Goslar|Gosport|Gotha|Gothenburg
    Governador Valadares|Goyang-si|Gqeberha|Grajaú|Granada|Granby|Grand Junction|Grand Prairie
    Grand Rapids|Grande Prairie|Granollers|Grao de Murviedro|Gravataí|Gravesend|Grays|Graz
    Great Yarmouth|Greater Noida|Greater Sudbury|Greeley|Green Bay|Greenburgh|Greensboro
    Greenville|Grenoble|Gresham|Greven|Grevenbroich|Gries|Griesheim|Grimma|Grimsby|Grogol|Gronau
    Groningen|Gropiusstadt|Grosseto|Grozny|Grytviken|Gràcia|Guacara|Guadalajara
    Guadalajara de Buga|Guadalupe|Guaianases|Guanabacoa|Guanare|Guangyuan|Guangzhou|Guang’an
    Guankou|Guantanamo Bay|Guantánamo|Guarapari|Guarapuava|Guaratinguetá|Guarenas|Guarujá
    Guarulhos|Guará|Guatemala|Guatemala City|Guatire|Guayaquil|Guelma|Guelmim|Guelph
    Guidonia Montecelio|Guigang|Guiguinto|Guildford|Guilin|Guiyang|Gujangbagh|Gujranwala|Gujrat
    Gulfport|Guli|Gulu|Gumi|Gummersbach|Gundupālaiyam|Gunpo|Gunsan|Guntur|Gunungsitoli|Guri-si
    Gurugram|Gurúè|Gusau|Gustavia|Gustavo Adolfo Madero|Guwahati|Guyong|Guyuan|Guédiawaye
    Gwalior|Gwangju|Gwangmyeong|Gwangyang|Gweru|Gyeongju|Gyeongsan-si|Gyumri|Gyānpur|Győr|Gênes
    Gò Vấp|Gómez Palacio|Gölbaşı|Göppingen|Görlitz|Göteborg|Göttingen|Güstrow|Gütersloh
    Gāndhīdhām|Ha'il|Haag|Haan|Haarlem|Hachinohe|Hachiōji|Hadano|Hadejia|Haeju|Hafar Al-Batin
    Hafizabad|Hagatna|Hagen|Hagonoy|Hai Bà Trưng|Haifa|Haikou|Haiphong|Hakenfelde|Hakodate
    Halberstadt|Halesowen|Halifax|Halle|Halle-Neustadt|Haltern am See|Halton Hills|Hamadān
    Hamamatsu|Hambourg|Hamburg|Hamburg-Mitte|Hamburg-Nord|Hamburgo|Hameln|Hamhung|Hamhŭng
    Hamilton|Hammamet|Hammanskraal|Hamminkeln|Hammond|Hampton|Hanam|Hanau am Main|Handan|Handeni
    Hangzhou|Hannover|Hannoversch Münden|Hanoi|Hanover|Hanoï|Hansestadt Stade|Hanzhong|Harar
    Harare|Harbin|Harburg|Hargeysa|Harlem|Harlingen|Harlow|Harrisburg|Harrogate|Harrow|Hartford
    Hartlepool|Harunabad|Hasilpur|Hastings|Hat Yai|Hattersheim|Hattingen|Havana|Havanna
    Haveli Lakha|Haverhill|Hawthorne|Hayes|Hebi|Hebron|Hechi|Hechuan|Hefei|Hegang|Heidelberg
    Heidenheim an der Brenz|Heilbronn|Heiligenhaus|Heinsberg|Helena|Hellersdorf|Helmstedt
    Helsingborg|Helsinki|Hemel Hempstead|Hemer|Hemet|Henderson|Hengshui|Hengyang|Hennef
    Hennigsdorf|Herat|Herdecke|Hereford|Herford|Hermosillo|Hernals|Herne|Heroica Guaymas
    Heroica Matamoros|Herrenberg|Herzogenrath|Herāt|Heshan|Hesperia|Hetauda|Heyuan|Heze|Hezhou
    Hialeah|Hidalgo del Parral|Hietzing|Higashihiroshima|Higashimurayama|Higashiosaka|High Peak
    High Point|High Wycombe|Highlands Ranch|Hilden|Hildesheim|Hillsboro|Himamaylan|Himeji|Hino
    Hinthada|Hirakata|Hiratsuka|Hirnytskyi|Hirosaki|Hiroshima|Hisar|Hitachi|Hitachi-Naka
    Hlaingthaya|Ho Chi Minh City|Hobart|Hoeryŏng|Hofheim am Taunus|Hohenems|Hohhot|Hoima
    Hoji ya Henda|Holguín|Hollywood|Homburg|Homestead|Homs|Homyel'|Honchō|Hong Kong
    Hong Kong Island|Hongch’ŏn|Hongkong|Hongkou|Hongseong|Hongwŏn|Honiara|Honolulu|Hoofddorp
    Hoover|Horb am Neckar|Horgen|Horlivka|Horn|Horta-Guinardó|Hortaleza|Hortolândia|Hosapete
    Hosa’ina|Hosūr|Hougang New Town|Hounslow|Houston|Hove|Howrah|Hoyerswerda|Hoàn Kiếm|Hoàng Mai
    Hrodna|Hsinchu|Hua Hin|Huai'an|Huaibei|Huaihua|Huainan|Huambo|Huancayo|Huanggang|Huangpu
    Huangshan|Huangshi|Huaraz|Hub|Hubballi|Huddersfield|Huelva|Huixquilucan|Huizhou|Huludao
    Hulunbuir|Huntington Beach|Huntsville|Huocheng|Hurghada|Huyện Lâm Hà|Huzhou|Huánuco|Huế
    Hwadae|Hwado|Hwangju-ŭp|Hwaseong-si|Hwasŏng|Hwawŏn|Hyderabad|Hyesan|Hyesan-dong|Hà Tiên
    Hà Tĩnh|Hòa Bình|Hòa Cường|Hòa Thành|Hörde|Hötting|Höxter|Hückelhoven|Hürth|Hāpur|Hāthazāri
    Hŭngnam|Hưng Yên|H̱olon|Hạ Long|Hải Châu|Hải Dương|Hồng Ngự|Iaşi|Ibadan|Ibagué|Ibanda
    Ibaraki|Ibarra|Ibb|Ibbenbueren|Ibirité|Ica|Ichalkaranji|Icheon-si|Ichihara|Ichikawa
    Ichinomiya|Idar-Oberstein|Idkū|Idlib|Idstein|Ifakara|Igarassu|Igboho|Iguatemi|Ijebu Ode
    Ijebu-Igbo|Ijero-Ekiti|Ijok|Ikare|Ikeja|Ikere-Ekiti|Ikire|Ikirun|Ikot Ekpene|Iksan|Il Cairo
    Ila Orangun|Ilagan|Ile-Ife|Ilebo|Ilesa|Ilford|Ilhéus|Iligan|Iligan City|Ilmenau|Ilobu|Iloilo
    Ilorin|Imabari|Imola|Imperatriz|Imphal|Imus|Incheon|Inda Silasē|Indaiatuba|Indianapolis
    Indio|Indore|Indramayu|Inezgane|Inglewood|Ingolstadt|Ingombota|Inisa|Inkisi|Innere Stadt
    Innsbruck|Insein|International City|Invercargill|Iowa City|Ipatinga|Ipiranga|Ipoh|Ipojuca
    Ipswich|Iquique|Iquitos|Iranshahr|Irapuato|Irbid|Irewe|Iriga City|Iringa|Irkutsk|Irun|Irvine
    Irvington|Irákleion|Ise-Ekiti|Iserlohn|Isesaki|Iseyin|Isfahan|Isfara|Isidro Casanova|Isiro
    Iskandar Puteri|Islamabad|Islington|Ismailia|Isparta|Issy-les-Moulineaux|Istanbul
    Istaravshan|Isulan|Itabaiana|Itabashi|Itabira|Itaboraí|Itabuna|Itacoatiara|Itaguaí|Itagüí
    Itaim Bibi|Itaim Paulista|Itaituba|Itajaí|Itami|Itanagar|Itanhaém|Itapecerica da Serra
    Itaperuna|Itapetininga|Itapevi|Itapipoca|Itaquaquecetuba|Itaquera|Itatiba|Itu|Ituiutaba
    Ituzaingó|Itzehoe|Ivano-Frankivsk|Ivanovo|Ivanovskoye|Ivory Park|Iwaki|Iwata|Iwo|Ixtapaluca
    Izhevsk|Izmaylovo|Iztacalco|Iztapalapa|Izumi|Izumo|Iğdır|Jabalpur|Jabaquara
    Jaboatão dos Guararapes|Jabālyā|Jacareí|Jackson Heights|Jacksonville|Jacmel|Jacobabad|Jaffa
    Jaffna|Jahrom|Jaipur|Jakarta|Jakomini|Jalalpur Jattan|Jalalpur Pirwala|Jalandhar|Jalapa
    Jalgaon|Jalingo|Jalālābād|Jamaica|Jambi City|Jamestown|Jammu|Jamnagar|Jampur|Jamshedpur
    Jamālpur|Janakpur|Jandira|Janesville|Janzūr|Japeri|Jaraguá|Jaraguá do Sul|Jaranwala
    Jardim Angela|Jardim Helena|Jardim Sao Luis|Jataí|Jauharabad|Jayapura|Jaén|Jaú|Jebel Ali
    Jeddah|Jeju|Jeju City|Jember|Jena|Jeongeup|Jeonju|Jepara|Jequié|Jerez de la Frontera
    Jersey City|Jerusalem|Jerusalén|Jessore|Jhang Sadr|Jhelum|Jhānsi|Ji Paraná|Jiading|Jiamusi
    Jiangmen|Jiangyin|Jianshui|Jiaojiang|Jiaozhou|Jiaozuo|Jiaxing|Jieyang|Jijel|Jijiga|Jilin
    Jimeta|Jimma|Jinan|Jincheng|Jingdezhen|Jingmen|Jingzhou|Jing’an|Jinhua|Jining|Jinjiang
    Jinshan|Jinzhong|Jinzhou|Jiujiang|Jiuquan|Jiutepec|Jixi|Jizan|Jizhou|Jizzax|Ji’an|Jodhpur
    Johannesburg|Johns Creek|Johnson City|Johor Bahru|Joinville|Joliet|Jolo|Jombang|Jomvu
    Jonesboro|Jos|Jose Bonifacio|Josefstadt|José C. Paz|João Pessoa|Juan Díaz|Juan-les-Pins
    Juazeiro|Juazeiro do Norte|Juba|Juiz de Fora|Juja|Juliaca|Jundiaí|Juneau|Jupiter|Jurong Town
    Jurong West|Jutiapa|Jyväskylä|Jérusalem|Jönköping|Jülich|Jājmau|Jālna|Jīroft|Jōetsu|Jūnāgadh
    Kaarst|Kabankalan|Kabin Buri|Kabinda|Kaboul|Kabul|Kabwe|Kadapa|Kadoma|Kaduna|Kaech’ŏn
    Kaesong|Kaesŏng|Kafr ad Dawwār|Kafr ash Shaykh|Kafrul|Kafue|Kagoshima|Kahama|Kahramanmaraş
    Kaifeng|Kairo|Kairouan|Kaiserslautern|Kajang|Kajansi|Kakamega|Kakogawachō-honmachi
    Kalaban Koro|Kalaburagi|Kalamazoo|Kalemie|Kalemyo|Kaliningrad|Kalininskiy|Kalisz|Kalkutta
    Kallakurichi|Kallang|Kallithéa|Kalmiuskyi|Kalmunai|Kaluga|Kalulushi|Kalynivskyi|Kalyān
    Kamakura|Kamalia|Kamensk-Ural’skiy|Kamina|Kamirenjaku|Kamloops|Kamoke|Kamp-Lintfort|Kampala
    Kampong Pasir Ris|Kampung Baru Subang|Kampung Kangkar Teberau|Kampung Larkin Lama
    Kampung Sungai Ara|Kampung Sungai Glugur|Kamsar|Kamyanske|Kamyshin|Kamālshahr|Kananga|Kanata
    Kanayannur|Kanazawa|Kanchipuram|Kandahar|Kandahār|Kandy|Kanggye|Kangnyŏng|Kangsŏn|Kankan
    Kano|Kanpur|Kansas City|Kansk|Kaohsiung|Kaolack|Kapar|Kapstadt|Kara|Karabağlar|Karabük
    Karachi|Karagandy|Karaj|Karaman|Karatschi|Karawang|Karbala|Kariega|Kariya|Karlshorst
    Karlsruhe|Karnaphuli|Karnāl|Karol Bāgh|Karur|Karuri|Karāwalnagar|Karīmnagar|Karşıyaka|Kasama
    Kasangati|Kasese|Kashan|Kashgar|Kashiwa|Kassala|Kassel|Kastamonu|Kasugai|Kasukabe|Kasulu
    Kasur|Katabi|Kathmandu|Kati|Katihar|Katowice|Katsina|Katsushika|Katsuta|Kattowitz|Katumba
    Kaufbeuren|Kaunas|Kawagoe|Kawaguchi|Kawanishi|Kawasaki|Kaya|Kayes|Kayseri|Kazan|Kecskemét
    Kediri|Kedungwuni|Keelung|Kehl|Kelar|Kelkheim|Kelowna|Kembangan|Kemerovo|Kempen|Kempten
    Kendall|Kendari|Kenema|Kenitra|Kennedy|Kenner|Kennewick|Kenosha|Kentron|Kerch|Kerman
    Kermanshah|Kerpen|Kevelaer|Kfar Saba|Khabarovsk|Khairpur Mir’s|Khamis Mushait|Khandwa
    Khanpur|Khanty-Mansiysk|Kharagpur|Kharian|Kharkiv|Khartoum|Khartoum North|Khartum|Khasavyurt
    Khasnahzān|Khemisset|Khenchela|Khenifra|Khimki|Khirdalan|Khlong Luang|Khlong Sam Wa
    Khlong Toei|Khmelnytskyi|Khobar|Khomeynī Shahr|Khon Kaen|Khoroshëvo-Mnevniki|Khorramabad
    Khorramshahr|Khouribga|Khujand|Khulna|Khuraybat as Sūq|Khushāb|Khuzdar|Khwisero|Khān Yūnis
    Khānaqīn|Khūy|Kiambu|Kibaha|Kiel|Kielce|Kiev|Kiew|Kigali|Kigoma|Kikolo|Kikuyu|Kikwit|Kilamba
    Kilis|Kilju|Killeen|Kima Kieza|Kimberley|Kimhae|Kindia|Kindrativskyi|Kindu|Kings Bridge
    Kingston|Kingston upon Hull|Kingstown|Kinshasa|Kipushi|Kira|Kirchheim unter Teck|Kirdāsah
    Kirkland|Kirkuk|Kirov|Kirāri Sulemānnagar|Kisangani|Kisaran|Kiselëvsk|Kishiwada|Kisi|Kisii
    Kislovodsk|Kismayo|Kissidougou|Kissimmee|Kisumu|Kita|Kitakyushu|Kitale|Kitchener|Kitengela
    Kitwe|Kiến An|Klagenfurt|Klagenfurt am Wörthersee|Klaipėda|Klang|Klaten|Klerksdorp|Kleve
    Klosterneuburg|Kluang|Klungkung|Knoxville|Kobe|Koblenz|Koch'ang|Kochi|Kodaira|Koforidua|Kofu
    Kohat|Kohima|Koidu|Kokshetau|Kolda|Kolhāpur|Kolkata|Kollam|Kolomna|Kolpino|Kolwezi|Kom Ombo
    Kombolcha|Komsomolsk-on-Amur|Kon Tum|Konak|Konibodom|Konstanz|Konya|Kopenhagen|Kop’ung|Korba
    Koreatown|Korhogo|Korla|Kornwestheim|Korolev|Korolyov|Koronadal|Korschenbroich|Koshigaya
    Kosong|Kostanay|Kosti|Kostroma|Koszalin|Kot Addu|Kot Radha Kishan|Kota|Kota Bharu
    Kota Damansara|Kota Kinabalu|Kota Kuala Muda|Kotamobagu|Kotri|Kotō|Koudougou|Koumassi
    Kousséri|Koutiala|Kovpakivskyi|Kovrov|Kowloon|Kowloon City|Kowloon City Centre|Kozhikode
    Košice|Kragujevac|Krakau|Krakow|Kraków|Kramatorsk|Krasnodar|Krasnogvargeisky|Krasnoyarsk
    Krefeld|Kremenchuk|Kresek|Kreuzberg|Kreuzlingen|Kreuztal|Kriens|Kristiansand|Kroonstad
    Kropyvnytskyi|Krugersdorp|Kryvyy Rih|Ksar El Kebir|Kuala Krai|Kuala Kubu Baharu|Kuala Lumpur
    Kuala Terengganu|Kuantan|Kuching|Kufa|Kukatpally|Kukichūō|Kulim|Kulmbach|Kulti|Kumagaya
    Kumamoto|Kumasi|Kumba|Kumbo|Kunduz|Kuningan|Kunming|Kunri|Kunshan|Kuntsevo|Kuopio|Kupang
    Kurashiki|Kure|Kurgan|Kurnool|Kursk|Kurume|Kushinagar|Kushiro|Kushtia|Kusŏng-si|Kutaisi
    Kuwait|Kuwait City|Kuz’minki|KwaDukuza|Kwai Chung|Kwail-ŭp|Kwangyang|Kwekwe|Kyaukpyu
    Kyauktan|Kyengera|Kyimyindine|Kyiv|Kyivskyi|Kyjiw|Kyosai|Kyoto|Kyzyl|Kyzylorda|Kyŏngsŏng
    Köln|Königs Wusterhausen|Königsbrunn|Königswinter|Köniz|Köpenick|Köthen|København|Kütahya
    Küçükçekmece|Kākināda|Kāmārhāti|Kāshmar|Kāshān|Kāzerūn|Kēng Tung|Kırıkkale|Kırşehir
    Kızıltepe|Kōriyama|Kŭlob|Kỳ Anh|L'Aia|L'Aja|La Ceiba|La Chaux-de-Fonds|La Cité-Limoilou
    La Concepción|La Gi|La Habana|La Habra|La Haute-Saint-Charles|La Havane|La Haya|La Haye
    La Laguna|La Mesa|La Paz|La Pintana|La Plata|La Rioja|La Rochelle|La Romana|La Serena
    La Seyne-sur-Mer|La Spezia|La Trinidad|La Vega|La Victoria|Laatzen|Laayoune|Labuan Bajo|Labé
    Ladysmith|Lafayette|Lafia|Lafiagi|Lagarto|Lages|Laghouat|Lagos|Laguna Niguel|Lahad Datu
    Lahore|Lahr|Lahti|Lahān|Laibach|Laibin|Laiwu|Laixi|Lajeado|Lak Si|Lake Charles|Lake Elsinore
    Lake Forest|Lakeland|Lakeville|Lakewood|Lal Bahadur Nagar|Lambaré|Lamezia Terme|Lampa
    Lampang|Lampertheim|Lancaster|Lancy|Landau in der Pfalz|Lander|Landsberg am Lech|Landshut
    Landstraße|Lang'ata|Langen|Langendreer|Langenfeld|Langenhagen|Langenhorn|Langfang|Langley
    Langsa|Lankwitz|Lansing|Lanzhou|Lanús|Laoag|Lapu-Lapu City|Larache|Laredo|Largo|Larkana
    Las Cruces|Las Piñas|Las Rozas de Madrid|Las Tunas|Las Vegas|Lashio|Lasnamäe|Lat Krabang
    Lat Phrao|Latacunga|Latakia|Latina|Latkrabang|Latur|Lauderhill|Lauf an der Pegnitz
    Launceston|Lauro de Freitas|Lausanne|Lavras|Lawang|Lawton|Layton|Layyah|Le Caire|Le Havre
    Le Mans|Le Plateau-Mont-Royal|Le Sud-Ouest|Le Vieux-Longueuil|League City|Lecce|Lee's Summit
    Leeds|Leeuwarden|Leganés|Legaspi|Legnica|Lehigh Acres|Lehrte|Leicester|Leichlingen|Leiden
    Leimen|Leinfelden-Echterdingen|Leipzig|Leiria|Lekki|Lembang|Lemberg|Lemgo|Lend
    Leninsk-Kuznetsky|Lennestadt|Leonberg|Les Cayes|Les Corts|Les Rivières|Leshan|Lethbridge
    Leuben|Leuven|Levallois-Perret|Leverkusen|Lewisville|Lexington|Lexington-Fayette|León
    León de los Aldama|Lhoka|Lhokseumawe|Lianshan|Lianyungang|Liaocheng|Liaoyang|Liberec
    Libertad|Libreville|Lichinga|Lichtenberg|Lichtenrade|Lichterfelde|Lida|Lido di Ostia|Likasi
    Lille|Lilongwe|Lima|Limassol|Limbe|Limburg an der Lahn|Limeira|Limerick|Limoges|Limuru
    Lincang|Lincoln Park|Linden|Lindi|Linfen|Lingen|Linhares|Linköping|Linyi|Linz|Lipa City
    Lipetsk|Lippstadt|Lira|Lisala|Lisboa|Lisbon|Lisbona|Lisbonne|Lisburn|Lishui|Lissabon
    Little Rock|Liupanshui|Liuzhou|Livermore|Liverpool|Livingstone|Livoberezhnyi|Livonia|Livorno
    Liège|Ljubljana|Lleida|Lo Prado|Loa Janan|Lobito|Lodhran|Lodi|Logan City|Logan Square
    Logroño|Lohmar|Loja|Lomas de Zamora|Lome|Lomé|Londen|London|Londra|Londres|Londrina
    Long Beach|Long Bien|Long Khánh|Long Xuyên|Longmont|Longshan|Longueuil|Longview|Longyan
    Longyearbyen|Loni|Lorain|Lorca|Los Angeles|Los Baños|Los Mochis|Los Rastrojos|Los Teques
    Los Ángeles|Loudi|Louga|Loughborough|Louisville|Loveland|Lowell|Lower Hutt|Lowestoft
    Luancheng|Luanda|Luanshya|Lubango|Lubbock|Lublin|Lubuklinggau|Lubumbashi|Lucapa|Lucca|Lucena
    Lucerne|Lucknow|Ludhiana|Ludwigsburg|Ludwigshafen am Rhein|Luena|Lugano|Lugazi|Lugo|Luhansk
    Luis Eduardo Magalhães|Lumajang|Luohe|Luohu District|Luoyang|Lurup|Lusail|Lusaka|Lustenau
    Luton|Lutsk|Luxembourg|Luxemburg|Luxor|Luzern|Luzhou|Luziânia|Lu’an|Lviv|Lynchburg|Lynn
    Lynwood|Lyon|Lyons|Lyubertsy|Lyublino|Lào Cai|Lárisa|Léogâne|Lévis|Löhne|Lörrach|Lübbecke
    Lübeck|Lüdenscheid|Lüliang|Lüneburg|Lünen|Lüttich|Lāhījān|Lạng Sơn|M'Sila|Ma On Shan
    Maastricht|Mabalacat City|Mabopane|Macao|Macapá|Macau|Macaé|Maceió|Machala|Machida|Machiques
    Mackay|Macon|Madera|Madhyapur Thimi|Madinah|Madiun|Madras|Madrid|Madrid Centro|Madurai
    Madīnat an Naşr|Madīnat Ḩamad|Maebashi|Magangué|Magdalena Contreras|Magdeburg|Magelang
    Maghāghah|Magnitogorsk|Magugpo Poblacion|Magé|Mahajanga|Maharagama|Maheshtala|Mahilyow
    Mahlsdorf|Mahābād|Maianga|Maicao|Maidenhead|Maidstone|Maiduguri|Maijdi|Mailand|Mailsi
    Maintal|Mainz|Maipú|Mairiporã|Maison Blanche|Maitland|Majadahonda|Majuro|Makassar
    Makati City|Makhachkala|Makiyivka|Makkah|Makumbako|Makurdi|Malabo|Malabon|Malacca|Malakal
    Malambo|Malang|Malanje|Malatia-Sebastia|Malatya|Malden|Maldonado|Male|Malegaon|Malindi
    Malingao|Malir Cantonment|Malita|Mallawī|Malmö|Malolos|Maltepe|Malāyer|Mamoudzou|Manacapuru
    Manado|Managua|Manama|Manas|Manaus|Manchester|Mandalay|Mandaluyong|Mandaluyong City|Mandaqui
    Mandaue City|Mandera|Mandi Bahauddin|Mandimba|Mandurah|Manfalūţ|Mangaluru|Mango|Manhattan
    Manila|Manisa|Manizales|Manjhand|Mannheim|Manokwari|Manolo Fortich|Manp’o|Manresa|Mansa
    Mansfield|Mansilingan|Manta|Mantampay|Manteca|Mantilla|Manukau City|Manurewa|Manzanillo
    Manzini|Manéah|Man’gyŏngdae-ri|Maoming|Maple Grove|Maple Ridge|Maputo|Mar del Plata|Marabá
    Maracaibo|Maracanaú|Maracay|Maradi|Maramag|Maran|Marand|Maranguape|Marawi City|Marbella
    Marburg an der Lahn|Marcory|Mardan|Mardin|Margareten|Margate|Marg‘ilon|Mariahilf|Marianao
    Mariara|Maricá|Mariehamn|Mariendorf|Marienfelde|Marienthal|Marigot|Marikina City|Maringá
    Marituba|Mariupol|Mariveles|Marka|Markham|Markkleeberg|Marne La Vallée|Maroua|Marrakesch
    Marrakesh|Marsala|Marseille|Marseilles|Marsella|Marsá Maţrūḩ|Martapura|Marvdasht|Mary
    Marysville|Maryvale|Marzahn|Marília|Marāgheh|Marīvān|Mar’ino|Masai|Masaka|Masan|Masaya
    Mascara|Maseru|Mashhad|Masina|Masindi|Masjed Soleymān|Massa|Mata Utu|Matadi|Matagalpa
    Matanzas|Mataram|Mataró|Matera|Mathura|Mati|Matola|Matsudo|Matsue|Matsumoto|Matsusaka
    Matsuyama|Matuga|Maturín|Mau|Mauá|Mawlamyine|Maxixe|Maykop|Mazabuka|Mazar-i-Sharif|Mazatlán
    Mazyr|Mazār-e Sharīf|Ma’anshan|Mbabane|Mbaké|Mbale|Mbandaka|Mbanza Kongo|Mbanza-Ngungu
    Mbarara|Mbeya|Mbombela|Mbour|Mbuji-Mayi|McAllen|McKinney|Mdantsane|Meads|Mecca|Mechernich
    Meckenheim|Medan|Medellín|Medford|Medicine Hat|Medina Estates|Meerbusch|Meerut|Meguro
    Meiderich|Meidling|Meiktila|Meishan|Meissen|Meizhou|Mejicanos|Mek'ele|Mekka|Meknes|Melbourne
    Melbourne City Centre|Melekeok|Melilla|Melitopol|Melle|Memmingen|Memphis|Menden|Mendip
    Mendoza|Mengzi|Menifee|Menongue|Meppen|Meran|Merauke|Merced|Meridian|Merkezefendi|Merlo
    Merseburg|Mersin|Merzig|Mesa|Meschede|Mesquite|Messina|Mestre|Metairie|Metairie Terrace
    Metro|Mettmann|Metz|Mexicali|Mexico City|Mexiko-Stadt|Meycauayan|Mezhdurechensk|Miami
    Miami Beach|Miami Gardens|Mian Channun|Mianwali|Mianyang|Miass|Mid-City|Middelburg
    Middlesbrough|Middletown|Midland|Midsayap|Miguel Hidalgo|Mijas|Milagro|Milan|Milano
    Millcreek|Milpitas|Milton|Milton Keynes|Milwaukee|Milán|Minamirinkan|Minatitlán|Minato
    Minato City|Minden|Mingachevir|Mingala Tangnyunt|Mingaladon|Mingora|Minhang|Minna
    Minneapolis|Minsk|Minya|Mira Mesa|Miraflores|Miramar|Miri|Mirpur Khas|Mirpur Model Thana
    Mirzāpur|Misburg|Miskolc|Misratah|Mission Viejo|Mississauga|Missoula|Missouri City|Mitcham
    Mito|Mitrovicë|Mitte|Mityana|Mixco|Miyakonojō|Miyazaki|Mlolongo|Moabit|Moanda|Mocuba
    Modakeke|Model Town|Modena|Modesto|Moers|Mogadischu|Mogadishu|Mogi Guaçu|Mogi das Cruzes
    Mohammadpur|Mohammedia|Mojokerto|Mokopane|Mokotów|Mokpo|Molina de Segura|Mombasa|Monaco
    Monaco di Baviera|Moncloa-Aravaca|Monclova|Moncton|Mongu|Monheim am Rhein|Monrovia
    Monte Carlo|Montebello|Monterey Park|Monterrey|Montería|Montes Claros|Montevideo|Montgomery
    Montpelier|Montpellier|Montreal|Montreuil|Montreux|Montréal|Montréal-Nord|Monywa|Monza|Mopti
    Moratalaz|Moratuwa|Morelia|Morena|Moreno|Moreno Valley|Morioka|Moro|Morogoro|Moroni|Morvi
    Morādābād|Mosbach|Mosca|Moscou|Moscow|Moscú|Moshi|Moskau|Moskva|Mosquera|Mossamedes|Mossoró
    Mostaganem|Mostar|Mosul|Motijheel|Motril|Moundou|Mount Pleasant|Mount Vernon|Mountain View
    Moḩammad Shahr|Mpanda|Mpumalanga|Mthatha|Mtwara|Mu-se|Muan|Muar|Mubende|Mubi|Mudanjiang
    Mueang Nonthaburi|Mufulira|Mukalla|Mukim Pulai|Mukono|Mulenvos|Mulhouse|Multan|Mulugu|Mumbai
    Muncie|Munger|Mungyeong|Munich|Muntinlupa|Munūf|Muratpaşa|Murcia|Murfreesboro|Muriaé|Muricay
    Muridke|Murmansk|Murom|Murrieta|Murwāra|Musaffah|Musanze|Musashino|Muscat|Mushin|Musoma
    Mustafakemalpaşa|Mutare|Muzaffargarh|Muzaffarnagar|Muzaffarpur|Muzaffarābād|Mwala|Mwanza
    Mwene|Mwene-Ditu|Myeik|Myingyan|Mykilska Borshchahivka|Mykolayiv|Mymensingh|Mysuru|Mytishchi
    Myŏngch’ŏn|Myŏnggan-dong|Mzuzu|Málaga|Märkisches Viertel|Médéa|Mérida|Mérignac|México
    Móng Cái|Móstoles|Mödling|Mönchengladbach|Möng Yang|Mörfelden-Walldorf|Múnich|Mühlacker
    Mühlhausen|Mühlheim am Main|Mülhausen|Mülheim|München|Münster|Mīt Ghamr|Mīāndoāb|Mīāneh
    Mỹ Hào|Mỹ Tho|N'Djamena|N'dalatando|NIA Valencia|Nabatîyé et Tahta|Naberezhnyye Chelny
    Nablus|Nacala|Naciones Unidas|Nadiād|Nador|Naesŏ|Naga|Nagano|Nagaoka|Nagar Naluākot
    Nagareyama|Nagasaki|Nagoya|Nagpur|Naha|Naihāti|Nairobi|Naivasha|Najaf|Najafgarh|Najafābād
    Najrān|Nakano|Nakhodka|Nakhon Pathom|Nakhon Ratchasima|Nakhon Si Thammarat|Nakuru|Nalchik
    Nam Định|Namangan|Nampa|Nampho|Nampula|Namp’o|Namur|Namyang-nodongjagu|Namyangju|Nanaimo
    Nanchang|Nanchong|Nancy|Nanded|Nandyāl|Nangen|Nanjing|Nankana Sahib|Nanning|Nanping|Nanqiao
    Nansana|Nanterre|Nantes|Nantong|Nantou|Nanyang|Napa|Naperville|Napier|Naples|Napoli|Nara-shi
    Narashino|Narayanganj|Narela|Narowal|Narsingdi|Nashik|Nashua|Nashville|Nasimshahr|Nasiriyah
    Nassau|Nasīm Shahr|Natal|National City|Nations unies|Natore|Naucalpan de Juárez|Naumburg
    Navegantes|Navi Mumbai|Navoiy|Navojoa|Navotas|Nawabshah|Nawābganj|Nay Pyi Taw|Nazilli|Nazran
    Nazrēt|Naz̧arābād|Ndola|Neapel|Near North Side|Neckarsulm|Neftekamsk|Nefteyugansk|Negara
    Negombo|Neihu|Neijiang|Neili|Neiva|Nek’emtē|Nellore|Nelson|Nepalgunj|Nepean|Netanya|Netphen
    Nettetal|Neu Delhi|Neu-Delhi|Neu-Hohenschönhausen|Neu-Isenburg|Neu-Ulm|Neubau|Neubrandenburg
    Neubrück|Neuburg an der Donau|Neuchâtel|Neue Neustadt|Neugraben-Fischbek|Neuilly-sur-Seine
    Neukirchen-Vluyn|Neukölln|Neumünster|Neunkirchen|Neuquén|Neuruppin|Neuss
    Neustadt am Rübenberge|Neustadt/Nord|Neustadt/Süd|Neuwied|Nevinnomyssk|New Bedford
    New Braunfels|New Britain|New Cairo|New Delhi|New Haven|New Kingston|New Mirpur City
    New Orleans|New Plymouth|New Rochelle|New South Memphis|New Taipei City|New Territories
    New Westminster|New York|Newark|Newcastle|Newcastle under Lyme|Newcastle upon Tyne|Newmarket
    Newport|Newport Beach|Newport News|Newton|Newtownabbey|Neyagawa|Neyshābūr|Ngaoundéré
    Nghi Sơn|Nghi Xuân|Ngong|Nguru|Ngã Bảy|Nha Trang|Niagara Falls|Niamey|Nicolás Romero|Nicosia
    Niederkassel|Niederrad|Niederschönhausen|Nienburg|Niendorf|Nigel|Niigata|Niiza|Nijmegen
    Nikopol|Nikosia|Nilópolis|Nilüfer|Ningbo|Ningde|Ninh Hòa|Nippes|Nishi-Tokyo-shi|Nishinomiya
    Nishio|Niterói|Nizhnekamsk|Nizhnevartovsk|Nizhniy Novgorod|Nizhny Tagil|Nizza|Nizāmābād|Niš
    Njeru|Nkayi|Nkongsamba|Nkpor|Nnewi|Noda|Nogales|Noginsk|Noida|Noisy-le-Grand|Nong Chok
    Nong Khaem|Nor Nork|Nordenham|Norderstedt|Nordhausen|Nordhorn|Norfolk|Norfolk County|Norilsk
    North Bergen|North Charleston|North Delta|North Hollywood|North Las Vegas|North Little Rock
    North Miami|North Peoria|North Port|North Richland Hills|North Shore|North Stamford
    North Vancouver|Northampton|Northeim|Northridge|Norwalk|Norwich|Norzagaray
    Nossa Senhora do Socorro|Notre-Dame-de-Grâce|Nottingham|Nou Barris|Nouadhibou|Nouakchott
    Noumea|Nova Friburgo|Nova Iguaçu|Nova Lima|Nova Serrana|Nova Vida|Novara|Novi Sad|Novo Gama
    Novo Hamburgo|Novo-Peredelkino|Novocheboksarsk|Novocherkassk|Novokuybyshevsk|Novokuznetsk
    Novomoskovsk|Novorossiysk|Novosibirsk|Novotroitsk|Novozavodskyi|Novyye Cherëmushki
    Novyye Kuz’minki|Nowrangapur|Noyabrsk|Nsukka|Ntuzuma|Nueva Delhi|Nueva York|Nuevo Laredo
    Nuku'alofa|Nukus|Numazu|Nuneaton|Nuova Delhi|Nur-Sultan|Nuremberg|Nutana Sector|Nuuk
    Nyagatare|Nyala|Nyzhnodniprovsk|Nyíregyháza|Nzega|Nzérékoré|Nápoles|Nîmes|Nürnberg|Nürtingen
    Nāgarpur|Nāgercoil|Nāngloi Jāt|Nāḩiyat al Iskandarīyah|O'Fallon|Oakland|Oakville|Oaxaca
    Obalende|Oberhausen|Obertshausen|Oberursel|Obihiro|Obninsk|Obolon|Obuase|Ocaña|Oceanside
    Ochakovo-Matveyevskoye|Ocumare del Tuy|Odawara|Odense|Odesa|Odessa|Odintsovo|Oelde
    Oer-Erkenschwick|Offa|Offenbach|Offenburg|Ogbomoso|Ogden|Ohligs|Ojo de Agua|Okara|Okayama
    Okazaki|Okene|Okigwe|Oklahoma City|Okrika|Oktyabrsky|Olanchito|Olathe|Olbia|Oldenburg|Oldham
    Oleksandrivskyi|Oleksiyivka|Olinda|Olmaliq|Olongapo|Olpe|Olsztyn|Olympia|Omaha|Omdurman|Omsk
    Ondjiva|Ondo|Ongata Rongai|Ongjin|Ongole|Onitsha|Ontario|Ooty|Opfikon|Opole|Oradea|Oral|Oran
    Oranienburg|Oranjestad|Ordos|Ordu|Orekhovo-Borisovo|Orekhovo-Zuyevo|Orem|Orenburg|Orihuela
    Orizaba|Orkney|Orlando|Orléans|Ormoc|Orsha|Orsk|Oruro|Orël|Orūmīyeh|Osaka|Osan|Osasco|Osdorf
    Osh|Oshawa|Oshkosh|Oshodi|Oslo|Osmaniye|Osnabrück|Osogbo|Osorno|Osterholz-Scharmbeck
    Ostfildern|Ostrava|Ota|Ottakring|Ottawa|Ottawa South|Ottensen|Ouagadougou|Ouahigouya|Ouargla
    Oued Zem|Oujda|Oulu|Ourense|Ourinhos|Overath|Overland Park|Oviedo|Owerri|Owo|Oxford|Oxnard
    Oyama|Oyo|P'yongyang|Paarl|Pachuca de Soto|Padalarang|Padang|Padangsidempuan|Paderborn|Padua
    Paech’ŏn-ŭp|Paek'ak|Pagadian|Pago Pago|Paignton|Paisley|Paju|Pak Kret|Pakokku|Pakpattan
    Palangkaraya|Palatine|Palembang|Palencia|Palermo|Palhoça|Palikir|Pallabi|Pallāvaram|Palm Bay
    Palm Coast|Palma|Palma Soriano|Palmas|Palmdale|Palmerston North|Palmira|Palo Alto|Palo Negro
    Palopo|Paltan|Palu|Pamanukan|Pamplona|Pamulang|Panabo|Panaji|Panalanoy|Panama|Panama City
    Panama-Stadt|Panamá|Panchkula|Pandi|Pangkalanbuun|Pangkalpinang|Panguíla|Panipat|Paniqui
    Panjin|Pankow|Panmunjom|Pano Aqil|Panshan|Panzhihua|Papatoetoe|Papeete|Papenburg|Paragominas
    Parakou|Paramaribo|Paranaguá|Paranaque City|Paraná|Parauapebas|Parbhani|Pardīs|Pare
    Parelheiros|Parepare|Parigi|Parijs|Parintins|Paris|Park Slope|Parkchester|Parla|Parma
    Parnamirim|Parnaíba|Parung|París|Pasadena|Pasarkemis|Pasay|Pasco|Paseh|Pasig City|Pasing
    Pasir Gudang|Pasir Mas|Pasir Puteh|Pasrur|Passaic|Passau|Passo Fundo|Passos|Pasto|Pasuruan
    Paterna|Paterson|Pathein|Pati|Patiāla|Patna|Patos de Minas|Pattaya|Pattoki|Pau|Paulista
    Paulo Afonso|Paulínia|Pavia|Pavlodar|Pavlohrad|Pawtucket|Paya Terubong|Payakumbuh
    Paço do Lumiar|Pearland|Pechersk|Pechino|Peckham|Pedreira|Peine|Pekalongan|Pekanbaru|Peking
    Pekín|Pelabuhanratu|Pelentong|Pelotas|Pemalang|Pematangsiantar|Pemba|Pembroke Pines|Pengze
    Penza|Penzing|Peoria|Perbaungan|Perchtoldsdorf|Percut|Perdizes|Pereira|Peristéri|Perling
    Perm|Perpignan|Perris|Perth|Perugia|Pervouralsk|Pesaro|Pescara|Peshawar|Pest|Petaling Jaya
    Petaluma|Petapa|Petare|Petaẖ Tiqva|Peterborough|Petershagen|Petrogradka|Petrolina|Petropavl
    Petropavlovsk-Kamchatsky|Petrozavodsk|Petrópolis|Petržalka|Peñalolén|Pforzheim|Pfungstadt
    Phalaborwa|Phan Rang-Tháp Chàm|Phan Thiết|Pharr|Phasi Charoen|Philadelphia|Philipsburg
    Phnom Penh|Phoenix|Phong Điền|Phool Nagar|Phra Pradaeng|Phu Quoc|Phú Mỹ|Phú Quốc|Phúc Yên
    Phổ Yên|Phủ Lý|Piacenza|Piatra Neamţ|Pickering|Pico Rivera|Picpus|Piedecuesta|Piedras Negras
    Pierre|Pierrefonds-Roxboro|Pietermaritzburg|Pikine|Pilsen|Pimpri|Pimpri-Chinchwad
    Pinar del Río|Pindamonhangaba|Pindi Bhattian|Pindiga|Pine Hills|Pinetown|Pingdingshan|Pingdu
    Pingliang|Pingxiang|Pinhais|Pinneberg|Pinsk|Piracicaba|Piraeus|Piranshahr|Piraquara|Pirituba
    Pirmasens|Pirna|Pisa|Pistoia|Pita Kotte|Pitalito|Piteşti|Pittsburg|Pittsburgh|Pittwater
    Piura|Pizhou|Pjongjang|Pjöngjang|Planaltina|Plano|Plano Piloto|Plantation|Plaridel|Plauen
    Playa del Carmen|Plaza de la Revolución|Pleasanton|Pleiku|Plettenberg|Ploieşti|Plovdiv
    Plumbon|Plymouth|Poblacion|Podgorica|Podolsk|Pohang|Point Cook|Pointe-Noire|Poitiers|Pokhara
    Polokwane|Poltava|Pomona|Pompano Beach|Ponce|Ponferrada|Pongch’ŏn-ŭp|Ponta Grossa|Pontevedra
    Pontianak|Poole|Popayán|Porirua|Porlamar|Port Dickson|Port Harcourt|Port Louis|Port Moresby
    Port Said|Port Saint Lucie|Port Sudan|Port Vila|Port au Prince|Port of Spain|Port-Gentil
    Port-au-Prince|Port-aux-Francais|Port-de-Paix|Porta Westfalica|Portage Park|Portland
    Portmore|Porto|Porto Alegre|Porto Seguro|Porto Velho|Porto-Novo|Portoviejo|Portsmouth
    Portsmouth Heights|Porz am Rhein|Posadas|Posen|Potchefstroom|Potosí|Potsdam|Pouso Alegre
    Poza Rica de Hidalgo|Poznań|Pozniaky|Pozuelo de Alarcón|Pozzuoli|Poá|Poços de Caldas
    Prabumulih|Pradl|Prag|Praga|Praga Południe|Prague|Praha|Praia|Praia Grande|Prato
    Pravyi Bereh|Prayagraj|Prenzlauer Berg|Presidente Prudente|Presnenskiy|Pressburg|Preston
    Pretoria|Prince George|Pristina|Prizren|Probolinggo|Prokop’yevsk|Providence|Provo|Pskov
    Pubal|Pucallpa|Puchong|Pudong|Puducherry|Puebla|Pueblo|Pueblo Nuevo|Puente Alto
    Puente de Vallecas|Puerto Ayacucho|Puerto Barrios|Puerto Cabello|Puerto Cortez
    Puerto La Cruz|Puerto Montt|Puerto Plata|Puerto Princesa|Puerto Vallarta|Pulheim|Pulilan
    Pulong Santa Cruz|Pune|Punggol|Puning|Puno|Punta Arenas|Punta Cana|Punta Cardón|Punto Fijo
    Punāsa|Puri|Purley|Purnia|Purwakarta|Purwodadi|Purwokerto|Puryŏng-ŭp|Pushkino|Putatan|Puthia
    Putian|Putney|Putuo|Puxi|Puyang|Pyatigorsk|Pyay|Pyeongtaek|Pyin Oo Lwin|Pyongyang|Pátra|Pécs
    Pékin|Pétionville|Pôr do Sol|Pābna|Pākdasht|Pāli|Pānihāti|Pār Naogaon|Pārsābād|Pātan|Płock
    P’yŏngsŏng|Qadirpur Ran|Qalyub|Qal‘at Sukkar|Qarchak|Qarshi|Qazvin|Qaşr Bin Ghashīr|Qeładizê
    Qina|Qingdao|Qingpu|Qingyang|Qingyuan|Qinhuangdao|Qinzhou|Qionghai|Qiqihar|Qitaihe|Qods|Qom
    Qo‘qon|Quanzhou|Quarto Oggiaro|Quartu Sant'Elena|Queens|Queenstown|Queenstown Estate
    Queimados|Quelimane|Queluz|Quetta|Quetzaltenango|Quevedo|Quezon|Quezon City|Qui Nhon|Quibdó
    Quilicura|Quillacollo|Quilmes|Quilpué|Quimper|Quincy|Quito|Qujing|Qurayyat|Quthbullapur
    Quzhou|Québec|Quảng Ngãi|Quận Ba|Quận Bốn|Quận Mười|Quận Mười Một|Quận Năm|Quận Sáu
    Quận Đức Thịnh|Qā’em Shahr|Qūchān|Rabak|Rabat|Racine|Radebeul|Radolfzell|Radom|Rafaḩ
    Rafsanjān|Ragusa|Rahim Yar Khan|Rahlstedt|Raipur|Raja Jang|Rajamahendravaram|Rajin
    Rajpur Sonarpur|Rajshahi|Raleigh|Ramadi|Ramagundam|Ramallah|Ramat Gan|Ramenki|Ramiros
    Ramna Maidan|Ranam|Rancagua|Ranchi|Rancho Cordova|Rancho Cucamonga|Rancho Penasquitos
    Randburg|Randfontein|Rangamati|Rangel|Rangkasbitung|Rangoon|Rangpur|Rangun|Rantauprapat
    Rapid City|Raposo Tavares|Rapperswil|Ras Al Khaimah|Rasapūdipalem|Rasht|Rason|Rastatt
    Rathenow|Ratingen|Ratlām|Ravenna|Ravensburg|Rawalpindi|Rawang|Rawson|Rayon KTZ|Rayong
    Ra’s Bayrūt|Recanto das Emas|Recife|Recklinghausen|Red Deer|Redding|Redditch|Redlands
    Redmond|Redondo Beach|Redwood City|Regensburg|Reggio Calabria|Reggio nell'Emilia|Regina
    Reims|Reinbek|Reinickendorf|Relizane|Remscheid|Remseck am Neckar|Renala Khurd|Renca
    Rendsburg|Renens|Rengasdengklok|Rennes|Reno|Renton|Repentigny|Reseda|Resende|Resistencia
    Ressano Garcia|Retiro|Reus|Reutlingen|Rewa|Reykjavik|Reykjavík|Reynosa|Reẖovot
    Rheda-Wiedenbrück|Rheinbach|Rheinberg|Rheine|Rheinfelden|Rheinhausen|Rhondda|Riacho Fundo II
    Riad|Rialto|Ribeirão Pires|Ribeirão Preto|Ribeirão das Neves|Richards Bay|Richardson
    Richmond|Richmond Hill|Ridgewood|Riehen|Riesa|Rietberg|Riga|Rijeka|Rimini|Rinteln|Rio
    Rio Branco|Rio Claro|Rio Grande|Rio Pequeno|Rio Rancho|Rio Verde|Rio das Ostras
    Rio de Janeiro|Riobamba|Riohacha|Rionegro|Rishon LeTsiyyon|Rivas-Vaciamadrid|Riverside
    Riverview|Rivne|Riyad|Riyadh|Rize|Rizhao|Road Town|Roanoke|Robāţ Karīm|Rochdale|Rochester
    Rochester Hills|Rock Hill|Rockford|Rockhampton|Rocklin|Rockville|Rodenkirchen|Rodgau
    Rodriguez|Rogers|Rohini|Rohtak|Rom|Roma|Rome|Romford|Rondonópolis|Roodepoort|Roquetas de Mar
    Rosario|Rosarito|Roseau|Rosenheim|Rosetta|Roseville|Rossendale|Rostock|Rostov-on-Don|Roswell
    Roth|Rotherham|Rotorua|Rottenburg|Rotterdam|Rottweil|Roubaix|Rouen|Rouiba|Round Rock
    Rourkela|Rowlett|Roxas City|Royal Tunbridge Wells|Rubtsovsk|Rubí|Ruda Śląska|Rudnyy|Rudow
    Rueil-Malmaison|Rufisque|Rufisque est|Ruiru|Rui’an|Rummelsburg|Runcorn|Ruqi|Ruse|Russeifa
    Rustaq|Rustavi|Rustenburg|Rutchenkivskyi|Ryazanskiy|Ryazan’|Rybinsk|Rybnik|Rzeszów
    Río Cuarto|Río de Janeiro|Rösrath|Rüsselsheim am Main|Rāichūr|Rājkot|Rāmgundam|Rāmpur
    Rāniganj|Rānipet|Rānyah|Rạch Giá|Sa Dec|Saaba|Saalfeld|Saanich|Saarbrücken|Saarlouis
    Sabadell|Sabanalarga|Sabará|Sabha|Sabt Alalayah|Sabzevar|Sacaba|Sacomã|Sacramento|Saddiqabad
    Sadr City|Safi|Saga|Sagamihara|Saguenay|Sagunto|Sahiwal|Sahāranpur|Sai Mai|Saidpur
    Saint Charles|Saint Cloud|Saint George|Saint Helier|Saint John|Saint Joseph|Saint Paul
    Saint Peters|Saint Petersburg|Saint-Denis|Saint-Hubert|Saint-Jean-sur-Richelieu
    Saint-Laurent|Saint-Louis|Saint-Léonard|Saint-Marc|Saint-Maur-des-Fossés|Saint-Nazaire
    Saint-Paul|Saint-Pierre|Saint-Pétersbourg|Saint-Étienne|Sainte-Foy|Saipan|Saitama|Sakai
    Sakakah|Saki|Sakiet ed Daier|Sakiet ez Zit|Sakura|Salamanca|Salatiga|Salavat|Salem|Salerno
    Salford|Salihli|Salinas|Salt Lake City|Salta|Saltillo|Saltivka|Salto|Salvador
    Salvaleón de Higüey|Salzburg|Salzgitter|Salé|Salé Al Jadida|Samambaia|Samandağ|Samara
    Samarinda|Samarkand|Samba|Sambizanga|Sambrial|Samch’ŏn|Samjiyon|Samjiyŏn-ŭp|Sampit|Samsun
    Samut Prakan|Samālūţ|San|San Angelo|San Antonio|San Bernardino|San Bernardo
    San Blas-Canillejas|San Carlo All'Arena|San Carlos|San Carlos del Zulia|San Clemente
    San Cristóbal|San Diego|San Felipe|San Fernando|San Fernando de Apure|San Francisco
    San Francisco De Borja|San Francisco de Macorís|San Jose|San Jose del Monte|San José
    San José del Cabo|San Juan|San Juan Sacatepéquez|San Juan de los Morros|San Juan del Río
    San Justo|San Leandro|San Lorenzo|San Luis|San Luis Potosí|San Luis Río Colorado|San Marcos
    San Marino|San Martin|San Mateo|San Miguel|San Miguel de Allende|San Miguel de Tucumán
    San Miguel del Padrón|San Miguelito|San Nicolás de los Garza|San Pablo
    San Pablo de las Salinas|San Pedro|San Pedro Garza García|San Pedro Sula
    San Pedro de Macorís|San Pedro de la Paz|San Petersburgo|San Rafael|San Ramon|San Salvador
    San Salvador de Jujuy|San Tan Valley|San Tung Chung Hang|San-Pédro|Sanaa|Sanandaj|Sancaktepe
    Sancti Spíritus|Sandakan|Sandy Hills|Sandy Springs|Sangju|Sangla Hill|Sanhe|Sankt Augustin
    Sankt Gallen|Sankt Ingbert|Sankt Leonhard|Sankt Martin|Sankt Peter|Sankt Petersburg
    Sankt Pölten|Sankt Wendel|Sanlúcar de Barrameda|Sanmenxia|Sanming|Sant Andreu
    Sant Boi de Llobregat|Sant Cugat del Vallès|Sant Martí|Santa Ana|Santa Anita - Los Ficus
    Santa Barbara|Santa Bárbara d'Oeste|Santa Catarina|Santa Clara|Santa Clarita
    Santa Coloma de Gramenet|Santa Cruz|Santa Cruz de Tenerife|Santa Cruz de la Sierra
    Santa Cruz do Sul|Santa Fe|Santa Lucía|Santa Luzia|Santa Maria|Santa Marta|Santa Monica
    Santa Rita|Santa Rosa|Santa Tecla|Santa Teresa del Tuy|Santana|Santana de Parnaíba|Santander
    Santarém|Santiago|Santiago de Chile|Santiago de Compostela|Santiago de Cuba
    Santiago de Querétaro|Santiago de Surco|Santiago del Estero|Santo André
    Santo Antônio de Jesus|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Santol|Santos
    Sants-Montjuïc|Santutxu|Sanxia|Sanya|Sao Lucas|Sao Paulo|Sao Rafael|Sao Tome|Sapele
    Sapopemba|Sapporo|Sapucaia do Sul|Saqqez|Sarajevo|Sarajewo|Sarandi|Saransk|Saratov|Sargodha
    Sarh|Sari|Sariwŏn-si|Sarnia|Sarrià-Sant Gervasi|Sasebo|Saskatoon|Sasolburg|Sassari|Satna
    Satu Mare|Saugor|Sault Ste. Marie|Saurimo|Savannah|Savannakhet|Savar|Savona|Sawangan|Sayama
    Saïda|Scarborough|Schaerbeek|Schaffhausen|Schanghai|Schaumburg|Schenectady|Schmallenberg
    Schnelsen|Schorndorf|Schwabach|Schwandorf in Bayern|Schwedt|Schweinfurt|Schwelm|Schwerin
    Schwerte|Schwäbisch Gmünd|Schwäbisch Hall|Schönebeck|Schöneberg|Scottsdale|Scranton
    Scunthorpe|Seattle|Sebeta|Secunderabad|Seeb|Seelze|Seevetal|Sejong|Sejoumi|Sekondi
    Sekondi-Takoradi|Selayang Baru Utara|Selm|Semarang|Sembawang Estate|Semey|Semnan
    Senador Canedo|Sendai|Senftenberg|Sengerema|Sengkang New Town|Sennar|Sentul|Seogwipo
    Seongnam-si|Seosan|Seoul|Sepang|Sepatan|Serang|Serangoon|Serangoon New Town|Serekunda
    Seremban|Sergeli|Sergiyev Posad|Seri Kembangan|Seri Manjung|Serpukhov|Serra|Sertãozinho
    Sesto San Giovanni|Set Ka Lay|Setagaya|Setapak|Sete Lagoas|Setia Alam|Settat|Setúbal
    Sevastopol|Severnyy|Severodvinsk|Seversk|Sevilla|Seúl|Sfax|Sha Tin|Shabqadar|Shagamu
    Shah Alam|Shahdad Kot|Shahdadpur|Shahkot|Shahr-e Kord|Shahr-e Ṣadrā|Shahrak-e Pardīsān
    Shahre Jadide Andisheh|Shahreẕā|Shahrisabz|Shahrud|Shahrīār|Shakargarh|Shakhty|Sham Shui Po
    Shanghai|Shanghái|Shangluo|Shangqiu|Shangrao|Shangyu|Shantou|Shanwei|Shaoguan|Shaoxing
    Shaoyang|Sharjah|Shashamane|Shawnee|Shchukino|Shchyolkovo|Sheepshead Bay|Sheffield
    Shekhupura|Shelby|Shengavit|Shenyang|Shenzhen|Sherbrooke|Sherpur|Sherwood Park
    Shevchenkivskyi|Shevchenko|Shibganj|Shibuya|Shibīn al Kawm|Shihezi|Shijiazhuang|Shikarpur
    Shillong|Shimla|Shimonoseki|Shinagawa|Shinjuku|Shinyanga|Shiqi|Shiraz|Shivaji Nagar
    Shivamogga|Shiyan|Shizuishan|Shizuoka|Sholapur|Shomolu|Shouguang|Shreveport|Shrewsbury
    Shrīrāmpur|Shuangyashan|Shubrā al Khaymah|Shujaabad|Shulin|Shuozhou|Shyamnagar|Shymkent
    Shāhjānpur|Shāhzādpur|Shāhīn Shahr|Shūshtar|Si Maha Phot|Si Racha|Sialkot|Sibiu|Sibu
    Sidi Bel Abbes|Sidi Slimane|Sidoarjo|Sidon|Siegburg|Siegen|Siem Reap|Siguatepeque|Siguiri
    Siheungdong|Siirt|Sijung|Sikasso|Silang|Silifke|Siliguri|Silopi|Silver Spring|Simele
    Simferopol|Simi Valley|Simmering|Simões Filho|Sincelejo|Sinch’ŏn-ŭp|Sindelfingen|Sinfra
    Singa|Singapore|Singapour|Singapur|Singaraja|Singen|Singida|Singkawang|Singosari|Singrauli
    Sinhyeon|Sinjhoro|Sinnūris|Sinop|Sinp’o|Sinsheim|Sinuiju|Sinwŏn-ŭp|Sinŭiju|Sioux City
    Sioux Falls|Siping|Siracusa|Sirajganj|Sirjan|Sirte|Sitiawan|Sitten|Sittwe|Situbondo|Sivakasi
    Sivas|Siverek|Skardu|Skhidni Kvartaly|Skikda|Skokie|Skopje|Skudai|Slough|Slovyansk|Smolensk
    Smolyanskyi|Soacha|Sobral|Sochi|Sodo|Soest|Sofia|Sogamoso|Sohag|Sohar|Sokcho|Sokodé|Sokoto
    Soledad|Solihull|Solikamsk|Solingen|Sollentuna|Solntsevo|Solwezi|Somaroboro|Somerset West
    Somerville|Songea|Songhwa|Songjiang|Songnim-ni|Songwŏn|Songwŏn-ŭp|Sonārgaon|Sonīpat|Soreang
    Sorocaba|Sorong|Sorriso|Sorsogon|Soshanguve|Sosnowiec|Soubré|Souk Ahras|Sousse|South Bend
    South Boston|South Dublin|South Fulton|South Gate|South Jordan|South Lawndale
    South Ozone Park|South San Francisco|South Shields|South Suffolk|South Surrey
    South Tangerang|Southall|Southampton|Southend-on-Sea|Southfield|Southport|Soweto|Soyapango
    Soyo|Spandau|Spanish Town|Sparks|Speyer|Spielfeld|Spokane|Spokane Valley|Spring Hill
    Spring Valley|Springdale|Springe|Springfield|Springs|Sprockhövel|Sri Ganganagar|Srinagar
    St Albans|St Helens|St Peter Port|St. Catharines|St. Gallen|St. George's|St. John's
    St. Louis|St. Paul|St. Petersburg|St. Pölten|Staaken|Stafford|Stamford|Stamford Hill
    Standerton|Stanford|Stanley|Stara Zagora|Staryy Oskol|Staten Island|Stavanger|Stavropol
    Steglitz|Steinfurt|Stendal|Sterling Heights|Sterlitamak|Stettin|Stevenage|Steyr|Stoccolma
    Stockerau|Stockholm|Stockport|Stockton|Stockton-on-Tees|Stoke-on-Trent|Stolberg|Stoney Creek
    Stralsund|Strasbourg|Strassburg|Straubing|Strausberg|Straßburg|Straßgang|Strogino|Stroud
    Stuhr|Stuttgart|Stuttgart Feuerbach|Stuttgart Mühlhausen|Stuttgart-Ost|Suan Luang|Subang
    Subang Jaya|Subotica|Subulussalam|Sucre|Suez|Suffolk|Sugar Land|Suginami|Suhl|Suining|Suita
    Suizhou|Sukabumi|Sukawati|Sukkur|Sukrah|Sulaymaniyah|Suleja|Sullana|Sultan Kudarat
    Sultanbeyli|Sultangazi|Sulţānah|Sumaré|Sumayl|Sumbawanga|Sumbe|Sumedang|Sumedang Utara
    Sumgayit|Sumida|Sumy|Sunan|Suncheon|Sunch’ŏn|Sunderland|Sundern|Sungai Buloh|Sungai Penuh
    Sungai Petani|Sungailiat|Sunggal|Sunnyvale|Sunrise|Sunrise Manor|Sunset Park|Sunshine Coast
    Suqian|Surabaya|Surakarta|Surat|Surat Thani|Surgut|Surrey|Surulere|Suruç|Sutton
    Sutton Coldfield|Suva|Suwon|Suzano|Suzhou|Suzuka|Swansea|Swindon|Sydney|Sykhiv|Syktyvkar
    Sylhet|Sylmar|Syracuse|Syzran|Szczecin|Szeged|Székesfehérvár|São Bernardo do Campo
    São Caetano do Sul|São Carlos|São Gonçalo do Amarante|São José|São José de Ribamar
    São José do Rio Preto|São José dos Campos|São José dos Pinhais|São João de Meriti
    São Leopoldo|São Lourenço da Mata|São Luís|São Mateus|São Paulo|São Pedro da Aldeia
    São Vicente|Ségou|Séguéla|Séoul|Sétif|Séville|Sídney|Sóc Trăng|Södermalm|Südstadt|Sāmarrā’
    Sāngli|Sātkhira|Sāveh|Sīkar|Sīnah|Sōka|Sơn La|Sơn Tây|Sầm Sơn|Tabora|Taboão da Serra|Tabriz
    Tabuk|Tachikawa|Tacloban|Tacna|Tacoma|Tacurong|Taganrog|Taganskiy|Taguatinga|Taguig|Tahoua
    Tai Po|Taicang|Taichung|Tainan|Taipa|Taipeh|Taipei|Taiping|Taipéi|Taito|Taitung|Taiyuan|Taiz
    Taizhou|Tai’an|Takamatsu|Takaoka|Takarazuka|Takasaki|Takatsuki|Takeo|Takoradi|Talatona
    Talavera de la Reina|Talca|Talcahuano|Taldykorgan|Talhar|Taling Chan|Talisay|Tallahassee
    Tallinn|Tam Kỳ|Tamale|Taman Petaling|Tamarac|Tambacounda|Tambov|Tampa|Tampere|Tampico
    Tampines Estate|Tampines New Town|Tamworth|Tandil|Tando Adam|Tando Allahyar|Tando Bago
    Tando Muhammad Khan|Tanga|Tangail|Tangará da Serra|Tangerang|Tanggu|Tangier|Tangshan
    Tanjung Pandan|Tanjung Pinang|Tanjungbalai|Tanta|Tantou|Tanza|Tanzhou|Taourirt|Taoyuan
    Tapachula|Tarakan|Taranto|Tarawa|Taraz|Targówek|Tarija|Tarime|Tarlac City|Tarnów|Tarragona
    Tarsus|Tasek Glugor|Tashkent|Tasikmalaya|Tatuí|Taubaté|Taunggyi|Taungoo|Taunsa|Taunton
    Taunusstein|Tauranga|Tawau|Tayabas|Taylor|Taylorsville|Taytay|Taza|Ta’if|Tbilisi|Tbilissi
    Tebingtinggi|Tegal|Tegel|Tegucigalpa|Teheran|Teherán|Tehran|Tehuacán|Teixeira de Freitas
    Tekirdağ|Tekstil’shchiki|Tel Aviv|Tel Aviv-Jaffa|Telde|Telford|Telfs|Teluk Intan|Teluknaga
    Tema|Temara|Temecula|Temirtau|Tempe|Tempe Junction|Tempelhof|Temuco|Teni|Tepexpan|Tepic
    Teresina|Teresópolis|Ternate|Terni|Ternopil|Terrassa|Terre Haute|Terrebonne|Teshi Old Town
    Tete|Tetuán de las Victorias|Texcoco de Mora|Teziutlan|Teófilo Otoni|Thanh Hóa|Thanh Khê
    Thanh Xuân|Thanjavur|Thaton|The Bronx|The Hague|The Valley|The Woodlands|Thembisa
    Thessaloníki|Thika|Thimphu|Thiruvananthapuram|Thiès|Thiès Nones|Thohoyandou|Thon Buri
    Thoothukudi|Thornton|Thousand Oaks|Thrissur|Thun|Thunder Bay|Thung Khru|Thuqbah|Thuận An
    Thuận Thanh|Thành Phố Bà Rịa|Thành phố Sông Công|Thái Nguyên|Thāne|Thị Trấn Thuận Châu
    Thị Trấn Đông Triều|Thị Trấn Đại Từ|Thốt Nốt|Thới Lai|Thủ Dầu Một|Thủ Đức|Tianjin|Tianshui
    Tiaret|Tieling|Tiflis|Tigwav|Tijuana|Tikrit|Tilburg|Timika|Timişoara|Timon|Tin Shui Wai
    Tinaquillo|Tirana|Tiraspol|Tirmiz|Tiruchirappalli|Tirunelveli|Tirupati|Tiruppur|Tiruvottiyūr
    Titiwangsa|Tivaouane|Tizi Ouzou|Tiébo|Tlalnepantla|Tlalpan|Tlaquepaque|Tlemcen|Tláhuac
    Toa Payoh New Town|Toamasina|Toba Tek Singh|Tobolsk|Tobruk|Tochigi|Tocoa|Tokat|Tokio
    Tokorozawa|Tokoza|Tokushima|Tokyo|Toledo|Toli-Toli|Toliara|Toluca|Tolyatti|Tomakomai
    Toms River|Tomsk|Tonalá|Tongchuan|Tonghua|Tongling|Tongshan|Tongyeong|Tonypandy|Toowoomba
    Topeka|Torbat-e Ḩeydarīyeh|Tordher|Torino|Toronto|Torquay|Torrance|Torre del Greco
    Torrejón de Ardoz|Torremolinos|Torrent|Torrevieja|Torreón|Torshavn|Toruń|Toshima|Totonicapán
    Tottenham|Tottori-shi|Touba|Toufen|Touggourt|Toulon|Toulouse|Tourcoing|Town 'n' Country
    Townsville|Toyama|Toyohashi|Toyokawa|Toyonaka|Toyota|Trabzon|Tracy|Trapani|Traun|Trento
    Trenton|Treptow|Treviso|Tri-Cities|Trient|Trier|Triest|Trieste|Trincomalee|Trindade|Tripoli
    Tripolis|Trois-Rivières|Troisdorf|Trondheim|Troparëvo|Troyes|Trujillo|Trà Vinh|Trípoli
    Trảng Bàng|Tsaritsyno|Tsentralno-Miskyi|Tsentralnyi|Tseung Kwan O|Tshikapa|Tshilenge
    Tsing Yi Town|Tsu|Tsuen Wan|Tsukuba|Tubarão|Tucson|Tuen Mun|Tuggeranong|Tuguegarao|Tula
    Tulancingo|Tulare|Tulsa|Tuluá|Tumkūr|Tunduma|Tung Chung|Tungi|Tungipara|Tunis|Tunja|Turgutlu
    Turhal|Turin|Turkistan|Turku|Turlock|Turmero|Turín|Tuscaloosa|Tustin|Tuttlingen|Tuxtepec
    Tuxtla|Tuy Hòa|Tuyên Quang|Tuzla|Tver|Twifu Praso|Tychy|Tynemouth|Tyoply Stan|Tyre|Tyumen
    Táriba|Tân An|Tân Châu|Târgu Mureş|Tây Hồ|Tây Ninh|Tébessa|Téhéran|Tétouan|Tönisvorst|Túnez
    Tübingen|Türkmenabat|Tājūrā’|Tŏkch’ŏn|Tịnh Biên|T’aet’an-ŭp|UN|Ube|Uberaba|Uberlândia
    Ubon Ratchathani|Ubá|Udaipur|Udine|Udon Thani|Ueda|Uelzen|Ufa|Ugep|Uijeongbu-si|Uiju|Uiwang
    Uji|Ujjain|Ukhta|Ulaanbaatar|Ulan Bator|Ulan-Ude|Ulanqab|Ulhasnagar|Ulsan|Ulu Bedok
    Uluberiya|Ulyanovsk|Umarkot|Umeå|Umm Qaşr|Umraniye|Umuahia|Umuarama|Unaizah|Ungaran|Ungsang
    Union City|United Nations|Universal City|Unterschleißheim|Upata|Upland|Upper Hutt
    Upper West Side|Uppsala|Urayasu|Urdaneta|Urganch|Uromi|Ursynów|Uruapan|Uruguaiana|Usera
    Ussuriysk|Ust-Kamenogorsk|Uster|Ust’-Ilimsk|Utica|Utrecht|Utsunomiya|Uvira|Uxbridge|Uyo
    Uzhhorod|Uíge|Uşak|Vacaville|Vacoas|Vadodara|Vaduz|Vaihingen an der Enz|Valdefuentes
    Valdemoro|Valdivia|Valence|Valencia|Valenzuela|Valera|Valinhos|Valladolid|Valle de La Pascua
    Valledupar|Vallejo|Valletta|Valley Glen|Valparaíso|Valparaíso de Goiás|Valverde|Van|Van Nuys
    Vancouver|Vanderbijlpark|Vantaa|Varanasi|Varel|Varese|Varginha|Varna|Varsavia|Varsovia
    Varsovie|Varāmīn|Vasyl'evsky Ostrov|Vatican|Vatican City|Vatikan|Vatikanstadt|Vaughan|Vechta
    Vedado|Vegesack|Velbert|Velikiy Novgorod|Velikiye Luki|Vellore|Venecia|Venedig|Venezia
    Venice|Venise|Venlo|Ventura|Venustiano Carranza|Veracruz|Verden|Verdun|Vereeniging
    Vereinte Nationen|Verhunskyi|Vernier|Verona|Versailles|Veshnyaki|Vespasiano|Viamão|Viana
    Viareggio|Vicenza|Victoria|Victoria de Durango|Victorville|Vicálvaro|Viena|Vienna|Vienne
    Vientiane|Viernheim|Viersen|Vigo|Vihari|Vijayapura|Vijayawada|Vila Andrade|Vila Curuca
    Vila Flor|Vila Jacui|Vila Maria|Vila Mariana|Vila Matilde|Vila Medeiros|Vila Prudente
    Vila Velha|Viladecans|Vilanova i la Geltrú|Vilkhivskyi|Villa Canales|Villa Lugano
    Villa Mercedes|Villa Nueva|Villa de Vallecas|Villach|Villahermosa|Villaverde|Villavicencio
    Ville-Marie|Villeneuve-d'Ascq|Villeurbanne|Villingen-Schwenningen|Vilnius|Vineland|Vinh
    Vinnytsya|Viranşehir|Virginia|Virginia Beach|Virār|Visakhapatnam|Visalia|Viseu|Vista|Vitebsk
    Vitry-sur-Seine|Vitória|Vitória da Conquista|Vitória de Santo Antão|Vizianagaram
    Viña del Mar|Việt Trì|Việt Yên|Vladikavkaz|Vladimir|Vladivostok|Vlorë|Voerde|Volgodonsk
    Volgograd|Vologda|Volta Redonda|Volzhsky|Voronezh|Votorantim|Vryheid|Vykhino-Zhulebino
    Várzea Grande|Várzea Paulista|Västerås|Vélez-Málaga|Völklingen|Vĩnh Châu|Vĩnh Long|Vĩnh Yên
    Vũng Tàu|Wabu|Waco|Wad Medani|Wafangdian|Wah Cantt|Waiblingen|Wakayama|Wakefield|Waldorf
    Wall Street|Walnut Creek|Walsall|Waltham|Walthamstow|Waltrop|Wan Chai|Wandsbek
    Wang Thonglang|Wangen|Wangsa Maju|Wanju|Wanning|Wanxian|Wanzhou|Warangal|Warder|Warendorf
    Warner Robins|Warri|Warrington|Warsaw|Warschau|Warstein|Warwick|Warīsān|Washington
    Washington D.C.|Washington DC|Washington Heights|Watampone|Waterbury|Waterford|Waterloo
    Waterlooville|Watford|Wattenscheid|Watthana|Wau|Waukegan|Waukesha|Wazirabad|Wałbrzych
    Wedding|Wegberg|Weiden|Weifang|Weihai|Weil am Rhein|Weimar|Weinan|Weinheim
    Weinstadt-Endersbach|Weiterstadt|Weißenfels|Weißensee|Weldiya|Welkom|Wellington|Wels|Wembley
    Wenchang|Wenshan City|Wenzhou|Werl|Wermelskirchen|Wernigerode|Wersten|Weru|Wesel|Wesseling
    West Albany|West Allis|West Bloomfield Township|West Bromwich|West Coon Rapids|West Covina
    West Des Moines|West Gulfport|West Hartford|West Hollywood|West Island|West Jerusalem
    West Jordan|West Lynchburg|West Palm Beach|West Point|West Raleigh|West Ridge|West Town
    West Valley City|Westend|Westland|Westminster|Weston|Weston-super-Mare|Westonaria
    Wetzelsdorf|Wetzikon|Wetzlar|Whalley|Whanganui|Whangarei|Whitby|White House|Whittier|Wichita
    Wichita Falls|Widnes|Wiehl|Wien|Wiener Neustadt|Wiesbaden|Wiesloch|Wigan|Wil|Wilhelmsburg
    Wilhelmshaven|Wilhelmstadt|Willemstad|Willich|Willowdale|Wilmersdorf|Wilmington|Wilna|Wilten
    Wimbledon|Windhoek|Windhuk|Windsor|Winejok|Winnenden|Winnipeg|Winsen|Winston-Salem
    Winterhude|Winterthur|Wismar|Witten|Wittenberg|Woking|Wola|Wolfen|Wolfenbüttel|Wolfsberg
    Wolfsburg|Wollongong|Wolverhampton|Wong Tai Sin|Wonsan|Woodbury|Woodland Hills|Woodlands
    Worcester|Worms|Worthing|Wrexham|Wrocław|Wuhan|Wuhu|Wunstorf|Wuppertal|Wuwei|Wuxi|Wuzhong
    Wuzhou|Wyoming|Währing|Würselen|Würzburg|Wādī as Sīr|Włocławek|Wŏnju|Wŏnsan|Xai-Xai
    Xalapa de Enríquez|Xiamen|Xiangtan|Xiangyang|Xianning|Xianyang|Xiaogan|Xichang|Xico|Xilinhot
    Xingtai|Xingyi|Xining|Xinxiang|Xinyang|Xinyi|Xinyu|Xinzhou|Xiva|Xizhi|Xi’an|Xochimilco
    Xuancheng|Xuanhua|Xuchang|Xuhui|Xuzhou|Xuân Lộc|Ya'an|Yachiyo|Yakima|Yakutsk|Yamagata
    Yamaguchi|Yamato|Yamoussoukro|Yamuna Nagar|Yanbu|Yancheng|Yangjiang|Yangju|Yangon|Yangp'yŏng
    Yangpu|Yangquan|Yangsan|Yangshuo|Yangzhou|Yanji|Yantai|Yan’an|Yao|Yaounde|Yaoundé|Yaren
    Yaritagua|Yaroslavl|Yasenevo|Yautepec|Yawnghwe|Yazd|Yei|Yekaterinburg|Yelets|Yenagoa
    Yenangyaung|Yeoju|Yeongju|Yeosu|Yerevan|Yevlakh|Yevpatoriya|Yibin|Yichang|Yichun|Yinchuan
    Yingkou|Yishun New Town|Yiwu|Yixing|Yogyakarta|Yokkaichi|Yokohama|Yokosuka|Yola|Yongji
    Yongkang|Yongzhou|Yonkers|Yopal|Yorba Linda|York|Yoshkar-Ola|Youngstown|Yuanlin|Yuba City
    Yuen Long|Yuen Long Kau Hui|Yuen Long San Hui|Yueyang|Yuktae-dong|Yulin|Yuma|Yuncheng|Yunfu
    Yunlong|Yunusobod|Yuzhno-Sakhalinsk|Yverdon-les-Bains|Yên Bái|Yên Vinh|Yŏch’im-dong|Yŏnsa-ŭp
    Zaanstad|Zabrze|Zacatecas|Zagazig|Zagreb|Zahedan|Zamboanga|Zamora|Zamora de Hidalgo|Zango
    Zanjan|Zanzibar|Zaozhuang|Zapopan|Zaporizhzhya|Zaragoza|Zaria|Zarichnyi|Zarqa|Zawiya|Zefta
    Zehlendorf|Zeitz|Zelenograd|Zemun|Zenica|Zeytinburnu|Zhabei|Zhanaozen|Zhangjiagang
    Zhangjiajie|Zhangjiakou|Zhangye|Zhangzhou|Zhanjiang|Zhaoqing|Zhaotong|Zheleznodorozhnyy
    Zhengzhou|Zhenjiang|Zhezqazghan|Zhongshan|Zhongwei|Zhoukou|Zhoushan|Zhu Cheng City|Zhubei
    Zhucheng|Zhuhai|Zhulebino|Zhumadian|Zhuzhou|Zhytomyr|Zibo|Zielona Góra|Zigong|Ziguinchor
    Zinder|Zipaquirá|Zirndorf|Zittau|Ziyang|Zlatoust|Zliten|Zoetermeer|Zomba|Zonguldak|Zug|Zugló
    Zumpango|Zunyi|Zurich|Zurigo|Zweibrücken|Zwickau|Zwolle|Zyablikovo|Zypern|Zyuzino|Zúrich
    Zürich|Zābol|eMbalenhle|Águas Claras|Águas Lindas de Goiás|Álvaro Obregón|Århus|Çanakkale
    Çankaya|Çiğli|Çorlu|Çorum|Ébolowa|Ðà Lạt|Ðông Hà|Ñuñoa|Ô Môn|Örebro|Újpest|Übach-Palenberg
    Ürümqi|Üsküdar|Ādīgrat|Āmol|Ārabī|Āsansol|Āsela|Čačak|Điện Bàn|Đưc Trọng|Đống Đa|Đồng Hới
    Đồng Xoài|Đức Phổ|Īlām|Īz̄eh|İnegol|İskenderun|İzmir|İzmit|Łódź|Ōgaki|Ōita|Ōta|Ōtsu|Ŏrang
    Şabyā|Şabāḩ as Sālim|Şalālah|Şanlıurfa|Şaḩam|Şişli|Ţahţā|Ţalkhā|Ţarţūs|Ţimā|Ţūz Khūrmātū
    Ŭllyul|Ŭnch’ŏn-ŭp|Ŭndŏk|Алматы|Анкара|Архангельск|Астана|Ашхабад|Баку|Бейрут|Белград|Берлин
    Бишкек|Брюссель|Варшава|Вашингтон|Вена|Вильнюс|Владивосток|Волгоград|Воронеж|Гаага|Грозный
    Дамаск|Дели|Днепр|Дніпро|Донецк|Душанбе|Екатеринбург|Ереван|Женева|Запорожье|Запоріжжя
    Иерусалим|Иркутск|Казань|Каир|Калининград|Киев|Кишинев|Київ|Краснодар|Красноярск|Лондон
    Луганск|Львов|Львів|Магадан|Мадрид|Мариуполь|Махачкала|Минск|Москва|Мурманск|Мінськ
    Нижний Новгород|Николаев|Новосибирск|Нур-Султан|Нью-Дели|Нью-Йорк|Одеса|Одесса|Омск|Париж
    Пекин|Пермь|Петербург|Петропавловск-Камчатский|Полтава|Прага|Пхеньян|Рига|Рим|Ростов-на-Дону
    Самара|Санкт-Петербург|Саратов|Севастополь|Сеул|Симферополь|София|Сочи|Стамбул|Сумы|Таллин
    Ташкент|Тбилиси|Тегеран|Тель-Авив|Токио|Томск|Тюмень|Улан-Удэ|Уфа|Хабаровск|Харків|Харьков
    Херсон|Челябинск|Чернигов|Чита|Южно-Сахалинск|Якутск|Ḩadā’iq al Qubbah|Ḩalwān|Ḩamāh|Ḩawallī
    Ḩayy Khildā|Ṣuwayliḥ|‘Ajlūn|‘Ibrī
    """
}
