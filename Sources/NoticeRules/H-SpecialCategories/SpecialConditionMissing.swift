import Diagnostics
import NoticeModel

/// Special categories of data are processed, and the notice names no condition of Art. 9(2).
///
/// A basis of Art. 6 is not enough for health data and the like. A warning where a national provision
/// on special categories is cited without the point of Art. 9(2), or where such data are mentioned
/// only elsewhere than in the list of data and the statement on special categories is absent.
///
/// May be wrong: a statute cited among special categories is taken for a national provision on them;
/// among the legal bases only section 6 of the Data Protection Act is.
package enum SpecialConditionMissing: Rule {
  package static let about = RuleDescription(
    "GDPR9-2-CONDITION-MISSING", .error,
    concerns: ["specialCategories", "dataItems", "legalBasis", "purposes"], item: .legalBasis,
    law: [
      .gdpr(9, 2), .gdpr(13, 1, "c"),
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "6"),
    ],
    message: Phrase(
      fi:
        "Erityisten henkilötietoryhmien käsittelylle ei ole kerrottu 9 artiklan 2 kohdan perustetta.",
      sv: "Villkor enligt artikel 9.2 för behandling av särskilda kategorier saknas.",
      en: "No Art. 9(2) condition is given for special-category data."),
    wrong: Phrase(
      fi: "Käsittelemme välttämättömiä terveystietoja.",
      sv: "Vi behandlar nödvändiga uppgifter om hälsa.", en: "We process necessary health data."),
    advice: Phrase(
      fi: "Terveystiedot: 9 artiklan 2 kohta g ja tietosuojalaki 6 § 1 mom. 2 kohta",
      sv: "Uppgifter om hälsa: artikel 9.2 g och dataskyddslagen 6 § 1 mom. 2 punkten",
      en: "Health data: Art. 9(2)(g) and Data Protection Act, section 6(1)(2)"),
    why: Phrase(
      fi:
        "Erityisiin ryhmiin kuuluvien tietojen käsittely on kielletty, ellei jokin 9 artiklan 2 kohdan edellytyksistä täyty. Se kerrotaan 6 artiklan perusteen lisäksi.",
      sv:
        "Behandling av särskilda kategorier av uppgifter är förbjuden om inte något av villkoren i artikel 9.2 är uppfyllt. Det anges utöver grunden i artikel 6.",
      en:
        "Special categories may not be processed unless a condition of Art. 9(2) is met. It is stated besides the basis of Art. 6."
    ),
    caveat: Phrase(
      fi:
        "Varoitus, jos kansallinen säännös on mainittu ilman 9 artiklan alakohtaa tai jos tiedot mainitaan vain muualla kuin tietosisällössä.",
      sv:
        "En varning om en nationell bestämmelse nämns utan punkten i artikel 9.2 eller om uppgifterna nämns bara på annat ställe än i datainnehållet.",
      en:
        "A warning where a national provision is cited without the point of Art. 9(2), or where the data are mentioned only outside the list of data."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let places = notice.specialDataPlaces
    let declaration = notice.specialCategories.value
    guard declaration != nil || !places.isEmpty else { return }
    guard declaration?.conditions.contains(where: { !$0.isBlank }) != true else { return }
    let isOnlyMentioned = declaration == nil && !places.contains(where: \.isInDataList)
    let isMild = isOnlyMentioned || notice.citesNationalSpecialProvision
    findings.report(
      about, at: notice.place(of: "specialCategories"), severity: isMild ? .warning : .error,
      notes: places.prefix(1).map { place in
        Note(
          Message(
            Phrase(
              fi: "Erityiseen ryhmään kuuluva tieto on tässä.",
              sv: "En uppgift i en särskild kategori finns här.",
              en: "Data of a special category are here.")),
          at: place.range)
      },
      because: [
        places.first.map { place in
          .fact(
            Phrase(
              fi: "Tieto on merkitty erityiseen ryhmään kuuluvaksi.",
              sv: "Uppgiften är märkt som tillhörig en särskild kategori.",
              en: "The data are marked as of a special category."), at: place.range)
        }
          ?? .fact(
            Phrase(
              fi: "Seloste kertoo käsittelevänsä erityisiä henkilötietoryhmiä.",
              sv: "Beskrivningen säger att särskilda kategorier behandlas.",
              en: "The notice says that special categories are processed."),
            at: notice.placeOfSpecialDeclaration),
        .fact(
          Phrase(
            fi: "9 artiklan 2 kohdan edellytystä ei ole.",
            sv: "Villkor enligt artikel 9.2 finns inte.",
            en: "There is no condition of Art. 9(2).")),
      ],
      proposing: proposal(notice))
  }

  private static func proposal(_ notice: Notice) -> Proposal? {
    let conditions = [
      Choice<SpecialCondition>(
        notice.gap(
          Phrase(
            fi: "[täydennä: edellytys, esimerkiksi tärkeäYleinenEtu]",
            sv: "[fyll i: villkor, till exempel viktigtAllmäntIntresse]",
            en: "[fill in: condition, for example substantialPublicInterest]")))
    ]
    if let declaration = notice.specialCategories.value {
      return declaration.conditions.isEmpty
        ? .adding(to: declaration) { $0.conditions = conditions } : nil
    }
    guard notice.specialCategories.isAbsent else { return nil }
    return .adding {
      var special = SpecialCategories()
      special.text = notice.words(
        Phrase(
          fi: "[täydennä: mitä erityisiä tietoja käsitellään ja miksi ne ovat välttämättömiä]",
          sv: "[fyll i: vilka särskilda uppgifter som behandlas och varför de är nödvändiga]",
          en: "[fill in: which special data are processed and why they are necessary]"))
      special.conditions = conditions
      $0.specialCategories = .stated(special)
    }
  }
}
