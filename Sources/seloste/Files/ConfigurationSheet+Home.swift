import Configuration
import Diagnostics
import NoticeModel
import Reports
import SourceText

extension ConfigurationSheet {
  /// What holds in a folder.
  init(_ home: ConfigurationFiles.Home) {
    var places = ConfigurationPlaces(home.configuration)
    self.init(
      root: home.root, files: home.configuration.layers.map(\.file.path),
      values: home.configuration.effectiveValues.map { value in
        Value(
          key: Phrase(fi: value.key.fi, sv: value.key.sv, en: value.key.en), item: value.item,
          origin: places.origin(value.origin), overrode: value.overrode.map { places.origin($0) })
      })
  }
}

/// Lines and columns in the files of a configuration.
struct ConfigurationPlaces {
  private let configuration: Configuration
  private var tables: [FileID: LineTable] = [:]

  init(_ configuration: Configuration) { self.configuration = configuration }

  mutating func origin(_ origin: EffectiveValue.Origin) -> ConfigurationSheet.Origin {
    ConfigurationSheet.Origin(value: origin.value, place: place(of: origin.range))
  }

  mutating func place(of range: SourceRange) -> ConfigurationPlace? {
    guard let file = configuration.layers.first(where: { $0.file.id == range.file })?.file else {
      return nil
    }
    let table = tables[file.id] ?? LineTable(file)
    tables[file.id] = table
    let position = table.position(of: range.lowerBound)
    return ConfigurationPlace(file: file.path, line: position.line, column: position.column)
  }
}
