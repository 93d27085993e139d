import Diagnostics
import NoticeModel

/// Writes the first draft of a notice: every item of Art. 13 and 14 with a guiding comment, standard
/// wording where the law gives it, and a bracketed gap where only the municipality knows the answer.
package enum NoticeTemplate {
  /// What the officer has told; nil leaves a gap.
  package struct Answers: Sendable {
    /// For example `Mallilan kaupunki`.
    package var municipality: String?
    /// The organ that is the controller, for example `hyvinvointilautakunta`.
    package var organ: String?
    /// The register or the service, for example `Kirjaston asiakasrekisteri`.
    package var register: String?
    /// The municipal registry's mailbox.
    package var registryEmail: EmailAddress?
    /// The data protection officer's mailbox.
    package var officerEmail: EmailAddress?
    /// The unit that answers questions about the register.
    package var unit: String?
    /// The languages of the notice; the first is the original.
    package var languages: [MessageLanguage] = [.finnish]

    package init() {}
  }

  /// - Parameters:
  ///   - keys: the language of the field names.
  ///   - guide: the language of the comments.
  ///   - date: the day on which the notice is drawn up.
  /// - Returns: a notice as YAML, with status draft.
  package static func write(
    _ answers: Answers, keys: KeySet, guide: MessageLanguage, date: CalendarDate
  ) -> String {
    var pen = TemplatePen(keys: keys, guide: guide, languages: answers.languages)
    writeHead(answers, date, &pen)
    writeParties(answers, &pen)
    writeContent(&pen)
    writeHandling(&pen)
    writeRights(answers, &pen)
    writeClosing(date, &pen)
    return pen.text
  }

  /// A file name for a register's notice: `kirjaston-asiakasrekisteri.yaml`.
  package static func fileName(for register: String?) -> String {
    let name = register.map { Identifier.slug(of: $0) } ?? ""
    return (name.isEmpty || name == "x" ? "seloste" : name) + ".yaml"
  }

  private static func writeHead(
    _ answers: Answers, _ date: CalendarDate, _ pen: inout TemplatePen
  ) {
    pen.note(
      Phrase(
        fi: """
          Tietosuojaseloste, luonnos. Täydennä kohdat, joissa on hakasulkeet: [täydennä: …]. \
          Lainausmerkit saavat jäädä. Rivit, jotka alkavat merkillä #, ovat ohjeita: ne eivät \
          tule julkaistavaan tekstiin, ja ne saa poistaa.
          """,
        sv: """
          Dataskyddsbeskrivning, utkast. Fyll i ställena med hakparenteser: [fyll i: …]. \
          Citattecknen får stå kvar. Rader som börjar med # är anvisningar: de kommer inte med \
          i den publicerade texten och får tas bort.
          """,
        en: """
          Privacy notice, draft. Fill in the places in brackets: [fill in: …]. The quotation \
          marks may stay. Lines that begin with # are guidance: they are not published, and you \
          may delete them.
          """))
    pen.plain("notice.seloste", "1")
    if let register = answers.register {
      let owner = answers.municipality.map { Identifier.slug(of: $0) + "/" } ?? ""
      pen.plain("notice.id", owner + Identifier.slug(of: register))
    }
    pen.plain(
      "notice.languages", "[\(answers.languages.map(\.rawValue).joined(separator: ", "))]")
    pen.answer(
      "notice.title", answers.register, before: title,
      else: Phrase(fi: "rekisterin nimi", sv: "registrets namn", en: "name of the register"))
    pen.gaps(
      "notice.summary",
      Phrase(
        fi: "parilla virkkeellä, kenen tietoja käsitellään ja miksi",
        sv: "med ett par meningar vems uppgifter som behandlas och varför",
        en: "in a couple of sentences, whose data are processed and why"))
    pen.note(
      Phrase(
        fi: "Vaihda tilaksi \(pen.word(NoticeStatus.published)), kun seloste on valmis.",
        sv: "Byt läget till \(pen.word(NoticeStatus.published)) när beskrivningen är klar.",
        en: "Change the status to \(pen.word(NoticeStatus.published)) when the notice is ready."))
    pen.plain("notice.status", pen.word(NoticeStatus.draft))
    pen.gaps(
      "notice.owner",
      Phrase(
        fi: "tehtävänimike, joka pitää selosteen ajan tasalla",
        sv: "befattningen som håller beskrivningen aktuell",
        en: "the job title that keeps the notice up to date"))
    pen.plain("notice.version", "\"1.0\"")
    pen.plain("notice.created", date.canonical)
    pen.plain("notice.updated", date.canonical)
    let nextYear =
      CalendarDate(year: date.year + 1, month: date.month, day: min(date.day, 28)) ?? date
    pen.plain("notice.reviewBy", nextYear.canonical)
  }

  private static let title = Phrase(
    fi: "Tietosuojaseloste: ", sv: "Dataskyddsbeskrivning: ", en: "Privacy notice: ")

  private static func writeClosing(_ date: CalendarDate, _ pen: inout TemplatePen) {
    pen.heading(
      Phrase(fi: "Suojaus ja julkisuus", sv: "Skydd och offentlighet", en: "Security and publicity")
    )
    pen.open("notice.security")
    pen.words(
      "security.text",
      Phrase(
        fi: "Tietoihin pääsevät vain ne, jotka tarvitsevat niitä työssään.",
        sv: "Bara de som behöver uppgifterna i sitt arbete har tillgång till dem.",
        en: "Only those who need the data in their work have access to them."), at: 1)
    pen.open("security.measures", at: 1)
    pen.gapItem(
      Phrase(
        fi: "suojauskeino, esimerkiksi käyttöoikeuksien hallinta",
        sv: "en skyddsåtgärd, till exempel styrning av åtkomsträttigheter",
        en: "a measure, for example control of access rights"), at: 2)
    pen.line()
    pen.note(
      Phrase(
        fi: "Onko tietoja salassa pidettäviä? Mainitse laki, esimerkiksi julkisuuslain pykälä.",
        sv: "Är uppgifter sekretessbelagda? Nämn lagen, till exempel offentlighetslagens paragraf.",
        en: "Are any data secret? Name the law, for example the section of the publicity act."))
    pen.open("notice.publicity")
    pen.gaps(
      "publicity.text",
      Phrase(
        fi: "mitkä tiedot ovat salassa pidettäviä tai julkisia ja minkä lain nojalla",
        sv: "vilka uppgifter som är sekretessbelagda eller offentliga och enligt vilken lag",
        en: "which data are secret or public, and under which act"), at: 1)
    pen.line()
    pen.open("notice.history")
    pen.plain("revision.version", "\"1.0\"", at: 2, isFirst: true)
    pen.plain("revision.date", date.canonical, at: 2)
    pen.words(
      "revision.change",
      Phrase(fi: "Ensimmäinen versio.", sv: "Första versionen.", en: "First version."), at: 2)
  }
}
