import CrossCheck
import Diagnostics
import NoticeModel
import SourceText

/// A column holds personal data of which the notice's list says nothing.
///
/// A broader word covers its members. Columns of a table that hold one category are one finding. A warning
/// where the verdict is not certain, where the notice has no list at all (another rule asks for it), where
/// the list tells it of other people, or where everything comes from the data subject: Article 13 asks for
/// no list.
///
/// May be wrong: columns are known by their names.
package enum ColumnUndisclosed: Rule {
  package static let about = RuleDescription(
    "XREF-COLUMN-UNDISCLOSED", .error, concerns: ["dataItems", "sources"], item: .categories,
    law: [.gdpr(5, 1, "a"), .gdpr(14, 1, "d"), .gdpr(30, 1, "c")],
    message: Phrase(
      fi: "Sarake {table}.{column} ({category}) puuttuu selosteen tietosisällöstä.",
      sv: "Kolumnen {table}.{column} ({category}) saknas i beskrivningens datainnehåll.",
      en: "Column {table}.{column} ({category}) is not disclosed in the notice."),
    wrong: Phrase(
      fi: "Taulussa on sukupuoli, mutta seloste ei mainitse sukupuolta.",
      sv: "Tabellen har kön, men beskrivningen nämner inte kön.",
      en: "The table has the gender, and the notice does not mention it."),
    advice: Phrase(
      fi: "Tietosisältö: nimi, osoite, sukupuoli", sv: "Datainnehåll: namn, adress, kön",
      en: "Data: name, address, gender"),
    why: Phrase(
      fi:
        "Ihmisen on saatava tietää, mitä hänestä tallennetaan. Kerro tieto selosteessa tai poista sarake.",
      sv:
        "Människor ska få veta vad som lagras om dem. Nämn uppgiften i beskrivningen eller ta bort kolumnen.",
      en:
        "People must be able to know what is stored about them. Tell it in the notice, or remove the column."
    ),
    caveat: Phrase(
      fi:
        "Sarakkeet tunnistetaan nimestä, tyypistä ja taulujen yhteyksistä, ei tietojen sisällöstä.",
      sv: "Kolumnerna känns igen på namn, typ och tabellernas samband, inte på innehållet.",
      en: "Columns are known by their names, types and tables' links, not by what is in them."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = RegisterView(notice, context) else { return }
    let fromSubjectAlone = view.dataComeFromSubjectAlone
    let columns = view.columns(.ordinary).compactMap { column -> Found? in
      guard let severity = view.severity(column) else { return nil }
      switch column.disclosure {
      case .undisclosed:
        let isMild = fromSubjectAlone || notice.dataItems.isEmpty
        return Found(column: column, severity: isMild ? .warning : severity)
      case .otherGroup:
        // Where the people are missing from the notice, that is said once for the table.
        if case .missing = view.check.tables[column.table].subjects { return nil }
        return Found(column: column, severity: .warning)
      default: return nil
      }
    }
    for found in columns.together(by: \.key) {
      guard let first = found.first else { continue }
      let group = found.map(\.column)
      findings.report(
        about, group, in: view, severity: first.severity, help: view.helpToAdd(group),
        proposing: { view.proposalToAdd(group) })
    }
  }

  private struct Found {
    let column: CheckedColumn
    let severity: Severity

    var key: Key { Key(table: column.table, category: column.category ?? "", severity: severity) }
  }

  private struct Key: Hashable {
    let table: Int
    let category: String
    let severity: Severity
  }
}
