/// A municipality of two languages, by the Government's decree for 2023–2032 (Language Act, section
/// 5). Åland, whose municipalities are Swedish, is not among them.
package struct BilingualMunicipality: Hashable, Sendable {
  package enum Language: String, Sendable {
    case finnish = "fi"
    case swedish = "sv"
  }

  package let fi: String
  /// "Espoon", as in "Espoon kaupunki".
  package let finnishGenitive: String
  package let sv: String
  package let majority: Language

  init(_ row: LawRow) {
    fi = row["fi"]
    finnishGenitive = row["fi_genitive"]
    sv = row["sv"]
    majority = Language(rawValue: row["majority"]) ?? .finnish
  }

  /// `law/bilingual-municipalities.csv`.
  static let all = LawTable(LawTables.bilingualMunicipalities).rows.map {
    BilingualMunicipality($0)
  }

  /// By each name, in small letters.
  static let names: [String: BilingualMunicipality] = {
    var names: [String: BilingualMunicipality] = [:]
    for place in all {
      for name in [place.fi, place.finnishGenitive, place.sv, place.sv + "s"] {
        names[name.lowercased()] = place
      }
    }
    return names
  }()
}

extension LawBook {
  package var bilingualMunicipalities: [BilingualMunicipality] { BilingualMunicipality.all }

  /// By its name in either language, or by that of its town or authority, which begins with the
  /// place's: "Espoo", "Esbo", "Espoon kaupunki", "Esbo stad", "Vasa stads bildningssektor".
  package func bilingualMunicipality(named name: String) -> BilingualMunicipality? {
    let name = name.lowercased()
    if let place = BilingualMunicipality.names[name] { return place }
    let first = name.prefix { !$0.isWhitespace && $0 != "," && $0 != "-" }
    return BilingualMunicipality.names[String(first)]
  }
}
