import Law

/// Words for the event from which a time runs, in Finnish, Swedish and English.
enum RetentionTriggers {
  /// Events: "asiakkuuden päättymisestä", "från det att ärendet avslutats", "after the last visit".
  static let events = Cues(known + tables)

  /// Those of the tables of law.
  private static let tables = LawBook.standard.retentionWording.filter { $0.kind == .trigger }
    .flatMap { $0.patterns + $0.swedishPatterns }

  private static let known = [
    "päättyess", "päätty", "päättymi", "päättämi", "lopettami", "loppumi", "loputtu", "lakkaami",
    "lakattu", "kuolem", "kuollu", "syntym", "ratkais", "ratkaisu", "lainvoima", "sulkemi",
    "sulkeu", "suljettu", "viimei", "viimeks", "antamis", "peruut", "peruu", "=alkaen", "=lukien",
    "laskettuna", "kuluva vuo", "kuluvan vuo", "kuluva kalenteri", "kuluvan kalenteri",
    "täysi ikäis", "täysikäis", "ikävuo", "täyttä", "voimassaolo", "=siitä", "~misesta",
    "~misestä", "~hetkest", "~ajankohdasta", "~päivästä", "~alusta", "~lopusta", "~tapahtumasta",
    "~misen jälkeen", "~kirjauksest", "~merkinnäst", "~tallennuksest", "~vuodesta",
    "ole toimin", "ole kirjautun", "ole asioin", "valmistu",
    "upphör", "avslut", "slutet", "slutför", "sista", "senaste", "=död", "avlid", "=född",
    "födels", "avgör", "laga kraft", "stängs", "stängd", "återkall", "räknat", "räknas",
    "från och med", "från det", "från utgång", "från början", "från dagen", "efter det",
    "efter att", "efter utgång", "myndig^het", "fyller", "fyllt", "utgången", "kalenderår",
    "=end", "=ends", "=ended", "=ending", "after the", "after a", "from the end", "from the date",
    "from the day", "from the last", "=since", "following the", "=last", "death", "birth",
    "closed", "closing", "closure", "withdraw", "decision", "starting", "expiry", "expir",
    "calendar year",
  ]

  /// Small words that join an event to the time before it.
  static let joints = Cues([
    "jälkeen", "kuluttua", "=kun", "=kunnes", "=asti", "=saakka", "=från", "=efter", "=sedan",
    "=när", "=till", "=tills", "=from", "=after", "=since", "=when", "=until", "=of",
  ])

  /// "Jonka jälkeen ne hävitetään": what happens then, not when the time begins.
  static let thereafter = Cues([
    "jonka jälkeen", "minkä jälkeen", "tämän jälkeen", "varefter", "därefter", "after which",
    "thereafter",
  ])

  /// Endings of the cases in which Finnish names an event: "hakemuksesta", "käynniltä".
  private static let endings = ["sta", "stä", "lta", "ltä"].map { Array($0.utf8) }

  /// Whether the words that follow a period name an event.
  static func follow(in words: String) -> Bool {
    if events.stand(in: words) { return true }
    if thereafter.stand(in: words) { return false }
    if joints.stand(in: words) { return true }
    return CueBytes.with(words) { bytes in
      for index in 1..<max(1, bytes.small.count) {
        let isWordEnd = index + 1 == bytes.small.count || !bytes.small.isWordByte(index + 1)
        guard isWordEnd, bytes.small.isWordByte(index) else { continue }
        if endings.contains(where: { ending in
          ending.count <= index && bytes.small.has(ending, at: index + 1 - ending.count)
        }) {
          return true
        }
      }
      return false
    }
  }
}
