import Diagnostics
import NoticeModel

/// The notice says nothing of how long data are kept.
///
/// Art. 13(2)(a) asks for the period, or the criteria that decide it. A reference to a records plan or
/// an act is something said; whether it is enough is another rule's matter.
///
/// May be wrong: where the period stands in another text of the notice, the rule does not see it.
package enum RetentionMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-2A-RETENTION-MISSING", .error, concerns: ["retention"], item: .retention,
    law: [.gdpr(13, 2, "a"), .gdpr(14, 2, "a"), .gdpr(5, 1, "e")],
    message: Phrase(
      fi: "Säilytysaika tai sen määrittämiskriteerit puuttuvat.",
      sv: "Lagringstiden eller kriterierna för den saknas.",
      en: "The retention period or its criteria are missing."),
    wrong: Phrase(
      fi: "Säilytys: ei kerrota. (Kohta puuttuu tai on tyhjä.)",
      sv: "Lagring: anges inte. (Punkten saknas eller är tom.)",
      en: "Retention: not told. (The item is missing or empty.)"),
    advice: Phrase(
      fi: "Säilytysaika: 5 vuotta asiakkuuden päättymisestä",
      sv: "Lagringstid: 5 år från det att kundrelationen upphört",
      en: "Retention period: 5 years from the end of the client relationship"),
    why: Phrase(
      fi:
        "Lukijan on tiedettävä, kauanko hänen tietojaan säilytetään, tai ainakin mistä aika määräytyy.",
      sv:
        "Läsaren ska veta hur länge uppgifterna lagras, eller åtminstone vad som bestämmer tiden.",
      en: "Readers must know how long their data are kept, or at least what decides it."),
    caveat: Phrase(
      fi: "Jos säilytysaika kerrotaan muun kohdan tekstissä, sääntö ei huomaa sitä.",
      sv: "Om lagringstiden berättas i texten i en annan punkt märker regeln det inte.",
      en: "Where the period is told in the text of another item, the rule does not see it."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let isTold = notice.retention.contains { rule in
      rule.keep.isGiven || rule.permanent.isGiven || rule.criterion.isGiven || rule.text.isGiven
        || rule.plan.isGiven || rule.legalSource.contains { !$0.isBlank }
    }
    guard !isTold else { return }
    findings.report(
      about, at: notice.place(of: "retention"), because: reasons(notice),
      proposing: proposal(notice))
  }

  private static func proposal(_ notice: Notice) -> Proposal? {
    if let entry = notice.retention.first { return entry.askingForTime(notice) }
    return .adding {
      var entry = Retention()
      entry.keep = Written(notice.gapForTime)
      entry.from = notice.gapForEvent
      $0.retention = [entry]
    }
  }

  private static func reasons(_ notice: Notice) -> [Note] {
    if let entry = notice.retention.first {
      return [
        .fact(
          Phrase(
            fi: "Kohdassa ei kerrota aikaa eikä sen perustetta.",
            sv: "Punkten anger varken en tid eller ett kriterium.",
            en: "The entry tells neither a period nor a criterion."), at: entry.range)
      ]
    }
    return [
      .fact(
        Phrase(
          fi: "Selosteessa ei ole kohtaa säilytyksestä.",
          sv: "Beskrivningen har ingen punkt om lagring.",
          en: "The notice has no item on retention."))
    ]
  }
}
