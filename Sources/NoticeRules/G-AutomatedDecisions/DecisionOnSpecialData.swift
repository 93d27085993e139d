import Diagnostics
import NoticeModel

/// A machine decides, the register holds special categories, and the notice does not say whether the
/// decisions use them.
///
/// Art. 22(4) forbids such use without explicit consent (Art. 9(2)(a)) or a substantial public interest
/// (9(2)(g)) and safeguards. Silent where the notice names one of these conditions, or says that the
/// decisions do not use such data.
///
/// May be wrong: a condition named for other processing is taken for the decisions' too.
package enum DecisionOnSpecialData: Rule {
  package static let about = RuleDescription(
    "GDPR22-4-SPECIAL", .warning,
    concerns: ["automatedDecisions", "dataItems", "specialCategories"], item: .automatedDecisions,
    law: [.gdpr(22, 4)],
    message: Phrase(
      fi:
        "Selosteesta ei ilmene, käytetäänkö erityisiä henkilötietoryhmiä automaattisessa päätöksessä ja millä 22 artiklan 4 kohdan perusteella.",
      sv:
        "Det framgår inte om särskilda kategorier används i det automatiserade beslutet och på vilken grund enligt artikel 22.4.",
      en:
        "It is not stated whether automated decisions use special categories and on which Art. 22(4) ground."
    ),
    wrong: Phrase(
      fi: "Päätös tehdään automaattisesti; rekisterissä on terveystietoja.",
      sv: "Beslutet fattas automatiserat; registret innehåller uppgifter om hälsa.",
      en: "The decision is automated; the register holds health data."),
    advice: Phrase(
      fi: "Terveystietoja ei käytetä automaattisessa ratkaisemisessa.",
      sv: "Uppgifter om hälsa används inte vid automatiserat avgörande.",
      en: "Health data are not used in automated decisions."),
    why: Phrase(
      fi:
        "Kone saa käyttää erityisiin ryhmiin kuuluvia tietoja päätöksessä vain nimenomaisella suostumuksella tai tärkeän yleisen edun vuoksi.",
      sv:
        "En maskin får använda särskilda kategorier i ett beslut bara med uttryckligt samtycke eller för ett viktigt allmänt intresse.",
      en:
        "A machine may use special categories in a decision only with explicit consent or for a substantial public interest."
    ),
    caveat: Phrase(
      fi:
        "Jos seloste nimeää ehdoksi nimenomaisen suostumuksen tai tärkeän yleisen edun, sen oletetaan koskevan myös päätöksiä.",
      sv:
        "Om beskrivningen anger uttryckligt samtycke eller viktigt allmänt intresse som villkor antas det gälla även besluten.",
      en:
        "Where the notice names explicit consent or substantial public interest, it is taken to cover the decisions too."
    ))

  package static let cues = [words, decisionWords, DataWords.cues]

  private static let words = Cues([
    "terveystie", "erityis", "arkaluont", "hälsouppgift", "uppgifter om hälsa", "särskild",
    "känslig", "health data", "special categor", "sensitive",
  ])
  private static let decisionWords = Cues(["automaat", "automatis", "automat", "automated"])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let decisions = notice.statedDecisions else { return }
    let hit = context.dataItems.firstCertainSpecial
    guard hit != nil || notice.specialDeclaration != nil else { return }
    let conditions = notice.specialDeclaration?.conditions ?? []
    guard
      !conditions.contains(where: {
        $0.value == .explicitConsent || $0.value == .substantialPublicInterest
      }), decisions.basis?.value != .explicitConsent
    else { return }
    let isDenied =
      context.mentions(of: words).contains { $0.field == "automatedDecisions" && $0.isDenied }
      || context.mentions(of: decisionWords).contains {
        $0.field == "specialCategories" && $0.isDenied
      }
    guard !isDenied else { return }
    findings.report(
      about, at: notice.placeOfDecisions,
      because: [
        notice.decisionsNote,
        hit?.note
          ?? .fact(
            Phrase(
              fi: "Seloste kertoo erityisistä henkilötietoryhmistä.",
              sv: "Beskrivningen berättar om särskilda kategorier.",
              en: "The notice tells of special categories."), at: notice.placeOfSpecialDeclaration),
      ],
      proposing: decisions.logic == nil
        ? .adding(to: decisions) {
          $0.logic = notice.words(
            Phrase(
              fi: "[täydennä: käytetäänkö terveystietoja tai muita erityisiä tietoja päätöksessä]",
              sv: "[fyll i: om uppgifter om hälsa eller andra särskilda kategorier används]",
              en: "[fill in: whether health data or other special categories are used]"))
        } : nil)
  }
}
