import Diagnostics
import NoticeModel

extension ColumnMapping {
  /// The JSON Schema by which editors explain, complete and check mapping files.
  package static var schemaFile: GeneratedFile {
    .jsonSchema(
      of: MappingFile.table.form, at: "schema/mapping.schema.json",
      title: "Sarakkeiden päätökset · Beslut om kolumner · Decisions about columns",
      description: Phrase(
        fi: "Päätökset rekisterin sarakkeista: tiedosto NIMI.mapping.yaml selosteen vieressä.",
        sv: "Beslut om registrets kolumner: filen NAMN.mapping.yaml bredvid beskrivningen.",
        en: "Decisions about the register's columns: the file NAME.mapping.yaml beside the notice."
      ))
  }
}
