import Foundation
import NoticeModel
import Testing

/// Uses python3 with jsonschema where there is one; the tests are skipped where there is none.
@Suite("The JSON Schema")
struct JSONSchemaTests {
  private static let hasValidator =
    ProgramRun("python3", ["-c", "import jsonschema, yaml"], input: "")?.status == 0

  @Test("is JSON, and names every field in its three names")
  func isJSON() throws {
    let data = try Data(contentsOf: Repository.root.appending(path: "schema/notice.schema.json"))
    let schema = try #require(
      try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    for field in Notice.table.form.fields() {
      for keys in KeySet.allCases { #expect(properties[field.name[keys]] != nil) }
    }
  }

  @Test(
    "is a draft-07 schema whose examples fit the fields that they stand at",
    .enabled(if: hasValidator, "python3 has no jsonschema and yaml"))
  func examplesFit() throws {
    try run(
      """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      jsonschema.Draft7Validator.check_schema(schema)
      count = 0
      def walk(node, path):
          global count
          if isinstance(node, dict):
              if isinstance(node.get("examples"), list):
                  # Draft-07 ignores what stands beside a reference.
                  fit = {"$ref": node["$ref"]} if "$ref" in node else node
                  for example in node["examples"]:
                      count += 1
                      whole = {"allOf": [fit], "definitions": schema["definitions"]}
                      jsonschema.Draft7Validator(whole).validate(example)
              for name, child in node.items(): walk(child, path + "/" + name)
          elif isinstance(node, list):
              for child in node: walk(child, path)
      walk(schema, "")
      assert count > 150, count
      """, input: "")
  }

  @Test(
    "accepts whole notices in every key set", .enabled(if: hasValidator), arguments: KeySet.allCases
  )
  func acceptsNotices(keys: KeySet) throws {
    for yaml in [FormatFixture.everyField, FormatFixture.statementsAndLanguages] {
      let notice = FormatFixture.notice(yaml).notice
      try run(Self.validate, input: YAMLNoticeWriter.write(notice, keys: keys))
    }
  }

  @Test(
    "accepts what people write",
    .enabled(if: hasValidator),
    arguments: [
      "seloste: 1", "transfers: none", "siirrot: {ei: Tietoja ei siirretä.}", "register: Rekisteri",
      "legalBasis: 6(1)(e)", "legalBasis: [consent, {point: contract}]",
      "rekisterinpitäjä: {nimi: {fi: Mallila, sv: Mallila stad}, laji: kaupunki}",
      "dataSubjects: {asiakas: Asiakkaat, läheinen: {name: Läheiset, children: no}}",
    ])
  func accepts(yaml: String) throws { try run(Self.validate, input: yaml) }

  @Test(
    "refuses what is not the language",
    .enabled(if: hasValidator),
    arguments: [
      "tittle: Seloste", "status: ready", "title: [a, b]", "title: {suomi_fi: Seloste}",
      "rights: Oikeudet", "dataSubjects: Asiakkaat", "dataSubjects: {a b: Asiakkaat}",
      "controllers: {name: Mallila, email: [a]}", "retention: [{keep: [1 v]}]",
    ])
  func refuses(yaml: String) throws {
    let schema = Repository.root.appending(path: "schema/notice.schema.json").path
    let run = try #require(ProgramRun("python3", ["-c", Self.validate, schema], input: yaml))
    #expect(run.status != 0)
    #expect(run.output.contains("ValidationError"), "\(run.output)")
  }

  private static let validate = """
    import json, sys, jsonschema, yaml
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    notice = yaml.load(sys.stdin.buffer, Loader=yaml.BaseLoader)
    jsonschema.Draft7Validator(schema).validate(notice)
    """

  private func run(_ script: String, input: String) throws {
    let schema = Repository.root.appending(path: "schema/notice.schema.json").path
    let run = try #require(ProgramRun("python3", ["-c", script, schema], input: input))
    #expect(run.status == 0, "\(run.output.suffix(1_500))")
  }
}
