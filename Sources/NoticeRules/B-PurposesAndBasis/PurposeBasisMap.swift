import Diagnostics
import NoticeModel
import SourceText

/// Several purposes and several bases, and nothing tells which basis is for which purpose.
///
/// The rights depend on the basis, so a reader who is told "consent, contract, legal obligation" does
/// not know what rights there are (Art. 13(1)(c), 5(1)(a)). A basis under a purpose, one limited to
/// groups, or a text that names the purpose tells it.
///
/// May be wrong: where every basis is for every purpose.
package enum PurposeBasisMap: Rule {
  package static let about = RuleDescription(
    "GDPR13-1C-PURPOSE-BASIS-MAP", .warning, concerns: ["purposes", "legalBasis"],
    item: .legalBasis, law: [.gdpr(13, 1, "c"), .gdpr(5, 1, "a")],
    message: Phrase(
      fi:
        "Selosteessa on useita oikeusperusteita, mutta niitä ei ole yhdistetty käyttötarkoituksiin.",
      sv: "Flera rättsliga grunder anges men de har inte kopplats till ändamålen.",
      en: "Several legal bases are listed but not mapped to purposes."),
    wrong: Phrase(
      fi: "Perusteet: suostumus, sopimus, lakisääteinen velvoite",
      sv: "Grunder: samtycke, avtal, rättslig förpliktelse",
      en: "Bases: consent, contract, legal obligation"),
    advice: Phrase(
      fi:
        "Kirjoita peruste kunkin tarkoituksen alle: palvelut lakisääteinen velvoite (c), uutiskirje suostumus (a).",
      sv:
        "Skriv grunden under varje ändamål: tjänsterna rättslig förpliktelse (c), nyhetsbrevet samtycke (a).",
      en:
        "Write the basis under each purpose: services legal obligation (c), newsletter consent (a)."
    ),
    why: Phrase(
      fi:
        "Oikeudet riippuvat perusteesta. Lukija ei tunne oikeuksiaan, jos hän ei tiedä perustetta.",
      sv:
        "Rättigheterna beror på grunden. Läsaren känner inte sina rättigheter utan att veta grunden.",
      en: "Rights depend on the basis. Readers who do not know the basis do not know their rights."),
    caveat: Phrase(
      fi: "Jos jokainen peruste koskee kaikkia tarkoituksia, kirjoita se perusteen tekstiin.",
      sv: "Om varje grund gäller alla ändamål, skriv det i grundens text.",
      en: "Where every basis is for all purposes, say so in the basis's text."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let purposes = notice.purposes.filter(\.text.isGiven)
    let bases = notice.legalBases.filter { $0.point?.value != nil && $0.point?.value != .unstated }
    guard purposes.count >= 2, Set(bases.compactMap { $0.point?.value }).count >= 2,
      notice.purposes.allSatisfy(\.legalBases.isEmpty),
      notice.legalBases.allSatisfy(\.of.isEmpty),
      !isMapped(in: bases, purposes)
    else { return }
    var reasons = bases.prefix(2).compactMap { basis in
      basis.point.flatMap { point in point.value.map { Note.basis($0, at: point.range) } }
    }
    reasons.append(
      Note(
        Message(
          Phrase(
            fi: "Tarkoituksia on {count}, eikä minkään alla ole perustetta.",
            sv: "Det finns {count} ändamål, och inget av dem har någon grund.",
            en: "There are {count} purposes, and none of them has a basis."),
          ["count": String(purposes.count)]),
        at: notice.place(of: "purposes")))
    findings.report(
      about, at: notice.place(of: "legalBasis"), because: reasons,
      proposing: notice.purposes.first(where: \.hasFields).map { purpose in
        .adding(to: purpose) {
          var basis = LegalBasis()
          basis.text = notice.words(
            Phrase(
              fi: "[täydennä: tämän tarkoituksen peruste]",
              sv: "[fyll i: grunden för detta ändamål]",
              en: "[fill in: the basis of this purpose]"))
          $0.legalBases = [basis]
        }
      })
  }

  /// Whether a basis's text says "all purposes" or has a word that only some of the purposes have.
  private static func isMapped(in bases: [LegalBasis], _ purposes: [Purpose]) -> Bool {
    let texts = bases.compactMap(\.text).flatMap(\.variants).map(\.text.string)
    guard !texts.isEmpty else { return false }
    if texts.contains(where: allPurposes.stand) { return true }
    var counts: [String: Int] = [:]
    for purpose in purposes {
      let words = (purpose.text?.variants ?? []).reduce(into: Set<String>()) {
        $0.formUnion(beginnings(of: $1.text.string))
      }
      for word in words { counts[word, default: 0] += 1 }
    }
    return texts.contains { text in
      beginnings(of: text).contains { (counts[$0] ?? purposes.count) < purposes.count }
    }
  }

  private static let allPurposes = Cues([
    "kaikki tarkoitu", "kaikkia tarkoitu", "kaikkiin tarkoitu", "kaikkien tarkoitu",
    "kaikkia käyttötarkoitu", "alla ändamål", "samtliga ändamål", "all purposes", "every purpose",
    "each purpose",
  ])

  /// The first letters of long words: enough to know a word again in another case.
  private static func beginnings(of text: String) -> Set<String> {
    Set(
      text.smallWords.filter { $0.utf8.count >= 7 }
        .map { String($0.prefix(7)) })
  }
}

extension Purpose {
  /// Whether it is written with fields: "suunnitelma: Kotoutumissuunnitelman laatiminen" has none to
  /// which another could be added.
  fileprivate var hasFields: Bool {
    !of.isEmpty || !dataItems.isEmpty || statutoryTask != nil || furtherPurpose != nil
  }
}
