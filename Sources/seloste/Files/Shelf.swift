import Foundation
import NoticeService
import Reports

/// Where rendered files go: a folder, or standard output for one single file.
struct Shelf {
  private let out: String?
  private var folder: OutputFolder?
  private var isPrinted = false
  /// The source of every file written in this run.
  private var sources: [String: String] = [:]
  private var counts = (created: 0, changed: 0, same: 0)

  init(out: String?, isForced: Bool) {
    self.out = out
    folder = out.map { OutputFolder($0, isForced: isForced) }
  }

  mutating func take(_ product: RenderProduct, _ outcome: inout Outcome) {
    outcome.worsen(to: product.outcome)
    if let complaint = product.complaint { StandardError.complain(complaint) }
    for rendered in product.rendered {
      if out == nil {
        printOne(rendered.text, &outcome)
      } else {
        store(rendered, product, &outcome)
      }
    }
  }

  /// Keeps the folder's list, and says what was written.
  func finish(_ outcome: inout Outcome) {
    guard let folder, let out else { return }
    if case .failure(let problem) = folder.close() {
      StandardError.complain("\(out.terminalSafe): \(problem.description)")
      outcome.worsen(to: .inputOutput)
    }
    let (created, changed, same) = counts
    StandardError.write(
      say(
        fi: "\(out.terminalSafe): \(created) uutta, \(changed) muuttunutta, \(same) ennallaan\n",
        sv: "\(out.terminalSafe): \(created) nya, \(changed) ändrade, \(same) oförändrade\n",
        en: "\(out.terminalSafe): \(created) new, \(changed) changed, \(same) unchanged\n"))
  }

  private mutating func printOne(_ text: String, _ outcome: inout Outcome) {
    guard !isPrinted else {
      if outcome < .usage {
        StandardError.complain(
          say(
            fi:
              "useampi kuin yksi tiedosto: anna kansio valitsimella --out, tai yksi kieli ja muoto",
            sv: "mer än en fil: ange en mapp med --out, eller ett språk och ett format",
            en: "more than one file: give a folder with --out, or one language and format"))
      }
      outcome.worsen(to: .usage)
      return
    }
    isPrinted = true
    if !StandardOutput.write(text) { outcome.worsen(to: .inputOutput) }
  }

  private mutating func store(
    _ rendered: RenderedFile, _ product: RenderProduct, _ outcome: inout Outcome
  ) {
    let name = Self.name(of: product.file) + rendered.suffix
    if let other = sources[name] {
      StandardError.complain(
        say(
          fi:
            "\(product.file.path.terminalSafe) ja \(other.terminalSafe) kirjoittaisivat saman tiedoston \(name.terminalSafe)",
          sv:
            "\(product.file.path.terminalSafe) och \(other.terminalSafe) skulle skriva samma fil \(name.terminalSafe)",
          en:
            "\(product.file.path.terminalSafe) and \(other.terminalSafe) would write the same file \(name.terminalSafe)"
        ))
      outcome.worsen(to: .usage)
      return
    }
    sources[name] = product.file.path
    guard let written = folder?.write(rendered.text, to: name) else { return }
    switch written {
    case .success(.created): counts.created += 1
    case .success(.changed): counts.changed += 1
    case .success(.same): counts.same += 1
    case .failure(.notOurs):
      StandardError.complain(
        say(
          fi:
            "\(name.terminalSafe): Seloste ei ole kirjoittanut tätä tiedostoa, tai sitä on muokattu; --force korvaa",
          sv:
            "\(name.terminalSafe): filen är inte skriven av Seloste, eller har ändrats; --force ersätter",
          en: "\(name.terminalSafe): not written by Seloste, or edited since; --force overwrites"))
      outcome.worsen(to: .inputOutput)
    case .failure(.failed(let problem)):
      StandardError.complain("\(name.terminalSafe): \(problem.description)")
      outcome.worsen(to: .inputOutput)
    }
  }

  /// The notice's path within the folder that the user named, without its ending.
  static func name(of file: FoundFile) -> String {
    var path = file.path == "-" ? "stdin" : file.path
    if !file.base.isEmpty, path.hasPrefix(file.base) {
      path = String(path.dropFirst(file.base.count))
      while path.hasPrefix("/") { path.removeFirst() }
    }
    let name = (path as NSString).deletingPathExtension
    // Nothing is ever written outside the folder.
    return name.split(separator: "/").filter { $0 != ".." && $0 != "." }.joined(separator: "/")
  }
}
