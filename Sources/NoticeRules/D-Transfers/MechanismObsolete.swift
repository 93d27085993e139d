import Diagnostics
import NoticeModel

/// Safe Harbor or Privacy Shield is given as the mechanism of a transfer.
///
/// The Court of Justice annulled both (C-362/14 in 2015, C-311/18 in 2020). The decision on the
/// United States in force is that on the Data Privacy Framework, of 10 July 2023. Sentences that tell
/// what became of them, denials and the change history are left alone.
///
/// May be wrong: a text may tell the history in other words.
package enum MechanismObsolete: Rule {
  package static let about = RuleDescription(
    "GDPR45-OBSOLETE-MECHANISM", .error, reads: .prose, concerns: ["transfers"], item: .transfers,
    law: [
      .gdpr(45), .courtOfJustice("C-362/14"), .courtOfJustice("C-311/18"),
      .commissionDecision("(EU) 2023/1795"),
    ],
    message: Phrase(
      fi: "Safe Harbor / Privacy Shield ei ole enää voimassa oleva siirtoperuste.",
      sv: "Safe Harbor / Privacy Shield är inte längre en giltig överföringsgrund.",
      en: "Safe Harbor / Privacy Shield is no longer valid."),
    wrong: Phrase(
      fi: "Toimittaja on Privacy Shield -sertifioitu.",
      sv: "Leverantören är Privacy Shield-certifierad.",
      en: "The supplier is Privacy Shield certified."),
    advice: Phrase(
      fi: "Toimittaja on Data Privacy Framework -sertifioitu.",
      sv: "Leverantören är certifierad enligt Data Privacy Framework.",
      en: "The supplier is certified under the Data Privacy Framework."),
    why: Phrase(
      fi:
        "Unionin tuomioistuin on kumonnut molemmat. Siirto, joka nojaa niihin, on vailla perustetta.",
      sv: "EU-domstolen har ogiltigförklarat båda. En överföring som bygger på dem saknar grund.",
      en: "The Court of Justice annulled both. A transfer that rests on them has no ground."),
    caveat: Phrase(
      fi: "Jos teksti vain kertoo aiemmasta järjestelystä, huomautus on aiheeton.",
      sv: "Om texten bara berättar om ett tidigare arrangemang är anmärkningen obefogad.",
      en: "Where the text only tells of an earlier arrangement, the finding does not hold."))

  package static let cues = [annulled]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for mention in context.mentions(of: annulled) {
      guard mention.field != "history", !mention.isDenied, !mention.isBeside(past) else { continue }
      let range = context.range(of: mention)
      findings.report(
        about, at: range,
        because: [
          .fact(
            fi: "Järjestely mainitaan tässä siirtoperusteena.",
            sv: "Arrangemanget nämns här som överföringsgrund.",
            en: "The arrangement is mentioned here as a mechanism.", at: range),
          mention.pattern == 0
            ? .fact(
              fi: "Safe Harbor -päätös kumottiin 6.10.2015 (C-362/14).",
              sv: "Safe Harbor-beslutet ogiltigförklarades 6.10.2015 (C-362/14).",
              en: "The Safe Harbor decision was annulled on 6 October 2015 (C-362/14).")
            : .fact(
              fi: "Privacy Shield -päätös kumottiin 16.7.2020 (C-311/18).",
              sv: "Privacy Shield-beslutet ogiltigförklarades 16.7.2020 (C-311/18).",
              en: "The Privacy Shield decision was annulled on 16 July 2020 (C-311/18)."),
        ])
    }
  }

  private static let annulled = Cues(["safe harbo", "privacy shield"])

  /// Words that tell of the past.
  private static let past = Cues([
    "kumot", "kumos", "kumoa", "mitätö", "pätemät", "korva", "aiem", "aikaisem", "entinen", "tilal",
    "sijaan", "sijasta", "=stället", "instead",
    "ogiltig", "upphäv", "ersat", "ersätt", "tidigare", "längre", "invalid", "annul", "replac",
    "former", "previous", "longer",
  ])
}
