import Diagnostics
import NoticeModel
import SourceText
import Wording

extension RightName {
  /// The right as a notice states it.
  package func stated(in notice: Notice) -> Stated<Right> {
    // Field by field: all rights together are a large record to copy.
    let stated =
      switch self {
      case .information: notice.rights?.information
      case .access: notice.rights?.access
      case .rectification: notice.rights?.rectification
      case .erasure: notice.rights?.erasure
      case .restriction: notice.rights?.restriction
      case .portability: notice.rights?.portability
      case .objection: notice.rights?.objection
      case .withdrawConsent: notice.rights?.withdrawConsent
      case .noAutomatedDecision: notice.rights?.noAutomatedDecision
      }
    return stated ?? .absent
  }

  /// The right as an item on rights states it.
  package func stated(in rights: Rights) -> Stated<Right> {
    switch self {
    case .information: rights.information
    case .access: rights.access
    case .rectification: rights.rectification
    case .erasure: rights.erasure
    case .restriction: rights.restriction
    case .portability: rights.portability
    case .objection: rights.objection
    case .withdrawConsent: rights.withdrawConsent
    case .noAutomatedDecision: rights.noAutomatedDecision
    }
  }
}

extension RightsMatrix {
  /// A right that exists and that the notice does not tell of.
  struct Omission {
    /// The denial or the limited promise, or else the item on rights.
    let place: SourceRange
    /// The uses that give the right and that nothing tells of.
    let uses: [BasisUse]
    let because: () -> [Note]
    /// Whether the notice says nothing, so that a sentence can be added.
    let isSilent: Bool
  }

  /// Whether and where a right that exists is left out.
  ///
  /// A right said not to apply counts as left out unless the reason names the law or a fact under which
  /// the right does not exist. A right promised to some groups is left out for the others.
  func omission(of right: RightName, in notice: Notice) -> Omission? {
    let given = uses(givenBy: right)
    guard let first = given.first else { return nil }
    let stated = right.stated(in: notice)
    var missing = given
    var isSilent = false
    switch stated {
    case .absent: isSilent = true
    case .none, .unknown: break
    case .notApplicable(let because, _):
      if Self.isLawful(because.first.text.string) { return nil }
    case .stated(let promise):
      guard !promise.saysNothing else { break }
      let scope = RightScope(promise)
      missing = given.filter { !scope.covers($0) }
      if missing.isEmpty { return nil }
    }
    let use = missing.first ?? first
    return Omission(
      place: stated.promise?.place ?? notice.placeOfMissing(stated), uses: missing,
      because: {
        [
          use.reason, Note(Message(judgement(of: right, for: use).ground)),
          stated.absence(of: right, at: notice.place(of: "rights")),
        ]
      }, isSilent: isSilent)
  }

  /// Reports a right that exists under every basis and that the notice does not offer. Where all
  /// purposes are research, statistics or archiving, a law may allow it: then it is a warning.
  static func reportMissing(
    _ name: RightName, _ words: Cues, _ about: RuleDescription, in notice: Notice,
    _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let right = name.stated(in: notice)
    guard !right.isOffered, !right.isExplainedAway else { return }
    if right.isAbsent, NamedRights.name(words, in: context) { return }
    let matrix = context.matrix
    let mayDerogate =
      !matrix.uses.isEmpty
      && matrix.uses.allSatisfy { matrix.judgement(of: name, for: $0).verdict == .partly }
    findings.report(
      about, at: notice.placeOfMissing(right), severity: mayDerogate ? .warning : .error,
      because: [
        right.absence(of: name, at: notice.place(of: "rights")),
        Note(Message(mayDerogate ? RightGround.research : RightGround.always)),
      ],
      proposing: right.isAbsent ? .adding(name, to: notice) : nil)
  }

  /// A promise of a right that exists for none of the uses that it reaches.
  struct EmptyPromise {
    let place: SourceRange
    let uses: [BasisUse]
    let because: () -> [Note]
  }

  /// Whether and where a right is promised that exists nowhere in the promise's reach. Words that
  /// limit the promise make it true, whatever the bases.
  func emptyPromise(of right: RightName, in notice: Notice) -> EmptyPromise? {
    guard let promise = right.stated(in: notice).promise else { return nil }
    let scope = RightScope(promise)
    let reached = uses.filter(scope.covers)
    guard let first = reached.first else { return nil }
    let isEmpty = reached.allSatisfy { use in
      switch judgement(of: right, for: use).verdict {
      case .never: true
      // As far as processing is needed for the task, erasure does not exist.
      case .partly: right == .erasure
      case .applies, .open: false
      }
    }
    guard isEmpty, !scope.isLimitedInWords else { return nil }
    return EmptyPromise(
      place: promise.place, uses: reached,
      because: { [first.reason, Note(Message(judgement(of: right, for: first).ground))] })
  }

  /// Whether a reason cites the law, or a fact under which the right does not exist.
  private static func isLawful(_ reason: String) -> Bool {
    reason.contains("§" as Character) || lawfulReasons.stand(in: reason)
  }

  private static let lawfulReasons = Cues([
    "~tutkimu", "~tilasto", "~arkisto", "=lain", "=laki", "laissa", "tietosuojala",
    "lakisääte", "automaatti", "paperi", "forskning", "statistik", "arkiv", "=lag", "lagen",
    "lagstadga", "automat", "papper", "research", "statistic", "archiv", "=act", "=law",
    "statutory", "section", "paper",
  ])
}

extension Stated<Right> {
  /// The right that the notice offers, unless its words are a bare "ei".
  var promise: Right? {
    guard case .stated(let right) = self else { return nil }
    guard let text = right.text else { return right.saysNothing ? nil : right }
    return text.isDenial ? nil : right
  }

  /// The fact that a notice is silent on a right, denies it or limits it.
  func absence(of right: RightName, at place: SourceRange) -> Note {
    switch self {
    case .stated(let promise):
      return Note(
        Message(
          Phrase(
            fi: "Oikeus on luvattu vain osalle.", sv: "Rättigheten utlovas bara till en del.",
            en: "The right is promised only to some.")),
        at: promise.place)
    case .none(_, let range), .notApplicable(_, let range):
      return Note(
        Message(
          Phrase(
            fi: "Seloste kieltää oikeuden.", sv: "Beskrivningen förnekar rättigheten.",
            en: "The notice denies the right.")),
        at: range)
    case .unknown(let range):
      return Note(
        Message(
          Phrase(
            fi: "Seloste jättää oikeuden avoimeksi.", sv: "Beskrivningen lämnar rättigheten öppen.",
            en: "The notice leaves the right open.")),
        at: range)
    case .absent:
      return Note(
        Message(
          Phrase(
            fi: "Oikeuksissa ei ole kohtaa ”{right}”.",
            sv: "Bland rättigheterna finns inte ”{right}”.",
            en: "The rights do not include “{right}”."), ["right": right.plain]),
        at: place)
    }
  }
}

extension Right {
  /// Where the right is told: its words.
  var place: SourceRange { text?.range ?? range }
}
