import Law
import RegisterSchema

/// Finds what a notice tells of columns. Columns of the same name, category and people are told
/// alike, so each such kind is looked for once: linear in the columns.
struct ColumnMatcher {
  private struct Key: Hashable {
    let system: String?
    let category: String
    let group: String?
    let column: String
    let table: [DataKind]
    let isSure: Bool
    let isSensitive: Bool
  }

  let contents: NoticeContents
  private var reader: KindReader
  private var known: [Key: Found] = [:]
  private var knownSubjects: [String: SubjectMatch] = [:]

  init(_ contents: NoticeContents, _ reader: KindReader) {
    self.contents = contents
    self.reader = reader
  }

  /// Data that are about staff wherever they stand; other data in a client's row are the client's,
  /// also where the name says which of the staff wrote them.
  private static let personal: Set<String> = [
    "ID", "HETU", "CONTACT", "WORK", "CREDENTIAL", "LOG", "IMAGE", "FINANCE", "DEMOG",
  ]

  /// Judges a column of a table about `people`, by the group's code.
  mutating func judge(_ column: inout CheckedColumn, _ system: String?, people: String?) {
    if case .notPersonal = column.decision?.meaning {
      column.disclosure = .settled(reason: column.decision?.reason ?? "")
      return
    }
    var categories = column.verdict.categories.map(\.category)
    switch column.decision?.meaning {
    case .items(let ids):
      let items = ids.flatMap { contents.itemsByID[$0] ?? [] }
      column.disclosure = items.isEmpty ? .undisclosed : .disclosed(items)
      column.items = items
      column.subjects = subjects(column.verdict.group)
      return
    case .category(let category): categories = [category]
    default:
      switch column.verdict.kind {
      case .notPersonal, .technical, .link: return
      case .unsure:
        column.disclosure = .unsure
        return
      case .personal: break
      }
      // Only guesses that are nearly as good count beside the first.
      let best = column.verdict.categories.first?.confidence ?? 0
      categories = column.verdict.categories.filter { $0.confidence >= 0.6 * best }
        .map(\.category)
    }
    column.subjects = subjects(
      group(of: column.verdict, categories.first ?? "", people: people))
    let found = find(categories, column.verdict, system, people)
    column.disclosure = found.disclosure
    column.items = found.items
    if column.disclosure == .undisclosed, column.verdict.flags.contains(.opaque),
      column.verdict.flags.isDisjoint(with: [.special, .criminal, .identityCode, .sensor])
    {
      column.disclosure = .notJudgeable(.opaque)
    }
  }

  /// What is found for the likeliest category; for another if only that is told.
  private mutating func find(
    _ categories: [String], _ verdict: ColumnVerdict, _ system: String?, _ people: String?
  ) -> Found {
    var first: Found?
    for category in categories {
      let found = find(category, verdict, system, people)
      if found.disclosure.isDisclosed { return found }
      first = first ?? found
    }
    return first ?? Found(disclosure: .undisclosed, items: [])
  }

  /// Whom a column is about, by the group's code.
  private func group(of verdict: ColumnVerdict, _ category: String, people: String?) -> String? {
    verdict.group == "staff" && !Self.personal.contains(category) ? people : verdict.group
  }

  private mutating func find(
    _ category: String, _ verdict: ColumnVerdict, _ system: String?, _ people: String?
  ) -> Found {
    let group = group(of: verdict, category, people: people)
    let guess = verdict.categories.first { $0.category == category }
    let isSure = (guess?.confidence ?? 1) >= 0.8
    let name = verdict.column.column
    let table = verdict.column.table.name
    var held = reader.kinds(ofName: name, category)
    // Only where the name says little does it matter which table the column stands in.
    let asksTable = held.isEmpty || category == "SERVICE"
    let ofTable = asksTable ? reader.kinds(ofName: table, category) : []
    let key = Key(
      system: system, category: category, group: group, column: name,
      table: ofTable, isSure: isSure,
      isSensitive: guess.map { $0.special != .none } ?? false)
    if let found = known[key] { return found }
    let saysLittle = held.isEmpty
    if saysLittle { held = ofTable }
    var asked = AskedColumn(
      category: category, kinds: held, group: group, word: NamePieces(name).pieces.last ?? [],
      isSensitive: key.isSensitive, isSure: isSure, isOfTable: saysLittle)
    var found = contents.find(asked, system)
    // The goals in a plan are told by "plans".
    if category == "SERVICE", !found.disclosure.isDisclosed, !ofTable.isEmpty, held != ofTable {
      asked.kinds = ofTable
      asked.isOfTable = true
      let told = contents.find(asked, system)
      if told.disclosure.isDisclosed {
        let others = found.items.filter { !told.items.contains($0) }
        found = Found(disclosure: told.disclosure, items: told.items + others)
      }
    }
    known[key] = found
    return found
  }

  /// The notice's data subjects of a group, by its code.
  mutating func subjects(_ group: String?) -> SubjectMatch {
    guard let group else { return .notAsked }
    if let found = knownSubjects[group] { return found }
    let found = contents.subjects(group)
    knownSubjects[group] = found
    return found
  }
}
