/// Words on how requests are made, in Finnish, Swedish and English.
enum RequestWords {
  /// How to make a request and where it goes: an address, a form, a person to ask.
  static let instructions = Cues([
    "ottaa yhteyt", "ottamalla yhteyt", "ota yhteyt", "yhteydessä", "yhteyttä", "lähet", "osoittee",
    "osoitet", "lomak", "~lomak", "kirjaamo", "sähköpost", "sähköise", "asiointi", "~asiointi",
    "pyynnöt tehdään", "pyyntö tehdään", "pyynnön =voi teh", "pyyntö esit",
    "ilmoittamalla",
    "suomi.fi", "kirjeellä", "kirjallises", "soitta", "puhelimitse", "linki", "suullises",
    "kontakta", "=kontakt", "skicka", "lämna in", "lämnas", "blankett", "~blankett", "registrator",
    "=e post", "=e tjänst", "meddela", "adress", "skriftlig", "muntlig", "=ring", "länk",
    "contact", "=send", "sending", "submit", "=form", "registry", "=e mail", "email", "address",
    "online", "in writing", "=call", "=link", "notify",
  ])

  /// The form of an answer or a copy, which is no way to make a request: "in electronic form".
  static let formats = Cues([
    "muodossa", "jäljennö", "kopio", "koneluettav", "format", "kopia", "maskinläsbar", "copy",
    "machine readable", "=form =to",
  ])

  /// Ways that are open over the net or by phone.
  static let electronic = Cues([
    "sähköi", "sähköpost", "~sähköpost", "turvapost", "verkko", "verkos", "suomi.fi", "internet",
    "asiointipalvel", "nettilomak", "puhelimitse", "soittamalla", "tunnistautu",
    "elektronisk", "=e post", "=e tjänst", "webb", "nätet", "på nätet", "per telefon",
    "säker post", "nätblankett",
    "electronic", "online", "=e mail", "email", "website", "web form", "by phone",
  ])

  /// A time in which the controller answers.
  static let time = Cues([
    "kuukau", "=kk", "päivän kulu", "päivän sisäl", "päivässä", "vuorokau", "viiko", "30 päivä",
    "14 päivä", "määräaja",
    "månad", "dagar", "veck", "month", "30 days", "days", "weeks",
  ])

  /// Whether a text has an address of its own.
  static func hasAddress(_ text: String) -> Bool {
    text.contains("@" as Character) || text.contains("http") || text.contains("www.")
  }
}
