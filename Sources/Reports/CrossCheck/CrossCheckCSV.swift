import CrossCheck
import Diagnostics
import NoticeModel
import SourceText

/// The cross-check for spreadsheets: one row a column.
package struct CrossCheckCSV: Sendable {
  private let language: MessageLanguage

  package init(language: MessageLanguage) { self.language = language }

  /// The heading: before the rows of all notices, with a byte order mark, by which spreadsheets
  /// know UTF-8.
  package func begin() -> String { "\u{FEFF}" + row(headings.map { $0[language] }) }

  package func render(_ report: CrossCheckReport) -> String {
    var places = report.places
    var text = ""
    for column in report.check.columns {
      text += row(cells(column, report, &places))
    }
    return text
  }

  private var headings: [Phrase] {
    [
      Phrase(fi: "seloste", sv: "beskrivning", en: "notice"),
      Phrase(fi: "sarake", sv: "kolumn", en: "column"),
      Phrase(fi: "tila", sv: "läge", en: "state"),
      Phrase(fi: "tietoryhmä", sv: "kategori", en: "category"),
      Phrase(fi: "henkilöryhmä", sv: "persongrupp", en: "person group"),
      Phrase(fi: "merkinnät", sv: "märkningar", en: "marks"),
      Phrase(fi: "selosteen tieto", sv: "uppgift i beskrivningen", en: "item of the notice"),
      Phrase(fi: "paikka", sv: "plats", en: "place"),
    ]
  }

  private func cells(
    _ column: CheckedColumn, _ report: CrossCheckReport, _ places: inout Places
  ) -> [String] {
    let items: [Int] =
      switch column.disclosure {
      case .disclosed(let items), .otherGroup(let items): items
      default: []
      }
    return [
      report.path, report.shown(column),
      DisclosureState(column.disclosure).heading[language],
      column.category.map { SchemaWords.category($0)[language] } ?? "",
      column.verdict.group.map { SchemaWords.group($0)[language] } ?? "",
      SchemaWords.flagWords(column.verdict.flags, language).joined(separator: ", "),
      items.compactMap { number in
        report.check.items.indices.contains(number)
          ? report.check.items[number].name?.first.text.string : nil
      }.joined(separator: ", "),
      column.place.isNowhere ? "" : places.place(of: column.place).shown,
    ]
  }

  private func row(_ cells: [String]) -> String {
    cells.map(SchemaCSV.cell).joined(separator: ";") + "\r\n"
  }
}
