import News

/// Trains the entity tagger from labelled texts and makes a model small enough to ship.
///
/// The tagger reads a text twice: the second time it knows what it made of the same words elsewhere.
/// So that training sees first readings as they will be, each part of the texts is read by weights
/// that were trained on the others.
struct EntityTraining {
  /// A text with its tokens, and what a first reading made of them.
  struct Example {
    var text: LabelledText
    var weight: Float
    var firstReading: [UInt8] = []
  }

  /// Weights and the numbers of their features.
  struct Fitted {
    var numbers: FeatureNumbers
    var trainer: EntityTrainer
  }

  let lists: EntityLists
  let seed: UInt64
  var rounds = 8
  /// How many runs the weights are the mean of.
  var runs = 6
  /// Into how many parts the texts are divided for first readings.
  var parts = 4
  /// How many varied copies of the longer texts are added.
  var copies = 2
  var copyWeight: Float = 0.5
  /// How many rows of weights are kept.
  var rowCount = 81_920

  /// Trains on documents; each run has copies of its own and hides other features.
  func model(
    from documents: [EntityCorpus.Document], names: EntityResources
  ) -> ShippedEntityModel {
    var examples = documents.map { Example(text: LabelledText($0), weight: $0.weight) }
    for part in 0..<parts {
      let others = examples.enumerated().filter { $0.offset % parts != part }.map {
        Example(text: $0.element.text, weight: $0.element.weight)
      }
      let fitted = fit(others, rounds: 4)
      for index in examples.indices where index % parts == part {
        examples[index].firstReading = firstReading(examples[index].text, fitted)
      }
    }
    var augmentation = EntityAugmentation(documents, names: names, seed: seed)
    var mean = MeanWeights()
    for run in 0..<runs {
      mean.add(fit(examples + copied(documents, &augmentation), rounds: rounds, run: run))
    }
    return ShippedEntityModel(mean, rowCount: rowCount)
  }

  /// Copies of texts with other names, and copies in small letters or in capitals.
  private func copied(
    _ documents: [EntityCorpus.Document], _ augmentation: inout EntityAugmentation
  ) -> [Example] {
    var examples: [Example] = []
    for _ in 0..<copies {
      for document in documents where document.weight == 1 {
        let varied = augmentation.varied(document)
        examples.append(Example(text: LabelledText(varied), weight: copyWeight))
      }
    }
    for document in documents {
      guard let recased = augmentation.recased(document) else { continue }
      examples.append(Example(text: LabelledText(recased), weight: recased.weight))
    }
    return examples
  }

  private func fit(_ examples: [Example], rounds: Int, run: Int = 0) -> Fitted {
    var features = EntityFeatures()
    var numbers = FeatureNumbers()
    for example in examples {
      visit(example, &features) { features, index, sentence in
        features.visit(index, in: sentence) { numbers.count($0, isLexical: $1) }
        features.visitSecond(index, in: sentence) { hash, _ in numbers.count(hash, isLexical: false)
        }
      }
    }
    numbers.forgetSingle()
    var sentences: [EntitySentence] = []
    for example in examples {
      visit(example, &features) { features, index, sentence in
        if index == sentence.lowerBound { sentences.append(EntitySentence(weight: example.weight)) }
        let last = sentences.count - 1
        features.visit(index, in: sentence) { hash, _ in
          if let number = numbers.numbers[hash] { sentences[last].features.append(number) }
        }
        sentences[last].seconds.append(sentences[last].features.count)
        features.visitSecond(index, in: sentence) { hash, _ in
          if let number = numbers.numbers[hash] { sentences[last].features.append(number) }
        }
        sentences[last].starts.append(sentences[last].features.count)
        sentences[last].allowed.append(example.text.allowed[index])
      }
    }
    var trainer = EntityTrainer(
      featureCount: numbers.hashes.count, isLexical: numbers.isLexical,
      seed: seed &* 1000 &+ UInt64(run))
    for round in 0..<rounds {
      trainer.round(sentences, rate: 0.12 * (1 - Float(round) / Float(rounds)))
    }
    return Fitted(numbers: numbers, trainer: trainer)
  }

  private func visit(
    _ example: Example, _ features: inout EntityFeatures,
    _ visitor: (EntityFeatures, Int, Range<Int>) -> Void
  ) {
    features.read(example.text.tokens, lists: lists)
    if !example.firstReading.isEmpty {
      features.remember(example.firstReading, of: example.text.tokens)
    }
    for (start, end) in zip(features.sentences, features.sentences.dropFirst()) {
      for index in start..<end { visitor(features, index, start..<end) }
    }
  }

  private func firstReading(_ text: LabelledText, _ fitted: Fitted) -> [UInt8] {
    var features = EntityFeatures()
    features.read(text.tokens, lists: lists)
    var decoder = EntityDecoder(transitions: fitted.trainer.transitions)
    var labels: [UInt8] = []
    for (start, end) in zip(features.sentences, features.sentences.dropFirst()) {
      var scores: [SIMD16<Float>] = []
      for index in start..<end {
        var sum = SIMD16<Float>.zero
        features.visit(index, in: start..<end) { hash, _ in
          if let number = fitted.numbers.numbers[hash] {
            sum += fitted.trainer.weights[Int(number)]
          }
        }
        scores.append(sum * fitted.trainer.shownShare)
      }
      decoder.decode(scores, in: scores.indices)
      labels += decoder.labels
    }
    return labels
  }
}

/// The mean of the weights of several runs.
struct MeanWeights {
  private(set) var hashes: [UInt64] = []
  private(set) var rows: [SIMD16<Float>] = []
  private(set) var transitions = [SIMD16<Float>](repeating: .zero, count: EntityLabel.count)
  /// By what the weights are multiplied where no feature is hidden.
  private(set) var shownShare: Float = 1
  private var places: [UInt64: Int] = [:]
  private var runs = 0

  mutating func add(_ fitted: EntityTraining.Fitted) {
    let share = 1 / Float(runs + 1)
    for index in rows.indices { rows[index] *= 1 - share }
    for (index, hash) in fitted.numbers.hashes.enumerated() {
      let row = fitted.trainer.weights[index] * share
      if let place = places[hash] {
        rows[place] += row
      } else {
        places[hash] = rows.count
        hashes.append(hash)
        rows.append(row)
      }
    }
    for (index, row) in fitted.trainer.transitions.enumerated() {
      transitions[index] += (row - transitions[index]) * share
    }
    shownShare = fitted.trainer.shownShare
    runs += 1
  }
}

/// The weights that are kept: those of the features that say most, as bytes.
struct ShippedEntityModel {
  private(set) var rows: [SIMD16<Int8>]
  private(set) var marks: [UInt8]
  private(set) var unit: Float
  private(set) var transitions: [SIMD16<Float>]
  /// How many features found a place.
  private(set) var kept = 0

  /// Keeps as many rows as asked for, rounded to whole buckets.
  init(_ mean: MeanWeights, rowCount: Int) {
    let size = EntityModel.bucketSize
    let buckets = rowCount / size
    rows = Array(repeating: .zero, count: buckets * size)
    marks = Array(repeating: 0, count: buckets * size)
    transitions = mean.transitions
    let weights = mean.rows
    let hashes = mean.hashes
    // Weights of many features are small; bounding the few large ones makes the steps finer. Those of up
    // to seven steps take a half byte.
    let step: Float = 2.5 / 84
    unit = step * mean.shownShare
    let worth = hashes.indices.map { index in
      let row = weights[index]
      return (row * row).sum()
    }
    var taken = [Int](repeating: 0, count: buckets)
    let order = hashes.indices.sorted { (worth[$0], hashes[$0]) > (worth[$1], hashes[$1]) }
    for index in order {
      let hash = hashes[index]
      let bucket = EntityModel.bucket(hash, of: buckets)
      guard taken[bucket] < size else { continue }
      let mark = EntityModel.mark(hash)
      let start = bucket * size
      if (start..<start + taken[bucket]).contains(where: { marks[$0] == mark }) { continue }
      var row = SIMD16<Int8>.zero
      for lane in 0..<EntityLabel.count {
        row[lane] = Int8(max(-127, min(127, (weights[index][lane] / step).rounded())))
      }
      rows[start + taken[bucket]] = row
      marks[start + taken[bucket]] = mark
      taken[bucket] += 1
      kept += 1
    }
  }

  /// The model as the library uses it.
  func model(_ lists: EntityLists) -> EntityModel {
    EntityModel(rows: rows, marks: marks, unit: unit, transitions: transitions, lists: lists)
  }
}
