/// Given and family names of Africa, Asia, Latin America and Eastern Europe, as newspapers in English
/// spell them, which lists of names from America have few of.
enum WorldNames {
  /// Given names, each with a capital.
  static let given = capitalized(givenRows)

  /// Family names, each with a capital.
  static let family = capitalized(familyRows)

  private static func capitalized(_ row: String) -> [String] {
    row.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { name in
      name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: "-")
    }
  }

  private static let givenRows = """
    abdou abdoulaye abebe abena abimbola abiodun abiola abiy achieng adaeze adama adamu adebayo \
    adeola adewale adwoa afia agnieszka ahmad aisha aishwarya ajay akash akello akua akosua \
    alejandra aleksandr aleksandra aleksei alexei alhaji ali alioune alisher aliyu alok amadou \
    aman amara ambrose amena amina aminata amir amit amitabh amr ananda anand anarood anatoly \
    andile andreja andrzej anil anita ankit ankita anurag anwar apinya arjun artyom arun arvind \
    asad asha ashok ashraf ashwin asif aslan asma atiku attila aung aurangzeb avinash awa ayaan \
    ayanda aye ayesha ayo ayodele azhar aziz babacar babatunde bakary bambang baraka bashar \
    bashir basil bayani beatriz bekele bhavna bheki bhupinder bilal bilkisu binh bogdan bola \
    bolaji bong-joon bongani boubacar budi bukola burak busisiwe byung-hun cem cemal chandra \
    chandrababu chen cheikh chidi chidiebere chika chike chima chimamanda chinedu chinonso chinwe \
    chinyere chioma chukwuemeka chukwuma cyril damilola dang dao dario darko dawit debashis \
    deepak deepika demba denys deng desta devendra dewi dhananjay diallo dilip dilma dinesh divya \
    djibril dlamini dmitri dmitry dmytro dong duc dumisani dung eduardo efosa ehud ejike \
    ekaterina ekrem elias eman emeka emine emre enkhbayar enrique erdem esi esther eunice evgeny \
    evo eyal ezekiel fadi fahad faisal farah farhan farida farooq fatih fatima fatou fatoumata \
    feng ferdinand fernanda festus fidel firas folake francisco fumio funke gamal ganesh garba \
    gaurav gautam gebre genc gennady ghassan giang girish githongo gopal goran gotabaya grigory \
    guillermo gulnara guo gurpreet habib hadiza hae-won haile hakan haider hamad hamid hamza hana \
    hardik harish harsh haruki haruna harun hasan hassan hatice hayat hemant hicham hideki \
    hiroshi hisham hisashi hoang hoda hrithik huda hugo hui hussain hussein huy hye-jin hyun \
    hyun-joo ibrahim ibrahima idris idriss ifeanyi ifeoma igor ikechukwu ilham ilir ilya imane \
    imran inder indira indra ines irina isaac ishaan ismail issa itumelang ivana jagan jagdish \
    jahangir jai jairam jakaya jamal jamila jamilah janusz jaroslaw jaspreet jawahar javed jaya \
    jayalalithaa jayant jian jiang jin jitendra joachim joao jokowi joko jomo jorge josefa jovan \
    jun junaid jung jung-hee junichiro jusuf kabir kalidou kalpana kamal kamala kamran kanye \
    karim karthik kasim katarzyna kaveh kazuo keita kemal kenji kenta kerem khadija khaled khalid \
    khalifa khamis khanh khin kiran kishore kofi koffi kojo kosi kouame kourosh krishna krzysztof \
    kshama kuldeep kumar kunal kwabena kwaku kwame kwasi kyaw kyung lalit lalu lam lamine laila \
    lakshmi leila leonid lerato li liaquat lin lindiwe linh lubna lucas luis luiz lwazi lyudmila \
    macky mahamadou mahathir mahesh mahinda mahmood mahmoud maithripala malala malik mamadou \
    mamata mandla manish manmohan manoj mansour manuel mao marat mariam mariama mario marko \
    maryam masako masood mathabo mauricio maxim mayank mburu meera mehdi mehmet mei meles \
    mengistu meryem michel mihail mikhail milan milos min ming minh minho mirza miroslav misaki \
    modibo moeen mohamad mohamed mohammad mohammed mohan mohsin moises mokgweetsi moses moshe \
    moussa muammar muhammad muhammadu muhyiddin mukesh mukhisa muna munir murat musa mustafa \
    mustapha mwai nabil nadia nadeem nagendra najib nana nancy napoleon narendra nasir nasser \
    naveen nawaz nayantara neelam neha nelson ngoc ngozi nguema nicanor nicolae nikhil nikita \
    nikol nilufar nirmala nita nitin njoki nkosazana nobuhle nomvula noor nor norodom nour nuno \
    nur nursultan nyambura oby ogechi okechukwu oksana ola olaf olanrewaju oleg oleksandr olena \
    olga olusegun oluwaseun omar omer omid onyeka orhan oscar osama osman othman ousmane outtara \
    ozan pablo pallavi pankaj paolo parvez pavel paweł pawel pedro percival petro phuc phuong \
    pierre pooja prabowo pradeep prakash pramila pranab prasad prashant pratap praveen prayuth \
    preeti prem priti priya priyanka puja purnima qamar qasim quang rabia radovan raghuram rahim \
    rahul raila raj raja rajat rajeev rajendra rajesh rajiv rajnath raju rakesh ram ramesh rami \
    ramla ramon ramzan rana ranil ranjit rashid rashida ravi ravindra raúl rekha renuka reza \
    ricardo rima rishi ritu riyad rizwan rodrigo roberto rohan rohini rohit romesh rosmah roza \
    ruchi ruslan ruth sabah sachin sadio safiya sagar said saad saeed saif sajid sakura salah \
    saleem saleh salim salman salva sam samia samira samuel sana sandeep sandile sang-woo sanjay \
    sanjeev santosh sanusi sara sarah sarath sardar sathya satoshi satya saud saurabh selim \
    sergei sergey sergio serhiy serik shaban shah shahid shaikh shamima shankar shanti sharad \
    sharifa shashi sheikh shehbaz sherif shigeru shinzo shivraj shreya shruti siddharth sifiso \
    simphiwe sipho siti sivakumar slobodan smriti sneha solomon somchai sonia souleymane sourav \
    soyinka srinivas stanislav stepan sudhir suleiman suleyman sultan suman sumaira sumit sunil \
    sunita supriya suraj suresh surya susilo sushil sushma suzana svetlana swati syed syeda \
    tae-hyung taha taiwo takeshi takumi tamer tanvir tarek tariq taro tatyana tayyip temba \
    temitope tendai teodoro tewodros thabang thabo thaksin thandi thandiwe thant thanh thein \
    themba thi thomas thong thulani tito toshiro trung tshepo tsedey tuan tulsi tunde umar umaru \
    uchenna udoma uhuru usama usha usman vaishali valentina valery vandana vasile vasily venkat \
    venkatesh vicente vijay vikas vikram viktor vinay vincent vinod viral virat vishal vitaly \
    vivek vladimir volodymyr vusi vyacheslav wafa wang wanjiku wanjiru waleed walid waseem wei \
    widodo wilson winnie wira wole xavier xi xiao xin yahya yakubu yang yaqub yash yasir yasmin \
    yasser yaw yemi yevgeny ying yingluck yoga yogi yohannes yoko yolanda yoshihide yoshiro \
    yousef youssef youssouf yu yuan yuki yukio yulia yuri yuriko yusuf yusra yves zahid zahra \
    zainab zaheer zakaria zandile zanele zayed zeenat zeynep zhang zhao zhen zheng ziad zine \
    zodwa zoran zubair zulfiqar zulu zuhair alvaro andres carlos claudia cristina diego emilio \
    esteban evelio felipe fernando gabriela gonzalo guadalupe hector ignacio javier jimena \
    joaquin jose juan juana lucia luisa marcela marco martín mercedes miguel nicolas pilar rafael \
    raul rocio rodolfo rosario sebastian soledad tomas valeria ximena aarti amrita anjali archana \
    arundhati asmita bharat chitra dev dhruv gayatri geeta hema ila indu ishita jyoti kajal \
    kavita kirti lata madhav madhuri manisha meena mohit mukul namrata naresh neeraj nidhi nisha \
    parvati poonam radha raghav rashmi renu rita roshni sameer sangeeta sarita shalini shilpa \
    shobha shweta sudha sujata suma surendra tanya tara tejas uma urmila vasundhara veena vidya \
    vimala yashwant
    """

  private static let familyRows = """
    abacha abbas abbasi abdi abdullah abdullahi abe abebe abiola abubakar achebe acheampong \
    achieng adams addo adebayo adenuga adesina adeyemi afolabi afridi agarwal aguilar ahmad \
    ahmadinejad ahmed aidid ajayi akande akhtar akinola akufo akufo-addo akhundzada alam alavi \
    albayrak aliyev aliyu allende alvarado amadi amin amoah ampofo amoako anan ansari antwi aoun \
    appiah aquino arafat araujo araya ardern arias arroyo asante asare asghar asif aslam assad \
    assoumani atta attah awad awolowo ayala aydin aylwin azarov aziz babangida bachelet badawi \
    badr bahadur bajwa bakare bakr balewa balogun banda bandaranaike banerjee barghouti bashir \
    basu batista bazoum bekele bello ben-gvir benitez bennett bensouda bhatt bhattacharya bhatti \
    bhutto biti biya boateng bokassa bolsonaro bongo boric bose botha bouteflika bozize brahimi \
    bukhari buhari bukele buthelezi caballero calderon calderón cardoso castillo castro \
    chakraborty chamisa chan chandra chatterjee chaudhary chaudhry chauhan chavez chávez \
    chebukati cheng cheung chidambaram chihuri chiluba chipfupa chirwa chiwenga choi chopra \
    chowdhury compaore conde condé conte contreras correa coulibaly cruz cisse cissé da-silva \
    dahal dang danjuma darwish das dasgupta deby déby demirel demirtas deng deo desai desalegn \
    deshmukh dhillon diaz díaz diallo diop diouf dlamini dlamini-zuma doan dogan dos-santos dos \
    dube dumba duong duque duterte dutta ebrahim echeverria effiong ekwueme el-baradei el-rufai \
    elumelu emefiele enrile erdogan erdoğan escobar eshkol espinosa espinoza essebsi evren eze \
    ezekwesili faki falana falae fang farah farooqi fashola fayemi faye fernandes fernández \
    figueroa flores fofana fonseca frei fujimori fuentes gamboa gandhi ganguly gantz garang garba \
    garcía gbagbo gebremariam gebreyesus ghani ghannouchi ghosh gichuru githongo gnassingbe \
    gnassingbé gokhale gomes gomez gómez gonzales gonzález gordhan gowda gowon goyal guevara \
    guebuza gueye guinoba gul gupta gurung gutierrez gyasi haidar hailemariam hadi haftar haniyeh \
    haniya haque haqqani hariri hasan hashimi hasina hassan hatoyama herath hernandez hernández \
    herrera hichilema hoang hossain hosseini houphouet hu huang humala hun huq hussain hussein \
    huynh ibrahim idris igbinedion igwe iliescu imanyara imran inácio iqbal islam ismail iyer \
    izetbegovic jaber jadhav jagan jagdeo jagtiani jaitley jalali jalloh jamali jammeh janata \
    jang jara jawara jayawardena jayewardene jha jiang jimenez jiménez jinnah joshi juma jumblatt \
    jung kabbah kabila kadyrov kagame kalam kaleka kalonzo kamara kamau kan kang kapoor kariuki \
    karimov karmal karzai kasuri katumbi kaunda kaur keita kenyatta keino kerekou kgosi khalid \
    khalil khalilzad khama khamenei khan khanna khatami khatib khatun khattab khawaja khomeini \
    khoury kibaki kidwai kigame kikwete kim kimani kinyanjui kirchner kishida kivuitu koh koirala \
    koizumi konare kone koné koroma kostunica koubi kouchner kouyate kovac krishnan kuchma kufuor \
    kuffour kulkarni kumar kumari kumaratunga kundu kuroda kwankwaso kwok lagos lahoud lai \
    lakshmanan lal lavrov lawan le lebed leiva lekota leung lim limo lin lissu liu lobo lopez \
    lópez lourenco lourenço lozano lu lugo lukashenko lula lungu luo luong ma maathai mabuza \
    macapagal macharia machel machar macri madero madonsela maduro magufuli mahama mahathir mahdi \
    mahinda mahlangu mahmood mahmud mai maina majaliwa makoni makori malema malhotra malik maliki \
    mallick mandela mangudya mantashe manuel maraga maphosa marquez márquez marcos mashaba \
    mashatile masire masood masri mathai mathebula mattarella matar mathur maung mazrui mbarga \
    mbasogo mbeki mboweni mboya mbowe mbuyiseni medina medvedev mehra mehta meir mejia mekonnen \
    melaku méndez mendez mengistu menem menon meshaal mibei micheletti minh mirza mishra misra \
    mitra mkapa mkhize mnangagwa mobutu modi mogae mohamad mohamud mohan mohsin moi mokonyane \
    molefe molina mondal montoya morales moreno morsi morsy moreira mourinho moussa moyo mphoko \
    mpofu msimang msomi mubarak muchai mudavadi mugabe muhammad mujuru mukherjee mukhopadhyay \
    muluzi munoz muñoz murad murthy murungi musa museveni musharraf mushtaq musinguzi musyoka \
    mutasa mutharika muthaura mutua mutunga mwangi mwanawasa mwinyi naidoo naidu nair nakasone \
    narayan narayanan nasheed nasrallah nasser natesan navarro nawaz nayak nazarbayev nazif \
    nchimbi ncube ndayishimiye ndiaye ndlovu ndou nehru nel nene netanyahu ng ngala ngcuka ngige \
    ngo nguema nguyen niang nikolayev niyazov njonjo njoroge nkrumah nkunda nkurunziza noboa noda \
    nobrega nongxina nouri ntaganda ntuli nujoma nunez nur nwosu nxumalo nyerere nyong'o nyusi \
    nzimande oba obasanjo obi obiang obote ochieng ochoa odinga odhiambo oduya ogbonna ogunlesi \
    ojo ojukwu okafor okechukwu okeke okello okiro okonkwo okonjo-iweala okoro okorocha okoth \
    okoye oladipo olaniyan olmert oluoch omondi ondimba ongeri onyango oparah orengo orozco \
    ortega ortiz osei osinbajo osman osorio otieno ouattara ouedraogo oumarou owino owusu oyedepo \
    oyinlola padilla pahor pal palacios pandey pandit pandor paredes pascual pasha pastrana patil \
    patel pawar pena peña peres perez pérez peron phiri pillai pinera piñera pinochet pinto pol \
    poroshenko prabhakar prachanda prachuap prasad prithvi putin qaddafi qadri qureshi quiroga \
    rabbani rabin rafsanjani rahman rahmon raisi rajapakse rajapaksa ram rama ramachandran \
    ramaphosa ramaswamy ramgoolam ramirez ramírez ramos rana ranganathan rao rashid rathore \
    ratsiraka ravalomanana rawat rawlings reddy rehman restrepo reyes reza rhee ríos rios riyad \
    rivera roh rohani rojas romero rongji rouhani rousseff roy ruiz ruto saad saakashvili sabri \
    sadat sadiq sadr saeed sahu saied saitoti saleem saleh salim salinas sall salman samad \
    samaraweera samper sanchez sánchez sandoval sanders sang sankara sankoh santana santos sanusi \
    saraki sarma sarmiento sassou sato savimbi schwarz sein sen seko selassie sena sengupta \
    senghor serrano sesay sexwale shah shaikh sharif sharma sharon shaukat sheikh shekau \
    shekhawat shettima shetty shevardnadze shinawatra shivambu shoigu shonekan shrestha shukla \
    sibal sibanda siddiqui sidhu sihanouk silva simango singh sinha sirisena sirleaf sisi sisulu \
    sithole smuts soares soglo sogavare soni soren sosa soto soyinka spasojevic srinivasan \
    stanekzai subramanian suarez suárez suga suharto sukarno suleiman sultan sundaram sung suu \
    swamy syed sy tabuteau tadic tahir tambo tandon tanja taraki tarar tata tavares taya taylor \
    tebboune teo thackeray thakur thapa tharoor thiam thieu tinubu tolbert toledo torres torrijos \
    touadera toure touré traore traoré trong trudeau truong tsai tshabalala tshisekedi tsvangirai \
    tubman tun tutu tymoshenko ugalde uribe umar upadhyay usman vajpayee valdez vance vargas \
    vasquez vázquez velasco velasquez venkataraman verma vo vu vélez wade waheed wahid walesa \
    wang wangari wanjala waqar wasim wazir wickremesinghe wickramasinghe widodo wijesinghe \
    wiranto wu xi xu yadav yahya yang yanukovych yar'adua yeddyurappa yeltsin yeo yilmaz yildiz \
    yoon younis yousaf yousef yu yudhoyono yun yunus yushchenko zafar zahir zaidi zaman zapata \
    zardari zawahiri zayed zelaya zelensky zelenskyy zenawi zeroual zhang zhao zheng zhou zhu zia \
    ziyad zongo zulu zuma zyuganov abramov afanasyev aleksandrov alekseev andreev antonov baranov \
    belov belyaev bogdanov bondarenko borisov dmitriev fedorov filatov gerasimov golubev \
    gorbachev grigoriev gusev ivanov kalashnikov karpov khodorkovsky kirienko klimov kolesnikov \
    komarov konovalov koroleva kovalenko kovalev kozlov kravchenko krylov kudrin kuznetsov \
    lebedev makarov maksimov matveev medvedeva melnik mironov morozov navalny nikitin nikolaev \
    novikov orlov osipov pavlov peskov petrov petrenko popov prigozhin romanov rybakov savchenko \
    semenov sergeev shevchenko shmyhal sidorov smirnov sobyanin sokolov solovyov sorokin stepanov \
    tarasov tkachenko vasiliev vinogradov volkov vorobyov yakovlev yatsenyuk yegorov zaitsev \
    zakharov zakharova zaluzhny zhukov zhirinovsky chung gao guo han hsu kuo kwon lau liang liao \
    lo mao ngai pang peng qian qin ren shen shi tang tian tsang tse wei wen wong xiao xie xiong \
    yan yao ye yeung yin yip yuan zeng zhong zou abdulaziz al-abadi al-assad al-bashir al-maliki \
    al-sadr al-sisi al-thani al-zawahiri barzani faisal fayyad ghazali hamad hamdan hanafi hijazi \
    jabari kanafani makhlouf mansour mashal masoud mikati najjar nasri qasim rajab sabah safadi \
    salam sayegh shaheen shalabi siniora sistani soleimani taha talabani tantawi tlass zaydan \
    zebari agbaje aina akpabio amaechi ayade bakassi dangote dickson duke ekeh fasehun gana gumi \
    ikpeazu jonathan kalu keyamo lamido magu makinde matawalle momoh ndume nnamani nwabueze ogbeh \
    okowa oshiomhole ribadu sambo tambuwal ubah umahi uzodinma wike yakassai zulum abad abalos \
    aguinaldo bautista cayetano dela-cruz drilon ejercito escudero estrada gatchalian lacson \
    legarda osmeña pacquiao pangilinan recto robredo roxas salonga trillanes villanueva villar \
    wijaya santoso setiawan hidayat kusuma prabowo subianto purnama megawati sukarnoputri \
    wirajuda marsudi natalegawa bakiev akayev berdymukhamedov japarov jeenbekov mirziyoyev \
    tokayev otunbayeva pashinyan sargsyan kocharyan guliyev mammadov ivanishvili gelashvili \
    zourabichvili
    """
}
