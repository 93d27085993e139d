/// Latin letters without their marks, for slugs: ä → a, ö → o, å → a, é → e, ß → ss.
package enum LatinFold {
  /// The small letters a–z or the digit that a character becomes; nil when it is neither a letter of
  /// the Latin alphabet nor a digit.
  package static func letters(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "A"..."Z": Unicode.Scalar(scalar.value + 0x20).map { String($0) }
    default: table[scalar.value]
    }
  }

  private static let table: [UInt32: String] = {
    var table: [UInt32: String] = [:]
    for (plain, marked) in groups {
      for scalar in marked.unicodeScalars { table[scalar.value] = plain }
    }
    return table
  }()

  /// The letters of Latin-1 and Latin Extended-A, and a few more that names in Finland need.
  private static let groups: [(String, String)] = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎ"),
    ("ae", "Ææ"),
    ("c", "ÇçĆćĈĉĊċČč"),
    ("d", "ÐðĎďĐđ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚě"),
    ("g", "ĜĝĞğĠġĢģ"),
    ("h", "ĤĥĦħ"),
    ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐ"),
    ("ij", "Ĳĳ"),
    ("j", "Ĵĵ"),
    ("k", "Ķķĸ"),
    ("l", "ĹĺĻļĽľĿŀŁł"),
    ("n", "ÑñŃńŅņŇňŉŊŋ"),
    ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőǑǒ"),
    ("oe", "Œœ"),
    ("r", "ŔŕŖŗŘř"),
    ("s", "ŚśŜŝŞşŠšſȘș"),
    ("ss", "ßẞ"),
    ("t", "ŢţŤťŦŧȚț"),
    ("th", "Þþ"),
    ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųǓǔǕǖǗǘǙǚǛǜ"),
    ("w", "Ŵŵ"),
    ("y", "ÝýÿŶŷŸ"),
    ("z", "ŹźŻżŽž"),
  ]
}
