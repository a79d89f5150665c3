/// The weights of `PageSigns`, in hundredths; `newstrain kinds` writes this file.
enum PageKindWeights {
  static let bias = 3

  static let weights: [Int] = [
    -18,  // prose
    -5,  // longestRun
    41,  // storiesInBody
    4,  // stories
    10,  // headedStories
    11,  // datedStories
    -5,  // storiesBefore
    -7,  // share
    144,  // cards
    -62,  // saysStory
    120,  // saysList
    -37,  // typedArticle
    15,  // typedWebsite
    -57,  // dated
    -57,  // signed
    73,  // front
    25,  // section
    -18,  // slash
    -117,  // slug
    -98,  // number
    -42,  // headlineWords
    18,  // articles
    -2,  // firstHeadings
    101,  // next
    -43,  // prices
  ]
}
