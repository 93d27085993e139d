import CrossCheck
import Diagnostics
import NoticeModel
import SourceText

/// The name of a table or column tells that data go to a body that is not among the recipients.
///
/// Names and their meanings are in `law/register-parties.csv`. Information only, where the notice mentions
/// the recipient in another section than that of recipients.
///
/// May be wrong: a reference of the other body may have come from it.
package enum RecipientTable: Rule {
  package static let about = RuleDescription(
    "XREF-RECIPIENT-TABLE", .warning, concerns: ["recipients", "processors"], item: .recipients,
    law: [.gdpr(13, 1, "e")],
    message: Phrase(
      fi: "Taulu {table} osoittaa luovutuksia vastaanottajalle {name}, jota selosteessa ei ole.",
      sv: "Tabellen {table} visar utlämnanden till {name} som saknas i beskrivningen.",
      en: "Table {table} shows disclosures to {name} not in the notice."),
    wrong: Phrase(
      fi: "Korvaushakemuksessa on KEHA-keskuksen viite, mutta keskusta ei ole vastaanottajissa.",
      sv:
        "Ersättningsansökan har KEHA-centralens referens, men centralen finns inte bland mottagarna.",
      en: "The claim has the reference of the KEHA Centre, which is not among the recipients."),
    advice: Phrase(
      fi: "Vastaanottajat: Työllisyys-, kehittämis- ja hallintokeskus",
      sv: "Mottagare: Sysselsättnings-, utvecklings- och förvaltningscentret",
      en: "Recipients: the Employment, Development and Administration Centre"),
    why: Phrase(
      fi: "Ihmiselle on kerrottava, kenelle hänen tietojaan annetaan.",
      sv: "Människor ska få veta till vem deras uppgifter lämnas.",
      en: "People must be told to whom their data are given."),
    caveat: Phrase(
      fi: "Viite voi olla vastaanottajan antama ilman, että tietoja luovutetaan.",
      sv: "Referensen kan komma från mottagaren utan att uppgifter lämnas ut.",
      en: "The reference may come from the other body without any disclosure."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    for mark in view.recipients {
      guard let first = mark.columns.first else { continue }
      let told = recipients(mark, notice)
      if told.contains(where: { !$0.isElsewhere }) { continue }
      let values = ["table": view.name(ofTable: first.table), "name": mark.name]
      var notes = view.notes(naming: mark.columns)
      notes.insert(
        .fact(
          fi: "Selosteen vastaanottajat ovat tässä.", sv: "Beskrivningens mottagare finns här.",
          en: "The notice's recipients are here.",
          at: told.first?.place ?? notice.place(of: "recipients")), at: 0)
      findings.report(
        about, at: view.place(first),
        severity: told.isEmpty && !mark.isUncertain ? nil : .info, values,
        help: Message(
          Phrase(
            fi: "Lisää vastaanottajiin: {name}", sv: "Lägg till bland mottagarna: {name}",
            en: "Add to the recipients: {name}"), ["name": mark.name]),
        notes: notes, because: view.reasons(first),
        proposing: told.isEmpty ? proposal(mark, notice) : nil)
    }
  }

  /// Where the notice names a recipient, and whether in another section.
  private static func recipients(
    _ mark: PartyMark, _ notice: Notice
  ) -> [(place: SourceRange, isElsewhere: Bool)] {
    var found: [(place: SourceRange, isElsewhere: Bool)] = []
    func stands(_ text: LocalizedText?) -> Bool {
      text?.variants.contains { mark.cues.stand(in: $0.text.string) } ?? false
    }
    for recipient in notice.recipients.value ?? []
    where stands(recipient.name) || stands(recipient.text) {
      found.append((recipient.name?.range ?? recipient.range, recipient.mentionedUnder.isGiven))
    }
    for processor in notice.processors.value ?? [] where stands(processor.name) {
      found.append((processor.name?.range ?? processor.range, false))
    }
    return found
  }

  private static func proposal(_ mark: PartyMark, _ notice: Notice) -> Proposal? {
    var recipient = Recipient()
    recipient.name = notice.words(mark.name)
    if case .absent = notice.recipients, notice.lacks("recipients") {
      return .adding { $0.recipients = .stated([recipient]) }
    }
    guard case .stated = notice.recipients else { return nil }
    return .appending(recipient, to: "recipients")
  }
}
