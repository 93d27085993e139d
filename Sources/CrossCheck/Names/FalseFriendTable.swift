import Law

/// Names that mislead in tables of certain things: `sukupuoli` of an animal.
struct FalseFriendTable {
  /// What is said of one name.
  struct Entry {
    /// Ideas of which the table's name has one.
    let tables: Set<NameConcept>
    let why: String
    /// The category that it is of instead; nil where it is not about persons.
    let category: String?
  }

  private var byName: [[NameConcept]: [Entry]] = [:]

  /// Of the law's table only what is said of tables by name, and decided.
  init(_ law: LawBook, _ reader: inout NameReader) {
    let sign = "table ∈ "
    for friend in law.falseFriends where friend.context.hasPrefix(sign) {
      let isDecided = friend.decision == "not personal"
      let category = law.dataCategories.contains { $0.code == friend.decision }
      guard isDecided || category else { continue }
      var tables: Set<NameConcept> = []
      for part in friend.context.dropFirst(sign.count).split(separator: "|") {
        // "puurakenne (parent/child nodes)": the words before the remark.
        let name = part.split(separator: " ").first.map(String.init) ?? ""
        tables.formUnion(reader.read(name).filter { $0 != .unknown })
      }
      for pattern in friend.patterns {
        let name = reader.read(pattern)
        // A name of which no word is known would stand for all such names.
        if name.contains(.unknown) { continue }
        byName[name, default: []].append(
          Entry(
            tables: tables, why: friend.why, category: category ? friend.decision : nil))
      }
    }
  }

  /// The entry for a column's ideas in a table with these ideas.
  func find(_ column: [NameConcept], inTable table: [NameConcept]) -> Entry? {
    guard let entries = byName[column] else { return nil }
    return entries.first { entry in table.contains { entry.tables.contains($0) } }
  }
}
