import Diagnostics
import NoticeModel
import SourceText

/// Consent that only lifts secrecy stands where a reader takes it for the basis of the processing.
///
/// Consent to disclosing secret data (julkisuuslaki 26 §) is a condition of the disclosure, not a
/// point of Art. 6. Found where a basis of consent is in its own words one to disclosures, and where
/// consent is mentioned for disclosures only and the notice names no point of Art. 6 at all. A
/// provision on secrecy beside the consent keeps the two apart.
///
/// May be wrong: a disclosure that truly rests on consent under Art. 6.
package enum ConsentToDisclosure: Rule {
  package static let about = RuleDescription(
    "GDPR6-CONSENT-SECRECY", .info, reads: .prose,
    concerns: ["legalBasis", "purposes", "recipients"],
    law: [
      .act(
        fi: "laki viranomaisten toiminnan julkisuudesta",
        sv: "lagen om offentlighet i myndigheternas verksamhet",
        en: "Act on the Openness of Government Activities", "621/1999", "26"),
      .gdpr(6, 1),
    ],
    message: Phrase(
      fi:
        "Suostumus salassa pidettävän tiedon luovutukseen ei ole käsittelyn oikeusperuste. Erota nämä toisistaan.",
      sv:
        "Samtycke till att lämna ut sekretessbelagda uppgifter är inte den rättsliga grunden för behandlingen. Skilj dem åt.",
      en: "Consent to disclose secret information is not the Art. 6 basis; keep them apart."),
    wrong: Phrase(
      fi: "Peruste: suostumus (tietojen luovutukseen)",
      sv: "Grund: samtycke (till att lämna ut uppgifter)",
      en: "Basis: consent (to disclosing the data)"),
    advice: Phrase(
      fi:
        "Peruste: lakisääteinen velvoite (6 art. 1 c). Salassa pidettävää tietoa luovutetaan suostumuksella (julkisuuslaki 26 §) tai lain nojalla.",
      sv:
        "Grund: rättslig förpliktelse (artikel 6.1 c). Sekretessbelagda uppgifter lämnas ut med samtycke (offentlighetslagen 26 §) eller med stöd av lag.",
      en:
        "Basis: legal obligation (Art. 6(1)(c)). Secret information is disclosed with consent (Act 621/1999, section 26) or by virtue of law."
    ),
    why: Phrase(
      fi:
        "Jos lukija luulee luovutuksen suostumusta käsittelyn perusteeksi, hän luulee voivansa lopettaa koko käsittelyn perumalla sen.",
      sv:
        "Om läsaren tar samtycket till utlämnande för behandlingens grund tror hon eller han sig kunna stoppa hela behandlingen genom att återkalla det.",
      en:
        "Readers who take consent to a disclosure for the basis believe that withdrawing it stops the whole processing."
    ),
    caveat: Phrase(
      fi: "Luovutus voi perustua myös 6 artiklan suostumukseen. Sano silloin se.",
      sv: "Ett utlämnande kan också bygga på samtycke enligt artikel 6. Säg det i så fall.",
      en: "A disclosure may also rest on consent under Art. 6. If so, say it."))

  private static let consent = Cues([
    "suostumu", "kirjallisella luvalla", "ilman lupaa", "henkilön lupaa", "asiakkaan luvalla",
    "samtyck", "=consent", "consents", "consented",
  ])
  private static let disclosure = Cues([
    "luovu", "salassa", "salassapi", "lämna ut", "lämnas ut", "utlämn", "sekretess", "hemlig",
    "disclos", "secre", "confidential",
  ])
  private static let secrecyLaw = Cues([
    "julkisuusla", "621/1999", "offentlighetslag", "openness of government", "703/2023", "812/2000",
    "asiakastietola", "asiakasla",
  ])

  package static var cues: [Cues] { [consent] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let onDisclosure = notice.firstLegalBasis { basis in
      basis.point?.value == .consent
        && (basis.text?.variants.contains { disclosure.stand(in: $0.text.string) } ?? false)
    }
    if let onDisclosure, let point = onDisclosure.point {
      findings.report(
        about, at: point.range,
        because: [
          .basis(.consent, at: point.range),
          .fact(
            Phrase(
              fi: "Perusteen teksti puhuu luovuttamisesta.",
              sv: "Grundens text talar om utlämnande.", en: "Its text speaks of disclosure."),
            at: onDisclosure.text?.range),
        ])
      return
    }
    guard notice.firstLegalBasis(where: { !($0.point?.value?.letters.isEmpty ?? true) }) == nil
    else { return }
    let mentions = context.mentions(of: consent)
    guard let first = mentions.first(where: { isOnDisclosure($0) }),
      mentions.allSatisfy({ isOnDisclosure($0) || $0.field == "sources" }),
      !mentions.contains(where: { $0.isBeside(secrecyLaw) })
    else { return }
    findings.report(
      about, at: context.range(of: first),
      because: [
        .fact(
          Phrase(
            fi: "Suostumus mainitaan vain luovutusten ehtona.",
            sv: "Samtycke nämns bara som villkor för utlämnande.",
            en: "Consent is mentioned only as a condition of disclosure."),
          at: context.range(of: first)),
        .fact(
          Phrase(
            fi: "Mitään 6 artiklan kohtaa ei ole nimetty perusteeksi.",
            sv: "Ingen punkt i artikel 6 anges som grund.",
            en: "No point of Art. 6 is named as the basis."),
          at: notice.place(of: "legalBasis")),
      ])
  }

  private static func isOnDisclosure(_ mention: Mention) -> Bool {
    switch mention.field {
    case "recipients": true
    case "publicity", "otherInformation", "summary": mention.isBeside(disclosure)
    default: false
    }
  }
}
