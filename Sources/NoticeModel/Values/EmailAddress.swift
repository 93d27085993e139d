import SourceText

/// An e-mail address: `tietosuoja@kunta.example`.
package struct EmailAddress: WrittenValue {
  /// What stands before the @, as written.
  package let localPart: String
  /// What stands after the @, in lower case; letters such as ä are allowed.
  package let domain: String

  /// Only the reader makes these, after checking both parts.
  init(checkedLocalPart localPart: String, domain: String) {
    self.localPart = localPart
    self.domain = domain
  }

  /// The address, its domain in lower case.
  package var canonical: String { "\(localPart)@\(domain)" }
}

extension EmailAddress {
  /// Whether this looks like one person's mailbox: two or three names joined by dots, none of them
  /// a word for a service or an office.
  ///
  /// A guess, for findings that ask a person to look: a team's mailbox with an unusual name is
  /// taken for a person, and a person's initials ("ab@") are not seen.
  package var isPersonal: Bool {
    var isPersonal = false
    withSmallLetters(of: localPart) { isPersonal = Self.isPersonal($0) }
    return isPersonal
  }

  private static func isPersonal(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    var names = 0
    var start = 0
    while start < letters.count {
      var end = start
      while end < letters.count, letters[end] != UInt8(ascii: ".") { end += 1 }
      if !isName(UnsafeBufferPointer(rebasing: letters[start..<end])) { return false }
      names += 1
      start = end + 1
    }
    return (2...3).contains(names)
  }

  /// Whether a part of the local part is letters, perhaps with hyphens, that do not speak of a
  /// service, an office or a placeholder.
  private static func isName(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = part.first, first.isASCIILetter,
      part.allSatisfy({ $0.isASCIILetter || $0 == UInt8(ascii: "-") })
    else { return false }
    return !wholeWords.contains(part) && !stems.stands(in: part)
  }

  /// Short words, which would be found inside people's names.
  private static let wholeWords = WordList([
    "info", "dpo", "tsv", "gdpr", "it", "hr", "tuki", "posti", "mail", "post", "talo", "web",
    "help", "fi", "sv", "en", "yt", "sote", "tes", "palaute", "laskut", "palkat", "lapset",
  ])

  /// Stems of functional words in Finnish, Swedish and English, and of the usual placeholders.
  private static let stems = WordList([
    "asiakas", "asianhallin", "asiointi", "arkisto", "asuminen", "asunto", "avustu", "digi",
    "elinkeino", "elain", "etunimi", "hallinto", "hallitus", "hankinta", "hanke", "helpdesk",
    "henkilosto", "hyvinvointi", "ilmoitus", "johto", "kaavoitus", "kanslia", "kaupung", "kaupunki",
    "kehitys", "keskus", "kirjaamo", "kirjasto", "koulu", "koulutus", "kotoutu", "kulttuuri",
    "kunta", "laskutus", "lautakun", "liikunta", "lomake", "maahanmuut", "matkailu", "museo",
    "neuvonta", "nuoriso", "opetus", "opisto", "osasto", "paivahoito", "palkan", "palvelu",
    "perhe", "projekti", "rakennus", "rekister", "rekry", "sivistys", "sosiaali", "sukunimi",
    "taydennys", "talous", "tekninen", "tieto", "tietosuoja", "tilaus", "toimisto", "toiminta",
    "tyollisyy", "turvallisuus", "vaalit", "valvonta", "varaus", "varhaiskasv", "verkko",
    "viestinta", "virasto", "yhteys", "yksikko", "ymparisto", "yritys",
    "arkiv", "avdelning", "bibliotek", "biblioteket", "dataskydd", "dagvard", "efternamn",
    "fornamn", "forvaltning", "juridik", "kansli", "kommun", "kontakt", "kontor", "kund",
    "registrator", "radgivning", "skola", "social", "stad", "styrelse", "tjanst", "upphandling",
    "admin", "advice", "archive", "contact", "customer", "data", "department", "feedback",
    "firstname", "immigration", "lastname", "library", "museum", "noreply", "office", "privacy",
    "protection", "register", "school", "security", "service", "support", "surname", "team",
  ])
}
