/// What each record tells its readers, in the order of its fields.
///
/// Written out, and not read from the tables of fields: a field there hands its value over as a copy,
/// and the copies of all records took a twentieth of what judging a notice takes.
extension NoticeTexts {
  package init(of notice: borrowing Notice) {
    self.init()
    addHead(notice)
    addParties(notice)
    addContent(notice)
    addHandling(notice)
    addRest(notice)
  }

  private mutating func addHead(_ notice: Notice) {
    begin("seloste")
    add("seloste", notice.version)
    begin("id")
    add("id", notice.id)
    begin("include")
    add("include", notice.includes)
    begin("title")
    add("title", notice.title)
    begin("summary")
    add("summary", notice.summary)
    begin("topics")
    add("topics", notice.topics)
    begin("owner")
    add("owner", notice.owner)
    begin("version")
    add("version", notice.edition)
    begin("created")
    add("created", notice.created)
    begin("updated")
    add("updated", notice.updated)
    begin("translations")
    for translation in notice.translations { add("updated", translation.updated) }
    begin("reviewBy")
    add("reviewBy", notice.reviewBy)
    begin("municipality")
    if let municipality = notice.municipality {
      add("name", municipality.name)
      add("officialLanguages", municipality.officialLanguages)
    }
  }

  private mutating func addParties(_ notice: Notice) {
    begin("register")
    if let register = notice.register {
      add("name", register.name)
      for schema in register.schemas {
        add("path", schema.path)
        add("environment", schema.environment)
        add("system", schema.system)
      }
    }
    begin("controllers")
    for index in notice.controllers.indices { add(notice.controllers[index]) }
    begin("jointArrangement")
    if let arrangement = notice.jointArrangement {
      add("law", arrangement.law)
      add("essence", arrangement.essence)
      add("contactPoint", arrangement.contactPoint)
    }
    begin("representative")
    if let representative = notice.representative {
      add("label", representative.label)
      add("name", representative.name)
      add("address", representative.address)
      add("phone", representative.phone)
      add("email", representative.email)
    }
    begin("contacts")
    for index in notice.contacts.indices { add(notice.contacts[index]) }
    begin("dpo")
    if let dpo = notice.dpo {
      add("role", dpo.role)
      add("name", dpo.name)
      add("address", dpo.address)
      add("phone", dpo.phone)
      add("email", dpo.email)
      add("url", dpo.url)
      add("sharedWith", dpo.sharedWith)
    }
  }

  private mutating func add(_ controller: Controller) {
    add("name", controller.name)
    add("businessId", controller.businessID)
    add("address", controller.address)
    add("phone", controller.phone)
    add("email", controller.email)
    add("url", controller.url)
  }

  private mutating func add(_ contact: Contact) {
    add("role", contact.role)
    add("name", contact.name)
    add("address", contact.address)
    add("phone", contact.phone)
    add("email", contact.email)
    add("url", contact.url)
  }

  private mutating func addContent(_ notice: Notice) {
    begin("dataSubjects")
    for index in notice.dataSubjects.indices { add("name", notice.dataSubjects[index].name) }
    begin("purposes")
    for index in notice.purposes.indices {
      add("text", notice.purposes[index].text)
      add(notice.purposes[index].legalBases)
    }
    begin("legalBasis")
    add(notice.legalBases)
    begin("specialCategories")
    add("specialCategories", notice.specialCategories) { categories, texts in
      texts.add("text", categories.text)
      texts.add("statutes", categories.statutes)
    }
    begin("criminalData")
    add("criminalData", notice.criminalData) { data, texts in
      texts.add("text", data.text)
      texts.add("statutes", data.statutes)
    }
    begin("dataItems")
    for index in notice.dataItems.indices { add(notice.dataItems[index]) }
    begin("provision")
    for index in notice.provision.indices { add(notice.provision[index]) }
    begin("sources")
    add("sources", notice.sources) { sources, texts in
      for index in sources.indices { texts.add(sources[index]) }
    }
  }

  private mutating func add(_ bases: [LegalBasis]) {
    for index in bases.indices {
      add("statutes", bases[index].statutes)
      add("text", bases[index].text)
      add("legitimateInterest", bases[index].legitimateInterest)
    }
  }

  private mutating func add(_ group: DataItemGroup) {
    add("title", group.title)
    for index in group.items.indices {
      add("name", group.items[index].name)
      add("note", group.items[index].note)
    }
    add("mentionedUnder", group.mentionedUnder)
    add("note", group.note)
    add("statutes", group.statutes)
  }

  private mutating func add(_ provision: Provision) {
    add("consequences", provision.consequences)
    add("text", provision.text)
    add("statutes", provision.statutes)
  }

  private mutating func add(_ source: DataSource) {
    add("name", source.name)
    add("statutes", source.statutes)
    add("text", source.text)
  }

  private mutating func addHandling(_ notice: Notice) {
    begin("systems")
    for index in notice.systems.indices { add(notice.systems[index]) }
    begin("processors")
    add("processors", notice.processors) { processors, texts in
      for index in processors.indices { texts.add(processors[index]) }
    }
    begin("recipients")
    add("recipients", notice.recipients) { recipients, texts in
      for index in recipients.indices { texts.add(recipients[index]) }
    }
    begin("transfers")
    add("transfers", notice.transfers) { transfers, texts in
      for index in transfers.indices { texts.add(transfers[index]) }
    }
    begin("retention")
    for index in notice.retention.indices { add(notice.retention[index]) }
    begin("automatedDecisions")
    add("automatedDecisions", notice.automatedDecisions) { decisions, texts in
      texts.add("text", decisions.text)
      texts.add("logic", decisions.logic)
      texts.add("consequences", decisions.consequences)
      texts.add("statutes", decisions.statutes)
      texts.add("remedy", decisions.remedy)
    }
    begin("profiling")
    add("profiling", notice.profiling) { profiling, texts in
      texts.add("text", profiling.text)
      texts.add("logic", profiling.logic)
      texts.add("consequences", profiling.consequences)
    }
  }

  private mutating func add(_ system: System) {
    add("name", system.name)
    add("vendor", system.vendor)
    add("country", system.country)
    add("text", system.text)
  }

  private mutating func add(_ processor: Processor) {
    add("name", processor.name)
    add("task", processor.task)
    add("country", processor.country)
    for subprocessor in processor.subprocessors {
      add("name", subprocessor.name)
      add("task", subprocessor.task)
      add("country", subprocessor.country)
    }
    add("text", processor.text)
  }

  private mutating func add(_ recipient: Recipient) {
    add("name", recipient.name)
    add("statutes", recipient.statutes)
    add("condition", recipient.condition)
    add("mentionedUnder", recipient.mentionedUnder)
    add("text", recipient.text)
  }

  private mutating func add(_ transfer: Transfer) {
    add("country", transfer.country)
    add("organisation", transfer.organisation)
    add("safeguard", transfer.safeguard)
    add("copy", transfer.copy)
    add("text", transfer.text)
  }

  private mutating func add(_ retention: Retention) {
    add("keep", retention.keep)
    add("from", retention.from)
    add("criterion", retention.criterion)
    add("text", retention.text)
    add("legalSource", retention.legalSource)
    add("plan", retention.plan)
  }

  private mutating func addRest(_ notice: Notice) {
    begin("rights")
    if let rights = notice.rights { add(rights) }
    begin("complaint")
    if let complaint = notice.complaint {
      add("text", complaint.text)
      add("authority", complaint.authority)
      add("postalAddress", complaint.postalAddress)
      add("visitingAddress", complaint.visitingAddress)
      add("phone", complaint.phone)
      add("email", complaint.email)
      add("url", complaint.url)
    }
    begin("security")
    if let security = notice.security {
      add("text", security.text)
      add("measures", security.measures)
    }
    begin("publicity")
    if let publicity = notice.publicity {
      add("text", publicity.text)
      add("statutes", publicity.statutes)
    }
    begin("otherInformation")
    for section in notice.otherInformation {
      add("title", section.title)
      add("text", section.text)
    }
    begin("history")
    for revision in notice.history {
      add("version", revision.version)
      add("date", revision.date)
      add("change", revision.change)
    }
  }

  private mutating func add(_ rights: Rights) {
    add("information", rights.information)
    add("access", rights.access)
    add("rectification", rights.rectification)
    add("erasure", rights.erasure)
    add("restriction", rights.restriction)
    add("portability", rights.portability)
    add("objection", rights.objection)
    add("withdrawConsent", rights.withdrawConsent)
    add("noAutomatedDecision", rights.noAutomatedDecision)
    add("general", rights.general)
    add("channel", rights.channel)
    add("responseTime", rights.responseTime)
    add("fee", rights.fee)
    add("refusal", rights.refusal)
    add("identification", rights.identification)
    add("guardian", rights.guardian)
    add("link", rights.link)
  }

  private mutating func add(_ part: String, _ right: Stated<Right>) {
    add(part, right) { right, texts in
      texts.add("text", right.text)
      texts.add("channel", right.channel)
      texts.add("responseTime", right.responseTime)
      texts.add("limits", right.limits)
      texts.add("statutes", right.statutes)
    }
  }
}
