import NoticeModel
import SourceText

/// The words of a party's name in small letters, without its legal form: enough to tell whether
/// two names are of one party.
package struct PartyName: Sendable {
  package let words: [String]
  /// Whether the name has the legal form of a company or an association.
  package let hasLegalForm: Bool

  package init(_ name: String) {
    let all = name.smallWords
    words = all.filter { !Self.isLegalForm($0) }
    hasLegalForm = all.count > words.count
  }

  package init(_ name: LocalizedText) { self.init(name.first.text.string) }

  /// Whether each word of the shorter name begins a word of the longer, or is begun by one:
  /// "Microsoft" and "Microsoft Ireland", "Mallin" and "Mallin Ohjelmistot", but not
  /// "Mallin Konesalit" and "Mallin Ohjelmistot".
  package func isSame(as other: PartyName) -> Bool {
    let (short, long) =
      words.count <= other.words.count ? (words, other.words) : (other.words, words)
    guard !short.isEmpty else { return false }
    return short.allSatisfy { word in
      long.contains { $0 == word || (Self.share($0, word) && word.count > 2 && $0.count > 2) }
    }
  }

  /// The place whose municipality the name is of: "Mallilan kaupunki", "Mallila stad",
  /// "City of Mallila", "Mallilan kaupunginhallitus". Nil where it names none.
  package var municipalPlace: String? {
    for (index, word) in words.enumerated() {
      if Self.englishMunicipalities.contains(word), index + 2 < words.count,
        words[index + 1] == "of"
      {
        return words[index + 2]
      }
      if index > 0, Self.isMunicipal(word) { return words[index - 1] }
    }
    return nil
  }

  /// Whether the name begins with the municipality itself, or with "own": "Kaupungin taloushallinto",
  /// "Oma henkilöstö".
  package var beginsWithOwnMunicipality: Bool {
    guard let first = words.first else { return false }
    return ["kaupungin", "kunnan", "stadens", "kommunens"].contains(where: first.begins(with:))
      || ["oma", "omat", "oman", "omien", "egen", "egna", "eget", "own"].contains(first)
  }

  /// Whether the name ends as those of a municipality's organs do: "hyvinvointilautakunta".
  package var isOrgan: Bool {
    words.contains { word in Self.organs.contains(where: word.ends(in:)) }
  }

  /// Whether two inflected words have one stem: one begins the other.
  package static func share(_ a: String, _ b: String) -> Bool {
    a.begins(with: b) || b.begins(with: a)
  }

  private static func isMunicipal(_ word: String) -> Bool {
    if word.begins(with: "kuntayht") || word.begins(with: "kuntout") { return false }
    return municipalities.contains(where: word.begins(with:))
  }

  private static let municipalities = ["kaupun", "kunnan", "kunta", "stad", "kommun"]
  private static let organs = [
    "valtuusto", "hallitus", "lautakunta", "jaosto", "liikelaitos", "kaupunki", "kunta",
    "fullmäktige", "styrelse", "styrelsen", "nämnd", "nämnden", "sektion", "sektionen", "stad",
    "staden", "kommun", "kommunen", "board", "committee", "council", "city", "municipality",
  ]
  private static let englishMunicipalities: Set<String> = ["city", "municipality", "town"]
  private static func isLegalForm(_ word: String) -> Bool {
    // Nearly all words are told by their length.
    switch word.utf8.count {
    case 1...3: ["oy", "oyj", "ab", "abp", "ry", "rf", "r", "y", "ltd", "inc", "sr"].contains(word)
    case 4: word == "gmbh"
    case 7: word == "limited"
    case 11: word == "corporation"
    default: false
    }
  }
}

/// The notice's own municipality, to ask whether a name is of one of its units.
package struct OwnMunicipality: Sendable {
  /// Its places, from its name and the controllers'; a few, so that the time stays linear.
  private let places: [String]

  package init(_ notice: borrowing Notice) {
    var places: [String] = []
    func add(_ name: LocalizedText?) {
      guard let name else { return }
      for variant in name.variants where places.count < PartyNames.most {
        if let place = PartyName(variant.text.string).municipalPlace { places.append(place) }
      }
    }
    add(notice.municipality?.name)
    for controller in notice.controllers { add(controller.name) }
    self.places = places
  }

  /// Whether a name is of a unit of the municipality.
  package func has(unit party: PartyName) -> Bool {
    // A company that the city owns is another legal person.
    if party.hasLegalForm { return false }
    if party.beginsWithOwnMunicipality { return true }
    guard let place = party.municipalPlace else { return false }
    return places.contains { PartyName.share($0, place) }
  }
}

extension Notice {
  /// The controllers that are different legal persons, the first of each. A municipality and its
  /// organs, units and projects are one; a person is none.
  package var distinctControllers: [Controller] {
    // The first places only are compared with others, so that the time stays linear.
    var places: [String] = []
    var names = PartyNames()
    var distinct: [Controller] = []
    var own: Controller?
    for controller in controllers {
      guard let name = controller.name, !name.isBlank else { continue }
      switch controller.kind?.value {
      case .person: continue
      case nil, .municipality, .organ, .project, .system, .service, .unit:
        let party = PartyName(name)
        if let place = party.municipalPlace {
          if places.count < PartyNames.most,
            !places.contains(where: { PartyName.share($0, place) })
          {
            places.append(place)
            distinct.append(controller)
          }
        } else if controller.kind?.value == nil, !party.isOrgan {
          if !names.contains(party) {
            names.insert(party)
            distinct.append(controller)
          }
        } else {
          own = own ?? controller
        }
      default:
        let party = PartyName(name)
        if !names.contains(party) {
          names.insert(party)
          distinct.append(controller)
        }
      }
    }
    if places.isEmpty, let own { distinct.append(own) }
    return distinct
  }
}
