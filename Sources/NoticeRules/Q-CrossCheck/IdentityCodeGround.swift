import CrossCheck
import Diagnostics
import NoticeModel
import SourceText

/// The register holds personal identity codes that the notice lists, and nothing in the notice tells on
/// which ground of section 29 of the Data Protection Act they are processed.
///
/// One finding for the whole register, at the first such column: `FI-TSL29-HETU-BASIS` tells the same of
/// the list of data, and this one shows the columns.
///
/// May be wrong: Articles 13 and 14 do not ask for the ground.
package enum IdentityCodeGround: Rule {
  package static let about = RuleDescription(
    "XREF-HETU-GROUND", .info, concerns: ["dataItems", "legalBasis", "purposes"],
    law: [
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "29"),
      .gdpr(87),
    ],
    message: Phrase(
      fi:
        "Sarake {table}.{column} on henkilötunnus, mutta seloste ei kerro tietosuojalain 29 §:n perustetta.",
      sv:
        "Kolumnen {table}.{column} är personbeteckning, men beskrivningen anger ingen grund enligt dataskyddslagen 29 §.",
      en:
        "Column {table}.{column} is the identity code, and the notice tells no ground of section 29 of the Data Protection Act."
    ),
    wrong: Phrase(
      fi: "Tietosisältö: henkilötunnus", sv: "Datainnehåll: personbeteckning",
      en: "Data: personal identity code"),
    advice: Phrase(
      fi:
        "Henkilötunnus: yksiselitteinen yksilöinti laissa säädetyn tehtävän hoitamiseksi (tietosuojalaki 29 §)",
      sv:
        "Personbeteckning: entydig identifiering för att sköta en uppgift enligt lag (dataskyddslagen 29 §)",
      en:
        "Identity code: unambiguous identification for a task laid down by law (Data Protection Act, section 29)"
    ),
    why: Phrase(
      fi: "Peruste kertoo lukijalle, miksi juuri henkilötunnus tarvitaan.",
      sv: "Grunden säger läsaren varför just personbeteckningen behövs.",
      en: "The ground tells readers why the code itself is needed."),
    caveat: Phrase(
      fi: "Tietosuoja-asetus ei vaadi perusteen mainitsemista.",
      sv: "Dataskyddsförordningen kräver inte att grunden nämns.",
      en: "The GDPR does not ask for the ground."))

  package static let cues = [grounds]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    guard !tellsGround(notice, context) else { return }
    let columns = view.columns(.identityCode).filter {
      $0.disclosure.isDisclosed && view.severity($0) != nil
    }
    guard let first = columns.first else { return }
    findings.report(
      about, at: view.place(first), view.values(first), notes: view.notes(for: columns.dropFirst()),
      because: view.reasons(first))
  }

  /// Section 29, or the need to identify, in words of a ground.
  private static func tellsGround(_ notice: Notice, _ context: RuleContext) -> Bool {
    notice.firstStatute { $0.value?.cites(.dataProtection, section: 29) == true } != nil
      || context.mentions(of: grounds).contains { !$0.isDenied }
  }

  private static let grounds = Cues([
    "yksiselittei yksilö", "yksiselittei tunnist", "yksilöimi yksiselit", "yksilöi yksiselit",
    "luotettava yksilö", "luotettavasti yksilö", "tietosuojalain 29", "tietosuojalaki 29",
    "entydig identifier", "entydigt identifier", "identifiera entydigt", "dataskyddslagen 29",
    "dataskyddslagens 29", "unambiguous", "section 29",
  ])
}
