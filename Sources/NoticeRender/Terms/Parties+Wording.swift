import Diagnostics
import NoticeModel
import Wording

extension ControllerKind: WordedTerm {
  package var wording: Phrase {
    switch self {
    case .municipality: Phrase(fi: "kunta", sv: "kommun", en: "municipality")
    case .organ: Phrase(fi: "kunnan toimielin", sv: "kommunalt organ", en: "municipal body")
    case .unit: Phrase(fi: "organisaation yksikkö", sv: "enhet", en: "unit of an organisation")
    case .project: Phrase(fi: "hanke", sv: "projekt", en: "project")
    case .jointAuthority:
      Phrase(fi: "kuntayhtymä", sv: "samkommun", en: "joint municipal authority")
    case .wellbeingCounty:
      Phrase(fi: "hyvinvointialue", sv: "välfärdsområde", en: "wellbeing services county")
    case .stateAuthority:
      Phrase(fi: "valtion viranomainen", sv: "statlig myndighet", en: "state authority")
    case .company: Phrase(fi: "yritys", sv: "företag", en: "company")
    case .association: Phrase(fi: "yhdistys", sv: "förening", en: "association")
    case .person: Phrase(fi: "yksityishenkilö", sv: "privatperson", en: "private person")
    case .system: Phrase(fi: "järjestelmä", sv: "system", en: "system")
    case .service: Phrase(fi: "palvelu", sv: "tjänst", en: "service")
    }
  }
}

extension RecipientKind: WordedTerm {
  package var wording: Phrase {
    switch self {
    case .authority: Phrase(fi: "viranomainen", sv: "myndighet", en: "authority")
    case .wellbeingCounty:
      Phrase(fi: "hyvinvointialue", sv: "välfärdsområde", en: "wellbeing services county")
    case .municipality:
      Phrase(
        fi: "toinen kunta tai kunnan toinen yksikkö",
        sv: "en annan kommun eller en annan enhet i kommunen",
        en: "another municipality or another unit of this one")
    case .processor:
      Phrase(fi: "henkilötietojen käsittelijä", sv: "personuppgiftsbiträde", en: "processor")
    case .company: Phrase(fi: "yritys", sv: "företag", en: "company")
    case .association: Phrase(fi: "yhdistys", sv: "förening", en: "association")
    case .public: Phrase(fi: "yleisö", sv: "allmänheten", en: "the public")
    case .internal:
      Phrase(
        fi: "rekisterinpitäjän oma yksikkö", sv: "en enhet hos den personuppgiftsansvarige",
        en: "a unit of the controller")
    case .other: Phrase(fi: "muu vastaanottaja", sv: "annan mottagare", en: "other recipient")
    }
  }
}

extension SourceKind: WordedTerm {
  package var wording: Phrase {
    switch self {
    case .subject:
      Phrase(fi: "rekisteröity itse", sv: "den registrerade själv", en: "the data subject")
    case .authority:
      Phrase(
        fi: "viranomainen tai sen rekisteri", sv: "myndighet eller dess register",
        en: "an authority or its register")
    case .private:
      Phrase(
        fi: "yritys, yhdistys tai yksityishenkilö", sv: "företag, förening eller privatperson",
        en: "a company, an association or a private person")
    case .internationalOrganisation:
      Phrase(
        fi: "kansainvälinen järjestö", sv: "internationell organisation",
        en: "an international organisation")
    case .public:
      Phrase(
        fi: "yleisesti saatavilla oleva lähde", sv: "allmänt tillgänglig källa",
        en: "a publicly accessible source")
    case .ownOtherRegister:
      Phrase(
        fi: "rekisterinpitäjän toinen rekisteri", sv: "ett annat register hos samma ansvarige",
        en: "another register of the controller")
    case .unspecified:
      Phrase(
        fi: "lähdettä ei ole eritelty", sv: "källan är inte angiven", en: "source not specified")
    }
  }
}
