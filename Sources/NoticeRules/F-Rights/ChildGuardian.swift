import Diagnostics
import NoticeModel
import SourceText

/// The notice says that a guardian uses a minor's rights, whatever the minor's age.
///
/// The minor is the data subject and may act personally according to age and maturity
/// (Administrative Procedure Act, section 14; in social welfare the guardian's access can be limited,
/// Act 812/2000, section 11).
///
/// May be wrong: "can act for" leaves room for the minor and is accepted.
package enum ChildGuardian: Rule {
  package static let about = RuleDescription(
    "RIGHTS-CHILD-GUARDIAN", .warning, reads: .prose, concerns: ["rights"], item: .rights,
    law: [
      .gdpr(12), .gdpr(15), .recital(58),
      .act(
        fi: "hallintolaki", sv: "förvaltningslagen", en: "Administrative Procedure Act", "434/2003",
        "14"),
      .act(
        fi: "laki sosiaalihuollon asiakkaan asemasta ja oikeuksista",
        sv: "lagen om klientens ställning och rättigheter inom socialvården",
        en: "Act on the Status and Rights of Social Welfare Clients", "812/2000", "11"),
    ],
    message: Phrase(
      fi: "Alaikäinen voi ikänsä ja kehitystasonsa mukaan käyttää oikeuksiaan myös itse. Tarkenna.",
      sv: "En minderårig kan enligt ålder och mognad även själv utöva sina rättigheter. Precisera.",
      en: "Minors may exercise rights themselves depending on maturity; refine."),
    wrong: Phrase(
      fi: "Alaikäisen tarkastusoikeutta käyttää huoltaja.",
      sv: "En minderårigs rätt till insyn utövas av vårdnadshavaren.",
      en: "A minor's right of access is exercised by the guardian."),
    advice: Phrase(
      fi:
        "Alaikäisen puolesta voi toimia huoltaja; kehitystasonsa mukaan alaikäinen voi toimia myös itse.",
      sv:
        "En vårdnadshavare kan företräda en minderårig; enligt sin mognad kan den minderåriga också agera själv.",
      en: "A guardian can act for a minor; according to maturity the minor can also act personally."
    ),
    why: Phrase(
      fi: "Oikeudet ovat alaikäisen omia. Huoltajan oikeutta tietoihin voidaan myös rajoittaa.",
      sv:
        "Rättigheterna är den minderårigas egna. Vårdnadshavarens rätt till uppgifterna kan också begränsas.",
      en: "The rights are the minor's own. A guardian's access to the data can also be limited."),
    caveat: Phrase(
      fi:
        "Sääntö hyväksyy tekstin, jossa mainitaan ikä, kehitystaso tai alaikäinen itse, ja tekstin, jonka mukaan huoltaja voi toimia.",
      sv:
        "Regeln godtar en text som nämner ålder, mognad eller den minderåriga själv, och en text enligt vilken vårdnadshavaren kan agera.",
      en:
        "A text is accepted that mentions age, maturity or the minor personally, or that says that a guardian can act."
    ))

  package static let cues = [guardians]

  private static let guardians = Cues([
    "huoltaj", "laillinen edustaj", "lailliset edustaj", "edunvalvoj", "vårdnadshavar", "förmyndar",
    "laglig företrädar", "intressebevakar", "guardian", "legal representative", "custodian",
  ])
  private static let minors = Cues([
    "alaikäi", "alle 15", "alle 18", "lapsen", "lapse", "lasten", "lasta", "huollettav",
    "minderårig", "barn",
    "under 15 år", "under 18 år", "minor", "child",
  ])
  private static let ownVoice = Cues([
    "=itse", "=itsekin", "=ikä", "=ikänsä", "=iän", "=ikään", "ikätaso", "kehitystaso", "kehitykse",
    "kypsyy", "täysi ikäi", "själv", "ålder", "mognad", "utveckling",
    "themselves", "himself", "herself", "maturity", "personally", "=age",
  ])

  /// "Can act for" leaves room for the minor.
  private static let leave = Cues([
    "=voi", "=voivat", "=voidaan", "=kan", "=får", "=can", "=may",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let mention = context.mentions(of: guardians).first { mention in
      mention.field == "rights" && (mention.part == "guardian" || mention.isBeside(minors))
        && !mention.isDenied && !mention.isBeside(leave)
        && !ownVoice.stand(in: mention.text.text.string)
    }
    guard let mention else { return }
    findings.report(
      about, at: context.range(of: mention),
      because: [
        .rights(
          Phrase(
            fi: "Teksti ei mainitse alaikäistä itseään, ikää eikä kehitystasoa.",
            sv: "Texten nämner inte den minderåriga själv, ålder eller mognad.",
            en: "The text does not mention the minor personally, age or maturity."),
          at: mention.text.text.range)
      ])
  }
}
