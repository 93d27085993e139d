/// Lengths of time and dates inside running text: "säilytetään kahteen vuoteen asti", "31.12.2028".
///
/// `Period` reads a time that stands by itself; here it is only found, whatever its inflection.
enum TimeInWords {
  /// The first place that tells a length of time or a date, in bytes.
  static func first(in text: String) -> Range<Int>? {
    CueBytes.with(text) { bytes in
      for start in 0..<bytes.small.count where bytes.small.isWordStart(start) {
        if let end = time(in: bytes, at: start) { return start..<end }
      }
      return nil
    }
  }

  private static func time(in bytes: CueBytes, at start: Int) -> Int? {
    var end = start
    while end < bytes.small.count, isDigit(bytes, end) { end += 1 }
    if end > start {
      if let date = date(in: bytes, afterDay: end) { return date }
      if let named = namedMonth(in: bytes, afterDay: end) { return named }
      return unit(in: bytes, at: afterGap(bytes, end))
    }
    if let end = bare.end(in: bytes, at: start) { return bytes.small.wordEnd(end) }
    guard let end = numbers.end(in: bytes, at: start), let next = bytes.small.nextWord(after: end)
    else {
      return nil
    }
    return unit(in: bytes, at: next)
  }

  /// The end of a unit of time that begins at a place.
  private static func unit(in bytes: CueBytes, at start: Int) -> Int? {
    units.end(in: bytes, at: start).map { bytes.small.wordEnd($0) }
  }

  /// The end of `.12.2028` or `.1.–31.12.2028` after a day.
  private static func date(in bytes: CueBytes, afterDay start: Int) -> Int? {
    guard start < bytes.small.count, bytes.small[start] == UInt8(ascii: ".") else { return nil }
    var month = start + 1
    while month < bytes.small.count, isDigit(bytes, month) { month += 1 }
    guard month > start + 1, month < bytes.small.count, bytes.small[month] == UInt8(ascii: ".")
    else {
      return nil
    }
    var year = month + 1
    while year < bytes.small.count, isDigit(bytes, year) { year += 1 }
    return year - month == 5 ? year : nil
  }

  /// The end of "31. joulukuuta" or "31 December" after a day.
  private static func namedMonth(in bytes: CueBytes, afterDay day: Int) -> Int? {
    let end = day < bytes.small.count && bytes.small[day] == UInt8(ascii: ".") ? day + 1 : day
    guard !bytes.isWord(end), let next = bytes.small.nextWord(after: end) else { return nil }
    return months.end(in: bytes, at: next).map { bytes.small.wordEnd($0) }
  }

  /// A number and its unit may stand together, or apart by space or a hyphen.
  private static func afterGap(_ bytes: CueBytes, _ start: Int) -> Int {
    bytes.isWord(start) ? start : bytes.small.nextWord(after: start) ?? start
  }

  private static func isDigit(_ bytes: CueBytes, _ index: Int) -> Bool {
    bytes.small[index] &- 0x30 < 10
  }

  private static let units = Cues([
    "vuo^ro", "=v", "=kk", "kuukau", "viik", "=vk", "=vko", "päiv^it^ys", "vuorokau", "=vrk",
    "=pv",
    "=år", "=års", "=mån", "månad", "veck", "dagar", "=dag", "=dags", "dygn",
    "year", "month", "week", "=day", "=days",
  ])

  private static let numbers = Cues([
    "=yksi", "=yhden", "=yhteen", "=kaksi", "=kahden", "=kahteen", "=kolme", "=kolmen", "=kolmeen",
    "=neljä", "=neljän", "=neljään", "=viisi", "=viiden", "=viiteen", "=kuusi", "=kuuden",
    "=kuuteen", "seitsemä", "kahdeksa", "yhdeksä", "kymmene", "=puoli", "=puolen", "puolitoista",
    "puolentoista", "kaksitoista", "kahdentoista", "viisitoista", "viidentoista", "kaksikymmen",
    "kahdenkymmen", "kolmekymmen", "kolmenkymmen", "viisikymmen", "viidenkymmen",
    "=ett", "=en", "=två", "=tre", "=fyra", "=fem", "=sex", "=sju", "=åtta", "=nio", "=tio",
    "=halvt", "halvannat", "femton", "tjugo", "trettio",
    "=one", "=two", "=three", "=four", "=five", "=six", "=seven", "=eight", "=nine", "=ten",
    "=half", "fifteen", "twenty", "thirty",
  ])

  private static let months = Cues([
    "tammiku", "helmiku", "maalisku", "huhtiku", "toukoku", "kesäku", "heinäku", "eloku", "syysku",
    "lokaku", "marrasku", "jouluku",
    "januar", "februar", "=mars", "=march", "april", "=maj", "=may", "=juni", "=june", "=juli",
    "=july", "august", "septemb", "oktober", "octob", "novemb", "decemb",
  ])

  /// One unit without a number.
  private static let bare = Cues([
    "vuoden kulut", "vuoden aja", "vuoden jälk", "kuukauden kulut", "kuukauden aja",
    "kuukauden jälk", "viikon kulut", "viikon aja", "kuluva vuo", "kuluvan vuo",
    "kuluva kalenteri", "kuluvan kalenteri", "kalenterivuoden lop", "kalenterivuoden pää",
    "kalenderåret", "calendar year",
  ])
}

extension CueBytes {
  /// Whether a place lies in the text and is a word's.
  fileprivate func isWord(_ place: Int) -> Bool { place < small.count && small.isWordByte(place) }
}
