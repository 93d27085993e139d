import SourceText

/// A part of a notice that is read and written field by field.
package protocol Record: Equatable, Sendable {
  init()
  /// Where it stands: the whole value, or the item's first line in a list.
  var range: SourceRange { get set }
  static var table: FieldTable<Self> { get }
}

/// A record under an id.
package protocol IdentifiedRecord: Record {
  var id: Text { get set }
}

/// What reading needs to know of a record's keys, whatever the record's type.
final class FieldKeys: Sendable {
  let index: KeyIndex
  let names: [FieldName]
  /// The field that a bare text stands for, where a record has one.
  let shorthand: Int?
  /// The fields whose XML element may be repeated, once for each language.
  let repeatable: UInt64

  init(_ forms: [FieldForm], repeats: [Bool], shorthand: String?) {
    index = KeyIndex(forms.map { ($0.name, $0.singular) })
    names = forms.map(\.name)
    self.shorthand = shorthand.flatMap { name in forms.firstIndex { $0.name.en == name } }
    repeatable = repeats.enumerated().reduce(0) { bits, field in
      field.element ? bits | 1 << UInt64(field.offset) : bits
    }
  }
}

/// The fields of one record type, in the order in which they are written.
///
/// A class, so that reading a record costs one reference and no copies of the table. Of any owner,
/// for the reason that `Vocabulary` gives.
package final class FieldTable<Owner>: Sendable {
  package let name: String
  package let fields: [Field<Owner>]
  let keys: FieldKeys
  /// Each field's reader by the field's number, apart from what documentation needs.
  let readers: [Field<Owner>.Reader]

  package init(_ name: String, shorthand: String? = nil, _ fields: [Field<Owner>]) {
    self.name = name
    self.fields = fields
    keys = FieldKeys(
      fields.map(\.form), repeats: fields.map(\.repeats), shorthand: shorthand)
    readers = fields.map(\.read)
  }

  /// The field that a bare text stands for, where a record has one.
  var shorthand: Int? { keys.shorthand }
}

extension FieldTable where Owner: Record {
  package var form: RecordForm {
    RecordForm(
      name: name, shorthand: shorthand.map { fields[$0].name.en },
      fields: { Owner.table.fields.map(\.form) })
  }
}
