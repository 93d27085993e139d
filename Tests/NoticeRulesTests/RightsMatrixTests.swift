import NoticeModel
import NoticeRules
import Testing
import Wording

@Suite("Rights by legal basis")
struct RightsMatrixTests {
  private func notice(_ points: LegalBasisPoint..., of groups: [String] = []) -> Notice {
    var notice = Notice()
    for (index, point) in points.enumerated() {
      var basis = LegalBasis()
      basis.point = Choice(point)
      if index < groups.count { basis.of = [Reference(Text(groups[index]))] }
      notice.legalBases.append(basis)
    }
    return notice
  }

  private func verdict(_ right: RightName, _ notice: Notice) throws -> RightVerdict {
    let matrix = RightsMatrix(of: notice)
    return matrix.judgement(of: right, for: try #require(matrix.uses.first)).verdict
  }

  @Test(
    "Each basis gives the rights of Art. 15–22",
    arguments: [
      (LegalBasisPoint.consent, RightVerdict.applies, RightVerdict.applies, RightVerdict.never),
      (.contract, .applies, .applies, .never),
      (.legalObligation, .never, .never, .never),
      (.vitalInterests, .applies, .never, .never),
      (.publicTask, .partly, .never, .applies),
      (.legitimateInterest, .applies, .never, .applies),
      (.statutoryTask, .partly, .never, .open),
      (.unstated, .open, .open, .open),
    ])
  func rowsOfTheTable(
    _ point: LegalBasisPoint, _ erasure: RightVerdict, _ portability: RightVerdict,
    _ objection: RightVerdict
  ) throws {
    let notice = notice(point)
    #expect(try verdict(.erasure, notice) == erasure)
    #expect(try verdict(.portability, notice) == portability)
    #expect(try verdict(.objection, notice) == objection)
    for right in [RightName.access, .rectification, .restriction, .noAutomatedDecision] {
      #expect(try verdict(right, notice) == .applies)
    }
  }

  @Test("Consent alone can be withdrawn")
  func withdrawal() throws {
    #expect(try verdict(.withdrawConsent, notice(.consent)) == .applies)
    #expect(try verdict(.withdrawConsent, notice(.contract)) == .never)
    #expect(try verdict(.withdrawConsent, notice(.unstated)) == .open)
  }

  @Test("Paper alone gives no portability")
  func paper() throws {
    var notice = notice(.consent)
    var archive = System()
    archive.form = Choice(.paper)
    notice.systems = [archive]
    #expect(try verdict(.portability, notice) == .never)
    notice.systems.append(System())
    #expect(try verdict(.portability, notice) == .applies)
  }

  @Test("Explicit consent adds withdrawal and leaves the rest open")
  func explicitConsent() throws {
    var notice = notice(.publicTask)
    var special = SpecialCategories()
    special.conditions = [Choice(.explicitConsent)]
    notice.specialCategories = .stated(special)
    let matrix = RightsMatrix(of: notice)
    #expect(matrix.uses(givenBy: .withdrawConsent).count == 1)
    #expect(matrix.uses(givenBy: .erasure).isEmpty)
    let use = try #require(matrix.uses.last)
    #expect(matrix.judgement(of: .erasure, for: use).verdict == .open)
  }

  @Test("Direct marketing can be objected to under every basis")
  func marketing() throws {
    let matrix = RightsMatrix(of: notice(.consent)).havingDirectMarketing(true)
    let use = try #require(matrix.uses.first)
    #expect(matrix.judgement(of: .objection, for: use).verdict == .partly)
  }

  @Test("A promise reaches the groups that it names, and bases without groups")
  func scope() throws {
    let matrix = RightsMatrix(of: notice(.consent, .publicTask, of: ["tilaaja"]))
    var right = Right()
    right.of = [Reference(Text("asiakas"))]
    let scope = RightScope(right)
    #expect(matrix.uses.map { scope.covers($0) } == [false, true])
    #expect(!scope.isUnlimited && !scope.isLimitedInWords)
  }

  @Test(
    "Words limit a promise",
    arguments: [
      "Voit pyytää poistamista siltä osin kuin käsittely perustuu suostumukseen.",
      "Voit pyytää tarpeettoman tiedon poistamista.",
      "Du har rätt till radering i den mån behandlingen grundar sig på samtycke.",
      "Rätten gäller inte lagstadgad behandling.",
      "You may ask for erasure where the law allows it.",
    ])
  func wordsLimit(_ words: String) {
    var right = Right()
    right.text = LocalizedText(Text(words))
    #expect(RightScope(right).isLimitedInWords)
  }

  @Test(
    "Plain promises are not limited",
    arguments: [
      "Voit pyytää kaikkien tietojesi poistamista milloin tahansa.",
      "Voit vastustaa käsittelyä erityiseen tilanteeseesi liittyvällä perusteella.",
      "Du kan när som helst få dina uppgifter raderade.",
      "You have the right to have your data erased at any time.",
    ])
  func plainPromise(_ words: String) {
    var right = Right()
    right.text = LocalizedText(Text(words))
    #expect(!RightScope(right).isLimitedInWords)
  }
}
