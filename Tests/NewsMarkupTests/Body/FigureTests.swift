import Testing

@testable import NewsMarkup

@Suite("Pictures of a page's story")
struct FigureTests {
  private func media(_ middle: String) throws -> [Media] {
    var page = BodyPage()
    page.middle = middle
    return try page.blocks.compactMap(\.media)
  }

  @Test("caption and credit are apart, and no text of the body")
  func caption() throws {
    var page = BodyPage()
    page.middle = """
      <figure><img src="/p/kiln.jpg" alt="A kiln" width="800" height="450"><figcaption>The kiln in
      Upper <b>Reed</b>, where the tiles are made. <span class="photo-credit">Photo: Mia Reed</span>
      </figcaption></figure>
      """
    let blocks = try page.between
    let media = try #require(blocks.first?.media)
    #expect(blocks.count == 1)
    #expect(blocks.first?.kind == .figure)
    #expect(media.url == "https://www.example-times.test/p/kiln.jpg")
    #expect(media.caption == "The kiln in Upper Reed, where the tiles are made.")
    #expect(media.credit == "Photo: Mia Reed")
    #expect(media.alternativeText == "A kiln")
    #expect(media.width == 800)
    #expect(media.height == 450)
    let range = try #require(media.range)
    #expect(String(decoding: Array(page.source.utf8)[range], as: UTF8.self).hasPrefix("<figure>"))
  }

  @Test(
    "a credit is found behind its caption where nothing sets it apart", arguments: captionCases)
  func credit(words: String, caption: String?, credit: String?) throws {
    let media = try media(
      "<figure><img src=\"/p/kiln.jpg\"><figcaption>\(words)</figcaption></figure>")
    #expect(media.map(\.caption) == [caption])
    #expect(media.map(\.credit) == [credit])
  }

  @Test(
    "the best address is taken, and no stand-in",
    arguments: [
      "<img src=\"/s.jpg\" srcset=\"/m.jpg 400w, /best.jpg 1200w, /huge.jpg 4000w\">",
      "<img src=\"/s.jpg\" srcset=\"/s.jpg, /best.jpg 2x\">",
      "<img src=\"data:image/gif;base64,R0lGOD\" data-src=\"/best.jpg\">",
      "<img src=\"/img/placeholder.png\" data-srcset=\"/m.jpg 300w,/best.jpg 900w\">",
      "<img src=\"/blank.gif\" data-lazy-src=\"/best.jpg\">",
      "<img src=\"/blank.gif\" data-original=\"/best.jpg\">",
      "<picture><source srcset=\"/m.webp 300w, /best.jpg 900w\"><img src=\"/s.jpg\"></picture>",
      "<img class=lazy src=\"data:,x\"><noscript><img src=\"/best.jpg\"></noscript>",
      "<amp-img src=\"/best.jpg\" width=600 height=400 layout=responsive></amp-img>",
    ])
  func sources(markup: String) throws {
    let urls = try media("<figure>\(markup)<figcaption>The kiln.</figcaption></figure>").map(\.url)
    #expect(urls == ["https://www.example-times.test/best.jpg"])
    #expect(try media("<div>\(markup)</div>").map(\.url) == urls)
  }

  @Test("a picture and the one for browsers without scripts are one")
  func noscript() throws {
    let media = try media(
      """
      <p><img src="/blank.gif" data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript></p>
      <figure><noscript><img src="/b.jpg"></noscript></figure>
      """)
    #expect(media.map { $0.url?.suffix(6) } == ["/a.jpg", "/b.jpg"])
  }

  @Test("icons, faces, counters and the pictures of other stories are none of the story's")
  func noise() throws {
    let media = try media(
      """
      <img src="/count.gif" width="1" height="1"><img class="icon-arrow" src="/arrow.png">
      <div class="author-bio"><img src="/ann.jpg"></div>
      <div class="card"><a href="/x"><img src="/x.jpg"></a><h3><a href="/x">The ferry has a new
      captain who cannot swim</a></h3></div>
      <a href="/shop/offer"><img src="/banner.jpg"></a>
      <a href="/large/kiln.jpg"><img src="/kiln.jpg"></a>
      """)
    #expect(media.map { $0.url?.suffix(9) } == ["/kiln.jpg"])
  }

  @Test("the picture between headline and text belongs to the story")
  func lead() throws {
    var page = BodyPage()
    page.top = """
      <div class="share"><a href="https://x.com/intent">Share</a></div><figure><img src="/lead.jpg">
      <figcaption>The heap of clay.</figcaption></figure>
      """
    let first = try #require(try page.blocks.first)
    #expect(first.kind == .figure)
    #expect(first.media?.caption == "The heap of clay.")
  }

  @Test("films and sound of the page's own")
  func films() throws {
    let media = try media(
      """
      <figure><video poster="/p.jpg"><source src="/v.mp4" type="video/mp4"></video>
      <figcaption>The kiln at night.</figcaption></figure><audio src="/a.mp3"></audio>
      """)
    #expect(media.map(\.kind) == [.video, .audio])
    #expect(media.map { $0.url?.suffix(6) } == ["/v.mp4", "/a.mp3"])
    #expect(media.first?.mediaType == "video/mp4")
    #expect(media.first?.caption == "The kiln at night.")
  }
}

private let captionCases: [(String, String?, String?)] = [
  ("The kiln. Photo: Mia Reed", "The kiln.", "Photo: Mia Reed"),
  ("The kiln (Foto: Mia Reed)", "The kiln", "Foto: Mia Reed"),
  ("The kiln | © Mia Reed", "The kiln", "© Mia Reed"),
  ("Photo: Mia Reed", nil, "Photo: Mia Reed"),
  ("A photo of the kiln", "A photo of the kiln", nil),
]
