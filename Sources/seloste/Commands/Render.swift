import ArgumentParser
import Diagnostics
import Foundation
import NoticeModel
import NoticeService

struct Render: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "render",
      abstract: say(
        fi: "Tekee selosteista julkaistavat sivut, tekstit ja XML-tiedostot.",
        sv: "Gör sidor, texter och XML-filer av beskrivningarna för publicering.",
        en: "Makes pages, texts and XML files of notices, to publish."),
      usage: say(
        fi: "seloste render [valitsimet] <seloste tai kansio> ...",
        sv: "seloste render [flaggor] <beskrivning eller mapp> ...",
        en: "seloste render [options] <notice or folder> ..."),
      discussion: say(
        fi: """
          Ilman valitsinta --out yksi seloste tulostetaan; muuten tiedostot menevät kansioon. \
          Kansioon ei julkaista luonnosta eikä selostetta, jossa on virheitä, ellei niin pyydetä.
          """,
        sv: """
          Utan --out skrivs en beskrivning ut; annars hamnar filerna i mappen. I mappen \
          publiceras inte utkast eller beskrivningar med fel, om man inte ber om det.
          """,
        en: """
          Without --out one notice is printed; otherwise the files go to the folder. Drafts and \
          notices with errors are not published there, unless asked for.
          """))
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var speech: SpeechOptions

  @Option(
    help: help(
      fi: "Muodot pilkuin erotettuina: html, text, xml, jsonld, pdf (tarvitsee Chromiumin).",
      sv: "Format åtskilda med komma: html, text, xml, jsonld, pdf (kräver Chromium).",
      en: "Formats, separated by commas: html, text, xml, jsonld, pdf (needs Chromium)."))
  var to: FormatList = FormatList(formats: [.text])

  @Option(
    name: .shortAndLong,
    help: help(
      fi: "Kansio, johon tiedostot kirjoitetaan.", sv: "Mapp som filerna skrivs till.",
      en: "Folder to write the files to."),
    completion: .directory)
  var out: String?

  @Option(
    help: help(
      fi: "Vain tämä kieli (fi, sv, en); muuten kaikki selosteen kielet.",
      sv: "Endast detta språk (fi, sv, en); annars alla beskrivningens språk.",
      en: "Only this language (fi, sv, en); otherwise all of the notice's."),
    completion: .list(["fi", "sv", "en"]))
  var language: String?

  @Option(
    name: .customLong("base-url"),
    help: help(
      fi: "Julkaisukansion osoite verkossa; sivukartta ja kielten linkit tarvitsevat sen.",
      sv: "Publiceringsmappens adress på webben; behövs för webbkartan och språklänkarna.",
      en: "The folder's address on the web; the sitemap and links between languages need it."),
    transform: BaseURL.fromOption)
  var baseURL: String?

  @Option(
    help: help(
      fi: "Kansio, jonka sivupohjia käytetään valmiiden sijasta.",
      sv: "Mapp vars sidmallar används i stället för de inbyggda.",
      en: "Folder whose templates are used in place of the built-in ones."),
    completion: .directory)
  var templates: String?

  @ArgumentParser.Flag(
    help: help(
      fi: "Tee sivujen sijasta HTML-osia julkaisujärjestelmän sivuille.",
      sv: "Gör HTML-delar för ett publiceringssystems sidor i stället för hela sidor.",
      en: "Make parts for a content management system's pages in place of whole pages."))
  var fragment = false

  @Option(
    name: .customLong("heading-level"),
    help: help(
      fi: "Selosteen otsikon taso (1–6) valitsimen --fragment kanssa; muuten 2.",
      sv: "Nivån (1–6) på beskrivningens rubrik med --fragment; annars 2.",
      en: "Level (1–6) of the notice's heading, with --fragment; otherwise 2."))
  var headingLevel: Int?

  @ArgumentParser.Flag(
    help: help(
      fi: "Julkaise luonnoksetkin.", sv: "Publicera även utkast.", en: "Publish drafts too."))
  var drafts = false

  @ArgumentParser.Flag(
    name: .customLong("allow-errors"),
    help: help(
      fi: "Julkaise selosteet, joissa on virheitä.", sv: "Publicera beskrivningar som har fel.",
      en: "Publish notices that have errors."))
  var allowErrors = false

  @ArgumentParser.Flag(
    name: .customLong("no-index"),
    help: help(
      fi: "Älä tee hakemistosivuja.", sv: "Gör inga indexsidor.", en: "Make no index pages."))
  var noIndex = false

  @OptionGroup var day: DayOptions

  @ArgumentParser.Flag(
    help: help(
      fi: "Korvaa tai poista myös tiedostot, joita Seloste ei ole kirjoittanut.",
      sv: "Ersätt eller ta bort även filer som Seloste inte har skrivit.",
      en: "Overwrite or remove also files that Seloste did not write."))
  var force = false

  mutating func validate() throws {
    if let language, LanguageTag(language) == nil {
      throw ValidationError(
        say(
          fi: "”\(language)” ei ole kielen tunnus (fi, sv, en).",
          sv: "”\(language)” är ingen språkkod (fi, sv, en).",
          en: "“\(language)” is not a language code (fi, sv, en)."))
    }
    if let headingLevel, !fragment || !(1...6).contains(headingLevel) {
      throw ValidationError(
        say(
          fi:
            "--heading-level on luku väliltä 1–6, ja sitä käytetään valitsimen --fragment kanssa.",
          sv: "--heading-level är ett tal mellan 1 och 6 och används med --fragment.",
          en: "--heading-level is a number from 1 to 6, and goes with --fragment."))
    }
    if fragment, !to.formats.contains(.html) {
      throw ValidationError(
        say(
          fi: "--fragment koskee HTML-muotoa: lisää --to html.",
          sv: "--fragment gäller HTML: lägg till --to html.",
          en: "--fragment concerns HTML: add --to html."))
    }
  }
}
