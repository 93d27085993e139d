import Diagnostics

/// Citations as they are written in each language.
extension Citation {
  /// An Article of the GDPR, with its paragraph and point where they are cited.
  package static func gdpr(_ article: Int, _ paragraph: Int? = nil, _ point: String? = nil)
    -> Citation
  {
    let fi =
      "tietosuoja-asetus \(article) artikla" + (paragraph.map { " \($0) kohta" } ?? "")
      + (point.map { " \($0) alakohta" } ?? "")
    let numbers = [paragraph.map(String.init), point].compactMap { $0 }
    let sv = "dataskyddsförordningen artikel \(article)" + numbers.map { ".\($0)" }.joined()
    let en = "GDPR Art. \(article)" + numbers.map { "(\($0))" }.joined()
    return Citation(
      Phrase(fi: fi, sv: sv, en: en), url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj")
  }

  /// A recital of the GDPR.
  package static func recital(_ number: Int) -> Citation {
    Citation(
      Phrase(
        fi: "tietosuoja-asetus johdanto-osan \(number) kappale",
        sv: "dataskyddsförordningen skäl \(number)", en: "GDPR recital \(number)"),
      url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj")
  }

  /// A Finnish act by its names, its number and year, and its sections (without §).
  package static func act(
    fi: String, sv: String, en: String, _ number: String, _ sections: String
  ) -> Citation {
    let parts = number.split(separator: "/")
    let url =
      parts.count == 2
      ? "https://www.finlex.fi/fi/lainsaadanto/\(parts[1])/\(parts[0])" : nil
    return Citation(
      Phrase(
        fi: "\(fi) (\(number)) \(sections) §", sv: "\(sv) (\(number)) \(sections) §",
        en: "\(en) (\(number)) section \(sections)"), url: url)
  }
}
