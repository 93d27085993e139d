import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// The notice tells how long data are kept, and no table that holds them has a day from which the time
/// could be counted, or a mark of deletion.
///
/// Asked of each entry on retention that tells a time, over the tables that it is about. A day of an
/// end, of deletion, of a decision or of the last event is enough, and so is a day whose name is among
/// the words of the event that the entry names.
///
/// May be wrong: the day may be in another system.
package enum RetentionMechanism: Rule {
  package static let about = RuleDescription(
    "XREF-RETENTION-NO-MECHANISM", .info, concerns: ["retention"],
    law: [.gdpr(5, 1, "e"), .gdpr(25)],
    message: Phrase(
      fi: "Säilytysaikaa ei voi toteuttaa: tauluissa {tables} ei ole päättymispäivää.",
      sv: "Lagringstiden kan inte genomföras: tabellerna {tables} saknar slutdatum.",
      en: "Retention cannot be enforced: no end-date column in {tables}."),
    wrong: Phrase(
      fi: "vapaaehtoinen(nimi, puhelin)", sv: "frivillig(namn, telefon)",
      en: "volunteer(name, phone)"),
    advice: Phrase(
      fi: "vapaaehtoinen(nimi, puhelin, viimeisin_toiminta_pvm, poisto_pvm)",
      sv: "frivillig(namn, telefon, senaste_verksamhet_datum, raderad_datum)",
      en: "volunteer(name, phone, last_activity_date, deleted_date)"),
    why: Phrase(
      fi: "Säilytysajan lupaus pitää vain, jos järjestelmä tietää, milloin aika alkaa.",
      sv: "Löftet om lagringstid håller bara om systemet vet när tiden börjar.",
      en: "The promised period holds only where the system knows when it begins."),
    caveat: Phrase(
      fi: "Päivä voi olla toisessa järjestelmässä.", sv: "Datumet kan finnas i ett annat system.",
      en: "The day may be in another system."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    var ideas = NameIdeas(context.law)
    var seen: Set<[Int]> = []
    for entry in notice.retention where entry.period != nil && !entry.isPermanent {
      let tables = view.tables(of: entry)
      guard !tables.isEmpty, seen.insert(tables).inserted else { continue }
      let event = entry.from.map { NameIdeas.pieces(of: $0.first.text.string) } ?? []
      let has = tables.contains { number in
        view.definition(ofTable: number)?.columns.contains {
          isTrigger($0, event, &ideas)
        } ?? false
      }
      guard !has, let first = tables.first else { continue }
      let names = tables.prefix(most).map { view.name(ofTable: $0).fi }
      let list = names.joined(separator: ", ") + (tables.count > most ? " …" : "")
      findings.report(
        about, at: view.place(ofTable: first), ["tables": Phrase(list)],
        notes: [
          .fact(
            fi: "Säilytysaika on tässä.", sv: "Lagringstiden finns här.",
            en: "The period is here.", at: entry.keep?.range ?? entry.range)
        ])
    }
  }

  /// How many tables are named.
  private static let most = 6

  /// Ideas of a day from which a time can be counted, or of a mark that a row is to go.
  private static let triggers: Set<String> = [
    "end", "deleted", "last", "valid", "decision", "leave", "departure", "deceased", "grade",
  ]

  private static func isTrigger(
    _ column: SchemaColumn, _ event: [String], _ ideas: inout NameIdeas
  ) -> Bool {
    let found = ideas.ideas(of: column.name)
    if found.contains("deleted") { return true }
    switch column.type.family.element {
    case .date, .timestamp: break
    default: return false
    }
    if found.contains(where: triggers.contains) { return true }
    // "viimeinen toiminta", `toiminta_pvm`: the stems of inflected words.
    return NameIdeas.pieces(of: column.name).contains { piece in
      piece.utf8.count >= 5
        && event.contains { word in word.utf8.starts(with: piece.utf8.prefix(piece.utf8.count - 1))
        }
    }
  }
}
