import Diagnostics
import SourceText

/// Migrations in the order in which the tool would run them.
package struct MigrationOrder: Sendable {
  package var tool: MigrationTool
  /// What runs, first to last.
  package var files: [SourceFile]
  /// What does not: undo scripts, callbacks, what a baseline stands for, names of no known form.
  package var ignored: [SourceFile]
  package var diagnostics: [Diagnostic]

  /// Orders the files of one or several folders.
  ///
  /// - Parameter tool: by the files' names, where it is not given.
  package init(_ files: [SourceFile], tool: MigrationTool? = nil) {
    let sql = files.filter { MigrationName.fileName($0.path).suffix(4).elementsEqual(".sql".utf8) }
    let others = files.filter {
      !MigrationName.fileName($0.path).suffix(4).elementsEqual(".sql".utf8)
    }
    self.tool = tool ?? Self.tool(of: sql)
    self.files = []
    ignored = others
    diagnostics = []
    switch self.tool {
    case .flyway: orderByVersion(sql)
    case .numbered: orderByName(sql)
    }
  }

  /// Flyway's, where a file is named as only Flyway names files.
  private static func tool(of files: [SourceFile]) -> MigrationTool {
    files.contains {
      switch MigrationName.flyway($0.path) {
      case .versioned, .repeatable, .baseline: true
      case .undo, .other: false
      }
    } ? .flyway : .numbered
  }

  private mutating func orderByVersion(_ files: [SourceFile]) {
    var versioned: [(version: MigrationVersion, file: SourceFile)] = []
    var baselines: [(version: MigrationVersion, file: SourceFile)] = []
    var repeatable: [(description: [UInt8], file: SourceFile)] = []
    for file in files {
      switch MigrationName.flyway(file.path) {
      case .versioned(let version): versioned.append((version, file))
      case .baseline(let version): baselines.append((version, file))
      case .repeatable(let description): repeatable.append((description, file))
      case .undo: ignored.append(file)
      case .other:
        ignored.append(file)
        diagnostics.append(.migrationName(file))
      }
    }
    versioned.sort { ($0.version, $0.file.path) < ($1.version, $1.file.path) }
    for (earlier, later) in zip(versioned, versioned.dropFirst())
    where earlier.version == later.version {
      diagnostics.append(.duplicateVersion(later.version, later.file, earlier.file))
    }
    if let baseline = baselines.max(by: { $0.version < $1.version }) {
      ignored += versioned.filter { $0.version <= baseline.version }.map(\.file)
      ignored += baselines.filter { $0.version < baseline.version }.map(\.file)
      versioned.removeAll { $0.version <= baseline.version }
      self.files = [baseline.file]
    }
    repeatable.sort {
      $0.description == $1.description
        ? $0.file.path < $1.file.path : $0.description.lexicographicallyPrecedes($1.description)
    }
    self.files += versioned.map(\.file) + repeatable.map(\.file)
  }

  private mutating func orderByName(_ files: [SourceFile]) {
    let named = files.map { (name: MigrationName.fileName($0.path), file: $0) }
    ignored += named.filter { MigrationName.isDown($0.file.path) }.map(\.file)
    self.files = named.filter { !MigrationName.isDown($0.file.path) }.sorted {
      if MigrationName.naturallyPrecedes($0.name, $1.name) { return true }
      if MigrationName.naturallyPrecedes($1.name, $0.name) { return false }
      return $0.file.path < $1.file.path
    }.map(\.file)
  }
}
