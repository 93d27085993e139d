import Configuration
import CrossCheck
import Diagnostics
import Law
import NoticeModel
import NoticeService
import Reports
import SourceText

/// Holds one notice against the schemas that it names; used by several threads at once.
struct CrossCheckJob: Sendable {
  let input: InputOptions
  let root: ProjectRoot
  /// The day whose law applies.
  let day: CalendarDate
  let schemas: NoticeSchemas
  let language: MessageLanguage
  /// Whether proposals are written to the mapping beside the notice.
  let writesScaffold: Bool

  /// Reads a notice and its schemas, and compares them where that is possible.
  func check(_ file: FoundFile) -> CrossCheckProduct {
    var product = CrossCheckProduct()
    let path = input.name(of: file)
    let loaded: LoadedNotice
    switch input.load(file, root) {
    case .success(let notice): loaded = notice
    case .failure(let problem):
      product.fail(file.path, problem.description, .inputOutput)
      return product
    }
    if file.isFromFolder, loaded.isSharedBlock { return product }
    if loaded.diagnostics.contains(where: { $0.kind == .syntax && $0.severity == .error }) {
      product.outcome.worsen(to: .malformed)
    }
    switch schemas.reading(of: loaded, at: path) {
    case .failure(let problem):
      product.fail(ColumnMapping.path(besides: path), problem.description, .inputOutput)
    case .success(nil):
      if !file.isFromFolder { product.fail(path, Self.namesNoDatabase, .usage) }
    case .success(let reading?):
      compare(loaded, reading, at: path, &product)
    }
    return product
  }

  private static var namesNoDatabase: String {
    say(
      fi: "seloste ei nimeä tietokantaa; lisää ”rekisteri: {skeemat: [polku]}”",
      sv: "beskrivningen nämner ingen databas; lägg till ”register: {scheman: [sökväg]}”",
      en: "the notice names no database; add “register: {schemas: [path]}”")
  }

  private func compare(
    _ loaded: LoadedNotice, _ reading: RegisterReading, at path: String,
    _ product: inout CrossCheckProduct
  ) {
    product.outcome.worsen(to: reading.outcome)
    tell(reading, of: path, &product)
    guard let check = reading.check else { return }
    if writesScaffold { write(check, loaded, reading, beside: path, &product) }
    let linted = NoticeLinter.lint(
      loaded, asOf: day, settings: root.home(of: path).configuration.rules, register: reading,
      withCoverage: false)
    product.report = CrossCheckReport(
      path: path, title: linted.title, check: check, files: linted.files,
      diagnostics: linted.diagnostics.filter { $0.id.name.hasPrefix("XREF-") })
  }

  /// What was wrong with the schemas and the mapping.
  private func tell(
    _ reading: RegisterReading, of path: String, _ product: inout CrossCheckProduct
  ) {
    let told = reading.diagnostics.filter { $0.severity != .info }
    guard !told.isEmpty else { return }
    let report = NoticeReport(
      path: path, title: nil, files: reading.files, diagnostics: told, omitted: 0, coverage: [])
    product.notes.append(
      .findings(ConciseReport(language: language, showInfo: false).render(report)))
  }

  /// Writes the proposals beside the notice, after what stands there.
  private func write(
    _ check: RegisterCheck, _ loaded: LoadedNotice, _ reading: RegisterReading,
    beside path: String, _ product: inout CrossCheckProduct
  ) {
    let target = ColumnMapping.path(besides: path)
    let old = reading.mapping?.file
    let bytes = ColumnMapping.scaffold(
      for: check, notice: loaded.notice, existing: old, keys: loaded.keySet, law: .standard)
    if bytes == old?.bytes { return }
    switch FileWriter.write(bytes, to: target) {
    case .success:
      product.tell(
        target,
        say(
          fi: "ehdotukset kirjoitettiin; käy ne läpi", sv: "förslagen skrevs; gå igenom dem",
          en: "proposals were written; go through them"))
    case .failure(let problem):
      product.fail(target, problem.description, .inputOutput)
    }
  }
}

/// What the cross-check of one file came to.
struct CrossCheckProduct: Sendable {
  /// What is told on standard error.
  enum Note: Sendable {
    case complaint(String)
    case findings(String)
  }

  var outcome = Outcome.fine
  /// Nil where nothing could be compared.
  var report: CrossCheckReport?
  var notes: [Note] = []

  mutating func tell(_ path: String, _ words: String) {
    notes.append(.complaint("\(path.terminalSafe): \(words)"))
  }

  mutating func fail(_ path: String, _ words: String, _ outcome: Outcome) {
    tell(path, words)
    self.outcome.worsen(to: outcome)
  }

  /// Writes the notes to standard error.
  func write() {
    for note in notes {
      switch note {
      case .complaint(let words): StandardError.complain(words)
      case .findings(let words): StandardError.write(words)
      }
    }
  }
}
