import Diagnostics

/// All rules.
package enum RuleRegistry {
  /// The rules by section and file name. `scripts/generate-rules` writes the list.
  package static let rules: [any Rule.Type] = allRules

  /// The same, some at a time: as many as find room in a processor's nearest cache.
  package static let groups: [ArraySlice<any Rule.Type>] =
    stride(from: 0, to: allRules.count, by: 8).map { first in
      allRules[first..<min(first + 8, allRules.count)]
    }

  /// The rules of each section.
  package static var sections: [(section: RuleSection, rules: [any Rule.Type])] {
    var first = 0
    return ruleSections.compactMap { letter, count in
      defer { first += count }
      guard let section = RuleSection(rawValue: letter), first + count <= rules.count else {
        return nil
      }
      return (section, Array(rules[first..<first + count]))
    }
  }

  private static let byID: [DiagnosticID: RuleDescription] = Dictionary(
    rules.map { ($0.about.id, $0.about) }, uniquingKeysWith: { first, _ in first })

  package static func description(of id: DiagnosticID) -> RuleDescription? { byID[id] }

  package static func item(of id: DiagnosticID) -> InformationItem? { byID[id]?.item }

  /// The words that rules look for, those that show the sector or a side service, and those that
  /// deny.
  static let scanner = CueScanner(
    [SectorWords.cues, SideServiceWords.cues, Mention.denials] + rules.flatMap { $0.cues })
}
