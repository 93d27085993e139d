import ArgumentParser
import Diagnostics
import DocumentSyntax
import Foundation
import NoticeModel
import NoticeService
import Reports
import SourceText

struct Convert: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "convert",
      abstract: say(
        fi: "Muuttaa selosteen YAMLista XML:ksi tai takaisin, tai vaihtaa kenttien kielen.",
        sv: "Omvandlar en beskrivning mellan YAML och XML, eller byter fältens språk.",
        en: "Converts a notice between YAML and XML, or changes the language of its fields."),
      usage: say(
        fi: "seloste convert [valitsimet] <seloste>",
        sv: "seloste convert [flaggor] <beskrivning>",
        en: "seloste convert [options] <notice>"),
      discussion: say(
        fi: "Kommentit säilyvät. Jos jotakin katoaisi, mitään ei kirjoiteta.",
        sv: "Kommentarer bevaras. Om något skulle gå förlorat skrivs ingenting.",
        en: "Comments stay. If anything would be lost, nothing is written."))
  }

  @Argument(
    help: help(
      fi: "Seloste; ”-” lukee vakiosyötteen.", sv: "Beskrivning; ”-” läser standardinmatningen.",
      en: "Notice; “-” reads standard input."),
    completion: .file(extensions: ["yaml", "yml", "xml"]))
  var path: String

  @OptionGroup var speech: SpeechOptions

  @Option(
    help: help(
      fi: "Muoto: yaml tai xml. Muuten toinen kuin lähteen, tai yaml, jos --keys on annettu.",
      sv: "Format: yaml eller xml. Annars det andra formatet, eller yaml om --keys anges.",
      en: "Format: yaml or xml. Otherwise the other one, or yaml where --keys is given."))
  var to: DocumentFormat?

  @Option(
    help: help(
      fi: "YAMLin kenttien kieli: fi, sv tai en.", sv: "Språk för YAML-fälten: fi, sv eller en.",
      en: "Language of YAML's field names: fi, sv or en."))
  var keys: MessageLanguage?

  @Option(
    name: .shortAndLong,
    help: help(
      fi: "Tiedosto, johon kirjoitetaan; muuten tulostetaan.",
      sv: "Fil att skriva till; annars skrivs resultatet ut.",
      en: "File to write; otherwise the result is printed."),
    completion: .file())
  var output: String?

  @Option(
    name: .customLong("stdin-name"),
    help: help(
      fi: "Nimi vakiosyötteelle; pääte kertoo muodon.",
      sv: "Namn på standardinmatningen; ändelsen anger formatet.",
      en: "Name for standard input; its ending tells the format."))
  var stdinName: String = "stdin.yaml"

  @ArgumentParser.Flag(
    help: help(
      fi: "Korvaa tiedosto, joka on jo olemassa.", sv: "Ersätt en fil som redan finns.",
      en: "Overwrite a file that exists."))
  var force = false

  func run() throws {
    let name = path == "-" ? stdinName : path
    let bytes = path == "-" ? FileReader.readStandardInput() : FileReader.read(path)
    guard case .success(let bytes) = bytes else {
      if case .failure(let problem) = bytes {
        StandardError.complain("\(path.terminalSafe): \(problem.description)")
      }
      throw Outcome.inputOutput
    }
    let file = SourceFile(id: FileID(0), path: name, bytes: bytes)
    let source = DocumentReader.format(of: file)
    let format = to ?? (keys != nil || source == .xml ? .yaml : .xml)
    let target: NoticeConverter.Target =
      format == .xml ? .xml : .yaml(KeySet(keys ?? speech.language))
    switch NoticeConverter.convert(file, to: target) {
    case .converted(let text): try write(text)
    case .refused(let diagnostics): try refuse(file, diagnostics)
    }
  }

  private func write(_ text: String) throws {
    guard let output else {
      guard StandardOutput.write(text) else { throw Outcome.inputOutput }
      return
    }
    if !force, access(output, F_OK) == 0 {
      StandardError.complain(
        say(
          fi: "\(output.terminalSafe) on jo olemassa; --force korvaa sen",
          sv: "\(output.terminalSafe) finns redan; --force ersätter den",
          en: "\(output.terminalSafe) exists; --force overwrites it"))
      throw Outcome.inputOutput
    }
    if case .failure(let problem) = FileWriter.write(Array(text.utf8), to: output) {
      StandardError.complain("\(output.terminalSafe): \(problem.description)")
      throw Outcome.inputOutput
    }
  }

  private func refuse(_ file: SourceFile, _ diagnostics: [Diagnostic]) throws {
    let report = NoticeReport(
      path: file.path, title: nil, files: [file], diagnostics: diagnostics, omitted: 0,
      coverage: [])
    let writer = ReportWriter(
      format: .text, language: speech.language,
      color: Terminal.isTerminal(STDERR_FILENO) && speech.usesColor, show: .warning,
      isQuiet: false)
    StandardError.write(String(decoding: writer.notice(report), as: UTF8.self))
    StandardError.complain(
      say(
        fi: "mitään ei kirjoitettu, jotta mitään ei katoaisi; korjaa ensin yllä kerrotut kohdat",
        sv: "ingenting skrevs, så att inget går förlorat; åtgärda först ovanstående",
        en: "nothing was written, so that nothing is lost; mend the places above first"))
    throw diagnostics.contains { $0.kind == .syntax } ? Outcome.malformed : Outcome.findings
  }
}

extension DocumentFormat: ExpressibleByArgument {}
