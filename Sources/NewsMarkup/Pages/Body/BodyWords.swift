/// What the classes and names of an element say of the part of a story that it holds.
struct BodyMeaning: OptionSet, Sendable {
  let rawValue: UInt32

  static let caption = BodyMeaning(rawValue: 1)
  static let credit = BodyMeaning(rawValue: 2)
  static let pullQuote = BodyMeaning(rawValue: 4)
  static let keyPoints = BodyMeaning(rawValue: 8)
  static let correction = BodyMeaning(rawValue: 16)
  static let editorsNote = BodyMeaning(rawValue: 32)
  static let liveBlog = BodyMeaning(rawValue: 64)
  static let standfirst = BodyMeaning(rawValue: 128)
  static let sidebar = BodyMeaning(rawValue: 256)
  /// Other stories.
  static let related = BodyMeaning(rawValue: 512)
  /// Advertisements, newsletters, share bars, comments: never a part of a story.
  static let foreign = BodyMeaning(rawValue: 1024)
  /// A person: an author's picture is none of the story's.
  static let person = BodyMeaning(rawValue: 2048)
  /// A small drawing of the page itself.
  static let icon = BodyMeaning(rawValue: 4096)
  static let post = BodyMeaning(rawValue: 8192)
  static let date = BodyMeaning(rawValue: 16384)
  static let teaser = BodyMeaning(rawValue: 32768)
  static let attribution = BodyMeaning(rawValue: 65536)
  /// Menus and the frame of a page; foreign too.
  static let navigation = BodyMeaning(rawValue: 131072)
  /// Words that stand at the edge of a page, and on the cards and blocks of other stories as well: feet, share
  /// bars, comments; foreign too.
  static let edge = BodyMeaning(rawValue: 262144)
  /// The text of a story.
  static let story = BodyMeaning(rawValue: 524288)
}

/// Reads what elements say of themselves.
enum BodyWords {
  /// What an element's classes and names mean together.
  static func meaning(of index: Int, in tree: MarkupTree) -> BodyMeaning {
    let node = tree.nodes[index]
    if node.tag.isText || node.first == node.last { return [] }
    var meaning: BodyMeaning = []
    for position in Int(node.first)..<Int(node.last) {
      let attribute = tree.attributes[position]
      switch attribute.name {
      case .class, .id, .itemprop, .dataComponent, .dataTestID, .dataModule, .dataType, .role,
        .elementName:
        read(attribute.value, in: tree.text.span, &meaning)
      default: continue
      }
    }
    return meaning
  }

  /// Adds what the words of a value mean, and what each two that stand together mean.
  private static func read(
    _ range: Range<Int>, in bytes: Span<UInt8>, _ meaning: inout BodyMeaning
  ) {
    let table = table
    var word = ByteWords.seed
    var pair = ByteWords.seed
    var count = 0
    var last: UInt8 = 0
    for index in range.lowerBound..<min(range.upperBound, range.lowerBound + 400) {
      let byte = bytes[index]
      let isUpper = byte &- 0x41 < 26
      let isLetter = isUpper || byte &- 0x61 < 26
      if !isLetter || (isUpper && last &- 0x61 < 26) {
        if count > 1 { meaning.formUnion(table[word].union(table[pair])) }
        if count > 0 { pair = word }
        if byte <= 0x20 { pair = ByteWords.seed }
        word = ByteWords.seed
        count = 0
      }
      if isLetter {
        let small = UInt64(ByteWords.small(byte))
        word = (word ^ small) &* ByteWords.prime
        pair = (pair ^ small) &* ByteWords.prime
        count += 1
      }
      last = byte
    }
    if count > 1 { meaning.formUnion(table[word].union(table[pair])) }
  }

  private static let table = MeaningTable(rows)

  /// The words in small letters; two that a name parts stand together here.
  private static let rows: [(BodyMeaning, String)] = [
    (
      .caption,
      """
      caption captions figcaption bildunterschrift bildtext piefoto didascalia
      cutline imagedescription bijschrift kuvateksti billedtekst bildetekst
      photocaption imagecaption mediacaption
      """
    ),
    (
      .credit,
      """
      credit credits photocredit imagecredit mediacredit photographer photoby copyright
      bildcredit bildnachweis bildquelle fotograf fotografo fotocredit imagesource imagecopyright
      photosource attribution copyrightholder byfoto bildbyline photobyline
      """
    ),
    (
      .pullQuote,
      """
      pullquote pullquotes pullout blockquotepull bigquote quotebox highlightquote zitatbox destacado
      citationbox inlinequote asidequote
      """
    ),
    (
      .keyPoints,
      """
      keypoints keytakeaways takeaways highlights storyhighlights articlehighlights keyfacts
      bulletpoints atglance tldr articlesummary summarylist summarypoints keypoint thingstoknow
      aisummary puntosclave essentiel lessentiel
      """
    ),
    (
      .correction,
      """
      correction corrections clarification korrektur berichtigung correctif rectificatif rectification
      correccion errata rettelse korrigering rettet rectificacion erratum
      """
    ),
    (
      .editorsNote,
      """
      editorsnote editornote editorialnote editornotes updatenote articlenote disclaimer disclosure
      notaeditor notedelaredaction anmerkungderredaktion redactionnote
      """
    ),
    (
      .liveBlog,
      """
      liveblog liveblogs live liveticker liveupdate liveupdates ticker livepost liveposts
      livestream livefeed liveentry directo endirect livecenter liveblogpost liveblogupdate
      """
    ),
    (
      .standfirst,
      """
      standfirst dek deck subhead subheadline subtitle soustitre sottotitolo lead lede intro
      vorspann ingress anrisstext bajada entradilla chapo manchet perex zajawka leadtext underrubrik
      articlesummary excerpt underrubrik manchette
      """
    ),
    (
      .sidebar,
      "sidebox infobox factbox faktenbox faktaboks faktaruta infokasten faktabox encadre recuadro"
    ),
    (
      .related,
      """
      related relateds relatedcontent relatedarticles relatedposts relatedlinks relatedstories
      relacionadas relacionados recommended recommendation recommendations recirculation recirc
      morefrom readmore readnext readalso seealso moreon mostread mostpopular popular trending latest
      suggestions outbrain taboola teaserlist teasers promo promos similar similarposts connexes
      correlati verwandt verwandte upnext alsoread liremais moreheadlines otherstories
      lireaussi leesook lesogsa weiterlesen
      """
    ),
    (
      .foreign,
      """
      ad ads advert adverts advertisement advertising adslot adunit adcontainer sponsor sponsored
      newsletter newsletters signup subscribe subscription paywall comment comments disqus share
      sharing sharebar sharebuttons socialshare social cookie cookies consent gdpr nav navigation
      navbar menu breadcrumb breadcrumbs footer masthead login modal popup toolbar banner pagination
      werbung anzeige publicidad publicite reklame donation donate
      """
    ),
    (
      .navigation,
      """
      nav navigation navbar menu breadcrumb breadcrumbs masthead disqus login modal popup toolbar cookie
      cookies consent gdpr
      """
    ),
    (
      .story,
      """
      articlebody entrycontent postcontent articlecontent storycontent postbody entrybody storybody posttext
      articletext storytext
      """
    ),
    (.edge, "footer comment comments share sharing sharebar sharebuttons socialshare social"),
    (
      .person,
      """
      author authors byline bylines bio avatar avatars authorbio authorbox authorimage headshot
      profilepic profileimage gravatar autor auteur autore contributor contributors writer
      """
    ),
    (
      .icon,
      """
      icon icons logo logos emoji sprite pixel tracking spacer badge smiley wpsmiley loader loading
      spinner arrow flag
      """
    ),
    (
      .post,
      """
      twittertweet twittervideo instagrammedia tiktokembed fbpost fbvideo redditembed
      redditcard blueskyembed mastodonembed textpostmedia telegrampost imgurembedpub
      threadsembed twitterembed tweetembed
      """
    ),
    (.date, "date time timestamp datetime datum uhrzeit fecha hora data heure pubdate"),
    (
      .teaser,
      "teaser summary excerpt description abstract dek snippet standfirst deck intro lead blurb"
    ),
    (.attribution, "attribution quoteauthor quotesource cite citation quotename"),
  ]
}

/// The meanings of words by their hashes, in open addressing.
private struct MeaningTable: Sendable {
  private var hashes: [UInt64]
  private var meanings: [BodyMeaning]
  private let mask: Int

  init(_ rows: [(BodyMeaning, String)]) {
    let size = 2_048
    hashes = Array(repeating: 0, count: size)
    meanings = Array(repeating: [], count: size)
    mask = size - 1
    for (meaning, words) in rows {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let hash = ByteWords.hash(String(word))
        let slot = slot(of: hash)
        hashes[slot] = hash
        meanings[slot].formUnion(meaning)
      }
    }
  }

  @inline(__always)
  subscript(hash: UInt64) -> BodyMeaning { meanings[slot(of: hash)] }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ (hash &>> 29)) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
