/// An address for letters: street or box lines, postcode, town, and a country where it is abroad.
package struct PostalAddress: WrittenValue {
  /// Everything before the postcode: street, floor, `PL 800`.
  package let lines: [String]
  /// Five digits in Finland; abroad whatever that country uses, nil where none was seen.
  package let postcode: String?
  /// The post town (postitoimipaikka).
  package let town: String
  /// Only where the address names a country.
  package let country: CountryCode?

  /// Only the reader makes these.
  init(lines: [String], postcode: String?, town: String, country: CountryCode?) {
    self.lines = lines
    self.postcode = postcode
    self.town = town
    self.country = country
  }

  /// One line, with commas; the country as its code.
  package var canonical: String {
    var parts = lines
    parts.append(postcode.map { "\($0) \(town)" } ?? town)
    if let country { parts.append(country.code) }
    return parts.joined(separator: ", ")
  }
}
