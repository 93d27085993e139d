import NoticeModel

/// An act that rules look for among a notice's references.
package struct CitedAct: Sendable {
  let number: Int
  let year: Int
  /// Its names, for references without the number.
  let names: Cues

  /// The Data Protection Act (1050/2018).
  package static let dataProtection = CitedAct(
    number: 1050, year: 2018,
    names: Cues(["tietosuojala", "dataskyddslag", "data protection act"]))

  /// The Administrative Procedure Act (434/2003).
  package static let administrativeProcedure = CitedAct(
    number: 434, year: 2003,
    names: Cues(["hallintola^inkäyt", "förvaltningslag", "administrative procedure act"]))

  /// The act on checking the criminal background of persons who work with children (504/2002).
  package static let backgroundCheck = CitedAct(
    number: 504, year: 2002,
    names: Cues([
      "rikostaust", "kontroll av brottslig bakgrund", "brottslig bakgrund", "criminal background",
    ]))
}

extension StatuteReference {
  /// Whether the reference is to an act, by its number or by its name.
  package func isTo(_ cited: CitedAct) -> Bool {
    if let act { return !act.isEU && act.number == cited.number && act.year == cited.year }
    return name.map { cited.names.stand(in: $0) } ?? false
  }

  /// Whether the reference is to a section of an act, alone or in a range: `53 e–53 g §`.
  package func cites(_ act: CitedAct, section: Int, _ letter: Character? = nil) -> Bool {
    guard isTo(act) else { return false }
    return parts.contains { part in
      guard part.kind == .section else { return false }
      let first = part.numbers.first
      guard let last = part.numbers.last else {
        return first.number == section && first.letter == letter
      }
      let key = { (number: Int, letter: Character?) in (number, letter.map(String.init) ?? "") }
      let wanted = key(section, letter)
      return key(first.number, first.letter) <= wanted && wanted <= key(last.number, last.letter)
    }
  }

  /// Whether the reference is to the GDPR or another act of the European Union.
  package var isToUnionLaw: Bool {
    if let act { return act.isEU }
    return name.map { Self.unionLaw.stand(in: $0) } ?? false
  }

  private static let unionLaw = Cues([
    "tietosuoja asetu", "yleinen tietosuoja", "yleisen tietosuoja", "dataskyddsförordning",
    "allmän dataskydd", "allmänna dataskydd", "general data protection", "=gdpr", "=eu", "=eu:n",
  ])
}
