import ArgumentParser
import Diagnostics
import Foundation
import NoticeService
import Reports

struct Rules: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules",
      abstract: say(
        fi: "Luettelee säännöt, joiden mukaan selosteet tarkastetaan.",
        sv: "Räknar upp reglerna som beskrivningarna granskas enligt.",
        en: "Lists the rules by which notices are checked."),
      usage: say(
        fi: "seloste rules [valitsimet]", sv: "seloste rules [flaggor]",
        en: "seloste rules [options]"),
      discussion: say(
        fi: "”seloste explain TUNNUS” kertoo yhdestä säännöstä kaiken.",
        sv: "”seloste explain ID” berättar allt om en regel.",
        en: "“seloste explain ID” tells all of one rule."))
  }

  @OptionGroup var speech: SpeechOptions

  @Option(
    help: help(
      fi: "Vain tämän osan säännöt: kirjain tai otsikon sana.",
      sv: "Bara reglerna i detta avsnitt: en bokstav eller ett ord i rubriken.",
      en: "Only the rules of this section: its letter, or a word of its title."))
  var section: String?

  @Option(
    help: help(
      fi: "Vain tämä vakavuus: info, warning tai error.",
      sv: "Bara denna allvarlighet: info, warning eller error.",
      en: "Only this severity: info, warning or error."))
  var severity: Severity?

  @Option(
    help: help(
      fi: "Vain säännöt, joissa on tämä sana.", sv: "Bara regler som innehåller ordet.",
      en: "Only rules that have this word."))
  var search: String?

  @Option(
    help: help(
      fi: "Vain säännöt, jotka nojaavat tähän tietosuoja-asetuksen kohtaan, esimerkiksi 13(2)(a).",
      sv: "Bara regler som bygger på denna punkt i dataskyddsförordningen, t.ex. 13.2 a.",
      en: "Only rules that rest on this part of the GDPR, for example 13(2)(a)."))
  var article: String?

  @Option(
    help: help(
      fi: "Muoto: text tai json.", sv: "Format: text eller json.", en: "Format: text or json."))
  var format: RuleFormat = .text

  func run() throws {
    var filter = RuleGuide.Filter()
    filter.section = section
    filter.severity = severity
    filter.search = search
    filter.article = article
    let cards = RuleGuide.ofThisFolder.list(filter)
    switch format {
    case .text:
      let text = RuleText(
        language: speech.language, color: speech.usesColor,
        terminalWidth: Terminal.width(of: STDOUT_FILENO))
      StandardOutput.write(text.list(cards))
    case .json:
      StandardOutput.write(RuleJSON(version: Seloste.version).render(cards))
    }
  }
}
