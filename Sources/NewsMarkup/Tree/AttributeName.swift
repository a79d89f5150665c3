/// The attributes that are kept in the tree; all others are dropped as they are read.
package enum AttributeName: String, Sendable, CaseIterable {
  /// The name of an element that `Tag` does not list.
  case elementName = "#name"

  case about, alt, cite, `class`, colspan, content, datetime, dir, height, hidden, href, hreflang,
    id
  case itemid, itemprop, itemref, itemscope, itemtype, label, lang, media, name, poster, prefix
  case property, pubdate, rel, resource, role, rowspan, scope, sizes, src, srcdoc, srcset, start
  case style, title, type, typeof, value, vocab, width, open, charset, action
  case httpEquiv = "http-equiv"
  case xmlLang = "xml:lang"
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case ariaLevel = "aria-level"
  case ariaModal = "aria-modal"

  case dataAuthor = "data-author"
  case dataCaption = "data-caption"
  case dataComponent = "data-component"
  case dataCredit = "data-credit"
  case dataDate = "data-date"
  case dataDateTime = "data-datetime"
  case dataHref = "data-href"
  case dataLazySource = "data-lazy-src"
  case dataLazySourceSet = "data-lazy-srcset"
  case dataModule = "data-module"
  case dataOriginal = "data-original"
  case dataQA = "data-qa"
  case dataSource = "data-src"
  case dataSourceSet = "data-srcset"
  case dataTest = "data-test"
  case dataTestID = "data-testid"
  case dataTimestamp = "data-timestamp"
  case dataTime = "data-time"
  case dataTracking = "data-tracking"
  case dataType = "data-type"
  case dataURL = "data-url"
  case dataURN = "data-urn"
  case dataVideoID = "data-videoid"
  case dataTweetID = "data-tweetid"
  case dataPermalink = "data-instgrm-permalink"
  case dataShortcode = "data-shortcode"
  case dataAccount = "data-account"
}

extension AttributeName {
  /// The attribute with a name in small letters; `nil` when it is not kept.
  package init?(named name: String) {
    guard let attribute = Self.byName[name] else { return nil }
    self = attribute
  }

  private static let byName: [String: AttributeName] = {
    var names: [String: AttributeName] = [:]
    for name in allCases where name != .elementName { names[name.rawValue] = name }
    return names
  }()
}
