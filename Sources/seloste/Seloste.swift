import ArgumentParser
import Diagnostics
import Foundation

/// The command line: the composition root, and the only code that touches arguments, files, the
/// terminal and exit codes.
@main
struct Seloste: ParsableCommand {
  static let version = "0.1.0"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "seloste",
      abstract: say(
        fi: "Tarkistaa ja julkaisee tietosuojaselosteita.",
        sv: "Granskar och publicerar dataskyddsbeskrivningar.",
        en: "Checks and publishes privacy notices."),
      discussion: say(
        fi: """
          Aloita: ”seloste init” luo uuden selosteen, ”seloste lint SELOSTE” kertoo, mitä siitä \
          puuttuu, ja ”seloste render” tekee siitä julkaistavat sivut.
          """,
        sv: """
          Börja så här: ”seloste init” skapar en ny beskrivning, ”seloste lint FIL” berättar vad \
          som saknas, och ”seloste render” gör sidor att publicera.
          """,
        en: """
          To begin: “seloste init” creates a notice, “seloste lint NOTICE” tells what it lacks, \
          and “seloste render” makes pages to publish.
          """),
      version: version,
      subcommands: [
        Lint.self, CrossCheckCommand.self, SchemaCommand.self, Render.self, Preview.self,
        Convert.self, Init.self, Explain.self, Rules.self, Config.self,
      ])
  }

  static func main() {
    // A reader that goes away (`| head`) is no error.
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let outcome as Outcome {
      Foundation.exit(outcome.code)
    } catch {
      let code = exitCode(for: error)
      if code == .success {
        StandardOutput.write(HelpWords.translate(help: fullMessage(for: error)) + "\n")
        Foundation.exit(0)
      }
      if code == .validationFailure {
        StandardError.write(HelpWords.translate(error: fullMessage(for: error)) + "\n")
        Foundation.exit(Outcome.usage.code)
      }
      StandardError.write(HelpWords.translate(error: message(for: error)) + "\n")
      Foundation.exit(Outcome.internalError.code)
    }
  }
}
