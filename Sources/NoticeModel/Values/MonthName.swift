/// The names of the months as dates write them.
enum MonthName {
  static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Lower-case names by month: Finnish (as in `7. elokuuta`), Swedish, English.
  private static let written: [[String]] = [
    ["tammikuuta", "januari", "january"],
    ["helmikuuta", "februari", "february"],
    ["maaliskuuta", "mars", "march"],
    ["huhtikuuta", "april"],
    ["toukokuuta", "maj", "may"],
    ["kesäkuuta", "juni", "june"],
    ["heinäkuuta", "juli", "july"],
    ["elokuuta", "augusti", "august"],
    ["syyskuuta", "september"],
    ["lokakuuta", "oktober", "october"],
    ["marraskuuta", "november"],
    ["joulukuuta", "december"],
  ]

  /// The month (1–12) that a word names.
  static func month(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
    for (index, names) in written.enumerated() {
      for name in names where bytes.says(name, word) { return index + 1 }
    }
    return nil
  }
}
