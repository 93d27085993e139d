import CrossCheck
import Diagnostics
import Law
import NoticeModel
import RegisterSchema
import SourceText

/// A column holds a score, a rank, a risk or a forecast of a person, and the notice does not tell of
/// profiling.
///
/// Columns of one table are one finding.
///
/// May be wrong: points of a test that a person has taken are no profiling.
package enum ScoreColumn: Rule {
  package static let about = RuleDescription(
    "XREF-SCORE-COLUMN", .warning, concerns: ["profiling", "automatedDecisions"],
    item: .automatedDecisions,
    law: [.gdpr(4), .gdpr(13, 2, "f")],
    message: Phrase(
      fi:
        "Sarake {table}.{column} viittaa pisteytykseen tai profilointiin, jota selosteessa ei ole.",
      sv:
        "Kolumnen {table}.{column} tyder på poängsättning eller profilering som saknas i beskrivningen.",
      en: "Column {table}.{column} suggests scoring/profiling not in the notice."),
    wrong: Phrase(
      fi: "Arviossa on työllistymisennuste, mutta seloste sanoo, ettei profiloida.",
      sv:
        "Bedömningen har en sysselsättningsprognos, men beskrivningen säger att profilering inte görs.",
      en:
        "The assessment has a forecast of employment, and the notice says that there is no profiling."
    ),
    advice: Phrase(
      fi:
        "Profilointi: ennuste lasketaan koulutuksesta ja työkokemuksesta, ja se auttaa valitsemaan palvelun.",
      sv:
        "Profilering: prognosen räknas av utbildning och arbetserfarenhet och hjälper att välja tjänst.",
      en:
        "Profiling: the forecast is computed from education and work history, and helps to choose a service."
    ),
    why: Phrase(
      fi:
        "Profilointi on henkilön ominaisuuksien automaattista arvioimista. Siitä on kerrottava, tai sarake on poistettava.",
      sv:
        "Profilering är automatisk bedömning av en persons egenskaper. Den ska nämnas, eller kolumnen tas bort.",
      en:
        "Profiling is the automated evaluation of a person. It must be told, or the column removed."
    ),
    caveat: Phrase(
      fi: "Suoritetun kokeen pisteet eivät ole profilointia.",
      sv: "Poäng för ett avlagt prov är inte profilering.",
      en: "Points of a test that was taken are no profiling."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    guard notice.profiling.value?.saysNothing != false else { return }
    // A score of health is of a special category, and a score.
    let special = view.columns(.special).filter(isScore(context.law))
    let columns = (view.columns(.score) + special).filter(view.isLikely)
    for group in columns.together(by: \.table) {
      guard let first = group.first else { continue }
      findings.report(
        about, at: view.place(first), view.values(first),
        help: Message(
          Phrase(
            fi:
              "Kerro profiloinnin kohdassa, mistä tiedoista luku lasketaan ja mihin sitä käytetään, tai poista sarake.",
            sv:
              "Berätta i punkten om profilering av vilka uppgifter talet räknas och vad det används till, eller ta bort kolumnen.",
            en:
              "Tell in the item on profiling what data the figure is made of and what it is used for, or drop the column."
          )),
        notes: [
          .fact(
            fi: "Profiloinnin kohta on tässä.", sv: "Punkten om profilering finns här.",
            en: "The item on profiling is here.", at: notice.place(of: "profiling"))
        ] + view.notes(for: group.dropFirst()),
        because: view.reasons(first))
    }
  }

  private static func isScore(_ law: LawBook) -> (CheckedColumn) -> Bool {
    var names = ColumnNames(law)
    return { names.isScore($0.reference.column) }
  }
}
