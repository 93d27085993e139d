import CXMLShim
import Diagnostics

/// What to say about the commonest mistakes in XML, and which bytes to point at.
struct XMLProblemWording {
  enum Place {
    /// From the nearest `<` to where the parser gave up.
    case tag
    /// The character at which it gave up.
    case character
    /// What stands after the place at which it gave up, to the end of the line.
    case nextText
  }

  let place: Place
  let message: Phrase
  let help: Phrase

  static func of(_ problem: CXMLProblem) -> XMLProblemWording? {
    table.first { $0.0 == problem }?.1
  }

  private static let escapeLessThan = Phrase(
    fi: "Jos < kuuluu tekstiin, kirjoita &lt;.", sv: "Hör < till texten, skriv &lt;.",
    en: "If the < belongs to the text, write &lt;.")

  private static let quote = Phrase(
    fi: "Kirjoita nimi=\"arvo\", ja lainausmerkki arvon molemmille puolille.",
    sv: "Skriv namn=\"värde\", med citattecken på båda sidor om värdet.",
    en: "Write name=\"value\", with a quotation mark on both sides of the value.")

  private static let table: [(CXMLProblem, XMLProblemWording)] = [
    (
      CXMLProblemAfterRoot,
      XMLProblemWording(
        place: .nextText,
        message: Phrase(
          fi: "Uloimman elementin jälkeen ei saa olla mitään muuta.",
          sv: "Efter det yttersta elementet får inget annat stå.",
          en: "Nothing else may stand after the outermost element."),
        help: Phrase(
          fi: "Poista ylimääräinen, tai siirrä se uloimman elementin sisään.",
          sv: "Ta bort det, eller flytta in det i det yttersta elementet.",
          en: "Remove it, or move it inside the outermost element."))
    ),
    (
      CXMLProblemUnclosedTag,
      XMLProblemWording(
        place: .tag,
        message: Phrase(
          fi: "Tunnisteesta puuttuu päättävä >.", sv: "Taggen saknar avslutande >.",
          en: "The tag lacks its closing >."),
        help: escapeLessThan)
    ),
    (
      CXMLProblemBareLessThan,
      XMLProblemWording(
        place: .character,
        message: Phrase(
          fi: "Merkin < jälkeen pitäisi tulla elementin nimi.",
          sv: "Efter < borde elementets namn stå.",
          en: "After < the name of an element should stand."),
        help: escapeLessThan)
    ),
    (
      CXMLProblemAttributeNoQuote,
      XMLProblemWording(
        place: .character,
        message: Phrase(
          fi: "Määritteen arvo alkaa tästä ilman lainausmerkkiä.",
          sv: "Attributets värde börjar här utan citattecken.",
          en: "The value of an attribute begins here without a quotation mark."),
        help: quote)
    ),
    (
      CXMLProblemAttributeUnclosed,
      XMLProblemWording(
        place: .tag,
        message: Phrase(
          fi: "Määritteen arvosta puuttuu sulkeva lainausmerkki.",
          sv: "Attributets värde saknar avslutande citattecken.",
          en: "The value of an attribute lacks its closing quotation mark."),
        help: quote)
    ),
    (
      CXMLProblemAttributeLessThan,
      XMLProblemWording(
        place: .character,
        message: Phrase(
          fi: "Määritteen arvossa on merkki <; ehkä sulkeva lainausmerkki puuttuu sen edeltä.",
          sv: "Ett attributvärde innehåller <; kanske saknas ett citattecken före det.",
          en: "An attribute's value holds a <; perhaps the closing quotation mark is missing."),
        help: quote)
    ),
    (
      CXMLProblemAttributeNoValue,
      XMLProblemWording(
        place: .tag,
        message: Phrase(
          fi: "Määritteeltä puuttuu arvo.", sv: "Attributet saknar värde.",
          en: "An attribute has no value."),
        help: quote)
    ),
    (
      CXMLProblemAttributeNoSpace,
      XMLProblemWording(
        place: .character,
        message: Phrase(
          fi: "Määritteiden väliin tarvitaan välilyönti.",
          sv: "Mellan attributen behövs ett blanksteg.",
          en: "A space is needed between attributes."),
        help: quote)
    ),
    (
      CXMLProblemComment,
      XMLProblemWording(
        place: .tag,
        message: Phrase(
          fi: "Kommentti <!-- ei pääty merkkeihin -->, tai sen sisällä on --.",
          sv: "Kommentaren <!-- slutar inte med -->, eller innehåller --.",
          en: "A comment <!-- does not end with -->, or holds -- inside."),
        help: Phrase(
          fi: "Kirjoita <!-- kommentti --> ilman kahta peräkkäistä yhdysmerkkiä.",
          sv: "Skriv <!-- kommentar --> utan två bindestreck i rad.",
          en: "Write <!-- comment --> without two hyphens in a row."))
    ),
    (
      CXMLProblemCharacterData,
      XMLProblemWording(
        place: .character,
        message: Phrase(
          fi: "Merkit ]]> saavat vain päättää CDATA-osan, ja sen on päätyttävä niihin.",
          sv: "Tecknen ]]> får bara avsluta ett CDATA-avsnitt, som måste sluta så.",
          en: "The characters ]]> may only end a CDATA section, which must end with them."),
        help: Phrase(
          fi: "Kirjoita tekstissä ]]&gt;, tai päätä CDATA-osa.",
          sv: "Skriv ]]&gt; i text, eller avsluta CDATA-avsnittet.",
          en: "Write ]]&gt; in text, or end the CDATA section."))
    ),
    (
      CXMLProblemDeclaration,
      XMLProblemWording(
        place: .character,
        message: Phrase(
          fi: "XML-määrittely <?xml …?> on väärässä paikassa tai väärin kirjoitettu.",
          sv: "XML-deklarationen <?xml …?> står på fel ställe eller är fel skriven.",
          en: "The XML declaration <?xml …?> is in the wrong place or wrongly written."),
        help: Phrase(
          fi: "Kirjoita tiedoston aivan alkuun <?xml version=\"1.0\" encoding=\"UTF-8\"?>.",
          sv: "Skriv <?xml version=\"1.0\" encoding=\"UTF-8\"?> allra först i filen.",
          en: "Write <?xml version=\"1.0\" encoding=\"UTF-8\"?> at the very start of the file."))
    ),
  ]
}
