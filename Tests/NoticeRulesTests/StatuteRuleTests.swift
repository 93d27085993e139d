import Diagnostics
import NoticeModel
import NoticeService
import Reports
import SourceText
import Testing

@Suite("Citations as of a day")
struct StatuteRuleTests {
  /// The findings on statutes for a notice with some words, as of a day: gravity and id.
  private func findings(_ words: String, _ basis: String? = nil, asOf day: String) throws
    -> [String]
  {
    let text = """
      seloste: 1
      kielet: [fi]
      otsikko: Seloste
      \(basis.map { "oikeusperuste:\n  kohta: yleinenEtu\n  säädös: \($0)" } ?? "versio: \"1\"")
      muutTiedot:
        otsikko: Muuta
        teksti: \(words)

      """
    let date = try #require(try? CalendarDate.read(day).get())
    let loaded = NoticeLoader.load(
      path: "a.yaml", bytes: Array(text.utf8), include: { _, _ in .failure(.missing) })
    return NoticeLinter.lint(loaded, asOf: date).diagnostics
      .filter { $0.id.name.hasPrefix("STAT-") }.map { "\($0.severity) \($0.id.name)" }
  }

  @Test(
    "An act is judged by the day",
    arguments: [
      ("laki kotoutumisen edistämisestä (1386/2010)", "2019-04-23", []),
      ("laki kotoutumisen edistämisestä (1386/2010)", "2024-12-31", []),
      ("laki kotoutumisen edistämisestä (1386/2010)", "2025-01-01", ["error STAT-REPEALED"]),
      ("laki kotoutumisen edistämisestä (681/2023)", "2019-04-23", ["warning STAT-NOT-IN-FORCE"]),
      ("laki kotoutumisen edistämisestä (681/2023)", "2024-12-31", ["warning STAT-NOT-IN-FORCE"]),
      ("laki kotoutumisen edistämisestä (681/2023)", "2025-01-01", []),
      ("henkilötietolaki (523/1999) 8 §", "2018-12-31", []),
      ("henkilötietolaki (523/1999) 8 §", "2019-01-01", ["error STAT-REPEALED"]),
      ("henkilötietolaki 8 §", "2018-12-31", ["info STAT-NO-NUMBER"]),
      ("henkilötietolaki 8 §", "2019-01-01", ["error STAT-REPEALED"]),
      ("laki työvoimapalveluiden järjestämisestä (380/2023) 12 §", "2023-06-01", []),
      (
        "laki työvoimapalveluiden järjestämisestä (380/2023)", "2023-03-31",
        ["warning STAT-NOT-IN-FORCE"]
      ),
      ("tietosuojalaki (1050/2018) 4 §", "2025-12-31", []),
      ("tietosuojalaki (1050/2018) 4 §", "2026-03-01", ["info STAT-PENDING-REFORM"]),
      ("arkistolaki (831/1994)", "2020-03-01", []),
    ])
  func day(_ basis: String, _ day: String, _ expected: [String]) throws {
    #expect(try findings("Ei muuta.", basis, asOf: day) == expected)
  }

  @Test(
    "Words of former times lower the gravity",
    arguments: [
      ("Henkilötietolain (523/1999) mukaan tiedot suojataan.", ["error STAT-REPEALED"]),
      ("Noudatamme Suomen henkilötietolakia.", ["error STAT-REPEALED"]),
      ("Aiemmin sovellettiin henkilötietolakia (523/1999).", ["warning STAT-REPEALED"]),
      (
        "Vanhat asiakirjat syntyivät kumotun henkilötietolain (523/1999) aikana.",
        ["info STAT-REPEALED"]
      ),
      ("Ennen 1.1.2019 sovellettiin henkilötietolakia (523/1999).", ["info STAT-REPEALED"]),
      ("Tidigare tillämpades personuppgiftslagen (523/1999).", ["warning STAT-REPEALED"]),
      ("Laki rakennerahastoista, 7/2014, koskee vanhoja hankkeita.", []),
      ("Hankkeeseen sovelletaan rakennerahastolakia (7/2014) 3 §.", ["info STAT-REPEALED"]),
      ("Tietosuojalautakunta lakkasi. Toukokuussa 5/2018 alkoi uusi aika.", []),
    ])
  func history(_ words: String, _ expected: [String]) throws {
    #expect(try findings(words, asOf: "2026-11-21") == expected)
  }

  @Test(
    "Nothing but acts is taken for an act",
    arguments: [
      "Valtuusto päätti asiasta 12/2024 ja 523/2025.", "Asiakaslainat ja työajat kirjataan.",
      "Lakiin perustuva tehtävä, lain nojalla.", "Dnro 1386/2010, HE 145/2022 vp.",
      "EU:n asetus (EU) 2021/1060 ja komission päätös 2010/87/EU.", "§", "§§ 5", "1/", "/2010",
      "Maankäyttö ja rakennuslain (132/1999) mukaan.", "Rakennuslainsäädäntö ja työaikalaina.",
      "Vastaanottaja noudattaa Japanin henkilötietolakia.",
      "Mottagaren följer Japans personuppgiftslag.", "Sopimus 12/1995 ja asetus 99/1999.", "laki",
      "lag", "annettu laki", "PL 800, 00531 Helsinki",
      "TSL on järjestö.",
    ])
  func others(_ words: String) throws {
    #expect(try findings("\"\(words)\"", asOf: "2026-11-21") == [])
  }
}
