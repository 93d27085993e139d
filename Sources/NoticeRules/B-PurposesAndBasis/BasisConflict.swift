import Diagnostics
import NoticeModel
import SourceText

/// Two places of a notice give different bases for the same processing.
///
/// The stated bases are compared with sentences that say what "the processing rests on", and those
/// for all purposes with those of the purposes. Sets that overlap (b + c and c) do not conflict, nor
/// do (c) and (e), which both rest on a law. A warning where only the group is the same, as one group may be processed for several purposes on
/// different bases. Conditions ("if the processing is based on consent") state no basis.
///
/// May be wrong: a sentence on another processing than that which the basis is for.
package enum BasisConflict: Rule {
  package static let about = RuleDescription(
    "GDPR6-BASIS-CONFLICT", .error, concerns: ["legalBasis", "purposes", "dataSubjects"],
    item: .legalBasis, law: [.gdpr(5, 1, "a"), .gdpr(13, 1, "c")],
    message: Phrase(
      fi: "Ryhmän ”{group}” oikeusperuste on ristiriitainen: {a} / {b}.",
      sv: "Den rättsliga grunden för gruppen ”{group}” är motstridig: {a} / {b}.",
      en: "Conflicting legal basis for group “{group}”: {a} / {b}."),
    wrong: Phrase(
      fi: "Peruste: suostumus. Oikeudet: käsittely perustuu sopimukseen.",
      sv: "Grund: samtycke. Rättigheter: behandlingen grundar sig på avtal.",
      en: "Basis: consent. Rights: processing is based on a contract."),
    advice: Phrase(
      fi: "Kerro molemmissa sama peruste: sopimus (6 art. 1 b).",
      sv: "Ange samma grund på båda ställena: avtal (artikel 6.1 b).",
      en: "Give the same basis in both: contract (Art. 6(1)(b))."),
    why: Phrase(
      fi:
        "Perusteesta riippuvat oikeudet. Kahdesta eri perusteesta lukija ei tiedä, mitkä pätevät.",
      sv:
        "Rättigheterna beror på grunden. Med två olika grunder vet läsaren inte vilka som gäller.",
      en: "Rights depend on the basis. Given two, readers cannot tell which rights they have."),
    caveat: Phrase(
      fi:
        "Varoitus, kun vain ryhmä on sama: samaa ryhmää voidaan käsitellä eri perusteilla eri tarkoituksiin.",
      sv:
        "En varning när bara gruppen är densamma: samma grupps uppgifter kan behandlas på olika grunder för olika ändamål.",
      en:
        "A warning where only the group is the same: one group may be processed on different bases for different purposes."
    ))

  package static var cues: [Cues] { [BasisClaim.openings] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    compareLevels(notice, &findings)
    // A notice says such a thing a few times; more would only repeat it.
    var told: Set<Phrase> = []
    for mention in context.mentions(of: BasisClaim.openings).prefix(50) {
      guard let claim = BasisClaim(mention) else { continue }
      compare(claim, notice, context, &told, &findings)
    }
  }

  /// A basis for all purposes that none of them has among its own.
  private static func compareLevels(_ notice: Notice, _ findings: inout RuleFindings) {
    guard !notice.legalBases.isEmpty, !notice.purposes.isEmpty,
      notice.purposes.allSatisfy({ !$0.legalBases.isEmpty }),
      let own = StatedBases(notice.purposes.flatMap(\.legalBases))
    else { return }
    let general = notice.legalBases.filter(\.of.isEmpty)
    guard general.count == notice.legalBases.count, let all = StatedBases(general),
      all.letters.isDisjoint(with: own.letters)
    else { return }
    // With several purposes the general basis may be meant for something else.
    findings.report(
      about, at: all.range, severity: notice.purposes.count == 1 ? .error : .warning,
      ["group": groupName([], notice), "a": own.phrase, "b": all.phrase],
      because: [
        .basis(all.point, at: all.range), .basis(own.point, at: own.range),
      ])
  }

  private static func compare(
    _ claim: BasisClaim, _ notice: Notice, _ context: RuleContext, _ told: inout Set<Phrase>,
    _ findings: inout RuleFindings
  ) {
    let groups = notice.groups(around: claim.mention)
    let purpose = notice.purposes.first { purpose in
      claim.mention.field == "purposes"
        && (purpose.text?.variants.contains { $0.text.range == claim.mention.text.text.range }
          ?? false)
    }
    let bases: [LegalBasis] =
      if let purpose {
        purpose.legalBases + notice.legalBases
      } else {
        notice.legalBases.filter { $0.of.overlaps(groups) }
          + notice.purposes.filter { $0.of.overlaps(groups) }.flatMap { purpose in
            purpose.legalBases.filter { $0.of.overlaps(groups) }
          }
      }
    // Of a group, its own bases tell more than those for everyone.
    let own = groups.isEmpty ? [] : bases.filter { !$0.of.isEmpty }
    guard let stated = StatedBases(own.isEmpty ? bases : own),
      stated.letters.isDisjoint(with: claim.letters)
    else { return }
    // The same contradiction in another sentence is the same finding.
    let key = Phrase.list([groupName(groups, notice), stated.phrase, claim.phrase])
    guard told.insert(key).inserted else { return }
    let isSamePurpose =
      purpose != nil || ((notice.purposes.count == 1 || groups.isEmpty) && claim.isGeneral)
    let range = context.range(of: claim.mention)
    findings.report(
      about, at: range, severity: isSamePurpose ? .error : .warning,
      ["group": groupName(groups, notice), "a": stated.phrase, "b": claim.phrase],
      because: [
        .basis(stated.point, at: stated.range),
        Note(
          Message(
            Phrase(
              fi: "Tämä virke sanoo perusteeksi: {point}.",
              sv: "Den här meningen anger grunden: {point}.",
              en: "This sentence gives the basis: {point}."), ["point": claim.phrase]), at: range),
      ])
  }

  private static func groupName(_ groups: [Reference], _ notice: Notice) -> Phrase {
    let id =
      groups.first?.id ?? (notice.dataSubjects.count == 1 ? notice.dataSubjects[0].id.string : nil)
    if let group = notice.dataSubjects.first(where: { $0.id.string == id }), let name = group.name {
      return Phrase(name.first.text.string)
    }
    return Phrase(fi: "kaikki rekisteröidyt", sv: "alla registrerade", en: "all data subjects")
  }
}

extension LegalBasisPoint {
  /// A notice that has (c) in one place and (e) in another speaks of one law: no conflict.
  fileprivate var conflictLetters: Set<Character> {
    self == .legalObligation || self == .publicTask ? ["c", "e"] : letters
  }
}

/// The points of Art. 6 that some bases state together.
private struct StatedBases {
  let letters: Set<Character>
  let point: LegalBasisPoint
  let range: SourceRange
  let phrase: Phrase

  /// Nil where none is stated, or one leaves the point open: it might be any.
  init?(_ bases: [LegalBasis]) {
    let bases = bases.filter { !$0.saysNothing }
    let points = bases.compactMap { $0.point?.value }.filter { $0 != .unstated }
    guard let first = bases.first?.point, let point = points.first, points.count == bases.count
    else { return nil }
    letters = points.reduce(into: []) { $0.formUnion($1.conflictLetters) }
    self.point = point
    range = first.range
    var seen: Set<LegalBasisPoint> = []
    phrase = Phrase.list(points.filter { seen.insert($0).inserted }.map(\.phrase))
  }
}

extension Notice {
  /// The groups that the record with these words is limited to: a right, a provision, a basis.
  fileprivate func groups(around mention: Mention) -> [Reference] {
    let range = mention.text.text.range
    let holds = { (record: SourceRange) in
      record.file == range.file && record.start <= range.start && range.end <= record.end
    }
    switch mention.field {
    case "rights":
      guard let rights else { return [] }
      let all = [
        rights.information, rights.access, rights.rectification, rights.erasure,
        rights.restriction, rights.portability, rights.objection, rights.withdrawConsent,
        rights.noAutomatedDecision,
      ]
      return all.compactMap(\.value).first { holds($0.range) }?.of ?? []
    case "provision": return provision.first { holds($0.range) }?.of ?? []
    case "legalBasis": return legalBases.first { holds($0.range) }?.of ?? []
    case "retention": return retention.first { holds($0.range) }?.of ?? []
    default: return []
    }
  }
}
