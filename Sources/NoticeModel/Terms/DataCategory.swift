/// A category of personal data, as the cross-check with a schema knows it.
package enum DataCategory: String, Term {
  /// Names.
  case name
  /// The Finnish personal identity code.
  case identityCode
  /// Date of birth, age.
  case birthDate
  /// Gender.
  case gender
  /// Address, phone, e-mail.
  case contact
  /// A protected address.
  case protectedAddress
  /// Mother tongue, language of service, need of an interpreter.
  case language
  /// Nationality.
  case nationality
  /// Residence permit, ground of entry.
  case residence
  /// Municipality of residence.
  case municipalityOfResidence
  /// Family and other relations.
  case family
  /// Education, studies, skills.
  case education
  /// Work history, employment.
  case work
  /// Income, benefits, debts, bank account.
  case economy
  /// Health and functioning ability.
  case health
  /// Religion or belief.
  case religion
  /// Ethnic origin, minority.
  case ethnicOrigin
  /// Political opinions.
  case politics
  /// Trade-union membership.
  case tradeUnion
  /// Sex life or orientation.
  case sexLife
  /// Biometric or genetic data.
  case biometric
  /// Crimes and offences.
  case criminal
  /// Social care.
  case socialCare
  /// Visits, decisions, plans, service needs.
  case serviceUse
  /// Assessments, scores, observations.
  case assessment
  /// Free text.
  case freeText
  /// User names, passwords, other credentials.
  case credential
  /// Logs of use.
  case log
  /// Location.
  case location
  /// Pictures and recordings.
  case image
  /// Other identifiers: customer number, vehicle, property.
  case identifier
  /// Consents and permissions.
  case consent
  /// Other data.
  case other

  package static let vocabulary = Vocabulary<DataCategory>([
    .init(.name, fi: "nimi", sv: "namn"),
    .init(.identityCode, fi: "henkilötunnus", sv: "personbeteckning", also: ["hetu"]),
    .init(.birthDate, fi: "syntymäaika", sv: "födelsetid"),
    .init(.gender, fi: "sukupuoli", sv: "kön"),
    .init(.contact, fi: "yhteystiedot", sv: "kontaktuppgifter"),
    .init(.protectedAddress, fi: "turvakielto", sv: "spärrmarkering"),
    .init(.language, fi: "kieli", sv: "språk"),
    .init(.nationality, fi: "kansalaisuus", sv: "medborgarskap"),
    .init(.residence, fi: "oleskelulupa", sv: "uppehållstillstånd", also: ["oleskeluoikeus"]),
    .init(.municipalityOfResidence, fi: "kotikunta", sv: "hemkommun"),
    .init(.family, fi: "perhe", sv: "familj"),
    .init(.education, fi: "koulutus", sv: "utbildning"),
    .init(.work, fi: "työ", sv: "arbete", also: ["työhistoria"]),
    .init(.economy, fi: "talous", sv: "ekonomi"),
    .init(.health, fi: "terveys", sv: "hälsa"),
    .init(.religion, fi: "vakaumus", sv: "övertygelse", also: ["uskonto"]),
    .init(.ethnicOrigin, fi: "etninenAlkuperä", sv: "etnisktUrsprung"),
    .init(.politics, fi: "poliittinenMielipide", sv: "politiskÅsikt"),
    .init(.tradeUnion, fi: "ammattiliitto", sv: "fackförening"),
    .init(.sexLife, fi: "seksuaalielämä", sv: "sexualliv"),
    .init(.biometric, fi: "biometriikka", sv: "biometri"),
    .init(.criminal, fi: "rikos", sv: "brott"),
    .init(.socialCare, fi: "sosiaalihuolto", sv: "socialvård"),
    .init(.serviceUse, fi: "asiointi", sv: "ärenden", also: ["asiakkuus"]),
    .init(.assessment, fi: "arvio", sv: "bedömning"),
    .init(.freeText, fi: "vapaaTeksti", sv: "fritext"),
    .init(.credential, fi: "tunnukset", sv: "inloggning", also: ["käyttäjätunnus"]),
    .init(.log, fi: "loki", sv: "logg"),
    .init(.location, fi: "sijainti", sv: "plats"),
    .init(.image, fi: "kuva", sv: "bild", also: ["tallenne"]),
    .init(.identifier, fi: "tunniste", sv: "identifierare"),
    .init(.consent, fi: "suostumus", sv: "samtycke"),
    .init(.other, fi: "muu", sv: "annat"),
  ])
}
