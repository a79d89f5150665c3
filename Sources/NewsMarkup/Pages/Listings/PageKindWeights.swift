/// The weights of `PageSigns`, in hundredths; `newstrain kinds` writes this file.
enum PageKindWeights {
  static let bias = 91

  static let weights: [Int] = [
    -18,  // prose
    -6,  // longestRun
    35,  // storiesInBody
    4,  // stories
    17,  // headedStories
    5,  // datedStories
    -6,  // storiesBefore
    -12,  // share
    182,  // cards
    -79,  // saysStory
    151,  // saysList
    -47,  // typedArticle
    5,  // typedWebsite
    -54,  // dated
    -3,  // signed
    117,  // front
    25,  // section
    -34,  // slash
    -103,  // slug
    -113,  // number
    -50,  // headlineWords
    14,  // articles
    -6,  // firstHeadings
    95,  // next
    -46,  // prices
  ]
}
