/// The weights of `PageSigns`, in hundredths; `newstrain kinds` writes this file.
enum PageKindWeights {
  static let bias = 26

  static let weights: [Int] = [
    -18,  // prose
    -7,  // longestRun
    36,  // storiesInBody
    7,  // stories
    15,  // headedStories
    11,  // datedStories
    -3,  // storiesBefore
    -9,  // share
    151,  // cards
    -45,  // saysStory
    152,  // saysList
    -33,  // typedArticle
    17,  // typedWebsite
    -61,  // dated
    -55,  // signed
    74,  // front
    21,  // section
    -24,  // slash
    -119,  // slug
    -109,  // number
    -43,  // headlineWords
    16,  // articles
    -4,  // firstHeadings
    102,  // next
    -44,  // prices
  ]
}
