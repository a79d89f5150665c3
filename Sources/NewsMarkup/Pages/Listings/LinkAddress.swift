/// Whether addresses may be those of stories, by their form.
struct LinkAddress {
  let addresses: PageAddresses
  /// The page's own address.
  let page: String?
  private let host: String?
  /// The page's own address in the form in which addresses are compared, and the parts of its path.
  private let pageKey: String?
  private let pageParts: [Substring]

  init(_ addresses: PageAddresses, page: String?) {
    self.addresses = addresses
    self.page = page
    host = (page ?? addresses.base).flatMap { Address.host($0) }
    pageKey = page.map(Address.key)
    pageParts =
      page.map { Address.path($0).prefix { $0 != "?" && $0 != "#" }.split(separator: "/") } ?? []
  }

  /// The address of a link that may lead to a story; `nil` for front pages, lists of a topic, people and
  /// other parts of this page.
  ///
  /// Where it is sure by the place of the link that it leads to a story, its address may be short.
  func address(of link: Int, in tree: MarkupTree, isSure: Bool) -> String? {
    guard let url = addresses.link(link, in: tree) else { return nil }
    let other = Address.host(url)
    guard other != nil || addresses.base == nil else { return nil }
    if !isSure, let other, other != host, Self.isOfNoStory(other) { return nil }
    let form = AddressForm(url)
    if let pageKey, !form.hasNumberInQuery, isPart(url, on: other, of: pageKey) { return nil }
    if form.isOther || form.isList { return nil }
    if isSure { return form.length > 0 || form.isStory || other != host ? url : nil }
    return form.isStory ? url : nil
  }

  /// Whether an address is that of the page, or of a further part of it: `/story/2`.
  private func isPart(_ url: String, on other: String?, of pageKey: String) -> Bool {
    if Address.key(url) == pageKey { return true }
    guard other == host else { return false }
    var parts = Address.path(url).split(separator: "?", omittingEmptySubsequences: false)[0]
      .split(separator: "/")
    guard parts.count > 1, let last = parts.popLast(), last.utf8.count <= 3,
      last.utf8.allSatisfy({ $0 &- 48 < 10 })
    else { return false }
    return pageParts == parts
  }

  /// Hosts where people are met, apps are had and sources are chosen, with the names before them.
  private static let hosts = [
    "facebook.com", "twitter.com", "x.com", "instagram.com", "linkedin.com", "pinterest.com",
    "whatsapp.com", "wa.me", "t.me", "vk.com", "ok.ru", "weibo.com", "flipboard.com", "threads.net",
    "play.google.com", "news.google.com", "apps.apple.com", "itunes.apple.com", "line.me",
  ]

  private static func isOfNoStory(_ host: String) -> Bool {
    hosts.contains { name in
      host.hasSuffix(name)
        && (host.utf8.count == name.utf8.count || host.dropLast(name.utf8.count).last == ".")
    }
  }

  /// Whether an address is of the page's own host.
  func isOwn(_ url: String) -> Bool { Address.host(url) == host }

  /// The host and the first folder of an address.
  static func folder(_ url: String) -> String {
    let parts = Address.path(url).prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
    return (Address.host(url) ?? "") + "/" + (parts.count > 1 ? parts[0] : "")
  }

  /// Whether an address has a number or a date in it.
  static func isNumbered(_ url: String) -> Bool {
    let form = AddressForm(url)
    return form.digits >= 5 || form.hasNumberInQuery
  }

  /// Whether the last part of an address spells a text from its beginning, in at least ten letters.
  static func spells(_ url: String, _ text: ArraySlice<UInt8>) -> Bool {
    let path = Address.path(url).prefix { $0 != "?" && $0 != "#" }
    guard let last = path.split(separator: "/").last else { return false }
    let isLetter: (UInt8) -> Bool = { $0 &- 0x61 < 26 || $0 &- 48 < 10 }
    let letters = last.utf8.map(ByteWords.small).filter(isLetter)
    return letters.count >= 10
      && text.lazy.map(ByteWords.small).filter(isLetter).starts(with: letters)
  }

  /// Whether the path of an address names one story, by a number, a date or a title.
  static func isStory(_ url: String) -> Bool {
    let form = AddressForm(url)
    return form.isStory && !form.isList
  }

  /// Whether an address lies in a folder for lists of topics.
  static func isTopic(_ url: String) -> Bool {
    let form = AddressForm(url)
    return form.isTopic || form.isHub
  }

  /// Whether an address is that of a list of a topic, and of no story in such a folder.
  static func isList(_ url: String) -> Bool {
    let form = AddressForm(url)
    return form.isList && form.marks < 3
  }
}
