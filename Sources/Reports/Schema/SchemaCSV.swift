import CrossCheck
import Diagnostics
import RegisterSchema
import SourceText

/// A register's schema for spreadsheets: one row a column, parted by semicolons, as RFC 4180 quotes.
///
/// Names and comments come from somebody else's database: a cell that a spreadsheet would take for a
/// formula begins with an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
package struct SchemaCSV: Sendable {
  private let language: MessageLanguage

  package init(language: MessageLanguage) { self.language = language }

  /// With a byte order mark, by which spreadsheets know UTF-8.
  package func render(_ report: SchemaReport) -> String {
    var text = "\u{FEFF}" + row(headings.map { $0[language] })
    var places = report.places
    for table in report.tables {
      for column in table.columns { text += row(cells(column, of: table, report, &places)) }
    }
    return text
  }

  private var headings: [Phrase] {
    [
      Phrase(fi: "taulu", sv: "tabell", en: "table"),
      Phrase(fi: "taulun rivit", sv: "tabellens rader", en: "rows of the table"),
      Phrase(fi: "henkilöryhmä", sv: "persongrupp", en: "person group"),
      Phrase(fi: "sarake", sv: "kolumn", en: "column"),
      Phrase(fi: "tietotyyppi", sv: "datatyp", en: "type"),
      Phrase(fi: "arvio", sv: "bedömning", en: "verdict"),
      Phrase(fi: "henkilötieto, %", sv: "personuppgift, %", en: "personal, %"),
      Phrase(fi: "tietoryhmä", sv: "kategori", en: "category"),
      Phrase(fi: "tietoryhmä, %", sv: "kategori, %", en: "category, %"),
      Phrase(fi: "merkinnät", sv: "märkningar", en: "marks"),
      Phrase(fi: "perusteet", sv: "grunder", en: "reasons"),
      Phrase(fi: "paikka", sv: "plats", en: "place"),
    ]
  }

  private func cells(
    _ row: SchemaReport.Column, of table: SchemaReport.Table, _ report: SchemaReport,
    _ places: inout Places
  ) -> [String] {
    let verdict = row.verdict
    let place = row.column.place
    return [
      report.shown(table.table.name), SchemaWords.role(table.verdict.role)[language],
      (verdict.group ?? table.verdict.group).map { SchemaWords.group($0)[language] } ?? "",
      row.column.name, row.column.type.name, SchemaWords.kind(verdict.kind)[language],
      percent(verdict.probability),
      verdict.category.map { SchemaWords.category($0)[language] } ?? "",
      verdict.categories.first.map { percent($0.confidence) } ?? "",
      SchemaWords.flagWords(verdict.flags, language).joined(separator: ", "),
      verdict.evidence.map {
        SchemaWords.reason($0).text(in: language) + " " + SchemaWords.weight($0.weight, language)
      }.joined(separator: "; "),
      place.isNowhere ? "" : places.place(of: place).shown,
    ]
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))" }

  private func row(_ cells: [String]) -> String {
    cells.map(Self.cell).joined(separator: ";") + "\r\n"
  }

  /// One cell, quoted where it must be.
  static func cell(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      // A row is one line, and nothing in it is obeyed by a terminal.
      safe.append(
        TerminalEscape.isUnsafe(scalar) || scalar == "\n" || scalar == "\t" ? " " : scalar)
    }
    var cell = String(safe)
    // Full-width signs are signs, too, for some spreadsheets.
    if let first = cell.unicodeScalars.first(where: { $0 != " " && $0 != "\u{A0}" }),
      "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}\u{2212}|%".unicodeScalars.contains(first)
    {
      cell = "'" + cell
    }
    guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x3B || $0 == 0x2C }) else { return cell }
    var quoted = "\""
    for character in cell.unicodeScalars {
      quoted.unicodeScalars.append(character)
      if character == "\"" { quoted += "\"" }
    }
    return quoted + "\""
  }
}
