import Diagnostics
import NoticeModel
import SourceText

/// A fee is announced for a request, or for more than one a year.
///
/// Art. 12(5): requests are free. A fee is allowed only for manifestly unfounded or excessive ones,
/// and for further copies (Art. 15(3)). "Free once a year" stems from section 26 of the repealed
/// Personal Data Act.
///
/// May be wrong: repeated requests can be excessive; say so in the words of the Regulation.
package enum RequestFee: Rule {
  package static let about = RuleDescription(
    "GDPR12-5-FEE", .warning, reads: .prose, concerns: ["rights"], item: .rights,
    law: [.gdpr(12, 5), .gdpr(15, 3)],
    message: Phrase(
      fi:
        "Maksu voidaan periä vain ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä tai lisäjäljennöksistä.",
      sv:
        "Avgift får tas ut endast för uppenbart ogrundade eller orimliga begäranden eller ytterligare kopior.",
      en: "Fees are allowed only for manifestly unfounded/excessive requests or extra copies."),
    wrong: Phrase(
      fi: "Tarkastus on maksuton kerran vuodessa.", sv: "Insyn är avgiftsfri en gång om året.",
      en: "Access is free of charge once a year."),
    advice: Phrase(
      fi: "Pyynnöt ovat maksuttomia. Lisäjäljennöksistä voidaan periä kohtuullinen maksu.",
      sv: "En begäran kostar ingenting. För ytterligare kopior kan en rimlig avgift tas ut.",
      en: "Requests are free of charge. A reasonable fee can be charged for further copies."),
    why: Phrase(
      fi:
        "Maksu estäisi käyttämästä oikeuksia. Kerran vuodessa -raja on kumotusta henkilötietolaista.",
      sv:
        "En avgift skulle hindra att rättigheterna utövas. Gränsen en gång om året kommer från den upphävda personuppgiftslagen.",
      en:
        "A fee would keep people from using their rights. The limit of once a year comes from the repealed Personal Data Act."
    ),
    caveat: Phrase(
      fi: "Toistuva pyyntö voi olla kohtuuton. Kerro se asetuksen sanoin.",
      sv: "En upprepad begäran kan vara orimlig. Ange det med förordningens ord.",
      en: "A repeated request may be excessive. Say so in the words of the Regulation."))

  package static let cues = [yearly, charging]

  private static let yearly = Cues([
    "kerran vuod", "kerran vuot", "kerran kalenterivuo", "vuodessa", "vuosittain", "kalenterivuo",
    "vuoden aikana", "vähemmän kuin vuosi", "alle vuosi", "alle vuode", "yli vuosi",
    "om året", "per år", "årligen", "kalenderår", "mindre än ett år", "once a year",
    "once per year",
    "per year", "yearly", "a year", "calendar year", "annual",
  ])
  private static let charging = Cues([
    "peritään", "peri maksu", "veloit", "maksullin", "maksullis", "hinnasto", "taksa", "korvausta",
    "=tas =ut", "=tar =ut", "tas =en avgift", "tas avgift", "en avgift på", "avgiften är",
    "debiter", "avgiftsbelag", "prislista", "taxa", "kostar",
    "charged", "=charge", "=fee", "price list",
  ])
  private static let money = Cues([
    "maksu", "maksut", "korvau", "hinta", "~maksu", "avgift", "gratis", "kostnadsfri", "ersättning",
    "kostar", "free", "=fee", "charge",
  ])
  private static let lawful = Cues([
    "kopio", "~kopio", "jäljennö", "~jäljennö", "perusteeto", "perusteetto", "kohtuuto",
    "kohtuutto", "toistuv", "useamm",
    "useist",
    "kopi", "ytterligare", "ogrunda", "orimlig", "upprepa", "cop", "further", "additional",
    "unfounded", "excessive", "repetitive",
  ])
  private static let free = Cues([
    "maksuto", "maksutto", "maksutta", "veloituksetta", "ilmai", "gratis", "avgiftsfri",
    "kostnadsfri", "free",
    "vaikka", "även om", "even if",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    if let mention = context.mentions(of: yearly).first(where: {
      $0.field == "rights" && $0.isBeside(money) && !($0.isDenied && $0.isBeside(free))
    }) {
      return report(
        context.range(of: mention),
        Phrase(
          fi: "Raja on vuoden mukaan, ei pyynnön kohtuuttomuuden.",
          sv: "Gränsen gäller per år, inte att begäran är orimlig.",
          en: "The limit goes by the year, not by the request being excessive."),
        mention.text.text.range, &findings)
    }
    guard let fee = notice.rights?.fee,
      let mention = context.mentions(of: charging).first(where: { mention in
        mention.field == "rights" && mention.part == "fee" && !mention.isDenied
          && !mention.isBeside(free)
      }), !fee.has(lawful)
    else { return }
    report(
      context.range(of: mention),
      Phrase(
        fi: "Maksua ei ole rajattu lisäjäljennöksiin eikä kohtuuttomiin pyyntöihin.",
        sv: "Avgiften är inte begränsad till ytterligare kopior eller orimliga begäranden.",
        en: "The fee is not limited to further copies or excessive requests."),
      mention.text.text.range, &findings)
  }

  private static func report(
    _ range: SourceRange, _ fact: Phrase, _ text: SourceRange, _ findings: inout RuleFindings
  ) {
    findings.report(about, at: range, because: [.rights(fact, at: text)])
  }
}
