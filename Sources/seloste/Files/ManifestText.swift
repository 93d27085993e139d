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
/// file    9f…  page  fi  mallila/koto  mallila/koto.fi.html
/// ```
///
/// The journal of a run has the same lines in the order of writing.
enum ManifestText {
  static let header = "seloste-manifest\t2\n"

  /// A list that a later version of Seloste wrote.
  struct TooNew: Error {}

  static func text(_ manifest: Manifest) -> String {
    var text = header
    for (_, record) in manifest.notices.sorted(by: { $0.key < $1.key }) { text += line(record) }
    for (path, file) in manifest.files.sorted(by: { $0.key < $1.key }) {
      text += line(file, at: path)
    }
    return text
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
