import Diagnostics
import NoticeModel
import SourceText

/// The only word on retention is a reference to a records plan or to the Archives Act.
///
/// A plan that the reader cannot see is no information (Art. 13(2)(a), 12(1)); and the Archives Act
/// (831/1994) sets no periods: since 1994 the National Archives decides only on archiving. Passes
/// where a period, a date, an event, another act or a web address stands in the entry, and where
/// other entries tell the times.
///
/// May be wrong: a published plan that is named without its address.
package enum RetentionReferenceOnly: Rule {
  package static let about = RuleDescription(
    "GDPR13-2A-RETENTION-REF-ONLY", .warning, reads: .prose, concerns: ["retention"],
    item: .retention, law: [.gdpr(13, 2, "a"), .gdpr(12, 1)],
    message: Phrase(
      fi:
        "Pelkkä viittaus tiedonohjaus- tai arkistonmuodostussuunnitelmaan ei riitä. Kerro aika tai linkitä suunnitelma.",
      sv:
        "En hänvisning till informationsstyrnings- eller arkivbildningsplanen räcker inte. Ange tiden eller länka planen.",
      en: "A bare reference to the records plan is not enough. State the period or link the plan."),
    wrong: Phrase(
      fi: "Tiedot säilytetään arkistonmuodostussuunnitelman mukaisesti.",
      sv: "Uppgifterna förvaras enligt arkivbildningsplanen.",
      en: "Data are kept according to the records plan."),
    advice: Phrase(
      fi: "10 vuotta päätöksestä (tiedonohjaussuunnitelma, tehtäväluokka 05.02)",
      sv: "10 år från beslutet (informationsstyrningsplanen, uppgiftsklass 05.02)",
      en: "10 years from the decision (records plan, task class 05.02)"),
    why: Phrase(
      fi:
        "Suunnitelma, jota lukija ei näe, ei kerro hänelle mitään. Arkistolaissa ei säädetä säilytysajoista.",
      sv:
        "En plan som läsaren inte ser berättar ingenting. Arkivlagen innehåller inga förvaringstider.",
      en: "A plan that readers cannot see tells them nothing. The Archives Act sets no periods."),
    caveat: Phrase(
      fi: "Jos suunnitelma on julkaistu, lisää sen verkko-osoite.",
      sv: "Om planen är publicerad, lägg till dess webbadress.",
      en: "Where the plan is published, add its web address."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let entries = notice.retention.filter(\.onlyRefersToPlan)
    guard !entries.isEmpty else { return }
    let overview = RetentionOverview(notice)
    for entry in entries {
      guard !overview.isIntroduction(entry), let (text, part) = entry.placeOfPlan else { continue }
      let range =
        part.map { context.reading.range(of: text.string.toWordEnd($0), in: text) } ?? text.range
      findings.report(
        about, at: range,
        because: [
          .fact(
            Phrase(
              fi: "Kohdassa ei ole aikaa, päivämäärää, tapahtumaa eikä linkkiä.",
              sv: "Punkten har ingen tid, inget datum, ingen händelse och ingen länk.",
              en: "The entry has no period, no date, no event and no link."), at: entry.range)
        ],
        proposing: entry.askingForTime(notice))
    }
  }
}
