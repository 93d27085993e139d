/// Small numbers written as words, as retention periods have them.
enum NumberWord {
  /// Finnish in the basic form and the genitive ("kahden vuoden ajan"), Swedish, English.
  private static let words: [(Int, [String])] = [
    (1, ["yksi", "yhden", "ett", "en", "one"]),
    (2, ["kaksi", "kahden", "två", "two"]),
    (3, ["kolme", "kolmen", "tre", "three"]),
    (4, ["neljä", "neljän", "fyra", "four"]),
    (5, ["viisi", "viiden", "fem", "five"]),
    (6, ["kuusi", "kuuden", "sex", "six"]),
    (7, ["seitsemän", "sju", "seven"]),
    (8, ["kahdeksan", "åtta", "eight"]),
    (9, ["yhdeksän", "nio", "nine"]),
    (10, ["kymmenen", "tio", "ten"]),
    (11, ["yksitoista", "yhdentoista", "elva", "eleven"]),
    (12, ["kaksitoista", "kahdentoista", "tolv", "twelve"]),
    (15, ["viisitoista", "viidentoista", "femton", "fifteen"]),
    (20, ["kaksikymmentä", "kahdenkymmenen", "tjugo", "twenty"]),
    (30, ["kolmekymmentä", "kolmenkymmenen", "trettio", "thirty"]),
    (50, ["viisikymmentä", "viidenkymmenen", "femtio", "fifty"]),
  ]

  /// The number that a word names.
  static func value(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
    for (value, names) in words {
      for name in names where bytes.says(name, word) { return value }
    }
    return nil
  }
}
