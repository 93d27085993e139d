import DocumentSyntax
import NoticeModel
import SourceText

/// A notice in which every field of the field table is filled.
struct RichSketch {
  /// What the next text field says; it is told which text of the notice it is.
  private let leaf: (Int) -> String
  /// Whether fields that can deny do so, in words.
  private let denies: Bool
  private var count = 0

  static func notice(denying: Bool = false, _ leaf: @escaping (Int) -> String) -> Sketch {
    var sketch = RichSketch(leaf: leaf, denies: denying)
    return sketch.record(Notice.table.form)
  }

  private init(leaf: @escaping (Int) -> String, denies: Bool) {
    self.leaf = leaf
    self.denies = denies
  }

  private mutating func record(_ form: RecordForm) -> Sketch {
    var fields: [(key: SketchKey, value: Sketch)] = []
    for field in form.fields() {
      fields.append((.name(field.name), value(field.shape)))
    }
    return .fields(fields, isFlow: false)
  }

  private mutating func value(_ shape: Shape) -> Sketch {
    switch shape {
    case .text, .written, .choice, .reference: return words()
    case .localized:
      return .fields([(.literal("fi"), words()), (.literal("sv"), words())], isFlow: false)
    case .list(_, let inner): return .items([value(inner), value(inner)], isFlow: false)
    case .map(_, _, let inner):
      let id = leaf(count)
      count += 1
      // YAML allows a key a thousand characters.
      let key = id.unicodeScalars.count > 500 ? "a" : id
      return .fields([(.literal(key), value(inner))], isFlow: false)
    case .record(let form): return record(form)
    case .stated(let inner):
      guard denies else { return value(inner) }
      count += 1
      return .statement(count % 2 == 0 ? .none : .notApplicable, .words(leaf(count), .double))
    }
  }

  private mutating func words() -> Sketch {
    count += 1
    return .words(leaf(count), .double)
  }
}

extension Sketch {
  /// The tree that a reader without any checks would build: refused characters and all.
  var uncheckedTree: DocumentTree {
    var builder = TreeBuilder(expectedNodes: 1_000)
    build(&builder)
    return DocumentTree(
      file: SourceFile(id: FileID(0), path: "n", bytes: []), format: .yaml, nodes: builder.nodes,
      decoded: builder.decoded, isPartial: false)
  }

  private func build(_ builder: inout TreeBuilder) {
    switch self {
    case .words(let text, _): Self.scalar(text, &builder)
    case .term(let name): Self.scalar(name.fi, &builder)
    case .statement(let word, let text):
      guard let text else { return Self.scalar(word.name.fi, &builder) }
      builder.open(.mapping, style: .block, at: 0)
      Self.scalar(word.name.fi, &builder)
      text.build(&builder)
      builder.close(end: 0)
    case .fields(let pairs, _):
      builder.open(.mapping, style: .block, at: 0)
      for (key, value) in pairs {
        Self.scalar(key.text(in: .finnish), &builder)
        value.build(&builder)
      }
      builder.close(end: 0)
    case .items(let items, _):
      builder.open(.sequence, style: .block, at: 0)
      for item in items { item.build(&builder) }
      builder.close(end: 0)
    }
  }

  private static func scalar(_ text: String, _ builder: inout TreeBuilder) {
    Array(text.utf8).withUnsafeBufferPointer {
      builder.scalar(style: .doubleQuoted, range: 0..<0, decodedText: $0)
    }
  }
}
