import Diagnostics
import NoticeModel
import SourceText

/// The notice does not say whether decisions are made by a machine alone.
///
/// Art. 13(2)(f) asks for it only where such decisions exist; saying "no" is good practice, as silence
/// leaves the reader to guess. Words on automated decisions in any other part of the notice but the
/// rights are an answer.
///
/// May be wrong: where no decisions are made at all, the item says little.
package enum DecisionsNotAddressed: Rule {
  package static let about = RuleDescription(
    "GDPR13-2F-ADM-NOT-ADDRESSED", .info, concerns: ["automatedDecisions"],
    item: .automatedDecisions,
    law: [.gdpr(13, 2, "f"), .gdpr(14, 2, "g"), .gdpr(22)],
    message: Phrase(
      fi:
        "Automaattisesta päätöksenteosta ei ole mainintaa. Lisää tieto, vaikka sitä ei käytettäisi.",
      sv: "Automatiserat beslutsfattande nämns inte. Ange det även om det inte används.",
      en: "Automated decision-making is not addressed; state it even if not used."),
    wrong: Phrase(
      fi: "(kohta puuttuu)", sv: "(punkten saknas)", en: "(the item is missing)"),
    advice: Phrase(
      fi: "Emme tee automaattisia päätöksiä emmekä profiloi.",
      sv: "Vi fattar inga automatiserade beslut och profilerar inte.",
      en: "We make no automated decisions and do no profiling."),
    why: Phrase(
      fi:
        "Lukija haluaa tietää, tekeekö kone hänestä päätöksiä. Vaikeneminen ei kerro, ettei niitä tehdä.",
      sv:
        "Läsaren vill veta om en maskin fattar beslut om honom eller henne. Tystnad säger inte att så inte sker.",
      en:
        "Readers want to know whether a machine decides about them. Silence does not say that it does not."
    ),
    caveat: Phrase(
      fi: "Tieto on pakollinen vain, jos automaattisia päätöksiä tehdään.",
      sv: "Uppgiften är obligatorisk bara om automatiserade beslut fattas.",
      en: "The information is mandatory only where automated decisions are made."))

  package static let cues = [words]

  private static let words = Cues([
    "automaatti päätö", "automatisoi päätö", "automaatti ratkai", "päätö automaatti",
    "automatiser beslut", "automatisk beslut", "beslut automatis",
    "automated decision", "automated individual decision", "automatic decision",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.automatedDecisions.isAbsent else { return }
    guard !context.mentions(of: words).contains(where: { $0.field != "rights" }) else { return }
    findings.report(
      about, at: notice.place(of: "automatedDecisions"),
      because: [
        .fact(
          Phrase(
            fi: "Selosteessa ei ole kohtaa eikä mainintaa automaattisista päätöksistä.",
            sv: "Beskrivningen har varken en punkt eller ord om automatiserade beslut.",
            en: "The notice has neither an item nor words on automated decisions."))
      ],
      proposing: .adding {
        $0.automatedDecisions = .none(
          notice.words(
            Phrase(
              fi: "[täydennä: tarkista, ettei päätöksiä tehdä automaattisesti, ja kerro se]",
              sv: "[fyll i: kontrollera att inga beslut fattas automatiserat, och ange det]",
              en: "[fill in: check that no decisions are automated, and say so]")), .nowhere)
      })
  }
}
