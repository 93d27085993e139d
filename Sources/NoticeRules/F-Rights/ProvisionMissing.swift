import Diagnostics
import NoticeModel

/// Data are collected from people, and the notice does not say whether they must give them.
///
/// Art. 13(2)(e) asks whether it is a requirement of law or contract, and what follows otherwise; Art.
/// 14 has no counterpart, so the rule speaks only where data come from the data subject. A notice that
/// is silent about its sources, and shows no other origin, is taken to collect from the data subject:
/// it is what Art. 13 notices are about. A statement in words counts, whatever it says.
///
/// May be wrong: where all data come from other registers and the notice has forgotten its sources.
package enum ProvisionMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-2E-PROVISION-MISSING", .error, concerns: ["provision", "sources", "dataItems"],
    item: .provision,
    law: [.gdpr(13, 2, "e")],
    message: Phrase(
      fi:
        "Ei kerrota, onko tietojen antaminen lakisääteistä, sopimukseen perustuvaa vai vapaaehtoista.",
      sv:
        "Det framgår inte om det är lagstadgat, avtalsenligt eller frivilligt att lämna uppgifterna.",
      en: "It is not stated whether providing data is statutory, contractual or voluntary."),
    advice: Phrase(
      fi:
        "Tietojen antaminen on lakisääteistä (laki kotoutumisen edistämisestä 681/2023). Ilman tietoja kotoutumissuunnitelmaa ei voida laatia.",
      sv:
        "Det är lagstadgat att lämna uppgifterna (lagen om främjande av integration 681/2023). Utan uppgifterna kan integrationsplanen inte upprättas.",
      en:
        "Providing the data is statutory (Act on the Promotion of Immigrant Integration 681/2023). Without them the integration plan cannot be drawn up."
    ),
    why: Phrase(
      fi:
        "Lukijan on tiedettävä, onko hänen pakko antaa tietonsa ja mitä seuraa, jos hän ei anna niitä.",
      sv: "Läsaren ska veta om uppgifterna måste lämnas och vad som följer om de inte lämnas.",
      en: "Readers must know whether they have to give their data, and what follows if they do not."
    ),
    caveat: Phrase(
      fi:
        "Jos tietolähteitä ei ole kerrottu, tiedot oletetaan kerättävän rekisteröidyltä itseltään. Jos kaikki tiedot saadaan muualta, merkitse tietolähteet.",
      sv:
        "Om källorna inte har angetts antas uppgifterna samlas in från den registrerade själv. Om alla uppgifter fås från annat håll, ange källorna.",
      en:
        "Where no sources are stated, data are taken to be collected from the data subject. If all of them come from elsewhere, state the sources."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let isTold = notice.provision.contains { $0.kind.isGiven || $0.text.isGiven }
    guard !isTold, notice.collectsFromSubject else { return }
    findings.report(about, at: notice.place(of: "provision"))
  }
}
