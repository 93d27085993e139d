import DocumentSyntax

/// One field of a record: its names, its documentation, and how it is read and written.
package struct Field<Owner>: Sendable {
  package let form: FieldForm
  let repeats: Bool
  let read: @Sendable (inout Owner, inout Binder, NodeID) -> Void
  let output: @Sendable (Owner) -> Output?

  package var name: FieldName { form.name }

  /// - Parameters:
  ///   - en: the canonical name: the English key and the XML element.
  ///   - singular: for a list that is often written with one item: the name of that item.
  package init<Value>(
    _ en: String, fi: String, sv: String, singular: FieldName? = nil,
    _ path: any WritableKeyPath<Owner, Value> & Sendable, _ codec: Codec<Value>, _ doc: FieldDoc
  ) {
    form = FieldForm(
      name: FieldName(en, fi: fi, sv: sv), singular: singular, shape: codec.shape, doc: doc)
    repeats = codec.repeats
    read = { owner, binder, node in codec.read(&owner[keyPath: path], &binder, node) }
    output = { owner in codec.output(owner[keyPath: path]) }
  }
}
