import SourceText

/// Words that tell a statute's number from other numbers, in small letters.
enum StatuteWords {
  /// Endings of names of statutes, in the cases in which a number follows them.
  static let acts = Words(
    """
    laki lain lakia laissa laista lakiin lailla laille lakinsa
    asetus asetuksen asetusta asetuksessa asetuksesta asetukseen asetuksella asetuksessamme
    lag lagen lagens förordning förordningen förordningens
    """)

  /// Those of them that are an act of Parliament's, and never the Union's.
  static let plainActs = Words(
    "laki lain lakia laissa laista lakiin lailla laille lakinsa lag lagen lagens")

  /// Words that end like those, and are none.
  static let noActs = Words(
    """
    förslag förslagen avslag avslagen anslag anslagen utslag utslagen inslag inslagen bolag bolagen
    bolagens underlag underlagen överslag uppslag nederlag bakslag anlag bidragslag
    """)

  /// Whole words before the number of an act of the Union.
  static let unionMarks = Words("(eu) (ey) (eg) (ec) eu n:o nro nr no")

  /// Endings of words for acts of the Union, where the year of the number comes first.
  static let unionActs = Words(
    """
    asetus asetuksen asetusta asetuksessa asetuksesta direktiivi direktiivin direktiiviä
    direktiivissä förordning förordningen direktiv direktivet regulation directive
    """)

  /// Words before "asetus" and "förordning" by which these are the Union's.
  static let unionMakers = Words(
    "neuvoston komission unionin eu:n euroopan rådets kommissionens unionens eu:s eu-")

  /// Beginnings of words before numbers of cases, decisions, bills and papers.
  static let others = Words(
    """
    dnro dnr diaari asia hallituksen päätö kokou pöytäki esity esitt ohje määräy lausunto kuulutu
    numero tunnus versio päivit laadi hyväks julkais voimas viite
    diarie ärende beslut förslag möte protokoll föreskrift anvisn utlåtande nummer uppdat version
    upprätt godkän
    case decision record matter draft bill updat approv number
    """)

  /// Endings of the names of bodies whose decisions have such numbers.
  static let bodies = Words(
    """
    hallitus hallituksen lautakunta lautakunnan valtuusto valtuuston jaosto jaoston johtaja johtajan
    nämnd nämnden styrelse styrelsen fullmäktige sektion sektionen direktör direktören
    """)

  /// "Act" and "Decree": whole words, for many others end like them.
  static func contains(english word: [UInt8]) -> Bool { english.contains(word) }

  private static let english = Words("act acts decree")
}

/// A list of words, by bytes.
struct Words: Sendable {
  private let words: [[UInt8]]
  private let list: WordList

  /// The words, separated by spaces.
  init(_ words: String) {
    let words = words.split(whereSeparator: \.isWhitespace).map(String.init)
    self.words = words.map { Array($0.utf8) }
    list = WordList(words)
  }

  func contains(_ word: [UInt8]) -> Bool {
    word.withUnsafeBufferPointer { list.contains($0) }
  }

  /// Whether a word ends in one of these.
  func ends(_ word: [UInt8]) -> Bool { word.withUnsafeBufferPointer { list.ends($0) } }

  /// Whether a word begins with one of these.
  func begins(_ word: [UInt8]) -> Bool { words.contains { word.starts(with: $0) } }
}
