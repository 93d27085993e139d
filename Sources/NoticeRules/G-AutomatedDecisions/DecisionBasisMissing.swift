import Diagnostics
import NoticeModel

/// An authority lets a machine decide, and the notice does not tell what allows it.
///
/// Art. 22(2) allows such decisions by a contract, by law, or by explicit consent. For Finnish
/// authorities the general law is chapter 8 b of the Administrative Procedure Act (53 e–53 g §, since 1
/// May 2023). A warning where the notice says that the law allows it without naming the law.
///
/// May be wrong: where the law is named in words that the rule does not know.
package enum DecisionBasisMissing: Rule {
  package static let about = RuleDescription(
    "GDPR22-2-ADM-BASIS", .error,
    concerns: ["automatedDecisions", "controllers", "municipality", "legalBasis", "purposes"],
    item: .automatedDecisions,
    law: [
      .gdpr(22, 2),
      .act(
        fi: "hallintolaki", sv: "förvaltningslagen", en: "Administrative Procedure Act", "434/2003",
        "53 e–53 g"),
      .act(
        fi: "tiedonhallintalaki", sv: "informationshanteringslagen",
        en: "Act on Information Management in Public Administration", "906/2019", "28 a–28 e"),
    ],
    message: Phrase(
      fi: "Automaattisen ratkaisemisen peruste puuttuu (hallintolaki 53 e §).",
      sv: "Grunden för automatiserat avgörande saknas (förvaltningslagen 53 e §).",
      en:
        "The basis for automated decision-making is missing (Administrative Procedure Act, section 53 e)."
    ),
    wrong: Phrase(
      fi: "Avustuspäätös tehdään automaattisesti.", sv: "Bidragsbeslutet fattas automatiserat.",
      en: "The grant decision is made automatically."),
    advice: Phrase(
      fi:
        "Päätös ratkaistaan automaattisesti hallintolain 53 e §:n nojalla; oikaisuvaatimuksen käsittelee luonnollinen henkilö.",
      sv:
        "Beslutet avgörs automatiserat med stöd av 53 e § i förvaltningslagen; en begäran om omprövning behandlas av en fysisk person.",
      en:
        "The decision is automated under section 53 e of the Administrative Procedure Act; a request for review is handled by a person."
    ),
    why: Phrase(
      fi:
        "Kone saa päättää yksin vain, jos laki, sopimus tai nimenomainen suostumus sallii sen. Viranomaisella peruste on yleensä hallintolain 8 b luku.",
      sv:
        "En maskin får besluta ensam bara om lag, avtal eller uttryckligt samtycke tillåter det. För en myndighet är grunden vanligen 8 b kap. i förvaltningslagen.",
      en:
        "A machine may decide alone only where law, a contract or explicit consent allows it. For an authority that is usually chapter 8 b of the Administrative Procedure Act."
    ),
    caveat: Phrase(
      fi: "Varoitus, jos perusteeksi sanotaan laki, mutta lakia ei nimetä.",
      sv: "En varning om grunden sägs vara lag men lagen inte nämns.",
      en: "A warning where the basis is said to be law but the law is not named."))

  package static let cues = [words]

  private static let words = Cues([
    "hallintola^inkäyt", "förvaltningslag", "administrative procedure act", "~lain nojal",
    "~lain muka", "~lain perust", "~laki", "~lagen", "=lag", "lagstadg", "=act", "sopimu", "avtal",
    "contract", "nimenomai suost", "uttrycklig samtyck", "explicit consent",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let decisions = notice.statedDecisions, notice.isPublicAuthority else { return }
    switch decisions.basis?.value {
    case .contract, .explicitConsent: return
    case .law, nil: break
    }
    guard !decisions.statutes.contains(where: { !$0.isBlank }),
      !context.mentions(of: words).contains(where: { $0.field == "automatedDecisions" }),
      !context.reading.texts.citations.contains(where: isOnDecisions)
    else { return }
    let saysLaw = decisions.basis?.value == .law
    var because = [notice.decisionsNote, .authority(notice)]
    if let basis = decisions.basis, saysLaw {
      because.append(
        .fact(
          Phrase(
            fi: "Perusteeksi sanotaan laki, mutta lakia ei nimetä.",
            sv: "Grunden sägs vara lag, men lagen nämns inte.",
            en: "The basis is said to be law, but the law is not named."), at: basis.range))
    }
    findings.report(
      about, at: notice.placeOfDecisions, severity: saysLaw ? .warning : .error, because: because,
      proposing: .adding(to: decisions) {
        $0.statutes = [
          Written(
            notice.gap(
              Phrase(
                fi: "[täydennä: säädös, esimerkiksi hallintolaki (434/2003) 53 e §]",
                sv: "[fyll i: författning, till exempel förvaltningslagen (434/2003) 53 e §]",
                en: "[fill in: the act, for example 434/2003 section 53 e]")))
        ]
      })
  }

  private static func isOnDecisions(_ citation: NoticeTexts.Citation) -> Bool {
    guard let act = citation.reference.value else { return false }
    return ["e", "f", "g"].contains { act.cites(.administrativeProcedure, section: 53, $0) }
  }
}
