import Testing
import Wording

@Suite("Soft hyphens in Swedish words")
struct SwedishHyphenationTests {
  /// Ordinary words of privacy notices; `|` is where each may break.
  private static let words: [String] = """
    data|skydds|be|skrivning data|skydds|om|bu|det data|skydds|för|ord|ningen data|skyddsla|gen
    data|om|buds|man|nens person|uppgifts|ansva|rig person|uppgifts|biträde person|uppgif|terna
    ända|måls|begränsning uppgifts|mi|ni|me|ring lagringsti|den lagrings|mi|ni|me|ring
    tillsyns|myn|dighe|ten myn|dighets|utövning sam|tyckes|blankett integra|tions|tjänster
    integra|tions|plan invandrar|ser|vice arbetskrafts|myn|dighet sys|selsättnings|tjänster
    kom|mun|sty|relsen väl|färds|om|rå|det social|vårdsla|gen offentlighetsla|gen
    infor|ma|tions|han|te|ring infor|ma|tions|sä|ker|het skydds|åtgär|der auto|ma|ti|se|rade
    kon|takt|uppgif|ter kon|takt|person tele|fon|num|mer person|be|teckning med|bor|garskap
    yrkes|utbild|ning reha|bi|li|te|ring arbets|verksam|het för|valtnings|domstol registre|rade
    register|ansva|rig invänd|ningar över|fö|ringen överträ|delser mot|ta|gar|ka|te|go|rier
    iden|ti|fie|rings|uppgif|ter kund|re|la|tion använ|dar|namn använd|nings|än|da|mål
    kund|re|gister små|barns|pe|da|go|gik grundläg|gande utbild|nings|vä|sen|det miss|uppfattning
    biblio|tekskort tystnads|plikt sekre|tessbe|lagda vård|nadsha|vare klas|si|fi|ce|ring
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test("Words break where syllables and parts of compounds begin", arguments: Self.words)
  func breaks(expected: String) {
    #expect(shown(expected.filter { $0 != "|" }, .swedish) == expected)
  }
}
