import SourceText

/// A privacy notice: everything that Art. 13 and 14 of the GDPR ask a controller to tell.
///
/// Every property may be absent; absence is for the rules to judge, never a failure to read.
package struct Notice: Record {
  package var range: SourceRange = .nowhere
  /// The version of the notice language: 1.
  package var version: Text?
  /// A name for the notice that never changes, for links.
  package var id: Text?
  /// The languages in which the notice is written; the first is the original.
  package var languages: [Text] = []
  /// Files with fields that several notices share, from the folder of this file.
  package var includes: [Text] = []
  /// The title of the notice.
  package var title: LocalizedText?
  /// The notice in a few sentences.
  package var summary: LocalizedText?
  /// The subjects under which a list of notices has this one.
  package var topics: [LocalizedText] = []
  /// Where the notice is in its life.
  package var status: Choice<NoticeStatus>?
  /// The role that keeps the notice up to date.
  package var owner: LocalizedText?
  /// The version of the notice.
  package var edition: Text?
  /// When the notice was first drawn up.
  package var created: Written<CalendarDate>?
  /// When the notice was last changed.
  package var updated: Written<CalendarDate>?
  /// What is known of each translation, by language.
  package var translations: [Translation] = []
  /// When the notice is to be looked at again.
  package var reviewBy: Written<CalendarDate>?
  /// The municipality whose notice this is.
  package var municipality: Municipality?
  /// The register that the notice tells about.
  package var register: Register?
  /// Who decides on the purposes and means.
  package var controllers: [Controller] = []
  /// The arrangement between joint controllers.
  package var jointArrangement: JointArrangement?
  /// A representative in the sense of Art. 27, or what the notice calls so.
  package var representative: Representative?
  /// Who answers questions about the register.
  package var contacts: [Contact] = []
  /// The data protection officer.
  package var dpo: DataProtectionOfficer?
  /// The groups of people whose data are processed, by id.
  package var dataSubjects: [DataSubjectGroup] = []
  /// The purposes of the processing, by id.
  package var purposes: [Purpose] = []
  /// The legal basis, where the notice gives it for all purposes together.
  package var legalBases: [LegalBasis] = []
  /// What the notice says of special categories of data.
  package var specialCategories: Stated<SpecialCategories> = .absent
  /// What the notice says of data about crimes.
  package var criminalData: Stated<CriminalData> = .absent
  /// The data that the register holds, in groups.
  package var dataItems: [DataItemGroup] = []
  /// Whether people must give their data.
  package var provision: [Provision] = []
  /// Where the data come from.
  package var sources: Stated<[DataSource]> = .absent
  /// The systems in which the data are kept, by id.
  package var systems: [System] = []
  /// Who processes the data on the controller's behalf.
  package var processors: Stated<[Processor]> = .absent
  /// To whom data are disclosed.
  package var recipients: Stated<[Recipient]> = .absent
  /// Transfers to countries outside the EU and EEA.
  package var transfers: Stated<[Transfer]> = .absent
  /// How long the data are kept.
  package var retention: [Retention] = []
  /// Decisions made by a machine alone.
  package var automatedDecisions: Stated<AutomatedDecisions> = .absent
  /// Automated evaluation of a person.
  package var profiling: Stated<Profiling> = .absent
  /// The rights of the data subjects.
  package var rights: Rights?
  /// The right to complain to the supervisory authority.
  package var complaint: Complaint?
  /// How the data are protected.
  package var security: Security?
  /// Publicity and secrecy.
  package var publicity: Publicity?
  /// What no other field holds.
  package var otherInformation: [OtherInformation] = []
  /// Earlier versions.
  package var history: [Revision] = []

  /// Where each top-level field stands, in the order of the file (fields of included files too).
  package var places: [FieldPlace] = []
  /// Top-level fields whose value could not be read; nothing can be said of their absence.
  package var unreadable: Set<String> = []
  /// Some of the file could not be read at all.
  package var isPartial = false

  package init() {}
}

/// A top-level field by its canonical name, and where its key stands.
package struct FieldPlace: Hashable, Sendable {
  package let name: String
  package let key: SourceRange
}

extension Notice: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Notice, b: Notice) -> Bool {
    head(a, b) && parties(a, b) && content(a, b) && handling(a, b) && rest(a, b)
  }

  private static func head(_ a: Notice, _ b: Notice) -> Bool {
    a.version == b.version
      && a.id == b.id
      && a.languages == b.languages
      && a.includes == b.includes
      && a.title == b.title
      && a.summary == b.summary
      && a.topics == b.topics
      && a.status == b.status
      && a.owner == b.owner
      && a.edition == b.edition
      && a.created == b.created
      && a.updated == b.updated
      && a.translations == b.translations
      && a.reviewBy == b.reviewBy
      && a.municipality == b.municipality
  }

  private static func parties(_ a: Notice, _ b: Notice) -> Bool {
    a.register == b.register
      && a.controllers == b.controllers
      && a.jointArrangement == b.jointArrangement
      && a.representative == b.representative
      && a.contacts == b.contacts
      && a.dpo == b.dpo
  }

  private static func content(_ a: Notice, _ b: Notice) -> Bool {
    a.dataSubjects == b.dataSubjects
      && a.purposes == b.purposes
      && a.legalBases == b.legalBases
      && a.specialCategories == b.specialCategories
      && a.criminalData == b.criminalData
      && a.dataItems == b.dataItems
      && a.provision == b.provision
      && a.sources == b.sources
  }

  private static func handling(_ a: Notice, _ b: Notice) -> Bool {
    a.systems == b.systems
      && a.processors == b.processors
      && a.recipients == b.recipients
      && a.transfers == b.transfers
      && a.retention == b.retention
      && a.automatedDecisions == b.automatedDecisions
      && a.profiling == b.profiling
  }

  private static func rest(_ a: Notice, _ b: Notice) -> Bool {
    a.rights == b.rights
      && a.complaint == b.complaint
      && a.security == b.security
      && a.publicity == b.publicity
      && a.otherInformation == b.otherInformation
      && a.history == b.history
  }
}
