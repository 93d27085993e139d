import Diagnostics
import NoticeModel

/// A place is given as "Europe".
///
/// Europe includes third countries, such as the United Kingdom, Switzerland and Türkiye; whether
/// Chapter V applies depends on the country. Names of institutions, the European Union and the
/// European Economic Area are no places of this kind, and a sentence that also says EU or EEA is exact
/// enough.
///
/// May be wrong: a text may use the word for something else than where the data are.
package enum EuropeNotEEA: Rule {
  package static let about = RuleDescription(
    "GDPR44-EUROPE-NOT-EEA", .warning, reads: .prose,
    concerns: ["systems", "processors", "transfers"], item: .transfers,
    law: [.gdpr(44), .gdpr(13, 1, "f")],
    message: Phrase(
      fi: "”Eurooppa” ei ole sama kuin EU/ETA. Ilmoita alue tai maat täsmällisesti.",
      sv: "”Europa” är inte detsamma som EU/EES. Ange området eller länderna exakt.",
      en: "“Europe” is not the same as EU/EEA; be exact."),
    wrong: Phrase(
      fi: "Konesalit ovat eri puolilla Eurooppaa.",
      sv: "Datahallarna finns på olika håll i Europa.",
      en: "The data centres are in various parts of Europe."),
    advice: Phrase(
      fi: "Konesalit ovat EU-alueella (Irlanti, Alankomaat).",
      sv: "Datahallarna finns inom EU (Irland, Nederländerna).",
      en: "The data centres are in the EU (Ireland, the Netherlands)."),
    why: Phrase(
      fi:
        "Euroopassa on maita, jotka ovat EU:n ja ETA:n ulkopuolella. Niihin siirtäminen vaatii perusteen, ja lukijan on tiedettävä se.",
      sv:
        "I Europa finns länder utanför EU och EES. En överföring dit kräver en grund, och läsaren ska få veta den.",
      en:
        "Some countries of Europe are outside the EU and EEA. A transfer there needs a ground, and readers must be told."
    ),
    caveat: Phrase(
      fi: "Jos sana ei kerro tietojen sijainnista, huomautus on aiheeton.",
      sv: "Om ordet inte berättar var uppgifterna finns är anmärkningen obefogad.",
      en: "Where the word does not tell where the data are, the finding does not hold."))

  package static let cues = [europe]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for mention in context.mentions(of: europe) {
      guard !["history", "rights", "complaint"].contains(mention.field),
        mention.part == "country" || mention.isBeside(places), !mention.isBeside(exact)
      else { continue }
      let range = context.range(of: mention)
      findings.report(
        about, at: range,
        because: [
          .fact(
            fi: "Tietojen sijainniksi kerrotaan vain Eurooppa.",
            sv: "Som uppgifternas plats anges bara Europa.",
            en: "Only Europe is given as the place of the data.", at: range)
        ])
    }
  }

  private static let europe = Cues([
    "eurooppa^-neuv^laisnuor", "euroopassa", "euroopasta", "=euroopan alue", "=euroopan mai",
    "=euroopan maa", "=euroopan sisä", "=euroopan ulkopuol", "eurooppalais", "=utanför =europa",
    "=outside =europe",
    "=europa", "=europeiska server", "=europeiska servrar", "=europeiska data", "=europeiska län",
    "=europe", "=european server", "=european data", "=european countr",
  ])

  /// Where data are or go.
  private static let places = Cues([
    "konesal", "palvelin", "palvelime", "palvelimi", "sijai", "sijoite", "säilyt",
    "tallen", "pilvi", "pilve", "datakesk", "siirr", "siirt", "=käsitellään", "=tuotetaan",
    "datahall", "datacent", "serv", "lagra", "finns", "belägen", "belägna", "moln", "överför",
    "=behandlas", "=produceras",
    "data cent", "located", "stored", "hosted", "cloud", "transfer", "processed",
  ])

  /// The European Union and the Economic Area.
  private static let exact = Cues([
    "=eu", "=eta", "=ees", "=eea", "euroopan unioni", "euroopan talousalu", "europeiska unionen",
    "europeiska ekonomiska", "european union", "european economic", "euroopan neuvosto",
    "europarådet", "council of europe",
  ])
}
