import Diagnostics
import NoticeModel

/// What Art. 13 and 14 ask a notice to tell, one row each.
package enum InformationItem: Int, CaseIterable, Sendable {
  case controller, dpo, purposes, legalBasis, legitimateInterest, categories, sources, recipients
  case transfers, retention, rights, withdrawal, complaint, provision, automatedDecisions

  /// The paragraphs that ask for it.
  package var articles: String {
    switch self {
    case .controller: "13(1)(a), 14(1)(a)"
    case .dpo: "13(1)(b), 14(1)(b)"
    case .purposes, .legalBasis: "13(1)(c), 14(1)(c)"
    case .legitimateInterest: "13(1)(d), 14(2)(b)"
    case .categories: "14(1)(d)"
    case .sources: "14(2)(f)"
    case .recipients: "13(1)(e), 14(1)(e)"
    case .transfers: "13(1)(f), 14(1)(f)"
    case .retention: "13(2)(a), 14(2)(a)"
    case .rights: "13(2)(b), 14(2)(c)"
    case .withdrawal: "13(2)(c), 14(2)(d)"
    case .complaint: "13(2)(d), 14(2)(e)"
    case .provision: "13(2)(e)"
    case .automatedDecisions: "13(2)(f), 14(2)(g)"
    }
  }

  package var title: Phrase {
    switch self {
    case .controller:
      Phrase(
        fi: "Rekisterinpitäjä ja yhteystiedot",
        sv: "Den personuppgiftsansvarige och kontaktuppgifter",
        en: "Controller and contact details")
    case .dpo:
      Phrase(
        fi: "Tietosuojavastaavan yhteystiedot", sv: "Dataskyddsombudets kontaktuppgifter",
        en: "Data protection officer's contact details")
    case .purposes:
      Phrase(
        fi: "Käsittelyn tarkoitukset", sv: "Ändamålen med behandlingen",
        en: "Purposes of the processing")
    case .legalBasis:
      Phrase(fi: "Oikeusperuste", sv: "Rättslig grund", en: "Legal basis")
    case .legitimateInterest:
      Phrase(fi: "Oikeutettu etu", sv: "Berättigat intresse", en: "Legitimate interest")
    case .categories:
      Phrase(
        fi: "Henkilötietoryhmät", sv: "Kategorier av personuppgifter",
        en: "Categories of personal data")
    case .sources:
      Phrase(fi: "Tietolähteet", sv: "Källor", en: "Sources of the data")
    case .recipients:
      Phrase(fi: "Vastaanottajat", sv: "Mottagare", en: "Recipients")
    case .transfers:
      Phrase(
        fi: "Siirrot kolmansiin maihin", sv: "Överföringar till tredjeländer",
        en: "Transfers to third countries")
    case .retention:
      Phrase(fi: "Säilytysaika", sv: "Lagringstid", en: "Retention period")
    case .rights:
      Phrase(fi: "Rekisteröidyn oikeudet", sv: "Den registrerades rättigheter", en: "Rights")
    case .withdrawal:
      Phrase(
        fi: "Suostumuksen peruuttaminen", sv: "Återkallande av samtycke",
        en: "Withdrawal of consent")
    case .complaint:
      Phrase(
        fi: "Valitus valvontaviranomaiselle", sv: "Klagomål till tillsynsmyndigheten",
        en: "Complaint to the supervisory authority")
    case .provision:
      Phrase(
        fi: "Onko tietojen antaminen pakollista", sv: "Är det obligatoriskt att lämna uppgifterna",
        en: "Whether giving data is obligatory")
    case .automatedDecisions:
      Phrase(
        fi: "Automaattiset päätökset ja profilointi", sv: "Automatiserade beslut och profilering",
        en: "Automated decisions and profiling")
    }
  }
}
