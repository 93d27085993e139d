import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// A column looks like a password that can be read: no word for a hash, and a declared length below 40.
///
/// Frameworks keep hashes in a column named "password": where no length is declared, or there is room for a
/// hash, the rule is silent.
///
/// May be wrong: a short hash would be taken for a password.
package enum CredentialColumn: Rule {
  package static let about = RuleDescription(
    "XREF-CREDENTIAL", .warning, concerns: ["register"],
    law: [.gdpr(32)],
    message: Phrase(
      fi: "Sarake {table}.{column} näyttää selväkieliseltä salasanalta.",
      sv: "Kolumnen {table}.{column} verkar innehålla lösenord i klartext.",
      en: "Column {table}.{column} looks like a plaintext password."),
    wrong: Phrase(
      fi: "kayttaja.salasana VARCHAR(20)", sv: "anvandare.losenord VARCHAR(20)",
      en: "user.password VARCHAR(20)"),
    advice: Phrase(
      fi: "kayttaja.salasana_tiiviste VARCHAR(100)", sv: "anvandare.losenord_hash VARCHAR(100)",
      en: "user.password_hash VARCHAR(100)"),
    why: Phrase(
      fi:
        "Salasanasta tallennetaan vain tiiviste, jota ei voi kääntää takaisin. Salasana ei kuulu rekisterin tietosisältöön.",
      sv:
        "Av lösenordet lagras bara en hash som inte kan vändas. Lösenord hör inte till registrets innehåll.",
      en:
        "Only a hash of a password is stored, which cannot be turned back. A password is no register content."
    ),
    caveat: Phrase(
      fi: "Lyhyt tiiviste näyttää samalta kuin salasana.",
      sv: "En kort hash ser ut som ett lösenord.", en: "A short hash looks like a password."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    var ideas = NameIdeas(context.law)
    for column in view.columns(.credential) {
      guard let definition = view.check.definition(of: column),
        case .text(let length?) = definition.type.family, length < shortestHash
      else { continue }
      let name = ideas.ideas(of: definition.name)
      guard name.contains("password"), !name.contains("hash") else { continue }
      findings.report(
        about, at: view.place(column), view.values(column),
        help: Message(
          Phrase(
            fi: "Tallenna salasanasta vain tiiviste.",
            sv: "Lagra bara ett hashvärde av lösenordet.",
            en: "Store only a hash of the password.")),
        because: view.reasons(column))
    }
  }

  /// The bytes of the shortest hash that is in use.
  private static let shortestHash = 40
}
