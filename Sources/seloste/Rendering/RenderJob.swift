import Diagnostics
import NoticeModel
import NoticeRender
import NoticeService
import Reports
import SourceText

/// Renders one file; used by several threads at once.
struct RenderJob: Sendable {
  let input: InputOptions
  let root: ProjectRoot
  let options: PublishOptions
  /// Nil where the notice is only printed.
  let gate: PublishGate?
  /// What prints PDFs; nil where none are asked for.
  let printer: PDFPrinter?
  /// Where the folder already has notices, by source.
  let slugs: [String: String]

  func render(_ file: FoundFile, source: String) -> RenderProduct {
    var product = RenderProduct(file, source: source)
    switch input.load(file, root) {
    case .failure(let problem):
      product.complaint = "\(file.path.terminalSafe): \(problem.description)"
      product.outcome = .inputOutput
    case .success(let loaded):
      if file.isFromFolder, loaded.isSharedBlock { return product }
      if isBroken(loaded) {
        product.complaint = broken(file)
        product.outcome = .malformed
        return product
      }
      render(loaded, &product)
    }
    return product
  }

  private func render(_ loaded: LoadedNotice, _ product: inout RenderProduct) {
    let notice = loaded.notice
    let slug = slug(of: notice, product)
    product.entry = SiteEntry(
      notice, slug: slug, languages: TextRenderer.languages(of: notice))
    guard !NoticePublisher.languages(of: notice, options).isEmpty else {
      product.complaint = say(
        fi: "\(product.file.path.terminalSafe): selosteessa ei ole pyydettyä kieltä",
        sv: "\(product.file.path.terminalSafe): beskrivningen saknar det begärda språket",
        en: "\(product.file.path.terminalSafe): the notice does not have the language asked for")
      product.outcome = .findings
      return
    }
    if let gate, !gate.opens(for: loaded, &product) { return }
    var files = NoticePublisher.render(notice, slug: slug, options)
    if let printer {
      switch print(notice, printer) {
      case .success(let printed): files += printed
      case .failure(let problem):
        product.complaint = "\(product.file.path.terminalSafe): \(problem.description)"
        product.outcome = .inputOutput
        return
      }
    }
    product.files = files
    product.isPublished = true
  }

  /// The notice as PDF, in each language.
  private func print(
    _ notice: Notice, _ printer: PDFPrinter
  ) -> Result<[RenderedFile], PDFProblem> {
    var files: [RenderedFile] = []
    for page in NoticePublisher.printable(notice, options) {
      let printed = printer.print(
        html: page.bytes, styleSheet: options.templates.styleSheet,
        date: notice.updated?.value ?? notice.created?.value)
      switch printed {
      case .success(let bytes): files.append(RenderedFile(.pdf, page.language, bytes))
      case .failure(let problem): return .failure(problem)
      }
    }
    return .success(files)
  }

  /// A notice without an id that is published already keeps its place when only a part of its
  /// folder is rendered: `lasten/koulu` stays so in a run over `lasten`.
  private func slug(of notice: Notice, _ product: RenderProduct) -> String {
    let slug = Slug.of(notice, file: name(of: product.file))
    guard let old = slugs[product.source], old.hasSuffix("/" + slug), notice.id == nil else {
      return slug
    }
    return old
  }

  /// The file's path within the folder that the user named.
  private func name(of file: FoundFile) -> String {
    if file.path == "-" { return input.stdinName.split(separator: "/").last.map(String.init) ?? "" }
    return file.path.hasPrefix(file.base)
      ? String(file.path.dropFirst(file.base.count)) : file.path
  }

  private func isBroken(_ loaded: LoadedNotice) -> Bool {
    loaded.notice.isPartial
      || loaded.diagnostics.contains { $0.kind == .syntax && $0.severity == .error }
  }

  private func broken(_ file: FoundFile) -> String {
    say(
      fi: "\(file.path.terminalSafe): tiedosto on rikki; korjaa ensin, mitä ”seloste lint” kertoo",
      sv: "\(file.path.terminalSafe): filen är trasig; åtgärda först vad ”seloste lint” berättar",
      en: "\(file.path.terminalSafe): the file is broken; mend first what “seloste lint” tells")
  }
}
