import Diagnostics

/// The sections of a rendered notice, in the order in which a reader needs them.
package enum SectionHeading: String, CaseIterable, Sendable {
  case controller
  case contacts
  case dpo
  case dataSubjects
  case purposes
  case dataItems
  case provision
  case sources
  case recipients
  case transfers
  case retention
  case decisions
  case rights
  case complaint
  case security
  case publicity
  case other
  case history

  package var phrase: Phrase {
    switch self {
    case .controller:
      Phrase(
        fi: "Rekisterinpitäjä", sv: "Personuppgiftsansvarig", en: "Controller")
    case .contacts:
      Phrase(
        fi: "Keneltä saat lisätietoja", sv: "Vem du kan kontakta", en: "Whom to contact")
    case .dpo:
      Phrase(fi: "Tietosuojavastaava", sv: "Dataskyddsombud", en: "Data protection officer")
    case .dataSubjects:
      Phrase(
        fi: "Keiden tietoja käsitellään", sv: "Vems uppgifter som behandlas",
        en: "Whose data are processed")
    case .purposes:
      Phrase(
        fi: "Käsittelyn tarkoitukset ja oikeusperusteet",
        sv: "Behandlingens ändamål och rättsliga grunder",
        en: "Purposes and legal bases of the processing")
    case .dataItems:
      Phrase(
        fi: "Mitä tietoja käsitellään", sv: "Vilka uppgifter som behandlas",
        en: "What data are processed")
    case .provision:
      Phrase(
        fi: "Pitääkö tiedot antaa", sv: "Om uppgifterna måste lämnas",
        en: "Whether you must give the data")
    case .sources:
      Phrase(
        fi: "Mistä tiedot saadaan", sv: "Varifrån uppgifterna kommer",
        en: "Where the data come from")
    case .recipients:
      Phrase(
        fi: "Kenelle tietoja luovutetaan ja kuka niitä käsittelee",
        sv: "Vem som får och vem som behandlar uppgifterna",
        en: "Who receives and who handles the data")
    case .transfers:
      Phrase(
        fi: "Tietojen siirto EU- ja ETA-alueen ulkopuolelle",
        sv: "Överföring av uppgifter till länder utanför EU och EES",
        en: "Transfers outside the EU and EEA")
    case .retention:
      Phrase(
        fi: "Kuinka kauan tietoja säilytetään", sv: "Hur länge uppgifterna bevaras",
        en: "How long the data are kept")
    case .decisions:
      Phrase(
        fi: "Automaattiset päätökset ja profilointi", sv: "Automatiserade beslut och profilering",
        en: "Automated decisions and profiling")
    case .rights: Phrase(fi: "Oikeutesi", sv: "Dina rättigheter", en: "Your rights")
    case .complaint:
      Phrase(
        fi: "Oikeus valittaa valvontaviranomaiselle",
        sv: "Rätt att lämna in klagomål till tillsynsmyndigheten",
        en: "Right to complain to the supervisory authority")
    case .security:
      Phrase(
        fi: "Missä tiedot ovat ja miten ne suojataan",
        sv: "Var uppgifterna finns och hur de skyddas",
        en: "Where the data are and how they are protected")
    case .publicity:
      Phrase(
        fi: "Julkisuus ja salassapito", sv: "Offentlighet och sekretess",
        en: "Publicity and secrecy")
    case .other: Phrase(fi: "Muut tiedot", sv: "Övriga uppgifter", en: "Other information")
    case .history:
      Phrase(
        fi: "Selosteen muutokset", sv: "Ändringar i beskrivningen",
        en: "Changes to this notice")
    }
  }
}

/// Headings within a section.
package enum Subheading {
  package static let jointArrangement = Phrase(
    fi: "Yhteisrekisterinpitäjien työnjako",
    sv: "Arbetsfördelning mellan gemensamt personuppgiftsansvariga",
    en: "How the joint controllers share their duties")
  package static let representative = Phrase(
    fi: "Edustaja", sv: "Företrädare", en: "Representative")
  package static let legalBases = Phrase(
    fi: "Kaikkia tarkoituksia koskeva oikeusperuste", sv: "Rättslig grund för alla ändamål",
    en: "Legal basis of all purposes")
  /// Over data that the notice gives no heading of their own.
  package static let otherData = Phrase(
    fi: "Muut tiedot", sv: "Andra uppgifter", en: "Other data")
  package static let specialCategories = Phrase(
    fi: "Erityisiin ryhmiin kuuluvat henkilötiedot",
    sv: "Särskilda kategorier av personuppgifter", en: "Special categories of personal data"
  ).citing(Citation.gdpr(9))
  package static let criminalData = Phrase(
    fi: "Rikostuomioihin ja rikkomuksiin liittyvät tiedot",
    sv: "Uppgifter om fällande domar i brottmål och lagöverträdelser",
    en: "Data on criminal convictions and offences"
  ).citing(Citation.gdpr(10))
  package static let recipients = Phrase(
    fi: "Tietojen luovutukset", sv: "Utlämnande av uppgifter", en: "Disclosure of data")
  package static let processors = Phrase(
    fi: "Henkilötietojen käsittelijät", sv: "Personuppgiftsbiträden", en: "Processors")
  package static let decisions = Phrase(
    fi: "Automaattiset päätökset", sv: "Automatiserade beslut", en: "Automated decisions"
  ).citing(Citation.gdpr(22))
  package static let profiling = Phrase(
    fi: "Profilointi", sv: "Profilering", en: "Profiling")
  package static let systems = Phrase(
    fi: "Järjestelmät ja arkistot", sv: "System och arkiv", en: "Systems and archives")
  package static let security = Phrase(fi: "Suojaus", sv: "Skydd", en: "Protection")
}
