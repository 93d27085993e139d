/// Forms that a word takes before its endings, beyond its own: `hakemus` is `hakemukse` in
/// `hakemuksen_tila`, `tutkinto` is `tutkinno`, `faktura` is `faktur` in `fakturor`.
///
/// Only the regular changes of Finnish gradation and stems, of Swedish words in -a and of English
/// words in -y; what is irregular stands in the list of words.
enum WordStems {
  /// The other forms of a word in small letters without marks; `language` is a bit of
  /// `WordList.Entry.languages`.
  static func stems(of word: [UInt8], _ language: UInt8) -> [[UInt8]] {
    guard word.count >= 5 else { return [] }
    var stems: [[UInt8]] = []
    for (ending, others) in language == 1 ? finnish : language == 2 ? swedish : english
    where word.suffix(ending.count).elementsEqual(ending) {
      for other in others { stems.append(word.dropLast(ending.count) + other) }
    }
    return stems
  }

  private typealias Change = (ending: [UInt8], others: [[UInt8]])

  private static let finnish = changes([
    ("us", ["ukse", "uks", "ude"]), ("ys", ["ykse", "yks", "yde"]), ("os", ["okse", "oks"]),
    ("is", ["ikse", "iks"]), ("nen", ["se", "s"]), ("as", ["aa"]), ("in", ["ime"]),
    ("ton", ["ttoma"]),
    ("te", ["ttee", "tte"]), ("ke", ["kkee", "kke"]), ("ve", ["pee", "pe"]), ("de", ["tee"]),
    ("he", ["hee"]), ("se", ["see"]), ("ste", ["stee"]), ("nto", ["nno"]), ("nta", ["nna"]),
    ("nti", ["nni"]), ("nt", ["nn"]), ("lta", ["lla"]), ("rta", ["rra"]), ("eto", ["edo"]),
    ("ato", ["ado"]), ("atu", ["adu"]), ("ata", ["ada"]), ("aito", ["aido"]), ("oto", ["odo"]),
    ("auta", ["auda"]), ("upa", ["uva"]), ("apa", ["ava"]), ("kka", ["ka"]),
    ("kko", ["ko"]), ("kki", ["ki"]), ("kku", ["ku"]), ("tti", ["ti"]), ("tta", ["ta"]),
    ("tto", ["to"]), ("ttu", ["tu"]), ("ppi", ["pi"]), ("ppu", ["pu"]), ("ppa", ["pa"]),
    ("nki", ["ngi"]), ("nka", ["nga"]), ("nko", ["ngo"]), ("rki", ["rje"]), ("ika", ["ja"]),
  ])
  private static let swedish = changes([("a", [""]), ("el", ["l"]), ("an", ["ning"])])
  private static let english = changes([("y", ["ie"])])

  private static func changes(_ list: [(String, [String])]) -> [Change] {
    list.map { (Array($0.utf8), $1.map { Array($0.utf8) }) }
  }
}
