import Diagnostics
import NoticeModel
import SourceText

extension Notice {
  /// Decisions by a machine alone, where the notice says that there are some.
  package var statedDecisions: AutomatedDecisions? {
    guard let decisions = automatedDecisions.value, !decisions.saysNothing else { return nil }
    return decisions
  }

  /// The words that tell of the decisions, or else their field.
  package var placeOfDecisions: SourceRange {
    guard let decisions = statedDecisions else { return place(of: "automatedDecisions") }
    return decisions.text?.range ?? decisions.basis?.range ?? place(of: "automatedDecisions")
  }

  /// The fact that decisions are made by a machine alone.
  package var decisionsNote: Note {
    Note(
      Message(
        Phrase(
          fi: "Seloste kertoo automaattisista päätöksistä.",
          sv: "Beskrivningen berättar om automatiserade beslut.",
          en: "The notice tells of automated decisions.")),
      at: placeOfDecisions)
  }
}
