import CrossCheck
import Diagnostics
import RegisterSchema
import SourceText

/// What came of holding one notice against its register's schemas: plain data, whatever the format
/// of the report.
package struct CrossCheckReport: Sendable {
  /// The notice's path, as the user gave it.
  package let path: String
  package let title: String?
  package let check: RegisterCheck
  /// The notice's and the schemas' files; a place's `FileID` is the index.
  package let files: [SourceFile]
  /// What the rules of the cross-check and the reading of schemas found.
  package let diagnostics: [Diagnostic]

  package init(
    path: String, title: String?, check: RegisterCheck, files: [SourceFile],
    diagnostics: [Diagnostic]
  ) {
    self.path = path
    self.title = title
    self.check = check
    self.files = files
    self.diagnostics = diagnostics
  }

  /// Line tables for the report's places.
  var places: Places {
    Places(
      NoticeReport(
        path: path, title: title, files: files, diagnostics: [], omitted: 0, coverage: []))
  }

  /// A table's name; with its source where the notice has several.
  func shown(_ column: CheckedColumn) -> String {
    let name = column.reference
    let schema = check.sources[column.source].source.schema.dialect.defaultSchema
    let table = name.table.schema == schema ? name.table.name : name.table.description
    let full = table + "." + name.column
    return check.sources.count > 1 ? check.sources[column.source].source.label + ": " + full : full
  }

  /// The columns in one state, in the order of the schemas.
  func columns(_ state: DisclosureState) -> [CheckedColumn] {
    check.columns.filter { DisclosureState($0.disclosure) == state }
  }

  /// The items of the notice that no column backs, on paper left out.
  var itemsWithoutColumns: [CheckedItem] {
    check.items.filter { $0.columns.isEmpty && !$0.isOnPaper }
  }
}

extension RegisterSource {
  /// The system's id, or else the source's name.
  fileprivate var label: String { system ?? name }
}

/// The states of a column, without what they carry.
package enum DisclosureState: String, CaseIterable, Sendable {
  case undisclosed, otherGroup, elsewhere, disclosed, unsure, notJudgeable, settled, notAsked

  package init(_ disclosure: Disclosure) {
    self =
      switch disclosure {
      case .undisclosed: .undisclosed
      case .otherGroup: .otherGroup
      case .elsewhere: .elsewhere
      case .disclosed: .disclosed
      case .unsure: .unsure
      case .notJudgeable: .notJudgeable
      case .settled: .settled
      case .notAsked: .notAsked
      }
  }

  /// The heading above columns in this state.
  var heading: Phrase {
    switch self {
    case .undisclosed:
      Phrase(
        fi: "Tietokannassa, mutta ei selosteessa", sv: "I databasen men inte i beskrivningen",
        en: "In the database, but not in the notice")
    case .otherGroup:
      Phrase(
        fi: "Kerrottu vain muista ihmisistä", sv: "Anges bara för andra människor",
        en: "Told only of other people")
    case .elsewhere:
      Phrase(
        fi: "Kerrottu, mutta ei tietosisällössä", sv: "Nämns, men inte i datainnehållet",
        en: "Told, but not in the list of data")
    case .disclosed:
      Phrase(fi: "Kerrottu selosteessa", sv: "Anges i beskrivningen", en: "Told in the notice")
    case .unsure:
      Phrase(
        fi: "Epäselvä: onko henkilötieto vai ei?", sv: "Oklart: personuppgift eller inte?",
        en: "Unclear: personal data or not?")
    case .notJudgeable:
      Phrase(
        fi: "Sisältöä ei voitu arvioida", sv: "Innehållet kunde inte bedömas",
        en: "The content could not be judged")
    case .settled:
      Phrase(
        fi: "Päätetty: ei tarvitse kertoa", sv: "Beslutat: behöver inte anges",
        en: "Decided: need not be told")
    case .notAsked:
      Phrase(
        fi: "Ei henkilötieto tai vain tekninen", sv: "Inte personuppgift eller bara teknisk",
        en: "Not personal data, or technical only")
    }
  }
}
