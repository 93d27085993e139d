import Diagnostics

/// The catalogue's sections, one folder of rules each.
package enum RuleSection: String, CaseIterable, Sendable {
  case controllerAndDPO = "A"
  case purposesAndBasis = "B"
  case recipients = "C"
  case transfers = "D"
  case retention = "E"
  case rights = "F"
  case automatedDecisions = "G"
  case specialCategories = "H"
  case otherSources = "I"
  case contradictions = "J"
  case staleness = "K"
  case statutes = "L"
  case otherLaw = "M"
  case languageAndClarity = "N"
  case security = "O"
  case text = "P"
  case schema = "Q"
  case changes = "R"
  case ownDecisions = "Z"

  package var title: Phrase {
    switch self {
    case .controllerAndDPO:
      Phrase(
        fi: "Rekisterinpitäjä, yhteyshenkilöt ja tietosuojavastaava",
        sv: "Personuppgiftsansvarig, kontaktpersoner och dataskyddsombud",
        en: "Controller, contacts and data protection officer")
    case .purposesAndBasis:
      Phrase(
        fi: "Tarkoitukset, oikeusperuste ja rekisteröityjen ryhmät",
        sv: "Ändamål, rättslig grund och grupper av registrerade",
        en: "Purposes, legal basis and groups of data subjects")
    case .recipients:
      Phrase(
        fi: "Vastaanottajat, henkilötietojen käsittelijät ja yhteisrekisterinpitäjät",
        sv: "Mottagare, personuppgiftsbiträden och gemensamt personuppgiftsansvariga",
        en: "Recipients, processors and joint controllers")
    case .transfers:
      Phrase(
        fi: "Siirrot kolmansiin maihin", sv: "Överföringar till tredjeländer",
        en: "Transfers to third countries")
    case .retention:
      Phrase(fi: "Säilytysajat", sv: "Lagringstider", en: "Retention")
    case .rights:
      Phrase(
        fi: "Rekisteröidyn oikeudet, valitus ja tietojen antaminen",
        sv: "Den registrerades rättigheter, klagomål och lämnande av uppgifter",
        en: "Rights, complaint and provision of data")
    case .automatedDecisions:
      Phrase(
        fi: "Automaattiset päätökset ja profilointi",
        sv: "Automatiserade beslut och profilering",
        en: "Automated decisions and profiling")
    case .specialCategories:
      Phrase(
        fi: "Erityiset henkilötietoryhmät, rikostiedot ja henkilötunnus",
        sv: "Särskilda kategorier, uppgifter om brott och personbeteckning",
        en: "Special categories, criminal data and personal identity code")
    case .otherSources:
      Phrase(
        fi: "Tiedot, joita ei ole saatu rekisteröidyltä",
        sv: "Uppgifter som inte har erhållits från den registrerade",
        en: "Data not obtained from the data subject")
    case .contradictions:
      Phrase(
        fi: "Selosteen sisäiset ristiriidat", sv: "Motsägelser inom beskrivningen",
        en: "Contradictions within the notice")
    case .staleness:
      Phrase(
        fi: "Vanhentuneet tiedot ja siirtyneet tehtävät",
        sv: "Föråldrade uppgifter och överförda uppgifter",
        en: "Outdated facts and tasks that have moved")
    case .statutes:
      Phrase(
        fi: "Viittaukset säädöksiin", sv: "Hänvisningar till författningar",
        en: "References to statutes")
    case .otherLaw:
      Phrase(
        fi: "Muu Suomen lainsäädäntö", sv: "Annan finländsk lagstiftning",
        en: "Other Finnish law")
    case .languageAndClarity:
      Phrase(
        fi: "Kieli, selkeys ja saavutettavuus", sv: "Språk, klarhet och tillgänglighet",
        en: "Language, clarity and accessibility")
    case .security:
      Phrase(
        fi: "Tietoturvan kuvaus", sv: "Beskrivningen av informationssäkerheten",
        en: "The description of security")
    case .text:
      Phrase(fi: "Tekstin virheet", sv: "Fel i texten", en: "Mistakes in the text")
    case .schema:
      Phrase(
        fi: "Vertailu rekisterin tietorakenteeseen",
        sv: "Jämförelse med registrets datastruktur",
        en: "Comparison with the register's schema")
    case .changes:
      Phrase(
        fi: "Muutokset edelliseen versioon", sv: "Ändringar sedan föregående version",
        en: "Changes since the previous version")
    case .ownDecisions:
      Phrase(
        fi: "Kunnan omat päätökset (seloste.yaml)", sv: "Kommunens egna beslut (seloste.yaml)",
        en: "The municipality's own decisions (seloste.yaml)")
    }
  }
}
