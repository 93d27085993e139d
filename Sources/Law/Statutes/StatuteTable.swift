/// `law/statutes.csv`, read once.
struct StatuteTable: Sendable {
  let statutes: [Statute]
  private let places: [StatuteID: Int]
  private let names: [String: [Int]]

  static let standard = StatuteTable(LawTables.statutes)

  init(_ text: String) {
    let statutes = LawTable(text).rows.compactMap { Statute($0) }
    var places: [StatuteID: Int] = [:]
    var names: [String: [Int]] = [:]
    for (index, statute) in statutes.enumerated() {
      if statute.hasNumber { places[statute.id] = index }
      var keys = Set(
        (statute.nicknames + [statute.name]).map { StatuteName($0).finnish })
      for name in statute.swedishNicknames + [statute.swedishName].compactMap({ $0 }) {
        keys.insert(StatuteName(name).swedish)
      }
      for key in keys { names[key, default: []].append(index) }
    }
    self.statutes = statutes
    self.places = places
    self.names = names
  }

  subscript(_ id: StatuteID) -> Statute? { places[id].map { statutes[$0] } }

  /// The acts that have or had a name, the oldest first.
  func statutes(named name: String) -> [Statute] {
    let key = StatuteName(name)
    let found = Set((names[key.finnish] ?? []) + (names[key.swedish] ?? []))
    return found.sorted().map { statutes[$0] }.sorted { left, right in
      (left.inForce ?? .distantPast) < (right.inForce ?? .distantPast)
    }
  }
}

extension LawDate {
  fileprivate static let distantPast = LawDate(year: 0, month: 1, day: 1)
}
