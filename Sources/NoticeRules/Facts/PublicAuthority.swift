import NoticeModel

/// Public authorities: they may not rest their tasks on legitimate interests (Art. 6(1), second
/// subparagraph), and consent given to them is seldom free (recital 43).
extension Controller {
  /// A municipality, one of its organs, a joint authority, a wellbeing services county or the
  /// state: by the stated kind, or where it says nothing of that, by the name.
  package var isPublicAuthority: Bool {
    switch kind?.value {
    case .municipality, .organ, .jointAuthority, .wellbeingCounty, .stateAuthority: return true
    case .company, .association, .person: return false
    case .unit, .project, .system, .service, nil: break
    }
    // "Mallilan kaupungin maahanmuuttopalvelut" is a unit of an authority; a company that a city
    // owns is not.
    guard let name else { return false }
    return name.variants.contains { variant in
      AuthorityWords.names.stand(in: variant.text.string)
        && !AuthorityWords.companies.stand(in: variant.text.string)
    }
  }
}

extension Notice {
  /// Whether a public authority is controller. Where no controller is given, the municipality
  /// whose notice it is.
  package var isPublicAuthority: Bool {
    controllers.isEmpty ? municipality != nil : controllers.contains(where: \.isPublicAuthority)
  }
}

/// Words in the names of controllers, in Finnish, Swedish and English.
private enum AuthorityWords {
  static let names = Cues([
    "=kunta", "kunnan", "kunnat", "kuntien", "kaupunki", "kaupungin", "kaupungi", "~lautakun",
    "~kuntayhtym", "~hyvinvointialue", "~virasto", "~viranomai", "ministeriö",
    "kommun", "~samkommun", "=stad", "=stads", "=staden", "stadens", "stadsstyrels", "stadsfullm",
    "~nämnd", "~välfärdsområde", "~myndighet", "ministeriet",
    "=city", "municipal", "=town", "wellbeing services", "joint authority", "ministry",
    "public authority",
  ])

  static let companies = Cues([
    "=oy", "=oyj", "=ab", "=abp", "=ry", "=rf", "=sr", "=ltd", "~osakeyhtiö", "~yhtiö", "~säätiö",
    "~yhdisty", "~bolag", "~stiftelse", "~förening", "company", "foundation", "association",
  ])
}
