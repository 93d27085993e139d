/// The fields of a notice, in the order in which they are written.
extension Notice {
  package static let table = FieldTable<Notice>(
    "notice", headFields + partyFields + contentFields + handlingFields + closingFields)

  private static let headFields: [Field<Notice>] = [
    Field(
      "seloste", fi: "seloste", sv: "seloste", \.version, { $1(&$0.version) }, .text,
      FieldDoc(
        "",
        fi: "Selostekielen versio: 1.",
        sv: "Beskrivningsspråkets version: 1.",
        en: "The version of the notice language: 1.",
        example: "1")),
    Field(
      "id", fi: "tunnus", sv: "id", \.id, { $1(&$0.id) }, .text,
      FieldDoc(
        "",
        fi: "Selosteen pysyvä tunnus linkkejä varten.",
        sv: "Ett bestående id för beskrivningen, för länkar.",
        en: "A name for the notice that never changes, for links.",
        example: "mallila/kotoutuminen")),
    Field(
      "languages", fi: "kielet", sv: "språk", \.languages, { $1(&$0.languages) }, .languages,
      FieldDoc(
        "12(1)",
        fi: "Selosteen kielet; ensimmäinen on alkuperäinen.",
        sv: "Beskrivningens språk; det första är originalet.",
        en: "The languages in which the notice is written; the first is the original.",
        example: "[fi, sv]")),
    Field(
      "include", fi: "sisällytä", sv: "inkludera", \.includes, { $1(&$0.includes) },
      .texts(item: .file),
      FieldDoc(
        "",
        fi:
          "Tiedostot, joissa on usean selosteen yhteisiä kenttiä; polut tämän tiedoston kansiosta.",
        sv: "Filer med fält som flera beskrivningar delar; sökvägar från den här filens mapp.",
        en: "Files with fields that several notices share, from the folder of this file.",
        example: "jaetut/mallila.yaml")),
    Field(
      "title", fi: "otsikko", sv: "rubrik", \.title, { $1(&$0.title) }, .prose,
      FieldDoc(
        "12(1)",
        fi: "Selosteen otsikko.",
        sv: "Beskrivningens rubrik.",
        en: "The title of the notice.",
        example: "Kotoutumispalvelujen tietosuojaseloste")),
    Field(
      "summary", fi: "tiivistelmä", sv: "sammanfattning", \.summary, { $1(&$0.summary) }, .prose,
      FieldDoc(
        "12(1)",
        fi: "Seloste muutamalla virkkeellä.",
        sv: "Beskrivningen i några meningar.",
        en: "The notice in a few sentences.",
        example: "Tässä kerrotaan, miten kotoutumispalveluissa käsitellään henkilötietojasi.")),
    Field(
      "topics", fi: "aiheet", sv: "ämnen", singular: .topic, \.topics, { $1(&$0.topics) },
      .nameList(item: .topic),
      FieldDoc(
        "12(1)",
        fi: "Aiheet, joiden alla seloste on selosteiden luettelossa.",
        sv: "Ämnena under vilka beskrivningen finns i förteckningen över beskrivningar.",
        en: "The subjects under which the list of notices has this one.",
        example: "[Maahanmuutto ja kotoutuminen]")),
    Field(
      "status", fi: "tila", sv: "läge", \.status, { $1(&$0.status) }, .choice(NoticeStatus.self),
      FieldDoc(
        "",
        fi: "Selosteen tila: luonnos, julkaistu vai poistettu.",
        sv: "Beskrivningens läge: utkast, publicerad eller återkallad.",
        en: "Where the notice is in its life: draft, published or withdrawn.",
        example: "published")),
    Field(
      "owner", fi: "omistaja", sv: "ägare", \.owner, { $1(&$0.owner) }, .name,
      FieldDoc(
        "",
        fi: "Tehtävänimike, joka pitää selosteen ajan tasalla.",
        sv: "Befattningen som håller beskrivningen aktuell.",
        en: "The role that keeps the notice up to date.",
        example: "palvelupäällikkö")),
    Field(
      "version", fi: "versio", sv: "version", \.edition, { $1(&$0.edition) }, .text,
      FieldDoc(
        "",
        fi: "Selosteen oma versio.",
        sv: "Beskrivningens egen version.",
        en: "The version of the notice.",
        example: "\"2.1\"")),
    Field(
      "created", fi: "laadittu", sv: "upprättad", \.created, { $1(&$0.created) },
      .written(CalendarDate.self, .date),
      FieldDoc(
        "",
        fi: "Milloin seloste laadittiin.",
        sv: "När beskrivningen upprättades.",
        en: "When the notice was first drawn up.",
        example: "2021-06-07")
    ),
    Field(
      "updated", fi: "päivitetty", sv: "uppdaterad", \.updated, { $1(&$0.updated) },
      .written(CalendarDate.self, .date),
      FieldDoc(
        "",
        fi: "Milloin selostetta viimeksi muutettiin.",
        sv: "När beskrivningen senast ändrades.",
        en: "When the notice was last changed.",
        example: "2026-03-01")),
    Field(
      "translations", fi: "käännökset", sv: "översättningar", \.translations,
      { $1(&$0.translations) },
      .identified(Translation.self, item: .translation, space: nil),
      FieldDoc(
        "12(1)",
        fi: "Mitä käännöksistä tiedetään, kielikoodeittain.",
        sv: "Vad man vet om översättningarna, efter språkkod.",
        en: "What is known of the translations, by language code.",
        example: "{sv: 2026-03-02}")),
    Field(
      "reviewBy", fi: "tarkistettavaViimeistään", sv: "granskasSenast", \.reviewBy,
      { $1(&$0.reviewBy) },
      .written(CalendarDate.self, .date),
      FieldDoc(
        "",
        fi: "Mihin mennessä seloste on tarkistettava.",
        sv: "När beskrivningen senast ska ses över.",
        en: "By when the notice is to be reviewed.",
        example: "2027-03-01")),
    Field(
      "municipality", fi: "kunta", sv: "kommun", \.municipality, { $1(&$0.municipality) },
      .record(Municipality.self),
      FieldDoc(
        "",
        fi: "Kunta, jonka seloste tämä on.",
        sv: "Kommunen vars beskrivning detta är.",
        en: "The municipality whose notice this is.",
        example: "{name: Mallilan kaupunki, officialLanguages: [fi]}")),
  ]

  private static let partyFields: [Field<Notice>] = [
    Field(
      "register", fi: "rekisteri", sv: "register", \.register, { $1(&$0.register) },
      .record(Register.self),
      FieldDoc(
        "",
        fi: "Rekisteri, josta seloste kertoo.",
        sv: "Registret som beskrivningen handlar om.",
        en: "The register that the notice tells about.",
        example: "Kotoutumispalvelujen asiakasrekisteri")),
    Field(
      "controllers", fi: "rekisterinpitäjät", sv: "personuppgiftsansvariga", singular: .controller,
      \.controllers, { $1(&$0.controllers) }, .records(Controller.self, item: .controller),
      FieldDoc(
        "13(1)(a) 14(1)(a)",
        fi: "Rekisterinpitäjät: kuka määrittelee käsittelyn tarkoitukset ja keinot.",
        sv: "De personuppgiftsansvariga: vem som bestämmer behandlingens ändamål och medel.",
        en: "The controllers: who decides on the purposes and means.",
        example: "{name: \"Mallilan kaupunki, hyvinvointilautakunta\", kind: organ}")),
    Field(
      "jointArrangement", fi: "yhteisrekisterinpito", sv: "gemensamtAnsvar", \.jointArrangement,
      { $1(&$0.jointArrangement) },
      .record(JointArrangement.self),
      FieldDoc(
        "26",
        fi: "Yhteisrekisterinpitäjien keskinäinen järjestely.",
        sv: "Arrangemanget mellan gemensamt personuppgiftsansvariga.",
        en: "The arrangement between joint controllers.",
        example: "Kaupunki vastaa tietopyynnöistä ja kuntayhtymä järjestelmän tietoturvasta.")),
    Field(
      "representative", fi: "edustaja", sv: "företrädare", \.representative,
      { $1(&$0.representative) },
      .record(Representative.self),
      FieldDoc(
        "13(1)(a) 14(1)(a) 27",
        fi: "27 artiklassa tarkoitettu edustaja, tai se, mitä seloste kutsuu edustajaksi.",
        sv: "Företrädaren enligt artikel 27, eller det som beskrivningen kallar så.",
        en: "A representative in the sense of Art. 27, or what the notice calls so.",
        example: "{label: Rekisterinpitäjän edustaja, name: Kotoutumispalvelujen johtaja}")),
    Field(
      "contacts", fi: "yhteyshenkilöt", sv: "kontaktpersoner", singular: .contact, \.contacts,
      { $1(&$0.contacts) },
      .records(Contact.self, item: .contact),
      FieldDoc(
        "13(1)(a) 14(1)(a)",
        fi: "Yhteyshenkilöt: kuka vastaa rekisteriä koskeviin kysymyksiin.",
        sv: "Kontaktpersonerna: vem som svarar på frågor om registret.",
        en: "The contacts: who answers questions about the register.",
        example: "{role: Kotoutumispalvelut, email: koto@mallila.example}")),
    Field(
      "dpo", fi: "tietosuojavastaava", sv: "dataskyddsombud", \.dpo, { $1(&$0.dpo) },
      .record(DataProtectionOfficer.self),
      FieldDoc(
        "13(1)(b) 14(1)(b)",
        fi: "Tietosuojavastaava.",
        sv: "Dataskyddsombudet.",
        en: "The data protection officer.",
        example: "{role: Tietosuojavastaava, email: tietosuoja@mallila.example}")),
  ]

  private static let contentFields: [Field<Notice>] = [
    Field(
      "dataSubjects", fi: "rekisteröidyt", sv: "registrerade", \.dataSubjects,
      { $1(&$0.dataSubjects) },
      .identified(DataSubjectGroup.self, item: .dataSubject, space: .dataSubject),
      FieldDoc(
        "12(1) 30(1)(c)",
        fi: "Rekisteröityjen ryhmät tunnuksittain: keiden tietoja käsitellään.",
        sv: "Grupperna av registrerade, med id: vilkas uppgifter som behandlas.",
        en: "The groups of people whose data are processed, by id.",
        example: "{asiakas: Kotoutumispalvelujen asiakkaat}")
    ),
    Field(
      "purposes", fi: "tarkoitukset", sv: "ändamål", \.purposes, { $1(&$0.purposes) },
      .identified(Purpose.self, item: .purpose, space: .purpose),
      FieldDoc(
        "13(1)(c) 14(1)(c)",
        fi: "Käsittelyn tarkoitukset tunnuksittain.",
        sv: "Ändamålen med behandlingen, med id.",
        en: "The purposes of the processing, by id.",
        example: "{asiakkuus: Kotoutumissuunnitelman laatiminen ja seuranta}")),
    Field(
      "legalBasis", fi: "oikeusperuste", sv: "rättsligGrund", \.legalBases, { $1(&$0.legalBases) },
      .records(LegalBasis.self, item: .legalBasis),
      FieldDoc(
        "13(1)(c) 14(1)(c) 6(1)",
        fi: "Oikeusperuste, jos seloste antaa sen kaikille tarkoituksille yhteisesti.",
        sv: "Den rättsliga grunden, om beskrivningen anger den för alla ändamål gemensamt.",
        en: "The legal basis, where the notice gives it for all purposes together.",
        example: "[{point: publicTask, statutes: [\"681/2023 14 §\"]}]")),
    Field(
      "specialCategories", fi: "erityisetTiedot", sv: "särskildaKategorier", \.specialCategories,
      { $1(&$0.specialCategories) },
      .stated(SpecialCategories.self),
      FieldDoc(
        "9",
        fi: "Mitä seloste sanoo erityisistä henkilötietoryhmistä.",
        sv: "Vad beskrivningen säger om särskilda kategorier av personuppgifter.",
        en: "What the notice says of special categories of data.",
        example: "none")),
    Field(
      "criminalData", fi: "rikostiedot", sv: "brottsuppgifter", \.criminalData,
      { $1(&$0.criminalData) },
      .stated(CriminalData.self),
      FieldDoc(
        "10",
        fi: "Mitä seloste sanoo rikostuomioita ja rikkomuksia koskevista tiedoista.",
        sv: "Vad beskrivningen säger om uppgifter om fällande domar och lagöverträdelser.",
        en: "What the notice says of data about convictions and offences.",
        example: "none")),
    Field(
      "dataItems", fi: "tietosisältö", sv: "datainnehåll", \.dataItems, { $1(&$0.dataItems) },
      .records(DataItemGroup.self, item: .group),
      FieldDoc(
        "14(1)(d)",
        fi: "Rekisterin tietosisältö ryhmittäin.",
        sv: "Uppgifterna i registret, i grupper.",
        en: "The data that the register holds, in groups.",
        example: "[{of: [asiakas], items: [nimi, henkilötunnus, osoite]}]")),
    Field(
      "provision", fi: "tietojenAntaminen", sv: "lämnandeAvUppgifter", \.provision,
      { $1(&$0.provision) },
      .records(Provision.self, item: .statement),
      FieldDoc(
        "13(2)(e)",
        fi: "Onko tiedot pakko antaa ja mitä seuraa, jos niitä ei anna.",
        sv: "Om man måste lämna uppgifterna och vad som följer om man inte gör det.",
        en: "Whether people must give their data, and what follows if they do not.",
        example: "[{kind: statutory, consequences: Ilman tietoja hakemusta ei voida käsitellä.}]")),
    Field(
      "sources", fi: "tietolähteet", sv: "källor", \.sources, { $1(&$0.sources) },
      .statedRecords(DataSource.self, item: .source),
      FieldDoc(
        "14(2)(f)",
        fi: "Mistä tiedot saadaan.",
        sv: "Varifrån uppgifterna kommer.",
        en: "Where the data come from.",
        example: "[{name: Digi- ja väestötietovirasto, kind: authority}]")),
  ]

  private static let handlingFields: [Field<Notice>] = [
    Field(
      "systems", fi: "järjestelmät", sv: "system", \.systems, { $1(&$0.systems) },
      .identified(System.self, item: .system, space: .system),
      FieldDoc(
        "",
        fi: "Järjestelmät, joissa tietoja säilytetään, tunnuksittain.",
        sv: "Systemen där uppgifterna finns, med id.",
        en: "The systems in which the data are kept, by id.",
        example: "{koto: Koto-asiakastietojärjestelmä}")),
    Field(
      "processors", fi: "käsittelijät", sv: "personuppgiftsbiträden", \.processors,
      { $1(&$0.processors) },
      .statedRecords(Processor.self, item: .processor),
      FieldDoc(
        "13(1)(e) 14(1)(e) 28",
        fi: "Henkilötietojen käsittelijät: kuka käsittelee tietoja rekisterinpitäjän puolesta.",
        sv:
          "Personuppgiftsbiträdena: vem som behandlar uppgifter för den personuppgiftsansvariges räkning.",
        en: "The processors: who processes the data on the controller's behalf.",
        example: "[{name: Mallin Ohjelmistot Oy, task: Järjestelmän ylläpito}]")),
    Field(
      "recipients", fi: "vastaanottajat", sv: "mottagare", \.recipients, { $1(&$0.recipients) },
      .statedRecords(Recipient.self, item: .recipient),
      FieldDoc(
        "13(1)(e) 14(1)(e)",
        fi: "Vastaanottajat: kenelle tietoja luovutetaan.",
        sv: "Mottagarna: till vem uppgifter lämnas ut.",
        en: "The recipients: to whom data are disclosed.",
        example: "[{name: Kansaneläkelaitos, items: [nimi, henkilötunnus]}]")),
    Field(
      "transfers", fi: "siirrot", sv: "överföringar", \.transfers, { $1(&$0.transfers) },
      .statedRecords(Transfer.self, item: .transfer),
      FieldDoc(
        "13(1)(f) 14(1)(f)",
        fi: "Siirrot EU:n ja ETA:n ulkopuolelle.",
        sv: "Överföringar till länder utanför EU och EES.",
        en: "Transfers to countries outside the EU and EEA.",
        example: "none")),
    Field(
      "retention", fi: "säilytys", sv: "lagring", \.retention, { $1(&$0.retention) },
      .records(Retention.self, item: .rule),
      FieldDoc(
        "13(2)(a) 14(2)(a)",
        fi: "Kuinka kauan tiedot säilytetään.",
        sv: "Hur länge uppgifterna lagras.",
        en: "How long the data are kept.",
        example: "[{keep: 5 vuotta, from: asiakkuuden päättyminen}]")),
    Field(
      "automatedDecisions", fi: "automaattisetPäätökset", sv: "automatiseradeBeslut",
      \.automatedDecisions, { $1(&$0.automatedDecisions) }, .stated(AutomatedDecisions.self),
      FieldDoc(
        "13(2)(f) 14(2)(g) 22",
        fi: "Pelkästään automaattisesti tehtävät päätökset.",
        sv: "Beslut som fattas helt automatiskt.",
        en: "Decisions made by a machine alone.",
        example: "none")),
    Field(
      "profiling", fi: "profilointi", sv: "profilering", \.profiling, { $1(&$0.profiling) },
      .stated(Profiling.self),
      FieldDoc(
        "4(4) 13(2)(f) 14(2)(g)",
        fi: "Profilointi: henkilön ominaisuuksien automaattinen arviointi.",
        sv: "Profilering: automatisk bedömning av en person.",
        en: "Profiling: the automated evaluation of a person.",
        example: "none")
    ),
  ]

  private static let closingFields: [Field<Notice>] = [
    Field(
      "rights", fi: "oikeudet", sv: "rättigheter", \.rights, { $1(&$0.rights) },
      .record(Rights.self),
      FieldDoc(
        "12(2) 13(2)(b) 14(2)(c)",
        fi: "Rekisteröityjen oikeudet.",
        sv: "De registrerades rättigheter.",
        en: "The rights of the data subjects.",
        example: "{access: Sinulla on oikeus saada pääsy tietoihisi.}")),
    Field(
      "complaint", fi: "valitus", sv: "klagomål", \.complaint, { $1(&$0.complaint) },
      .record(Complaint.self),
      FieldDoc(
        "13(2)(d) 14(2)(e) 77",
        fi: "Oikeus tehdä valitus valvontaviranomaiselle.",
        sv: "Rätten att lämna in klagomål till en tillsynsmyndighet.",
        en: "The right to complain to the supervisory authority.",
        example: "Voit tehdä valituksen tietosuojavaltuutetulle.")),
    Field(
      "security", fi: "suojaus", sv: "skydd", \.security, { $1(&$0.security) },
      .record(Security.self),
      FieldDoc(
        "32",
        fi: "Miten tietoja suojataan.",
        sv: "Hur uppgifterna skyddas.",
        en: "How the data are protected.",
        example: "{measures: [käyttöoikeuksien hallinta, lokivalvonta]}")),
    Field(
      "publicity", fi: "julkisuus", sv: "offentlighet", \.publicity, { $1(&$0.publicity) },
      .record(Publicity.self),
      FieldDoc(
        "86",
        fi: "Julkisuus ja salassapito.",
        sv: "Offentlighet och sekretess.",
        en: "Publicity and secrecy.",
        example: "Asiakasta koskevat asiakirjat ovat salassa pidettäviä.")),
    Field(
      "otherInformation", fi: "muutTiedot", sv: "övrigt", \.otherInformation,
      { $1(&$0.otherInformation) },
      .records(OtherInformation.self, item: .section),
      FieldDoc(
        "",
        fi: "Tiedot, joille ei ole muuta kenttää.",
        sv: "Det som inget annat fält rymmer.",
        en: "What no other field holds.",
        example: "[{title: Evästeet, text: Asiointipalvelu käyttää vain välttämättömiä evästeitä.}]"
      )),
    Field(
      "history", fi: "muutoshistoria", sv: "ändringshistorik", \.history, { $1(&$0.history) },
      .records(Revision.self, item: .revision),
      FieldDoc(
        "",
        fi: "Aiemmat versiot.",
        sv: "Tidigare versioner.",
        en: "Earlier versions.",
        example: "[{version: \"1.0\", date: 2024-05-03, change: Ensimmäinen versio.}]")),
  ]
}
