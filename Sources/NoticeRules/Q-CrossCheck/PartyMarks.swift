import CrossCheck
import Diagnostics
import Law
import NoticeModel
import RegisterSchema

/// A body or register that names of columns tell of, and the columns whose names do.
struct PartyMark {
  let name: Phrase
  /// How a notice names it.
  let cues: Cues
  /// The table says so of little that is sure: nothing is called a defect because of it.
  let isUncertain: Bool
  var columns: [CheckedColumn] = []
}

/// Finds bodies and registers in the names of columns: `vtj_paivitys_pvm`, `keha_viite`.
enum PartyMarks {
  private struct Party {
    let party: RegisterParty
    let cues: Cues
    let beside: Set<String>
  }

  private static let parties = LawBook.standard.registerParties.map {
    Party(party: $0, cues: Cues($0.patterns), beside: Set($0.beside))
  }

  /// The number of the party that each mark is of.
  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (number, party) in parties.enumerated() {
      for mark in party.party.marks where numbers[mark] == nil { numbers[mark] = number }
    }
    return numbers
  }()

  /// Words that tell of a disclosure.
  private static let disclosures: Set<String> = [
    "luovutus", "luovutukset", "luovutettu", "siirto", "siirretty", "siirrot", "lahete", "lahetys",
    "lahetetty", "raportti", "raportointi", "ilmoitus", "ilmoitettu", "toimitus", "toimitettu",
    "vienti", "utlamnande", "utlamnat", "overforing", "overfort", "remiss", "anmalan", "rapport",
    "disclosure", "disclosed", "transfer", "transferred", "referral", "report", "export", "sent",
  ]

  /// Words for a number by which somebody is known.
  private static let numberWords: Set<String> = [
    "nro", "numero", "id", "tunnus", "tunniste", "viite", "asianumero", "asiakasnumero",
    "asiakasnro", "asiakastunnus", "nr", "nummer", "referens", "number", "no", "reference", "ref",
    "oid",
  ]

  /// Whether a column's name is a number in another register: `migri_asianumero`.
  static func isOutsideNumber(_ column: String) -> Bool {
    let pieces = NameIdeas.pieces(of: column)
    guard let last = pieces.last, numberWords.contains(last) else { return false }
    return party(in: pieces).map { parties[$0].party.role != .disclosed } ?? false
  }

  /// The bodies that give data and those that get them, each with its columns, in the order of the
  /// schemas.
  static func marks(_ view: RegisterView) -> (sources: [PartyMark], recipients: [PartyMark]) {
    var sources = Gathered()
    var recipients = Gathered()
    var ofTable: [Int: [String]] = [:]
    // By number: a copy of each column would count its references.
    for index in view.check.columns.indices {
      guard view.isAboutPersons(view.check.columns[index]) else { continue }
      let column = view.check.columns[index]
      let pieces = NameIdeas.pieces(of: column.reference.column)
      let table: [String]
      if let known = ofTable[column.table] {
        table = known
      } else {
        table = NameIdeas.pieces(of: column.reference.table.name)
        ofTable[column.table] = table
      }
      guard let number = party(in: pieces) ?? party(in: table) else { continue }
      let isDisclosure = (pieces + table).contains(where: disclosures.contains)
      let role = parties[number].party.role
      if matches(role, .source, isDisclosure) { sources.add(column, of: number) }
      if matches(role, .recipient, isDisclosure) { recipients.add(column, of: number) }
    }
    return (sources.marks, recipients.marks)
  }

  /// Columns by their party, as they are found.
  private struct Gathered {
    private var order: [Int] = []
    private var columns: [Int: [CheckedColumn]] = [:]

    mutating func add(_ column: CheckedColumn, of party: Int) {
      if columns[party] == nil { order.append(party) }
      columns[party, default: []].append(column)
    }

    var marks: [PartyMark] {
      order.map { number in
        let party = parties[number]
        return PartyMark(
          name: Phrase(fi: party.party.fi, sv: party.party.sv, en: party.party.en),
          cues: party.cues, isUncertain: party.party.confidence == .low,
          columns: columns[number] ?? [])
      }
    }
  }

  private static func matches(
    _ party: RegisterParty.Role, _ asked: RegisterParty.Role, _ isDisclosure: Bool
  ) -> Bool {
    switch (party, asked) {
    case (.source, .source): !isDisclosure
    case (.source, .recipient), (.disclosed, .recipient): isDisclosure
    case (.recipient, .recipient): true
    default: false
    }
  }

  private static func party(in pieces: [String]) -> Int? {
    for piece in pieces {
      guard let number = numbers[piece] else { continue }
      let beside = parties[number].beside
      if beside.isEmpty || pieces.contains(where: { $0 != piece && beside.contains($0) }) {
        return number
      }
    }
    return nil
  }
}

extension RegisterView {
  /// Whether a column stands in a row about a person, and no person has said otherwise.
  func isAboutPersons(_ column: CheckedColumn) -> Bool {
    if case .settled = column.disclosure { return false }
    guard check.tables.indices.contains(column.table) else { return false }
    return check.tables[column.table].verdict.role.isAboutPersons
      || column.verdict.kind == .personal
  }

  /// Whether a column does no more than show that data went to somebody: when, or by what number.
  func isMarkOfDisclosure(_ column: CheckedColumn) -> Bool {
    guard column.category == "SERVICE" || column.category == "LOG" else { return false }
    return recipientColumns.contains(ColumnKey(column))
  }
}
