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
    wrong: Phrase(
      fi: "Tiedot saadaan asiakkaalta itseltään.", sv: "Uppgifterna fås av klienten själv.",
      en: "The data come from the client."),
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
    findings.report(
      about, at: notice.place(of: "provision"), because: [evidence(in: notice)],
      proposing: proposal(for: notice))
  }

  private static func proposal(for notice: Notice) -> Proposal {
    let text = notice.words(
      Phrase(
        fi:
          "[täydennä: onko tietojen antaminen lakisääteistä, sopimukseen perustuvaa vai vapaaehtoista, ja mitä seuraa, jos tietoja ei anneta]",
        sv:
          "[fyll i: om det är lagstadgat, avtalsenligt eller frivilligt att lämna uppgifterna, och vad som följer om de inte lämnas]",
        en:
          "[fill in: whether providing the data is statutory, contractual or voluntary, and what follows if they are not given]"
      ))
    if let provision = notice.provision.first { return .adding(to: provision) { $0.text = text } }
    return .adding {
      var provision = Provision()
      provision.text = text
      $0.provision = [provision]
    }
  }

  /// What shows that data are collected from people themselves.
  private static func evidence(in notice: Notice) -> Note {
    let isSaid = Phrase(
      fi: "Tietoja kerätään rekisteröidyltä itseltään.",
      sv: "Uppgifter samlas in från den registrerade själv.",
      en: "Data are collected from the data subject.")
    if let source = notice.sources.value?.first(where: \.isDataSubject) {
      return Note(Message(isSaid), at: source.name?.range ?? source.range)
    }
    let origins = notice.dataItems.lazy.flatMap { [$0.origin] + $0.items.map(\.origin) }
    if let origin = origins.compactMap({ $0 }).first(where: { $0.value == .subject }) {
      return Note(Message(isSaid), at: origin.range)
    }
    return Note(
      Message(
        Phrase(
          fi: "Tietolähteitä ei ole kerrottu, joten tiedot oletetaan kerättävän rekisteröidyltä.",
          sv: "Källorna har inte angetts, så uppgifterna antas samlas in från den registrerade.",
          en: "No sources are stated, so data are taken to be collected from the data subject.")),
      at: notice.place(of: "sources"))
  }
}
