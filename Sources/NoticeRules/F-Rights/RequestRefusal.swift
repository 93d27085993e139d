import Diagnostics
import NoticeModel
import SourceText

/// A refusal is told only as a "certificate of refusal".
///
/// Art. 12(4): the reasons, the right to complain and to go to court, within one month. The
/// certificate ("kieltäytymistodistus") is a term of the repealed Personal Data Act.
///
/// May be wrong: where reasons, complaint and time are told in other words.
package enum RequestRefusal: Rule {
  package static let about = RuleDescription(
    "GDPR12-4-REFUSAL", .info, reads: .prose, concerns: ["rights"], item: .rights,
    law: [.gdpr(12, 4), .dataProtectionAct("34")],
    message: Phrase(
      fi:
        "”Kieltäytymistodistus” on henkilötietolain termi. Kerro perustelut, valitusoikeus ja määräaika.",
      sv:
        "”Intyg om vägran” är ett begrepp ur personuppgiftslagen. Ange skäl, rätten att klaga och tidsfristen.",
      en:
        "“Certificate of refusal” stems from the repealed act; give reasons, remedy and time limit."
    ),
    wrong: Phrase(
      fi: "Epäämisestä annetaan kieltäytymistodistus.", sv: "Över vägran ges ett intyg.",
      en: "A certificate of refusal is issued."),
    advice: Phrase(
      fi: "Jos emme toteuta pyyntöä, kerromme syyt ja muutoksenhakuohjeet kuukauden kuluessa.",
      sv:
        "Om vi inte uppfyller begäran berättar vi skälen och hur man söker ändring inom en månad.",
      en: "If we do not comply, we tell the reasons and how to seek a remedy within one month."),
    why: Phrase(
      fi: "Lukijan pitää tietää, että kieltäytyminen perustellaan ja siitä voi valittaa.",
      sv: "Läsaren ska veta att en vägran motiveras och att man kan klaga över den.",
      en: "Readers should know that a refusal is reasoned and can be complained about."),
    caveat: Phrase(
      fi: "Perustelut, valitusoikeus ja määräaika voi olla kerrottu muilla sanoilla.",
      sv: "Skäl, rätten att klaga och tidsfristen kan anges med andra ord.",
      en: "Reasons, complaint and time limit may be told in other words."))

  package static let cues = [certificate]

  private static let certificate = Cues([
    "kieltäytymistodistu", "kieltäymistodistu", "intyg om vägran", "vägransintyg",
    "certificate of refusal", "refusal certificate",
  ])
  private static let reasons = Cues(["=syy", "=syyt", "syistä", "perustel", "skäl", "reason"])
  private static let remedies = Cues([
    "valit", "valvontaviranomai", "tietosuojavaltuut", "muutoksenhaku", "tuomioistui",
    "klaga", "klagomål", "besvär", "tillsynsmyndig", "dataombud", "domstol", "complain", "remed",
    "court", "supervisory",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard
      let mention = context.mentions(of: certificate).first(where: {
        $0.field == "rights" && !$0.isDenied
      })
    else { return }
    let text = mention.text.text.string
    let missing = [
      (reasons, Phrase(fi: "perustelut", sv: "skälen", en: "the reasons")),
      (remedies, Phrase(fi: "valitusoikeus", sv: "rätten att klaga", en: "the right to complain")),
      (RequestWords.time, Phrase(fi: "määräaika", sv: "tidsfristen", en: "the time limit")),
    ].first { !$0.0.stand(in: text) }
    guard let missing else { return }
    findings.report(
      about, at: context.range(of: mention),
      because: [
        .rights(
          Phrase(
            fi: "Tekstistä puuttuu ainakin {part}.", sv: "I texten saknas åtminstone {part}.",
            en: "The text lacks at least {part}."), ["part": missing.1], at: mention.text.text.range
        )
      ])
  }
}
