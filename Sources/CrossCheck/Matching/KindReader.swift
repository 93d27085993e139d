import Law

/// What a text tells of: kinds of data, and people.
struct ToldKinds {
  var kinds: [DataKind] = []
  /// Codes of person groups.
  var groups: [String] = []
  /// Its words of seven letters or more, without marks.
  var words: [[UInt8]] = []
}

/// Reads the notice's words and the names of columns as the same kinds of data.
struct KindReader {
  private let lexicon: ColumnLexicon
  private var reader: NameReader
  private let stems: StemIndex
  /// The kinds of the lexicon's terms, and after them those of words for whole categories.
  private var terms: [[DataKind]] = []
  private var nameKinds: [String: [Run]] = [:]

  /// Words for data of a whole category that are no terms of the lexicon.
  private static let wholes: [(category: String, words: [String])] = [
    (
      "ID",
      [
        "henkilötied", "henkilötiet", "perustied", "perustiet", "tunnistetied", "tunnistetiet",
        "=henkilö", "yksilöintitied", "yksilöintitiet", "=yksilöinti", "=perus", "=tunniste",
        "personuppgift", "basuppgift", "grunduppgift", "identifieringsuppgift",
        "identitetsuppgift", "personal details", "personal data", "identifying",
        "identification", "basic details", "basic information",
      ]
    ),
    ("CONTACT", ["contact details", "contact information", "=kontakt =och", "=yhteys"]),
    ("HEALTH", ["~terveystie", "~hälsouppgift", "health"]),
    ("FAMILY", ["~perhetie", "=perhe", "familjeuppgift", "=familj", "family"]),
    ("EDUCATION", ["~koulutustie", "utbildningsuppgift", "education"]),
    ("WORK", ["~työhistor", "employment", "work history"]),
    ("FINANCE", ["~taloustie", "taloudelli tie", "~talousti", "ekonomiska uppgift", "financial"]),
    ("LANGUAGE", ["~kielitied", "~kielitiet", "språkuppgift"]),
    ("DEMOG", ["~taustatied", "~taustatiet", "bakgrundsuppgift", "background"]),
    ("LOG", ["~lokitie", "~lokimerki", "logguppgift", "loggdata", "log data"]),
    ("HOUSING", ["~asumistie", "boendeuppgift", "housing"]),
    ("SOCIALCARE", ["sosiaalihuollon tie", "socialvårdsuppgift"]),
  ]

  init(_ law: LawBook) {
    lexicon = ColumnLexicon(law)
    reader = NameReader(lexicon.words)
    stems = StemIndex(
      law.lexicon.map { $0.patterns + $0.swedishPatterns } + Self.wholes.map(\.words))
    for term in law.lexicon {
      var kinds: [DataKind] = []
      for column in term.columns where kinds.isEmpty {
        kinds = self.kinds(ofName: column, term.category)
      }
      if kinds.isEmpty {
        kinds = [
          DataKind(
            category: term.category, topic: term.fi,
            isBroad: DataKinds.undivided.contains(term.category))
        ]
      }
      terms.append(kinds)
    }
    for whole in Self.wholes {
      terms.append([DataKind(category: whole.category, topic: "all", isBroad: true)])
    }
  }

  /// The kinds that the name of a column or table has in a category: of its last words if there
  /// are several, because those say what it is. Empty where the name does not tell.
  mutating func kinds(ofName name: String, _ category: String) -> [DataKind] {
    let runs: [Run]
    if let known = nameKinds[name] {
      runs = known
    } else {
      runs = read(name)
      nameKinds[name] = runs
    }
    var last: Run?
    for run in runs where run.category == category && !run.kinds.isEmpty {
      if run.end > last?.end ?? -1 { last = run }
    }
    return last?.kinds ?? []
  }

  /// Ideas of a name that mean something together.
  private struct Run {
    let category: String
    let kinds: [DataKind]
    let end: Int
    /// Whether it means the same in a sentence as in a name: a place or permit alone does not.
    let isTelling: Bool
  }

  private mutating func read(_ name: String) -> [Run] {
    let concepts = reader.read(name)
    guard !concepts.isEmpty else { return [] }
    return lexicon.meanings.find(concepts).map { found in
      let ideas = concepts[found.range].map { lexicon.words.name($0) }
      let category = lexicon.meanings.meanings[found.meaning].category
      return Run(
        category: category, kinds: DataKinds.kinds(category, ideas, isPerson: isPerson),
        end: found.range.upperBound,
        isTelling: lexicon.meanings.meanings[found.meaning].weight >= 0.25 && ideas != ["permit"])
    }
  }

  private func isPerson(_ idea: String) -> Bool {
    lexicon.words.concept(named: idea).map { lexicon.words.role($0) == .person } ?? false
  }

  /// What a text of the notice tells of. Names of items are read word by word as names of columns
  /// are; running text only for the lexicon's words, because a sentence has many that tell no data.
  mutating func told(by text: String, isName: Bool) -> ToldKinds {
    var told = ToldKinds()
    let pieces = NamePieces(text).pieces
    for term in stems.terms(in: pieces) { told.add(terms[term]) }
    guard isName else { return told }
    for run in read(text) where run.isTelling { told.add(run.kinds) }
    told.groups = groups(in: text)
    told.words = pieces.filter { $0.count >= 7 }
    return told
  }

  /// The codes of the person groups that a text names.
  mutating func groups(in text: String) -> [String] {
    var groups: [String] = []
    for concept in reader.read(text) {
      let group = lexicon.words.group(concept)
      if !group.isEmpty, !groups.contains(group) { groups.append(group) }
    }
    return groups
  }
}

extension ToldKinds {
  mutating func add(_ more: [DataKind]) {
    for kind in more where !kinds.contains(kind) { kinds.append(kind) }
  }
}
