/// The fields of a notice, in the order in which they are written.
extension Notice {
  package static let table = FieldTable<Notice>(
    "notice", headFields + partyFields + contentFields + handlingFields + closingFields)

  private static let headFields: [Field<Notice>] = [
    Field(
      "seloste", fi: "seloste", sv: "seloste", \.version, .text,
      FieldDoc("", fi: "", sv: "", en: "The version of the notice language: 1.", example: "1")),
    Field(
      "id", fi: "tunnus", sv: "id", \.id, .text,
      FieldDoc(
        "", fi: "", sv: "", en: "A name for the notice that never changes, for links.",
        example: "mallila/kotoutuminen")),
    Field(
      "languages", fi: "kielet", sv: "språk", \.languages, .languages,
      FieldDoc(
        "12(1)", fi: "", sv: "",
        en: "The languages in which the notice is written; the first is the original.",
        example: "[fi, sv]")),
    Field(
      "include", fi: "sisällytä", sv: "inkludera", \.includes, .texts(item: .file),
      FieldDoc(
        "", fi: "", sv: "",
        en: "Files with fields that several notices share, from the folder of this file.",
        example: "jaetut/mallila.yaml")),
    Field(
      "title", fi: "otsikko", sv: "rubrik", \.title, .prose,
      FieldDoc(
        "12(1)", fi: "", sv: "", en: "The title of the notice.",
        example: "Kotoutumispalvelujen tietosuojaseloste")),
    Field(
      "summary", fi: "tiivistelmä", sv: "sammanfattning", \.summary, .prose,
      FieldDoc("12(1)", fi: "", sv: "", en: "The notice in a few sentences.")),
    Field(
      "status", fi: "tila", sv: "läge", \.status, .choice(NoticeStatus.self),
      FieldDoc("", fi: "", sv: "", en: "Where the notice is in its life.", example: "published")),
    Field(
      "owner", fi: "omistaja", sv: "ägare", \.owner, .name,
      FieldDoc(
        "", fi: "", sv: "", en: "The role that keeps the notice up to date.",
        example: "palvelupäällikkö")),
    Field(
      "version", fi: "versio", sv: "version", \.edition, .text,
      FieldDoc("", fi: "", sv: "", en: "The version of the notice.", example: "2.1")),
    Field(
      "created", fi: "laadittu", sv: "upprättad", \.created, .written(CalendarDate.self, .date),
      FieldDoc("", fi: "", sv: "", en: "When the notice was first drawn up.", example: "2021-06-07")
    ),
    Field(
      "updated", fi: "päivitetty", sv: "uppdaterad", \.updated, .written(CalendarDate.self, .date),
      FieldDoc("", fi: "", sv: "", en: "When the notice was last changed.", example: "2026-03-01")),
    Field(
      "reviewBy", fi: "tarkistettavaViimeistään", sv: "granskasSenast", \.reviewBy,
      .written(CalendarDate.self, .date),
      FieldDoc(
        "", fi: "", sv: "", en: "When the notice is to be looked at again.", example: "2027-03-01")),
    Field(
      "municipality", fi: "kunta", sv: "kommun", \.municipality, .record(Municipality.self),
      FieldDoc("", fi: "", sv: "", en: "The municipality whose notice this is.")),
  ]

  private static let partyFields: [Field<Notice>] = [
    Field(
      "register", fi: "rekisteri", sv: "register", \.register, .record(Register.self),
      FieldDoc("", fi: "", sv: "", en: "The register that the notice tells about.")),
    Field(
      "controllers", fi: "rekisterinpitäjät", sv: "personuppgiftsansvariga", singular: .controller,
      \.controllers, .records(Controller.self, item: .controller),
      FieldDoc("13(1)(a) 14(1)(a)", fi: "", sv: "", en: "Who decides on the purposes and means.")),
    Field(
      "jointArrangement", fi: "yhteisrekisterinpito", sv: "gemensamtAnsvar", \.jointArrangement,
      .record(JointArrangement.self),
      FieldDoc("26", fi: "", sv: "", en: "The arrangement between joint controllers.")),
    Field(
      "representative", fi: "edustaja", sv: "företrädare", \.representative,
      .record(Representative.self),
      FieldDoc(
        "13(1)(a) 27", fi: "", sv: "",
        en: "A representative in the sense of Art. 27, or what the notice calls so.")),
    Field(
      "contacts", fi: "yhteyshenkilöt", sv: "kontaktpersoner", singular: .contact, \.contacts,
      .records(Contact.self, item: .contact),
      FieldDoc("13(1)(a)", fi: "", sv: "", en: "Who answers questions about the register.")),
    Field(
      "dpo", fi: "tietosuojavastaava", sv: "dataskyddsombud", \.dpo,
      .record(DataProtectionOfficer.self),
      FieldDoc("13(1)(b) 14(1)(b)", fi: "", sv: "", en: "The data protection officer.")),
  ]

  private static let contentFields: [Field<Notice>] = [
    Field(
      "dataSubjects", fi: "rekisteröidyt", sv: "registrerade", \.dataSubjects,
      .identified(DataSubjectGroup.self, item: .dataSubject, space: .dataSubject),
      FieldDoc("12(1)", fi: "", sv: "", en: "The groups of people whose data are processed, by id.")
    ),
    Field(
      "purposes", fi: "tarkoitukset", sv: "ändamål", \.purposes,
      .identified(Purpose.self, item: .purpose, space: .purpose),
      FieldDoc("13(1)(c) 14(1)(c)", fi: "", sv: "", en: "The purposes of the processing, by id.")),
    Field(
      "legalBasis", fi: "oikeusperuste", sv: "rättsligGrund", \.legalBases,
      .records(LegalBasis.self, item: .legalBasis),
      FieldDoc(
        "13(1)(c) 14(1)(c)", fi: "", sv: "",
        en: "The legal basis, where the notice gives it for all purposes together.")),
    Field(
      "specialCategories", fi: "erityisetTiedot", sv: "särskildaKategorier", \.specialCategories,
      .stated(SpecialCategories.self),
      FieldDoc("9", fi: "", sv: "", en: "What the notice says of special categories of data.")),
    Field(
      "criminalData", fi: "rikostiedot", sv: "brottsuppgifter", \.criminalData,
      .stated(CriminalData.self),
      FieldDoc("10", fi: "", sv: "", en: "What the notice says of data about crimes.")),
    Field(
      "dataItems", fi: "tietosisältö", sv: "datainnehåll", \.dataItems,
      .records(DataItemGroup.self, item: .group),
      FieldDoc("14(1)(d)", fi: "", sv: "", en: "The data that the register holds, in groups.")),
    Field(
      "provision", fi: "tietojenAntaminen", sv: "lämnandeAvUppgifter", \.provision,
      .records(Provision.self, item: .statement),
      FieldDoc("13(2)(e)", fi: "", sv: "", en: "Whether people must give their data.")),
    Field(
      "sources", fi: "tietolähteet", sv: "källor", \.sources,
      .statedRecords(DataSource.self, item: .source),
      FieldDoc("14(2)(f)", fi: "", sv: "", en: "Where the data come from.")),
  ]

  private static let handlingFields: [Field<Notice>] = [
    Field(
      "systems", fi: "järjestelmät", sv: "system", \.systems,
      .identified(System.self, item: .system, space: .system),
      FieldDoc("", fi: "", sv: "", en: "The systems in which the data are kept, by id.")),
    Field(
      "processors", fi: "käsittelijät", sv: "personuppgiftsbiträden", \.processors,
      .statedRecords(Processor.self, item: .processor),
      FieldDoc(
        "13(1)(e) 28", fi: "", sv: "", en: "Who processes the data on the controller's behalf.")),
    Field(
      "recipients", fi: "vastaanottajat", sv: "mottagare", \.recipients,
      .statedRecords(Recipient.self, item: .recipient),
      FieldDoc("13(1)(e) 14(1)(e)", fi: "", sv: "", en: "To whom data are disclosed.")),
    Field(
      "transfers", fi: "siirrot", sv: "överföringar", \.transfers,
      .statedRecords(Transfer.self, item: .transfer),
      FieldDoc(
        "13(1)(f) 14(1)(f)", fi: "", sv: "", en: "Transfers to countries outside the EU and EEA.",
        example: "ei")),
    Field(
      "retention", fi: "säilytys", sv: "lagring", \.retention,
      .records(Retention.self, item: .rule),
      FieldDoc("13(2)(a) 14(2)(a)", fi: "", sv: "", en: "How long the data are kept.")),
    Field(
      "automatedDecisions", fi: "automaattisetPäätökset", sv: "automatiseradeBeslut",
      \.automatedDecisions, .stated(AutomatedDecisions.self),
      FieldDoc(
        "13(2)(f) 14(2)(g)", fi: "", sv: "", en: "Decisions made by a machine alone.", example: "ei"
      )),
    Field(
      "profiling", fi: "profilointi", sv: "profilering", \.profiling, .stated(Profiling.self),
      FieldDoc(
        "13(2)(f) 14(2)(g)", fi: "", sv: "", en: "Automated evaluation of a person.", example: "ei")
    ),
  ]

  private static let closingFields: [Field<Notice>] = [
    Field(
      "rights", fi: "oikeudet", sv: "rättigheter", \.rights, .record(Rights.self),
      FieldDoc("13(2)(b) 14(2)(c)", fi: "", sv: "", en: "The rights of the data subjects.")),
    Field(
      "complaint", fi: "valitus", sv: "klagomål", \.complaint, .record(Complaint.self),
      FieldDoc(
        "13(2)(d) 14(2)(e)", fi: "", sv: "",
        en: "The right to complain to the supervisory authority.")),
    Field(
      "security", fi: "suojaus", sv: "skydd", \.security, .record(Security.self),
      FieldDoc("32", fi: "", sv: "", en: "How the data are protected.")),
    Field(
      "publicity", fi: "julkisuus", sv: "offentlighet", \.publicity, .record(Publicity.self),
      FieldDoc("", fi: "", sv: "", en: "Publicity and secrecy.")),
    Field(
      "otherInformation", fi: "muutTiedot", sv: "övrigt", \.otherInformation,
      .records(OtherInformation.self, item: .section),
      FieldDoc("", fi: "", sv: "", en: "What no other field holds.")),
    Field(
      "history", fi: "muutoshistoria", sv: "ändringshistorik", \.history,
      .records(Revision.self, item: .revision),
      FieldDoc("", fi: "", sv: "", en: "Earlier versions.")),
  ]
}
