import Diagnostics

/// Sources of law beside the GDPR's Articles and the sections of Finnish acts.
extension Citation {
  /// A Finnish act as a whole, by its names, its number and year.
  package static func statute(
    fi: String, sv: String, en: String, _ number: String
  ) -> Citation {
    let parts = number.split(separator: "/")
    let url =
      parts.count == 2 ? "https://www.finlex.fi/fi/lainsaadanto/\(parts[1])/\(parts[0])" : nil
    return Citation(
      Phrase(fi: "\(fi) (\(number))", sv: "\(sv) (\(number))", en: "\(en) (\(number))"), url: url)
  }

  /// A decision of the European Commission by its number, for example `(EU) 2023/1795`.
  package static func commissionDecision(_ number: String) -> Citation {
    Citation(
      Phrase(
        fi: "komission päätös \(number)", sv: "kommissionens beslut \(number)",
        en: "Commission Decision \(number)"))
  }

  /// A judgment of the Court of Justice by the number of the case.
  package static func courtOfJustice(_ number: String) -> Citation {
    Citation(
      Phrase(
        fi: "unionin tuomioistuin \(number)", sv: "EU-domstolen \(number)",
        en: "Court of Justice of the EU \(number)"),
      url: "https://curia.europa.eu/juris/liste.jsf?num=\(number)")
  }
}
