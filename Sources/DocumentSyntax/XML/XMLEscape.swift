import SourceText

/// Text made safe for each place in an XML document.
package enum XMLEscape {
  package static func text(_ string: String) -> String { escape(string, quotes: false) }

  /// For a value between double quotes; line breaks and tabs survive attribute normalisation.
  package static func attribute(_ string: String) -> String { escape(string, quotes: true) }

  /// For the inside of a comment: no `--`, no hyphen at the end.
  package static func comment(_ string: String) -> String {
    var result = ""
    for scalar in string.unicodeScalars where CharacterCheck.problem(of: scalar) == nil {
      if scalar == "-", result.unicodeScalars.last == "-" { result.unicodeScalars.append(" ") }
      result.unicodeScalars.append(scalar)
    }
    return result.hasSuffix("-") ? result + " " : result
  }

  private static func escape(_ string: String, quotes: Bool) -> String {
    let needsWork = string.utf8.contains {
      $0 < 0x20 || $0 == 0x22 || $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x7F || $0 == 0xC2
        || $0 == 0xD8 || $0 == 0xE2 || $0 >= 0xEF
    }
    guard needsWork else { return string }
    var result = ""
    result.reserveCapacity(string.utf8.count + 16)
    for scalar in string.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where quotes: result += "&quot;"
      case "\n" where quotes: result += "&#10;"
      case "\t" where quotes: result += "&#9;"
      default:
        // Characters that no document may contain never reach a file, wherever they came from.
        if CharacterCheck.problem(of: scalar) == nil { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
