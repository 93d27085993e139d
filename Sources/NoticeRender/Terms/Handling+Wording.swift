import Diagnostics
import NoticeModel
import Wording

extension ProvisionKind: WordedTerm {
  package var wording: Phrase {
    switch self {
    case .statutory:
      Phrase(
        fi: "Tietojen antaminen perustuu lakiin.", sv: "Lagen kräver att uppgifterna lämnas.",
        en: "The law requires the data to be given.")
    case .contractual:
      Phrase(
        fi: "Tietojen antaminen perustuu sopimukseen.",
        sv: "Ett avtal kräver att uppgifterna lämnas.",
        en: "A contract requires the data to be given.")
    case .neededForContract:
      Phrase(
        fi: "Tiedot tarvitaan sopimuksen tekemistä varten.",
        sv: "Uppgifterna behövs för att ingå ett avtal.",
        en: "The data are needed for entering into a contract.")
    case .voluntary:
      Phrase(
        fi: "Tietojen antaminen on vapaaehtoista.", sv: "Det är frivilligt att lämna uppgifterna.",
        en: "Giving the data is voluntary.")
    }
  }
}

extension SystemForm: WordedTerm {
  package var wording: Phrase {
    switch self {
    case .electronic: Phrase(fi: "sähköinen", sv: "elektronisk", en: "electronic")
    case .paper: Phrase(fi: "paperinen", sv: "på papper", en: "on paper")
    }
  }
}

extension Hosting: WordedTerm {
  package var wording: Phrase {
    switch self {
    case .onPremises:
      Phrase(
        fi: "rekisterinpitäjän omissa tiloissa", sv: "i den personuppgiftsansvariges egna lokaler",
        en: "on the controller's own premises")
    case .hosted:
      Phrase(
        fi: "toimittajan palvelinkeskuksessa", sv: "i leverantörens serverhall",
        en: "in the supplier's data centre")
    case .saas:
      Phrase(
        fi: "verkon kautta käytettävänä palveluna", sv: "som en tjänst över nätet",
        en: "as a service over the network")
    case .cloud:
      Phrase(
        fi: "julkisessa pilvipalvelussa", sv: "i en publik molntjänst", en: "in a public cloud")
    }
  }
}

extension TransferMechanism: WordedTerm {
  package var wording: Phrase { Self.wordings[self] ?? composed }

  private static let wordings = wordingTable(\.composed)

  private var composed: Phrase {
    switch self {
    case .adequacy:
      Phrase(
        fi: "Euroopan komission päätös tietosuojan riittävyydestä",
        sv: "Europeiska kommissionens beslut om adekvat skyddsnivå",
        en: "adequacy decision of the European Commission"
      ).citing(Citation.gdpr(45))
    case .standardClauses:
      Phrase(
        fi: "Euroopan komission vakiolausekkeet",
        sv: "Europeiska kommissionens standardavtalsklausuler",
        en: "standard contractual clauses of the European Commission"
      ).citing(Citation.gdpr(46, 2, "c"))
    case .bindingCorporateRules:
      Phrase(
        fi: "yritystä koskevat sitovat säännöt", sv: "bindande företagsbestämmelser",
        en: "binding corporate rules"
      ).citing(Citation.gdpr(47))
    case .authorityAgreement:
      Phrase(
        fi: "viranomaisten välinen sitova asiakirja", sv: "bindande instrument mellan myndigheter",
        en: "binding instrument between authorities"
      ).citing(Citation.gdpr(46, 2, "a"))
    case .codeOrCertificate:
      Phrase(
        fi: "käytännesäännöt tai sertifiointi", sv: "uppförandekod eller certifiering",
        en: "code of conduct or certification"
      ).citing(Citation.gdpr(46, 2))
    case .explicitConsent:
      Phrase(fi: "nimenomainen suostumus", sv: "uttryckligt samtycke", en: "explicit consent")
        .citing(Citation.gdpr(49, 1, "a"))
    case .contract:
      Phrase(
        fi: "sopimuksen täytäntöönpano", sv: "fullgörande av avtal", en: "needed for a contract"
      )
      .citing(Citation.gdpr(49, 1))
    case .publicInterest:
      Phrase(
        fi: "tärkeä yleinen etu", sv: "viktigt allmänt intresse",
        en: "important reasons of public interest"
      ).citing(Citation.gdpr(49, 1, "d"))
    case .legalClaims:
      Phrase(fi: "oikeusvaade", sv: "rättsligt anspråk", en: "legal claims")
        .citing(Citation.gdpr(49, 1, "e"))
    case .vitalInterests:
      Phrase(
        fi: "elintärkeiden etujen suojaaminen", sv: "skydd av grundläggande intressen",
        en: "protection of vital interests"
      ).citing(Citation.gdpr(49, 1, "f"))
    case .publicRegister:
      Phrase(fi: "julkinen rekisteri", sv: "offentligt register", en: "public register")
        .citing(Citation.gdpr(49, 1, "g"))
    }
  }
}

extension RetentionLimit: WordedTerm {
  package var wording: Phrase {
    switch self {
    case .minimum: Phrase(fi: "vähintään", sv: "minst", en: "at least")
    case .maximum: Phrase(fi: "enintään", sv: "högst", en: "at most")
    }
  }
}

extension FinalAction: WordedTerm {
  package var wording: Phrase {
    switch self {
    case .destroy:
      Phrase(fi: "tiedot hävitetään", sv: "uppgifterna förstörs", en: "the data are destroyed")
    case .archive:
      Phrase(fi: "tiedot arkistoidaan", sv: "uppgifterna arkiveras", en: "the data are archived")
    case .anonymise:
      Phrase(
        fi: "tiedot anonymisoidaan", sv: "uppgifterna anonymiseras", en: "the data are anonymised")
    }
  }
}

extension DecisionBasis: WordedTerm {
  package var wording: Phrase { Self.wordings[self] ?? composed }

  private static let wordings = wordingTable(\.composed)

  private var composed: Phrase {
    switch self {
    case .contract:
      Phrase(fi: "sopimus", sv: "avtal", en: "contract").citing(Citation.gdpr(22, 2, "a"))
    case .law: Phrase(fi: "laki", sv: "lag", en: "the law").citing(Citation.gdpr(22, 2, "b"))
    case .explicitConsent:
      Phrase(fi: "nimenomainen suostumus", sv: "uttryckligt samtycke", en: "explicit consent")
        .citing(Citation.gdpr(22, 2, "c"))
    }
  }
}

extension NoticeStatus: WordedTerm {
  package var wording: Phrase {
    switch self {
    case .draft: Mark.draft
    case .published: Mark.published
    case .withdrawn: Mark.withdrawn
    }
  }
}
