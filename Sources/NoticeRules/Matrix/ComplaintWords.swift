/// Words on complaints to the supervisory authority, in Finnish, Swedish and English.
enum ComplaintWords {
  static let authority = Cues([
    "tietosuojavaltuut", "valvontaviranomai", "dataombudsm", "tillsynsmyndighet",
    "data protection ombudsman", "supervisory authority",
  ])

  static let complaining = Cues([
    "valit", "valitu", "kantelu", "kannella", "saattaa", "viedä", "vireille", "ratkaistavaksi",
    "käsiteltäväksi",
    "klaga", "klagomål", "besvär", "anmäla", "föra ärende", "complain", "lodge", "refer",
  ])

  /// A request that was refused, as the condition of something.
  static let refusal = Cues([
    "evätä", "evätään", "epää", "kieltäyd", "kieltäyty", "hylätään", "hylkää", "ei toteuteta",
    "emme toteuta", "=ei voida toteuttaa", "emme =voi toteuttaa", "inte uppfyll", "not comply",
    "ei suostu", "vägra", "förvägra", "avslå", "avslag", "neka", "refus", "denied", "reject",
  ])

  /// Words of a right that does not depend on a refusal.
  static let general = Cues([
    "=aina", "katso", "lainvasta", "rikot", "rikko", "loukat", "alltid", "anser", "strid",
    "olaglig", "bryt", "always", "consider", "believe", "think", "infring", "unlawful", "breach",
  ])
}
