import Diagnostics
import Law
import NoticeModel
import SourceText

/// A reform that touches the notice has taken effect since it was last changed.
///
/// The reforms are a table of law: each has its day, and the words by which notices of its field are
/// known; general reforms, such as the GDPR, touch all. The words count in what shows the notice's
/// field: title, topics, register, groups, purposes and bases. Where offices were abolished, they
/// count anywhere. The latest reform is the finding, the earlier ones are told beside it.
///
/// May be wrong: the notice may not depend on what was changed.
package enum ReformSinceUpdate: Rule {
  package static let about = RuleDescription(
    "STALE-REFORM-SINCE-UPDATE", .warning, reads: .prose,
    concerns: ["created", "updated", "history"],
    law: [.gdpr(5, 1, "d"), .gdpr(5, 2), .gdpr(24, 1)],
    message: Phrase(
      fi: "Selosteen jälkeen on tullut voimaan uudistus: {reform} ({date}).",
      sv: "Efter beskrivningen har en reform trätt i kraft: {reform} ({date}).",
      en: "A reform has entered into force since the notice: {reform} ({date})."),
    wrong: Phrase(
      fi: "Kotoutumispalvelut, päivitetty 7.8.2024",
      sv: "Integrationsservicen, uppdaterad 7.8.2024",
      en: "Integration services, updated on 7 August 2024"),
    advice: Phrase(
      fi: "Tarkista uudistuksen vaikutus ja uudista päiväys: Päivitetty 1.9.2026",
      sv: "Kontrollera vad reformen påverkar och förnya datumet: Uppdaterad 1.9.2026",
      en: "Check what the reform changes and renew the date: Updated on 1 September 2026"),
    why: Phrase(
      fi:
        "Uudistus voi muuttaa oikeusperusteen säädöstä, rekisterinpitäjää, vastaanottajia ja säilytysaikoja.",
      sv:
        "En reform kan ändra lagen bakom den rättsliga grunden, den personuppgiftsansvarige, mottagarna och lagringstiderna.",
      en:
        "A reform can change the act behind the legal basis, the controller, the recipients and the retention periods."
    ),
    caveat: Phrase(
      fi:
        "Uudistus ei välttämättä koske juuri tätä rekisteriä. Päiväyksen uudistaminen riittää silloin.",
      sv:
        "Reformen gäller inte nödvändigtvis just detta register. Då räcker det att datumet förnyas.",
      en: "The reform may not concern this very register. Renewing the date is then enough."))

  /// The reforms with their words; nil for general ones.
  private static let table: [(reform: Reform, words: Cues?)] = LawBook.standard.reforms.map {
    ($0, $0.stems.isEmpty ? nil : Cues($0.stems))
  }

  package static let cues = table.compactMap(\.words)

  private static let showsField: Set<String> = [
    "title", "topics", "register", "dataSubjects", "purposes", "legalBasis", "legalBases",
  ]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard !notice.isWithdrawn, let last = notice.lastDate else { return }
    let (updated, today) = (last.day.lawDate, context.asOf.lawDate)
    var since: [(reform: Reform, mention: Mention?)] = []
    // By number: a reform has many references to count.
    for number in table.indices
    where updated < table[number].reform.date && table[number].reform.date <= today
      && table[number].reform.confidence.isCertain
    {
      guard let words = table[number].words else {
        since.append((table[number].reform, nil))
        continue
      }
      let mention = context.mentions(of: words).first { mention in
        table[number].reform.isAnywhere || showsField.contains(mention.field)
      }
      if let mention { since.append((table[number].reform, mention)) }
    }
    // What touches this field says more than what touches all.
    guard let latest = since.last(where: { $0.mention != nil }) ?? since.last else { return }
    findings.report(
      about, at: last.range, values(latest.reform),
      notes: since.filter { $0.reform != latest.reform }.map { other in
        Note(
          Message(
            Phrase(
              fi: "Myös: {reform} ({date}).", sv: "Även: {reform} ({date}).",
              en: "Also: {reform} ({date})."), values(other.reform)))
      },
      because: [.lastDate(last)]
        + (latest.mention.map { mention in
          [
            .fact(
              Phrase(
                fi: "Tämä sana osoittaa, että uudistus koskee selostetta.",
                sv: "Det här ordet visar att reformen berör beskrivningen.",
                en: "This word shows that the reform touches the notice."),
              at: context.range(of: mention))
          ]
        } ?? []))
  }

  private static func values(_ reform: Reform) -> [String: Phrase] {
    let day = CalendarDate(
      year: reform.date.year, month: reform.date.month, day: reform.date.day)
    return [
      "reform": reform.name.phrase,
      "date": day?.phrase ?? Phrase(""),
    ]
  }
}
