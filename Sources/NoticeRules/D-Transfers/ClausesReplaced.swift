import Diagnostics
import NoticeModel
import SourceText

/// Standard clauses are cited that Decision (EU) 2021/914 replaced.
///
/// The clauses of 2010/87/EU, 2001/497/EC and 2004/915/EC could be relied on until 27 December 2022.
/// Sentences that tell what became of them, and the change history, are left alone.
///
/// May be wrong: a text may tell the history in other words.
package enum ClausesReplaced: Rule {
  package static let about = RuleDescription(
    "GDPR46-SCC-OLD", .warning, reads: .prose, concerns: ["transfers"], item: .transfers,
    law: [.gdpr(46, 2, "c"), .commissionDecision("(EU) 2021/914")],
    message: Phrase(
      fi: "Viitatut vakiolausekkeet on korvattu päätöksellä (EU) 2021/914.",
      sv: "De angivna standardavtalsklausulerna har ersatts genom beslut (EU) 2021/914.",
      en: "The cited standard clauses were replaced by Decision (EU) 2021/914."),
    wrong: Phrase(
      fi: "vakiolausekkeet 2010/87/EU", sv: "standardavtalsklausulerna 2010/87/EU",
      en: "standard contractual clauses 2010/87/EU"),
    advice: Phrase(
      fi: "vakiolausekkeet (EU) 2021/914", sv: "standardavtalsklausulerna (EU) 2021/914",
      en: "standard contractual clauses (EU) 2021/914"),
    why: Phrase(
      fi: "Vanhoihin lausekkeisiin ei ole voinut nojata 27.12.2022 jälkeen.",
      sv: "De gamla klausulerna har inte kunnat användas efter 27.12.2022.",
      en: "The old clauses cannot be relied on after 27 December 2022."),
    caveat: Phrase(
      fi: "Tarkista sopimuksesta, että uudet lausekkeet on todella otettu käyttöön.",
      sv: "Kontrollera i avtalet att de nya klausulerna verkligen har tagits i bruk.",
      en: "Check in the contract that the new clauses are really in use."))

  package static let cues = [replaced]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let end = CalendarDate(year: 2022, month: 12, day: 27), context.asOf >= end else {
      return
    }
    for mention in context.mentions(of: replaced) {
      guard mention.field != "history", !mention.isBeside(past) else { continue }
      let range = context.reading.range(of: number(mention), in: mention.text.text)
      findings.report(
        about, at: range,
        because: [
          .fact(
            fi: "Tässä viitataan lausekkeisiin, joita ei enää voi käyttää.",
            sv: "Här hänvisas till klausuler som inte längre kan användas.",
            en: "Clauses are cited here that can no longer be used.", at: range)
        ],
        proposing: .replacing(range, with: "(EU) 2021/914", .review))
    }
  }

  /// The bytes of the decision's number with its "/EU" or "/EY".
  private static func number(_ mention: Mention) -> Range<Int> {
    let bytes = mention.bytes
    let rest = mention.text.text.string.utf8.dropFirst(bytes.upperBound).prefix(3)
    let isSuffix = ["/EU", "/EY", "/EG", "/EC"].contains { rest.elementsEqual($0.utf8) }
    return bytes.lowerBound..<(isSuffix ? bytes.upperBound + 3 : bytes.upperBound)
  }

  private static let replaced = Cues(["=2010/87", "=2001/497", "=2004/915"])

  private static let past = Cues([
    "korva", "kumot", "aiem", "aikaisem", "entis", "ersat", "ersätt", "upphäv", "tidigare",
    "replac", "repeal", "former", "previous",
  ])
}
