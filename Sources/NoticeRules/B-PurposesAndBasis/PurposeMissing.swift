import Diagnostics
import NoticeModel
import SourceText

/// The notice states no purpose of the processing.
///
/// Art. 13(1)(c) asks for every purpose; legal basis, retention and rights all depend on it. An id
/// without words is no purpose.
///
/// May be wrong: where the purpose is told only in the summary or another text, the rule does not see
/// it.
package enum PurposeMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-1C-PURPOSE-MISSING", .error, concerns: ["purposes"], item: .purposes,
    law: [.gdpr(13, 1, "c"), .gdpr(14, 1, "c"), .gdpr(5, 1, "b")],
    message: Phrase(
      fi: "Henkilötietojen käsittelyn tarkoitus puuttuu.",
      sv: "Ändamålet med behandlingen av personuppgifter saknas.",
      en: "The purpose of processing is missing."),
    wrong: Phrase(
      fi: "Tarkoitus: rekisterin ylläpito", sv: "Ändamål: att föra registret",
      en: "Purpose: keeping the register"),
    advice: Phrase(
      fi: "Tarkoitus: kotoutumissuunnitelman laatiminen ja seuranta",
      sv: "Ändamål: upprättande och uppföljning av integrationsplanen",
      en: "Purpose: drawing up and following up the integration plan"),
    why: Phrase(
      fi:
        "Lukijan on tiedettävä, mihin hänen tietojaan käytetään. Muut tiedot, kuten peruste ja säilytysaika, riippuvat tarkoituksesta.",
      sv:
        "Läsaren ska veta vad uppgifterna används till. Det övriga, som grunden och lagringstiden, beror på ändamålet.",
      en:
        "Readers must know what their data are used for. The rest, such as the basis and the retention period, depends on the purpose."
    ),
    caveat: Phrase(
      fi:
        "Jos tarkoitus kerrotaan vain tiivistelmässä tai muussa tekstissä, sääntö ei huomaa sitä.",
      sv:
        "Om ändamålet berättas bara i sammanfattningen eller i annan text märker regeln det inte.",
      en: "Where the purpose is told only in the summary or another text, the rule does not see it."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.purposes.allSatisfy({ !$0.text.isGiven }) else { return }
    findings.report(
      about, at: notice.place(of: "purposes"),
      because: [
        .fact(
          notice.purposes.isEmpty
            ? Phrase(
              fi: "Selosteessa ei ole kohtaa tarkoitukset.",
              sv: "Beskrivningen har ingen punkt om ändamål.",
              en: "The notice has no section on purposes.")
            : Phrase(
              fi: "Millään tarkoituksella ei ole sanoja.", sv: "Inget ändamål har ord.",
              en: "No purpose has words."))
      ],
      proposing: notice.lacks("purposes")
        ? .adding {
          var purpose = Purpose()
          purpose.id = Text(
            notice.words(Phrase(fi: "tarkoitus", sv: "andamal", en: "purpose")).first.text.string)
          purpose.text = notice.words(
            Phrase(
              fi: "[täydennä: mitä tehtävää tai palvelua varten tietoja käytetään]",
              sv: "[fyll i: för vilken uppgift eller tjänst uppgifterna används]",
              en: "[fill in: for which task or service the data are used]"))
          $0.purposes = [purpose]
        } : nil)
  }
}
