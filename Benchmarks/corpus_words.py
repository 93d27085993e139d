"""The word stock of the synthetic corpus.

Everything is invented: the municipalities, units, systems and suppliers do not exist, and nobody
is named. The statutes are real titles and numbers, chosen for realism; no legal claim is made.
"""

PLACE_A = ("Kuusi Lehto Hauki Koivu Honka Kallio Hirvi Joutsen Mänty Saari Lampi Kurki Pihlaja Haapa "
           "Ruoho Vuori Niemi Salo Karhu Ahven Lumi Halla Tuuli Kanerva Sammal Särki Jänis Pöytä "
           "Yli Ala Itä Länsi Etelä Pohjois Uusi Vanha").split()
PLACE_B = [("järvi", "järven"), ("lahti", "lahden"), ("koski", "kosken"), ("mäki", "mäen"), ("salmi", "salmen"), ("niemi", "niemen"),
           ("ranta", "rannan"), ("vaara", "vaaran"), ("perä", "perän"), ("kylä", "kylän"), ("joki", "joen"), ("suo", "suon"),
           ("kangas", "kankaan"), ("harju", "harjun"), ("pelto", "pellon"), ("lampi", "lammen"), ("selkä", "selän"), ("saari", "saaren")]
STREETS = ("Kirkkokatu Kauppakatu Asematie Koulukatu Torikatu Rantatie Myllytie Puistokatu "
           "Keskuskatu Hallituskatu Virastotie Kunnantie").split()
SYSTEMS = ("Asiola Primaari Koululinkki Kuntaverkko Karttapolku Palkkahelmi Lainari Tilavahti Lupasilta Kaivopolku "
           "Vesikanta Asuntohaku Taitopuu Harrasteri Virkasäilö Rekrypolku Dokumenttipankki Palautelinja Venelista "
           "Pysäkki Jäteseuranta Nuotio Opintopolkunen Kokoelmahylly Maksuri").split()
VENDORS = ("Kuntatieto Oy", "Pohjolan Palvelin Oy", "Sarka Systems Oy", "Järviseudun ICT Oy",
           "Nordic Cloud Hosting AB", "Tietotaito Osk", "Lupaportti Oy", "Arkistoratkaisut Oy",
           "Meri-Data Oy", "Kvark Software GmbH")
STAT = {  # short key -> title, number
 "kuntalaki": ("Kuntalaki", "410/2015"), "tsl": ("Tietosuojalaki", "1050/2018"),
 "tihl": ("Laki julkisen hallinnon tiedonhallinnasta", "906/2019"),
 "julkl": ("Laki viranomaisten toiminnan julkisuudesta", "621/1999"),
 "arkl": ("Arkistolaki", "831/1994"), "hl": ("Hallintolaki", "434/2003"),
 "vaka": ("Varhaiskasvatuslaki", "540/2018"), "pol": ("Perusopetuslaki", "628/1998"),
 "ovl": ("Oppivelvollisuuslaki", "1214/2020"),
 "ophl": ("Oppilas- ja opiskelijahuoltolaki", "1287/2013"),
 "kirj": ("Laki yleisistä kirjastoista", "1492/2016"), "liik": ("Liikuntalaki", "390/2015"),
 "nuor": ("Nuorisolaki", "1285/2016"), "rak": ("Rakentamislaki", "751/2023"),
 "vesi": ("Vesihuoltolaki", "119/2001"), "jate": ("Jätelaki", "646/2011"),
 "ymp": ("Ympäristönsuojelulaki", "527/2014"), "pys": ("Laki pysäköinninvalvonnasta", "727/2011"),
 "tyos": ("Työsopimuslaki", "55/2001"), "yksty": ("Laki yksityisyyden suojasta työelämässä", "759/2004"),
 "vhl": ("Laki kunnan ja hyvinvointialueen viranhaltijasta", "304/2003"),
 "tyov": ("Laki työvoimapalveluiden järjestämisestä", "380/2023"),
 "vst": ("Laki vapaasta sivistystyöstä", "632/1998"), "kpl": ("Kirjanpitolaki", "1336/1997"),
 "peri": ("Laki saatavien perinnästä", "513/1999"), "uk": ("Ulosottokaari", "705/2007"),
 "asu": ("Laki asuinhuoneiston vuokrauksesta", "481/1995"),
 "digi": ("Laki digitaalisten palvelujen tarjoamisesta", "306/2019"),
 "museo": ("Museolaki", "314/2019"), "taide": ("Laki taiteen perusopetuksesta", "633/1998"),
 "kadun": ("Laki kadun ja eräiden yleisten alueiden kunnossapidosta", "669/1978"),
}
# slug, genitive phrase, title, statutes, special categories likely, children
DOMAINS = [
 ("varhaiskasvatus", "varhaiskasvatuksen", "Varhaiskasvatuksen asiakasrekisteri", ["vaka", "kuntalaki"], 1, 1),
 ("perusopetus", "perusopetuksen", "Perusopetuksen oppilasrekisteri", ["pol", "ovl"], 1, 1),
 ("iltapaivatoiminta", "aamu- ja iltapäivätoiminnan", "Aamu- ja iltapäivätoiminnan rekisteri", ["pol"], 1, 1),
 ("koulukuljetus", "koulukuljetusten", "Koulukuljetusten rekisteri", ["pol"], 0, 1),
 ("opiskeluhuolto", "opiskeluhuollon", "Yhteisöllisen opiskeluhuollon rekisteri", ["ophl", "pol"], 1, 1),
 ("kirjasto", "kirjastopalvelujen", "Kirjaston asiakasrekisteri", ["kirj", "kuntalaki"], 0, 0),
 ("liikuntapalvelut", "liikuntapalvelujen", "Liikuntapalvelujen asiakasrekisteri", ["liik", "kuntalaki"], 1, 0),
 ("nuorisotyo", "nuorisotyön", "Nuorisotyön osallistujarekisteri", ["nuor"], 0, 1),
 ("etsiva-nuorisotyo", "etsivän nuorisotyön", "Etsivän nuorisotyön rekisteri", ["nuor"], 1, 1),
 ("rakennusvalvonta", "rakennusvalvonnan", "Rakennusvalvonnan luparekisteri", ["rak", "kuntalaki"], 0, 0),
 ("vesihuolto", "vesihuoltolaitoksen", "Vesihuoltolaitoksen asiakasrekisteri", ["vesi", "kpl"], 0, 0),
 ("jatehuolto", "jätehuollon", "Jätehuollon asiakasrekisteri", ["jate"], 0, 0),
 ("ymparistoluvat", "ympäristönsuojelun", "Ympäristönsuojelun valvontarekisteri", ["ymp"], 0, 0),
 ("pysakointi", "pysäköinninvalvonnan", "Pysäköinninvalvonnan rekisteri", ["pys", "uk"], 0, 0),
 ("henkilosto", "henkilöstöhallinnon", "Henkilöstöhallinnon rekisteri", ["tyos", "vhl", "yksty"], 1, 0),
 ("rekrytointi", "rekrytoinnin", "Rekrytointirekisteri", ["tyos", "vhl", "yksty"], 0, 0),
 ("tyollisyys", "työllisyyspalvelujen", "Työllisyyspalvelujen asiakasrekisteri", ["tyov"], 1, 0),
 ("kansalaisopisto", "kansalaisopiston", "Kansalaisopiston kurssirekisteri", ["vst"], 0, 0),
 ("musiikkiopisto", "taiteen perusopetuksen", "Taiteen perusopetuksen oppilasrekisteri", ["taide"], 0, 1),
 ("museo", "museopalvelujen", "Museon kokoelma- ja lahjoittajarekisteri", ["museo"], 0, 0),
 ("laskutus", "laskutuksen ja perinnän", "Laskutuksen ja perinnän rekisteri", ["kpl", "peri", "uk"], 0, 0),
 ("asuntotoimi", "asuntotoimen", "Vuokra-asuntojen hakija- ja asukasrekisteri", ["asu", "kuntalaki"], 0, 0),
 ("asiakirjahallinta", "asiakirjahallinnon", "Asianhallinnan ja arkiston rekisteri", ["tihl", "julkl", "arkl"], 0, 0),
 ("luottamushenkilot", "luottamushenkilöhallinnon", "Luottamushenkilöiden rekisteri", ["kuntalaki"], 1, 0),
 ("palaute", "palautteiden käsittelyn", "Palautejärjestelmän rekisteri", ["hl", "kuntalaki"], 0, 0),
 ("verkkoasiointi", "sähköisen asioinnin", "Sähköisen asioinnin rekisteri", ["digi", "hl"], 0, 0),
 ("kameravalvonta", "kameravalvonnan", "Kameravalvonnan tallenteet", ["yksty", "kuntalaki"], 0, 0),
 ("venepaikat", "venepaikkojen", "Venepaikkojen vuokrausrekisteri", ["kuntalaki"], 0, 0),
 ("uutiskirje", "viestinnän", "Uutiskirjeen tilaajarekisteri", ["tsl"], 0, 0),
 ("katuluvat", "yleisten alueiden käytön", "Yleisten alueiden lupien rekisteri", ["kadun"], 0, 0),
]
SENT = [
 "Tietoja käsitellään {gen} järjestämiseksi, toteuttamiseksi ja laadun arvioimiseksi {place_gen} alueella.",
 "Henkilötietoja käyttävät vain ne työntekijät, joiden työtehtävien hoitaminen sitä edellyttää.",
 "Käyttöoikeudet myönnetään tehtäväkohtaisesti ja ne poistetaan viipymättä, kun tehtävä päättyy.",
 "Rekisterinpitäjä seuraa tietojen katselua lokitiedoista ja puuttuu havaittuihin väärinkäytöksiin.",
 "Paperiaineisto säilytetään lukituissa tiloissa, joihin on pääsy ainoastaan nimetyillä henkilöillä.",
 "Tietoja luovutetaan muille viranomaisille ainoastaan silloin, kun luovuttamisesta säädetään laissa.",
 "Säilytysajan päätyttyä tiedot hävitetään tietoturvallisesti tai siirretään pysyvään säilytykseen.",
 "Asiakkaalle kerrotaan tietojen käsittelystä ymmärrettävällä tavalla jo asioinnin alkaessa.",
 "Palvelun käyttäminen edellyttää, että asiakas antaa tunnistamista varten tarvittavat tiedot.",
 "Jos tietoja ei anneta, hakemusta ei välttämättä voida käsitellä eikä palvelua myöntää.",
 "Alihankkijoiden kanssa on tehty sopimukset, joissa määritellään käsittelyn kohde, kesto ja luonne.",
 "Varmuuskopiot otetaan päivittäin ja niiden palautettavuutta testataan säännöllisesti.",
 "Yhteydet salataan ja päätelaitteet on suojattu {place_gen} tietoturvapolitiikan mukaisesti.",
 "Rekisteröity voi esittää pyynnön kirjallisesti, käymällä asiointipisteessä tai sähköisen asioinnin kautta.",
 "Pyyntöön vastataan ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa sen saapumisesta.",
 "Tilastointia ja kehittämistä varten tiedot muutetaan sellaiseen muotoon, ettei henkilö ole tunnistettavissa.",
 "Lasten tietojen käsittelyssä kiinnitetään erityistä huomiota lapsen etuun ja ikätasoiseen viestintään.",
 "Salassa pidettäviin tietoihin sovelletaan viranomaisten toiminnan julkisuudesta annettua lakia.",
]



# point, words
POINTS = {
 "consent": "Rekisteröity on antanut suostumuksensa.",
 "contract": "Käsittely on tarpeen sopimuksen täytäntöönpanemiseksi.",
 "legalObligation": "Käsittely on tarpeen rekisterinpitäjän lakisääteisen velvoitteen noudattamiseksi.",
 "publicTask": "Käsittely on tarpeen yleistä etua koskevan tehtävän suorittamiseksi tai julkisen vallan käyttämiseksi.",
 "legitimateInterest": "Käsittely on tarpeen oikeutetun edun toteuttamiseksi.",
}
PURPOSES = ["Palvelun järjestäminen", "Päätöksenteko ja lainvoimaisuuden seuranta",
            "Laskutus ja maksujen seuranta", "Tiedottaminen ja palvelun kehittäminen"]
CONDITIONS = ["employmentAndSocialSecurity", "substantialPublicInterest", "healthAndSocialCare",
              "archivingResearchStatistics"]
# title, items, special category
GROUPS = [
 ("Perustiedot", ["etunimi", "sukunimi", "henkilötunnus", "syntymäaika", "äidinkieli", "kansalaisuus"], None),
 ("Yhteystiedot", ["katuosoite", "postinumero", "postitoimipaikka", "puhelinnumero", "sähköpostiosoite"], None),
 ("Huoltajien tiedot", ["huoltajan nimi", "huoltajan henkilötunnus", "huoltajan puhelinnumero", "huoltajuuden laji"], None),
 ("Asiointitiedot", ["saapumispäivä", "asianumero", "käsittelyn tila", "päätöksen päivämäärä", "viestit"], None),
 ("Laskutustiedot", ["laskutusosoite", "tilinumero", "maksujen määrä", "erääntyneet saatavat"], None),
 ("Terveydentilaa koskevat tiedot", ["allergiat", "erityisruokavalio", "lääkitys", "avun tarve"], "health"),
 ("Uskonnollista vakaumusta koskevat tiedot", ["uskontokunta", "katsomusaineen valinta"], "religionOrBelief"),
 ("Ammattiliiton jäsenyys", ["jäsenmaksun perintä", "ammattiliiton nimi"], "tradeUnion"),
 ("Palvelussuhdetiedot", ["tehtävänimike", "palvelussuhteen alkamispäivä", "palkkaluokka", "poissaolot"], None),
 ("Käyttöloki", ["käyttäjätunnus", "aikaleima", "IP-osoite", "toimenpide"], None),
 ("Ajoneuvotiedot", ["rekisteritunnus", "ajoneuvon haltija", "virhemaksun määrä", "havaintopaikka"], None),
 ("Kiinteistötiedot", ["kiinteistötunnus", "omistajan nimi", "rakennustunnus", "pinta-ala"], None),
 ("Kuva- ja videotallenteet", ["tallenne", "tallennusaika", "kameran sijainti"], None),
 ("Opinto- ja suoritustiedot", ["kurssi", "arvosana", "läsnäolot", "todistukset"], None),
]
# id, name
SUBJECTS = [("asiakas", "Palvelun asiakkaat"), ("huoltaja", "Alaikäisten huoltajat"), ("oppilas", "Oppilaat ja opiskelijat"),
            ("työntekijä", "Työntekijät ja viranhaltijat"), ("hakija", "Luvan hakijat"), ("omistaja", "Kiinteistön omistajat ja haltijat"),
            ("käyttäjä", "Verkkopalvelun käyttäjät"), ("yhteyshenkilö", "Yhteyshenkilöt yrityksissä"), ("työnhakija", "Työnhakijat"),
            ("asianosainen", "Naapurit ja asianosaiset")]
# name, kind, more
SOURCES = [("Rekisteröity itse", "subject", None), ("Huoltaja", "private", None),
           ("Digi- ja väestötietovirasto", "authority", "väestötietojärjestelmä"), ("Verohallinto", "authority", "tulorekisteri"),
           ("Maanmittauslaitos", "authority", "kiinteistötietojärjestelmä"),
           ("Liikenne- ja viestintävirasto", "authority", "liikenneasioiden rekisteri"),
           ("Opetushallitus", "authority", "KOSKI-tietovaranto"), ("Kansaneläkelaitos", "authority", "etuustiedot"),
           ("Toinen kunta", "authority", "siirtyvän asiakkaan tiedot")]
RECIPIENTS = [("Verohallinto", "authority"), ("Kansaneläkelaitos", "authority"), ("Poliisi", "authority"),
              ("Opetushallitus", "authority"), ("Tilastokeskus", "authority"), ("Hyvinvointialue", "wellbeingCounty"),
              ("Ulosottolaitos", "authority"), ("Kuljetuspalvelun tuottaja", "processor"),
              ("Perintäyhtiö", "processor"), ("Postituspalvelu", "processor")]
COUNTRIES = [("Yhdysvallat", "adequacy"), ("Intia", "standardClauses"), ("Yhdistynyt kuningaskunta", "adequacy"),
             ("Sveitsi", "adequacy"), ("Japani", "adequacy"), ("Brasilia", "standardClauses")]
HOSTS = ["Suomi", "Suomi", "Ruotsi", "Irlanti", "Saksa"]
HOSTINGS = ["onPremises", "hosted", "saas", "cloud"]
RIGHTS = [("access", "Oikeus saada pääsy tietoihin."), ("rectification", "Oikeus tietojen oikaisemiseen."),
          ("erasure", "Oikeus tietojen poistamiseen."), ("restriction", "Oikeus käsittelyn rajoittamiseen."),
          ("portability", "Oikeus siirtää tiedot järjestelmästä toiseen."), ("objection", "Vastustamisoikeus."),
          ("withdrawConsent", "Oikeus peruuttaa suostumus."),
          ("noAutomatedDecision", "Oikeus olla joutumatta automaattisen päätöksenteon kohteeksi.")]
PERIODS = ["30 päivää", "6 kuukautta", "1 vuosi", "2 vuotta", "3 vuotta", "5 vuotta", "P6Y", "10 vuotta", "12 vuotta",
           "P20Y", "50 vuotta", "120 vuotta"]
EVENTS = ["asiakkuuden päättyminen", "päätöksen lainvoimaisuus", "tilikauden päättyminen", "tiedon tallentaminen",
          "palvelussuhteen päättyminen", "rekisteröidyn syntymäaika"]
MEASURES = ["käyttöoikeuksien hallinta", "tietoliikenteen salaus", "lokivalvonta", "varmuuskopiointi",
            "henkilöstön koulutus", "kulunvalvonta", "monivaiheinen tunnistautuminen"]
CHANGES = ["Ensimmäinen julkaistu versio.", "Säilytysajat päivitetty.", "Vastaanottajat tarkistettu.",
           "Yhteystiedot päivitetty."]
ROLES = ["palvelupäällikkö", "toimialajohtaja", "rehtori", "osastopäällikkö", "kirjastotoimenjohtaja"]
