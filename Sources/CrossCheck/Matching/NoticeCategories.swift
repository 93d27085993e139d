import NoticeModel

/// The notice language's own categories as kinds of data of columns.
extension NoticeModel.DataCategory {
  var kinds: [DataKind] {
    func all(_ categories: String...) -> [DataKind] {
      categories.map { category in
        DataKind(
          category: category,
          topic: DataKinds.undivided.contains(category) ? category : "all", isBroad: true)
      }
    }
    func one(_ category: String, _ topic: String) -> [DataKind] {
      [DataKind(category: category, topic: topic, isBroad: false)]
    }
    return switch self {
    case .name: one("ID", "name")
    case .identityCode: all("HETU")
    case .birthDate: one("ID", "birth") + one("DEMOG", "age")
    case .gender: one("DEMOG", "gender")
    case .contact: all("CONTACT")
    case .protectedAddress: all("PROTECTED")
    case .language: all("LANGUAGE")
    case .nationality: all("NATIONALITY")
    case .residence:
      one("RESIDENCE", "residencepermit") + one("RESIDENCE", "arrival")
        + one("RESIDENCE", "asylum")
    case .municipalityOfResidence: one("RESIDENCE", "homemunicipality")
    case .family: all("FAMILY")
    case .education: all("EDUCATION")
    case .work: all("WORK")
    case .economy: all("FINANCE")
    case .health: all("HEALTH")
    case .religion: all("RELIGION")
    case .ethnicOrigin: all("ETHNIC")
    case .politics: all("POLITICAL")
    case .tradeUnion: all("UNION")
    case .sexLife: all("SEXUAL")
    case .biometric: all("BIOMETRIC", "GENETIC")
    case .criminal: all("CRIMINAL")
    case .socialCare: all("SOCIALCARE")
    case .serviceUse: all("SERVICE")
    case .assessment: all("PROFILE") + one("SERVICE", "assessment")
    case .freeText: all("FREETEXT")
    case .credential: all("CREDENTIAL")
    case .log: all("LOG")
    case .location: all("LOCATION")
    case .image: all("IMAGE")
    case .identifier: one("ID", "number") + all("VEHICLE", "PROPERTY")
    case .consent: all("CONSENT")
    case .other: []
    }
  }
}

extension SpecialCategory {
  var kinds: [DataKind] {
    let category =
      switch self {
      case .health: "HEALTH"
      case .ethnicOrigin: "ETHNIC"
      case .politicalOpinion: "POLITICAL"
      case .religionOrBelief: "RELIGION"
      case .tradeUnion: "UNION"
      case .geneticData: "GENETIC"
      case .biometricData: "BIOMETRIC"
      case .sexLife: "SEXUAL"
      }
    return [
      DataKind(
        category: category, topic: category == "HEALTH" ? "health" : category, isBroad: true)
    ]
  }
}
