import Diagnostics
import SourceText

/// The report for machines: one JSON document, language-neutral, the same bytes for the same input.
///
/// It is written piece by piece (`begin`, `notice` for each, `end`), so that a run over ten
/// thousand notices keeps none of them. `schema/report.schema.json` describes it.
package struct JSONReport: Sendable {
  /// The number of the document's format; raised when a reader would have to change.
  package static let schemaVersion = 1

  private let version: String

  /// - Parameter version: of the program.
  package init(version: String) { self.version = version }

  /// The bytes before the first notice.
  package func begin() -> [UInt8] {
    var tool = JSONWriter()
    tool.object { writer in
      writer.key("name")
      writer.string("seloste")
      writer.key("version")
      writer.string(version)
    }
    return Array("{\"schemaVersion\":\(Self.schemaVersion),\"tool\":".utf8) + tool.bytes
      + Array(",\"notices\":[".utf8)
  }

  /// What stands before a notice: notices are lines of their own, with commas between.
  package func separator(isFirst: Bool) -> [UInt8] { Array((isFirst ? "\n" : ",\n").utf8) }

  /// The bytes of one notice; any thread may write any notice.
  package func notice(_ report: NoticeReport) -> [UInt8] {
    var writer = JSONWriter()
    var places = Places(report)
    writer.object { writer in
      writer.key("path")
      writer.string(report.path)
      writer.key("title")
      writer.string(report.title)
      writer.key("findings")
      writer.array(report.diagnostics) { $0.finding($1, &places) }
      writer.key("coverage")
      writer.array(report.coverage) { $0.coverage($1) }
      writer.key("omitted")
      writer.number(report.omitted)
    }
    return writer.bytes
  }

  /// The bytes after the last notice.
  package func end(_ totals: ReportTotals) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("notices")
      writer.number(totals.notices)
      writer.key("errors")
      writer.number(totals.errors)
      writer.key("warnings")
      writer.number(totals.warnings)
      writer.key("infos")
      writer.number(totals.infos)
    }
    return Array("\n],\"totals\":".utf8) + writer.bytes + Array("}\n".utf8)
  }
}
