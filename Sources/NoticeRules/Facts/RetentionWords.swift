/// Words about how long data are kept, in Finnish, Swedish and English.
enum RetentionWords {
  /// Times that a reader cannot work out, whatever else the sentence says of their beginning.
  static let vague = Cues([
    "tarvittavan aja", "tarvittava aika", "tarpeellisen aja", "tarpeellinen aika",
    "tarpeen vaatiman aja", "tarpeen vaatima aika", "tarvittavaan aikaan", "välttämättömän aja",
    "välttämätön aika", "riittävän aja", "kohtuullisen aja", "tietyn aja", "määrätyn aja",
    "toimenpiteet on tehty", "toimenpiteet on suoritet", "toimet on tehty", "toimet on suoritet",
    "toimenpiteiden jälkeen",
    "nödvändig tid", "nödvändiga tid", "behövliga tid", "erforderliga tid", "den tid som fordras",
    "den tid det krävs", "tid som är behövlig", "behövlig tid", "erforderlig tid",
    "den tid som behövs",
    "den tid som är nödvändig", "den tid som krävs", "den tid det behövs", "=viss tid",
    "rimlig tid", "skälig tid", "åtgärderna har vidtagits", "åtgärderna är vidtagna",
    "åtgärderna har slutförts",
    "necessary period", "necessary time", "required time", "required period", "needed time",
    "time is required", "time it is needed", "appropriate time", "appropriate period",
    "time necessary", "period necessary", "time needed",
    "period needed", "time required", "period required", "certain period", "certain time",
    "limited period", "limited time", "reasonable period", "reasonable time",
    "measures have been taken", "measures have been completed", "steps have been taken",
  ])

  /// Times that say nothing by themselves, but may stand beside an event that ends them.
  static let empty = Cues([
    "=määräajan", "=määräajaksi", "=toistaiseksi", "=lain mukaan", "=lain mukaise",
    "=lainsäädännön mukaan", "=lainsäädännön mukaise", "=lakien mukaan", "=lakien mukaise",
    "=säädösten mukaan", "=säädösten mukaise", "=säännösten mukaan", "=säännösten mukaise",
    "=lakisääteisen aja", "=lakisääteinen aika", "lakisääteisten määräaikojen",
    "=lain edellyttämän aja", "=lain vaatiman aja", "=lain määräämän aja",
    "laissa säädetyn aja", "laissa määrätyn aja", "lainsäädännön edellyttämän aja",
    "lainsäädännön vaatiman aja", "säädetyn määräajan",
    "tills vidare", "enligt lag", "enligt lagen", "enligt gällande lag", "i enlighet med lag",
    "lagstadgad tid", "lagstadgade tid", "den tid som lagen", "den tid lagen",
    "den tid som lagstiftningen", "den tid som föreskrivs i lag",
    "until further notice", "according to law", "according to the law", "as required by law",
    "in accordance with law", "in accordance with the law", "in accordance with legislation",
    "in accordance with applicable law", "statutory period", "=indefinitely",
    "period required by law", "period prescribed by law",
  ])

  /// What begins "niin kauan kuin on tarpeen"; one of `need` follows.
  static let asLong = Cues([
    "niin kauan ku", "niin pitkään ku", "=kauan ku", "så länge", "as long as",
  ])

  /// The need that nobody but the controller can see.
  static let need = Cues([
    "tarpee", "tarpeelli", "tarvit", "tarvet", "välttämät", "edellyt", "vaati",
    "behöv", "nödvänd", "kräv", "förutsätt", "necessary", "need", "requir",
  ])

  /// Somebody whose need a reader knows: "niin kauan kuin asiakas tarvitsee palvelua".
  static let someone = Cues([
    "asiak", "hakija", "oppila", "lapsi", "lapse", "henkilö^tie", "palvelu", "klient", "kund",
    "sökande", "elev", "barn", "servicen", "client", "customer", "applicant", "pupil", "child",
    "service",
  ])

  /// An end that the reader knows, or a longest time.
  static let until = Cues([
    "=asti", "=saakka", "kunnes", "enintään", "korkeintaan", "=tills", "=till dess",
    "=till och med", "=högst", "=until", "at most", "no longer than", "not longer than",
  ])

  /// Whether a text tells an end. "Tills vidare" begins like "tills", but tells none.
  static func tellsEnd(_ text: String) -> Bool {
    guard let first = until.first(in: text)?.range else { return false }
    guard let open = openEnd.first(in: text)?.range, open.lowerBound == first.lowerBound else {
      return true
    }
    return until.stand(in: text.bytes(open.upperBound..<text.utf8.count))
  }

  private static let openEnd = Cues(["tills vidare", "until further notice"])

  /// Agreements that run until further notice.
  static let openAgreement = Cues([
    "toistaiseksi voima", "tills vidare gäll", "gäller tills vidare", "löper tills vidare",
  ])

  /// Appeals: "muutoksenhaun määräajan", a time that the law sets.
  static let appeal = Cues([
    "muutoksenha", "valitus", "kanteen", "kanne", "oikaisuvaatimu", "vanhentumi", "takaisinperin",
    "besvär", "ändringssök", "preskription", "omprövning", "appeal", "limitation",
  ])

  /// Plans by which a municipality manages its records; readers seldom see them.
  static let plan = Cues([
    "arkistonmuodostussuun", "tiedonohjaussuun", "tiedonohjausjärj", "arkistosuunnitelm",
    "arkistointisuunnitelm", "asiakirjasuunnitelm", "asiakirjahallinnon suun", "!=AMS",
    "!=AMS:n", "!=TOS", "!=eAMS", "!=TOJ", "=eams", "arkistolain^säädän", "arkistolaki",
    "arkivbildningsplan", "informationsstyrningsplan", "informationshanteringsplan",
    "dokumenthanteringsplan", "arkivplan", "arkivlag",
    "records plan", "records management plan", "information control plan",
    "information management plan", "archive formation plan", "archival plan", "filing plan",
    "archives act", "archiving act", "records schedule",
  ])

  /// The grounds on which data are kept for ever: an appraisal decision, or a law.
  static let permanentGround = Cues([
    "kansallisarkist", "arkistolaito", "seulontapäätö", "arvonmäärity", "~=laki", "~=lain",
    "~=laissa", "~=lakiin", "säädet", "säädök",
    "riksarkiv", "arkivverket", "gallringsbeslut", "~=lagen", "=lag", "=lagar",
    "national archives", "appraisal decision", "=act", "=law",
  ])

  /// Keeping for ever.
  static let permanent = Cues([
    "pysyvästi", "pysyvä säil", "pysyvään säil", "pysyvä arkist", "pysyvään arkist", "ikuisesti",
    "varaktig", "permanent", "för alltid", "forever", "for ever",
  ])

  static let denial = Cues([
    "=ei", "=eivät", "=eikä", "=emme", "=inte", "=ingen", "=inga", "=not", "=no", "=never",
  ])

  /// What is left over: an entry for it covers its own part, whatever the others tell.
  static let rest = Cues([
    "=muu", "=muut", "=muita", "=muiden", "=muun", "=muuta", "=muilta", "=muilla", "=loput",
    "övrig", "andra", "other", "rest", "remaining",
  ])

  /// A web address of the plan.
  static let link = Cues(["https", "http", "www", "verkkosivu", "webbplats", "webbsid", "website"])
}
