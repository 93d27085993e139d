import SourceText

/// The register that the notice tells about, and where its real schema stands.
package struct Register: Record {
  package var range: SourceRange = .nowhere
  /// The name of the register.
  package var name: LocalizedText?
  /// Where the real schema of the register can be read.
  package var schemas: [SchemaSource] = []

  package init() {}

  package static let table = FieldTable<Register>(
    "register", shorthand: "name",
    [
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .name,
        FieldDoc(
          "",
          fi: "Rekisterin nimi.",
          sv: "Registrets namn.",
          en: "The name of the register.",
          example: "Kotoutumispalvelujen asiakasrekisteri")),
      Field(
        "schemas", fi: "skeemat", sv: "scheman", \.schemas, { $1(&$0.schemas) },
        .records(SchemaSource.self, item: .schema),
        FieldDoc(
          "",
          fi: "Mistä rekisterin todellinen tietorakenne luetaan.",
          sv: "Var registrets verkliga datastruktur kan läsas.",
          en: "Where the real schema of the register can be read.",
          example: "[{path: schema/registers/asiakas.sql, kind: sql}]")),
    ])
}

extension Register: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Register, b: Register) -> Bool {
    a.name == b.name
      && a.schemas == b.schemas
  }
}
