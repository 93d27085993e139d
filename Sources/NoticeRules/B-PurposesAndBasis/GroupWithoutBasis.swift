import Diagnostics
import NoticeModel
import SourceText

/// A group of data subjects that no legal basis covers.
///
/// Only where every basis is for certain groups: a basis without groups, under a purpose without
/// groups or for the whole notice, covers all. The basis is stated for a purpose (Art. 13(1)(c)); the
/// group follows from it.
///
/// May be wrong: a group that a wider group contains.
package enum GroupWithoutBasis: Rule {
  package static let about = RuleDescription(
    "GDPR13-1C-GROUP-NO-BASIS", .warning, concerns: ["dataSubjects", "legalBasis", "purposes"],
    item: .legalBasis, law: [.gdpr(13, 1, "c"), .gdpr(5, 1, "a"), .gdpr(6, 1)],
    message: Phrase(
      fi: "Rekisteröityjen ryhmälle ”{group}” ei ole kerrottu oikeusperustetta.",
      sv: "Rättslig grund saknas för gruppen registrerade ”{group}”.",
      en: "No legal basis is given for data-subject group “{group}”."),
    wrong: Phrase(
      fi: "Asiakkaat: kotoutumislaki. Rekisterissä on myös vapaaehtoisia.",
      sv: "Klienter: integrationslagen. I registret finns också frivilliga.",
      en: "Clients: the Integration Act. The register also has volunteers."),
    advice: Phrase(
      fi:
        "Asiakkaat: lakisääteinen velvoite (c); vapaaehtoiset: sopimus (b), vapaaehtoissopimus",
      sv: "Klienter: rättslig förpliktelse (c); frivilliga: avtal (b), frivilligavtal",
      en: "Clients: legal obligation (c); volunteers: contract (b), volunteer agreement"),
    why: Phrase(
      fi:
        "Jokaisen ryhmän tietoja käsitellään jollakin perusteella, ja ryhmään kuuluvan on tiedettävä se.",
      sv:
        "Varje grupps uppgifter behandlas på någon grund, och den som hör till gruppen ska veta den.",
      en: "Each group's data are processed on some basis, and those in it must know it."),
    caveat: Phrase(
      fi: "Jos ryhmä sisältyy toiseen ryhmään, merkitse peruste koskemaan myös sitä.",
      sv: "Om gruppen ingår i en annan grupp, ange att grunden gäller även den.",
      en: "Where the group is part of another, mark the basis for it too."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let scopes = scopes(of: notice) else { return }
    let covered = Set(scopes.flatMap { $0 }.map(\.id))
    let known = Set(notice.dataSubjects.map(\.id.string))
    // A reference to nothing may be meant for the group; it has a finding of its own.
    guard covered.isSubset(of: known) else { return }
    for group in notice.dataSubjects where !covered.contains(group.id.string) {
      let name = group.name?.first.text.string ?? group.id.string
      findings.report(
        about, at: group.name?.range ?? group.id.range, ["group": Phrase(name)],
        because: [
          .fact(
            Phrase(
              fi: "Jokainen oikeusperuste on rajattu muihin ryhmiin.",
              sv: "Varje rättslig grund är begränsad till andra grupper.",
              en: "Every legal basis is limited to other groups."),
            at: notice.firstLegalBasis { _ in true }?.range)
        ],
        proposing: notice.lacks("legalBasis")
          ? .adding { $0.legalBases = [gap(for: group, notice)] } : nil)
    }
  }

  private static func gap(for group: DataSubjectGroup, _ notice: Notice) -> LegalBasis {
    var basis = LegalBasis()
    basis.text = notice.words(
      Phrase(
        fi: "[täydennä: tämän ryhmän oikeusperuste]", sv: "[fyll i: gruppens rättsliga grund]",
        en: "[fill in: the group's legal basis]"))
    basis.of = [Reference(group.id)]
    return basis
  }

  /// The groups of each basis; nil where some basis covers all groups, or there is none.
  private static func scopes(of notice: Notice) -> [[Reference]]? {
    var scopes: [[Reference]] = []
    for basis in notice.legalBases where !basis.saysNothing {
      if basis.of.isEmpty { return nil }
      scopes.append(basis.of)
    }
    for purpose in notice.purposes {
      for basis in purpose.legalBases where !basis.saysNothing {
        let groups = basis.of.isEmpty ? purpose.of : basis.of
        if groups.isEmpty { return nil }
        scopes.append(groups)
      }
    }
    return scopes.isEmpty ? nil : scopes
  }
}
