/// The name that a misspelt one most likely means: at most a third of its characters, and at least
/// one, inserted, left out, changed or swapped; whatever the case. The first of equally near ones.
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
  var beforeLast = Array(0...b.count)
  var last = beforeLast
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
