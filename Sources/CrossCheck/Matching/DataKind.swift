/// A kind of data, finer than a category: within contact details a phone number is not an address.
struct DataKind: Hashable {
  /// As in the lexicon: "CONTACT".
  let category: String
  /// The idea within the category: "phone".
  let topic: String
  /// Whether it names its whole category: `yhteystiedot` tells of phones and addresses alike.
  let isBroad: Bool
}

/// Which ideas of names tell kinds of data apart, and which of them name all of a category.
enum DataKinds {
  /// Categories in which any word of the category means all of it.
  static let undivided: Set<String> = [
    "HETU", "NATIONALITY", "PROTECTED", "RELIGION", "ETHNIC", "BIOMETRIC", "GENETIC", "SEXUAL",
    "UNION", "POLITICAL", "CRIMINAL", "LOCATION", "VEHICLE", "CONSENT", "PROFILE", "FREETEXT",
  ]

  /// Ideas that name their whole category.
  private static let broad: [String: Set<String>] = [
    "CONTACT": ["contactinfo"], "HEALTH": ["health"], "EDUCATION": ["education"],
    "WORK": ["work"], "FAMILY": ["family", "familymember", "kinship", "relative"],
    "LANGUAGE": ["language"], "LOG": ["log"], "SOCIALCARE": ["socialcare"],
  ]

  /// What the word for the whole does not tell: it is more than a reader takes from that word.
  private static let apart: [String: Set<String>] = [
    "HEALTH": ["substance", "attendance"],
    "EDUCATION": ["attendance", "grade", "discipline", "learningsupport"],
    "WORK": ["shift", "leave", "jobsearch", "labourmarket"],
    "FAMILY": ["custody", "guardianship"],
    "SOCIALCARE": ["childwelfare"],
  ]

  /// Ideas that are one kind.
  private static let same: [String: [String: String]] = [
    "CONTACT": [
      "street": "address", "postcode": "address", "postal": "address", "postoffice": "address",
      "housenumber": "address", "careof": "address", "home": "address", "place": "address",
      "city": "address", "country": "address", "fbsocial": "channel", "residence": "address",
    ],
    "ID": [
      "firstname": "name", "lastname": "name", "callname": "name", "maiden": "name",
      "former": "name", "preferred": "name", "middle": "name", "display": "name",
      "family": "name", "first": "name", "last": "name", "customernumber": "number",
      "casenumber": "number", "personnumber": "number", "membernumber": "number",
      "identifier": "number", "tunnus": "number", "code": "number", "external": "number",
    ],
    "RESIDENCE": [
      "home": "homemunicipality", "municipality": "homemunicipality",
      "residence": "homemunicipality", "place": "homemunicipality", "permit": "residencepermit",
      "valid": "residencepermit",
    ],
    "LANGUAGE": [
      "mother": "mothertongue", "home": "mothertongue", "interpreter": "interpreting",
      "service": "contactlanguage", "contact": "contactlanguage",
      "preferred": "contactlanguage",
    ],
    "SERVICE": ["reservation": "visit", "integration": "plan", "finalsummary": "followup"],
    "WORK": ["company": "employer", "organisation": "employer", "school": "employer"],
    "CREDENTIAL": [
      "login": "username", "user": "username", "account": "username", "tunnus": "username",
      "identifier": "username", "authentication": "username", "hash": "password",
    ],
  ]

  /// Ideas that say nothing of what data it is.
  private static let plain: Set<String> = [
    "date", "time", "at", "start", "end", "year", "month", "week", "hour", "minute", "period",
    "status", "type", "class", "category", "level", "value", "info", "reason", "text", "count",
    "code", "identifier", "id", "description", "additional", "size", "last", "first", "number",
    "name", "valid", "service", "condition", "history", "person", "client", "option", "received",
    "given", "sent", "need", "amount", "price", "freetext",
  ]

  /// The kinds that a run of ideas tells of, none where they are all plain; `isPerson` says which
  /// ideas are people.
  static func kinds(_ category: String, _ ideas: [String], isPerson: (String) -> Bool)
    -> [DataKind]
  {
    if undivided.contains(category) {
      return [DataKind(category: category, topic: category, isBroad: true)]
    }
    let same = same[category]
    var topics: [String] = []
    for idea in ideas {
      if let topic = same?[idea] {
        topics.append(topic)
      } else if category == "ID" && (idea == "name" || idea == "number")
        || category == "SERVICE" && idea == "need"
      {
        topics.append(idea)
      } else if !plain.contains(idea), category == "FAMILY" || !isPerson(idea) {
        topics.append(idea)
      }
    }
    // The language of something is of that kind, not languages in general.
    if topics.count > 1 { topics.removeAll { category == "LANGUAGE" && $0 == "language" } }
    // An e-mail address is no address.
    if category == "CONTACT", topics.contains(where: { $0 != "address" }) {
      topics.removeAll { $0 == "address" }
    }
    var unique: [String] = []
    for topic in topics where !unique.contains(topic) { unique.append(topic) }
    return unique.map { topic in
      DataKind(
        category: category, topic: topic, isBroad: broad[category]?.contains(topic) ?? false)
    }
  }

  /// Whether words of the kind `told` tell of the kind `held`.
  static func tells(_ told: DataKind, _ held: DataKind, isExact: Bool) -> Bool {
    guard told.category == held.category else { return false }
    if told.topic == held.topic { return true }
    return !isExact && told.isBroad && apart[held.category]?.contains(held.topic) != true
  }
}
