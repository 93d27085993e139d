import Diagnostics
import NoticeModel

/// Where the data are, to whom they go, how long they stay: Art. 13(1)(e)–(f), 13(2)(a) and (f).
extension NoticeTemplate {
  static func writeHandling(_ pen: inout TemplatePen) {
    writeSystems(&pen)
    writeRecipients(&pen)
    writeRetention(&pen)
    writeDecisions(&pen)
  }

  private static func writeSystems(_ pen: inout TemplatePen) {
    pen.heading(
      Phrase(
        fi: "Missä tiedot ovat ja kenelle niitä annetaan (13 artiklan 1 kohdan e ja f alakohta)",
        sv: "Var uppgifterna finns och vem som får dem (artikel 13.1 e och f)",
        en: "Where the data are and who receives them (Article 13(1)(e) and (f))"))
    pen.open("notice.systems")
    pen.id(Phrase(fi: "jarjestelma", sv: "system", en: "system"), at: 1)
    pen.gaps(
      "system.name",
      Phrase(
        fi: "tietojärjestelmän nimi", sv: "informationssystemets namn",
        en: "name of the information system"), at: 2)
    pen.line()
    pen.note(
      Phrase(
        fi: """
          Käsittelijä on yritys tai muu taho, joka käsittelee tietoja kunnan puolesta \
          sopimuksen nojalla, esimerkiksi järjestelmän toimittaja. Jos käsittelijöitä ei ole, \
          kirjoita: \(pen.name("notice.processors")): \(none(pen))
          """,
        sv: """
          Ett personuppgiftsbiträde är ett företag eller någon annan som enligt avtal behandlar \
          uppgifter för kommunens räkning, till exempel systemets leverantör. Om biträden inte \
          finns, skriv: \(pen.name("notice.processors")): \(none(pen))
          """,
        en: """
          A processor is a company or other body that processes data on behalf of the \
          municipality under a contract, for example the vendor of the system. Where there is \
          none, write: \(pen.name("notice.processors")): \(none(pen))
          """))
    pen.open("notice.processors")
    pen.gap(
      "processor.name",
      Phrase(
        fi: "käsittelijän nimi", sv: "personuppgiftsbiträdets namn", en: "name of the processor"),
      at: 2, isFirst: true)
    pen.gaps(
      "processor.task",
      Phrase(
        fi: "tehtävä, esimerkiksi järjestelmän ylläpito",
        sv: "uppgift, till exempel drift av systemet",
        en: "task, for example maintenance of the system"), at: 2)
    pen.gap("processor.country", Phrase(fi: "maa", sv: "land", en: "country"), at: 2)
  }

  private static func writeRecipients(_ pen: inout TemplatePen) {
    pen.line()
    pen.note(
      Phrase(
        fi: """
          Vastaanottaja saa tiedot omaan käyttöönsä, esimerkiksi toinen viranomainen. Jos \
          tietoja ei luovuteta, kirjoita: \(pen.name("notice.recipients")): \(none(pen))
          """,
        sv: """
          En mottagare får uppgifterna för eget bruk, till exempel en annan myndighet. Om \
          uppgifter inte lämnas ut, skriv: \(pen.name("notice.recipients")): \(none(pen))
          """,
        en: """
          A recipient gets the data for its own use, for example another authority. Where no \
          data are disclosed, write: \(pen.name("notice.recipients")): \(none(pen))
          """))
    pen.open("notice.recipients")
    pen.gaps(
      "recipient.name",
      Phrase(
        fi: "kenelle tietoja luovutetaan", sv: "till vem uppgifter lämnas ut",
        en: "to whom data are disclosed"), at: 2, isFirst: true)
    pen.gap(
      "recipient.kind",
      choice([RecipientKind.authority, .municipality, .wellbeingCounty, .company, .other], pen),
      at: 2)
    pen.open("recipient.statutes", at: 2)
    pen.plainGapItem(
      Phrase(
        fi: "laki, johon luovutus perustuu", sv: "lagen som utlämnandet bygger på",
        en: "the act on which the disclosure is based"), at: 3)
    pen.line()
    pen.note(
      Phrase(
        fi: """
          Tarkista järjestelmän toimittajalta: myös tuki tai pilvipalvelu EU:n ja ETA:n \
          ulkopuolella on siirto. Jos tietoja siirretään, kerro maa ja suojatoimi.
          """,
        sv: """
          Kontrollera med systemets leverantör: också support eller molntjänster utanför EU och \
          EES är en överföring. Om uppgifter överförs, ange land och skyddsåtgärd.
          """,
        en: """
          Check with the vendor of the system: support or a cloud service outside the EU and EEA \
          is a transfer too. Where data are transferred, tell the country and the safeguard.
          """))
    pen.open("notice.transfers")
    pen.statement(
      .none,
      Phrase(
        fi: "Tietoja ei siirretä EU- tai ETA-alueen ulkopuolelle.",
        sv: "Uppgifter överförs inte utanför EU eller EES.",
        en: "Data are not transferred outside the EU or EEA."), at: 1)
  }

  private static func writeRetention(_ pen: inout TemplatePen) {
    pen.heading(
      Phrase(
        fi: "Kuinka kauan tiedot säilytetään (13 artiklan 2 kohdan a alakohta)",
        sv: "Hur länge uppgifterna lagras (artikel 13.2 a)",
        en: "How long the data are kept (Article 13(2)(a))"))
    pen.note(
      Phrase(
        fi: """
          Katso ajat kunnan tiedonohjaussuunnitelmasta. Kirjoita jokainen aika omaksi \
          kohdakseen. Jos tiedot säilytetään pysyvästi, kirjoita ajan sijasta: \(pen.name("retention.permanent")): \
          \(pen.word(YesNo.yes))
          """,
        sv: """
          Se tiderna i kommunens informationsstyrningsplan. Skriv varje tid som en egen punkt. \
          Om uppgifterna bevaras för gott, skriv i stället för tiden: \(pen.name("retention.permanent")): \
          \(pen.word(YesNo.yes))
          """,
        en: """
          See the municipality's records plan for the periods. Write each period as an item of \
          its own. Where data are kept for good, write in place of the period: \(pen.name("retention.permanent")): \
          \(pen.word(YesNo.yes))
          """))
    pen.open("notice.retention")
    pen.gap(
      "retention.keep",
      Phrase(
        fi: "aika, esimerkiksi 5 vuotta", sv: "tid, till exempel 5 år",
        en: "period, for example 5 years"), at: 2, isFirst: true)
    pen.gaps(
      "retention.from",
      Phrase(
        fi: "mistä aika lasketaan, esimerkiksi asiakkuuden päättyminen",
        sv: "varifrån tiden räknas, till exempel kundförhållandets slut",
        en: "from when, for example end of the client relationship"), at: 2)
    pen.plain("retention.finalAction", pen.word(FinalAction.destroy), at: 2)
  }

  private static func writeDecisions(_ pen: inout TemplatePen) {
    pen.heading(
      Phrase(
        fi: "Automaattiset päätökset (13 artiklan 2 kohdan f alakohta)",
        sv: "Automatiserade beslut (artikel 13.2 f)", en: "Automated decisions (Article 13(2)(f))"))
    pen.note(
      Phrase(
        fi: "Jos kone tekee päätöksiä, kerro millä logiikalla, seurauksista ja oikaisukeinosta.",
        sv: "Om en maskin fattar beslut, berätta om logiken, följderna och rättsmedlet.",
        en: "Where a machine decides, tell the logic, the consequences and the remedy."))
    pen.open("notice.automatedDecisions")
    pen.statement(
      .none,
      Phrase(
        fi: "Ihminen tekee kaikki päätökset.", sv: "Alla beslut fattas av en människa.",
        en: "All decisions are made by a human being."), at: 1)
    pen.open("notice.profiling")
    pen.statement(
      .none,
      Phrase(
        fi: "Tietoja ei käytetä profilointiin.", sv: "Uppgifterna används inte för profilering.",
        en: "The data are not used for profiling."), at: 1)
  }
}
