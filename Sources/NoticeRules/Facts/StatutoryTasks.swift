import NoticeModel
import SourceText

/// That a purpose is a task which the law gives to the controller.
package struct StatutoryTask: Sendable {
  /// Whether the notice says so itself; otherwise only a word points to it.
  package let isStated: Bool
  /// Whether the word stands in the purpose itself, and not only in the name of register or notice.
  package let isInPurpose: Bool
  /// The statement, or the word.
  package let range: SourceRange
}

/// What shows that the purposes of a notice are statutory tasks; read once for all of them.
///
/// A word counts in the purpose itself and in the names of register and notice. Services beside
/// the task, for those who want them, are no such task: newsletters, photographs, events,
/// surveys, volunteers, outreach youth work.
package struct StatutoryTasks: Sendable {
  /// Words and statutes in purposes, by the place of the text in which they stand.
  private var inPurposes: [SourceRange: SectorPlace] = [:]
  /// The first word in the names of register and notice.
  private var inNames: SectorPlace?
  /// The texts that speak of services beside the tasks.
  private let sideServices: TextsWith

  init(_ places: [SectorPlace], sideServices: TextsWith) {
    self.sideServices = sideServices
    for place in places where place.sector.isStatutoryTask {
      switch place.field {
      case "purposes":
        guard !(place.mention?.isDenied ?? false) else { continue }
        let text = place.mention?.text.text.range ?? place.range
        if inPurposes[text] == nil { inPurposes[text] = place }
      case "register", "title": if inNames == nil { inNames = place }
      default: break
      }
    }
  }

  /// Nil where nothing shows it, or the notice denies it.
  package func task(of purpose: Purpose) -> StatutoryTask? {
    if let flag = purpose.statutoryTask, let value = flag.value {
      return value == .yes
        ? StatutoryTask(isStated: true, isInPurpose: true, range: flag.range) : nil
    }
    let place = self.place(in: purpose)
    guard let range = (place ?? inNames)?.range, !isSideService(purpose) else { return nil }
    return StatutoryTask(isStated: false, isInPurpose: place != nil, range: range)
  }

  /// Whether a purpose is a service beside the statutory task, for those who want it.
  package func isSideService(_ purpose: Purpose) -> Bool { sideServices.contains(purpose.text) }

  /// The first word or statute in the purpose itself.
  private func place(in purpose: Purpose) -> SectorPlace? {
    if inPurposes.isEmpty { return nil }
    if let text = purpose.text {
      for variant in text.variants {
        if let place = inPurposes[variant.text.range] { return place }
      }
    }
    for basis in purpose.legalBases {
      for statute in basis.statutes {
        if let place = inPurposes[statute.range] { return place }
      }
    }
    return nil
  }
}

extension Notice {
  /// The legal bases of a purpose: its own, or else those that the notice gives for all purposes.
  package func effectiveBases(of purpose: Purpose) -> [LegalBasis] {
    purpose.legalBases.isEmpty ? legalBases : purpose.legalBases
  }
}

extension Array where Element == Reference {
  /// Whether two lists of groups have one in common; an empty list stands for all groups.
  package func overlaps(_ other: [Reference]) -> Bool {
    isEmpty || other.isEmpty || !Set(map(\.id)).isDisjoint(with: other.map(\.id))
  }
}

/// Words for what is there for those who want it, in Finnish, Swedish and English.
enum SideServiceWords {
  static let cues = Cues([
    "uutiskirj", "~tiedottei", "~tiedottami", "valokuv", "kuvaami", "kuvien", "=kuvat", "videoi",
    "markkinoi", "tapahtum", "=palaute", "palautte", "~kysely", "kilpailu^t", "etsivä nuoriso",
    "vapaaehtoi", "kokemusasiantunt", "tyytyväisy", "muistutu",
    "nyhetsbrev", "fotograf", "bilder", "videor", "marknadsför", "evenemang", "=respons",
    "=responsen", "enkät", "tävling", "uppsökande", "frivillig", "kundnöjd", "påminnelse",
    "newsletter", "photo", "pictures", "marketing", "=event", "=events", "feedback", "survey",
    "competition", "outreach", "volunteer", "satisfaction", "reminder",
  ])
}
