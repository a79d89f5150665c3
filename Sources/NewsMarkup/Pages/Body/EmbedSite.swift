/// A site whose content other pages show.
struct EmbedSite {
  let kind: Block.Embed.Kind
  let provider: String?

  /// The site of an address; `nil` when it is not known.
  static func of(_ url: String) -> EmbedSite? {
    guard let host = Address.host(url) else { return nil }
    let path = Address.path(url)
    for row in rows where matches(host, row.host) {
      if row.path.isEmpty || path.contains(row.path) {
        return EmbedSite(kind: row.kind, provider: row.provider)
      }
    }
    return nil
  }

  /// Whether an address is that of a single post, and not of its author.
  static func isPostAddress(_ url: String) -> Bool {
    let path = Address.path(url)
    return ["/status", "/p/", "/reel/", "/video/", "/post", "/comments/", "/videos/", "/permalink"]
      .contains { path.contains($0) }
  }

  /// Whether a frame shows advertisements, counts readers, or asks for consent.
  static func isNoise(_ url: String) -> Bool {
    guard let host = Address.host(url) else { return true }
    if noise.contains(where: { matches(host, $0) }) { return true }
    let path = Address.path(url)
    return host.hasPrefix("ads.") || host.hasPrefix("ad.") || path.hasPrefix("/tr?")
      || path.contains("newsletter") || path.contains("subscribe") || path.contains("/plugins/like")
      || path.contains("/plugins/share") || path.contains("tweet_button")
  }

  private static func matches(_ host: String, _ site: String) -> Bool {
    host == site || host.hasSuffix("." + site)
  }

  private static let noise = [
    "doubleclick.net", "googlesyndication.com", "googletagmanager.com", "googleadservices.com",
    "recaptcha.net", "disqus.com", "addthis.com", "outbrain.com", "taboola.com", "adnxs.com",
    "amazon-adsystem.com", "rubiconproject.com", "criteo.com", "scorecardresearch.com",
    "mailchimp.com", "list-manage.com", "sharethis.com", "hubspot.com", "gigya.com",
  ]

  private struct Row {
    let host: String
    let path: String
    let kind: Block.Embed.Kind
    let provider: String?

    init(_ host: String, _ path: String, _ kind: Block.Embed.Kind, _ provider: String) {
      self.host = host
      self.path = path
      self.kind = kind
      self.provider = provider
    }
  }

  private static let rows: [Row] = [
    Row("youtube.com", "", .video, "YouTube"), Row("youtube-nocookie.com", "", .video, "YouTube"),
    Row("youtu.be", "", .video, "YouTube"), Row("vimeo.com", "", .video, "Vimeo"),
    Row("dailymotion.com", "", .video, "Dailymotion"), Row("dai.ly", "", .video, "Dailymotion"),
    Row("jwplayer.com", "", .video, "JW Player"), Row("jwplatform.com", "", .video, "JW Player"),
    Row("brightcove.net", "", .video, "Brightcove"), Row("wistia.net", "", .video, "Wistia"),
    Row("wistia.com", "", .video, "Wistia"), Row("kaltura.com", "", .video, "Kaltura"),
    Row("twitch.tv", "", .video, "Twitch"), Row("streamable.com", "", .video, "Streamable"),
    Row("rumble.com", "", .video, "Rumble"), Row("vidyard.com", "", .video, "Vidyard"),
    Row("rutube.ru", "", .video, "Rutube"), Row("bilibili.com", "", .video, "Bilibili"),
    Row("ok.ru", "video", .video, "OK"), Row("vk.com", "video", .video, "VK"),
    Row("glomex.com", "", .video, "Glomex"), Row("3qsdn.com", "", .video, "3Q"),
    Row("odysee.com", "", .video, "Odysee"), Row("loom.com", "", .video, "Loom"),
    Row("facebook.com", "plugins/video", .video, "Facebook"),
    Row("facebook.com", "", .post, "Facebook"), Row("fb.watch", "", .video, "Facebook"),
    Row("twitter.com", "", .post, "X"), Row("x.com", "", .post, "X"), Row("t.co", "", .post, "X"),
    Row("instagram.com", "", .post, "Instagram"), Row("tiktok.com", "", .post, "TikTok"),
    Row("reddit.com", "", .post, "Reddit"), Row("redditmedia.com", "", .post, "Reddit"),
    Row("bsky.app", "", .post, "Bluesky"), Row("threads.net", "", .post, "Threads"),
    Row("threads.com", "", .post, "Threads"), Row("t.me", "", .post, "Telegram"),
    Row("linkedin.com", "", .post, "LinkedIn"), Row("pinterest.com", "", .post, "Pinterest"),
    Row("mastodon.social", "", .post, "Mastodon"),
    Row("truthsocial.com", "", .post, "Truth Social"),
    Row("weibo.com", "", .post, "Weibo"), Row("vk.com", "", .post, "VK"),
    Row("imgur.com", "", .post, "Imgur"),
    Row("spotify.com", "", .audio, "Spotify"), Row("soundcloud.com", "", .audio, "SoundCloud"),
    Row("podcasts.apple.com", "", .audio, "Apple Podcasts"), Row("acast.com", "", .audio, "Acast"),
    Row("megaphone.fm", "", .audio, "Megaphone"), Row("simplecast.com", "", .audio, "Simplecast"),
    Row("buzzsprout.com", "", .audio, "Buzzsprout"), Row("libsyn.com", "", .audio, "Libsyn"),
    Row("omny.fm", "", .audio, "Omny"), Row("omnycontent.com", "", .audio, "Omny"),
    Row("audioboom.com", "", .audio, "Audioboom"), Row("anchor.fm", "", .audio, "Anchor"),
    Row("podbean.com", "", .audio, "Podbean"), Row("art19.com", "", .audio, "ART19"),
    Row("spreaker.com", "", .audio, "Spreaker"), Row("deezer.com", "", .audio, "Deezer"),
    Row("podigee.io", "", .audio, "Podigee"), Row("mixcloud.com", "", .audio, "Mixcloud"),
    Row("bandcamp.com", "", .audio, "Bandcamp"), Row("ivoox.com", "", .audio, "iVoox"),
    Row("google.com", "maps", .map, "Google Maps"), Row("maps.google.com", "", .map, "Google Maps"),
    Row("google.de", "maps", .map, "Google Maps"),
    Row("openstreetmap.org", "", .map, "OpenStreetMap"), Row("mapbox.com", "", .map, "Mapbox"),
    Row("arcgis.com", "", .map, "ArcGIS"), Row("bing.com", "maps", .map, "Bing Maps"),
    Row("umap.openstreetmap.fr", "", .map, "uMap"), Row("carto.com", "", .map, "CARTO"),
    Row("yandex.ru", "map", .map, "Yandex Maps"),
    Row("datawrapper.de", "", .other, "Datawrapper"), Row("dwcdn.net", "", .other, "Datawrapper"),
    Row("flourish.studio", "", .other, "Flourish"), Row("infogram.com", "", .other, "Infogram"),
    Row("documentcloud.org", "", .other, "DocumentCloud"), Row("scribd.com", "", .other, "Scribd"),
    Row("docs.google.com", "", .other, "Google Docs"),
    Row("slideshare.net", "", .other, "SlideShare"),
    Row("giphy.com", "", .other, "GIPHY"), Row("tableau.com", "", .other, "Tableau"),
    Row("github.com", "", .other, "GitHub"), Row("codepen.io", "", .other, "CodePen"),
    Row("issuu.com", "", .other, "Issuu"), Row("typeform.com", "", .other, "Typeform"),
  ]
}
