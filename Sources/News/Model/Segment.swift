/// A part of the source and the role that it plays.
///
/// The segments of a text dump cover the whole file in order, without gap or overlap; a segment
/// includes the line ends that follow its text.
public struct Segment: Sendable, Hashable {
  /// What the part is.
  public var role: Role

  /// Where it stands in the source: UTF-8 bytes, half-open.
  public var range: Range<Int>

  /// What decided on the role: the name of a rule, or `weights` for the trained labels.
  public var rule: String?

  /// Creates a segment from what is known of it.
  public init(
    role: Role,
    range: Range<Int>,
    rule: String? = nil
  ) {
    self.role = role
    self.range = range
    self.rule = rule
  }

  /// What a part of the source is.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// The headline of the page's own story.
    case headline
    /// The line over the headline.
    case kicker
    /// Who wrote the story, as a line of its own.
    case byline
    /// The dateline, where it stands alone.
    case dateline
    /// The date of publication or change.
    case date
    /// Another header line: channel, source, section, time of saving.
    case header
    /// A paragraph of the story, or a part of one.
    case body
    /// A heading inside the body.
    case heading
    /// A quotation set apart.
    case quote
    /// An item of a list inside the body.
    case listItem
    /// A row of a table inside the body.
    case table
    /// Preformatted text inside the body.
    case preformatted
    /// The caption or credit of a picture.
    case caption
    /// What stands above a list of other stories, such as `Related articles`.
    case listingTitle
    /// The headline of a listing's item.
    case listingHeadline
    /// The teaser of a listing's item.
    case teaser
    /// The date of a listing's item.
    case listingDate
    /// Something else that belongs to a listing's item: its section, its author.
    case listingDetail
    /// The mark that ends the text of an article.
    case endMark
    /// Part of the page and not of its news: menus, notices, share lines, comments.
    case chrome
    /// Nothing but white space.
    case blank
  }
}
