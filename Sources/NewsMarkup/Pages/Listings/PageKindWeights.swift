/// The weights of `PageSigns`, in hundredths; `newstrain kinds` writes this file.
enum PageKindWeights {
  static let bias = 16

  static let weights: [Int] = [
    -18,  // prose
    -6,  // longestRun
    36,  // storiesInBody
    7,  // stories
    14,  // headedStories
    11,  // datedStories
    -3,  // storiesBefore
    -9,  // share
    154,  // cards
    -45,  // saysStory
    157,  // saysList
    -32,  // typedArticle
    18,  // typedWebsite
    -60,  // dated
    -56,  // signed
    64,  // front
    21,  // section
    -27,  // slash
    -123,  // slug
    -110,  // number
    -39,  // headlineWords
    15,  // articles
    -3,  // firstHeadings
    104,  // next
    -44,  // prices
  ]
}
