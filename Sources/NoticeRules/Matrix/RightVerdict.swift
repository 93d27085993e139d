import Diagnostics
import NoticeModel
import Wording

/// Whether a right exists under a legal basis.
package enum RightVerdict: Sendable {
  case applies
  /// Only for some data, or only after something else has happened.
  case partly
  case never
  /// The notice does not tell enough to judge.
  case open
}

/// A verdict and the provision that it follows from.
package struct RightJudgement: Sendable {
  package let verdict: RightVerdict
  /// The provision and what it says, as a reason of a finding.
  package let ground: Phrase

  package init(_ verdict: RightVerdict, _ ground: Phrase) {
    self.verdict = verdict
    self.ground = ground
  }
}

extension LegalBasisPoint {
  /// How a right stands under this point of Art. 6(1), before what is special to one notice.
  package func judgement(of right: RightName) -> RightJudgement {
    switch right {
    case .information, .access, .rectification, .restriction, .noAutomatedDecision:
      RightJudgement(.applies, RightGround.always)
    case .erasure: erasure
    case .portability: portability
    case .objection: objection
    case .withdrawConsent:
      switch self {
      case .consent: RightJudgement(.applies, RightGround.withdrawal)
      case .unstated: RightJudgement(.open, RightGround.unstated)
      default: RightJudgement(.never, RightGround.noWithdrawal)
      }
    }
  }

  private var erasure: RightJudgement {
    switch self {
    case .consent: RightJudgement(.applies, RightGround.erasureAfterConsent)
    case .contract, .vitalInterests, .legitimateInterest:
      RightJudgement(.applies, RightGround.erasure)
    case .legalObligation: RightJudgement(.never, RightGround.noErasureUnderObligation)
    case .publicTask, .statutoryTask: RightJudgement(.partly, RightGround.noErasureUnderTask)
    case .unstated: RightJudgement(.open, RightGround.unstated)
    }
  }

  private var portability: RightJudgement {
    switch self {
    case .consent, .contract: RightJudgement(.applies, RightGround.portability)
    case .unstated: RightJudgement(.open, RightGround.unstated)
    default: RightJudgement(.never, RightGround.noPortability)
    }
  }

  private var objection: RightJudgement {
    switch self {
    case .publicTask, .legitimateInterest: RightJudgement(.applies, RightGround.objection)
    // (c) gives no right to object and (e) does.
    case .statutoryTask, .unstated: RightJudgement(.open, RightGround.unstated)
    default: RightJudgement(.never, RightGround.noObjection)
    }
  }
}
