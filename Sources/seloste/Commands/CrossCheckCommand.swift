import ArgumentParser
import Configuration
import CrossCheck
import Diagnostics
import DocumentSyntax
import Foundation
import Law
import NoticeModel
import NoticeService
import Reports
import SourceText

struct CrossCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "crosscheck",
      abstract: say(
        fi: "Vertaa selostetta rekisterin tietokantaan, sarake sarakkeelta ja molempiin suuntiin.",
        sv:
          "Jämför beskrivningen med registrets databas, kolumn för kolumn och i båda riktningarna.",
        en: "Holds a notice against its register's database, column by column and both ways."),
      usage: say(
        fi: "seloste crosscheck [valitsimet] <seloste tai kansio> ...",
        sv: "seloste crosscheck [flaggor] <beskrivning eller mapp> ...",
        en: "seloste crosscheck [options] <notice or folder> ..."),
      discussion: say(
        fi: """
          Seloste nimeää tietokantansa kohdassa ”rekisteri: skeemat”. Rivejä ei koskaan lueta. \
          Ihmisten päätökset luetaan selosteen vieressä olevasta tiedostosta NIMI.mapping.yaml. \
          Paluukoodi: 0 kunnossa, 1 kertomatta jääneitä tietoja (virheet tai --min-coverage), \
          2 väärä käyttö, 3 tiedostoa tai tietokantaa ei voitu lukea, 4 tiedosto on rikki.
          """,
        sv: """
          Beskrivningen nämner sin databas i ”register: scheman”. Rader läses aldrig. Människors \
          beslut läses från filen NAMN.mapping.yaml bredvid beskrivningen. Slutkod: 0 i ordning, \
          1 uppgifter som inte anges (fel eller --min-coverage), 2 fel användning, 3 en fil eller \
          databas kunde inte läsas, 4 en fil är trasig.
          """,
        en: """
          The notice names its database in “register: schemas”. No row is ever read. Decisions of \
          people are read from the file NAME.mapping.yaml beside the notice. Exit code: 0 fine, \
          1 data that are not told (errors, or --min-coverage), 2 wrong usage, 3 a file or database \
          could not be read, 4 a file is broken.
          """))
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var speech: SpeechOptions

  @Option(
    help: help(
      fi: "Muoto: text, json tai csv (taulukkolaskentaan).",
      sv: "Format: text, json eller csv (för kalkylprogram).",
      en: "Format: text, json or csv (for spreadsheets)."))
  var format: CrossCheckFormat = .text

  @Option(
    name: .customLong("min-coverage"),
    help: help(
      fi: "Prosentti, jota pienempi osuus kerrottuja henkilötietosarakkeita on virhe.",
      sv: "Procent; en mindre andel angivna kolumner med personuppgifter är ett fel.",
      en: "Percentage; a smaller share of personal columns that are told is an error."))
  var minCoverage: Int?

  @Option(
    name: .customLong("as-of"),
    help: help(
      fi: "Päivä, jonka lain mukaan arvioidaan (esimerkiksi 2026-11-21).",
      sv: "Dagen vars lag tillämpas (t.ex. 2026-11-21).",
      en: "The day whose law applies (for example 2026-11-21)."))
  var asOf: CalendarDate?

  @ArgumentParser.Flag(
    help: help(
      fi: "Vertaa myös käytössä oleviin tietokantoihin, jotka seloste nimeää.",
      sv: "Jämför även med databaser i drift som beskrivningen nämner.",
      en: "Ask the running databases that the notice names, too."))
  var live = false

  @ArgumentParser.Flag(
    help: help(
      fi: "Näytä myös kerrotut, päätetyt ja tekniset sarakkeet.",
      sv: "Visa även angivna, beslutade och tekniska kolumner.",
      en: "Show columns that are told, decided or technical, too."))
  var all = false

  @ArgumentParser.Flag(
    help: help(
      fi:
        "Kirjoita NIMI.mapping.yaml-tiedostoon ehdotukset tarkistettaviksi. Päätöksiä ei muuteta.",
      sv: "Skriv förslag för granskning i filen NAMN.mapping.yaml. Beslut ändras inte.",
      en: "Write proposals for review to NAME.mapping.yaml. Decisions are not changed."))
  var scaffold = false

  mutating func validate() throws {
    if let minCoverage, !(0...100).contains(minCoverage) {
      throw ValidationError(
        say(
          fi: "--min-coverage on luku väliltä 0–100.",
          sv: "--min-coverage är ett tal mellan 0 och 100.",
          en: "--min-coverage is a number from 0 to 100."))
    }
    if scaffold, input.paths.contains("-") {
      throw ValidationError(
        say(
          fi: "--scaffold kirjoittaa selosteen viereen: anna tiedosto, ei vakiosyötettä.",
          sv: "--scaffold skriver bredvid beskrivningen: ange en fil, inte standardinmatningen.",
          en: "--scaffold writes beside the notice: name a file, not standard input."))
    }
  }

  func run() throws {
    var outcome = Outcome.fine
    let files = input.find(&outcome)
    let root = ProjectRoot(input.root)
    try root.refuseBrokenConfiguration(of: files.lazy.map(input.name), in: speech.language)
    let schemas = NoticeSchemas(root, asksLive: live)
    let day = try asOf ?? .today()
    var reports: [CrossCheckReport] = []
    for file in files {
      guard let report = report(on: file, root, schemas, day, &outcome) else { continue }
      outcome.worsen(to: result(of: report))
      reports.append(report)
    }
    if !write(reports) { outcome.worsen(to: .inputOutput) }
    if outcome != .fine { throw outcome }
  }

  /// Reads a notice and its schemas; nil, with a complaint where one is due, where nothing can be
  /// compared.
  private func report(
    on file: FoundFile, _ root: ProjectRoot, _ schemas: NoticeSchemas, _ day: CalendarDate,
    _ outcome: inout Outcome
  ) -> CrossCheckReport? {
    let path = input.name(of: file)
    let loaded: LoadedNotice
    switch input.load(file, root) {
    case .success(let notice): loaded = notice
    case .failure(let problem):
      StandardError.complain("\(file.path.terminalSafe): \(problem.description)")
      outcome.worsen(to: .inputOutput)
      return nil
    }
    if file.isFromFolder, loaded.isSharedBlock { return nil }
    let reading: RegisterReading?
    switch schemas.reading(of: loaded, at: path) {
    case .success(let result): reading = result
    case .failure(let problem):
      let mapping = ColumnMapping.path(besides: path)
      StandardError.complain("\(mapping.terminalSafe): \(problem.description)")
      outcome.worsen(to: .inputOutput)
      return nil
    }
    if loaded.diagnostics.contains(where: { $0.kind == .syntax && $0.severity == .error }) {
      outcome.worsen(to: .malformed)
    }
    guard let reading else {
      if !file.isFromFolder {
        StandardError.complain(
          path.terminalSafe + ": "
            + say(
              fi: "seloste ei nimeä tietokantaa; lisää ”rekisteri: {skeemat: [polku]}”",
              sv: "beskrivningen nämner ingen databas; lägg till ”register: {scheman: [sökväg]}”",
              en: "the notice names no database; add “register: {schemas: [path]}”"))
        outcome.worsen(to: .usage)
      }
      return nil
    }
    outcome.worsen(to: reading.outcome)
    tell(reading, of: path, loaded)
    guard let check = reading.check else { return nil }
    if scaffold, !write(check, loaded, reading, beside: path) {
      outcome.worsen(to: .inputOutput)
    }
    let configuration = root.home(of: path).configuration
    let linted = NoticeLinter.lint(
      loaded, asOf: day, settings: configuration.rules, register: reading, withCoverage: false)
    return CrossCheckReport(
      path: path, title: linted.title, check: check, files: linted.files,
      diagnostics: linted.diagnostics.filter { $0.id.name.hasPrefix("XREF-") })
  }

  /// What was wrong with the schemas and the mapping, on standard error.
  private func tell(_ reading: RegisterReading, of path: String, _ loaded: LoadedNotice) {
    let told = reading.diagnostics.filter { $0.severity != .info }
    guard !told.isEmpty else { return }
    let report = NoticeReport(
      path: path, title: nil, files: reading.files, diagnostics: told, omitted: 0, coverage: [])
    StandardError.write(ConciseReport(language: speech.language, showInfo: false).render(report))
  }

  private func result(of report: CrossCheckReport) -> Outcome {
    if report.diagnostics.contains(where: { $0.severity == .error }) { return .findings }
    if let minCoverage, report.check.coverage.total.share * 100 < Double(minCoverage) {
      return .findings
    }
    return .fine
  }

  private func write(_ reports: [CrossCheckReport]) -> Bool {
    switch format {
    case .text:
      let writer = CrossCheckText(
        language: speech.language, color: speech.usesColor, showsAll: all)
      return reports.allSatisfy { StandardOutput.write(writer.render($0)) }
    case .csv:
      let writer = CrossCheckCSV(language: speech.language)
      return StandardOutput.write(writer.begin())
        && reports.allSatisfy { StandardOutput.write(writer.render($0)) }
    case .json:
      return StandardOutput.write(CrossCheckJSON(version: Seloste.version).render(reports))
    }
  }

  /// Writes the proposals beside the notice, after what stands there.
  private func write(
    _ check: RegisterCheck, _ loaded: LoadedNotice, _ reading: RegisterReading, beside path: String
  ) -> Bool {
    let target = ColumnMapping.path(besides: path)
    let old = reading.mapping?.file
    let bytes = ColumnMapping.scaffold(
      for: check, notice: loaded.notice, existing: old, keys: loaded.keySet, law: .standard)
    if bytes == old?.bytes { return true }
    switch FileWriter.write(bytes, to: target) {
    case .success:
      StandardError.complain(
        target.terminalSafe + ": "
          + say(
            fi: "ehdotukset kirjoitettiin; käy ne läpi", sv: "förslagen skrevs; gå igenom dem",
            en: "proposals were written; go through them"))
      return true
    case .failure(let problem):
      StandardError.complain("\(target.terminalSafe): \(problem.description)")
      return false
    }
  }
}

/// The forms of the cross-check's report.
enum CrossCheckFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv
}
