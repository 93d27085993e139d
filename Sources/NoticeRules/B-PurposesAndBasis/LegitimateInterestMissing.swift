import Diagnostics
import NoticeModel
import SourceText

/// A legitimate interest is the basis, and no text says what the interest is.
///
/// Art. 13(1)(d) asks for the interest itself; "legitimate interest" alone is its name. The field for
/// the interest tells it, or the basis's text, or a sentence on it among purposes or other
/// information.
///
/// May be wrong: a text that speaks of the interest may still not describe it.
package enum LegitimateInterestMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-1D-LEGITIMATE-INTEREST", .error, concerns: ["legalBasis", "purposes"],
    item: .legitimateInterest, law: [.gdpr(13, 1, "d"), .gdpr(14, 2, "b")],
    message: Phrase(
      fi: "Oikeutettu etu on peruste, mutta etua ei ole kuvattu.",
      sv: "Berättigat intresse är grund men intresset har inte beskrivits.",
      en: "Legitimate interest is the basis but the interest is not described."),
    wrong: Phrase(
      fi: "Peruste: oikeutettu etu", sv: "Grund: berättigat intresse",
      en: "Basis: legitimate interest"),
    advice: Phrase(
      fi: "Peruste: oikeutettu etu, kulunvalvonta toimitilan omaisuuden suojaamiseksi",
      sv: "Grund: berättigat intresse, passerkontroll för att skydda egendom i lokalerna",
      en: "Basis: legitimate interest, access control to protect property on the premises"),
    why: Phrase(
      fi:
        "Lukija voi vastustaa käsittelyä vain, jos hän tietää, mitä etua sillä ajetaan ja painaako se enemmän kuin hänen etunsa.",
      sv:
        "Läsaren kan invända mot behandlingen bara om det framgår vilket intresse den tjänar och om det väger tyngre än läsarens eget.",
      en:
        "Readers can object only if they know what interest is pursued, and whether it outweighs theirs."
    ),
    caveat: Phrase(
      fi: "Sääntö näkee, onko etu kerrottu, ei sitä, onko kuvaus riittävä.",
      sv: "Regeln ser om intresset anges, inte om beskrivningen räcker.",
      en: "The rule sees whether an interest is told, not whether the description is enough."))

  private static let interest = Cues([
    "oikeutettu etu", "oikeutettu etum", "oikeutetun edu", "oikeutettuna etuna",
    "oikeutettuun etuu", "berättigat intresse", "berättigade intresse", "legitimate interest",
  ])

  package static var cues: [Cues] { [interest] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let isToldElsewhere = context.mentions(of: interest).contains { mention in
      switch mention.field {
      case "summary", "otherInformation": describes(Text(mention.sentence))
      case "purposes": mention.part == "text" && describes(Text(mention.sentence))
      default: false
      }
    }
    guard !isToldElsewhere else { return }
    notice.forEachLegalBasis { basis in
      guard let point = basis.point, point.value == .legitimateInterest else { return }
      let isTold = [basis.legitimateInterest, basis.text].contains { text in
        text?.variants.contains { describes($0.text) } ?? false
      }
      guard !isTold else { return }
      findings.report(
        about, at: point.range,
        because: [
          .basis(.legitimateInterest, at: point.range),
          .fact(
            Phrase(
              fi: "Mikään teksti ei kerro, mikä etu on.",
              sv: "Ingen text berättar vilket intresset är.",
              en: "No text tells what the interest is.")),
        ],
        proposing: basis.legitimateInterest == nil
          ? .adding(to: basis) {
            $0.legitimateInterest = notice.words(
              Phrase(
                fi: "[täydennä: mikä etu ja miksi se painaa enemmän]",
                sv: "[fyll i: vilket intresse och varför det väger tyngre]",
                en: "[fill in: which interest, and why it outweighs]"))
          } : nil)
    }
  }

  private static func describes(_ text: Text) -> Bool {
    !text.isBlank && !GenericWords.onlyName(legitimateInterest: text)
  }
}
