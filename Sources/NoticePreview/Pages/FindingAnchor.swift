import Diagnostics
import NoticeModel
import SourceText
import Wording

extension PreviewedNotice {
  /// The id on the published page of the section in which a finding's field stands; nil where the
  /// field has no section.
  func anchor(of finding: Diagnostic) -> String? {
    let before = fields.filter {
      $0.key.file == finding.range.file && $0.key.start <= finding.range.start
    }
    return before.max { $0.key.start < $1.key.start }
      .flatMap { SectionHeading.holding($0.name) }.map { "seloste-\($0.rawValue)" }
  }
}

extension SectionHeading {
  /// The section that a top-level field is shown in, by the field's canonical name; nil for what
  /// stands at the head of the page or not on it.
  package static func holding(_ field: String) -> SectionHeading? {
    switch field {
    case "controllers", "controller", "jointArrangement", "representative": .controller
    case "contacts", "contact": .contacts
    case "legalBasis": .purposes
    case "specialCategories", "criminalData": .dataItems
    case "processors": .recipients
    case "automatedDecisions", "profiling": .decisions
    case "systems": .security
    case "otherInformation": .other
    default: SectionHeading(rawValue: field)
    }
  }
}
