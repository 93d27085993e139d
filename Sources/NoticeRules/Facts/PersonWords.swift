/// Other people than the client whose data a register often holds, in Finnish, Swedish and English.
enum PersonWords {
  enum Kind: Int, CaseIterable {
    case family, familyMember, guardian, contactPerson, employer

    /// The kinds of which one finding is told: "perhetiedot" and "perheenjäsenet" are one matter.
    var alike: [Kind] {
      self == .family || self == .familyMember ? [.family, .familyMember] : [self]
    }
  }

  /// How data items speak of them. `kinds` has the kind of each pattern.
  static let data = Cues(table.flatMap(\.data))
  static let kinds = table.flatMap { entry in entry.data.map { _ in entry.kind } }

  /// Whether a group of data subjects is of this kind.
  static func names(_ kind: Kind, _ group: String) -> Bool {
    table.contains { $0.kind == kind && $0.groups.stand(in: group) }
  }

  /// Whose contact persons are officials at work.
  static let officials = Cues([
    "hyvinvointialueen", "viranomai", "kunnan", "kaupungin", "palveluntuott", "välfärdsområdets",
    "myndighet", "kommunens", "stadens", "authority", "municipal",
  ])

  private static let table: [(kind: Kind, data: [String], groups: Cues)] = [
    (
      .family,
      [
        "perhetie", "perhesuht", "perhetilan", "=perhe", "=perheen", "=perheestä", "=perheet",
        "familjeuppg", "familjeförh", "familjesit", "=familj", "=familjen",
        "family data", "family details", "family information", "family relation", "=family",
      ],
      // A child and its guardians are a family.
      Cues([
        "~perhe", "puoliso", "~omais", "~lähei", "~läheis", "sukulai", "lapse", "laste", "lapsi",
        "vanhem", "huolta",
        "~familj", "~anhörig", "närstå", "maka", "make", "barn", "föräldr", "vårdnadshav", "släkt",
        "famil", "spouse", "next of kin", "relative", "child", "parent", "guardian",
      ])
    ),
    (
      .familyMember,
      [
        "perheenjäs", "puoliso", "avopuoliso", "aviopuoliso", "sisaru", "omaise", "=omaiset",
        "lähiomai", "läheinen", "läheise", "läheiste", "läheisten", "sukulais",
        "familjemedlem", "=maka", "makens", "makans", "sambo", "syskon", "anhörig",
        "närstående^vård", "släkting",
        "family member", "spouse", "domestic partner", "sibling", "next of kin", "relatives",
        "=relative",
      ],
      Cues([
        "~perhe", "puoliso", "~omais", "~lähei", "~läheis", "sukulai", "vanhemmat", "vanhempi",
        "vanhempien", "vanhemman",
        "~familj", "~anhörig", "närstå", "maka", "make", "föräldr", "släkt",
        "famil", "spouse", "next of kin", "relative", "parent",
      ])
    ),
    (
      .guardian,
      [
        "huoltaja", "huoltajie", "huoltajat", "edunvalvoj", "vårdnadshavar", "intressebevak",
        "guardian", "custodian",
      ],
      Cues([
        "huolta", "~vanhem", "~perhe", "edunvalvoj", "laillinen edustaj", "laillis edustaj",
        "vårdnadshav", "~föräldr", "~familj", "intressebevak",
        "guardian", "parent", "famil", "custod",
      ])
    ),
    (
      .contactPerson,
      [
        "yhteyshenkil", "yhdyshenkil", "kontaktperson", "contact person", "emergency contact",
      ],
      Cues([
        "yhteyshenkil", "yhdyshenkil", "edustaj", "lähei", "läheis", "omais", "yhteistyökump",
        "kontaktperson", "företräd", "anhörig", "närstå", "samarbetspart",
        "contact", "representative", "next of kin", "partner",
      ])
    ),
    (
      .employer,
      [
        "työnantajan edusta", "työnantajien edusta", "työpaikan edusta", "työnantajan yhteyshe",
        "työpaikan yhteyshe", "työpaikkaohjaaja",
        "arbetsgivarens företräd", "arbetsgivarens kontakt", "arbetsplatsens företräd",
        "arbetsplatshandled",
        "employer s representative", "representative of the employer", "employer s contact",
        "workplace instructor",
      ],
      Cues([
        "edustaj", "työnanta", "työpaik", "yhteyshenkil", "företräd", "arbetsgiv", "arbetsplats",
        "kontaktperson", "representative", "employer", "workplace", "contact",
      ])
    ),
  ]
}
