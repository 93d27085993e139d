import SourceText

/// One source of a register's real schema.
package struct SchemaSource: Record {
  package var range: SourceRange = .nowhere
  /// A file or folder inside the project: SQL text, a migrations folder, a SQLite file or an XSD.
  package var path: Text?
  /// What stands there. Guessed from the path if not given.
  package var kind: Choice<SchemaKind>?
  /// For a live database: the NAME of the environment variable that holds its address. Never a password.
  package var environment: Text?
  /// The system that this schema belongs to, by its id.
  package var system: Text?

  package init() {}

  package static let table = FieldTable<SchemaSource>(
    "schema", shorthand: "path",
    [
      Field(
        "path", fi: "polku", sv: "sökväg", \.path, { $1(&$0.path) }, .text,
        FieldDoc(
          "",
          fi:
            "Tiedosto tai kansio projektin sisällä: SQL-teksti, migraatiokansio, SQLite-tiedosto tai XSD.",
          sv:
            "En fil eller mapp i projektet: SQL-text, en migreringsmapp, en SQLite-fil eller ett XSD-schema.",
          en:
            "A file or folder inside the project: SQL text, a migrations folder, a SQLite file or an XSD.",
          example: "schema/registers/asiakas.sql")),
      Field(
        "kind", fi: "laji", sv: "slag", \.kind, { $1(&$0.kind) }, .choice(SchemaKind.self),
        FieldDoc(
          "",
          fi: "Mitä polussa on; jos lajia ei mainita, se päätellään polusta.",
          sv: "Vad sökvägen innehåller; gissas av sökvägen om inget anges.",
          en: "What stands there; guessed from the path if not given.",
          example: "sql")),
      Field(
        "environment", fi: "ympäristömuuttuja", sv: "miljövariabel", \.environment,
        { $1(&$0.environment) }, .text,
        FieldDoc(
          "",
          fi:
            "Käytössä olevalle tietokannalle: sen ympäristömuuttujan NIMI, jossa osoite on. Ei koskaan salasanaa.",
          sv:
            "För en databas i drift: NAMNET på den miljövariabel som innehåller adressen. Aldrig ett lösenord.",
          en:
            "For a live database: the NAME of the environment variable that holds its address. Never a password.",
          example: "MALLILA_REKISTERI")),
      Field(
        "system", fi: "järjestelmä", sv: "system", \.system, { $1(&$0.system) }, .text,
        FieldDoc(
          "",
          fi: "Järjestelmä, jonka rakenne tämä on, tunnuksellaan.",
          sv: "Systemet som strukturen hör till, med dess id.",
          en: "The system that this schema belongs to, by its id.",
          example: "koto")),
    ])
}

extension SchemaSource: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: SchemaSource, b: SchemaSource) -> Bool {
    a.path == b.path
      && a.kind == b.kind
      && a.environment == b.environment
      && a.system == b.system
  }
}
