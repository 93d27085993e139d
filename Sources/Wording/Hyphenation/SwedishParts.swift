/// Beginnings of the later parts of Swedish compounds in the language of public administration,
/// checked against the hyphenation patterns of office programs on the vocabulary of privacy
/// notices. Each is long enough that it hardly ever stands within another word.
enum SwedishParts {
  static let all = PartBeginnings(
    """
    adress administ allmän analys anlit anmäl anpass ansats ansvar ansök anställ anteck anvis använd ansikt arbet arkiv
    artik aspekt assist avdeln avgift avgör avsikt avslag avtryck avvik avtal
    barns befog befolk begräns begär behand behov behör bered berätt besked beskriv beslut besök
    betaln biblio bidrag biträd blankett brott byggnad byrå
    center central chef cirkul
    datab dataskyd delning direkt dokument domstol
    egendom effekt egenskap ekonom elektro elev element erfaren ersätt erbjud exempel
    fastig familj folk form företa föresk fören författ förfar förfrå förhåll förmed förord förvalt
    förändr försäkr föräld förbind fullmakt funktion fråg
    givare givning grund grupp gransk
    handik handl hanter hantver hemlig historik hjälp huvud hälso händels
    identif identit individ inform innehav innehåll insats inspekt inrikt inspel instans institut instru
    integr integri intress intyg invand invån
    journal jurid
    kapital kategori klagom klient klassif kommun kompet kommission kontakt kontor kontrol kopia
    korrig kostnad krets kvalit kännedom
    lagring lagstift landskap ledamot leveran ledning lista litter läm
    makt mannens material meddel medgiv medlem metod minimer minist miljö minne mottag myndig mål
    möjlig märk
    namn nummer nämnd nivå
    offentl område ombud omsorg omständ olyck omvårdn ordentl ordning organis orsak
    part patient pedagog period person plan plats plikt portal post princip problem process profil program
    projekt protok prövning punkt
    rapport relation rådgiv register registr regler rekomm resurs rätt röst
    samarb samhäll samman samord samråd samtyck sekret service situation siffer sjuk skatt skola
    skriv skydd skyld skötsel social språk status stipul struktur stärk styrel ställ
    stöd system säker syfte
    teckn tekni tele text tidpunk tillfäll tillgäng tillhand tillstån tillsyn tillämp tillträd
    tjänst transp trygg typ
    underl underr underv undersök underhål uppdat uppdrag uppfatt uppfölj uppgif upphand upplev upplys upprätt uppskat uppskju uppsäg
    utbild utdel utdrag utred utlåt utlämn utländ utskott utskick utnyttj utveck utvärde utöv uttryck
    vakt vård verk verks verket verkan vägled väsen villkor vuxen värd växling
    yrkes ytter yttring
    ålder åldrar återvän åtagan åtgärd
    ägare ägande ägar äldre ämbet ändamål ändring ärende
    öppen översik överför övergr överträ övervak
    """)
}
