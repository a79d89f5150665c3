/// The weights of `PageSigns`, in hundredths; `newstrain kinds` writes this file.
enum PageKindWeights {
  static let bias = -34

  static let weights: [Int] = [
    -18,  // prose
    -5,  // longestRun
    37,  // storiesInBody
    6,  // stories
    6,  // headedStories
    12,  // datedStories
    -5,  // storiesBefore
    -9,  // share
    197,  // cards
    -56,  // saysStory
    160,  // saysList
    -58,  // typedArticle
    22,  // typedWebsite
    -22,  // dated
    -34,  // signed
    78,  // front
    43,  // section
    -28,  // slash
    -97,  // slug
    -106,  // number
    -33,  // headlineWords
    12,  // articles
    5,  // firstHeadings
    44,  // next
    -42,  // prices
    285,  // listTemplate
    -116,  // storyTemplate
    109,  // topicAddress
  ]
}
