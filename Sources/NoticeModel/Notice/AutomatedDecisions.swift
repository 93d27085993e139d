import SourceText

/// Decisions made by a machine alone (Art. 22).
package struct AutomatedDecisions: Record {
  package var range: SourceRange = .nowhere
  /// What is decided so.
  package var text: LocalizedText?
  /// How the decision is reached.
  package var logic: LocalizedText?
  /// What it means for the person.
  package var consequences: LocalizedText?
  /// What allows it: a contract, the law, or explicit consent.
  package var basis: Choice<DecisionBasis>?
  /// The acts and sections, as they are usually written.
  package var statutes: [Written<StatuteReference>] = []
  /// How a person can have it reviewed.
  package var remedy: LocalizedText?

  package init() {}

  package static let table = FieldTable<AutomatedDecisions>(
    "automatedDecisions", shorthand: "text",
    [
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "13(2)(f) 14(2)(g) 22",
          fi: "Mitä päätetään automaattisesti.",
          sv: "Vad som beslutas automatiskt.",
          en: "What is decided so.",
          example: "Maksun alennus päätetään automaattisesti hakijan tulotietojen perusteella.")),
      Field(
        "logic", fi: "logiikka", sv: "logik", \.logic, { $1(&$0.logic) }, .prose,
        FieldDoc(
          "13(2)(f) 14(2)(g)",
          fi: "Miten päätös muodostuu (käsittelyn logiikka).",
          sv: "Hur beslutet fattas (logiken bakom).",
          en: "How the decision is reached.",
          example: "Järjestelmä vertaa tuloja voimassa oleviin maksurajoihin.")),
      Field(
        "consequences", fi: "seuraukset", sv: "följder", \.consequences, { $1(&$0.consequences) },
        .prose,
        FieldDoc(
          "13(2)(f) 14(2)(g)",
          fi: "Mitä päätös merkitsee rekisteröidylle.",
          sv: "Vad beslutet innebär för den registrerade.",
          en: "What it means for the person.",
          example: "Päätös määrää, kuinka paljon palvelusta maksetaan.")),
      Field(
        "basis", fi: "peruste", sv: "grund", \.basis, { $1(&$0.basis) },
        .choice(DecisionBasis.self),
        FieldDoc(
          "22(2)",
          fi: "Mikä sallii sen: sopimus, laki vai nimenomainen suostumus.",
          sv: "Vad som tillåter det: ett avtal, lag eller uttryckligt samtycke.",
          en: "What allows it: a contract, the law, or explicit consent.",
          example: "law")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        { $1(&$0.statutes) },
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "22(2)(b)",
          fi: "Säädökset ja pykälät niin kuin ne yleensä kirjoitetaan.",
          sv: "Författningarna och paragraferna så som de brukar skrivas.",
          en: "The acts and sections, as they are usually written.",
          example: "[\"434/2003 53 e §\"]")),
      Field(
        "remedy", fi: "oikaisukeino", sv: "rättsmedel", \.remedy, { $1(&$0.remedy) }, .prose,
        FieldDoc(
          "22(3)",
          fi: "Miten rekisteröity voi saada päätöksen ihmisen tarkistettavaksi.",
          sv: "Hur den registrerade kan få beslutet prövat av en människa.",
          en: "How a person can have it reviewed.",
          example: "Voit pyytää, että viranhaltija tarkistaa päätöksen.")),
    ])
}

extension AutomatedDecisions: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: AutomatedDecisions, b: AutomatedDecisions) -> Bool {
    a.text == b.text
      && a.logic == b.logic
      && a.consequences == b.consequences
      && a.basis == b.basis
      && a.statutes == b.statutes
      && a.remedy == b.remedy
  }
}
