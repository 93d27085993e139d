import ArgumentParser
import Diagnostics
import Foundation
import NoticeService
import Reports

struct Explain: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: say(
        fi: "Selittää yhden säännön: mikä on väärin, miksi ja mitä kirjoittaa.",
        sv: "Förklarar en regel: vad som är fel, varför och vad man ska skriva.",
        en: "Explains one rule: what is wrong, why, and what to write."),
      usage: say(
        fi: "seloste explain [valitsimet] <säännön tunnus>",
        sv: "seloste explain [flaggor] <regelns id>", en: "seloste explain [options] <rule id>"),
      discussion: say(
        fi: """
          Tunnus on havainnon otsikossa, esimerkiksi GDPR13-1B-DPO-MISSING. Osa tunnuksesta \
          riittää, esimerkiksi ”dpo-missing”; jos sääntöjä on useita, ne luetellaan.
          """,
        sv: """
          Id:t står i fyndets rubrik, till exempel GDPR13-1B-DPO-MISSING. En del av det räcker, \
          till exempel ”dpo-missing”; om flera regler passar räknas de upp.
          """,
        en: """
          The id stands in a finding's heading, for example GDPR13-1B-DPO-MISSING. A part of it \
          will do, for example “dpo-missing”; where several rules fit they are listed.
          """))
  }

  @Argument(
    help: help(
      fi: "Säännön tunnus tai sen osa.", sv: "Regelns id eller en del av det.",
      en: "The rule's id, or a part of it."), completion: .custom { _, _, _ in RuleIDs.all })
  var rule: [String]

  @OptionGroup var speech: SpeechOptions

  @Option(
    help: help(
      fi: "Muoto: text tai json.", sv: "Format: text eller json.", en: "Format: text or json."))
  var format: RuleFormat = .text

  func run() throws {
    let guide = RuleGuide.ofThisFolder
    let words = rule.joined(separator: " ")
    let text = RuleText(
      language: speech.language, color: speech.usesColor,
      terminalWidth: Terminal.width(of: STDOUT_FILENO))
    switch guide.find(words) {
    case .rule(let card):
      write([card]) { text.explain(card) }
    case .several(let cards):
      write(cards) { text.list(cards) }
    case .finding(let family):
      let message = Message(family.words, ["id": words.uppercased().terminalSafe])
      StandardOutput.write(text.paragraph(message.text(in: speech.language)))
    case .nothing(let nearest):
      StandardError.complain(refusal(words.terminalSafe, nearest.map(\.name)))
      throw Outcome.usage
    }
  }

  private func write(_ cards: [RuleCard], _ text: () -> String) {
    switch format {
    case .text: StandardOutput.write(text())
    case .json: StandardOutput.write(RuleJSON(version: Seloste.version).render(cards))
    }
  }

  private func refusal(_ words: String, _ nearest: [String]) -> String {
    let list = nearest.joined(separator: ", ")
    if nearest.isEmpty {
      return say(
        fi: "sääntöä ”\(words)” ei ole; ”seloste rules” luettelee kaikki",
        sv: "det finns ingen regel ”\(words)”; ”seloste rules” räknar upp alla",
        en: "there is no rule “\(words)”; “seloste rules” lists all of them")
    }
    return say(
      fi: "sääntöä ”\(words)” ei ole; tarkoititko: \(list)?",
      sv: "det finns ingen regel ”\(words)”; menade du: \(list)?",
      en: "there is no rule “\(words)”; did you mean: \(list)?")
  }
}

/// The formats of what is told about rules.
enum RuleFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json
}

/// The ids of all rules, for completion in the shell.
enum RuleIDs {
  static var all: [String] { RuleGuide().cards.map(\.id.name) }
}
