import Configuration
import Diagnostics
import NoticeModel
import NoticeRules
import NoticeService
import Reports

extension RuleGuide {
  /// The rules, and what the municipality of the current folder has decided of them.
  ///
  /// What is wrong with the configuration does not matter here: it may be what a rule is looked up
  /// for.
  static var ofThisFolder: RuleGuide {
    let home = ProjectRoot(nil).home(in: ".")
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
