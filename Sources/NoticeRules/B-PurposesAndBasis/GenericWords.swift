import NoticeModel
import SourceText

/// Words that say nothing of what data are used for: "rekisterin ylläpito", "asiakassuhteen
/// hoitaminen". A text of such words only is circular; one other word makes it specific.
enum GenericWords {
  /// Whether a text has no word that would tell what task or service the data serve.
  static func areAll(of text: Text) -> Bool {
    // Whoever writes this much says something.
    guard text.string.utf8.count <= 300 else { return false }
    return allWords(of: text.string, stems, or: small)
  }

  /// Whether a text only repeats that the basis is a legitimate interest.
  static func onlyName(legitimateInterest text: Text) -> Bool {
    guard text.string.utf8.count <= 300 else { return false }
    return allWords(of: text.string, interestStems, or: small)
  }

  private static func allWords(
    of text: String, _ stems: Cues, or small: Set<String>
  ) -> Bool {
    CueBytes.with(text) { bytes in
      var count = 0
      var place = 0
      while place < bytes.small.count {
        guard bytes.small.isWordByte(place) else {
          place += 1
          continue
        }
        let end = bytes.small.wordEnd(place)
        if !small.contains(String(decoding: bytes.small[place..<end], as: UTF8.self)) {
          guard stems.end(in: bytes, at: place) != nil else { return false }
          count += 1
        }
        place = end
      }
      return count > 0
    }
  }

  /// Beginnings whose every word is general. "Palvelutarve", "asiakasmaksu" and "toimintakyky" are
  /// not: of such words only the forms by themselves are.
  private static let stems = Cues([
    "rekister", "tietoj", "henkilötie", "tallenn", "tallentam", "tallentee", "käsittel",
    "käsitel", "kirjaam", "kirjatt", "kirjattav", "säilyttäm", "säilyt", "ylläpi", "hoitam",
    "asiakassuh", "asiakastie", "asiakasrek", "asiakkaid", "asiakkaan", "asiakkait", "asiakkuu",
    "kehittäm", "kehityk", "suunnittel", "seurant", "seuraam", "toteut", "järjestäm",
    "järjestelm",
    "tuottam", "tarjoam", "hallinnol", "hallinnoi", "tarkoitu", "tehtävi", "lakisäät",
    "lakisäätei",
    "yhteydenp", "parantam", "arvioin", "arvioim",
    "registr", "register", "uppgift", "personuppgift", "behandl", "lagring", "lagra", "förvalt",
    "underhåll", "upprätthål", "kundrelation", "kundförhål", "kunduppg", "kundregist",
    "klientrelation", "klientförhål", "klientuppg", "klientregist", "relation", "skötsel",
    "utveckl", "planering", "uppfölj", "genomför", "administr", "ändamål", "tillhandahål",
    "lagstad", "förbättr", "anteckn", "införs", "införd",
    "processing", "storing", "storage", "keeping", "maintain", "mainten", "managing",
    "management", "manage", "administ", "customer", "client", "operation", "activit", "develop",
    "planning", "entered", "recorded", "monitor", "following", "implement", "purpose",
    "providing", "provision",
    "organis", "organiz", "statutor", "improv", "relationship",

    "=tieto", "=tiedot", "=tiedon", "=tietoa", "=asiakas", "=asiakkaat", "=toiminta", "=toiminnan",
    "=toimintaa", "=toimintaan", "=toimintojen", "=tehtävä", "=tehtävän", "=tehtävät", "=hallinta",
    "=hallinnan", "=hallintaan", "=palvelu", "=palvelun", "=palvelut", "=palvelujen",
    "=palveluiden",
    "=palveluita", "=palveluja", "=laatu", "=laadun", "=käyttö", "=käytön", "=henkilön",
    "=henkilöiden",
    "=henkilöt",
    "=kund", "=kunden", "=kunder", "=kunders", "=kundens", "=kundernas", "=klient", "=klienten",
    "=klienter", "=klienters", "=klientens", "=klienternas", "=verksamhet", "=verksamheten",
    "=verksamhetens", "=tjänst", "=tjänsten", "=tjänster", "=tjänsterna", "=tjänsternas",
    "=service",
    "=servicen", "=servicens", "=system", "=systemet", "=ordna", "=ordnande", "=ordnandet",
    "=person",
    "=personen", "=personer", "=personers", "=sköta", "=kvalitet", "=kvaliteten",
    "=data", "=information", "=keep", "=store", "=follow", "=services", "=systems", "=task",
    "=tasks",
    "=duty", "=duties", "=quality", "=persons", "=personal",
  ])

  private static let interestStems = Cues([
    "oikeute", "etu", "edu", "etuu", "etuj", "rekisterinpit", "kunta", "kunna", "kaupun",
    "käsitt", "perust", "tietosuoja", "asetu", "artikl", "koht", "kohd", "alakoh", "alakohd",
    "henkilötie", "yleinen", "yleis", "toteutt",
    "berättig", "intres", "personuppgift", "behandl", "grund", "rättslig", "dataskydd",
    "förordn", "artik", "punkt", "led", "kommun", "stad", "allmän",
    "legitim", "interest", "controller", "process", "basis", "legal", "gdpr", "artic", "municip",
    "city", "person", "data", "protect", "regul", "point", "pursu", "purpos",
  ])

  /// Words that join others, and pronouns.
  private static let small: Set<String> = [
    "kaikki", "kaikkien", "alla", "all", "samtliga", "every", "ja", "sekä", "tai", "eli", "on",
    "ovat", "myös", "kun", "joka", "jota", "joita", "jotka",
    "joiden", "että", "jotta", "varten", "liittyvä", "liittyvät", "liittyvien", "koskevien",
    "koskeva", "muu", "muut", "muiden", "muihin", "oma", "oman", "omien", "hyvä", "hyvän",
    "kunnan", "kaupungin", "kuntayhtymän", "tarpeellisten", "tarvittavien", "niihin", "niiden",
    "sen", "sujuva", "sujuvan", "yleinen", "yleiset", "mukainen", "mukaiset", "mukaisten",
    "kyllä", "ei", "a", "b", "c", "d", "e", "f", "1", "6", "16", "679", "2016", "art", "eu", "eun",
    "n", "k",
    "av", "och", "i", "för", "att", "samt", "eller", "den", "det", "de", "som", "en", "ett", "med",
    "till", "om", "är", "kommunens", "stadens", "nödvändiga", "övriga", "andra", "egen", "egna",
    "vår", "våra", "allmänna", "enligt", "nej", "på",
    "the", "of", "and", "to", "an", "in", "for", "or", "other", "our", "its", "own", "their", "is",
    "are", "municipality", "city", "municipal", "s", "necessary", "general", "under", "by", "yes",
    "no",
  ]
}
