import Diagnostics
import NoticeModel
import Wording

extension RightName {
  /// The sentence that a notice may tell the right in.
  package var sentence: Phrase {
    switch self {
    case .information:
      Phrase(
        fi: "Sinulla on oikeus saada tietoa tietojesi käsittelystä.",
        sv: "Du har rätt att få information om behandlingen av dina uppgifter.",
        en: "You have the right to be told how your data are processed.")
    case .access:
      Phrase(
        fi: "Sinulla on oikeus saada pääsy tietoihisi ja saada niistä jäljennös.",
        sv: "Du har rätt att få tillgång till dina uppgifter och en kopia av dem.",
        en: "You have the right of access to your data and to a copy of them.")
    case .rectification:
      Phrase(
        fi: "Sinulla on oikeus saada virheelliset tietosi oikaistuiksi.",
        sv: "Du har rätt att få felaktiga uppgifter rättade.",
        en: "You have the right to have incorrect data rectified.")
    case .erasure:
      Phrase(
        fi: "Sinulla on oikeus saada tietosi poistetuiksi, jos niitä ei enää tarvita.",
        sv: "Du har rätt att få dina uppgifter raderade om de inte längre behövs.",
        en: "You have the right to have your data erased if they are no longer needed.")
    case .restriction:
      Phrase(
        fi: "Voit pyytää käsittelyn rajoittamista, kunnes tiedot on tarkistettu.",
        sv: "Du kan begära att behandlingen begränsas tills uppgifterna har kontrollerats.",
        en: "You may ask us to restrict the processing until the data have been checked.")
    case .portability:
      Phrase(
        fi:
          "Sinulla on oikeus saada antamasi tiedot koneluettavassa muodossa ja siirtää ne toiselle rekisterinpitäjälle.",
        sv:
          "Du har rätt att få de uppgifter som du har lämnat i maskinläsbart format och överföra dem till en annan personuppgiftsansvarig.",
        en:
          "You have the right to receive the data that you have provided in a machine-readable format and to pass them on to another controller."
      )
    case .objection:
      Phrase(
        fi: "Voit vastustaa käsittelyä henkilökohtaiseen tilanteeseesi liittyvällä perusteella.",
        sv: "Du kan göra invändningar mot behandlingen av skäl som hänför sig till din situation.",
        en: "You may object to the processing on grounds relating to your particular situation.")
    case .withdrawConsent:
      Phrase(
        fi:
          "Voit peruuttaa suostumuksesi milloin tahansa: [täydennä: miten ja minne]. Peruuttaminen ei vaikuta sitä ennen tehdyn käsittelyn lainmukaisuuteen.",
        sv:
          "Du kan när som helst återkalla ditt samtycke: [fyll i: hur och vart]. Återkallandet påverkar inte lagligheten av behandlingen före det.",
        en:
          "You may withdraw your consent at any time: [fill in: how and where]. This does not affect the lawfulness of earlier processing."
      )
    case .noAutomatedDecision:
      Phrase(
        fi: "Voit pyytää, että ihminen käsittelee asiasi, ja riitauttaa automaattisen päätöksen.",
        sv:
          "Du kan begära att en människa prövar ditt ärende och bestrida ett automatiserat beslut.",
        en: "You may ask for a person to handle your case and contest an automated decision.")
    }
  }

  /// Puts a right into an item on rights.
  fileprivate func set(_ right: Right, in rights: inout Rights) {
    switch self {
    case .information: rights.information = .stated(right)
    case .access: rights.access = .stated(right)
    case .rectification: rights.rectification = .stated(right)
    case .erasure: rights.erasure = .stated(right)
    case .restriction: rights.restriction = .stated(right)
    case .portability: rights.portability = .stated(right)
    case .objection: rights.objection = .stated(right)
    case .withdrawConsent: rights.withdrawConsent = .stated(right)
    case .noAutomatedDecision: rights.noAutomatedDecision = .stated(right)
    }
  }
}

extension Proposal {
  /// A right that a notice lacks, told in a sentence; only for some purposes where the others do not
  /// give it.
  static func adding(
    _ right: RightName, to notice: Notice, for uses: [BasisUse] = [], of all: [BasisUse] = []
  ) -> Proposal {
    var new = Right()
    new.text = notice.words(right.sentence)
    let purposes = uses.compactMap { $0.purpose }
    if uses.count < all.count, purposes.count == uses.count {
      var seen: Set<String> = []
      for purpose in purposes where !purpose.id.isBlank && seen.insert(purpose.id.string).inserted {
        new.purposes.append(Reference(Text(purpose.id.string)))
      }
    }
    return addingToRights(of: notice) { right.set(new, in: &$0) }
  }

  /// Rights that a notice lacks, each told in a sentence.
  static func adding(_ names: [RightName], to notice: Notice) -> Proposal {
    addingToRights(of: notice) { rights in
      for name in names {
        var right = Right()
        right.text = notice.words(name.sentence)
        name.set(right, in: &rights)
      }
    }
  }

  /// Fields that the item on rights lacks. A notice without the item gets all of it, the same whichever
  /// rule proposes it.
  static func addingToRights(of notice: Notice, _ fill: (inout Rights) -> Void) -> Proposal {
    if let rights = notice.rights { return adding(to: rights, fill) }
    let matrix = RightsMatrix(of: notice)
    return adding { new in
      var rights = Rights()
      for name in RightName.allCases {
        switch name {
        case .access, .rectification, .restriction: break
        case .information, .noAutomatedDecision: continue
        case .erasure, .portability, .objection, .withdrawConsent:
          if matrix.uses(givenBy: name).isEmpty { continue }
        }
        var right = Right()
        right.text = notice.words(name.sentence)
        name.set(right, in: &rights)
      }
      rights.channel = notice.words(RightsWithoutChannel.sentence)
      rights.responseTime = .oneMonth(in: notice)
      new.rights = rights
    }
  }
}
