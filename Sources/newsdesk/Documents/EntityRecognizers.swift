import News

/// A recognizer for each profile that texts may need, made once.
struct EntityRecognizers: Sendable {
  private let byProfile: [String: EntityRecognizer]

  init(_ profiles: [EntityProfile]) {
    var recognizers: [String: EntityRecognizer] = [:]
    for profile in profiles {
      recognizers[profile.name] = EntityRecognizer(language: "en", profile: profile)
    }
    byProfile = recognizers
  }

  /// The recognizer of a text.
  func recognizer(for profile: EntityProfile, language: String?) -> EntityRecognizer {
    byProfile[profile.name]?.forTexts(in: language)
      ?? EntityRecognizer(language: language, profile: profile)
  }
}
