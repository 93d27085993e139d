import Diagnostics
import DocumentSyntax
import NoticeModel
import SourceText

/// One `seloste.yaml`, read and checked.
package struct ConfigurationLayer: Sendable {
  package let file: SourceFile
  package let settings: SettingsFile
  /// What is wrong with it, in the order of the file; all of it errors.
  package let diagnostics: [Diagnostic]

  /// The name of every configuration file.
  package static let fileName = "seloste.yaml"
  /// The largest file, in bytes: a thousand decisions are a twentieth of it.
  package static let mostBytes = 1_000_000

  /// Whether the project begins in this file's folder.
  package var isRoot: Bool { settings.root?.value == .yes }

  package static func read(_ file: SourceFile) -> ConfigurationLayer {
    let limits = ReadLimits(bytes: mostBytes, depth: 16, syntaxErrors: 20)
    let read = DocumentReader.read(file, format: .yaml, limits: limits)
    let bound = RecordReader.read(read.tree, as: SettingsFile.self)
    var diagnostics = read.diagnostics.map(\.speakingOfSettings) + bound.diagnostics
    SettingsCheck(keySet: bound.keySet).check(bound.record, &diagnostics)
    diagnostics.sort(by: Diagnostic.inReportOrder)
    return ConfigurationLayer(file: file, settings: bound.record, diagnostics: diagnostics)
  }
}

extension Diagnostic {
  /// The same finding with advice that fits a configuration: it includes no other files.
  fileprivate var speakingOfSettings: Diagnostic {
    var copy = self
    switch id {
    case "YAML-ANCHOR", "YAML-ALIAS", "YAML-MERGE-KEY":
      copy = Diagnostic(
        id, kind, severity, at: range,
        Message(
          Phrase(
            fi: "Ankkureita (&nimi), viittauksia (*nimi) ja yhdistämistä (<<) ei voi käyttää "
              + "asetuksissa.",
            sv: "Ankare (&namn), alias (*namn) och sammanslagning (<<) kan inte användas i "
              + "inställningarna.",
            en: "Anchors (&name), aliases (*name) and merging (<<) are not used in settings.")),
        help: Message(
          Phrase(
            fi: "Kirjoita arvo kokonaan.", sv: "Skriv ut värdet.", en: "Write the value out.")))
    case "LIMIT-SIZE":
      copy.help = Message(
        Phrase(
          fi: "Jaa asetukset alikansioiden seloste.yaml-tiedostoihin.",
          sv: "Dela upp inställningarna på seloste.yaml-filer i undermapparna.",
          en: "Divide the settings among seloste.yaml files of the folders below."))
    default: break
    }
    return copy
  }
}
