import CrossCheck
import Diagnostics
import NoticeModel
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
    guard let view = RegisterView(notice, context) else { return }
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
    let evidence = column.verdict.evidence.first { $0.kind == .falseFriend }
    let message = evidence?.message
    values["reason"] = Phrase(
      fi: message?.text(in: .finnish) ?? "", sv: message?.text(in: .swedish) ?? "",
      en: message?.text(in: .english) ?? "")
    return values
  }
}
