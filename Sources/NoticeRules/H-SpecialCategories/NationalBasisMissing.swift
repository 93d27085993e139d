import Diagnostics
import NoticeModel

/// A condition of Art. 9(2) that needs national law stands without any.
///
/// Points (b), (g), (h), (i) and (j) allow processing on the basis of Union or Member State law; in a
/// Finnish municipality usually section 6 of the Data Protection Act: subsection 1, paragraph 2 (a task
/// laid down by law), 4 (health care), 5 (social care), 7 (research), 8 (archiving). A statute beside
/// the statement, beside the data, or words that name a law count; the GDPR itself does not.
///
/// May be wrong: any national act there is taken for the provision, whatever it says.
package enum NationalBasisMissing: Rule {
  package static let about = RuleDescription(
    "GDPR9-NATIONAL-BASIS", .warning,
    concerns: ["specialCategories", "dataItems", "legalBasis", "purposes"], item: .legalBasis,
    law: [
      .gdpr(9, 2, "b"), .gdpr(9, 2, "g"), .gdpr(9, 2, "h"), .gdpr(9, 2, "i"), .gdpr(9, 2, "j"),
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "6"),
    ],
    message: Phrase(
      fi:
        "9 artiklan peruste ({condition}) edellyttää kansallista lakia. Nimeä se (esim. tietosuojalaki 6 §).",
      sv:
        "Villkoret i artikel 9 ({condition}) förutsätter nationell lag. Ange den (t.ex. dataskyddslagen 6 §).",
      en:
        "Art. 9 condition ({condition}) needs national law; name it (e.g. Data Protection Act, section 6)."
    ),
    wrong: Phrase(
      fi: "9 artiklan 2 kohta g", sv: "Artikel 9.2 g", en: "Art. 9(2)(g)"),
    advice: Phrase(
      fi: "9 artiklan 2 kohta g; tietosuojalaki 6 § 1 mom. 2 kohta",
      sv: "Artikel 9.2 g; dataskyddslagen 6 § 1 mom. 2 punkten",
      en: "Art. 9(2)(g); Data Protection Act, section 6(1)(2)"),
    why: Phrase(
      fi:
        "Nämä edellytykset täyttyvät vain, jos laki säätää käsittelystä. Lukijan on voitava tarkistaa, mikä laki se on.",
      sv:
        "Dessa villkor är uppfyllda bara om lag föreskriver behandlingen. Läsaren ska kunna kontrollera vilken lag det är.",
      en:
        "These conditions are met only where a law provides for the processing. Readers must be able to check which law it is."
    ),
    caveat: Phrase(
      fi: "Sääntö hyväksyy minkä tahansa kansallisen lain, joka mainitaan tietojen yhteydessä.",
      sv: "Regeln godtar vilken nationell lag som helst som nämns i samband med uppgifterna.",
      en: "Any national act that is named beside the data is accepted."))

  package static let cues = [words]

  private static let words = Cues([
    "~laki^sääteis", "~lain", "~laissa", "~lakia", "~lagen", "=lag", "~slag", "=act",
  ])

  /// Acts of health and social care, working life and pupil welfare among the legal bases.
  private static let sectorActs = Cues([
    "terveydenhuol", "sosiaalihuol", "~potila", "työterveys", "opiskelu ja oppilas", "oppilas ja",
    "oppilashuol", "opiskeluhuol", "asiakastie", "tartuntatau", "mielentervey", "päihdehuol",
    "vammaispalv", "kuntouttava", "yksityisyyden suoj", "hälso", "socialvård", "patient",
    "företagshälsovård", "elev och", "elevhälsa", "klientuppgift", "smittsam", "integritetsskydd",
    "health care", "social welfare", "social care",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let declaration = notice.specialDeclaration else { return }
    let needy = declaration.conditions.first { condition in
      switch condition.value {
      case .employmentAndSocialSecurity, .substantialPublicInterest, .healthAndSocialCare,
        .publicHealth, .archivingResearchStatistics:
        true
      default: false
      }
    }
    guard let needy, let point = needy.value else { return }
    guard !namesLaw(notice, declaration),
      !context.mentions(of: words).contains(where: { $0.field == "specialCategories" })
    else { return }
    findings.report(
      about, at: needy.range, ["condition": point.letter],
      because: [
        .fact(
          Phrase(
            fi: "Edellytys on tässä, eikä tietojen yhteydessä ole kansallista lakia.",
            sv: "Villkoret finns här, och ingen nationell lag nämns i samband med uppgifterna.",
            en: "The condition is here, and no national law stands beside the data."),
          at: needy.range)
      ],
      proposing: declaration.statutes.isEmpty
        ? .adding(to: declaration) {
          $0.statutes = [
            Written(
              notice.gap(
                Phrase(
                  fi: "[täydennä: säädös, esimerkiksi tietosuojalaki (1050/2018) 6 § 1 mom.]",
                  sv:
                    "[fyll i: författning, till exempel dataskyddslagen (1050/2018) 6 § 1 mom.]",
                  en: "[fill in: the act, for example 1050/2018 section 6(1)]")))
          ]
        } : nil)
  }

  private static func namesLaw(_ notice: Notice, _ declaration: SpecialCategories) -> Bool {
    let isNational = { (statute: Written<StatuteReference>) in
      !statute.isBlank && statute.value?.isToUnionLaw != true
    }
    if declaration.statutes.contains(where: isNational) { return true }
    if notice.dataItems.contains(where: { group in
      group.statutes.contains(where: isNational)
        && (group.special.isGiven || group.items.contains { $0.special.isGiven })
    }) {
      return true
    }
    return notice.firstLegalBasis { basis in
      basis.statutes.contains { statute in
        guard isNational(statute) else { return false }
        return statute.value?.cites(.dataProtection, section: 6) == true
          || sectorActs.stand(in: statute.text.string)
      }
    } != nil
  }
}

extension SpecialCondition {
  /// The point's letter and the name of the paragraph: "2 kohta g".
  fileprivate var letter: Phrase {
    let letter =
      switch self {
      case .explicitConsent: "a"
      case .employmentAndSocialSecurity: "b"
      case .vitalInterests: "c"
      case .nonProfitBody: "d"
      case .madePublic: "e"
      case .legalClaims: "f"
      case .substantialPublicInterest: "g"
      case .healthAndSocialCare: "h"
      case .publicHealth: "i"
      case .archivingResearchStatistics: "j"
      }
    return Phrase(
      fi: "2 kohta \(letter)", sv: "punkt 2 \(letter)", en: "paragraph 2, point \(letter)")
  }
}
