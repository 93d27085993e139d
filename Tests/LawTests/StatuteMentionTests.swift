import Law
import Testing

@Suite("Statutes' numbers in free text")
struct StatuteMentionTests {
  /// The text with each linked number in square brackets.
  private func linked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var shown: [UInt8] = []
    var start = 0
    bytes.withUnsafeBufferPointer { text in
      StatuteMention.links(in: text, language: .finnish) { mention, _ in
        shown += text[start..<mention.range.lowerBound] + [UInt8(ascii: "[")]
        shown += text[mention.range] + [UInt8(ascii: "]")]
        start = mention.range.upperBound
      }
    }
    return String(decoding: shown + bytes[start...], as: UTF8.self)
  }

  @Test(
    "A number that its words show to be a statute's is linked",
    arguments: [
      "Tietosuojalaki ([1050/2018])", "tietosuojalain ([1050/2018]) 29 §",
      "Laki viranomaisten toiminnan julkisuudesta ([621/1999])",
      "laki kotoutumisen edistämisestä ([681/2023]), 14 §", "perustuu lakiin [410/2015].",
      "(laki [681/2023])", "lain [434/2003] 53 e §:n mukaan", "[621/1999] 24 § 1 mom.",
      "[681/2023] 64–83 §", "[681/2023], 80 §", "[1290/2002] 11 luku", "[621/1999]\u{A0}24\u{A0}§",
      "arkistolaissa [831/1994]", "asetuksella [12/1999]", "kielilaki ([423/2003], muutettu)",
      "dataskyddslagen ([1050/2018])", "språklagen [423/2003]", "Kommunallag ([410/2015])",
      "lagen om offentlighet i myndigheternas verksamhet ([621/1999])",
      "statsrådets förordning ([1101/2019])", "Data Protection Act ([1050/2018]), section 29",
      "Act [906/2019]", "[906/2019], section 28", "laki [1/2024]",
      "oppivelvollisuuslaki ([1214/2020])",
      "Valtioneuvoston asetus ([1101/2019])", "julkisuuslaki [621/1999] ja kuntalaki [410/2015]",
    ])
  func statutes(expected: String) {
    #expect(linked(expected.filter { $0 != "[" && $0 != "]" }) == expected)
  }

  @Test(
    "An act of the Union is linked where its kind is known",
    arguments: [
      "asetus (EU) [2016/679]", "Euroopan parlamentin ja neuvoston asetus (EU) [2016/679].",
      "tietosuoja-asetus [2016/679]", "yleinen tietosuoja-asetus ([2016/679])",
      "direktiivi [95/46/EY]", "direktiv [95/46/EG]", "asetus (EU) N:o [910/2014]",
      "förordning (EU) nr [910/2014]", "Regulation (EU) [2024/1689]", "päätös (EU) [2021/914]",
      "Directive (EU) [2016/680]", "direktiivi [2002/58/EY]",
    ])
  func union(expected: String) {
    #expect(linked(expected.filter { $0 != "[" && $0 != "]" }) == expected)
  }

  @Test(
    "Any other number is left alone",
    arguments: [
      "HEL 2021-1234/2020", "HEL 2021-1234/2020 24 §", "Diaarinumero 123/2024",
      "Dnro (1234/2019)", "asia 45/2023, 12 §", "1/2024", "(12/2024)", "Päivitetty (12/2024)",
      "Päivitetty 15/2024", "3/4 hakijoista", "1/2", "puh. 040 123/4567", "7.5.2018/123",
      "kaupunginhallitus 123/2024 45 §", "kunnanhallituksen päätös (123/2024)", "HE 9/2026 vp",
      "(HE 284/2018 vp)", "HE (284/2018)", "EV 74/2025", "KHO (123/2020)", "tiedosto 1050/2018.pdf",
      "https://kunta.example/1050/2018", "https://kunta.example/laki/1050/2018", "1050/18",
      "laki 01050/2018", "laki 1050/20189", "laki 2345/2018", "laki 1050/1734", "laki 1050/2018/5",
      "asetus (EU) 2016/12", "direktiivi 2010/87/EU", "lukuvuosi 2023/2024", "kausi (2023/2024)",
      "komission asetus 15/2010", "neuvoston asetus (1303/2013)", "lagförslag 12/2024",
      "aktiebolag 15/2020", "contract 15/2020", "beslut (123/2024)", "ärende 123/2024, 5 §",
      "laki1050/2018", "", "/", "//", "laki /", "laki 5/", "laki /2018", "§ 15/2020",
    ])
  func falseFriends(text: String) {
    #expect(linked(text) == text)
  }

  @Test("A mention tells its number and year, whichever comes first")
  func numbers() {
    var found: [StatuteMention] = []
    let text = Array("laki 410/2015, asetus (EU) 2016/679, asetus (EU) N:o 910/2014".utf8)
    text.withUnsafeBufferPointer {
      StatuteMention.links(in: $0, language: .swedish) { mention, _ in found.append(mention) }
    }
    #expect(found.map(\.number) == [410, 679, 910])
    #expect(found.map(\.year) == [2015, 2016, 2014])
    #expect(found.map(\.isEU) == [false, true, true])
  }

  @Test("Malformed and hostile bytes are read without harm")
  func hostile() {
    let texts: [[UInt8]] = [
      Array(repeating: UInt8(ascii: "/"), count: 5000), Array(repeating: 0xC2, count: 100),
      Array(String(repeating: "1/1999", count: 500).utf8), [0xA0, 0x31, 0x2F, 0x32, 0xC2],
    ]
    for text in texts {
      text.withUnsafeBufferPointer {
        StatuteMention.links(in: $0, language: .finnish) { mention, _ in
          Issue.record("\(mention)")
        }
      }
    }
  }
}
