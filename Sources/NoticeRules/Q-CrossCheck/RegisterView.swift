import CrossCheck
import Diagnostics
import Law
import NoticeModel
import RegisterSchema
import SourceText

/// A notice beside the schemas of its register: what all rules of the section ask.
struct RegisterView {
  let check: RegisterCheck
  let notice: Notice
  /// The bodies that give data, and those that get them, by the names of columns.
  private(set) var sources: [PartyMark] = []
  private(set) var recipients: [PartyMark] = []
  /// The columns whose names tell of recipients.
  private(set) var recipientColumns: Set<ColumnKey> = []
  /// The columns of each duty, in the order of the schemas.
  private var byDuty: [ColumnDuty: [CheckedColumn]] = [:]

  init(_ check: RegisterCheck, _ notice: Notice, _ law: LawBook) {
    self.check = check
    self.notice = notice
    var names = ColumnNames(law)
    for column in check.columns {
      let duty = duty(column, &names)
      if duty != .none { byDuty[duty, default: []].append(column) }
    }
    (sources, recipients) = PartyMarks.marks(self)
    recipientColumns = Set(recipients.flatMap(\.columns).map(ColumnKey.init))
  }

  /// The columns of one duty, in the order of the schemas.
  func columns(_ duty: ColumnDuty) -> [CheckedColumn] { byDuty[duty] ?? [] }

  // MARK: Places

  /// Where a column stands: where it last changed, or the schema's entry in the notice where it was
  /// read from a running database.
  func place(_ column: CheckedColumn) -> SourceRange {
    let changed = column.history.changed
    if !column.place.isNowhere {
      if changed.isNowhere || !column.history.isChanged || changed.holds(column.place) {
        return column.place
      }
      return changed
    }
    return place(ofSource: column.source)
  }

  func place(ofTable number: Int) -> SourceRange {
    guard check.tables.indices.contains(number) else { return notice.place(of: "register") }
    let table = check.tables[number]
    return table.place.isNowhere ? place(ofSource: table.source) : table.place
  }

  /// The schema's entry in the notice.
  func place(ofSource number: Int) -> SourceRange {
    guard check.sources.indices.contains(number) else { return notice.place(of: "register") }
    let place = check.sources[number].source.place
    return place.isNowhere ? notice.place(of: "register") : place
  }

  // MARK: Names

  /// A table as people call it: without the schema that every table is in by default.
  func name(ofTable number: Int) -> Phrase {
    guard check.tables.indices.contains(number) else { return Phrase("") }
    let table = check.tables[number]
    let dialect = check.sources[table.source].source.schema.dialect
    if table.name.schema == nil || table.name.schema == dialect.defaultSchema {
      return Phrase(table.name.name)
    }
    return Phrase(table.name.description)
  }

  /// The message's placeholders for a column.
  func values(_ column: CheckedColumn) -> [String: Phrase] {
    [
      "table": name(ofTable: column.table), "column": Phrase(column.reference.column),
      "category": categoryName(column.category ?? ""),
    ]
  }

  /// A category by its name.
  func categoryName(_ code: String) -> Phrase {
    CategoryWords.names[code] ?? Phrase(code)
  }

  /// What a column holds, as a notice would call it: the lexicon's word for its name or, within the
  /// same category, for its table's. Nil where the lexicon has none.
  func term(_ column: CheckedColumn) -> Phrase? {
    let category = column.category ?? ""
    let term =
      CategoryWords.term(named: column.reference.column, of: category)
      ?? CategoryWords.term(named: column.reference.table.name, of: category)
    return term.map { Phrase(fi: $0.fi, sv: $0.sv, en: $0.en) }
  }

  /// The people of a column, as the notice calls them or by the name of their group.
  func people(_ column: CheckedColumn) -> Phrase? {
    if let group = subjects(of: column).first, let name = group.name, !name.isBlank {
      return Phrase(name.first.text.string)
    }
    if case .missing(let group) = subjectMatch(column) { return groupName(group) }
    return column.verdict.group.map(groupName)
  }

  /// The notice's groups of data subjects that a column is about.
  func subjects(of column: CheckedColumn) -> [DataSubjectGroup] {
    guard case .groups(let numbers) = subjectMatch(column) else { return [] }
    return numbers.filter(notice.dataSubjects.indices.contains).map { notice.dataSubjects[$0] }
  }

  /// Whether the notice names a column's own people, or else its table's.
  func subjectMatch(_ column: CheckedColumn) -> SubjectMatch {
    if column.subjects != .notAsked || !check.tables.indices.contains(column.table) {
      return column.subjects
    }
    return check.tables[column.table].subjects
  }

  func groupName(_ code: String) -> Phrase {
    CategoryWords.groups[code] ?? Phrase(code)
  }
}

/// A column of the register.
struct ColumnKey: Hashable {
  let table: Int
  let number: Int

  init(_ column: CheckedColumn) {
    table = column.table
    number = column.number
  }
}

/// Names of categories and groups, and the lexicon's words for names of columns.
enum CategoryWords {
  static let names: [String: Phrase] = Dictionary(
    LawBook.standard.dataCategories.map { ($0.code, $0.name) }, uniquingKeysWith: { a, _ in a })
  static let groups: [String: Phrase] = Dictionary(
    LawBook.standard.personGroups.map { ($0.code, $0.name) }, uniquingKeysWith: { a, _ in a })

  private struct Key: Hashable {
    let name: String
    let category: String
  }

  private static let terms: [Key: LexiconTerm] = {
    var terms: [Key: LexiconTerm] = [:]
    for term in LawBook.standard.lexicon {
      for column in term.columns {
        let key = Key(name: column, category: term.category)
        if terms[key] == nil { terms[key] = term }
      }
    }
    return terms
  }()

  /// The parts of a name that are looked at: longer ones are not words.
  private static let mostPieces = 8

  /// The lexicon's term for the longest part of a column's name, of one category.
  static func term(named column: String, of category: String) -> LexiconTerm? {
    let pieces = NameIdeas.pieces(of: column).prefix(mostPieces)
    for length in stride(from: pieces.count, to: 0, by: -1) {
      // The last word of a name says what it is: `matkakorvaus_iban` is an account.
      for start in (0...(pieces.count - length)).reversed() {
        let part = pieces[start..<start + length].joined(separator: "_")
        if let term = terms[Key(name: part, category: category)] { return term }
      }
    }
    return nil
  }
}
