/// Properties whose values are words in languages: the context declares them as language maps.
enum TextTerm: String, CaseIterable, LinkedTerm {
  case title = "dct:title"
  case abstract = "dct:abstract"
  case description = "dct:description"
  case label = "rdfs:label"
  case comment = "rdfs:comment"
  case prefLabel = "skos:prefLabel"
  case name = "dpv:hasName"

  // Of our own
  case channel = "seloste:channel"
  case condition = "seloste:condition"
  case contactPoint = "seloste:contactPoint"
  case copy = "seloste:copyOfSafeguards"
  case criterion = "seloste:criterion"
  case fee = "seloste:fee"
  case guardian = "seloste:guardian"
  case identification = "seloste:identification"
  case legitimateInterest = "seloste:legitimateInterest"
  case limits = "seloste:limits"
  case note = "seloste:note"
  case plan = "seloste:recordsPlan"
  case refusal = "seloste:refusal"
  case remedy = "seloste:remedy"
  case sharedWith = "seloste:sharedWith"
  case start = "seloste:startEvent"
  case task = "seloste:task"

  var iri: String { rawValue }
}
