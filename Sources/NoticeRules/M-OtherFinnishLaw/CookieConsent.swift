import Diagnostics
import NoticeModel

/// An online service uses cookies or web analytics, and the notice tells nothing of consent.
///
/// Storing and reading on the reader's device needs consent unless it is strictly necessary
/// (917/2014, section 205; Traficom's guidance). Words for consent, choice or necessity in one of the
/// texts on cookies are enough, and so is a denial of cookies.
///
/// May be wrong: a cookie page of its own may tell it.
package enum CookieConsent: Rule {
  package static let about = RuleDescription(
    "FI-COOKIES-205", .info, reads: .prose,
    concerns: ["dataItems", "systems", "security", "otherInformation"], item: nil,
    law: [
      .act(
        fi: "laki sähköisen viestinnän palveluista",
        sv: "lagen om tjänster inom elektronisk kommunikation",
        en: "Act on Electronic Communications Services", "917/2014", "205")
    ],
    message: Phrase(
      fi: "Evästeistä on kerrottava ja ei-välttämättömiin pyydettävä suostumus.",
      sv: "Informera om kakor och begär samtycke till icke-nödvändiga kakor.",
      en: "Inform about cookies and ask consent for non-essential ones."),
    wrong: Phrase(
      fi: "Sivusto käyttää evästeitä.", sv: "Webbplatsen använder kakor.",
      en: "The site uses cookies."),
    advice: Phrase(
      fi: "Käytämme välttämättömiä evästeitä; tilastoimme käyttöä vain suostumuksellasi.",
      sv: "Vi använder nödvändiga kakor; statistik för vi bara med ditt samtycke.",
      en: "We use necessary cookies; we keep statistics only with your consent."),
    why: Phrase(
      fi:
        "Muuta kuin välttämätöntä tietoa saa tallentaa lukijan laitteelle vain hänen suostumuksellaan.",
      sv:
        "Annat än nödvändiga uppgifter får lagras på läsarens enhet bara med hans eller hennes samtycke.",
      en:
        "Anything but what is necessary may be stored on the reader's device only with consent."),
    caveat: Phrase(
      fi: "Evästeistä voidaan kertoa omalla sivullaan; lisää silloin linkki siihen.",
      sv: "Kakor kan beskrivas på en egen sida; lägg då till en länk till den.",
      en: "Cookies may be told of on a page of their own; add a link to it then."))

  package static let cues = [cookies]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let mentions = context.mentions(of: cookies).filter {
      !["rights", "history"].contains($0.field)
    }
    guard let first = mentions.first(where: { !$0.isDenied }),
      !mentions.contains(where: { informed.stand(in: $0.text.text.string) })
    else { return }
    let range = context.range(of: first)
    findings.report(
      about, at: range,
      because: [
        .fact(
          fi: "Evästeet tai kävijäseuranta mainitaan tässä.",
          sv: "Kakor eller besöksstatistik nämns här.",
          en: "Cookies or web analytics are mentioned here.", at: range),
        .fact(
          fi: "Suostumusta, valintaa tai välttämättömyyttä ei mainita.",
          sv: "Samtycke, val eller nödvändighet nämns inte.",
          en: "Consent, choice or necessity is not mentioned."),
      ])
  }

  private static let cookies = Cues([
    "eväste", "verkkoanalytiik", "verkkoanalyys", "kävijäseuran", "kävijätilasto", "kävijäanaly",
    "=kakor", "=kakorna", "webbanaly", "besöksstatist", "besökaranaly",
    "cookie", "google analytics", "matomo", "web analytics", "visitor analytics",
  ])

  private static let informed = Cues([
    "suostumu", "hyväks", "valits", "valinta", "valinn", "estää", "välttämättöm", "asetuks",
    "evästekäytän", "evästeseloste", "http", "www",
    "samtyck", "godkän", "välja", "väljer", "nödvändig", "inställning",
    "consent", "accept", "choose", "choice", "necessary", "settings", "essential",
  ])
}
