import Diagnostics
import NoticeModel
import Wording

/// The wording of vocabularies and denials by field: for code that walks the field table.
package enum FieldWording {
  /// How a vocabulary's word is told; nil for a word or a field that it does not know.
  package static func phrase(for word: String, of field: String) -> Phrase? {
    words[field]?(word)
  }

  /// How it is told that there is none.
  package static func denial(of field: String) -> Phrase? {
    field.hasPrefix("rights.") ? Denial.right : denials[field]
  }

  private typealias Words = @Sendable (String) -> Phrase?

  private static func term<T: WordedTerm>(_ type: T.Type) -> Words {
    { T(rawValue: $0)?.wording }
  }

  private static func flag(_ wording: YesNoWording) -> Words {
    { YesNo(rawValue: $0).map { $0 == .yes ? wording.yes : wording.no } }
  }

  private static let words: [String: Words] = [
    "status": term(NoticeStatus.self),
    "municipality.samiHomeland": flag(.samiHomeland),
    "controllers.kind": term(ControllerKind.self),
    "contacts.decides": flag(.decides),
    "dataSubjects.children": flag(.children),
    "purposes.legalBasis.point": term(LegalBasisPoint.self),
    "purposes.statutoryTask": flag(.statutoryTask),
    "purposes.furtherPurpose": flag(.furtherPurpose),
    "legalBasis.point": term(LegalBasisPoint.self),
    "specialCategories.conditions": term(SpecialCondition.self),
    "dataItems.special": term(SpecialCategory.self),
    "dataItems.criminal": flag(.criminal),
    "dataItems.origin": term(DataOrigin.self),
    "dataItems.mayHold": flag(.mayHold),
    "dataItems.openEnded": flag(.openEnded),
    "dataItems.items.category": term(DataCategory.self),
    "dataItems.items.special": term(SpecialCategory.self),
    "dataItems.items.criminal": flag(.criminal),
    "dataItems.items.origin": term(DataOrigin.self),
    "provision.kind": term(ProvisionKind.self),
    "sources.kind": term(SourceKind.self),
    "sources.publiclyAvailable": flag(.publiclyAvailable),
    "systems.form": term(SystemForm.self),
    "systems.hosting": term(Hosting.self),
    "recipients.kind": term(RecipientKind.self),
    "recipients.legalBasis": term(LegalBasisPoint.self),
    "recipients.regular": flag(.regular),
    "recipients.openEnded": flag(.openEnded),
    "transfers.mechanism": term(TransferMechanism.self),
    "retention.permanent": flag(.permanent),
    "retention.hedged": flag(.hedged),
    "retention.limit": term(RetentionLimit.self),
    "retention.finalAction": term(FinalAction.self),
    "retention.automatic": flag(.automatic),
    "automatedDecisions.basis": term(DecisionBasis.self),
    "complaint.onlyAfterRefusal": flag(.onlyAfterRefusal),
  ]

  private static let denials: [String: Phrase] = [
    "specialCategories": Denial.specialCategories,
    "criminalData": Denial.criminalData,
    "sources": Denial.sources,
    "processors": Denial.processors,
    "recipients": Denial.recipients,
    "transfers": Denial.transfers,
    "automatedDecisions": Denial.automatedDecisions,
    "profiling": Denial.profiling,
  ]
}
