extension LawBook {
  /// All the acts that are known.
  package var statutes: [Statute] { StatuteTable.standard.statutes }

  /// The act of a number and a year; nil where it is not known: Finland has tens of thousands.
  package func statute(_ number: Int, _ year: Int) -> Statute? {
    statute(StatuteID(number: number, year: year))
  }

  package func statute(_ id: StatuteID) -> Statute? { StatuteTable.standard[id] }

  /// The acts that have or had a name or a short name, the oldest first. The name may be inflected,
  /// in Finnish or Swedish: "kotoutumislain", "lagen om främjande av integration".
  package func statutes(named name: String) -> [Statute] {
    StatuteTable.standard.statutes(named: name)
  }

  /// The act that a name means on a day: the one in force; else the one repealed last, else the
  /// only one yet to come. Nil where the name is not known, or could mean more than one.
  package func statute(named name: String, on day: LawDate) -> Statute? {
    Self.statute(among: statutes(named: name), on: day)
  }

  /// The same, where the acts of a name are known.
  package static func statute(among all: [Statute], on day: LawDate) -> Statute? {
    let inForce = all.filter { $0.isInForce(on: day) }
    if !inForce.isEmpty { return inForce.count == 1 ? inForce[0] : nil }
    if let last = all.compactMap({ $0.isRepealed(on: day) ? $0.repealed : nil }).max() {
      let repealed = all.filter { $0.repealed == last }
      return repealed.count == 1 ? repealed[0] : nil
    }
    return all.count == 1 ? all[0] : nil
  }
}
