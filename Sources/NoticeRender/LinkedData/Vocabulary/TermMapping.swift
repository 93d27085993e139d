import NoticeModel

/// What the notice language's words are in the Data Privacy Vocabulary; nil where it has no term
/// that means the same.

extension LegalBasisPoint {
  var linked: GDPRTerm? {
    switch self {
    case .consent: .art6a
    case .contract: .art6b
    case .legalObligation: .art6c
    case .vitalInterests: .art6d
    case .publicTask: .art6e
    case .legitimateInterest: .art6f
    case .statutoryTask, .unstated: nil
    }
  }
}

extension SpecialCondition {
  var linked: GDPRTerm {
    switch self {
    case .explicitConsent: .art9a
    case .employmentAndSocialSecurity: .art9b
    case .vitalInterests: .art9c
    case .nonProfitBody: .art9d
    case .madePublic: .art9e
    case .legalClaims: .art9f
    case .substantialPublicInterest: .art9g
    case .healthAndSocialCare: .art9h
    case .publicHealth: .art9i
    case .archivingResearchStatistics: .art9j
    }
  }
}

extension TransferMechanism {
  /// A code of conduct and a certificate are two terms, and a notice does not tell which.
  var linked: GDPRTerm? {
    switch self {
    case .adequacy: .art45
    case .standardClauses: .art46c
    case .bindingCorporateRules: .art46b
    case .authorityAgreement: .art46a
    case .codeOrCertificate: nil
    case .explicitConsent: .art49a
    case .contract: .art49b
    case .publicInterest: .art49d
    case .legalClaims: .art49e
    case .vitalInterests: .art49f
    case .publicRegister: .art49g
    }
  }
}

extension DataCategory {
  var linked: PersonalDataTerm? {
    switch self {
    case .name: .name
    case .identityCode: .officialID
    case .birthDate: .birthDate
    case .gender: .gender
    case .contact: .contact
    case .language: .language
    case .nationality: .nationality
    case .municipalityOfResidence: .residency
    case .family: .family
    case .education: .education
    case .work: .professional
    case .economy: .financial
    case .health: .health
    case .religion: .religion
    case .ethnicOrigin: .ethnicOrigin
    case .politics: .politicalOpinion
    case .tradeUnion: .tradeUnionMembership
    case .sexLife: .sexual
    case .biometric: .biometric
    case .criminal: .criminal
    case .serviceUse: .serviceConsumptionBehaviour
    case .credential: .authenticating
    case .location: .location
    case .image: .picture
    case .identifier: .identifier
    case .protectedAddress, .residence, .socialCare, .assessment, .freeText, .log, .consent,
      .other:
      nil
    }
  }
}

extension SpecialCategory {
  /// Religious and philosophical beliefs are two terms, and a notice does not tell which.
  var linked: PersonalDataTerm? {
    switch self {
    case .health: .health
    case .ethnicOrigin: .ethnicOrigin
    case .politicalOpinion: .politicalOpinion
    case .religionOrBelief: nil
    case .tradeUnion: .tradeUnionMembership
    case .geneticData: .genetic
    case .biometricData: .biometric
    case .sexLife: .sexual
    }
  }
}

extension DataOrigin {
  var linked: DPVTerm {
    switch self {
    case .subject: .dataSubjectDataSource
    case .thirdParty: .thirdPartyDataSource
    case .otherRegister, .generated: .dataControllerDataSource
    }
  }
}

extension SourceKind {
  var linked: DPVTerm {
    switch self {
    case .subject: .dataSubjectDataSource
    case .authority, .private, .internationalOrganisation: .thirdPartyDataSource
    case .public: .publicDataSource
    case .ownOtherRegister: .dataControllerDataSource
    case .unspecified: .dataSource
    }
  }
}

extension ControllerKind {
  var linked: DPVTerm? {
    switch self {
    case .municipality, .organ, .jointAuthority, .wellbeingCounty, .stateAuthority:
      .governmentalOrganisation
    case .unit: .organisationalUnit
    case .company: .forProfitOrganisation
    case .association: .nonProfitOrganisation
    case .project, .person, .system, .service: nil
    }
  }
}

extension RecipientKind {
  /// Beside being a recipient.
  var linked: [DPVTerm] {
    switch self {
    case .authority, .wellbeingCounty, .municipality: [.thirdParty, .governmentalOrganisation]
    case .processor: [.dataProcessor]
    case .company: [.thirdParty, .forProfitOrganisation]
    case .association: [.thirdParty, .nonProfitOrganisation]
    case .internal: [.organisationalUnit]
    case .public, .other: []
    }
  }
}

extension FinalAction {
  var linked: DPVTerm {
    switch self {
    case .destroy: .destruct
    case .archive: .store
    case .anonymise: .anonymise
    }
  }
}

extension ProvisionKind {
  var linked: DPVTerm {
    switch self {
    case .statutory, .contractual, .neededForContract: .required
    case .voluntary: .optional
    }
  }
}
