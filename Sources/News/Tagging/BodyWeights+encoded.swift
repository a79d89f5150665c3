// swift-format-ignore-file
// Written by Scripts/train.
extension BodyWeights {
  static let encoded: [StaticString] = []
}
