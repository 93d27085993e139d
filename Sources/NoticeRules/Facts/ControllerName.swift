import NoticeModel
import SourceText

/// What the words of a controller's name say it is.
///
/// Finnish and Swedish put the owner in the genitive before the unit, so a legal person counts only
/// where its own word stands in the nominative: "Mallilan kaupunki, kotoutumispalvelut" names the
/// city, "Mallilan kaupungin kotoutumispalvelut" names a unit.
struct ControllerName {
  /// What the words between two commas, dashes, slashes or brackets are.
  private struct Segment {
    var isEmpty = true
    var hasPersonWord = false
    var hasEnglishPerson = false
    var hasUnitWord = false
    var hasTitle = false
    /// "Kaupunki kaikille -hanke": all of it is the project's name.
    var endsInHyphenWord = false

    var isLegalPerson: Bool {
      if endsInHyphenWord { return false }
      // English has no genitive ending in "City of Mallila Immigrant Services".
      return hasPersonWord || (hasEnglishPerson && !hasUnitWord)
    }
  }

  /// Whether a municipality, an organ or another legal person is named by itself.
  private(set) var namesLegalPerson = false
  /// Whether a word for a unit, a project or a system stands in the name.
  private(set) var mentionsUnit = false
  private var hasTitle = false

  /// Whether the name is an office holder's title, and no organisation stands beside it.
  var isOfficeHolder: Bool { hasTitle && !namesLegalPerson && !mentionsUnit }

  init(_ name: String) {
    withSmallLetters(of: name) { read($0) }
  }

  private mutating func read(_ name: UnsafeBufferPointer<UInt8>) {
    var segment = Segment()
    var start = 0
    var offset = 0
    while offset < name.count {
      let (length, isSeparator) = name.gap(at: offset)
      guard length > 0 else {
        offset += 1
        continue
      }
      take(name, start..<offset, &segment)
      if isSeparator { close(&segment) }
      offset += length
      start = offset
    }
    take(name, start..<name.count, &segment)
    close(&segment)
  }

  private mutating func take(
    _ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ segment: inout Segment
  ) {
    guard !range.isEmpty else { return }
    // A hyphen that stands alone is a dash.
    if range.count == 1, name[range.lowerBound] == UInt8(ascii: "-") {
      close(&segment)
      return
    }
    let word = name.withoutQuotes(range)
    segment.isEmpty = false
    segment.endsInHyphenWord = word.first == UInt8(ascii: "-")
    if ControllerWords.legalPersons.ends(word) || ControllerWords.companyForms.contains(word) {
      segment.hasPersonWord = true
    }
    if ControllerWords.englishPersons.contains(word) { segment.hasEnglishPerson = true }
    if ControllerWords.units.stands(in: word) || ControllerWords.englishUnits.contains(word) {
      segment.hasUnitWord = true
    }
    if ControllerWords.titles.ends(word) { segment.hasTitle = true }
  }

  private mutating func close(_ segment: inout Segment) {
    guard !segment.isEmpty else { return }
    if segment.isLegalPerson { namesLegalPerson = true }
    if segment.hasUnitWord { mentionsUnit = true }
    if segment.hasTitle { hasTitle = true }
    segment = Segment()
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of the space or separator at an offset (0 where there is none), and whether it
  /// separates segments.
  fileprivate func gap(at offset: Int) -> (length: Int, isSeparator: Bool) {
    switch self[offset] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "\n"):
      return (1, true)
    case 0x20, 0x09, 0x0B, 0x0C, 0x0D: return (1, false)
    case 0xC2:
      // The no-break space.
      return offset + 1 < count && self[offset + 1] == 0xA0 ? (2, false) : (0, false)
    case 0xE2:
      guard offset + 2 < count, self[offset + 1] == 0x80 else { return (0, false) }
      switch self[offset + 2] {
      // The en dash and the em dash.
      case 0x93, 0x94: return (3, true)
      // Spaces of other widths.
      case 0x80...0x8A, 0xAF: return (3, false)
      default: return (0, false)
      }
    default: return (0, false)
    }
  }

  /// A word without the quotation marks and full stops around it.
  fileprivate func withoutQuotes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, case let length = quoteLength(low), length > 0 { low += length }
    while high > low {
      if quoteLength(high - 1) == 1 {
        high -= 1
      } else if high - low >= 3, quoteLength(high - 3) == 3 {
        high -= 3
      } else {
        break
      }
    }
    return UnsafeBufferPointer(rebasing: self[low..<Swift.max(low, high)])
  }

  private func quoteLength(_ offset: Int) -> Int {
    switch self[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "."): return 1
    case 0xE2:
      guard offset + 2 < count, self[offset + 1] == 0x80 else { return 0 }
      // ’ “ ”
      return (0x99...0x9D).contains(self[offset + 2]) && self[offset + 2] != 0x9A
        && self[offset + 2] != 0x9B ? 3 : 0
    default: return 0
    }
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
