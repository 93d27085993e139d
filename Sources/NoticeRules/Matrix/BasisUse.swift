import Diagnostics
import NoticeModel
import SourceText

/// One use of a legal basis: the purpose and the groups whose processing rests on it.
///
/// A class: rules on each right go through all uses, and a copy counts all references of a purpose.
package final class BasisUse: Sendable {
  /// What the processing rests on.
  package enum Ground: Sendable {
    /// A point of Art. 6(1); nil where the notice gives none that could be read.
    case point(LegalBasisPoint?)
    /// Explicit consent to special categories, Art. 9(2)(a).
    case explicitConsent
  }

  package let ground: Ground
  /// Where the notice says so.
  package let range: SourceRange
  /// The purpose; nil for all purposes that have no basis of their own.
  package let purpose: Purpose?
  /// The groups that the basis names; all where it names none.
  let groups: [Reference]
  /// Research, statistics or archiving, where the law allows derogations.
  let mayDerogate: Bool

  init(
    ground: Ground, range: SourceRange, purpose: Purpose?, groups: [Reference], mayDerogate: Bool
  ) {
    self.ground = ground
    self.range = range
    self.purpose = purpose
    self.groups = groups
    self.mayDerogate = mayDerogate
  }

  /// The point of Art. 6(1), where it is known.
  package var point: LegalBasisPoint? {
    if case .point(let point) = ground { return point }
    return nil
  }

  /// The purpose's id.
  package var purposeID: String? { purpose?.id.string }

  /// Whether the use concerns one of these groups; a part of a notice that names none concerns all.
  func concerns(_ ids: Set<String>) -> Bool {
    if ids.isEmpty { return true }
    let meets = { (named: [Reference]) in named.isEmpty || named.contains { ids.contains($0.id) } }
    return meets(groups) && meets(purpose?.of ?? [])
  }

  /// Whether two uses are told apart by purpose or group.
  func isApart(from other: BasisUse) -> Bool {
    purposeID != other.purposeID || groups != other.groups
  }
}

extension BasisUse {
  /// What the basis is called in a finding: "suostumus (a)".
  package var name: Phrase {
    switch ground {
    case .explicitConsent:
      Phrase(
        fi: "nimenomainen suostumus (9 artikla)", sv: "uttryckligt samtycke (artikel 9)",
        en: "explicit consent (Article 9)")
    case .point(let point): (point ?? .unstated).phrase
    }
  }

  /// The fact that a finding follows from: whose basis it is, at its place.
  package var reason: Note {
    guard let words = purpose?.text?.first.text, !words.isBlank else {
      if let point { return .basis(point, at: range) }
      return Note(
        Message(
          Phrase(
            fi: "Oikeusperuste on {basis}.", sv: "Den rättsliga grunden är {basis}.",
            en: "The legal basis is {basis}."), ["basis": name]),
        at: range)
    }
    return Note(
      Message(
        Phrase(
          fi: "Tarkoituksen ”{purpose}” peruste on {basis}.",
          sv: "Grunden för ändamålet ”{purpose}” är {basis}.",
          en: "The basis of the purpose “{purpose}” is {basis}."),
        ["purpose": Phrase(words.string.shortened), "basis": name]),
      at: range)
  }
}

/// The bases of several uses, for findings on rights.
enum BasisNames {
  /// The different bases of some uses: "suostumus (a) ja sopimus (b)".
  static func list(_ uses: [BasisUse]) -> Phrase {
    var names: [Phrase] = []
    for use in uses where names.count < 8 && !names.contains(use.name) { names.append(use.name) }
    return Phrase(
      fi: joined(names.map(\.fi), "ja"), sv: joined(names.map(\.sv), "och"),
      en: joined(names.map(\.en), "and"))
  }

  private static func joined(_ names: [String], _ and: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}

extension String {
  /// Its first words, with an ellipsis where more would follow.
  fileprivate var shortened: String {
    guard count > 60 else { return self }
    let words = prefix(60)
    let end = words.lastIndex(of: " ") ?? words.endIndex
    return words[..<end] + "…"
  }
}
