import Diagnostics
import NoticeModel
import NoticeRules
import SourceText

/// Merges files key by key.
struct ConfigurationMerger {
  /// An item of a list, and those of the same name that it took the place of, the last first.
  struct Merged<Item> {
    var item: Item
    var overrode: [Item] = []
  }

  /// From the root down.
  let files: [SettingsFile]

  init(_ files: [SettingsFile]) { self.files = files }

  /// What the deepest file says of a key, of those that say anything.
  func last<Value>(_ get: (SettingsFile) -> Value?) -> Value? {
    for file in files.reversed() {
      if let value = get(file) { return value }
    }
    return nil
  }

  /// The items of a list from the root down, in the order of their first appearance.
  ///
  /// - Parameters:
  ///   - key: the list's canonical name, for files that replace it.
  ///   - name: what tells items apart.
  func list<Item>(
    _ key: String, _ get: (SettingsFile) -> [Item], named name: (Item) -> String
  ) -> [Merged<Item>] {
    let first = files.lastIndex { $0.replaces(key) } ?? 0
    var merged: [Merged<Item>] = []
    var places: [String: Int] = [:]
    for file in files.dropFirst(first) {
      for item in get(file) {
        let name = name(item).lowercased()
        if let place = places[name] {
          merged[place].overrode.insert(merged[place].item, at: 0)
          merged[place].item = item
        } else {
          places[name] = merged.count
          merged.append(Merged(item: item))
        }
      }
    }
    return merged
  }

  /// The items of a list that a deeper file has replaced.
  func replaced<Item>(_ key: String, _ get: (SettingsFile) -> [Item]) -> [Item] {
    let first = files.lastIndex { $0.replaces(key) } ?? 0
    return files.prefix(first).flatMap(get)
  }

  // MARK: The lists

  var severities: [Merged<SeverityDecision>] {
    list("severities", \.severities) { $0.id.string }
  }
  var requiredContacts: [Merged<ContactDemand>] {
    list("requiredContacts", \.requiredContacts, named: \.label.string)
  }
  var organisations: [Merged<RenamedOrganisation>] {
    list("organisations", \.organisations, named: \.label.string)
  }
  var systems: [Merged<KnownSystem>] { list("systems", \.systems, named: \.label.string) }
  var describedRegisters: [Merged<Text>] {
    list("describedRegisters", \.describedRegisters, named: \.string)
  }
  var environment: [Merged<Text>] {
    list("schemas", { $0.schemas?.environment ?? [] }, named: \.string)
  }

  // MARK: For rules

  var rules: RuleSettings {
    var rules = RuleSettings()
    if let age = last({ $0.maximumAge?.value }) { rules.maxAge = age }
    for decision in severities {
      guard let level = decision.item.severity?.value else { continue }
      rules.severities[.init(decision.item.id.string)] = level
    }
    rules.municipality = municipality
    rules.requiredContacts = requiredContacts.map { contact in
      RequiredContact(
        name: contact.item.label.string, email: contact.item.email?.value,
        phone: contact.item.phone.flatMap { $0.value == nil ? nil : $0 },
        url: contact.item.url?.value)
    }
    rules.organisations = organisations.map { organisation in
      OwnOrganisation(
        formerNames: organisation.item.formerNames.map(\.string),
        name: organisation.item.label.string, since: organisation.item.since?.value)
    }
    rules.systems = systems.map { system in
      OwnSystem(
        name: system.item.label.string, vendor: system.item.vendor?.string,
        country: system.item.country?.value, hosting: system.item.hosting?.value,
        isNational: system.item.national?.value == .yes)
    }
    // Where no file gives names, nothing is known of the description.
    let described = describedRegisters.map(\.item.string)
    rules.describedRegisters = described.isEmpty ? nil : described
    return rules
  }

  /// Without places: a finding that speaks of it stands in the notice, not here.
  private var municipality: Municipality? {
    guard last({ $0.municipality }) != nil else { return nil }
    var merged = Municipality()
    merged.name = last { $0.municipality?.name }?.placeless
    merged.officialLanguages =
      last { file in
        file.municipality.flatMap { $0.officialLanguages.isEmpty ? nil : $0.officialLanguages }
      }?.map { Text($0.string) } ?? []
    merged.samiHomeland = last { $0.municipality?.samiHomeland?.value }.map { Choice($0) }
    return merged
  }
}

extension SettingsFile {
  /// Where the file says that it replaces a list; nil where it adds to it.
  func replacement(of key: String) -> Text? {
    replace.first { SettingsNames.list($0.string) == key }
  }

  fileprivate func replaces(_ key: String) -> Bool { replacement(of: key) != nil }
}

extension LocalizedText {
  fileprivate var placeless: LocalizedText {
    LocalizedText(variants.map { Variant($0.language, Text($0.text.string)) }) ?? self
  }
}

/// What items of lists are called.
extension ContactDemand {
  /// The name, or else the detail that stands first.
  var label: Text {
    [name, email?.text, phone?.text, url?.text].compactMap(\.self).first { !$0.isBlank }
      ?? Text("", at: range)
  }
}

extension RenamedOrganisation {
  var label: Text { name ?? Text("", at: range) }
}

extension KnownSystem {
  var label: Text { name ?? Text("", at: range) }
}
