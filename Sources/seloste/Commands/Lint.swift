import ArgumentParser
import Diagnostics
import NoticeService
import Reports

struct Lint: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lint",
      abstract: say(
        fi: "Kertoo, mitä selosteista puuttuu ja missä ne ovat väärin.",
        sv: "Berättar vad som saknas och vad som är fel i beskrivningarna.",
        en: "Tells what notices lack and where they are wrong."),
      usage: say(
        fi: "seloste lint [valitsimet] <seloste tai kansio> ...",
        sv: "seloste lint [flaggor] <beskrivning eller mapp> ...",
        en: "seloste lint [options] <notice or folder> ..."),
      discussion: say(
        fi: """
          Jokaisesta havainnosta kerrotaan paikka, mitä pitäisi kirjoittaa ja mihin lakiin se \
          perustuu. Paluukoodi: 0 kunnossa, 1 havaintoja (--fail-on), 2 väärä käyttö, 3 tiedostoa \
          ei voitu lukea, 4 tiedosto on rikki.
          """,
        sv: """
          För varje fynd anges platsen, vad man borde skriva och vilken lag det bygger på. \
          Slutkod: 0 i ordning, 1 fynd (--fail-on), 2 fel användning, 3 filen kunde inte läsas, \
          4 filen är trasig.
          """,
        en: """
          Each finding tells the place, what to write and the law behind it. Exit code: 0 fine, \
          1 findings (--fail-on), 2 wrong usage, 3 a file could not be read, 4 a file is broken.
          """))
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var speech: SpeechOptions

  @Option(
    help: help(
      fi: "Raportin muoto: text, concise tai json.",
      sv: "Rapportens format: text, concise eller json.",
      en: "Format of the report: text, concise or json."))
  var format: ReportFormat = .text

  @Option(
    help: help(
      fi: "Vähin näytettävä vakavuus: info, warning (tavallisesti) tai error.",
      sv: "Lägsta allvarlighet som visas: info, warning (vanligen) eller error.",
      en: "The least severity to show: info, warning (usual) or error."))
  var show: Severity?

  @Option(
    name: .customLong("fail-on"),
    help: help(
      fi: "Vakavuus, josta alkaen paluukoodi on 1: info, warning, error (tavallisesti) tai never.",
      sv: "Allvarlighet från vilken slutkoden är 1: info, warning, error (vanligen) eller never.",
      en: "Severity from which the exit code is 1: info, warning, error (usual) or never."))
  var failOn: FailureThreshold?

  @OptionGroup var day: DayOptions

  @ArgumentParser.Flag(
    name: .customLong("explain-why"),
    help: help(
      fi: "Kerro kunkin havainnon alla, mistä selosteen tiedoista se johtuu.",
      sv: "Berätta under varje fynd vilka uppgifter i beskrivningen det beror på.",
      en: "Tell under each finding from which facts of the notice it follows."))
  var explainWhy = false

  @ArgumentParser.Flag(
    help: help(
      fi: "Tarkista XML-selosteet myös XML-skeemaa vasten.",
      sv: "Validera XML-beskrivningar även mot XML-schemat.",
      en: "Validate XML notices against the XML Schema too."))
  var xsd = false

  @ArgumentParser.Flag(
    help: help(
      fi: "Vertaa selosteita myös käytössä oleviin tietokantoihin, jotka ne nimeävät.",
      sv: "Jämför beskrivningarna även med databaser i drift som de nämner.",
      en: "Hold notices against the running databases that they name, too."))
  var live = false

  @ArgumentParser.Flag(
    name: .shortAndLong,
    help: help(
      fi: "Näytä vain yhteenveto.", sv: "Visa bara sammanfattningen.",
      en: "Show only the summary."))
  var quiet = false

  func run() throws {
    var outcome = Outcome.fine
    let files = input.find(&outcome)
    let root = ProjectRoot(input.root)
    try root.refuseBrokenConfiguration(of: files.lazy.map(input.name), in: speech.language)
    let color = speech.usesColor
    let writers = ReportWriters { show in
      ReportWriter(
        format: format, language: speech.language, color: color, show: show,
        explainsWhy: explainWhy, isQuiet: quiet)
    }
    let job = LintJob(
      input: input, root: root, asOf: try day.day(), writers: writers, show: show,
      failOn: failOn, schemaCheck: xsd ? SchemaCheck() : nil,
      schemas: NoticeSchemas(root, asksLive: live))
    let writer = writers[show ?? job.leastShown(of: files)]
    var totals = ReportTotals()
    var skipped: [String] = []
    var done = 0
    var isFirst = true
    let progress = Progress(total: files.count)
    StandardOutput.write(writer.begin())
    OrderedWork.run(files, jobs: input.jobCount, batchWork: { job.lint($0) }) { product in
      done += 1
      if done % 256 == 0 { progress.report(done) }
      outcome.worsen(to: product.outcome)
      totals.add(product.totals)
      if let path = product.sharedBlock { skipped.append(path) }
      if let complaint = product.complaint { StandardError.complain(complaint) }
      guard let part = product.part else { return }
      if !StandardOutput.write(writer.separator(isFirst: isFirst) + part) {
        outcome.worsen(to: .inputOutput)
      }
      isFirst = false
    }
    progress.finish()
    if !StandardOutput.write(writer.end(totals)) { outcome.worsen(to: .inputOutput) }
    if !skipped.isEmpty, !quiet { explainSkipped(skipped) }
    if outcome != .fine { throw outcome }
  }

  private func explainSkipped(_ paths: [String]) {
    let shown = paths.prefix(5).map(\.terminalSafe).joined(separator: ", ")
    let list = paths.count > 5 ? "\(shown), … (\(paths.count))" : shown
    StandardError.complain(
      say(
        fi: "ohitettiin, koska rivi ”seloste: 1” puuttuu (yhteinen osa?): \(list)",
        sv: "hoppades över eftersom raden ”seloste: 1” saknas (gemensam del?): \(list)",
        en: "skipped for lack of the line “seloste: 1” (a shared part?): \(list)"))
  }
}
