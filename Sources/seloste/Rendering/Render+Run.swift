import Foundation
import NoticeModel
import NoticeRender
import NoticeService

extension Render {
  func run() throws {
    var outcome = Outcome.fine
    let options = try publishOptions()
    let pdf = try options.formats.contains(.pdf) ? findPrinter() : nil
    let files = input.find(&outcome)
    if let out {
      try publish(files, to: out, options, pdf, &outcome)
    } else {
      var printer = Printer()
      let job = RenderJob(
        input: input, root: ProjectRoot(input.root), options: options, gate: nil, printer: pdf,
        slugs: [:])
      OrderedWork.run(files, jobs: input.jobCount) {
        job.render($0, source: SourcePaths.standardInput)
      } deliver: {
        printer.take($0, &outcome)
      }
    }
    if outcome != .fine { throw outcome }
  }

  private func publishOptions() throws -> PublishOptions {
    var options = PublishOptions(formats: to.formats)
    options.languages = language.flatMap { LanguageTag($0) }.map { [$0] } ?? []
    options.baseURL = baseURL
    options.fragmentHeadingLevel = fragment ? headingLevel ?? 2 : nil
    options.hasIndex = out != nil && !noIndex && !fragment && to.formats.contains(.html)
    options.keepsWithdrawn = out == nil
    options.isForced = force
    if let templates { options.templates = try TemplateFolder.read(templates, speech) }
    return options
  }

  private func findPrinter() throws -> PDFPrinter {
    switch PDFPrinter.find() {
    case .success(let printer): return printer
    case .failure(let problem):
      StandardError.complain(problem.description)
      throw Outcome.inputOutput
    }
  }

  private func publish(
    _ files: [FoundFile], to out: String, _ options: PublishOptions, _ printer: PDFPrinter?,
    _ outcome: inout Outcome
  ) throws {
    // What could not be found or read cannot be told from what is gone.
    let isWhole = outcome == .fine
    let folder = try open(out)
    var paths = SourcePaths(folder: folder.tree.path)
    let tasks = files.map { (file: $0, source: paths.source(of: $0.path) ?? $0.path) }
    let job = RenderJob(
      input: input, root: ProjectRoot(input.root), options: options,
      gate: PublishGate(
        asOf: try asOf ?? .today(), letsDrafts: drafts, letsErrors: allowErrors),
      printer: printer, slugs: folder.manifest.slugs)
    var shelf = Shelf(
      folder, out: out, paths: paths, ownSources: Set(tasks.map(\.source)), options)
    let progress = Progress(total: tasks.count)
    var done = 0
    OrderedWork.run(tasks, jobs: input.jobCount) {
      job.render($0.file, source: $0.source)
    } deliver: { product in
      done += 1
      if done % 256 == 0 { progress.report(done) }
      shelf.take(product, &outcome)
    }
    progress.finish()
    shelf.finish(isWhole ? SourceScope(input.paths) : nil, &outcome)
  }

  private func open(_ out: String) throws -> OutputFolder {
    let opening = OutputFolder.open(out, isForced: force) {
      StandardError.complain(
        say(
          fi: "\(out.terminalSafe): odotetaan, että toinen ajo kansioon päättyy",
          sv: "\(out.terminalSafe): väntar på att en annan körning mot mappen blir klar",
          en: "\(out.terminalSafe): waiting for another run over the folder to end"))
    }
    switch opening {
    case .success(let folder): return folder
    case .failure(.failed(let problem)):
      StandardError.complain("\(out.terminalSafe): \(problem.description)")
    case .failure(.tooNew):
      StandardError.complain(
        say(
          fi: "\(out.terminalSafe): kansion on kirjoittanut Selosteen uudempi versio",
          sv: "\(out.terminalSafe): mappen är skriven av en nyare version av Seloste",
          en: "\(out.terminalSafe): the folder was written by a later version of Seloste"))
    }
    throw Outcome.inputOutput
  }
}
