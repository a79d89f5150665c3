/// An organization that publishes, supplies or owns news.
public struct Organization: Sendable, Hashable {
  /// The name as the source prints it, neither shortened nor completed.
  public var name: String

  /// A canonical identifier, such as `yonhap` in the table of agencies, or a URI.
  public var id: String?

  /// The address of its site.
  public var url: String?

  /// The address of the picture that stands for it.
  public var logo: String?

  /// Creates an organization from what is known of it.
  public init(
    name: String,
    id: String? = nil,
    url: String? = nil,
    logo: String? = nil
  ) {
    self.name = name
    self.id = id
    self.url = url
    self.logo = logo
  }
}
