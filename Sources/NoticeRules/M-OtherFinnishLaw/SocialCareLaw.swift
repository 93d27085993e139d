import Diagnostics
import NoticeModel
import SourceText

/// A service of social care, and none of the acts on its clients' data is cited.
///
/// The Client Data Act (703/2023), the Act on the Status and Rights of Social Welfare Clients
/// (812/2000) or the Social Welfare Act (1301/2014) governs them. The name of register or notice, or a
/// purpose, shows the service; cooperation with social care does not.
///
/// May be wrong: a service that has the words in its name and is no social care.
package enum SocialCareLaw: Rule {
  package static let about = RuleDescription(
    "FI-SOCIAL-CARE-LAW", .warning, concerns: ["register", "title", "purposes", "legalBasis"],
    law: [
      .statute(
        fi: "laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä",
        sv: "lagen om behandling av kunduppgifter inom social- och hälsovården",
        en: "Act on the Processing of Client Data in Healthcare and Social Welfare", "703/2023"),
      .statute(
        fi: "laki sosiaalihuollon asiakkaan asemasta ja oikeuksista",
        sv: "lagen om klientens ställning och rättigheter inom socialvården",
        en: "Act on the Status and Rights of Social Welfare Clients", "812/2000"),
      .statute(
        fi: "sosiaalihuoltolaki", sv: "socialvårdslagen", en: "Social Welfare Act", "1301/2014"),
    ],
    message: Phrase(
      fi:
        "Sosiaalihuollon asiakastietoihin sovelletaan asiakastietolakia (703/2023). Lisää viittaus.",
      sv: "På klientuppgifter inom socialvården tillämpas lag 703/2023. Lägg till hänvisning.",
      en: "Social-care client data fall under Act 703/2023; cite it."),
    wrong: Phrase(
      fi: "Peruste: suostumus (sosiaalipalvelu)", sv: "Grund: samtycke (socialservice)",
      en: "Basis: consent (social service)"),
    advice: Phrase(
      fi: "Peruste: sosiaalihuoltolaki (1301/2014), asiakastietolaki (703/2023)",
      sv: "Grund: socialvårdslagen (1301/2014), kunduppgiftslagen (703/2023)",
      en: "Basis: Social Welfare Act (1301/2014), Client Data Act (703/2023)"),
    why: Phrase(
      fi: "Asiakastietolaki säätää, kuka sosiaalihuollon tietoja saa käsitellä ja kuinka kauan.",
      sv: "Kunduppgiftslagen bestämmer vem som får behandla socialvårdens uppgifter och hur länge.",
      en: "The Client Data Act decides who may process social-care data, and for how long."),
    caveat: Phrase(
      fi: "Sosiaalihuolto päätellään rekisterin, selosteen ja tarkoitusten sanoista.",
      sv: "Socialvård bedöms utifrån orden i registret, beskrivningen och ändamålen.",
      en: "Social care is told from the words of register, notice and purposes."))

  private static let acts = Cues([
    "1301/2014", "812/2000", "703/2023", "sosiaalihuoltola", "asiakastietola", "asiakkaan asemasta",
    "socialvårdslag", "kunduppgiftslag", "klientuppgiftslag", "kunduppgifter inom social",
    "klientens ställning",
    "social welfare act", "client data act", "client data in healthcare", "social welfare clients",
  ])
  private static let cooperation = Cues([
    "yhteisty", "=kanssa", "ohjaami", "ohjaus muihin", "luovu", "toimitta", "siirtä", "neuvonta",
    "samarbet", "tillsammans", "hänvis", "lämna", "överför",
    "cooperat", "collaborat", "referr", "together with", "disclos", "transfer",
  ])

  package static var cues: [Cues] { [acts] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard context.mentions(of: acts).isEmpty,
      let place = context.sectorPlaces.first(where: { place in
        guard place.sector == .socialCare, let mention = place.mention else { return false }
        switch place.field {
        case "register", "title": return true
        case "purposes":
          return mention.part == "text" && !mention.isDenied && !mention.isBeside(cooperation)
        default: return false
        }
      })
    else { return }
    findings.report(
      about, at: place.range,
      because: [
        .fact(
          Phrase(
            fi: "Tämä viittaa sosiaalihuoltoon.", sv: "Det här tyder på socialvård.",
            en: "This points to social care."), at: place.range),
        .fact(
          Phrase(
            fi: "Lakeja 703/2023, 812/2000 ja 1301/2014 ei mainita.",
            sv: "Lagarna 703/2023, 812/2000 och 1301/2014 nämns inte.",
            en: "Acts 703/2023, 812/2000 and 1301/2014 are not cited.")),
      ])
  }
}
