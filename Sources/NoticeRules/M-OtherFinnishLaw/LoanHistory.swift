import Diagnostics
import NoticeModel
import SourceText

/// A library keeps the history of loans, and the reader has not asked for it.
///
/// What people borrow tells of their opinions. The data of a loan are to be deleted once it is
/// returned, unless the reader has chosen otherwise (Art. 5(1)(c), (e)). Found by words for a history
/// of loans without words for the reader's choice, and by a retention of loans that is counted in
/// months or years from their return.
///
/// May be wrong: data of a loan may be kept while a fee is unpaid.
package enum LoanHistory: Rule {
  package static let about = RuleDescription(
    "FI-LIBRARY-LOANS", .info, concerns: ["dataItems", "retention", "purposes"], item: .retention,
    law: [
      .statute(
        fi: "laki yleisistä kirjastoista", sv: "lagen om allmänna bibliotek",
        en: "Public Libraries Act", "1492/2016"),
      .gdpr(5, 1, "c"), .gdpr(5, 1, "e"),
    ],
    message: Phrase(
      fi: "Lainaushistoriaa ei tule säilyttää ilman asiakkaan valintaa.",
      sv: "Lånehistorik ska inte sparas utan kundens val.",
      en: "Do not keep loan history without opt-in."),
    wrong: Phrase(
      fi: "Lainaushistoria säilytetään 5 vuotta.", sv: "Lånehistoriken sparas i 5 år.",
      en: "Loan history is kept for 5 years."),
    advice: Phrase(
      fi: "Lainatieto poistetaan palautuksen jälkeen; historia säilyy vain asiakkaan valinnalla.",
      sv: "Låneuppgiften raderas efter återlämningen; historiken sparas bara om kunden väljer det.",
      en: "Loan data are deleted after return; history is kept only by the customer's choice."),
    why: Phrase(
      fi:
        "Lainat kertovat ihmisen mielipiteistä ja kiinnostuksista. Palautetun lainan tieto on tarpeeton.",
      sv: "Lån berättar om åsikter och intressen. Uppgiften om ett återlämnat lån är onödig.",
      en:
        "Loans tell of people's opinions and interests. The data of a returned loan are not needed."
    ),
    caveat: Phrase(
      fi: "Lainan tiedot voi säilyttää, kunnes maksu on suoritettu.",
      sv: "Låneuppgifterna får sparas tills avgiften har betalats.",
      en: "The data of a loan may be kept until a fee is paid."))

  package static let cues = [history, SectorWords.cues]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.place(of: .library, in: ["title", "register", "purposes"], context) != nil else {
      return
    }
    let mentions = context.mentions(of: history).filter {
      !["rights", "history"].contains($0.field)
    }
    let isChosen =
      mentions.contains { choice.stand(in: $0.text.text.string) || $0.isDenied }
      || notice.dataItems.contains(where: tellsChoice)
      || notice.purposes.contains { purpose in
        (purpose.text?.variants.contains { history.stand(in: $0.text.string) } ?? false)
          && notice.effectiveBases(of: purpose).contains { $0.point?.value == .consent }
      }
    guard !isChosen else { return }
    let kept = mentions.first.map(context.range(of:)) ?? placeOfKeptLoans(in: notice)
    guard let kept else { return }
    findings.report(
      about, at: kept,
      because: [
        .fact(
          fi: "Lainojen tietoja säilytetään palautuksen jälkeen.",
          sv: "Uppgifter om lån sparas efter återlämningen.",
          en: "Data on loans are kept after their return.", at: kept),
        .fact(
          fi: "Asiakkaan valintaa ei mainita.", sv: "Kundens val nämns inte.",
          en: "The customer's choice is not mentioned."),
      ])
  }

  /// Whether a note beside the item tells of the reader's choice.
  private static func tellsChoice(_ group: DataItemGroup) -> Bool {
    func speaks(_ text: LocalizedText?, _ words: Cues) -> Bool {
      text.map { $0.variants.contains { words.stand(in: $0.text.string) } } ?? false
    }
    return group.items.contains { item in
      speaks(item.name, history) && (speaks(item.note, choice) || speaks(group.note, choice))
    }
  }

  /// A period of at least a month for items about loans, counted from their return.
  private static func placeOfKeptLoans(in notice: Notice) -> SourceRange? {
    let loanItems = notice.dataItems.flatMap(\.items).filter { item in
      item.name.map { $0.variants.contains { loans.stand(in: $0.text.string) } } ?? false
    }
    guard !loanItems.isEmpty else { return nil }
    return notice.retention.first { retention in
      guard let period = retention.keep?.value, period.months > 0 || period.days > 31,
        retention.items.contains(where: { item in loanItems.contains { $0.id.string == item.id } })
      else { return false }
      let texts = [retention.from, retention.criterion, retention.text].compactMap(\.self)
      let says = { (words: Cues) in
        texts.contains { $0.variants.contains { words.stand(in: $0.text.string) } }
      }
      return says(returned) && !says(choice) && !says(unpaid)
    }?.keep?.range
  }

  private static let history = Cues([
    "lainaushistor", "lainahistor", "lainojen histor", "lånehistor", "lånhistor", "lånens histor",
    "loan histor", "borrowing histor", "lending histor",
  ])

  private static let loans = Cues([
    "laina^avi", "lainaus", "lainoj", "lånedata", "låneuppgift", "=lån", "=lånen", "=loan",
    "=loans",
  ])

  private static let choice = Cues([
    "valin", "valits", "suostumu", "halua", "=lupa", "luvalla", "pyynnöst", "pyytä", "itse",
    "samtyck", "välj", "=val", "önska", "begär", "själv",
    "consent", "choice", "choose", "opt in", "wish", "request", "themsel",
  ])

  private static let returned = Cues(["palaut", "återläm", "retur", "return"])
  private static let unpaid = Cues(["maksa", "maksu", "betal", "avgift", "unpaid", "=fee", "=fees"])
}
