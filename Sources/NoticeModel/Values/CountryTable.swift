/// The countries and territories of ISO 3166-1, one a line: the two-letter code, the name in
/// Finnish, Swedish and English, then other names that people write.
enum CountryTable {
  static let lines = """
    AD;Andorra;Andorra;Andorra
    AE;Arabiemiirikunnat;Förenade Arabemiraten;United Arab Emirates;Yhdistyneet arabiemiraatit;Arabiemiraatit;UAE;Emiraatit
    AF;Afganistan;Afghanistan;Afghanistan
    AG;Antigua ja Barbuda;Antigua och Barbuda;Antigua and Barbuda
    AI;Anguilla;Anguilla;Anguilla
    AL;Albania;Albanien;Albania
    AM;Armenia;Armenien;Armenia
    AO;Angola;Angola;Angola
    AQ;Antarktis;Antarktis;Antarctica
    AR;Argentiina;Argentina;Argentina
    AS;Amerikan Samoa;Amerikanska Samoa;American Samoa
    AT;Itävalta;Österrike;Austria
    AU;Australia;Australien;Australia
    AW;Aruba;Aruba;Aruba
    AX;Ahvenanmaa;Åland;Åland Islands;Ahvenanmaan maakunta;Landskapet Åland
    AZ;Azerbaidžan;Azerbajdzjan;Azerbaijan
    BA;Bosnia ja Hertsegovina;Bosnien och Hercegovina;Bosnia and Herzegovina
    BB;Barbados;Barbados;Barbados
    BD;Bangladesh;Bangladesh;Bangladesh
    BE;Belgia;Belgien;Belgium
    BF;Burkina Faso;Burkina Faso;Burkina Faso
    BG;Bulgaria;Bulgarien;Bulgaria
    BH;Bahrain;Bahrain;Bahrain
    BI;Burundi;Burundi;Burundi
    BJ;Benin;Benin;Benin
    BL;Saint-Barthélemy;S:t Barthélemy;Saint Barthélemy
    BM;Bermuda;Bermuda;Bermuda
    BN;Brunei;Brunei;Brunei
    BO;Bolivia;Bolivia;Bolivia
    BQ;Karibian Alankomaat;Karibiska Nederländerna;Caribbean Netherlands
    BR;Brasilia;Brasilien;Brazil
    BS;Bahama;Bahamas;Bahamas
    BT;Bhutan;Bhutan;Bhutan
    BV;Bouvetinsaari;Bouvetön;Bouvet Island
    BW;Botswana;Botswana;Botswana
    BY;Valko-Venäjä;Belarus;Belarus;Vitryssland
    BZ;Belize;Belize;Belize
    CA;Kanada;Kanada;Canada
    CC;Kookossaaret;Kokosöarna;Cocos Islands
    CD;Kongon demokraattinen tasavalta;Kongo-Kinshasa;Congo - Kinshasa
    CF;Keski-Afrikan tasavalta;Centralafrikanska republiken;Central African Republic
    CG;Kongon tasavalta;Kongo-Brazzaville;Congo - Brazzaville
    CH;Sveitsi;Schweiz;Switzerland;Sveitsin valaliitto
    CI;Norsunluurannikko;Elfenbenskusten;Côte d'Ivoire;Ivory Coast;Cote d'Ivoire
    CK;Cookinsaaret;Cooköarna;Cook Islands
    CL;Chile;Chile;Chile
    CM;Kamerun;Kamerun;Cameroon
    CN;Kiina;Kina;China;Kiinan kansantasavalta;Folkrepubliken Kina;People's Republic of China
    CO;Kolumbia;Colombia;Colombia
    CR;Costa Rica;Costa Rica;Costa Rica
    CU;Kuuba;Kuba;Cuba
    CV;Kap Verde;Kap Verde;Cape Verde
    CW;Curaçao;Curaçao;Curaçao
    CX;Joulusaari;Julön;Christmas Island
    CY;Kypros;Cypern;Cyprus;Kyproksen tasavalta
    CZ;Tšekki;Tjeckien;Czechia;Tšekin tasavalta;Tshekki;Tsekki;Czech Republic
    DE;Saksa;Tyskland;Germany;Saksan liittotasavalta
    DJ;Djibouti;Djibouti;Djibouti
    DK;Tanska;Danmark;Denmark
    DM;Dominica;Dominica;Dominica
    DO;Dominikaaninen tasavalta;Dominikanska republiken;Dominican Republic
    DZ;Algeria;Algeriet;Algeria
    EC;Ecuador;Ecuador;Ecuador
    EE;Viro;Estland;Estonia
    EG;Egypti;Egypten;Egypt
    EH;Länsi-Sahara;Västsahara;Western Sahara
    ER;Eritrea;Eritrea;Eritrea
    ES;Espanja;Spanien;Spain
    ET;Etiopia;Etiopien;Ethiopia
    FI;Suomi;Finland;Finland;Suomen tasavalta
    FJ;Fidži;Fiji;Fiji
    FK;Falklandinsaaret;Falklandsöarna;Falkland Islands
    FM;Mikronesia;Mikronesien;Micronesia
    FO;Färsaaret;Färöarna;Faroe Islands
    FR;Ranska;Frankrike;France
    GA;Gabon;Gabon;Gabon
    GB;Iso-Britannia;Storbritannien;United Kingdom;UK;Yhdistynyt kuningaskunta;Isobritannia;Britannia;Förenade kungariket;Great Britain;Britain;the United Kingdom
    GD;Grenada;Grenada;Grenada
    GE;Georgia;Georgien;Georgia
    GF;Ranskan Guayana;Franska Guyana;French Guiana
    GG;Guernsey;Guernsey;Guernsey
    GH;Ghana;Ghana;Ghana
    GI;Gibraltar;Gibraltar;Gibraltar
    GL;Grönlanti;Grönland;Greenland
    GM;Gambia;Gambia;Gambia
    GN;Guinea;Guinea;Guinea
    GP;Guadeloupe;Guadeloupe;Guadeloupe
    GQ;Päiväntasaajan Guinea;Ekvatorialguinea;Equatorial Guinea
    GR;Kreikka;Grekland;Greece;EL
    GS;Etelä-Georgia ja Eteläiset Sandwichinsaaret;Sydgeorgien och Sydsandwichöarna;South Georgia and South Sandwich Islands
    GT;Guatemala;Guatemala;Guatemala
    GU;Guam;Guam;Guam
    GW;Guinea-Bissau;Guinea-Bissau;Guinea-Bissau
    GY;Guyana;Guyana;Guyana
    HK;Hongkong;Hongkong;Hong Kong
    HM;Heard ja McDonaldinsaaret;Heardön och McDonaldöarna;Heard and McDonald Islands
    HN;Honduras;Honduras;Honduras
    HR;Kroatia;Kroatien;Croatia
    HT;Haiti;Haiti;Haiti
    HU;Unkari;Ungern;Hungary
    ID;Indonesia;Indonesien;Indonesia
    IE;Irlanti;Irland;Ireland;Irlannin tasavalta;Republiken Irland
    IL;Israel;Israel;Israel
    IM;Mansaari;Isle of Man;Isle of Man
    IN;Intia;Indien;India
    IO;Brittiläinen Intian valtameren alue;Brittiska territoriet i Indiska oceanen;British Indian Ocean Territory
    IQ;Irak;Irak;Iraq
    IR;Iran;Iran;Iran;Iranin islamilainen tasavalta
    IS;Islanti;Island;Iceland
    IT;Italia;Italien;Italy
    JE;Jersey;Jersey;Jersey
    JM;Jamaika;Jamaica;Jamaica
    JO;Jordania;Jordanien;Jordan
    JP;Japani;Japan;Japan
    KE;Kenia;Kenya;Kenya
    KG;Kirgisia;Kirgizistan;Kyrgyzstan
    KH;Kambodža;Kambodja;Cambodia
    KI;Kiribati;Kiribati;Kiribati
    KM;Komorit;Komorerna;Comoros
    KN;Saint Kitts ja Nevis;S:t Kitts och Nevis;Saint Kitts and Nevis
    KP;Pohjois-Korea;Nordkorea;North Korea
    KR;Etelä-Korea;Sydkorea;South Korea;Korean tasavalta;Republiken Korea;Republic of Korea;Korea
    KW;Kuwait;Kuwait;Kuwait
    KY;Caymansaaret;Caymanöarna;Cayman Islands
    KZ;Kazakstan;Kazakstan;Kazakhstan
    LA;Laos;Laos;Laos
    LB;Libanon;Libanon;Lebanon
    LC;Saint Lucia;S:t Lucia;Saint Lucia
    LI;Liechtenstein;Liechtenstein;Liechtenstein
    LK;Sri Lanka;Sri Lanka;Sri Lanka
    LR;Liberia;Liberia;Liberia
    LS;Lesotho;Lesotho;Lesotho
    LT;Liettua;Litauen;Lithuania
    LU;Luxemburg;Luxemburg;Luxembourg
    LV;Latvia;Lettland;Latvia
    LY;Libya;Libyen;Libya
    MA;Marokko;Marocko;Morocco
    MC;Monaco;Monaco;Monaco
    MD;Moldova;Moldavien;Moldova
    ME;Montenegro;Montenegro;Montenegro
    MF;Saint-Martin;Saint-Martin;Saint Martin
    MG;Madagaskar;Madagaskar;Madagascar
    MH;Marshallinsaaret;Marshallöarna;Marshall Islands
    MK;Pohjois-Makedonia;Nordmakedonien;North Macedonia;Makedonia;Makedonien;Macedonia
    ML;Mali;Mali;Mali
    MM;Myanmar;Myanmar;Myanmar
    MN;Mongolia;Mongoliet;Mongolia
    MO;Macao;Macao;Macao
    MP;Pohjois-Mariaanit;Nordmarianerna;Northern Mariana Islands
    MQ;Martinique;Martinique;Martinique
    MR;Mauritania;Mauretanien;Mauritania
    MS;Montserrat;Montserrat;Montserrat
    MT;Malta;Malta;Malta
    MU;Mauritius;Mauritius;Mauritius
    MV;Malediivit;Maldiverna;Maldives
    MW;Malawi;Malawi;Malawi
    MX;Meksiko;Mexiko;Mexico
    MY;Malesia;Malaysia;Malaysia
    MZ;Mosambik;Moçambique;Mozambique
    NA;Namibia;Namibia;Namibia
    NC;Uusi-Kaledonia;Nya Kaledonien;New Caledonia
    NE;Niger;Niger;Niger
    NF;Norfolkinsaari;Norfolkön;Norfolk Island
    NG;Nigeria;Nigeria;Nigeria
    NI;Nicaragua;Nicaragua;Nicaragua
    NL;Alankomaat;Nederländerna;Netherlands;Hollanti;Holland;Alankomaiden kuningaskunta;the Netherlands
    NO;Norja;Norge;Norway
    NP;Nepal;Nepal;Nepal
    NR;Nauru;Nauru;Nauru
    NU;Niue;Niue;Niue
    NZ;Uusi-Seelanti;Nya Zeeland;New Zealand;Uusi Seelanti
    OM;Oman;Oman;Oman
    PA;Panama;Panama;Panama
    PE;Peru;Peru;Peru
    PF;Ranskan Polynesia;Franska Polynesien;French Polynesia
    PG;Papua-Uusi-Guinea;Papua Nya Guinea;Papua New Guinea
    PH;Filippiinit;Filippinerna;Philippines;the Philippines
    PK;Pakistan;Pakistan;Pakistan
    PL;Puola;Polen;Poland
    PM;Saint-Pierre ja Miquelon;S:t Pierre och Miquelon;Saint Pierre and Miquelon
    PN;Pitcairn;Pitcairnöarna;Pitcairn Islands
    PR;Puerto Rico;Puerto Rico;Puerto Rico
    PS;Palestiinalaisalue;Palestinska territorierna;Palestinian Territories
    PT;Portugali;Portugal;Portugal
    PW;Palau;Palau;Palau
    PY;Paraguay;Paraguay;Paraguay
    QA;Qatar;Qatar;Qatar
    RE;Réunion;Réunion;Réunion
    RO;Romania;Rumänien;Romania
    RS;Serbia;Serbien;Serbia
    RU;Venäjä;Ryssland;Russia;Venäjän federaatio;Ryska federationen;Russian Federation
    RW;Ruanda;Rwanda;Rwanda
    SA;Saudi-Arabia;Saudiarabien;Saudi Arabia
    SB;Salomonsaaret;Salomonöarna;Solomon Islands
    SC;Seychellit;Seychellerna;Seychelles
    SD;Sudan;Sudan;Sudan
    SE;Ruotsi;Sverige;Sweden
    SG;Singapore;Singapore;Singapore
    SH;Saint Helena;S:t Helena;Saint Helena
    SI;Slovenia;Slovenien;Slovenia
    SJ;Huippuvuoret ja Jan Mayen;Svalbard och Jan Mayen;Svalbard and Jan Mayen
    SK;Slovakia;Slovakien;Slovakia
    SL;Sierra Leone;Sierra Leone;Sierra Leone
    SM;San Marino;San Marino;San Marino
    SN;Senegal;Senegal;Senegal
    SO;Somalia;Somalia;Somalia
    SR;Suriname;Surinam;Suriname
    SS;Etelä-Sudan;Sydsudan;South Sudan
    ST;São Tomé ja Príncipe;São Tomé och Príncipe;São Tomé and Príncipe
    SV;El Salvador;El Salvador;El Salvador
    SX;Sint Maarten;Sint Maarten;Sint Maarten
    SY;Syyria;Syrien;Syria;Syyrian arabitasavalta
    SZ;Eswatini;Eswatini;Eswatini;Swaziland
    TC;Turks- ja Caicossaaret;Turks- och Caicosöarna;Turks and Caicos Islands
    TD;Tšad;Tchad;Chad
    TF;Ranskan eteläiset ja antarktiset alueet;Franska sydterritorierna;French Southern Territories
    TG;Togo;Togo;Togo
    TH;Thaimaa;Thailand;Thailand
    TJ;Tadžikistan;Tadzjikistan;Tajikistan
    TK;Tokelau;Tokelauöarna;Tokelau
    TL;Itä-Timor;Östtimor;Timor-Leste;East Timor
    TM;Turkmenistan;Turkmenistan;Turkmenistan
    TN;Tunisia;Tunisien;Tunisia
    TO;Tonga;Tonga;Tonga
    TR;Turkki;Turkiet;Türkiye;Turkey
    TT;Trinidad ja Tobago;Trinidad och Tobago;Trinidad and Tobago
    TV;Tuvalu;Tuvalu;Tuvalu
    TW;Taiwan;Taiwan;Taiwan;Kiinan tasavalta
    TZ;Tansania;Tanzania;Tanzania
    UA;Ukraina;Ukraina;Ukraine
    UG;Uganda;Uganda;Uganda
    UM;Yhdysvaltain erillissaaret;USA:s yttre öar;U.S. Outlying Islands
    US;Yhdysvallat;USA;United States;Yhdysvallat (USA);Amerikan yhdysvallat;Förenta staterna;United States of America;U.S.;the United States
    UY;Uruguay;Uruguay;Uruguay
    UZ;Uzbekistan;Uzbekistan;Uzbekistan
    VA;Vatikaani;Vatikanstaten;Vatican City;Vatikaanivaltio
    VC;Saint Vincent ja Grenadiinit;S:t Vincent och Grenadinerna;Saint Vincent and Grenadines
    VE;Venezuela;Venezuela;Venezuela
    VG;Brittiläiset Neitsytsaaret;Brittiska Jungfruöarna;British Virgin Islands
    VI;Yhdysvaltain Neitsytsaaret;Amerikanska Jungfruöarna;U.S. Virgin Islands
    VN;Vietnam;Vietnam;Vietnam;Viet Nam
    VU;Vanuatu;Vanuatu;Vanuatu
    WF;Wallis ja Futuna;Wallis- och Futunaöarna;Wallis and Futuna
    WS;Samoa;Samoa;Samoa
    YE;Jemen;Jemen;Yemen
    YT;Mayotte;Mayotte;Mayotte
    ZA;Etelä-Afrikka;Sydafrika;South Africa;Etelä-Afrikan tasavalta
    ZM;Sambia;Zambia;Zambia
    ZW;Zimbabwe;Zimbabwe;Zimbabwe
    """
}
