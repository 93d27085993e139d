import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// A column has a name of personal data, and its table, its neighbours or its type show that it is not about
/// persons.
///
/// Listed once for each schema, so that somebody can look at it.
///
/// May be wrong: that is why it is shown.
package enum FalseFriendColumn: Rule {
  package static let about = RuleDescription(
    "XREF-FALSE-FRIEND", .info, concerns: ["register"],
    law: [.gdpr(4)],
    message: Phrase(
      fi: "Sarake {table}.{column} tulkittiin muuksi kuin henkilötiedoksi ({reason}).",
      sv: "Kolumnen {table}.{column} tolkades inte som personuppgift ({reason}).",
      en: "Column {table}.{column} treated as non-personal ({reason})."),
    wrong: Phrase(
      fi: "Taulun tuote sarake nimi jää tarkistamatta.",
      sv: "Kolumnen namn i tabellen produkt granskas inte.",
      en: "The column name of the table product is never looked at."),
    advice: Phrase(
      fi: "Tarkista luettelo. Jos sarake koskee ihmistä, määritä sen vastaavuus.",
      sv: "Granska listan. Om kolumnen gäller en människa, ange motsvarighet.",
      en: "Look at the list. If a column is about a person, map it."),
    why: Phrase(
      fi: "Samat sanat nimeävät ihmisiä ja esineitä. Tulkinta näytetään, jotta sen voi tarkistaa.",
      sv: "Samma ord är namn på människor och saker. Tolkningen visas så att den kan granskas.",
      en: "The same words name people and things. The reading is shown so that it can be checked."),
    caveat: Phrase(
      fi: "Tulkinta perustuu nimiin ja taulujen yhteyksiin.",
      sv: "Tolkningen bygger på namn och tabellernas samband.",
      en: "The reading rests on names and on links between tables."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    let friends = view.check.columns.filter { column in
      guard column.verdict.kind == .notPersonal, column.decision == nil else { return false }
      return column.verdict.evidence.contains { $0.kind == .falseFriend }
    }
    for columns in friends.together(by: \.source) {
      guard let first = columns.first else { continue }
      findings.report(
        about, at: view.place(first), values(first, view),
        notes: columns.dropFirst().prefix(most).map { column in
          Note(
            Message(
              Phrase(
                fi: "Samoin {table}.{column} ({reason}).", sv: "Även {table}.{column} ({reason}).",
                en: "Likewise {table}.{column} ({reason})."), values(column, view)),
            at: view.place(column))
        } + view.noteOnRest(columns.count - 1 - most))
    }
  }

  /// How many further columns are named.
  private static let most = 20

  private static func values(_ column: CheckedColumn, _ view: RegisterView) -> [String: Phrase] {
    var values = view.values(column)
    values["reason"] = reason(view.role(column))
    return values
  }

  private static func reason(_ role: TableRole) -> Phrase {
    switch role {
    case .organisation:
      Phrase(
        fi: "taulu kertoo organisaatioista", sv: "tabellen handlar om organisationer",
        en: "the table is about organisations")
    case .thing:
      Phrase(
        fi: "taulu kertoo esineistä, paikoista tai tapahtumista",
        sv: "tabellen handlar om saker, platser eller händelser",
        en: "the table is about things, places or events")
    case .lookup:
      Phrase(
        fi: "taulu on luettelo tai koodisto", sv: "tabellen är en lista eller ett kodverk",
        en: "the table is a list or code set")
    case .price:
      Phrase(
        fi: "taulu on hinnasto", sv: "tabellen är en prislista", en: "the table is a price list")
    case .technical:
      Phrase(
        fi: "taulu on ohjelmiston oma", sv: "tabellen är programmets egen",
        en: "the table is the software's own")
    case .statistics:
      Phrase(
        fi: "taulussa on lukumääriä", sv: "tabellen har antal", en: "the table has counts")
    default:
      Phrase(
        fi: "nimi on tässä muun kuin ihmisen", sv: "namnet gäller här annat än en människa",
        en: "the name is here of something else than a person")
    }
  }
}
