import Diagnostics

/// Writes the JSON Schema (draft-07) by which editors explain, complete and check notices.
///
/// Draft-07 is what the YAML language server understands best. The schema accepts the three key
/// sets; that a file keeps to one of them only the compiler checks.
struct JSONSchemaWriter {
  private let catalog: FormCatalog
  private let title: String
  private let description: Phrase
  /// Fields that are the same in every key set, each described once.
  private var shared: [JSONText.Member] = []

  static func write(_ catalog: FormCatalog) -> String {
    write(
      catalog, title: "Tietosuojaseloste · Dataskyddsbeskrivning · Privacy notice",
      description: Phrase(
        fi: "Selosteen kentät. Nimet voivat olla suomeksi, ruotsiksi tai englanniksi.",
        sv: "Beskrivningens fält. Namnen kan vara på finska, svenska eller engelska.",
        en: "The fields of a notice. Names may be in Finnish, Swedish or English."))
  }

  /// The schema of another document that is read by a field table: the catalogue's first record.
  static func write(_ catalog: FormCatalog, title: String, description: Phrase) -> String {
    var writer = JSONSchemaWriter(catalog: catalog, title: title, description: description)
    return writer.schema().text()
  }

  private init(catalog: FormCatalog, title: String, description: Phrase) {
    self.catalog = catalog
    self.title = title
    self.description = description
  }

  private mutating func schema() -> JSONText {
    let root = catalog.records.first.map { object(of: $0) } ?? []
    let records = catalog.records.dropFirst().map { form in
      JSONText.Member(form.name, record(form))
    }
    let definitions =
      Self.basicDefinitions + catalog.values.map { JSONText.Member("value.\($0.name)", value($0)) }
      + vocabularies() + records + shared
    return .object(
      [
        .init("$schema", .string("http://json-schema.org/draft-07/schema#")),
        .init("title", .string(title)),
        .init("description", .string(Self.describe(description))),
      ] + root + [.init("definitions", .object(definitions))])
  }

  // MARK: Records

  /// A record: its fields, or the bare text that stands for one of them.
  private mutating func record(_ form: RecordForm) -> JSONText {
    let object = JSONText.object(object(of: form))
    guard let shorthand = form.shorthandField else { return object }
    return Self.anyOf([bareText(shorthand.shape), object])
  }

  private mutating func object(of form: RecordForm) -> [JSONText.Member] {
    var properties: [JSONText.Member] = []
    for field in form.fields() {
      let name = "\(form.name).\(field.name.en)"
      let variants = KeySet.allCases.map { property(field, $0) }
      let isShared = Set(variants).count == 1
      if isShared { shared.append(.init(name, variants[0])) }
      var seen: Set<String> = []
      for (keys, variant) in zip(KeySet.allCases, variants) {
        for spelling in [field.name[keys], field.singular?[keys]].compactMap({ $0 })
        where seen.insert(spelling).inserted {
          properties.append(.init(spelling, isShared ? Self.reference(name) : variant))
        }
      }
    }
    return [
      // An empty value: the record is there and says nothing.
      .init("type", .strings(["object", "null"])),
      .init("properties", .object(properties)),
      .init("additionalProperties", .bool(false)),
    ]
  }

  private func property(_ field: FieldForm, _ keys: KeySet) -> JSONText {
    var members: [JSONText.Member] = []
    var description = Self.describe(field.doc.meaning)
    if !field.doc.citation.isEmpty { description += "\n\nGDPR " + field.doc.citation }
    members.append(.init("description", .string(description)))
    if let example = ExampleValue.json(field, keys) {
      members.append(.init("examples", .array([example])))
    }
    guard case .object(let shape) = shape(field.shape, keys) else { return .object(members) }
    return .object(members + shape)
  }

  // MARK: Shapes

  private func shape(_ shape: Shape, _ keys: KeySet) -> JSONText {
    switch shape {
    case .text, .reference: Self.reference("text")
    case .localized: Self.reference("localizedText")
    case .written(let form): Self.reference("value.\(form.name)")
    case .choice(let form): Self.reference("\(form.name).\(keys.language.rawValue)")
    case .record(let form): Self.reference(form.name)
    case .list(_, let item): Self.oneOrMore(self.shape(item, keys))
    case .map(_, _, let inner):
      .object([
        .init("type", .string("object")),
        .init("propertyNames", Self.reference("id")),
        .init("additionalProperties", self.shape(inner, keys)),
      ])
    case .stated(let inner):
      Self.anyOf([Self.reference("statement"), self.shape(inner, keys)])
    }
  }

  /// What may stand for a whole record: words of any key set.
  private func bareText(_ shape: Shape) -> JSONText {
    switch shape {
    case .choice(let form):
      Self.anyOf(KeySet.allCases.map { Self.reference("\(form.name).\($0.language.rawValue)") })
    case .written(let form): Self.reference("value.\(form.name)")
    case .localized: Self.reference("localizedText")
    default: Self.reference("text")
    }
  }

  // MARK: Values

  private func value(_ form: ValueForm) -> JSONText {
    .object([
      .init("description", .string(Self.describe(form.description))),
      .init("examples", .strings(form.examples)),
      // An editor reads `0100` and `2.1` as numbers; the compiler keeps their words.
      .init("type", .strings(["string", "number"])),
    ])
  }

  /// Each vocabulary three times: editors offer the words of the field's own key set.
  private func vocabularies() -> [JSONText.Member] {
    catalog.vocabularies.flatMap { form in
      KeySet.allCases.map { keys in
        let words = form.words.map { $0.name[keys] }
        let others = form.words.flatMap { word in
          KeySet.allCases.map { word.name[$0] } + word.synonyms
        }
        .filter { !words.contains($0) }
        var branches: [JSONText] = [.object([.init("enum", .strings(words))])]
        if let pattern = SchemaPattern.anyOf(others) {
          branches.append(
            .object([.init("type", .string("string")), .init("pattern", .string(pattern))]))
        }
        if others.contains("true") { branches.append(.object([.init("type", .string("boolean"))])) }
        return .init("\(form.name).\(keys.language.rawValue)", Self.anyOf(branches))
      }
    }
  }
}

extension JSONSchemaWriter {
  private static var basicDefinitions: [JSONText.Member] {
    let statement = KeySet.allCases.flatMap { keys in StatementWord.allCases.map { $0.name[keys] } }
    return [
      .init("text", .object([.init("type", .strings(["string", "number", "boolean"]))])),
      .init(
        "localizedText",
        anyOf([
          reference("text"),
          .object([
            .init("type", .string("object")),
            .init(
              "properties",
              .object(["fi", "sv", "en"].map { .init($0, reference("text")) })),
            .init(
              "patternProperties", .object([.init(SchemaPattern.language, reference("text"))])),
            .init("additionalProperties", .bool(false)),
          ]),
        ])),
      .init(
        "statement",
        anyOf([
          .object([.init("enum", .strings(statement))]),
          .object([
            .init("type", .string("object")),
            .init(
              "properties",
              .object(statement.map { .init($0, reference("localizedText")) })),
            .init("additionalProperties", .bool(false)),
          ]),
        ])),
      .init(
        "id",
        .object([
          .init("type", .string("string")), .init("pattern", .string(SchemaPattern.identifier)),
        ])),
    ]
  }

  private static func reference(_ name: String) -> JSONText {
    .object([.init("$ref", .string("#/definitions/\(name)"))])
  }

  private static func anyOf(_ branches: [JSONText]) -> JSONText {
    .object([.init("anyOf", .array(branches))])
  }

  private static func oneOrMore(_ item: JSONText) -> JSONText {
    anyOf([item, .object([.init("type", .string("array")), .init("items", item)])])
  }

  /// The three languages together: whoever edits reads one of them.
  private static func describe(_ phrase: Phrase) -> String {
    [phrase.fi, phrase.sv, phrase.en].joined(separator: "\n\n")
  }
}
