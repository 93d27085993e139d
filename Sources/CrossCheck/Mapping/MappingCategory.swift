import NoticeModel

/// The categories of the notice language as the lexicon's codes, by which columns are judged.
extension NoticeModel.DataCategory {
  /// The lexicon's code; the notice language tells some apart that the lexicon has together.
  var lexiconCode: String {
    switch self {
    case .name, .identifier: "ID"
    case .identityCode: "HETU"
    case .birthDate, .gender: "DEMOG"
    case .contact: "CONTACT"
    case .protectedAddress: "PROTECTED"
    case .language: "LANGUAGE"
    case .nationality: "NATIONALITY"
    case .residence, .municipalityOfResidence: "RESIDENCE"
    case .family: "FAMILY"
    case .education: "EDUCATION"
    case .work: "WORK"
    case .economy: "FINANCE"
    case .health: "HEALTH"
    case .religion: "RELIGION"
    case .ethnicOrigin: "ETHNIC"
    case .politics: "POLITICAL"
    case .tradeUnion: "UNION"
    case .sexLife: "SEXUAL"
    case .biometric: "BIOMETRIC"
    case .criminal: "CRIMINAL"
    case .socialCare: "SOCIALCARE"
    case .serviceUse: "SERVICE"
    case .assessment: "PROFILE"
    case .freeText: "FREETEXT"
    case .credential: "CREDENTIAL"
    case .log: "LOG"
    case .location: "LOCATION"
    case .image: "IMAGE"
    case .consent: "CONSENT"
    case .other: "OTHER"
    }
  }

  /// The one category with this code; nil where there are several or none.
  init?(lexiconCode: String) {
    let same = Self.allCases.filter { $0.lexiconCode == lexiconCode }
    guard same.count == 1, let only = same.first else { return nil }
    self = only
  }
}
