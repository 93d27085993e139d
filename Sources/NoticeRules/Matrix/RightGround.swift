import Diagnostics

/// Why a right exists or does not, in one sentence with the provision.
enum RightGround {
  static let always = Phrase(
    fi: "Oikeus on olemassa jokaisella oikeusperusteella.",
    sv: "Rättigheten finns vid varje rättslig grund.",
    en: "The right exists under every legal basis.")

  static let unstated = Phrase(
    fi: "Seloste ei kerro 6 artiklan kohtaa niin, että oikeuden voisi päätellä.",
    sv: "Beskrivningen anger inte punkten i artikel 6 så att rättigheten kan avgöras.",
    en: "The notice does not state the point of Article 6 so that the right could be told.")

  static let erasureAfterConsent = Phrase(
    fi: "17 artiklan 1 kohdan b alakohta: tiedot poistetaan, kun suostumus peruutetaan.",
    sv: "Artikel 17.1 b: uppgifterna raderas när samtycket återkallas.",
    en: "Article 17(1)(b): the data are erased when consent is withdrawn.")

  static let erasure = Phrase(
    fi: "17 artiklan 1 kohta: tiedot poistetaan, kun niitä ei enää tarvita.",
    sv: "Artikel 17.1: uppgifterna raderas när de inte längre behövs.",
    en: "Article 17(1): the data are erased when they are no longer needed.")

  static let noErasureUnderObligation = Phrase(
    fi:
      "17 artiklan 3 kohdan b alakohta: poisto-oikeutta ei ole, kun käsittely on tarpeen lakisääteisen velvoitteen noudattamiseksi.",
    sv:
      "Artikel 17.3 b: rätt till radering finns inte när behandlingen behövs för att uppfylla en rättslig förpliktelse.",
    en:
      "Article 17(3)(b): there is no right to erasure where processing is needed to comply with a legal obligation."
  )

  static let noErasureUnderTask = Phrase(
    fi:
      "17 artiklan 3 kohdan b alakohta: poisto-oikeutta ei ole siltä osin kuin käsittely on tarpeen julkisen tehtävän hoitamiseksi.",
    sv:
      "Artikel 17.3 b: rätt till radering finns inte i den mån behandlingen behövs för en offentlig uppgift.",
    en:
      "Article 17(3)(b): there is no right to erasure as far as processing is needed for a public task."
  )

  static let portability = Phrase(
    fi:
      "20 artiklan 1 kohta: oikeus koskee itse annettuja tietoja, joita käsitellään automaattisesti suostumuksen tai sopimuksen perusteella.",
    sv:
      "Artikel 20.1: rätten gäller uppgifter som man själv har lämnat och som behandlas automatiserat med stöd av samtycke eller avtal.",
    en:
      "Article 20(1): the right covers data provided by the person and processed by automated means on consent or a contract."
  )

  static let noPortability = Phrase(
    fi: "20 artiklan 1 ja 3 kohta: oikeus koskee vain suostumusta ja sopimusta.",
    sv: "Artikel 20.1 och 20.3: rätten gäller bara vid samtycke och avtal.",
    en: "Article 20(1) and (3): the right exists only under consent and contract.")

  static let paperOnly = Phrase(
    fi:
      "20 artiklan 1 kohta: oikeus edellyttää automaattista käsittelyä, ja järjestelmät ovat paperilla.",
    sv: "Artikel 20.1: rätten förutsätter automatiserad behandling, och systemen finns på papper.",
    en: "Article 20(1): the right needs automated processing, and the systems are on paper.")

  static let notProvided = Phrase(
    fi: "20 artiklan 1 kohta: oikeus koskee vain tietoja, jotka rekisteröity on itse antanut.",
    sv: "Artikel 20.1: rätten gäller bara uppgifter som den registrerade själv har lämnat.",
    en: "Article 20(1): the right covers only data that the data subject has provided.")

  static let objection = Phrase(
    fi: "21 artiklan 1 kohta: käsittelyä voi vastustaa, kun peruste on e tai f.",
    sv: "Artikel 21.1: man kan göra invändningar när grunden är e eller f.",
    en: "Article 21(1): one can object where the basis is (e) or (f).")

  static let noObjection = Phrase(
    fi: "21 artiklan 1 kohta: vastustamisoikeus on vain perusteilla e ja f.",
    sv: "Artikel 21.1: rätten att göra invändningar finns bara vid grunderna e och f.",
    en: "Article 21(1): the right to object exists only under (e) and (f).")

  static let marketing = Phrase(
    fi: "21 artiklan 2 kohta: suoramarkkinointia voi aina vastustaa.",
    sv: "Artikel 21.2: man kan alltid göra invändningar mot direkt marknadsföring.",
    en: "Article 21(2): one can always object to direct marketing.")

  static let withdrawal = Phrase(
    fi: "7 artiklan 3 kohta: suostumuksen voi peruuttaa milloin tahansa.",
    sv: "Artikel 7.3: ett samtycke kan återkallas när som helst.",
    en: "Article 7(3): consent can be withdrawn at any time.")

  static let noWithdrawal = Phrase(
    fi: "7 artiklan 3 kohta: peruuttaa voi vain suostumuksen.",
    sv: "Artikel 7.3: bara ett samtycke kan återkallas.",
    en: "Article 7(3): only consent can be withdrawn.")

  static let besideConsent = Phrase(
    fi:
      "9 artiklan 2 kohdan a alakohta: seloste ei kerro, jääkö tiedoille muu peruste, kun nimenomainen suostumus peruutetaan.",
    sv:
      "Artikel 9.2 a: beskrivningen anger inte om en annan grund kvarstår när det uttryckliga samtycket återkallas.",
    en:
      "Article 9(2)(a): the notice does not say whether another ground remains when explicit consent is withdrawn."
  )

  static let research = Phrase(
    fi:
      "Tietosuojalain 31–32 §: tutkimuksessa, tilastoinnissa ja arkistoinnissa oikeudesta voidaan poiketa.",
    sv:
      "31–32 § i dataskyddslagen: vid forskning, statistik och arkivering får man avvika från rättigheten.",
    en:
      "Sections 31–32 of the Data Protection Act: research, statistics and archiving allow derogations."
  )
}
