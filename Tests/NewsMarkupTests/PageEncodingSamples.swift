// swift-format-ignore-file
@testable import NewsMarkup

extension PageEncodingTests {
  /// Invented texts.
  static let samples: [Sample] = [
    Sample(
      encoding: .windows1250,
      text: "Nová knihovna byla včera otevřena u nádraží. Děti zde budou moci číst kdykoli, řekl starosta při slavnosti. Lidé čekali ve frontě od rána.",
      hex: "4e6f76e1206b6e69686f766e612062796c612076e8657261206f746576f8656e612075206ee16472619eed2e2044ec7469207a6465206275646f75206d6f636920e8ed7374206b64796b6f6c692c20f8656b6c20737461726f7374612070f86920736c61766e6f7374692e204c6964e920e8656b616c692076652066726f6e74ec206f642072e16e612e"),
    Sample(
      encoding: .windows1251,
      text: "Вчера у вокзала открылась новая городская библиотека. Жители стояли в очереди с самого утра.",
      hex: "c2f7e5f0e020f320e2eeeae7e0ebe020eef2eaf0fbebe0f1fc20edeee2e0ff20e3eef0eee4f1eae0ff20e1e8e1ebe8eef2e5eae02e20c6e8f2e5ebe820f1f2eeffebe820e220eef7e5f0e5e4e820f120f1e0eceee3ee20f3f2f0e02e"),
    Sample(
      encoding: .windows1252,
      text: "La nouvelle bibliothèque a ouvert hier près de la gare. Les enfants pourront y lire à toute heure, a déclaré le maire à la cérémonie. C’était très attendu.",
      hex: "4c61206e6f7576656c6c65206269626c696f7468e87175652061206f75766572742068696572207072e873206465206c6120676172652e204c657320656e66616e747320706f7572726f6e742079206c69726520e020746f7574652068657572652c20612064e9636c6172e9206c65206d6169726520e0206c612063e972e96d6f6e69652e204392e974616974207472e87320617474656e64752e"),
    Sample(
      encoding: .windows1253,
      text: "Η νέα βιβλιοθήκη άνοιξε χθες κοντά στον σταθμό. Τα παιδιά θα μπορούν να διαβάζουν εκεί όποτε θέλουν, είπε ο δήμαρχος.",
      hex: "c720eddde120e2e9e2ebe9efe8deeae720dcedefe9eee520f7e8e5f220eaefedf4dc20f3f4efed20f3f4e1e8ecfc2e20d4e120f0e1e9e4e9dc20e8e120ecf0eff1effded20ede120e4e9e1e2dce6eff5ed20e5eae5df20fcf0eff4e520e8ddebeff5ed2c20e5dff0e520ef20e4deece1f1f7eff22e"),
    Sample(
      encoding: .windows1254,
      text: "Yeni kütüphane dün istasyonun yanında açıldı. Belediye başkanı törende çocukların her zaman kitap okuyabileceğini söyledi. İnsanlar sabahtan beri sıra bekledi.",
      hex: "59656e69206bfc74fc7068616e652064fc6e206973746173796f6e756e2079616efd6e64612061e7fd6c64fd2e2042656c6564697965206261fe6b616efd2074f672656e646520e76f63756b6c6172fd6e20686572207a616d616e206b69746170206f6b75796162696c656365f0696e692073f6796c6564692e20dd6e73616e6c617220736162616874616e20626572692073fd72612062656b6c6564692e"),
    Sample(
      encoding: .windows1255,
      text: "הספרייה החדשה נפתחה אתמול ליד התחנה. ראש העיר אמר בטקס שילדים יוכלו לקרוא בה בכל עת.",
      hex: "e4f1f4f8e9e9e420e4e7e3f9e420f0f4fae7e420e0faeee5ec20ece9e320e4fae7f0e42e20f8e0f920e4f2e9f820e0eef820e1e8f7f120f9e9ece3e9ed20e9e5ebece520ecf7f8e5e020e1e420e1ebec20f2fa2e"),
    Sample(
      encoding: .windows1256,
      text: "افتتحت المكتبة الجديدة أمس قرب المحطة. وقال رئيس البلدية إن الأطفال سيقرؤون فيها في أي وقت.",
      hex: "c7ddcacacdca20c7e1e3dfcac8c920c7e1cccfedcfc920c3e3d320ded1c820c7e1e3cdd8c92e20e6dec7e120d1c6edd320c7e1c8e1cfedc920c5e420c7e1c3d8ddc7e120d3edded1c4e6e420ddede5c720dded20c3ed20e6deca2e"),
    Sample(
      encoding: .windows1257,
      text: "Naujoji biblioteka vakar atidaryta prie stoties. Vaikai čia galės skaityti bet kada, per iškilmes sakė meras. Žmonės nuo ryto laukė eilėje, šventė tęsėsi iki vėlyvo vakaro, kiekvieną dieną lankytojų bus vis daugiau.",
      hex: "4e61756a6f6a69206269626c696f74656b612076616b61722061746964617279746120707269652073746f746965732e205661696b616920e869612067616ceb7320736b61697479746920626574206b6164612c207065722069f06b696c6d65732073616beb206d657261732e20de6d6f6eeb73206e756f207279746f206c61756beb2065696ceb6a652c20f076656e74eb2074e673eb736920696b692076eb6c79766f2076616b61726f2c206b69656b7669656ee0206469656ee0206c616e6b79746f6af8206275732076697320646175676961752e"),
    Sample(
      encoding: .eucKR,
      text: "어제 시청 앞 광장에서 새 도서관이 문을 열었다. 시장은 기념식에서 아이들이 언제든지 책을 읽을 수 있다고 말했다.",
      hex: "beeec1a620bdc3c3bb20bed520b1a4c0e5bfa1bcad20bbf520b5b5bcadb0fcc0cc20b9aec0bb20bfadbefab4d92e20bdc3c0e5c0ba20b1e2b3e4bdc4bfa1bcad20bec6c0ccb5e9c0cc20bef0c1a6b5e7c1f620c3a5c0bb20c0d0c0bb20bcf620c0d6b4d9b0ed20b8bbc7dfb4d92e"),
    Sample(
      encoding: .gb18030,
      text: "新的图书馆昨天在火车站前开放。市长在仪式上说，希望孩子们随时都能来这里读书。许多居民从早上就开始排队。",
      hex: "d0c2b5c4cdbccae9b9ddd7f2ccecd4dabbf0b3b5d5bec7b0bfaab7c5a1a3cad0b3a4d4dad2c7cabdc9cfcbb5a3accfa3cdfbbaa2d7d3c3c7cbe6cab1b6bcc4dcc0b4d5e2c0efb6c1cae9a1a3d0edb6e0bed3c3f1b4d3d4e7c9cfbecdbfaacabcc5c5b6d3a1a3"),
    Sample(
      encoding: .big5,
      text: "新的圖書館昨天在火車站前開放。市長在儀式上說，希望孩子們隨時都能來這裡讀書。許多居民從早上就開始排隊。",
      hex: "b773aabab9cfaed1c05dac51a4d1a662a4f5a8aeafb8ab65b67da9f1a143a5abaaf8a662bbf6a6a1a457bba1a141a7c6b1e6abc4a46cadccc048aec9b3a3afe0a8d3b36fb8ccc5aaaed1a143b35ca668a97ea5c1b171a6ada457b44eb67da96cb1c6b6a4a143"),
    Sample(
      encoding: .shiftJIS,
      text: "市の新しい図書館が昨日、駅前に開館した。市長は式典で子どもたちがいつでも本を読める場所にしたいと話した。",
      hex: "8e7382cc905682b582a2907d8f918ad982aa8df093fa81418977914f82c98a4a8ad982b582bd81428e7392b782cd8eae935482c58e7182c782e082bd82bf82aa82a282c282c582e0967b82f093c782df82e98fea8f8a82c982b582bd82a282c6986282b582bd8142"),
    Sample(
      encoding: .eucJP,
      text: "市の新しい図書館が昨日、駅前に開館した。市長は式典で子どもたちがいつでも本を読める場所にしたいと話した。",
      hex: "bbd4a4cebfb7a4b7a4a4bfdebdf1b4dba4acbaf2c6fca1a2b1d8c1b0a4cbb3abb4dba4b7a4bfa1a3bbd4c4b9a4cfbcb0c5b5a4c7bbd2a4c9a4e2a4bfa4c1a4aca4a4a4c4a4c7a4e2cbdca4f2c6c9a4e1a4ebbeecbdeaa4cba4b7a4bfa4a4a4c8cfc3a4b7a4bfa1a3"),
    Sample(
      encoding: .koi8R,
      text: "Вчера у вокзала открылась новая городская библиотека. Жители стояли в очереди с самого утра.",
      hex: "f7dec5d2c120d520d7cfcbdac1ccc120cfd4cbd2d9ccc1d3d820cecfd7c1d120c7cfd2cfc4d3cbc1d120c2c9c2ccc9cfd4c5cbc12e20f6c9d4c5ccc920d3d4cfd1ccc920d720cfdec5d2c5c4c920d320d3c1cdcfc7cf20d5d4d2c12e"),
    Sample(
      encoding: .iso8859_2,
      text: "Nowa biblioteka została wczoraj otwarta obok dworca. Dzieci będą mogły tu czytać o każdej porze, powiedział burmistrz na uroczystości. Mieszkańcy stali w kolejce już od świtu, a pierwszego dnia przyszło dwa tysiące osób.",
      hex: "4e6f7761206269626c696f74656b61207a6f737461b3612077637a6f72616a206f747761727461206f626f6b2064776f7263612e20447a696563692062ea64b1206d6f67b37920747520637a797461e6206f206b61bf64656a20706f727a652c20706f776965647a6961b3206275726d697374727a206e612075726f637a7973746fb663692e204d6965737a6b61f16379207374616c692077206b6f6c656a6365206a75bf206f6420b6776974752c2061207069657277737a65676f20646e69612070727a79737ab36f206477612074797369b16365206f73f3622e"),
    Sample(
      encoding: .iso8859_5,
      text: "Вчера у вокзала открылась новая городская библиотека. Жители стояли в очереди с самого утра.",
      hex: "b2e7d5e0d020e320d2dedad7d0dbd020dee2dae0ebdbd0e1ec20ddded2d0ef20d3dee0ded4e1dad0ef20d1d8d1dbd8dee2d5dad02e20b6d8e2d5dbd820e1e2deefdbd820d220dee7d5e0d5d4d820e120e1d0dcded3de20e3e2e0d02e"),
  ]
}
