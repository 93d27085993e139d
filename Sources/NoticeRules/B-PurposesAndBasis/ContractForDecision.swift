import Diagnostics
import NoticeModel
import SourceText

/// A public authority calls a contract the basis where the service rests on an administrative
/// decision.
///
/// A place in a school or a day-care centre is decided, not agreed on. (b) is for real contracts with
/// the data subject: employment, lease, volunteer agreement, berth.
///
/// May be wrong: a contract that stands beside the decision.
package enum ContractForDecision: Rule {
  package static let about = RuleDescription(
    "GDPR6-1B-CONTRACT-AUTHORITY", .info,
    concerns: ["controllers", "legalBasis", "purposes", "dataSubjects"], law: [.gdpr(6, 1, "b")],
    message: Phrase(
      fi: "Peruste on sopimus, mutta palvelu perustuu hallintopäätökseen. Tarkista peruste.",
      sv: "Grunden är avtal men tjänsten bygger på ett förvaltningsbeslut. Kontrollera grunden.",
      en: "Contract is the basis but the service rests on an administrative decision."),
    wrong: Phrase(
      fi: "Päivähoitopaikka, peruste: sopimus", sv: "Dagvårdsplats, grund: avtal",
      en: "Day-care place, basis: contract"),
    advice: Phrase(
      fi:
        "Varhaiskasvatuspaikka: lakisääteinen velvoite (6 art. 1 c), varhaiskasvatuslaki (540/2018)",
      sv:
        "Plats i småbarnspedagogiken: rättslig förpliktelse (artikel 6.1 c), lagen om småbarnspedagogik (540/2018)",
      en:
        "Place in early childhood education: legal obligation (Art. 6(1)(c)), Act on Early Childhood Education and Care (540/2018)"
    ),
    why: Phrase(
      fi:
        "Perusteesta riippuu, voiko tiedot siirtää ja poistaa. Päätökseen perustuvassa palvelussa ei ole sopimusta rekisteröidyn kanssa.",
      sv:
        "Av grunden beror om uppgifter kan flyttas och raderas. I en tjänst som bygger på ett beslut finns inget avtal med den registrerade.",
      en:
        "The basis decides whether data can be moved and erased. A service that rests on a decision has no contract with the data subject."
    ),
    caveat: Phrase(
      fi:
        "Palvelun laji päätellään sanoista ja laeista. Jos rekisteröidyn kanssa todella tehdään sopimus, nimeä se.",
      sv:
        "Tjänstens art bedöms utifrån ord och lagar. Om ett avtal verkligen ingås med den registrerade, nämn det.",
      en:
        "The kind of service is told from words and acts. Where there truly is a contract with the data subject, name it."
    ))

  /// Contracts that authorities do make with people, and groups that have one.
  private static let contracts = Cues([
    "työsopim", "vuokra", "vuokr", "venepaik", "laituri", "vapaaehtoi", "kokemusasiant", "tukihenk",
    "henkilöst", "työntekij", "viranhalt", "palveluntuott", "urakoi", "toimittaj", "yritt",
    "yrityks", "oppisopim", "ostopalvel", "perhehoitaj", "omaishoitaj", "osto", "myynti", "tontti",
    "tontin", "jäsenyy", "kurssi", "liittymä", "tulk", "luennoitsij",
    "arbetsavtal", "hyra", "hyres", "hyror", "båtplats", "frivillig", "erfarenhetsexpert",
    "personal", "anställd", "arbetstagare", "tjänsteinnehav", "leverantör", "tjänsteproduc",
    "entreprenör", "läroavtal", "familjevårdare", "närståendevårdare", "köp", "tomt", "kurs",
    "employ", "lease", "rent", "tenant", "berth", "volunteer", "staff", "supplier", "contractor",
    "provider", "apprentice", "purchase", "sale", "course",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.isPublicAuthority,
      notice.firstLegalBasis(where: { $0.point?.value == .contract }) != nil
    else { return }
    let tasks = context.statutoryTasks
    let isHR = notice.place(of: .humanResources, in: ["register", "title"], context) != nil
    guard !isHR else { return }
    var reported: Set<SourceRange> = []
    let names = Dictionary(
      notice.dataSubjects.map { ($0.id.string, $0.name) }, uniquingKeysWith: { first, _ in first })
    let isOnly = notice.legalBases.allSatisfy { $0.point?.value == .contract }
    for purpose in notice.purposes {
      // Of several bases for all purposes one cannot tell which is this one's.
      let bases =
        purpose.legalBases.isEmpty ? (isOnly ? notice.legalBases : []) : purpose.legalBases
      guard let task = tasks.task(of: purpose) else { continue }
      for basis in bases {
        guard let point = basis.point, point.value == .contract,
          !isRealContract(basis, purpose, names), reported.insert(point.range).inserted
        else { continue }
        findings.report(
          about, at: point.range,
          because: [.authority(notice), .basis(.contract, at: point.range), .task(task)])
      }
    }
  }

  private static func isRealContract(
    _ basis: LegalBasis, _ purpose: Purpose, _ names: [String: LocalizedText?]
  ) -> Bool {
    let groups = (basis.of.isEmpty ? purpose.of : basis.of).compactMap { names[$0.id] }
    let texts = [purpose.text, basis.text] + groups
    return texts.contains { text in
      text?.variants.contains { contracts.stand(in: $0.text.string) } ?? false
    }
  }
}
