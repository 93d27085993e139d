import Diagnostics
import NoticeModel
import SourceText

/// A retention period without the event from which it runs.
///
/// Ten years from what? The reader needs both (Art. 13(2)(a)). The event may stand in its own field,
/// after the period, or in the words of the entry. A period of nothing ("0 pv", at once) needs none.
///
/// May be wrong: an event told in words that the lists do not know.
package enum RetentionTriggerMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-2A-RETENTION-TRIGGER", .warning, concerns: ["retention"], item: .retention,
    law: [.gdpr(13, 2, "a"), .gdpr(12, 1)],
    message: Phrase(
      fi: "Säilytysajan ({duration}) alkamishetkeä ei ole kerrottu.",
      sv: "Det framgår inte från när lagringstiden ({duration}) räknas.",
      en: "The starting point of the retention period ({duration}) is not stated."),
    wrong: Phrase(
      fi: "Tietoja säilytetään 30 v.", sv: "Uppgifterna lagras i 30 år.",
      en: "Data are kept for 30 years."),
    advice: Phrase(
      fi: "10 vuotta asian sulkemisesta", sv: "10 år från det att ärendet avslutades",
      en: "10 years from the closing of the case"),
    why: Phrase(
      fi: "Pelkästä ajasta ei näe, milloin tiedot poistetaan: kerro myös, mistä aika lasketaan.",
      sv:
        "Enbart en tid visar inte när uppgifterna raderas: ange också från vilken händelse tiden räknas.",
      en:
        "A period alone does not show when data are deleted: tell also the event from which it runs."
    ),
    caveat: Phrase(
      fi: "Tapahtuma voi olla kerrottu sanoin, joita sääntö ei tunne.",
      sv: "Händelsen kan vara sagd med ord som regeln inte känner.",
      en: "The event may be told in words that the rule does not know."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    // By number: a copy of each entry would count its references.
    for number in notice.retention.indices where !notice.retention[number].namesEvent {
      let entry = notice.retention[number]
      guard let (range, duration) = openPeriod(of: entry, context) else { continue }
      findings.report(
        about, at: range, ["duration": duration],
        because: [
          .fact(
            Phrase(
              fi: "Aika on kerrottu, mutta kohdassa ei ole tapahtumaa, josta se alkaa.",
              sv: "Tiden är angiven, men punkten har ingen händelse som den räknas från.",
              en: "A period is given, but the entry has no event from which it runs."),
            at: entry.range)
        ],
        proposing: entry.askingForEvent(notice))
    }
  }

  /// A period without an event: the field's, or where that is silent the one in the words.
  private static func openPeriod(
    of entry: Retention, _ context: RuleContext
  ) -> (range: SourceRange, duration: Phrase)? {
    if let keep = entry.keep, !keep.isBlank {
      guard let period = keep.value, !period.isZero else { return nil }
      return (keep.range, entry.writtenPeriod)
    }
    for text in [entry.text, entry.criterion].compactMap(\.self).flatMap(\.variants).map(\.text) {
      guard let place = TimeInWords.first(in: text.string), !text.string.isDate(place) else {
        continue
      }
      let after = text.string.bytes(place.upperBound..<text.string.utf8.count)
      let clause = after.prefix { !",;.".contains($0) }
      if RetentionTriggers.follow(in: String(clause)) { return nil }
      return (context.reading.range(of: place, in: text), Phrase(text.string.bytes(place)))
    }
    return nil
  }
}

extension Retention {
  /// Whether the event is told: in its field, after the period, or somewhere in the words.
  fileprivate var namesEvent: Bool {
    if let from { return !from.isBlank }
    if let trigger, RetentionTriggers.follow(in: trigger.first.text.string) { return true }
    return [text, criterion].contains { words in
      words?.variants.contains { RetentionTriggers.events.stand(in: $0.text.string) } ?? false
    }
  }
}

extension String {
  /// Whether the bytes hold a date rather than a length of time: "31.12.2028".
  fileprivate func isDate(_ place: Range<Int>) -> Bool {
    guard let last = bytes(place).utf8.last else { return false }
    let holdsPoint = bytes(place).utf8.contains(UInt8(ascii: "."))
    return holdsPoint && last.isASCIIDigit || bytes(place).hasSuffix("kuuta")
  }
}
