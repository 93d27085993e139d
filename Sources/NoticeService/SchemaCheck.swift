import Diagnostics
import DocumentSyntax
import NoticeModel
import SourceText

/// Checks XML notices against the XML Schema of the notice language.
package struct SchemaCheck: Sendable {
  package init() {}

  /// Nothing for a notice that is not XML.
  package func diagnostics(of loaded: LoadedNotice) -> [Diagnostic] {
    []
  }
}
