import Diagnostics
import NoticeModel
import NoticeRules
import SourceText

/// The decisions that hold for the notices of one folder: the files from the project's root down,
/// merged key by key.
///
/// A deeper file wins over one above it. Lists add up, and of two items with one name the deeper one
/// holds; a list that a file replaces begins anew there. Within a file the order is that of the file.
package struct Configuration: Sendable {
  /// The files, from the root down.
  package let layers: [ConfigurationLayer]
  /// What rules need.
  package let rules: RuleSettings
  /// The language of messages.
  package let language: MessageLanguage?
  /// The least severity that is shown.
  package let show: Severity?
  /// The severity from which on a run fails.
  package let failOn: FailureSeverity?
  /// The decisions on rules that hold, in the order in which they were first made.
  package let severities: [SeverityDecision]
  /// Environment variables that may hold the address of a database.
  package let environment: [String]

  /// The configuration of no file.
  package static let none = Configuration([])

  /// - Parameter layers: from the root down.
  package init(_ layers: [ConfigurationLayer]) {
    self.layers = layers
    let merger = ConfigurationMerger(layers.map(\.settings))
    rules = merger.rules
    language = merger.last { $0.language?.value }.flatMap { MessageLanguage(rawValue: $0.rawValue) }
    show = merger.last { $0.show?.value }.flatMap { shown in
      Severity.allCases.first { $0.name == shown.rawValue }
    }
    failOn = merger.last { $0.failOn?.value }
    severities = merger.severities.map(\.item)
    environment = merger.environment.map(\.item.string)
  }

  /// What is wrong with any of the files, from the root down.
  package var diagnostics: [(file: SourceFile, diagnostic: Diagnostic)] {
    layers.flatMap { layer in layer.diagnostics.map { (layer.file, $0) } }
  }
}
