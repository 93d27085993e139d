import NoticeModel
import SourceText

/// What the words of a controller's name say it is.
///
/// Finnish and Swedish put the owner in the genitive before the unit, so a legal person counts only
/// where its own word stands in the nominative: "Mallilan kaupunki, kotoutumispalvelut" names the
/// city, "Mallilan kaupungin kotoutumispalvelut" names a unit.
struct ControllerName {
  /// The words between commas, dashes, slashes and brackets, in small letters.
  private let segments: [[Substring]]

  init(_ name: String) {
    var segments: [[Substring]] = []
    let lowercased = name.lowercased()
    for part in lowercased.split(whereSeparator: { ",;:/()[]\n–—".contains($0) }) {
      var segment: [Substring] = []
      for word in part.split(whereSeparator: \.isWhitespace) {
        // A hyphen that stands alone is a dash.
        if word == "-" {
          segments.append(segment)
          segment = []
        } else {
          segment.append(word.trimmingQuotes)
        }
      }
      segments.append(segment)
    }
    self.segments = segments.filter { !$0.isEmpty }
  }

  /// Whether a municipality, an organ or another legal person is named by itself.
  var namesLegalPerson: Bool { segments.contains(where: Self.isLegalPerson) }

  /// Whether a word for a unit, a project or a system stands in the name.
  var mentionsUnit: Bool { segments.contains(where: Self.hasUnitWord) }

  /// Whether the name is an office holder's title, and no organisation stands beside it.
  var isOfficeHolder: Bool {
    !namesLegalPerson && !mentionsUnit
      && segments.contains { words in
        words.contains { word in ControllerWords.titles.contains(where: word.ends(in:)) }
      }
  }

  private static func isLegalPerson(_ words: [Substring]) -> Bool {
    // "Kaupunki kaikille -hanke": all of it is the project's name.
    if let last = words.last, last.hasPrefix("-") { return false }
    for word in words {
      if ControllerWords.legalPersons.contains(where: word.ends(in:)) { return true }
      if ControllerWords.companyForms.contains(word) { return true }
    }
    // English has no genitive ending in "City of Mallila Immigrant Services".
    return !hasUnitWord(words) && words.contains(where: ControllerWords.englishPersons.contains)
  }

  private static func hasUnitWord(_ words: [Substring]) -> Bool {
    words.contains { word in
      ControllerWords.units.contains(where: word.holds)
        || ControllerWords.englishUnits.contains(word)
    }
  }
}

extension Substring {
  fileprivate var trimmingQuotes: Substring {
    var word = self
    while let first = word.first, "\"'”“’.".contains(first) { word.removeFirst() }
    while let last = word.last, "\"'”“’.".contains(last) { word.removeLast() }
    return word
  }
}

extension Controller {
  /// Whether the name alone decides: the notice states no kind, or one that a unit is often given.
  private var isJudgedByName: Bool {
    switch kind?.value {
    case nil, .municipality, .organ: true
    default: false
    }
  }

  /// A unit, a project, a system or a service: none of them can be a controller.
  package var isUnitOrProject: Bool {
    switch kind?.value {
    case .unit, .project, .system, .service: return true
    default: break
    }
    guard isJudgedByName, let name else { return false }
    return name.variants.contains { variant in
      let name = ControllerName(variant.text.string)
      return name.mentionsUnit && !name.namesLegalPerson
    }
  }

  /// A natural person, by the stated kind or by a title that stands alone.
  package var isPerson: Bool {
    if kind?.value == .person { return true }
    guard isJudgedByName, let name else { return false }
    return name.variants.contains { ControllerName($0.text.string).isOfficeHolder }
  }

  /// Whether nothing speaks against the controller's being established in the EU or EEA.
  package var isPresumablyInEEA: Bool {
    switch kind?.value {
    case .company, .association, .person:
      if businessID.isGiven { return true }
      guard let address = address?.value else { return false }
      if let country = address.country { return country.isInEEA }
      return address.postcode?.utf8.count == 5
    default:
      return address?.value?.country?.isInEEA ?? true
    }
  }
}
