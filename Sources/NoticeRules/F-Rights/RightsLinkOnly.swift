import Diagnostics
import NoticeModel
import SourceText
import Wording

/// Rights are covered only by a link or by "the other rights of the Regulation".
///
/// Art. 13(2)(b) asks for the existence of each right. A link may add detail; where it leads to the
/// controller's own page, as in a layered notice (WP260), the rule only remarks.
///
/// May be wrong: the rule does not read the page behind the link. Rights that the legal bases do not
/// give need not be named, so the rule counts only those that they give.
package enum RightsLinkOnly: Rule {
  package static let about = RuleDescription(
    "GDPR13-2B-RIGHTS-LINK-ONLY", .warning, concerns: ["rights", "legalBasis", "purposes"],
    item: .rights, law: [.gdpr(13, 2, "b"), .gdpr(12, 1)],
    message: Phrase(
      fi: "Oikeuksia ei ole lueteltu; pelkkä linkki tai yleisviittaus ei riitä.",
      sv: "Rättigheterna har inte räknats upp; enbart en länk eller allmän hänvisning räcker inte.",
      en: "Rights are not listed; a link or general reference is not enough."),
    wrong: Phrase(
      fi: "Rekisteröidyllä on muut asetuksen mukaiset oikeudet, ks. linkki.",
      sv: "Den registrerade har övriga rättigheter enligt förordningen, se länken.",
      en: "The data subject has the other rights under the Regulation, see the link."),
    advice: Phrase(
      fi: "Oikeudet: pääsy, oikaisu, rajoittaminen, vastustaminen. Lisätietoa: tietosuoja.fi",
      sv:
        "Rättigheter: tillgång, rättelse, begränsning, invändning. Mer information: tietosuoja.fi/sv",
      en: "Rights: access, rectification, restriction, objection. More: tietosuoja.fi/en"),
    why: Phrase(
      fi:
        "Lukijan pitää nähdä selosteesta, mitä oikeuksia hänellä on juuri tässä käsittelyssä. Yleinen sivu ei kerro sitä.",
      sv:
        "Läsaren ska se i beskrivningen vilka rättigheter som gäller just denna behandling. En allmän sida berättar inte det.",
      en:
        "Readers should see from the notice which rights they have in this very processing. A general page does not tell that."
    ),
    caveat: Phrase(
      fi:
        "Jos linkki vie kunnan omalle sivulle, jossa oikeudet luetellaan, sääntö vain huomauttaa asiasta.",
      sv:
        "Om länken leder till kommunens egen sida där rättigheterna räknas upp är fyndet bara en anmärkning.",
      en:
        "Where the link leads to the controller's own page that lists the rights, the finding is only a remark."
    ))

  package static let cues = [
    reference, NamedRights.access, NamedRights.rectification, NamedRights.restriction,
    NamedRights.erasure, NamedRights.portability, NamedRights.objection,
  ]

  private static let reference = Cues([
    "muut oikeu", "muita oikeuks", "muista oikeuks", "muut asetuks", "muut tietosuoja",
    "muut =gdpr",
    "asetuksen mukaiset oikeu", "asetuksen mukaisia oikeu", "asetuksen mukaisista oikeu",
    "asetuksessa säädetyt oikeu", "kaikki asetuks", "kaikki tietosuoja asetuks", "kaikki oikeudet",
    "linkin takana", "linkin takaa", "lisätietoa oikeuksis", "tietoa oikeuksis", "oikeuksista voi",
    "oikeudet löyty", "oikeudet on kerrottu", "oikeudet on lueteltu",
    "övriga rättighet", "andra rättighet", "alla rättighet", "rättigheter enligt",
    "rättigheterna enligt", "mer om dina rättighet", "information om dina rättighet",
    "information om rättighet", "rättigheterna finns", "rättigheterna beskrivs",
    "other rights", "all rights", "rights under", "rights provided", "rights set out",
    "rights are described", "more about your rights", "information about your rights",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let rights = notice.rights else { return }
    let mention = context.mentions(of: reference).first {
      $0.field == "rights" && ($0.part == "general" || $0.part == "text")
    }
    let link = rights.link.isGiven ? rights.link : nil
    let isBare = context.promisedRights.allSatisfy { $0.name == .information }
    guard mention != nil || (link != nil && isBare) else { return }
    let unnamed = unnamedRights(of: notice, context)
    guard let first = unnamed.first else { return }
    let place = mention.map { context.range(of: $0) } ?? link?.range ?? notice.place(of: "rights")
    var because = [
      Note.rights(
        Phrase(
          fi: "Nimeämättä on ainakin ”{right}”.", sv: "Åtminstone ”{right}” nämns inte.",
          en: "At least “{right}” is not named."), ["right": first.plain],
        at: notice.place(of: "rights"))
    ]
    if let link, mention != nil {
      because.append(
        .rights(
          Phrase(fi: "Linkki on tässä.", sv: "Länken finns här.", en: "The link is here."),
          at: link.range))
    }
    let isOwn = link.map { isOwnPage($0, of: notice) } ?? false
    findings.report(
      about, at: place, severity: isOwn ? .info : .warning, because: because,
      proposing: unnamed.allSatisfy { $0.stated(in: rights).isAbsent }
        ? .adding(unnamed, to: notice) : nil)
  }

  /// The rights that the bases give and that no text names.
  private static func unnamedRights(of notice: Notice, _ context: RuleContext) -> [RightName] {
    let words: [(RightName, Cues?)] = [
      (.access, NamedRights.access), (.rectification, NamedRights.rectification),
      (.restriction, NamedRights.restriction), (.erasure, NamedRights.erasure),
      (.portability, NamedRights.portability), (.objection, NamedRights.objection),
      (.withdrawConsent, nil),
    ]
    let matrix = context.matrix
    return words.compactMap { name, words in
      switch name {
      case .access, .rectification, .restriction: break
      default: if matrix.uses(givenBy: name).isEmpty { return nil }
      }
      switch name.stated(in: notice) {
      case .absent: break
      case .stated(let right) where right.saysNothing: break
      default: return nil
      }
      return words.map { NamedRights.name($0, in: context) } == true ? nil : name
    }
  }

  /// Whether a link leads to a page of the controller itself.
  private static func isOwnPage(_ link: Written<WebAddress>, of notice: Notice) -> Bool {
    guard let host = link.value?.host else { return false }
    let own = notice.controllers.flatMap { [$0.url?.value?.host, $0.email?.value?.domain] }
    return own.compactMap(\.self).contains { domain in
      let domain = domain.hasPrefix("www.") ? String(domain.dropFirst(4)) : domain
      return host == domain || host.hasSuffix("." + domain)
    }
  }
}
