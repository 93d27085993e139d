import CrossCheck
import Law
import NoticeModel
import SourceText
import Wording

/// What a rule may know besides the notice.
///
/// A class, so that rules can hand it on without a copy.
package final class RuleContext: Sendable {
  /// The day as of which the notice is judged.
  package let asOf: CalendarDate
  /// The dated facts of law.
  package let law: LawBook
  /// What the municipality has decided for itself.
  package let settings: RuleSettings
  /// Which rights exist by the legal bases, worked out once for all rules.
  package let matrix: RightsMatrix
  /// The notice's texts, read once for all rules.
  package let reading: NoticeReading
  /// What the law treats apart among the data items.
  package let dataItems: DataItemFacts
  /// What the notice shows of its sector, in the order of its fields.
  package let sectorPlaces: [SectorPlace]
  /// What shows that its purposes are statutory tasks.
  package let statutoryTasks: StatutoryTasks
  /// The rights that the notice promises, by name.
  package let promisedRights: [(name: RightName, right: Right)]
  /// Whether the authority that the notice names for complaints, if it names one, is the Finnish Data
  /// Protection Ombudsman.
  package let isComplaintToOmbudsman: Bool
  /// To ask whether a party is a unit of the notice's own municipality.
  package let municipality: OwnMunicipality
  /// The notice held against its register's schemas; nil where none were read.
  package let crossCheck: RegisterCheck?
  /// The same, as the rules of the cross-check ask it.
  let register: RegisterView?
  private let files: [SourceFile]

  init(
    _ notice: borrowing Notice, asOf: CalendarDate, settings: RuleSettings, scanner: CueScanner,
    files: [SourceFile], crossCheck: RegisterCheck? = nil, _ memo: inout TextMemo
  ) {
    self.asOf = asOf
    self.crossCheck = crossCheck
    if let crossCheck {
      register = RegisterView(crossCheck, copy notice, .standard)
    } else {
      register = nil
    }
    self.files = files
    self.settings = settings
    law = .standard
    matrix = RightsMatrix(of: notice)
    reading = NoticeReading(notice, scanner, files: files, &memo)
    dataItems = DataItemFacts(notice, reading.mentions(of: DataWords.cues))
    sectorPlaces = notice.sectorPlaces(reading)
    statutoryTasks = StatutoryTasks(
      sectorPlaces, sideServices: TextsWith(reading.mentions(of: SideServiceWords.cues)))
    promisedRights = notice.promisedRights
    isComplaintToOmbudsman = reading.isToOmbudsman(notice.complaint)
    municipality = OwnMunicipality(notice)
  }

  /// Where the notice has the words of a rule's list, in the order of its fields.
  package func mentions(of cues: Cues) -> Mentions { reading.mentions(of: cues) }

  /// The bytes of the file that say what was found.
  package func range(of mention: Mention) -> SourceRange { reading.range(of: mention) }

  /// The path of the file that a place is in.
  package func path(of place: SourceRange) -> String? {
    files.first { $0.id == place.file }?.path
  }
}
