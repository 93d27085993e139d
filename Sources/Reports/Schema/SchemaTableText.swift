import CrossCheck
import Diagnostics
import RegisterSchema
import SourceText

/// A register's schema for people: table by table, those of persons first.
package struct SchemaTableText: Sendable {
  private let language: MessageLanguage
  private let style: TextStyle
  private let width: Int?
  /// Whether keys, technical columns and what is not personal are told one by one, too.
  private let showsAll: Bool

  private static let gap = "  "

  /// - Parameter terminalWidth: columns; nil where the text does not go to a terminal.
  package init(
    language: MessageLanguage, color: Bool, terminalWidth: Int?, showsAll: Bool = false
  ) {
    self.language = language
    style = TextStyle(color: color)
    width = terminalWidth.map { max(40, $0) }
    self.showsAll = showsAll
  }

  /// The whole report.
  package func render(_ report: SchemaReport) -> String {
    let tables = report.tables.enumerated()
      .sorted {
        ($0.element.verdict.role.rank, $0.offset) < ($1.element.verdict.role.rank, $1.offset)
      }
      .map(\.element)
    let shown = tables.filter { showsAll || !rows(of: $0).isEmpty }
    let widths = Widths(shown.flatMap { rows(of: $0).map(cells) }, room: width)
    var text = ""
    for table in shown {
      text += head(table, report)
      for column in rows(of: table) { text += line(column, widths) }
      let hidden = hidden(table)
      if !hidden.isEmpty { text += Self.gap + style.paint(hidden, .faint) + "\n" }
      text += "\n"
    }
    if !showsAll { text += others(tables.filter { rows(of: $0).isEmpty }, report) }
    return text
      + SchemaNotesText(language: language, style: style, width: width)
      .render(report, showsAll: showsAll) + summary(report)
  }

  private func rows(of table: SchemaReport.Table) -> [SchemaReport.Column] {
    showsAll ? table.columns : table.notable
  }

  // MARK: One table

  private func head(_ table: SchemaReport.Table, _ report: SchemaReport) -> String {
    let verdict = table.verdict
    var words = SchemaWords.role(verdict.role)[language]
    if let group = verdict.group, verdict.role.isAboutPersons {
      words += ": " + SchemaWords.group(group)[language]
    }
    if table.table.kind != .table { words += " · " + kind(table.table.kind) }
    var text = style.paint(TerminalEscape.line(report.shown(table.table.name)), .title)
    text += Self.gap + style.paint(words, .label) + "\n"
    if let way = report.way(verdict) {
      text += Self.gap
      text += style.paint(way.map(TerminalEscape.line).joined(separator: " → "), .faint) + "\n"
    }
    if !table.table.columnsAreKnown {
      let unknown = Phrase(
        fi: "sarakkeita ei saatu selville", sv: "kolumnerna kunde inte fastställas",
        en: "the columns are not known")
      text += Self.gap + style.paint(unknown[language], .warning) + "\n"
    }
    return text
  }

  private func kind(_ kind: TableKind) -> String {
    let words: Phrase =
      switch kind {
      case .table: Phrase(fi: "taulu", sv: "tabell", en: "table")
      case .view: Phrase(fi: "näkymä", sv: "vy", en: "view")
      case .materializedView:
        Phrase(fi: "tallennettu näkymä", sv: "materialiserad vy", en: "materialized view")
      case .foreignTable:
        Phrase(
          fi: "taulu toisessa tietokannassa", sv: "tabell i en annan databas",
          en: "table in another database")
      case .virtualTable: Phrase(fi: "virtuaalitaulu", sv: "virtuell tabell", en: "virtual table")
      }
    return words[language]
  }

  private func hidden(_ table: SchemaReport.Table) -> String {
    guard !showsAll else { return "" }
    let parts = [ColumnKind.link, .technical, .notPersonal].compactMap { kind in
      let count = table.count(kind)
      return count == 0 ? nil : SchemaWords.count(count, kind, language)
    }
    guard !parts.isEmpty else { return "" }
    let list = parts.joined(separator: ", ")
    return Phrase(fi: "lisäksi \(list)", sv: "dessutom \(list)", en: "also \(list)")[language]
  }

  // MARK: One column

  /// The words of a column: name, type, verdict, category, confidence, and what marks it.
  private func cells(_ row: SchemaReport.Column) -> [String] {
    let verdict = row.verdict
    var category = verdict.category.map { SchemaWords.category($0)[language] } ?? ""
    // A category that is not taken as certain.
    if let first = verdict.categories.first, first.confidence < 0.8 { category += "?" }
    let isFor = verdict.kind == .personal || verdict.kind == .link || verdict.kind == .unsure
    return [
      TerminalEscape.line(row.column.name), TerminalEscape.line(row.column.type.shortName),
      SchemaWords.kind(verdict.kind)[language], category,
      verdict.kind == .technical
        ? "" : SchemaWords.percent(isFor ? verdict.probability : 1 - verdict.probability, language),
    ]
  }

  private func line(_ row: SchemaReport.Column, _ widths: Widths) -> String {
    let cells = cells(row)
    var text = Self.gap
    var used = 2
    for (index, cell) in cells.enumerated() where widths[index] > 0 {
      let cell = widths.fit(cell, index)
      let isNumber = index == 4
      let fill = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(cell)))
      text += isNumber ? fill + style.paint(cell, .faint) : paint(cell, index, row) + fill
      text += Self.gap
      used += widths[index] + 2
    }
    let marks = SchemaWords.flagWords(row.verdict.flags, language).joined(separator: ", ")
    if !marks.isEmpty {
      let isGrave = !row.verdict.flags.isDisjoint(with: SchemaWords.grave)
      if let width, used + DisplayWidth.of(marks) > width {
        text = text.trimmed + "\n" + String(repeating: " ", count: 6)
      }
      text += style.paint(marks, isGrave ? .error : .warning)
    }
    return text.trimmed + "\n"
  }

  private func paint(_ cell: String, _ index: Int, _ row: SchemaReport.Column) -> String {
    switch index {
    case 1: style.paint(cell, .faint)
    case 2:
      switch row.verdict.kind {
      case .unsure: style.paint(cell, .warning)
      case .personal: cell
      default: style.paint(cell, .faint)
      }
    default: cell
    }
  }

  // MARK: Below the tables

  /// Tables of which nothing need be told, named by what they are.
  private func others(_ tables: [SchemaReport.Table], _ report: SchemaReport) -> String {
    guard !tables.isEmpty else { return "" }
    let title = Phrase(
      fi: "Tauluja, joista ei löytynyt henkilötietoja",
      sv: "Tabeller utan funna personuppgifter",
      en: "Tables in which no personal data were found")
    var text = style.paint(title[language] + " (\(tables.count))", .title) + "\n"
    for role in TableRole.allCases.sorted(by: { $0.rank < $1.rank }) {
      let names = tables.filter { $0.verdict.role == role }
        .map { TerminalEscape.line(report.shown($0.table.name)) }
      guard !names.isEmpty else { continue }
      let list = SchemaWords.role(role)[language] + ": " + names.joined(separator: ", ")
      for line in TextWrap.lines(list, width: (width ?? 100) - 2) {
        text += Self.gap + style.paint(line, .faint) + "\n"
      }
    }
    return text + "\n"
  }

  private func summary(_ report: SchemaReport) -> String {
    let columns = report.classification.columns
    var parts: [String] = []
    for kind in ColumnKind.allCases {
      let count = columns.count { $0.kind == kind }
      if count > 0 { parts.append(SchemaWords.count(count, kind, language)) }
    }
    var text = SchemaWords.tables(report.schema.tables.count, language)
    text += ", " + SchemaWords.columns(columns.count, language)
    if !parts.isEmpty { text += ": " + parts.joined(separator: ", ") }
    text = TextWrap.lines(text + ".", width: width ?? 100)
      .map { style.paint($0, .strong) + "\n" }.joined()
    let marks = SchemaWords.flags.compactMap { entry -> String? in
      let count = columns.count { $0.flags.contains(entry.flag) }
      return count == 0 ? nil : "\(entry.words[language]) \(count)"
    }
    if !marks.isEmpty {
      let marked = Phrase(fi: "Merkitty: ", sv: "Märkta: ", en: "Marked: ")[language]
      for line in TextWrap.lines(marked + marks.joined(separator: ", ") + ".", width: width ?? 100)
      {
        text += line + "\n"
      }
    }
    let more = Phrase(
      fi: "Päätelty nimistä ja rakenteesta, rivejä ei lueta; ? = tietoryhmä on epävarma. Miksi "
        + "näin? --explain TAULU.SARAKE. Kaikki sarakkeet: --all.",
      sv: "Slutsatserna bygger på namn och struktur, rader läses inte; ? = kategorin är osäker. "
        + "Varför? --explain TABELL.KOLUMN. Alla kolumner: --all.",
      en: "Judged by names and structure, no rows are read; ? = the category is uncertain. Why? "
        + "--explain TABLE.COLUMN. All columns: --all.")
    for line in TextWrap.lines(more[language], width: width ?? 100) {
      text += style.paint(line, .faint) + "\n"
    }
    return text
  }
}

/// How wide each cell of the table is, so that a row fits the terminal.
private struct Widths {
  private var values: [Int] = []

  /// - Parameter room: the terminal's columns; nil where lines may be of any length.
  init(_ rows: [[String]], room: Int?) {
    values = (0..<5).map { index in
      rows.reduce(0) { index < $1.count ? max($0, DisplayWidth.of($1[index])) : $0 }
    }
    values[0] = min(values[0], 48)
    values[1] = min(values[1], 30)
    guard let room else { return }
    // What a reader can best do without goes first: the type, then long names.
    var excess = total - room
    for (index, least) in [(1, 12), (0, 24), (3, 16)] where excess > 0 {
      let cut = min(excess, max(0, values[index] - least))
      values[index] -= cut
      excess -= cut
    }
    if excess > 0 { values[1] = 0 }
  }

  subscript(index: Int) -> Int { values[index] }

  private var total: Int { values.reduce(2) { $0 + $1 + 2 } }

  /// A cell's text, cut to its width.
  func fit(_ text: String, _ index: Int) -> String {
    guard DisplayWidth.of(text) > values[index] else { return text }
    var result = ""
    var used = 0
    for character in text {
      let wide = DisplayWidth.of(String(character))
      if used + wide + 1 > values[index] { break }
      result.append(character)
      used += wide
    }
    return result + "…"
  }
}

extension String {
  /// Without blanks at the end.
  fileprivate var trimmed: String {
    var end = self[...]
    while end.last == " " { end.removeLast() }
    return String(end)
  }
}

extension ColumnType {
  /// The name as people write it.
  fileprivate var shortName: String {
    for (long, short) in [
      ("character varying", "varchar"), ("timestamp without time zone", "timestamp"),
      ("timestamp with time zone", "timestamptz"), ("time without time zone", "time"),
      ("time with time zone", "timetz"), ("double precision", "double"), ("character(", "char("),
    ] where name.hasPrefix(long) {
      return short + name.dropFirst(long.count)
    }
    return name
  }
}
