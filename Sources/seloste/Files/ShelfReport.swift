/// What a run did to a published folder, in one line and a few marks.
struct ShelfReport {
  var removed = 0
  var leftOut = 0
  /// What was published in spite of errors.
  var marks: [String] = []
  private var created = 0
  private var changed = 0
  private var same = 0

  mutating func count(_ written: OutputFolder.Written) {
    switch written {
    case .created: created += 1
    case .changed: changed += 1
    case .same: same += 1
    }
  }

  func print(_ out: String) {
    for mark in marks { StandardError.write("! \(mark)\n") }
    var parts = [
      say(fi: "uusia \(created)", sv: "nya \(created)", en: "\(created) new"),
      say(fi: "muuttuneita \(changed)", sv: "ändrade \(changed)", en: "\(changed) changed"),
      say(fi: "ennallaan \(same)", sv: "oförändrade \(same)", en: "\(same) unchanged"),
    ]
    if removed > 0 {
      parts.append(
        say(fi: "poistettu \(removed)", sv: "borttagna \(removed)", en: "\(removed) removed"))
    }
    if leftOut > 0 {
      parts.append(
        say(
          fi: "selosteita jätetty pois \(leftOut)", sv: "utelämnade beskrivningar \(leftOut)",
          en: "notices left out \(leftOut)"))
    }
    StandardError.write("\(out.terminalSafe): \(parts.joined(separator: ", "))\n")
  }
}
