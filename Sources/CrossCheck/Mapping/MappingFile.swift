import NoticeModel
import SourceText

/// A mapping file as it was written: `NAME.mapping.yaml` beside the notice `NAME.yaml`.
package struct MappingFile: Record {
  package var range: SourceRange = .nowhere
  /// What people have decided of the register's columns, in the file's order.
  package var decisions: [MappingDecision] = []

  package init() {}

  package static let table = FieldTable<MappingFile>(
    "mapping",
    [
      Field(
        "decisions", fi: "päätökset", sv: "beslut", \.decisions, { $1(&$0.decisions) },
        .records(
          MappingDecision.self, item: FieldName("decision", fi: "päätös", sv: "beslutet")),
        FieldDoc(
          "", fi: "Mitä rekisterin sarakkeista on päätetty.",
          sv: "Vad som har beslutats om registrets kolumner.",
          en: "What has been decided of the register's columns.",
          example: "[{columns: \"*.created\", personal: no, because: Record keeping.}]"))
    ])
}

extension MappingFile: Equatable {
  /// Files are told apart by where they stand.
  package static func == (a: MappingFile, b: MappingFile) -> Bool { a.range == b.range }
}
