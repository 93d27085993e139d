import Testing
import Wording

@Suite("Soft hyphens in Finnish words")
struct FinnishHyphenationTests {
  /// Ordinary words of privacy notices; `|` is where each may break.
  private static let words: [String] = """
    tie|to|suo|ja|se|loste tie|to|suo|ja|vas|taava tie|to|suo|ja|val|tuu|tettu
    rekis|te|rin|pi|täjä rekis|te|röi|dyllä hen|ki|lö|tie|to|jen|kä|sit|te|ly|so|pi|mus
    maa|han|muut|to|pal|ve|lu|jen kotout|ta|mis|suun|ni|telma kotou|tu|mis|kou|lu|tus
    työl|li|syys|pal|ve|lut työ|voi|ma|vi|ran|omai|nen val|von|ta|vi|ran|omai|nen viran|omai|silta
    asia|kas|asia|kirja asia|kas|tie|to|jär|jes|telmä asia|kas|suun|ni|telma
    tie|don|hal|lin|ta|laki tie|don|oh|jaus|suun|ni|telma säi|ly|tys|aika säi|ly|tys|ajan
    arkis|ton|muo|dos|tus|suun|ni|telma jul|ki|suus|laki salas|sa|pi|to|vel|vol|li|suus
    vai|tio|lo|vel|vol|li|suus käyt|tö|tar|koi|tus käyt|tä|jä|tun|nus käyt|tö|oi|keus
    oikeus|pe|ruste oikeus|tur|va|keino hal|lin|to|laki perus|ope|tus|laki var|hais|kas|va|tus
    sosi|aa|li|huolto ter|vey|den|huolto yhteys|tie|dot yhteis|re|kis|te|rin|pi|täjä
    yhtei|sö|asu|mi|nen yhteys|hen|kilö säh|kö|pos|ti|osoite verk|ko|si|vusto puhe|lin|nu|mero
    hen|ki|lö|tun|nus kan|sa|lai|suus suos|tu|muk|sen suos|tu|muk|sen|an|taja tie|don|an|taja
    tie|don|saan|ti|oi|keus vas|taan|ot|taja vas|taan|otosta luo|vut|ta|mi|nen oikai|se|mi|nen
    rajoit|ta|mi|nen vas|tus|ta|mis|oi|keus auto|maat|ti|nen pää|tök|sen|teko pro|fi|loin|tia
    tie|to|jär|jes|telmä tie|to|stra|te|gia toi|min|ta|yk|sikkö pal|ve|lu|oh|jaus
    pal|ve|lun|tuot|taja työl|lis|ty|mis|suun|ni|telma amma|tin|va|linta kou|lu|tus|aste
    elin|voi|ma|kes|kus hyvin|voin|ti|alue kan|sain|vä|li|nen maa|kun|ta|oh|jelma
    kun|nan|hal|li|tus kau|pun|gin|hal|li|tus viran|hal|ti|ja|pää|tös kame|ra|val|vonta
    tie|to|tur|va|louk|kaus suo|ja|toi|men|pide käsit|te|ly|so|pi|mus rekis|te|ri|tie|dot
    väes|tö|tie|to|jär|jes|telmä orga|ni|saa|tio
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test("Words break where syllables and parts of compounds begin", arguments: Self.words)
  func breaks(expected: String) {
    #expect(shown(expected.filter { $0 != "|" }, .finnish) == expected)
  }
}
