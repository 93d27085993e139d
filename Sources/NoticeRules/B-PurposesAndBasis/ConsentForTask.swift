import Diagnostics
import NoticeModel
import SourceText

/// A consent that a statutory task rests on, and nothing else.
struct ConsentOnTask {
  /// The place of the word "consent".
  let range: SourceRange
  /// The task, the notice's own statement before a mere word.
  let task: StatutoryTask
}

extension Notice {
  /// Statutory tasks that rest on consent alone: each basis once.
  func consentsOnTasks(_ context: RuleContext) -> [ConsentOnTask] {
    guard firstLegalBasis(where: { $0.point?.value == .consent }) != nil else { return [] }
    let tasks = context.statutoryTasks
    let optional = context.texts(with: OptionalWords.cues)
    var found: [ConsentOnTask] = []
    var places: [SourceRange: Int] = [:]
    for purpose in purposes {
      // Nobody gives a hundred bases for all purposes.
      let bases = (purpose.legalBases + legalBases.prefix(100)).filter {
        $0.of.overlaps(purpose.of)
      }
      guard let point = bases.first?.point,
        bases.allSatisfy({ $0.point?.value == .consent }), let task = tasks.task(of: purpose),
        task.isStated || !mayBeOptional(purpose, bases, task, optional)
      else { continue }
      if let index = places[point.range] {
        if task.isStated, !found[index].task.isStated {
          found[index] = ConsentOnTask(range: point.range, task: task)
        }
      } else {
        places[point.range] = found.count
        found.append(ConsentOnTask(range: point.range, task: task))
      }
    }
    return found
  }
}

extension Notice {
  /// Whether a purpose is rather a side service: it is said to be voluntary, or only the register's
  /// name points to a task while other purposes rest on a law.
  fileprivate func mayBeOptional(
    _ purpose: Purpose, _ bases: [LegalBasis], _ task: StatutoryTask, _ optional: TextsWith
  ) -> Bool {
    if optional.contains(purpose.text)
      || bases.prefix(3).contains(where: {
        optional.contains($0.text)
      })
    {
      return true
    }
    return !task.isInPurpose && restsOnLaw
  }

  /// Whether some processing rests on (c), (e) or a statute.
  private var restsOnLaw: Bool {
    firstLegalBasis { basis in
      !(basis.point?.value?.letters.isDisjoint(with: ["c", "e"]) ?? true)
        || (basis.point?.value != .consent && basis.statutes.contains { !$0.isBlank })
    } != nil
  }
}

/// That people may do without.
enum OptionalWords {
  static let cues = Cues([
    "vapaaehtoi", "valinnai", "halutes", "haluaville", "frivillig", "valfri", "voluntary",
    "=optional",
  ])
}

/// A statutory task rests on consent alone.
///
/// What the law orders does not depend on anyone's will: (c) or (e) is the basis, with a named law
/// (Art. 6(3)), and consent to an authority is seldom free (recital 43). A warning where only a word
/// in purpose, register or title points to the task, because services beside it may rest on consent.
///
/// May be wrong: an optional service inside a statutory one.
package enum ConsentForTask: Rule {
  package static let about = RuleDescription(
    "GDPR6-1A-CONSENT-STATUTORY", .error,
    concerns: ["legalBasis", "purposes", "register", "title"], item: .legalBasis,
    law: [
      .gdpr(6, 1, "a"), .gdpr(6, 1, "c"), .gdpr(6, 1, "e"), .gdpr(6, 3), .gdpr(7, 4), .recital(43),
    ],
    message: Phrase(
      fi:
        "Lakisääteistä tehtävää ei voi perustaa pelkkään suostumukseen. Käytä 6 art. 1 kohdan c- tai e-alakohtaa ja nimeä laki.",
      sv:
        "En lagstadgad uppgift kan inte enbart bygga på samtycke. Använd artikel 6.1 c eller e och ange lagen.",
      en:
        "A statutory task cannot rest on consent alone. Use Art. 6(1)(c) or (e) and name the law."),
    wrong: Phrase(
      fi: "Kuntouttava työtoiminta, oikeusperuste: suostumus",
      sv: "Arbetsverksamhet i rehabiliteringssyfte, rättslig grund: samtycke",
      en: "Rehabilitative work, legal basis: consent"),
    advice: Phrase(
      fi: "Lakisääteinen velvoite (6 art. 1 c); laki kuntouttavasta työtoiminnasta (189/2001)",
      sv:
        "Rättslig förpliktelse (artikel 6.1 c); lagen om arbetsverksamhet i rehabiliteringssyfte (189/2001)",
      en: "Legal obligation (Art. 6(1)(c)); Act on Rehabilitative Work (189/2001)"),
    why: Phrase(
      fi:
        "Laissa säädettyä tehtävää hoidetaan, vaikka suostumuksen peruisi. Siksi suostumus lupaisi sellaista, mitä ei voi pitää. Se voi olla lisäehto salassa pidettävien tietojen luovutukselle.",
      sv:
        "En uppgift som lagen föreskriver sköts även om samtycket återkallas. Ett samtycke skulle alltså lova något som inte kan hållas. Det kan vara ett extra villkor för att lämna ut sekretessbelagda uppgifter.",
      en:
        "A task that the law orders goes on even if consent is withdrawn, so consent would promise what cannot be kept. It may be an extra condition for disclosing secret data."
    ),
    caveat: Phrase(
      fi:
        "Varoitus, kun vain tarkoituksen, rekisterin tai selosteen nimi viittaa lakisääteiseen tehtävään. Valinnainen lisäpalvelu voi perustua suostumukseen; merkitse silloin: lakisääteinenTehtävä: ei.",
      sv:
        "En varning när bara namnet på ändamålet, registret eller beskrivningen tyder på en lagstadgad uppgift. En frivillig tilläggstjänst kan bygga på samtycke; skriv då: lagstadgadUppgift: nej.",
      en:
        "A warning where only the name of the purpose, the register or the notice points to a statutory task. An optional side service may rest on consent; then write: statutoryTask: no."
    ))

  package static let cues = [OptionalWords.cues]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for consent in notice.consentsOnTasks(context) {
      findings.report(
        about, at: consent.range, severity: consent.task.isStated ? .error : .warning,
        because: [
          .basis(.consent, at: consent.range), .task(consent.task),
          .fact(
            Phrase(
              fi: "Muuta perustetta tarkoituksella ei ole.",
              sv: "Ändamålet har ingen annan grund.", en: "The purpose has no other basis.")),
        ])
    }
  }
}
