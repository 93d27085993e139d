import Diagnostics
import NoticeModel
import SourceText

/// An unusually long retention period: more than 30 years, or more than 10 where all the processing
/// rests on consent.
///
/// A prompt to check (Art. 5(1)(c), (e)). Silent where the entry names the act that sets the time,
/// as family-law documents have 120 years by law (703/2023), and where data are kept for ever, which
/// is another rule's matter. Which bases matter follows from the entry's purposes and groups.
///
/// May be wrong: a long time can be right by a decision that the notice does not name.
package enum RetentionLong: Rule {
  package static let about = RuleDescription(
    "GDPR13-2A-RETENTION-LONG", .info, concerns: ["retention", "purposes", "legalBasis"],
    item: .retention, law: [.gdpr(5, 1, "c"), .gdpr(5, 1, "e")],
    message: Phrase(
      fi: "Säilytysaika {duration} on poikkeuksellisen pitkä. Tarkista peruste.",
      sv: "Lagringstiden {duration} är ovanligt lång. Kontrollera grunden.",
      en: "Retention of {duration} is unusually long. Check the ground."),
    wrong: Phrase(
      fi: "Suostumukset säilytetään 50 v.", sv: "Samtyckena förvaras i 50 år.",
      en: "Consents are kept for 50 years."),
    advice: Phrase(
      fi: "Suostumukset säilytetään 2 vuotta peruuttamisesta.",
      sv: "Samtyckena förvaras i 2 år från återkallandet.",
      en: "Consents are kept for 2 years from withdrawal."),
    why: Phrase(
      fi:
        "Tietoja saa säilyttää vain niin kauan kuin tarkoitus sitä vaatii. Pitkä aika tarvitsee perusteen, esimerkiksi lain.",
      sv:
        "Uppgifter får lagras bara så länge ändamålet kräver det. En lång tid behöver en grund, till exempel en lag.",
      en:
        "Data may be kept only as long as the purpose requires. A long time needs a ground, for example an act."
    ),
    caveat: Phrase(
      fi: "Jos aika perustuu lakiin, kirjoita säädös kohtaan ”peruste”, niin huomautus poistuu.",
      sv: "Om tiden bygger på lag, skriv författningen i ”grund”, så försvinner anmärkningen.",
      en: "Where an act sets the time, name it under “legalSource” and the finding goes away."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    // By number: a copy of each entry would count its references.
    for number in notice.retention.indices {
      guard let keep = notice.retention[number].keep, let period = keep.value,
        period.isLonger(thanYears: 10)
      else { continue }
      let entry = notice.retention[number]
      if entry.isPermanent || entry.hasSpecificLaw { continue }
      let consent = notice.consentAlone(for: entry)
      guard period.isLonger(thanYears: 30) || consent != nil
      else { continue }
      var reasons = [
        Note.fact(
          Phrase(
            fi: "Kohdassa ei ole säädöstä, jossa aika on säädetty.",
            sv: "Punkten nämner ingen författning som bestämmer tiden.",
            en: "The entry names no act that sets the time."), at: entry.range)
      ]
      if let consent { reasons.append(.basis(.consent, at: consent)) }
      findings.report(about, at: keep.range, ["duration": entry.writtenPeriod], because: reasons)
    }
  }
}

extension Period {
  fileprivate func isLonger(thanYears years: Int) -> Bool {
    Period(months: years * 12, days: 0).map { compare(to: $0) == .longer } ?? false
  }
}

extension Notice {
  /// Where consent is stated, if it is the only basis of what a retention entry is about.
  fileprivate func consentAlone(for entry: Retention) -> SourceRange? {
    // Thousands of both are no notice: the time must stay linear.
    guard purposes.count * retention.count <= 100_000 else { return nil }
    let named = Set(entry.purposes.map(\.id))
    let groups = Set(entry.of.map(\.id))
    var bases: [LegalBasis] = []
    for purpose in purposes where named.isEmpty || named.contains(purpose.id.string) {
      guard
        purpose.of.isEmpty || groups.isEmpty
          || purpose.of.contains(where: { groups.contains($0.id) })
      else { continue }
      bases += effectiveBases(of: purpose)
    }
    if purposes.isEmpty { bases = legalBases }
    let concerned = bases.filter { basis in
      groups.isEmpty || basis.of.isEmpty || basis.of.contains { groups.contains($0.id) }
    }
    guard let first = concerned.first?.point,
      concerned.allSatisfy({ $0.point?.value == .consent })
    else { return nil }
    return first.range
  }
}
