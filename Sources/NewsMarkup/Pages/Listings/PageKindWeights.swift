/// The weights of `PageSigns`, in hundredths; `newstrain kinds` writes this file.
enum PageKindWeights {
  static let bias = 275

  static let weights: [Int] = [
    -25,  // prose
    -7,  // longestRun
    41,  // storiesInBody
    6,  // stories
    15,  // headedStories
    -5,  // datedStories
    0,  // storiesBefore
    -18,  // share
    213,  // cards
    -90,  // saysStory
    190,  // saysList
    -77,  // typedArticle
    13,  // typedWebsite
    -51,  // dated
    -24,  // signed
    96,  // front
    41,  // section
    -41,  // slash
    -109,  // slug
    -138,  // number
    -78,  // headlineWords
    11,  // articles
    -13,  // firstHeadings
    119,  // next
  ]
}
