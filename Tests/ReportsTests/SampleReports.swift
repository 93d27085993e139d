import Diagnostics
import Reports
import SourceText
import TestSupport

/// Reports to write in tests.
enum Sample {
  static let source = MarkedText(
    """
    seloste: 1
    kielet: [fi, sv]
    ⟦otsikko⟧:
      fi: Varhaiskasvatuksen tietosuojaseloste
    rekisterinpitäjä: {nimi: Mallilan kaupunki}
    yhteyshenkilö:
      ⟦puhelinnumro⟧: 0100 1236
      sähköposti: ⟦varhaiskasvatus(at)mallila.example⟧
    tarkoitukset:
    ⟦  hoito:
        teksti: Varhaiskasvatuksen järjestäminen
        peruste: lakisääteinen tehtävä
        säädös: 540/2018⟧
    henkilötiedot: [lapsen nimi, huoltajan nimi]
    ⟦⟧
    """)
  static let shared = MarkedText(
    """
    oikeudet:
      vastaus: ⟦2 kk⟧
    """)

  static let files = [
    SourceFile(id: FileID(0), path: "notices/varhaiskasvatus.yaml", text: source.text),
    SourceFile(id: FileID(1), path: "notices/yhteiset.yaml", text: shared.text),
  ]

  static func range(_ index: Int) -> SourceRange { range(source.ranges[index], 0) }

  static func range(_ bytes: Range<Int>, _ file: UInt32) -> SourceRange {
    SourceRange(file: FileID(file), start: bytes.lowerBound, end: bytes.upperBound)
  }

  static let gdpr13 = Citation(
    Phrase(
      fi: "tietosuoja-asetus 13 artikla 1 kohta b alakohta",
      sv: "dataskyddsförordningen artikel 13.1 b", en: "GDPR Art. 13(1)(b)"),
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj")
  static let gdpr37 = Citation(
    Phrase(
      fi: "tietosuoja-asetus 37 artikla 7 kohta", sv: "dataskyddsförordningen artikel 37.7",
      en: "GDPR Art. 37(7)"))

  static let officerMissing = Diagnostic(
    "GDPR13-1B-DPO-MISSING", .rule, .error, at: range(4),
    Message(
      Phrase(
        fi: "Tietosuojavastaavan yhteystiedot puuttuvat. "
          + "Viranomaisella on aina oltava tietosuojavastaava.",
        sv: "Kontaktuppgifter till dataskyddsombudet saknas. "
          + "En myndighet ska alltid ha ett dataskyddsombud.",
        en: "DPO contact details are missing; a public authority always has a DPO.")),
    help: Message(
      Phrase(
        fi: "Tietosuojavastaava: tietosuojavastaava@mallila.example, puh. 0100 1236",
        sv: "Dataskyddsombud: dataskyddsombud@mallila.example, tfn 0100 1236",
        en: "Data protection officer: dpo@mallila.example, tel. 0100 1236")),
    citations: [gdpr13, gdpr37],
    reasons: [
      Note(
        Message(
          Phrase(
            fi: "Rekisterinpitäjä on kunta: {name}.", sv: "Den ansvarige är en kommun: {name}.",
            en: "The controller is a municipality: {name}."), ["name": "Mallilan kaupunki"]),
        at: range(2)),
      Note(
        Message(
          Phrase(
            fi: "Yhteisessä osassa kerrotaan vastausaika mutta ei tietosuojavastaavaa, jolle "
              + "pyynnöt kuuluvat.",
            sv: "Den gemensamma delen anger svarstiden men inte dataskyddsombudet.",
            en: "The shared part gives the response time but not the officer who answers.")),
        at: range(shared.ranges[0], 1)),
      Note(
        Message(
          Phrase(
            fi: "Kenttää ”tietosuojavastaava” ei ole.", sv: "Fältet ”dataskyddsombud” saknas.",
            en: "There is no field “dpo”."))),
    ])

  static let misspelt = Diagnostic(
    "LANG-UNKNOWN-FIELD", .language, .error, at: range(1),
    Message(
      Phrase(
        fi: "Tuntematon kenttä ”{key}”.", sv: "Okänt fält ”{key}”.", en: "Unknown field “{key}”."),
      ["key": "puhelinnumro"]),
    help: Message(
      Phrase(
        fi: "Tarkoititko kenttää ”{name}”?", sv: "Menade du fältet ”{name}”?",
        en: "Did you mean “{name}”?"), ["name": "puhelin"]),
    fixes: [
      Fix(
        Message(
          Phrase(fi: "Kirjoita ”{name}”.", sv: "Skriv ”{name}”.", en: "Write “{name}”."),
          ["name": "puhelin"]), .review, [Edit(range(1), "puhelin")])
    ])

  static let address = Diagnostic(
    "LANG-EMAIL", .language, .warning, at: range(2),
    Message(
      Phrase(
        fi: "Tätä ei voi lukea sähköpostiosoitteeksi.", sv: "Detta är ingen e-postadress.",
        en: "This is not an e-mail address.")),
    notes: [
      Note(
        Message(
          Phrase(fi: "Otsikko on tässä.", sv: "Rubriken står här.", en: "The title is here.")),
        at: range(0)),
      Note(Message(Phrase(fi: "Toinen huomautus.", sv: "En till.", en: "Another remark."))),
    ],
    fixes: [
      Fix(
        Message(Phrase(fi: "Kirjoita @-merkki.", sv: "Skriv tecknet @.", en: "Write the @ sign.")),
        .safe, [Edit(range(2), "varhaiskasvatus@mallila.example")])
    ])

  static let purpose = Diagnostic(
    "GDPR5-PURPOSE-VAGUE", .rule, .info, at: range(3),
    Message(
      Phrase(
        fi: "Tarkoitus on yleinen.", sv: "Ändamålet är allmänt hållet.",
        en: "The purpose is general.")))

  static let included = Diagnostic(
    "GDPR12-3-RESPONSE-TIME", .rule, .warning, at: range(shared.ranges[0], 1),
    Message(
      Phrase(
        fi: "Pyyntöön on vastattava kuukauden kuluessa.",
        sv: "En begäran ska besvaras inom en månad.",
        en: "A request must be answered within one month.")),
    help: Message(Phrase(fi: "1 kk", sv: "1 mån", en: "1 month")),
    notes: [
      Note(
        Message(
          Phrase(
            fi: "Tiedoston sisällyttää {path}.", sv: "Filen inkluderas av {path}.",
            en: "The file is included by {path}."), ["path": "notices/varhaiskasvatus.yaml"]))
    ])

  static let coverage = [
    CoverageRow(
      articles: "13(1)(a), 14(1)(a)",
      title: Phrase(
        fi: "Rekisterinpitäjä ja yhteystiedot",
        sv: "Den personuppgiftsansvarige och kontaktuppgifter",
        en: "Controller and contact details"), state: .told),
    CoverageRow(
      articles: "13(1)(b), 14(1)(b)",
      title: Phrase(
        fi: "Tietosuojavastaavan yhteystiedot", sv: "Dataskyddsombudets kontaktuppgifter",
        en: "Data protection officer's contact details"), state: .missing),
    CoverageRow(
      articles: "14(2)(f)", title: Phrase(fi: "Tietolähteet", sv: "Källor", en: "Sources"),
      state: .notApplicable),
  ]

  static let whole = NoticeReport(
    path: "notices/varhaiskasvatus.yaml", title: "Varhaiskasvatuksen tietosuojaseloste",
    files: files, diagnostics: [misspelt, address, purpose, officerMissing, included], omitted: 0,
    coverage: coverage)

  /// A report of one text and findings at its marks, all with the same words.
  static func marked(
    _ text: String, path: String = "a.yaml", severity: Severity = .error
  ) -> NoticeReport {
    let marked = MarkedText(text)
    return NoticeReport(
      path: path, title: nil,
      files: [SourceFile(id: FileID(0), path: path, text: marked.text)],
      diagnostics: marked.ranges.map {
        Diagnostic("TEST-MARK", .language, severity, at: range($0, 0), Message(Phrase("Here.")))
      }, omitted: 0, coverage: [])
  }
}
