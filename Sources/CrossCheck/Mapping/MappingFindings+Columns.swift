import Diagnostics
import NoticeModel
import SourceText

/// The wording of what is wrong between a mapping, its notice and the columns.
extension Diagnostic {
  private static func suggestion(_ near: String?, at range: SourceRange) -> [Fix] {
    near.map {
      [
        Fix(
          Message(
            Phrase(fi: "Kirjoita ”{near}”.", sv: "Skriv ”{near}”.", en: "Write “{near}”."),
            ["near": $0]), .review, [Edit(range, $0)])
      ]
    } ?? []
  }

  static func unknownItem(_ item: Text, near: String?, known: [String]) -> Diagnostic {
    mapping(
      "MAPPING-UNKNOWN-ITEM", .error, at: item.range,
      Phrase(
        fi: "Selosteessa ei ole tietoa ”{item}”.",
        sv: "Beskrivningen har ingen uppgift ”{item}”.",
        en: "The notice has no data item “{item}”."),
      [
        "item": item.string, "near": near ?? "",
        "list": known.sorted().prefix(12).joined(separator: ", "),
      ],
      help: near != nil
        ? Phrase(
          fi: "Tarkoititko ”{near}”?", sv: "Menade du ”{near}”?", en: "Did you mean “{near}”?")
        : known.isEmpty
          ? Phrase(
            fi: "Selosteessa ei ole vielä yhtään tietoa.",
            sv: "Beskrivningen har ännu inga uppgifter.",
            en: "The notice has no data items yet.")
          : Phrase(
            fi: "Lisää tieto selosteeseen, tai valitse jokin sen tiedoista: {list}.",
            sv: "Lägg till uppgiften i beskrivningen, eller välj någon av dess uppgifter: {list}.",
            en: "Add the item to the notice, or choose one of its items: {list}."),
      fixes: suggestion(near, at: item.range))
  }

  static func unknownSystem(_ system: Text, near: String?, known: [String]) -> Diagnostic {
    mapping(
      "MAPPING-UNKNOWN-SYSTEM", .error, at: system.range,
      Phrase(
        fi: "Mikään luetuista tietokannoista ei kuulu järjestelmään ”{system}”.",
        sv: "Ingen av de lästa databaserna hör till systemet ”{system}”.",
        en: "None of the schemas that were read belongs to the system “{system}”."),
      [
        "system": system.string, "near": near ?? "",
        "list": known.sorted().prefix(12).joined(separator: ", "),
      ],
      help: near != nil
        ? Phrase(
          fi: "Tarkoititko ”{near}”?", sv: "Menade du ”{near}”?", en: "Did you mean “{near}”?")
        : known.isEmpty
          ? Phrase(
            fi: "Anna selosteen skeemoille järjestelmä, tai poista kenttä.",
            sv: "Ange system för beskrivningens scheman, eller ta bort fältet.",
            en: "Give the notice's schemas a system, or remove the field.")
          : Phrase(
            fi: "Järjestelmät ovat: {list}.", sv: "Systemen är: {list}.",
            en: "The systems are: {list}."),
      fixes: suggestion(near, at: system.range))
  }

  static func matchesNothing(_ pattern: Text, near: String?) -> Diagnostic {
    mapping(
      "MAPPING-NO-MATCH", .warning, at: pattern.range,
      Phrase(
        fi: "Mikään sarake ei ole ”{pattern}”.", sv: "Ingen kolumn är ”{pattern}”.",
        en: "No column is “{pattern}”."), ["pattern": pattern.string, "near": near ?? ""],
      help: near == nil
        ? Phrase(
          fi: "Korjaa nimi, tai poista päätös, jos saraketta ei enää ole.",
          sv: "Rätta namnet, eller ta bort beslutet om kolumnen inte längre finns.",
          en: "Mend the name, or remove the decision if the column is gone.")
        : Phrase(
          fi: "Tarkoititko ”{near}”?", sv: "Menade du ”{near}”?", en: "Did you mean “{near}”?"),
      fixes: suggestion(near, at: pattern.range))
  }

  static func contradiction(
    _ pattern: Text, of column: String, with other: SourceRange
  ) -> Diagnostic {
    mapping(
      "MAPPING-CONTRADICTION", .error, at: pattern.range,
      Phrase(
        fi: "Sarakkeesta {column} on päätetty kahdella tavalla; tämä päätös ei ole voimassa.",
        sv: "Om kolumnen {column} finns två olika beslut; det här beslutet gäller inte.",
        en: "The column {column} has been decided of in two ways; this decision does not hold."),
      ["column": column],
      help: Phrase(
        fi: "Poista toinen päätös, tai kirjoita toinen niistä tarkemmin: tarkempi on voimassa.",
        sv: "Ta bort det ena beslutet, eller skriv det ena noggrannare: det noggrannare gäller.",
        en: "Remove one of them, or make one more specific: the more specific one holds."),
      notes: [
        Note(
          Message(
            Phrase(
              fi: "Toinen päätös on tässä.", sv: "Det andra beslutet står här.",
              en: "The other decision is here.")), at: other)
      ])
  }

  static func stale(_ evidence: Text, now: EvidenceFingerprint, columns: String) -> Diagnostic {
    mapping(
      "MAPPING-STALE", .warning, at: evidence.range,
      Phrase(
        fi: "Päätös on tarkistettava: sarakkeet ovat muuttuneet siitä, kun se tehtiin. Se on yhä "
          + "voimassa.",
        sv: "Beslutet ska ses över: kolumnerna har ändrats sedan det fattades. Det gäller "
          + "fortfarande.",
        en: "The decision is to be reviewed: the columns have changed since it was made. It still "
          + "holds."), ["now": now.text, "columns": columns],
      help: Phrase(
        fi: "Katso sarakkeet {columns}. Jos päätös pitää, kirjoita tähän {now}.",
        sv: "Se på kolumnerna {columns}. Om beslutet står sig, skriv {now} här.",
        en: "Look at the columns {columns}. If the decision stands, write {now} here."),
      fixes: [
        Fix(
          Message(
            Phrase(
              fi: "Päätös pitää: kirjoita {now}.", sv: "Beslutet står sig: skriv {now}.",
              en: "The decision stands: write {now}."), ["now": now.text]), .review,
          [Edit(evidence.range, now.text)])
      ])
  }

  static func evidenceMissing(
    at range: SourceRange, now: EvidenceFingerprint, _ name: String
  ) -> Diagnostic {
    mapping(
      "MAPPING-EVIDENCE-MISSING", .info, at: range,
      Phrase(
        fi: "Päätöksestä ei huomata, jos sarakkeet muuttuvat.",
        sv: "Det märks inte om kolumnerna ändras efter beslutet.",
        en: "Nothing will tell if the columns change after this decision."),
      ["now": now.text, "name": name],
      help: Phrase(
        fi: "Lisää ”{name}: \"{now}\"”.", sv: "Lägg till ”{name}: \"{now}\"”.",
        en: "Add “{name}: \"{now}\"”."))
  }

  static func proposalWaits(at range: SourceRange, columns: String, _ name: String) -> Diagnostic {
    mapping(
      "MAPPING-REVIEW", .info, at: range,
      Phrase(
        fi: "Ehdotus odottaa päätöstä: {columns}.", sv: "Ett förslag väntar på beslut: {columns}.",
        en: "A proposal waits for a decision: {columns}."), ["columns": columns, "name": name],
      help: Phrase(
        fi: "Tarkista ehdotus, kirjoita perustelu ja poista ”{name}”.",
        sv: "Granska förslaget, skriv en motivering och ta bort ”{name}”.",
        en: "Look at the proposal, write the reason and remove “{name}”."))
  }
}
