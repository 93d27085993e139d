/// The name that a misspelt one most likely means: at most a third of its characters, and at least
/// one, inserted, left out or changed; whatever the case. The first of equally near ones.
func nearestName(to word: String, among names: [String]) -> String? {
  let wanted = Array(word.lowercased().unicodeScalars)
  // A whole sentence is no misspelt name, and would cost the square of its length.
  guard wanted.count <= 60 else { return nil }
  var bound = max(1, wanted.count / 3)
  var best: String?
  for name in names.sorted() {
    let letters = Array(name.lowercased().unicodeScalars)
    guard abs(letters.count - wanted.count) <= bound else { continue }
    let distance = editDistance(wanted, letters)
    if distance < bound || (distance == bound && best == nil) {
      best = name
      bound = distance
    }
  }
  return best
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var row = Array(0...b.count)
  for (i, letter) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in b.enumerated() {
      let cost = min(diagonal + (letter == other ? 0 : 1), row[j] + 1, row[j + 1] + 1)
      diagonal = row[j + 1]
      row[j + 1] = cost
    }
  }
  return row[b.count]
}
