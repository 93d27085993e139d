import NoticeModel

/// Words for parties that could mean anyone.
enum GeneralParties {
  /// How exactly words name a party.
  enum Judgement {
    /// The words tell who it is, or what kind of body.
    case exact
    /// A general word bound to a service or a task: "hankkeen yhteistyökumppanit".
    case bound
    /// General words only.
    case general
  }

  /// Verbs of disclosing, looked for in all texts.
  static let disclosing = Cues([
    "luovutetaan", "luovutamme", "luovuttaa", "lämnas ut", "utlämnas", "lämnar ut", "=disclosed",
    "=disclose", "=discloses",
  ])

  /// What is disclosed.
  static let data = Cues([
    "tieto", "tiedo", "tieda", "henkilötie", "asiakastie", "asiakirj", "uppgift", "handling",
    "personuppgift", "=data", "information", "document",
  ])

  /// Signs that the words go on to say who is meant.
  static let listing = Cues([
    "kuten", "esimerkiksi", "=esim", "=mm", "muun muassa", "näitä ovat", "joita ovat", "=eli",
    "joilla", "jotka", "jolla", "joka",
    "såsom", "till exempel", "=t ex", "bland annat", "=bl", "nämligen", "som har", "som är",
    "such as", "for example", "=e.g", "including", "namely", "who are", "which are", "with a right",
  ])

  /// Whether all general words of a name are authorities: a statute makes them exact.
  static func areAuthorities(_ name: String) -> Bool {
    PartyName(name).words.allSatisfy { !isGeneral($0) || isAuthority($0) }
  }

  /// Judges a name such as "Muut viranomaistahot".
  static func judge(_ name: String) -> Judgement {
    // Brackets, colons and names in them tell more.
    if name.utf8.contains(where: { "(:0123456789".utf8.contains($0) }) { return .exact }
    let words = PartyName(name).words
    guard let last = words.last, words.contains(where: isGeneral) else { return .exact }
    if words.allSatisfy({ isGeneral($0) || isFiller($0) }) { return .general }
    if isPartyToSomething(words) { return .exact }
    return isGeneral(last) && !isAuthority(last) ? .bound : .exact
  }

  /// The bytes of the general words to whom a sentence's verb discloses; nil where it names anyone
  /// more exact.
  static func object(of mention: Mention) -> Range<Int>? {
    let start = mention.wordBytes.upperBound
    let object = mention.text.text.string.withBytes { bytes in
      let end = bytes[start...].firstIndex { ".;!?\n".utf8.contains($0) } ?? bytes.endIndex
      return generalWords(in: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
    guard let object else { return nil }
    let sentence = mention.sentence
    if sentence.utf8.contains(where: { "(:".utf8.contains($0) }) || listing.stand(in: sentence) {
      return nil
    }
    return start + object.lowerBound..<start + object.upperBound
  }

  /// The bytes of the general words that come next, as far as they are general or do not matter.
  private static func generalWords(in sentence: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    CueBytes.with(sentence) { bytes in
      var object: [Word] = []
      var isVague = false
      var place = 0
      while let word = Word(in: bytes, from: place) {
        place = word.bytes.upperBound
        if word.isGeneral {
          isVague = true
          object.append(word)
        } else if isFiller(word.small) {
          object.append(word)
        } else if isVague {
          // "yhteistyökumppaneille lain nojalla" stays vague; "viranomaisille ja Kelalle" does not.
          if object.last.map({ isLink($0.small) }) ?? false { return nil }
          break
        } else {
          return nil
        }
      }
      // Authorities get data by law: a sentence that says so is exact enough.
      guard let first = object.firstIndex(where: \.isGeneral),
        let last = object.lastIndex(where: \.isGeneral),
        !object[first...last].allSatisfy({ isAuthority($0.small) || isFiller($0.small) })
      else { return nil }
      return object[first].bytes.lowerBound..<object[last].bytes.upperBound
    }
  }

  /// A word of letters and hyphens.
  private struct Word {
    let bytes: Range<Int>
    let small: String
    let isGeneral: Bool

    /// The first that begins at a place or after it.
    init?(in text: CueBytes, from place: Int) {
      let bytes = text.small
      let isPart = { (index: Int) in
        bytes[index] == UInt8(ascii: "-")
          || (bytes.isWordByte(index) && !(bytes[index] &- UInt8(ascii: "0") < 10))
      }
      guard let start = (place..<bytes.count).first(where: isPart) else { return nil }
      let end = (start..<bytes.count).first { !isPart($0) } ?? bytes.count
      self.bytes = start..<end
      small = String(decoding: bytes[start..<end], as: UTF8.self)
      isGeneral = general.end(in: text, at: start) != nil
    }
  }

  static func isGeneral(_ word: String) -> Bool {
    general.begin(word)
  }

  /// "Tarjouskilpailun osapuolet", "anbudstävlingens parter": whoever takes part in it.
  private static func isPartyToSomething(_ words: [String]) -> Bool {
    guard words.count > 1, words.filter(isGeneral).count == 1, let last = words.last else {
      return false
    }
    let other = words[words.count - 2]
    return !isFiller(other)
      && (last.hasPrefix("osapuol") && other.hasSuffix("n")
        || last.hasPrefix("parter") && other.hasSuffix("s"))
  }

  private static func isAuthority(_ word: String) -> Bool {
    authorities.begin(word)
  }

  private static func isFiller(_ word: String) -> Bool { fillers.contains(word) || isLink(word) }

  private static func isLink(_ word: String) -> Bool { links.contains(word) }

  private static let authorities = Cues(["viranomai^staho", "myndighet", "authorit"])

  /// Stems of general nouns, and general words.
  private static let general = Cues([
    "yhteistyökumppan", "yhteistyötaho", "yhteistyöosapuol", "yhteistyöviranomai", "viranomai",
    "sidosryhm", "ulkopuoli", "osapuol", "toimij", "taho", "tahoi", "kumppan",
    "samarbetspart", "samarbetsorgan", "intressent", "intressegrupp", "utomstående", "aktör",
    "myndighet", "tredje",
    "partner", "stakeholder", "outsider", "authorit", "bodies",
    "=third", "=parties", "=part", "=parter", "=organisations", "=organizations", "=kolmansille",
    "=kolmannet", "=kolmannelle", "=others", "=andra", "=muille", "=muut",
  ])

  private static let fillers: Set<String> = [
    "muut", "muu", "muille", "muulle", "muita", "eri", "mahdolliset", "mahdollisille",
    "tarvittavat", "tarvittaville", "tarpeelliset", "tarpeellisille", "tarvittaessa", "asiaan",
    "kuuluvat", "keskeiset", "keskeisille", "asiakkaan", "rekisteröidyn", "valtuuttamat",
    "valtuuttamille", "tietoja", "tiedot", "henkilötietoja", "henkilötiedot", "myös", "vain",
    "ainoastaan", "säännönmukaisesti", "säännöllisesti",
    "andra", "övriga", "olika", "eventuella", "relevanta", "nödvändiga", "behövliga", "kundens",
    "klientens", "befullmäktigade", "till", "åt", "vid", "behov", "uppgifter", "endast",
    "regelbundet", "de",
    "other", "various", "possible", "relevant", "necessary", "the", "our", "any", "to", "data",
    "personal", "only", "regularly", "where", "if", "authorised",
  ]

  private static let links: Set<String> = [
    "ja", "sekä", "tai", "och", "samt", "eller", "and", "or",
  ]
}

extension String {
  /// The characters of some bytes.
  func part(_ bytes: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self)
  }
}
