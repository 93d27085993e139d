import Diagnostics
import DocumentSyntax
import NoticeModel
import SourceText

/// Checks XML notices against the XML Schema of the notice language.
///
/// The schema is compiled once; checking only reads it, so several threads may check at once.
package struct SchemaCheck: Sendable {
  private let validator: Result<XMLSchemaValidator, XMLSchemaValidator.SchemaError>

  package init() {
    do throws(XMLSchemaValidator.SchemaError) {
      validator = .success(try XMLSchemaValidator(Array(XSDWriter.selfContained().utf8)))
    } catch {
      validator = .failure(error)
    }
  }

  /// Nothing for a notice that is not XML, or whose XML could not be read to its end.
  package func diagnostics(of loaded: LoadedNotice) -> [Diagnostic] {
    guard let file = loaded.files.first, loaded.tree.format == .xml, !loaded.tree.isPartial else {
      return []
    }
    switch validator {
    case .success(let validator):
      let found = validator.validate(file)
      // An id may be given in an included file, which the schema does not see; the binder does.
      return loaded.files.count == 1 ? found : found.filter { !$0.isAboutReference }
    case .failure(let error): return [.noSchema(error.reason, at: file.range)]
    }
  }
}

extension Diagnostic {
  /// Libxml2's words for a `keyref` without its `key`.
  fileprivate var isAboutReference: Bool {
    message.values["message"]?.en.contains("key-sequence") ?? false
  }

  fileprivate static func noSchema(_ reason: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "XSD-UNAVAILABLE", .language, .error, at: range.part(0, 0),
      Message(
        Phrase(
          fi: "XML-skeemaa ei voitu ottaa käyttöön: {reason}",
          sv: "XML-schemat kunde inte tas i bruk: {reason}",
          en: "The XML Schema could not be used: {reason}"), ["reason": reason]))
  }
}
