import Diagnostics
import NoticeModel
import SourceText

/// The register holds data that are secret by nature, and the notice does not say so.
///
/// Sections 22–24 of the Act on the Openness of Government Activities and the Client Data Act make data on
/// clients of social care, health care, pupil welfare and integration services secret, as well as a
/// non-disclosure order and much on income. Art. 13 does not ask for it, but secrecy bounds
/// disclosures, and people expect to be told. A word on secrecy anywhere in the notice is enough.
///
/// May be wrong: where only an official's own judgement makes the data secret.
package enum SecrecyMissing: Rule {
  package static let about = RuleDescription(
    "FI-JULKL-SECRECY-MISSING", .warning,
    concerns: ["publicity", "dataItems", "register", "title", "controllers"],
    law: [
      .act(
        fi: "laki viranomaisten toiminnan julkisuudesta",
        sv: "lagen om offentlighet i myndigheternas verksamhet",
        en: "Act on the Openness of Government Activities", "621/1999", "22–24"),
      .statute(
        fi: "laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä",
        sv: "lagen om behandling av kunduppgifter inom social- och hälsovården",
        en: "Act on the Processing of Client Data in Healthcare and Social Welfare", "703/2023"),
    ],
    message: Phrase(
      fi: "Salassapitoa ei ole mainittu, vaikka tiedot ovat luonteeltaan salassa pidettäviä.",
      sv: "Sekretess nämns inte fast uppgifterna till sin natur är sekretessbelagda.",
      en: "Secrecy is not mentioned although the data are secret by nature."),
    wrong: Phrase(
      fi: "(ei mainintaa salassapidosta)", sv: "(inget om sekretess)", en: "(nothing on secrecy)"),
    advice: Phrase(
      fi: "Asiakastiedot ovat salassa pidettäviä (julkisuuslaki 621/1999, 24 § 1 mom. 25 kohta).",
      sv:
        "Klientuppgifterna är sekretessbelagda (offentlighetslagen 621/1999, 24 § 1 mom. 25 punkten).",
      en: "Client data are secret (Act 621/1999, section 24(1)(25))."),
    why: Phrase(
      fi:
        "Salassapito rajaa, kenelle tietoja voidaan antaa. Se on asiakkaalle tärkeä tieto, ja kunnan odotetaan kertovan siitä.",
      sv:
        "Sekretessen avgränsar vem som kan få uppgifter. Det är viktigt för klienten att veta, och kommunen väntas berätta om det.",
      en:
        "Secrecy limits to whom data may be given. Clients need to know it, and municipalities are expected to tell."
    ),
    caveat: Phrase(
      fi:
        "Asetuksen 13 artikla ei vaadi tätä tietoa. Tietojen luonne päätellään sanoista ja rekisterin nimestä.",
      sv:
        "Artikel 13 i förordningen kräver inte detta. Uppgifternas natur bedöms utifrån ord och registrets namn.",
      en:
        "GDPR Art. 13 does not require this. What the data are is told from words and the register's name."
    ))

  private static let secrecy = Cues([
    "salassa pid", "salassapi", "salassa pitä", "salassa pit", "vaitiolo", "asiakassalais",
    "salaisia", "luottamuksellis",
    "sekretess", "hemlighåll", "tystnadsplikt", "hemliga", "konfidentiell",
    "secrecy", "=secret", "confidential", "non disclosure obligation",
  ])

  package static var cues: [Cues] { [secrecy] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.isPublicAuthority,
      notice.publicity?.saysNothing ?? true,
      // The name of a data item says nothing of secrecy: "salainen puhelinnumero".
      !context.mentions(of: secrecy).contains(where: { $0.field != "dataItems" }),
      let (range, words) = placeOfSecret(notice, context)
    else { return }
    findings.report(
      about, at: notice.place(of: "publicity"),
      because: [
        Note(
          Message(
            Phrase(
              fi: "”{words}” viittaa salassa pidettäviin tietoihin.",
              sv: "”{words}” tyder på sekretessbelagda uppgifter.",
              en: "“{words}” points to secret data."), ["words": words]),
          at: range)
      ],
      proposing: notice.lacks("publicity")
        ? .adding {
          var publicity = Publicity()
          publicity.text = notice.words(
            Phrase(
              fi: "[täydennä: mitkä tiedot ovat salassa pidettäviä ja minkä säännöksen nojalla]",
              sv: "[fyll i: vilka uppgifter som är sekretessbelagda och enligt vilken bestämmelse]",
              en: "[fill in: which data are secret, and under which provision]"))
          $0.publicity = publicity
        } : nil)
  }

  /// What shows that data are secret: the data themselves, or whose register it is.
  private static func placeOfSecret(
    _ notice: Notice, _ context: RuleContext
  ) -> (SourceRange, String)? {
    for hit in context.dataItems.hits {
      switch hit.term {
      case .secret, .special(.health, isCertain: true):
        return (hit.range, hit.words.string)
      default: continue
      }
    }
    let sectors: Set<Sector> = [.integration, .socialCare, .healthCare, .pupilWelfare]
    let place = context.sectorPlaces.first { place in
      sectors.contains(place.sector)
        && (place.field == "register" || place.field == "title"
          || (place.mention == nil && place.sector != .integration))
    }
    return place.map { ($0.range, $0.mention?.words ?? $0.act ?? "") }
  }
}
