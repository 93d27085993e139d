import DocumentSyntax
import SourceText

/// How one type of property is read from a document and written to one.
package struct Codec<Value>: Sendable {
  let shape: Shape
  /// In XML the element may come again, once for each language.
  var repeats = false
  /// Reads a node into the property. What cannot be read is reported, and kept as written.
  let read: @Sendable (inout Value, inout Binder, NodeID) -> Void
  /// The property for a writer; nil where the notice says nothing.
  let output: @Sendable (Value) -> Output?
}

extension Codec where Value == Text? {
  /// Words that are the same in every language: a company's name, a person's, a version.
  package static let text = Codec(
    shape: .text,
    read: { value, binder, node in value = binder.text(node) ?? value },
    output: { $0.map { .text($0) } })
}

extension Codec where Value == LocalizedText? {
  /// A name: one text may serve all languages.
  package static let name = localized(isName: true)
  /// Sentences: each of the notice's languages needs its own.
  package static let prose = localized(isName: false)

  private static func localized(isName: Bool) -> Codec {
    Codec(
      shape: .localized(isName: isName), repeats: true,
      read: { value, binder, node in
        guard let new = binder.localized(node, isName: isName) else { return }
        if value == nil { value = new } else { value = binder.merge(value, new) }
      },
      output: { $0.map { .localized($0) } })
  }
}

extension Codec {
  /// A typed value beside its words.
  package static func written<V: WrittenValue>(
    _ type: V.Type, _ form: ValueForm
  ) -> Codec<Written<V>?> {
    Codec<Written<V>?>(
      shape: .written(form),
      read: { value, binder, node in value = binder.written(node, type) ?? value },
      output: { $0.map { .text($0.text) } })
  }

  /// One word of a vocabulary.
  package static func choice<T: Term>(_ type: T.Type) -> Codec<Choice<T>?> {
    Codec<Choice<T>?>(
      shape: .choice(type.vocabulary.form),
      read: { value, binder, node in value = binder.choice(node, type) ?? value },
      output: { $0.map { .choice($0.text, $0.value.map { T.vocabulary.names(of: $0) }) } })
  }
}

extension Codec where Value == Flag? {
  /// Yes or no.
  package static let flag = Codec<Flag>.choice(YesNo.self)
}

// MARK: Lists

extension Codec {
  /// A list of records; one record may stand without the list.
  package static func records<R: Record>(
    _ type: R.Type, item: FieldName
  ) -> Codec<[R]> {
    Codec<[R]>(
      shape: .list(item: item, .record(type.table.form)),
      read: { value, binder, node in
        value.reserveCapacity(value.count + binder.itemCount(of: node))
        binder.forEachItem(of: node, item) { binder, item in
          // Read in place: records are large, and copies of them are what binding costs.
          value.append(R())
          if !binder.readRecord(item, into: &value[value.count - 1]) { value.removeLast() }
        }
      },
      output: { records in
        records.isEmpty ? nil : .list(item, records.map { .record(R.table, $0) })
      })
  }

  /// Records under ids.
  package static func identified<R: IdentifiedRecord>(
    _ type: R.Type, item: FieldName, space: IDSpace?
  ) -> Codec<[R]> {
    Codec<[R]>(
      shape: .map(item: item, space, .record(type.table.form)),
      read: { value, binder, node in
        binder.identifiedRecords(of: node, item, space, into: &value)
      },
      output: { records in
        records.isEmpty
          ? nil : .map(item, records.map { ($0.id, .record(R.table, $0)) })
      })
  }

  /// Ids of things that the notice describes elsewhere.
  package static func references(_ space: IDSpace, item: FieldName) -> Codec<[Reference]> {
    Codec<[Reference]>(
      shape: .list(item: item, .reference(space)),
      read: { value, binder, node in
        value.reserveCapacity(value.count + binder.itemCount(of: node))
        binder.forEachItem(of: node, item) { binder, item in
          guard let text = binder.text(item) else { return }
          let reference = Reference(text)
          value.append(reference)
          binder.refer(to: space, reference)
        }
      },
      output: { $0.isEmpty ? nil : .list(item, $0.map { .text($0.text) }) })
  }

  /// Several typed values; one may stand without the list.
  package static func writtenList<V: WrittenValue>(
    _ type: V.Type, _ form: ValueForm, item: FieldName
  ) -> Codec<[Written<V>]> {
    Codec<[Written<V>]>(
      shape: .list(item: item, .written(form)),
      read: { value, binder, node in
        value.reserveCapacity(value.count + binder.itemCount(of: node))
        binder.forEachItem(of: node, item) { binder, item in
          if let written = binder.written(item, type) { value.append(written) }
        }
      },
      output: { $0.isEmpty ? nil : .list(item, $0.map { .text($0.text) }) })
  }

  /// Several words of a vocabulary; one may stand without the list.
  package static func choices<T: Term>(_ type: T.Type, item: FieldName) -> Codec<[Choice<T>]> {
    Codec<[Choice<T>]>(
      shape: .list(item: item, .choice(type.vocabulary.form)),
      read: { value, binder, node in
        value.reserveCapacity(value.count + binder.itemCount(of: node))
        binder.forEachItem(of: node, item) { binder, item in
          if let choice = binder.choice(item, type) { value.append(choice) }
        }
      },
      output: { choices in
        choices.isEmpty
          ? nil
          : .list(
            item, choices.map { .choice($0.text, $0.value.map { T.vocabulary.names(of: $0) }) })
      })
  }

  /// Words in no particular language.
  package static func texts(item: FieldName) -> Codec<[Text]> {
    Codec<[Text]>(
      shape: .list(item: item, .text),
      read: { value, binder, node in
        value.reserveCapacity(value.count + binder.itemCount(of: node))
        binder.forEachItem(of: node, item) { binder, item in
          if let text = binder.text(item) { value.append(text) }
        }
      },
      output: { $0.isEmpty ? nil : .list(item, $0.map { .text($0) }) })
  }
}

// MARK: Records and statements

extension Codec {
  /// One record.
  package static func record<R: Record>(_ type: R.Type) -> Codec<R?> {
    Codec<R?>(
      shape: .record(type.table.form),
      read: { value, binder, node in
        // In its place: a record may be large.
        value = R()
        if value?.read(node, &binder) != true { value = nil }
      },
      output: { $0.map { .record(R.table, $0) } })
  }

  /// A record, or a word that says that there is none.
  package static func stated<R: Record>(_ type: R.Type) -> Codec<Stated<R>> {
    Codec<Stated<R>>(
      shape: .stated(.record(type.table.form)),
      read: { value, binder, node in
        if binder.readStatement(node, into: &value) { return }
        var record = R()
        if record.read(node, &binder) { value = .stated(record) }
      },
      output: { $0.output { .record(R.table, $0) } })
  }

  /// A list of records, or a word that says that there are none.
  package static func statedRecords<R: Record>(
    _ type: R.Type, item: FieldName
  ) -> Codec<Stated<[R]>> {
    stated(records(type, item: item))
  }

  private static func stated<R: Record>(_ list: Codec<[R]>) -> Codec<Stated<[R]>> {
    Codec<Stated<[R]>>(
      shape: .stated(list.shape),
      read: { value, binder, node in
        if binder.readStatement(node, into: &value) { return }
        var records: [R] = []
        list.read(&records, &binder, node)
        if !records.isEmpty { value = .stated(records) }
      },
      output: { $0.output(list.output) })
  }
}

extension Stated {
  /// The statement for a writer, or what it makes of the value.
  fileprivate func output(_ content: (Value) -> Output?) -> Output? {
    switch self {
    case .absent: nil
    case .none(let text, _): .statement(.none, text)
    case .notApplicable(let because, _): .statement(.notApplicable, because)
    case .unknown: .statement(.unknown, nil)
    case .stated(let value): content(value)
    }
  }
}

extension Vocabulary where T: Equatable {
  var form: VocabularyForm { VocabularyForm(name: "\(T.self)", words: forms) }

  var forms: [ChoiceForm] {
    entries.map {
      ChoiceForm(name: FieldName($0.en, fi: $0.fi, sv: $0.sv), synonyms: $0.synonyms)
    }
  }

  func names(of term: T) -> FieldName {
    guard let entry = entries.first(where: { $0.term == term }) else {
      return FieldName("", fi: "", sv: "")
    }
    return FieldName(entry.en, fi: entry.fi, sv: entry.sv)
  }
}
