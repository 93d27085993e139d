import Law
import NoticeModel
import SourceText

extension CountryCode {
  /// Whether the GDPR's rules on transfers do not apply: the EU, Iceland, Liechtenstein, Norway.
  package var isInEEA: Bool { CountryGroups.europeanEconomicArea.contains(code) }
}

extension Hosting {
  /// Someone other than the controller runs the system.
  fileprivate var isOutside: Bool { self != .onPremises }
}

extension DataSource {
  /// The data subject: by the stated kind, or where none is stated by the name.
  package var isDataSubject: Bool {
    switch kind?.value {
    case .subject: true
    case nil, .unspecified:
      name.map { $0.mentions(Self.subjectWords) && !$0.mentions(Self.othersOfSubject) } ?? false
    default: false
    }
  }

  /// Stems of words for the data subject as a source.
  private static let subjectWords = WordList([
    "rekisteröi", "asiakas", "asiakka", "itse", "hakija", "huoltaja",
    "registrerad", "själv", "kund", "sökande", "vårdnadshavare",
    "data subject", "customer", "client", "applicant", "themselves", "guardian",
  ])

  /// People and bodies around the data subject: "asiakkaan työnantaja".
  private static let othersOfSubject = WordList([
    "työnanta", "lääkär", "oppilaito", "edunvalvoj", "pankki", "viranomai", "kotikun", "valtuutta",
    "arbetsgiv", "läkare", "läroanst", "intressebevak", "myndighet", "hemkommun", "befullmäkt",
    "employer", "doctor", "school", "authority", "authorities", "authorised", "authorized",
  ])

  /// Someone other than the data subject, which makes it a source that Art. 14 speaks of.
  package var isOutside: Bool { !isDataSubject && (kind.isGiven || name.isGiven) }
}

extension Notice {
  /// Whether some data come from elsewhere than the data subject (Art. 14).
  package var hasOutsideSource: Bool {
    let isOutside = { (origin: Choice<DataOrigin>?) in
      origin?.value == .thirdParty || origin?.value == .otherRegister
    }
    return sources.value?.contains(where: \.isOutside) == true
      || dataItems.contains { group in
        isOutside(group.origin) || group.items.contains { isOutside($0.origin) }
      }
  }

  /// Whether data are collected from the data subject (Art. 13). Where the notice is silent about
  /// sources and shows no other origin, they are taken to be.
  package var collectsFromSubject: Bool {
    // By number: a copy of each group would count its references.
    for group in dataItems.indices {
      if dataItems[group].origin?.value == .subject { return true }
      for item in dataItems[group].items.indices
      where dataItems[group].items[item].origin?.value == .subject {
        return true
      }
    }
    switch sources {
    case .stated(let sources): return sources.contains(where: \.isDataSubject)
    case .absent: return !hasOutsideSource
    case .none, .notApplicable, .unknown: return false
    }
  }

  /// The first place that shows someone outside who receives or handles the data.
  package var outsideReceiver: SourceRange? {
    if let vendor = systems.compactMap(\.vendor).first(where: { !$0.isBlank }) {
      return vendor.range
    }
    if let hosting = systems.compactMap(\.hosting).first(where: { $0.value?.isOutside ?? false }) {
      return hosting.range
    }
    if let processor = processors.value?.first(where: { !$0.saysNothing }) {
      return processor.name?.range ?? processor.range
    }
    if let transfer = transfers.value?.first(where: { !$0.saysNothing }) {
      return transfer.organisation?.range ?? transfer.country?.range ?? transfer.range
    }
    return nil
  }

  /// Where the notice's data are said to belong to a special category of Art. 9.
  package var specialDataPlaces: [(range: SourceRange, isInDataList: Bool)] {
    var places: [(range: SourceRange, isInDataList: Bool)] = []
    for group in dataItems {
      let isListed = !group.mentionedUnder.isGiven
      if let special = group.special, !special.isBlank {
        places.append((special.range, isListed))
      }
      for item in group.items {
        if let special = item.special, !special.isBlank {
          places.append((special.range, isListed))
        }
      }
    }
    return places
  }
}

extension Notice {
  /// Whether a national provision on special categories is cited: any statute beside the statement
  /// on them, or section 6 of the Data Protection Act (1050/2018) among the legal bases.
  package var citesNationalSpecialProvision: Bool {
    if let statutes = specialCategories.value?.statutes,
      statutes.contains(where: { !$0.isBlank })
    {
      return true
    }
    return allLegalBases.contains { basis in
      basis.statutes.contains { $0.value?.cites(.dataProtection, section: 6) ?? false }
    }
  }
}
