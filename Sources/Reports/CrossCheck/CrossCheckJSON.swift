import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// The cross-check for machines: one JSON document for all notices, language-neutral.
/// `schema/crosscheck.schema.json` describes it.
package struct CrossCheckJSON: Sendable {
  /// The number of the document's format; raised when a reader would have to change.
  package static let schemaVersion = 1

  private let version: String

  /// - Parameter version: of the program.
  package init(version: String) { self.version = version }

  package func render(_ reports: [CrossCheckReport]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.head(schemaVersion: Self.schemaVersion, program: version)
      writer.key("notices")
      writer.array(reports) { $0.crossCheck($1) }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func crossCheck(_ report: CrossCheckReport) {
    var places = report.places
    object { writer in
      writer.key("path")
      writer.string(report.path)
      writer.key("sources")
      writer.array(report.check.sources) { writer, source in
        writer.object { writer in
          writer.key("name")
          writer.string(source.source.name)
          writer.key("system")
          writer.string(source.source.system)
          writer.key("isLive")
          writer.boolean(source.source.isLive)
          writer.key("tables")
          writer.number(source.source.schema.tables.count)
        }
      }
      writer.key("coverage")
      writer.coverage(report.check)
      writer.key("columns")
      writer.array(report.check.columns) { $0.column($1, &places) }
      writer.key("items")
      writer.array(report.check.items) { writer, item in
        writer.object { writer in
          writer.key("id")
          writer.string(item.id)
          writer.key("categories")
          writer.array(item.categories) { $0.string($1) }
          writer.key("columns")
          writer.array(item.columns) { $0.number($1) }
          writer.key("isOnPaper")
          writer.boolean(item.isOnPaper)
          writer.key("place")
          writer.place(item.range, &places)
        }
      }
      writer.key("notJudged")
      writer.array(report.check.notJudged) { writer, part in
        writer.object { writer in
          writer.key("source")
          writer.number(part.source)
          writer.key("name")
          writer.string(part.name)
          writer.key("reason")
          writer.string(part.reason.rawValue)
          writer.key("place")
          writer.place(part.place, &places)
        }
      }
      writer.key("findings")
      writer.array(report.diagnostics) { $0.finding($1, &places) }
    }
  }

  private mutating func coverage(_ check: RegisterCheck) {
    object { writer in
      writer.key("total")
      writer.figure(check.coverage.total)
      writer.key("categories")
      writer.parts(check.coverage.categories)
      writer.key("purposes")
      writer.parts(check.coverage.purposes)
      writer.key("tables")
      writer.array(check.tables.filter { $0.coverage.asked > 0 }) { writer, table in
        writer.object { writer in
          writer.key("source")
          writer.number(table.source)
          writer.key("name")
          writer.string(table.name.description)
          writer.key("figure")
          writer.figure(table.coverage)
        }
      }
    }
  }

  private mutating func parts(_ parts: [Coverage.Part]) {
    array(parts) { writer, part in
      writer.object { writer in
        writer.key("name")
        writer.string(part.name)
        writer.key("figure")
        writer.figure(part.figure)
      }
    }
  }

  private mutating func figure(_ figure: CoverageFigure) {
    object { writer in
      writer.key("disclosed")
      writer.number(figure.disclosed)
      writer.key("asked")
      writer.number(figure.asked)
    }
  }

  private mutating func column(_ column: CheckedColumn, _ places: inout Places) {
    object { writer in
      writer.key("source")
      writer.number(column.source)
      writer.key("name")
      writer.string(column.reference.description)
      writer.key("state")
      writer.string(DisclosureState(column.disclosure).rawValue)
      writer.key("kind")
      writer.string(column.verdict.kind.rawValue)
      writer.key("category")
      writer.string(column.category)
      writer.key("group")
      writer.string(column.verdict.group)
      writer.key("flags")
      writer.array(SchemaWords.flags.filter { column.verdict.flags.contains($0.flag) }) {
        $0.string($1.name)
      }
      writer.key("items")
      switch column.disclosure {
      case .disclosed(let items), .otherGroup(let items): writer.array(items) { $0.number($1) }
      default: writer.array([Int]()) { $0.number($1) }
      }
      writer.key("mentionedAt")
      if case .elsewhere(let mention) = column.disclosure {
        writer.place(mention.place, &places)
      } else {
        writer.null()
      }
      writer.key("decision")
      writer.decision(column.decision, &places)
      writer.key("place")
      writer.place(column.place, &places)
    }
  }

  private mutating func decision(_ decision: ColumnDecision?, _ places: inout Places) {
    guard let decision else { return null() }
    object { writer in
      writer.key("because")
      writer.string(decision.reason)
      writer.key("place")
      writer.place(decision.place, &places)
    }
  }

  /// `path:line:column`; null for what stands in no file.
  private mutating func place(_ range: SourceRange, _ places: inout Places) {
    string(range.isNowhere ? nil : places.place(of: range).shown)
  }
}
