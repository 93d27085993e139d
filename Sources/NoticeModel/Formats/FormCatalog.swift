/// Every record, vocabulary and typed value that a notice can hold, in the order of first use.
package struct FormCatalog: Sendable {
  package private(set) var records: [RecordForm] = []
  package private(set) var vocabularies: [VocabularyForm] = []
  package private(set) var values: [ValueForm] = []
  /// The fields that hold each record, as `record.field`, by the record's name.
  package private(set) var uses: [String: [String]] = [:]

  package init(_ root: RecordForm = Notice.table.form) { visit(root) }

  private mutating func visit(_ record: RecordForm) {
    if records.contains(where: { $0.name == record.name }) { return }
    records.append(record)
    for field in record.fields() { visit(field.shape, in: "\(record.name).\(field.name.en)") }
  }

  private mutating func visit(_ shape: Shape, in place: String) {
    switch shape {
    case .text, .localized, .reference: return
    case .written(let form):
      if !values.contains(where: { $0.name == form.name }) { values.append(form) }
    case .choice(let form):
      if !vocabularies.contains(where: { $0.name == form.name }) { vocabularies.append(form) }
    case .list(_, let inner), .map(_, _, let inner), .stated(let inner):
      visit(inner, in: place)
    case .record(let record):
      uses[record.name, default: []].append(place)
      visit(record)
    }
  }
}

extension RecordForm {
  /// The field that a bare text stands for.
  var shorthandField: FieldForm? { fields().first { $0.name.en == shorthand } }
}

extension FieldDoc {
  /// The Articles as people cite them: `Art. 13(1)(a), 14(1)(a)`; empty where there are none.
  package var citation: String {
    articles.isEmpty
      ? "" : "Art. " + articles.split(separator: " ").joined(separator: ", ")
  }
}
