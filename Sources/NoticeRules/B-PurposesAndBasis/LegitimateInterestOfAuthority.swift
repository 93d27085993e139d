import Diagnostics
import NoticeModel
import SourceText

/// A public authority rests one of its tasks on a legitimate interest.
///
/// Art. 6(1), second subparagraph, and recital 47: point (f) is not for authorities in the performance
/// of their tasks. An error where the notice calls the purpose a statutory task; a warning where that
/// cannot be told, as with access control; silent where the notice says that it is no such task.
///
/// May be wrong: (f) is open outside the tasks, for example for the security of premises.
package enum LegitimateInterestOfAuthority: Rule {
  package static let about = RuleDescription(
    "GDPR6-1F-PUBLIC-AUTHORITY", .error, concerns: ["controllers", "legalBasis", "purposes"],
    item: .legitimateInterest, law: [.gdpr(6, 1), .recital(47)],
    message: Phrase(
      fi: "Viranomainen ei voi käyttää oikeutettua etua (6 art. 1 f) tehtäviensä hoidossa.",
      sv:
        "En myndighet kan inte använda berättigat intresse (artikel 6.1 f) när den fullgör sina uppgifter.",
      en:
        "A public authority cannot rely on legitimate interests (Art. 6(1)(f)) in the performance of its tasks."
    ),
    wrong: Phrase(
      fi: "Kunnan asiakasrekisteri, peruste: oikeutettu etu",
      sv: "Kommunens klientregister, grund: berättigat intresse",
      en: "The municipality's client register, basis: legitimate interest"),
    advice: Phrase(
      fi:
        "Yleinen etu (6 art. 1 e) ja tietosuojalaki (1050/2018) 4 § 2 kohta sekä laki, jossa tehtävästä säädetään. Jos käsittely ei kuulu tehtäviin, sano se ja kerro miksi.",
      sv:
        "Allmänt intresse (artikel 6.1 e) och dataskyddslagen (1050/2018) 4 § 2 punkten samt den lag som föreskriver om uppgiften. Om behandlingen inte hör till uppgifterna, säg det och ange varför.",
      en:
        "Public task (Art. 6(1)(e)) with the Data Protection Act (1050/2018), section 4(2), and the act that gives the task. If the processing is outside the tasks, say so and tell why."
    ),
    why: Phrase(
      fi:
        "Lainsäätäjä päättää viranomaisen tehtävistä. Siksi peruste on lakisääteinen velvoite tai yleinen etu.",
      sv:
        "Lagstiftaren bestämmer myndighetens uppgifter. Därför är grunden rättslig förpliktelse eller allmänt intresse.",
      en:
        "The legislator decides an authority's tasks, so their basis is a legal obligation or a public task."
    ),
    caveat: Phrase(
      fi:
        "Varoitus, jos ei selviä, kuuluuko käsittely tehtäviin, esimerkiksi kulunvalvonnassa. Kun niin ei ole, merkitse: lakisääteinenTehtävä: ei.",
      sv:
        "En varning om det inte framgår om behandlingen hör till uppgifterna, till exempel vid passerkontroll. När den inte gör det, skriv: lagstadgadUppgift: nej.",
      en:
        "A warning where it cannot be told whether the processing belongs to the tasks, as with access control. Where it does not, write: statutoryTask: no."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.isPublicAuthority,
      notice.firstLegalBasis(where: { $0.point?.value == .legitimateInterest }) != nil
    else { return }
    let tasks = context.statutoryTasks
    for purpose in notice.purposes where purpose.statutoryTask?.value != .no {
      for basis in purpose.legalBases {
        report(basis, tasks.task(of: purpose), isCertain: true, notice, &findings)
      }
    }
    // A basis for all purposes may be meant for one of them only, where others stand beside it.
    let isOnly = notice.legalBases.allSatisfy { $0.point?.value == .legitimateInterest }
    let interests = notice.legalBases.filter { $0.point?.value == .legitimateInterest }
    for basis in interests.prefix(50) {
      let purposes = notice.purposes.filter { $0.of.overlaps(basis.of) }
      if !purposes.isEmpty, purposes.allSatisfy({ $0.statutoryTask?.value == .no }) { continue }
      let stated = purposes.filter(\.legalBases.isEmpty).compactMap(tasks.task)
      let areAllTasks = !purposes.isEmpty && stated.count == purposes.count
      report(
        basis, stated.first(where: \.isStated) ?? stated.first, isCertain: isOnly || areAllTasks,
        notice, &findings)
    }
  }

  private static func report(
    _ basis: LegalBasis, _ task: StatutoryTask?, isCertain: Bool, _ notice: Notice,
    _ findings: inout RuleFindings
  ) {
    guard let point = basis.point, point.value == .legitimateInterest else { return }
    let isTask = isCertain && task?.isStated == true
    findings.report(
      about, at: point.range, severity: isTask ? .error : .warning,
      because: [
        .authority(notice), .basis(.legitimateInterest, at: point.range),
        task.map { Note.task($0) }
          ?? .fact(
            Phrase(
              fi: "Seloste ei sano, onko tarkoitus viranomaisen tehtävä.",
              sv: "Beskrivningen säger inte om ändamålet är en uppgift för myndigheten.",
              en: "The notice does not say whether the purpose is a task of the authority.")),
      ])
  }
}
