import Diagnostics
import NoticeModel
import NoticeRules
import SourceText

/// A key of the configuration with the value that holds, and where it comes from.
package struct EffectiveValue: Sendable {
  /// A value, and where it is decided; nowhere for what holds without any decision.
  package struct Origin: Equatable, Sendable {
    package let value: Phrase
    package let range: SourceRange
  }

  /// The key in three languages; for an item of a list or a map with the item's name behind it.
  package let key: FieldName
  package let item: String?
  package let origin: Origin
  /// What the deciding value took the place of, the nearest first.
  package let overrode: [Origin]

  /// Whether nothing is decided: the program's own value.
  package var isDefault: Bool { origin.range.isNowhere }
}

extension Configuration {
  /// Every key with the value that holds, in the order of the field table.
  package var effectiveValues: [EffectiveValue] {
    let files = layers.map(\.settings)
    let merger = ConfigurationMerger(files)
    var values = EffectiveValueList(files: files)
    values.scalar("language", Phrase(fi: "käyttöjärjestelmän", sv: "systemets", en: "the system's"))
    { $0.language?.text }
    values.scalar("show", Phrase(fi: "varoitus", sv: "varning", en: "warning")) { $0.show?.text }
    values.scalar("failOn", Phrase(fi: "virhe", sv: "fel", en: "error")) { $0.failOn?.text }
    values.scalar("maximumAge", Phrase(fi: "2 vuotta", sv: "2 år", en: "2 years")) {
      $0.maximumAge?.text
    }
    values.list("severities", merger.severities, []) { ($0.id, $0.words) }
    values.scalar("municipality", "name") { $0.municipality?.name?.first.text }
    values.scalar("municipality", "officialLanguages") { file in
      guard let languages = file.municipality?.officialLanguages, let first = languages.first
      else { return nil }
      return Text(languages.map(\.string).joined(separator: ", "), at: first.range)
    }
    values.scalar("municipality", "samiHomeland") { $0.municipality?.samiHomeland?.text }
    values.list(
      "requiredContacts", merger.requiredContacts,
      merger.replaced("requiredContacts", \.requiredContacts)
    ) { ($0.label, $0.words) }
    values.list(
      "organisations", merger.organisations, merger.replaced("organisations", \.organisations)
    ) { ($0.label, $0.words) }
    values.list("systems", merger.systems, merger.replaced("systems", \.systems)) {
      ($0.label, $0.words)
    }
    values.list(
      "describedRegisters", merger.describedRegisters,
      merger.replaced("describedRegisters", \.describedRegisters)
    ) { ($0, "") }
    values.list(
      "schemas", merger.environment,
      merger.replaced("schemas") { $0.schemas?.environment ?? [] }
    ) { ($0, "") }
    return values.values
  }
}

/// Collects values in the order in which they are told.
private struct EffectiveValueList {
  let files: [SettingsFile]
  private(set) var values: [EffectiveValue] = []

  init(files: [SettingsFile]) { self.files = files }

  /// A key with one value.
  mutating func scalar(_ key: String, _ standard: Phrase, _ get: (SettingsFile) -> Text?) {
    let given = origins(get)
    values.append(
      EffectiveValue(
        key: Self.name(key), item: nil,
        origin: given.first ?? EffectiveValue.Origin(value: standard, range: .nowhere),
        overrode: Array(given.dropFirst())))
  }

  /// A field of a record; told only where it is given.
  mutating func scalar(_ key: String, _ field: String, _ get: (SettingsFile) -> Text?) {
    let given = origins(get)
    guard let origin = given.first else { return }
    values.append(
      EffectiveValue(
        key: Self.name(key, field), item: nil, origin: origin, overrode: Array(given.dropFirst())))
  }

  /// The items of a list that hold, each by its name.
  mutating func list<Item>(
    _ key: String, _ items: [ConfigurationMerger.Merged<Item>], _ replaced: [Item],
    _ tell: (Item) -> (name: Text, words: String)
  ) {
    func origin(_ item: Item) -> EffectiveValue.Origin {
      let (name, words) = tell(item)
      return EffectiveValue.Origin(value: Phrase(words), range: name.range)
    }
    for merged in items {
      values.append(
        EffectiveValue(
          key: Self.name(key), item: tell(merged.item).name.string, origin: origin(merged.item),
          overrode: merged.overrode.map(origin)
            + replaced.filter { tell($0).name == tell(merged.item).name }.map(origin)))
    }
    // What a deeper file has left out, told where it does so.
    let kept = Set(items.map { tell($0.item).name })
    let mark = files.last { $0.replacement(of: key) != nil }?.replacement(of: key)
    for item in replaced where !kept.contains(tell(item).name) {
      values.append(
        EffectiveValue(
          key: Self.name(key), item: tell(item).name.string,
          origin: EffectiveValue.Origin(value: Self.leftOut, range: mark?.range ?? .nowhere),
          overrode: [origin(item)]))
    }
  }

  private static let leftOut = Phrase(
    fi: "jätetty pois", sv: "utelämnad", en: "left out")

  /// What each file says, the deepest first.
  private func origins(_ get: (SettingsFile) -> Text?) -> [EffectiveValue.Origin] {
    files.reversed().compactMap(get).map {
      EffectiveValue.Origin(value: Phrase($0.string), range: $0.range)
    }
  }

  /// A record's field: `municipality.name`.
  private static func name(_ key: String, _ field: String) -> FieldName {
    let record = name(key)
    let names = Municipality.table.fields.first { $0.name.en == field }?.name
    let field = names ?? FieldName(field, fi: field, sv: field)
    return FieldName(
      "\(record.en).\(field.en)", fi: "\(record.fi).\(field.fi)", sv: "\(record.sv).\(field.sv)")
  }

  private static func name(_ key: String) -> FieldName {
    SettingsNames.all.first { $0.en == key } ?? FieldName(key, fi: key, sv: key)
  }
}

/// Decisions in the words of the file.
extension SeverityDecision {
  fileprivate var words: String {
    [severity?.text.string, reason?.string].compactMap(\.self).joined(separator: " – ")
  }
}

extension ContactDemand {
  fileprivate var words: String {
    [email?.text, phone?.text, url?.text].compactMap { $0?.string }
      .filter { $0 != label.string }.joined(separator: ", ")
  }
}

extension RenamedOrganisation {
  fileprivate var words: String {
    let names = formerNames.map(\.string).joined(separator: ", ")
    return "← " + names + (since.map { " (\($0.text.string))" } ?? "")
  }
}

extension KnownSystem {
  fileprivate var words: String {
    [vendor, country?.text, hosting?.text].compactMap { $0?.string }.joined(separator: ", ")
  }
}
