import ArgumentParser
import DocumentSyntax
import Foundation
import NoticeService

/// Which notices a command reads.
struct InputOptions: ParsableArguments {
  @Argument(
    help: help(
      fi: "Selosteita tai kansioita; ”-” lukee vakiosyötteen.",
      sv: "Beskrivningar eller mappar; ”-” läser standardinmatningen.",
      en: "Notices or folders; “-” reads standard input."),
    completion: .file(extensions: ["yaml", "yml", "xml"]))
  var paths: [String]

  @Option(
    name: .customLong("stdin-name"),
    help: help(
      fi: "Nimi, jolla vakiosyötteestä luettua selostetta kutsutaan; pääte kertoo muodon.",
      sv: "Namn på beskrivningen från standardinmatningen; ändelsen anger formatet.",
      en: "What to call the notice read from standard input; its ending tells the format."))
  var stdinName: String = "stdin.yaml"

  @Option(
    help: help(
      fi: "Juurikansio, jonka ulkopuolelta mitään ei sisällytetä.",
      sv: "Rotmapp; ingenting utanför den inkluderas.",
      en: "Root folder; nothing outside it is included."),
    completion: .directory)
  var root: String?

  @Option(
    help: help(
      fi: "Montako tiedostoa käsitellään yhtä aikaa.", sv: "Antal filer som behandlas samtidigt.",
      en: "How many files to work on at once."))
  var jobs: Int?

  mutating func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError(
        say(
          fi: "--jobs on luku väliltä 1–256.", sv: "--jobs är ett tal mellan 1 och 256.",
          en: "--jobs is a number from 1 to 256."))
    }
    if let root, access(root, F_OK) != 0 {
      throw ValidationError(
        say(
          fi: "Kansiota \(root) ei ole.", sv: "Mappen \(root) finns inte.",
          en: "There is no folder \(root)."))
    }
  }

  var jobCount: Int { jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// The files, after complaining of those that are not there.
  func find(_ outcome: inout Outcome) -> [FoundFile] {
    let finder = NoticeFinder(paths)
    for (path, problem) in finder.problems {
      let words =
        problem.isEmptyFolder(path)
        ? say(
          fi: "kansiossa ei ole selosteita (.yaml, .yml, .xml)",
          sv: "mappen har inga beskrivningar (.yaml, .yml, .xml)",
          en: "the folder holds no notices (.yaml, .yml, .xml)") : problem.description
      StandardError.complain("\(path.terminalSafe): \(words)")
      outcome.worsen(to: .inputOutput)
    }
    return finder.files
  }

  /// Reads one notice with what it includes.
  func load(_ file: FoundFile, _ root: ProjectRoot) -> Result<LoadedNotice, FileProblem> {
    read(file).map { load(file, $0, root) }
  }

  func read(_ file: FoundFile) -> Result<[UInt8], FileProblem> {
    file.path == "-" ? FileReader.readStandardInput() : FileReader.read(file.path)
  }

  /// The notice in bytes that were read.
  func load(_ file: FoundFile, _ bytes: [UInt8], _ root: ProjectRoot) -> LoadedNotice {
    NoticeLoader.load(path: name(of: file), bytes: bytes) { root.include($0, from: $1) }
  }

  /// What reports call the file, and what its includes are found from.
  func name(of file: FoundFile) -> String { file.path == "-" ? stdinName : file.path }
}

extension FileProblem {
  fileprivate func isEmptyFolder(_ path: String) -> Bool {
    guard case .missing = self else { return false }
    return access(path, F_OK) == 0
  }
}
