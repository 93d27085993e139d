import NoticeModel

/// A notice that says the same words in every field, past every reader that might refuse them.
struct HostileNotice {
  private let text: Text
  private let words: LocalizedText

  static func saying(_ hostile: String) -> Notice {
    HostileNotice(text: Text(hostile), words: LocalizedText(Text(hostile))).notice()
  }

  private func notice() -> Notice {
    var notice = Notice()
    notice.languages = ["fi", text]
    notice.title = words
    notice.summary = words
    notice.topics = [words, words]
    notice.status = Choice(text)
    notice.edition = text
    notice.created = Written(text: text, value: nil)
    notice.updated = Written(text: text, value: nil)
    notice.translations = [translation()]
    notice.municipality = municipality()
    notice.register = register()
    notice.controllers = [controller()]
    notice.jointArrangement = jointArrangement()
    notice.representative = representative()
    notice.contacts = [contact()]
    notice.dpo = dataProtectionOfficer()
    notice.dataSubjects = [dataSubjectGroup()]
    notice.purposes = [purpose()]
    notice.legalBases = [legalBasis()]
    notice.specialCategories = .stated(specialCategories())
    notice.criminalData = .stated(criminalData())
    notice.dataItems = [dataItemGroup()]
    notice.provision = [provision(), provision()]
    notice.sources = .stated([dataSource()])
    notice.systems = [system()]
    notice.processors = .stated([processor()])
    notice.recipients = .stated([recipient()])
    notice.transfers = .stated([transfer()])
    notice.retention = [retention()]
    notice.automatedDecisions = .stated(automatedDecisions())
    notice.profiling = .stated(profiling())
    notice.rights = rights()
    notice.complaint = complaint()
    notice.security = security()
    notice.publicity = publicity()
    notice.otherInformation = [otherInformation()]
    notice.history = [revision()]
    return notice
  }

  private func translation() -> Translation {
    var record = Translation()
    record.id = text
    record.updated = Written(text: text, value: nil)
    return record
  }

  private func municipality() -> Municipality {
    var record = Municipality()
    record.name = words
    record.officialLanguages = [text]
    record.samiHomeland = Choice(text)
    return record
  }

  private func register() -> Register {
    var record = Register()
    record.name = words
    return record
  }

  private func controller() -> Controller {
    var record = Controller()
    record.name = words
    record.kind = Choice(text)
    record.businessID = Written(text: text, value: nil)
    record.address = Written(text: text, value: nil)
    record.phone = Written(text: text, value: nil)
    record.email = Written(text: text, value: nil)
    record.url = Written(text: text, value: nil)
    return record
  }

  private func jointArrangement() -> JointArrangement {
    var record = JointArrangement()
    record.law = [Written(text: text, value: nil)]
    record.essence = words
    record.contactPoint = words
    return record
  }

  private func representative() -> Representative {
    var record = Representative()
    record.label = words
    record.name = words
    record.address = Written(text: text, value: nil)
    record.phone = Written(text: text, value: nil)
    record.email = Written(text: text, value: nil)
    return record
  }

  private func contact() -> Contact {
    var record = Contact()
    record.role = words
    record.name = text
    record.address = Written(text: text, value: nil)
    record.phone = Written(text: text, value: nil)
    record.email = Written(text: text, value: nil)
    record.url = Written(text: text, value: nil)
    record.decides = Choice(text)
    return record
  }

  private func dataProtectionOfficer() -> DataProtectionOfficer {
    var record = DataProtectionOfficer()
    record.role = words
    record.name = text
    record.address = Written(text: text, value: nil)
    record.phone = Written(text: text, value: nil)
    record.email = Written(text: text, value: nil)
    record.url = Written(text: text, value: nil)
    record.sharedWith = words
    return record
  }

  private func dataSubjectGroup() -> DataSubjectGroup {
    var record = DataSubjectGroup()
    record.id = text
    record.name = words
    record.children = Choice(text)
    return record
  }

  private func legalBasis() -> LegalBasis {
    var record = LegalBasis()
    record.point = Choice(text)
    record.statutes = [Written(text: text, value: nil)]
    record.text = words
    record.legitimateInterest = words
    record.of = [Reference(text)]
    return record
  }

  private func purpose() -> Purpose {
    var record = Purpose()
    record.id = text
    record.text = words
    record.legalBases = [legalBasis()]
    record.statutoryTask = Choice(text)
    record.furtherPurpose = Choice(text)
    record.of = [Reference(text)]
    record.dataItems = [Reference(text)]
    return record
  }

  private func specialCategories() -> SpecialCategories {
    var record = SpecialCategories()
    record.text = words
    record.conditions = [Choice(text)]
    record.statutes = [Written(text: text, value: nil)]
    record.of = [Reference(text)]
    return record
  }

  private func criminalData() -> CriminalData {
    var record = CriminalData()
    record.text = words
    record.statutes = [Written(text: text, value: nil)]
    record.of = [Reference(text)]
    return record
  }

  private func dataItem() -> DataItem {
    var record = DataItem()
    record.givenID = text
    record.name = words
    record.category = Choice(text)
    record.special = Choice(text)
    record.criminal = Choice(text)
    record.origin = Choice(text)
    record.note = words
    return record
  }

  private func dataItemGroup() -> DataItemGroup {
    var record = DataItemGroup()
    record.title = words
    record.of = [Reference(text)]
    record.items = [dataItem(), dataItem()]
    record.special = Choice(text)
    record.criminal = Choice(text)
    record.origin = Choice(text)
    record.mayHold = Choice(text)
    record.openEnded = Choice(text)
    record.purposes = [Reference(text)]
    record.systems = [Reference(text)]
    record.statutes = [Written(text: text, value: nil)]
    record.mentionedUnder = words
    record.note = words
    return record
  }

  private func provision() -> Provision {
    var record = Provision()
    record.kind = Choice(text)
    record.consequences = words
    record.text = words
    record.statutes = [Written(text: text, value: nil)]
    record.of = [Reference(text)]
    return record
  }

  private func dataSource() -> DataSource {
    var record = DataSource()
    record.name = words
    record.kind = Choice(text)
    record.items = [Reference(text)]
    record.of = [Reference(text)]
    record.statutes = [Written(text: text, value: nil)]
    record.publiclyAvailable = Choice(text)
    record.text = words
    return record
  }

  private func system() -> System {
    var record = System()
    record.id = text
    record.name = words
    record.vendor = text
    record.form = Choice(text)
    record.hosting = Choice(text)
    record.country = Written(text: text, value: nil)
    record.text = words
    return record
  }

  private func subprocessor() -> Subprocessor {
    var record = Subprocessor()
    record.name = words
    record.task = words
    record.country = Written(text: text, value: nil)
    return record
  }

  private func processor() -> Processor {
    var record = Processor()
    record.name = words
    record.task = words
    record.country = Written(text: text, value: nil)
    record.systems = [Reference(text)]
    record.subprocessors = [subprocessor()]
    record.text = words
    return record
  }

  private func recipient() -> Recipient {
    var record = Recipient()
    record.name = words
    record.kind = Choice(text)
    record.legalBasis = Choice(text)
    record.statutes = [Written(text: text, value: nil)]
    record.regular = Choice(text)
    record.items = [Reference(text)]
    record.of = [Reference(text)]
    record.purposes = [Reference(text)]
    record.condition = words
    record.openEnded = Choice(text)
    record.mentionedUnder = words
    record.text = words
    return record
  }

  private func transfer() -> Transfer {
    var record = Transfer()
    record.country = Written(text: text, value: nil)
    record.organisation = words
    record.mechanism = Choice(text)
    record.safeguard = words
    record.copy = words
    record.items = [Reference(text)]
    record.of = [Reference(text)]
    record.text = words
    return record
  }

  private func retention() -> Retention {
    var record = Retention()
    record.keep = Written(text: text, value: nil)
    record.from = words
    record.permanent = Choice(text)
    record.criterion = words
    record.text = words
    record.hedged = Choice(text)
    record.limit = Choice(text)
    record.legalSource = [Written(text: text, value: nil)]
    record.plan = words
    record.finalAction = Choice(text)
    record.automatic = Choice(text)
    record.of = [Reference(text)]
    record.items = [Reference(text)]
    record.purposes = [Reference(text)]
    record.systems = [Reference(text)]
    return record
  }

  private func automatedDecisions() -> AutomatedDecisions {
    var record = AutomatedDecisions()
    record.text = words
    record.logic = words
    record.consequences = words
    record.basis = Choice(text)
    record.statutes = [Written(text: text, value: nil)]
    record.remedy = words
    return record
  }

  private func profiling() -> Profiling {
    var record = Profiling()
    record.text = words
    record.logic = words
    record.consequences = words
    return record
  }

  private func right() -> Right {
    var record = Right()
    record.text = words
    record.of = [Reference(text)]
    record.purposes = [Reference(text)]
    record.channel = words
    record.responseTime = Written(text: text, value: nil)
    record.limits = words
    record.statutes = [Written(text: text, value: nil)]
    return record
  }

  private func rights() -> Rights {
    var record = Rights()
    record.information = .stated(right())
    record.access = .stated(right())
    record.rectification = .stated(right())
    record.erasure = .stated(right())
    record.restriction = .stated(right())
    record.portability = .stated(right())
    record.objection = .stated(right())
    record.withdrawConsent = .stated(right())
    record.noAutomatedDecision = .stated(right())
    record.general = words
    record.channel = words
    record.responseTime = Written(text: text, value: nil)
    record.fee = words
    record.refusal = words
    record.identification = words
    record.guardian = words
    record.link = Written(text: text, value: nil)
    return record
  }

  private func complaint() -> Complaint {
    var record = Complaint()
    record.text = words
    record.onlyAfterRefusal = Choice(text)
    record.authority = words
    record.postalAddress = Written(text: text, value: nil)
    record.visitingAddress = Written(text: text, value: nil)
    record.phone = Written(text: text, value: nil)
    record.email = Written(text: text, value: nil)
    record.url = Written(text: text, value: nil)
    return record
  }

  private func security() -> Security {
    var record = Security()
    record.text = words
    record.measures = [words, words]
    return record
  }

  private func publicity() -> Publicity {
    var record = Publicity()
    record.text = words
    record.statutes = [Written(text: text, value: nil)]
    return record
  }

  private func otherInformation() -> OtherInformation {
    var record = OtherInformation()
    record.title = words
    record.text = words
    return record
  }

  private func revision() -> Revision {
    var record = Revision()
    record.version = text
    record.date = Written(text: text, value: nil)
    record.change = words
    return record
  }
}
