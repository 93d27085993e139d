import CrossCheck
import Diagnostics
import NoticeModel
import SourceText

/// A table's rows are about a group of people whom the notice does not name among its data subjects.
///
/// One finding for each group; further tables of the group are notes.
///
/// May be wrong: the notice may call the group by a word that is not known.
package enum SubjectGroupTable: Rule {
  package static let about = RuleDescription(
    "XREF-SUBJECT-GROUP", .warning, concerns: ["dataSubjects"],
    law: [.gdpr(13), .gdpr(14)],
    message: Phrase(
      fi: "Taulu {table} sisältää ryhmän ”{group}”, jota ei ole rekisteröidyissä.",
      sv: "Tabellen {table} innehåller gruppen ”{group}” som saknas bland de registrerade.",
      en: "Table {table} holds group \"{group}\" not among data subjects."),
    wrong: Phrase(
      fi:
        "Tietokannassa on tulkkien nimet ja puhelinnumerot, mutta rekisteröidyissä ovat vain asiakkaat.",
      sv:
        "Databasen har tolkarnas namn och telefonnummer, men bland de registrerade finns bara klienterna.",
      en:
        "The database has interpreters' names and phone numbers, and the data subjects are clients only."
    ),
    advice: Phrase(
      fi: "Rekisteröidyt: asiakkaat ja tulkit", sv: "Registrerade: klienter och tolkar",
      en: "Data subjects: clients and interpreters"),
    why: Phrase(
      fi:
        "Seloste kertoo niille, joiden tietoja rekisterissä on. Ryhmä, jota ei mainita, ei tiedä lukea sitä.",
      sv:
        "Beskrivningen vänder sig till dem vars uppgifter finns i registret. En grupp som inte nämns vet inte att läsa den.",
      en:
        "The notice is for those whose data are in the register. A group that is not named does not know to read it."
    ),
    caveat: Phrase(
      fi: "Seloste voi kutsua ryhmää sanalla, jota ei tunneta.",
      sv: "Beskrivningen kan kalla gruppen med ett ord som inte är känt.",
      en: "The notice may call the group by a word that is not known."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    var missing: [(group: String, table: Int, columns: [CheckedColumn])] = []
    for (number, table) in view.check.tables.enumerated() where table.verdict.role != .log {
      let columns = table.columns.filter(view.check.columns.indices.contains)
        .map { view.check.columns[$0] }.filter(isPersonal)
      if case .missing(let group) = table.subjects {
        if !columns.isEmpty { missing.append((group, number, [])) }
        continue
      }
      for named in columns.together(by: { view.missingGroup(of: $0) ?? "" }) {
        guard let group = named.first.flatMap(view.missingGroup) else { continue }
        missing.append((group, number, named))
      }
    }
    for tables in missing.together(by: \.group) {
      guard let first = tables.first else { continue }
      let group = view.groupName(first.group)
      findings.report(
        about, at: first.columns.first.map(view.place) ?? view.place(ofTable: first.table),
        ["table": view.name(ofTable: first.table), "group": group],
        help: Message(
          Phrase(
            fi: "Lisää rekisteröityihin: {group}", sv: "Lägg till bland de registrerade: {group}",
            en: "Add to the data subjects: {group}"), ["group": group]),
        notes: [
          .fact(
            fi: "Selosteen rekisteröidyt ovat tässä.", sv: "Beskrivningens registrerade finns här.",
            en: "The notice's data subjects are here.", at: notice.place(of: "dataSubjects"))
        ]
          + view.notes(naming: first.columns)
          + tables.dropFirst().prefix(8).map { other in
            Note(
              Message(
                Phrase(
                  fi: "Samoin taulu {table}.", sv: "Även tabellen {table}.",
                  en: "Likewise table {table}."), ["table": view.name(ofTable: other.table)]),
              at: view.place(ofTable: other.table))
          },
        because: view.check.tables[first.table].verdict.evidence.filter { $0.weight > 0 }.prefix(2)
          .map { Note($0.message, at: view.place(ofTable: first.table)) })
    }
  }

  private static func isPersonal(_ column: CheckedColumn) -> Bool {
    if case .settled = column.disclosure { return false }
    return column.verdict.kind == .personal && column.verdict.probability >= 0.5
  }
}

extension RegisterView {
  /// The group of people whom a column names beside those of its table (`perheenjasen_nimi`), where
  /// the notice does not have them among its data subjects.
  func missingGroup(of column: CheckedColumn) -> String? {
    guard case .missing(let group) = column.subjects, Self.beside.contains(group),
      Self.naming.contains(column.category ?? "")
    else { return nil }
    return group
  }

  /// People who stand beside those whom a register serves.
  private static let beside: Set<String> = [
    "family", "guardian", "contact", "interpreter", "volunteer", "expert", "neighbour",
  ]

  /// Data that show who somebody is: that a client needs an interpreter is no interpreter's data.
  private static let naming: Set<String> = ["ID", "HETU", "CONTACT"]
}
