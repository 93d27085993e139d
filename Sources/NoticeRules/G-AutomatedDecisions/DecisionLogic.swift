import Diagnostics
import NoticeModel
import SourceText

/// Decisions are made by a machine alone, and the notice does not tell how or with what effect.
///
/// Art. 13(2)(f) asks for meaningful information about the logic, and for the significance and the
/// envisaged consequences. Each has a field; words of the description that tell them count too.
///
/// May be wrong: whether the description tells the logic or the consequences is seen from single
/// words.
package enum DecisionLogic: Rule {
  package static let about = RuleDescription(
    "GDPR13-2F-ADM-LOGIC", .error, concerns: ["automatedDecisions"], item: .automatedDecisions,
    law: [.gdpr(13, 2, "f"), .gdpr(14, 2, "g"), .gdpr(15, 1, "h")],
    message: Phrase(
      fi: "Automaattisen päätöksenteon {missing} ei ole kuvattu.",
      sv: "Det automatiserade beslutsfattandets {missing} har inte beskrivits.",
      en: "The {missing} not described."),
    wrong: Phrase(
      fi: "Päätös tehdään automaattisesti.", sv: "Beslutet fattas automatiserat.",
      en: "The decision is made automatically."),
    advice: Phrase(
      fi:
        "Päätös tehdään kotikunnan ja iän perusteella; kielteinen päätös siirretään virkailijalle.",
      sv:
        "Beslutet fattas utifrån hemkommun och ålder; ett avslag går vidare till en tjänsteman.",
      en:
        "The decision is made on the basis of municipality of residence and age; a refusal goes to an official."
    ),
    why: Phrase(
      fi:
        "Lukijan on ymmärrettävä, millä perusteilla kone päättää hänen asiastaan ja mitä päätöksestä seuraa.",
      sv: "Läsaren ska förstå på vilka grunder en maskin avgör ärendet och vad beslutet innebär.",
      en: "Readers must understand on what grounds a machine decides and what the decision means."
    ),
    caveat: Phrase(
      fi: "Kuvauksesta tunnistetaan logiikka ja seuraukset yksittäisistä sanoista.",
      sv: "Logik och följder känns igen på enskilda ord i beskrivningen.",
      en: "Logic and consequences are recognised by single words of the description."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let decisions = notice.statedDecisions else { return }
    let told = { (words: WordList) in decisions.text?.mentions(words) ?? false }
    let hasLogic = decisions.logic.isGiven || told(logicWords)
    let hasConsequences = decisions.consequences.isGiven || told(consequenceWords)
    guard !hasLogic || !hasConsequences else { return }
    let missing = hasLogic ? consequences : hasConsequences ? logic : both
    findings.report(
      about, at: notice.placeOfDecisions, ["missing": missing], because: [notice.decisionsNote],
      proposing: .adding(to: decisions) {
        if !hasLogic {
          $0.logic = notice.words(
            Phrase(
              fi: "[täydennä: millä tiedoilla ja säännöillä päätös syntyy]",
              sv: "[fyll i: vilka uppgifter och regler beslutet bygger på]",
              en: "[fill in: which data and rules lead to the decision]"))
        }
        if !hasConsequences {
          $0.consequences = notice.words(
            Phrase(
              fi: "[täydennä: mitä päätös merkitsee asiakkaalle]",
              sv: "[fyll i: vad beslutet innebär för klienten]",
              en: "[fill in: what the decision means for the person]"))
        }
      })
  }

  private static let both = Phrase(
    fi: "logiikkaa ja seurauksia", sv: "logik och följder",
    en: "logic and consequences of automated decisions are")
  private static let logic = Phrase(
    fi: "logiikkaa", sv: "logik", en: "logic of automated decisions is")
  private static let consequences = Phrase(
    fi: "seurauksia", sv: "följder", en: "consequences of automated decisions are")

  /// Stems of words that tell how a decision is reached.
  private static let logicWords = WordList([
    "perusteella", "perustu", "vertaa", "verrataan", "laskee", "lasketaan", "sään", "ehdot",
    "ehtoj",
    "på grundval", "utifrån", "baserat", "baserar", "bygger på", "jämför", "beräkna", "regel",
    "regler", "based on", "on the basis", "compares", "calculat", "criteria", "rules",
  ])

  /// Stems of words that tell what a decision means.
  private static let consequenceWords = WordList([
    "seura", "vaikut", "merkits", "määrää", "siirretään", "siirtyy", "voit saada", "johtaa",
    "innebär", "påverka", "följd", "leder till", "går vidare",
    "means that", "affect", "result", "lead", "determines", "goes to", "passed on",
  ])
}
