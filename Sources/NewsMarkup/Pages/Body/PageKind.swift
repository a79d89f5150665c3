/// What speaks for a page of one story, and what for a page that lists many.
struct PageSigns {
  /// Words of prose in the body, and how many of them stand in paragraphs of some length.
  var words = 0
  var longWords = 0
  /// Words of the body that stand with a link to another story, as a teaser does.
  var teaserWords = 0
  /// The longest run of words of the body without such a link between them.
  var longestRun = 0
  /// Links to other stories of which the body has the headline or the teaser, and all.
  var bodyLinks = 0
  var links = 0
  /// Whether the page says that it is a story, or a list.
  var saysStory = false
  var saysList = false
  var isTyped = false
  /// Whether it states when it was published, and by whom.
  var isDated = false
  var isSigned = false
  /// Parts of its address, and whether the last one is a title in small letters.
  var addressParts = 0
  var hasSlug = false
  var hasHeading = false
}
extension PageReading {
  func signs(_ links: [StoryLink], _ metadata: MetadataReading, address: String?) -> PageSigns {
    var signs = PageSigns()
    let page = body.text
    var inUnit = [Bool](repeating: false, count: page.segments.count)
    var urls: Set<String> = []
    var bodyUrls: Set<String> = []
    for link in links {
      urls.insert(link.url)
      let end = Int(body.tree.nodes[link.unit].end)
      var index = link.segment
      while index > 0, Int(page.segments[index - 1].firstNode) > link.unit { index -= 1 }
      while index < page.segments.count, Int(page.segments[index].firstNode) < end {
        inUnit[index] = true
        if verdicts.isKept[index] { bodyUrls.insert(link.url) }
        index += 1
      }
    }
    signs.links = urls.count
    signs.bodyLinks = bodyUrls.count
    var run = 0
    for index in page.segments.indices where verdicts.isKept[index] {
      let words = Int(body.passages[index].wordCount)
      signs.words += words
      if words >= 20, Int(page.segments[index].linkBytes) * 2 < page.segments[index].text.count {
        signs.longWords += words
      }
      if inUnit[index] {
        signs.teaserWords += words
        run = 0
      } else {
        run += words
        signs.longestRun = max(signs.longestRun, run)
      }
    }
    signs.isDated = metadata.article.published != nil
    signs.isSigned = !metadata.article.authors.isEmpty
    signs.hasHeading = metadata.headline != nil
    if let story = metadata.story { signs.saysStory = story.kind <= .posting }
    for node in metadata.data.nodes where node.depth < 3 {
      if ["CollectionPage", "ItemList", "SearchResultsPage", "Blog"].contains(node.type) {
        signs.saysList = true
      }
    }
    for index in body.tree.nodes.indices.prefix(600) where body.tree.nodes[index].tag == .meta {
      if body.tree.string(.property, of: index) == "og:type" {
        signs.isTyped = body.tree.string(.content, of: index) == "article"
      }
    }
    if let address {
      let path = Address.path(address).prefix { $0 != "?" && $0 != "#" }
      let parts = path.split(separator: "/")
      signs.addressParts = parts.count
      signs.hasSlug = parts.last.map { $0.utf8.filter { $0 == 0x2D }.count >= 3 } ?? false
    }
    return signs
  }
}
