/// Which of the law's person groups a notice may call by each other's names.
enum PersonGroups {
  /// Those whom the register serves, whatever they are called.
  private static let served: Set<String> = [
    "person", "client", "applicant", "patient", "jobseeker", "participant", "citizen", "resident",
    "member", "borrower", "student", "pupil", "child", "visitor", "payer", "owner",
  ]
  private static let kin: Set<String> = ["family", "guardian"]
  private static let working: Set<String> = ["staff", "user", "official"]

  /// Whether words for the one group may mean the other.
  static func isNear(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    return [served, kin, working].contains { $0.contains(a) && $0.contains(b) }
  }

  /// Whether it is those whom the register is for.
  static func isServed(_ group: String) -> Bool { served.contains(group) }
}
