import Diagnostics

/// What a notice says when it denies a thing; the words of the notice itself follow.
package enum Denial {
  package static let specialCategories = Phrase(
    fi: "Erityisiin ryhmiin kuuluvia henkilötietoja ei käsitellä.",
    sv: "Särskilda kategorier av personuppgifter behandlas inte.",
    en: "No special categories of personal data are processed.")
  package static let criminalData = Phrase(
    fi: "Rikostuomioihin tai rikkomuksiin liittyviä tietoja ei käsitellä.",
    sv: "Uppgifter om fällande domar i brottmål eller lagöverträdelser behandlas inte.",
    en: "No data on criminal convictions or offences are processed.")
  package static let sources = Phrase(
    fi: "Tietoja ei saada muista lähteistä.", sv: "Inga uppgifter fås från andra källor.",
    en: "No data are obtained from other sources.")
  package static let processors = Phrase(
    fi: "Ulkopuolisia henkilötietojen käsittelijöitä ei ole.",
    sv: "Inga utomstående personuppgiftsbiträden anlitas.", en: "No outside processors are used.")
  package static let recipients = Phrase(
    fi: "Tietoja ei luovuteta.", sv: "Uppgifterna lämnas inte ut.",
    en: "The data are not disclosed.")
  package static let transfers = Phrase(
    fi: "Tietoja ei siirretä EU- tai ETA-alueen ulkopuolelle.",
    sv: "Uppgifterna överförs inte till länder utanför EU eller EES.",
    en: "The data are not transferred outside the EU or EEA.")
  package static let automatedDecisions = Phrase(
    fi: "Automaattisia päätöksiä ei tehdä.", sv: "Inga automatiserade beslut fattas.",
    en: "No automated decisions are made.")
  package static let profiling = Phrase(
    fi: "Profilointia ei tehdä.", sv: "Ingen profilering görs.", en: "No profiling is done.")
  package static let right = Phrase(
    fi: "Sinulla ei ole tätä oikeutta.", sv: "Du har inte denna rätt.",
    en: "You do not have this right.")
}

/// The other statements.
package enum Statement {
  /// The reason follows.
  package static let notApplicable = Phrase(
    fi: "Ei sovelleta", sv: "Inte tillämpligt", en: "Not applicable")
  package static let unknown = Phrase(fi: "Ei tiedossa.", sv: "Okänt.", en: "Not known.")
}
