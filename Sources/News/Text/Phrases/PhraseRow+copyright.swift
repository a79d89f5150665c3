extension PhraseRow {
  /// The phrases that say who owns the text.
  static let copyright: [PhraseRow] = [
    PhraseRow(
      .copyright, "en",
      """
      Copyright
      All rights reserved
      All content copyright
      For Use Only in
      This material may not be published
      Redistribution
      Reproduction in whole or in part
      """),
    PhraseRow(.copyright, "de", "Alle Rechte vorbehalten"),
    PhraseRow(.copyright, "fr", "Tous droits réservés\nDroits de reproduction"),
    PhraseRow(.copyright, "es", "Todos los derechos reservados\nDerechos reservados"),
    PhraseRow(.copyright, "it", "Tutti i diritti riservati\nRiproduzione riservata"),
    PhraseRow(.copyright, "pt", "Todos os direitos reservados"),
    PhraseRow(
      .copyright, "ru",
      "Все права защищены\nПерепечатка\nПри использовании материалов\nПри перепечатке"),
    PhraseRow(.copyright, "uk", "Усі права захищено\nВсі права захищені\nПередрук"),
    PhraseRow(.copyright, "bg", "Всички права запазени"),
    PhraseRow(.copyright, "sl", "Vse pravice pridržane"),
    PhraseRow(
      .copyright, "el", "Με την επιφύλαξη παντός δικαιώματος\nΑπαγορεύεται η αναδημοσίευση"),
    PhraseRow(.copyright, "ko", "무단 전재\n무단전재\n저작권자\n무단복제"),
    PhraseRow(.copyright, "ja", "無断転載\n無断複製\n著作権"),
    PhraseRow(.copyright, "zh", "版权所有\n版權所有\n未经授权\n未經授權\n版權\n版权\n转载请注明"),
  ]
}
