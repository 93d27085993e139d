import Diagnostics
import SourceText

/// The wording of what a published page must not have.
extension Diagnostic {
  static func html(_ problem: HTMLScanner.Problem, at range: SourceRange) -> Diagnostic {
    switch problem {
    case .element(let name):
      template(
        "TEMPLATE-ACTIVE", at: range,
        Phrase(
          fi: "Sivuilla ei saa olla elementtiä <{name}>.",
          sv: "Sidorna får inte ha elementet <{name}>.",
          en: "The pages must not have the element <{name}>."), ["name": name],
        help: name == "style"
          ? Phrase(
            fi: "Kirjoita tyylit tyylitiedostoon.", sv: "Skriv stilarna i stilmallen.",
            en: "Write styles in the style sheet.") : nil)
    case .attribute(let name):
      template(
        "TEMPLATE-ACTIVE", at: range,
        Phrase(
          fi: "Sivuilla ei saa olla attribuuttia {name}.",
          sv: "Sidorna får inte ha attributet {name}.",
          en: "The pages must not have the attribute {name}."), ["name": name],
        help: name == "style"
          ? Phrase(
            fi: "Käytä class-attribuuttia ja tyylitiedostoa.",
            sv: "Använd attributet class och stilmallen.",
            en: "Use the class attribute and the style sheet.") : nil)
    case .scheme(let name):
      template(
        "TEMPLATE-URL", at: range,
        Phrase(
          fi: "Osoite ei saa alkaa näin: ”{name}:”.",
          sv: "En adress får inte börja så här: ”{name}:”.",
          en: "An address must not begin with “{name}:”."), ["name": name],
        help: Phrase(
          fi: "Osoite alkaa https:, http:, mailto: tai tel:, tai se on suhteellinen.",
          sv: "En adress börjar med https:, http:, mailto: eller tel:, eller är relativ.",
          en: "An address begins with https:, http:, mailto: or tel:, or is relative."))
    case .urlCharacter:
      template(
        "TEMPLATE-URL", at: range,
        Phrase(
          fi: "Osoitteen alussa ei saa olla välilyöntiä, rivinvaihtoa, kenoviivaa eikä &-merkkiä.",
          sv: "En adress får inte börja med mellanslag, radbyte, omvänt snedstreck eller &.",
          en: "An address must not begin with a space, a line break, a backslash or &."))
    case .refresh:
      template(
        "TEMPLATE-ACTIVE", at: range,
        Phrase(
          fi: "Sivu ei saa siirtää lukijaa toiselle sivulle.",
          sv: "Sidan får inte flytta läsaren till en annan sida.",
          en: "A page must not move its reader to another page."))
    case .missingSpace:
      template(
        "TEMPLATE-HTML", at: range,
        Phrase(
          fi: "Attribuutin edestä puuttuu välilyönti.",
          sv: "Ett mellanslag saknas före attributet.",
          en: "A space is missing before the attribute."))
    }
  }

  /// A section, block or template that begins in one place of the page and ends in another.
  static func unbalanced(_ name: String, at range: SourceRange) -> Diagnostic {
    template(
      "TEMPLATE-BALANCE", at: range,
      Phrase(
        fi: "”{name}” ei pääty samanlaiseen kohtaan HTML:ää kuin mistä se alkaa.",
        sv: "”{name}” slutar inte på samma slags ställe i HTML som det börjar.",
        en: "“{name}” does not end in the same kind of place in the HTML as it begins."),
      ["name": name],
      help: Phrase(
        fi: "Aloita ja lopeta HTML-tagi, attribuutin arvo ja kommentti samassa osiossa.",
        sv: "Börja och sluta en HTML-tagg, ett attributs värde och en kommentar i samma avsnitt.",
        en: "Begin and end an HTML tag, an attribute's value and a comment in the same section."))
  }

  /// A section, block or template in the middle of a tag's name.
  static func dividedTag(_ name: String, at range: SourceRange) -> Diagnostic {
    template(
      "TEMPLATE-BALANCE", at: range,
      Phrase(
        fi: "”{name}” alkaa tai päättyy kesken HTML-tagin alun.",
        sv: "”{name}” börjar eller slutar mitt i början av en HTML-tagg.",
        en: "“{name}” begins or ends within the beginning of an HTML tag."), ["name": name],
      help: lessThan)
  }

  private static let lessThan = Phrase(
    fi: "Kirjoita pelkkä pienempi kuin -merkki näin: &lt;.",
    sv: "Skriv ett ensamt mindre än-tecken så här: &lt;.",
    en: "Write a lone less-than sign as &lt;.")

  static func refusedPrint(
    _ refusal: PrintRefusal, of name: String, at range: SourceRange
  ) -> Diagnostic {
    let (place, help) = words(for: refusal)
    return template(
      "TEMPLATE-CONTEXT", at: range,
      Phrase(
        fi: "Kenttää ”{name}” ei voi tulostaa tähän: \(place.fi).",
        sv: "Fältet ”{name}” kan inte skrivas ut här: \(place.sv).",
        en: "The field “{name}” cannot be printed here: \(place.en)."), ["name": name], help: help)
  }

  private static func words(for refusal: PrintRefusal) -> (place: Phrase, help: Phrase?) {
    switch refusal {
    case .tagName:
      (
        Phrase(fi: "HTML-tagin nimessä", sv: "i en HTML-taggs namn", en: "in an HTML tag's name"),
        lessThan
      )
    case .attributeName:
      (
        Phrase(
          fi: "HTML-tagissa attribuutin arvon ulkopuolella",
          sv: "i en HTML-tagg utanför ett attributs värde",
          en: "in an HTML tag outside an attribute's value"), nil
      )
    case .unquotedValue:
      (
        Phrase(
          fi: "attribuutin arvossa, jolla ei ole lainausmerkkejä",
          sv: "i ett attributs värde utan citattecken",
          en: "in an attribute's value without quotes"),
        Phrase(
          fi: "Lisää lainausmerkit arvon ympärille.", sv: "Sätt citattecken runt värdet.",
          en: "Put quotes around the value.")
      )
    case .comment:
      (
        Phrase(fi: "HTML-kommentissa", sv: "i en HTML-kommentar", en: "in an HTML comment"),
        Phrase(
          fi: "Sivupohjan oma huomautus kirjoitetaan näin: {{! huomautus }}.",
          sv: "Mallens egna anmärkningar skrivs så här: {{! anmärkning }}.",
          en: "A template's own remarks are written {{! remark }}.")
      )
    case .declaration:
      (
        Phrase(fi: "dokumenttityypissä", sv: "i dokumenttypen", en: "in the document type"), nil
      )
    case .rawText:
      (
        Phrase(
          fi: "elementissä, jonka sisältö ei ole tekstiä",
          sv: "i ett element vars innehåll inte är text",
          en: "in an element whose content is not text"), nil
      )
    case .active:
      (
        Phrase(
          fi: "attribuutissa, joka on ohjelmaa tai tyyliä",
          sv: "i ett attribut som är program eller stil",
          en: "in an attribute that is a script or a style"), nil
      )
    case .urlList:
      (
        Phrase(
          fi: "attribuutissa, jossa on monta osoitetta", sv: "i ett attribut med flera adresser",
          en: "in an attribute with several addresses"), nil
      )
    case .host:
      (
        Phrase(
          fi: "osoitteen palvelinnimessä", sv: "i adressens servernamn",
          en: "in an address's host name"),
        Phrase(
          fi: "Käytä kenttää, jossa on koko osoite.", sv: "Använd ett fält med hela adressen.",
          en: "Use a field that holds the whole address.")
      )
    case .httpEquiv:
      (
        Phrase(
          fi: "attribuutissa http-equiv", sv: "i attributet http-equiv",
          en: "in the attribute http-equiv"), nil
      )
    case .rawOutsideText:
      (
        Phrase(
          fi: "kolme aaltosuljetta sopii vain HTML-tagien väliin",
          sv: "tre klamrar passar bara mellan HTML-taggar",
          en: "three braces fit between HTML tags only"),
        Phrase(
          fi: "Kirjoita kaksi aaltosuljetta.", sv: "Skriv två klamrar.", en: "Use two braces.")
      )
    case .reported:
      (Phrase(fi: "osoite ei kelpaa", sv: "adressen duger inte", en: "the address is refused"), nil)
    }
  }
}
