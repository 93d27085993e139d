import Diagnostics
import SourceText

/// The wording of what is found in folders of migrations.
extension Diagnostic {
  static func duplicateVersion(
    _ version: MigrationVersion, _ file: SourceFile, _ earlier: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      "MIGRATION-DUPLICATE-VERSION", .language, .error,
      at: SourceRange(file: file.id, start: 0, end: 0),
      Message(
        Phrase(
          fi: "Migraatioiden versio {version} on kahdessa tiedostossa: {other} ja {file}.",
          sv: "Migreringsversionen {version} finns i två filer: {other} och {file}.",
          en: "Migration version {version} is in two files: {other} and {file}."),
        ["version": "\(version)", "file": file.path, "other": earlier.path]),
      help: Message(
        Phrase(
          fi: "Anna toiselle uusi versio. Flyway ei suostu ajamaan kumpaakaan.",
          sv: "Ge den ena en ny version. Flyway vägrar köra någondera.",
          en: "Give one of them a new version. Flyway refuses to run either.")),
      notes: [
        Note(
          Message(
            Phrase(
              fi: "Sama versio on jo tässä.", sv: "Samma version finns redan här.",
              en: "The same version is here already.")),
          at: SourceRange(file: earlier.id, start: 0, end: 0))
      ])
  }

  static func migrationName(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      "MIGRATION-NAME", .language, .info, at: SourceRange(file: file.id, start: 0, end: 0),
      Message(
        Phrase(
          fi: "Tiedosto {file} ei ole nimetty Flywayn tapaan, joten sitä ei ajeta.",
          sv: "Filen {file} har inget namn som Flyway känner igen, och den körs därför inte.",
          en: "The file {file} is not named as Flyway names migrations, and so is not run."),
        ["file": file.path]))
  }

  static func migrationHome(_ schema: String, _ file: SourceFile) -> Diagnostic {
    Diagnostic(
      "MIGRATION-HOME", .language, .info, at: SourceRange(file: file.id, start: 0, end: 0),
      Message(
        Phrase(
          fi:
            "Migraatiot nimeävät skeeman {schema} tauluja myös ilman skeeman nimeä; skeemattomien nimien katsotaan kuuluvan siihen.",
          sv:
            "Migreringarna nämner tabeller i schemat {schema} också utan schemanamn; namn utan schema antas höra dit.",
          en:
            "The migrations name tables of schema {schema} also without it; names without a schema are taken to belong to it."
        ), ["schema": schema]))
  }
}
