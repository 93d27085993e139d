import Diagnostics
import NoticeModel

/// The whole notice states no legal basis, for any purpose or for all of them.
///
/// Art. 13(1)(c) asks for the basis beside the purposes; the rights depend on it. A statute alone is a
/// basis here (that the point of Art. 6 is missing is another rule's finding); "unstated" alone is not.
///
/// May be wrong: a purpose marked as a statutory task says something of its basis, but not what the
/// Article asks for.
package enum BasisMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-1C-BASIS-MISSING", .error, concerns: ["legalBasis", "purposes"], item: .legalBasis,
    law: [.gdpr(13, 1, "c"), .gdpr(14, 1, "c"), .gdpr(6, 1)],
    message: Phrase(
      fi: "Käsittelyn oikeusperuste puuttuu.",
      sv: "Den rättsliga grunden för behandlingen saknas.",
      en: "The legal basis is missing."),
    wrong: Phrase(
      fi: "(vain käyttötarkoitus on kuvattu)", sv: "(bara ändamålet har beskrivits)",
      en: "(only the purpose is described)"),
    advice: Phrase(
      fi:
        "Oikeusperuste: lakisääteinen velvoite, tietosuoja-asetus 6 art. 1 kohta c; laki kotoutumisen edistämisestä (681/2023)",
      sv:
        "Rättslig grund: rättslig förpliktelse, dataskyddsförordningen artikel 6.1 c; lagen om främjande av integration (681/2023)",
      en:
        "Legal basis: legal obligation, GDPR Art. 6(1)(c); Act on the Promotion of Immigrant Integration (681/2023)"
    ),
    why: Phrase(
      fi:
        "Käsittelyllä on oltava jokin tietosuoja-asetuksen 6 artiklan perusteista. Siitä riippuu, mitä oikeuksia lukijalla on.",
      sv:
        "Behandlingen ska ha någon av grunderna i artikel 6 i dataskyddsförordningen. Av den beror vilka rättigheter läsaren har.",
      en:
        "Processing needs one of the bases of GDPR Art. 6. It decides which rights the reader has."),
    caveat: Phrase(
      fi:
        "Pelkkä laki riittää tälle säännölle; 6 artiklan kohdan puuttumisesta huomauttaa toinen sääntö.",
      sv:
        "Enbart en lag räcker för denna regel; att punkten i artikel 6 saknas anmärks av en annan regel.",
      en:
        "A statute alone satisfies this rule; another one tells that the point of Art. 6 is missing."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let stated = notice.firstLegalBasis { basis in
      (basis.point.isGiven && basis.point?.value != .unstated)
        || basis.statutes.contains { !$0.isBlank } || basis.text.isGiven
        || basis.legitimateInterest.isGiven
    }
    guard stated == nil else { return }
    findings.report(
      about, at: notice.place(of: "legalBasis"),
      because: [
        .fact(
          Phrase(
            fi: "Perustetta ei ole minkään tarkoituksen alla eikä kaikille yhteisesti.",
            sv: "Det finns ingen grund under något ändamål och ingen gemensam grund.",
            en: "There is no basis under any purpose, nor one for all of them."),
          at: notice.purposes.isEmpty ? nil : notice.place(of: "purposes"))
      ],
      proposing: notice.lacks("legalBasis")
        ? .adding {
          var basis = LegalBasis()
          basis.text = notice.words(
            Phrase(
              fi: "[täydennä: 6 artiklan 1 kohdan alakohta a–f ja laki numeroineen]",
              sv: "[fyll i: led a–f i artikel 6.1 och lagen med nummer]",
              en: "[fill in: point a–f of Art. 6(1), and the act with its number]"))
          $0.legalBases = [basis]
        } : nil)
  }
}
