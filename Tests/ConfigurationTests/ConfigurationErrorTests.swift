import Configuration
import Diagnostics
import SourceText
import TestSupport
import Testing

@Suite("Wrong configuration") struct ConfigurationErrorTests {
  private func errors(_ text: String) -> [String] {
    configuration(text).diagnostics.map { file, diagnostic in
      let place = LineTable(file).position(of: diagnostic.range.lowerBound)
      return "\(place.line):\(place.column) \(diagnostic.id)"
    }
  }

  @Test(arguments: [
    ("vakavudet: {}", "1:1 LANG-UNKNOWN-FIELD"),
    ("kieli: fi\nkieli: sv", "2:1 LANG-DUPLICATE-FIELD"),
    ("kieli: fi\nshow: info", "2:1 LANG-MIXED-FIELD-NAMES"),
    ("kieli: norja", "1:8 LANG-UNKNOWN-WORD"),
    ("näytä: pois", "1:8 LANG-UNKNOWN-WORD"),
    ("enimmäisikä: pitkä", "1:14 VALUE-PERIOD"),
    ("enimmäisikä: 0 v", "1:14 CONF-MAXIMUM-AGE"),
    ("vakavuudet: pois", "1:13 LANG-EXPECTED-IDS"),
    ("vakavuudet:\n  GDPR13-1B-DPO-MISING: pois", "2:3 CONF-UNKNOWN-RULE"),
    ("vakavuudet:\n  LANG-UNKNOWN-FIELD: pois", "2:3 CONF-UNKNOWN-RULE"),
    ("vakavuudet:\n  GDPR13-1B-DPO-MISSING: pois", "2:3 CONF-REASON-MISSING"),
    (
      "vakavuudet:\n  GDPR13-1B-DPO-MISSING: {vakavuus: pois, syy: \"\"}",
      "2:3 CONF-REASON-MISSING"
    ),
    ("vakavuudet:\n  GDPR13-1B-DPO-MISSING: vakava", "2:26 LANG-UNKNOWN-WORD"),
    ("vakavuudet:\n  GDPR13-1B-DPO-MISSING:", "2:3 CONF-INCOMPLETE"),
    ("korvaa: [järjestelmä]", "1:10 CONF-UNKNOWN-LIST"),
    ("pakollisetYhteystiedot: [{nimi: Kirjaamo}]", "1:26 CONF-INCOMPLETE"),
    ("pakollisetYhteystiedot: [kirjaamo]", "1:26 VALUE-EMAIL"),
    ("organisaatiot: [{nimi: A}]", "1:17 CONF-INCOMPLETE"),
    ("organisaatiot: [{entisetNimet: [a]}]", "1:17 CONF-INCOMPLETE"),
    ("järjestelmät: [{toimittaja: A}]", "1:16 CONF-INCOMPLETE"),
    ("kunta: {virallisetKielet: [fi, en]}", "1:32 CONF-OFFICIAL-LANGUAGE"),
    ("tietorakenteet: {ympäristömuuttujat: [\"postgres://a:b@c\"]}", "1:39 CONF-ENVIRONMENT-NAME"),
    ("a: &x 1", "1:4 YAML-ANCHOR"),
    ("- kieli", "1:1 LANG-EXPECTED-FIELDS"),
    ("teksti", "1:1 LANG-EXPECTED-FIELDS"),
  ])
  func hasAPlace(_ text: String, _ expected: String) {
    #expect(errors(text).contains(expected), "\(errors(text))")
  }

  @Test func aWrongIDSuggestsTheNearest() {
    let found = configuration("vakavuudet:\n  GDPR13-1B-DPO-MISING: pois").diagnostics
    #expect(
      found.first?.diagnostic.help?.text(in: .english).contains("GDPR13-1B-DPO-MISSING") == true)
  }

  @Test func everyErrorIsWordedInThreeLanguages() {
    let found = configuration(
      """
      kieli: x
      korvaa: [x]
      enimmäisikä: 0 v
      vakavuudet: {X: pois, GDPR13-1B-DPO-MISSING: pois, GDPR13-1B-DPO-BURIED: }
      kunta: {virallisetKielet: [x]}
      järjestelmät: [{toimittaja: A}]
      tietorakenteet: {ympäristömuuttujat: ["a b"]}
      """
    ).diagnostics.map(\.diagnostic)
    #expect(found.count == 9)
    for diagnostic in found {
      for language in MessageLanguage.allCases {
        for message in [diagnostic.message, diagnostic.help].compactMap(\.self) {
          let text = message.text(in: language)
          #expect(!text.isEmpty && !text.contains("{id}") && !text.contains("{names}"), "\(text)")
        }
      }
    }
  }

  @Test(
    "hostile files are refused in words",
    arguments: [
      (String(repeating: "[", count: 100_000), "LIMIT-DEPTH"),
      (String(repeating: "{a: ", count: 100_000), "LIMIT-DEPTH"),
      (String(repeating: "a", count: 2_000_000), "LIMIT-SIZE"),
      ("a: &a [*a, *a]\nb: &b [*a, *a]", "YAML-ALIAS"),
      ("\u{1B}]0;x\u{07}kieli: fi", "TEXT-CONTROL-CHARACTER"),
      ("--- \n--- \n", "YAML-SEVERAL-DOCUMENTS"),
    ])
  func hostile(_ text: String, _ id: String) {
    let found = configuration(text).diagnostics.map(\.diagnostic.id.name)
    #expect(found.contains(id), "\(found.prefix(5))")
  }

  @Test func badUTF8IsRefused() {
    let file = SourceFile(id: FileID(0), path: "seloste.yaml", bytes: [0x6B, 0x3A, 0x20, 0xFF])
    #expect(ConfigurationLayer.read(file).diagnostics.map(\.id) == ["TEXT-NOT-UTF8"])
  }

  @Test func aPasswordIsNotRepeated() {
    let found = configuration("schemas: {environment: [\"postgres://u:hush@h/db\"]}").diagnostics
    for language in MessageLanguage.allCases {
      for (_, diagnostic) in found {
        #expect(!diagnostic.message.text(in: language).contains("hush"))
      }
    }
  }
}
