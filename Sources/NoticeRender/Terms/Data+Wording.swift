import Diagnostics
import NoticeModel
import Wording

extension DataOrigin: WordedTerm {
  package var wording: Phrase {
    switch self {
    case .subject: Phrase(fi: "sinulta itseltäsi", sv: "från dig själv", en: "from you")
    case .thirdParty: Phrase(fi: "muualta", sv: "från någon annan", en: "from someone else")
    case .otherRegister:
      Phrase(
        fi: "toisesta rekisteristä", sv: "från ett annat register", en: "from another register")
    case .generated:
      Phrase(
        fi: "syntyy palvelun aikana", sv: "uppstår under tjänstens gång",
        en: "arises in the service itself")
    }
  }
}

extension DataCategory: WordedTerm {
  package var wording: Phrase {
    switch self {
    case .name: Phrase(fi: "nimi", sv: "namn", en: "name")
    case .identityCode:
      Phrase(fi: "henkilötunnus", sv: "personbeteckning", en: "personal identity code")
    case .birthDate:
      Phrase(fi: "syntymäaika tai ikä", sv: "födelsetid eller ålder", en: "date of birth or age")
    case .gender: Phrase(fi: "sukupuoli", sv: "kön", en: "gender")
    case .contact: Phrase(fi: "yhteystiedot", sv: "kontaktuppgifter", en: "contact details")
    case .protectedAddress: Phrase(fi: "turvakielto", sv: "spärrmarkering", en: "protected address")
    case .language: Phrase(fi: "kieli", sv: "språk", en: "language")
    case .nationality: Phrase(fi: "kansalaisuus", sv: "medborgarskap", en: "nationality")
    case .residence: Phrase(fi: "oleskeluoikeus", sv: "uppehållsrätt", en: "right of residence")
    case .municipalityOfResidence:
      Phrase(fi: "kotikunta", sv: "hemkommun", en: "municipality of residence")
    case .family:
      Phrase(fi: "perhe ja läheiset", sv: "familj och närstående", en: "family and relations")
    case .education:
      Phrase(fi: "koulutus ja osaaminen", sv: "utbildning och kunnande", en: "education and skills")
    case .work: Phrase(fi: "työ", sv: "arbete", en: "work")
    case .economy: Phrase(fi: "talous", sv: "ekonomi", en: "finances")
    case .health:
      Phrase(
        fi: "terveys ja toimintakyky", sv: "hälsa och funktionsförmåga",
        en: "health and functioning")
    case .religion: Phrase(fi: "vakaumus", sv: "övertygelse", en: "religion or belief")
    case .ethnicOrigin: Phrase(fi: "etninen alkuperä", sv: "etniskt ursprung", en: "ethnic origin")
    case .politics:
      Phrase(fi: "poliittiset mielipiteet", sv: "politiska åsikter", en: "political opinions")
    case .tradeUnion:
      Phrase(
        fi: "ammattiliiton jäsenyys", sv: "medlemskap i fackförening", en: "trade-union membership")
    case .sexLife: Phrase(fi: "seksuaalielämä", sv: "sexualliv", en: "sex life")
    case .biometric:
      Phrase(fi: "biometriset tiedot", sv: "biometriska uppgifter", en: "biometric data")
    case .criminal: Phrase(fi: "rikostiedot", sv: "brottsuppgifter", en: "data on offences")
    case .socialCare: Phrase(fi: "sosiaalihuolto", sv: "socialvård", en: "social care")
    case .serviceUse:
      Phrase(fi: "asiointi ja asiakkuus", sv: "ärenden och kundrelation", en: "use of services")
    case .assessment:
      Phrase(
        fi: "arviot ja havainnot", sv: "bedömningar och iakttagelser",
        en: "assessments and observations")
    case .freeText: Phrase(fi: "vapaa teksti", sv: "fritext", en: "free text")
    case .credential:
      Phrase(fi: "käyttäjätunnukset", sv: "inloggningsuppgifter", en: "user credentials")
    case .log: Phrase(fi: "lokitiedot", sv: "logguppgifter", en: "log data")
    case .location: Phrase(fi: "sijaintitiedot", sv: "platsuppgifter", en: "location data")
    case .image:
      Phrase(
        fi: "kuvat ja tallenteet", sv: "bilder och inspelningar", en: "pictures and recordings")
    case .identifier: Phrase(fi: "muu tunniste", sv: "annan identifierare", en: "other identifier")
    case .consent:
      Phrase(
        fi: "suostumukset ja luvat", sv: "samtycken och tillstånd", en: "consents and permissions")
    case .other: Phrase(fi: "muut tiedot", sv: "övriga uppgifter", en: "other data")
    }
  }
}
