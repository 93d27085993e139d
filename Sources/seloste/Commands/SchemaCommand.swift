import ArgumentParser
import CrossCheck
import Diagnostics
import Foundation
import Law
import LiveDatabases
import NoticeModel
import NoticeService
import RegisterSchema
import Reports

struct SchemaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: say(
        fi: "Kertoo tietokannan rakenteesta, missä sarakkeissa on henkilötietoja ja keistä.",
        sv:
          "Berättar utifrån en databas struktur vilka kolumner som har personuppgifter, och om vem.",
        en: "Tells from a database's structure which columns hold personal data, and whose."),
      usage: say(
        fi: "seloste schema [valitsimet] <lähde> ...",
        sv: "seloste schema [flaggor] <källa> ...",
        en: "seloste schema [options] <source> ..."),
      discussion: say(
        fi: """
          Lähde on SQL-tiedosto (pg_dump --schema-only), migraatioiden kansio (Flyway tai \
          numeroidut tiedostot) tai SQLite-tiedosto; monta lähdettä luetaan yhdeksi rakenteeksi. \
          Vain nimet, tyypit ja viittaukset luetaan, rivejä ei koskaan. Paluukoodi: 0 kunnossa, \
          1 virheitä rakenteessa, 2 väärä käyttö, 3 lähdettä ei voitu lukea, 4 tiedosto on rikki.
          """,
        sv: """
          En källa är en SQL-fil (pg_dump --schema-only), en mapp med migreringar (Flyway eller \
          numrerade filer) eller en SQLite-fil; flera källor läses som en struktur. Bara namn, \
          typer och hänvisningar läses, aldrig rader. Slutkod: 0 i ordning, 1 fel i strukturen, \
          2 fel användning, 3 källan kunde inte läsas, 4 filen är trasig.
          """,
        en: """
          A source is an SQL file (pg_dump --schema-only), a folder of migrations (Flyway or \
          numbered files) or an SQLite file; several sources are read as one schema. Only names, \
          types and references are read, never a row. Exit code: 0 fine, 1 errors in the schema, \
          2 wrong usage, 3 a source could not be read, 4 a file is broken.
          """))
  }

  @Argument(
    help: help(
      fi: "SQL-tiedostoja, kansioita tai SQLite-tiedosto; ”-” lukee vakiosyötteen.",
      sv: "SQL-filer, mappar eller en SQLite-fil; ”-” läser standardinmatningen.",
      en: "SQL files, folders or an SQLite file; “-” reads standard input."),
    completion: .file())
  var sources: [String] = []

  @Option(
    help: help(
      fi: "Lue käytössä oleva PostgreSQL: sen ympäristömuuttujan NIMI, jossa yhteysosoite on.",
      sv: "Läs en PostgreSQL i drift: NAMNET på miljövariabeln som har anslutningssträngen.",
      en: "Read a running PostgreSQL: the NAME of the environment variable with its address."))
  var live: String?

  @Option(
    help: help(
      fi: "Lue käytössä oleva PostgreSQL: palvelun nimi tiedostosta pg_service.conf.",
      sv: "Läs en PostgreSQL i drift: tjänstens namn i filen pg_service.conf.",
      en: "Read a running PostgreSQL: the name of a service in pg_service.conf."))
  var service: String?

  @Option(
    help: help(
      fi: "Mitä lähde on: sql, migrations tai sqlite. Muuten päätellään.",
      sv: "Vad källan är: sql, migrations eller sqlite. Gissas annars.",
      en: "What the source is: sql, migrations or sqlite. Otherwise guessed."))
  var kind: SchemaKind?

  @Option(
    help: help(
      fi: "SQL:n murre: postgresql tai sqlite. Muuten päätellään.",
      sv: "SQL-dialekt: postgresql eller sqlite. Gissas annars.",
      en: "The dialect of SQL: postgresql or sqlite. Otherwise guessed."))
  var dialect: SQLDialect?

  @Option(
    help: help(
      fi: "Juurikansio, jonka ulkopuolelle kansion linkit eivät saa viedä.",
      sv: "Rotmapp som länkar i en mapp inte får leda ut ur.",
      en: "Root folder that links in a folder may not lead out of."), completion: .directory)
  var root: String?

  @OptionGroup var speech: SpeechOptions

  @Option(
    help: help(
      fi: "Muoto: table, json, csv (taulukkolaskentaan) tai svg (kuva).",
      sv: "Format: table, json, csv (för kalkylprogram) eller svg (bild).",
      en: "Format: table, json, csv (for spreadsheets) or svg (a picture)."))
  var format: SchemaFormat = .table

  @Option(
    help: ArgumentHelp(
      stringLiteral: say(
        fi: "Kerro yhden sarakkeen arvion perusteet painoineen: TAULU.SARAKE.",
        sv: "Berätta grunderna för bedömningen av en kolumn: TABELL.KOLUMN.",
        en: "Tell the reasons for the verdict on one column: TABLE.COLUMN.")))
  var explain: String?

  @ArgumentParser.Flag(
    help: help(
      fi: "Näytä myös avaimet, tekniset sarakkeet ja muut kuin henkilötiedot.",
      sv: "Visa även nycklar, tekniska kolumner och annat än personuppgifter.",
      en: "Show keys, technical columns and what is not personal, too."))
  var all = false

  @Option(
    name: .shortAndLong,
    help: help(
      fi: "Tiedosto, johon kirjoitetaan; muuten tulostetaan.",
      sv: "Fil att skriva till; annars skrivs resultatet ut.",
      en: "File to write; otherwise the result is printed."), completion: .file())
  var output: String?

  @ArgumentParser.Flag(
    help: help(
      fi: "Korvaa tiedosto, joka on jo olemassa.", sv: "Ersätt en fil som redan finns.",
      en: "Overwrite a file that exists."))
  var force = false

  /// Reads and counts, without judging: for measurements of the reader.
  @ArgumentParser.Flag(help: .hidden)
  var read = false

  mutating func validate() throws {
    let named = [sources.isEmpty ? nil : "", live, service].compactMap { $0 }.count
    guard named == 1 else {
      throw ValidationError(
        say(
          fi: "Anna joko lähteitä, --live MUUTTUJA tai --service PALVELU.",
          sv: "Ange antingen källor, --live VARIABEL eller --service TJÄNST.",
          en: "Give either sources, --live VARIABLE or --service SERVICE."))
    }
    if kind == .live {
      throw ValidationError(
        say(
          fi: "Käytössä oleva tietokanta luetaan valitsimella --live tai --service.",
          sv: "En databas i drift läses med --live eller --service.",
          en: "A running database is read with --live or --service."))
    }
    if let root, access(root, F_OK) != 0 {
      throw ValidationError(
        say(
          fi: "Kansiota \(root) ei ole.", sv: "Mappen \(root) finns inte.",
          en: "There is no folder \(root)."))
    }
  }

  func run() throws {
    let loaded = try load()
    if read {
      StandardOutput.write(
        "\(loaded.schema.tables.count) \(loaded.schema.columnCount) \(loaded.schema.skipped.count)\n"
      )
      return
    }
    let report = SchemaReport(
      sources: sourceNames, kind: loaded.kind.rawValue, schema: loaded.schema,
      classification: ColumnClassifier(law: .standard).classify(loaded.schema),
      files: loaded.files, diagnostics: loaded.diagnostics)
    try write(try bytes(of: report))
    if explain != nil || format == .csv || format == .svg {
      // What the format has no room for.
      StandardError.write(
        SchemaNotesText(
          language: speech.language,
          color: Terminal.isTerminal(STDERR_FILENO) && speech.usesColor,
          terminalWidth: Terminal.width(of: STDERR_FILENO)
        ).render(report, showsAll: all, tellsPassed: false))
    }
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    if errors.contains(where: { $0.kind == .syntax }) { throw Outcome.malformed }
    if !errors.isEmpty { throw Outcome.findings }
  }

  // MARK: Reading

  private func load() throws -> LoadedSchema {
    let reader = SchemaReader(root: ProjectRoot(root))
    let result =
      if let live {
        SchemaReader.live(.variable(name: live))
      } else if let service {
        SchemaReader.live(.service(name: service))
      } else {
        reader.read(sources, kind: kind, dialect: dialect)
      }
    switch result {
    case .success(let loaded): return loaded
    case .failure(let problem):
      refuse(problem)
      throw problem.outcome
    }
  }

  /// What was read, for reports. A name that may be a connection string is never repeated.
  private var sourceNames: [String] {
    sources.isEmpty ? [live ?? service ?? ""] : sources
  }

  private func refuse(_ problem: SchemaProblem) {
    let language = speech.language
    let name = sources.map(\.terminalSafe).joined(separator: ", ")
    var words = problem.message.text(in: language).terminalSafe
    if !name.isEmpty { words = "\(name): \(words)" }
    if case .database(_, _, let detail?, _) = problem { words += " (\(detail.terminalSafe))" }
    StandardError.complain(words)
    StandardError.write("  \(problem.help.text(in: language).terminalSafe)\n")
  }

  // MARK: Writing

  private func bytes(of report: SchemaReport) throws -> [UInt8] {
    let color = output == nil && speech.usesColor
    let width = output == nil ? Terminal.width(of: STDOUT_FILENO) : nil
    if let explain {
      let (row, table) = try find(explain, in: report)
      let text = SchemaColumnText(language: speech.language, color: color, terminalWidth: width)
      return Array(text.render(row, of: table, in: report).utf8)
    }
    switch format {
    case .table:
      let text = SchemaTableText(
        language: speech.language, color: color, terminalWidth: width, showsAll: all)
      return Array(text.render(report).utf8)
    case .json: return SchemaJSON(version: Seloste.version).render(report)
    case .csv: return Array(SchemaCSV(language: speech.language).render(report).utf8)
    case .svg: return Array(SchemaPicture(language: speech.language).render(report).utf8)
    }
  }

  /// A column by `table.column` or `schema.table.column`, in any case.
  private func find(
    _ words: String, in report: SchemaReport
  ) throws -> (SchemaReport.Column, SchemaReport.Table) {
    let wanted = words.lowercased()
    var names: [String] = []
    for table in report.tables {
      for column in table.columns {
        let short = "\(table.table.name.name).\(column.column.name)"
        if short.lowercased() == wanted
          || "\(table.table.name).\(column.column.name)".lowercased() == wanted
        {
          return (column, table)
        }
        names.append(short)
      }
    }
    let near = nearest(to: words, among: names)?.terminalSafe
    let name = words.terminalSafe
    let hint =
      near.map {
        say(fi: "; tarkoititko ”\($0)”?", sv: "; menade du ”\($0)”?", en: "; did you mean “\($0)”?")
      } ?? ""
    StandardError.complain(
      say(
        fi: "saraketta ”\(name)” ei ole", sv: "kolumnen ”\(name)” finns inte",
        en: "there is no column “\(name)”") + hint)
    throw Outcome.usage
  }

  private func write(_ bytes: [UInt8]) throws {
    guard let output else {
      guard StandardOutput.write(bytes) else { throw Outcome.inputOutput }
      return
    }
    let isSource = sources.contains {
      $0 != "-" && ConfigurationFiles.real($0) != nil
        && ConfigurationFiles.real($0) == ConfigurationFiles.real(output)
    }
    if isSource {
      StandardError.complain(
        say(
          fi: "\(output.terminalSafe) on lähde; sen päälle ei kirjoiteta",
          sv: "\(output.terminalSafe) är källan; den skrivs inte över",
          en: "\(output.terminalSafe) is the source; it is not overwritten"))
      throw Outcome.usage
    }
    if !force, access(output, F_OK) == 0 {
      StandardError.complain(
        say(
          fi: "\(output.terminalSafe) on jo olemassa; --force korvaa sen",
          sv: "\(output.terminalSafe) finns redan; --force ersätter den",
          en: "\(output.terminalSafe) exists; --force overwrites it"))
      throw Outcome.inputOutput
    }
    if case .failure(let problem) = FileWriter.write(bytes, to: output) {
      StandardError.complain("\(output.terminalSafe): \(problem.description)")
      throw Outcome.inputOutput
    }
  }
}

/// The formats of `schema --format`.
enum SchemaFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, csv, svg
}

extension SchemaKind: ExpressibleByArgument {
  /// What help and completion show.
  public static var allValueStrings: [String] { ["sql", "migrations", "sqlite"] }
}

extension SQLDialect: ExpressibleByArgument {}
