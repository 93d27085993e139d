import Foundation
import NoticeModel
import NoticeRender
import NoticeService

/// The published folder during a run: takes what was rendered, clears away what is gone, and makes
/// the site's own files.
struct Shelf {
  private let out: String
  private let options: PublishOptions
  /// The files that this run reads.
  private(set) var files: [FoundFile]
  /// The same as sources, when they are asked for.
  private lazy var ownSources = Set(files.map { paths.source(of: $0.path) })
  private var folder: OutputFolder
  let paths: SourcePaths
  /// The file of the notice that has each slug in this run.
  private var claims: [String: String] = [:]
  /// What was there before the run, by source.
  private(set) var old: [String: Manifest.Place]
  private var report = ShelfReport()

  init(
    _ folder: OutputFolder, out: String, paths: SourcePaths, _ files: [FoundFile],
    _ options: PublishOptions
  ) {
    self.folder = folder
    self.out = out
    self.paths = paths
    self.files = files
    old = folder.manifest.places
    self.options = options
  }

  // MARK: Notices

  /// - Parameter render: renders a notice that was passed over, but must not be.
  mutating func take(
    _ product: RenderProduct, _ outcome: inout Outcome,
    orElse render: (RenderProduct) -> RenderProduct
  ) {
    if let slug = product.unchangedPlace, let inputs = product.inputs {
      // Another notice of this run has the place: the usual way tells of it.
      if claims[slug] == nil,
        let kept = folder.keep(slug, from: product.source, inputs, options)
      {
        claims[slug] = product.file.path
        for _ in kept { report.count(.same) }
        return
      }
      return take(render(product), &outcome, orElse: render)
    }
    outcome.worsen(to: product.outcome)
    let isKept = !product.isPublished && isInManifest(product)
    if let complaint = product.complaint {
      StandardError.complain(isKept ? complaint + Self.kept : complaint)
    }
    if product.isLeftOut { report.leftOut += 1 }
    guard let entry = product.entry, claim(entry.slug, product, &outcome) else { return }
    guard product.isPublished else { return }
    if let mark = product.mark { report.marks.append(mark) }
    let pages = product.files.map { file in
      OutputFolder.Page(
        path: file.path(slug: entry.slug), bytes: file.bytes, kind: file.kind,
        language: file.language, slug: entry.slug)
    }
    write(
      pages,
      of: Manifest.Record(source: product.source, entry: entry, inputs: product.inputs), &outcome)
    removeStale(entry, &outcome)
  }

  private func isInManifest(_ product: RenderProduct) -> Bool {
    if let slug = product.entry?.slug, !folder.manifest.paths(of: slug).isEmpty { return true }
    return product.source != SourcePaths.standardInput && old[product.source] != nil
  }

  private static var kept: String {
    say(
      fi: "; aiemmin julkaistut tiedostot jäivät ennalleen",
      sv: "; de tidigare publicerade filerna lämnades kvar",
      en: "; the files published earlier stay")
  }

  /// Whether the notice may have its slug: two notices never share one.
  private mutating func claim(
    _ slug: String, _ product: RenderProduct, _ outcome: inout Outcome
  ) -> Bool {
    if let other = claims[slug] {
      refuse(product.file.path, other, slug, &outcome)
      return false
    }
    claims[slug] = product.file.path
    guard let record = folder.manifest.notices[slug], record.source != product.source,
      record.source != SourcePaths.standardInput, !options.isForced,
      !ownSources.contains(record.source), !paths.isGone(record.source)
    else { return true }
    refuse(product.file.path, paths.absolute(record.source), slug, &outcome)
    return false
  }

  private func refuse(_ path: String, _ other: String, _ slug: String, _ outcome: inout Outcome) {
    let (path, other) = (path.terminalSafe, other.terminalSafe)
    StandardError.complain(
      say(
        fi:
          "\(path) ja \(other) julkaistaisiin samassa paikassa \(slug); anna niille eri tunnukset",
        sv:
          "\(path) och \(other) skulle publiceras på samma plats \(slug); ge dem var sitt id",
        en:
          "\(path) and \(other) would be published in the same place \(slug); give them ids that differ"
      ))
    outcome.worsen(to: .usage)
  }

  /// Removes files of a notice that this run would have written, were they still to be: a language
  /// that the notice no longer has, and everything but the page of one that is withdrawn.
  private mutating func removeStale(_ entry: SiteEntry, _ outcome: inout Outcome) {
    for path in folder.manifest.paths(of: entry.slug).sorted() {
      guard let file = folder.manifest.files[path], let kind = file.kind, !file.isCurrent else {
        continue
      }
      if options.asks(for: kind, file.language) || (entry.isWithdrawn && kind != .page) {
        remove(path, &outcome)
      }
    }
  }

  // MARK: The end of a run

  /// Clears away what is gone, makes the site's files, keeps the list, and says what was done.
  ///
  /// - Parameter scope: what the run was given; nil where not all of it could be read, so that
  ///   nothing can be said to be gone.
  mutating func finish(_ scope: SourceScope?, _ outcome: inout Outcome) {
    claims = [:]
    old = [:]
    files = []
    Memory.giveBack()
    folder.settleUnfinished()
    removeOrphans(scope, &outcome)
    writeSite(&outcome)
    if case .failure(let problem) = folder.close() {
      StandardError.complain("\(out.terminalSafe): \(problem.description)")
      outcome.worsen(to: .inputOutput)
    }
    report.print(out)
  }

  private mutating func removeOrphans(_ scope: SourceScope?, _ outcome: inout Outcome) {
    let notices = folder.manifest.notices
    let rest = notices.filter { !$1.isCurrent && $1.source != SourcePaths.standardInput }
    guard !rest.isEmpty else { return }
    let published = Set(notices.values.lazy.filter(\.isCurrent).map(\.source))
    let orphans = rest.filter { _, record in
      // The notice may be published elsewhere now.
      published.contains(record.source)
        || (scope?.contains(paths.absolute(record.source)) == true && paths.isGone(record.source))
    }
    let files = folder.manifest.files.filter { orphans[$1.slug] != nil && !$1.isCurrent }
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      // The index lists pages: only a run that makes both takes them away.
      if file.kind == .page, !options.kinds.contains(.page) { continue }
      remove(path, &outcome)
    }
  }

  private mutating func writeSite(_ outcome: inout Outcome) {
    guard options.formats.contains(.html) else { return }
    let hasFragments = folder.manifest.files.values.contains { $0.kind == .fragment }
    let files = SitePublisher.files(
      folder.manifest.entries, hasFragments: hasFragments, options, tidying: Memory.giveBack)
    let pages = files.map {
      OutputFolder.Page(path: $0.path, bytes: $0.bytes, kind: $0.kind, language: $0.language)
    }
    write(pages, of: nil, &outcome)
    guard options.fragmentHeadingLevel == nil else { return }
    let isCurrent = Set(files.map(\.path))
    let others = folder.manifest.files.filter {
      $1.kind?.isOfSite == true && !isCurrent.contains($0)
    }
    for (path, file) in others.sorted(by: { $0.key < $1.key }) {
      guard let kind = file.kind else { continue }
      if kind != .index || options.hasIndex { remove(path, &outcome) }
    }
  }

  // MARK: Files

  private mutating func write(
    _ pages: [OutputFolder.Page], of record: Manifest.Record?, _ outcome: inout Outcome
  ) {
    for (page, result) in zip(pages, folder.write(pages, of: record)) {
      switch result {
      case .success(let written): report.count(written)
      case .failure(let refusal): complain(page.path, refusal, &outcome)
      }
    }
  }

  private mutating func remove(_ path: String, _ outcome: inout Outcome) {
    switch folder.remove(path) {
    case .success(let isRemoved): report.removed += isRemoved ? 1 : 0
    case .failure(.notOurs):
      StandardError.complain(
        say(
          fi:
            "\(path.terminalSafe): tiedoston seloste on poistunut, mutta tiedostoa on muokattu, joten se jäi; --force poistaa",
          sv:
            "\(path.terminalSafe): beskrivningen är borta, men filen har ändrats och lämnades därför kvar; --force tar bort",
          en:
            "\(path.terminalSafe): its notice is gone, but the file was edited, so it stays; --force removes it"
        ))
      outcome.worsen(to: .inputOutput)
    case .failure(let refusal): complain(path, refusal, &outcome)
    }
  }

  private func complain(
    _ path: String, _ refusal: OutputFolder.Refusal, _ outcome: inout Outcome
  ) {
    switch refusal {
    case .notOurs:
      StandardError.complain(
        say(
          fi:
            "\(path.terminalSafe): Seloste ei ole kirjoittanut tätä tiedostoa, tai sitä on muokattu; --force korvaa",
          sv:
            "\(path.terminalSafe): filen är inte skriven av Seloste, eller har ändrats; --force ersätter",
          en: "\(path.terminalSafe): not written by Seloste, or edited since; --force overwrites"))
    case .failed(let problem):
      StandardError.complain("\(path.terminalSafe): \(problem.description)")
    }
    outcome.worsen(to: .inputOutput)
  }
}
