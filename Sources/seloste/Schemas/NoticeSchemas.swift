import CrossCheck
import Foundation
import Law
import NoticeModel
import NoticeService

/// Holds notices against the schemas that they name, with the mapping that stands beside them.
struct NoticeSchemas: Sendable {
  let reader: SchemaReader
  /// Whether running databases are asked, too.
  let asksLive: Bool

  init(_ root: ProjectRoot, asksLive: Bool = false) {
    reader = SchemaReader(root: root)
    self.asksLive = asksLive
  }

  /// What came of it; nil for a notice that names no schema.
  ///
  /// - Parameter path: the notice's, as the user gave it.
  func reading(of loaded: LoadedNotice, at path: String) -> Result<RegisterReading?, FileProblem> {
    guard let register = loaded.notice.register, !register.schemas.isEmpty else {
      return .success(nil)
    }
    return mapping(beside: path).map { mapping in
      RegisterReading(of: loaded, mapping: mapping, law: .standard) { source, firstFile in
        reader.read(source, of: path, firstFile: firstFile, asksLive: asksLive)
      }
    }
  }

  private func mapping(
    beside notice: String
  ) -> Result<(path: String, bytes: [UInt8])?, FileProblem> {
    let path = ColumnMapping.path(besides: notice)
    switch FileReader.read(path) {
    case .success(let bytes): return .success((path, bytes))
    case .failure(.missing): return .success(nil)
    case .failure(let problem): return .failure(problem)
    }
  }
}

extension RegisterReading {
  /// What a run ends with for the sources that could not be read. A running database that nobody
  /// asked for is no fault.
  var outcome: Outcome {
    problems.filter { $0 != .liveNotAsked }.map(\.outcome).max() ?? .fine
  }
}
