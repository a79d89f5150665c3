/// Finds names by the words beside them and by their endings, in languages without a tagger.
struct NamePatterns: Sendable {
  private let row: Row
  /// Titles and endings of bodies, behind which a new name begins; and all endings.
  private let stops: [String]
  private let endings: [String]

  /// The words of one language.
  struct Row: Sendable {
    let language: String
    /// Titles behind names of persons, as in Korean and Chinese.
    let titlesAfter: [String]
    /// Titles before names of persons, as in Russian.
    let titlesBefore: [String]
    /// Endings of names of bodies.
    let bodies: [String]
    /// Endings of names of places.
    let places: [String]
    /// Endings that a word may have behind a title or an ending.
    var particles: [String] = []
    /// How many characters a name before a title has, or words one behind it.
    let nameLength: ClosedRange<Int>
  }

  /// The languages.
  static let rows: [Row] = [
    Row(
      language: "ko",
      titlesAfter: [
        "대통령", "총리", "장관", "차관", "의원", "위원장", "국무위원장", "총비서", "시장", "지사", "대표",
        "교수", "회장", "사장", "감독", "총장", "대변인", "대사", "기자", "동지", "씨", "의장", "장군",
      ],
      titlesBefore: [],
      bodies: [
        "위원회", "대학교", "대학", "은행", "그룹", "전자", "정부", "의회", "협회", "연구소", "연구원", "재단",
        "통신", "신문", "방송", "노동당", "민주당", "국민의힘", "외무성", "외교부", "국방부", "경찰청", "검찰청",
        "법원", "공사", "공단", "연맹", "조합",
      ],
      places: ["특별시", "광역시", "자치도", "공화국"],
      particles: ["은", "는", "이", "가", "을", "를", "의", "과", "와", "도", "에게", "에서", "에"],
      nameLength: 2...4),
    Row(
      language: "ja",
      titlesAfter: [
        "大統領", "首相", "総理", "大臣", "外相", "防衛相", "財務相", "官房長官", "長官", "知事", "市長", "議員",
        "社長", "会長", "教授", "監督", "選手", "氏", "さん", "総書記", "委員長", "容疑者", "被告", "大使",
      ],
      titlesBefore: [],
      bodies: [
        "委員会", "大学", "銀行", "株式会社", "新聞", "通信", "放送", "省", "庁", "党", "協会", "研究所", "機構",
        "財団", "警察", "裁判所",
      ],
      places: ["県", "府", "都", "市", "区", "町", "村", "島"],
      nameLength: 2...5),
    Row(
      language: "zh",
      titlesAfter: [
        "主席", "总统", "總統", "总理", "總理", "部长", "部長", "书记", "書記", "总书记", "省长", "市长", "市長",
        "议员", "議員", "教授", "先生", "女士", "大使", "发言人", "發言人", "委员长", "委員長", "将军", "将軍",
      ],
      titlesBefore: [],
      bodies: [
        "委员会", "委員會", "大学", "大學", "银行", "銀行", "公司", "集团", "集團", "通讯社", "通訊社", "日报",
        "日報", "法院", "协会", "協會", "研究所", "研究院", "基金会", "外交部", "国防部",
      ],
      places: ["省", "市", "县", "縣", "自治区", "共和国", "共和國"],
      nameLength: 2...4),
    Row(
      language: "ru",
      titlesAfter: [],
      titlesBefore: [
        "президент", "президента", "премьер-министр", "премьер", "министр", "министра",
        "губернатор",
        "мэр", "депутат", "сенатор", "генерал", "полковник", "директор", "посол", "господин",
        "король",
        "глава", "главы", "председатель", "председателя", "секретарь", "академик", "патриарх",
        "канцлер", "спикер",
      ],
      bodies: [
        "министерство", "университет", "банк", "комитет", "агентство", "партия", "академия", "фонд",
        "совет", "суд", "дума", "институт", "союз",
      ],
      places: [
        "область", "области", "край", "края", "республика", "республики", "район", "района",
      ],
      nameLength: 1...3),
  ]

  /// The patterns of a language; `nil` where the tagger reads it, or nothing is known of it.
  init?(language: String?) {
    guard let language else { return nil }
    let code = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    if code.isEmpty || code == "en" || code == "und" { return nil }
    row =
      Self.rows.first { $0.language == code }
      ?? Row(
        language: code, titlesAfter: [], titlesBefore: [], bodies: [], places: [], nameLength: 1...3
      )
    stops = row.titlesAfter + row.bodies
    endings = stops + row.places
  }

  /// Adds the names that the patterns find.
  ///
  /// Where words have spaces between them a name is one word, or words with capitals; elsewhere it is
  /// a run of characters between marks, of which the last ones are the ending or the title.
  func refine(_ reading: inout EntityReading) {
    var index = 0
    while index < reading.tokens.count {
      let word = wordEnd(reading, from: index)
      if let draft = draft(reading, index..<word) { reading.drafts.append(draft) }
      index = max(word, index + 1)
    }
  }

  /// Where the word ends that begins at a token: a run of characters without spaces counts as one.
  private func wordEnd(_ reading: EntityReading, from start: Int) -> Int {
    var end = start + 1
    guard reading.tokens[start].traits.contains(.isUnspaced) else { return end }
    while end < reading.tokens.count, end - start < 12,
      reading.tokens[end].traits.contains(.isUnspaced),
      !reading.tokens[end].traits.contains(.followsSpace), !endsName(reading, at: end - 1)
    {
      end += 1
    }
    return end
  }

  /// Whether a title, or the ending of a body, stands behind a token's end; what follows is new.
  private func endsName(_ reading: EntityReading, at last: Int) -> Bool {
    let start = max(0, last - 5)
    let text = reading.text(Int(reading.tokens[start].start)..<Int(reading.tokens[last].end))
    return stops.contains { text.hasSuffix($0) }
  }

  private func draft(_ reading: EntityReading, _ tokens: Range<Int>) -> EntityDraft? {
    guard reading.tokens[tokens.lowerBound].traits.contains(.isWord) else { return nil }
    let range = withoutParticle(reading, reading.range(of: tokens))
    let text = reading.text(range)
    if let ending = row.bodies.first(where: { text.hasSuffix($0) }), text != ending {
      return EntityDraft(range: range, tokens: tokens, kind: .organization, confidence: 0.6)
    }
    if let title = row.titlesAfter.first(where: { text.hasSuffix($0) }) {
      return person(reading, tokens, range, title: title)
    }
    if let ending = row.places.first(where: { text.hasSuffix($0) }), text.count > ending.count + 1,
      text.count <= 8
    {
      return EntityDraft(range: range, tokens: tokens, kind: .place, confidence: 0.5)
    }
    if row.titlesBefore.contains(text.lowercased()) { return personBehind(reading, tokens) }
    return nil
  }

  /// A word without the particle that it ends with, where that leaves a title or an ending.
  private func withoutParticle(_ reading: EntityReading, _ range: Range<Int>) -> Range<Int> {
    guard !row.particles.isEmpty else { return range }
    let text = reading.text(range)
    if endings.contains(where: text.hasSuffix) { return range }
    for particle in row.particles where text.hasSuffix(particle) {
      let stem = text.dropLast(particle.count)
      if endings.contains(where: stem.hasSuffix) {
        return range.lowerBound..<range.upperBound - particle.utf8.count
      }
    }
    return range
  }

  /// The person whose title ends a word, or is the word behind the name.
  private func person(
    _ reading: EntityReading, _ tokens: Range<Int>, _ range: Range<Int>, title: String
  ) -> EntityDraft? {
    let text = reading.text(range)
    let titleRange = range.upperBound - title.utf8.count..<range.upperBound
    let name = text.dropLast(title.count)
    if row.nameLength.contains(name.count) {
      return EntityDraft(
        range: range.lowerBound..<titleRange.lowerBound, tokens: tokens, kind: .person,
        confidence: 0.6, titleRange: titleRange)
    }
    let before = tokens.lowerBound - 1
    guard name.isEmpty, before >= 0, !reading.isLineBroken(before: tokens.lowerBound),
      row.nameLength.contains(reading.text(reading.tokens[before].range).count),
      reading.tokens[before].traits.contains(.isWord),
      reading.drafts.last?.tokens.contains(before) != true
    else { return nil }
    return EntityDraft(
      range: reading.tokens[before].range, tokens: before..<before + 1, kind: .person,
      confidence: 0.6, titleRange: titleRange)
  }

  /// The person named by the words with capitals behind a title.
  private func personBehind(_ reading: EntityReading, _ title: Range<Int>) -> EntityDraft? {
    var end = title.upperBound
    while end < reading.tokens.count, end - title.upperBound < row.nameLength.upperBound,
      !reading.isLineBroken(before: end), reading.tokens[end].traits.contains(.beginsWithCapital)
    {
      end += 1
    }
    guard end > title.upperBound else { return nil }
    let tokens = title.upperBound..<end
    return EntityDraft(
      range: reading.range(of: tokens), tokens: tokens, kind: .person, confidence: 0.7,
      titleRange: reading.range(of: title))
  }
}
