import Law

/// The acts that names mean, kept from one text to the next: to look for one in the tables takes
/// longer than to read its text.
struct NamedActs: Sendable {
  private struct Meaning: Sendable {
    let acts: [Statute]
    let isBill: Bool
  }

  private var meanings: [String: Meaning] = [:]

  private static let most = 1024

  /// The acts that have or had a name, the oldest first.
  mutating func acts(named name: String) -> [Statute] { meaning(of: name).acts }

  /// The same; nil for words that are the name of no act and of no bill.
  mutating func known(named name: String) -> [Statute]? {
    let meaning = meaning(of: name)
    return meaning.acts.isEmpty && !meaning.isBill ? nil : meaning.acts
  }

  private mutating func meaning(of name: String) -> Meaning {
    if let known = meanings[name] { return known }
    let acts = LawBook.standard.statutes(named: name)
    let meaning = Meaning(
      acts: acts, isBill: acts.isEmpty && LawBook.standard.bill(named: name) != nil)
    if meanings.count == Self.most { meanings = [:] }
    meanings[name] = meaning
    return meaning
  }
}
