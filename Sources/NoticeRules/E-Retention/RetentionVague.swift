import Diagnostics
import NoticeModel
import SourceText

/// The words on retention give neither a time nor an event that a reader could apply.
///
/// "Niin kauan kuin on tarpeen", "määräajan", "lain mukaan": the controller may decide what they
/// mean, the reader cannot (WP260, section on Art. 13(2)(a)). Looked for in the words of each entry
/// that has no period, no date, no act and is not permanent. "Määräajan", "toistaiseksi" and "lain
/// mukaan" pass where an event ends the time. A general sentence beside entries that tell the times
/// is an introduction, and a bare reference to a records plan is another rule's matter.
///
/// May be wrong: a sentence can be plain in words that the lists do not know.
package enum RetentionVague: Rule {
  package static let about = RuleDescription(
    "GDPR13-2A-RETENTION-VAGUE", .warning, reads: .prose, concerns: ["retention"],
    item: .retention, law: [.gdpr(13, 2, "a"), .gdpr(12, 1)],
    message: Phrase(
      fi: "Säilytysaika on epämääräinen: ”{text}”.",
      sv: "Lagringstiden är vag: ”{text}”.",
      en: "Retention is vague: “{text}”."),
    wrong: Phrase(
      fi: "Aineisto säilytetään määräajan.",
      sv: "Materialet förvaras en viss tid.",
      en: "The material is kept for a certain period."),
    advice: Phrase(
      fi: "Suostumuslomakkeet säilytetään 2 vuotta asiakkuuden päättymisestä.",
      sv: "Samtyckesblanketterna förvaras i 2 år från det att kundrelationen upphört.",
      en: "Consent forms are kept for 2 years from the end of the client relationship."),
    why: Phrase(
      fi:
        "Lukijan on voitava itse päätellä, milloin hänen tietonsa poistetaan: aika ja tapahtuma, josta se alkaa, tai sellainen peruste, jota voi soveltaa.",
      sv:
        "Läsaren ska själv kunna sluta sig till när uppgifterna raderas: en tid och händelsen som den räknas från, eller ett kriterium som går att tillämpa.",
      en:
        "Readers must be able to tell when their data are deleted: a period and the event it runs from, or a criterion that they can apply."
    ),
    caveat: Phrase(
      fi:
        "Sääntö tuntee yleisimmät sanonnat. Jos ajan päättävä tapahtuma on sanottu harvinaisin sanoin, huomautus voi olla turha.",
      sv:
        "Regeln känner de vanligaste uttrycken. Om händelsen som avslutar tiden är sagd med ovanliga ord kan anmärkningen vara onödig.",
      en:
        "The rule knows the usual phrases. Where the event that ends the time is told in unusual words, the finding may be needless."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let entries = notice.retention.filter {
      !$0.isPermanent && !$0.tellsTime && !$0.hasSpecificLaw && !$0.onlyRefersToPlan
    }
    guard !entries.isEmpty else { return }
    let overview = RetentionOverview(notice)
    for entry in entries where !overview.isIntroduction(entry) {
      let texts = entry.statements + (entry.from.map { $0.variants.map(\.text) } ?? [])
      for text in texts {
        guard let place = vague(in: text.string) else { continue }
        let range = context.reading.range(of: place, in: text)
        findings.report(
          about, at: range, ["text": Phrase(text.string.bytes(place))],
          because: [
            .fact(
              Phrase(
                fi: "Kohdassa ei ole aikaa, päivämäärää eikä säädöstä.",
                sv: "Punkten har ingen tid, inget datum och ingen författning.",
                en: "The entry has no period, no date and no act."), at: entry.range)
          ],
          proposing: entry.askingForTime(notice))
        break
      }
    }
  }

  /// The first words that leave the time open.
  private static func vague(in text: String) -> Range<Int>? {
    let ends = RetentionWords.tellsEnd(text)
    let hasEvent = RetentionTriggers.events.stand(in: text)
    if let range = RetentionWords.vague.first(in: text)?.range, !ends {
      return text.toWordEnd(range)
    }
    if let range = asLongAsNeeded(in: text), !(ends && hasEvent) { return range }
    guard !hasEvent, !ends, !RetentionWords.openAgreement.stand(in: text),
      !RetentionWords.appeal.stand(in: text),
      let range = RetentionWords.empty.first(in: text)?.range
    else { return nil }
    return text.toWordEnd(range)
  }

  /// "Niin kauan kuin on tarpeen": not where somebody's need is meant that a reader knows.
  private static func asLongAsNeeded(in text: String) -> Range<Int>? {
    guard let start = RetentionWords.asLong.first(in: text)?.range else { return nil }
    let rest = text.bytes(start.upperBound..<min(text.utf8.count, start.upperBound + 80))
    guard let need = RetentionWords.need.first(in: rest)?.range,
      !RetentionWords.someone.stand(in: rest.bytes(0..<need.lowerBound))
    else { return nil }
    return text.toWordEnd(start.lowerBound..<start.upperBound + need.upperBound)
  }
}
