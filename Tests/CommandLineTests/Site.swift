import Foundation

/// Notices and the folder that they are published to, for one test.
struct Site {
  let scratch: Scratch

  /// - Parameter notices: texts by path; `notices/` stands before each path.
  init(_ notices: [String: String]) throws {
    scratch = try Scratch()
    try FileManager.default.createDirectory(
      at: scratch.url("notices"), withIntermediateDirectories: true)
    for (name, text) in notices { try write(text, to: name) }
  }

  func write(_ text: String, to name: String) throws {
    try scratch.write(text, to: "notices/\(name)")
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: scratch.url(name))
  }

  func move(_ name: String, to other: String) throws {
    let target = scratch.url(other)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.moveItem(at: scratch.url(name), to: target)
  }

  /// Renders to `out`; the whole of `notices` where no path is given.
  @discardableResult
  func render(
    _ options: String = "", _ paths: String = "notices", input: String = "",
    environment: [String: String] = [:]
  ) throws -> Tool.Run {
    let words = (options + " " + paths).split(separator: " ").map(String.init)
    return try Tool.run(
      ["render", "--out", "out", "--as-of", "2026-11-21"] + words, input: input,
      environment: environment, in: scratch.root)
  }

  func text(_ name: String) -> String? { scratch.text("out/\(name)") }

  /// The paths of the published files, sorted; without the list.
  var files: [String] { everything.filter { !$0.contains(".seloste") } }

  /// All files in the folder.
  var everything: [String] {
    let out = scratch.url("out")
    guard let all = FileManager.default.enumerator(atPath: out.path) else { return [] }
    return all.compactMap { $0 as? String }.filter { name in
      let path = out.appending(path: name).path
      let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type]
      return kind as? FileAttributeType != .typeDirectory
    }.sorted()
  }
}

extension Sample {
  /// The complete notice under another id; without one if that is nil.
  static func notice(_ id: String?, _ change: (String, String) = ("", "")) -> String {
    let line = "tunnus: mallila/kotoutuminen\n"
    let text = fine.replacingOccurrences(of: line, with: id.map { "tunnus: \"\($0)\"\n" } ?? "")
    return change.0.isEmpty ? text : text.replacingOccurrences(of: change.0, with: change.1)
  }

  static func draft(_ id: String) -> String { notice(id, ("tila: julkaistu", "tila: luonnos")) }
  static func withdrawn(_ id: String) -> String {
    notice(id, ("tila: julkaistu", "tila: poistettu"))
  }
}
