import Diagnostics

/// Writes the XML Schema 1.0 of notices.
///
/// It accepts every document that `XMLNoticeWriter` writes of a notice without language findings:
/// fields in the order of the table, each optional, vocabularies by their English words.
package enum XSDWriter {
  /// The schema in one document, for validators that load no others: any attribute of the `xml`
  /// namespace is accepted where the published schema asks for `xml:lang`.
  package static func selfContained() -> String {
    schema(
      FormCatalog(), importing: [],
      language: Markup(
        "xs:anyAttribute",
        [("namespace", "http://www.w3.org/XML/1998/namespace"), ("processContents", "skip")]))
  }

  static func write(_ catalog: FormCatalog) -> String {
    let imported = Markup(
      "xs:import",
      [("namespace", "http://www.w3.org/XML/1998/namespace"), ("schemaLocation", "xml.xsd")])
    return schema(
      catalog, importing: [imported], language: Markup("xs:attribute", [("ref", "xml:lang")]))
  }

  private static func schema(
    _ catalog: FormCatalog, importing imports: [Markup], language: Markup
  ) -> String {
    let content =
      imports + [root(Notice.table.form)] + catalog.records.map(record)
      + catalog.vocabularies.map(vocabulary)
      // An id is an attribute, with a type of its own.
      + catalog.values.filter { $0.name != ValueForm.identifier.name }.map(value)
      + basicTypes(language)
    return Markup(
      "xs:schema",
      [
        ("xmlns:xs", "http://www.w3.org/2001/XMLSchema"), ("xmlns:n", XMLNoticeWriter.namespace),
        ("targetNamespace", XMLNoticeWriter.namespace), ("elementFormDefault", "qualified"),
      ], content
    ).document()
  }

  /// The one attribute of the `xml` namespace that notices use.
  static var xmlNamespaceSchema: String {
    let pattern = Markup("xs:pattern", [("value", "[A-Za-z]{2,8}")])
    let language = Markup(
      "xs:simpleType", [], [Markup("xs:restriction", [("base", "xs:language")], [pattern])])
    return Markup(
      "xs:schema",
      [
        ("xmlns:xs", "http://www.w3.org/2001/XMLSchema"),
        ("targetNamespace", "http://www.w3.org/XML/1998/namespace"),
      ], [Markup("xs:attribute", [("name", "lang")], [language])]
    ).document()
  }

  private static func root(_ form: RecordForm) -> Markup {
    let meaning = documentation(
      Phrase(fi: "Tietosuojaseloste.", sv: "En dataskyddsbeskrivning.", en: "A privacy notice."),
      note: """
        References to data items are not checked here: an item without an id attribute is \
        referred to by its name. The compiler checks them, and also dates, periods, addresses \
        and acts.
        """)
    return Markup(
      "xs:element", [("name", form.name), ("type", "n:\(form.name)")],
      [meaning] + identityConstraints(form))
  }

  /// Ids that other elements refer to: each unique, and each reference to one that is there.
  private static func identityConstraints(_ form: RecordForm) -> [Markup] {
    let paths = IdentityPaths(form)
    func constraint(
      _ element: String, _ attributes: Markup.Attributes, _ xpath: String, _ field: String
    )
      -> Markup
    {
      Markup(
        element, attributes,
        [Markup("xs:selector", [("xpath", xpath)]), Markup("xs:field", [("xpath", field)])])
    }
    return IDSpace.allCases.flatMap { space -> [Markup] in
      guard let defined = paths.definitions[space] else { return [] }
      let key = constraint("xs:key", [("name", space.rawValue)], defined, "@id")
      guard let references = paths.references[space] else { return [key] }
      return [
        key,
        constraint(
          "xs:keyref", [("name", "\(space.rawValue)Reference"), ("refer", "n:\(space.rawValue)")],
          references.joined(separator: " | "), "."),
      ]
    }
  }

  // MARK: Records

  private static func record(_ form: RecordForm) -> Markup {
    // A bare text stands for the shorthand field.
    let mixed = form.shorthand == nil ? [] : [("mixed", "true")]
    let elements = form.fields().filter { !$0.isXMLAttribute }.map { field in
      element(
        field.name.en, field.shape, atMost: field.shape.isLocalized ? nil : 1, doc: field.doc)
    }
    return Markup(
      "xs:complexType", [("name", form.name)] + mixed, [Markup("xs:sequence", [], elements)])
  }

  /// - Parameter atMost: nil for as many as there are.
  private static func element(
    _ name: String, _ shape: Shape, atMost: Int?, doc: FieldDoc? = nil, id: String? = nil
  ) -> Markup {
    var attributes = [("name", name)]
    var content: [Markup] = []
    if let doc {
      let note = doc.citation.isEmpty ? nil : "GDPR \(doc.citation)"
      content.append(documentation(doc.meaning, note: note))
    }
    if id == nil, let type = typeName(shape) {
      attributes.append(("type", type))
    } else {
      content.append(contentsOf: complexType(shape, id: id, isStated: false))
    }
    attributes.append(("minOccurs", "0"))
    if atMost == nil { attributes.append(("maxOccurs", "unbounded")) }
    return Markup("xs:element", attributes, content)
  }

  /// The type of an element that has children or attributes of its own.
  private static func complexType(_ shape: Shape, id: String?, isStated: Bool) -> [Markup] {
    switch shape {
    case .stated(let inner):
      return complexType(inner, id: id, isStated: true)
    case .list(let item, let inner):
      return [items(item, inner, id: inner.isDataItem ? "optional" : nil, isStated: isStated)]
    case .map(let item, _, let inner):
      return [items(item, inner, id: "required", isStated: isStated)]
    case .record(let form):
      let mixed = form.shorthand == nil ? [] : [("mixed", "true")]
      let extended = Markup(
        "xs:extension", [("base", "n:\(form.name)")],
        Self.attributes(id: id, isStated: isStated))
      return [
        Markup("xs:complexType", mixed, [Markup("xs:complexContent", mixed, [extended])])
      ]
    case .text, .localized, .written, .choice, .reference:
      return []
    }
  }

  /// A list's element: its items, or the words of a statement.
  private static func items(
    _ item: FieldName, _ shape: Shape, id: String?, isStated: Bool
  ) -> Markup {
    let words = isStated ? [element("text", .localized(isName: false), atMost: nil)] : []
    let single =
      shape.isLocalized
      ? Markup(
        "xs:element",
        [
          ("name", item.en), ("type", "n:localizedItem"), ("minOccurs", "0"),
          ("maxOccurs", "unbounded"),
        ])
      : element(item.en, shape, atMost: nil, id: id)
    let content = words + [single]
    return Markup(
      "xs:complexType", [],
      [Markup("xs:sequence", [], content)] + attributes(id: nil, isStated: isStated))
  }

  private static func attributes(id use: String?, isStated: Bool) -> [Markup] {
    var found: [Markup] = []
    if let use {
      found.append(
        Markup("xs:attribute", [("name", "id"), ("type", "n:identifier"), ("use", use)]))
    }
    if isStated {
      found.append(Markup("xs:attribute", [("name", "stated"), ("type", "n:statement")]))
    }
    return found
  }

  private static func typeName(_ shape: Shape) -> String? {
    switch shape {
    case .text: "xs:string"
    case .localized: "n:localizedText"
    case .written(let form): "n:value.\(form.name)"
    case .choice(let form): "n:\(form.name)"
    // A data item may be referred to by its name.
    case .reference(let space): space == .dataItem ? "xs:string" : "n:identifier"
    case .record(let form): "n:\(form.name)"
    case .list, .map, .stated: nil
    }
  }
}

// MARK: Simple types

extension XSDWriter {
  private static func vocabulary(_ form: VocabularyForm) -> Markup {
    simpleType(
      form.name, base: "xs:token",
      form.words.map { word in
        Markup(
          "xs:enumeration", [("value", word.name.en)],
          [documentation(Phrase(fi: word.name.fi, sv: word.name.sv, en: word.name.en))])
      })
  }

  private static func value(_ form: ValueForm) -> Markup {
    Markup(
      "xs:simpleType", [("name", "value.\(form.name)")],
      [documentation(form.description), Markup("xs:restriction", [("base", "xs:string")])])
  }

  /// - Parameter language: what lets a text tell its language.
  private static func basicTypes(_ language: Markup) -> [Markup] {
    let text = Markup("xs:extension", [("base", "xs:string")], [language])
    return [
      Markup(
        "xs:complexType", [("name", "localizedText")], [Markup("xs:simpleContent", [], [text])]),
      // A list's text: in one language, or its languages inside it.
      Markup(
        "xs:complexType", [("name", "localizedItem"), ("mixed", "true")],
        [
          Markup(
            "xs:sequence", [], [element("text", .localized(isName: false), atMost: nil)]),
          language,
        ]),
      simpleType(
        "identifier", base: "xs:token",
        [
          Markup("xs:maxLength", [("value", "\(Identifier.longest)")]),
          Markup("xs:pattern", [("value", SchemaPattern.xmlIdentifier)]),
        ]),
      simpleType(
        "statement", base: "xs:token",
        StatementWord.allCases.map { Markup("xs:enumeration", [("value", $0.name.en)]) }),
    ]
  }

  private static func simpleType(_ name: String, base: String, _ facets: [Markup]) -> Markup {
    Markup(
      "xs:simpleType", [("name", name)], [Markup("xs:restriction", [("base", base)], facets)])
  }

  private static func documentation(_ phrase: Phrase, note: String? = nil) -> Markup {
    var texts = MessageLanguage.allCases.map { language in
      Markup("xs:documentation", [("xml:lang", language.rawValue)], text: phrase[language])
    }
    if let note { texts.append(Markup("xs:documentation", [("xml:lang", "en")], text: note)) }
    return Markup("xs:annotation", [], texts)
  }
}

extension FieldForm {
  /// A data item's id: a field in YAML, an attribute in XML.
  var isXMLAttribute: Bool {
    if case .written(let form) = shape { return form.name == ValueForm.identifier.name }
    return false
  }
}

extension Shape {
  fileprivate var isLocalized: Bool {
    if case .localized = self { return true }
    return false
  }

  fileprivate var isDataItem: Bool {
    if case .record(let form) = self { return form.name == DataItem.table.name }
    return false
  }
}
