import Diagnostics
import NoticeModel
import Wording

extension SpecialCategory: WordedTerm {
  package var wording: Phrase {
    switch self {
    case .health: Phrase(fi: "terveystiedot", sv: "uppgifter om hälsa", en: "health data")
    case .ethnicOrigin:
      Phrase(
        fi: "rotu tai etninen alkuperä", sv: "ras eller etniskt ursprung",
        en: "racial or ethnic origin")
    case .politicalOpinion:
      Phrase(fi: "poliittiset mielipiteet", sv: "politiska åsikter", en: "political opinions")
    case .religionOrBelief:
      Phrase(
        fi: "uskonnollinen tai filosofinen vakaumus", sv: "religiös eller filosofisk övertygelse",
        en: "religious or philosophical beliefs")
    case .tradeUnion:
      Phrase(
        fi: "ammattiliiton jäsenyys", sv: "medlemskap i fackförening", en: "trade-union membership")
    case .geneticData:
      Phrase(fi: "geneettiset tiedot", sv: "genetiska uppgifter", en: "genetic data")
    case .biometricData:
      Phrase(
        fi: "biometriset tiedot henkilön tunnistamista varten",
        sv: "biometriska uppgifter för att identifiera en person",
        en: "biometric data that identify a person")
    case .sexLife:
      Phrase(
        fi: "seksuaalinen käyttäytyminen tai suuntautuminen",
        sv: "sexualliv eller sexuell läggning", en: "sex life or sexual orientation")
    }
  }
}

extension SpecialCondition: WordedTerm {
  package var wording: Phrase { Self.wordings[self] ?? composed }

  private static let wordings = wordingTable(\.composed)

  private var composed: Phrase {
    switch self {
    case .explicitConsent:
      Phrase(fi: "nimenomainen suostumus", sv: "uttryckligt samtycke", en: "explicit consent")
        .citing(Citation.gdpr(9, 2, "a"))
    case .employmentAndSocialSecurity:
      Phrase(
        fi: "työoikeus, sosiaaliturva ja sosiaalinen suojelu",
        sv: "arbetsrätt, social trygghet och socialt skydd",
        en: "employment, social security and social protection law"
      ).citing(Citation.gdpr(9, 2, "b"))
    case .vitalInterests:
      Phrase(
        fi: "elintärkeiden etujen suojaaminen", sv: "skydd av grundläggande intressen",
        en: "protection of vital interests"
      ).citing(Citation.gdpr(9, 2, "c"))
    case .nonProfitBody:
      Phrase(
        fi: "yhdistyksen tai muun voittoa tavoittelemattoman yhteisön toiminta",
        sv: "verksamhet i en förening eller annan sammanslutning utan vinstsyfte",
        en: "activities of a non-profit body"
      ).citing(Citation.gdpr(9, 2, "d"))
    case .madePublic:
      Phrase(
        fi: "henkilön itsensä julkisiksi saattamat tiedot",
        sv: "uppgifter som personen själv har offentliggjort",
        en: "data that the person has made public"
      ).citing(Citation.gdpr(9, 2, "e"))
    case .legalClaims:
      Phrase(
        fi: "oikeusvaateen laatiminen, esittäminen tai puolustaminen",
        sv: "fastställande, görande gällande eller försvar av rättsliga anspråk",
        en: "establishment, exercise or defence of legal claims"
      ).citing(Citation.gdpr(9, 2, "f"))
    case .substantialPublicInterest:
      Phrase(
        fi: "tärkeä yleinen etu, josta säädetään laissa",
        sv: "viktigt allmänt intresse som anges i lag",
        en: "substantial public interest laid down by law"
      ).citing(Citation.gdpr(9, 2, "g"))
    case .healthAndSocialCare:
      Phrase(
        fi: "terveyden- tai sosiaalihuolto", sv: "hälso- och sjukvård eller social omsorg",
        en: "health or social care"
      ).citing(Citation.gdpr(9, 2, "h"))
    case .publicHealth:
      Phrase(
        fi: "kansanterveyteen liittyvä yleinen etu", sv: "allmänt intresse på folkhälsoområdet",
        en: "public interest in public health"
      ).citing(Citation.gdpr(9, 2, "i"))
    case .archivingResearchStatistics:
      Phrase(
        fi: "yleisen edun mukainen arkistointi, tutkimus tai tilastointi",
        sv: "arkivändamål av allmänt intresse, forskning eller statistik",
        en: "archiving in the public interest, research or statistics"
      ).citing(Citation.gdpr(9, 2, "j"))
    }
  }
}
