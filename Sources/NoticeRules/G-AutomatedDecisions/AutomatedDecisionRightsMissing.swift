import Diagnostics
import NoticeModel

/// Decisions are made by a machine alone, and the notice does not say how to have a person look.
///
/// Art. 22(3) gives the right to human intervention, to express a view and to contest where the
/// decision rests on a contract or consent: then it is an error. Under a law (Art. 22(2)(b)) the law
/// lays down the safeguards, in Finland the request for rectification of the Administrative Procedure
/// Act, section 53 f: then, and where no basis is stated, mentioning the remedy is enough, and its lack
/// is a warning.
///
/// Words of the description that tell of a person's review, or under a law of the remedy, are enough.
///
/// May be wrong: those words are single words.
package enum AutomatedDecisionRightsMissing: Rule {
  package static let about = RuleDescription(
    "GDPR22-3-RIGHTS-MISSING", .warning, concerns: ["automatedDecisions", "rights"],
    item: .automatedDecisions,
    law: [
      .gdpr(22, 2, "b"), .gdpr(22, 3), .gdpr(13, 2, "f"), .recital(71),
      .act(
        fi: "hallintolaki", sv: "förvaltningslagen", en: "Administrative Procedure Act", "434/2003",
        "53 f"),
    ],
    message: Phrase(
      fi:
        "Seloste ei kerro oikeudesta saada asia ihmisen käsiteltäväksi ja riitauttaa automaattinen päätös.",
      sv:
        "Rätten att få saken prövad av en människa och att bestrida ett automatiserat beslut saknas.",
      en:
        "The right to have a person look at the case and to contest an automated decision is missing."
    ),
    wrong: Phrase(
      fi: "Päätökset tehdään automaattisesti. (oikeuksista ei kerrota)",
      sv: "Besluten fattas automatiserat. (inget om rättigheterna)",
      en: "Decisions are automated. (nothing on the rights)"),
    advice: Phrase(
      fi:
        "Voit pyytää, että virkailija käsittelee asiasi, esittää kantasi ja riitauttaa päätöksen.",
      sv:
        "Du kan begära att en tjänsteman behandlar ditt ärende, framföra din åsikt och bestrida beslutet.",
      en: "You may ask that an official handles your case, give your view and contest the decision."
    ),
    why: Phrase(
      fi:
        "Koneen yksin tekemän päätöksen on voitava saada ihmisen tarkistettavaksi, ja siitä on kerrottava.",
      sv:
        "Ett beslut som en maskin fattar ensam ska kunna prövas av en människa, och det ska sägas.",
      en:
        "A decision made by a machine alone must be open to review by a person, and the notice must say so."
    ),
    caveat: Phrase(
      fi:
        "Jos päätös perustuu lakiin tai perustetta ei kerrota, maininta oikaisukeinosta riittää. Sopimukseen tai suostumukseen perustuvassa päätöksessä puute on virhe.",
      sv:
        "Om beslutet bygger på lag eller grunden inte anges räcker det att rättsmedlet nämns. Vid ett beslut som bygger på avtal eller samtycke är bristen ett fel.",
      en:
        "Where the decision rests on law, or no basis is stated, mentioning the remedy is enough. Where it rests on a contract or consent, the lack is an error."
    ))

  package static let cues = [words]

  private static let words = Cues(humanWords + remedyWords)

  /// A person looks at the case.
  private static let humanWords = [
    "virkailija", "viranhaltija", "luonnollinen henkilö", "luonnollise henkilö", "ihmisen käsit",
    "ihmisen tarkist", "ihmisen ratkaist", "tjänsteman", "tjänsteinnehavare", "fysisk person",
    "prövas av en människa", "mänsklig medverkan", "human intervention", "human review",
    "an official", "natural person",
  ]

  /// A decision can be contested.
  private static let remedyWords = [
    "oikaisuvaatimu", "hakea oikaisu", "haetaan oikaisu", "valittaa", "begäran om omprövning",
    "begära omprövning", "rättelseyrkan", "besvär", "request for review", "ask for a review",
    "appeal",
  ]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let decisions = notice.automatedDecisions.value, !decisions.saysNothing else { return }
    let right = notice.right(\.noAutomatedDecision)
    guard !right.isOffered else { return }
    let needsHuman =
      decisions.basis?.value == .contract || decisions.basis?.value == .explicitConsent
    guard needsHuman || !decisions.remedy.isGiven else { return }
    let isTold = context.mentions(of: words).contains { mention in
      let isHuman = mention.pattern < humanWords.count
      let field = mention.field
      return (field == "automatedDecisions" || (field == "rights" && isHuman))
        && (isHuman || !needsHuman) && !mention.isDenied
    }
    guard !isTold else { return }
    findings.report(
      about, at: notice.placeOfMissing(right), severity: needsHuman ? .error : .warning,
      notes: [
        Note(
          Message(
            Phrase(
              fi: "Automaattisista päätöksistä kerrotaan tässä.",
              sv: "De automatiserade besluten beskrivs här.",
              en: "The automated decisions are described here.")),
          at: decisions.basis?.range ?? notice.place(of: "automatedDecisions"))
      ],
      because: [
        notice.decisionsNote,
        needsHuman
          ? .fact(
            Phrase(
              fi: "Päätös perustuu sopimukseen tai suostumukseen: oikeus on pakollinen.",
              sv: "Beslutet bygger på avtal eller samtycke: rätten är obligatorisk.",
              en: "The decision rests on a contract or consent: the right is mandatory."),
            at: decisions.basis?.range)
          : .fact(
            Phrase(
              fi: "Oikeuksissa ei ole ihmisen käsittelyä eikä kuvauksessa oikaisukeinoa.",
              sv:
                "Rättigheterna nämner inte en människas prövning och beskrivningen inget rättsmedel.",
              en: "The rights mention no human review, and the description no remedy.")),
      ],
      proposing: proposal(right, needsHuman: needsHuman, decisions, notice))
  }

  private static func proposal(
    _ right: Stated<Right>, needsHuman: Bool, _ decisions: AutomatedDecisions, _ notice: Notice
  ) -> Proposal? {
    if !needsHuman, decisions.remedy == nil {
      return .adding(to: decisions) {
        $0.remedy = notice.words(
          Phrase(
            fi: "[täydennä: miten päätökseen haetaan oikaisua]",
            sv: "[fyll i: hur man begär omprövning av beslutet]",
            en: "[fill in: how to ask for a review of the decision]"))
      }
    }
    guard case .absent = right else { return nil }
    var human = Right()
    human.text = notice.words(
      Phrase(
        fi:
          "Voit pyytää, että virkailija käsittelee asiasi, esittää kantasi ja riitauttaa päätöksen. [täydennä: miten]",
        sv:
          "Du kan begära att en tjänsteman behandlar ditt ärende, framföra din åsikt och bestrida beslutet. [fyll i: hur]",
        en:
          "You may ask that an official handles your case, give your view and contest the decision. [fill in: how]"
      ))
    if let rights = notice.rights {
      return .adding(to: rights) { $0.noAutomatedDecision = .stated(human) }
    }
    return .adding {
      var rights = Rights()
      rights.noAutomatedDecision = .stated(human)
      $0.rights = rights
    }
  }
}
