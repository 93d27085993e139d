import Diagnostics
import NoticeModel
import NoticeRules
import SourceText

/// What the field table cannot know of a configuration: which rules there are, what needs a reason.
struct SettingsCheck {
  let keySet: KeySet

  /// Beyond this many findings no similar ids are looked for: each costs a pass over all rules.
  private static let mostSuggestions = 200

  func check(_ settings: SettingsFile, _ found: inout [Diagnostic]) {
    settings.severities.forEach { check($0, &found) }
    settings.replace.forEach { check(list: $0, &found) }
    settings.requiredContacts.forEach { check($0, &found) }
    settings.organisations.forEach { check($0, &found) }
    for system in settings.systems where !system.name.isGiven {
      found.append(.incomplete(at: system.range, SettingsNames.name(of: "name", keySet)))
    }
    settings.municipality?.officialLanguages.forEach { check(official: $0, &found) }
    settings.schemas?.environment.forEach { check(variable: $0, &found) }
    if let age = settings.maximumAge, age.value?.isZero == true {
      found.append(.zeroAge(at: age.range))
    }
  }

  private func check(_ decision: SeverityDecision, _ found: inout [Diagnostic]) {
    guard let rule = RuleRegistry.description(of: DiagnosticID(decision.id.string)) else {
      found.append(.unknownRule(decision.id, suggests: found.count < Self.mostSuggestions))
      return
    }
    guard let level = decision.severity?.value else {
      if !decision.severity.isGiven {
        found.append(.incomplete(at: decision.id.range, SettingsNames.severity[keySet]))
      }
      return
    }
    if level == .off, rule.severity == .error, !decision.reason.isGiven {
      found.append(.reasonMissing(decision.id, keySet))
    }
  }

  private func check(list name: Text, _ found: inout [Diagnostic]) {
    guard SettingsNames.list(name.string) == nil else { return }
    found.append(.unknownList(name, keySet))
  }

  private func check(_ contact: ContactDemand, _ found: inout [Diagnostic]) {
    if contact.email.isGiven || contact.phone.isGiven || contact.url.isGiven { return }
    found.append(.incomplete(at: contact.range, SettingsNames.contactDetails[keySet]))
  }

  private func check(_ organisation: RenamedOrganisation, _ found: inout [Diagnostic]) {
    if !organisation.name.isGiven {
      found.append(.incomplete(at: organisation.range, SettingsNames.name(of: "name", keySet)))
    } else if !organisation.formerNames.contains(where: { !$0.isBlank }) {
      found.append(.incomplete(at: organisation.range, SettingsNames.formerNames[keySet]))
    }
  }

  private func check(official language: Text, _ found: inout [Diagnostic]) {
    if !["fi", "sv"].contains(language.string) { found.append(.notOfficial(language)) }
  }

  private func check(variable: Text, _ found: inout [Diagnostic]) {
    let bytes = variable.string.utf8
    let isName =
      !bytes.isEmpty && bytes.count <= 128 && bytes.first?.isASCIIDigit == false
      && bytes.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") }
    if !isName { found.append(.notAVariable(variable)) }
  }
}

/// Names of the configuration's fields, for messages.
package enum SettingsNames {
  static let severity = FieldName("severity", fi: "vakavuus", sv: "allvarlighet")
  static let formerNames = FieldName("formerNames", fi: "entisetNimet", sv: "tidigareNamn")
  static let contactDetails = FieldName(
    "email, phone, url", fi: "sähköposti, puhelin, verkkosivu", sv: "ePost, telefon, webbplats")

  /// The lists, which a file may replace.
  package static let lists: [FieldName] = field(
    named: ["requiredContacts", "organisations", "systems", "describedRegisters", "schemas"])

  /// Any field of the file.
  package static let all: [FieldName] = SettingsFile.table.fields.map(\.name)

  /// The canonical name of a list, by its name in any language.
  static func list(_ name: String) -> String? {
    lists.first { [$0.en, $0.fi, $0.sv].contains(name) }?.en
  }

  static func name(of en: String, _ keys: KeySet) -> String {
    RenamedOrganisation.table.fields.first { $0.name.en == en }?.name[keys] ?? en
  }

  private static func field(named names: [String]) -> [FieldName] {
    SettingsFile.table.fields.map(\.name).filter { names.contains($0.en) }
  }
}
