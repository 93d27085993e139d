import Diagnostics
import NoticeModel
import Testing

@Suite struct StatuteReferenceTests {
  @Test(arguments: [
    ("1386/2010 9–18 §, 6 luku ja 87 § 1 mom.", "1386/2010: 9–18 §, 6 luku, 87 § 1 mom."),
    (
      "Laki kotoutumisen edistämisestä (1386/2010) 9-18 §, 6. luku ja 87 § 1 mom.",
      "Laki kotoutumisen edistämisestä (1386/2010): 9–18 §, 6 luku, 87 § 1 mom."
    ),
    ("Laki kotoutumisen edistämisestä 1386/2010.", "Laki kotoutumisen edistämisestä (1386/2010)"),
    ("Henkilötietolaki 8§: n", "Henkilötietolaki: 8 §"),
    ("henkilötietolain 8 §:n 1 momentti", "henkilötietolain: 8 § 1 mom."),
    ("Hallintolaki 50-51§, 53§", "Hallintolaki: 50–51 §, 53 §"),
    ("681/2023", "681/2023"),
    (
      "tietosuojalaki (1050/2018) 6 § 1 mom. 2 kohta",
      "tietosuojalaki (1050/2018): 6 § 1 mom. 2 kohta"
    ),
    ("1050/2018 6 § 2 k.", "1050/2018: 6 § 2 kohta"),
    (
      "dataskyddslagen (1050/2018) 6 § 1 mom. 2 punkten",
      "dataskyddslagen (1050/2018): 6 § 1 mom. 2 kohta"
    ),
    (
      "lagen om främjande av integration 681/2023 2 kap.",
      "lagen om främjande av integration (681/2023): 2 luku"
    ),
    ("kotoutumislaki", "kotoutumislaki"),
    ("681/2023 (kotoutumislaki) 5 §", "kotoutumislaki (681/2023): 5 §"),
    ("410/2015 87.1 § ja 90 §", "410/2015: 87 § 1 mom., 90 §"),
    (
      "asetus potilasasiakirjoista 30.3.2009/298 2 §", "asetus potilasasiakirjoista (298/2009): 2 §"
    ),
    ("laki (22.12.2009/1706)", "laki (1706/2009)"), ("12 a §", nil),
    ("410/2015 12 a §", "410/2015: 12 a §"), ("410/2015 12a§", "410/2015: 12 a §"),
    ("410/2015 53 e–53 g §", "410/2015: 53 e–53 g §"),
    ("410/2015 53 e–g §", "410/2015: 53 e–53 g §"), ("410/2015 12 k §", "410/2015: 12 k §"),
    ("410/2015 12, 14 ja 16 §", "410/2015: 12 §, 14 §, 16 §"),
    ("410/2015 2 luvun 3 §", "410/2015: 2 luku 3 §"),
    ("410/2015 2 luku, 3 §", "410/2015: 2 luku, 3 §"),
    (
      "410/2015 6 § 1 mom. 1 ja 3 kohta",
      "410/2015: 6 § 1 mom. 1 kohta, 6 § 1 mom. 3 kohta"
    ),
    ("410/2015 6 § 1 mom. ja 3 mom.", "410/2015: 6 § 1 mom., 6 § 3 mom."),
    ("410/2015 6 § 1 mom. 3 kohta alakohta a", "410/2015: 6 § 1 mom. 3 kohta a alakohta"),
  ])
  func `reads Finnish acts`(text: String, canonical: String?) {
    if let canonical {
      #expect(value(StatuteReference.self, text)?.canonical == canonical)
    } else {
      #expect(problem(StatuteReference.self, text) != nil)
    }
  }

  @Test(arguments: [
    ("(EU) 2016/679", "(EU) 2016/679"),
    ("2016/679 6 artikla 1 kohta c", "(EU) 2016/679: 6 artikla 1 kohta c alakohta"),
    ("EU 2016/679 6 art. 1 kohta e alakohta", "(EU) 2016/679: 6 artikla 1 kohta e alakohta"),
    (
      "yleinen tietosuoja-asetus (EU) 2016/679, 6 artiklan 1 kohdan c alakohta",
      "yleinen tietosuoja-asetus (EU) 2016/679: 6 artikla 1 kohta c alakohta"
    ),
    ("GDPR Art. 6(1)(c)", "GDPR: 6 artikla 1 kohta c alakohta"),
    (
      "dataskyddsförordningen artikel 6.1 c", "dataskyddsförordningen: 6 artikla 1 kohta c alakohta"
    ),
    ("Yleinen tietosuoja-asetus 9 artikla", "Yleinen tietosuoja-asetus: 9 artikla"),
    ("EU:n tietosuoja-asetuksen artikla 22", "EU:n tietosuoja-asetuksen: 22 artikla"),
    ("2016/679 6.1 artikla", "(EU) 2016/679: 6 artikla 1 kohta"),
    ("2016/679 15–20 artikla", "(EU) 2016/679: 15–20 artikla"),
    ("2016/679 6 artikla 1 c kohta", "(EU) 2016/679: 6 artikla 1 kohta c alakohta"),
    ("95/46/EY", "(EU) 1995/46"), ("2002/58/EY", "(EU) 2002/58"),
    ("(EU) N:o 765/2008", "(EU) 2008/765"), ("2016/2102", "(EU) 2016/2102"),
    ("komission päätös (EU) 2021/914", "komission päätös (EU) 2021/914"),
  ])
  func `reads acts of the European Union`(text: String, canonical: String) {
    #expect(value(StatuteReference.self, text)?.canonical == canonical)
  }

  @Test(arguments: [
    ("Art. 6(1)(c) GDPR", "GDPR: 6 artikla 1 kohta c alakohta"),
    ("Article 6(1)(c) of the GDPR", "GDPR: 6 artikla 1 kohta c alakohta"),
    ("6 § i dataskyddslagen (1050/2018)", "dataskyddslagen (1050/2018): 6 §"),
    ("artikel 9.2 i dataskyddsförordningen", "dataskyddsförordningen: 9 artikla 2 kohta"),
    (
      "artikel 9.2 i i dataskyddsförordningen",
      "dataskyddsförordningen: 9 artikla 2 kohta i alakohta"
    ),
    ("6 § 1 mom. 1050/2018", "1050/2018: 6 § 1 mom."),
    (
      "tietosuoja-asetus 6 artiklan 1 kohdan c- ja e-alakohta",
      "tietosuoja-asetus: 6 artikla 1 kohta c alakohta, 6 artikla 1 kohta e alakohta"
    ),
    ("tietosuoja-asetus 6.1.c artikla", "tietosuoja-asetus: 6 artikla 1 kohta c alakohta"),
  ])
  func `reads the act after its parts, and joined letters`(text: String, canonical: String) {
    #expect(value(StatuteReference.self, text)?.canonical == canonical)
  }

  @Test func `keeps name, number and year apart`() {
    let read = value(StatuteReference.self, "Laki kotoutumisen edistämisestä (1386/2010) 9-18 §")
    #expect(read?.name == "Laki kotoutumisen edistämisestä")
    #expect(read?.number == 1386)
    #expect(read?.year == 2010)
    #expect(read?.parts.first?.numbers.first.number == 9)
    #expect(read?.parts.first?.numbers.last?.number == 18)
    let named = value(StatuteReference.self, "kotoutumislaki")
    #expect(named?.act == nil && named?.parts.isEmpty == true)
  }

  @Test func `a year outside the statute book is refused with the reason`() {
    let found = problem(StatuteReference.self, "1386/210")
    #expect(found?.id == "VALUE-STATUTE")
    #expect(found?.range == 5..<8)
    #expect(found?.message.text(in: .english).contains("210 is not the year") == true)
  }

  @Test(arguments: [
    ("87 § 1 mom.", "87 § 1 mom."), ("1050/2018 87 § mukaisesti", "mukaisesti"),
    ("1050/2018 8", "8"), ("0/2018", "0"), ("1050/", "1050/"), ("2010/1386 5 §", "2010/1386"),
    ("1050/2018 18–9 §", "18–9"), ("1050/2018 1 mom.", "1 mom."), ("1050/2018 0 §", "0"),
    ("1050/2018 6 § 1 mom. ym.", "ym"), ("", ""), ("1050/2018 6 luku 2 mom.", "2 mom."),
    ("1050/2018 Art.", "Art."),
  ])
  func `points at the narrowest wrong part`(text: String, part: String) {
    #expect(wrongPart(StatuteReference.self, text) == part)
  }

  @Test func `the canonical form of any reference reads back`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<3000 {
      let text = Self.randomReference(&random)
      guard let read = value(StatuteReference.self, text) else { return }
      guard isReadBack(read) else {
        Issue.record("“\(text)” is “\(read.canonical)”, which reads differently")
        return
      }
    }
  }

  @Test func `any order of words and signs reads back or is refused inside the text`() {
    var random = SeededGenerator(seed: 4)
    let pieces = [
      "1386/2010", "2016/679", "(EU)", "EU", "95/46/EY", "(", ")", "§", "§:n", "30.3.2009/298",
      "87.1", "9", "18", "–", "-",
      "12 a", "c", "k.", "luku", "mom.", "kohta", "alakohta", "artikla", "Art.", "6(1)(c)", ",",
      "ja", ":", "laki", "asetus", "i", "of the", "c-", "N:o", "/", ".", "ä", "2010", "(laki)",
      "\u{A0}", "e–g",
    ]
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        text += random.pick(pieces) + random.pick([" ", " ", ""])
      }
      switch StatuteReference.read(text) {
      case .success(let read):
        if !isReadBack(read) {
          Issue.record("“\(text)” is “\(read.canonical)”, which reads differently")
          return
        }
      case .failure(let problem):
        if problem.range.upperBound > text.utf8.count {
          Issue.record("“\(text)”: \(problem.range)")
          return
        }
      }
    }
  }

  private static func randomReference(_ random: inout SeededGenerator) -> String {
    let name = random.pick(["", "laki ", "Laki viranomaisten toiminnan julkisuudesta "])
    let number = Int.random(in: 1...1900, using: &random)
    let year = Int.random(in: 1953...2100, using: &random)
    let isUnion = Bool.random(using: &random)
    var text = name + (isUnion ? "(EU) \(year)/\(number)" : "\(number)/\(year)")
    func label() -> String {
      let number = Int.random(in: 1...300, using: &random)
      return random.pick([
        "\(number)", "\(number)", "\(number) \(random.pick(["a", "e", "k", "p"]))",
      ])
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      text += random.pick([", ", " ja ", " "])
      if isUnion {
        text +=
          label() + random.pick([" artikla", " art. 1 kohta", " artiklan 2 kohdan b alakohta"])
      } else {
        text +=
          label() + random.pick([" §", " §:n 1 mom.", "§ 2 mom. 3 kohta", " luku", " luku 4 §"])
      }
    }
    return text
  }
}
