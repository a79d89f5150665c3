import Foundation
import ModelGenerators
import News
import Testing

@Suite("Codable makes and takes the same JSON")
struct CodableTests {
  @Test("pages cross from one to the other in both directions, 5,000 times")
  func crosswise() throws {
    var generator = Generator(seed: 5)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let decoder = JSONDecoder()
    for _ in 0..<5000 {
      let page = generator.page()
      let own = page.jsonData()
      let foreign = try encoder.encode(page)
      let read = try Page(json: Array(foreign))
      let decoded = try decoder.decode(Page.self, from: Data(own))
      try #require(read == page && read.jsonData() == own)
      try #require(decoded == page && decoded.jsonData() == own)
      try #require(try encoder.encode(decoded) == foreign)
    }
  }

  @Test("the encoder's output is the writer's, once its keys are sorted")
  func sameBytes() throws {
    var generator = Generator(seed: 6)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for _ in 0..<300 {
      let page = generator.page()
      let object = try JSONSerialization.jsonObject(with: Data(page.jsonData()))
      let foreign = try JSONSerialization.jsonObject(with: try encoder.encode(page))
      #expect(object as? NSDictionary == foreign as? NSDictionary)
    }
  }

  @Test("every type of the model is Codable by itself")
  func parts() throws {
    var generator = Generator(seed: 7)
    func check<Value: Codable & Equatable>(_ value: Value) throws {
      let data = try JSONEncoder().encode([value])
      #expect(try JSONDecoder().decode([Value].self, from: data) == [value])
    }
    for _ in 0..<50 {
      try check(generator.article())
      try check(generator.author())
      try check(generator.block())
      try check(generator.dateMention())
      try check(generator.dateline())
      try check(generator.diagnostic())
      try check(generator.entity())
      try check(generator.link())
      try check(generator.listing())
      try check(generator.media())
      try check(generator.organization())
      try check(generator.provenance())
      try check(generator.segment())
      if let point = generator.coordinates() { try check(point) }
    }
  }

  @Test("a decoder's bad field costs that field, a bad element that element")
  func tolerance() throws {
    let json = #"""
      {"id":5,"headline":"a","authors":[{"name":"A"},{"role":"x"},3,null],"published":"soon",
       "keywords":["a",1,null],"body":[{"text":"t","rows":[[{"text":"c"},7],8]}],"access":"cheap",
       "provenance":{"id":{"source":"meta"},"x":4},
       "entities":[{"kind":"person","name":"A","identifiers":{"wikidata":"Q1","n":5}}]}
      """#
    let article = try JSONDecoder().decode(Article.self, from: Data(json.utf8))
    #expect(article == (try Article(json: json)))
    #expect(article.authors == [Author(name: "A")])
    #expect(article.body == [Block(text: "t", rows: [[Block.Cell(text: "c")]])])
    #expect(article.entities.first?.identifiers == ["wikidata": "Q1"])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Page.self, from: Data("{}".utf8))
    }
  }
}
