extension Article {
  /// Finds the dates that stand in the body.
  ///
  /// Days without a year keep none, and words such as `yesterday` are no dates here: what a story tells
  /// may lie before or behind the day on which it is told.
  ///
  /// - Parameter language: The language of the text where the article does not state one.
  package mutating func readDates(language: String?) {
    let reader = DateReader(language: self.language ?? language)
    for (index, block) in body.enumerated() where !block.text.isEmpty {
      dates += reader.mentions(in: block.text, block: index)
    }
  }
}
