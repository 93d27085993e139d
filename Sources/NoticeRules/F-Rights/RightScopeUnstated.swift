import Diagnostics
import NoticeModel
import Wording

/// The bases give different rights to different groups or purposes, and a right is promised to all.
///
/// Art. 12(1): readers must see which right is theirs. Erasure, portability and objection depend on
/// the basis; withdrawal tells by itself that it concerns consent.
///
/// May be wrong: a limit in unusual words, or told once for all rights, is not seen.
package enum RightScopeUnstated: Rule {
  package static let about = RuleDescription(
    "RIGHTS-SCOPE-UNSTATED", .info, concerns: ["rights", "legalBasis", "purposes"],
    item: .rights, law: [.gdpr(12, 1), .gdpr(13, 2, "b")],
    message: Phrase(
      fi: "Oikeudet riippuvat perusteesta. Kerro, mitä ryhmää kukin oikeus koskee.",
      sv: "Rättigheterna beror på grunden. Ange vilken grupp varje rättighet gäller.",
      en: "Rights depend on the basis; state the scope of each right."),
    wrong: Phrase(
      fi: "Oikeudet: kaikki asetuksen oikeudet",
      sv: "Rättigheter: alla rättigheter enligt förordningen",
      en: "Rights: all rights under the Regulation"),
    advice: Phrase(
      fi: "Poistaminen ja siirto: vain uutiskirjeen tilaajat",
      sv: "Radering och överföring: bara nyhetsbrevets prenumeranter",
      en: "Erasure and portability: only subscribers to the newsletter"),
    why: Phrase(
      fi: "Lukijan pitää nähdä, mitkä oikeudet hänellä on, eikä päätellä niitä oikeusperusteista.",
      sv:
        "Läsaren ska se vilka rättigheter han eller hon har och inte behöva sluta sig till dem av grunderna.",
      en: "Readers should see which rights are theirs, not work them out from the legal bases."),
    caveat: Phrase(
      fi:
        "Rajaus tunnistetaan kentistä koskee, tarkoitukset ja rajoitukset sekä tavallisista sanonnoista.",
      sv:
        "Begränsningen känns igen på fälten avser, ändamål och begränsningar och på vanliga uttryck.",
      en: "A scope is told by the fields of, purposes and limits, and by usual phrases."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let rights: [RightName] = [.erasure, .portability, .objection]
    for right in rights {
      guard let (given, other) = differing(context.matrix, right),
        let promise = right.stated(in: notice).promise, RightScope(promise).isUnlimited
      else { continue }
      findings.report(about, at: promise.place, because: [given.reason, other.reason])
      return
    }
  }

  /// A use that gives the right and one of another purpose or group that does not.
  private static func differing(
    _ matrix: RightsMatrix, _ right: RightName
  ) -> (BasisUse, BasisUse)? {
    var given: [BasisUse] = []
    var others: [BasisUse] = []
    for use in matrix.uses {
      switch matrix.judgement(of: right, for: use).verdict {
      case .applies: given.append(use)
      case .never, .partly: if use.point != nil { others.append(use) }
      case .open: break
      }
    }
    guard let first = given.first, let other = others.first else { return nil }
    if let apart = others.first(where: first.isApart) { return (first, apart) }
    return given.first(where: other.isApart).map { ($0, other) }
  }
}
