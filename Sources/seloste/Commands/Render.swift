import ArgumentParser
import Diagnostics
import Foundation
import NoticeModel
import NoticeService
import Reports

struct Render: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "render",
      abstract: say(
        fi: "Tekee selosteista julkaistavat tekstit ja XML-tiedostot.",
        sv: "Gör texter och XML-filer av beskrivningarna för publicering.",
        en: "Makes texts and XML files of notices, to publish."),
      usage: say(
        fi: "seloste render [valitsimet] <seloste tai kansio> ...",
        sv: "seloste render [flaggor] <beskrivning eller mapp> ...",
        en: "seloste render [options] <notice or folder> ..."),
      discussion: say(
        fi: "Ilman valitsinta --out yksi seloste tulostetaan; muuten tiedostot menevät kansioon.",
        sv: "Utan --out skrivs en beskrivning ut; annars hamnar filerna i mappen.",
        en: "Without --out one notice is printed; otherwise the files go to the folder."))
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var speech: SpeechOptions

  @Option(
    help: help(
      fi: "Muodot pilkuin erotettuina: text, xml.", sv: "Format åtskilda med komma: text, xml.",
      en: "Formats, separated by commas: text, xml."))
  var to: FormatList = FormatList(formats: [.text])

  @Option(
    name: .shortAndLong,
    help: help(
      fi: "Kansio, johon tiedostot kirjoitetaan.", sv: "Mapp som filerna skrivs till.",
      en: "Folder to write the files to."),
    completion: .directory)
  var out: String?

  @Option(
    help: help(
      fi: "Vain tämä kieli (fi, sv, en); muuten kaikki selosteen kielet.",
      sv: "Endast detta språk (fi, sv, en); annars alla beskrivningens språk.",
      en: "Only this language (fi, sv, en); otherwise all of the notice's."),
    completion: .list(["fi", "sv", "en"]))
  var language: String?

  @ArgumentParser.Flag(
    help: help(
      fi: "Korvaa myös tiedostot, joita Seloste ei ole kirjoittanut.",
      sv: "Ersätt även filer som Seloste inte har skrivit.",
      en: "Overwrite also files that Seloste did not write."))
  var force = false

  mutating func validate() throws {
    if let language, LanguageTag(language) == nil {
      throw ValidationError(
        say(
          fi: "”\(language)” ei ole kielen tunnus (fi, sv, en).",
          sv: "”\(language)” är ingen språkkod (fi, sv, en).",
          en: "“\(language)” is not a language code (fi, sv, en)."))
    }
  }

  func run() throws {
    var outcome = Outcome.fine
    let files = input.find(&outcome)
    let root = ProjectRoot(input.root)
    let formats = to.formats
    let languages = language.flatMap { LanguageTag($0) }.map { [$0] } ?? []
    var shelf = Shelf(out: out, isForced: force)
    let input = input
    OrderedWork.run(files, jobs: input.jobCount) { file in
      RenderJob.render(file, input, root, formats, languages)
    } deliver: { product in
      shelf.take(product, &outcome)
    }
    shelf.finish(&outcome)
    if outcome != .fine { throw outcome }
  }
}

/// What `--to` holds.
struct FormatList: ExpressibleByArgument {
  let formats: [RenderFormat]

  init(formats: [RenderFormat]) { self.formats = formats }

  init?(argument: String) {
    var formats: [RenderFormat] = []
    for name in argument.split(separator: ",") {
      guard let format = RenderFormat(rawValue: String(name)) else { return nil }
      if !formats.contains(format) { formats.append(format) }
    }
    guard !formats.isEmpty else { return nil }
    self.formats = formats
  }

  static var allValueStrings: [String] { ["text", "xml", "text,xml"] }

  /// What help shows as the default.
  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}

/// What rendering one file came to.
struct RenderProduct: Sendable {
  let file: FoundFile
  var rendered: [RenderedFile] = []
  var outcome = Outcome.fine
  var complaint: String?
}

/// Renders one file; used by several threads at once.
enum RenderJob {
  static func render(
    _ file: FoundFile, _ input: InputOptions, _ root: ProjectRoot, _ formats: [RenderFormat],
    _ languages: [LanguageTag]
  ) -> RenderProduct {
    var product = RenderProduct(file: file)
    switch input.load(file, root) {
    case .failure(let problem):
      product.complaint = "\(file.path.terminalSafe): \(problem.description)"
      product.outcome = .inputOutput
    case .success(let loaded):
      if file.isFromFolder, loaded.isSharedBlock { return product }
      let broken = loaded.diagnostics.contains { $0.kind == .syntax && $0.severity == .error }
      if broken || loaded.notice.isPartial {
        product.complaint = say(
          fi:
            "\(file.path.terminalSafe): tiedosto on rikki; korjaa ensin, mitä ”seloste lint” kertoo",
          sv:
            "\(file.path.terminalSafe): filen är trasig; åtgärda först vad ”seloste lint” berättar",
          en: "\(file.path.terminalSafe): the file is broken; mend first what “seloste lint” tells")
        product.outcome = .malformed
        return product
      }
      product.rendered = NoticePublisher.render(loaded.notice, to: formats, languages: languages)
      if product.rendered.isEmpty {
        product.complaint = say(
          fi: "\(file.path.terminalSafe): selosteessa ei ole pyydettyä kieltä",
          sv: "\(file.path.terminalSafe): beskrivningen saknar det begärda språket",
          en: "\(file.path.terminalSafe): the notice does not have the language asked for")
        product.outcome = .findings
      }
    }
    return product
  }
}
