import NoticeModel
import Testing

@testable import NoticeRender

@Suite struct MatrixTests {
  private func table(_ lines: String) -> Matrix? {
    let notice = Notices.finnish(lines)
    return MatrixBuilder.matrix(of: notice, Speech(notice, .finnish))
  }

  private func cell(_ matrix: Matrix, _ column: Matrix.Column, row: Int) -> [String]? {
    guard let place = matrix.columns.firstIndex(of: column) else { return nil }
    return matrix.rows[row].cells[place].map(\.text)
  }

  private let purposes = """
    dataSubjects: {asiakas: Asiakkaat, vapaaehtoinen: Vapaaehtoiset}
    purposes:
      palvelu: {text: Palvelu, of: [asiakas], legalBasis: publicTask}
      toiminta: {text: Toiminta, of: [vapaaehtoinen], legalBasis: consent}

    """

  @Test func aGroupsPurposesAreThoseThatConcernTheSamePeople() throws {
    let matrix = try #require(
      table(
        purposes + """
          dataItems:
            - {title: Yhteystiedot, of: [asiakas], items: [osoite]}
            - {title: Taidot, of: [vapaaehtoinen], items: [kielitaito]}
          """))
    #expect(cell(matrix, .purposes, row: 0) == ["Palvelu"])
    #expect(cell(matrix, .purposes, row: 1) == ["Toiminta"])
    #expect(cell(matrix, .legalBasis, row: 1)?.first?.hasPrefix("suostumus") == true)
  }

  @Test func aPurposeThatNamesItsDataConcernsOnlyThem() throws {
    let matrix = try #require(
      table(
        """
        purposes:
          kutsut: {text: Kutsut, dataItems: [osoite]}
          hoito: {text: Hoito, dataItems: [terveys]}
        dataItems:
          - items: [osoite, terveys]
        """))
    #expect(matrix.rows.map { $0.items.map(\.text) } == [["osoite"], ["terveys"]])
    #expect(cell(matrix, .purposes, row: 0) == ["Kutsut"])
    #expect(cell(matrix, .purposes, row: 1) == ["Hoito"])
  }

  @Test func dataOfWhichTheSameIsSaidAreOneRow() throws {
    let matrix = try #require(
      table(
        purposes + """
          dataItems:
            - {of: [asiakas], items: [nimi, osoite, lokitieto]}
          retention:
            - {items: [lokitieto], keep: 5 v}
            - {items: [nimi, osoite], keep: 10 v}
          """))
    #expect(matrix.rows.map { $0.items.map(\.text) } == [["nimi", "osoite"], ["lokitieto"]])
    #expect(cell(matrix, .retention, row: 0) == ["10 v"])
    #expect(cell(matrix, .retention, row: 1) == ["5 v"])
  }

  @Test func whatIsTheSameForAllDataIsSaidOnce() throws {
    let matrix = try #require(
      table(
        purposes + """
          dataItems:
            - {title: A, of: [asiakas], items: [nimi]}
            - {title: B, of: [vapaaehtoinen], items: [taito]}
          retention:
            - {keep: 10 v, from: asiakkuuden päättyminen}
          recipients: none
          """))
    #expect(!matrix.columns.contains(.retention))
    let retention = matrix.common.first { $0.column == .retention }
    #expect(retention?.values.map(\.text) == ["10 v (asiakkuuden päättyminen)"])
    #expect(
      matrix.common.first { $0.column == .recipients }?.values.map(\.text)
        == ["Tietoja ei luovuteta."])
  }

  @Test func silenceStaysAnEmptyCell() throws {
    let matrix = try #require(
      table(
        purposes + """
          dataItems:
            - {title: A, of: [asiakas], items: [nimi]}
            - {title: B, of: [vapaaehtoinen], items: [taito]}
          retention:
            - {of: [asiakas], keep: 10 v}
          """))
    #expect(cell(matrix, .retention, row: 0) == ["10 v"])
    #expect(cell(matrix, .retention, row: 1) == [])
    #expect(matrix.common.first { $0.column == .recipients }?.values == [])
  }

  @Test func recipientsOfSomeDataStandWithThoseData() throws {
    let matrix = try #require(
      table(
        purposes + """
          dataItems:
            - {title: A, of: [asiakas], items: [nimi, kielitaito]}
          recipients:
            - {name: Kela, items: [nimi]}
            - {name: Tulkki, items: [kielitaito]}
          """))
    #expect(cell(matrix, .recipients, row: 0) == ["Kela"])
    #expect(cell(matrix, .recipients, row: 1) == ["Tulkki"])
  }

  @Test func oneKindOfDataNeedsNoTable() {
    #expect(table(purposes + "dataItems: [{of: [asiakas], items: [nimi, osoite]}]") == nil)
    #expect(table("dataItems: [{title: A, items: [nimi]}, {title: B, items: [osoite]}]") == nil)
  }
}
