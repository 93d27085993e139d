import Law
import NoticeModel
import SourceText

/// A field of a municipality's work, as a notice shows it.
package enum Sector: CaseIterable, Sendable {
  case education
  case earlyChildhood
  case pupilWelfare
  case integration
  case employment
  /// Work that rehabilitates (kuntouttava työtoiminta).
  case rehabilitativeWork
  case socialCare
  case healthCare
  case building
  case library
  /// The municipality as an employer.
  case humanResources
  case customerFees
  case youth
  /// Elected officials and their declarations of interests.
  case electedOfficials
  /// Cameras and access control.
  case surveillance
  case whistleblowing

  /// Whether the law gives the work to authorities. Youth work and libraries are statutory too, but
  /// much of what they do is there for those who want it.
  package var isStatutoryTask: Bool {
    switch self {
    case .education, .earlyChildhood, .pupilWelfare, .integration, .employment,
      .rehabilitativeWork, .socialCare, .healthCare, .building, .humanResources, .customerFees:
      true
    case .library, .youth, .electedOfficials, .surveillance, .whistleblowing: false
    }
  }
}

/// A place that shows of what sector a notice is.
package struct SectorPlace: Sendable {
  package let sector: Sector
  /// The top-level field (canonical name).
  package let field: String
  /// The word or the statute that shows it.
  package let range: SourceRange
  /// The word; nil for a statute known by its number.
  package let mention: Mention?
  /// The statute's number; nil for a word.
  package var act: String?
}

extension Notice {
  /// What the notice shows of its sector, for `RuleContext.sectorPlaces`: words in title, topics, register, groups, purposes and
  /// legal bases, and the acts that the bases cite. In the order of these fields.
  package func sectorPlaces(_ reading: NoticeReading) -> [SectorPlace] {
    var places: [SectorPlace] = []
    for mention in reading.mentions(of: SectorWords.cues) {
      switch mention.field {
      case "title", "topics", "register", "dataSubjects", "purposes", "legalBasis": break
      default: continue
      }
      guard SectorWords.sectors.indices.contains(mention.pattern) else { continue }
      places.append(
        SectorPlace(
          sector: SectorWords.sectors[mention.pattern], field: mention.field,
          range: reading.range(of: mention), mention: mention))
    }
    func cite(_ bases: [LegalBasis], _ field: String) {
      for basis in bases {
        for statute in basis.statutes {
          guard let act = statute.value?.act, !act.isEU else { continue }
          let id = StatuteID(number: act.number, year: act.year)
          for sector in SectorWords.sectorsOfActs[id] ?? [] {
            places.append(
              SectorPlace(
                sector: sector, field: field, range: statute.range, mention: nil,
                act: id.description))
          }
        }
      }
    }
    for purpose in purposes { cite(purpose.legalBases, "purposes") }
    cite(legalBases, "legalBasis")
    return places
  }

  /// The first place that shows a sector; in some fields only, where they are given.
  package func place(
    of sector: Sector, in fields: Set<String>? = nil, _ context: RuleContext
  ) -> SectorPlace? {
    context.sectorPlaces.first { place in
      place.sector == sector && (fields.map { $0.contains(place.field) } ?? true)
    }
  }
}
