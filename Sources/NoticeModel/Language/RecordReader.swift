import Diagnostics
import DocumentSyntax
import SourceText

/// Reads a document that is no notice, such as the configuration, by the field table of its record:
/// strict as notices are, with names in three languages and a place for everything.
package enum RecordReader {
  /// An empty document is an empty record.
  package static func read<R: Record>(
    _ tree: DocumentTree, as type: R.Type
  ) -> (record: R, keySet: KeySet, diagnostics: [Diagnostic]) {
    var binder = Binder(tree)
    var record = R()
    if !tree.isEmpty { _ = binder.readRecord(.root, into: &record) }
    return (record, binder.keySet, binder.sink.diagnostics)
  }
}
