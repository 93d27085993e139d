/// The kinds of personal data of DPV-PD (version 2.3) that a notice's categories are.
enum PersonalDataTerm: String, CaseIterable, LinkedTerm {
  // Of ordinary data
  case authenticating = "Authenticating"
  case birthDate = "BirthDate"
  case contact = "Contact"
  case criminal = "Criminal"
  case education = "Education"
  case family = "Family"
  case financial = "Financial"
  case gender = "Gender"
  case identifier = "Identifier"
  case language = "Language"
  case location = "Location"
  case name = "Name"
  case nationality = "Nationality"
  case officialID = "OfficialID"
  case picture = "Picture"
  case professional = "Professional"
  case residency = "Residency"
  case serviceConsumptionBehaviour = "ServiceConsumptionBehaviour"

  // Of special categories
  case biometric = "Biometric"
  case ethnicOrigin = "EthnicOrigin"
  case genetic = "Genetic"
  case health = "Health"
  case politicalOpinion = "PoliticalOpinion"
  case religion = "Religion"
  case sexual = "Sexual"
  case tradeUnionMembership = "TradeUnionMembership"

  var iri: String { "pd:" + rawValue }
}
