import NoticeModel

/// Makes the groups of one index; no anchor is given twice.
struct SiteGrouping {
  private let language: LanguageTag
  private var anchors: Set<String> = []

  init(_ language: LanguageTag) { self.language = language }

  /// - Parameter keys: of the titles, in their order.
  mutating func letters(_ keys: [AlphabetKey]) -> [SiteGroup] {
    var groups: [(heading: String, members: [Int])] = []
    for (place, key) in keys.enumerated() {
      let heading = key.heading
      // Titles of nothing but signs sort first, those of other alphabets last: one heading.
      if let known = groups.firstIndex(where: { $0.heading == heading }) {
        groups[known].members.append(place)
      } else {
        groups.append((heading, [place]))
      }
    }
    if let signs = groups.firstIndex(where: { $0.heading == "#" }) {
      groups.append(groups.remove(at: signs))
    }
    return groups.map { heading, members in
      SiteGroup(
        name: heading, language: nil, anchor: letterAnchor(heading), members: members)
    }
  }

  /// Groups by names of the entries; spellings that the alphabet does not tell apart are one group.
  mutating func groups(
    _ entries: some Sequence<SiteEntry>, _ kind: String, _ names: KeyPath<SiteEntry, [SiteName]>
  ) -> [SiteGroup] {
    var keys: [String: AlphabetKey] = [:]
    var found: [AlphabetKey: (name: SiteName.Variant, members: [Int])] = [:]
    for (place, entry) in entries.enumerated() {
      for name in entry[keyPath: names] {
        guard let words = name.words(in: language) else { continue }
        let key = keys[words.text] ?? AlphabetKey(words.text)
        keys[words.text] = key
        if found[key] == nil { found[key] = (words, []) }
        if found[key]?.members.last != place { found[key]?.members.append(place) }
        // The same name shown whatever the order of the notices.
        if let known = found[key]?.name,
          words.text.utf8.lexicographicallyPrecedes(known.text.utf8)
        {
          found[key]?.name = words
        }
      }
    }
    return found.sorted { $0.key < $1.key }.map { _, group in
      SiteGroup(
        name: group.name.text,
        language: group.name.language == language ? nil : group.name.language,
        anchor: anchor("\(kind)-\(Identifier.slug(of: group.name.text))"), members: group.members)
    }
  }

  private mutating func letterAnchor(_ heading: String) -> String {
    switch heading {
    case "0–9": anchor("letter-0")
    case "#": anchor("letter-other")
    case "Å": anchor("letter-aa")
    case "Ä": anchor("letter-ae")
    case "Ö": anchor("letter-oe")
    default: anchor("letter-\(heading.lowercased())")
    }
  }

  private mutating func anchor(_ wanted: String) -> String {
    var name = wanted
    var number = 2
    while !anchors.insert(name).inserted {
      name = "\(wanted)-\(number)"
      number += 1
    }
    return name
  }
}
