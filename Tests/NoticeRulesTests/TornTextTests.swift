import Reports
import Testing

@Suite("Texts that end anywhere")
struct TornTextTests {
  private static let sentence =
    "Säilytys 5 vuotta, 31.12.2028 asti – 8 §: n 2 mom., 53 e-53 g §, asetus (EU) 2016/679, "
    + "tietosuojalaki (1050/2018) 4 §, PL 800, 00521 Helsinki, kahden vuoden 12"

  @Test("No rule reads beyond the end of a text")
  func everyPrefix() throws {
    let base = try RuleFixture.baseText()
    for length in 1...Self.sentence.count where length % 2 == 0 {
      let text = Self.sentence.prefix(length)
      var blocks = NoticeBlocks(base)
      blocks.apply(
        Overlay(
          """
          säilytys:
            - teksti: "\(text)"
              peruste: "\(text)"
          suojaus:
            teksti: "\(text)"
          tarkoitukset:
            suunnitelma:
              teksti: "\(text)"
              oikeusperuste: {kohta: lakisääteinenVelvoite, teksti: "\(text)"}
          valitus:
            teksti: "\(text)"
            viranomainen: "\(text)"
          oikeudet:
            pääsy: "\(text)"
            poistaminen: "\(text)"
          """))
      let report = lint(blocks.text, path: "torn.yaml").report
      #expect(!report.diagnostics.isEmpty)
    }
  }
}
