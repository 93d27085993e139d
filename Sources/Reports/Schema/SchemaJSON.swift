import CrossCheck
import Diagnostics
import Law
import RegisterSchema
import SourceText

/// A register's schema for machines: one JSON document, language-neutral, with every reason.
/// `schema/register.schema.json` describes it.
package struct SchemaJSON: Sendable {
  /// The number of the document's format; raised when a reader would have to change.
  package static let schemaVersion = 1

  private let version: String

  /// - Parameter version: of the program.
  package init(version: String) { self.version = version }

  package func render(_ report: SchemaReport) -> [UInt8] {
    var writer = JSONWriter()
    var places = report.places
    writer.object { writer in
      writer.head(schemaVersion: Self.schemaVersion, program: version)
      writer.key("source")
      writer.object { writer in
        writer.key("kind")
        writer.string(report.kind)
        writer.key("paths")
        writer.array(report.sources) { $0.string($1) }
        writer.key("dialect")
        writer.string(report.schema.dialect.rawValue)
      }
      writer.key("counts")
      writer.counts(report)
      writer.key("tables")
      writer.array(report.tables) { $0.table($1, &places) }
      writer.key("skipped")
      writer.skipped(report.schema.skipped, &places)
      writer.key("findings")
      writer.array(report.diagnostics) { $0.finding($1, &places) }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func counts(_ report: SchemaReport) {
    object { writer in
      writer.key("tables")
      writer.number(report.schema.tables.count)
      writer.key("columns")
      writer.number(report.classification.columns.count)
      let count = { (kind: ColumnKind) in
        report.classification.columns.count { $0.kind == kind }
      }
      writer.key("personal")
      writer.number(count(.personal))
      writer.key("link")
      writer.number(count(.link))
      writer.key("technical")
      writer.number(count(.technical))
      writer.key("not")
      writer.number(count(.notPersonal))
      writer.key("unsure")
      writer.number(count(.unsure))
    }
  }

  // MARK: Tables

  fileprivate mutating func table(_ row: SchemaReport.Table, _ places: inout Places) {
    let (table, verdict) = (row.table, row.verdict)
    object { writer in
      writer.name(table.name)
      writer.key("kind")
      writer.string(table.kind.rawValue)
      writer.key("comment")
      writer.string(table.comment?.text)
      writer.history(table.place, table.history, &places)
      writer.key("role")
      writer.string(verdict.role.rawValue)
      writer.key("confidence")
      writer.decimal(verdict.confidence)
      writer.key("group")
      writer.string(verdict.group)
      writer.key("topic")
      writer.string(verdict.topic)
      writer.key("path")
      writer.array(verdict.path) { writer, reference in
        writer.object { writer in
          writer.name(reference.table)
          writer.key("column")
          writer.string(reference.column)
        }
      }
      writer.key("evidence")
      writer.array(verdict.evidence) { $0.evidence($1) }
      writer.key("columnsAreKnown")
      writer.boolean(table.columnsAreKnown)
      writer.key("primaryKey")
      writer.array(table.primaryKey?.columns ?? []) { $0.string($1) }
      writer.key("foreignKeys")
      writer.array(table.foreignKeys) { writer, key in
        writer.object { writer in
          writer.key("columns")
          writer.array(key.columns) { $0.string($1) }
          writer.key("references")
          writer.object { writer in
            writer.name(key.table)
            writer.key("columns")
            writer.array(key.referencedColumns) { $0.string($1) }
          }
        }
      }
      writer.key("partitions")
      writer.array(table.partitions) { $0.string($1.description) }
      writer.key("columns")
      writer.array(row.columns) { $0.column($1, &places) }
    }
  }

  /// The members `schema` and `name`.
  private mutating func name(_ name: TableName) {
    key("schema")
    string(name.schema)
    key("name")
    string(name.name)
  }

  /// The members `place`, `born` and `changed`: where the name stands, where it was made, and what
  /// last changed it.
  private mutating func history(
    _ place: SourceRange, _ history: SchemaHistory, _ places: inout Places
  ) {
    key("place")
    shown(place, &places)
    key("born")
    shown(history.born, &places)
    key("changed")
    shown(history.changed, &places)
  }

  /// `path:line:column`, null where a database has no places.
  private mutating func shown(_ range: SourceRange, _ places: inout Places) {
    string(range.isNowhere ? nil : places.place(of: range).shown)
  }

  // MARK: Columns

  private mutating func column(_ row: SchemaReport.Column, _ places: inout Places) {
    let (column, verdict) = (row.column, row.verdict)
    object { writer in
      writer.key("name")
      writer.string(column.name)
      writer.key("type")
      writer.string(column.type.name)
      writer.key("nullable")
      writer.boolean(column.isNullable)
      writer.key("comment")
      writer.string(column.comment?.text)
      writer.key("remark")
      writer.string(column.remark?.text)
      writer.history(column.place, column.history, &places)
      writer.key("verdict")
      writer.string(verdict.kind.rawValue)
      writer.key("probability")
      writer.decimal(verdict.probability)
      writer.key("categories")
      writer.array(verdict.categories) { writer, guess in
        writer.object { writer in
          writer.key("code")
          writer.string(guess.category)
          writer.key("confidence")
          writer.decimal(guess.confidence)
          writer.key("special")
          writer.string(guess.special == .none ? nil : guess.special.rawValue)
        }
      }
      writer.key("group")
      writer.string(verdict.group)
      writer.key("flags")
      writer.array(SchemaWords.flags.filter { verdict.flags.contains($0.flag) }) {
        $0.string($1.name)
      }
      writer.key("evidence")
      writer.array(verdict.evidence) { $0.evidence($1) }
    }
  }

  private mutating func evidence(_ evidence: Evidence) {
    object { writer in
      writer.key("kind")
      writer.string(evidence.kind.rawValue)
      writer.key("weight")
      writer.decimal(evidence.weight)
      writer.key("detail")
      writer.string(evidence.detail)
      writer.key("message")
      writer.message(SchemaWords.reason(evidence))
    }
  }

  // MARK: What is not in the schema

  fileprivate mutating func skipped(_ skipped: SkippedStatements, _ places: inout Places) {
    object { writer in
      writer.key("count")
      writer.number(skipped.count)
      writer.key("statements")
      writer.array(skipped.statements) { writer, statement in
        writer.object { writer in
          writer.key("words")
          writer.string(statement.words)
          writer.key("reason")
          writer.string(statement.reason.rawValue)
          writer.key("place")
          writer.shown(statement.place, &places)
        }
      }
      writer.key("passedOver")
      let passed = skipped.irrelevant.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      writer.array(passed) { writer, entry in
        writer.object { writer in
          writer.key("words")
          writer.string(entry.key)
          writer.key("count")
          writer.number(entry.value)
        }
      }
    }
  }
}
