/// What a node of the tree is: an element by its name, or text.
///
/// The names are those of the HTML Standard and of AMP.
package enum Tag: String, Sendable, CaseIterable {
  /// A run of text.
  case text = "#text"
  /// The content of a script, which is not copied: its source range says where it stands.
  case rawText = "#raw"
  /// The root, which no tag opens.
  case document = "#document"
  /// An element with a name that is not in this list; it stands in the attribute `elementName`.
  case custom = "#custom"

  case a, abbr, acronym, address, applet, area, article, aside, audio
  case b, base, basefont, bdi, bdo, big, blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup, content
  case data, datalist, dd, del, details, dfn, dialog, dir, div, dl, dt
  case em, embed
  case fieldset, figcaption, figure, font, footer, form, frame, frameset
  case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html
  case i, iframe, img, image, input, ins, isindex
  case kbd, label, legend, li, link
  case main, map, mark, marquee, math, menu, meta, meter
  case nav, nobr, noembed, noframes, noscript
  case object, ol, optgroup, option, output
  case p, param, picture, plaintext, pre, progress
  case q, rb, rp, rt, rtc, ruby
  case s, samp, script, search, section, select, slot, small, source, span, strike, strong, style
  case sub, summary, sup, svg
  case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt
  case u, ul, `var`, video, wbr, xmp

  case ampAd = "amp-ad"
  case ampAudio = "amp-audio"
  case ampEmbed = "amp-embed"
  case ampFacebook = "amp-facebook"
  case ampIframe = "amp-iframe"
  case ampImage = "amp-img"
  case ampInstagram = "amp-instagram"
  case ampSidebar = "amp-sidebar"
  case ampSocialShare = "amp-social-share"
  case ampTwitter = "amp-twitter"
  case ampVideo = "amp-video"
  case ampYouTube = "amp-youtube"
}

extension Tag {
  /// The element with a name in small letters.
  package init(named name: String) {
    self = Self.byName[name] ?? .custom
  }

  private static let byName: [String: Tag] = {
    var tags: [String: Tag] = [:]
    for tag in allCases where !tag.rawValue.hasPrefix("#") { tags[tag.rawValue] = tag }
    return tags
  }()

  /// Whether the node is text, and no element.
  package var isText: Bool { self == .text || self == .rawText }

  /// Whether the element never has content, so that what follows stands beside it.
  package var isVoid: Bool {
    switch self {
    case .area, .base, .basefont, .br, .col, .embed, .frame, .hr, .img, .image, .input, .isindex,
      .link, .meta, .param, .source, .track, .wbr:
      true
    default: false
    }
  }

  /// Whether the element's content is no text of the page and is left out of the tree.
  package var isOpaque: Bool {
    switch self {
    case .style, .svg, .math, .canvas, .datalist: true
    default: false
    }
  }

  /// Whether the element's start tag ends a drawing that is not closed.
  package var endsDrawing: Bool {
    switch self {
    case .article, .aside, .blockquote, .body, .center, .dd, .div, .dl, .dt, .figure, .footer,
      .form,
      .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hr, .img, .li, .main, .meta, .nav, .ol, .p,
      .pre, .section, .span, .table, .ul:
      true
    default: false
    }
  }

  /// The level of a heading; 0 for all other elements.
  package var headingLevel: Int {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 0
    }
  }
}
