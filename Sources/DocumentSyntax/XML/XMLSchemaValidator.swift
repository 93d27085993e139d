import CXMLShim
import Diagnostics
import SourceText

/// Validates XML files against one XML schema (XSD 1.0).
///
/// The schema is compiled once. Validation only reads it, so that a validator may be used from
/// several threads at once.
package struct XMLSchemaValidator: Sendable {
  /// Why a schema could not be compiled.
  package struct SchemaError: Error, Equatable, Sendable {
    /// Libxml2's first words about it, in English.
    package let reason: String
  }

  private let schema: CompiledSchema

  /// Compiles a schema. It may not have a DOCTYPE, nor include, import or redefine another schema.
  package init(_ xsd: [UInt8]) throws(SchemaError) {
    schema = try CompiledSchema(xsd)
  }

  /// What the schema finds wrong with a file: every finding covers the start tag of the element
  /// that it speaks of. A file that cannot be read as XML gets the findings of the reader instead.
  package func validate(_ file: SourceFile) -> [Diagnostic] {
    let output = DocumentReader.read(file, format: .xml)
    guard !output.tree.isPartial else { return output.diagnostics }
    // The tree's file: characters that no XML may hold are blanked in it.
    var run = Run(file: output.tree.file)
    let isComplete = output.tree.file.bytes.withUnsafeBufferPointer { bytes in
      withUnsafeMutablePointer(to: &run) { run in
        schema.validate(bytes, run) { context, cursor, message in
          guard let run = context?.assumingMemoryBound(to: Run.self), let message else { return }
          run.pointee.report(Int(clamping: cursor), String(cString: message))
        }
      }
    }
    if !isComplete, run.sink.isEmpty { run.report(0, "internal failure of the validator") }
    return run.sink.diagnostics
  }

  private struct Run {
    let file: SourceFile
    var sink = DiagnosticSink(limit: 1_000)

    init(file: SourceFile) { self.file = file }

    mutating func report(_ cursor: Int, _ message: String) {
      let range = file.bytes.withUnsafeBufferPointer { bytes in
        let tag = XMLTag(endingAt: cursor, in: bytes)
        let isEmpty = tag.end < bytes.count && bytes[tag.end] == UInt8(ascii: "/")
        return tag.start..<min(tag.end + (isEmpty ? 2 : 1), bytes.count)
      }
      sink.report(.violatesSchema(message, at: range.located(in: file)))
    }
  }
}

/// The owner of a compiled schema of libxml2.
private final class CompiledSchema: Sendable {
  /// Its address. A number, because a pointer tells the compiler nothing about sharing: the schema
  /// is never written to between `init` and `deinit`.
  private let address: UInt

  init(_ xsd: [UInt8]) throws(XMLSchemaValidator.SchemaError) {
    var message = [CChar](repeating: 0, count: 512)
    guard let schema = cxml_schema_compile(xsd, xsd.count, &message, message.count) else {
      let text = String(
        decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      throw XMLSchemaValidator.SchemaError(reason: text.isEmpty ? "not an XML schema" : text)
    }
    address = UInt(bitPattern: schema)
  }

  deinit { cxml_schema_free(OpaquePointer(bitPattern: address)) }

  func validate(
    _ bytes: UnsafeBufferPointer<UInt8>, _ context: UnsafeMutableRawPointer,
    _ violation: CXMLViolation
  ) -> Bool {
    guard let schema = OpaquePointer(bitPattern: address) else { return false }
    return cxml_schema_validate(schema, bytes.baseAddress, bytes.count, context, violation) == 0
  }
}

extension Diagnostic {
  /// Libxml2's words stay English: they quote the schema.
  fileprivate static func violatesSchema(_ message: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "XSD-INVALID", .language, .error, at: range,
      Message(
        Phrase(
          fi: "Tiedosto ei ole skeeman mukainen: {message}",
          sv: "Filen följer inte schemat: {message}",
          en: "The file does not follow the schema: {message}"), ["message": message]),
      help: Message(
        Phrase(
          fi: "Vertaa elementtiä skeemaan notice.xsd.",
          sv: "Jämför elementet med schemat notice.xsd.",
          en: "Compare the element with the schema notice.xsd.")))
  }
}
