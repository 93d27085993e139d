import Diagnostics
import DocumentSyntax
import NoticeModel
import NoticeRules
import SourceText

/// Turns what rules propose into edits of the notice's own file, in the format, the language of
/// keys and the indentation that the file has.
struct ProposalWriter {
  let loaded: LoadedNotice

  /// The edit that makes a change; nil where the place lies in an included file, or the file is
  /// written in a way that has no room for it (`{a: b}` on one line, a bare text for a record).
  func fix(_ proposal: Proposal) -> Fix? {
    fix(proposal.change, proposal.applicability)
  }

  private func fix(_ change: Proposal.Change, _ applicability: Fix.Applicability) -> Fix? {
    switch change {
    case .replace(let range, let words): replacement(range, words, applicability)
    case .add(let fields, let record): addition(fields, record, applicability)
    case .append(let items, let list, let record, let other):
      entries(items, list, record, applicability) ?? other.flatMap { fix($0, applicability) }
    }
  }

  /// Further entries of a list that stands in the file.
  private func entries(
    _ items: [Output], _ list: String, _ record: SourceRange, _ applicability: Fix.Applicability
  ) -> Fix? {
    let places = InsertionPlace.Finder(tree: loaded.tree, notice: loaded.notice)
    guard let place = places.place(inList: list, of: record) else { return nil }
    let edit: Edit
    switch place {
    case .line(let range):
      var text = ""
      for item in items {
        guard
          let word = YAMLNoticeWriter.inline(item: item, keys: loaded.keySet, original: original)
        else { return nil }
        text += ", " + word
      }
      edit = Edit(range, text)
    case .block(let place):
      let text = YAMLNoticeWriter.write(
        items: items, keys: loaded.keySet, original: original, indent: place.indent)
      edit = Edit(place.range, place.isAfterLineEnd ? text : "\n" + text)
    case .elements(let name, let place):
      let text = XMLNoticeWriter.write(items: items, named: name, depth: place.depth)
      edit = Edit(place.range, place.isAfterLineEnd ? text : "\n" + text)
    }
    let field = Notice.table.fields.first { $0.name.en == (record.isNowhere ? list : "dataItems") }
    let words = items.compactMap(\.firstText).joined(separator: ", ")
    let message = Message(
      Phrase(
        fi: "Lisää kohtaan {field}: {text}", sv: "Lägg till under {field}: {text}",
        en: "Add to {field}: {text}"),
      ["field": field?.name[loaded.keySet] ?? list, "text": words])
    return Fix(message, applicability, [edit])
  }

  private func replacement(
    _ range: SourceRange, _ words: String, _ applicability: Fix.Applicability
  ) -> Fix? {
    let range = content(of: range)
    guard let written = scalarText(words, at: range) else { return nil }
    let message = Message(
      Phrase(
        fi: "Korvaa tekstillä ”{text}”.", sv: "Ersätt med ”{text}”.",
        en: "Replace with “{text}”."), ["text": words])
    return Fix(message, applicability, [Edit(range, written)])
  }

  private func addition(
    _ fields: [OutputField], _ record: SourceRange, _ applicability: Fix.Applicability
  ) -> Fix? {
    guard !fields.isEmpty else { return nil }
    // A field that stands there empty would be there twice.
    let present = loaded.notice.places
    if record.isNowhere,
      fields.contains(where: { new in present.contains { $0.name == new.name.en } })
    {
      return nil
    }
    let places = InsertionPlace.Finder(tree: loaded.tree, notice: loaded.notice)
    let place =
      record.isNowhere
      ? places.place(forTopLevel: fields[0].name.en) : places.place(inRecord: record)
    guard let place else { return nil }
    let text =
      loaded.tree.isXML
      ? XMLNoticeWriter.write(fields, depth: place.depth)
      : YAMLNoticeWriter.write(
        fields, keys: loaded.keySet, original: original, indent: place.indent)
    let names = fields.map { $0.name[loaded.keySet] }.joined(separator: ", ")
    let message = Message(
      Phrase(
        fi: "Lisää kenttä {field}.", sv: "Lägg till fältet {field}.", en: "Add the field {field}."),
      ["field": names])
    return Fix(
      message, applicability, [Edit(place.range, place.isAfterLineEnd ? text : "\n" + text)])
  }

  private var file: SourceFile { loaded.tree.file }

  private var original: LanguageTag {
    loaded.notice.languages.first.flatMap { LanguageTag($0.string) } ?? .finnish
  }

  /// The text of an element of XML, without its tags; any other range as it is.
  private func content(of range: SourceRange) -> SourceRange {
    guard loaded.tree.isXML, range.file == file.id, range.upperBound <= file.bytes.count,
      range.count > 1, file.bytes[range.lowerBound] == UInt8(ascii: "<")
    else { return range }
    let bytes = file.bytes[range.lowerBound..<range.upperBound]
    guard let open = bytes.firstIndex(of: UInt8(ascii: ">")),
      let close = bytes.lastIndex(of: UInt8(ascii: "<")), open < close
    else { return range }
    return SourceRange(file: range.file, start: open + 1, end: close)
  }

  /// The words as they are written in place of a scalar or of a part of one.
  private func scalarText(_ words: String, at range: SourceRange) -> String? {
    guard range.file == file.id, let scalar = loaded.tree.scalar(around: range) else { return nil }
    let isWhole = content(of: loaded.tree.range(scalar)) == range
    return ScalarText.write(
      words, as: loaded.tree.style(scalar), isXML: loaded.tree.isXML, isWhole: isWhole)
  }
}

extension Output {
  /// The words that an entry of a list is known by: its last list's, or else its first text.
  fileprivate var firstText: String? {
    switch self {
    case .text(let text), .choice(let text, _): text.string
    case .localized(let text): text.first.text.string
    case .list(_, let items): items.lazy.compactMap(\.firstText).first
    case .map(_, let items): items.lazy.compactMap { $0.1.firstText }.first
    case .item(_, let value): value.firstText
    case .statement(_, let text): text?.first.text.string
    case .record(let fields, _):
      (fields.first { $0.name.en == "items" || $0.name.en == "name" } ?? fields.first)?
        .value.firstText
    }
  }
}
