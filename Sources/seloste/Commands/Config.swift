import ArgumentParser
import Configuration
import Diagnostics
import Foundation
import NoticeModel
import Reports

struct Config: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "config",
      abstract: say(
        fi: "Kertoo, mitkä asetukset (seloste.yaml) ovat voimassa ja mistä ne tulevat.",
        sv: "Berättar vilka inställningar (seloste.yaml) som gäller och varifrån de kommer.",
        en: "Tells which settings (seloste.yaml) hold, and where they come from."),
      usage: say(
        fi: "seloste config [valitsimet] [explain [avain]]",
        sv: "seloste config [flaggor] [explain [nyckel]]",
        en: "seloste config [options] [explain [key]]"),
      discussion: say(
        fi: """
          ”seloste config” luettelee kaikki asetukset. ”seloste config explain enimmäisikä” kertoo \
          yhden arvon, paikan, jossa se on päätetty, ja arvot, jotka se syrjäyttää; ilman avainta \
          kerrotaan kaikista.
          """,
        sv: """
          ”seloste config” räknar upp alla inställningar. ”seloste config explain högstaÅlder” \
          anger ett värde, stället där det bestäms och de värden som det ersätter; utan nyckel \
          berättas om alla.
          """,
        en: """
          “seloste config” lists all settings. “seloste config explain maximumAge” tells one \
          value, the place that decides on it and the values that it takes the place of; without \
          a key, of all.
          """))
  }

  @Argument(
    help: help(
      fi: "explain ja avain.", sv: "explain och en nyckel.", en: "explain and a key."),
    completion: .list(["explain"]))
  var words: [String] = []

  @Option(
    name: .customLong("for"),
    help: help(
      fi: "Seloste tai kansio, jonka asetukset kerrotaan; muuten nykyinen kansio.",
      sv: "Beskrivning eller mapp vars inställningar anges; annars den aktuella mappen.",
      en: "The notice or folder whose settings are told; otherwise the current folder."),
    completion: .file(extensions: ["yaml", "yml", "xml"]))
  var target: String?

  @Option(
    help: help(
      fi: "Juurikansio; sen yläpuolelta mitään ei lueta.",
      sv: "Rotmapp; ingenting ovanför den läses.",
      en: "Root folder; nothing above it is read."),
    completion: .directory)
  var root: String?

  @OptionGroup var speech: SpeechOptions

  @Option(
    help: help(
      fi: "Muoto: text tai json.", sv: "Format: text eller json.", en: "Format: text or json."))
  var format: RuleFormat = .text

  mutating func validate() throws {
    if let first = words.first, first != "explain" || words.count > 2 {
      throw ValidationError(
        say(
          fi: "Kirjoita ”seloste config” tai ”seloste config explain AVAIN”.",
          sv: "Skriv ”seloste config” eller ”seloste config explain NYCKEL”.",
          en: "Write “seloste config” or “seloste config explain KEY”."))
    }
  }

  func run() throws {
    let home = try findHome()
    try ProjectRoot.refuse([home], in: speech.language)
    let sheet = ConfigurationSheet(home)
    let text = ConfigurationText(
      language: speech.language, color: speech.usesColor,
      terminalWidth: Terminal.width(of: STDOUT_FILENO))
    let values = try words.count > 1 ? values(of: words[1], in: sheet) : sheet.values
    if format == .json {
      StandardOutput.write(ConfigurationJSON(version: Seloste.version).render(sheet.only(values)))
    } else {
      StandardOutput.write(words.isEmpty ? text.list(sheet) : text.explain(values))
    }
  }

  private func findHome() throws -> ConfigurationFiles.Home {
    let root = ProjectRoot(root)
    guard let target else { return root.home(in: ".") }
    var info = stat()
    guard stat(target, &info) == 0 else {
      StandardError.complain("\(target.terminalSafe): \(FileProblem(errno: errno).description)")
      throw Outcome.inputOutput
    }
    return info.st_mode & S_IFMT == S_IFDIR ? root.home(in: target) : root.home(of: target)
  }

  /// The values of a key: by its name in any language, by its item, or by both.
  private func values(
    of key: String, in sheet: ConfigurationSheet
  ) throws -> [ConfigurationSheet.Value] {
    let wanted = key.lowercased()
    let found = sheet.values.filter { $0.names.contains(wanted) }
    if !found.isEmpty { return found }
    if let field = SettingsNames.all.first(where: { $0.isCalled(wanted) }) {
      return [
        ConfigurationSheet.Value(
          key: field.phrase, item: nil,
          origin: ConfigurationSheet.Origin(
            value: Phrase(fi: "ei mitään", sv: "ingenting", en: "nothing"), place: nil),
          overrode: [])
      ]
    }
    let names =
      SettingsNames.all.map { $0.phrase[speech.language] } + sheet.values.compactMap(\.item)
    let near =
      nearest(to: key, among: names)
      ?? nearest(to: key, among: SettingsNames.all.flatMap { [$0.fi, $0.sv, $0.en] })
    StandardError.complain(refusal(key.terminalSafe, near))
    throw Outcome.usage
  }

  private func refusal(_ key: String, _ near: String?) -> String {
    guard let near = near?.terminalSafe else {
      return say(
        fi: "avainta ”\(key)” ei ole; ”seloste config” luettelee kaikki",
        sv: "det finns ingen nyckel ”\(key)”; ”seloste config” räknar upp alla",
        en: "there is no key “\(key)”; “seloste config” lists all of them")
    }
    return say(
      fi: "avainta ”\(key)” ei ole; tarkoititko ”\(near)”?",
      sv: "det finns ingen nyckel ”\(key)”; menade du ”\(near)”?",
      en: "there is no key “\(key)”; did you mean “\(near)”?")
  }
}

extension FieldName {
  fileprivate var phrase: Phrase { Phrase(fi: fi, sv: sv, en: en) }

  fileprivate func isCalled(_ name: String) -> Bool {
    [en, fi, sv].contains { $0.lowercased() == name }
  }
}

extension ConfigurationSheet.Value {
  /// What a person may call it, in small letters.
  fileprivate var names: Set<String> {
    var names: Set<String> = []
    for language in MessageLanguage.allCases {
      names.insert(key[language].lowercased())
      if let item { names.insert("\(key[language]).\(item)".lowercased()) }
    }
    if let item { names.insert(item.lowercased()) }
    return names
  }
}
