import Foundation
import NoticeModel
import NoticeRender
import NoticeService

/// The written form of a manifest: a line a fact, fields parted by tabs.
///
/// ```text
/// seloste-manifest  2
/// notice  mallila/koto  ../notices/koto.yaml  fi,sv  published  2026-10-01
/// title   fi  Kotoutumispalvelujen tietosuojaseloste
/// inputs  3b…  c0…
/// file    9f…  page  fi  mallila/koto  mallila/koto.fi.html
/// ```
///
/// `inputs` tells what the notice was made of, then seals the lines of the notice; a line `include`
/// before it names an included file. The journal of a run has the same lines in the order of
/// writing, but no inputs: of a run that was cut short it is not certain what came of them.
enum ManifestText {
  static let header = "seloste-manifest\t2\n"

  /// A list that a later version of Seloste wrote.
  struct TooNew: Error {}

  /// Writes a list to a descriptor, in pieces; an error's number where that fails.
  static func write(_ manifest: Manifest, to descriptor: Int32) -> Int32? {
    var text = header
    func flush(atLeast size: Int) -> Int32? {
      guard text.utf8.count >= size else { return nil }
      defer { text = "" }
      return FileWriter.write(Array(text.utf8), to: descriptor)
    }
    for slug in manifest.notices.keys.sorted() {
      guard let record = manifest.notices[slug] else { continue }
      text += line(record)
      if let inputs = inputs(record) { text += inputs }
      if let failure = flush(atLeast: 60_000) { return failure }
    }
    for path in manifest.files.keys.sorted() {
      guard let file = manifest.files[path] else { continue }
      text += line(file, at: path)
      if let failure = flush(atLeast: 60_000) { return failure }
    }
    return flush(atLeast: 1)
  }

  /// The fingerprint of what a list tells of a notice.
  static func seal(_ record: Manifest.Record) -> String {
    let inputs = record.inputs.map { includes($0) + $0.fingerprint.text } ?? ""
    return Fingerprint(Array((line(record) + inputs).utf8)).text
  }

  private static func inputs(_ record: Manifest.Record) -> String? {
    guard let inputs = record.inputs else { return nil }
    return includes(inputs) + line(["inputs", inputs.fingerprint.text, seal(record)])
  }

  private static func includes(_ inputs: NoticeInputs) -> String {
    inputs.includes.map { line(["include", "", $0]) }.joined()
  }

  static func line(_ record: Manifest.Record) -> String {
    let entry = record.entry
    let status = entry.isWithdrawn ? "withdrawn" : entry.isDraft ? "draft" : "published"
    var text = line([
      "notice", entry.slug, record.source, entry.languages.map(\.text).joined(separator: ","),
      status, entry.updated ?? "",
    ])
    add("title", entry.title, to: &text)
    for name in entry.controllers { add("controller", name, to: &text) }
    for name in entry.topics { add("topic", name, to: &text) }
    for name in entry.systems { add("system", name, to: &text) }
    return text
  }

  static func line(_ file: Manifest.File, at path: String) -> String {
    line([
      "file", file.fingerprint.text, file.kind?.rawValue ?? "", file.language?.text ?? "",
      file.slug, path,
    ])
  }

  static func line(run process: Int32) -> String { line(["run", String(process)]) }

  /// One line a language: the first begins the name, the others begin with `+`.
  private static func add(_ kind: String, _ name: SiteName, to text: inout String) {
    for (place, variant) in name.variants.enumerated() {
      text += line([place == 0 ? kind : "+\(kind)", variant.language?.text ?? "", variant.text])
    }
  }

  private static func line(_ fields: [String]) -> String {
    fields.map(escaped).joined(separator: "\t") + "\n"
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
