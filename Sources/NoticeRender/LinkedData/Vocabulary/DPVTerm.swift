/// The terms of the Data Privacy Vocabulary (version 2.3) that a notice is told in.
enum DPVTerm: String, CaseIterable, LinkedTerm {
  // Properties
  case hasAddress
  case hasAlgorithmicLogic
  case hasApplicability
  case hasApplicableLaw
  case hasAuthority
  case hasConsequence
  case hasContact
  case hasCountry
  case hasDataController
  case hasDataImporter
  case hasDataProcessor
  case hasDataProtectionOfficer
  case hasDataSource
  case hasDataSubject
  case hasDuration
  case hasIdentifier
  case hasJointDataControllers
  case hasLegalBasis
  case hasName
  case hasNecessity
  case hasNotice
  case hasOrganisationalMeasure
  case hasPersonalData
  case hasProcess
  case hasProcessing
  case hasPurpose
  case hasRecipient
  case hasRepresentative
  case hasRight
  case hasStorageCondition
  case hasTechnicalOrganisationalMeasure
  case hasThirdCountry
  case isExercisedAt
  case isImplementedUsingTechnology

  // The notice
  case privacyNotice = "PrivacyNotice"
  case rightNotice = "RightNotice"
  case rightExerciseNotice = "RightExerciseNotice"
  case process = "Process"
  case law = "Law"
  case activeRight = "ActiveRight"
  case passiveRight = "PassiveRight"
  case notApplicable = "NotApplicable"
  case unknownApplicability = "UnknownApplicability"

  // Parties
  case entity = "Entity"
  case dataController = "DataController"
  case jointDataControllers = "JointDataControllers"
  case dataProcessor = "DataProcessor"
  case dataSubProcessor = "DataSubProcessor"
  case dataProtectionOfficer = "DataProtectionOfficer"
  case dataProtectionAuthority = "DataProtectionAuthority"
  case dataImporter = "DataImporter"
  case recipient = "Recipient"
  case thirdParty = "ThirdParty"
  case representative = "Representative"
  case governmentalOrganisation = "GovernmentalOrganisation"
  case internationalOrganisation = "InternationalOrganisation"
  case forProfitOrganisation = "ForProfitOrganisation"
  case nonProfitOrganisation = "NonProfitOrganisation"
  case organisationalUnit = "OrganisationalUnit"
  case publicSectorBody = "PublicSectorBody"

  // People and data
  case dataSubject = "DataSubject"
  case child = "Child"
  case purpose = "Purpose"
  case legalBasis = "LegalBasis"
  case dataTransferLegalBasis = "DataTransferLegalBasis"
  case personalData = "PersonalData"
  case sensitivePersonalData = "SensitivePersonalData"
  case specialCategoryPersonalData = "SpecialCategoryPersonalData"
  case required = "Required"
  case optional = "Optional"
  case consequence = "Consequence"

  // Sources
  case dataSource = "DataSource"
  case dataSubjectDataSource = "DataSubjectDataSource"
  case dataControllerDataSource = "DataControllerDataSource"
  case thirdPartyDataSource = "ThirdPartyDataSource"
  case publicDataSource = "PublicDataSource"
  case nonPublicDataSource = "NonPublicDataSource"

  // Processing
  case algorithmicLogic = "AlgorithmicLogic"
  case anonymise = "Anonymise"
  case automatedDecisionMaking = "AutomatedDecisionMaking"
  case destruct = "Destruct"
  case profiling = "Profiling"
  case safeguardForDataTransfer = "SafeguardForDataTransfer"
  case store = "Store"
  case technology = "Technology"
  case technicalOrganisationalMeasure = "TechnicalOrganisationalMeasure"
  case thirdCountry = "ThirdCountry"
  case transfer = "Transfer"
  case processing = "Processing"
  case country = "Country"

  // Time
  case storageCondition = "StorageCondition"
  case endlessDuration = "EndlessDuration"
  case temporalDuration = "TemporalDuration"

  var iri: String { "dpv:" + rawValue }
}
