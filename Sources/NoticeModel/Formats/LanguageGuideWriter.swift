import Diagnostics

/// Writes the reference of the notice language, field by field, as Markdown.
struct LanguageGuideWriter {
  private let catalog: FormCatalog

  static func write(_ catalog: FormCatalog) -> String {
    let writer = LanguageGuideWriter(catalog: catalog)
    var parts = [LanguageGuideText.introduction]
    for record in catalog.records { parts.append(writer.record(record)) }
    parts.append(writer.values())
    parts.append(writer.statements())
    parts.append(writer.vocabularies())
    parts.append(LanguageGuideText.findings)
    return parts.joined(separator: "\n\n") + "\n"
  }

  // MARK: Records

  private func record(_ form: RecordForm) -> String {
    var out = "## Record `\(form.name)`"
    let uses = catalog.uses[form.name] ?? []
    out += "\n\n"
    out +=
      uses.isEmpty
      ? "The whole file; XML's root element."
      : "Stands in " + uses.map { "`\($0)`" }.joined(separator: ", ") + "."
    if let shorthand = form.shorthand {
      out += " A bare text stands for `\(shorthand)`."
    }
    for field in form.fields() { out += "\n\n" + self.field(field) }
    return out
  }

  private func field(_ field: FieldForm) -> String {
    let doc = field.doc
    var names = "### `\(field.name.en)` · `\(field.name.fi)` · `\(field.name.sv)`"
    if let singular = field.singular {
      names += "\n\nOne alone: `\(singular.en)` · `\(singular.fi)` · `\(singular.sv)`"
    }
    var lines = [
      "- \(doc.meaning.en)", "- fi: \(doc.meaning.fi)", "- sv: \(doc.meaning.sv)",
      "- Holds: \(describe(field.shape))",
    ]
    if !doc.citation.isEmpty { lines.append("- Serves: GDPR \(doc.citation)") }
    let findings = findings(of: field.shape)
    if !findings.isEmpty {
      lines.append("- Otherwise: " + findings.map { "`\($0)`" }.joined(separator: ", "))
    }
    return names + "\n\n" + lines.joined(separator: "\n")
      + "\n\n```yaml\n\(field.name.en): \(doc.example)\n```"
  }

  private func describe(_ shape: Shape) -> String {
    switch shape {
    case .text: "a text that is the same in every language"
    case .localized(let isName):
      isName
        ? "a name; one text may serve all languages, or a text for each language"
        : "a text, or a text for each language"
    case .written(let form): link("a value `\(form.name)`", "values")
    case .choice(let form): describe(form)
    case .reference(let space): "the id of a \(Self.things(space))"
    case .list(let item, let inner): "a list (XML: `\(item.en)`), or one alone: \(describe(inner))"
    case .map(let item, _, let inner): "by id (XML: `\(item.en)`): \(describe(inner))"
    case .record(let form): link("record `\(form.name)`", "record-\(form.name)")
    case .stated(let inner): describe(inner) + "; or a " + link("statement", "statements")
    }
  }

  private func describe(_ form: VocabularyForm) -> String {
    let words = link("a word of `\(form.name)`", "vocabulary-\(form.name)")
    // More words than a line holds are looked up in the table.
    guard form.words.count <= 12 else { return words }
    return words + ": " + form.words.map { "`\($0.name.en)`" }.joined(separator: ", ")
  }

  private static func things(_ space: IDSpace) -> String {
    switch space {
    case .dataSubject: "group in `dataSubjects`"
    case .dataItem: "data item in `dataItems`, or its name"
    case .purpose: "purpose in `purposes`"
    case .system: "system in `systems`"
    }
  }

  private func findings(of shape: Shape) -> [DiagnosticID] {
    switch shape {
    case .text: ["LANG-EXPECTED-TEXT"]
    case .localized(let isName):
      isName ? ["LANG-EXPECTED-TEXT"] : ["LANG-EXPECTED-TEXT", "LANG-TRANSLATION-MISSING"]
    case .written(let form): [form.finding]
    case .choice: ["LANG-UNKNOWN-WORD"]
    case .reference: ["LANG-UNKNOWN-REFERENCE"]
    case .list(_, let inner), .stated(let inner): findings(of: inner)
    case .map: ["LANG-EXPECTED-IDS", "LANG-DUPLICATE-ID", "VALUE-IDENTIFIER"]
    case .record(let form):
      form.shorthand == nil
        ? ["LANG-EXPECTED-FIELDS", "LANG-UNKNOWN-FIELD"] : ["LANG-UNKNOWN-FIELD"]
    }
  }

  // MARK: Values and words

  private func values() -> String {
    var out = """
      ## Values

      What is written stays as it is written; a value that cannot be read is reported, and the \
      rest of the notice is read all the same.

      | value | meaning | fi | sv | examples | otherwise |
      | --- | --- | --- | --- | --- | --- |
      """
    for form in catalog.values {
      let examples = form.examples.map { "`\($0)`" }.joined(separator: ", ")
      let meaning = form.description
      out +=
        "\n| `\(form.name)` | \(meaning.en) | \(meaning.fi) | \(meaning.sv) | \(examples) "
        + "| `\(form.finding)` |"
    }
    return out
  }

  private func statements() -> String {
    var out = LanguageGuideText.statements
    for word in StatementWord.allCases {
      out += "\n| `\(word.name.en)` | `\(word.name.fi)` | `\(word.name.sv)` |"
    }
    return out
  }

  private func vocabularies() -> String {
    var out = LanguageGuideText.vocabularies
    for form in catalog.vocabularies {
      out += """


        ### Vocabulary `\(form.name)`

        | en | fi | sv | also |
        | --- | --- | --- | --- |
        """
      for word in form.words {
        let also = word.synonyms.map { "`\($0)`" }.joined(separator: ", ")
        out += "\n| `\(word.name.en)` | `\(word.name.fi)` | `\(word.name.sv)` | \(also) |"
      }
    }
    return out
  }

  private func link(_ text: String, _ anchor: String) -> String {
    "[\(text)](#\(anchor.lowercased()))"
  }
}
