import Diagnostics
import NoticeModel
import SourceText

/// Data are used for a purpose other than the one they were collected for, and nothing is told of it.
///
/// Art. 13(3) and 14(4): inform before such use. A basis of its own, or a sentence on how it fits the
/// first purpose, tells it. Statistics from which nobody can be known need none (Art. 89 and Art.
/// 5(1)(b) make statistics, archiving and research compatible, not silent).
///
/// May be wrong: where the information is given elsewhere.
package enum FurtherPurposeUninformed: Rule {
  package static let about = RuleDescription(
    "GDPR13-3-FURTHER-PURPOSE", .warning, concerns: ["purposes"], item: .purposes,
    law: [
      .gdpr(13, 3), .gdpr(14, 4), .gdpr(6, 4), .gdpr(5, 1, "b"),
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018",
        "31–32"),
    ],
    message: Phrase(
      fi:
        "Tietoja käytetään muuhun kuin alkuperäiseen tarkoitukseen ({purpose}). Anna uutta tarkoitusta koskevat tiedot.",
      sv:
        "Uppgifterna används för ett annat ändamål än det ursprungliga ({purpose}). Lämna information om det nya ändamålet.",
      en: "Data are used for a further purpose ({purpose}); inform about it."),
    wrong: Phrase(
      fi: "Tietoja käytetään myös hankkeen raportointiin.",
      sv: "Uppgifterna används också till projektets rapportering.",
      en: "The data are also used for the project's reports."),
    advice: Phrase(
      fi: "Toissijainen tarkoitus: tilastointi. Raportit laaditaan tunnisteettomina.",
      sv: "Sekundärt ändamål: statistik. Rapporterna görs utan identifierande uppgifter.",
      en: "Secondary purpose: statistics. Reports have no identifying data."),
    why: Phrase(
      fi:
        "Lukija antoi tietonsa yhteen tarkoitukseen. Ennen kuin niitä käytetään muuhun, hänen on saatava tietää siitä ja perusteesta.",
      sv:
        "Läsaren lämnade uppgifterna för ett ändamål. Innan de används för något annat ska läsaren få veta det och grunden.",
      en:
        "Readers gave their data for one purpose. Before they serve another, readers must learn of it and of its basis."
    ),
    caveat: Phrase(
      fi: "Tieto voi olla annettu muualla, esimerkiksi lomakkeessa.",
      sv: "Informationen kan ha getts på annat ställe, till exempel i en blankett.",
      en: "The information may be given elsewhere, for example on a form."))

  private static let fits = Cues([
    "yhteensopiv", "alkuperäi", "toissijai", "tutkimusla", "arkistoin yleisen", "tunnisteet",
    "tunnistamat", "anonym", "ilman tunniste", "ilman henkilötie", "89 artik",
    "förenlig", "ursprunglig", "sekundär", "utan person", "utan identif", "avidentif",
    "artikel 89",
    "compatible", "original", "initially", "secondary", "without identif", "without personal",
    "article 89", "de identified",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for purpose in notice.purposes {
      guard let flag = purpose.furtherPurpose, flag.value == .yes,
        purpose.legalBases.allSatisfy(\.saysNothing),
        !(purpose.text?.variants.contains { fits.stand(in: $0.text.string) } ?? false)
      else { continue }
      findings.report(
        about, at: purpose.text?.range ?? flag.range,
        ["purpose": Phrase(purpose.text?.first.text.string ?? purpose.id.string)],
        because: [
          .fact(
            Phrase(
              fi: "Tarkoitus on merkitty myöhemmäksi käytöksi.",
              sv: "Ändamålet är markerat som ytterligare ändamål.",
              en: "The purpose is marked as a further one."), at: flag.range),
          .fact(
            Phrase(
              fi: "Sillä ei ole omaa oikeusperustetta.", sv: "Det har ingen egen rättslig grund.",
              en: "It has no legal basis of its own.")),
        ],
        proposing: purpose.legalBases.isEmpty
          ? .adding(to: purpose) {
            var basis = LegalBasis()
            basis.text = notice.words(
              Phrase(
                fi:
                  "[täydennä: uuden käytön peruste ja miten se sopii alkuperäiseen tarkoitukseen]",
                sv:
                  "[fyll i: grunden för den nya användningen och hur den är förenlig med den ursprungliga]",
                en: "[fill in: the basis of the new use, and how it fits the original purpose]"))
            $0.legalBases = [basis]
          } : nil)
    }
  }
}
