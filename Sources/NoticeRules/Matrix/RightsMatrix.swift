import Diagnostics
import NoticeModel
import SourceText
import Wording

/// Which rights exist in this notice, by the legal bases of its purposes and groups.
///
/// Rights follow from the basis: erasure does not exist under a legal obligation (Art. 17(3)(b)),
/// portability only under consent and contract (Art. 20(1)), objection only under a public task and
/// a legitimate interest (Art. 21(1)), withdrawal only under consent (Art. 7(3)). A right applies in
/// a notice where it applies to one of its uses, and never where it applies to none.
package struct RightsMatrix: Sendable {
  /// Every use of a basis; empty where the notice states no basis at all.
  package private(set) var uses: [BasisUse] = []
  /// Paper alone gives no right to portability.
  private let isPaperOnly: Bool
  private let isProvidedBySubject: Bool
  private var hasDirectMarketing = false

  package init(of notice: borrowing Notice) {
    isPaperOnly =
      !notice.systems.isEmpty && notice.systems.allSatisfy { $0.form?.value == .paper }
    isProvidedBySubject = notice.collectsFromSubject
    for basis in notice.legalBases { add(basis, for: nil) }
    for purpose in notice.purposes {
      for basis in purpose.legalBases { add(basis, for: purpose) }
    }
    guard !uses.isEmpty else { return }
    if notice.legalBases.isEmpty {
      for purpose in notice.purposes where purpose.legalBases.isEmpty {
        uses.append(
          BasisUse(
            ground: .point(nil), range: purpose.text?.range ?? purpose.range, purpose: purpose,
            groups: [], mayDerogate: false))
      }
    }
    guard let special = notice.specialCategories.value else { return }
    for condition in special.conditions where condition.value == .explicitConsent {
      uses.append(
        BasisUse(
          ground: .explicitConsent, range: condition.range, purpose: nil, groups: special.of,
          mayDerogate: false))
    }
  }

  /// The same, where the data are used for direct marketing or not.
  package func havingDirectMarketing(_ has: Bool) -> RightsMatrix {
    var matrix = self
    matrix.hasDirectMarketing = has
    return matrix
  }

  private mutating func add(_ basis: LegalBasis, for purpose: Purpose?) {
    let point = basis.point?.value.flatMap { $0 == .unstated ? nil : $0 }
    uses.append(
      BasisUse(
        ground: .point(point), range: basis.point?.range ?? basis.range, purpose: purpose,
        groups: basis.of,
        mayDerogate: Derogation.isAllowed(under: basis, for: purpose)))
  }

  /// How a right stands for one use of a basis.
  package func judgement(of right: RightName, for use: BasisUse) -> RightJudgement {
    let plain: RightJudgement
    switch use.ground {
    case .explicitConsent: plain = Self.explicitConsent(right)
    case .point(let point): plain = (point ?? .unstated).judgement(of: right)
    }
    switch (right, plain.verdict) {
    case (.portability, .applies) where isPaperOnly:
      return RightJudgement(.never, RightGround.paperOnly)
    case (.portability, .applies) where !isProvidedBySubject:
      return RightJudgement(.partly, RightGround.notProvided)
    case (.objection, .never) where hasDirectMarketing:
      return RightJudgement(.partly, RightGround.marketing)
    case (.access, .applies), (.rectification, .applies), (.restriction, .applies),
      (.objection, .applies):
      return use.mayDerogate ? RightJudgement(.partly, RightGround.research) : plain
    default: return plain
    }
  }

  /// Explicit consent gives the right to withdraw; what else follows depends on whether another
  /// ground remains for the data.
  private static func explicitConsent(_ right: RightName) -> RightJudgement {
    switch right {
    case .withdrawConsent: RightJudgement(.applies, RightGround.withdrawal)
    case .erasure, .portability: RightJudgement(.open, RightGround.besideConsent)
    case .objection: RightJudgement(.never, RightGround.noObjection)
    default: RightJudgement(.applies, RightGround.always)
    }
  }

  /// The uses for which a right exists without condition.
  package func uses(givenBy right: RightName) -> [BasisUse] {
    uses.filter { judgement(of: right, for: $0).verdict == .applies }
  }
}
