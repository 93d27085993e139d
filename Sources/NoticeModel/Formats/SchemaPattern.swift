/// The few patterns that the schemas give to other people's validators.
enum SchemaPattern {
  /// Ids for JSON Schema: Latin letters with their accents, digits and the three joining signs.
  static let identifier = "^[-_.]*[A-Za-z0-9À-ɏḀ-ỿ][-_.A-Za-z0-9À-ɏḀ-ỿ]*$"
  /// Ids for XML Schema, whose patterns are anchored and know Unicode's classes.
  static let xmlIdentifier = "[\\-_.]*[\\p{L}0-9][\\p{L}0-9\\-_.]*"
  /// A language of a text, for JSON Schema.
  static let language = "^[A-Za-z]{2,8}$"

  /// Exactly one of the texts; nil where there are none.
  static func anyOf(_ texts: [String]) -> String? {
    var seen: Set<String> = []
    let unique = texts.filter { seen.insert($0).inserted }
    return unique.isEmpty ? nil : "^(?:" + unique.map(escape).joined(separator: "|") + ")$"
  }

  private static func escape(_ text: String) -> String {
    var out = ""
    for character in text {
      if "\\^$.|?*+()[]{}/".contains(character) { out += "\\" }
      out.append(character)
    }
    return out
  }
}
