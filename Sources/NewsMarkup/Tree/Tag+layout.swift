extension Tag {
  /// Whether a browser sets the element apart from the text before and behind it.
  package var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
      .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2,
      .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .legend, .li, .main, .menu, .nav,
      .ol, .p, .pre, .search, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .title,
      .tr, .ul, .xmp, .plaintext, .document, .optgroup, .option, .noframes, .iframe, .video, .audio,
      .object, .embed, .ampAd, .ampAudio, .ampEmbed, .ampFacebook, .ampIframe, .ampInstagram,
      .ampSidebar, .ampSocialShare, .ampTwitter, .ampVideo, .ampYouTube:
      true
    default: false
    }
  }

  /// Whether the element's text is none that a reader sees in its place.
  package var hidesText: Bool {
    switch self {
    case .script, .style, .noscript, .template, .select, .textarea, .button, .option, .optgroup,
      .datalist, .iframe, .video, .audio, .object, .applet, .noembed, .noframes, .map, .meter,
      .progress, .title, .rp:
      true
    default: false
    }
  }

  /// Whether the element sets its text in strong type.
  var isStrong: Bool { self == .b || self == .strong }

  /// Whether the element stresses its text.
  var isEmphasis: Bool { self == .i || self == .em || self == .cite || self == .dfn }
}
