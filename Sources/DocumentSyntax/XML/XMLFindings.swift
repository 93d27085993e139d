import Diagnostics
import SourceText

/// The wording of what XML notices may not hold.
extension Diagnostic {
  static func documentType(at range: SourceRange) -> Diagnostic {
    refusedXML(
      "XML-DOCTYPE", range,
      Phrase(
        fi: "DOCTYPE-määrittelyä ei käytetä selosteessa, eikä tiedostoa lueta pidemmälle.",
        sv: "DOCTYPE används inte i beskrivningen, och filen läses inte vidare.",
        en: "A DOCTYPE is not used in notices, and the file is not read any further."),
      Phrase(
        fi: "Poista DOCTYPE ja sen hakasulut. Rakenteen tarkistaa skeema (notice.xsd).",
        sv: "Ta bort DOCTYPE med hakparenteser. Schemat (notice.xsd) kontrollerar strukturen.",
        en: "Remove the DOCTYPE and its brackets. The schema (notice.xsd) checks the structure."))
  }

  static func processingInstruction(at range: SourceRange) -> Diagnostic {
    refusedXML(
      "XML-INSTRUCTION", range,
      Phrase(
        fi: "Käsittelyohjeita (<?…?>) ei käytetä selosteessa.",
        sv: "Behandlingsinstruktioner (<?…?>) används inte i beskrivningen.",
        en: "Processing instructions (<?…?>) are not used in notices."),
      Phrase(
        fi:
          "Poista ohje. Tiedoston alussa saa olla vain <?xml version=\"1.0\" encoding=\"UTF-8\"?>.",
        sv:
          "Ta bort instruktionen. I början får bara <?xml version=\"1.0\" encoding=\"UTF-8\"?> stå.",
        en: "Remove it. Only <?xml version=\"1.0\" encoding=\"UTF-8\"?> may open the file."))
  }

  static func xmlVersion(_ version: String, at range: SourceRange) -> Diagnostic {
    refusedXML(
      "XML-VERSION", range,
      Phrase(
        fi: "Tiedosto ilmoittaa XML-versioksi ”{version}”; selosteen versio on 1.0.",
        sv: "Filen uppger XML-versionen ”{version}”; beskrivningen använder 1.0.",
        en: "The file declares XML version “{version}”; notices use 1.0."),
      Phrase(
        fi: "Kirjoita version=\"1.0\".", sv: "Skriv version=\"1.0\".", en: "Write version=\"1.0\"."),
      ["version": String(version.prefix(40))], replacement: "1.0")
  }

  static func xmlEncoding(_ encoding: String, at range: SourceRange) -> Diagnostic {
    refusedXML(
      "XML-ENCODING", range,
      Phrase(
        fi: "Tiedosto ilmoittaa merkistöksi ”{encoding}”, mutta seloste luetaan aina UTF-8:na.",
        sv: "Filen uppger teckenkodningen ”{encoding}”, men beskrivningen läses alltid som UTF-8.",
        en: "The file declares the encoding “{encoding}”, but notices are always read as UTF-8."),
      Phrase(
        fi: "Tallenna tiedosto UTF-8-merkistöllä ja kirjoita encoding=\"UTF-8\".",
        sv: "Spara filen i UTF-8 och skriv encoding=\"UTF-8\".",
        en: "Save the file as UTF-8 and write encoding=\"UTF-8\"."),
      ["encoding": String(encoding.prefix(40))], replacement: "UTF-8")
  }

  static func namespace(isAttribute: Bool, at range: SourceRange) -> Diagnostic {
    refusedXML(
      "XML-NAMESPACE", range,
      isAttribute
        ? Phrase(
          fi: "Etuliitteellisiä määritteitä (x:nimi) ei käytetä selosteessa; vain xml:lang käy.",
          sv: "Attribut med prefix (x:namn) används inte i beskrivningen; bara xml:lang går bra.",
          en: "Attributes with a prefix (x:name) are not used in notices, except xml:lang.")
        : Phrase(
          fi: "Etuliitteellisiä elementtejä (x:nimi) ei käytetä selosteessa.",
          sv: "Element med prefix (x:namn) används inte i beskrivningen.",
          en: "Elements with a prefix (x:name) are not used in notices."),
      Phrase(
        fi: "Poista etuliite ja kaksoispiste.", sv: "Ta bort prefixet och kolonet.",
        en: "Remove the prefix and the colon."))
  }

  static func mixedContent(at range: SourceRange) -> Diagnostic {
    refusedXML(
      "XML-MIXED-CONTENT", range,
      Phrase(
        fi: "Tekstiä on alielementtien rinnalla; sitä ei oteta huomioon.",
        sv: "Text står bredvid underelement; den beaktas inte.",
        en: "Text stands beside child elements; it is ignored."),
      Phrase(
        fi: "Siirrä teksti omaan elementtiinsä, tai poista se.",
        sv: "Flytta texten till ett eget element, eller ta bort den.",
        en: "Move the text into an element of its own, or remove it."))
  }

  static func tooManyAttributes(at range: SourceRange, limit: Int) -> Diagnostic {
    refusedXML(
      "LIMIT-ATTRIBUTES", range,
      Phrase(
        fi: "Elementissä on enemmän kuin {limit} määritettä; tiedostoa ei lueta.",
        sv: "Ett element har fler än {limit} attribut; filen läses inte.",
        en: "An element has more than {limit} attributes; the file is not read."),
      Phrase(
        fi: "Tarkista, puuttuuko lainausmerkki tai >.",
        sv: "Kontrollera om ett citattecken eller > saknas.",
        en: "Check whether a quotation mark or a > is missing."), ["limit": "\(limit)"])
  }

  static func tooManyNames(at range: SourceRange) -> Diagnostic {
    refusedXML(
      "LIMIT-NAMES", range,
      Phrase(
        fi: "Tiedostossa on liian monta eri nimeä; sitä ei lueta tästä eteenpäin.",
        sv: "Filen har för många olika namn; den läses inte vidare härifrån.",
        en: "The file holds too many different names; it is not read from here on."),
      Phrase(
        fi: "Käytä vain selosteen elementtejä, ilman xmlns:-etuliitteitä.",
        sv: "Använd bara beskrivningens element, utan xmlns:-prefix.",
        en: "Use only the elements of notices, without xmlns: prefixes."))
  }

  /// A reference that no parser would accept.
  static func unusable(_ reference: XMLReference, in file: SourceFile) -> Diagnostic {
    let range = reference.range.located(in: file)
    switch reference.meaning {
    case .entity(let name): return entity(file.text(name.located(in: file)), at: range)
    case .noCharacter(let value): return .escapedCharacter(.control(value), at: range)
    case .bare, .character: return bareAmpersand(at: range)
    }
  }

  private static func entity(_ name: String, at range: SourceRange) -> Diagnostic {
    refusedXML(
      "XML-ENTITY", range,
      Phrase(
        fi: "XML ei tunne merkintää &{name};.", sv: "XML känner inte till &{name};.",
        en: "XML does not know &{name};."),
      Phrase(
        fi: "Kirjoita merkki itse (esimerkiksi ä). Vain &amp; &lt; &gt; &quot; ja &apos; käyvät.",
        sv: "Skriv själva tecknet (t.ex. ä). Bara &amp; &lt; &gt; &quot; och &apos; går bra.",
        en: "Write the character itself (such as ä). Only &amp; &lt; &gt; &quot; &apos; are known."),
      ["name": String(name.prefix(40))])
  }

  private static func bareAmpersand(at range: SourceRange) -> Diagnostic {
    refusedXML(
      "XML-SYNTAX", range,
      Phrase(
        fi: "Merkki & on kirjoitettava XML:ssä muodossa &amp;.",
        sv: "Tecknet & skrivs &amp; i XML.", en: "In XML the character & is written &amp;."),
      Phrase(fi: "Kirjoita &amp;.", sv: "Skriv &amp;.", en: "Write &amp;."),
      replacement: "&amp;")
  }

  private static func refusedXML(
    _ id: DiagnosticID, _ range: SourceRange, _ message: Phrase, _ help: Phrase,
    _ values: [String: String] = [:], replacement: String? = nil
  ) -> Diagnostic {
    let fixes = replacement.map {
      [Fix(Message(help), .safe, [Edit(range, $0)])]
    }
    return Diagnostic(
      id, .syntax, .error, at: range, Message(message, values), help: Message(help),
      fixes: fixes ?? [])
  }
}
