import DocumentSyntax

/// One field of a record: its names, its documentation, and how it is read and written.
package final class Field<Owner>: Sendable {
  typealias Reader = @Sendable (inout Owner, inout Binder, NodeID) -> Void

  package let form: FieldForm
  let repeats: Bool
  let read: Reader
  let output: @Sendable (Owner) -> Output?

  package var name: FieldName { form.name }

  /// - Parameters:
  ///   - en: the canonical name: the English key and the XML element.
  ///   - singular: for a list that is often written with one item: the name of that item.
  ///   - get: the property. A closure, because hundreds of key paths would take a fifth of the
  ///     time that a short run may take.
  ///   - change: gives the property in its place, so that reading copies nothing.
  package init<Value>(
    _ en: String, fi: String, sv: String, singular: FieldName? = nil,
    _ get: @escaping @Sendable (Owner) -> Value,
    _ change: @escaping @Sendable (inout Owner, (inout Value) -> Void) -> Void,
    _ codec: Codec<Value>, _ doc: FieldDoc
  ) {
    form = FieldForm(
      name: FieldName(en, fi: fi, sv: sv), singular: singular, shape: codec.shape, doc: doc)
    repeats = codec.repeats
    let (readValue, outputValue) = (codec.read, codec.output)
    read = { owner, binder, node in
      change(&owner) { readValue(&$0, &binder, node) }
    }
    output = { owner in outputValue(get(owner)) }
  }
}
