import Diagnostics
import NoticeModel
import SourceText

extension Notice {
  /// What the notice says of special categories, where it says that there are some.
  package var specialDeclaration: SpecialCategories? {
    guard let declaration = specialCategories.value, !declaration.saysNothing else { return nil }
    return declaration
  }

  /// The fact that the notice says nothing of special categories, or denies them.
  package var undeclaredNote: Note {
    switch specialCategories {
    case .none(_, let range), .notApplicable(_, let range):
      Note(
        Message(
          Phrase(
            fi: "Seloste sanoo, ettei erityisiä henkilötietoryhmiä käsitellä.",
            sv: "Beskrivningen säger att särskilda kategorier inte behandlas.",
            en: "The notice says that special categories are not processed.")),
        at: range)
    default:
      Note(
        Message(
          Phrase(
            fi: "Selosteessa ei ole kohtaa erityisistä henkilötietoryhmistä.",
            sv: "Beskrivningen har ingen punkt om särskilda kategorier av personuppgifter.",
            en: "The notice has no item on special categories of data.")))
    }
  }

  /// The place of the statement on special categories: its words, or else its field.
  package var placeOfSpecialDeclaration: SourceRange {
    specialDeclaration?.text?.range ?? place(of: "specialCategories")
  }
}

extension DataItemFacts {
  /// The data items of special categories, each once, in the order of the notice. Where a whole group
  /// is of one, the group; its title only where none of its items says the same.
  package var special: [Hit] {
    var seen: Set<[Int]> = []
    var titles: [Int: Hit] = [:]
    var found: [Hit] = []
    for hit in hits where hit.term.special != nil {
      guard !seen.contains([hit.group, -1]) else { continue }
      if let item = hit.item {
        guard seen.insert([hit.group, item]).inserted else { continue }
        if titles[hit.group]?.term.special == hit.term.special { titles[hit.group] = nil }
        found.append(hit)
      } else if hit.isTyped {
        seen.insert([hit.group, -1])
        found.append(hit)
      } else {
        titles[hit.group] = titles[hit.group] ?? hit
      }
    }
    found += titles.values.filter { !seen.contains([$0.group, -1]) }
    return found.sorted { ($0.group, $0.item ?? -1) < ($1.group, $1.item ?? -1) }
  }

  /// The first data item that is of a special category without doubt.
  package var firstCertainSpecial: Hit? { special.first(where: \.isCertain) }
}

extension DataItemFacts.Hit {
  /// The fact that the notice has such an item.
  package var note: Note {
    Note(
      Message(
        Phrase(
          fi: "Tietosisällössä on ”{item}”: {kind}.", sv: "Datainnehållet har ”{item}”: {kind}.",
          en: "The list of data has “{item}”: {kind}."),
        ["item": Phrase(words.string), "kind": term.name]),
      at: range)
  }
}

extension DataTerm {
  /// What kind of data it is, in a sentence.
  package var name: Phrase {
    switch self {
    case .special(let category, _): category.dataName
    case .criminal: Phrase(fi: "rikostieto", sv: "uppgift om brott", en: "criminal-offence data")
    case .secret:
      Phrase(fi: "salassa pidettävä tieto", sv: "sekretessbelagd uppgift", en: "secret information")
    case .identityCode:
      Phrase(fi: "henkilötunnus", sv: "personbeteckning", en: "personal identity code")
    case .birthDate: Phrase(fi: "syntymäaika", sv: "födelsedatum", en: "date of birth")
    case .ordinary: Phrase(fi: "tavallinen tieto", sv: "vanlig uppgift", en: "ordinary data")
    }
  }
}

extension SpecialCategory {
  /// Data of the category, in a sentence.
  package var dataName: Phrase {
    switch self {
    case .health: Phrase(fi: "terveystieto", sv: "uppgift om hälsa", en: "health data")
    case .ethnicOrigin:
      Phrase(
        fi: "tieto rodusta tai etnisestä alkuperästä",
        sv: "uppgift om ras eller etniskt ursprung", en: "data on racial or ethnic origin")
    case .politicalOpinion:
      Phrase(
        fi: "tieto poliittisesta mielipiteestä", sv: "uppgift om politisk åsikt",
        en: "data on political opinions")
    case .religionOrBelief:
      Phrase(
        fi: "tieto uskonnosta tai vakaumuksesta", sv: "uppgift om religion eller övertygelse",
        en: "data on religion or belief")
    case .tradeUnion:
      Phrase(
        fi: "tieto ammattiliiton jäsenyydestä", sv: "uppgift om medlemskap i fackförening",
        en: "data on trade-union membership")
    case .geneticData: Phrase(fi: "geneettinen tieto", sv: "genetisk uppgift", en: "genetic data")
    case .biometricData:
      Phrase(fi: "biometrinen tieto", sv: "biometrisk uppgift", en: "biometric data")
    case .sexLife:
      Phrase(
        fi: "tieto seksuaalisesta suuntautumisesta tai käyttäytymisestä",
        sv: "uppgift om sexuell läggning eller sexualliv",
        en: "data on sex life or sexual orientation")
    }
  }
}
