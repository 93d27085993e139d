import Diagnostics
import NoticeModel

/// Writes the lines of a template.
///
/// Fields are named `record.field` in English, and written in the key set of the file. `at` counts
/// steps of two spaces; the first field of a list's item (`isFirst`) carries the hyphen.
struct TemplatePen {
  /// The language of the field names.
  let keys: KeySet
  /// The language of comments, and of gaps in values that have no language.
  let guide: MessageLanguage
  /// The languages of the notice.
  let languages: [MessageLanguage]
  private(set) var text = ""
  private let names = TemplateNames()

  private static let width = 98

  init(keys: KeySet, guide: MessageLanguage, languages: [MessageLanguage]) {
    self.keys = keys
    self.guide = guide
    self.languages = languages.isEmpty ? [guide] : languages
  }

  /// A vocabulary's word in the key set of the file.
  func word<T: Term>(_ term: T) -> String { T.vocabulary.name(of: term, in: keys) }

  /// A field's name in the key set of the file.
  func name(_ path: String) -> String { names[path][keys] }

  mutating func line(_ line: String = "") { text += line + "\n" }

  /// A comment that begins a part of the notice.
  mutating func heading(_ phrase: Phrase) {
    let words = "# --- \(phrase[guide]) "
    line()
    line(words + String(repeating: "-", count: max(3, Self.width - words.count)))
    line()
  }

  /// A comment that guides.
  mutating func note(_ phrase: Phrase, at depth: Int = 0) {
    let indent = Self.indent(depth) + "# "
    for part in Self.wrap(phrase[guide], to: Self.width - indent.count) { line(indent + part) }
  }

  /// A key whose value follows on further lines.
  mutating func open(_ path: String, at depth: Int = 0, isFirst: Bool = false) {
    line(start(name(path), depth, isFirst))
  }

  /// An id, under which the fields of its record follow.
  mutating func id(_ phrase: Phrase, at depth: Int) {
    line("\(Self.indent(depth))\(phrase[guide]):")
  }

  /// A value that is safe in YAML as it stands.
  mutating func plain(_ path: String, _ value: String, at depth: Int = 0, isFirst: Bool = false) {
    line("\(start(name(path), depth, isFirst)) \(value)")
  }

  /// Words of the notice, ready to publish.
  mutating func words(_ path: String, _ phrase: Phrase, at depth: Int = 0, isFirst: Bool = false) {
    localized(name(path), depth, isFirst) { phrase[$0] }
  }

  /// Words under a statement's word: `none: Data are not transferred.`
  mutating func statement(_ word: StatementWord, _ phrase: Phrase, at depth: Int) {
    localized(word.name[keys], depth, false) { phrase[$0] }
  }

  /// A value without language that the officer fills in.
  mutating func gap(_ path: String, _ hint: Phrase, at depth: Int = 0, isFirst: Bool = false) {
    line("\(start(name(path), depth, isFirst)) \(Self.quoted(Self.gap(hint, guide)))")
  }

  /// Words that the officer fills in, in every language of the notice.
  mutating func gaps(_ path: String, _ hint: Phrase, at depth: Int = 0, isFirst: Bool = false) {
    localized(name(path), depth, isFirst) { Self.gap(hint, $0) }
  }

  /// A list's item that the officer fills in.
  mutating func gapItem(_ hint: Phrase, at depth: Int) {
    let start = Self.indent(depth) + "-"
    if languages.count == 1 {
      line("\(start) \(Self.quoted(Self.gap(hint, languages[0])))")
      return
    }
    for (index, language) in languages.enumerated() {
      let lead = index == 0 ? "\(start) " : Self.indent(depth + 1)
      line("\(lead)\(language.rawValue): \(Self.quoted(Self.gap(hint, language)))")
    }
  }

  /// A list's item without language that the officer fills in.
  mutating func plainGapItem(_ hint: Phrase, at depth: Int) {
    line("\(Self.indent(depth))- \(Self.quoted(Self.gap(hint, guide)))")
  }

  /// The officer's answer in the notice's first language, and gaps in the others.
  mutating func answer(
    _ path: String, _ answer: String?, before: Phrase = Phrase(""), else hint: Phrase,
    at depth: Int = 0, isFirst: Bool = false
  ) {
    localized(name(path), depth, isFirst) { [languages] language in
      let told = language == languages.first ? answer : nil
      return before[language] + (told ?? Self.gap(hint, language))
    }
  }

  /// What `write` writes, as comments: for the officer to take into use.
  mutating func asComments(at depth: Int, _ write: (inout TemplatePen) -> Void) {
    var other = TemplatePen(keys: keys, guide: guide, languages: languages)
    write(&other)
    for part in other.text.split(separator: "\n") {
      line("\(Self.indent(depth))# \(part.dropFirst(depth * 2))")
    }
  }

  /// Words in brackets that say what belongs in their place.
  static func gap(_ hint: Phrase, _ language: MessageLanguage) -> String {
    switch language {
    case .finnish: "[täydennä: \(hint.fi)]"
    case .swedish: "[fyll i: \(hint.sv)]"
    case .english: "[fill in: \(hint.en)]"
    }
  }

  // MARK: Lines

  private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

  private func start(_ key: String, _ depth: Int, _ isFirst: Bool) -> String {
    isFirst ? "\(Self.indent(max(0, depth - 1)))- \(key):" : "\(Self.indent(depth))\(key):"
  }

  private mutating func localized(
    _ key: String, _ depth: Int, _ isFirst: Bool, _ words: (MessageLanguage) -> String
  ) {
    let start = start(key, depth, isFirst)
    if languages.count == 1 {
      scalar(start, words(languages[0]), depth)
      return
    }
    line(start)
    for language in languages {
      scalar("\(Self.indent(depth + 1))\(language.rawValue):", words(language), depth + 1)
    }
  }

  /// A text after its key: on the same line, or folded below where it is long.
  private mutating func scalar(_ start: String, _ words: String, _ depth: Int) {
    let quoted = Self.quoted(words)
    let isGap = words.contains("[") || quoted.contains("\\")
    guard !isGap, start.count + 1 + quoted.count > Self.width else {
      line("\(start) \(quoted)")
      return
    }
    line("\(start) >-")
    let indent = Self.indent(depth + 1)
    for part in Self.wrap(words, to: Self.width - indent.count) { line(indent + part) }
  }

  /// A double-quoted scalar; what YAML or a terminal would obey is left out.
  private static func quoted(_ words: String) -> String {
    var quoted = "\""
    for scalar in words.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: quoted += "\\\(scalar)"
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
        quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func wrap(_ words: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}

/// The fields' names in the three key sets, found as `record.field`.
private struct TemplateNames {
  private var names: [String: FieldName] = [:]

  init() {
    for record in FormCatalog().records {
      for field in record.fields() {
        names["\(record.name).\(field.name.en)"] = field.name
        if let singular = field.singular { names["\(record.name).\(singular.en)"] = singular }
      }
    }
  }

  /// A name that the table does not know stays English; the tests find none.
  subscript(path: String) -> FieldName {
    let last = path.split(separator: ".").last.map(String.init) ?? path
    return names[path] ?? FieldName(last, fi: last, sv: last)
  }
}
