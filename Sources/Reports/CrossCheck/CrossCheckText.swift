import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// The cross-check for people: what is missing first, then what is told, with figures.
package struct CrossCheckText: Sendable {
  private let language: MessageLanguage
  private let style: TextStyle
  /// Whether columns that are told, settled or not asked are listed, too.
  private let showsAll: Bool

  package init(language: MessageLanguage, color: Bool, showsAll: Bool = false) {
    self.language = language
    style = TextStyle(color: color)
    self.showsAll = showsAll
  }

  package func render(_ report: CrossCheckReport) -> String {
    var places = report.places
    var text = style.paint(TerminalEscape.line(report.path), .title)
    if let title = report.title { text += "  " + TerminalEscape.line(title) }
    text += "\n"
    for (number, source) in report.check.sources.enumerated() {
      text += "  " + sourceLine(source, report.check.coverage.sources, number) + "\n"
    }
    let states: [DisclosureState] =
      showsAll
      ? DisclosureState.allCases
      : [.undisclosed, .otherGroup, .elsewhere, .unsure, .notJudgeable]
    for state in states { text += columns(report.columns(state), state, report, &places) }
    text += items(report, &places)
    text += notJudged(report, &places)
    text += toDo(report, &places)
    return text + figures(report) + "\n"
  }

  private func sourceLine(
    _ source: ClassifiedSource, _ figures: [CoverageFigure], _ number: Int
  ) -> String {
    let schema = source.source.schema
    let counts = Phrase(
      fi: "\(schema.tables.count) taulua, \(schema.columnCount) saraketta",
      sv: "\(schema.tables.count) tabeller, \(schema.columnCount) kolumner",
      en: "\(schema.tables.count) tables, \(schema.columnCount) columns")
    var line = TerminalEscape.line(source.source.name) + "  "
    line += style.paint(counts[language], .faint)
    if number < figures.count { line += "  " + told(figures[number]) }
    return line
  }

  private func columns(
    _ columns: [CheckedColumn], _ state: DisclosureState, _ report: CrossCheckReport,
    _ places: inout Places
  ) -> String {
    if columns.isEmpty { return "" }
    var text = "\n" + heading(state.heading, columns.count)
    let names = columns.map { TerminalEscape.line(report.shown($0)) }
    let width = min(40, names.map(\.count).max() ?? 0)
    for (column, name) in zip(columns, names) {
      let role: TextRole =
        state == .undisclosed
        ? (column.verdict.flags.isDisjoint(with: SchemaWords.grave) ? .warning : .error) : .info
      var words = [column.category.map { SchemaWords.category($0)[language] } ?? "–"]
      if let group = column.verdict.group { words.append(SchemaWords.group(group)[language]) }
      words += SchemaWords.flagWords(marks(column), language)
      text += "    " + style.paint(name, role)
      text += String(repeating: " ", count: max(0, width - name.count) + 2)
      text += TerminalEscape.line(words.joined(separator: " · "))
      if !column.place.isNowhere {
        text += "  " + style.paint(places.place(of: column.place).shown, .faint)
      }
      text += "\n" + reason(column.disclosure, report, &places)
    }
    return text
  }

  /// What a column's category does not say already.
  private func marks(_ column: CheckedColumn) -> ColumnFlags {
    let said: ColumnFlags =
      switch column.category {
      case "HETU": .identityCode
      case "CRIMINAL": .criminal
      case "FREETEXT": .freeText
      case "CREDENTIAL": .credential
      case "LOG": .log
      case "PROTECTED": .protectedAddress
      case "PROFILE": .score
      default: []
      }
    return column.verdict.flags.subtracting(said)
  }

  /// What belongs to the state: the items that tell it, the place that mentions it, the reason.
  private func reason(
    _ disclosure: Disclosure, _ report: CrossCheckReport, _ places: inout Places
  ) -> String {
    let words: String? =
      switch disclosure {
      case .disclosed(let items), .otherGroup(let items):
        items.prefix(3).compactMap { number in
          report.check.items.indices.contains(number)
            ? report.check.items[number].name?.first.text.string : nil
        }.joined(separator: ", ")
      case .elsewhere(let mention):
        section(of: mention, report) + ", " + places.place(of: mention.place).shown
      case .settled(let reason): reason
      default: nil
      }
    guard let words, !words.isEmpty else { return "" }
    return "      " + style.paint(TerminalEscape.line(TerminalEscape.cut(words, to: 200)), .faint)
      + "\n"
  }

  /// Where outside the list of data: the heading that the notice gives, or else the field.
  private func section(of mention: Mention, _ report: CrossCheckReport) -> String {
    guard let number = mention.item, report.check.items.indices.contains(number),
      let heading = report.check.items[number].mentionedUnder
    else { return fieldName(mention.field) }
    return heading.first.text.string
  }

  /// A field of the notice as the reader's language calls it.
  private func fieldName(_ field: String) -> String {
    guard let name = Notice.table.fields.first(where: { $0.name.en == field })?.name else {
      return field
    }
    return switch language {
    case .finnish: name.fi
    case .swedish: name.sv
    case .english: name.en
    }
  }

  /// What to do about each error and warning: above all the words that the notice lacks.
  private func toDo(_ report: CrossCheckReport, _ places: inout Places) -> String {
    let findings = report.diagnostics.filter { $0.severity > .info && $0.help != nil }
    if findings.isEmpty { return "" }
    var text =
      "\n"
      + heading(
        Phrase(
          fi: "Mitä selosteelle on tehtävä", sv: "Vad som ska göras med beskrivningen",
          en: "What to do about the notice"), findings.count)
    for finding in findings {
      let help = finding.help?.text(in: language) ?? ""
      text += "    " + TerminalEscape.line(finding.message.text(in: language)) + "\n"
      text += "      " + style.paint(TerminalEscape.line(help), .good) + "\n"
      let place = finding.range.isNowhere ? "" : "  " + places.place(of: finding.range).shown
      text += "      " + style.paint(finding.id.name + place, .faint) + "\n"
    }
    return text
  }

  private func items(_ report: CrossCheckReport, _ places: inout Places) -> String {
    let items = report.itemsWithoutColumns
    if items.isEmpty { return "" }
    var text =
      "\n"
      + heading(
        Phrase(
          fi: "Selosteessa, mutta ei tietokannassa", sv: "I beskrivningen men inte i databasen",
          en: "In the notice, but not in the database"), items.count)
    for item in items {
      let name = item.name?.first.text.string ?? item.id
      text += "    " + TerminalEscape.line(TerminalEscape.cut(name, to: 100)) + "  "
      text += style.paint(places.place(of: item.range).shown, .faint) + "\n"
    }
    return text
  }

  /// What has no verdict and no column of its own: views, statements, tables of other databases.
  private func notJudged(_ report: CrossCheckReport, _ places: inout Places) -> String {
    let rest = report.check.notJudged.filter { $0.column == nil }
    if rest.isEmpty { return "" }
    var text =
      "\n"
      + heading(
        Phrase(
          fi: "Rakenteen osia, joita ei luettu", sv: "Delar av strukturen som inte lästes",
          en: "Parts of the schema that were not read"), rest.count)
    for part in rest.prefix(showsAll ? rest.count : 10) {
      text += "    " + TerminalEscape.line(TerminalEscape.cut(part.name, to: 100))
      if !part.place.isNowhere {
        text += "  " + style.paint(places.place(of: part.place).shown, .faint)
      }
      text += "\n"
    }
    if !showsAll, rest.count > 10 { text += "    … (\(rest.count))\n" }
    return text
  }

  private func figures(_ report: CrossCheckReport) -> String {
    let coverage = report.check.coverage
    var text =
      "\n"
      + heading(
        Phrase(
          fi: "Kuinka suuren osan henkilötiedoista seloste kertoo",
          sv: "Hur stor del av personuppgifterna beskrivningen anger",
          en: "How much of the personal data the notice tells"), nil)
    let width = coverage.categories.map { SchemaWords.category($0.name)[language].count }.max() ?? 0
    for part in coverage.categories where part.figure.asked > 0 {
      let name = SchemaWords.category(part.name)[language]
      text += "    " + name + String(repeating: " ", count: max(0, width - name.count) + 2)
      text += told(part.figure) + "\n"
    }
    let total = Phrase(fi: "Yhteensä", sv: "Sammanlagt", en: "In all")[language]
    return text + "    " + style.paint(total, .title) + "  " + told(coverage.total) + "\n"
  }

  /// "7/10 (70 %)".
  private func told(_ figure: CoverageFigure) -> String {
    let role: TextRole =
      figure.disclosed == figure.asked ? .good : figure.share < 0.5 ? .error : .warning
    let percent = Int((figure.share * 100).rounded(.down))
    let share = language == .english ? "\(percent)%" : "\(percent)\u{A0}%"
    return style.paint("\(figure.disclosed)/\(figure.asked) (\(share))", role)
  }

  private func heading(_ phrase: Phrase, _ count: Int?) -> String {
    "  " + style.paint(phrase[language] + (count.map { " (\($0))" } ?? ""), .title) + "\n"
  }
}
