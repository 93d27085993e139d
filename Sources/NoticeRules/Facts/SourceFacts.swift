import Diagnostics
import NoticeModel
import SourceText

/// What a source of data is, as far as Art. 14 asks.
extension DataSource {
  /// The name as the notice writes it first.
  package var quotedName: Phrase {
    guard let name, !name.isBlank else { return .nameless }
    return Phrase(name.first.text.string)
  }

  /// Where the source is named.
  package var place: SourceRange { name?.range ?? range }

  /// Name and text, as they are written.
  package var words: [Text] { [name, text].compactMap(\.self).flatMap(\.variants).map(\.text) }

  /// The words that leave open who the source is; nil where it is named.
  ///
  /// - Parameter vague: the texts that have `SourceWords.vague`.
  package func vagueWords(_ vague: TextsWith) -> Text? {
    for variant in name?.variants ?? [] {
      let text = variant.text
      guard vague.contains(text) || SourceWords.isBare(text.string) else { continue }
      if !SourceWords.naming.stand(in: text.string), !text.string.contains("(") { return text }
    }
    guard let kind, kind.value == .unspecified else { return nil }
    let names = name.map { $0.variants.map(\.text) } ?? []
    // "Laji: muu" is said of a named school or employer too.
    if names.contains(where: { SourceWords.organisations.stand(in: $0.string) }) { return nil }
    return names.first { !$0.isBlank } ?? kind.text
  }

  /// Whether the entry tells which data it gives: by reference, or in words.
  package var tellsData: Bool {
    if !items.isEmpty { return true }
    // In a name only what is added to it: "Työnantaja (palkkatiedot)", "Migri: oleskelulupa".
    let additions = (name?.variants ?? []).map { name in
      name.text.string.drop { $0 != "(" && $0 != ":" }
    }
    let texts = (text?.variants ?? []).map(\.text.string) + additions.map(String.init)
    return texts.contains { SourceWords.data.stand(in: $0) }
  }

  /// Whether it is named, and somebody else than the data subject.
  package func isNamedOutside(_ vague: TextsWith) -> Bool {
    isOutside && vagueWords(vague) == nil
  }
}

extension Notice {
  /// The first place where data are marked as coming from somebody else, or from another register.
  package func placeOfOrigin(_ origins: [DataOrigin]) -> SourceRange? {
    func place(_ origin: Choice<DataOrigin>?) -> SourceRange? {
      guard let origin, let value = origin.value, origins.contains(value) else { return nil }
      return origin.range
    }
    for group in dataItems.indices {
      if let place = place(dataItems[group].origin) { return place }
      for item in dataItems[group].items.indices {
        if let place = place(dataItems[group].items[item].origin) { return place }
      }
    }
    return nil
  }
}

/// Whether the list of data tells what comes from a source: by the origin that is marked there, or by
/// the source's name in a heading or a remark ("väestötietojärjestelmästä"). Looked up once for all
/// sources.
struct OriginWords {
  private let isMarked: Bool
  /// Words that say "from", in small letters, in order.
  private let words: [String]

  init(_ notice: borrowing Notice) {
    isMarked = notice.placeOfOrigin([.thirdParty, .otherRegister]) != nil
    var words: Set<String> = []
    // Where the origins are marked, no words are asked for.
    for group in isMarked ? [] : notice.dataItems {
      for remark in [group.title, group.note] + group.items.flatMap({ [$0.name, $0.note] }) {
        for variant in remark?.variants ?? [] { Self.collect(variant.text.string, &words) }
      }
    }
    self.words = words.sorted()
  }

  private static let prepositions = ["från", "ur", "av", "from"]

  private static func collect(_ text: String, _ words: inout Set<String>) {
    CueBytes.with(text) { bytes in
      var followsPreposition = false
      bytes.small.forEachWord { range in
        let word = UnsafeBufferPointer(rebasing: bytes.small[range])
        if followsPreposition || saysFrom(word) {
          words.insert(String(decoding: word, as: UTF8.self))
        }
        followsPreposition =
          prepositions.contains { word.elementsEqual($0.utf8) }
          || (followsPreposition && word.elementsEqual("the".utf8))
      }
    }
  }

  /// Whether a Finnish word ends in -sta, -stä, -lta or -ltä.
  private static func saysFrom(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = word[...]
    if end.last == UInt8(ascii: "a") {
      end.removeLast()
    } else if end.suffix(2).elementsEqual("ä".utf8) {
      end.removeLast(2)
    } else {
      return false
    }
    return end.popLast() == UInt8(ascii: "t")
      && (end.last == UInt8(ascii: "s") || end.last == UInt8(ascii: "l"))
  }

  func tell(of source: DataSource) -> Bool {
    if isMarked { return true }
    guard let stem = source.name?.first.text.string.stemOfFirstWord else { return false }
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < stem { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low].hasPrefix(stem)
  }
}

extension String {
  /// The first word in small letters, without the end that inflection changes; nil where the word is
  /// too short to be known by it.
  fileprivate var stemOfFirstWord: String? {
    let word = lowercased().prefix { $0.isLetter }
    if word.count >= 7 { return String(word.dropLast(3)) }
    return word.count >= 4 ? String(word) : nil
  }
}

/// Words about where data come from, in Finnish, Swedish and English.
enum SourceWords {
  /// Sources that are not named.
  static let vague = Cues([
    "muut lähte", "muista lähte", "muu lähde", "muut tietoläh", "muista tietoläh", "muut mahdoll",
    "mahdolliset muu", "mahdollinen muu", "mahdollisesti mu", "mahdollisista mu", "valtuuttam",
    "muut taho", "muilta taho", "muut viranom", "muilta viranom", "muu viranom", "eri viranom",
    "eri taho", "eri lähte", "useat lähte", "tarvittavat viranom", "yhteistyökumppan",
    "yhteistyötah", "kolmannet osapuo", "kolmansilta osapuo", "sidosryhm", "ulkopuoliset taho",
    "ulkopuolisilta taho",
    "andra källor", "övriga källor", "övrig källa", "andra myndighet", "övriga myndighet",
    "eventuella andra", "eventuella övriga", "andra instanser", "olika myndighet", "olika källor",
    "samarbetspartner", "samarbetsparter", "tredje part", "befullmäktig", "intressentgrupp",
    "other sources", "other authorit", "various authorit", "various sources", "possible other",
    "other possible", "other parties", "third part", "=partners", "cooperation partner",
    "authorised by", "authorized by", "stakeholders",
  ])

  /// The bytes of the longest of them, with some space around.
  private static let longestBare = 40

  /// Names that are no more than a kind of source.
  private static let bare: Set<String> = [
    "viranomainen", "viranomaiset", "viranomaisilta", "viranomaiselta", "rekisterit",
    "viranomaisrekisterit", "viranomaisten rekisterit", "eri rekisterit", "muut", "muualta",
    "muut rekisterit",
    "myndighet", "myndigheter", "myndigheterna", "från myndigheter", "register", "övriga", "andra",
    "myndighetsregister", "andra register",
    "authority", "authorities", "the authorities", "from authorities", "registers", "others",
    "other", "public registers", "other registers",
  ]

  static func isBare(_ name: String) -> Bool {
    guard name.utf8.count <= longestBare else { return false }
    return CueBytes.with(name) { bytes in
      let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
      var words = bytes.small[...].drop(while: isSpace)
      while let last = words.last, isSpace(last) || last == 0x2E || last == 0x2C {
        words.removeLast()
      }
      return bare.contains(String(decoding: words, as: UTF8.self))
    }
  }

  /// Endings of names of organisations.
  static let organisations = Cues([
    "~virasto", "~laitos", "~opisto", "~koulu", "~keskus", "~kunta", "~kaupunki",
    "~hyvinvointialue",
    "~työnantaja", "~järjestö", "~yhdistys", "~seurakunta", "~pankki", "~yhtiö", "=oy", "=ry",
    "~rekisteri", "~järjestelmä", "=dvv", "=kela", "=migri",
    "~verket", "~myndigheten", "~institut", "~skola", "~central", "~kommun", "=stad",
    "~arbetsgivare", "~förening", "~församling", "=ab", "=rf", "~registret", "~systemet", "=fpa",
    "employer", "school", "college", "university", "agency", "office", "register", "association",
  ])

  /// What begins a list of names: "muut viranomaiset, kuten Kela".
  static let naming = Cues([
    "=kuten", "esimerkiksi", "=esim", "=mm", "muun muassa", "=nimittäin", "=såsom", "till exempel",
    "=bl", "bland annat", "nämligen", "=such as", "for example", "=namely", "=kela", "=migri",
    "=dvv", "=fpa", "=mdb",
  ])

  /// Data that a source may give.
  static let data = Cues([
    "osoite", "osoittee", "=nimi", "=nimen", "=nimet", "henkilötun", "syntymäai", "syntymäaj",
    "yhteystie", "perhe", "oleskelulu", "oleskelutie", "kansalaisu", "kotikuntatie", "=kotikunta",
    "etuustie", "=etuudet", "=etuuksista", "koulutustie", "todistu", "arvosan", "läsnäol",
    "poissaol", "palkkatie", "palkkatuk", "tulotie", "=tulot", "lausun", "terveystie",
    "maahantulo", "saapumis", "työsuhdetie", "työhistori", "puhelinnu", "turvakiel", "kielitai",
    "adress", "=namn", "personbeteck", "födelsetid", "kontaktuppg", "familj", "uppehållstill",
    "medborgar", "=förmåner", "betyg", "närvaro", "frånvaro", "löneuppg", "inkomst", "utlåtand",
    "hälsouppg", "ankomst", "inresa", "telefonnum", "spärrmark", "språkkunskap",
    "address", "=name", "=names", "identity code", "date of birth", "contact details", "family",
    "residence permit", "nationalit", "citizenship", "=benefits", "certificate", "grades",
    "attendance", "absence", "salary", "income", "health data", "arrival", "phone number",
    "language skill",
  ])

  /// Sources that anybody can look at.
  static let open = Cues([
    "kaupparekist", "yritys ja yhteisötie", "=ytj", "lainhuu", "kiinnitysrekist",
    "kiinteistötietojärj", "kiinteistörekist", "yhdistysrekist", "säätiörekist",
    "sosiaalinen medi", "sosiaalisen medi", "sosiaalisesta medi", "=some", "=somesta",
    "verkkosivu", "nettisivu", "internet", "=netti", "=netistä", "facebook", "instagram",
    "linkedin", "puhelinluettel", "numeropalvel", "virallinen lehti", "virallisesta lehd",
    "handelsregist", "företags och organisationsdata", "=fods", "lagfart", "inteckningsregist",
    "fastighetsdatasyst", "fastighetsregist", "föreningsregist", "stiftelseregist",
    "sociala medi", "webbplats", "webbsid", "hemsid", "nummertjänst", "officiella tidning",
    "trade register", "business information system", "title register", "title and mortgage regist",
    "titles and mortgage", "register of titles", "mortgage register", "cadastr", "land register",
    "property register", "register of associations", "social media", "website", "web site",
    "official gazette", "phone directory",
  ])

  /// That a source is open to all.
  static let openness = Cues([
    "julki", "avoin", "avoime", "kaikkien saatav", "yleisesti saatav",
    "offentlig", "öppen", "öppna", "allmänt tillgäng", "public", "open data", "open register",
  ])

  /// Forms that the data subject fills in on a website.
  static let form = Cues([
    "lomak", "~lomake", "~lomakk", "asiointipalvel", "ajanvarau", "blankett", "~formulär",
    "=e tjänst", "=form", "=forms", "booking", "=e service",
  ])

  /// What data are taken from elsewhere for.
  static let purpose = Cues([
    "=varten", "~varten", "tarkoituks", "tarkoitus", "=vuoksi", "käytetään", "jotta",
    "=för att", "ändamål", "används", "=for the", "purpose", "in order", "=so that", "=used",
    "=to",
  ])
}
