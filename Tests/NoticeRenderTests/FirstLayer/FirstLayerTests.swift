import NoticeModel
import Testing
import Wording

@testable import NoticeRender

@Suite struct FirstLayerTests {
  private func layer(_ lines: String) -> FirstLayer {
    let notice = Notices.finnish(lines)
    return FirstLayerBuilder(notice: notice, speech: Speech(notice, .finnish)).layer()
  }

  private func notable(_ lines: String) -> [String] { layer(lines).notable.map(\.text.text) }

  @Test func aNoticeThatSaysNothingSurprisingHasNothingNotable() {
    #expect(
      notable(
        """
        transfers: none
        automatedDecisions: none
        specialCategories: none
        sources: [{name: Asiakas itse, kind: subject}]
        recipients: none
        """
      ).isEmpty)
  }

  @Test func specialCategoriesAreNamed() {
    #expect(
      notable("dataItems: [{items: [diagnoosi], special: health}]")
        == ["Käsittelemme näitä erityisiin ryhmiin kuuluvia tietoja: terveystiedot."])
  }

  @Test func decisionsByAMachineComeFirst() {
    let points = layer(
      """
      dataItems: [{items: [diagnoosi], special: health}]
      automatedDecisions: {text: Päätös tehdään automaattisesti.}
      """
    ).notable
    #expect(points.map(\.section) == [.decisions, .dataItems])
  }

  @Test func otherSourcesAndRecipientsAreNamedAndManyAreCutShort() {
    #expect(
      notable(
        """
        sources:
          - {name: Asiakas itse, kind: subject}
          - {name: Maahanmuuttovirasto, kind: authority}
        recipients: [{name: A}, {name: B}, {name: C}, {name: D}, {name: E}]
        """)
        == [
          "Tietojasi saadaan myös näistä lähteistä: Maahanmuuttovirasto.",
          "Tietojasi saavat: A, B, C, D ja muita.",
        ])
  }

  @Test func aSourceOfNoStatedKindIsNotCalledAnother() {
    #expect(notable("sources: [{name: Asiakas itse}]").isEmpty)
  }

  @Test func deniedAndWaivedRightsAreLeftOut() {
    let rights = layer(
      """
      rights:
        access: {text: Voit tarkastaa tietosi.}
        erasure: none
        portability: {notApplicable: Käsittely perustuu lakiin.}
      """
    ).rights
    #expect(rights.map(\.anchor) == ["right-access"])
  }

  @Test func theOfficerIsNamedByRoleWithWaysToReachThem() {
    let officer = layer(
      "dpo: {role: Tietosuojavastaava, email: tietosuoja@mallila.example}"
    ).officer
    #expect(officer?.name.text == "Tietosuojavastaava")
    #expect(officer?.contacts.map(\.text) == ["tietosuoja@mallila.example"])
    #expect(officer?.contacts.first?.link == .email("tietosuoja@mallila.example"))
  }

  @Test func theMalliNoticeHasAFirstLayerOfEveryKind() {
    let notice = Notices.rich()
    let layer = FirstLayerBuilder(notice: notice, speech: Speech(notice, .swedish)).layer()
    #expect(!layer.purposes.isEmpty)
    #expect(!layer.controllers.isEmpty)
    #expect(!layer.rights.isEmpty)
    #expect(layer.notable.count > 4)
  }
}
