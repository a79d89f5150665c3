// swift-format-ignore-file
extension PageWeights {
  static let encoded: [StaticString] = [""]
}
