import Diagnostics
import NoticeModel
import SourceText

/// The notice denies automated decisions and is silent about profiling.
///
/// Profiling (Art. 4(4)) may happen without any automated decision; a reader cannot tell from the one
/// denial. Words on profiling in any part of the notice but the rights are an answer.
///
/// May be wrong: a notice that denies all automated processing means profiling too.
package enum ProfilingNotAddressed: Rule {
  package static let about = RuleDescription(
    "GDPR13-2F-PROFILING-NOT-ADDRESSED", .info, concerns: ["automatedDecisions", "profiling"],
    item: .automatedDecisions,
    law: [.gdpr(4, 4), .gdpr(13, 2, "f")],
    message: Phrase(
      fi: "Päätöksenteosta on kerrottu, profiloinnista ei.",
      sv: "Beslutsfattande nämns men inte profilering.",
      en: "Decisions are addressed but profiling is not."),
    wrong: Phrase(
      fi: "Automatisoituja päätöksiä ei tehdä.", sv: "Inga automatiserade beslut fattas.",
      en: "No automated decisions are made."),
    advice: Phrase(
      fi: "Automatisoituja päätöksiä ei tehdä eikä profilointia käytetä.",
      sv: "Inga automatiserade beslut fattas och profilering används inte.",
      en: "No automated decisions are made and profiling is not used."),
    why: Phrase(
      fi:
        "Ihmistä voidaan arvioida automaattisesti, vaikka kone ei tekisi päätöstä. Siksi profilointi kerrotaan erikseen.",
      sv:
        "En person kan bedömas automatiskt även om ingen maskin fattar beslut. Därför anges profilering för sig.",
      en:
        "A person can be evaluated automatically even where no machine decides. So profiling is told separately."
    ),
    caveat: Phrase(
      fi: "Jos kaikki automaattinen käsittely kielletään, profilointikin voi sisältyä siihen.",
      sv: "Om all automatisk behandling förnekas kan även profilering ingå.",
      en: "Where all automated processing is denied, profiling may be included."))

  package static let cues = [words]

  private static let words = Cues(["~profiloi", "~profiler", "profiling"])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.profiling.isAbsent else { return }
    let denial: Note
    switch notice.automatedDecisions {
    case .none(_, let range), .notApplicable(_, let range):
      denial = .fact(
        Phrase(
          fi: "Seloste sanoo, ettei automaattisia päätöksiä tehdä.",
          sv: "Beskrivningen säger att inga automatiserade beslut fattas.",
          en: "The notice says that no automated decisions are made."), at: range)
    default: return
    }
    guard !context.mentions(of: words).contains(where: { $0.field != "rights" }) else { return }
    findings.report(
      about, at: denial.range ?? notice.place(of: "automatedDecisions"), because: [denial],
      proposing: .adding {
        $0.profiling = .none(
          notice.words(
            Phrase(
              fi: "[täydennä: tarkista, ettei ihmisiä profiloida, ja kerro se]",
              sv: "[fyll i: kontrollera att ingen profilering sker, och ange det]",
              en: "[fill in: check that nobody is profiled, and say so]")), .nowhere)
      })
  }
}
