import Diagnostics

/// The decisions that hold, for machines: one JSON document, language-neutral.
package struct ConfigurationJSON: Sendable {
  /// The number of the document's format; raised when a reader would have to change.
  package static let schemaVersion = 1

  private let version: String

  /// - Parameter version: of the program.
  package init(version: String) { self.version = version }

  package func render(_ sheet: ConfigurationSheet) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.head(schemaVersion: Self.schemaVersion, program: version)
      writer.key("files")
      writer.array(sheet.files) { $0.string($1) }
      writer.key("values")
      writer.array(sheet.values) { writer, value in
        writer.object { writer in
          writer.key("key")
          writer.string(value.key.en)
          writer.key("item")
          writer.string(value.item)
          writer.members(of: value.origin)
          writer.key("overrode")
          writer.array(value.overrode) { writer, old in
            writer.object { $0.members(of: old) }
          }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func members(of origin: ConfigurationSheet.Origin) {
    key("value")
    string(origin.value.en)
    key("place")
    guard let place = origin.place else { return null() }
    object { writer in
      writer.key("file")
      writer.string(place.file)
      writer.key("line")
      writer.number(place.line)
      writer.key("column")
      writer.number(place.column)
    }
  }
}
