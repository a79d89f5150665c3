/// The address of a picture, chosen among those that an element offers.
struct PictureSource {
  let tree: MarkupTree
  let addresses: PageAddresses

  /// The attributes of a picture that is loaded late, in the order in which they are believed.
  private static let late: [AttributeName] = [
    .dataSource, .dataLazySource, .dataOriginal, .dataURL,
  ]
  private static let lateSets: [AttributeName] = [.dataSourceSet, .dataLazySourceSet]
  /// A picture wider than this is larger than any page shows it.
  private static let enoughWidth = 2_000

  /// The best address of a picture: the largest that is offered, without stand-ins.
  func address(of image: Int) -> String? {
    for name in Self.late {
      if let value = tree.value(name, of: image), let url = addresses.picture(value, in: tree) {
        return isLargest(image, Self.lateSets) ?? url
      }
    }
    if let url = isLargest(image, Self.lateSets + [.srcset]) ?? fromSources(of: image) {
      return url
    }
    return tree.value(.src, of: image).flatMap { addresses.picture($0, in: tree) }
  }

  /// The largest picture of the `source` elements beside an `img` in a `picture`.
  private func fromSources(of image: Int) -> String? {
    let picture = Int(tree.nodes[image].parent)
    guard tree.nodes[picture].tag == .picture else { return nil }
    return fromSources(in: picture, before: image)
  }

  /// The largest picture of the `source` elements in a `picture`.
  func fromSources(in picture: Int, before end: Int) -> String? {
    var best: Candidate?
    for index in picture + 1..<max(picture + 1, end) where tree.nodes[index].tag == .source {
      for name in Self.lateSets + [.srcset] {
        guard let value = tree.value(name, of: index), let found = largest(in: value) else {
          continue
        }
        if best.map({ found.isBetter(than: $0) }) ?? true { best = found }
      }
    }
    return best.flatMap { addresses.picture($0.address, in: tree) }
  }

  private func isLargest(_ image: Int, _ names: [AttributeName]) -> String? {
    for name in names {
      if let value = tree.value(name, of: image), let found = largest(in: value),
        let url = addresses.picture(found.address, in: tree)
      {
        return url
      }
    }
    return nil
  }

  private struct Candidate {
    var address: Range<Int>
    /// Pixels of width, or the density.
    var size: Int

    func isBetter(than other: Candidate) -> Bool {
      if other.size > PictureSource.enoughWidth { return size < other.size }
      return size > other.size && size <= PictureSource.enoughWidth
    }
  }

  /// The largest candidate of a `srcset` that is not too large.
  private func largest(in value: Range<Int>) -> Candidate? {
    let bytes = tree.text.span
    var best: Candidate?
    var index = value.lowerBound
    while index < value.upperBound {
      while index < value.upperBound, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ",") {
        index += 1
      }
      let start = index
      while index < value.upperBound, bytes[index] > 0x20 { index += 1 }
      var end = index
      var hasNoSize = false
      while end > start, bytes[end - 1] == UInt8(ascii: ",") {
        end -= 1
        hasNoSize = true
      }
      let size = hasNoSize ? 1 : self.size(from: &index, to: value.upperBound, in: bytes)
      guard start < end else { continue }
      let found = Candidate(address: start..<end, size: size)
      if best.map({ found.isBetter(than: $0) }) ?? true { best = found }
    }
    return best
  }

  /// The size behind an address: `800w`, `2x`; 1 where there is none.
  private func size(from index: inout Int, to end: Int, in bytes: Span<UInt8>) -> Int {
    var number = 0
    var unit: UInt8 = 0
    while index < end, bytes[index] != UInt8(ascii: ",") {
      let byte = bytes[index]
      if byte &- 48 < 10, unit == 0 {
        number = min(number * 10 + Int(byte - 48), 1_000_000)
      } else if byte == UInt8(ascii: "w") || byte == UInt8(ascii: "x") {
        unit = byte
      } else if byte == UInt8(ascii: ".") {
        // A density such as 1.5x counts as its whole number.
        unit = UInt8(ascii: "x")
      }
      index += 1
    }
    return number == 0 ? 1 : number
  }
}
