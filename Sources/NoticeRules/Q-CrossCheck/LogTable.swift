import CrossCheck
import Diagnostics
import NoticeModel
import SourceText

/// A table tells who did what in the system, and the notice is silent about log data, or about the users as
/// data subjects.
///
/// A log tells of the users, and of the clients whose data they looked at.
///
/// May be wrong: the log of a technical process is no log of people.
package enum LogTable: Rule {
  package static let about = RuleDescription(
    "XREF-LOG-TABLE", .warning, concerns: ["dataItems", "dataSubjects"],
    law: [
      .gdpr(4), .gdpr(13),
      .act(
        fi: "tiedonhallintalaki", sv: "informationshanteringslagen",
        en: "Act on Information Management", "906/2019", "17"),
    ],
    message: Phrase(
      fi: "Lokitaulu {table} puuttuu selosteesta (käyttäjien lokitiedot).",
      sv: "Loggtabellen {table} saknas i beskrivningen (användarnas logguppgifter).",
      en: "Log table {table} is not in the notice."),
    wrong: Phrase(
      fi: "Tietokannassa on käyttöloki, mutta seloste ei mainitse lokitietoja.",
      sv: "Databasen har en användningslogg, men beskrivningen nämner inte logguppgifter.",
      en: "The database has a log of use, and the notice does not mention log data."),
    advice: Phrase(
      fi: "Lokitiedot järjestelmän käytöstä, säilytys 5 vuotta",
      sv: "Logguppgifter om användningen av systemet, lagring 5 år",
      en: "Log data on the use of the system, kept for 5 years"),
    why: Phrase(
      fi:
        "Lokitiedot ovat käyttäjien ja asiakkaiden henkilötietoja. Kerro ne, niiden tarkoitus ja säilytysaika.",
      sv:
        "Logguppgifter är personuppgifter om användare och klienter. Nämn dem, ändamålet och lagringstiden.",
      en:
        "Log data are personal data of users and clients. Tell them, their purpose and how long they are kept."
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
    let logged = view.columns(.log).filter(view.isLikely)
    let columns = logged.filter { !$0.disclosure.isDisclosed }
    for group in columns.together(by: \.table) {
      guard let first = group.first else { continue }
      let isTable = view.check.tables[first.table].verdict.role == .log
      findings.report(
        about, at: isTable ? view.place(ofTable: first.table) : view.place(first),
        ["table": view.name(ofTable: first.table)], help: view.helpToAddLog(),
        notes: [view.noteOnNotice(first)] + view.notes(listing: group),
        because: view.reasons(first),
        proposing: view.proposalToAdd(group, saying: view.categoryName("LOG")))
    }
    let told = logged.filter { isOfUsers($0) && $0.disclosure.isDisclosed }
    for group in told.together(by: \.table) {
      guard let first = group.first else { continue }
      findings.report(
        withoutUsers, at: view.place(ofTable: first.table), severity: .info,
        ["table": view.name(ofTable: first.table)],
        notes: [
          .fact(
            fi: "Selosteen rekisteröidyt ovat tässä.", sv: "Beskrivningens registrerade finns här.",
            en: "The notice's data subjects are here.", at: notice.place(of: "dataSubjects"))
        ] + view.notes(naming: group))
    }
  }

  /// Whether a column is about the system's users, and the notice does not name them.
  private static func isOfUsers(_ column: CheckedColumn) -> Bool {
    guard case .missing(let group) = column.subjects else { return false }
    return group == "user" || group == "staff"
  }

  /// The same rule where log data are told, and the users are not among the data subjects: they may
  /// have a notice of their own.
  private static let withoutUsers = RuleDescription(
    about.id, .info, concerns: about.concerns, law: about.law,
    message: Phrase(
      fi: "Lokitaulu {table} kertoo järjestelmän käyttäjistä, joita ei ole rekisteröidyissä.",
      sv: "Loggtabellen {table} berättar om systemets användare, som saknas bland de registrerade.",
      en: "Log table {table} tells of the system's users, who are not among the data subjects."),
    wrong: about.wrong,
    advice: Phrase(
      fi: "Lisää rekisteröityihin järjestelmän käyttäjät, jos heillä ei ole omaa selostetta.",
      sv: "Lägg till systemets användare bland de registrerade om de inte har en egen beskrivning.",
      en: "Add the system's users to the data subjects unless they have a notice of their own."),
    why: about.why, caveat: about.caveat)
}
