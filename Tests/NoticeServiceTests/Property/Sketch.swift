import NoticeModel

/// A notice as nested data, before it is printed in one key set or another.
indirect enum Sketch: Sendable {
  /// A person's words.
  case words(String, ScalarStyle)
  /// A word of a vocabulary.
  case term(FieldName)
  /// A denial, a doubt or a waiver, perhaps with words.
  case statement(StatementWord, Sketch?)
  case fields([(key: SketchKey, value: Sketch)], isFlow: Bool)
  case items([Sketch], isFlow: Bool)
}

/// A key: a field's name, or an id or language that is the same in every key set.
enum SketchKey: Sendable {
  case name(FieldName)
  case literal(String)

  func text(in keys: KeySet) -> String {
    switch self {
    case .name(let name): name[keys]
    case .literal(let text): text
    }
  }
}

/// How a scalar is to be printed, where its text allows that.
enum ScalarStyle: Int, CaseIterable, Sendable {
  case plain, double, single, literal, folded, escaped, plainLines
}

extension Sketch {
  /// Everything that the notice says: the words of each leaf, ids included.
  func leaves(in keys: KeySet) -> [String] {
    switch self {
    case .words(let text, _): [text]
    case .term(let name): [name[keys]]
    case .statement(let word, let text): [word.rawValue] + (text?.leaves(in: keys) ?? [])
    case .fields(let fields, _): fields.flatMap { $0.value.leaves(in: keys) }
    case .items(let items, _): items.flatMap { $0.leaves(in: keys) }
    }
  }
}

extension Output {
  /// Everything that a model says, as it was written.
  var texts: [Text] {
    switch self {
    case .text(let text), .choice(let text, _): [text]
    case .localized(let text): text.variants.map(\.text)
    case .list(_, let items): items.flatMap(\.texts)
    case .map(_, let items): items.flatMap { [$0.id] + $0.1.texts }
    case .record(let fields, _): fields.flatMap(\.value.texts)
    case .item(let id, let value): (id.map { [$0] } ?? []) + value.texts
    case .statement(let word, let text):
      [Text(word.rawValue)] + (text?.variants.map(\.text) ?? [])
    }
  }
}

extension Notice {
  /// Everything that the notice says, in the order of the field table.
  var texts: [Text] { Output.record(Notice.table, self).texts }
}
