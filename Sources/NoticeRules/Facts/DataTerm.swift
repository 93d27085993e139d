import NoticeModel

/// What the words or the typed fields of a data item say of it, as far as the law treats it apart.
package enum DataTerm: Hashable, Sendable {
  /// Data of a special category (Art. 9). Uncertain where a word is used of other things too:
  /// "kuntoutus" is often a service.
  case special(SpecialCategory, isCertain: Bool)
  /// Data about convictions and offences (Art. 10).
  case criminal
  /// Secret under the Act on the Openness of Government Activities, or sensitive in the sense of the
  /// Constitution, without being of a special category.
  case secret
  /// The personal identity code (Data Protection Act, section 29).
  case identityCode
  case birthDate
  /// Often taken for a special category, but none: nationality, mother tongue, age …
  case ordinary

  /// The special category; nil for other data.
  package var special: SpecialCategory? {
    if case .special(let category, _) = self { return category }
    return nil
  }

  /// Whether the words leave no doubt.
  package var isCertain: Bool {
    if case .special(_, let isCertain) = self { return isCertain }
    return true
  }
}

extension DataCategory {
  /// What the typed category says.
  package var term: DataTerm? {
    switch self {
    case .health: .special(.health, isCertain: true)
    case .religion: .special(.religionOrBelief, isCertain: true)
    case .ethnicOrigin: .special(.ethnicOrigin, isCertain: true)
    case .politics: .special(.politicalOpinion, isCertain: true)
    case .tradeUnion: .special(.tradeUnion, isCertain: true)
    case .sexLife: .special(.sexLife, isCertain: true)
    case .biometric: .special(.biometricData, isCertain: true)
    case .criminal: .criminal
    case .protectedAddress, .socialCare: .secret
    case .identityCode: .identityCode
    case .birthDate: .birthDate
    case .language, .nationality, .residence, .gender: .ordinary
    default: nil
    }
  }
}
