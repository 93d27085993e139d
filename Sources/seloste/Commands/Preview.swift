import ArgumentParser
import Diagnostics
import Foundation
import NoticeModel
import NoticePreview
import NoticeService

struct Preview: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "preview",
      abstract: say(
        fi: "Näyttää selosteet ja niiden havainnot selaimessa ja päivittää ne tallennettaessa.",
        sv: "Visar beskrivningarna och anmärkningarna i webbläsaren, uppdaterade när du sparar.",
        en: "Shows notices and their findings in the browser, up to date as you save."),
      usage: say(
        fi: "seloste preview [valitsimet] <seloste tai kansio> ...",
        sv: "seloste preview [flaggor] <beskrivning eller mapp> ...",
        en: "seloste preview [options] <notice or folder> ..."),
      discussion: say(
        fi: """
          Avaa tulostuva osoite selaimessa. Esikatselu näkyy vain tällä koneella, eikä mitään \
          julkaista. Lopeta painamalla Ctrl-C.
          """,
        sv: """
          Öppna adressen som skrivs ut i webbläsaren. Förhandsvisningen syns bara på den här \
          datorn, och ingenting publiceras. Avsluta med Ctrl-C.
          """,
        en: """
          Open the printed address in a browser. The preview is seen on this computer only, and \
          nothing is published. Stop it with Ctrl-C.
          """))
  }

  @Argument(
    help: help(
      fi: "Selosteita tai kansioita.", sv: "Beskrivningar eller mappar.",
      en: "Notices or folders."),
    completion: .file(extensions: ["yaml", "yml", "xml"]))
  var paths: [String]

  @Option(
    help: help(
      fi: "Portti; 0 valitsee vapaan. Muuten 8765, tai vapaa, jos se on käytössä.",
      sv: "Port; 0 väljer en ledig. Annars 8765, eller en ledig om den är upptagen.",
      en: "Port; 0 takes any that is free. Otherwise 8765, or a free one if that is in use."))
  var port: Int?

  @Option(
    help: help(
      fi: "Juurikansio, jonka ulkopuolelta mitään ei sisällytetä.",
      sv: "Rotmapp; ingenting utanför den inkluderas.",
      en: "Root folder; nothing outside it is included."),
    completion: .directory)
  var root: String?

  @Option(
    help: help(
      fi: "Viestien kieli: fi, sv tai en. Muuten käyttöjärjestelmän kieli.",
      sv: "Meddelandenas språk: fi, sv eller en. Annars systemets språk.",
      en: "Language of the messages: fi, sv or en. Otherwise that of the system."))
  var lang: MessageLanguage?

  @OptionGroup var day: DayOptions

  @Option(
    help: help(
      fi: "Kansio, jonka sivupohjat korvaavat valmiit.",
      sv: "Mapp vars sidmallar ersätter de färdiga.",
      en: "Folder whose templates replace the built-in ones."),
    completion: .directory)
  var templates: String?

  private static let usualPort = 8765

  mutating func validate() throws {
    if let port, !(0...65_535).contains(port) {
      throw ValidationError(
        say(
          fi: "--port on luku väliltä 0–65535.", sv: "--port är ett tal mellan 0 och 65535.",
          en: "--port is a number from 0 to 65535."))
    }
    for folder in [root, templates].compactMap({ $0 }) where access(folder, F_OK) != 0 {
      throw ValidationError(
        say(
          fi: "Kansiota \(folder) ei ole.", sv: "Mappen \(folder) finns inte.",
          en: "There is no folder \(folder)."))
    }
  }

  func run() throws {
    try refuseMissing()
    // Before there are threads, so that all of them leave these signals to the one that waits.
    let stopping = StopSignals()
    signal(SIGPIPE, SIG_IGN)
    let library = PreviewLibrary(
      paths: paths, root: root, templates: templates, language: lang ?? .ofThisRun)
    let desk = PreviewDesk(library.source(asOf: try day.day()))
    let site = PreviewSite(
      desk: desk, token: PreviewSite.newToken(), language: lang ?? .ofThisRun)
    let server = try start(site)
    guard let loop = WatchLoop() else { throw Outcome.internalError }
    Thread {
      loop.run(library.folders) { changes in
        if let update = desk.refresh(changes) { server.tell(update) }
        return desk.folders
      }
    }.start()
    StandardOutput.write("http://127.0.0.1:\(server.port)/\(site.token)/\n")
    StandardError.write(
      say(
        fi: "Avaa osoite selaimessa. Lopeta painamalla Ctrl-C.\n",
        sv: "Öppna adressen i webbläsaren. Avsluta med Ctrl-C.\n",
        en: "Open the address in a browser. Stop with Ctrl-C.\n"))
    stopping.wait()
    loop.stop()
    server.stop()
  }

  private func refuseMissing() throws {
    let missing = paths.filter { access($0, F_OK) != 0 }
    guard !missing.isEmpty else { return }
    for path in missing {
      StandardError.complain("\(path.terminalSafe): \(FileProblem.missing.description)")
    }
    throw Outcome.inputOutput
  }

  private func start(_ site: PreviewSite) throws -> PreviewServer {
    var started = PreviewServer.start(site, port: port ?? Self.usualPort)
    if port == nil, case .failure(.portInUse) = started {
      started = PreviewServer.start(site, port: 0)
    }
    switch started {
    case .success(let server): return server
    case .failure(let problem):
      StandardError.complain(words(of: problem))
      throw Outcome.inputOutput
    }
  }

  private func words(of problem: PreviewServer.Problem) -> String {
    let port = port ?? Self.usualPort
    return switch problem {
    case .portInUse:
      say(
        fi: "portti \(port) on jo käytössä. Valitse toinen, tai anna --port 0.",
        sv: "porten \(port) är upptagen. Välj en annan, eller ange --port 0.",
        en: "port \(port) is in use. Choose another, or give --port 0.")
    case .portForbidden:
      say(
        fi: "porttiin \(port) ei ole lupaa. Anna luku väliltä 1024–65535, tai --port 0.",
        sv: "porten \(port) får inte användas. Ange ett tal mellan 1024 och 65535, eller --port 0.",
        en: "port \(port) may not be used. Give a number from 1024 to 65535, or --port 0.")
    case .other(let reason):
      say(
        fi: "esikatselua ei voitu avata: ", sv: "förhandsvisningen kunde inte öppnas: ",
        en: "the preview could not be opened: ") + reason.terminalSafe
    }
  }
}
