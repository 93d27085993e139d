import Law

/// Everything that names are judged by, made once of the law's tables.
struct ColumnLexicon {
  let words: WordList
  let meanings: MeaningTable
  let falseFriends: FalseFriendTable

  init(_ law: LawBook) {
    words = WordList(law.columnWords)
    var reader = NameReader(words)
    meanings = MeaningTable(law, &reader)
    falseFriends = FalseFriendTable(law, &reader)
  }
}
