import FoundationEssentials
import News

/// Which profile the names of a text are read with.
enum ProfileChoice: Sendable {
  /// A shipped profile where the text states one of its sources, none elsewhere.
  case automatic
  /// This one.
  case fixed(EntityProfile)

  /// Understands the value of `--profile`: `auto`, `none`, the name of a shipped profile, or a file.
  init(_ name: String?) throws {
    switch name {
    case nil, "auto": self = .automatic
    case "none": self = .fixed(.none)
    case let name?:
      if let profile = EntityProfile.shipped.first(where: { $0.name == name }) {
        self = .fixed(profile)
      } else {
        let data = try Data(contentsOf: URL(filePath: name))
        self = .fixed(try JSONDecoder().decode(EntityProfile.self, from: data))
      }
    }
  }

  /// All profiles that a text may be read with.
  var profiles: [EntityProfile] {
    switch self {
    case .automatic: [.none] + EntityProfile.shipped
    case .fixed(let profile): [profile]
    }
  }

  /// The profile for a text.
  func profile(for text: String) -> EntityProfile {
    switch self {
    case .automatic: EntityProfile.stated(in: text) ?? .none
    case .fixed(let profile): profile
    }
  }
}
