import Law
import Testing

@testable import CrossCheck

@Suite("Names are read as ideas")
struct NameTests {
  static let lexicon = ColumnLexicon(.standard)

  func ideas(_ name: String) -> String {
    var reader = NameReader(Self.lexicon.words)
    return reader.read(name).map {
      $0 == .unknown ? "?" : Self.lexicon.words.names[Int($0.index)]
    }.joined(separator: " ")
  }

  @Test(
    "The same idea however it is written",
    arguments: [
      "asiakas_sahkoposti", "asiakkaanSähköposti", "ASIAKKAANSAHKOPOSTI", "asiakasSposti",
      "kund_epost", "KundEpost", "client_email", "customerEmail", "customer_e_mail",
      "asiakkaan-s-posti",
    ])
  func spellings(_ name: String) {
    #expect(ideas(name) == "client email")
  }

  @Test(
    "Compounds and abbreviations are cut into words",
    arguments: [
      ("syntymäaika", "birth time"), ("synt_aika", "birth time"), ("fodelsedatum", "birth date"),
      ("date_of_birth", "date birth"), ("osKatu", "address street"), ("puhNro", "phone"),
      ("henkilotunnus", "identitycode"), ("htunnus", "identitycode"), ("PERSONNR", "identitycode"),
      ("asiakkaannimi", "client name"), ("vardnadshavaresTelefon", "guardian phone"),
      ("huoltajanpuhelinnumero", "guardian phone"), ("IBANNumero", "bankaccount number"),
      ("osoite2", "address"), ("tulotkk", "income month"),
    ])
  func words(_ name: String, _ expected: String) {
    #expect(ideas(name) == expected)
  }

  @Test(
    "Inflected words are known by their stems",
    arguments: [
      ("hakemuksen_tila", "application status"), ("hakemuksien", "application"),
      ("opiskeluoikeudet", "education"), ("tutkinnonNimi", "degree name"),
      ("osoitteiden", "address"), ("palautteet", "feedback"), ("päätöksessä", "decision"),
      ("lausuntojen", "statement"), ("asiakkuuden", "customership"), ("fakturor", "invoice"),
      ("allergies", "allergy"), ("categories", "category"),
    ])
  func inflected(_ name: String, _ expected: String) {
    #expect(ideas(name) == expected)
  }

  @Test(
    "A word of one language takes no ending of another, and no word is found in half of one",
    arguments: ["trailer", "reserver", "logen"])
  func falseEndings(_ name: String) {
    #expect(!ideas(name).contains("log") && !ideas(name).contains("server"))
  }

  @Test("What is not known is said to be unknown", arguments: ["xqzzt", "åß", "ÿÿÿ_"])
  func unknown(_ name: String) {
    #expect(ideas(name).split(separator: " ").allSatisfy { $0 == "?" })
  }

  @Test("No name is too long or too odd")
  func hostile() {
    let long = String(repeating: "asiakas", count: 20_000)
    #expect(ideas(long) == "?")
    #expect(ideas("") == "" && ideas("___") == "" && ideas("123") == "")
    #expect(ideas("\u{1F600}nimi") == "name")
  }

  @Test("Each idea of a meaning is in the list of words")
  func meanings() {
    for meaning in LawBook.standard.columnMeanings {
      for concept in meaning.concepts {
        #expect(Self.lexicon.words.concept(named: concept) != nil, "\(concept)")
      }
    }
  }

  @Test("Each category and group has a name")
  func categories() {
    let categories = Set(LawBook.standard.dataCategories.map(\.code))
    for meaning in LawBook.standard.columnMeanings {
      #expect(categories.contains(meaning.category))
    }
    for term in LawBook.standard.lexicon { #expect(categories.contains(term.category)) }
    let groups = Set(LawBook.standard.personGroups.map(\.code))
    for word in LawBook.standard.columnWords where word.role.hasPrefix("person:") {
      #expect(groups.contains(String(word.role.dropFirst("person:".count))), "\(word.concept)")
    }
  }

  @Test("Words are small letters without marks")
  func letters() {
    for word in LawBook.standard.columnWords {
      for text in word.finnish + word.swedish + word.english {
        let isPlain = text.utf8.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "=")
        }
        #expect(isPlain || word.concept == "order" || text.contains("_"), "\(text)")
      }
    }
  }
}
