import CrossCheck
import Diagnostics
import Law
import NoticeModel
import SourceText
import Testing

@Suite("Damaged mappings") struct MappingHostileTests {
  private static let whole = """
    # Päätökset
    päätökset:
      - sarakkeet: ["*.luotu", asiakas.maire_*, 'kayttoloki.*']
        järjestelmä: koto
        henkilötieto: ei
        perustelu: |
          Tietueen ylläpitoa.
          Kaksi riviä.
        päivä: 20.11.2026
        näyttö: "9f86d081884c7d65"
      - {sarake: hr.henkilö.?iti, tieto: [nimi, hetu], perustelu: "Sama \\"tieto\\"."}
      - sarake: asiakas.tila
        tarkistettava: kyllä

    """

  private let clients = sources(("koto", clientSchema))
  private let told = notice(clientNotice)

  /// Whatever the bytes, there is a result, and what was written stays.
  private func survives(_ bytes: [UInt8]) {
    let (read, diagnostics) = ColumnMapping.read(bytes, file: "t.mapping.yaml")
    for finding in diagnostics { #expect(finding.range.upperBound <= bytes.count) }
    _ = read.columns(of: clients, notice: told)
    let scaffold = MappingScaffold(
      sources: clients, notice: told, law: .standard, existing: read.file, keys: .finnish)
    let result = scaffold.bytes(disclosure: { _, _ in .undisclosed }, candidates: { _ in [] })
    #expect(result.starts(with: bytes))
  }

  @Test func everyPrefix() {
    let bytes = Array(Self.whole.utf8)
    for end in 0...bytes.count { survives(Array(bytes[..<end])) }
  }

  @Test func everyDeletionAndSomeReplacements() {
    let bytes = Array(Self.whole.utf8)
    for place in bytes.indices {
      var cut = bytes
      cut.remove(at: place)
      survives(cut)
      var changed = bytes
      changed[place] = [0, 0x09, 0x2A, 0x3F, 0xC3, 0xFF][place % 6]
      survives(changed)
    }
  }
}
