import News
import Testing

@Suite("The model")
struct ModelTests {
  @Test("a provenance keeps its fields sorted and forgets what is taken out")
  func provenance() {
    var provenance = Provenance()
    provenance["published"] = Provenance.Origin(source: .text, range: 5..<9)
    provenance["headline"] = Provenance.Origin(source: .text, range: 0..<4)
    #expect(provenance.entries.map(\.field.rawValue) == ["headline", "published"])
    provenance["headline"] = nil
    #expect(provenance["headline"] == nil)
    #expect(provenance["published"]?.range == 5..<9)
  }

  @Test("a confidence lies between 0 and 1")
  func confidence() {
    var entity = Entity(kind: .person, name: "Ann Lee", confidence: 7)
    #expect(entity.confidence == 1)
    entity.confidence = .nan
    #expect(entity.confidence == nil)
  }
}
