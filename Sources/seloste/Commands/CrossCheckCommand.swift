import ArgumentParser
import CrossCheck
import Diagnostics
import Reports

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

  @OptionGroup var day: DayOptions

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
    let job = CrossCheckJob(
      input: input, root: root, day: try day.day(), schemas: NoticeSchemas(root, asksLive: live),
      language: speech.language, writesScaffold: scaffold)
    var reports: [CrossCheckReport] = []
    OrderedWork.run(files, jobs: input.jobCount) {
      job.check($0)
    } deliver: { product in
      product.write()
      outcome.worsen(to: product.outcome)
      guard let report = product.report else { return }
      outcome.worsen(to: result(of: report))
      reports.append(report)
    }
    if !write(reports) { outcome.worsen(to: .inputOutput) }
    if outcome != .fine { throw outcome }
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
}

/// The forms of the cross-check's report.
enum CrossCheckFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv
}
