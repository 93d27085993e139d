import Diagnostics
import NoticeModel

/// The last change of the notice is longer ago than the municipality wants.
///
/// No law sets an age; accuracy and accountability ask for regular review (Art. 5(1)(d), 5(2),
/// 24(1)). Two years, unless the municipality has decided otherwise. A notice that is no longer in
/// force is left alone.
///
/// May be wrong: a notice may be reviewed without being changed; its date should then be renewed.
package enum DateOld: Rule {
  package static let about = RuleDescription(
    "STALE-DATE-OLD", .warning, concerns: ["created", "updated", "history"],
    law: [.gdpr(5, 1, "d"), .gdpr(5, 2), .gdpr(24, 1)],
    message: Phrase(
      fi: "Selostetta on viimeksi päivitetty {date} ({age} sitten). Tarkista sisältö.",
      sv: "Beskrivningen uppdaterades senast {date} (för {age} sedan). Granska innehållet.",
      en: "The notice was last updated on {date} ({age} ago). Review it."),
    wrong: Phrase(
      fi: "Laadittu 23.4.2019", sv: "Upprättad 23.4.2019", en: "Drafted on 23 April 2019"),
    advice: Phrase(
      fi: "Päivitetty 1.9.2026", sv: "Uppdaterad 1.9.2026", en: "Updated on 1 September 2026"),
    why: Phrase(
      fi:
        "Palvelut, järjestelmät ja lait muuttuvat. Vanha seloste kertoo helposti väärin, mitä tiedoille tehdään.",
      sv:
        "Tjänster, system och lagar ändras. En gammal beskrivning berättar lätt fel om vad som görs med uppgifterna.",
      en:
        "Services, systems and laws change. An old notice is likely to be wrong about what is done with the data."
    ),
    caveat: Phrase(
      fi:
        "Enimmäisikä on kunnan oma päätös (oletus 2 vuotta). Jos seloste on tarkistettu ja se pitää paikkansa, uudista päiväys.",
      sv:
        "Maximiåldern är kommunens eget beslut (2 år om inget annat bestäms). Om beskrivningen har granskats och stämmer, förnya datumet.",
      en:
        "The maximum age is the municipality's own decision (2 years by default). Where the notice has been reviewed and is right, renew the date."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard !notice.isWithdrawn, let last = notice.lastDate,
      let limit = last.day.adding(context.settings.maxAge), limit < context.asOf
    else { return }
    findings.report(
      about, at: last.range,
      ["date": last.day.phrase, "age": last.day.age(on: context.asOf)],
      because: [
        .lastDate(last),
        Note(
          Message(
            Phrase(
              fi: "Selosteen enimmäisikä on {age}.", sv: "Beskrivningens maximiålder är {age}.",
              en: "The maximum age of a notice is {age}."),
            ["age": context.settings.maxAge.phrase])),
      ])
  }
}
