import Diagnostics

/// What the first layer of a notice says of things that may surprise or affect the reader.
///
/// Those that end in a colon are followed by names.
package enum Notable {
  package static let automatedDecisions = Phrase(
    fi: "Sinua koskevia päätöksiä tehdään automaattisesti.",
    sv: "Vi fattar automatiserade beslut som gäller dig.",
    en: "Decisions about you are made by automated means.")
  package static let profiling = Phrase(
    fi: "Tietojasi käytetään profilointiin.", sv: "Dina uppgifter används för profilering.",
    en: "Your data are used for profiling.")
  package static let specialCategories = Phrase(
    fi: "Käsittelemme näitä erityisiin ryhmiin kuuluvia tietoja:",
    sv: "Vi behandlar särskilda kategorier av personuppgifter:",
    en: "We process special categories of personal data:")
  package static let specialCategoriesUnnamed = Phrase(
    fi: "Käsittelemme erityisiin ryhmiin kuuluvia henkilötietoja.",
    sv: "Vi behandlar särskilda kategorier av personuppgifter.",
    en: "We process special categories of personal data.")
  package static let criminalData = Phrase(
    fi: "Käsittelemme rikostuomioihin tai rikkomuksiin liittyviä tietoja.",
    sv: "Vi behandlar uppgifter om fällande domar i brottmål eller lagöverträdelser.",
    en: "We process data on criminal convictions or offences.")
  package static let children = Phrase(
    fi: "Käsittelemme lasten tietoja.", sv: "Vi behandlar uppgifter om barn.",
    en: "We process data on children.")
  package static let statutoryProvision = Phrase(
    fi: "Tietojen antaminen perustuu lakiin.", sv: "Lämnandet av uppgifter grundar sig på lag.",
    en: "Providing the data is a statutory requirement.")
  package static let contractualProvision = Phrase(
    fi: "Tiedot tarvitaan sopimusta varten.", sv: "Uppgifterna behövs för ett avtal.",
    en: "The data are needed for a contract.")
  package static let furtherPurpose = Phrase(
    fi: "Tietoja käytetään myös muuhun kuin siihen, mitä varten ne alun perin kerättiin.",
    sv: "Uppgifterna används också för annat än det som de ursprungligen samlades in för.",
    en: "The data are also used for something else than what they were first collected for.")
  package static let otherSources = Phrase(
    fi: "Tietojasi saadaan myös näistä lähteistä:",
    sv: "Vi får uppgifter om dig också från andra än dig:",
    en: "We also get data about you from others:")
  package static let recipients = Phrase(
    fi: "Tietojasi saavat:", sv: "Dina uppgifter lämnas ut till:",
    en: "Your data are disclosed to:")
  package static let transfers = Phrase(
    fi: "Tietoja siirretään EU- ja ETA-alueen ulkopuolelle:",
    sv: "Uppgifter överförs till länder utanför EU och EES:",
    en: "Data are transferred outside the EU and EEA:")
  package static let transfersUnnamed = Phrase(
    fi: "Tietoja siirretään EU- ja ETA-alueen ulkopuolelle.",
    sv: "Uppgifter överförs till länder utanför EU och EES.",
    en: "Data are transferred outside the EU and EEA.")
  package static let permanent = Phrase(
    fi: "Osa tiedoista säilytetään pysyvästi.", sv: "En del av uppgifterna bevaras varaktigt.",
    en: "Some of the data are kept permanently.")
  /// After the last of several names.
  package static let andOthers = Phrase(fi: "ja muita", sv: "med flera", en: "and others")
}
