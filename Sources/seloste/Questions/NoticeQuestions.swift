import Diagnostics
import Foundation
import NoticeModel
import NoticeService

/// What `init` asks: only what no template can know.
struct NoticeQuestions {
  let interview: Interview
  let isAskingLanguages: Bool
  let isAskingPath: Bool
  /// Whether an existing file may be named.
  let isForced: Bool

  /// Fills in the answers that are not there yet.
  /// - Returns: the file to write, empty where it is not asked; nil where the officer stopped.
  func ask(_ answers: inout NoticeTemplate.Answers) -> String? {
    StandardError.write(
      say(
        fi: """
          Uusi tietosuojaseloste. Vastaa kysymyksiin; tyhjän vastauksen voi täydentää myöhemmin.
          Keskeytä painamalla Ctrl-C.

          """,
        sv: """
          En ny dataskyddsbeskrivning. Svara på frågorna; tomma svar kan fyllas i senare.
          Avbryt med Ctrl-C.

          """,
        en: """
          A new privacy notice. Answer the questions; empty answers can be filled in later.
          Stop with Ctrl-C.

          """))
    guard isAskingLanguages ? askLanguages(&answers) : true,
      askName(&answers.municipality, .municipality), askName(&answers.organ, .organ),
      askName(&answers.register, .register), askEmail(&answers.registryEmail, .registryEmail),
      askEmail(&answers.officerEmail, .officerEmail), askName(&answers.unit, .unit)
    else { return nil }
    return isAskingPath ? askPath(answers) : ""
  }

  private func askLanguages(_ answers: inout NoticeTemplate.Answers) -> Bool {
    let usual = answers.languages.map(\.rawValue).joined(separator: ",")
    let reply = interview.ask(
      say(
        fi: "Millä kielillä seloste julkaistaan?", sv: "På vilka språk publiceras beskrivningen?",
        en: "In which languages is the notice published?"),
      hint: say(
        fi: "fi, sv tai molemmat: fi,sv. Kaksikielinen kunta julkaisee molemmilla.",
        sv: "fi, sv eller båda: fi,sv. En tvåspråkig kommun publicerar på båda.",
        en: "fi, sv or both: fi,sv. A bilingual municipality publishes in both."), usual: usual
    ) { text -> Result<NoticeLanguages, Interview.Objection> in
      NoticeLanguages(argument: text).map { .success($0) }
        ?? .failure(
          Interview.Objection(
            reason: say(
              fi: "Kirjoita fi, sv, en tai useampi pilkulla erotettuna.",
              sv: "Skriv fi, sv, en eller flera åtskilda med komma.",
              en: "Write fi, sv, en or several separated by commas.")))
    }
    switch reply {
    case .given(let given): answers.languages = given.languages
    case .open: break
    case .ended: return false
    }
    return true
  }

  private func askName(_ answer: inout String?, _ question: Question) -> Bool {
    guard answer == nil else { return true }
    switch interview.ask(question.text, hint: question.hint, read: { .success($0) }) {
    case .given(let name): answer = name
    case .open: break
    case .ended: return false
    }
    return true
  }

  private func askEmail(_ answer: inout EmailAddress?, _ question: Question) -> Bool {
    guard answer == nil else { return true }
    let reply = interview.ask(question.text, hint: question.hint) { text in
      EmailAddress.read(text).mapError {
        Interview.Objection(reason: $0.message.text(in: .ofThisRun))
      }
    }
    switch reply {
    case .given(let address): answer = address
    case .open: break
    case .ended: return false
    }
    return true
  }

  private func askPath(_ answers: NoticeTemplate.Answers) -> String? {
    let usual = NoticeTemplate.fileName(for: answers.register)
    let question = Question.path
    while true {
      let reply = interview.ask(question.text, hint: question.hint, usual: usual) {
        refuseExisting($0)
      }
      switch reply {
      case .given(let path): return path
      case .ended: return nil
      case .open:
        guard case .failure(let objection) = refuseExisting(usual) else { return usual }
        StandardError.write("  \(objection.reason.terminalSafe)\n")
      }
    }
  }

  private func refuseExisting(_ path: String) -> Result<String, Interview.Objection> {
    guard path != "-", !isForced, access(path, F_OK) == 0 else { return .success(path) }
    return .failure(
      Interview.Objection(
        reason: say(
          fi: "\(path) on jo olemassa. Anna toinen nimi.",
          sv: "\(path) finns redan. Ange ett annat namn.",
          en: "\(path) exists. Give another name.")))
  }
}
