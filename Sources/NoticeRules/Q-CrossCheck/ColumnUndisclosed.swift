import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// A column holds personal data of which the notice's list says nothing.
///
/// A broader word covers its members. Columns of a table that hold one category are one finding, and so is a
/// table of which the notice tells nothing. A warning
/// where the verdict is not certain, where the notice has no list at all (another rule asks for it), where
/// the list tells it of other people, or where everything comes from the data subject: Article 13 asks for
/// no list. Information where another section of the notice tells it, and of where the workers who use the
/// register belong. That data went to somebody (`keha_siirto_pvm`) is asked of the recipients.
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
    guard let view = context.register else { return }
    let fromSubjectAlone = view.dataComeFromSubjectAlone
    let columns = view.columns(.ordinary).compactMap { column -> Found? in
      guard var severity = view.severity(column), !view.isMarkOfDisclosure(column) else {
        return nil
      }
      if isOwnWork(column) { severity = .info }
      if view.isShowing(column) { severity = min(severity, .warning) }
      switch column.disclosure {
      case .undisclosed:
        let isMild = fromSubjectAlone || notice.dataItems.isEmpty
        return Found(column: column, severity: isMild ? min(severity, .warning) : severity)
      case .otherGroup:
        // Where the people are missing from the notice, that is said once for the table.
        if case .missing = view.check.tables[column.table].subjects { return nil }
        if view.missingGroup(of: column) != nil { return nil }
        return Found(column: column, severity: min(severity, .warning))
      case .elsewhere(let mention) where mention.item == nil && !isDayOfService(column, view):
        return Found(column: column, severity: .info, isMentioned: true)
      default: return nil
      }
    }
    let (whole, parts) = divide(columns, view)
    for found in whole { report(table: found, view, &findings) }
    for found in parts.together(by: \.key) {
      guard let first = found.first else { continue }
      let group = found.map(\.column)
      findings.report(
        first.isMentioned ? mentioned : about, group, in: view, severity: first.severity,
        help: view.helpToAdd(group), proposing: { view.proposalToAdd(group) })
    }
  }

  /// When a service began or ended: who mentions the service mentions that.
  private static func isDayOfService(_ column: CheckedColumn, _ view: RegisterView) -> Bool {
    guard column.category == "SERVICE" else { return false }
    return switch view.check.definition(of: column)?.type.family {
    case .date, .timestamp: true
    default: false
    }
  }

  /// The columns of tables of which the notice tells nothing, table by table, and all others.
  private static func divide(
    _ columns: [Found], _ view: RegisterView
  ) -> (whole: [[Found]], parts: [Found]) {
    var whole: [[Found]] = []
    var parts: [Found] = []
    for found in columns.together(by: \.column.table) {
      guard let first = found.first, found.count > 1,
        isUntold(first.column.table, view)
      else {
        parts += found
        continue
      }
      whole.append(found)
    }
    return (whole, parts)
  }

  /// Whether the notice tells nothing that a table holds, nor mentions it.
  private static func isUntold(_ table: Int, _ view: RegisterView) -> Bool {
    guard view.check.tables.indices.contains(table) else { return false }
    return view.check.tables[table].columns.allSatisfy { number in
      guard view.check.columns.indices.contains(number) else { return true }
      return switch view.check.columns[number].disclosure {
      case .disclosed, .elsewhere, .otherGroup: false
      default: true
      }
    }
  }

  /// One finding for a table of which the notice tells nothing.
  private static func report(
    table found: [Found], _ view: RegisterView, _ findings: inout RuleFindings
  ) {
    let columns = found.map(\.column)
    guard let first = columns.first else { return }
    let names = columns.prefix(mostNames).map(\.reference.column).joined(separator: ", ")
    findings.report(
      wholeTable, at: view.place(ofTable: first.table), severity: found.map(\.severity).max(),
      [
        "table": view.name(ofTable: first.table),
        "columns": Phrase(columns.count > mostNames ? names + " …" : names),
      ],
      help: view.helpToAdd(columns),
      notes: [view.noteOnNotice(first)] + view.notes(listing: columns),
      because: view.check.tables[first.table].verdict.evidence.filter { $0.weight > 0 }.prefix(2)
        .map { Note($0.message, at: view.place(ofTable: first.table)) },
      proposing: view.proposalToAdd(columns))
  }

  /// How many columns of a table are named.
  private static let mostNames = 8

  /// The same rule for a table of which the notice tells nothing.
  private static let wholeTable = RuleDescription(
    about.id, about.severity, concerns: about.concerns, item: about.item, law: about.law,
    message: Phrase(
      fi: "Seloste ei kerro taulusta {table} mitään: {columns}.",
      sv: "Beskrivningen säger inget om tabellen {table}: {columns}.",
      en: "The notice tells nothing of table {table}: {columns}."),
    wrong: about.wrong, advice: about.advice, why: about.why, caveat: about.caveat)

  /// Whose worker somebody is, and where: said of those who work with the register, it tells little
  /// of them as people.
  private static func isOwnWork(_ column: CheckedColumn) -> Bool {
    column.category == "WORK" && workers.contains(column.verdict.group ?? "")
  }

  private static let workers: Set<String> = ["staff", "user", "official", "contact"]

  /// The same rule where the notice mentions the data, outside its list.
  private static let mentioned = RuleDescription(
    about.id, about.severity, concerns: about.concerns, item: about.item, law: about.law,
    message: Phrase(
      fi:
        "Sarake {table}.{column} ({category}): seloste mainitsee tiedon, mutta ei tietosisällössä.",
      sv:
        "Kolumnen {table}.{column} ({category}): beskrivningen nämner uppgiften, men inte i datainnehållet.",
      en: "Column {table}.{column} ({category}): the notice mentions it, but not among the data."),
    wrong: about.wrong, advice: about.advice, why: about.why, caveat: about.caveat)

  private struct Found {
    let column: CheckedColumn
    let severity: Severity
    var isMentioned = false

    var key: Key {
      Key(
        table: column.table, category: isOfOthers ? "" : column.category ?? "",
        people: column.verdict.group, severity: severity, isMentioned: isMentioned,
        isOfOthers: isOfOthers)
    }

    /// Told, but of other people: then it is the people that are missing, whatever the category.
    private var isOfOthers: Bool {
      if case .otherGroup = column.disclosure { true } else { false }
    }
  }

  private struct Key: Hashable {
    let table: Int
    let category: String
    let people: String?
    let severity: Severity
    let isMentioned: Bool
    let isOfOthers: Bool
  }
}
