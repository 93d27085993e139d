import Diagnostics

/// The typed values of the notice language, as the schemas and the guide describe them.
extension ValueForm {
  package static let date = ValueForm(
    name: "date",
    description: Phrase(
      fi: "Päivä: 7.8.2024 tai 2024-08-07.", sv: "Datum: 7.8.2024 eller 2024-08-07.",
      en: "A day: 7.8.2024 or 2024-08-07."),
    examples: ["2024-08-07", "7.8.2024"], finding: "VALUE-DATE")
  package static let period = ValueForm(
    name: "period",
    description: Phrase(
      fi: "Aika: 10 vuotta, 48 kk tai P4Y.", sv: "Tid: 10 år, 48 månader eller P4Y.",
      en: "A length of time: 10 years, 48 months or P4Y."),
    examples: ["10 vuotta", "48 kk", "P4Y"], finding: "VALUE-PERIOD")
  package static let email = ValueForm(
    name: "email",
    description: Phrase(
      fi: "Sähköpostiosoite.", sv: "E-postadress.", en: "An e-mail address."),
    examples: ["kirjaamo@mallila.example"], finding: "VALUE-EMAIL")
  package static let phone = ValueForm(
    name: "phone",
    description: Phrase(fi: "Puhelinnumero.", sv: "Telefonnummer.", en: "A phone number."),
    examples: ["0100 1234", "+358 100 1234"], finding: "VALUE-PHONE")
  package static let address = ValueForm(
    name: "address",
    description: Phrase(
      fi: "Postiosoite: katu tai PL, postinumero ja postitoimipaikka.",
      sv: "Postadress: gata eller PB, postnummer och postort.",
      en: "A postal address: street or box, postcode and town."),
    examples: ["Torikatu 1, 00100 Mallila"], finding: "VALUE-ADDRESS")
  package static let url = ValueForm(
    name: "url",
    description: Phrase(
      fi: "Verkko-osoite, joka alkaa https://.", sv: "Webbadress som börjar med https://.",
      en: "A web address that begins with https://."),
    examples: ["https://www.mallila.example/tietosuoja"], finding: "VALUE-URL")
  package static let businessID = ValueForm(
    name: "businessId",
    description: Phrase(
      fi: "Y-tunnus tarkistusmerkkeineen.", sv: "FO-nummer med kontrolltecken.",
      en: "A Finnish business id with its check digit."),
    examples: ["1234567-1"], finding: "VALUE-BUSINESS-ID")
  package static let statute = ValueForm(
    name: "statute",
    description: Phrase(
      fi: "Säädös: numero ja vuosi, nimi ja pykälät niin kuin ne kirjoitetaan.",
      sv: "Författning: nummer och år, namn och paragrafer som de brukar skrivas.",
      en: "An act: number and year, name and sections as they are usually written."),
    examples: ["681/2023", "tietosuojalaki (1050/2018) 6 § 1 mom. 2 kohta"],
    finding: "VALUE-STATUTE")
  package static let identifier = ValueForm(
    name: "id",
    description: Phrase(
      fi: "Tunnus: kirjaimia, numeroita ja viivoja.", sv: "Id: bokstäver, siffror och streck.",
      en: "An id: letters, digits and hyphens."),
    examples: ["asiakas"], finding: "VALUE-IDENTIFIER")
  package static let country = ValueForm(
    name: "country",
    description: Phrase(
      fi: "Maa: nimi tai kaksikirjaiminen tunnus.", sv: "Land: namn eller tvåställig kod.",
      en: "A country: its name or two-letter code."),
    examples: ["Yhdysvallat", "US"], finding: "VALUE-COUNTRY")
}
