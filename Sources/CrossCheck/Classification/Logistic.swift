/// Log-odds and probabilities.
enum Logistic {
  /// 1 / (1 + e^-x), by squaring: no library of functions is needed for it.
  static func probability(_ logOdds: Double) -> Double {
    // e^-x = (1 - x/1024)^1024, near enough for two digits.
    let x = min(12, max(-12, logOdds))
    var base = 1 - x / 1024
    for _ in 0..<10 { base *= base }
    return 1 / (1 + base)
  }
}
