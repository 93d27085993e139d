import Diagnostics
import Law
import NoticeModel

/// A transfer rests on an adequacy decision that covers only some recipients, and the notice does not
/// say that this one is covered.
///
/// Canada: commercial organisations under PIPEDA; the United States: organisations certified under the
/// Data Privacy Framework; Japan: operators under the APPI, not the public sector; the Republic of
/// Korea: controllers under PIPA, with exclusions. Words for the scope in the transfer are enough.
///
/// May be wrong: the scope may be plain from the recipient's name.
package enum AdequacyPartial: Rule {
  package static let about = RuleDescription(
    "GDPR45-PARTIAL-SCOPE", .warning, concerns: ["transfers"], item: .transfers,
    law: [
      .gdpr(45, 3), .commissionDecision("2002/2/EC"), .commissionDecision("(EU) 2023/1795"),
      .commissionDecision("(EU) 2019/419"), .commissionDecision("(EU) 2022/254"),
    ],
    message: Phrase(
      fi:
        "Riittävyyspäätös ({country}) kattaa vain osan vastaanottajista. Kerro, että vastaanottaja kuuluu sen piiriin.",
      sv:
        "Beslutet om adekvat skyddsnivå ({country}) gäller bara vissa mottagare. Ange att mottagaren omfattas.",
      en:
        "The adequacy decision for {country} has limited scope; state that the recipient is covered."
    ),
    wrong: Phrase(
      fi: "Siirto Yhdysvaltoihin (riittävyyspäätös)",
      sv: "Överföring till USA (beslut om adekvat skyddsnivå)",
      en: "Transfer to the United States (adequacy decision)"),
    advice: Phrase(
      fi: "Vastaanottaja on EU–US Data Privacy Framework -luettelossa.",
      sv: "Mottagaren finns på EU–US Data Privacy Framework-listan.",
      en: "The recipient is on the EU–US Data Privacy Framework list."),
    why: Phrase(
      fi:
        "Päätös ei kata koko maata. Ilman tietoa vastaanottajan asemasta lukija ei tiedä, onko siirto suojattu.",
      sv:
        "Beslutet täcker inte hela landet. Utan uppgift om mottagarens ställning vet läsaren inte om överföringen är skyddad.",
      en:
        "The decision does not cover the whole country. Unless the recipient's position is told, readers do not know whether the transfer is protected."
    ),
    caveat: Phrase(
      fi: "Vastaanottajan nimestä voi jo näkyä, että päätös kattaa sen.",
      sv: "Mottagarens namn kan redan visa att beslutet omfattar den.",
      en: "The recipient's name may already show that the decision covers it."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for transfer in notice.transfers.value ?? [] {
      guard let country = transfer.thirdCountry, transfer.restsOnAdequacy,
        let scope = scopes[country.code.code], !transfer.says(scope),
        let decision = context.law.adequacy(of: country.code.code, on: context.asOf.lawDate),
        decision.isPartial
      else { continue }
      findings.report(
        about, at: country.range, ["country": country.code.phrase],
        because: [
          .adequacyStated(at: transfer.mechanismRange),
          Note(
            Message(
              Phrase(
                fi: "Päätös {decision} kattaa vain osan maan vastaanottajista.",
                sv: "Beslutet {decision} omfattar bara vissa mottagare i landet.",
                en: "Decision {decision} covers only some recipients in the country."),
              ["decision": Phrase(decision.decision)])),
        ],
        proposing: transfer.safeguard == nil
          ? .adding(to: transfer) {
            $0.safeguard = notice.words(
              placeholders[country.code.code] ?? Phrase(""))
          } : nil)
    }
  }

  /// What the notice should be able to say of the recipient.
  private static let placeholders: [String: Phrase] = [
    "US": Phrase(
      fi: "[täydennä: Vastaanottaja on EU–US Data Privacy Framework -luettelossa]",
      sv: "[fyll i: Mottagaren finns på EU–US Data Privacy Framework-listan]",
      en: "[fill in: The recipient is on the EU–US Data Privacy Framework list]"),
    "CA": Phrase(
      fi: "[täydennä: Vastaanottaja on kaupallinen organisaatio, jota koskee PIPEDA]",
      sv: "[fyll i: Mottagaren är en kommersiell organisation som omfattas av PIPEDA]",
      en: "[fill in: The recipient is a commercial organisation under PIPEDA]"),
    "JP": Phrase(
      fi: "[täydennä: Vastaanottaja on yritys, jota koskee APPI]",
      sv: "[fyll i: Mottagaren är ett företag som omfattas av APPI]",
      en: "[fill in: The recipient is a company under the APPI]"),
    "KR": Phrase(
      fi: "[täydennä: Vastaanottaja on yritys, jota koskee PIPA]",
      sv: "[fyll i: Mottagaren är ett företag som omfattas av PIPA]",
      en: "[fill in: The recipient is a company under PIPA]"),
  ]

  /// Words for a recipient that is covered, by country.
  private static let scopes: [String: Cues] = [
    "US": Cues([
      "data privacy framework", "=dpf", "privacy framework", "tietosuojakehy", "sertifioi",
      "certifiera", "certified", "certification", "=dataskyddsram", "2023/1795",
    ]),
    "CA": Cues(["pipeda", "kaupalli", "kommersiell", "commercial"]),
    "JP": Cues([
      "appi", "yksityi", "yritys", "yrityk", "privat", "private", "företag", "compan",
    ]),
    "KR": Cues([
      "pipa", "yksityi", "yritys", "yrityk", "privat", "private", "företag", "compan",
    ]),
  ]
}
