import NoticeModel
import TestSupport

/// Random documents in the shapes of the field table.
struct SketchGenerator {
  /// The languages that the notice lists.
  private let languages: [String]
  /// The ids that the notice defines, by kind.
  private let ids: [IDSpace: [String]]
  /// Ids and names of the data items that others refer to.
  private let itemNames: [String]

  /// A whole notice.
  static func notice(_ choices: inout Choices) -> Sketch {
    let languages = Array(["fi", "sv", "en", "se"].prefix(choices.below(4)))
    var ids: [IDSpace: [String]] = [:]
    for space in [IDSpace.dataSubject, .purpose, .system] {
      let count = choices.below(4)
      ids[space] = Array(idNames.dropFirst(choices.below(6)).prefix(count))
    }
    let items = Array(itemNames.prefix(choices.below(4)))
    let generator = SketchGenerator(languages: languages, ids: ids, itemNames: items)
    return generator.notice(&choices)
  }

  private static let idNames = [
    "asiakas", "a", "läheinen", "x-1", "ei", "2", "no", "Lapsi_ja.nuori", "fi", "text",
  ]
  private static let itemNames = [
    "nimi", "henkilötunnus", "Välttämättömät terveystiedot", "hetu.1",
  ]

  private func notice(_ choices: inout Choices) -> Sketch {
    var fields: [(SketchKey, Sketch)] = []
    for field in Notice.table.form.fields() {
      switch field.name.en {
      case "seloste": fields.append((.name(field.name), .words("1", style(&choices))))
      case "languages":
        guard !languages.isEmpty else { continue }
        fields.append((.name(field.name), list(languages.map { .words($0, .plain) }, &choices)))
      case "dataItems":
        guard !itemNames.isEmpty else { continue }
        fields.append((.name(field.name), dataItems(field, &choices)))
      default:
        let isNeeded =
          if case .map(_, let space?, _) = field.shape { ids[space]?.isEmpty == false } else {
            false
          }
        guard isNeeded || choices.chance(1, of: 5) else { continue }
        fields.append((key(field, &choices), value(field.shape, &choices)))
      }
    }
    return .fields(fields, isFlow: false)
  }

  /// A first group with the items that others refer to, then any groups.
  private func dataItems(_ field: FieldForm, _ choices: inout Choices) -> Sketch {
    guard case .list(_, .record(let group)) = field.shape,
      let items = group.fields().first(where: { $0.name.en == "items" }),
      case .list(_, .record(let item)) = items.shape,
      let id = item.fields().first(where: { $0.name.en == "id" })
    else { return .items([], isFlow: true) }
    let named: [Sketch] = itemNames.map { name in
      guard name.hasPrefix("hetu") else { return .words(name, style(&choices)) }
      guard case .fields(let rest, let isFlow) = record(item, &choices, isFlow: false) else {
        return .words(name, .plain)
      }
      let others = rest.filter { $0.key.text(in: .english) != "id" }
      return .fields([(.name(id.name), .words(name, .plain))] + others, isFlow: isFlow)
    }
    let first = Sketch.fields([(.name(items.name), .items(named, isFlow: false))], isFlow: false)
    let rest = choices.list(upTo: 3, more: 1, of: 2) { record(group, &$0, isFlow: false) }
    return .items([first] + rest, isFlow: false)
  }

  // MARK: Shapes

  private func key(_ field: FieldForm, _ choices: inout Choices) -> SketchKey {
    if let singular = field.singular, choices.chance(1, of: 3) { return .name(singular) }
    return .name(field.name)
  }

  private func value(
    _ shape: Shape, _ choices: inout Choices, isFlow: Bool = false, isStated: Bool = false
  ) -> Sketch {
    switch shape {
    case .text: return words(&choices)
    case .localized: return localized(&choices, isFlow: isFlow)
    case .written(let form):
      if choices.chance(1, of: 4) { return words(&choices) }
      return .words(choices.pick(form.examples) ?? "a", style(&choices))
    case .choice(let form):
      guard let word = choices.pick(form.words) else { return words(&choices) }
      if choices.chance(1, of: 6) { return words(&choices) }
      if let synonym = choices.pick(word.synonyms), choices.chance(1, of: 4) {
        return .words(synonym, style(&choices))
      }
      return .term(word.name)
    case .reference(let space):
      let known = space == .dataItem ? itemNames : ids[space] ?? []
      return .words(choices.pick(known) ?? "a", style(&choices))
    case .list(_, let inner): return items(inner, &choices, isFlow: isFlow, isStated: isStated)
    case .map(_, let space, let inner):
      let names = space.flatMap { ids[$0] } ?? []
      return .fields(
        names.map { (.literal($0), value(inner, &choices)) }, isFlow: false)
    case .record(let form):
      if let short = shorthand(form, &choices, isStated: isStated) { return short }
      return record(form, &choices, isFlow: isFlow || choices.chance(1, of: 6))
    case .stated(let inner):
      if choices.chance(1, of: 4) { return statement(&choices, isFlow: isFlow) }
      return value(inner, &choices, isFlow: isFlow, isStated: true)
    }
  }

  private func items(
    _ inner: Shape, _ choices: inout Choices, isFlow: Bool, isStated: Bool
  ) -> Sketch {
    if case .reference(let space) = inner {
      let known = space == .dataItem ? itemNames : ids[space] ?? []
      if known.isEmpty { return .items([], isFlow: true) }
    }
    if choices.chance(1, of: 6) {
      // One item may stand without the list.
      return value(inner, &choices, isFlow: isFlow, isStated: isStated)
    }
    let isFlow = isFlow || choices.chance(1, of: 3)
    return .items(choices.list(upTo: 5) { value(inner, &$0, isFlow: isFlow) }, isFlow: isFlow)
  }

  private func list(_ items: [Sketch], _ choices: inout Choices) -> Sketch {
    if items.count == 1, choices.chance(1, of: 3) { return items[0] }
    return .items(items, isFlow: !choices.chance(1, of: 3))
  }

  private func record(_ form: RecordForm, _ choices: inout Choices, isFlow: Bool) -> Sketch {
    var fields: [(SketchKey, Sketch)] = []
    for field in form.fields() where choices.chance(2, of: 7) {
      fields.append((key(field, &choices), value(field.shape, &choices, isFlow: isFlow)))
    }
    if fields.count > 1, choices.chance(1, of: 5) { fields.swapAt(0, fields.count - 1) }
    return .fields(fields, isFlow: isFlow)
  }

  /// A bare text in place of a record; never one that would be a denial there.
  private func shorthand(
    _ form: RecordForm, _ choices: inout Choices, isStated: Bool
  ) -> Sketch? {
    guard let field = form.fields().first(where: { $0.name.en == form.shorthand }),
      choices.chance(1, of: 3)
    else { return nil }
    if case .localized = field.shape {
      return words(&choices).notDenying(where: isStated)
    }
    return value(field.shape, &choices).notDenying(where: isStated)
  }

  private func statement(_ choices: inout Choices, isFlow: Bool) -> Sketch {
    let word = choices.pick(StatementWord.allCases) ?? .none
    guard word != .unknown, choices.chance(1, of: 2) else { return .statement(word, nil) }
    return .statement(word, localized(&choices, isFlow: isFlow))
  }

  private func localized(_ choices: inout Choices, isFlow: Bool) -> Sketch {
    guard languages.count > 1, choices.chance(1, of: 2) else { return words(&choices) }
    let some = languages.filter { _ in !choices.chance(1, of: 6) }
    guard !some.isEmpty else { return words(&choices) }
    return .fields(some.map { (.literal($0), words(&choices)) }, isFlow: isFlow)
  }

  private func words(_ choices: inout Choices) -> Sketch {
    .words(TextGenerator.text(&choices), style(&choices))
  }

  private func style(_ choices: inout Choices) -> ScalarStyle {
    ScalarStyle(rawValue: choices.below(ScalarStyle.allCases.count)) ?? .plain
  }
}

extension Sketch {
  /// The words that deny, doubt or waive where a record's shorthand could stand.
  private static let denials: Set<String> = [
    "none", "ei", "ingen", "notapplicable", "eisovelleta", "inteTillämpligt".lowercased(),
    "unknown", "eitiedossa", "okänt", "ei ole", "ei lainkaan", "inga", "inget", "nej", "no",
    "ei sovelleta", "ei koske", "ei tiedossa", "ei tiedetä", "inte tillämpligt", "not applicable",
  ]

  fileprivate func notDenying(where isStated: Bool) -> Sketch {
    guard isStated else { return self }
    switch self {
    case .words(let text, let style):
      return Self.denials.contains(text.lowercased()) ? .words("a", style) : self
    case .term(let name):
      let isDenial = KeySet.allCases.contains { Self.denials.contains(name[$0].lowercased()) }
      return isDenial ? .words("a", .plain) : self
    default: return self
    }
  }
}
