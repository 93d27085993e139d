import NoticeModel
import NoticeRender

/// The field table as paths: `purposes.legalBasis.point`.
enum FieldTree {
  struct Leaf {
    let path: String
    let choices: [String]
    /// The field, or one that it is part of, stays inside.
    var isUnpublished: Bool {
      Unpublished.reasons.contains { path == $0.field || path.hasPrefix($0.field + ".") }
    }
  }

  static func leaves() -> [Leaf] { walk().compactMap(\.leaf) }
  static func all() -> Set<String> { Set(walk().map(\.path)) }
  static func stated() -> [String] { walk().filter(\.isStated).map(\.path) }

  private struct Visit {
    let path: String
    var leaf: Leaf?
    var isStated = false
  }

  private static func walk() -> [Visit] {
    var visits: [Visit] = []
    visit(.record(Notice.table.form), "", &visits)
    return visits
  }

  private static func visit(_ shape: Shape, _ path: String, _ visits: inout [Visit]) {
    switch shape {
    case .text, .localized, .written, .reference:
      visits.append(Visit(path: path, leaf: Leaf(path: path, choices: [])))
    case .choice(let forms):
      visits.append(Visit(path: path, leaf: Leaf(path: path, choices: forms.words.map(\.name.en))))
    case .list(_, let inner), .map(_, _, let inner): visit(inner, path, &visits)
    case .stated(let inner):
      visits.append(Visit(path: path, isStated: true))
      visit(inner, path, &visits)
    case .record(let form):
      visits.append(Visit(path: path))
      for field in form.fields() {
        visit(field.shape, path.isEmpty ? field.name.en : "\(path).\(field.name.en)", &visits)
      }
    }
  }
}
