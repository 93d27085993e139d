import Diagnostics
import NoticeModel
import Wording

/// Something that a rendered notice must tell.
package struct Fact: Hashable, Sendable {
  /// Where the notice says it, by canonical names: `purposes[asiakkuus].text`, `transfers`.
  package let path: String
  /// The words by which it is told.
  package let value: String

  package init(path: String, value: String) {
    self.path = path
    self.value = value
  }

  /// The path without ids and places in lists: `purposes.text`.
  package var field: String {
    var result = ""
    var isInside = false
    for character in path {
      if character == "[" { isInside = true }
      if !isInside { result.append(character) }
      if character == "]" { isInside = false }
    }
    return result
  }
}

/// The facts of a notice, walked by its field table: a new field is one of them by itself.
package enum NoticeFacts {
  /// What a rendered notice must tell in `language`, in the order of the field table.
  package static func published(_ notice: Notice, language: LanguageTag) -> [Fact] {
    var walk = FactWalk(speech: Speech(notice, language))
    walk.visit(.record(Notice.table, notice), path: "", field: "")
    return walk.facts
  }
}

private struct FactWalk {
  let speech: Speech
  var facts: [Fact] = []

  mutating func visit(_ part: Output, path: String, field: String) {
    switch part {
    case .text(let text): add(speech.text(text), path)
    case .choice(let text, let name):
      let phrase = name.flatMap { FieldWording.phrase(for: $0.en, of: field) }
      add(phrase.map(speech.say) ?? speech.text(text), path)
    case .localized(let text): add(speech.prose(text), path)
    case .list(let item, let items): list(item, items, path, field)
    case .map(_, let items):
      for (id, item) in items { visit(item, path: "\(path)[\(id.string)]", field: field) }
    case .item(_, let item): visit(item, path: path, field: field)
    case .record(let fields, _):
      for part in fields {
        let name = part.name.en
        let inner = field.isEmpty ? name : "\(field).\(name)"
        if Unpublished.fields.contains(inner) { continue }
        visit(part.value, path: path.isEmpty ? name : "\(path).\(name)", field: inner)
      }
    case .statement(let word, let text): statement(word, text, path, field)
    }
  }

  private mutating func list(
    _ item: FieldName, _ items: [Output], _ path: String, _ field: String
  ) {
    for (index, value) in items.enumerated() {
      let place = "\(path)[\(index)]"
      if case .text(let text) = value {
        if let space = IDSpace(rawValue: item.en) {
          for span in speech.references([Reference(text)], space) { add(span, place) }
          continue
        }
        if field == "municipality.officialLanguages" {
          add(speech.languageName(text), place)
          continue
        }
      }
      visit(value, path: place, field: field)
    }
  }

  private mutating func statement(
    _ word: StatementWord, _ text: LocalizedText?, _ path: String, _ field: String
  ) {
    switch word {
    case .none: add(FieldWording.denial(of: field).map(speech.say), path)
    case .notApplicable: add(speech.say(Statement.notApplicable), path)
    case .unknown: add(speech.say(Statement.unknown), path)
    }
    add(speech.prose(text), path + ".text")
  }

  private mutating func add(_ span: Span?, _ path: String) {
    guard let span, !span.text.isEmpty else { return }
    facts.append(Fact(path: path, value: span.text))
  }
}
