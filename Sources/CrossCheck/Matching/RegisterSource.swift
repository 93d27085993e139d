import RegisterSchema
import SourceText

/// One schema of the notice's register, as it was read.
package struct RegisterSource: Sendable {
  /// As the notice has it: a path, or the name of an environment variable.
  package var name: String
  /// The id of the system that it belongs to, where the notice gives one.
  package var system: String?
  /// The place of its entry in the notice.
  package var place: SourceRange
  package var schema: RegisterSchema
  /// Whether it was read from a running database, so that it has no places of its own.
  package var isLive: Bool

  package init(
    name: String, system: String? = nil, place: SourceRange = .nowhere, schema: RegisterSchema,
    isLive: Bool = false
  ) {
    self.name = name
    self.system = system
    self.place = place
    self.schema = schema
    self.isLive = isLive
  }
}

/// A schema with the verdicts on its columns.
package struct ClassifiedSource: Sendable {
  package let source: RegisterSource
  package let classification: SchemaClassification

  package init(_ source: RegisterSource, _ classifier: ColumnClassifier) {
    self.source = source
    classification = classifier.classify(source.schema)
  }
}
