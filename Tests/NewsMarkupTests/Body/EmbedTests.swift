import Testing

@testable import NewsMarkup

@Suite("What a story shows from other sites")
struct EmbedTests {
  private func embeds(_ middle: String) throws -> [Block] {
    var page = BodyPage()
    page.middle = middle
    let blocks = try page.blocks
    // What follows an embed is not lost.
    #expect(blocks.contains { $0.text == BodyPage.third })
    #expect(blocks.contains { $0.text == BodyPage.last })
    return blocks.filter { $0.kind == .embed }
  }

  @Test("frames are known by their addresses", arguments: frameCases)
  func frames(url: String, kind: Block.Embed.Kind, provider: String?) throws {
    for name in ["src", "data-src"] {
      let blocks = try embeds("<div class=wrap><iframe \(name)=\"\(url)\" title=T></iframe></div>")
      let embed = try #require(blocks.first?.embed)
      #expect(blocks.count == 1)
      #expect(embed.kind == kind)
      #expect(embed.provider == provider)
      #expect(embed.title == "T")
      #expect(embed.url?.hasPrefix("https://") == true)
    }
  }

  @Test("a post is one block with its words, which are not in the body twice")
  func post() throws {
    let words = "The tiles of Upper Reed are on our roof and it has not rained in since, thank you."
    let blocks = try embeds(
      """
      <blockquote class="twitter-tweet"><p lang="en">\(words) <a href="https://t.co/x">pic</a></p>
      — Mia (@mia) <a href="https://twitter.com/mia/status/123?ref=x">May 2, 2031</a></blockquote>
      <script async src="https://platform.twitter.com/widgets.js"></script>
      """)
    let block = try #require(blocks.first)
    #expect(block.embed?.kind == .post)
    #expect(block.embed?.provider == "X")
    #expect(block.embed?.url == "https://twitter.com/mia/status/123?ref=x")
    #expect(block.text.hasPrefix(words))
  }

  @Test("posts of other networks")
  func otherPosts() throws {
    let blocks = try embeds(
      """
      <blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Ab1/">
      <a href="https://www.instagram.com/p/Ab1/">View</a></blockquote>
      <blockquote class="tiktok-embed" cite="https://www.tiktok.com/@mia/video/7"><section></section>
      </blockquote><div class="fb-post" data-href="https://www.facebook.com/mia/posts/9"></div>
      """)
    #expect(blocks.map { $0.embed?.provider } == ["Instagram", "TikTok", "Facebook"])
    #expect(blocks.allSatisfy { $0.embed?.kind == .post })
  }

  @Test("the elements of AMP")
  func amp() throws {
    let blocks = try embeds(
      """
      <amp-youtube data-videoid="abc" width=480 height=270></amp-youtube>
      <amp-twitter data-tweetid="123"></amp-twitter>
      <amp-instagram data-shortcode="Ab1"></amp-instagram>
      <amp-iframe src="https://www.google.com/maps/embed?pb=1"></amp-iframe>
      """)
    #expect(
      blocks.map { $0.embed?.url } == [
        "https://www.youtube.com/watch?v=abc", "https://twitter.com/i/status/123",
        "https://www.instagram.com/p/Ab1", "https://www.google.com/maps/embed?pb=1",
      ])
    #expect(blocks.map { $0.embed?.kind } == [.video, .post, .post, .map])
  }

  @Test("frames of advertisements and counters are no embeds")
  func noise() throws {
    let blocks = try embeds(
      """
      <iframe src="https://securepubads.g.doubleclick.net/x"></iframe><iframe src="about:blank"></iframe>
      <iframe src="https://www.googletagmanager.com/ns.html" height="0" width="0"></iframe>
      <div class="newsletter"><iframe src="https://forms.example.test/"></iframe></div>
      <iframe src="https://track.example.test/" style="display:none"></iframe>
      """)
    #expect(blocks.isEmpty)
  }
}

private let frameCases: [(String, Block.Embed.Kind, String?)] = [
  ("https://www.youtube.com/embed/abc", .video, "YouTube"),
  ("//player.vimeo.com/video/12", .video, "Vimeo"),
  ("https://open.spotify.com/embed/episode/x", .audio, "Spotify"),
  ("https://w.soundcloud.com/player/?url=x", .audio, "SoundCloud"),
  ("https://www.google.com/maps/embed?pb=1", .map, "Google Maps"),
  ("https://www.openstreetmap.org/export/embed.html?bbox=1", .map, "OpenStreetMap"),
  ("https://www.facebook.com/plugins/video.php?href=x", .video, "Facebook"),
  ("https://www.facebook.com/plugins/post.php?href=x", .post, "Facebook"),
  ("https://datawrapper.dwcdn.net/x/1/", .other, "Datawrapper"),
  ("https://charts.example.test/tiles", .other, nil),
]
