import ArgumentParser
import Diagnostics
import Foundation
import NoticeModel
import NoticeService
import SourceText

struct Init: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: say(
        fi: "Luo uuden selosteen: kysyy muutaman asian ja kirjoittaa pohjan täydennettäväksi.",
        sv: "Skapar en ny beskrivning: ställer några frågor och skriver en mall att fylla i.",
        en: "Creates a notice: asks a few things and writes a template to fill in."),
      usage: say(
        fi: "seloste init [valitsimet]",
        sv: "seloste init [flaggor]",
        en: "seloste init [options]"),
      discussion: say(
        fi: """
          Valitsimella annettua ei kysytä. Jos vastaus jää tyhjäksi, pohjaan tulee kohta \
          [täydennä: …], josta ”seloste lint” muistuttaa.
          """,
        sv: """
          Det som ges som flagga frågas inte. Där svaret lämnas tomt får mallen en punkt \
          [fyll i: …], som ”seloste lint” påminner om.
          """,
        en: """
          What is given as an option is not asked. Where an answer is left empty, the template \
          gets a place [fill in: …], of which “seloste lint” reminds you.
          """))
  }

  @Option(
    help: help(
      fi: "Kunnan nimi (”Mallilan kaupunki”).", sv: "Kommunens namn (”Mallila stad”).",
      en: "Name of the municipality (“City of Mallila”)."))
  var municipality: String?

  @Option(
    help: help(
      fi: "Toimielin, joka on rekisterinpitäjä (”hyvinvointilautakunta”).",
      sv: "Organet som är personuppgiftsansvarigt (”välfärdsnämnden”).",
      en: "The organ that is the controller (“Wellbeing Committee”)."))
  var organ: String?

  @Option(
    help: help(
      fi: "Rekisterin tai palvelun nimi (”Kirjaston asiakasrekisteri”).",
      sv: "Registrets eller tjänstens namn (”Bibliotekets kundregister”).",
      en: "Name of the register or service (“Client register of the library”)."))
  var register: String?

  @Option(
    help: help(
      fi: "Kirjaamon sähköpostiosoite.", sv: "Registratorskontorets e-postadress.",
      en: "E-mail address of the municipal registry."),
    transform: EmailAddress.fromOption)
  var email: EmailAddress?

  @Option(
    name: .customLong("dpo-email"),
    help: help(
      fi: "Tietosuojavastaavan sähköpostiosoite.", sv: "Dataskyddsombudets e-postadress.",
      en: "E-mail address of the data protection officer."),
    transform: EmailAddress.fromOption)
  var officerEmail: EmailAddress?

  @Option(
    help: help(
      fi: "Yksikkö, joka vastaa kysymyksiin (”Kirjastopalvelut”).",
      sv: "Enheten som svarar på frågor (”Bibliotekstjänsterna”).",
      en: "The unit that answers questions (“Library services”)."))
  var unit: String?

  @Option(
    help: help(
      fi: "Selosteen kielet: fi, sv tai fi,sv; ensimmäinen on alkuperäinen.",
      sv: "Beskrivningens språk: fi, sv eller fi,sv; det första är originalet.",
      en: "Languages of the notice: fi, sv or fi,sv; the first is the original."))
  var languages: NoticeLanguages?

  @Option(
    help: help(
      fi: "Kenttien nimien kieli: fi, sv tai en. Muuten sama kuin viestien kieli.",
      sv: "Fältnamnens språk: fi, sv eller en. Annars meddelandenas språk.",
      en: "Language of the field names: fi, sv or en. Otherwise that of the messages."))
  var keys: MessageLanguage?

  @Option(
    name: .shortAndLong,
    help: help(
      fi: "Tiedosto, johon kirjoitetaan; ”-” tulostaa.",
      sv: "Fil att skriva till; ”-” skriver ut mallen.",
      en: "File to write; “-” prints the template."),
    completion: .file(extensions: ["yaml", "yml"]))
  var output: String?

  @ArgumentParser.Flag(
    name: .shortAndLong,
    help: help(
      fi: "Älä kysy mitään; puuttuvat vastaukset jäävät täydennettäviksi.",
      sv: "Fråga ingenting; svar som saknas lämnas att fylla i.",
      en: "Ask nothing; answers not given stay to be filled in."))
  var yes = false

  @ArgumentParser.Flag(
    help: help(
      fi: "Korvaa tiedosto, joka on jo olemassa.", sv: "Ersätt en fil som redan finns.",
      en: "Overwrite a file that exists."))
  var force = false

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    var answers = NoticeTemplate.Answers()
    answers.municipality = municipality?.answer
    answers.organ = organ?.answer
    answers.register = register?.answer
    answers.registryEmail = email
    answers.officerEmail = officerEmail
    answers.unit = unit?.answer
    answers.languages = languages?.languages ?? [NoticeLanguages.usual(speech.language)]
    var path = output
    // A file that is there already is no news to hear after eight questions.
    if let path { try refuseExisting(path) }
    if !yes, Terminal.isTerminal(STDIN_FILENO) {
      let questions = NoticeQuestions(
        interview: Interview(),
        isAskingLanguages: languages == nil, isAskingPath: output == nil, isForced: force)
      guard let told = questions.ask(&answers) else {
        StandardError.complain(
          say(
            fi: "keskeytettiin, mitään ei kirjoitettu", sv: "avbröts, ingenting skrevs",
            en: "stopped, nothing was written"))
        throw Outcome.usage
      }
      path = output ?? told
    }
    let text = NoticeTemplate.write(
      answers, keys: KeySet(keys ?? speech.language), guide: speech.language,
      date: try .today())
    try write(text, to: path ?? NoticeTemplate.fileName(for: answers.register))
  }

  private func write(_ text: String, to path: String) throws {
    if path == "-" {
      guard StandardOutput.write(text) else { throw Outcome.inputOutput }
      return
    }
    try refuseExisting(path)
    if case .failure(let problem) = FileWriter.write(Array(text.utf8), to: path) {
      StandardError.complain("\(path.terminalSafe): \(problem.description)")
      throw Outcome.inputOutput
    }
    explain(path)
  }

  private func refuseExisting(_ path: String) throws {
    guard path != "-", !force, access(path, F_OK) == 0 else { return }
    StandardError.complain(
      say(
        fi: "\(path.terminalSafe) on jo olemassa; --force korvaa sen",
        sv: "\(path.terminalSafe) finns redan; --force ersätter den",
        en: "\(path.terminalSafe) exists; --force overwrites it"))
    throw Outcome.inputOutput
  }

  private func explain(_ path: String) {
    let name = path.shellQuoted.terminalSafe
    StandardOutput.write(
      say(
        fi: """
          Luotiin \(path.terminalSafe).

          Näin jatkat:
            1. Avaa tiedosto tekstieditorissa ja täydennä kohdat [täydennä: …].
            2. Tarkista, mitä puuttuu:      seloste lint \(name)
            3. Kun seloste on valmis, vaihda tila: luonnos → julkaistu, ja tee sivu:
               seloste render --to html --out julkaistavat \(name)

          """,
        sv: """
          Skapade \(path.terminalSafe).

          Så här fortsätter du:
            1. Öppna filen i en textredigerare och fyll i ställena [fyll i: …].
            2. Kontrollera vad som saknas:  seloste lint \(name)
            3. När beskrivningen är klar, byt läget utkast → publicerad och gör sidan:
               seloste render --to html --out publicering \(name)

          """,
        en: """
          Created \(path.terminalSafe).

          What next:
            1. Open the file in a text editor and fill in the places [fill in: …].
            2. Check what is missing:       seloste lint \(name)
            3. When the notice is ready, change its status draft → published and make the page:
               seloste render --to html --out published \(name)

          """))
  }
}

extension String {
  /// Without blanks around it; nil where nothing is left.
  var answer: String? {
    let text = trimmingCharacters(in: .whitespacesAndNewlines)
    return text.isEmpty ? nil : text
  }

  /// In quotes where a shell would split or read it.
  fileprivate var shellQuoted: String {
    let isPlain = unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_./".unicodeScalars.contains($0)
    }
    return isPlain ? self : "'\(replacingOccurrences(of: "'", with: "'\\''"))'"
  }
}
