/// Somebody who wrote, photographed or translated a story.
public struct Author: Sendable, Hashable {
  /// The name as printed, without `By` and without the role.
  public var name: String

  /// Whether it is a person or an organization; `nil` when that is not clear.
  public var kind: Kind?

  /// The role or job title, such as `Moscow correspondent` or `Photographs by`.
  public var role: String?

  /// The organization that the author writes for, where the byline names one.
  public var organization: String?

  /// The e-mail address.
  public var email: String?

  /// The address of the author's page.
  public var url: String?

  /// Creates an author from what is known of it.
  public init(
    name: String,
    kind: Kind? = nil,
    role: String? = nil,
    organization: String? = nil,
    email: String? = nil,
    url: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.role = role
    self.organization = organization
    self.email = email
    self.url = url
  }

  /// What an author is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A human being.
    case person
    /// An agency, a desk or the staff of a publication.
    case organization
  }
}
