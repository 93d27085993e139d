import NoticeModel
import SourceText

/// That a purpose is a task which the law gives to the controller.
package struct StatutoryTask: Sendable {
  /// Whether the notice says so itself; otherwise only a word points to it.
  package let isStated: Bool
  /// The statement, or the word.
  package let range: SourceRange
}

extension Notice {
  /// What shows that a purpose is a statutory task; nil where nothing does, or the notice denies it.
  ///
  /// A word counts in the purpose itself and in the names of register and notice. Services beside
  /// the task, for those who want them, are no such task: newsletters, photographs, events,
  /// surveys, volunteers, outreach youth work.
  package func statutoryTask(of purpose: Purpose, _ context: RuleContext) -> StatutoryTask? {
    switch purpose.statutoryTask?.value {
    case .yes: return StatutoryTask(isStated: true, range: purpose.statutoryTask?.range ?? .nowhere)
    case .no: return nil
    case nil: break
    }
    guard !purpose.isSideService else { return nil }
    let places = sectorPlaces(context).filter { $0.sector.isStatutoryTask }
    if let inPurpose = places.first(where: { place in
      place.field == "purposes" && purpose.contains(place) && !(place.mention?.isDenied ?? false)
    }) {
      return StatutoryTask(isStated: false, range: inPurpose.range)
    }
    guard let place = places.first(where: { $0.field == "register" || $0.field == "title" })
    else { return nil }
    return StatutoryTask(isStated: false, range: place.range)
  }

  /// The legal bases of a purpose: its own, or else those that the notice gives for all purposes.
  package func effectiveBases(of purpose: Purpose) -> [LegalBasis] {
    purpose.legalBases.isEmpty ? legalBases : purpose.legalBases
  }
}

extension Purpose {
  /// A service beside the statutory task, for those who want it.
  package var isSideService: Bool {
    guard let text else { return false }
    return text.variants.contains { SideServiceWords.cues.stand(in: $0.text.string) }
  }

  /// Whether a word stands in this purpose.
  fileprivate func contains(_ place: SectorPlace) -> Bool {
    guard let text = place.mention?.text.text else {
      return legalBases.contains { $0.statutes.contains { $0.range == place.range } }
    }
    return self.text?.variants.contains { $0.text.range == text.range && $0.text == text } ?? false
  }
}

/// Words for what is there for those who want it, in Finnish, Swedish and English.
private enum SideServiceWords {
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
