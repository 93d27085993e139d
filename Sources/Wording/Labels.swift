import Diagnostics

/// The words before a value: "Puhelin: 0100 1234".
package enum Label {
  // MARK: The notice

  package static let register = Phrase(fi: "Rekisteri", sv: "Register", en: "Register")
  package static let municipality = Phrase(fi: "Kunta", sv: "Kommun", en: "Municipality")
  package static let officialLanguages = Phrase(
    fi: "Kunnan viralliset kielet", sv: "Kommunens officiella språk",
    en: "Official languages of the municipality")
  package static let topic = Phrase(fi: "Aihe", sv: "Ämne", en: "Subject")
  package static let topics = Phrase(fi: "Aiheet", sv: "Ämnen", en: "Subjects")
  package static let status = Phrase(fi: "Tila", sv: "Status", en: "Status")
  package static let version = Phrase(fi: "Versio", sv: "Version", en: "Version")
  package static let created = Phrase(fi: "Laadittu", sv: "Upprättad", en: "Drawn up")
  package static let updated = Phrase(fi: "Päivitetty", sv: "Uppdaterad", en: "Updated")

  // MARK: Contact details

  package static let name = Phrase(fi: "Nimi", sv: "Namn", en: "Name")
  package static let businessID = Phrase(fi: "Y-tunnus", sv: "FO-nummer", en: "Business ID")
  package static let address = Phrase(fi: "Osoite", sv: "Adress", en: "Address")
  package static let postalAddress = Phrase(
    fi: "Postiosoite", sv: "Postadress", en: "Postal address")
  package static let visitingAddress = Phrase(
    fi: "Käyntiosoite", sv: "Besöksadress", en: "Visiting address")
  package static let phone = Phrase(fi: "Puhelin", sv: "Telefon", en: "Phone")
  package static let email = Phrase(fi: "Sähköposti", sv: "E-post", en: "E-mail")
  package static let url = Phrase(fi: "Verkkosivu", sv: "Webbplats", en: "Web page")
  package static let contactPoint = Phrase(
    fi: "Yhteyspiste rekisteröidyille", sv: "Kontaktpunkt för registrerade",
    en: "Contact point for data subjects")
  package static let sharedWith = Phrase(
    fi: "Yhteinen organisaation kanssa", sv: "Gemensamt med", en: "Shared with")

  // MARK: What all parts of a notice have

  package static let kind = Phrase(fi: "Laji", sv: "Slag", en: "Kind")
  package static let statutes = Phrase(fi: "Säädökset", sv: "Författningar", en: "Statutes")
  package static let legalBasis = Phrase(
    fi: "Oikeusperuste", sv: "Rättslig grund", en: "Legal basis")
  package static let legitimateInterest = Phrase(
    fi: "Oikeutettu etu", sv: "Berättigat intresse", en: "Legitimate interest")
  package static let of = Phrase(fi: "Koskee", sv: "Gäller", en: "Concerns")
  package static let purposes = Phrase(
    fi: "Käyttötarkoitukset", sv: "Ändamål", en: "Purposes")
  package static let items = Phrase(fi: "Tiedot", sv: "Uppgifter", en: "Data")
  package static let systems = Phrase(fi: "Järjestelmät", sv: "System", en: "Systems")
  package static let note = Phrase(fi: "Huomautus", sv: "Anmärkning", en: "Note")
  package static let consequences = Phrase(fi: "Seuraukset", sv: "Följder", en: "Consequences")
  package static let logic = Phrase(fi: "Toimintatapa", sv: "Så fungerar det", en: "How it works")
  package static let country = Phrase(fi: "Maa", sv: "Land", en: "Country")

  // MARK: Data

  package static let special = Phrase(
    fi: "Erityinen henkilötietoryhmä", sv: "Särskild kategori", en: "Special category")
  package static let conditions = Phrase(
    fi: "Käsittelyn edellytys", sv: "Villkor för behandlingen", en: "Condition for processing")
  package static let category = Phrase(fi: "Tietoryhmä", sv: "Kategori", en: "Category")
  package static let origin = Phrase(
    fi: "Mistä tieto saadaan", sv: "Varifrån uppgiften kommer", en: "Where it comes from")

  // MARK: Recipients, processors, systems, transfers

  package static let task = Phrase(fi: "Tehtävä", sv: "Uppgift", en: "Task")
  package static let subprocessors = Phrase(
    fi: "Alikäsittelijät", sv: "Underbiträden", en: "Sub-processors")
  package static let condition = Phrase(
    fi: "Luovutuksen edellytys", sv: "Villkor för utlämnande", en: "Condition for disclosure")
  package static let vendor = Phrase(fi: "Toimittaja", sv: "Leverantör", en: "Supplier")
  package static let form = Phrase(fi: "Muoto", sv: "Form", en: "Form")
  package static let hosting = Phrase(fi: "Sijainti", sv: "Placering", en: "Hosting")
  package static let mechanism = Phrase(
    fi: "Siirron peruste", sv: "Grund för överföringen", en: "Ground for the transfer")
  package static let safeguard = Phrase(
    fi: "Suojatoimet", sv: "Skyddsåtgärder", en: "Safeguards")
  package static let copy = Phrase(
    fi: "Jäljennös suojatoimista", sv: "Kopia av skyddsåtgärderna", en: "Copy of the safeguards")
  package static let organisation = Phrase(
    fi: "Vastaanottaja", sv: "Mottagare", en: "Recipient")

  // MARK: Retention

  package static let keep = Phrase(fi: "Säilytysaika", sv: "Lagringstid", en: "Kept for")
  package static let from = Phrase(
    fi: "Säilytysajan alku", sv: "Lagringstidens början", en: "Counted from")
  package static let criterion = Phrase(
    fi: "Säilytysajan määrää", sv: "Lagringstiden bestäms av", en: "What decides the time")
  package static let legalSource = Phrase(
    fi: "Säilytysajan peruste", sv: "Grund för lagringstiden", en: "Source of the time")
  package static let plan = Phrase(
    fi: "Tiedonhallinnan suunnitelma", sv: "Plan för informationshanteringen",
    en: "Records management plan")
  package static let finalAction = Phrase(
    fi: "Säilytysajan jälkeen", sv: "Efter lagringstiden", en: "After that")

  // MARK: Decisions, rights, complaint

  package static let decisionBasis = Phrase(fi: "Peruste", sv: "Grund", en: "Basis")
  package static let remedy = Phrase(
    fi: "Oikaisukeino", sv: "Rättsmedel", en: "How to have it reviewed")
  package static let channel = Phrase(
    fi: "Näin käytät oikeuttasi", sv: "Så här gör du", en: "How to use the right")
  package static let allChannels = Phrase(
    fi: "Näin käytät oikeuksiasi", sv: "Så här utövar du dina rättigheter",
    en: "How to use your rights")
  package static let responseTime = Phrase(fi: "Vastausaika", sv: "Svarstid", en: "Time to answer")
  package static let limits = Phrase(fi: "Rajoitukset", sv: "Begränsningar", en: "Limits")
  package static let fee = Phrase(fi: "Maksu", sv: "Avgift", en: "Fee")
  package static let refusal = Phrase(
    fi: "Jos pyyntöön ei suostuta", sv: "Om begäran avslås", en: "If a request is refused")
  package static let identification = Phrase(
    fi: "Henkilöllisyyden varmistaminen", sv: "Kontroll av identiteten",
    en: "How your identity is checked")
  package static let guardian = Phrase(
    fi: "Lapsen oikeuksien käyttäminen", sv: "Utövande av ett barns rättigheter",
    en: "Using a child's rights")
  package static let link = Phrase(fi: "Lisätietoja", sv: "Mer information", en: "More information")
  package static let authority = Phrase(
    fi: "Valvontaviranomainen", sv: "Tillsynsmyndighet", en: "Supervisory authority")
  package static let date = Phrase(fi: "Päivä", sv: "Datum", en: "Date")
}
