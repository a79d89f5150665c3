import News
import Testing

/// Reads an article and gives what was noticed with it.
private func read(_ json: String) throws -> (article: Article, notes: [String]) {
  var diagnostics: [Diagnostic] = []
  let article = try Article(json: Array(json.utf8), diagnostics: &diagnostics)
  return (article, diagnostics.map(\.message))
}

@Suite("The JSON reader is tolerant")
struct JSONReaderTests {
  @Test("unknown keys are passed over, null is absent, the order is free")
  func tolerance() throws {
    let (article, notes) = try read(
      #"""
      {"later":[{"a":[1,2,{"b":null}]}],"language":"en","headline":null,"id":"17","access":"free",
       "keywords":["a",null,"b"]}
      """#)
    #expect(notes.isEmpty)
    #expect(
      article == Article(id: "17", language: "en", keywords: ["a", "b"], access: .free))
  }

  @Test(
    "a field of the wrong type costs that field",
    arguments: [
      (#"{"id":5,"headline":"a"}"#, "id is not a string"),
      (#"{"headline":"a","authors":{}}"#, "authors is not an array"),
      (#"{"headline":"a","published":"yesterday"}"#, "published is not a date"),
      (#"{"headline":"a","access":"cheap"}"#, "access is not one of its names"),
      (#"{"headline":"a","keywords":[1]}"#, "keywords[0] is not a string"),
      (#"{"headline":"a","authors":[{"role":"x"}]}"#, "authors[0] has no “name”"),
      (#"{"headline":"a","publisher":{"name":null}}"#, "publisher has no “name”"),
      (#"{"headline":"a","body":7}"#, "body is not an array"),
    ])
  func wrongType(json: String, note: String) throws {
    let (article, notes) = try read(json)
    #expect(article == Article(headline: "a"))
    #expect(notes.count == 1)
    #expect(notes.first?.hasPrefix(note) == true, "\(notes)")
  }

  @Test("a bad block costs itself, a bad range its range")
  func blocks() throws {
    let (article, notes) = try read(
      #"""
      {"body":[{"text":"a","range":[5,2]},3,{"kind":"poem","text":"b"},
       {"kind":"table","rows":[[]]}]}
      """#)
    #expect(
      article.body == [Block(text: "a"), Block(text: "b"), Block(kind: .table, rows: [[]])])
    #expect(
      notes == [
        "body[0].range is not a range [start, end]", "body[1] is not an object",
        "body[2].kind is not one of its names",
      ])
  }

  @Test("the last of two equal keys counts")
  func duplicates() throws {
    #expect(try read(#"{"id":"a","headline":"x","id":"b"}"#).article.id == "b")
    #expect(try read(#"{"id":"a","headline":"x","\u0069d":"b"}"#).article.id == "b")
    #expect(try read(#"{"id":"a","id":null}"#).article.id == nil)
    let origin = #"{"source":"text"}"#
    let (article, _) = try read(
      #"{"provenance":{"id":\#(origin),"":\#(origin),"id":{"source":"meta"}}}"#)
    #expect(article.provenance["id"]?.source == "meta")
    #expect(article.provenance.entries.count == 2)
  }

  @Test(
    "escapes are resolved",
    arguments: [
      (#"\" \\ \/ \b \f \n \r \t"#, "\" \\ / \u{8} \u{C} \n \r \t"),
      (#"\u00e9\u00E9"#, "éé"), (#"\ud83d\ude00!"#, "😀!"), (#"\u0000"#, "\0"),
      (#"\uFFFF"#, "\u{FFFF}"), (#"a\u2028b"#, "a\u{2028}b"),
    ])
  func escapes(json: String, text: String) throws {
    let (article, notes) = try read("{\"id\":\"\(json)\"}")
    #expect(article.id.map { Array($0.utf8) } == Array(text.utf8))
    #expect(notes.isEmpty)
  }

  @Test(
    "half a surrogate pair becomes U+FFFD and is noted",
    arguments: [
      (#"\ud83d"#, "\u{FFFD}"), (#"\ude00x"#, "\u{FFFD}x"),
      (#"\ud83dx\ude00"#, "\u{FFFD}x\u{FFFD}"),
      (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"), (#"\ud83d\n"#, "\u{FFFD}\n"),
    ])
  func surrogates(json: String, text: String) throws {
    let (article, notes) = try read("{\"id\":\"\(json)\"}")
    #expect(article.id == text)
    #expect(notes == ["id has half of a surrogate pair, now U+FFFD"])
  }

  @Test("a key with half a surrogate pair is noted too")
  func surrogateKey() throws {
    let (article, notes) = try read(#"{"provenance":{"\ud83d":{"source":"text"}}}"#)
    #expect(article.provenance["\u{FFFD}"]?.source == .text)
    #expect(notes == ["provenance.\u{FFFD} has half of a surrogate pair, now U+FFFD"])
  }

  @Test("bytes that are not UTF-8 become U+FFFD and are noted")
  func invalidUTF8() throws {
    var diagnostics: [Diagnostic] = []
    let json = Array("{\"id\":\"a".utf8) + [0xFF] + Array("b\"}".utf8)
    let article = try Article(json: json, diagnostics: &diagnostics)
    #expect(article.id == "a\u{FFFD}b")
    #expect(diagnostics.map(\.range) == [6..<6])
  }

  @Test(
    "whole numbers are exact, however they are written",
    arguments: [
      ("0", 0), ("-0", 0), ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
      ("1.0", 1), ("9223372036854775807.00", Int.max), ("1e2", 100), ("1.5E+1", 15), ("120e-1", 12),
    ])
  func integers(json: String, value: Int) throws {
    let (article, notes) = try read(#"{"body":[{"level":\#(json)}]}"#)
    #expect(article.body.first?.level == value)
    #expect(notes.isEmpty)
  }

  @Test(
    "a number that is not whole or too large is no whole number",
    arguments: ["1.5", "9223372036854775808", "1e19", "1e400", "-1e400", "1e-1"])
  func notIntegers(json: String) throws {
    let (article, notes) = try read(#"{"body":[{"level":\#(json)}]}"#)
    #expect(article.body == [Block()])
    #expect(notes == ["body[0].level is not a whole number"])
  }

  @Test("a place off the Earth, or without a longitude, loses its coordinates")
  func coordinates() throws {
    for place in [#""latitude":95,"longitude":0"#, #""latitude":5"#] {
      let resolved = #"{"geonames":1,"name":"A",\#(place)}"#
      let json =
        #"{"text":"A","range":[0,1],"places":[{"name":"A","resolved":\#(resolved)}]}"#
      let dateline = try Dateline(json: json)
      #expect(dateline.places.first?.resolved == Dateline.Resolution(geonames: 1, name: "A"))
    }
  }

  @Test("a byte order mark and white space around the value are accepted")
  func surroundings() throws {
    #expect(try Article(json: "\u{FEFF} \r\n\t{ \"id\" : \"a\" } \n") == Article(id: "a"))
  }

  @Test("a kind that is not known yet is the general one; without any there is no page")
  func kinds() throws {
    #expect(try Page(json: #"{"kind":"gallery"}"#).kind == .other)
    let error = #expect(throws: NewsError.self) { try Page(json: #"{"article":{}}"#) }
    #expect(error?.description == "byte 0: the value has no “kind” that can be read")
  }

  @Test(
    "what is not JSON is an error that says where",
    arguments: [
      ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\":1,}", 7), ("{a:1}", 1), ("{\"a\" 1}", 5), ("nul", 3),
      ("nulx", 3), ("01", 1), ("1.", 2), ("-", 1), ("1e", 2), ("+1", 0), (".5", 0), ("\"a", 2),
      ("\"a\nb\"", 2), ("\"\\x\"", 1), ("\"\\u12g4\"", 1), ("{} x", 3), ("[1 2]", 3), ("]", 0),
      ("'a'", 0), ("NaN", 0), ("{}{}", 2), ("[}", 1), ("\u{FEFF}\u{FEFF}{}", 3),
    ])
  func malformed(json: String, offset: Int) {
    let error = #expect(throws: NewsError.self) { try Article(json: json) }
    #expect(error?.code == .malformed)
    #expect(error?.offset == offset)
  }

  @Test("other JSON is an error too", arguments: ["[]", "1", "\"a\"", "null", "true"])
  func otherJSON(json: String) {
    let error = #expect(throws: NewsError.self) { try Article(json: json) }
    #expect(error?.code == .unexpectedValue)
  }

  @Test("nesting is limited, and costs no stack")
  func depth() throws {
    let deep = String(repeating: "[", count: 511) + String(repeating: "]", count: 511)
    #expect(try Article(json: "{\"x\":\(deep)}") == Article())
    let error = #expect(throws: NewsError.self) { try Article(json: "{\"x\":[\(deep)]}") }
    #expect(error?.code == .limitExceeded)
    #expect(error?.offset == 5 + 511)
    let abyss = Array(repeating: UInt8(ascii: "["), count: 1_000_000)
    var diagnostics: [Diagnostic] = []
    #expect(throws: NewsError.self) {
      try Article(json: abyss[...], depthLimit: .max, diagnostics: &diagnostics)
    }
  }

  @Test("what is noticed is limited")
  func diagnosticLimit() throws {
    let json = "{\"keywords\":[" + String(repeating: "1,", count: 1000) + "1]}"
    #expect(try read(json).notes.count == 100)
  }
}
