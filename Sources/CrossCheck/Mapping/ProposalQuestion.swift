import Diagnostics
import RegisterSchema

/// Why a person is asked about a column.
enum ProposalQuestion: Hashable {
  /// Nothing in the notice tells it.
  case undisclosed
  /// Told outside the list of data only.
  case elsewhere
  /// Told of other people only.
  case otherGroup
  /// Two or more categories are about as likely.
  case ambiguous
  /// Whether it is personal data cannot be told.
  case unsure
  /// What is in it cannot be told from its name and type.
  case opaque

  /// Nil where nobody need be asked.
  init?(_ disclosure: Disclosure, _ verdict: ColumnVerdict) {
    switch disclosure {
    case .undisclosed: self = .undisclosed
    case .elsewhere: self = .elsewhere
    case .otherGroup: self = .otherGroup
    case .unsure, .notJudgeable(.unsure): self = .unsure
    case .notJudgeable: self = .opaque
    case .disclosed where verdict.flags.contains(.ambiguous): self = .ambiguous
    case .disclosed, .notAsked, .settled: return nil
    }
  }

  /// The question in words; `{category}` is what the column seems to hold.
  var phrase: Phrase {
    switch self {
    case .undisclosed:
      Phrase(
        fi: "selosteen tietosisällössä ei ole tätä: {category}",
        sv: "beskrivningens datainnehåll saknar detta: {category}",
        en: "the notice's list of data lacks this: {category}")
    case .elsewhere:
      Phrase(
        fi: "seloste mainitsee tämän muualla, mutta ei tietosisällössä: {category}",
        sv: "beskrivningen nämner detta på annat ställe men inte i datainnehållet: {category}",
        en: "the notice mentions this elsewhere, but not in its list of data: {category}")
    case .otherGroup:
      Phrase(
        fi: "seloste kertoo tämän vain muista ihmisistä: {category}",
        sv: "beskrivningen berättar detta bara om andra personer: {category}",
        en: "the notice tells this of other people only: {category}")
    case .ambiguous:
      Phrase(
        fi: "merkitys on epäselvä: {category}", sv: "betydelsen är oklar: {category}",
        en: "the meaning is unclear: {category}")
    case .unsure:
      Phrase(
        fi: "nimestä ja tyypistä ei selviä, onko tämä henkilötieto",
        sv: "namnet och typen avslöjar inte om detta är en personuppgift",
        en: "name and type do not tell whether this is personal data")
    case .opaque:
      Phrase(
        fi: "sisältöä ei voi päätellä nimestä ja tyypistä",
        sv: "innehållet framgår inte av namnet och typen",
        en: "name and type do not tell what this holds")
    }
  }
}
