import News
import Testing

@testable import NewsMarkup

@Suite("Bylines split into authors")
struct AuthorNamesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let language: String
    let text: String
    let names: [String]
    init(_ language: String, _ text: String, _ names: [String]) {
      self.language = language
      self.text = text
      self.names = names
    }
    var testDescription: String { text }
  }

  static let rows: [Row] = [
    Row("en", "By Ann Lee", ["Ann Lee"]),
    Row("en", "BY ANN LEE AND BO RAY", ["ANN LEE", "BO RAY"]),
    Row("en", "Written by Ann Lee, Bo Ray & Cy Fox", ["Ann Lee", "Bo Ray", "Cy Fox"]),
    Row("en", "Author: Ann Lee", ["Ann Lee"]),
    Row("en", "By Ann Lee in Oslo", ["Ann Lee"]),
    Row("en", "By Ann Lee Senior Reporter", ["Ann Lee"]),
    Row("en", "By Ann Lee, PhD | May 9, 2031", ["Ann Lee"]),
    Row("en", "By Ann Lee Photos by Bo Ray", ["Ann Lee"]),
    Row("en", "Ann Lee, edited by Bo Ray", ["Ann Lee"]),
    Row("en", "Ann van der Lee", ["Ann van der Lee"]),
    Row("en", "admin", []),
    Row("en", "105092", []),
    Row("en", "https://social.test/ann", []),
    Row("de", "Von Ann Lee und Jörg Groß", ["Ann Lee", "Jörg Groß"]),
    Row("de", "Ein Beitrag von Ann Lee", ["Ann Lee"]),
    Row("fr", "Par Anne Lé et Zoé Roy", ["Anne Lé", "Zoé Roy"]),
    Row("es", "Por Ana Luz y José Ruiz", ["Ana Luz", "José Ruiz"]),
    Row("it", "di Anna Lai e Ugo Re", ["Anna Lai", "Ugo Re"]),
    Row("pt", "Por Ana Luz e João Reis", ["Ana Luz", "João Reis"]),
    Row("nl", "Door Anne de Lee en Bas Roos", ["Anne de Lee", "Bas Roos"]),
    Row("da", "Af Anne Lund og Bo Krog", ["Anne Lund", "Bo Krog"]),
    Row("sv", "Av Åsa Lind och Bo Ek", ["Åsa Lind", "Bo Ek"]),
    Row("fi", "Teksti: Aino Laine ja Eero Koski", ["Aino Laine", "Eero Koski"]),
    Row("pl", "Autor: Anna Lis i Jan Bór", ["Anna Lis", "Jan Bór"]),
    Row("hu", "Írta: Nagy Anna és Kis Béla", ["Nagy Anna", "Kis Béla"]),
    Row("tr", "Yazan: Ayşe Gül ve Can Su", ["Ayşe Gül", "Can Su"]),
    Row("ru", "Автор: Анна Лунина и Олег Рысь", ["Анна Лунина", "Олег Рысь"]),
    Row("el", "Συντάκτης: Άννα Λύρα και Νίκος Ρήγας", ["Άννα Λύρα", "Νίκος Ρήγας"]),
    Row("ja", "記者 山川花子、海野太郎", ["山川花子", "海野太郎"]),
    Row("ko", "홍길순 기자", ["홍길순"]),
    Row("zh", "作者：李安", ["李安"]),
    Row("ar", "بقلم: آن لي", ["آن لي"]),
  ]

  @Test("each author has its name and nothing else", arguments: rows)
  func names(_ row: Row) {
    #expect(AuthorNames(row.text, language: row.language).authors.map(\.name) == row.names)
  }

  @Test("e-mail, role and organization go to their author")
  func details() {
    let authors = AuthorNames("Ann Lee (Example News), ann@example.test; Bo Ray, staff writer")
      .authors
    #expect(authors.map(\.name) == ["Ann Lee", "Bo Ray"])
    #expect(authors.first?.organization == "Example News")
    #expect(authors.first?.email == "ann@example.test")
  }

  static let kindsRows: [(String, Author.Kind?)] = [
    ("Ann Lee", .person), ("AFP", .organization), ("The Associated Press", .organization),
    ("Example Newsroom", .organization), ("example-times.test", .organization),
    ("Redaktion", .organization), ("新華社", .organization), ("Ann", nil),
  ]

  @Test("agencies and desks are told from people", arguments: kindsRows)
  func kinds(_ name: String, _ kind: Author.Kind?) {
    #expect(AuthorKind.of(name) == kind)
  }
}
