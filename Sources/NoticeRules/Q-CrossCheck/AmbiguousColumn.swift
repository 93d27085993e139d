import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// A column may be of two or more categories that are about as likely, or has a name that could be of
/// many things (`tunnus`, `tila`, `koodi`).
///
/// Columns of one table are one finding. Silent where the notice tells it whatever it is.
///
/// May be wrong: it asks, and claims nothing.
package enum AmbiguousColumn: Rule {
  package static let about = RuleDescription(
    "XREF-AMBIGUOUS", .info, concerns: ["register"],
    law: [.gdpr(5, 2)],
    message: Phrase(
      fi: "Sarakkeen {table}.{column} merkitys on epäselvä. Määritä vastaavuus.",
      sv: "Betydelsen av kolumnen {table}.{column} är oklar. Ange motsvarighet.",
      en: "Meaning of {table}.{column} is unclear; map it."),
    wrong: Phrase(
      fi: "Sarakkeen asiakas.tunnus merkitys jää auki.",
      sv: "Betydelsen av kolumnen klient.kod lämnas öppen.",
      en: "The meaning of the column client.code is left open."),
    advice: Phrase(
      fi: "Vastaavuustiedosto: asiakas.tunnus → asiakasnumero",
      sv: "Motsvarighetsfilen: klient.kod → kundnummer",
      en: "Mapping file: client.code → customer number"),
    why: Phrase(
      fi: "Kun vastaavuus on kerran määritetty, saraketta ei tarvitse arvailla.",
      sv: "När motsvarigheten har angetts en gång behöver kolumnen inte gissas.",
      en: "Once it is mapped, nobody need guess it."),
    caveat: Phrase(
      fi: "Löydös kysyy eikä väitä.", sv: "Fyndet frågar och påstår inget.",
      en: "The finding asks and claims nothing."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    for group in asked(view).together(by: \.table) {
      guard let first = group.first else { continue }
      findings.report(
        about, at: view.place(first), view.values(first), help: view.helpToDecide,
        notes: view.notes(for: group.dropFirst()),
        because: first.verdict.categories.prefix(3).map { guess in
          Note(
            Message(
              Phrase(
                fi: "Voi olla: {category}.", sv: "Kan vara: {category}.", en: "May be: {category}."),
              ["category": view.categoryName(guess.category)]), at: view.place(first))
        })
    }
  }

  /// The columns whose meaning this rule asks; no other rule asks it again.
  static func asked(_ view: RegisterView) -> [CheckedColumn] {
    let plain = view.columns(.ambiguous)
    let known = Set(plain.map(ColumnKey.init))
    let likely = view.check.columns.filter { column in
      guard column.decision == nil, !known.contains(ColumnKey(column)) else {
        return false
      }
      return switch column.disclosure {
      case .undisclosed, .otherGroup: column.verdict.flags.contains(.ambiguous)
      // A day or a flag of a person's row says little; a word with several meanings is asked.
      case .unsure:
        column.verdict.flags.contains(.ambiguous)
          || (view.role(column).isAboutPersons && isWord(column, view))
      default: false
      }
    }
    return (likely + plain).filter {
      // Of a number in another register its own rule speaks.
      !PartyMarks.isOutsideNumber($0.reference.column)
    }
  }

  /// Whether a column holds words or codes, and no day, number or flag.
  private static func isWord(_ column: CheckedColumn, _ view: RegisterView) -> Bool {
    guard let type = view.check.definition(of: column)?.type else { return false }
    return switch type.family {
    case .text, .enumeration: true
    default: false
    }
  }
}
