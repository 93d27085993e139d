import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

extension RegisterView {
  /// How many further columns a finding names.
  private static let mostNotes = 8

  /// Notes for the other columns of a finding.
  func notes(for others: some Collection<CheckedColumn>) -> [Note] {
    var notes = others.prefix(Self.mostNotes).map { column in
      Note(
        Message(
          Phrase(
            fi: "Samoin {table}.{column} ({category}).", sv: "Även {table}.{column} ({category}).",
            en: "Likewise {table}.{column} ({category})."), values(column)),
        at: place(column))
    }
    if others.count > Self.mostNotes {
      notes.append(
        Note(
          Message(
            Phrase(
              fi: "Samoin {count} muuta saraketta.", sv: "Även {count} andra kolumner.",
              en: "Likewise {count} other columns."),
            ["count": "\(others.count - Self.mostNotes)"])))
    }
    return notes
  }

  /// The columns of a finding on a whole table.
  func notes(listing columns: some Collection<CheckedColumn>) -> [Note] {
    columns.prefix(Self.mostNotes).map { column in
      Note(
        Message(
          Phrase(
            fi: "Sarake {table}.{column} ({category}).",
            sv: "Kolumnen {table}.{column} ({category}).",
            en: "Column {table}.{column} ({category})."), values(column)),
        at: place(column))
    } + noteOnRest(columns.count - Self.mostNotes)
  }

  /// The columns that a finding on a whole table or register rests on.
  func notes(naming columns: some Collection<CheckedColumn>) -> [Note] {
    columns.prefix(Self.mostNotes).map { column in
      Note(
        Message(
          Phrase(
            fi: "Sen näyttää sarake {table}.{column}.", sv: "Det visar kolumnen {table}.{column}.",
            en: "Column {table}.{column} shows it."), values(column)),
        at: place(column))
    } + noteOnRest(columns.count - Self.mostNotes)
  }

  /// How people settle what names leave open.
  var helpToDecide: Message {
    Message(
      Phrase(
        fi:
          "Kirjoita päätös selosteen viereen tiedostoon NIMI.mapping.yaml. Komento ”seloste crosscheck --scaffold” tekee siihen ehdotukset.",
        sv:
          "Skriv beslutet i filen NAMN.mapping.yaml bredvid beskrivningen. Kommandot ”seloste crosscheck --scaffold” gör förslag i den.",
        en:
          "Write the decision into NAME.mapping.yaml beside the notice. The command “seloste crosscheck --scaffold” puts proposals into it."
      ))
  }

  /// Where the notice's list of data is, as a note; where the column is told of others, or
  /// elsewhere, that place.
  func noteOnNotice(_ column: CheckedColumn) -> Note {
    switch column.disclosure {
    case .disclosed(let items):
      if let number = items.first, check.items.indices.contains(number) {
        return .fact(
          fi: "Seloste kertoo tiedon tässä.", sv: "Beskrivningen nämner uppgiften här.",
          en: "The notice tells it here.", at: check.items[number].range)
      }
    case .otherGroup(let items):
      if let number = items.first, check.items.indices.contains(number) {
        return Note(
          Message(
            Phrase(
              fi: "Seloste kertoo tiedon vain muista henkilöistä.",
              sv: "Beskrivningen nämner uppgiften bara om andra personer.",
              en: "The notice tells it only of other people.")),
          at: check.items[number].range)
      }
    case .elsewhere(let mention):
      return Note(
        Message(
          Phrase(
            fi: "Seloste mainitsee tiedon tässä, ei tietosisällössä.",
            sv: "Beskrivningen nämner uppgiften här, inte i datainnehållet.",
            en: "The notice mentions it here, not among the data.")),
        at: mention.place)
    default: break
    }
    return Note(
      Message(
        Phrase(
          fi: "Selosteen tietosisältö on tässä.", sv: "Beskrivningens datainnehåll finns här.",
          en: "The notice's list of data is here.")),
      at: notice.place(of: "dataItems"))
  }

  /// Why a column is taken for what it is: the strongest reasons for it.
  func reasons(_ column: CheckedColumn) -> [Note] {
    let strongest = column.verdict.evidence.filter { $0.weight > 0 }
      .sorted { $0.weight > $1.weight }.prefix(2)
    let place = place(column)
    var notes = strongest.map { Note($0.message, at: place) }
    if check.sources.count > 1 {
      notes.append(
        Note(
          Message(
            Phrase(
              fi: "Tietorakenne: {source}.", sv: "Datastruktur: {source}.",
              en: "Schema: {source}."),
            ["source": check.sources[column.source].source.name]),
          at: self.place(ofSource: column.source)))
    }
    return notes
  }

  /// "Lisää tietosisältöön: sukupuoli (asiakkaat)".
  func helpToAdd(_ columns: [CheckedColumn]) -> Message {
    let words = items(of: columns)
    let list = Phrase(
      fi: words.map(\.fi).joined(separator: ", "), sv: words.map(\.sv).joined(separator: ", "),
      en: words.map(\.en).joined(separator: ", "))
    guard let people = columns.first.flatMap(people) else {
      return Message(
        Phrase(
          fi: "Lisää tietosisältöön: {items}", sv: "Lägg till i datainnehållet: {items}",
          en: "Add to the list of data: {items}"), ["items": list])
    }
    return Message(
      Phrase(
        fi: "Lisää tietosisältöön: {items} ({people})",
        sv: "Lägg till i datainnehållet: {items} ({people})",
        en: "Add to the list of data: {items} ({people})"), ["items": list, "people": people])
  }

  /// What the columns hold, each word once. Where no word is known, the category and in brackets the
  /// columns, for a person to put into words.
  func items(of columns: [CheckedColumn]) -> [Phrase] {
    var seen: Set<Phrase> = []
    let terms = columns.map { term($0) }
    var items = terms.compactMap { $0 }.filter { seen.insert($0).inserted }
    let others = zip(columns, terms).compactMap { $1 == nil ? $0 : nil }
    for unnamed in others.together(by: \.category) {
      guard let first = unnamed.first else { continue }
      var names: [String] = []
      for column in unnamed.map(telling) where !names.contains(column) { names.append(column) }
      let category = categoryName(first.category ?? "")
      let list = names.joined(separator: ", ")
      items.append(
        Phrase(
          fi: "\(category.fi) [täydennä: \(list)]", sv: "\(category.sv) [fyll i: \(list)]",
          en: "\(category.en) [fill in: \(list)]"))
    }
    return items
  }

  /// The name that tells of a column: of a reference or a time the table's, because "id" and "date"
  /// say nothing.
  private func telling(_ column: CheckedColumn) -> String {
    let definition = check.definition(of: column)
    let isKey =
      check.definition(ofTable: column.table)?.foreignKeys
      .contains { $0.columns.contains(column.reference.column) } ?? false
    switch definition?.type.family {
    case .date, .timestamp, .time: return column.reference.table.name
    default: return isKey ? column.reference.table.name : column.reference.column
    }
  }
}

extension RuleFindings {
  /// Reports columns of one table and one kind in one finding, at the first of them.
  mutating func report(
    _ rule: RuleDescription, _ columns: [CheckedColumn], in view: RegisterView,
    severity: Severity? = nil, help: Message? = nil, proposing proposal: () -> Proposal? = { nil }
  ) {
    guard let first = columns.first else { return }
    report(
      rule, at: view.place(first), severity: severity, view.values(first), help: help,
      notes: [view.noteOnNotice(first)] + view.notes(for: columns.dropFirst()),
      because: view.reasons(first), proposing: proposal())
  }
}

extension Collection {
  /// The elements that have the same key together, in the order in which keys come first.
  func together<Key: Hashable>(by key: (Element) -> Key) -> [[Element]] {
    var places: [Key: Int] = [:]
    var groups: [[Element]] = []
    for element in self {
      let key = key(element)
      if let place = places[key] {
        groups[place].append(element)
      } else {
        places[key] = groups.count
        groups.append([element])
      }
    }
    return groups
  }
}

extension RegisterView {
  /// A note on what a list leaves out, where it leaves out anything.
  func noteOnRest(_ count: Int) -> [Note] {
    guard count > 0 else { return [] }
    return [
      Note(
        Message(
          Phrase(
            fi: "Ja {count} muuta.", sv: "Och {count} andra.", en: "And {count} others."),
          ["count": "\(count)"]))
    ]
  }

  /// "Lisää tietosisältöön: lokitiedot ja rekisteröityihin järjestelmän käyttäjät".
  func helpToAddLog() -> Message {
    Message(
      Phrase(
        fi: "Lisää tietosisältöön: lokitiedot. Lisää rekisteröityihin järjestelmän käyttäjät.",
        sv:
          "Lägg till i datainnehållet: logguppgifter. Lägg till systemets användare bland de registrerade.",
        en: "Add to the list of data: log data. Add the system's users to the data subjects."))
  }

  /// Whether the notice says that its data come from the data subjects alone, and no column shows
  /// another source.
  var dataComeFromSubjectAlone: Bool {
    guard case .stated = notice.sources, !notice.hasOutsideSource else { return false }
    return sources.isEmpty
  }
}
