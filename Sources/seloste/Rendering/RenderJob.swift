import Configuration
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
  /// What decides the output of all notices; nil where no notice may be passed over.
  let run: Fingerprint?
  /// What the folder already has, by source.
  let published: [String: Manifest.Place]

  /// - Parameter isLazy: whether a notice that is as it was when it was published is passed over.
  func render(_ file: FoundFile, source: String, isLazy: Bool = true) -> RenderProduct {
    var product = RenderProduct(file, source: source)
    switch input.read(file) {
    case .failure(let problem):
      product.complaint = "\(file.path.terminalSafe): \(problem.description)"
      product.outcome = .inputOutput
    case .success(let bytes):
      if isLazy, let place = published[source], let known = place.inputs,
        known == inputs(file, bytes, including: known.includes)
      {
        product.unchangedPlace = place.slug
        product.inputs = known
        return product
      }
      let loaded = input.load(file, bytes, root)
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
    let configuration = root.home(of: input.name(of: product.file)).configuration
    if let gate, !gate.opens(for: loaded, configuration, &product) { return }
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
    if isClean(notice, product) { product.inputs = inputs(of: loaded, product.file) }
  }

  // MARK: Passing over

  /// Whether a later run may pass the notice over: nothing has to be said of it, and its files are
  /// those that can be told from its languages.
  private func isClean(_ notice: Notice, _ product: RenderProduct) -> Bool {
    guard product.complaint == nil, product.mark == nil, let entry = product.entry,
      notice.status?.value != .withdrawn
    else { return false }
    let expected = NoticePublisher.files(in: entry.languages, options)
    return expected.count == product.files.count
      && expected.allSatisfy { kind, language in
        product.files.contains { $0.kind == kind && $0.language == language }
      }
  }

  /// What decides the output beside the notice: the run, and the municipality's decisions.
  private func run(for file: FoundFile) -> Fingerprint? {
    guard let run else { return nil }
    let home = root.home(of: input.name(of: file))
    guard !home.configuration.layers.isEmpty else { return run }
    var parts = FingerprintParts()
    parts.add(run.text)
    parts.add(home.fingerprint.text)
    return parts.fingerprint
  }

  private func inputs(
    _ file: FoundFile, _ bytes: [UInt8], including includes: [String]
  ) -> NoticeInputs? {
    guard let run = self.run(for: file), file.path != "-" else { return nil }
    return NoticeInputs(run: run, name: name(of: file), bytes, including: includes) {
      try? root.include($0, from: file.path).get()
    }
  }

  /// Of the very bytes that the notice was made of.
  private func inputs(of loaded: LoadedNotice, _ file: FoundFile) -> NoticeInputs? {
    guard let run = run(for: file), file.path != "-", let main = loaded.files.first else {
      return nil
    }
    let folder = file.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { file.path[...$0] } ?? ""
    var bytes: [String: [UInt8]] = [:]
    let includes = loaded.files.dropFirst().map { included in
      let path =
        included.path.hasPrefix(folder)
        ? String(included.path.dropFirst(folder.count)) : included.path
      bytes[path] = included.bytes
      return path
    }
    return NoticeInputs(run: run, name: name(of: file), main.bytes, including: includes) {
      bytes[$0]
    }
  }

  // MARK: Parts

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
    guard let old = published[product.source]?.slug, old.hasSuffix("/" + slug), notice.id == nil
    else {
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
