/// A question of `init`, with a line that explains it.
struct Question {
  let text: String
  let hint: String

  static var municipality: Question {
    Question(
      text: say(
        fi: "Mikä on kunnan nimi?", sv: "Vad heter kommunen?",
        en: "What is the municipality called?"),
      hint: say(
        fi: "Virallinen nimi, esimerkiksi: Mallilan kaupunki",
        sv: "Det officiella namnet, till exempel: Mallila stad",
        en: "The official name, for example: City of Mallila"))
  }

  static var organ: Question {
    Question(
      text: say(
        fi: "Mikä toimielin on rekisterinpitäjä?", sv: "Vilket organ är personuppgiftsansvarigt?",
        en: "Which organ is the controller?"),
      hint: say(
        fi: "Se, joka päättää tietojen käytöstä, esimerkiksi: hyvinvointilautakunta",
        sv: "Det som beslutar om hur uppgifterna används, till exempel: välfärdsnämnden",
        en: "The one that decides how the data are used, for example: Wellbeing Committee"))
  }

  static var register: Question {
    Question(
      text: say(
        fi: "Mistä rekisteristä tai palvelusta seloste kertoo?",
        sv: "Vilket register eller vilken tjänst handlar beskrivningen om?",
        en: "Which register or service is the notice about?"),
      hint: say(
        fi: "Tulee otsikkoon, esimerkiksi: Kirjaston asiakasrekisteri",
        sv: "Kommer i rubriken, till exempel: Bibliotekets kundregister",
        en: "Goes into the title, for example: Client register of the library"))
  }

  static var registryEmail: Question {
    Question(
      text: say(
        fi: "Mikä on kirjaamon sähköpostiosoite?",
        sv: "Vilken e-postadress har registratorskontoret?",
        en: "What is the e-mail address of the municipal registry?"),
      hint: say(
        fi: "Rekisterinpitäjän virallinen osoite, esimerkiksi: kirjaamo@mallila.example",
        sv: "Den ansvarigas officiella adress, till exempel: registrator@mallila.example",
        en: "The controller's official address, for example: registry@mallila.example"))
  }

  static var officerEmail: Question {
    Question(
      text: say(
        fi: "Mikä on tietosuojavastaavan sähköpostiosoite?",
        sv: "Vilken e-postadress har dataskyddsombudet?",
        en: "What is the e-mail address of the data protection officer?"),
      hint: say(
        fi: "Yhteinen postilaatikko, ei henkilön nimeä, esimerkiksi: tietosuoja@mallila.example",
        sv: "En gemensam brevlåda, inte ett namn, till exempel: dataskydd@mallila.example",
        en: "A shared mailbox, not a person's name, for example: privacy@mallila.example"))
  }

  static var unit: Question {
    Question(
      text: say(
        fi: "Mikä yksikkö vastaa kysymyksiin rekisteristä?",
        sv: "Vilken enhet svarar på frågor om registret?",
        en: "Which unit answers questions about the register?"),
      hint: say(
        fi: "Yksikkö tai rooli, ei henkilön nimeä, esimerkiksi: Kirjastopalvelut",
        sv: "En enhet eller roll, inte ett namn, till exempel: Bibliotekstjänsterna",
        en: "A unit or role, not a person's name, for example: Library services"))
  }

  static var path: Question {
    Question(
      text: say(
        fi: "Mihin tiedostoon seloste kirjoitetaan?", sv: "I vilken fil skrivs beskrivningen?",
        en: "Which file is the notice written to?"),
      hint: say(
        fi: "Pelkkä Enter hyväksyy ehdotuksen.", sv: "Enter godkänner förslaget.",
        en: "Enter accepts the suggestion."))
  }
}
