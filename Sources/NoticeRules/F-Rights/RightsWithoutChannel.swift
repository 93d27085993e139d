import Diagnostics
import NoticeModel
import SourceText
import Wording

/// Rights are listed, and nothing says how to use them or where requests go.
///
/// Art. 12(2): the controller facilitates the exercise of rights. A form, an address, an office or a
/// person to ask is enough, for all rights together or for one of them; so is the controller's own
/// page.
///
/// May be wrong: the contact of the notice may be meant for requests; say so.
package enum RightsWithoutChannel: Rule {
  package static let about = RuleDescription(
    "GDPR12-2-RIGHTS-NO-CHANNEL", .warning, concerns: ["rights"], item: .rights,
    law: [.gdpr(12, 2), .gdpr(13, 1, "a")],
    message: Phrase(
      fi: "Selosteesta ei ilmene, miten oikeuksia voi käyttää ja mihin pyyntö lähetetään.",
      sv: "Det framgår inte hur rättigheterna utövas och vart begäran skickas.",
      en: "It is not stated how to exercise the rights."),
    wrong: Phrase(
      fi: "Rekisteröidyllä on oikeus tarkastaa tietonsa.",
      sv: "Den registrerade har rätt att granska sina uppgifter.",
      en: "The data subject has the right to see the data."),
    advice: Phrase(
      fi: "Pyynnöt: kirjaamo@mallila.example tai Suomi.fi-lomake",
      sv: "Begäranden: registrator@mallila.example eller Suomi.fi-blanketten",
      en: "Requests: registry@mallila.example or the Suomi.fi form"),
    why: Phrase(
      fi: "Oikeus, jonka käyttämiseen ei ole ohjetta, jää käyttämättä.",
      sv: "En rättighet utan anvisning blir inte utövad.",
      en: "A right without instructions is not used."),
    caveat: Phrase(
      fi: "Pyynnöt voi olla tarkoitettu selosteen yhteyshenkilölle. Kerro se oikeuksien kohdassa.",
      sv:
        "Begäranden kan vara avsedda för beskrivningens kontaktperson. Ange det bland rättigheterna.",
      en: "Requests may be meant for the notice's contact. Say so among the rights."))

  package static let cues = [RequestWords.instructions]

  /// What a notice may say, with the place for its own address.
  static let sentence = Phrase(
    fi: "Tee pyyntö sähköisesti tai kirjallisesti: [täydennä: lomakkeen tai kirjaamon osoite].",
    sv:
      "Gör begäran elektroniskt eller skriftligen: [fyll i: blankettens eller registratorskontorets adress].",
    en:
      "Make your request electronically or in writing: [fill in: address of the form or the registry]."
  )

  private static let requests = Cues([
    "oikeu", "oikeuks", "~pyyn", "tarkastus", "rättighet", "begär", "right", "request",
  ])
  private static let general = ["tietosuoja.fi", "eur-lex.europa.eu", "finlex.fi"]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let rights = notice.rights, !rights.channel.isGiven else { return }
    let promised = context.promisedRights.filter { $0.name != .information }
    guard let first = promised.first, !promised.contains(where: { $0.right.channel.isGiven }),
      !leadsToOwnPage(rights.link), !isTold(context)
    else { return }
    let texts = promised.compactMap { $0.right.text } + [rights.general].compactMap { $0 }
    guard
      !texts.contains(where: { $0.variants.contains { RequestWords.hasAddress($0.text.string) } })
    else { return }
    findings.report(
      about, at: notice.place(of: "rights"),
      because: [
        .rights(
          Phrase(
            fi: "Oikeus on luvattu, mutta tapaa käyttää sitä ei kerrota.",
            sv: "Rättigheten utlovas, men inte hur den utövas.",
            en: "The right is promised, but not how to use it."), at: first.right.place)
      ],
      proposing: .addingToRights(of: notice) { $0.channel = notice.words(sentence) })
  }

  private static func isTold(_ context: RuleContext) -> Bool {
    context.mentions(of: RequestWords.instructions).contains { mention in
      switch mention.field {
      case "rights": mention.part != "refusal" && !mention.isBeside(RequestWords.formats)
      case "contacts", "dpo", "otherInformation": mention.isBeside(requests)
      default: false
      }
    }
  }

  /// Whether the link on rights leads elsewhere than to pages on the law.
  private static func leadsToOwnPage(_ link: Written<WebAddress>?) -> Bool {
    guard let host = link?.value?.host else { return false }
    return !general.contains { host == $0 || host.hasSuffix("." + $0) }
  }
}
