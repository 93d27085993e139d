import Foundation
import NoticeModel
import NoticeRender
import NoticeService

/// What decides the output of every notice alike: the program and its options.
///
/// What only decides which files are read is not part of it, nor is the language of messages.
struct RunFingerprint {
  private var parts = FingerprintParts()

  /// Nil where it cannot be told which program is running: every notice is rendered then.
  init?(_ options: PublishOptions, _ gate: PublishGate, templates: Fingerprint?, _ pdf: PDFPrinter?)
  {
    parts.add(Seloste.version)
    // Programs of one version may still differ: those that are being developed.
    guard add(program: "/proc/self/exe") else { return nil }
    parts.add(options.formats.map(\.rawValue).joined(separator: ","))
    parts.add(options.languages.map(\.text).joined(separator: ","))
    parts.add(options.baseURL.map { "at \($0)" } ?? "")
    parts.add(options.fragmentHeadingLevel.map { "level \($0)" } ?? "")
    parts.add("\(options.hasIndex) \(options.keepsWithdrawn)")
    parts.add(templates?.text ?? "")
    parts.add(options.templates.styleSheet)
    parts.add("\(gate.asOf.canonical) \(gate.letsDrafts) \(gate.letsErrors)")
    if let pdf {
      parts.add(pdf.path)
      guard add(program: pdf.path) else { return nil }
    }
  }

  var fingerprint: Fingerprint { parts.fingerprint }

  /// Which program stands at a path: its size and the time of its last change.
  private mutating func add(program path: String) -> Bool {
    var info = stat()
    guard stat(path, &info) == 0 else { return false }
    #if os(Linux)
      parts.add("\(info.st_size) \(info.st_mtim.tv_sec) \(info.st_mtim.tv_nsec)")
      return true
    #else
      return false
    #endif
  }
}
