import Diagnostics
import NoticeModel
import SourceText

/// The dates of the notice cannot be right: it was updated before it was drafted, or a date lies in
/// the future.
///
/// A draft may have the day ahead on which it will be published.
///
/// May be wrong: only if the clock is.
package enum DateOrder: Rule {
  package static let about = RuleDescription(
    "STALE-DATE-ORDER", .error, concerns: ["created", "updated"], law: [.gdpr(5, 2)],
    message: Phrase(
      fi: "Päivämäärät ovat ristiriidassa: laadittu {created}, päivitetty {updated}.",
      sv: "Datumen är motstridiga: upprättad {created}, uppdaterad {updated}.",
      en: "Dates conflict: created {created}, updated {updated}."),
    wrong: Phrase(
      fi: "Laadittu 1.9.2026, päivitetty 1.9.2025",
      sv: "Upprättad 1.9.2026, uppdaterad 1.9.2025",
      en: "Drafted on 1 September 2026, updated on 1 September 2025"),
    advice: Phrase(
      fi: "Laadittu 1.9.2025, päivitetty 1.9.2026",
      sv: "Upprättad 1.9.2025, uppdaterad 1.9.2026",
      en: "Drafted on 1 September 2025, updated on 1 September 2026"),
    why: Phrase(
      fi: "Väärä päiväys vie pohjan siltä, että kunta osoittaa pitävänsä selosteen ajan tasalla.",
      sv: "Med fel datum kan kommunen inte visa att den håller beskrivningen aktuell.",
      en: "With a wrong date the municipality cannot show that it keeps the notice up to date."),
    caveat: Phrase(
      fi: "Luonnoksessa saa olla tuleva julkaisupäivä.",
      sv: "Ett utkast får ha ett kommande publiceringsdatum.",
      en: "A draft may have a date of publication that lies ahead."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let conflict = conflict(notice, context) else { return }
    findings.report(
      about, at: conflict.place,
      [
        "created": notice.created?.value?.phrase ?? untold,
        "updated": notice.updated?.value?.phrase ?? untold,
      ], notes: conflict.isShown ? [conflict.reason] : [], because: [conflict.reason])
  }

  private struct Conflict {
    let place: SourceRange
    let reason: Note
    /// Whether the message alone does not tell what is wrong.
    let isShown: Bool
  }

  private static func conflict(_ notice: Notice, _ context: RuleContext) -> Conflict? {
    if let created = notice.created, let updated = notice.updated, let first = created.value,
      let last = updated.value, last < first
    {
      return Conflict(
        place: updated.range,
        reason: .fact(
          Phrase(
            fi: "Seloste on laadittu vasta tämän jälkeen.",
            sv: "Beskrivningen upprättades först efter detta.",
            en: "The notice was drafted only after this."), at: created.range), isShown: false)
    }
    guard notice.status?.value != .draft else { return nil }
    for date in [notice.updated, notice.created] {
      guard let date, let day = date.value, context.asOf < day else { continue }
      return Conflict(
        place: date.range,
        reason: Note(
          Message(
            Phrase(
              fi: "Päivä on tulevaisuudessa (tänään on {today}).",
              sv: "Dagen ligger i framtiden (i dag är det {today}).",
              en: "The day lies in the future (today is {today})."),
            ["today": context.asOf.phrase]), at: date.range), isShown: true)
    }
    return nil
  }

  private static let untold = Phrase(fi: "ei kerrottu", sv: "inte angivet", en: "not told")
}
