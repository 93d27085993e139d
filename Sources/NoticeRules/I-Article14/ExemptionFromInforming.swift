import Diagnostics
import NoticeModel

/// The notice says that data subjects need not be informed, and names no ground.
///
/// Art. 14(5) knows four: they know already, it is impossible or a disproportionate effort, obtaining
/// is laid down by law with safeguards, or secrecy by law; section 33 of the Data Protection Act adds
/// its own. Silent where one of them is named in the same text.
///
/// May be wrong: what "ei ilmoiteta" denies may be another notification.
package enum ExemptionFromInforming: Rule {
  package static let about = RuleDescription(
    "GDPR14-5-EXEMPTION", .info, reads: .prose, concerns: ["sources", "otherInformation"],
    law: [
      .gdpr(14, 5),
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "33"),
    ],
    message: Phrase(
      fi: "Informoinnista poikkeamisen peruste on yksilöitävä (14 art. 5 kohta).",
      sv: "Grunden för undantag från informationsplikten ska anges (artikel 14.5).",
      en: "Specify the ground for the exemption from informing (Art. 14(5))."),
    wrong: Phrase(
      fi: "Rekisteröityä ei tarvitse informoida.",
      sv: "Den registrerade behöver inte informeras.",
      en: "The data subject need not be informed."),
    advice: Phrase(
      fi: "Tietojen hankinnasta säädetään laissa (14 artiklan 5 kohdan c alakohta).",
      sv: "Inhämtandet av uppgifter regleras i lag (artikel 14.5 c).",
      en: "Obtaining the data is laid down by law (Art. 14(5)(c))."),
    why: Phrase(
      fi:
        "Informoinnista saa poiketa vain laissa mainituin perustein. Kun peruste on nimetty, lukija ja valvoja voivat arvioida sen.",
      sv:
        "Undantag från informationsplikten får göras bara på lagens grunder. När grunden är nämnd kan läsaren och tillsynen bedöma den.",
      en:
        "Only the grounds that the law knows allow it. Where the ground is named, readers and supervisors can judge it."
    ),
    caveat: Phrase(
      fi: "Lause voi kieltää muunkin ilmoittamisen kuin informoinnin.",
      sv: "Meningen kan gälla någon annan underrättelse än informationen till den registrerade.",
      en: "The sentence may deny another notification than informing data subjects."))

  /// Items that speak of other notifications.
  private static let otherMatters: Set<String> = ["complaint", "security", "transfers"]

  package static let cues = [ExemptionWords.claims]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let claim = context.mentions(of: ExemptionWords.claims).first { mention in
      !otherMatters.contains(mention.field)
        && !ExemptionWords.grounds.stand(in: mention.text.text.string)
    }
    guard let range = claim.map(context.range(of:)) else { return }
    findings.report(
      about, at: range,
      because: [
        .fact(
          Phrase(
            fi: "Tässä sanotaan, ettei informoida, eikä perustetta mainita.",
            sv: "Här sägs att information inte ges, och ingen grund nämns.",
            en: "This says that people are not informed, and names no ground."), at: range)
      ])
  }
}
