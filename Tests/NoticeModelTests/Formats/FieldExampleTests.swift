import Diagnostics
import DocumentSyntax
import SourceText
import Testing

@testable import NoticeModel

@Suite("Examples of fields")
struct FieldExampleTests {
  @Test("every example is read without a finding, and says something")
  func examplesRead() {
    check(Notice.self)
    check(Municipality.self)
    check(Register.self)
    check(SchemaSource.self)
    check(Controller.self)
    check(JointArrangement.self)
    check(Representative.self)
    check(Contact.self)
    check(DataProtectionOfficer.self)
    check(DataSubjectGroup.self)
    check(Purpose.self)
    check(LegalBasis.self)
    check(SpecialCategories.self)
    check(CriminalData.self)
    check(DataItemGroup.self)
    check(DataItem.self)
    check(Provision.self)
    check(DataSource.self)
    check(System.self)
    check(Processor.self)
    check(Subprocessor.self)
    check(Recipient.self)
    check(Transfer.self)
    check(Retention.self)
    check(AutomatedDecisions.self)
    check(Profiling.self)
    check(Rights.self)
    check(Right.self)
    check(Complaint.self)
    check(Security.self)
    check(Publicity.self)
    check(OtherInformation.self)
    check(Revision.self)
  }

  @Test("the examples of typed values are such values")
  func valueExamples() {
    #expect(ValueForm.date.examples.allSatisfy { CalendarDate.isRead($0) })
    #expect(ValueForm.period.examples.allSatisfy { Period.isRead($0) })
    #expect(ValueForm.email.examples.allSatisfy { EmailAddress.isRead($0) })
    #expect(ValueForm.phone.examples.allSatisfy { PhoneNumber.isRead($0) })
    #expect(ValueForm.address.examples.allSatisfy { PostalAddress.isRead($0) })
    #expect(ValueForm.url.examples.allSatisfy { WebAddress.isRead($0) })
    #expect(ValueForm.businessID.examples.allSatisfy { BusinessID.isRead($0) })
    #expect(ValueForm.statute.examples.allSatisfy { StatuteReference.isRead($0) })
    #expect(ValueForm.identifier.examples.allSatisfy { Identifier.isRead($0) })
    #expect(ValueForm.country.examples.allSatisfy { CountryCode.isRead($0) })
  }

  private func check<R: Record>(_ type: R.Type) {
    for field in R.table.fields {
      let place: Testing.Comment = "\(R.table.name).\(field.name.en): \(field.form.doc.example)"
      let file = SourceFile(path: "example.yaml", text: "example: \(field.form.doc.example)\n")
      let document = DocumentReader.read(file)
      #expect(document.diagnostics.isEmpty, place)
      guard !document.tree.isEmpty, document.tree.count(.root) == 1 else { continue }
      var record = R()
      var binder = Binder(document.tree)
      field.read(&record, &binder, NodeID(2))
      let findings = binder.sink.diagnostics.map { "\($0.id): \($0.message.text(in: .english))" }
      #expect(findings == [], place)
      // A data item's id is written as an attribute, not as a field.
      let isWritten = field.output(record) != nil || field.form.isXMLAttribute
      #expect(isWritten, place)
    }
  }
}

extension WrittenValue {
  fileprivate static func isRead(_ text: String) -> Bool {
    if case .success = read(text) { return true }
    return false
  }
}
