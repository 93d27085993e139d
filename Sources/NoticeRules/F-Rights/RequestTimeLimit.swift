import Diagnostics
import NoticeModel
import SourceText

/// The notice tells how requests are made, and not how soon they are answered.
///
/// Art. 12(3): without undue delay and within one month, which can be extended by two months. "Without
/// delay" alone gives the reader nothing to count on.
///
/// May be wrong: any time in the texts on rights is taken for the time of the answer.
package enum RequestTimeLimit: Rule {
  package static let about = RuleDescription(
    "GDPR12-3-TIME-LIMIT", .info, concerns: ["rights"], item: .rights, law: [.gdpr(12, 3)],
    message: Phrase(
      fi: "Kerro, että pyyntöön vastataan kuukauden kuluessa.",
      sv: "Ange att begäran besvaras inom en månad.",
      en: "State the one-month response time."),
    wrong: Phrase(
      fi: "Pyyntö toteutetaan viivytyksettä.", sv: "Begäran behandlas utan dröjsmål.",
      en: "Requests are carried out without delay."),
    advice: Phrase(
      fi: "Vastaamme kuukauden kuluessa pyynnöstä.",
      sv: "Vi svarar inom en månad från begäran.",
      en: "We answer within one month of the request."),
    why: Phrase(
      fi: "Lukija tietää, milloin vastausta voi odottaa ja milloin sen puuttumisesta voi valittaa.",
      sv: "Läsaren vet när ett svar kan väntas och när man kan klaga över att det uteblir.",
      en: "Readers know when to expect an answer, and when to complain that there is none."),
    caveat: Phrase(
      fi: "Sääntö pitää mitä tahansa oikeuksien kohdassa mainittua aikaa vastausaikana.",
      sv: "Regeln tar vilken tid som helst som nämns bland rättigheterna för svarstid.",
      en: "Any time mentioned among the rights is taken for the response time."))

  package static let cues = [RequestWords.time, promptly]

  private static let promptly = Cues(["viivyt", "dröjsmål", "without undue delay", "without delay"])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let rights = notice.rights else { return }
    let promised = context.promisedRights
    guard !rights.responseTime.isGiven,
      !promised.contains(where: { $0.right.responseTime.isGiven }),
      let procedure = ([rights.channel] + promised.map(\.right.channel)).compactMap({ $0 })
        .first(where: { !$0.isBlank }),
      !context.mentions(of: RequestWords.time).contains(where: { $0.field == "rights" })
    else { return }
    let delay = context.mentions(of: promptly).first { $0.field == "rights" }
    findings.report(
      about, at: delay.map { context.range(of: $0) } ?? procedure.range,
      because: [
        .rights(
          Phrase(
            fi: "Pyynnön tekeminen kerrotaan tässä, vastausaikaa ei missään.",
            sv: "Här anges hur begäran görs, men svarstiden anges ingenstans.",
            en: "How to make a request is told here, the response time nowhere."),
          at: procedure.range)
      ],
      proposing: .addingToRights(of: notice) {
        $0.responseTime = .oneMonth(in: notice)
      })
  }
}

extension Written<Period> {
  /// One month, in the notice's language.
  static func oneMonth(in notice: Notice) -> Written<Period> {
    let words = Phrase(fi: "1 kuukausi", sv: "1 månad", en: "1 month")
    return Written(Text(words[notice.firstMessageLanguage]))
  }
}
