import Testing

@testable import Law

@Suite("Tables of law")
struct LawTableTests {
  static let tables: [(name: String, text: String, rows: Int)] = [
    ("adequacy", LawTables.adequacy, 18), ("authority", LawTables.authority, 12),
    ("bilingual-municipalities", LawTables.bilingualMunicipalities, 33),
    ("bills", LawTables.bills, 1), ("column-meanings", LawTables.columnMeanings, 200),
    ("column-words", LawTables.columnWords, 300),
    ("data-categories", LawTables.dataCategories, 33),
    ("person-groups", LawTables.personGroups, 28),
    ("register-parties", LawTables.registerParties, 26),
    ("false-friends", LawTables.falseFriends, 58), ("lexicon", LawTables.lexicon, 203),
    ("organisations", LawTables.organisations, 47), ("reforms", LawTables.reforms, 13),
    ("retention-wording", LawTables.retentionWording, 49),
    ("section-topics", LawTables.sectionTopics, 39), ("statutes", LawTables.statutes, 156),
    ("statutory-retention", LawTables.statutoryRetention, 18),
    ("superseded-systems", LawTables.supersededSystems, 3),
    ("transferred-tasks", LawTables.transferredTasks, 12),
    ("union-acts", LawTables.unionActs, 16), ("vendors", LawTables.vendors, 31),
    ("wording", LawTables.wording, 63),
  ]

  @Test("Each row has a cell for each column", arguments: tables.map(\.name))
  func columns(_ name: String) throws {
    let table = try #require(Self.tables.first { $0.name == name })
    let parsed = LawTable(table.text)
    #expect(parsed.rows.count >= table.rows)
    for row in parsed.rows {
      #expect(row.cells.count == parsed.columns.count, "\(row.cells.joined(separator: ";"))")
      #expect(row.cells.allSatisfy { $0.first != " " && $0.last != " " })
    }
  }

  @Test("Each cell of a day is a day", arguments: tables.map(\.name))
  func days(_ name: String) throws {
    let table = try #require(Self.tables.first { $0.name == name })
    let columns = ["in_force", "repealed", "applies_from", "since", "adopted", "expires", "date"]
    for row in LawTable(table.text).rows {
      for column in columns {
        guard let text = row.text(column) else { continue }
        let day = try #require(row.date(column), "\(text)")
        #expect((1900...2050).contains(day.year))
      }
      if let letter = row.text("confidence") {
        #expect(letter.count == 1 && Confidence(rawValue: Character(letter)) != nil)
      }
    }
  }

  @Test("Each row becomes a value")
  func values() {
    let law = LawBook.standard
    let counts: [(String, Int)] = [
      ("statutes", law.statutes.count), ("union-acts", law.unionActs.count),
      ("section-topics", SectionTopic.all.values.reduce(0) { $0 + $1.count }),
      ("organisations", law.organisations.count), ("wording", law.lintTerms.count),
      ("vendors", law.vendors.count), ("adequacy", law.adequacyDecisions.count),
      ("bilingual-municipalities", law.bilingualMunicipalities.count),
      ("transferred-tasks", law.transferredTasks.count),
      ("superseded-systems", law.supersededSystems.count),
      ("reforms", law.reforms.count), ("lexicon", law.lexicon.count),
      ("false-friends", law.falseFriends.count),
      ("retention-wording", law.retentionWording.count),
      ("statutory-retention", law.statutoryRetention.count),
    ]
    for (name, count) in counts {
      let table = Self.tables.first { $0.name == name }
      #expect(table.map { LawTable($0.text).rows.count } == count, "\(name)")
    }
  }

  @Test("A cell of a choice holds one of its values")
  func choices() {
    for row in LawTable(LawTables.lexicon).rows {
      #expect(LexiconTerm.Special(rawValue: row["special"]) != nil, "\(row["fi"])")
    }
    for row in LawTable(LawTables.wording).rows {
      #expect(LintTerm.Severity(rawValue: row["severity"]) != nil, "\(row["patterns"])")
    }
    for row in LawTable(LawTables.retentionWording).rows {
      #expect(RetentionWording.Kind(rawValue: row["kind"]) != nil, "\(row["wording"])")
    }
    for row in LawTable(LawTables.bilingualMunicipalities).rows {
      #expect(BilingualMunicipality.Language(rawValue: row["majority"]) != nil, "\(row["fi"])")
    }
  }

  @Test("A pattern is in small letters unless it says that capitals count")
  func patterns() {
    let law = LawBook.standard
    var patterns = law.organisations.flatMap { $0.patterns + $0.swedishPatterns }
    patterns += law.lintTerms.flatMap { $0.patterns + $0.swedishPatterns + $0.unless }
    patterns += law.vendors.flatMap(\.patterns)
    patterns += law.lexicon.flatMap { $0.patterns + $0.swedishPatterns }
    patterns += law.reforms.flatMap(\.stems)
    patterns += law.transferredTasks.flatMap(\.patterns)
    patterns += law.supersededSystems.flatMap(\.patterns)
    patterns += law.retentionWording.flatMap { $0.patterns + $0.swedishPatterns }
    for pattern in patterns {
      #expect(pattern.hasPrefix("!") || pattern == pattern.lowercased(), "\(pattern)")
      #expect(!pattern.contains { "\\()[]?*+{}".contains($0) }, "\(pattern)")
      #expect(!pattern.hasSuffix(" ") && !pattern.contains("  "), "\(pattern)")
    }
  }
}
