import Configuration
import Diagnostics
import NoticeModel
import NoticeRules
import NoticeService
import Reports

extension RuleGuide {
  /// The rules, and what the municipality of the current folder has decided of them.
  static func ofThisFolder(_ language: MessageLanguage) throws -> RuleGuide {
    let home = ProjectRoot(nil).home(in: ".")
    try ProjectRoot.refuse([home], in: language)
    var places = ConfigurationPlaces(home.configuration)
    var changes: [DiagnosticID: RuleCard.Change] = [:]
    for decision in home.configuration.severities {
      guard let level = decision.severity?.value else { continue }
      changes[DiagnosticID(decision.id.string)] = RuleCard.Change(
        level: level.rawValue, reason: decision.reason?.string,
        place: places.place(of: decision.id.range)?.shown ?? "")
    }
    return RuleGuide { changes[$0] }
  }
}
