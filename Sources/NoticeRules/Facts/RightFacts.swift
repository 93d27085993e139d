import NoticeModel
import SourceText

extension Stated<Right> {
  /// Whether the notice offers the right: it is named, with or without more words.
  package var isOffered: Bool {
    switch self {
    case .stated(let right): right.text != nil || !right.saysNothing
    default: false
    }
  }

  /// Whether the notice tells why the right does not exist.
  package var isExplainedAway: Bool {
    switch self {
    case .notApplicable(let because, _): !because.isBlank
    default: false
    }
  }

  /// Where the notice denies the right or leaves it open; nil where it is silent.
  fileprivate var place: SourceRange? {
    switch self {
    case .none(_, let range), .notApplicable(_, let range), .unknown(let range): range
    case .absent, .stated: nil
    }
  }
}

extension Notice {
  /// A right as the notice states it; silent where it has no item on rights.
  package func right(_ right: (Rights) -> Stated<Right>) -> Stated<Right> {
    rights.map(right) ?? .absent
  }

  /// The place of a right that is not offered: its denial, or else the item on rights.
  package func placeOfMissing(_ right: Stated<Right>) -> SourceRange {
    right.place ?? place(of: "rights")
  }
}

extension Complaint {
  /// Whether the item says that there is a right to complain.
  package var isOffered: Bool { !saysNothing && !(text?.isDenial ?? false) }
}
