import Diagnostics
import NoticeModel
import SourceText

/// A controller in the EU or EEA has a "representative".
///
/// "Rekisterinpitäjän edustaja" is a term of Art. 4(17) and 27: the representative of a controller
/// that is not established in the Union. A municipality has a contact person. The heading counts also
/// over a section of other information.
///
/// May be wrong: a municipality, its organs and other Finnish authorities are taken to be in Finland;
/// a company, an association or a person only where a business id or a Finnish or EEA address says
/// so.
package enum RepresentativeMisuse: Rule {
  package static let about = RuleDescription(
    "GDPR27-REPRESENTATIVE-MISUSE", .warning,
    concerns: ["representative", "controllers", "otherInformation"],
    item: .controller,
    law: [.gdpr(4, 17), .gdpr(13, 1, "a"), .gdpr(27, 1), .gdpr(27, 2)],
    message: Phrase(
      fi:
        "”Rekisterinpitäjän edustaja” tarkoittaa EU:n ulkopuolisen rekisterinpitäjän edustajaa (27 artikla). Käytä otsikkoa ”Yhteyshenkilö”.",
      sv:
        "”Den personuppgiftsansvariges företrädare” avser en företrädare för en ansvarig utanför EU (artikel 27). Använd rubriken ”Kontaktperson”.",
      en:
        "“Controller's representative” means the Art. 27 representative of a non-EU controller. Use “Contact person”."
    ),
    wrong: Phrase(
      fi: "2. Rekisterinpitäjän edustaja: palvelupäällikkö N. N.",
      sv: "2. Den personuppgiftsansvariges företrädare: servicechef N. N.",
      en: "2. Controller's representative: service manager N. N."),
    advice: Phrase(
      fi: "Yhteyshenkilö: palvelupäällikkö, koto@mallila.example, puh. 0100 1235",
      sv: "Kontaktperson: servicechefen, integration@mallila.example, tfn 0100 1235",
      en: "Contact person: service manager, koto@mallila.example, tel. 0100 1235"),
    why: Phrase(
      fi:
        "Edustaja on asetuksen termi, jolla on oma merkityksensä. Väärä otsikko antaa lukijalle väärän kuvan siitä, kuka vastaa.",
      sv:
        "Företrädare är en term i förordningen med egen betydelse. Fel rubrik ger läsaren fel bild av vem som ansvarar.",
      en:
        "Representative is a term of the Regulation with a meaning of its own. The wrong heading misleads readers about who answers."
    ),
    caveat: Phrase(
      fi:
        "Kunnan ja muun viranomaisen oletetaan olevan Suomessa. Yrityksen, yhdistyksen tai henkilön sijainti päätellään Y-tunnuksesta tai osoitteesta.",
      sv:
        "En kommun och en annan myndighet antas finnas i Finland. Var ett företag, en förening eller en person finns sluts av FO-numret eller adressen.",
      en:
        "A municipality or another authority is taken to be in Finland. Where a company, an association or a person is, is told from the business id or the address."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let (range, place) = representative(notice),
      notice.controllers.allSatisfy(\.isPresumablyInEEA)
    else { return }
    findings.report(
      about, at: range,
      because: [
        .fact(
          Phrase(
            fi: "Selosteessa on edustaja.", sv: "Beskrivningen har en företrädare.",
            en: "The notice has a representative."), at: place),
        .fact(
          Phrase(
            fi: "Rekisterinpitäjä on EU- tai ETA-alueella.",
            sv: "Den personuppgiftsansvarige finns inom EU eller EES.",
            en: "The controller is in the EU or EEA."),
          at: notice.controllers.first?.name?.range ?? notice.place(of: "controllers")),
      ])
  }

  /// Where the notice has a representative: the words for it, and the record that holds them.
  private static func representative(_ notice: Notice) -> (words: SourceRange, place: SourceRange)?
  {
    if let representative = notice.representative, !representative.saysNothing,
      !(representative.label?.isDenial ?? false)
    {
      let place = notice.place(of: "representative")
      return (representative.label?.range ?? place, place)
    }
    for section in notice.otherInformation {
      guard let title = section.title, let text = section.text,
        let heading = title.variants.first(where: { headings.stand(in: $0.text.string) }),
        !title.variants.contains(where: { denials.stand(in: $0.text.string) }),
        !text.variants.contains(where: { denials.stand(in: $0.text.string) })
      else { continue }
      return (heading.text.range, heading.text.range)
    }
    return nil
  }

  private static let headings = Cues([
    "rekisterinpitäjän edustaj", "personuppgiftsansvariges företrädar",
    "personuppgiftsansvarigas företrädar", "registerhållarens företrädar",
    "företrädare för den personuppgiftsansvarig", "controller's representativ",
    "controller’s representativ", "controllers representativ", "representative of the controller",
  ])
  /// Words that say that there is none, or that none is needed.
  private static let denials = Cues([
    "ei ole", "ei tarvit", "ei nimet", "=ingen", "=inget", "=inte", "=saknas", "=no", "=not",
    "=none",
  ])
}
