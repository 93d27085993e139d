import Diagnostics
import NoticeModel

/// Some data come from elsewhere, and the notice does not tell when people are informed of them.
///
/// Art. 14(3): within a month at the latest, at the first contact, or before the first disclosure. A
/// notice need not say it, but the duty is easily forgotten. Silent where a sentence tells the time,
/// where the ground of an exemption is told, and where the law under which the data are obtained is
/// named for every outside source (Art. 14(5)(c)).
///
/// May be wrong: the time may be told in words that the lists do not know, or in a letter.
package enum TimingOfInformation: Rule {
  package static let about = RuleDescription(
    "GDPR14-3-TIMING", .info, concerns: ["sources", "dataItems"], item: .sources,
    law: [.gdpr(14, 3)],
    message: Phrase(
      fi:
        "Kerro, milloin rekisteröityä informoidaan muualta saaduista tiedoista (viimeistään kuukaudessa).",
      sv:
        "Ange när den registrerade informeras om uppgifter från annat håll (senast inom en månad).",
      en:
        "Tell when data subjects are informed of data obtained elsewhere (within a month at the latest)."
    ),
    wrong: Phrase(
      fi: "Tietoja saadaan Maahanmuuttovirastolta. (Milloin siitä kerrotaan?)",
      sv: "Uppgifter fås från Migrationsverket. (När berättas det?)",
      en: "Data are obtained from the Finnish Immigration Service. (When are people told?)"),
    advice: Phrase(
      fi: "Kerromme muualta saaduista tiedoista ensimmäisessä tapaamisessa.",
      sv: "Vi berättar om uppgifter från annat håll vid det första mötet.",
      en: "We tell you about data obtained elsewhere at our first meeting."),
    why: Phrase(
      fi:
        "Muualta saaduista tiedoista on kerrottava kuukauden kuluessa, ensimmäisessä yhteydenotossa tai ennen ensimmäistä luovutusta.",
      sv:
        "Om uppgifter från annat håll ska man berätta inom en månad, vid den första kontakten eller före det första utlämnandet.",
      en:
        "People must be told of data obtained elsewhere within a month, at the first contact or before the first disclosure."
    ),
    caveat: Phrase(
      fi:
        "Ajankohtaa ei ole pakko kirjoittaa selosteeseen. Tietojen hankinnasta laissa säädettäessä informointia ei aina tarvita (14 artiklan 5 kohdan c alakohta).",
      sv:
        "Tidpunkten måste inte stå i beskrivningen. Om inhämtandet regleras i lag behövs informationen inte alltid (artikel 14.5 c).",
      en:
        "A notice need not tell the time. Where the law provides for obtaining the data, informing is not always needed (Art. 14(5)(c))."
    ))

  private static let inform = Cues([
    "informoi", "kerromme", "kerrotaan", "ilmoitamme", "ilmoitetaan", "tiedotamme", "saat tiedon",
    "saa tiedon", "berättar", "informera", "underrätta", "meddelar", "meddelas",
    "tell you", "inform", "notif", "are told",
  ])

  private static let time = Cues([
    "kuukaud", "kuukautta", "ensimmäi", "viimeistään", "ennen luov", "viivytykset", "samalla kun",
    "tapaamise", "=kun", "månad", "första", "senast", "utan dröjsmål", "=när", "före",
    "month", "first", "latest", "without delay", "=when", "before",
  ])

  private static let elsewhere = Cues([
    "muualta", "muista lähteistä", "muilta", "ulkopuolelta", "toisilta",
    "annat håll", "andra källor", "andra myndighet", "andra än",
    "elsewhere", "other sources", "from others", "other authorit",
  ])

  package static let cues = [inform, ExemptionWords.claims, time, elsewhere]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.hasOutsideSource, !context.tellsGroundOfExemption else { return }
    let outside = (notice.sources.value ?? []).filter(\.isOutside)
    if !outside.isEmpty, outside.allSatisfy({ $0.statutes.contains { !$0.isBlank } }) { return }
    let isTold = context.mentions(of: inform).contains { mention in
      // Of requests and complaints: "kerromme kuukauden kuluessa syyt".
      guard mention.field != "rights", mention.field != "complaint", mention.isBeside(time) else {
        return false
      }
      return mention.field == "sources" || mention.isBeside(elsewhere)
    }
    guard !isTold else { return }
    let place = outside.first?.place ?? notice.placeOfOrigin([.thirdParty, .otherRegister])
    findings.report(
      about, at: notice.place(of: notice.sources.isAbsent ? "dataItems" : "sources"),
      because: [
        .fact(
          Phrase(
            fi: "Tietoja saadaan muualta kuin rekisteröidyltä.",
            sv: "Uppgifter fås från någon annan än den registrerade.",
            en: "Data come from someone else than the data subject."), at: place)
      ])
  }
}
