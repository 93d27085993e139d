import Diagnostics
import NoticeModel
import SourceText

/// Requests are taken only in person or on a paper signed by hand.
///
/// Art. 12(2)–(3) and recital 59 ask to make requests easy, also electronically. The wording stems
/// from section 28 of the repealed Personal Data Act. Silent where any text on rights names an
/// electronic way.
///
/// May be wrong: an electronic way told elsewhere in the notice is not seen.
package enum RequestChannel: Rule {
  package static let about = RuleDescription(
    "GDPR12-2-REQUEST-CHANNEL", .warning, reads: .prose, concerns: ["rights"], item: .rights,
    law: [.gdpr(12, 2), .gdpr(12, 3), .recital(59)],
    message: Phrase(
      fi:
        "Pyynnön voi tehdä vain käymällä tai allekirjoitetulla asiakirjalla. Tarjoa sähköinen kanava.",
      sv:
        "Begäran kan bara göras vid besök eller med undertecknad handling. Erbjud en elektronisk kanal.",
      en: "Requests only in person or by signed paper; offer an electronic channel."),
    wrong: Phrase(
      fi: "Pyyntö tehdään omakätisesti allekirjoitetulla asiakirjalla.",
      sv: "Begäran görs med en egenhändigt undertecknad handling.",
      en: "Requests are made by a document signed by hand."),
    advice: Phrase(
      fi: "Pyynnön voi tehdä Suomi.fi-tunnistuksella, kirjeellä tai käymällä asiointipisteessä.",
      sv: "Begäran kan göras med Suomi.fi-identifikation, per brev eller på servicestället.",
      en: "Requests can be made with Suomi.fi identification, by letter or at the service point."),
    why: Phrase(
      fi:
        "Oikeuksien käyttöä on helpotettava. Kun tietoja käsitellään sähköisesti, myös pyynnön pitää voida tehdä sähköisesti.",
      sv:
        "Det ska vara lätt att utöva rättigheterna. När uppgifter behandlas elektroniskt ska också begäran kunna göras elektroniskt.",
      en:
        "Rights must be easy to use. Where data are processed electronically, requests should be possible electronically too."
    ),
    caveat: Phrase(
      fi: "Sähköinen kanava voi olla kerrottu muualla kuin oikeuksien kohdassa.",
      sv: "En elektronisk kanal kan anges på annat ställe än bland rättigheterna.",
      en: "An electronic channel may be told elsewhere than among the rights."))

  package static let cues = [paper, RequestWords.electronic, RequestWords.formats]

  private static let paper = Cues([
    "omakätis", "allekirjoitet", "henkilökohtaisella käynn", "henkilökohtaisesti käy",
    "henkilökohtaisesti rekisterinpitäj", "käymällä",
    "egenhändig", "undertecknad", "personligt besök", "personligen", "vid besök",
    "hand signed", "signed by hand", "signed document", "signed letter", "in person",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let rights = notice.rights else { return }
    let mentions = context.mentions(of: paper).filter {
      $0.field == "rights" && ["channel", "text", "general"].contains($0.part) && !$0.isDenied
    }
    guard let first = mentions.first,
      !context.mentions(of: RequestWords.electronic).contains(where: {
        $0.field == "rights" && !$0.isBeside(RequestWords.formats)
      }),
      !mentions.contains(where: { RequestWords.hasAddress($0.text.text.string) })
    else { return }
    var because = [
      Note.rights(
        Phrase(
          fi: "Oikeuksien kohdassa ei ole sähköistä kanavaa.",
          sv: "Bland rättigheterna finns ingen elektronisk kanal.",
          en: "The rights name no electronic channel."), at: notice.place(of: "rights"))
    ]
    if let other = mentions.first(where: { $0.text.text.range != first.text.text.range }) {
      because.append(
        .rights(
          Phrase(
            fi: "Sama vaatimus on myös tässä.", sv: "Samma krav finns också här.",
            en: "The same is asked here too."), at: context.range(of: other)))
    }
    let proposal: Proposal? =
      rights.channel.isGiven
      ? nil
      : .addingToRights(of: notice) {
        $0.channel = notice.words(RightsWithoutChannel.sentence)
      }
    findings.report(about, at: context.range(of: first), because: because, proposing: proposal)
  }
}
