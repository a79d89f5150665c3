/// The weights of `PageSigns`, in hundredths; `newstrain kinds` writes this file.
enum PageKindWeights {
  static let bias = 242

  static let weights: [Int] = [
    -30,  // prose
    -5,  // longestRun
    53,  // storiesInBody
    7,  // stories
    18,  // headedStories
    2,  // datedStories
    -6,  // storiesBefore
    -13,  // share
    -106,  // saysStory
    194,  // saysList
    -86,  // typedArticle
    5,  // typedWebsite
    -48,  // dated
    -23,  // signed
    97,  // front
    40,  // section
    -40,  // slash
    -120,  // slug
    -132,  // number
    -69,  // headlineWords
    11,  // articles
    -2,  // firstHeadings
    113,  // next
  ]
}
