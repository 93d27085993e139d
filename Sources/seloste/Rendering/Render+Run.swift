import Foundation
import NoticeModel
import NoticeRender
import NoticeService

extension Render {
  func run() throws {
    var outcome = Outcome.fine
    let (options, templates) = try publishOptions()
    let pdf = try options.formats.contains(.pdf) ? findPrinter() : nil
    let files = input.find(&outcome)
    let root = ProjectRoot(input.root)
    try root.refuseBrokenConfiguration(of: files.lazy.map(input.name), in: speech.language)
    if let out {
      try publish(consume files, in: root, to: out, options, templates, pdf, &outcome)
    } else {
      var printer = Printer()
      let job = RenderJob(
        input: input, root: root, options: options, gate: nil, printer: pdf,
        run: nil, published: [:])
      OrderedWork.run(files, jobs: input.jobCount) {
        job.render($0, source: SourcePaths.standardInput)
      } deliver: {
        printer.take($0, &outcome)
      }
    }
    if outcome != .fine { throw outcome }
  }

  /// The options, and the fingerprint of the user's templates.
  private func publishOptions() throws -> (PublishOptions, Fingerprint?) {
    var options = PublishOptions(formats: to.formats)
    options.languages = language.flatMap { LanguageTag($0) }.map { [$0] } ?? []
    options.baseURL = baseURL
    options.fragmentHeadingLevel = fragment ? headingLevel ?? 2 : nil
    options.hasIndex = out != nil && !noIndex && !fragment && to.formats.contains(.html)
    options.keepsWithdrawn = out == nil
    options.isForced = force
    guard let templates else { return (options, nil) }
    let (own, fingerprint) = try TemplateFolder.read(templates, speech)
    options.templates = own
    return (options, fingerprint)
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
    _ files: consuming [FoundFile], in root: ProjectRoot, to out: String,
    _ options: PublishOptions, _ templates: Fingerprint?, _ printer: PDFPrinter?,
    _ outcome: inout Outcome
  ) throws {
    // What could not be found or read cannot be told from what is gone.
    let isWhole = outcome == .fine
    let folder = try open(out)
    let paths = SourcePaths(folder: folder.tree.path, copy files)
    let gate = PublishGate(
      asOf: try day.day(), letsDrafts: drafts, letsErrors: allowErrors)
    let run = RunFingerprint(options, gate, templates: templates, printer)?.fingerprint
    var shelf = Shelf(consume folder, out: out, paths: paths, consume files, options)
    fill(&shelf, root, options, gate, run, printer, &outcome)
    shelf.finish(isWhole ? SourceScope(input.paths) : nil, &outcome)
  }

  /// Renders the files, or passes them over.
  private func fill(
    _ shelf: inout Shelf, _ root: ProjectRoot, _ options: PublishOptions, _ gate: PublishGate,
    _ run: Fingerprint?, _ printer: PDFPrinter?, _ outcome: inout Outcome
  ) {
    let job = RenderJob(
      input: input, root: root, options: options, gate: gate, printer: printer,
      run: run, published: shelf.old)
    let (files, paths) = (shelf.files, shelf.paths)
    let progress = Progress(total: files.count)
    var done = 0
    OrderedWork.run(files, jobs: input.jobCount) {
      job.render($0, source: paths.source(of: $0.path))
    } deliver: { product in
      done += 1
      if done % 256 == 0 { progress.report(done) }
      // What is kept of notices lies between what was needed for a moment only.
      if done % 1024 == 0 { Memory.giveBack() }
      shelf.take(product, &outcome) {
        job.render($0.file, source: $0.source, isLazy: false)
      }
    }
    progress.finish()
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
