import CrossCheck
import Law

/// What rules ask of the names of columns, beyond the verdicts.
struct ColumnNames {
  private var reader: NameIdeas
  /// The ideas of names that were read: registers repeat them.
  private var known: [String: [String]] = [:]

  init(_ law: LawBook) { reader = NameIdeas(law) }

  private mutating func ideas(of name: String) -> [String] {
    if let ideas = known[name] { return ideas }
    let ideas = reader.ideas(of: name)
    known[name] = ideas
    return ideas
  }

  /// Whether a name tells of a score, a rank or a forecast, whatever of.
  mutating func isScore(_ name: String) -> Bool { ideas(of: name).contains("score") }

  /// Whether a name tells of what somebody did in the system.
  mutating func isLog(_ name: String) -> Bool {
    ideas(of: name).contains(where: Self.log.contains)
  }

  /// Whether a name has nothing but words that could be of many things.
  mutating func isPlain(_ name: String) -> Bool {
    let found = ideas(of: name)
    return !found.isEmpty && found.allSatisfy(Self.plain.contains)
  }

  private static let log: Set<String> = [
    "log", "login", "ipaddress", "cookie", "useragent", "viewing", "access", "session",
    "authentication",
  ]

  private static let plain: Set<String> = [
    "tunnus", "code", "status", "class", "category", "type", "reason", "level", "value",
    "option", "condition", "number",
  ]
}
