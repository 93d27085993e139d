import Diagnostics
import NoticeModel

/// Whose data, for what, on what basis, and which data: Art. 13(1)(c), 13(2)(e), 14(1)(d), 14(2)(f).
extension NoticeTemplate {
  /// The id of the one group of people with which a draft begins.
  static let group = Phrase(fi: "asiakas", sv: "kund", en: "client")
  /// The id of its one purpose.
  static let purpose = Phrase(fi: "palvelu", sv: "service", en: "service")

  static func writeContent(_ pen: inout TemplatePen) {
    writePurposes(&pen)
    writeData(&pen)
    writeOrigin(&pen)
  }

  private static func writePurposes(_ pen: inout TemplatePen) {
    pen.heading(
      Phrase(
        fi: "Keiden tietoja, mihin ja millä perusteella (13 artiklan 1 kohdan c alakohta)",
        sv: "Vilkas uppgifter, till vad och på vilken grund (artikel 13.1 c)",
        en: "Whose data, for what and on what basis (Article 13(1)(c))"))
    pen.note(
      Phrase(
        fi: """
          Lyhyt tunnus (tässä ”\(group.fi)”) yhdistää kohdat toisiinsa. Lisää ryhmiä samaan \
          tapaan, jokaiselle oma tunnus.
          """,
        sv: """
          Ett kort id (här ”\(group.sv)”) förenar punkterna med varandra. Lägg till fler grupper \
          på samma sätt, var och en med eget id.
          """,
        en: """
          A short id (here “\(group.en)”) ties the items together. Add further groups in the \
          same way, each with an id of its own.
          """))
    pen.open("notice.dataSubjects")
    pen.id(group, at: 1)
    pen.gaps(
      "dataSubject.name",
      Phrase(
        fi: "keiden tietoja käsitellään, esimerkiksi kirjaston asiakkaat",
        sv: "vilkas uppgifter som behandlas, till exempel bibliotekets kunder",
        en: "whose data are processed, for example library clients"), at: 2)
    pen.line()
    pen.note(
      Phrase(
        fi: """
          Kirjoita jokainen tarkoitus erikseen, oma tunnus ja oma oikeusperuste. Kunnan \
          lakisääteisen tehtävän peruste on tavallisesti \
          \(pen.word(LegalBasisPoint.legalObligation)) tai \(pen.word(LegalBasisPoint.publicTask)). \
          Peruste \(pen.word(LegalBasisPoint.consent)) sopii vain, jos ihminen voi aidosti \
          kieltäytyä.
          """,
        sv: """
          Skriv varje ändamål för sig, med eget id och egen rättslig grund. Grunden för en \
          lagstadgad kommunal uppgift är vanligen \(pen.word(LegalBasisPoint.legalObligation)) \
          eller \(pen.word(LegalBasisPoint.publicTask)). Grunden \
          \(pen.word(LegalBasisPoint.consent)) passar bara när man verkligen kan säga nej.
          """,
        en: """
          Write each purpose separately, with its own id and legal basis. The basis of a \
          statutory task of a municipality is usually \
          \(pen.word(LegalBasisPoint.legalObligation)) or \(pen.word(LegalBasisPoint.publicTask)). \
          The basis \(pen.word(LegalBasisPoint.consent)) fits only where people can really \
          say no.
          """))
    pen.open("notice.purposes")
    pen.id(purpose, at: 1)
    pen.gaps(
      "purpose.text",
      Phrase(
        fi: "mihin tietoja käytetään", sv: "vad uppgifterna används till",
        en: "what the data are used for"), at: 2)
    pen.plain("purpose.of", "[\(group[pen.guide])]", at: 2)
    pen.open("purpose.legalBasis", at: 2)
    pen.gap(
      "legalBasis.point",
      choice(
        [LegalBasisPoint.legalObligation, .publicTask, .contract, .consent], pen), at: 3)
    pen.open("legalBasis.statutes", at: 3)
    pen.plainGapItem(
      Phrase(
        fi: "laki ja pykälä, esimerkiksi Laki yleisistä kirjastoista (1492/2016) 6 §",
        sv: "lag och paragraf, till exempel Lagen om allmänna bibliotek (1492/2016) 6 §",
        en: "act and section, for example Public Libraries Act (1492/2016), section 6"), at: 4)
  }

  private static func writeData(_ pen: inout TemplatePen) {
    pen.heading(
      Phrase(
        fi: "Mitä tietoja (14 artiklan 1 kohdan d alakohta)",
        sv: "Vilka uppgifter (artikel 14.1 d)",
        en: "Which data (Article 14(1)(d))"))
    pen.note(
      Phrase(
        fi: """
          Erityisiä ovat tiedot terveydestä, alkuperästä, uskonnosta, poliittisista \
          mielipiteistä, ammattiliitosta, seksuaalisesta suuntautumisesta sekä biometriset ja \
          geneettiset tiedot. Jos niitä ei ole, kirjoita: \(none(pen)).
          """,
        sv: """
          Särskilda är uppgifter om hälsa, ursprung, religion, politiska åsikter, fackförening \
          och sexuell läggning samt biometriska och genetiska uppgifter. Om sådana inte finns, \
          skriv: \(none(pen)).
          """,
        en: """
          Special are data on health, origin, religion, political opinions, trade unions and \
          sexual orientation, and biometric and genetic data. Where there are none, write: \
          \(none(pen)).
          """))
    pen.gap("notice.specialCategories", noneOr, at: 0)
    pen.gap("notice.criminalData", noneOr, at: 0)
    pen.line()
    pen.open("notice.dataItems")
    pen.words(
      "dataItemGroup.title", Phrase(fi: "Perustiedot", sv: "Basuppgifter", en: "Basic data"), at: 2,
      isFirst: true)
    pen.plain("dataItemGroup.of", "[\(group[pen.guide])]", at: 2)
    pen.plain("dataItemGroup.purposes", "[\(purpose[pen.guide])]", at: 2)
    pen.open("dataItemGroup.items", at: 2)
    for (fi, sv, en) in [
      ("nimi", "namn", "name"), ("osoite", "adress", "address"),
      ("puhelinnumero", "telefonnummer", "phone number"),
    ] {
      let hint = Phrase(
        fi: "tieto, esimerkiksi \(fi)", sv: "en uppgift, till exempel \(sv)",
        en: "a piece of data, for example \(en)")
      item("dataItem.name", hint, &pen)
    }
  }

  private static func item(_ path: String, _ hint: Phrase, _ pen: inout TemplatePen) {
    if pen.languages.count == 1 {
      pen.gapItem(hint, at: 3)
    } else {
      pen.gaps(path, hint, at: 4, isFirst: true)
    }
  }

  private static func writeOrigin(_ pen: inout TemplatePen) {
    pen.heading(
      Phrase(
        fi: "Mistä tiedot saadaan (13 artiklan 2 kohdan e ja 14 artiklan 2 kohdan f alakohta)",
        sv: "Varifrån uppgifterna fås (artikel 13.2 e och 14.2 f)",
        en: "Where the data come from (Articles 13(2)(e) and 14(2)(f))"))
    pen.note(
      Phrase(
        fi: "Onko ihmisen pakko antaa tietonsa, ja mitä seuraa, jos hän ei anna niitä?",
        sv: "Måste man lämna sina uppgifter, och vad händer om man inte gör det?",
        en: "Do people have to give their data, and what follows if they do not?"))
    pen.open("notice.provision")
    pen.gap(
      "provision.kind",
      choice([ProvisionKind.statutory, .contractual, .neededForContract, .voluntary], pen), at: 2,
      isFirst: true)
    pen.gaps(
      "provision.consequences",
      Phrase(
        fi: "mitä seuraa, jos tietoja ei anna", sv: "vad som händer om man inte lämnar uppgifterna",
        en: "what follows if the data are not given"), at: 2)
    pen.line()
    pen.note(
      Phrase(
        fi: "Lisää muut lähteet, esimerkiksi Digi- ja väestötietovirasto.",
        sv: """
          Lägg till andra källor, till exempel Myndigheten för digitalisering och \
          befolkningsdata.
          """,
        en: """
          Add other sources, for example the Digital and Population Data Services Agency.
          """))
    pen.open("notice.sources")
    pen.words(
      "source.name", Phrase(fi: "Sinä itse", sv: "Du själv", en: "You yourself"), at: 2,
      isFirst: true)
    pen.plain("source.kind", pen.word(SourceKind.subject), at: 2)
    pen.asComments(at: 1) {
      $0.gaps(
        "source.name",
        Phrase(fi: "lähde", sv: "källa", en: "source"), at: 2, isFirst: true)
      $0.plain("source.kind", $0.word(SourceKind.authority), at: 2)
    }
  }

  /// The word for “there is none” in the key set of the file.
  static func none(_ pen: TemplatePen) -> String { StatementWord.none.name[pen.keys] }

  private static let noneOr = Phrase(
    fi: "ei, tai mitä tietoja ja millä edellytyksellä niitä käsitellään",
    sv: "ingen, eller vilka uppgifter och på vilket villkor de behandlas",
    en: "none, or which data and on what condition they are processed")

  /// A hint that lists words to choose from.
  static func choice<T: Term>(_ terms: [T], _ pen: TemplatePen) -> Phrase {
    let words = terms.map { pen.word($0) }
    let list = words.dropLast().joined(separator: ", ")
    let last = words.last ?? ""
    return Phrase(
      fi: "\(list) tai \(last)", sv: "\(list) eller \(last)", en: "\(list) or \(last)")
  }
}
