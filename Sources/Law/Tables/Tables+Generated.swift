// Made from law/ by `swift run seloste-dev generate`; do not edit.
// swift-format-ignore-file

/// The files of `law/`.
enum LawTables {
  static let adequacy = #"""
country;territory;scope;decision;adopted;expires;partial;confidence;source
AD;Andorra;general;2010/625/EU;2010-10-19;;;V;review Jan 2024
AR;Argentina;general;2003/490/EC;2003-06-30;;;V;review Jan 2024
BR;Brazil;general;(EU) 2026/179;2026-01-26;;;V;europalov.no id-34841, cms.law
CA;Canada;commercial organisations (PIPEDA);2002/2/EC;2001-12-20;;yes;V;review Jan 2024
;European Patent Organisation;international organisation;(number not verified);2025-07-15;;;V;globalpolicywatch.com
FO;Faroe Islands;general;2010/146/EU;2010-03-05;;;V;review Jan 2024
GG;Guernsey;general;2003/821/EC;2003-11-21;;;V;review Jan 2024
IM;Isle of Man;general;2004/411/EC;2004-04-28;;;V;review Jan 2024
IL;Israel;automated processing (international transfers that are automated);2011/61/EU;2011-01-31;;yes;V;review Jan 2024
JP;Japan;private-sector operators under APPI;(EU) 2019/419;2019-01-23;;yes;V;activemind.legal list
JE;Jersey;general;2008/393/EC;2008-05-08;;;V;review Jan 2024
NZ;New Zealand;general;2013/65/EU;2012-12-19;;;V;review Jan 2024
KR;Republic of Korea;controllers under PIPA with exclusions;(EU) 2022/254;2021-12-17;;yes;V;activemind.legal list
CH;Switzerland;general;2000/518/EC;2000-07-26;;;V;review Jan 2024
GB;United Kingdom;general, except immigration control;(EU) 2021/1772;2021-06-28;2025-12-27;;H;expiry moved once from 2025-06-27
GB;United Kingdom;general;decision of 2025-12-19 (number not verified);2025-12-19;2031-12-27;;V;dpocentre.com, itpro.com, uea.ac.uk
US;United States;DPF-certified organisations only;(EU) 2023/1795;2023-07-10;;yes;V;T-553/23 (2025-09-03), appeal pending
UY;Uruguay;general;2012/484/EU;2012-08-21;;;V;review Jan 2024

"""#

  static let authority = #"""
key;fi;sv;en;confidence;source
name;Tietosuojavaltuutetun toimisto;Dataombudsmannens byrå;Office of the Data Protection Ombudsman;V;https://tietosuoja.fi/yhteystiedot
visit;Lintulahdenkuja 4, 00530 Helsinki;Fågelviksgränden 4, 00530 Helsingfors;Lintulahdenkuja 4, 00530 Helsinki;V;https://tietosuoja.fi/yhteystiedot
postal;PL 800, 00531 Helsinki;PB 800, 00531 Helsingfors;P.O. Box 800, 00531 Helsinki;V;https://tietosuoja.fi/sv/kontaktuppgifter
switchboard;029 566 6700;029 566 6700;+358 29 566 6700;V;https://tietosuoja.fi/yhteystiedot
registry_phone;029 566 6768;029 566 6768;+358 29 566 6768;V;https://tietosuoja.fi/yhteystiedot
email;tietosuoja@om.fi;tietosuoja@om.fi;tietosuoja@om.fi;V;https://tietosuoja.fi/yhteystiedot
eforms;https://tietosuoja.fi/sahkoinen-asiointi;;;V;https://tietosuoja.fi/sahkoinen-asiointi
stale_1;PL 800, 00521 Helsinki;PB 800, 00521 Helsingfors;;H;older postal code of the same PO box
stale_2;Ratapihantie 9, 00520 Helsinki;Bangårdsvägen 9;;H;earlier visiting address
stale_3;PL 315, 00181 Helsinki|Albertinkatu 25 A;;;M;address before that
stale_4;029 56 16670|010 36 16670;;;M;old advice line (029 56 16670 seen on the pre-2018 site)
stale_5;029 566 6735;;;V;fax no longer on the current contact page

"""#

  static let bilingualMunicipalities = #"""
fi;fi_genitive;sv;majority
Espoo;Espoon;Esbo;fi
Hanko;Hangon;Hangö;fi
Helsinki;Helsingin;Helsingfors;fi
Inkoo;Inkoon;Ingå;sv
Kaskinen;Kaskisten;Kaskö;fi
Kauniainen;Kauniaisten;Grankulla;fi
Kemiönsaari;Kemiönsaaren;Kimitoön;sv
Kirkkonummi;Kirkkonummen;Kyrkslätt;fi
Kokkola;Kokkolan;Karleby;fi
Korsnäs;Korsnäsin;Korsnäs;sv
Kristiinankaupunki;Kristiinankaupungin;Kristinestad;sv
Kruunupyy;Kruunupyyn;Kronoby;sv
Lapinjärvi;Lapinjärven;Lappträsk;fi
Lohja;Lohjan;Lojo;fi
Loviisa;Loviisan;Lovisa;fi
Luoto;Luodon;Larsmo;sv
Maalahti;Maalahden;Malax;sv
Mustasaari;Mustasaaren;Korsholm;sv
Myrskylä;Myrskylän;Mörskom;fi
Närpiö;Närpiön;Närpes;sv
Parainen;Paraisten;Pargas;sv
Pedersöre;Pedersören;Pedersöre;sv
Pietarsaari;Pietarsaaren;Jakobstad;sv
Porvoo;Porvoon;Borgå;fi
Pyhtää;Pyhtään;Pyttis;fi
Raasepori;Raaseporin;Raseborg;sv
Sipoo;Sipoon;Sibbo;fi
Siuntio;Siuntion;Sjundeå;fi
Turku;Turun;Åbo;fi
Uusikaarlepyy;Uudenkaarlepyyn;Nykarleby;sv
Vaasa;Vaasan;Vasa;fi
Vantaa;Vantaan;Vanda;fi
Vöyri;Vöyrin;Vörå;sv

"""#

  static let bills = #"""
fi_name;sv_name;sv_title;en_name;bill;confidence;note
Arkistointilaki;Arkiveringslag;Lag om arkivering;Archiving Act;HE 169/2025;L;would repeal 831/1994, state in November 2026 not verified

"""#

  static let columnMeanings = #"""
pattern;category;special;weight;values
firstname;ID;no;4.5;text
lastname;ID;no;4.5;text
first name;ID;no;4.5;text
last name;ID;no;4.5;text
family name;ID;no;4;text
middle name;ID;no;4;text
maiden name;ID;no;4;text
former name;ID;no;2;text
callname;ID;no;3;text
preferred name;ID;no;2.5;text
display name;ID;no;0.5;text
displayname;ID;no;0.5;text
name;ID;no;0.3;text
person name;ID;no;4.5;text
identitycode;HETU;hetu;6;
social security number;HETU;hetu;6;
social security tunnus;HETU;hetu;6;
national identifier;HETU;hetu;5;
national tunnus;HETU;hetu;5;
national id;HETU;hetu;5;
person tunnus;HETU;hetu;4.5;
person identifier;ID;no;3.5;
person code;HETU;hetu;3.5;digits
birth;ID;no;4.5;
birth date;ID;no;5;
birth time;ID;no;5;
birth year;ID;no;4;
birth place;ID;no;4.5;
birth country;ID;no;4.5;
birth municipality;ID;no;4.5;
birth name;ID;no;4;text
deceased;ID;no;3.5;
deceased date;ID;no;4.5;
deceased time;ID;no;4.5;
age;DEMOG;no;0.6;
gender;DEMOG;no;3.5;
marital;FAMILY;no;4.5;
marital status;FAMILY;no;4.5;
nationality;NATIONALITY;no;4;
mothertongue;LANGUAGE;no;4.5;
mother language;LANGUAGE;no;4.5;
home language;LANGUAGE;no;3;
language;LANGUAGE;no;0.3;
service language;LANGUAGE;no;3;
preferred language;LANGUAGE;no;2.5;
contact language;LANGUAGE;no;3;
language skill;LANGUAGE;no;3.5;
language level;LANGUAGE;no;2.5;
interpreting;LANGUAGE;no;3;
interpreting language;LANGUAGE;no;4;
interpreter need;LANGUAGE;no;4;
phone;CONTACT;no;1.4;digits
phone number;CONTACT;no;1.4;digits
email;CONTACT;no;3.4;text
email address;CONTACT;no;3.4;text
address;CONTACT;no;0.6;text
street;CONTACT;no;0.6;text
street address;CONTACT;no;0.6;text
postal address;CONTACT;no;0.6;text
postcode;CONTACT;no;0.5;
postoffice;CONTACT;no;0.5;text
postal unit;CONTACT;no;0.5;text
postal code;CONTACT;no;0.5;
postal number;CONTACT;no;0.5;
residence place;RESIDENCE;no;2.5;
home address;CONTACT;no;4;text
housenumber;CONTACT;no;0.5;
careof;CONTACT;no;2;text
contactinfo;CONTACT;no;1.2;
channel;CONTACT;no;0.2;
contact channel;CONTACT;no;1.5;
fbsocial;CONTACT;no;1;text
emergency contact;CONTACT;no;4;
residence code;CONTACT;no;2;
homemunicipality;RESIDENCE;no;4;
home municipality;RESIDENCE;no;4;
municipality residence;RESIDENCE;no;4;
residence;RESIDENCE;no;1.5;
residencepermit;RESIDENCE;no;4;
asylum;RESIDENCE;secret;3.5;
asylum reason;RESIDENCE;secret;5;
arrival;RESIDENCE;no;0.5;
arrival date;RESIDENCE;no;1;
arrival reason;RESIDENCE;secret;4;
protected;PROTECTED;secret;5;
restricted description;PROTECTED;secret;3;
restricted info;PROTECTED;secret;3;
restricted address;PROTECTED;secret;4;
secret phone;PROTECTED;secret;4;
secret address;PROTECTED;secret;4;
secret number;PROTECTED;secret;3;
housing;HOUSING;no;1;
family;FAMILY;no;1;
family size;FAMILY;no;2.5;
household size;FAMILY;no;2.5;
child count;FAMILY;no;2;
custody;FAMILY;no;4;
guardianship;FAMILY;no;3.5;
kinship;FAMILY;no;1;
dependants;FAMILY;no;3;
religion;RELIGION;art9;4;
ethnicity;ETHNIC;art9;4.5;
minority;ETHNIC;art9;3.5;
health;HEALTH;art9;3;
diagnosis;HEALTH;art9;5;
disability;HEALTH;art9;3.5;
allergy;HEALTH;art9;3.5;
diet;HEALTH;art9;1;
special diet;HEALTH;art9;1.5;
medication;HEALTH;art9;3;
vaccine;HEALTH;art9;3;
treatment;HEALTH;art9;1;
symptom;HEALTH;art9;4;
labtest;HEALTH;art9;3.5;
weightheight;HEALTH;art9;0.5;
pregnancy;HEALTH;art9;5;
mental;HEALTH;art9;4;
substance;HEALTH;art9;4;
functioning;HEALTH;art9;4;
work functioning;HEALTH;art9;4.5;
aid;HEALTH;art9;2.5;
sickleave;HEALTH;art9;4;
attendance reason;HEALTH;art9;2;
injury;HEALTH;art9;2.5;
biometric;BIOMETRIC;art9;4.5;
genetic;GENETIC;art9;4.5;
sexual;SEXUAL;art9;4.5;
union;UNION;art9;4.5;
political;POLITICAL;art9;2;
crime;CRIMINAL;art10;4;
childwelfare;SOCIALCARE;secret;4;
socialcare;SOCIALCARE;secret;3;
psychsocial;SOCIALCARE;secret;3;
education;EDUCATION;no;1;
education level;EDUCATION;no;2;
degree;EDUCATION;no;1.5;
grade;EDUCATION;no;1.5;
degree language;EDUCATION;no;1.5;
grade language;EDUCATION;no;1.5;
education language;EDUCATION;no;1;
languagetest language;EDUCATION;no;1.5;
attendance;EDUCATION;no;2;
learningsupport;EDUCATION;secret;0.5;
schoolclass;EDUCATION;no;1;
discipline;EDUCATION;secret;2.5;
school name;EDUCATION;no;0;
work;WORK;no;0.5;
work history;WORK;no;2.5;
occupation;WORK;no;2;
employer;WORK;no;1.5;
employer name;WORK;no;1.5;
jobsearch;WORK;no;3;
labourmarket;WORK;no;3;
qualification;WORK;no;1.5;
shift;WORK;no;2;
leave;WORK;no;1.5;
skill;EDUCATION;no;1.5;
wage;FINANCE;secret;3;
income;FINANCE;secret;3.5;
tax;FINANCE;secret;1;
debt;FINANCE;secret;2.5;
credit;FINANCE;no;1;
assets;FINANCE;secret;3;
bankaccount;FINANCE;no;1.8;digits
account number;FINANCE;no;1.2;digits
benefit;FINANCE;secret;1.5;
invoice;FINANCE;no;0.5;
payment;FINANCE;no;0.3;
fee;FINANCE;no;0;
price;FINANCE;no;0;
amount;FINANCE;no;0;
insurance;FINANCE;no;1;
reimbursement;FINANCE;no;1;
voucher;FINANCE;no;0;
location;LOCATION;no;0.6;
vehicleplate;VEHICLE;no;2.5;
image;IMAGE;no;0.5;
recording;IMAGE;no;1.5;
signature;ID;no;2;
person image;IMAGE;no;3.5;
username;CREDENTIAL;no;4;text
login name;CREDENTIAL;no;4;text
user name;CREDENTIAL;no;4;text
user identifier;CREDENTIAL;no;3.5;digits
user tunnus;CREDENTIAL;no;4;digits
tunnus;ID;no;0.2;digits
client tunnus;ID;no;3;
case tunnus;SERVICE;no;0.3;
authentication;CREDENTIAL;no;0.8;
authentication tunnus;CREDENTIAL;no;2;
external id;ID;no;0.6;
external tunnus;ID;no;1;
account name;CREDENTIAL;no;1.5;text
login;CREDENTIAL;no;2;
password;CREDENTIAL;no;2.5;
token;CREDENTIAL;no;1;
secret;CREDENTIAL;no;0.8;text
password hash;CREDENTIAL;no;3;
verification;CREDENTIAL;no;1.5;
authentication identifier;CREDENTIAL;no;2;
authentication id;CREDENTIAL;no;2;
external identifier;ID;no;1;
login time;LOG;no;3.5;
last login;LOG;no;4;
failed login;LOG;no;3.5;
login date;LOG;no;3.5;
login count;LOG;no;3;
user login;LOG;no;2.5;
ipaddress;LOG;no;4;
cookie;LOG;no;1.5;
useragent;LOG;no;2;
deviceid;LOG;no;2.5;
disclosure;LOG;no;1.2;
consent;CONSENT;no;2.5;
hobby;DEMOG;no;2.5;
military;DEMOG;no;3.5;
score;PROFILE;no;1;
visibility;PROFILE;no;0.5;
theme;PROFILE;no;0.5;
passport;ID;no;4.5;
drivinglicence;ID;no;3.5;
learnerid;ID;no;5;
customernumber;ID;no;3;
client number;ID;no;3;
client code;ID;no;2.5;digits
client identifier;ID;no;3;
personnumber;ID;no;4;
staff number;ID;no;4;
student number;ID;no;4;
person number;ID;no;4;
patient number;ID;no;4;
membernumber;ID;no;3;
member number;ID;no;3.5;
casenumber;SERVICE;no;0.3;
case number;SERVICE;no;0.3;
case identifier;SERVICE;no;0.3;
identifier;ID;no;0.2;digits
person identifier external;ID;no;3;
freetext;FREETEXT;no;0.4;text
additional info;FREETEXT;no;0.4;text
text;FREETEXT;no;0;text
message;SERVICE;no;0.8;
feedback;SERVICE;no;0.5;
attachment;SERVICE;no;0.3;
application;SERVICE;no;0.6;
decision;SERVICE;no;0.6;
statement;SERVICE;no;1;
plan;SERVICE;no;0.3;
goal;SERVICE;no;0.3;
need;SERVICE;no;0.3;
service need;SERVICE;no;0.8;
assessment;SERVICE;no;0.5;
visit;SERVICE;no;0.5;
reservation;SERVICE;no;0.3;
placement;SERVICE;no;0.5;
customership;SERVICE;no;2.5;
integration;SERVICE;no;1;
referral;SERVICE;no;1;
transfer;SERVICE;no;0;
move;SERVICE;no;0;
caregiving;SERVICE;no;0.3;
transport;SERVICE;no;0.3;
loan;SERVICE;no;0.3;
duty;SERVICE;no;0.2;
observation;SERVICE;no;0.8;
finalsummary;SERVICE;no;0.8;
service;SERVICE;no;0;
office;POLITICAL;no;2;
vehicle;VEHICLE;no;0;
estate;PROPERTY;no;0.3;
grave;ID;no;0.5;
boat;VEHICLE;no;0.3;
pet;PROPERTY;no;0.3;
meter;PROPERTY;no;0;
buildingpermit;PROPERTY;no;0.5;
role;WORK;no;0;
place;CONTACT;no;0.2;text
city;CONTACT;no;0.2;text
postal city;CONTACT;no;0.5;text
country;CONTACT;no;0.1;text
read time;LOG;no;0.4;
read at;LOG;no;0.4;
read;LOG;no;0.2;
viewing;LOG;no;0.6;
organisation name;WORK;no;0;
organisation;WORK;no;0;
company;WORK;no;0;
company name;WORK;no;0;
businessid;WORK;no;0;
followup;SERVICE;no;0.4;
contract;SERVICE;no;0.3;
deposit;FINANCE;no;0;
social work;SOCIALCARE;secret;2.5;
health condition;HEALTH;art9;4;
attendance time;EDUCATION;no;2;
special need;FREETEXT;no;1;text
permit;SERVICE;no;0.3;
learningsupport decision;EDUCATION;secret;2.5;
discount;FINANCE;no;0.3;
municipality;RESIDENCE;no;0.2;
learningplan;EDUCATION;no;1;
recipient;CONTACT;no;0.4;text
recipient name;ID;no;2;text
recipient email;CONTACT;no;4;text
recipient phone;CONTACT;no;4;digits
recipient address;CONTACT;no;3;text
identified;ID;no;0.8;
languagetest;EDUCATION;no;1.5;
penalty;FINANCE;no;0.5;
request;SERVICE;no;0.3;
appeal;SERVICE;no;0.5;
inspection;SERVICE;no;0.3;
parking;SERVICE;no;0.3;
election;POLITICAL;no;0.5;
dwelling;HOUSING;no;0.5;
berth;PROPERTY;no;0.3;
waste;PROPERTY;no;0.3;
person type;DEMOG;no;1;
vehicle number;VEHICLE;no;1.5;
boat number;VEHICLE;no;1.5;
finance;FINANCE;no;0.3;
expense;FINANCE;secret;0.5;
finance learningsupport;SOCIALCARE;secret;2.5;
person;ID;no;2;text
vat;FINANCE;no;0.3;
workplace;WORK;no;1.5;
project;WORK;no;0;
phone work;CONTACT;no;2;digits
work phone;CONTACT;no;2;digits
work email;CONTACT;no;3.4;text
bank;FINANCE;no;0.3;text
certificate;SERVICE;no;0.3;
certificate education;EDUCATION;no;1.5;
area;CONTACT;no;0.1;text
mandate;SERVICE;no;0.3;
optout;CONSENT;no;2.5;
alias;ID;no;0.8;text

"""#

  static let columnWords = #"""
concept;role;fi;sv;en
person;person:person;henkilo|=hlo|hlo|henk|=yksilo|=yksilon|ihminen|ihmise|yksityishenkilo|luonnollinenhenkilo;person|individ|manniska|privatperson|fysiskperson;person|individual|people|human|privateperson|naturalperson|persons
client;person:client;asiakas|asiakkaa|asiakkai|=asiak|tuettava|palvelunkayttaja|asioija|toimeksiantaja|paamies|edunsaaja;klient|kund|brukare|kunder|kunden|kundens|klienter|uppdragsgivare|omsorgstagare|vardtagare|bistandstagare|huvudman|formanstagare;client|customer|clients|=cust|serviceuser|consumer|subscriber|beneficiary|beneficiaries
child;person:child;lapsi|lapse|lasten|lapset|alaikainen|vauva|taapero|=poika|=tytto|tytar|=lapsia;barn|barnet|minderarig|spadbarn|smabarn|=son|=dotter;child|children|kid|minor|infant|baby|toddler|newborn|=son|daughter|juvenile|kids
youth;person:child;nuori|nuore|nuoret|teini|nuorisolai;ungdom|tonaring;youth|adolescent|teen|teenager|youngster
pupil;person:pupil;oppilas|oppilaa|koululai|oppija|koululainen|lukiolainen|esioppilas|oppivelvollinen|ylioppilaskokelas|koulukas|eskarilainen;elev|skolelev|larande|elever|eleven|elevens|eleverna|skolbarn|forskolebarn|gymnasist;pupil|learner|schoolchild|schoolkid|schoolpupil|preschooler|schoolchildren
student;person:student;opiskelija|opiskelijat|alumni|tutkijakoulutettava;studerande|student|studenter|alumn|doktorand;student|undergraduate|alumnus|alumni|postgraduate|freshman|phdstudent
guardian;person:guardian;huoltaja|vanhempi|vanhemma|vanhempa|vanhemmat|holhooja|kasvatusvastuullinen;vardnadshavare|foralder|foraldra|foraldrar|malsman|styvforalder|fosterforalder;guardian|parent|caretaker|custodian|stepparent|fosterparent|legalguardian
mother;person:guardian;aiti|aidin|=aitiys;mor|moder|mamma;mother|mom|mum
father;person:guardian;=isa|isan;far|fader|pappa;father|dad|daddy
spouse;person:family;puoliso|aviopuoliso|kumppani|avopuoliso|avovaimo|aviomies|elamankumppani;=make|=maka|sambo|=partner|hustru|livskamrat;spouse|husband|wife|cohabitant|=partner|fiance|cohabitee
relative;person:family;omainen|omaise|lahiomai|laheinen|laheise|sukulainen|isovanhempi|omaishoitaja|perhehoitaja|serkku|=tati|=seta|=eno|mummo|=vaari|=ukki|isoaiti|isoisa|lapsenlapsi|laheishenkilo;anhorig|narstaende|slakting|narstaendevardare|kusin|barnbarn|mormor|farmor|morfar|farfar;relative|kin|nextofkin|relatives|grandparent|grandmother|grandfather|grandchild|cousin|aunt|uncle|nephew|niece
sibling;person:family;sisarus|sisarukse|=veli|=sisko|=sisar|kaksonen;syskon|=bror|=syster|tvilling;sibling|brother|sister|twin
dependant;person:family;huollettava;beroende;dependant|dependent
patient;person:patient;potilas|potilaa|hoidettava;patient;patient|inpatient|outpatient
resident;person:resident;asukas|asukkaa|asukkai|asukki|talonasukas;boende|invanare;resident|inhabitant|occupant|homeowner|roommate|householder|lodger
renter;person:resident;vuokralai|vuokraaja|vuokralaise;hyresgast|arrendator|hyresgaster;renter|lessee|leaseholder
citizen;person:citizen;kansalainen|kansalaise|kuntalainen|kuntalaise|aanioikeutettu;medborgare|kommuninvanare|medborgaren|rostberattigad;citizen|citizens|voters
applicant;person:applicant;hakija|luvanhakija|asunnonhakija|lupahakija|avustuksenhakija|kanssahakija|rinnakkaishakija|tuensaaja|avunhakija|opiskelijahakija;sokande|medsokande|bidragssokande|bidragstagare;applicant|coapplicant|grantee|permitholder|licensee
staff;person:staff;tyontekija|henkilokunta|henkilosto|virkailija|viranhaltija|viranhalt|tyontekijat|virkamies|asiakaspalvelija|neuvonantaja|valmistelija|palkansaaja|toimihenkilo|siivooja|keittaja|kokki|vahtimestari|vartija|alainen|kollega|omatyontekija|kanslisti|toimistotyontekija|yhteisotyontekija|virkailijat|rekrytoija|kuntatyontekija|kirjastonhoitaja|kirjastovirkailija|miehisto|merimies;anstalld|personal|medarbetare|tjansteinnehavare|tjansteman|tjansteperson|arbetstagare|lonetagare|kontorist|vaktmastare|kollega|underordnad|konsult|rekryterare|vaktare|stadare|kock|tekniker|bibliotekarie|anstallda|anstalldas|besattning|besattningsman|sjoman|matros;employee|staff|personnel|clerk|caseworker|officer|employees|workforce|servant|civilservant|wageearner|workers|colleague|coworker|subordinate|janitor|cleaner|receptionist|cashier|technician|freelancer|consultant|recruiter|salesperson|salesman|labourer|crew|newhire|librarian|sailor|seaman|seafarer|crewmember
teacher;person:staff;opettaja|ope|luokanopettaja|rehtori|opettajat|kasvattaja|lastentarhanopettaja|professori|lehtori|luennoitsija|tuntiopettaja|=opo|luokanvalvoja;larare|rektor|pedagog|professor|lektor|forelasare|klassforestandare|lararna;teacher|principal|headmaster|tutor|lecturer|educator|professor|teachers|faculty
instructor;person:staff;ohjaaja|valmentaja|kouluttaja|mentori|neuvoja|vetaja|liikunnanohjaaja|nuorisotyontekija|leiriohjaaja|tyopaikkaohjaaja;handledare|instruktor|utbildare|tranare|mentor|kursledare|ungdomsledare|lagerledare|jobbcoach|coach|larledare;instructor|counselor|counsellor|coach|trainer|mentor|adviser|advisor|coaches|youthworker
carer;person:staff;hoitaja|omahoitaja|laakari|psykologi|kuraattori|terapeutti|sosiaalityontekija|katilo|hammaslaakari|fysioterapeutti|terveydenhoitaja|lahihoitaja|sairaanhoitaja|palveluohjaaja|kirurgi|farmaseutti|proviisori|ensihoitaja|puheterapeutti|toimintaterapeutti|lastenhoitaja|kodinhoitaja|perhetyontekija|sosiaaliohjaaja|ylilaakari|maaraaja;skotare|lakare|skoterska|sjukskotare|psykolog|kurator|terapeut|socialarbetare|barnmorska|tandlakare|fysioterapeut|halsovardare|narvardare|kirurg|farmaceut|ambulanssjukvardare|talterapeut|underskoterska|overlakare|barnskotare|vardare|socialsekreterare|boendestodjare;nurse|doctor|physician|practitioner|psychologist|therapist|carer|caregiver|clinician|dentist|midwife|physiotherapist|surgeon|pharmacist|paramedic|prescriber|pediatrician|paediatrician|psychiatrist|dietitian|optometrist|socialworker|doctors|nurses
manager;person:staff;esimies|esihenkilo|johtaja|paallikko|koordinaattori|vastuuhenkilo|tiimivetaja|pomo|toimitusjohtaja|osastonhoitaja|projektipaallikko|vuoropaallikko|lahiesimies|vastuuhlo|vastuuhenk;chef|forman|direktor|ledare|koordinator|enhetschef|verksamhetschef|projektledare|forestandare|avdelningschef;manager|supervisor|director|boss|coordinator|teamlead|superior|ceo|projectmanager|teamleader|managers|leader
user;person:user;kayttaja|kaytt|kayttajat;anvandare|anvandaren;user|users|=usr|accountholder|enduser|appuser|webuser|useraccount
login;attr;kirjautumis|kirjautuminen|kirjautunut|kirjautumi;inloggning|inloggad;login|logon|signin
admin;person:staff;yllapitaja|paakayttaja|moderaattori;administrator|moderator;admin|administrator|superuser|moderator|sysadmin|administrators
volunteer;person:volunteer;vapaaehtoinen|vapaaehtois|talkoolainen|toimitsija|tukikummi;volontar|frivillig|funktionar|fadder|frivilligarbetare;volunteer|steward|volunteers
expert;person:expert;kokemusasiantuntija|asiantuntija;expert|erfarenhetsexpert|sakkunnig;expert
assessor;person:expert;arvioija|arvioitsija;bedomare;assessor|evaluator|examiner
booker;person:client;varaaja|tilaaja|ostaja|tilaajan|huutaja|lahjoittaja|sponsori|myyja;bokare|bestallare|kopare|budgivare|givare|donator|saljare|spekulant;reserver|booker|buyer|purchaser|shopper|bidder|donor|sponsor|seller|subscriberid
claimant;person:client;ilmoittaja|asianosainen|muutoksenhakija|kantelija|yhteydenottaja|aloitteentekija|vetoomuksentekija|kysyja|pyytaja|huomauttaja|viestija|soittaja|kirjelmoija|valituksentekija;anmalare|sakagare|klagande|uppgiftslamnare|initiativtagare|fragestallare|intressent|inringare|anmalaren;claimant|notifier|complainant|appellant|petitioner|informant|caller|stakeholder|reporter|requester|requestor|requestedby|inquirer|enquirer|whistleblower|plaintiff|initiator|party|parties|counterparty|submitter
builder;person:contact;rakennuttaja|rakentaja|suunnittelija|tyonjohtaja;byggherre|projekterare|arbetsledare;builder|architect|foreman
lawyer;person:contact;lakimies|asianajaja|kirjanpitaja|tilintarkastaja|tuomari|notaari|syyttaja;jurist|advokat|bokforare|revisor|disponent|domare|notarie|aklagare;lawyer|attorney|accountant|bookkeeper|judge|notary|prosecutor
passenger;person:client;matkustaja|kuljetettava;passagerare;passenger
witness;person:person;todistaja|silminnakija;vittne|ogonvittne;witness|bystander|eyewitness
heir;person:family;perillinen|kuolinpesa|pesanhoitaja|perilliset;arvinge|dodsbo|boforvaltare|arvingar;heir|executor|heirs|nextofheir
trainee;person:staff;harjoittelija|kesatyontekija|tyokokeilija|sijainen|kesatyonteki;praktikant|sommararbetare|vikarie|larling;apprentice|substitute
supportperson;person:contact;tukihenkilo|tukiperhe|avustaja;stodperson|stodfamilj|assistent;supportperson
respondent;person:client;vastaaja;svarande;respondent
interpreter;person:interpreter;tulkki|tulkin;tolk;interpreter|translator
contactperson;person:contact;yhteyshenkilo|yhteyshlo|yhthlo;kontaktperson|kontaktpersoner;contactperson|liaison
contact;person:contact;kontakti;kontakt;contact|contacts
jobseeker;person:jobseeker;tyonhakija|tyoton|tyollistettava|tyonhakijat;arbetssokande|arbetslos|jobbsokande|jobbsokare|arbetssokanden;jobseeker|jobseekers|jobapplicant
member;person:member;jasen|jasene|pelaaja|urheilija|harrastaja|uimari|juoksija|ratsastaja|partiolainen|kannattaja|kilpailija|metsastaja|hiihtaja|pyorailija|suunnistaja|ampuja;medlem|spelare|idrottare|lopare|ryttare|simmare|scout|tavlande|utovare|jagare|akare|skidakare|cyklist;member|membership|player|athlete|members|contestant|competitor|runner|swimmer|rider|skater|golfer|hunter|skier|cyclist
participant;person:participant;osallistuja|kurssilainen|ilmoittautuja|osanottaja|kuulija|kokelas|koehenkilo|tutkittava|valmennettava|leirilainen|esiintyja;deltagare|kursdeltagare|provdeltagare|forsoksperson|lagerdeltagare|foredragshallare;participant|attendee|registrant|trainee|enrollee|participants|attendees|examinee|camper|entrant|invitee|panelist|speaker|presenter|performer|delegate|enrolee
enrolment;topic;ilmoittautumi|osallistumi;anmalan|deltagande|inskrivning;enrolment|enrollment|participation|registration|signup
trustee;person:guardian;edunvalvoja|edunvalvo|edustaja|asiamies;intressebevakare|ombud|godman|foretradare|forvaltare;trustee|representative|proxy
visitor;person:visitor;vierailija|kavija|vieras|majoittuja|matkailija|turisti;besokare|gast|turist|hotellgast;visitor|guest|guests|visitors|tourist|traveller|traveler
victim;person:person;uhri;offer;victim
suspect;person:person;epailty|syytetty|rikoksentekija|tuomittu;misstankt|tilltalad|garningsman|domd;suspect|offender|defendant|accused|perpetrator|detainee
neighbour;person:neighbour;naapuri;granne;neighbour|neighbor
borrower;person:borrower;lainaaja|kirjastoasiakas;lantagare;borrower|patron
driver;person:staff;kuljettaja;forare|chauffor;driver
voter;person:voter;aanestaja;valjare;voter
candidate;person:candidate;ehdokas|ehdokkaa;kandidat;candidate
councillor;person:official;valtuutettu|luottamushenkilo|kansanedustaja|kaupunginvaltuutettu|varavaltuutettu|varajasen|pormestari|kansanedustajat|luottamushenkilot;fortroendevald|ledamot|ersattare|fullmaktigeledamot|riksdagsledamot|ledamoter|politiker|fortroendeman|namndeman|statsrad|borgmastare|styrelsemedlem|styrelseledamot|styrelse;councillor|councilor|boardmember|politician|senator|mayor|councillors
owner;person:owner;omistaja|haltija|isannoitsija|osakas|omistajat|vuokranantaja|kiinteistonomistaja|maanomistaja|koiranomistaja|oikeudenhaltija|luvanhaltija|osakkeenomistaja;agare|innehavare|aktieagare|delagare|hyresvard|markagare|hundagare|fastighetsagare|tillstandshavare|rattighetshavare|upplatare;owner|holder|proprietor|shareholder|landlord|landowner|lessor|owners|shareholders
household;person:family;kotitalous|ruokakunta|talouskunta;hushall;household
family;attr;perhe|perheen;familj;family|familial
familymember;person:family;perheenjasen|perheenjas;familjemedlem;familymember
immigrant;person:client;maahanmuuttaja|pakolainen|turvapaikanhakija|kotoutuja|siirtolainen|tulokas|paperiton;invandrare|flykting|asylsokande|nyanland|nyanlanda|papperslos|immigrant;immigrant|refugee|migrant|newcomer|asylumseeker
sender;person:contact;lahettaja|lahettava;avsandare;sender
recipient;;vastaanottaja|saaja;mottagare|adressat;recipient|receiver|payee|addressee
payer;person:payer;maksaja|maksava|velallinen|takaaja|laskunsaaja;betalare|galdenar|borgensman;payer|codebtor|debtor|guarantor
author;actor;laatija|tekija|kirjaaja|kirjannut;forfattare|upphovsman;author|writer
prisoner;person:person;vanki;fange;prisoner|inmate
deceased;person:person;vainaja|kuollut|kuolin|kuolema;avliden|dod|dods;deceased|death
signatory;person:person;allekirjoittaja;undertecknare;signatory|signer|witnessedby
emergency;;hatayhteys|hata;nod;emergency
by;actor;=toimesta;=av;=by
creator;actor;luoja|luonut|tallentaja|tallentanut|lisaaja|lisannyt|perustaja|rekisteroija|luotu|lisatty|tallennettu|kirjattu|perustettu|ilmoittanut|jattanyt|tallettaja|tallettanut;skapare|registrator|skapad|tillagd|upprattad|registrerad;creator|created|inserted|added|creation|createdby|insertedby|addedby|createdon|datecreated|createdat|registeredby|createuser|createdate|createtime|insertuser|insertdate|entryuser|enteredby
modifier;actor;muokkaaja|muuttaja|paivittaja|muokannut|muokattu|muutettu|paivitetty|paivitys|muokkaus|muutos;andrad|andring|uppdaterad|uppdatering|modifierad|sparad|andringsdatum;modifier|editor|updater|modified|updated|changed|edited|modification|lastmod|modifiedby|updatedby|changedby|editedby|lastmodifiedby|lastupdate|touched|updateuser|updatedate|updatetime|modifyuser|modifydate|changeuser|changedate|edituser|editdate
handler;actor;kasittelija|paattaja|hyvaksyja|vahvistaja|tarkastaja|esittelija|poistaja|allekirjoittaja|vastuukasittelija|ratkaisija|paatoksentekija|kasitellyt|kasittelee|vastuuvalmistelija|hyvaksynyt|myontaja;handlaggare|godkannare|beslutsfattare|granskare|beredare|beslutande|behandlare|utredare|ansvarig|tilldelad|utfardare;handler|approver|accreditor|signer|signatory|processor|approvedby|revokedby|rejectedby|deletedby|closedby|sentby|assignedto|assignee|reviewer|uploader|decider|maker|responsible|auditor|operator|agent|issuer|issuedby|verifier|verifiedby|resolvedby|handledby|decidedby|completedby|grantedby|caseofficer|adjudicator|investigator|inspector|evaluatedby|checkedby|lockedby|authorisedby|authorizedby
deleted;book;poistettu|poistunut|arkistoitu|havitetty|havitys|piilotettu;raderad|borttagen|arkiverad|gallrad|gallring|gallras|bortgallrad|arkivdatum|arkiverat;deleted|removed|archived|del|purged|isdeleted|softdeleted|trashed|deletion|removal
name;attr;nimi|nimen|nime;namn|benamning;name|nimi|fullname|=nm
firstname;attr;etunimi|etunimet|etun|=enimi;fornamn|=fnamn|tilltalsnamn|fornamnen;firstname|givenname|=fname|forename|givennames
lastname;attr;sukunimi|sukun|=snimi;efternamn|=enamn|slaktnamn|slaktnamnet;lastname|surname|familyname|=lname
first;;ensimmainen|ensi|etu;forsta|for;first|given|fore
last;;viimeisin|viimeinen|viim|viimeksi|suku;senaste|sista|efter|slakt;last|latest
middle;;;mellan;middle
callname;attr;kutsumanimi|lempinimi|nimimerkki;tilltalsnamn|smeknamn|kallas;nickname|nick|callname|knownas|petname|screenname
displayname;attr;nayttonimi;visningsnamn;displayname
maiden;attr;tyttonimi|entinennimi;flicknamn;maiden
former;;entinen|aiempi|aikaisempi|edellinen;tidigare|fore;former|previous|prior
preferred;;toivottu|ensisijainen|toive|kutsuma;onskad|tilltals;preferred|desired|preference|requested
display;;naytettava|naytto|nayta;visas;display|show|visible
identitycode;attr;hetu|henkilotunnus|hlotunnus|sotu|henkilotunnu|hetun|htunnus|hetutunnus|sosiaaliturvatunnus|hlotun|henktun|henkilotunniste|ptunnus|sosiaaliturva;personbeteckning|personnummer|personnr|socialskyddssignum|persbet|persnr|pnr|samordningsnummer|socialforsakringsnummer|persnum;ssn|identitycode|nationalid|socialsecuritynumber|hetu|nin|personalidentitynumber|personalidentitycode|civicnumber|taxpayerid|=nino|=cpr|=bsn|identitynumber|nhsnumber|patientidentitynumber|personalnumber|legalid|ninumber|nationalinsurancenumber|nationalinsuranceno
security;;turvallisuus|turva;sakerhets;security
social;;sosiaali|sosiaalinen|sos;social;social
national;;kansallinen;nationell;national
code;lookup;koodi|koodisto|koodiarvo|koodiuri|koodistouri|luokkakoodi;kod|koder|kodverk|koduri;code|codes|=cd|codeuri|codevalue|codeset|slug
number;;numero|nro|num;nummer|=nr|nr;number|=no|=nbr|nro
identifier;key;tunniste|=oid|oidit;identifierare|=oid;identifier|ident|identification|oid|oids
id;key;=id|=uuid|=guid|=pk|=ids|avain|=rowid|=seqno|id;=id|nyckel;=id|=uuid|=guid|=pk|=fk|id|=eid
birth;attr;syntyma|syntynyt|synt|syntym;fodelse|fodd|fodelsedag|=fod|fodelsetid|fodelsear|=fdatum|foddat|fodar|fodort|fodplats|foddatum;birth|born|=dob|birthday|dateofbirth|placeofbirth|birthdate|yearofbirth|=bday
date;time;pvm|paiva|paivamaara|paivays|=paivm|=pv|=pva;datum|dag|=dat;date|day|=dt|datetime|=ymd
time;time;aika|ajankohta|kello|klo|hetki|aikaleima|=aikal;tid|tidpunkt|klockslag|tidsstampel;time|timestamp|=ts|clock
at;time;=asti|=saakka|=lahtien;=den|fran|=till;=at|=on|until|since|=till
start;time;alku|alkaen|alkamis|alkoi|aloitus|alkaa|alkupvm|=alk|aloittami|alkami;borjan|start|begynnelse|inleds|borjar|inledande;start|begin|from|beginning|starts|begins|started|=since|commencement
end;time;loppu|paattymis|paattyy|paattynyt|lopetus|paatty|=lop|loppupvm|paattymi|paattaminen|lakkaami|lopettami;slut|avslut|upphor|slutar|avslutad|upphorande;end|finish|ending|ends|finished|expiry|expires|expiration|expired|to
valid;time;voimassa|voimassaolo|voimaantulo|kelpoisuusaika;giltig|giltighet|ikraft;valid|validity|effective|during
year;time;vuosi|vuoden|vuotta|lukuvuosi;=ar|arsklass|lasar;year|=yr
month;time;kuukausi|kuukaude|kk;manad;month|monthly
week;time;viikko|viikon;vecka|veckor;week|weekly|weekday|weekend
weekday;time;maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai;mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag;monday|tuesday|wednesday|thursday|friday|saturday|sunday
hour;time;tunti|tunnit|tuntia|=h;timme|timmar;hour|hours
minute;time;minuutti|minuutit;minut;minute|minutes|duration|kesto
period;time;jakso|ajanjakso|kausi;period|intervall;period|interval|range|span
age;attr;=ika|ikaryhma|=ian|=ika_v|ikavuosi|ikavuodet;alder|aldersgrupp|alderskategori;age|agegroup|agerange
gender;attr;sukupuoli|sukupuolen|sukup|=sp|=mies|=nainen;kon|juridiskt|=man|=kvinna;gender|sex|=male|=female|genderidentity
marital;attr;siviilisaaty|aviosaaty|siviilisaad|avioliitto|avioero|vihkiminen|avoliitto|parisuhde;civilstand|aktenskap|skilsmassa|vigsel|=gift;marital|maritalstatus|marriage|married|divorce|divorced|wedding|civilstatus|domesticstatus
nationality;attr;kansalaisuus|kansalaisuude|kansallisuus|kansal;medborgarskap|nationalitet;nationality|nationalities|citizenship|nationals|citizenof
language;attr;kieli|kielen|kielet|kiel;sprak;language|lang|languages|locale|uilang|uilanguage|interpreterrequired|interpreterneeded|needsinterpreter|fluency|speaksenglish
mothertongue;attr;aidinkieli|aidinkiele;modersmal;mothertongue|nativelanguage
home;;koti|koto;hem;home
service;topic;palvelu|palvelut|palvelun|asiointi|yhteys;service|tjanst;service
skill;attr;taito|taidot|osaaminen|osaamis|vahvuudet|erityisosaaminen;kunskap|kunskaper|fardighet|kompetens|fardigheter|styrkor;skill|skills|competence|competency|proficiency|expertise|strengths|talents
interpreting;attr;tulkkaus|tulkkaukse;tolkning;interpreting|interpretation
religion;attr;uskonto|uskonno|uskontokunta|uskonnolli|seurakunta|kirkkokunta|katsomus|vakaumus;religion|religios|forsamling|samfund|livsaskadning|trossamfund;religion|religious|faith|congregation|church|denomination
ethnicity;attr;etninen|etnisyys|heimo|romanitausta|saamelaisuus|syntypera|ihonvari|rotu|alkuperaiskansa;etnisk|etnicitet|hudfarg|=ras|romsk|samisk|urfolk|ursprungsfolk|nationellminoritet;ethnic|ethnicity|race|racial|tribe|indigenous|indigenousgroup|tribal
minority;attr;vahemmisto;minoritet;minority
health;attr;terveys|terveyde|terveydentila|terveystieto|sairaus|sairaude|sairaudet|sairaushistoria|pitkaaikaissairaus|terveystarkastus|terveystarkastukse|kuulo|nakokyky|suunterveys|potilaskertomus|potilastieto|epikriisi|anamneesi|esitieto|tartunta|tartuntatauti|infektio|korona|astma|diabetes|epilepsia|kuolinsyy|ensiapu|sairaalajakso|terveydenhuolto|perussairaus|krooninen|syopa|masennus|ahdistus|unettomuus|dementia|muistisairaus|paansarky|terveydellinen|hoitohistoria|kipu;halsa|halso|sjukdom|sjuklighet|halsouppgift|halsokontroll|horsel|patientjournal|smitta|smittsam|infektion|astma|epilepsi|sjukhusvard|forstahjalp|halsotillstand|kronisk|cancer|depression|angest|demens|grundsjukdom|smarta|omvardnad;health|illness|disease|sickness|medical|clinical|ailment|medicalcondition|medicalconditions|anamnesis|epicrisis|infection|infectious|asthma|epilepsy|diabetes|surgery|dental|hospitalization|hospitalisation|comorbidity|triage|covid|healthcare|chronic|cancer|depression|anxiety|dementia|pain|wound|cardiac|seizure|heartrate|bloodgroup|incontinence|medicalhistory|surgeries|healthcondition
diagnosis;attr;diagnoosi|icd;diagnos;diagnosis|diagnoses|icd
disability;attr;vamma|vammaisuus|vammainen|vammais|kehitysvamma|liikuntaeste|vammaistuki|erityistarve|erityistarpeet;funktionsnedsattning|funktionshinder|handikapp|funktionsvariation|funktionsnedsatt|rorelsehinder|sarskildabehov;disability|handicap|impairment|disabilities|specialneed|specialneeds
allergy;attr;allergia|allergiat|yliherkkyys;allergi|allergier;allergy|allergies|allergen
diet;attr;ruokavalio|erityisruokavalio|ruokavaliot|dieetti;diet|specialkost|specialdiet|kosthallning;diet|dietary|diets
medication;attr;laake|laakitys|laakkeet|laakitykset|resepti|laakehoito|annos|annostus|laakemaarays|laakelista;lakemedel|medicin|medicinering|recept|dosering|lakemedelslista|ordination;medication|medicine|drug|prescription|medications|dosage|dose|dosing|=rx|prescriptions|pharmaceutical|medicament
vaccine;attr;rokotus|rokote|rokotukset;vaccin|vaccination|vaccinering|vaccinationer;vaccination|vaccine|immunization|vaccinations|immunisation|vaccinated|immunizations
treatment;attr;hoito|hoitojakso|hoidon|hoitosuhde|kuntoutus|terapia|leikkaus|terapiajakso|toimenpidehistoria|hoitotoimenpide;vard|behandling|rehabilitering|terapi|behandlingar|vardtillfalle;treatment|therapy|rehabilitation|procedure|surgical|treatments|therapies|rehab|hospitalstay|admission
symptom;attr;oire|oireet|vaivat|altistus|altistumi;symptom|besvar|besvaren|exponering|utslag;symptom|symptoms|onset|rash|exposure|exposures|fever
labtest;attr;naytetulos|labra|laboratorio|verikoe|nayte|verenpaine|verensokeri|hemoglobiini|testitulos|mittaustulos|rontgen|ekg|laboratoriotulos|verinayte|verikokeet;provsvar|blodprov|laboratorie|blodtryck|blodsocker|hemoglobin|rontgen|ekg|provtagning|provresultat|labbsvar;labresult|bloodtest|specimen|laboratory|bloodpressure|bloodtype|bmi|pulse|glucose|hemoglobin|vitals|xray|mri|ecg|labtest|bloodsample
weightheight;attr;paino_kg|pituus_cm|paino|pituus;kroppsvikt|langd;bodyweight|bodyheight
pregnancy;attr;raskaus|raskaude|laskettuaika;graviditet|gravid;pregnancy|pregnant
mental;attr;mielenterveys|psyykkinen|psykologinen|psyyke;psykisk|mental;mental|psychiatric|psychological
substance;attr;paihde|paihteet|paihdetausta|alkoholi|huume|tupakointi;missbruk|alkohol|narkotika|rusmedel|rokning;substance|alcohol|addiction|smoking|smoker
functioning;attr;toimintakyky|tyokyky|toimintakyvy|tyokyvy|avuntarve|toimintarajoite|apuntarve|arkiselviytyminen;arbetsformaga|funktionsformaga|arbetsfor|hjalpbehov|rorelseformaga;workability|functioning|functional|mobility|selfcare|dailyliving
aid;attr;apuvaline|apuvalineet;hjalpmedel;assistive|wheelchair
sickleave;attr;sairausloma|sairauspoissaolo|laakarintodistus|laakarintodistukse|laakarinlausunto;sjukledighet|sjukfranvaro|sjukskriven|lakarintyg|lakarutlatande|sjukskrivning|sjukanmalan;sickleave|sickday|medicalcertificate|doctorsnote|sickleaves|sicknote
injury;attr;tapaturma|loukkaantumi|henkilovahinko|loukkaantunut;skada|olycksfall|personskada|skador;injury|accident|injuries|injured|accidents
biometric;attr;biometria|biometrinen|sormenjalki|kasvotunniste;biometri|biometrisk|fingeravtryck|ansiktsigenkanning;biometric|fingerprint|faceid|facetemplate|facialrecognition|iris|retina
genetic;attr;dna|geeni|geenitieto|perima;genetisk|arvsmassa;genetic|dna|genome
sexual;attr;seksuaalinen|seksuaali|suuntautuminen;sexuell|laggning;sexual
union;attr;ammattiliitto|ayjasenyys|ammattiliito;fackforbund|fackforening|fackmedlemskap;tradeunion|unionmembership
political;attr;puolue|poliittinen|valtuustoryhma;politisk|fullmaktigegrupp|=parti;political|politics
crime;attr;rikos|rikosrekisteri|rikosrekisteriote|rikostausta|tuomio|rikosepaily|rangaistus|vankila|vankeus|rikokse|pidatys|rikokset|syyte|pahoinpitely;brott|straffregister|straffregisterutdrag|belastningsregister|dom|fangelse|straff|polisanmalan|atal|misshandel|domts;crime|criminal|conviction|offence|offense|prison|felony|arrest|criminalrecord|backgroundcheck|sentence|imprisonment|assault
protected;attr;turvakielto|turvakiello|henkiloturvakielto|osoitesuoja|salainenosoite;sparrmarkering|skyddad|sekretessmarkering|skyddsmarkering|kontaktforbud|skyddadidentitet|skyddadeuppgifter|skyddadidentitetsuppgift;nondisclosure|protectedaddress|addressprotection|disclosureblock|disclosureban|protectedidentity|restricted
restricted;attr;rajoitettu;begransad;restricted
secret;;salainen|salattu;hemlig|sekretess;secret|confidential|classified
custody;attr;huoltajuus|tapaamisoikeus|elatus|elatusapu|lapsenhuolto|tapaamiset|yhteishuolto|yksinhuolto|huoltomuoto|huoltosopimus|huoltosuhde;vardnad|umgange|underhall|underhallsbidrag|gemensamvardnad;custody|alimony|childsupport|visitation
guardianship;attr;edunvalvonta|huostaanotto|perhehoitoon;intressebevakning|formyndarskap|formynderskap|omhandertagande|familjehem;guardianship|foster|fostercare
kinship;attr;perhesuhde|suhde|sukulaisuus|perhetausta|sukulaissuhde|adoptio;slaktskap|familjerelation|faderskap|moderskap|adoption|slaktskapsforhallande;kinship|relationship|partnership|adoption|relationshiptype|related
dependants;attr;lapsiluku|huollettavat|perhekoko;barnantal|familjestorlek;
size;;koko|laajuus;storlek;size
childwelfare;attr;lastensuojelu|huoliilmoitus|perhetyo|lastensuojeluilmoitus|sijaishuolto|sijaisperhe|sijoituslapsi;barnskydd|orosanmalan|barnatgard|barnavard|=lvu|fosterhem|familjehem|fosterbarn;childwelfare|childprotection|safeguarding|fosterkids|fosterchild|fosterchildren|fostercare|fosterhome
socialcare;attr;sosiaalihuolto|sosiaalipalvelu|toimeentulotuki|sosiaalityo|elamantilanne|asunnoton|kotipalvelu|kotihoito|kotihoido|omaishoito|omaishoido|perhehoito|asumispalvelu|paivatoiminta|laitoshoito|palveluasumi|vammaispalvelu|turvakoti|vanhuspalvelu|tukiasumi|ostopalvelu|tukitoimi|sosiaaliohjaus|perustoimeentulo|taydentavatoimeentulotuki|henkilokohtainenapu|kotiapu|paivakeskus;socialvard|socialservice|utkomststod|forsorjningsstod|bostadslos|hemtjanst|livssituation|ekonomisktbistand|hemvard|narstaendevard|boendeservice|handikappservice|institutionsvard|skyddshem|aldreomsorg|dagverksamhet|forsorjning|boendestod|bistandsbeslut|bistand|aldreboende|kontaktfamilj|sarskiltboende|personligassistans;socialassistance|homeless|welfare|lifesituation|homecare|homehelp|supportedhousing|eldercare|financialassistance|incomesupport|socialwork|socialservices|personalassistance|nursinghome|carehome|homelessness|supporthours
residencepermit;attr;oleskelulupa|olupa|oleskeluoikeus|oleskelu|olupatyyppi|tyolupa|tyoluva|tyonteko_oikeus;uppehallstillstand|uppehallsratt|arbetstillstand|uppehallsstatus;residencepermit|visa|workpermit|immigrationstatus|workpermits
permit;topic;lupa|luvan|lupatunnus|ajolupa|toimilupa|luvat;tillstand|lov|tillstandet|dispens;permit|licence|license|permits|licences|licenses|exemption|concession
asylum;attr;turvapaikka|turvapaikan|pakolaisuus|pakolais|kiintiopakolainen|suojeluperuste|suojelustatus;asyl|flyktingstatus|kvotflykting;asylum|refugeestatus
arrival;attr;maahantulo|saapumis|maahanmuutto;inrese|inresa|ankomst|invandring;arrival|immigration
departure;;lahto|poistumis;avresa|utresa;departed|departure|left
municipality;org;kunta|kunnan;kommun;municipality|county
homemunicipality;attr;kotikunta|asuinkunta|vaestokirjakunta|kotipaikka|kotipaikkakunta|kotikaupunki;hemkommun|hemort|bosattningskommun|hemstad|folkbokforingskommun|bosattningsort;homemunicipality|domicile|hometown|municipalityofresidence
residence;attr;asuin|asuinpaikka|asuminen|asumis|vakinainen|asuinmaa;bosattning|bostadsort|boendekommun|folkbokforing|folkbokford|hemort|hemplats|hemforsamling;residence|residency|residential|residing|placeofresidence
housing;attr;asumismuoto|asuinolot|asumisolosuhteet|asumistilanne|vuokrasopimus|vuokra|asuntotilanne|vuokrasuhde|asumisaika;bostad|boendeform|boendeforhallande|hyresavtal|hyra|hyreskontrakt|kontraktsinnehav|boarea|boyta|upplatelseform|agandeform;housing|rent|tenancy|tenancies|lease|leases
phone;attr;puhelin|puhelinnumero|puh|matkapuhelin|gsm|puhno|puhnro|lankapuhelin|kannykka|=puhn|kannykkanumero|puhelinnro|puhelimet|kotipuhelin|tyopuhelin;telefon|mobil|telefonnummer|telnr|=tfn|mobiltelefon|hemtelefon|mobilnummer|mobilnr|telefonnr|arbetstelefon|=tele;phone|telephone|mobile|=tel|cell|cellphone|phonenumber|fax|msisdn|=gsm|telno|landline|cellular|mobilephone|telephones|phoneno
email;attr;sahkoposti|sahkopostiosoite|sposti|email|sahkop|meili|sahkopostit|emailosoite;epost|epostadress|mejl|email|mailadress|epostadresser;email|mailaddress|emails|=mail|emailaddress|emailid|emailaddr|mailaddr
address;attr;osoite|osoittee|lahiosoite|katuosoite|postiosoite|=os|jakeluosoite|osoitetiedot|kotiosoite|laskutusosoite|osoiterivi|kayntiosoite|toimitusosoite;adress|gatuadress|postadress|utdelningsadress|hemadress|=adr|besoksadress|faktureringsadress|adressrad|leveransadress;address|=addr|addresses|=adr|addressline|streetaddress|homeaddress|mailingaddress
street;attr;katu|katuos;gata|gatu|vag;street
postcode;attr;postinumero|postinro|postino|=pono;postnummer|postnr|postnum;postcode|postalcode|zip|zipcode|=plz|postalcodes
postal;attr;posti|postitus|postin;post;postal|post|mailing
postoffice;attr;postitoimipaikka|ptp|postitmp|=ptmpk|=pmpk|ptoimipaikka|postitp;postort|postanstalt|poststad;postoffice|posttown
contactinfo;attr;yhteystieto|yhteystiedot|yhteystie|yhteystavat;kontaktuppgift|kontaktuppgifter|kontaktinformation;contactinfo|contactdetails|vcard|bcc|replyto|=reply_to|contactdetail|contactmethod|contactinformation
channel;attr;kanava|yhteydenottotapa|tiedotuskanava;kanal|kontaktsatt;channel
fbsocial;attr;some|facebook|whatsapp|instagram|discord;facebook|whatsapp|instagram|discord;facebook|whatsapp|linkedin|twitter|instagram|skype|telegram|socialmedia|tiktok|snapchat|discord|signal|viber
education;attr;koulutus|koulutukse|opinnot|opiskelu|oppimis|opetus|opetukse|opinto|opiskeluoikeus|oppivelvollisuus|oppivelvollisuude|oppisopimus|oppisopimukse|harjoittelu|esiopetus|perusopetus|tyossaoppimi|jatkoopinto|ylioppilas|pedagoginen|pedagogi|oppiminen|oppimise|opintosuunta|paaaine|sivuaine|opiskelupaikka|erikoistuminen|luokkatyo|koulunkaynti|opintopolku|koulumenestys|lukuvuosiilmoittautuminen;utbildning|studier|studie|undervisning|laroplikt|praktik|laroavtal|studieratt|pedagogisk|forundervisning|inriktning|huvudamne|utbildningsniva|studieinriktning|skolgang|utbildningar;education|studies|study|schooling|training|learning|apprenticeship|internship|tuition|teaching|studyright|pedagogical|pedagogic|academic|classwork|homework|educational|graduation|enrollments|coursework|academics
degree;attr;tutkinto|tutkinno|todistus|loppututkinto|tutkintonimike|osatutkinto|opinnayte|opinnaytetyo|kandidaatti|maisteri|tohtori|tutkintotodistus|patevyystodistus|tutkinnot|oppiarvo|valmistumi|valmistumisvuosi;examen|betyg|examensbenamning|larduppsats|examina|kursintyg|examensbevis|examensar;degree|diploma|bachelor|thesis|diplomas|degrees|graduated|graduationyear
grade;attr;arvosana|arvosanat|suoritus|opintosuoritus|opintopiste|=arvos|kokeet|koetulos|tentti|kurssisuoritus|ylioppilaskoe|keskiarvo|kokeentulos|arvosanaasteikko|suoritukset|suoritusmerkinta|valintapiste|valintapisteet|valintakoe|valintakokee;vitsord|studieprestation|studiepoang|=prov|tentamen|slutbetyg|betyget|medelbetyg|hogskolepoang|tentor;grade|grades|transcript|exam|mark|exams|examination|testresult|gpa|ects|marks|testscore|gradepoint
attendance;attr;lasnaolo|poissaolo|lasna|poissa|myohastymi|poissaolot;narvaro|franvaro|forsening|narvarande|franvarande;attendance|absence|absent|attended|presence|tardy|truancy|absences|attending|attendances
learningsupport;attr;tuki|tehostettutuki|erityinentuki|oppimisentuki|erityisentuen|tehostetuntuen|oppimisentuen;stod|specialstod|sarskiltstod;support|assistance
schoolclass;attr;luokkaaste|vuosiluokka|kotiluokka|opetusryhma|luokkataso|luokanopetus|ryhmanohjaus|luokkatunnus|kurssiryhma;arskurs|klassniva|skolklass|klassbeteckning;schoolclass|gradelevel|homeroom|classroomgroup|yeargroup
work;attr;tyo|tyon|tyohistoria|tyokokemus|tyosuhde|palvelussuhde|tyoura|virkasuhde|tyosopimus|tyosopimukse|koeaika|rekrytointi|perehdytys|sivutoimi|palveluaika|tyotehtava|tyotaso|kokemus|ansioluettelo|=cv|irtisanominen|irtisanoutuminen|nimitys|tyoelama|tyotodistus|tyossaolo;arbete|arbets|anstallning|arbetserfarenhet|tjansteforhallande|arbetsavtal|provtid|rekrytering|inskolning|bisyssla|arbetsuppgift|meritforteckning|=cv|erfarenhet|uppsagning|anstallningsform|arbetslivserfarenhet|sysselsattningsgrad|tjanstgoring|arbetsgivarintyg|jobb|forordnande;work|employment|career|recruitment|probation|onboarding|jobtask|experience|resume|=cv|coverletter|workexperience|resignation|dismissal|hiring|employments|jobhistory|employmenttype
occupation;attr;titteli|ammatti|ammati|ammattinimike|nimike|tehtavanimike|virka|toimi|toimenkuva|tyonimike|ammattiala;yrke|yrkestitel|befattning|yrkesomrade|tjanstetitel|yrken;occupation|profession|jobtitle|position|jobrole|occupations|jobname|professions
title;;otsikko|titteli;rubrik|titel;title|heading|subject|headline
employer;org;tyonantaja;arbetsgivare;employer
workplace;org;tyopaikka|tyopaikan|harjoittelupaikka;arbetsplats|praktikplats;workplace|placeofwork
jobsearch;attr;tyonhaku|tyollisyys|tyottomyys|tyollistymis|tyottomyyskassa|tyollisyyspalvelu|tyokokeilu|tyonhakusuunnitelma;arbetssokning|sysselsattning|arbetsloshet|aktivitetsstod|nystartsjobb|arbetsprovning|akassa|arbetsmarknadsatgard;jobsearch|unemployment|unemployed|labour|labor|jobless|employability|jobseeking|jobplacement
labourmarket;attr;tyomarkkina;arbetsmarknad;labourmarket|labormarket
wage;attr;palkka|palkan|palkkaus|palkkio|palkkalaji|palkkaryhma|palkkaluokka|kokemuslisa|lomaraha|tuntipalkka|kuukausipalkka|palkkalaskelma|nettopalkka|bruttopalkka|palkat|vuosipalkka;lon|arvode|loner|loneslag|lonegrupp|semesterpenning|timlon|manadslon|lonespecifikation|bruttolon|nettolon|arslon;salary|wage|payroll|remuneration|payslip|bonus|hourlywage|salaries|wages|netpay|grosspay|paycheck|netsalary|grosssalary
income;attr;tulo|tulot|bruttotulo|nettotulo|tulotiedot|tulonlahde|ansiot|ansiotulo;inkomst|inkomster|inkomsttyp|inkomstuppgift;income|earnings|incomes
tax;attr;vero|verotus|verokortti|veroprosentti|ennakonpidatys|ennakkovero;skatt|beskattning|skatteprocent|forskottsinnehallning|skattesats;tax|taxation|withholding|withheld
debt;attr;velka|velat|ulosotto|maksuhairio|perinta|lainamaara|maksukyvyttomyys|luottotiedot|velkajarjestely;skuld|utsokning|betalningsstorning|indrivning|kronofogden|skuldsanering|kreditupplysning|betalningsanmarkning|inkasso;debt|enforcement|debts|creditscore|bankruptcy|insolvency|arrears|garnishment|creditrating|creditreport|credithistory|creditcheck
credit;attr;;kredit|krediter;credit|credits
assets;attr;varallisuus|omaisuus;formogenhet|tillgangar;wealth|savings|assets
bankaccount;attr;tilinumero|iban|pankkiyhteys|pankkitili|tilinro|=bic|tilitiedot;kontonummer|bankkonto|bankgiro|clearingnummer|bankuppgifter;iban|bankaccount|accountnumber|=bic|swift|accountno|sortcode|creditcard|cardholder|routingnumber
benefit;attr;etuus|etuude|elake|paivaraha|avustus|opintotuki|apuraha|stipendi|palkkatuki|asumistuki|kuntalisa|perhe_elake|elakkee|lapsilisa|sairauspaivaraha|vanhempainraha|tyomarkkinatuki|elatustuki|kotihoidontuki|avustukset;forman|bidrag|understod|pension|dagpenning|stipendium|stipendier|lonesubvention|bostadsbidrag|sjukpenning|foraldrapenning|barnbidrag|underhallsstod|aktivitetsersattning|sjukersattning|studiestod|studiemedel|bidraget;benefit|allowance|pension|grant|subsidy|scholarship|stipend|subsidies|grants|benefits|welfarebenefit|allowances|socialbenefit|pensions|subsidized|subsidised
invoice;topic;lasku|laskutus|laskun|saatava|saatavat|eraluettelo|laskutettava|laskurivi|laskut;faktura|rakning|fakturering|fordran|fakturor|fakturerad|fakturarad;invoice|invoicing|billing|bill|receivable|receivables|invoices|invoiced|billed|bills
payment;topic;maksu|maksut|maksun|maksettu|maksutapa|maksueras|maksutiedot|palautettu|hyvitys|takaisinmaksu;betalning|avgift|betald|betalt|betalningar|betalsatt|aterbetalning|inbetalning|utbetalning;payment|paid|pay|payments|payout|refund|refunds|refunded|repayment|installment|instalment|payable|subscriptionfee
fee;price;taksa|maksuluokka|asiakasmaksu;taxa|avgiftsklass;fee|copayment|fees|charge
price;price;hinta|hinnasto|hinnan|tariffi|kustannus|kustannukset|hinnat;pris|prislista|tariff|kostnad|kostnader|priser;price|pricing|cost|rate|tariff|costs|prices|rates
amount;money;summa|=eur|euro|euroa|eurot|saldo|yhteensa|maaraeuro|loppusumma|vahennys|vahennykset;belopp|summa|saldo|summor|totalt|avdrag|totalbelopp|=kr|kronor|=sek;amount|sum|total|=eur|balance|euros|deduction|deductions|subtotal|netamount|grossamount|sums|=sek
insurance;attr;vakuutus|vakuutukse|vakuutusyhtio|vakuutusnumero;forsakring|forsakringsnummer|forsakringsbolag;insurance|insured|insurer|policyholder|insurances
reimbursement;attr;korvaus|matkakorvaus|korvauksen|korvaukset;ersattning|reseersattning|ersattningar|utlagg;reimbursement|compensation|reimbursements|compensations|indemnity
voucher;topic;palveluseteli|seteli;servicesedel|sedel;voucher
location;attr;sijainti|koordinaatit|koordinaatti|gps|paikannus|=lat|=lon|=lng|leveysaste|pituusaste;koordinater|koordinat|breddgrad|langdgrad|latitud|longitud;location|latitude|longitude|=lat|=lon|=lng|gps|coordinates|geolocation|geo|coords|geom|geometry|geopoint|easting|northing|latlng
place;;paikka|paikan|paikkakunta;plats|ort|postadressort;place|venue
country;org;maa|valtio|=maan;land|stat;country
vehicleplate;attr;rekisterinumero|reknro|rekkari|rekisteritunnus|rekkarinumero|rekno;registernummer|registreringsnummer|regnr|registreringsskylt|bilnummer;licenseplate|plate|registrationplate|platenumber|licenceplate|numberplate|regnumber
image;attr;kuva|valokuva|kasvokuva|profiilikuva|muotokuva|naamakuva|passikuva|kuvat|kuvatiedosto|kuvapolku;bild|foto|fotografi|profilbild|portratt|passfoto|ansiktsbild|bilder|=bild;photo|image|picture|avatar|portrait|images|photos|headshot|selfie|thumbnail|profilepicture|profileimage|pictures|gallery|=pic
recording;attr;tallenne|aanite|nauhoite|video|kameratallenne|puhelutallenne;inspelning|ljudinspelning|video;recording|voice|audio|video
signature;attr;allekirjoitus|allekirj|sahkoinenallekirjoitus;underskrift|signatur|undertecknad|namnteckning|signerad;signature|signed|esignature|signatures
username;attr;kayttajatunnus|kayttajanimi|kayttajatun|kayttajatili|ktunnus;anvandarnamn|anvandarkonto|anvnamn;username|loginname|=uid|principalname|eppn
password;attr;salasana|passu|tunnusluku|salaisuus|suola|=pwd|pinkoodi|paasykoodi|=sala;losenord|pinkod|=salt|losen|atkomstkod;password|salt|passwd|=pwd|=pin|passphrase|pincode|passcode|passkey|webauthn|recoverycode|secretkey|bcrypt|bcrypthash|passhash|hashpass|passwordhash|accesscode
hash;;tiiviste|hajautus;hash;hash|hashed|digest
verification;attr;vahvistuskoodi|varmistuskoodi|kertakayttokoodi|aktivointikoodi|vahvistusavain|resetavain|palautusavain;verifieringskod|engangskod|aktiveringskod|bekraftelsekod|aterstallning;verification|verificationcode|otp|totp|mfa|challenge|confirmationcode|resettoken|activationcode|magiclink|verificationtoken|reset|resetkey|verifycode
authentication;attr;tunnistautuminen|tunnistus|suomifi;identifiering|autentisering;authentication|auth|authenticated|sso|keycloak|saml|aad|oauth|openid
token;technical;valtuus|avaintunniste;token;token|tokens|jwt|nonce|apikey|accesstoken|refreshtoken|apitoken
ipaddress;attr;iposoite|osoiteip|=ip;ipadress|=ip;ipaddress|=ip|remoteaddr|ipaddr|clientip
cookie;attr;evaste;kaka|kakor;cookie
useragent;attr;selain;webblasare;useragent|browser
device;thing;laite|laitteen|laitteet;apparat;device|devices
deviceid;attr;laitetunniste|imei|macosoite|laiteid;enhetsidentifierare|imei;imei|macaddress|deviceid|udid
access;;kaytto|paasy;atkomst;access|accessed
log;log;loki|lokitieto|kayttoloki|tapahtumaloki|lokit|lokimerkinta|lokitus;logg|anvandningslogg|loggar|loggning|handelselogg;log|audit|logs|trail|auditlog|logging|logfile|activitylog|auditing
history;history;historia|hist|historiatieto|arkisto|vanhat|kopio|varmuuskopio|kaannos|kaannokset|kaannokse|lokalisointi;historik|arkiv|kopia|gammal|oversattning;history|localization|localisation|=hist|=aud|archive|backup|=bak|old|copy|snapshot|revision|revisions|journal
freetext;attr;huomautus|huomio|huomiot|lisatieto|lisatiedot|muistio|muistiinpano|kommentti|vapaateksti|vapaasana|selite|perustelu|perustelut|selvitys|kirjaus|kirjaukset|huom|huomautukset|kommentit|lisahuomiot|muuta|kirjauksen|huomiokentta|lisaselvitys|elamakerta;anmarkning|anteckning|anteckningar|kommentar|fritext|tillaggsuppgift|tillaggsuppgifter|notering|noteringar|ovrigt|motivering|ovrigainformation|kommentarer|noter|fritextfalt|anmarkningar|ovriga|=anm|komment|biografi;note|notes|comment|comments|remark|remarks|memo|freetext|additionalinfo|observation|annotation|furtherinformation|additionalnotes|freeform|journalentry|casenote|casenotes|progressnote|biography|=bio|intro|moreinfo
description;text;kuvaus|kuvaukset|selitys|tiivistelma|tarkenne|tarkennus|luonnehdinta|kuvausteksti|kertomus;beskrivning|forklaring|precisering|beskrivningar|berattelse;description|=desc|descr|summary|details|explanation|narrative|abstract|specifier|descriptions|overview|explanatory
reason;attr;syy|syyn|peruste|syyt|aihe|tarkoitus;orsak|skal|grund|anledning|motiv|andamal|orsaker|syfte;reason|cause|justification|basis|reasons|motive|rationale|purpose|grounds
text;;teksti|sisalto|viestin;text|innehall;text|content|body|contents
additional;;lisa;tillaggs;additional|extra|other
info;;tieto|tiedot|tietojen;uppgift|uppgifter|information;info|data|information
message;message;viesti|viestit|viestinta|tekstiviesti|tiedote|viestiketju|keskustelu|sahkopostiviesti;meddelande|textmeddelande|avisering|meddelanden|samtal|konversation|brev|notis|notiser|aviseringar|notifiering|notifieringar;message|messages|sms|notification|notifications|chat|thread|conversation|correspondence|letter|letters|mails|inmail|conversations|discussion
feedback;topic;palaute|kysely|vastaus|vastaukset|reklamaatio|valituspalaute|kyselyvastaus|kyselylinkki|palautte|mielipide|kehitysehdotus;respons|aterkoppling|enkat|svar|reklamation|enkatsvar|asikt|synpunkt|synpunkter|enkater;feedback|survey|answer|answers|response|reply|complaint|surveys|suggestion|questionnaires|questionnaireresponse
attachment;topic;liite|liitteet|tiedosto|asiakirja|asiakirjat|dokumentti|liiteasiakirja|skannaus|asiakirjaliite|tiedostot|liitetiedosto|liitetiedostot;bilaga|bilagor|fil|handling|handlingar|dokument|bifogad|filer|dokumenten;attachment|attachments|file|document|documents|upload|filename|enclosure|docs|uploads|attached|uploadedfile|blob
application;topic;hakemus|hakemukse|anomus|jatkohakemus|ilmoittautumislomake|hakutoive|lupahakemus|avustushakemus|hakemukset|hakutiedot;ansokan|ansokning|ansokningar|tillstandsansokan|ansok;application|applications|apply|claim|applicationform|jobapplication|jobapplications|submission|submissions|candidacy|petition|petitions
decision;topic;paatos|paatokse|ratkaisu|ratkaistu|viranhaltijapaatos|lupapaatos|valintapaatos|hoitopaatos|paatokset|myontopaatos|maarays|hylkays;beslut|avgorande|tjansteinnehavarbeslut|besluten|domslut|delegationsbeslut|forelaggande;decision|decisions|ruling|verdict|resolution|judgment|judgement|determination|adjudication|verdicts|rulings
statement;topic;lausunto|lausunno;utlatande;opinion
plan;topic;suunnitelma|suunnitelman|kotoutumissuunnitelma|aktivointisuunnitelma|palvelusuunnitelma|hoitosuunnitelma|vasu|suunnitelmat|kuntoutussuunnitelma|toimintasuunnitelma|palvelusuunnittelu;plan|integrationsplan|serviceplan|vardplan|genomforandeplan|atgardsplan|vardplanering|planering|handlingsplan;plan|careplan|serviceplan|treatmentplan|actionplan|plans|planning|rehabilitationplan
goal;topic;tavoite|tavoitteet|tavoitte|paamaara;mal|malsattning|delmal|malet;goal|goals|objective|objectives|milestone|milestones
need;topic;tarve|tarpeen|palveluntarve|palvelutarve|tarpeet|tarvitsee|tuentarve;behov|servicebehov|stodbehov|vardbehov;need|needs|supportneed|careneed
assessment;topic;arvio|arviointi|kartoitus|alkukartoitus|haastattelu|alkuhaastattelu|taustaselvitys|tutkinta|arvioinnit|palvelutarpeenarviointi|kuntokartoitus;bedomning|kartlaggning|intervju|utvardering|utredning|utredningar|provning|behovsbedomning|intervjuer;assessment|evaluation|review|reviews|interview|screening|appraisal|investigation|assessments|evaluations|interviews|needsassessment
visit;topic;kaynti|kaynnit|ajanvaraus|vastaanotto|tapaaminen|asiointikerta|yhteydenotto|kontaktit|kotikaynti|vastaanottokaynti|tapaami|neuvottelu|palaveri|kontrollikaynti|vastaanottoaika|soitto|puhelu|ajanvaraukset|kayntiaika;besok|tidsbokning|mote|mottagning|kontakttillfalle|hembesok|traff|forhandling|lakarbesok|moten|mottagningsbesok|telefonsamtal|tidsbokningar|besokstid;visit|appointment|encounter|meeting|booking|visits|appointments|consultation|meetings|session_note|checkup|homevisit|consult|phonecall|callback|hospitalvisit|walkin
reservation;topic;varaus|varaukset|varattu|varauksen|buukkaus|vuoronvaraus;bokning|reservation|bokad|bokningar|bokat|reservationer;reservation|reserved|reservations|bookings|booked
placement;topic;sijoitus|sijoittuminen|sijoittumi|hoitopaikka|paikkapaatos|sijoitukset;placering|placeringar;placement|placements|posting|allocated
customership;topic;asiakkuus|asiakkuude|asiakassuhde|jasenyys;klientrelation|kundrelation|klientskap|klientforhallande|medlemskap;customership|clientship|clientrelationship
integration;attr;kotoutumi|kotoutumis;integrations|integration;integration
case;topic;asia|asiat|tapaus|juttu|asian|asiakokonaisuus|diaari|jutun|vaaratapahtuma|poikkeama|tapaukset|hairio;arende|arenden|fall|arendet|arendena|tillbud|avvikelse|avvikelser|=akt|=akten|malarende;case|matter|incident|ticket|issue|errand|errands|dossier|casefile|proceeding|proceedings|docket|matters|issues|tickets|incidents|cases|intake
casenumber;attr;asianumero|diaarinumero|diaarinro|asiatunnus|asianro|=dnro|asiakirjanumero;diarienummer|arendenummer|dnr|arendenr|malnummer|diarienr;casenumber|docketnumber|caseid|caseno|casenr|ticketnumber|referencenumber|errandnumber|diarynumber|diaryno
referral;topic;lahete|lahetteet;remiss|remisser|remitterad;referral|referrals|referred|handover
transfer;topic;siirto|siirrot|luovutettavat;overforing|overforingar;transfer|transfers|transferred
move;topic;muutto|muuttopaiva|maastamuutto;flyttning|flytt|utflyttning|inflyttning|flyttdatum;relocation|move|relocated|moving|movein|moveout
disclosure;attr;luovutus|luovutukset|luovutettu|tietojenvaihto;utlamnande|utlamning|overlatelse|utlamnad;disclosure|disclosed|disclosures
consent;attr;suostumus|suostumukse|suostumu|kuvauslupa|markkinointilupa|viestilupa|kuvausluvat|julkaisulupa|julkaisuluva|retkilupa|uutiskirje|tietosuoja|tietosuojaseloste|markkinointikielto|markkinointisuostumus|hyvaksyykayttoehdot;samtycke|fotograferingstillstand|samtycken|publiceringstillstand|nyhetsbrev|medgivande|integritetspolicy|samtyckt|godkannervillkor|gdpr|accepterar;consent|consented|optin|consents|marketingpermission|gdprconsent|marketing|newsletter|privacy|privacypolicy|optout|unsubscribe|unsubscribed|gdpr|termsaccepted|attestation|agreetoterms|accepts|acceptsterms|acceptedterms|acceptterms|allowpublish|allowmarketing|photopermission|permissionto|consentto|useragreement|termsofuse|smspermission|emailpermission
hobby;attr;harrastus|harrastukset|kiinnostuksen|kiinnostukset|mielenkiinto|kiinnostus|mieltymykset;hobby|fritidsintresse|intressen|hobbyer|fritid|intresse|preferenser;hobby|hobbies|interests|leisure|pastime
military;attr;asevelvollisuus|varusmies|sotilasarvo|siviilipalvelus|reservi|palveluskelpoisuus;varnplikt|militar|bevaring|civiltjanst|varnpliktig|militartjanst;military|conscription|conscript|servicemember
score;attr;pisteet|pistemaara|riskiluokka|indeksi|ennuste|pisteytys|riskiarvio|riski|pisteluku|todennakoisyys|riskitaso;poang|riskklass|prognos|risk|riskbedomning|poangsumma|riskpoang|sannolikhet|matchningspoang;score|risk|rating|ranking|prediction|scoring|propensity|likelihood|scores|probability|riskscore|matchscore|riskclass
profile;person:user;profiili;profil;profile
account;;tili|tilit|tunnukset;konto|konton;account|accounts
shift;attr;tyovuoro|tyovuorot|tyoaika|tyotunnit|ylityo|ylityot|leimaus|tyovuorolista|tyoaikaleimaus|vuorolista|tyovuorolistat|ylityotunnit|tyoaikakirjaus|tuntikirjaus;arbetsskift|arbetstur|arbetstid|skift|overtid|stampling|schemarad|arbetspass|tidrapport|arbetsschema;shift|shifts|workinghours|timesheet|worktime|overtime|clocking|punch|rota|roster|timecard|timeentry|timeentries
leave;attr;vuosiloma|loma|lomat|lomapaivat|vapaa|virkavapaa|tyovapaa|hoitovapaa|perhevapaa|vanhempainvapaa|opintovapaa|lomapyynto|poissaolopyynto|perhevapaat;semester|ledighet|tjanstledighet|arbetsledighet|vardledighet|foraldraledighet|familjeledighet|semesterdagar|foraldraledig|ledighetsansokan;vacation|annualleave|leave|parentleave|outofoffice|parentalleave|sabbatical|maternity|paternity|leaverequest|leavedays|timeoff|vacations
qualification;attr;kelpoisuus|patevyys|ammattioikeus|sertifikaatti|kurssitodistus|ajolupaluokka;behorighet|kompetensbevis|behorigheter|certifikat|legitimation|truckkort;qualification|qualifications|certification|certifications|licensure
office;attr;luottamustoimi|aanioikeus|sidonnaisuus|sidonnaisuudet|toimielin|luottamustehtava|edustajuus;fortroendeuppdrag|rostratt|bindningar|valkrets|fortroendepost|partitillhorighet|namnduppdrag;votingright|affiliation|constituency|partyaffiliation
passport;attr;passi|passinumero|matkustusasiakirja|henkilokortti|passinro|henkilokorttinumero;passnummer|resedokument|identitetskort|=idkort|passnr|legitimationsnummer|idhandling;passport|traveldocument|idcard|passportnumber|idnumber|identitycard|identitydocument
drivinglicence;attr;ajokortti|ajokorttiluokka|ajokorttinumero;korkort|korkortsnummer|korkortsbehorighet|bkorkort;drivinglicence|driverlicense|driverslicense|driverslicence|drivinglicense
learnerid;attr;oppijanumero|opiskelijanumero|opiskelijatunnus|oppilasnumero;studentnummer|elevnummer|studerandenummer;studentnumber|learnerid|onr
customernumber;attr;asiakasnumero|asiakasnro|asiakastunnus;kundnummer|klientnummer|kundnr|klientnr;customernumber|customerno|clientnumber|clientno
personnumber;attr;henkilonumero|tyontekijanumero|hlonro|palkkanumero|hlonumero|henkilonro|potilasnumero|tyontekijatunnus;anstallningsnummer|personalnummer|patientnummer|anstallningsnr|anstnr|anstnummer;employeenumber|staffnumber|personnelnumber|patientnumber|=mrn|medicalrecordnumber|payrollnumber
membernumber;attr;jasennumero|korttinumero|kirjastokortti|korttinro|jasentunnus|lisenssinumero|lisenssinro;medlemsnummer|kortnummer|bibliotekskort|medlemsnr|licensnummer;membernumber|cardnumber|librarycard|membershipnumber|memberno|admissionnumber
loan;topic;laina|lainat|lainaus|lainahistoria|lainaukset|palautuspaiva|lainattu|vuokraus;lan|utlaning|hemlan|lanat|utlan|boklan|uthyrning|uthyrningar|lannummer|lanebelopp|laneranta;loan|loans|checkout|borrowed|borrowing|lending|loaned|borrows|borrow|rental|rentals
grave;thing;hautapaikka|hauta|hautaus|hautausmaa|uurna|hautaoikeus|vainajarekisteri;gravplats|grav|begravning|gravratt|begravningsplats|gravsatt|gravplatser;grave|burial|cemetery|cremation|gravesite|interment
estate;thing;kiinteistotunnus|kiinteisto|rakennus|rakennukse|tontti|kiinteiston|maaraala|kerrosala|asemakaava|kiinteistot|metsatila|tilatunnus|maatila|lohko|maaalue;fastighet|byggnad|fastighetsbeteckning|tomt|fastighetsbildning|detaljplan|fastigheter|mark|skog|skogsfastighet|gard|tomter;estate|realestate|building|parcel|property|plot|realty|cadastral|farm|forest|premise|properties
buildingpermit;topic;rakennuslupa|rakentamislupa;bygglov;buildingpermit
vehicle;thing;ajoneuvo|auto|ajoneuvon|moottoripyora|mopo|henkiloauto|ajoneuvot|auton|autot|polkupyora|kulkuneuvo;fordon|bil|motorcykel|moped|fordonet|bilar|cykel|fordonstyp;vehicle|car|motorcycle|moped|=vin|vehicles|cars|bicycle|bike
berth;thing;venepaikka|laituripaikka|talvisailytys|talvisailyty|laituri|satama|telakka;batplats|brygga|hamn|vinterforvaring;berth|pier|harbor|harbour|marina|mooring|jetty|boatspace
boat;thing;vene|veneet|veneen|purjevene|moottorivene|vesikulkuneuvo|traileri;bat|segelbat|motorbat|fartyg;boat|vessel|yacht|trailer|watercraft|sailboat
pet;thing;lemmikki|koira|elain|kissa|hevonen|elaimet|lemmikit;husdjur|sallskapsdjur|hund|djur|katt|hast|hundar|katter;pet|dog|animal|pets|horse|breed
meter;thing;mittari|vesimittari|kayttopaikka|kulutus|lukema;matare|forbrukning|matarstallning;meter|consumption|reading
product;thing;tuote|tuotteet|tuoteryhma|artikkeli;produkt|vara|artikel;product|item|article|goods|sku|products|items
book;thing;kirja|nide|teos|aineisto|julkaisu;bok|verk|material;book|publication|material
equipment;thing;kalusto|valine|tarvike|tyokalu|tyokone|irtaimisto|esine;utrustning|redskap|verktyg|maskin|losore;equipment|tool|asset|supply|machine|machinery
dwelling;thing;asunto|asunno|huoneisto|huoneiston|huoneistot|asunnot|kerrostalo;lagenhet|lagenheter|lagenhetsnummer|hus|villa;apartment|dwelling|flat|apartments|house|houses
room;thing;huone|luokkahuone|sali|toimitila|varasto|hylly|lokerikko;rum|lokal|sal|lager|hylla;room|hall|warehouse|shelf|premises|storage|facility|space
course;thing;kurssi|kurssin|opintojakso|oppiaine|oppimaara|harjoitus|hakukohde|hakukohtee|opintotarjonta|kurssit|oppitunti|opetustunti|koulutustilaisuus|leiri|leirit|harjoitukset|treeni|treenit|harjoituskerta;kurs|laroamne|amne|kurser|lektion|kurstillfalle|kursutbud|traning|lektioner;course|courses|lesson|curriculum|module|examsession|examsessions|trainingsession|coursesession|lessons|workshop|seminar|syllabus|lecture|camp|workout
event;thing;tapahtuma|tilaisuus|tapahtumat|tapahtumatyyppi|tapahtumapaikka|kilpailu|turnaus|konsertti|ottelu|matka|matkat|retki|retket|lento|lennot;evenemang|handelse|tillstallning|tavling|turnering|konsert|evenemanget|match|pass|traningspass|resa|resor|utflykt|flyg|flygning|avgang;event|events|occasion|calendar|competition|tournament|concert|festival|fixture|trip|trips|journey|tour|excursion|flight|flights|voyage
project;thing;projekti|hanke|hankkeen|kampanja|ohjelma|projektit|hankkeet;projekt|kampanj|projekten;project|campaign|programme|program|projects|campaigns
template;thing;malli|pohja|lomakepohja|mallipohja|lomake|lomakkeen;mall|blankett|formular;template|form|questionnaire|layout
page;thing;sivu|uutinen|tiedotteet|artikkelit;sida|nyhet|nyheter;page|news|announcement|banner|faq
holidayword;thing;pyhapaiva|lomakausi|lukukausi|toimintakausi;helgdag|termin|lasperiod|verksamhetsperiod;holiday|term|season
menu;thing;ruokalista|ateria|ruoka;matsedel|maltid;menu|meal|meals|food
keycard;;avainkortti|kulkukortti;nyckelkort;keycard|accesscard
route;thing;reitti|pysakki|linja;rutt|linje|hallplats;route|line
measure;thing;mittayksikko;matt;
organisation;org;organisaatio|organisaatiot|yhteiso|yhdistys|jarjesto|seura|organis|=org|jarjestot|saatio|osuuskunta|taloyhtio|seurakuntayhtyma;organisation|forening|=org|organisationen|stiftelse|andelslag|bostadsbolag|foreningar|klubb;organisation|organization|=org|association|society|club|foundation|ngo|organizations|organisations|clubs|associations|partnerorganisation|charity|cooperative
company;org;yritys|yrityksen|yrityskset|firma|palveluntuottaja|toimittaja|tuottaja|alihankkija|jarjestaja|jarjesta|toteuttaja|palvelunantaja|urakoitsija|sopimuskumppani|yritykset|yhtio|liike|kauppa|oikeushlo|oikeushenkilo;foretag|bolag|leverantor|serviceproducent|producent|firma|anordnare|arrangor|entreprenor|serviceanordnare|foretaget|foretagen|affar|butik|aktiebolag|uppdragstagare|juridiskperson;company|business|firm|vendor|supplier|provider|corporation|enterprise|merchant|brand|publisher|organizer|organiser|contractor|subcontractor|companies|suppliers|vendors|contractors|shop|retailer|manufacturer|legalentity|legalperson
authority;org;viranomainen|virasto|laitos|kela|migri|maistraatti|poliisi|tuomioistuin|kuntayhtyma|ministerio|hallintooikeus;myndighet|ambetsverk|fpa|polisen|domstol|samkommun|ministerium|forvaltningsdomstol;authority|agency|institution|bureau|court|ministry|ombudsman
unit;org;yksikko|yksikon|toimipiste|toimipisteen|toimipaikka|tulosyksikko|vastuuyksikko|kustannuspaikka|toimipisteet|yksikot|tyoyksikko|palveluyksikko;enhet|enheten|verksamhetsstalle|kostnadsstalle|verksamhetspunkt|enheter|arbetsplatsenhet|serviceenhet;unit|office|branch|costcenter|cost_center|establishment|units|offices|branches|workunit|subsidiary
department;org;osasto|osaston|toimiala|jaosto|lautakunta|palvelualue;avdelning|sektor|namnd|serviceomrade;department|=dept|division|section|committee|board
school;org;koulu|koulun|oppilaitos|lukio|yliopisto|ammattikoulu|opisto|korkeakoulu|ammattikorkeakoulu|peruskoulu|alakoulu|ylakoulu|esikoulu|kansalaisopisto|musiikkiopisto|koulutustoimija|oppilaito|koulut|oppilaitokset|ammattiopisto|yliopistot;skola|laroanstalt|gymnasium|universitet|institut|hogskola|yrkeshogskola|grundskola|hogstadium|folkhogskola|yrkesinstitut|medborgarinstitut|skolor|skolan|yrkesskola|hogskolor;school|university|college|academy|polytechnic|institute|highschool|schools|universities|colleges|highschools
daycareunit;org;paivakoti|paivakodin|varhaiskasvatusyksikko;daghem|forskola;daycare|kindergarten|preschool|creche
hospital;org;sairaala|terveysasema|terveyskeskus|neuvola|apteekki|vastaanottokeskus|vok|sairaalat|klinikka|hammashoitola|vastaanottopiste;sjukhus|halsocentral|halsostation|radgivning|apotek|forlaggning|klinik|sjukhuset|vardcentral|tandvard|vardgivare|omsorgsgivare;hospital|clinic|pharmacy|ward|receptioncentre|clinics|hospitals|healthcentre|healthcenter|dentistry|careprovider
library;org;kirjasto;bibliotek;library
group;org;ryhma|ryhman|tiimi|ryhmat|tiimit;grupp|team|grupper|lag|lagen;group|groups|team|squad|cohort|teams|squads|subgroup
area;org;alue|alueen|piiri|maakunta|hyvinvointialue|kaupunginosa|aanestysalue;omrade|distrikt|landskap|region|valfardsomrade|stadsdel;area|district|region|zone|province
role;topic;rooli|roolit|kayttooikeus|kayttooikeudet|oikeus|oikeudet|kayttovaltuus|kayttajaoikeus|kayttajarooli;roll|roller|anvandarratt|rattighet|rattigheter|anvandarroll;role|roles|privilege|privileges|rights|permission|permissions|authorization|userrole|userroles|accessright|scope|userlevel
businessid;attr;ytunnus|=yt|ovttunnus;foorganisationsnummer|foretagsid|fonummer|foretagsnummer|organisationsnummer|orgnr|foretagsochorganisationsnummer;businessid|vatid|vatnumber|companynumber|organizationnumber|organisationnumber|orgnumber
type;lookup;tyyppi|tyypin|laji|lajin|=tyyp|laatu|muoto;typ|slag|art|form;type|kind|typ|species|mode
class;lookup;luokka|luokan|luokitus|luokittelu;klass|klassificering;class|classification
category;lookup;kategoria|ryhmittely;kategori;category|categories|=cat
status;state;tila|status|tilan|vaihe|tilanne|olotila|hyvaksyntatila;status|lage|skede|=tila|laget|statusen;status|state|stage|phase|condition|progress|statuses|lifecycle
level;;taso|aste|tason;niva|grad;level|tier
value;;arvo|arvot|maaraarvo;varde;value|values|=val
option;lookup;vaihtoehto|valinta|optio;alternativ|val;option|choice|options|choices
lookupword;lookup;arvojoukko|sanasto|luettelo|lista|nimikkeisto|vakio;lista|forteckning|ordlista;lookup|enum|vocabulary|list|constant|reference|dictionary|translation|translations|terminology|glossary|catalog|catalogue|lov|tag|tags|label|labels|keyword
parameter;technical;parametri|asetus|asetukset|maaritys|maaritykset|konfiguraatio|ominaisuus;installning|installningar|konfiguration;setting|settings|config|configuration|parameter|variable
visibility;attr;nakyvyys;synlighet;visibility
theme;attr;;fargtema;theme|colorscheme|darkmode|primarycolor|primarycolour
migration;technical;migraatio;migrering;flyway|liquibase|databasechangelog|databasechangeloglock|migration|migrations|alembic|schemaversion|knex|prisma|goose|changelog
framework;technical;;;django|qrtz|quartz|shedlock|celery|oban|hibernate|spatial|sqlite|postgis|doctrine|laravel|activerecord|hangfire|pgboss|jobrunr|envers|revinfo|schema
job;technical;ajastettu|taustaajo|eraajo;bakgrundsjobb|korning;job|jobs|scheduled|scheduler|cron|batch|async|queue|queued|dequeue|workflow
queue;technical;jono;ko|koer;outbox|inbox|deadletter
session;technical;istunto|sessio;session;session|sessions|=sess
cache;technical;valimuisti;cache;cache|cached|buffer|tmp|temp|staging
lock;technical;lukko|lukitus;las|lasning;lock|locked|mutex
sequence;technical;sekvenssi;sekvens;sequence|seq|counter
sync;technical;synkronointi|synkronoitu|integraatio|rajapinta;synkronisering|granssnitt;sync|synced|synchronization|webhook|endpoint|api|subscription|vapid|push|export|interface
feature;technical;;;feature|toggle|experiment|healthcheck|metric|metrics|heartbeat
server;technical;palvelin|jarjestelma|tietokanta;server|system|databas;server|host|system|database|url|domain|hostname|uri
version;book;versio|versionumero|tietueversio|rivi|rivinumero|=rev|revtype|revisiontype|revend|revtstmp;version|rad|radnummer;version|=ver|row|rowversion|etag|xmin|optlock|revno|=rev|revtype|revend|revtstmp
sort;book;jarjestys|jarjestysnumero|lajittelu;ordning|ordningsnummer|sortering;sort|order_index|sortorder|=idx|=seq|=indx|ordinal|priority|=ord|index|ordering
order;topic;tilaus|tilaukset|tilauksen;bestallning|order;order|orders|purchase
active;flag;aktiivinen|kaytossa|voimassaoleva|onko;aktiv|anvands;active|enabled|inactive|disabled|isactive|hidden|default|published|required|mandatory|allowed|=is|=has|editable|ready
count;count;lkm|lukumaara|kpl|laskuri;antal;count|quantity|=qty|number_of|=cnt|attempts|capacity|counts|consecutive|max|min|maximum|minimum|avg|average
statistic;stat;tilasto|tilastot|yhteenvetoraportti|raportti;statistik|rapport|statistiken;statistics|statistic|stats|report|reports|aggregate|kpi|analytics|dashboards|dashboard
sent;;lahetetty|lahetys|toimitettu;skickad|sand|levererad;sent|delivered|sending|send
received;;vastaanotettu|saapunut|saatu;mottagen|inkommen|fatt;received|receipt
read;;luettu;;read|seen|opened
source;;lahde|alkupera;kalla|ursprung;source|origin
external;;ulkoinen|ulkopuolinen;extern|utomstaende;external|foreign|remote|legacy|=ext
temporary;;tilapainen|vara|valiaikainen;tillfallig;temporary
primary;;paa;primar|huvud;primary|main
secondary;;toissijainen;sekundar;secondary
of;stop;=ja|=tai|=on|=ei|=n|=se;=och|=i|=for|=pa|=det|=om|=med|=under;=of|=the|=and|=in|=for|=or|=with|=a|=an|=as|=per|=not
lang;lang;=fi|=sv|=en|=se|=suomi|suomeksi|ruotsiksi|suomenkielinen|ruotsinkielinen|ruotsi|englanti;=finska|=svenska|pafinska|pasvenska;=fi|=sv|=en|=eng|=fin|=swe|finnish|swedish|english
tbl;stop;=taulu|=rekisteri|rekisteri|=tb|=t;tabell|register;=tbl|table|=tab|=vw|=view|view|register|registry|record|records|entry|entries|=app|=public|=dbo|=mv|=v
link;;linkki|liitos|kytkin|viite|kytkenta;lank|koppling|referens;link|relation|mapping|map|assoc|=rel|ref|=xref|pivot|assignment|assigned
acl;topic;;;=acl
housenumber;attr;talonumero|porras|huoneistonumero|asuntonro|huonenumero|jakokirjain|porraskirjain|asunnonnumero|huoneistokirjain;husnummer|trappa;housenumber|apartmentnumber|staircase|postbox|pobox
careof;attr;=co;=co;=co|careof
nextstep;topic;toimenpiteet|jatkotoimi|toimenpide|toimenpitee;atgard|atgarder;measure|measures|intervention
incomeregister;attr;tulorekisteri;inkomstregister;incomeregister
finalsummary;topic;yhteenveto|loppuyhteenveto|loppuarvio;sammandrag|slutsammandrag;finalreport
observation;topic;havainto|havainnot;iakttagelse|observation;observations
duty;topic;tehtava|tehtavat|toimeksianto|tehtavan|tyotehtavat|tehtavalista|askare;uppdrag|atagande;duty|engagement|mission|todo|todos|assignments|workitem|task|tasks|todoitem|todolist
eligibility;topic;oikeutettu|oikeuttaa;berattigad;eligible|eligibility|entitlement
caregiving;topic;varhaiskasvatus|paivahoito|hoitoaika|hoidontarve|hoitosopimus;smabarnspedagogik|dagvard|vardtid;ecec|childcare|care|nursing
transport;topic;koulukuljetus|kuljetus|kyyti|ajo;skolskjuts|transport|skjuts;transport|ride|schooltransport
psychsocial;attr;opiskeluhuolto|oppilashuolto|kuraattorikaynti;elevhalsa|elevvard|studerandevard;studentwelfare|pupilwelfare
discipline;attr;kurinpito|rangaistukset|jalkiistunto;disciplin|kvarsittning;disciplinary|detention
esf;;=esr|esr;=esf|esf;=esf|esf
vtj;;=vtj|vtj|=dvv|vaestotieto;=bds|befolkningsdata;populationregister
special;;erityis|erityinen;special;special
failed;;epaonnistunut;misslyckad;failed|failure
tunnus;key;tunnus|tunnu|=tun|=tunn;beteckning|signum;
coefficient;price;kerroin|rajaarvo;koefficient|grans;coefficient|multiplier|threshold|thresholds|factor
chair;person:official;puheenjohtaja|sihteeri|rahastonhoitaja;ordforande|sekreterare|kassor;chair|chairman|chairperson|secretary|treasurer
followup;topic;seuranta|seurantatieto;uppfoljning;followup|monitoring
function;;toiminto|toimenpidekoodi;funktion;action|actions|operation|activity
city;org;kaupunki|kaupungin;stad;city|town
contract;topic;sopimus|sopimukse|sopimuksen|sopimukset|vuokrasopimukset|sopimuspuoli;avtal|kontrakt|avtalet|avtalspart|kontraktet|avtalen|arrende|arrendeavtal|tomtratt;contract|agreement|contracts|agreements|leasecontract|leasehold
condition;;olosuhde|ehto|ehdot;villkor;condition|conditions
deposit;money;vakuus|takuuvuokra|ennakko;deposition|forskott;deposit|advance
due;time;erapaiva|maaraaika;forfallodag;due|deadline
given;;annettu|myonnetty;beviljad|givna;granted
viewing;;katselu|katsottu|katsonut;tittat|visning;viewed
key;key;;;=key|keys
filetype;book;tiedostotyyppi|tiedostokoko|tiedostopaate|=tavua|tarkistussumma;filtyp|filstorlek|filandelse|kontrollsumma;mimetype|contenttype|filetype|filesize|mediatype|extension|encoding|checksum|=bytes|=kb|bytecount|filehash|contentlength|=html|=json|=xml|=mime|charset|ishtml
transferfile;technical;siirtotiedosto|siirtotiedostot;overforingsfil;transferfile|transferfiles
abbreviation;text;lyhenne;forkortning;abbreviation|abbr|shortname|acronym
processing;book;uudelleenyritys|yritys_lkm|virheviesti|virhekoodi;omforsok|felmeddelande|felkod;retries|attempt|error|errors|errored|failures|processed|exception|stacktrace|idempotency|imported|exported|reprocess|resend|picked|=mtime|=ctime|=atime|migrated|retry
quantity;money;maara;mangd;=volume
settled;state;hyvaksytty|hylatty|vahvistettu|peruttu|peruutettu|keskeytetty|keskeytynyt|valmistunut|kesken|suoritettu|lukittu;godkand|forkastad|bekraftad|avbruten|annullerad|slutford;approved|rejected|confirmed|cancelled|canceled|completed|pending|accepted|declined|finalized|submitted|closed|resolved|revoked|terminated|termination|cancellation
learningplan;attr;hoks|ehoks|hops|leops|hojks|opintosuunnitelma|opetussuunnitelma;studieplan|larandeplan|laroplan;studyplan|learningplan
penalty;topic;sakko|viivastyskorko|korko|myohastymismaksu|viivastysmaksu|maksumuistutus|virhemaksu;droje|paminnelseavgift|forseningsavgift|felavgift|boter|sanktion;=fine|penalty|latefee|surcharge|sanction|sanctions|fines
notice;topic;ilmoitus|ilmoitukse|varoitus|varoitukse|muistutus|kehotus|huomautusilmoitus|ilmoitukset|halytys;varning|paminnelse|uppmaning|paminnelser|anmalningar;notice|reminder|warning|alert|notices|reminders|warnings|alerts
request;topic;pyynto|pyynno|lausuntopyynto|tietopyynto|taydennyspyynto|selvityspyynto|pyynnot|tilauspyynto;begaran|forfragan|anhallan|begaranden|forfragningar;request|requests|inquiry|enquiry|inquiries|enquiries
appeal;topic;valitus|valitukse|oikaisuvaatimus|oikaisuvaatimukse|muutoksenhaku|kantelu|kuulemi|tiedoksianto|valitukset|muistutukset;rattelseyrkande|omprovning|andringssokande|klagomal|horande|delgivning|overklagande|overklagan;appeal|rectification|hearing|appeals|objection|objections|grievance|litigation
inspection;topic;katselmus|katselmukse|tarkastus|tarkastukse|valvontakaynti|tarkastuskaynti|valvonta|valvontatehtava|tarkastukset;inspektion|besiktning|tillsyn|kontroll|kontrollbesok|tillsynsarende|besiktningar;inspection|inspections|supervision|oversight
parking;topic;pysakointi|pysakoinni|pysakointilupa|pysakointitunnus;parkering|parkeringstillstand|parkeringsbot;parking
election;topic;vaali|vaalit|aanestys|aanestykse|ennakkoaanestys|vaalilupaus|vaalilupaukset|ehdokkuus;rostning|kommunalval;election|elections|voting|ballot
agenda;thing;esityslista|asialista|kokousasia;foredragningslista|dagordning|arendelista;agenda|agendas
site;thing;kohde|kohtee|toimipaikkakohde|liikuntapaikka|uimahalli|leikkipaikka;objekt|lekplats|simhall;site|playground|stadium|arena
waste;thing;jateastia|jatehuolto|jatesopimus;avfall|avfallskarl;waste|garbage
identified;attr;yksilointi|yksiloity|yksiloida|tunnistettu|henkilollisyys|henkilollisyyde;identifierad|identitet;identified|identity
languagetest;attr;kielitutkinto|kielikoe|kielitesti|kielitodistus|=yki;sprakexamen|sprakprov|sprakintyg;languagetest|languageexam|languagecertificate
part;;osaalue|osaalueet;delomrade;subarea
discount;price;alennus|alennukse;rabatt;discount
finance;attr;taloudellinen|taloustiedot|rahoitus|kirjanpito;ekonomi|ekonomisk|finansiell|bokforing;financial|finance|finances|economic|financials
expense;attr;menot|kulut|kulu|menoera;utgift|utgifter|utgiftspost;expense|expenses|expenditure|outgoings|outgoing
result;topic;tulos|tulokset|lopputulos;resultat|utfall|resultatet;result|results|outcome|outcomes
tenant;technical;;=namespace;namespace|multitenant
vat;price;alv|arvonlisavero|alvkanta|alvnumero;moms|momsnummer|mervardesskatt|momssats;=vat|vatrate
certificate;topic;;intyg|intyget;certificate|certificates
bank;;pankki|pankin;bank;bank
shared;;jaettu|jaetaan|jaossa;delad|delas;shared|sharing
mandate;topic;valtuutus|valtakirja|asiointivaltuus|valtuutukset;fullmakt;mandate|mandates|powerofattorney|proxyright
optout;attr;;avbojt;optout|optin|unsubscribed|=deny|donotcontact|nocontact
alias;;;;alias|aliases

"""#

  static let dataCategories = #"""
category;fi;sv;en
ID;tunnistetiedot;identifieringsuppgifter;identifying data
HETU;henkilötunnus;personbeteckning;personal identity code
CONTACT;yhteystiedot;kontaktuppgifter;contact details
RESIDENCE;kotikunta- ja oleskelutiedot;uppgifter om hemkommun och vistelse;residence data
DEMOG;taustatiedot;bakgrundsuppgifter;background data
FAMILY;perhetiedot;familjeuppgifter;family data
LANGUAGE;kielitiedot;språkuppgifter;language data
NATIONALITY;kansalaisuus;medborgarskap;nationality
PROTECTED;turvakielto;spärrmarkering;non-disclosure for personal safety
HOUSING;asumistiedot;uppgifter om boende;housing data
PROPERTY;kiinteistö- ja omaisuustiedot;uppgifter om fastighet och egendom;property data
HEALTH;terveystiedot;hälsouppgifter;health data
RELIGION;uskonto tai vakaumus;religion eller övertygelse;religion or belief
ETHNIC;etninen alkuperä;etniskt ursprung;ethnic origin
BIOMETRIC;biometriset tiedot;biometriska uppgifter;biometric data
GENETIC;geneettiset tiedot;genetiska uppgifter;genetic data
SEXUAL;seksuaalista suuntautumista tai käyttäytymistä koskevat tiedot;uppgifter om sexuell läggning eller sexualliv;sexual orientation or sex life
UNION;ammattiliiton jäsenyys;medlemskap i fackförening;trade union membership
POLITICAL;poliittiset ja luottamustoimitiedot;politiska uppgifter och förtroendeuppdrag;political data
CRIMINAL;rikostiedot;uppgifter om brott;criminal data
SOCIALCARE;sosiaalihuollon tiedot;uppgifter om socialvård;social welfare data
EDUCATION;koulutus- ja opintotiedot;utbildnings- och studieuppgifter;education data
WORK;työtä koskevat tiedot;uppgifter om arbete;work data
SERVICE;palvelun ja asioinnin tiedot;uppgifter om tjänsten och ärendena;service data
CONSENT;suostumukset ja luvat;samtycken och tillstånd;consents
FINANCE;taloudelliset tiedot;ekonomiska uppgifter;financial data
LOCATION;sijaintitiedot;lokaliseringsuppgifter;location data
VEHICLE;ajoneuvotiedot;fordonsuppgifter;vehicle data
IMAGE;kuvat ja tallenteet;bilder och inspelningar;images and recordings
CREDENTIAL;käyttäjätunnukset ja salasanat;användarnamn och lösenord;credentials
LOG;lokitiedot;logguppgifter;log data
PROFILE;pisteytys ja profilointi;poängsättning och profilering;scores and profiles
FREETEXT;vapaa teksti;fritext;free text

"""#

  static let falseFriends = #"""
pattern;context;why;decision
nimi;table ∈ tuote|palvelu|toimipiste|kadun_nimi|koodisto|organisaatio|jarjestelma|dokumentti;name of a thing;not personal
nimi;table ∈ yritys|tyonantaja with y_tunnus;company name (personal for sole traders: toiminimi);ambiguous
osoite_ip|ip_osoite;any;IP address, not postal address (still personal log data);LOG
osoite;table ∈ palvelin|rajapinta|verkkosivu|url;URL or host;not personal
osoite;table ∈ kiinteisto|rakennus|toimipiste;address of a building (personal if linked to owner/occupier);ambiguous
sahkoposti;table ∈ yksikko|toimipiste|kirjaamo;functional mailbox;not personal
puhelin;table ∈ yksikko|toimipiste|vaihde;switchboard;not personal
tunnus;any without qualifier;could be ID, code or username;ambiguous
y_tunnus|ytunnus|ovt_tunnus;any;business ID, not henkilötunnus;not personal (sole trader: personal)
kiinteistotunnus|rakennustunnus|pysyva_rakennustunnus;any;property ID, personal only via owner;PROPERTY
rekisteri|rekisteri_id;any;register name or key, not vehicle registration;not personal
rekisterinumero;table ∈ asia|asiakirja;case register number;not personal
tila|status;any;state of record, not room or health status;not personal
kunto;table ∈ laite|rakennus;condition of an object, not health;not personal
kuntoutus vs kuntouttava;text;"kuntouttava työtoiminta" is the service name, do not flag every hit as diagnosis;SOCIALCARE
terveys;"terveys- ja hyvinvointipalvelut" in org names, "terveydensuojelu", "terveysasema";organisation or sector name;not personal
hyvinvointi;hyvinvointialue, hyvinvointilautakunta;organisation name;not personal
uskonto;table ∈ oppiaine|kurssi;subject catalogue (choice of a pupil is RELIGION);not personal
kieli;table ∈ ui_asetus|kaannos;UI language;not personal
kieli;meaning "tongue" in health forms;rare;HEALTH
laji|luokka;any;type/class, not species or school class;ambiguous
luokka;table ∈ oppilas;school class;EDUCATION
rotu;table ∈ koira|lemmikki|elain;animal breed, not racial origin;not personal
sukupuoli;table ∈ elain;animal sex;not personal
vamma|vika;table ∈ kalusto|vikailmoitus;defect of an object;not personal
tuomio|tuomari;table ∈ kilpailu|urheilu;sports;not personal
rikos;"rikosilmoituskanava", "rikosoikeudellinen" in boilerplate;no data item;not personal
puolue;table ∈ vaalitulos aggregated;statistics;not personal
ehdokas;table ∈ rekrytointi;job candidate, not election candidate;WORK
edustaja;"rekisterinpitäjän edustaja" in notices;Art. 27 misuse, not guardian;RULE GDPR27
käsittelijä;"asian käsittelijä", "lupakäsittelijä";case handler, not Art. 28 processor;LOG/WORK
automaattinen;"poistetaan automaattisesti", "automaattinen varmuuskopio";not Art. 22;RULE RETENTION-AUTODELETE
profiili|profilointi;"käyttäjäprofiili", "osaamisprofiili";user/skills profile, not Art. 4(4) unless scored;ambiguous
suostumus;secrecy consent (JulkL 26 §), "vanhemman suostumus retkeen";not Art. 6 basis;RULE GDPR6-CONSENT-SECRECY
sijainti;table ∈ varasto|hylly|laite;storage place;not personal
koordinaatit;table ∈ kohde|kaivo|liikennemerkki;object location;not personal
salasana;table ∈ wifi_asetus|asetus;system secret, not personal data but SEC;CREDENTIAL
hetu;"hetu-uudistus", "hetullinen" text;no data item;not personal
huoltaja;table ∈ laite|kiinteisto ("huoltaja" = maintenance man);maintenance contact;WORK
omistaja;table ∈ tietojarjestelma|prosessi;system owner role;not personal
lapsi;table ∈ puurakenne (parent/child nodes: vanhempi_id, lapsi_id);tree structure;not personal
vanhempi_id;self-reference of the same table;tree structure;not personal
perhe;"tuoteperhe";product family;not personal
ika|ikaraja;table ∈ kurssi|tapahtuma;age limit of an event;not personal
vok;"VOK" abbreviation in other tables;check;ambiguous
tulkki;table ∈ tilaus vs henkilö;interpreter is a data subject too;SUBJECT GROUP
muuttaja;text: maahanmuuttaja, muuttajan;migrant, not "changed by";not personal
koordinaattori;text: koordinaattori vs koordinaatit;job title, not location;not personal
tallenne;text: tallennetaan, tallennettu vs tallenne, tallenteet;verb "to store", not a recording;not personal
terveystietojen;text: "sosiaali- ja terveystietojen kuntayhtymä" (garbled organisation name);organisation, not health data;not personal
todistus;text: kieltäytymistodistus;refusal letter, not a degree certificate;not personal
päätös;text: päätöksenteko, automatisoitu päätöksenteko;no decision record;not personal
maksut;text: maksutta;"free of charge";not personal
atk;text: matkakorvaus, jatkopalvelu, ratkaistavaksi;substring trap: use word boundary and case;not personal
ams|eams;text: Teams;substring trap;not personal
ura;text: EURA, URA;EURA is the structural-fund system, URA the old employment system;two systems
käyttäjätunnus|salasana;security section of a notice;describes access control, not register content (flag only in the data-content section or schema);context
hakemus;"korvaushakemus" by the municipality itself;application of the authority, not of the client;context
saapumispvm|saapumispaiva|saapumis_pvm;table ∈ hakemus|asia|ilmoitus|pyynto|lasku|viesti|valitus|lausunto;day on which a document came in, not of entry into the country;SERVICE

"""#

  static let lexicon = #"""
fi;stems;sv_stems;columns;sv;en;category;special
nimi;=nimi|=nimen|=nimet|=nimien|henkilönim;=namn|=namnet|=namnen|personnamn;nimi|koko_nimi|asiakas_nimi;namn;name;ID;no
etunimi;~etunim;förnamn;etunimi|etunimet|kutsumanimi;förnamn;given name;ID;no
sukunimi;~sukunim;efternamn|släktnamn;sukunimi;efternamn;family name;ID;no
entinen nimi;entinen nim|entisen nim|entis nim|entinen sukunim|~tyttönim|aiemp nim|aiempi nim;tidigare namn|=tidigare efternamn|flicknamn;entinen_nimi|entinen_sukunimi;tidigare namn;former name;ID;no
kutsumanimi;~kutsumanim;tilltalsnamn;kutsumanimi;tilltalsnamn;preferred name;ID;no
henkilötunnus;~henkilötunnu|~=hetu|~sosiaaliturvatunnu|~=sotu;personbeteckning|personnummer|socialskyddssignum;hetu|henkilotunnus|hlotunnus|sotu|ssn;personbeteckning;personal identity code;HETU;hetu
ulkomainen henkilötunnus;~ulkomai henkilötunnu|~ulkomai henkilönumero;utländsk personbeteckning|utländsk personnummer|utländsk identitets;ulkomainen_tunnus|vieras_hetu;utländsk personbeteckning;foreign identity number;HETU;hetu
syntymäaika;~syntymäaja|~syntymäaik|synt.aika|synt. aika|syntaika;födelsedat|födelsetid;syntymaaika|synt_aika|syntyma_pvm;födelsedatum;date of birth;ID;no
syntymävuosi;~syntymävuo;födelseår;syntymavuosi;födelseår;year of birth;ID;no
syntymäpaikka;~syntymäpaik|~syntymävaltio|~syntymämaa;födelseort|födelsehemkommun|födelseland;syntymapaikka|syntymamaa;födelseort;place of birth;ID;no
ikä;=ikä|=iän|iästä;=ålder|=åldern|åldersgrupp;ika|ikaryhma;ålder;age;DEMOG;no
kuolinpäivä;~kuolinpäiv|~kuolinaik;dödsdag|dödsdat|=tidpunkten =för =dödsfallet;kuolinpvm|kuollut_pvm;dödsdag;date of death;ID;no
sukupuoli;~sukupuol;=kön|=könet|könstill;sukupuoli|sp;kön;sex or gender;DEMOG;no
siviilisääty;~siviilisääty|~siviilisääd|~aviosääty;civilstånd;siviilisaaty;civilstånd;marital status;FAMILY;no
asiakasnumero;~asiakasnumer|~asiakastunnu;kundnummer|klientnummer|kundbeteckning;asiakas_id|asiakasnro|asiakastunnus;kundnummer;customer number;ID;no
UMA-asianumero;~diaarinumer|uma-asianumer|=uma numer;diarienummer|ärendenummer;uma_nro|asianumero;ärendenummer;case number;ID;no
UNHCR-tunnus;unhcr rekisteröinti|unhcr tunnu|unhcr numer;unhcr nummer|unhcr registrering;unhcr_nro;UNHCR-nummer;UNHCR registration number;ID;no
oppijanumero;~oppijanumer;studentnummer|studerandenummer|elevnummer;oppijanumero|oid;studentnummer;learner ID;ID;no
matkustusasiakirjan numero;=passi|=passin|=passit|~matkustusasiakirja|~henkilökor;=pass|=passet|passnummer|resedokument|identitetskort;passi_nro|matkustusasiakirja_nro;resedokumentets nummer;passport number;ID;no
ajokortti;~ajokort;körkort;ajokortti|ajokorttiluokka;körkort;driving licence;ID;no
osoite;~osoite^taan^ttu^ttav^taisi|~osoittee|~osoittei|~lähiosoit|~kotiosoit|~katuosoit|~postiosoit;=adress|=adressen|=adresser|adressuppgift|hemadress|gatuadress|postadress|kontaktadress;osoite|lahiosoite|katuosoite|postiosoite;adress;address;CONTACT;no
postinumero;~postinumer;postnummer;postinumero|postinro;postnummer;postal code;CONTACT;no
postitoimipaikka;~postitoimipaik;postort|postanstalt;postitoimipaikka|ptp;postort;post town;CONTACT;no
puhelinnumero;~puhelin|=puh.;telefon|mobilnummer|mobiltelefon|=tfn|=tel.;puhelin|puhelinnumero|puh|matkapuhelin|gsm;telefonnummer;phone number;CONTACT;no
sähköpostiosoite;~sähköpost|~s-posti|~email;=e post|e-post|epost|=e =post|email;sahkoposti|email|s_posti;e-postadress;e-mail;CONTACT;no
yhteystiedot;~yhteystied|~yhteystiet;kontaktuppgift|kontaktinformation;yhteystiedot;kontaktuppgifter;contact details;CONTACT;no
yhteyskanava;~yhteydenottokanav|~yhteyskanav|~tiedotuskanav|~viestintäkanav;kontaktkanal|kontaktsätt|informationskanal;yhteyskanava|tiedotuskanava;kontaktkanal;preferred channel;CONTACT;no
kotikunta;~kotikunta|~kotikunna|~kotikunnan;hemkommun|boningskommun;kotikunta|kotikunta_koodi;hemkommun;municipality of residence;RESIDENCE;no
väestörekisterin osoitehistoria;~osoitehistori|~muuttopäiv|~muuttotied|~muuttotiet;flyttuppgift|adresshistori|flyttningsdag|flyttdatum|tidigare adress;muuttopvm|osoitehistoria;flyttuppgifter;address history;RESIDENCE;no
turvakielto;~turvakiel;spärrmarkering;turvakielto|turvakielto_kytkin;spärrmarkering;non-disclosure for safety;PROTECTED;secret
salainen puhelinnumero;salai puhelin|salai numer;hemlig telefon|hemligt nummer|hemligt telefon;salainen_puh;hemligt telefonnummer;unlisted number;PROTECTED;secret
asuinolot;~asumisolosuh|~asuinolo|~asumismuot|~asuntotie;boendeförhållande|bostadsförhållande|boendeform|bostadsuppgift;asumismuoto|asuinolot;boendeförhållanden;housing conditions;HOUSING;no
vuokrasuhde;~vuokrasuh|~vuokrasopimu|~=vuokra;hyresförhållande|hyresavtal|hyreskontrakt|=hyra|=hyran;vuokrasopimus_nro|vuokra;hyresförhållande;tenancy;HOUSING;no
kiinteistötunnus;~kiinteistötunnu|~rakennuspaik;fastighetsbeteckning|byggplats;kiinteistotunnus;fastighetsbeteckning;property identifier;PROPERTY;no
kansalaisuus;~kansalaisuu|~kansallisuu;medborgarskap|nationalitet;kansalaisuus|kansalaisuus_koodi;medborgarskap;nationality;NATIONALITY;no
kansalaisuudettomuus;~kansalaisuudet;statslös;kansalaisuudeton;statslöshet;statelessness;NATIONALITY;no
äidinkieli;~äidinkiel;modersmål;aidinkieli;modersmål;mother tongue;LANGUAGE;no
asiointikieli;~asiointikiel|~yhteyskiel|~palvelukiel;kontaktspråk|kommunikationsspråk|ärendespråk|servicespråk;asiointikieli|yhteyskieli;kontaktspråk;service language;LANGUAGE;no
kielitaito;~kielitai|~kielitaso|~=suomen =kielen taso;språkkunskap|språknivå|språkfärdighet|kunskaper =i =finska|kunskaper =i =svenska;kielitaito|kielitaitotaso|cefr;språkkunskaper;language skills;LANGUAGE;no
tulkin tarve;tulkin tar|tulkki tar|~tulkkau;tolkbehov|tolkning|=behov =av tolk;tulkki_tarve|tulkkauskieli;tolkbehov;need of interpreter;LANGUAGE;no
oleskelulupa;~oleskelulu|~oleskeluoikeu|~oleskelukort;uppehållstillstånd|uppehållsrätt|uppehållskort;oleskelulupa|olupa_tyyppi|oleskelulupa_pvm;uppehållstillstånd;residence permit;RESIDENCE;no
oleskeluluvan voimassaolo;~voimassaoloai|~=luvan voimassaol;tillståndets giltighet|giltighetstid;olupa_alku|olupa_loppu;tillståndets giltighet;permit validity;RESIDENCE;no
maahantuloperuste;~maahantulope|~maahanmuuttoperust|~saapumisperust;=grund =för inresa|=grunden =för inresa|invandringsgrund|=grund =för invandring;maahantuloperuste|saapumisperuste;grund för inresa;ground for entry;RESIDENCE;secret
maahantulopäivä;~=maahan saapum|~maahantulopäiv|~saapumispäiv;inresedat|inresedag|ankomstdag|ankomstdat;maahantulo_pvm|saapumispvm;inresedatum;date of arrival;RESIDENCE;no
pakolaisstatus;~pakolai|~kiintiöpakolai|~kansainvälis suojelu|~turvapaik;flykting|kvotflykting|internationellt skydd|asylsök|=asyl|=asylen;pakolaisstatus|turvapaikka|suojelustatus;flyktingstatus;refugee or protection status;RESIDENCE;secret
vastaanottokeskus;~vastaanottokesku;förläggning|mottagningscentral;vok|vastaanottokeskus;förläggning;reception centre;RESIDENCE;secret
kuntaanosoitus;~=kuntaan osoit|~kuntaanosoit|~kuntapaik;kommunanvisning|kommunplats|anvisad =till =kommun|anvisning =till =kommun;kuntapaikka|kuntaanosoitus_pvm;kommunanvisning;municipal placement;RESIDENCE;no
kotoutumisaika;~kotoutumisai|~kotoutumisaja;integrationstid|integrationsperiod;koto_alku|koto_loppu|kotoutumisaika;integrationstid;integration period;SERVICE;no
työluvan peruste;~työlupa|~työluvan|~työnteko-oike;arbetstillstånd|=rätt =att arbeta|rätt =till arbete;tyolupa|tyonteko_oikeus;arbetstillstånd;right to work;RESIDENCE;no
perheenjäsenet;~perheenjäsen|~perhesuh|~perhetie|~perheestä|~perhekokoon;familjemedlem|familjerelation|familjeförhållande|familjeuppgift|=familjen;perheenjasen|perhesuhde|perhe_id;familjemedlemmar;family members;FAMILY;no
puoliso;~puoliso|~aviopuoli;=make|=maka|=maken|=makan|=makar|sambo|=partner|livspartner;puoliso_id|puoliso_nimi;make/maka;spouse;FAMILY;no
lapset;=lapset|=lapsen|=lapsia|~lapsiluk;=barn|=barnen|=barnens|antal barn;lapset_lkm|lapsi_id;barn;children;FAMILY;no
huoltaja;~huoltaja|~huoltajuu;vårdnadshavare|vårdnaden|vårdnad =om =barn;huoltaja_id|huoltajuus;vårdnadshavare;guardian;FAMILY;no
edunvalvoja;~edunvalvo|=alaikäisen edustaj;intressebevaka|förmyndar|=barnets företräd;edunvalvoja|edustaja_id;intressebevakare;legal guardian;FAMILY;no
lähiomainen;~lähiomai|~läheinen|~lähihenkil|~=yhteyshenkilö hätä;närstående|anhörig|nära anhörig;lahiomainen|yhteyshlo;närstående;next of kin;FAMILY;no
sosiaaliset suhteet;~sosiaali suhte|~sosiaali verkosto;sociala relation|sociala förhållande|socialt nätverk|sociala nätverk;sosiaalinen_verkosto;sociala relationer;social network;FAMILY;no
kotitalous;~kotitalou|~ruokakun;hushåll;kotitalous_id|ruokakunta_koko;hushåll;household;FAMILY;no
koulutus;~koulutu;utbildning;koulutus|koulutusaste|koulutustausta;utbildning;education;EDUCATION;no
tutkinto;~tutkinto|~tutkinno|todistus|todistuks|~koulutodistu|~työtodistu|~päättötodistu;=examen|examina|examens|=betyg|betyget|examensbevis|=intyg =över =studier;tutkinto|tutkintonimike;examen;degree;EDUCATION;no
opinnot;~opisk|~opinnot|~opiskelutie;=studier|studierna|studerande|studieuppgift|studiehistori;opinnot|opiskelu_tila;studier;studies;EDUCATION;no
läsnäolot;~läsnäol|~poissaol;närvaro|frånvaro;lasnaolo|poissaolo_h;närvaro och frånvaro;attendance;EDUCATION;no
arvosanat;~arvosan|~oppilasarvioin|~oppimistulo;vitsord|elevbedömning|studieprestation|lärresultat;arvosana|suoritus;vitsord;grades;EDUCATION;no
oppimisen tuki;~=oppimisen tu|~erityi tuki|~erityi tuen|~tehostet tu|~hojks;stöd =för lärande|=särskilt stöd|=intensifierat stöd|inlärningsstöd;tuen_muoto|tukipaatos;stöd för lärande;learning support;EDUCATION;secret
työhistoria;~työhistor|~työkokemu|~työura;arbetserfarenhet|arbetshistori|yrkeserfarenhet;tyohistoria|tyokokemus;arbetserfarenhet;work history;WORK;no
ammatti;~ammatti|~ammatin|~ammattitie;=yrke|=yrket|yrkesuppgift|yrkesbeteckning;ammatti|ammattikoodi;yrke;occupation;WORK;no
työnantaja;~työnanta;arbetsgivar;tyonantaja|tyonantaja_ytunnus;arbetsgivare;employer;WORK;no
työnhaku;~työnhaku|~työnhaki|~työnhae|~työnhau;arbetssök|jobbsök;tyonhaku_alku|tyonhakija_status;arbetssökande;job-seeking;WORK;no
työllistymissuunnitelma;~työllistymissuunnitel|~aktivointisuunnitel;sysselsättningsplan|aktiveringsplan;tyollistymissuunnitelma|aktivointisuunnitelma;sysselsättningsplan;employment plan;SERVICE;no
kotoutumissuunnitelma;~kotoutumissuunnitel|~=kotoutumisen suunnitel;integrationsplan;kotoutumissuunnitelma|kotosuunnitelma;integrationsplan;integration plan;SERVICE;no
alkukartoitus;~alkukartoit|~=palvelutarpeen arvio;inledande kartläggning|bedömning =av servicebehov|=bedömning =av =kompetens;alkukartoitus|palvelutarvearvio;inledande kartläggning;initial assessment;SERVICE;no
alkuhaastattelu;~alkuhaastat|~haastattelulomake|~haastattelutie;inledande interv|intervjublankett|intervjuuppgift;haastattelu|alkuhaastattelu_pvm;inledande intervju;initial interview;SERVICE;no
tavoitteet;~=tavoite|~tavoitteet|~tavoitteide|~valmennustavoit;=mål|=målen|målsättning;tavoite|valmennustavoite;mål;goals;SERVICE;no
osaaminen;~osaaminen|~osaamise|~osaamist|~osaamiskarto;=kompetens|kompetensen|kompetenskart|kunnande|yrkesfärdighet;osaaminen|taidot;kompetens;skills;WORK;no
työkokeilu;~työkokeil|~työharjoitt|~palkkatu;arbetsprövning|arbetspraktik|lönesubvention|lönestöd;tyokokeilu|palkkatuki;arbetsprövning;work trial;WORK;no
asiakkuus;~asiakkuu|~asiakassuhte;klientrelation|kundrelation|klientförhållande|kundförhållande|klientskap;asiakkuus_alku|asiakkuus_loppu;klientrelation;client relationship;SERVICE;no
ajanvaraus;~ajanvara|~varausaik;tidsbokning|tidsbeställning|bokad tid|bokade tider;ajanvaraus|varaus_pvm;tidsbokning;appointments;SERVICE;no
käynnit;~käyntitie|~asiakaskäynn|~käyntikirj|~asiointikerr|=käynnit|=käyntien;besöksuppgift|klientbesök|kundbesök|=besök|=besöken;kaynti|kaynti_pvm;besök;visits;SERVICE;no
yhteydenotot;~yhteydenot|~asiakaskontakt|soitto|soitot;=kontakter|kundkontakt|klientkontakt;yhteydenotto|kontakti;kontakter;contact history;SERVICE;no
palvelun tarve;=palvelun tar|=palvelujen tar|~palveluntarve|~palveluntarpe|~palvelutarve|~palvelutarpe;servicebehov|behov =av service;palveluntarve;servicebehov;service need;SERVICE;no
loppuyhteenveto;~loppuyhteenve|~loppuarvio|~yhteenveto|~yhteenvedo;slutsammandrag|slutrapport|slutbedömning|=sammandrag;loppuyhteenveto|yhteenveto;slutsammandrag;final summary;SERVICE;no
havainnot;~havainto|~havainno;iakttagels|observation;havainto|ohjaajan_havainnot;iakttagelser;observations;SERVICE;no
lausunto;~lausunto|~lausunno;utlåtand;lausunto|lausunto_pvm;utlåtande;statement;SERVICE;no
päätökset;=päätös|=päätökset|~päätöstie;=beslut|=besluten|beslutsuppgift;paatos|paatos_pvm;beslut;decisions;SERVICE;no
hakemus;~hakemu;=ansökan|ansökning;hakemus|hakemus_id;ansökan;application;SERVICE;no
suostumus;~suostumu|~=lupa tietojen;samtyck|=tillstånd =att =lagra;suostumus|suostumus_pvm;samtycke;consent record;CONSENT;no
markkinointilupa;~markkinointilu|~markkinointioike|~suoramarkkinoin;marknadsföringstillstånd|direktmarknadsföring|marknadsföringslov;markkinointilupa|mark_lupa;marknadsföringstillstånd;marketing permission;CONSENT;no
kuvauslupa;~kuvauslu;fotograferingstillstånd|fototillstånd|fotograferingslov|bildtillstånd;kuvauslupa;fotograferingstillstånd;photo permission;CONSENT;no
harrastukset;~harrastu|~=kiinnostuksen koh;hobby|hobbies|fritidsintress|intresseområd;harrastus|kiinnostukset;hobbyer;hobbies;DEMOG;no
vapaaehtoistehtävä;~vapaaehtoistehtäv|~vapaaehtoistoimin;frivilliguppdrag|frivilligarbet|frivilligverksam|volontär;vapaaehtoistehtava|tehtava;frivilliguppdrag;volunteer task;SERVICE;no
kokemusasiantuntijuus;~kokemusasiantunt;erfarenhetsexpert;kokemusasiantuntija|ka_aihe;erfarenhetsexpert;expert by experience;SERVICE;no
saatavuus;~käytettävyys|~=sopivin aika|~saatavuu;tillgänglighet|lämplig tid|lämpliga tider;saatavuus|aikataulu;tillgänglighet;availability;SERVICE;no
terveystiedot;~terveystie|~terveydestä|~terveyteen|=terveyden tila|~sairau^svakuutus|~sairast|~diagnoos;hälsouppgift|hälsoinformation|=uppgifter =om hälsa|=uppgifter =om =hälsan|sjukdom|diagnos|sjuklig;terveystiedot|diagnoosi|sairaus;hälsouppgifter;health data;HEALTH;art9
terveydentila;~terveydentil|~=terveydenhuollon tarp;hälsotillstånd|=behov =av =hälsovård;terveydentila|terveyshuomio;hälsotillstånd;state of health;HEALTH;art9
työkyky;~työkyky|~työkyvy|~toimintakyky|~toimintakyvystä|=toimintakyvyn arvio|=toimintakyvyn muuto|=toimintakyvyn taso;arbetsförmåga|arbets =och funktionsförmåga|funktionsförmåga;tyokyky|toimintakyky|tyokykyarvio;arbets- och funktionsförmåga;work ability and functioning;HEALTH;art9
vamma;vammai^sneuvost^spalvelula^spalvelulai|=vamma|=vamman|=vammat|~kehitysvamm|~liikuntavamm|~näkövamm|~kuulovamm;funktionsnedsättning|funktionshind|handikapp^råd|=skada|=skador|utvecklingsstör;vamma|vammaisuus;funktionsnedsättning;disability;HEALTH;art9
apuvälineet;~apuväline;hjälpmedel;apuvaline|apuvalineet;hjälpmedel;assistive devices;HEALTH;art9
lääkitys;~lääkity|~lääkkee|~lääkehoi;medicinering|läkemedel|medicin^alv|=mediciner;laakitys|laakkeet;medicinering;medication;HEALTH;art9
allergia;~allergi|~erityisruokaval|~ruokavali;allergi|specialdiet|specialkost|=diet|=dieter;allergia|erityisruokavalio;allergi;allergy or diet;HEALTH;art9
rokotukset;~rokotu;vaccin;rokotus|rokotukset;vaccinationer;vaccinations;HEALTH;art9
mielenterveys;~mielenterve^ysla|~psyykki|~traum;psykisk|mental hälsa|mentalvård^slag|trauma;mielenterveys|psyykkinen_tila;psykisk hälsa;mental health;HEALTH;art9
päihteet;~päihte|~päihde^huoltola|~päihteidenkäy;missbruk|rusmedel|alkohol|=drog|=droger|narkotik;paihteet|paihdetausta;missbruk;substance use;HEALTH;art9
raskaus;~raskaus|~raskaude|~raskaute|~raskaana;gravid;raskaus|laskettu_aika;graviditet;pregnancy;HEALTH;art9
kuntoutus;~kuntoutus|~kuntoutuk|~kuntoutust;rehabilitering;kuntoutus|kuntoutustarve;rehabilitering;rehabilitation;HEALTH;art9
kuntouttava työtoiminta;~kuntouttava työtoimin;arbetsverksamhet =i rehabilitering|rehabiliterande arbetsverksamhet;kty_jakso|kuntouttava_tyotoiminta;arbetsverksamhet i rehabiliteringssyfte;rehabilitative work activity;SOCIALCARE;secret
lääkärinlausunto;~lääkärinlausun|~lääkärintodistu|=b lausun|=t todistu;läkarutlåtand|läkarintyg|=b utlåtand|=b intyg;laakarinlausunto;läkarutlåtande;medical certificate;HEALTH;art9
sairauspoissaolo;~sairauspoissa|~sairausloma;sjukfrånvaro|sjukledig|sjukskriv;sairausloma|sairauspoissaolo_pv;sjukfrånvaro;sick leave;HEALTH;art9
hyvinvointi;~hyvinvointitie|~hyvinvointimittar|~hyvinvointikysely|~hyvinvointikartoit|~hyvinvointiarvio;välbefinnande|välmående;hyvinvointi|hyvinvointimittari;välbefinnande;wellbeing;HEALTH;art9
avustajan tarve;~=avustajan tar|~henkilökohtai apu|~henkilökohtai avu|~henkilökohtai avustaj;assistansbehov|assistentbehov|personlig assist|=behov =av assist;avustaja|henkilokohtainen_apu;assistansbehov;need for assistance;HEALTH;art9
verikoe;~laboratoriotulo|~laboratoriotie|~laboratoriokok|~verikoe|~verikok|~verinäyt|~näytetulo;provresultat|laboratorieresultat|laboratorieprov|blodprov|labbresultat;naytetulos|labra;provresultat;lab result;HEALTH;art9
tartuntatauti;~tartuntatau^tila|~infektio;smittsam sjuk|infektion;tartuntatauti;smittsam sjukdom;communicable disease;HEALTH;art9
psykologin tiedot;=psykologin lausun|=psykologin tutkimu|=psykologin merkin|=psykologin kirjau|=psykologin asiak|=psykologin tie|=psykologisen tutkimu|=psykologisen lausun|=psykologiset tutkimu|=psykologisia tutkimu|psykologinlausun;psykologuppgift|psykologutlåtand|psykologens anteckning|psykologens utlåtand|psykologisk undersök|psykologiska undersök|psykologiska test;psykologi_merkinta;psykologuppgifter;psychologist notes;HEALTH;art9
uskonto;uskonto|=uskonnon|uskonnosta|uskonnoll|~vakaumu;=religion|=religionen|religionstill|religiös|trosuppfattning|=övertygelse|övertygelsen|livsåskåd;uskonto|uskontokunta|uskonnollinen_tapa;religion;religion;RELIGION;art9
uskontokunta;~uskontokun|~=seurakuntaan kuul|~seurakun jäsen|~=kirkkoon kuul|~=kirkon jäsen;religionssamfund|trossamfund|=medlem =i =kyrkan|medlemskap =i =församling|församlingstill|kyrkotill;uskontokunta|seurakunta;religionssamfund;religious community;RELIGION;art9
katsomusaineen valinta;~katsomusain|~elämänkatsomustie|~=uskonnon opetu;åskådningsämne|religionsundervisning|livsåskådningskunskap;katsomusaine;åskådningsämne;worldview subject choice;RELIGION;art9
halal-ruokavalio;~halal|~kosher|~uskonnolli ruokava;halal|kosher|religiös kost|religiös diet|religiösa kost;halal|kosher;religiös kost;religious diet;RELIGION;art9
etninen alkuperä;~etninen|~etnise|~etnist|~=etninen tausta|heimon|heimoon|heimotaus|heimokun|~kansanryhm;etnisk|etnicitet|=stam|stamtillhör|folkgrupp;etninen_tausta|heimo;etniskt ursprung;ethnic origin;ETHNIC;art9
rotu (henkilö);~rodulli|~ihonväri;=ras|rastill|rasmässig|hudfärg;ihonvari;ras;racial origin;ETHNIC;art9
romanitausta;romanit|romaniväestö;romer|romsk|=rom|=romani;romani|romanitausta;romsk bakgrund;Roma background;ETHNIC;art9
saamelaisuus;saamelaisuu|saamelaistausta|=saamelaisen|=saamelaiset|=saamelainen;samisk|=same|=samer|samerna^s;saamelaisuus;samisk tillhörighet;Sámi status;ETHNIC;art9
vähemmistö;~vähemmistöön|~vähemmistötausta|~esr-vähemmist;minoritet;vahemmisto|esr_vahemmisto;minoritetstillhörighet;minority status (ESF form);ETHNIC;art9
biometrinen tunniste;~biometri|~sormenjäl|~kasvotunnist;biometri|fingeravtryck|ansiktsigenkän;sormenjalki|biometria|kasvotunniste;biometrisk uppgift;biometric data;BIOMETRIC;art9
geneettinen tieto;~geneetti|~genetti|perimästä|perimätie|=dna tie|=dna näyt|=dna tunni;genetisk|arvsanlag|=dna uppgift|=dna prov;dna|geenitieto;genetisk uppgift;genetic data;GENETIC;art9
seksuaalinen suuntautuminen;~seksuaal|~sukupuoli-identite;sexuell|sexualitet|könsidentitet;seksuaalinen_suuntautuminen;sexuell läggning;sexual orientation;SEXUAL;art9
parisuhteen laatu;=samaa sukupuolt|rekisteröi parisuh|=parisuhteen laa;parförhållandets art|registrerat partnerskap|samkönad|=samma =kön;parisuhdetyyppi;parförhållandets art;same-sex partnership;SEXUAL;art9
ammattiliitto;~ammattilii|~ammattiyhdist|~ay-jäsen;fackförening|fackförbund|facklig|=fackets;ammattiliitto|ay_jasenyys;fackförening;trade union;UNION;art9
ay-jäsenmaksu;=ay maksu|=ay jäsenmaksu|=jäsenmaksun perin;fackavgift|fackföreningsavgift|medlemsavgift =till =fack;ay_maksu;fackavgift;union fee deduction;UNION;art9
poliittinen mielipide;poliitti|puolue^eto|valtuustoryhmä;politisk åsikt|politiska åsikt|politisk uppfattning|partitill|fullmäktigegrupp;puolue|valtuustoryhma;politisk åsikt;political opinion;POLITICAL;art9
rikostausta;~rikostausta|~rikosrekister|~rikosrekisteriot;brottslig bakgrund|straffregist;rikostausta|rikosrekisteriote|rr_ote_pvm;brottslig bakgrund;criminal background;CRIMINAL;art10
rikos;~rikos^ilmoituskanav^oikeud^laki^lain|~rikokse|~rangaistu|tuomio^istui^kapitul^kirk;=brott|brotten|brottslig|brottsmisstank|lagöverträd|straffdom|=dom|=domar|bestraff|fällande dom;rikos|tuomio;brott;offence;CRIMINAL;art10
vankeus;vanki|vankila|vankeu|~rangaistuslaito;fängels|=fånge|fången|fångar;vankila|vapautumis_pvm;fängelse;imprisonment;CRIMINAL;art10
turvallisuusselvitys;~turvallisuusselvit;säkerhetsutredning;turvallisuusselvitys;säkerhetsutredning;security clearance;CRIMINAL;art10
ihmiskaupan uhri;~ihmiskaup|~=rikoksen uhri|~lähisuhdeväkival;människohandel|brottsoffer|offer =för brott|våld =i =nära;ihmiskaupan_uhri|uhri;offer för människohandel;victim of trafficking;SOCIALCARE;secret
sosiaalihuollon asiakkuus;~sosiaalihuollo|~sosiaalityö|~sosiaalipalvel;socialvård|socialarbet|socialservice|socialtjänst;sosiaalihuolto|sospalvelu;klient inom socialvården;social-care client;SOCIALCARE;secret
lastensuojelu;~lastensuojel|~huostaanot;barnskydd|omhändertag;lastensuojelu|ls_ilmoitus;barnskydd;child protection;SOCIALCARE;secret
toimeentulotuki;~toimeentulotu;utkomststöd;toimeentulotuki|tt_tuki;utkomststöd;income support;SOCIALCARE;secret
kotoutumistuki;~kotoutumistu;integrationsstöd;kotoutumistuki;integrationsstöd;integration assistance;FINANCE;secret
etuudet;~etuus|~etuude|~etuuks|~päiväraha|=tuet;förmån|dagpenning|=bidrag;etuus|etuuslaji|maksettu_etuus;förmåner;benefits;FINANCE;secret
tulot;=tulot|~tulotie|~palkkatie|~palkka|~ansiotulo;inkomst|=lön|=lönen|löneuppgift;tulot|palkka|bruttotulo;inkomster;income;FINANCE;secret
varallisuus;~varallisuu|~omaisuustie|~säästöt;förmögenhet|tillgångar|besparing|egendomsuppgift;varallisuus|omaisuus;förmögenhet;assets;FINANCE;secret
velat;=velat|velka|~ulosot|~maksuhäiri;=skuld|skulder|utsökning|betalningsanmärk|betalningsstörning;velka|ulosotto|maksuhairio;skulder;debts;FINANCE;secret
tilinumero;~tilinumero|~pankkiyhtey|=iban|iban-;kontonummer|bankförbindelse|bankkonto|=iban|iban-;tilinumero|iban|pankkiyhteys;kontonummer;bank account;FINANCE;no
laskutus;~laskutu|=laskut|~laskutie|=maksut;fakturer|faktura|fakturor|=avgifter;lasku|laskutusosoite|maksettu;fakturering;invoicing;FINANCE;no
verotiedot;~verotie|~veropros|~verokort;skatteuppgift|skatteprocent|skattekort|beskattningsuppgift;veroprosentti|verotiedot;skatteuppgifter;tax data;FINANCE;secret
matkakorvaukset;~matkakorvau|~matkakul;reseersättning|resekostnad;matkakorvaus|matkakulut;reseersättning;travel compensation;FINANCE;no
valtion korvaus;~=valtion korvau|~laskennalli korvau|~kuntakorvau;statlig ersättning|kalkylerad ersättning|=ersättning =från =staten;korvaushakemus|laskennallinen_korvaus;statlig ersättning;state reimbursement;FINANCE;no
avustus;~avustus^aj|~avustuk^aj;understöd^jand;avustus|avustus_eur;understöd;grant;FINANCE;no
vakuutus;~vakuutus|~vakuutuk|~tapaturmavakuut;försäkring;vakuutus|vakuutusnro;försäkring;insurance;FINANCE;no
sijaintitieto;~sijaintitie|~=henkilön sijain|~paikannu|=gps|~koordinaatit|~koordinaateista|~koordinaattitie;platsuppgift|lokaliserings|positionering|lägesuppgift|=gps|koordinat^or;sijainti|lat|lon|gps|koordinaatit;platsuppgift;location;LOCATION;no
kulunvalvonta;~kulunvalvon|~avainkortt|~kulkutunnis;passagekontroll|passerkontroll|nyckelkort|passerkort;kulkuloki|avainkortti;passagekontroll;access-control events;LOCATION;no
ajoneuvon rekisterinumero;~rekisterinumero|~rekisteritunnu|~ajoneuvo;registernummer|registreringsnummer|registerbeteckning|=fordon|fordonet;rekisterinumero|reknro;registreringsnummer;vehicle registration;VEHICLE;no
valokuva;~valokuva|~kasvokuva|~henkilökuva;fotografi|=foto|=foton|ansiktsbild|personbild|porträtt;valokuva|kuva_url|kasvokuva;fotografi;photograph;IMAGE;no
kameratallenne;~kameravalvon|~kameratallen|~videotallen|=tallenne|=tallenteet|=tallenteen;kameraövervak|kamerabevak|videoinspel|kameraupptag|kamerainspel|=inspelning|=inspelningar;tallenne|kamera_id;kameraupptagning;CCTV footage;IMAGE;no
äänitallenne;~äänit|~puhelutallen;ljudinspel|ljudupptag|samtalsinspel|ljudband;aanite|puhelutallenne;ljudinspelning;voice recording;IMAGE;no
allekirjoitus;~allekirjoitu;underskrift|signatur|namnteckning;allekirjoitus|allekirj_pvm;underskrift;signature;ID;no
käyttäjätunnus;~käyttäjätunnu|~käyttäjänimi|~tunnukset;användarnamn|användarid|användarkonto|användaridentif;kayttajatunnus|kayttaja|username|login;användarnamn;username;CREDENTIAL;no
salasana;~salasan|~pin-koodi;lösenord|pin-kod|=pin kod;salasana|password|pin|salasana_tiiviste;lösenord;password;CREDENTIAL;no
tunnistautumistieto;~tunnistautumi|vahva tunnist|vahva sähköi tunnist|suomi.fi-tunnist;stark autentisering|autentiseringsuppgift|identifieringsuppgift|stark identifiering|suomi.fi-identif;tunnistus_tapa|suomifi_id;identifieringsuppgift;authentication data;CREDENTIAL;no
kirjastokortti;~kirjastokort|~=kortin numero;bibliotekskort|lånekort|kortets nummer;korttinro|kirjastokortti;bibliotekskort;library card;ID;no
lainaustiedot;~lainaustie|~lainahistori|~=lainat|~varaukset;låneuppgift|lånehistori|=lån|=lånen|reservering;laina|lainahistoria|varaus;låneuppgifter;loan data;SERVICE;no
lokitiedot;~lokiti|=lokitus|~lokimerkin|~=loki|~käyttöloki;logguppgift|loggdata|=logg|=loggar|=loggen|loggning;kayttoloki|lokitieto|muutosloki|katseluloki;logguppgifter;log data;LOG;no
IP-osoite;=ip osoit;=ip adress;ip_osoite|osoite_ip|ip;IP-adress;IP address;LOG;no
evästeet;~eväst|~cookie|~selaintie;=kakor|kakor|=cookie|cookies|webbläsaruppgift;evaste_id|cookie_id|user_agent;kakor;cookies;LOG;no
laitetunniste;~laitetunnis|~mac-osoit|~imei;enhetsidentifier|enhetens identifier|mac-adress|imei;laite_id|mac_osoite|imei;enhetsidentifierare;device identifier;LOG;no
kirjautumisaika;~kirjautumisai|~viimei kirjautu;inloggningstid|senaste inlogg|tidpunkt =för inlogg;kirjautumis_aika|viim_kirjautuminen;inloggningstid;login time;LOG;no
tietojen muuttaja;=tietojen muuttaj|=tiedon muuttaj|~muuttajatie|kirjaaja|tallentaja|=korjauksen tekijä;ändrad av|=den =som =ändrat|=den =som =registrerat|registrerad av;muuttaja|luoja|kirjaaja|muutos_aika;ändrad av;record author;LOG;no
luovutustieto;~luovutusti|~luovutusloki|~luovutuspäiv;utlämnandeuppgift|utlämningslogg|=uppgifter =om utlämn;luovutus_pvm|luovutus_saaja;utlämnandeuppgift;disclosure record;LOG;no
virkasuhde;~virkasuh|~palvelussuh|~työsuhtee|~nimikir;tjänsteförhållande|anställningsförhållande|arbetsavtalsförhållande|matrikel;virkasuhde|palvelussuhde|nimike;tjänsteförhållande;employment relationship;WORK;no
työntekijän kelpoisuus;~kelpoisuu|~ammattipätev|~ammattioikeu;behörighet^suppgift|yrkeskompetens|yrkesrättighet;kelpoisuus|patevyys;behörighet;qualification;WORK;no
työvuorot;~työvuor|~työaikakirjan;arbetsskift|arbetstidsbokför|arbetstur;tyovuoro|tyoaika_h;arbetsskift;working time;WORK;no
vuosiloma;~vuosilom|~lomapäiv;semester|semesterdag;loma_alku|lomapv;semester;leave;WORK;no
kehityskeskustelu;~kehityskeskustel;utvecklingssamtal;kehityskeskustelu;utvecklingssamtal;appraisal;WORK;no
luottamustoimi;~luottamustoim|~luottamushenkil|~sidonnaisuu;förtroendeuppdrag|förtroendevald|bindning;luottamustoimi|sidonnaisuus;förtroendeuppdrag;elected office;WORK;no
äänioikeus;~äänioikeu|~äänestäjä|~vaaliluettel;rösträtt|röstlängd|väljare;aanioikeus|aanestysalue;rösträtt;voting right;POLITICAL;no
ehdokkuus;ehdokas|ehdokkuu|ehdokkaa;=kandidat|kandidatur|kandidater;ehdokas|ehdokasnro;kandidatur;candidacy;POLITICAL;art9
kansalaisaloite;=aloitteen tekij|=aloitteen allekirj|~aloitteentekij|~kuntalaisaloit|~kansalaisaloit;=invånarinitiativ|invånarinitiativ|initiativtag|=initiativets underteck;aloite_id|aloitteentekija;invånarinitiativ;initiative signatory;POLITICAL;no
rakennuslupahakija;~luvanhak|~=rakennushankkeeseen ryhty|~rakentamislup;sökande =av bygglov|=den =som =ansöker =om bygglov|byggprojekt|bygglov;luvanhakija|rakentamislupa;sökande av bygglov;permit applicant;PROPERTY;no
kiinteistön omistaja;=kiinteistön omista|=kiinteistön haltij|=rakennuksen omista|=rakennuksen haltij|~omistajati|=haltija;fastighetsägar|fastighetens ägar|ägaruppgift|=innehavare|byggnadens ägar;omistaja|haltija;fastighetsägare;property owner;PROPERTY;no
naapurin kuuleminen;~naapuri^kun;=granne|grannar|grannens;naapuri_nimi|kuuleminen_pvm;hörande av granne;neighbour hearing;PROPERTY;no
vedenkulutus;~vedenkulutu|~kulutuspist;vattenförbruk|vattenanvänd|förbrukningsställe;kulutus|vesimittari;vattenförbrukning;water use;PROPERTY;no
hautapaikka;~hautapaik;gravplats|gravrätt;hautapaikka;gravplats;burial place;ID;no
venepaikka;~venepaik;båtplats;venepaikka|veneen_tiedot;båtplats;boat berth;PROPERTY;no
lemmikki;~lemmik|~=koiran omista;sällskapsdjur|husdjur|hundägar;lemmikki|koira;sällskapsdjur;pet owner;PROPERTY;no
päivähoitopaikka;~varhaiskasvatuspaik|~päivähoi;plats =i =småbarnspedagogik|småbarnspedagogisk plats|dagvårdsplats|dagvård;hoitopaikka|hoitoaika;plats i småbarnspedagogik;ECEC place;SERVICE;no
varhaiskasvatussuunnitelma;~varhaiskasvatussuunnitel|~=vasu;plan =för småbarnspedagogik|=plan =för =barnets småbarns;vasu|vasu_teksti;plan för småbarnspedagogik;ECEC plan;SERVICE;secret
koululainen;oppilas|oppilaa|~koululai|=luokka|=luokan|~koululuok|luokka-aste;=elev|eleven|elever|skolelev|=årskurs|=klass|=klassen;oppilas_id|luokka;elev;pupil;EDUCATION;no
koulukuljetus;~koulukuljet;skolskjuts|skoltransport;koulukuljetus|reitti;skolskjuts;school transport;SERVICE;no
opiskeluhuolto;~opiskeluhuol|~oppilashuol|~kuraatto;elevhäls|elevvård|studerandevård|kurator;opiskeluhuolto|kuraattori;elevhälsa;pupil welfare;SOCIALCARE;secret
kurinpito;~kurinpito|~kurinpido|~jälki-istun;disciplin|kvarsittning;kurinpito;disciplin;disciplinary action;EDUCATION;secret
etsivä nuorisotyö;~etsivä nuorisoty;uppsökande ungdomsarb;etsiva_asiakas;uppsökande ungdomsarbete;outreach youth work;SOCIALCARE;secret
asevelvollisuus;~asevelvol|~varusmies|~=palvelukseen astu;värnplikt|beväring;asevelvollisuus|kutsunta;värnplikt;military service;DEMOG;no
sotilasarvo;~sotilasarv;militär grad|militärgrad|militär rang;sotilasarvo;militär grad;military rank;DEMOG;no
elämäntilanne;~elämäntilan|~elämänhallin;livssituation|livshantering;elamantilanne;livssituation;life situation;SOCIALCARE;secret
huolenaiheet;~huoli-ilmoit|~huolenaih;orosanmälan|oroanmälan|=oro =för;huoli_ilmoitus;orosanmälan;concern report;SOCIALCARE;secret
riskiarvio;~riskiarvio|~riskiluok|~pisteyt|=pisteet|~indeksi;riskbedömning|riskklass|poängsätt|=poäng|prognos|=index;riskiluokka|pisteet|ennuste|indeksi;riskbedömning;risk score;PROFILE;no
arviointipisteet;~arviointiasteik|~arviointipist|~toimintakykymittari;bedömningspoäng|bedömningsskala|funktionsförmågemätare;arvio_pisteet|mittari_arvo;bedömningspoäng;assessment score;PROFILE;no
osallistujan ESR-tiedot;~=aloitus- =ja lopetusilmoit|~esr-lomak|~osallistujati;esf-deltagar|=esf blankett|deltagaruppgift|start- =och slutanmälan;esr_aloitus_pvm|esr_lopetus_pvm|esr_tyomarkkina_asema;ESF-deltagaruppgifter;ESF participant data;SERVICE;no
työmarkkina-asema;~työmarkkina-asem|~=työttömyyden kesto;arbetsmarknadsställning|ställning =på =arbetsmarknaden|arbetslöshetens längd;tyomarkkina_asema|tyottomyys_kk;arbetsmarknadsställning;labour-market status;WORK;no
muu heikossa asemassa oleva;~=heikommassa asemas|~asunnottom;utsatt ställning|svagare ställning|bostadslös|hemlös;esr_heikko_asema|asunnoton;utsatt ställning;disadvantaged status (ESF);SOCIALCARE;secret
vapaa teksti;=lisätiedot|~lisätietokent|huomau|~muistiinpan|=vapaa sana|=vapaa teksti|vapaatekst;=tilläggsuppgifter|fritext|anmärkning|anteckning;huomautus|lisatiedot|muistio|kommentti;fritext;free text;FREETEXT;no
palaute;~palaute^taan^ttu^ttav|~palauttee|~asiakaskysely|~tyytyväisyy;=respons|responsen|feedback|kundenkät|kundnöjd|klientenkät;palaute|kysely_vastaus;respons;feedback;SERVICE;no
viestit;=viesti|=viestit|=viestin|=viestien|viestihistori|=chat|chat-|chatt;=meddelande|=meddelanden|meddelandehistori|=chatt|chattmeddel|=chat;viesti|viesti_teksti;meddelanden;messages;SERVICE;no
liitteet;liitte|liitetiedost|skannat;=bilaga|=bilagor|bilagorna|skannade;liite|tiedosto|asiakirja_id;bilagor;attachments;SERVICE;no
suhde avustettavaan;~avustettav|~tuettava|~ystäväpari|~tukihenkil;stödperson|stödrelation|vänpar|vänverksamhet|=den =som =stöds;pari_id|tuettava_id;stödrelation;befriending pair;SERVICE;no

"""#

  static let organisations = #"""
patterns;sv_patterns;old_name;new_fi;new_sv;since;confidence;note
=te toimisto|=työ =ja elinkeinotoimisto|=te palvelu|=te hallin|=työ =ja elinkeinoviranomai;=arbets =och näringsbyrå|=te byrå|=te tjänst|=an byrå;Työ- ja elinkeinotoimisto (TE-toimisto);työvoimaviranomainen (kunta tai työllisyysalue);arbetskraftsmyndighet (kommun eller sysselsättningsområde);2025-01-01;V;word boundary needed: sote-palvelut, sote-toimisto contain "te-"
työvoimatoimisto;arbetskraftsbyrå;Työvoimatoimisto;työvoimaviranomainen;arbetskraftsmyndighet;2009-01-01;M;first became TE-toimisto 2009
työvoimahallinto|työvoimahallinno;arbetskraftsförvaltning;Työvoimahallinto;työvoimaviranomaiset;arbetskraftsmyndigheterna;2025-01-01;H;
!=TYP|työvoiman palvelukesku;=servicecentret =för arbetskraft|servicecentralen för arbetskraft;Työvoiman palvelukeskus / TYP;monialaisen tuen yhteistoimintamalli (381/2023);sektorsövergripande samarbetsmodell;2025-01-01;V;
kuntakokeilu;kommunförsök;Työllisyyden kuntakokeilu;työllisyysalue;sysselsättningsområde;2025-01-01;H;
=te kesku;=te central;TE-keskus;ELY-keskus, sittemmin elinvoimakeskus;livskraftscentral;2010-01-01;H;word boundary needed: sote-keskus contains "te-keskus"
=ely kesku|elinkeino-, liikenne ja ympäristökesku;=ntm central|närings-, trafik och miljöcentral;ELY-keskus;elinvoimakeskus (ympäristöluvat ja valvonta: Lupa- ja valvontavirasto);livskraftscentral (miljötillstånd och tillsyn: Tillstånds- och tillsynsverket);2026-01-01;V;
ely-keskusten =sekä te-toimistojen =kehittämis =ja hallintokesku;=utvecklings =och förvaltningscent =för;ELY-keskusten sekä TE-toimistojen kehittämis- ja hallintokeskus (KEHA);Työllisyys-, kehittämis- ja hallintokeskus (KEHA-keskus);Sysselsättnings-, utvecklings- och förvaltningscentret;2026-01-01;V;law 531/2025, short name KEHA-keskus stays valid (no hit)
aluehallintovirasto|!=AVI;regionförvaltningsverk|!=RFV;Aluehallintovirasto (AVI);Lupa- ja valvontavirasto;Tillstånds- och tillsynsverket;2026-01-01;V;
valvira;valvira|tillstånds- =och tillsynsverket =för =social;Sosiaali- ja terveysalan lupa- ja valvontavirasto (Valvira);Lupa- ja valvontavirasto;Tillstånds- och tillsynsverket;2026-01-01;V;
lääninhallitu;länsstyrels;Lääninhallitus;aluehallintovirasto, sittemmin Lupa- ja valvontavirasto;Tillstånds- och tillsynsverket;2010-01-01;H;
maistraat;magistrat;Maistraatti;Digi- ja väestötietovirasto (DVV);Myndigheten för digitalisering och befolkningsdata (MDB);2020-01-01;H;
väestörekisterikesku|!=VRK;befolkningsregistercentral;Väestörekisterikeskus;Digi- ja väestötietovirasto (DVV);Myndigheten för digitalisering och befolkningsdata (MDB);2020-01-01;H;VRK in capitals only: "30 vrk" = days
väestörekisteri^kesku;befolkningsregist^ercentral;Väestörekisteri;väestötietojärjestelmä (DVV);befolkningsdatasystemet (MDB);2010-03-01;H;everyday misnomer
siun sot kuntayhtym|=pohjois =karjalan =sosiaali =ja =terveyspalvelujen kuntayhtym;samkommunen siun sote;Siun sote -kuntayhtymä;Pohjois-Karjalan hyvinvointialue (Siun sote);Norra Karelens välfärdsområde;2023-01-01;H;brand Siun sote remains valid (no hit)
eksote|=etelä =karjalan =sosiaali =ja terveyspiiri;eksote;Eksote;Etelä-Karjalan hyvinvointialue;Södra Karelens välfärdsområde;2023-01-01;H;
essote|=etelä =savon =sosiaali =ja =terveyspalvelujen kuntayhtym;essote;Essote;Etelä-Savon hyvinvointialue (Eloisa);Södra Savolax välfärdsområde;2023-01-01;H;
=keski =suomen sairaanhoitopiiri;=mellersta =finlands sjukvårdsdistrikt;Keski-Suomen sairaanhoitopiiri;Keski-Suomen hyvinvointialue;Mellersta Finlands välfärdsområde;2023-01-01;H;
sairaanhoitopiiri;sjukvårdsdistrikt;Sairaanhoitopiiri (yleisesti);hyvinvointialue (tai HUS-yhtymä);välfärdsområde (eller HUS-sammanslutningen);2023-01-01;H;
=sosiaali =ja terveyspalvelu kuntayhtym;samkommun =för =social =och hälsovård;sote-kuntayhtymä;hyvinvointialue;välfärdsområde;2023-01-01;H;
=sosiaalitoimi|=sosiaalitoimen|=sosiaalitoimelle|=sosiaalitoimelta|=sosiaalitoimessa|=sosiaalitoimesta|sosiaalitoimisto;socialbyrå|socialväsende;Kunnan sosiaalitoimi;hyvinvointialueen sosiaalipalvelut;välfärdsområdets socialservice;2023-01-01;H;
=terveystoimi|=terveystoimen|=terveystoimelle|=terveystoimelta|=terveystoimessa|=terveystoimesta|terveyskeskuskuntayhtym;samkommun =för hälsovårdscentral;Kunnan terveystoimi;hyvinvointialueen terveyspalvelut;välfärdsområdets hälso- och sjukvård;2023-01-01;H;not "sosiaali- ja terveystoimiala" (Helsinki)
aikuissosiaality;vuxensocialarbet;Kunnan aikuissosiaalityö;hyvinvointialueen aikuissosiaalityö;välfärdsområdets vuxensocialarbete;2023-01-01;H;context rule: only when shown as municipal
kunnallis pelastuslaito|kunnalli pelastuslaito|=kunnan pelastuslaito|=kaupungin pelastuslaito;kommunal räddningsverk|=stadens räddningsverk|=kommunens räddningsverk;Kunnallinen pelastuslaitos;hyvinvointialueen pelastuslaitos;välfärdsområdets räddningsverk;2023-01-01;H;the rescue departments keep their names, hit only when shown as municipal (not Helsinki)
tietosuojalautakun;datasekretessnämnd;Tietosuojalautakunta;Tietosuojavaltuutettu;Dataombudsmannen;2019-01-01;H;
arkistolaito|maakunta arkisto|maakunta-arkisto;arkivverket|landsarkiv;Arkistolaitos;Kansallisarkisto;Riksarkivet;2017-01-01;V;
=liikenteen turvallisuusvirasto|!=Trafi;trafiksäkerhetsverket|!=Trafi;Trafi;Liikenne- ja viestintävirasto Traficom;Transport- och kommunikationsverket Traficom;2019-01-01;H;
viestintävirasto;kommunikationsverket;Viestintävirasto;Traficom;Traficom;2019-01-01;H;
liikennevirasto;trafikverket;Liikennevirasto;Väylävirasto;Trafikledsverket;2019-01-01;H;
tiehallin;vägförvaltningen;Tiehallinto;Väylävirasto / elinvoimakeskus;Trafikledsverket / livskraftscentral;2010-01-01;H;
evira|elintarviketurvallisuusvirasto;evira|livsmedelssäkerhetsverket;Evira;Ruokavirasto;Livsmedelsverket;2019-01-01;H;
maaseutuvirasto|!=Mavi;landsbygdsverket;Maaseutuvirasto;Ruokavirasto;Livsmedelsverket;2019-01-01;H;
!Tekes;!Tekes;Tekes;Business Finland;Business Finland;2018-01-01;H;
!=CIMO;!=CIMO;CIMO;Opetushallitus;Utbildningsstyrelsen;2017-01-01;H;
ulkomaalaisvirasto|!=UVI;utlänningsverket;Ulkomaalaisvirasto;Maahanmuuttovirasto (Migri);Migrationsverket;2008-01-01;H;
stakes|kansanterveyslaito|!=KTL;stakes|folkhälsoinstitutet;Stakes / KTL;Terveyden ja hyvinvoinnin laitos (THL);Institutet för hälsa och välfärd (THL);2009-01-01;H;
ulosottovirasto;utsökningsverket^s;Ulosottovirasto;Ulosottolaitos;Utsökningsverket;2020-12-01;H;
lääninverovirasto|verovirasto;skatteverket|länsskatteverket;Verovirasto;Verohallinto;Skatteförvaltningen;2008-09-01;H;
=kuntien eläkevakuutu;=kommunernas pensionsförsäkring;Kuntien eläkevakuutus;Keva;Keva;2011-01-01;M;
kunnallis työmarkkinalaito|=kunnallinen työmarkkinalaito;=kommunala arbetsmarknadsverket;Kunnallinen työmarkkinalaitos;Kunta- ja hyvinvointialuetyönantajat KT;Kommun- och välfärdsområdesarbetsgivarna KT;2021-01-01;M;
wp29|=artikla =29 työryhmä|=29 =artiklan mukai tietosuojatyöryhm|tietosuojatyöryhmä;wp29|=artikel =29 arbetsgrupp;WP29;Euroopan tietosuojaneuvosto (EDPB);Europeiska dataskyddsstyrelsen;2018-05-25;H;
työministeriö;arbetsministeriet;Työministeriö;työ- ja elinkeinoministeriö;arbets- och näringsministeriet;2008-01-01;H;
opetusministeriö;undervisningsministeriet;Opetusministeriö;opetus- ja kulttuuriministeriö;undervisnings- och kulturministeriet;2010-05-01;H;
=työvoima =ja elinkeinotoimisto;;(misnomer);työ- ja elinkeinotoimisto → työvoimaviranomainen;arbetskraftsmyndighet;2025-01-01;H;garbled name
=sosiaali =ja =terveystietojen kuntayhtym;;(misnomer);sosiaali- ja terveyspalvelujen kuntayhtymä → hyvinvointialue;välfärdsområde;2023-01-01;H;garbled name
!punainen risti|!punaisen risti|!punaisella risti|!punaiselle risti|!punaiselta risti;!röda kors;(misnomer);Suomen Punainen Risti (SPR);Finlands Röda Kors;;H;full name, capital R
rakennusvirasto|rakennuslupaviranomai;byggnadsnämnd|bygglovsmyndighet;;rakennusvalvontaviranomainen;byggnadstillsynsmyndighet;2025-01-01;M;

"""#

  static let personGroups = #"""
group;fi;sv;en
person;henkilöt;personer;persons
client;asiakkaat;klienter;clients
child;lapset;barn;children
pupil;oppilaat;elever;pupils
student;opiskelijat;studerande;students
guardian;huoltajat ja edustajat;vårdnadshavare och företrädare;guardians and representatives
family;perheenjäsenet ja läheiset;familjemedlemmar och närstående;family members and relatives
patient;potilaat;patienter;patients
resident;asukkaat;boende;residents
citizen;kuntalaiset;kommuninvånare;citizens
applicant;hakijat;sökande;applicants
staff;työntekijät;anställda;staff
user;käyttäjät;användare;users
volunteer;vapaaehtoiset;frivilliga;volunteers
expert;asiantuntijat;experter;experts
interpreter;tulkit;tolkar;interpreters
contact;yhteyshenkilöt;kontaktpersoner;contact persons
jobseeker;työnhakijat;arbetssökande;jobseekers
member;jäsenet;medlemmar;members
participant;osallistujat;deltagare;participants
visitor;kävijät;besökare;visitors
neighbour;naapurit;grannar;neighbours
borrower;lainaajat;låntagare;borrowers
voter;äänestäjät;väljare;voters
candidate;ehdokkaat;kandidater;candidates
official;luottamushenkilöt;förtroendevalda;elected officials
owner;omistajat ja haltijat;ägare och innehavare;owners and holders
payer;maksajat;betalare;payers

"""#

  static let reforms = #"""
date;fi;sv;en;stems;confidence;anywhere
2018-05-25;EU:n tietosuoja-asetus;EU:s dataskyddsförordning;the EU General Data Protection Regulation;;H;
2019-01-01;tietosuojalaki (1050/2018), henkilötietolaki kumottiin;dataskyddslagen (1050/2018), personuppgiftslagen upphävdes;the Data Protection Act (1050/2018), the Personal Data Act was repealed;;V;
2020-01-01;tiedonhallintalaki (906/2019);informationshanteringslagen (906/2019);the Information Management Act (906/2019);;V;
2020-01-01;Digi- ja väestötietovirasto aloitti, maistraatit ja Väestörekisterikeskus lakkasivat;Myndigheten för digitalisering och befolkningsdata inledde, magistraterna och Befolkningsregistercentralen upphörde;the Digital and Population Data Services Agency replaced the register offices and the Population Register Centre;maistraat|väestörekister|väestötie|edunvalvon|holhou|vihkimi|siviilivihki|vaaliluettel|äänioikeu|magistrat|befolkningsregist|befolkningsdata|förmyndar|vigsel|rösträtt;H;yes
2023-01-01;sosiaali- ja terveydenhuolto sekä pelastustoimi siirtyivät hyvinvointialueille;social- och hälsovården och räddningsväsendet överfördes till välfärdsområdena;social and health care and rescue services moved to the wellbeing services counties;~sosiaalihuol|~sosiaalipalvel|~sosiaality|~sosiaalitoim|~terveydenhuol|~terveyspalvel|~terveyskesku|~perusterveyden|potila|lastensuojel|vammaispalvel|kotihoi|kotipalvel|omaishoi|ikäihmis|vanhuspalvel|päihdepalvel|mielenterveyspalvel|perheneuvol|neuvol|pelastusto|pelastuslai|kuntouttava työtoimin|opiskeluhuol|oppilashuol|kouluterveyden|opiskeluterveyden|suun terveyden|hammashoi|toimeentulotu|aikuissosiaal|~socialvård|~socialservice|~hälsovård|~sjukvård|barnskydd|patient|hemvård|närståendevård|äldreomsorg|äldreservice|handikappservice|räddningsväsen|räddningsverk|arbetsverksamhet i rehabiliteringssyfte|elevhäls|elevvård|studerandevård|tandvård|rådgivningsbyrå;V;
2024-01-01;asiakastietolaki (703/2023);kunduppgiftslagen (703/2023);the Client Data Act (703/2023);~sosiaalihuol|~sosiaalipalvel|~sosiaality|~terveydenhuol|~terveyspalvel|potila|lastensuojel|vammaispalvel|kuraattor|psykolog|opiskeluhuol|kotihoi|asiakasasiakirj|potilasasiakirj|~socialvård|~socialservice|~hälsovård|patient|barnskydd|kurator|psykolog|elevhäls|klienthandling;V;
2025-01-01;työvoimapalvelut siirtyivät kunnille ja työllisyysalueille (380/2023, 381/2023);arbetskraftsservicen överfördes till kommunerna och sysselsättningsområdena (380/2023, 381/2023);employment services moved to municipalities and employment areas (380/2023, 381/2023);työllisyy|työllistym|työvoimapalvel|työvoiman palvel|työvoimaviranomai|=te palvelu|=te toimisto|työnhak|työttöm|työpaj|kuntakokeil|sysselsättning|arbetskraft|arbetssök|arbetslös|=te byrå|=te tjänst|kommunförsök;V;
2025-01-01;laki kotoutumisen edistämisestä (681/2023);lagen om främjande av integration (681/2023);the Act on the Promotion of Integration (681/2023);kotoutu|kotoutta|maahanmuut|pakolai|turvapaik|kuntaan osoit|kuntapaik|alkukartoit|kiintiöpakolai|integration|invandr|invandrar|flykting|asylsök|kommunplac|kommunanvis;V;
2025-01-01;rakentamislaki (751/2023);bygglagen (751/2023);the Building Act (751/2023);rakennusvalvon|rakennuslup|rakennusluv|rakentamislup|rakentamisluv|toimenpidelup|rakennustarkast|maankäyttö|kaavoit|rakennusrekister|byggnadstillsyn|bygglov|åtgärdstillstånd|markanvänd|planläggning|byggnadsinspekt;V;
2025-01-01;vammaispalvelulaki (675/2023);lagen om funktionshinderservice (675/2023);the Disability Services Act (675/2023);vammaispalvel|vammaisten palvel|henkilökohtai avu|henkilökohtai avust|kuljetuspalvel|kehitysvamma|handikappservice|funktionshinder|funktionsneds|personlig assistan|färdtjänst|utvecklingsstörd;H;
2025-08-01;oppimisen tuen uudistus perusopetuksessa;reformen av stödet för lärande i den grundläggande utbildningen;the reform of learning support in basic education;oppimisen tu|tehostettu tuki|tehostetun tuen|erityinen tuki|erityisen tuen|erityisopetu|perusopetu|stöd för lärande|intensifierat stöd|särskilt stöd|specialundervis|grundläggande utbildning;M;
2026-01-01;elinvoimakeskukset (531/2025) ja Lupa- ja valvontavirasto, ELY-keskukset, aluehallintovirastot ja Valvira lakkasivat;livskraftscentralerna (531/2025) och Tillstånds- och tillsynsverket, NTM-centralerna, regionförvaltningsverken och Valvira upphörde;the Economic Development Centres (531/2025) and the Finnish Supervisory Agency replaced the ELY Centres, the Regional State Administrative Agencies and Valvira;=ely kesku|elinkeino-, liikenne ja|aluehallintovirasto|!=AVI|valvira|=ntm central|närings-, trafik och|regionförvaltningsverk|!=RFV;V;yes
2026-05-01;yleistuki korvasi työmarkkinatuen ja peruspäivärahan;allmänt stöd ersatte arbetsmarknadsstödet och grunddagpenningen;the general support benefit replaced the labour market subsidy and the basic unemployment allowance;työmarkkinatu|peruspäivära|työttömyysetuu|työttömyystur|arbetsmarknadsstöd|grunddagpenning|arbetslöshetsförmån|utkomstskydd för arbetslös;V;

"""#

  static let registerParties = #"""
marks;beside;role;fi;sv;en;patterns;confidence
vtj|dvv;;source;väestötietojärjestelmä (DVV);befolkningsdatasystemet (MDB);the Population Information System (DVV);väestötieto|väestörekist|digi ja väestö|=vtj|=vtj:stä|=dvv|=dvv:ltä|befolkningsdata|befolkningsregist|=mdb|myndigheten för digital|population info|population regist|digital and population;H
migri;;source;Maahanmuuttovirasto;Migrationsverket;the Finnish Immigration Service;maahanmuuttovirast|ulkomaalaisrekist|=migri|=migrin|=migristä|=migriltä|migrationsverk|utlänningsregist|immigration service|register of aliens;H
kela|fpa;;source;Kela;Fpa;Kela;=kela|=kelan|=kelalta|=kelasta|=kelalle|kansaneläkelait|=fpa|=fpas|folkpensionsanst|social insurance institution;H
ura;asiakas|asiakasnumero|nro|numero|id|tunnus|viite|tuonti|haku|siirto|paivitys|pvm|tila|status|sanoma|rajapinta|jarjestelma|kundnummer|nummer;source;työ- ja elinkeinohallinnon URA-järjestelmä;arbets- och näringsförvaltningens URA-system;the employment administration's URA system;=ura|=urasta|ura järjestelm|ura tietojärjestelm|te toimist|te palvelu|te hallin|te viranom|työ ja elinkeinotoimist|työ ja elinkeinoviran|työ ja elinkeinohallin|työvoima ja elinkein|työvoimaviranom|työvoimahallin|arbets och näring|=an byrå|=an tjänst|arbetskraftsmyndig|employment and economic|employment auth|employment serv|te office|te service;M
ely|ntm;;source;ELY-keskus;NTM-centralen;the ELY Centre;=ely|=elyltä|ely keskus|ely keskuks|elinkeino liikenne|liikenne ja ympäristökesk|=ntm|ntm central|trafik och miljöcentral|ely centre|economic development transport;H
unhcr;;source;YK:n pakolaisjärjestö UNHCR;FN:s flyktingorgan UNHCR;the UN refugee agency UNHCR;=unhcr|=unhcr:ltä|=unhcr:n|pakolaisjärjestö|pakolaisvaltuut|flyktingorgan|flyktingkommiss|refugee agency|commissioner for refugees;H
maire;asiakas|id|tunnus|numero|nro|viite|tuonti|haku|siirto|paivitys|pvm|tila|client|kund;source;asiakastietojärjestelmä Maire;klientdatasystemet Maire;the client information system Maire;=maire|=mairen|=mairesta|maire järjestelm|maire asiakas;M
umarek|uma;nro|numero|tunnus|id|viite|asia|asianumero|pvm|tuonti|nummer;source;ulkomaalaisasioiden asiankäsittelyjärjestelmä UMA;ärendehanteringssystemet UMA;the case management system UMA;=uma|=umasta|ulkomaalaisasioi|ulkomaalaisrekist|maahanmuuttovirast|=migri|migrationsverk|immigration service;H
mml|kiinteistotietojarjestelma|ktj;;source;Maanmittauslaitos;Lantmäteriverket;the National Land Survey;maanmittaus|kiinteistötietojärj|kiinteistörekist|lainhuu|lantmäteri|fastighetsdata|fastighetsregist|land survey|land register|cadastr;H
traficom|trafi|atj;;source;Traficom;Traficom;Traficom;=traficom|traficomi|=trafi|liikenne ja viestintävirast|liikenneasioi rekister|ajoneuvorekist|transport och kommunikationsverk|fordonsregist|vehicle register|transport and communications agency;H
verohallinto|skatteforvaltningen;;source;Verohallinto;Skatteförvaltningen;the Tax Administration;verohallin|verottaj|=vero|skatteförvaltning|skatteverk|tax admin;H
tulorekisteri|inkomstregistret;;source;tulorekisteri;inkomstregistret;the Incomes Register;tulorekist|inkomstregist|incomes regist;H
prh|ytj;;source;Patentti- ja rekisterihallitus;Patent- och registerstyrelsen;the Patent and Registration Office;patentti ja rekisteri|=prh|=ytj|kaupparekist|yritys ja yhteisötie|patent och registerstyr|handelsregist|=fods|företags och organisationsdata|patent and registration|trade regist|business information system;H
spr;;source;Suomen Punainen Risti;Finlands Röda Kors;the Finnish Red Cross;punai risti|punaise risti|röda kors|red cross|=spr;M
vok;;source;vastaanottokeskus;förläggningen;the reception centre;vastaanottokesk|förläggning|reception cent;M
keha;;recipient;Työllisyys-, kehittämis- ja hallintokeskus (KEHA);Sysselsättnings-, utvecklings- och förvaltningscentret;the Employment, Development and Administration Centre (KEHA);=keha|keha kesk|kehittämis ja hallintok|utvecklings och förvaltningsc|development and administration c;H
eura|eura2014|eura2021;;recipient;EURA, rakennerahastojen tietojärjestelmä;EURA, strukturfondernas datasystem;EURA, the structural funds' system;=eura|eura järjestelm|eura henkilö|eura 2|rakennerahast|strukturfond|structural fund;H
hyvinvointialue|valfardsomrade|siunsote|sotekuntayhtyma;;disclosed;hyvinvointialue;välfärdsområdet;the wellbeing services county;hyvinvointialu|siun sote|sote kuntayht|välfärdsområd|wellbeing serv;H
thl;;disclosed;Terveyden ja hyvinvoinnin laitos THL;Institutet för hälsa och välfärd THL;the Finnish Institute for Health and Welfare THL;=thl|=thl:lle|terveyden ja hyvinvoinnin laito|institutet för hälsa|institute for health;H
tilastokeskus|statistikcentralen;;disclosed;Tilastokeskus;Statistikcentralen;Statistics Finland;tilastokesk|statistikcentral|statistics finland;H
varda;;recipient;varhaiskasvatuksen tietovaranto Varda;datalagret Varda;the early-education data pool Varda;=varda|=vardaan|varhaiskasvatuksen tietovar|opetushallitu|utbildningsstyrels|agency for education;H
koski;tunnus|oid|id|siirto|vienti|tila|status|lahetys|viite|opiskeluoikeus;recipient;Koski-tietovaranto (Opetushallitus);informationsresursen Koski (Utbildningsstyrelsen);the Koski data repository (Agency for Education);=koski|=koskeen|koski palvelu|koski tietovar|opetushallitu|utbildningsstyrels|agency for education;H
kanta|kansa;arkisto|palvelu|siirto|tunnus|viite|oid|tallennus|lahetys;recipient;Kanta-palvelut (Kela);Kanta-tjänsterna (Fpa);the Kanta services (Kela);=kanta|kanta palvelu|kanta arkisto|=kantaan|kansallise arkisto|kanta tjänst|kanta serv;H
poliisi|polisen|police;;disclosed;poliisi;polisen;the police;poliisi|polis|=police;H
vakuutusyhtio|forsakringsbolag;;disclosed;vakuutusyhtiö;försäkringsbolaget;the insurance company;vakuutusyht|försäkringsbolag|insurance comp|insurer;H
perinta|inkasso|perintatoimisto;toimisto|siirto|pvm|tila|lahetys|viite|yhtio;recipient;perintätoimisto;inkassobyrån;the debt collection agency;perintä|perinnä|inkasso|debt collect;H

"""#

  static let retentionWording = #"""
wording;patterns;sv_patterns;number;duration;trigger;kind;note
{n} vuotta|{n} v.|{n} v|{n}v|{n}v.|{n}-vuotta;vuot|vuod|=v.|=v;år;yes;P{n}Y;(none → RETENTION-TRIGGER);period;digits may be glued to "v" (30v.)
{n} vuoden ajan;vuod ajan|vuoden ajan;=års tid|=år;yes;P{n}Y;from context;period;
{n} kuukautta|{n} kk|{n} kuukauden ajan;kuukau|=kk;månad|=mån;yes;P{n}M;from context;period;do not fold 48 kk to P4Y when echoing the text, normalise to P48M and compare as equal
{n} viikkoa|{n} vk;viikko|viikon|=vk;veck;yes;P{n}W;from context;period;ISO week form cannot be combined
{n} päivää|{n} vrk|{n} pv;päivä|päivän|=vrk|=pv;dag|dygn;yes;P{n}D;from context;period;vrk = 24 h
{n} tuntia|{n} h;tunti|tunnin|tuntia|=h;timm|=h;yes;PT{n}H;from context;period;
puoli vuotta;=puoli vuotta|=puolen vuoden;=ett =halvt år|halvår;no;P6M;from context;period;
puolitoista vuotta;=puolitoista vuotta|=puolentoista vuoden;=ett =och =ett =halvt år;no;P18M;from context;period;
vuoden|yhden vuoden;=yhden vuoden|=vuoden =ajan|=vuoden kuluttua|=vuoden kuluessa;=ett år;no;P1Y;from context;period;"vuoden kuluttua"
kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen vuotta (+ taivutukset kahden, kolmen ...);=kaksi vuot|=kahden vuo|=kahteen vuo|=kolme vuot|=kolmen vuo|=neljä vuot|=neljän vuo|=viisi vuot|=viiden vuo|=kuusi vuot|=kuuden vuo|=seitsemän vuo|=kahdeksan vuo|=yhdeksän vuo|=kymmenen vuo;=två år|=tre år|=fyra år|=fem år|=sex år|=sju år|=åtta år|=nio år|=tio år;no;P2Y..P10Y;from context;period;number words inflect: kahteen vuoteen, kolmen vuoden, kymmenen vuoden
kuluva vuosi + {n} vuotta|kuluva vuosi ja {n} v;=kuluva vuosi|=kuluvan vuoden;=löpande år|=innevarande år|=det =löpande året;yes;P{n}Y;END_OF_CALENDAR_YEAR;period;round up to 31.12.
asiakkuuden päättymisestä|asiakassuhteen päättymisestä|kun asiakkuus päättyy;=asiakkuuden päättymi|=asiakkuuden päätty|=asiakassuhteen päätty|asiakkuus päättyy;=kundrelationen upphör|=klientrelationen upphör|=kundförhållandet upphör|=klientförhållandet upphör;no;;END_OF_CUSTOMERSHIP;trigger;
palvelun päättymisestä;=palvelun päätty|=palvelujen päätty;=tjänsten upphör|=servicen upphör|=tjänsten avslut;no;;END_OF_SERVICE;trigger;
asian (lopullisesta) ratkaisusta|ratkaisun lainvoimaisuudesta;=asian ratkaisu|=asian =lopullisesta ratkaisu|=ratkaisun lainvoimai;=ärendet avgjort|=ärendets avgörande|=beslutet =vunnit =laga;no;;FINAL_DECISION;trigger;
asian sulkemisesta;=asian sulkemi|=asian päättymi;=ärendet avslut|=ärendet stäng;no;;CASE_CLOSED;trigger;703/2023 wording
päätöksen (antamisesta|voimassaolon päättymisestä);=päätöksen antami|=päätöksen voimassa|=päätöksestä;=beslutet fatta|=beslutets giltighet;no;;DECISION / END_OF_DECISION_VALIDITY;trigger;
asiakkaan kuolemasta;=asiakkaan kuole|=henkilön kuole|kuolemasta;död|=klientens död;no;;DEATH;trigger;
syntymästä;syntymästä;födelse|=barnets födelse;no;;BIRTH;trigger;120 vuotta lapsen syntymästä
kotoutumisajan päättymisestä;=kotoutumisajan päätty;=integrationstiden upphör;no;;END_OF_INTEGRATION_PERIOD;trigger;
viimeisestä merkinnästä|viimeisestä kirjauksesta;=viimeisestä merkinnästä|=viimeisestä kirjau;=senaste anteckning|=sista anteckning|=sista registrering;no;;LAST_ENTRY;trigger;1386/2010 62 §
viimeisestä käynnistä|asioinnista|kirjautumisesta;=viimeisestä käynnistä|=viimeisestä asioinnista|=viimeisestä kirjautumi;=senaste besök|=sista besök|=senaste inloggning;no;;LAST_ACTIVITY;trigger;
jos ... ei ole toiminut {n} vuoteen;=ei =ole =toiminut|=ei =ole =kirjautunut|=ei =ole =käyttänyt|=ei =ole =asioinut;=inte =varit aktiv|=inte =loggat =in;yes;P{n}Y;LAST_ACTIVITY;period;inactivity clause
hankkeen päättymisestä;=hankkeen päätty;=projektet avslut|=projektets =slut|=projektet upphör;no;;END_OF_PROJECT;trigger;ESF: date fixed by the managing authority
sopimuksen päättymisestä|palvelussuhteen päättymisestä;=sopimuksen päätty|=palvelussuhteen päätty|=työsuhteen päätty|=virkasuhteen päätty;=avtalet upphör|=avtalets =slut|anställningen upphör|=anställningens =slut;no;;END_OF_CONTRACT / END_OF_EMPLOYMENT;trigger;
lukuvuoden|toimintakauden päättymisestä;=lukuvuoden päätty|=toimintakauden päätty|=lukukauden päätty;=läsåret avslut|=läsårets =slut|verksamhetsperiodens =slut;no;;END_OF_SCHOOL_YEAR / SEASON;trigger;31.7.
tilikauden päättymisestä;=tilikauden päätty;=räkenskapsperiodens =slut|=räkenskapsperioden;no;;END_OF_FISCAL_YEAR;trigger;kirjanpitolaki 2:10 (10 y books, 6 y vouchers)
täysi-ikäisyydestä|18 ikävuoden täyttämisestä;täysi-ikäisyy|täysi-ikäisek|=18 =ikävuoden;myndighetsåldern|=fyller 18;no;;AGE_18;trigger;
{d}.{M}.{yyyy} asti|saakka;=asti|=saakka;=till =och =med|=fram =till;no;;FIXED_DATE;period;store until date
pysyvästi|säilytetään pysyvästi|arkistoidaan;pysyvästi|pysyvä|arkistoidaan;varaktigt|permanent|=bevaras =för =alltid|arkiveras;no;;;permanent;permanent=true, needs basis
120 vuotta syntymästä|120 v;=120 vuot|=120 vuod|=120 =v;=120 år;no;P120Y;BIRTH;period;
10 vuotta kuolemasta tai 120 vuotta syntymästä;=kuolemasta =tai =120|=kuolemasta =tai =jos;=död =eller =120;no;P10Y;DEATH or P120Y BIRTH;period;compound OR, model as list with anyOf
toistaiseksi;=toistaiseksi;=tills vidare;no;;;vague;warning in retention context
niin kauan kuin on tarpeen|tarpeellisen ajan|tarvittavan ajan;=niin =kauan =kuin|=tarpeellisen =ajan|=tarvittavan =ajan|=tarpeellinen =aika|niin =pitkään =kuin;=så =länge =som|=nödvändig =tid|=den =tid =som =behövs;no;;;vague;
määräajan|määräajaksi;=määräajan|=määräajaksi;=viss =tid|=bestämd =tid;no;;;vague;without number
lakisääteisen ajan|lain edellyttämän ajan;lakisäätei =ajan|=lakisääteisen ajan|=lain edellyttä|=lain vaatim;lagstadgad tid|=den =tid =som =lagen|=lagen förutsätter|=lagen =kräver;no;;;vague;ask for law and number
kun tarvittavat toimenpiteet on tehty;=tarvittavat toimenpite;=nödvändiga åtgärder;no;;TASK_COMPLETED;criterion;weak criterion
kun (suostumus|lupa) peruutetaan;=suostumus peru|=suostumuksen peru|=lupa peru|=luvan peru;=samtycket återka|=återkallar =sitt samtyck|=samtycke återkallas;no;P0D;CONSENT_WITHDRAWN;criterion;
arkistonmuodostussuunnitelman (AMS|eAMS) mukaisesti;arkistonmuodostussuunnitelm|!=AMS|!=eAMS;arkivbildningsplan;no;;;reference;records plan, term outdated
tiedonohjaussuunnitelman (TOS) mukaisesti;tiedonohjaussuunnitelm|!=TOS;informationsstyrningsplan;no;;;reference;needs link or period
Kansallisarkiston (seulonta)päätöksen mukaan;=kansallisarkiston seulonta|=kansallisarkiston päätö|=arkistolaitoksen päätö|seulontapäätö;riksarkivets beslut|gallringsbeslut;no;;;reference;archiving decision, cite number
Kuntaliiton säilytysaikasuosituksen mukaan|Kuntien asiakirjojen säilytysajat;=kuntaliiton säilytys|=kuntaliiton suosituk|=kuntien =asiakirjojen säilytys;kommunförbundets rekommend|=kommunala handlingar;no;;;reference;recommendation, not law
arkistolain mukaan;=arkistolain =mukaan|=arkistolain mukai|=arkistolain perust;=enligt arkivlagen|arkivlagen;no;;;reference;the Act sets no periods (Kansallisarkisto: since 1994 only decides on archiving)
pääsääntöisesti {n} vuotta;pääsääntöise;=i =regel|huvudsakligen|=som =regel;no;P{n}Y;from context;period;hedged=true
vähintään {n} vuotta;vähintään;minst|åtminstone;no;P{n}Y;from context;minimum;not an upper limit, warn
enintään|korkeintaan {n} vuotta;enintään|korkeintaan;högst;no;P{n}Y;from context;maximum;
{n}–{m} vuotta|{n}-{m} vuotta;;;yes;P{n}Y/P{m}Y;from context;range;
välittömästi|heti;välittömästi|=heti;omedelbart|=genast;no;P0D;from context;period;
automaattisesti;automaattisesti;automatiskt;no;;;modifier;deletion is automated, not Art. 22
varmuuskopioista {n} päivän kuluessa;varmuuskopio;säkerhetskopi;no;P{n}D;DELETION;period;backup tail

"""#

  static let sectionTopics = #"""
statute;provision;from;to;chapter;topic;topic_sv;topic_en;basis;unless;confidence
1386/2010;9–18 §;9;18;;alkukartoitus ja kotoutumissuunnitelma;inledande kartläggning och integrationsplan;initial assessment and integration plan;;;M
1386/2010;6 luku;;;6;kustannusten korvaaminen kunnille;ersättning till kommuner för kostnader;reimbursement of municipalities' costs;no;korvau|korvata|kustannu|ersättning|kostnad|reimburs|compensation;M
1386/2010;59–62 §;59;62;;kuntaanosoitusrekisteri;kommunanvisningsregistret;the register of municipal placements;;;V
1386/2010;87 § ja 87 a–e §;87;87;;tietojen saanti ja luovuttaminen;erhållande och utlämnande av uppgifter;obtaining and disclosing data;;;M
681/2023;64–83 §;64;83;;korvaukset (muutettu 721/2025);ersättningar (ändrade 721/2025);reimbursements (amended 721/2025);no;korvau|korvata|kustannu|ersättning|kostnad|reimburs|compensation;M
380/2023;123 §;123;123;;yhteisrekisterinpitäjien vastuunjako;fördelning av ansvaret mellan gemensamt personuppgiftsansvariga;division of responsibilities between joint controllers;;;V
381/2023;11 §;11;11;;yhteistoimintamallin tiedot ja rekisterinpitäjät;uppgifterna och de personuppgiftsansvariga i samarbetsmodellen;the data and controllers of the cooperation model;;;V
523/1999;8 §;8;8;;käsittelyn yleiset edellytykset;allmänna förutsättningar för behandling;general conditions of processing;;;H
523/1999;10 §;10;10;;rekisteriseloste;registerbeskrivning;description of a file;no;;H
523/1999;11–12 §;11;12;;arkaluonteiset tiedot;känsliga uppgifter;sensitive data;;;V
523/1999;24 §;24;24;;informointi;information till den registrerade;information to the data subject;no;;V
523/1999;26–28 §;26;28;;tarkastusoikeus;rätt till insyn;right of access;no;;H
523/1999;29 §;29;29;;tiedon korjaaminen;rättelse av uppgifter;rectification;no;;H
523/1999;30 §;30;30;;kielto-oikeus (suoramarkkinointi);förbudsrätt (direktmarknadsföring);right to prohibit processing (direct marketing);no;;H
1050/2018;4 §;4;4;;käsittelyn lainmukaisuus (6 art. 1 e), kohdat 1–4 ilman momentteja (viranomaisen tehtävä: 4 § 2 kohta);behandlingens lagenlighet (artikel 6.1 e), punkterna 1–4 utan moment (myndighetens uppgift: 4 § 2 punkten);lawfulness of processing (Article 6(1)(e)), points 1–4 (an authority's task: point 2);;;V
1050/2018;5 §;5;5;;lapsen ikäraja 13;åldersgränsen 13 år för barn;the age limit of 13 for children;;;H
1050/2018;6 §;6;6;;erityiset henkilötietoryhmät;särskilda kategorier av personuppgifter;special categories of personal data;;;H
1050/2018;7 §;7;7;;rikostuomiot ja rikkomukset;fällande domar och överträdelser;criminal convictions and offences;;;H
1050/2018;21 §;21;21;;asian saattaminen tietosuojavaltuutetun käsiteltäväksi;förande av ärenden till dataombudsmannen;lodging a matter with the Data Protection Ombudsman;no;;H
1050/2018;28 §;28;28;;julkisuusperiaate;offentlighetsprincipen;the principle of openness;no;;H
1050/2018;29 §;29;29;;henkilötunnus;personbeteckning;personal identity code;;;H
1050/2018;31–32 §;31;32;;tutkimus, tilastointi, arkistointi;forskning, statistik, arkivering;research, statistics, archiving;;;H
1050/2018;33 §;33;33;;informoinnin rajoitukset;begränsningar av informationsskyldigheten;restrictions of the duty to inform;no;;H
1050/2018;34 §;34;34;;pääsyn rajoitukset;begränsningar av rätten till tillgång;restrictions of the right of access;no;;H
621/1999;16 §;16;16;;asiakirjan antamistavat (3 mom. henkilörekisteristä);sätt att lämna ut en handling (3 mom. ur ett personregister);ways of giving access to a document (subsection 3: from a filing system);;;H
621/1999;18 §;18;18;;hyvä tiedonhallintatapa (kumottu 1.1.2020);god informationshantering (upphävd 1.1.2020);good information management (repealed on 1 January 2020);no;;V
621/1999;22–24 §;22;24;;salassapito;sekretess;secrecy;;;H
621/1999;26 §;26;26;;salassa pidettävän tiedon luovuttaminen;utlämnande av sekretessbelagda uppgifter;disclosure of secret data;;;H
434/2003;50 §;50;50;;asiavirheen korjaaminen;rättelse av sakfel;correction of factual errors;no;päätöksen korja|asiavirhe|rättelse av beslut|sakfel;H
434/2003;51 §;51;51;;kirjoitusvirheen korjaaminen;rättelse av skrivfel;correction of clerical errors;no;päätöksen korja|kirjoitusvirhe|skrivfel;H
434/2003;53 §;53;53;;täydentävät säännökset korjaamismenettelystä (täytäntöönpanon kieltäminen), ei henkilötietojen oikaisu;kompletterande bestämmelser om rättelseförfarandet (förbud mot verkställighet), inte rättelse av personuppgifter;supplementary provisions on correction (suspension of enforcement), not rectification of personal data;no;;V
434/2003;53 e–53 g §;53;53;;automaattinen ratkaiseminen;automatiserat avgörande;automated decisions;;;H
906/2019;5 §;5;5;;tiedonhallintamalli;informationshanteringsmodell;information management model;no;;H
906/2019;12–18 §;12;18;;tietoturvallisuus (17 § lokit);informationssäkerhet (17 § loggar);information security (section 17: logs);;;H
906/2019;21 §;21;21;;säilytystarpeen määrittäminen;fastställande av behovet av bevaring;determining how long data are kept;no;säilyt|arkisto|bevar|arkiv;H
906/2019;28 §;28;28;;kuvaus asiakirjajulkisuuden toteuttamiseksi;beskrivning för genomförande av handlingsoffentlighet;description of document publicity;no;asiakirjajulkisuu|kuvau|handlingsoffentlig;V
759/2004;16–17 §;16;17;;kameravalvonta;kameraövervakning;camera surveillance;;;H
917/2014;200–202 §;200;202;;sähköinen suoramarkkinointi;elektronisk direktmarknadsföring;electronic direct marketing;;;H
917/2014;205 §;205;205;;evästeet;kakor;cookies;;;H

"""#

  static let statutes = #"""
num;year;fi_name;fi_short;sv_name;sv_short;in_force;repealed;replaced_by;area;confidence;still_applied;pending;partly_from;note
731;1999;Suomen perustuslaki;perustuslaki|PL;Finlands grundlag;grundlagen;2000-03-01;;;constitution;H;;;;10 § privacy, 12 § publicity
1050;2018;Tietosuojalaki;TSL;Dataskyddslag;;2019-01-01;;;dataprotection;V;;HE 9/2026;;HE 9/2026 pending reform (4 §, 6 § ...), entry into force not verified
523;1999;Henkilötietolaki;HetiL;Personuppgiftslag;;1999-06-01;2019-01-01;1050/2018;dataprotection;V;;;;
471;1987;Henkilörekisterilaki;;Personregisterlag;;1988-01-01;1999-06-01;523/1999;dataprotection;M;;;;
389;1994;Laki tietosuojalautakunnasta ja tietosuojavaltuutetusta;;Lag om datasekretessnämnden och dataombudsmannen;;1994-10-01;2019-01-01;1050/2018;dataprotection;M;;;;in-force date low
1054;2018;Laki henkilötietojen käsittelystä rikosasioissa ja kansallisen turvallisuuden ylläpitämisen yhteydessä;rikosasioiden tietosuojalaki;Lag om behandling av personuppgifter i brottmål och vid upprätthållandet av den nationella säkerheten;dataskyddslagen för brottmål;2019-01-01;;;dataprotection;H;;;;not for ordinary municipal registers
621;1999;Laki viranomaisten toiminnan julkisuudesta;julkisuuslaki|JulkL;Lag om offentlighet i myndigheternas verksamhet;offentlighetslagen;1999-12-01;;;publicity;V;;;;reform in preparation, no bill verified
906;2019;Laki julkisen hallinnon tiedonhallinnasta;tiedonhallintalaki|TiHL;Lag om informationshantering inom den offentliga förvaltningen;informationshanteringslagen;2020-01-01;;;infomgmt;V;;;;28 § description of document publicity
634;2011;Laki julkisen hallinnon tietohallinnon ohjauksesta;tietohallintolaki;Lag om styrning av informationsförvaltningen inom den offentliga förvaltningen;;2011-09-01;2020-01-01;906/2019;infomgmt;V;;;;repeal verified in HE 284/2018
681;2010;Valtioneuvoston asetus tietoturvallisuudesta valtionhallinnossa;tietoturva-asetus|tietoturvallisuusasetus;Statsrådets förordning om informationssäkerheten inom statsförvaltningen;;2010-10-01;2020-01-01;1101/2019;infomgmt;H;;;;number collides with 681/2023
1101;2019;Valtioneuvoston asetus asiakirjojen turvallisuusluokittelusta valtionhallinnossa;turvallisuusluokitteluasetus;Statsrådets förordning om säkerhetsklassificering av handlingar inom statsförvaltningen;;2020-01-01;;;infomgmt;H;;;;
831;1994;Arkistolaki;;Arkivlag;;1994-10-01;;;archives;V;;HE 169/2025;;HE 169/2025 (arkistointilaki) would repeal it, state in Nov 2026 not verified
1145;2016;Laki Kansallisarkistosta;;Lag om Riksarkivet;;2017-01-01;;;archives;V;;;;
434;2003;Hallintolaki;HL;Förvaltningslag;;2004-01-01;;;administration;H;;;;8 b luku (53 e–53 g §) since 2023-05-01
598;1982;Hallintomenettelylaki;;Lag om förvaltningsförfarande;;1983-01-01;2004-01-01;434/2003;administration;H;;;;
808;2019;Laki oikeudenkäynnistä hallintoasioissa;HOL;Lag om rättegång i förvaltningsärenden;;2020-01-01;;;administration;H;;;;
586;1996;Hallintolainkäyttölaki;;Förvaltningsprocesslag;;1996-12-01;2020-01-01;808/2019;administration;H;;;;
13;2003;Laki sähköisestä asioinnista viranomaistoiminnassa;asiointilaki;Lag om elektronisk kommunikation i myndigheternas verksamhet;;2003-02-01;;;administration;H;;;;
571;2016;Laki hallinnon yhteisistä sähköisen asioinnin tukipalveluista;tukipalvelulaki;Lag om förvaltningens gemensamma stödtjänster för e-tjänster;stödtjänstlagen;2016-07-15;;;administration;H;;;;
617;2009;Laki vahvasta sähköisestä tunnistamisesta ja sähköisistä luottamuspalveluista;tunnistuslaki;Lag om stark autentisering och betrodda elektroniska tjänster;autentiseringslagen;2009-09-01;;;administration;H;;;;
306;2019;Laki digitaalisten palvelujen tarjoamisesta;digipalvelulaki;Lag om tillhandahållande av digitala tjänster;lagen om digitala tjänster;2019-04-01;;;accessibility;H;;;;
423;2003;Kielilaki;;Språklag;;2004-01-01;;;language;H;;;;
148;1922;Kielilaki;;Språklag;;1923-01-01;2004-01-01;423/2003;language;V;;;;repeal verified vm.fi VM211:00/2008
1086;2003;Saamen kielilaki;;Samisk språklag;;2004-01-01;;;language;H;;;;
424;2003;Laki julkisyhteisöjen henkilöstöltä vaadittavasta kielitaidosta;kielitaitolaki;Lag om de språkkunskaper som krävs av offentligt anställda;;2004-01-01;;;language;H;;;;
410;2015;Kuntalaki;KuntaL;Kommunallag;;2015-05-01;;;municipality;H;;;;
365;1995;Kuntalaki;;Kommunallag;;1995-07-01;2015-05-01;410/2015;municipality;H;;;;
304;2003;Laki kunnan ja hyvinvointialueen viranhaltijasta;viranhaltijalaki;Lag om tjänsteinnehavare i kommuner och välfärdsområden;tjänsteinnehavarlagen;2003-11-01;;;hr;H;;;;name amended 2021/2023
714;1998;Vaalilaki;;Vallag;;1998-10-08;;;elections;H;;;;in-force day M
681;2023;Laki kotoutumisen edistämisestä;kotoutumislaki|KotoL;Lag om främjande av integration;integrationslagen|integrationsfrämjandelagen;2025-01-01;;;integration;V;;;;amended 322/2024, 1100/2024, 721/2025
1386;2010;Laki kotoutumisen edistämisestä;kotoutumislaki|kotouttamislaki|KotoL;Lag om främjande av integration;integrationslagen|integrationsfrämjandelagen;2011-09-01;2025-01-01;681/2023;integration;V;;;;60–62 § kuntaanosoitusrekisteri (5 y)
493;1999;Laki maahanmuuttajien kotouttamisesta ja turvapaikanhakijoiden vastaanotosta;kotouttamislaki;Lag om främjande av invandrares integration samt mottagande av asylsökande;integrationslagen;1999-05-01;2011-09-01;1386/2010|746/2011;integration;H;;;;
746;2011;Laki kansainvälistä suojelua hakevan vastaanotosta sekä ihmiskaupan uhrin tunnistamisesta ja auttamisesta;vastaanottolaki;Lag om mottagande av personer som söker internationellt skydd och om identifiering av och hjälp till offer för människohandel;mottagandelagen;2011-09-01;;;integration;H;;;;
301;2004;Ulkomaalaislaki;;Utlänningslag;;2004-05-01;;;integration;H;;;;
359;2003;Kansalaisuuslaki;;Medborgarskapslag;;2003-06-01;;;integration;H;;;;
615;2020;Laki henkilötietojen käsittelystä maahanmuuttohallinnossa;;Lag om behandling av personuppgifter i migrationsförvaltningen;;2020-09-01;;;integration;M;;;;
1270;1997;Laki ulkomaalaisrekisteristä;;Lag om utlänningsregistret;;1998-01-01;2020-09-01;615/2020;integration;M;;;;
201;1994;Kotikuntalaki;;Lag om hemkommun;hemkommunslagen;1994-06-01;;;population;H;;;;
661;2009;Laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista;VTJ-laki;Lag om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata;;2010-03-01;;;population;H;;;;earlier title "… Väestörekisterikeskuksen varmennepalveluista"
507;1993;Väestötietolaki;;Befolkningsdatalag;;1993-11-01;2010-03-01;661/2009;population;M;;;;
304;2019;Laki Digi- ja väestötietovirastosta;;Lag om Myndigheten för digitalisering och befolkningsdata;;2020-01-01;;;population;M;;;;number shared with 304/2003
380;2023;Laki työvoimapalveluiden järjestämisestä;järjestämislaki|työvoimapalvelulaki;Lag om ordnande av arbetskraftsservice;ordnandelagen;2025-01-01;;;employment;V;;;2023-04-01;12, 13, 15, 16 § from 2023-04-01, 123 § joint controllers
381;2023;Laki työllistymisen monialaisesta edistämisestä;;Lag om sektorsövergripande främjande av sysselsättningen;;2025-01-01;;;employment;V;;;;11 § joint controllers, sv title M
383;2023;Laki työvoimapalveluiden järjestämisestä annetun lain ja eräiden siihen liittyvien lakien voimaanpanosta;voimaanpanolaki;;;2023-04-01;;;employment;V;;;;repeals 916/2012 and 1369/2014 from 2025-01-01
916;2012;Laki julkisesta työvoima- ja yrityspalvelusta;JTYP-laki|JTYPL;Lag om offentlig arbetskrafts- och företagsservice;;2013-01-01;2025-01-01;380/2023;employment;V;;;;
1295;2002;Laki julkisesta työvoimapalvelusta;;Lag om offentlig arbetskraftsservice;;2003-01-01;2013-01-01;916/2012;employment;H;;;;
1369;2014;Laki työllistymistä edistävästä monialaisesta yhteispalvelusta;TYP-laki|monialalaki;Lag om sektorsövergripande samservice som främjar sysselsättningen;;2015-01-01;2025-01-01;381/2023;employment;V;;;;
1269;2020;Laki työllisyyden edistämisen kuntakokeilusta;kuntakokeilulaki;Lag om kommunförsök för att främja sysselsättningen;;2021-01-01;2025-01-01;380/2023;employment;M;;;;fixed-term, expired 2024-12-31
189;2001;Laki kuntouttavasta työtoiminnasta;;Lag om arbetsverksamhet i rehabiliteringssyfte;;2001-09-01;;;employment;V;;;;organiser hyvinvointialue since 2023-01-01, amended 399/2023, HE 109/2025 (activation plan only for income-support clients)
1290;2002;Työttömyysturvalaki;;Lag om utkomstskydd för arbetslösa;;2003-01-01;;;employment;V;;;;työmarkkinatuki and peruspäiväraha replaced by yleistuki 2026-05-01
0;2025;Yleistukilaki;;Lag om allmänt stöd;;2026-05-01;;;employment;L;;;;number and sv title not verified
1412;1997;Laki toimeentulotuesta;toimeentulotukilaki;Lag om utkomststöd;utkomststödslagen;1998-03-01;;;socialcare;V;;;;amended from 2026-02-01, not repealed
566;2005;Laki Kansaneläkelaitoksen kuntoutusetuuksista ja kuntoutusrahaetuuksista;;Lag om Folkpensionsanstaltens rehabiliteringsförmåner och rehabiliteringspenningförmåner;;2005-10-01;;;employment;H;;;;
1301;2014;Sosiaalihuoltolaki;;Socialvårdslag;;2015-04-01;;;socialcare;H;;;;
710;1982;Sosiaalihuoltolaki;;Socialvårdslag;;1984-01-01;2015-04-01;1301/2014;socialcare;H;;;;some provisions remained
812;2000;Laki sosiaalihuollon asiakkaan asemasta ja oikeuksista;asiakaslaki|sosiaalihuollon asiakaslaki;Lag om klientens ställning och rättigheter inom socialvården;klientlagen;2001-01-01;;;socialcare;H;;;;amended 704/2023 from 2024-01-01 (3 § 3 kohta repealed, check ch. 3 on secrecy, now 703/2023)
703;2023;Laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä;asiakastietolaki;Lag om behandling av kunduppgifter inom social- och hälsovården;kunduppgiftslagen;2024-01-01;;;socialcare;V;;;;retention annex
784;2021;Laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä;asiakastietolaki;Lag om elektronisk behandling av kunduppgifter inom social- och hälsovården;kunduppgiftslagen;2021-11-01;2024-01-01;703/2023;socialcare;V;;;;
159;2007;Laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä;asiakastietolaki;Lag om elektronisk behandling av klientuppgifter inom social- och hälsovården;klientuppgiftslagen;2007-07-01;2021-11-01;784/2021;socialcare;H;;;;
254;2015;Laki sosiaalihuollon asiakasasiakirjoista;asiakasasiakirjalaki;Lag om klienthandlingar inom socialvården;klienthandlingslagen;2015-04-01;2024-01-01;703/2023;socialcare;V;;;;
785;1992;Laki potilaan asemasta ja oikeuksista;potilaslaki;Lag om patientens ställning och rättigheter;patientlagen;1993-03-01;;;health;H;;;;
1326;2010;Terveydenhuoltolaki;;Hälso- och sjukvårdslag;;2011-05-01;;;health;H;;;;
66;1972;Kansanterveyslaki;;Folkhälsolag;;1972-04-01;2023-01-01;612/2021;health;M;;;;repeal scope M
61;2007;Laki sähköisestä lääkemääräyksestä;lääkemääräyslaki;Lag om elektroniska recept;;2007-04-01;;;health;H;;;;
552;2019;Laki sosiaali- ja terveystietojen toissijaisesta käytöstä;toisiolaki;Lag om sekundär användning av personuppgifter inom social- och hälsovården;lagen om sekundär användning;2019-05-01;;;health;H;;;;
741;2023;Laki sosiaali- ja terveydenhuollon valvonnasta;valvontalaki;Lag om tillsynen över social- och hälsovården;;2024-01-01;;;health;H;;;;
1227;2016;Tartuntatautilaki;;Lag om smittsamma sjukdomar;;2017-03-01;;;health;H;;;;
1116;1990;Mielenterveyslaki;;Mentalvårdslag;;1991-01-01;;;health;H;;;;
41;1986;Päihdehuoltolaki;;Lag om missbrukarvård;;1987-01-01;;;health;L;;;;largely moved to 1301/2014 and 1326/2010 from 2023
734;1992;Laki sosiaali- ja terveydenhuollon asiakasmaksuista;asiakasmaksulaki;Lag om klientavgifter inom social- och hälsovården;klientavgiftslagen;1993-01-01;;;health;H;;;;
611;2021;Laki hyvinvointialueesta;hyvinvointialuelaki;Lag om välfärdsområden;välfärdsområdeslagen;2021-07-01;;;wellbeingcounty;H;;;;operations from 2023-01-01
612;2021;Laki sosiaali- ja terveydenhuollon järjestämisestä;järjestämislaki|sote-järjestämislaki;Lag om ordnande av social- och hälsovård;ordnandelagen;2023-01-01;;;wellbeingcounty;H;;;;nickname clash with 380/2023
613;2021;Laki pelastustoimen järjestämisestä;;Lag om ordnande av räddningsväsendet;;2023-01-01;;;wellbeingcounty;H;;;;
417;2007;Lastensuojelulaki;;Barnskyddslag;;2008-01-01;;;socialcare;H;;;;
675;2023;Vammaispalvelulaki;;Lag om funktionshinderservice;funktionshinderservicelagen;2025-01-01;;;socialcare;H;;;;
380;1987;Laki vammaisuuden perusteella järjestettävistä palveluista ja tukitoimista;vammaispalvelulaki;Lag om service och stöd på grund av handikapp;handikappservicelagen;1988-01-01;2025-01-01;675/2023;socialcare;H;;;;number collides with 380/2023
519;1977;Laki kehitysvammaisten erityishuollosta;kehitysvammalaki;Lag angående specialomsorger om utvecklingsstörda;;1978-01-01;;;socialcare;M;;;;partly repealed 2025-01-01
980;2012;Laki ikääntyneen väestön toimintakyvyn tukemisesta sekä iäkkäiden sosiaali- ja terveyspalveluista;vanhuspalvelulaki;Lag om stödjande av den äldre befolkningens funktionsförmåga och om social- och hälsovårdstjänster för äldre;äldreservicelagen|äldreomsorgslagen;2013-07-01;;;socialcare;H;;;;
937;2005;Laki omaishoidon tuesta;omaishoitolaki;Lag om stöd för närståendevård;närståendevårdslagen;2006-01-01;;;socialcare;H;;;;
263;2015;Perhehoitolaki;;Familjevårdslag;;2015-04-01;;;socialcare;H;;;;
569;2009;Laki sosiaali- ja terveydenhuollon palvelusetelistä;palvelusetelilaki;Lag om servicesedlar inom social- och hälsovården;;2009-08-01;;;socialcare;H;;;;
361;1983;Laki lapsen huollosta ja tapaamisoikeudesta;lapsenhuoltolaki;Lag angående vårdnad om barn och umgängesrätt;vårdnadslagen;1984-01-01;;;family;H;;;;
442;1999;Laki holhoustoimesta;holhoustoimilaki;Lag om förmyndarverksamhet;förmyndarverksamhetslagen;1999-12-01;;;family;H;;;;
700;2022;Vanhemmuuslaki;;Föräldraskapslag;;2023-01-01;;;family;H;;;;
540;2018;Varhaiskasvatuslaki;;Lag om småbarnspedagogik;;2018-09-01;;;ecec;H;;;;
36;1973;Laki lasten päivähoidosta;päivähoitolaki|varhaiskasvatuslaki;Lag om barndagvård;dagvårdslagen;1973-04-01;2018-09-01;540/2018;ecec;H;;;;renamed 2015-08-01
1503;2016;Laki varhaiskasvatuksen asiakasmaksuista;;Lag om klientavgifter inom småbarnspedagogiken;;2017-03-01;;;ecec;H;;;;
628;1998;Perusopetuslaki;;Lag om grundläggande utbildning;;1999-01-01;;;education;H;;;;
714;2018;Lukiolaki;;Gymnasielag;;2019-08-01;;;education;H;;;;number shared with vaalilaki 714/1998
629;1998;Lukiolaki;;Gymnasielag;;1999-01-01;2019-08-01;714/2018;education;H;;;;
531;2017;Laki ammatillisesta koulutuksesta;ammatillisen koulutuksen laki;Lag om yrkesutbildning;;2018-01-01;;;education;H;;;;number shared with 531/2025
630;1998;Laki ammatillisesta koulutuksesta;;Lag om yrkesutbildning;;1999-01-01;2018-01-01;531/2017;education;H;;;;
1214;2020;Oppivelvollisuuslaki;;Läropliktslag;;2021-08-01;;;education;H;;;;
1287;2013;Oppilas- ja opiskelijahuoltolaki;opiskeluhuoltolaki;Lag om elev- och studerandevård;elev- och studerandevårdslagen;2014-08-01;;;education;H;;;;
632;1998;Laki vapaasta sivistystyöstä;;Lag om fritt bildningsarbete;;1999-01-01;;;education;H;;;;
633;1998;Laki taiteen perusopetuksesta;;Lag om grundläggande konstundervisning;;1999-01-01;;;education;H;;;;
884;2017;Laki valtakunnallisista opinto- ja tutkintorekistereistä;Koski-laki;Lag om nationella studie- och examensregister;;2018-01-01;;;education;H;;;;
1492;2016;Laki yleisistä kirjastoista;kirjastolaki;Lag om allmänna bibliotek;bibliotekslagen;2017-01-01;;;library;H;;;;
904;1998;Kirjastolaki;;Bibliotekslag;;1999-01-01;2017-01-01;1492/2016;library;H;;;;
1285;2016;Nuorisolaki;;Ungdomslag;;2017-01-01;;;youth;H;;;;etsivä nuorisotyö
72;2006;Nuorisolaki;;Ungdomslag;;2006-03-01;2017-01-01;1285/2016;youth;H;;;;
390;2015;Liikuntalaki;;Idrottslag;;2015-05-01;;;culture;H;;;;
166;2019;Laki kuntien kulttuuritoiminnasta;;Lag om kommunernas kulturverksamhet;;2019-03-01;;;culture;H;;;;
314;2019;Museolaki;;Museilag;;2020-01-01;;;culture;H;;;;
751;2023;Rakentamislaki;;Bygglag;;2025-01-01;;;building;V;;;;
132;1999;Alueidenkäyttölaki;MRL|maankäyttö- ja rakennuslaki;Lag om områdesanvändning;markanvändnings- och bygglagen|områdesanvändningslagen;2000-01-01;;;building;V;;;;renamed 2025-01-01, building chapters repealed by 752/2023, use 751/2023 for permits
370;1958;Rakennuslaki;;Byggnadslag;;1959-07-01;2000-01-01;132/1999;building;H;;;;
431;2023;Laki rakennetun ympäristön tietojärjestelmästä;RYTJ-laki;Lag om informationssystemet för den byggda miljön;;2024-01-01;;;building;M;;;;
554;1995;Kiinteistönmuodostamislaki;;Fastighetsbildningslag;;1997-01-01;;;building;H;;;;
392;1985;Kiinteistörekisterilaki;;Fastighetsregisterlag;;1985-07-01;;;building;M;;;;
527;2014;Ympäristönsuojelulaki;;Miljöskyddslag;;2014-09-01;;;environment;H;;;;
86;2000;Ympäristönsuojelulaki;;Miljöskyddslag;;2000-03-01;2014-09-01;527/2014;environment;H;;;;
763;1994;Terveydensuojelulaki;;Hälsoskyddslag;;1995-01-01;;;environment;H;;;;
646;2011;Jätelaki;;Avfallslag;;2012-05-01;;;environment;H;;;;
119;2001;Vesihuoltolaki;;Lag om vattentjänster;;2001-03-01;;;environment;H;;;;
297;2021;Elintarvikelaki;;Livsmedelslag;;2021-04-21;;;environment;H;;;;
560;2018;Yksityistielaki;;Lag om enskilda vägar;;2019-01-01;;;technical;H;;;;
669;1978;Laki kadun ja eräiden yleisten alueiden kunnossa- ja puhtaanapidosta;;Lag om underhåll och renhållning av gator och vissa allmänna områden;;1979-01-01;;;technical;H;;;;
727;2011;Laki pysäköinninvalvonnasta;;Lag om parkeringsövervakning;;2011-07-15;;;technical;M;;;;
828;2008;Laki ajoneuvojen siirtämisestä;;Lag om flyttning av fordon;;2009-01-01;;;technical;M;;;;
379;2011;Pelastuslaki;;Räddningslag;;2011-07-01;;;rescue;H;;;;county task since 2023
1552;2011;Valmiuslaki;;Beredskapslag;;2012-03-01;;;rescue;M;;;;overall reform of the Act in preparation, state in Nov 2026 not verified
55;2001;Työsopimuslaki;;Arbetsavtalslag;;2001-06-01;;;hr;H;;;;
759;2004;Laki yksityisyyden suojasta työelämässä;työelämän tietosuojalaki;Lag om integritetsskydd i arbetslivet;lagen om dataskydd i arbetslivet;2004-10-01;;;hr;H;;;;
477;2001;Laki yksityisyyden suojasta työelämässä;;Lag om integritetsskydd i arbetslivet;;2001-10-01;2004-10-01;759/2004;hr;H;;;;
1383;2001;Työterveyshuoltolaki;;Lag om företagshälsovård;;2002-01-01;;;hr;H;;;;
872;2019;Työaikalaki;;Arbetstidslag;;2020-01-01;;;hr;H;;;;
605;1996;Työaikalaki;;Arbetstidslag;;1996-11-23;2020-01-01;872/2019;hr;H;;;;
162;2005;Vuosilomalaki;;Semesterlag;;2005-04-01;;;hr;H;;;;
738;2002;Työturvallisuuslaki;;Arbetarskyddslag;;2003-01-01;;;hr;H;;;;
449;2007;Laki työnantajan ja henkilöstön välisestä yhteistoiminnasta kunnassa ja hyvinvointialueella;;Lag om samarbete mellan arbetsgivare och arbetstagare i kommuner och välfärdsområden;;2007-09-01;;;hr;H;;;;
609;1986;Laki naisten ja miesten välisestä tasa-arvosta;tasa-arvolaki;Lag om jämställdhet mellan kvinnor och män;jämställdhetslagen;1987-01-01;;;equality;H;;;;
1325;2014;Yhdenvertaisuuslaki;;Diskrimineringslag;;2015-01-01;;;equality;H;;;;
21;2004;Yhdenvertaisuuslaki;;Lag om likabehandling;;2004-02-01;2015-01-01;1325/2014;equality;H;;;;
504;2002;Laki lasten kanssa työskentelevien rikostaustan selvittämisestä;rikostaustalaki;Lag om kontroll av brottslig bakgrund hos personer som arbetar med barn;;2003-01-01;;;hr;V;;;;existence verified LaVL 8/2021
726;2014;Turvallisuusselvityslaki;;Säkerhetsutredningslag;;2015-01-01;;;hr;H;;;;
770;1993;Rikosrekisterilaki;;Straffregisterlag;;1993-11-01;;;criminal;H;;;;
1171;2022;Laki Euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta;ilmoittajansuojelulaki;Lag om skydd för personer som rapporterar om överträdelser av europeisk och nationell rätt;visselblåsarlagen|lagen om skydd för visselblåsare;2023-01-01;;;hr;H;;;;
1397;2016;Laki julkisista hankinnoista ja käyttöoikeussopimuksista;hankintalaki;Lag om offentlig upphandling och koncession;upphandlingslagen;2017-01-01;;;finance;H;;;;
348;2007;Laki julkisista hankinnoista;hankintalaki;Lag om offentlig upphandling;upphandlingslagen;2007-06-01;2017-01-01;1397/2016;finance;H;;;;
1336;1997;Kirjanpitolaki;KPL;Bokföringslag;;1997-12-31;;;finance;H;;;;
1558;1995;Laki verotusmenettelystä;;Lag om beskattningsförfarande;;1996-01-01;;;finance;H;;;;
706;2007;Laki verojen ja maksujen täytäntöönpanosta;;Lag om verkställighet av skatter och avgifter;;2008-01-01;;;finance;H;;;;
513;1999;Laki saatavien perinnästä;perintälaki;Lag om indrivning av fordringar;;1999-09-01;;;finance;H;;;;
917;2014;Laki sähköisen viestinnän palveluista;SVPL;Lag om tjänster inom elektronisk kommunikation;;2015-01-01;;;ecom;H;;;;200–205 §
516;2004;Sähköisen viestinnän tietosuojalaki;;Lag om dataskydd vid elektronisk kommunikation;;2004-09-01;2015-01-01;917/2014;ecom;H;;;;
124;2025;Kyberturvallisuuslaki;;Cybersäkerhetslag;;2025-04-08;;;infomgmt;M;;;;
280;2004;Tilastolaki;;Statistiklag;;2004-08-01;;;statistics;H;;;;
756;2021;Laki alueiden kehittämisestä ja Euroopan unionin alue- ja rakennepolitiikan toimeenpanosta;;Lag om utveckling av regionerna och genomförande av Europeiska unionens regional- och strukturpolitik;;2021-09-01;;;funding;V;;;;number/title verified, day M
757;2021;Laki alueiden kehittämisen ja Euroopan unionin alue- ja rakennepolitiikan hankkeiden rahoittamisesta;;Lag om finansiering av projekt inom regionutveckling och Europeiska unionens regional- och strukturpolitik;;2021-09-01;;;funding;V;;;;number/title verified, day M
7;2014;Laki alueiden kehittämisestä ja rakennerahastotoiminnan hallinnoinnista;;Lag om utveckling av regionerna och förvaltning av strukturfondsverksamheten;;2014-01-20;2021-09-01;756/2021;funding;V;yes;;;still applied to 2014–2020 projects
8;2014;Laki alueiden kehittämisen ja rakennerahastohankkeiden rahoittamisesta;;Lag om finansiering av regionutvecklings- och strukturfondsprojekt;;2014-01-20;2021-09-01;757/2021;funding;V;yes;;;still applied to 2014–2020 projects
531;2025;Laki elinvoimakeskuksista sekä Työllisyys-, kehittämis- ja hallintokeskuksesta;;Lag om livskraftscentralerna samt Sysselsättnings-, utvecklings- och förvaltningscentret;;2026-01-01;;;stateadmin;V;;;;sv title M, KEHA-keskus renamed
897;2009;Laki elinkeino-, liikenne- ja ympäristökeskuksista;ELY-laki;Lag om närings-, trafik- och miljöcentralerna;;2010-01-01;2026-01-01;531/2025;stateadmin;V;;;;end of ELY verified
896;2009;Laki aluehallintovirastoista;AVI-laki;Lag om regionförvaltningsverken;;2010-01-01;2026-01-01;;stateadmin;H;;;;replaced by the Act on Lupa- ja valvontavirasto (EV 74/2025, HE 13/2025, number not verified)
669;2008;Laki Sosiaali- ja terveysalan lupa- ja valvontavirastosta;;Lag om Tillstånds- och tillsynsverket för social- och hälsovården;;2009-01-01;2026-01-01;;stateadmin;H;;;;as above

"""#

  static let statutoryRetention = #"""
data_set;duration;trigger;law;confidence
sosiaalihuolto: asiakkuusasiakirja ja asiakkaan perustiedot;P2Y;DEATH;703/2023 liite;V
sosiaalihuolto: lapsiperheiden palvelutehtävä;P30Y;CASE_CLOSED;703/2023 liite;V
sosiaalihuolto: työikäisten palvelutehtävä;P10Y;CASE_CLOSED;703/2023 liite;V
sosiaalihuolto: iäkkäiden palvelutehtävä;P10Y;CASE_CLOSED;703/2023 liite;V
sosiaalihuolto: päihdehuollon palvelutehtävä;P10Y;CASE_CLOSED;703/2023 liite;V
sosiaalihuolto: vammaispalvelujen palvelutehtävä;P10Y;LAST_CASE_CLOSED and need ended;703/2023 liite;V
sosiaalihuolto: lastensuojelun palvelutehtävä;P2Y;DEATH;703/2023 liite;V
sosiaalihuolto: perheoikeudelliset, lasta koskevat;P120Y;BIRTH;703/2023 liite;V
sosiaalihuolto: perheoikeudelliset, muut;P10Y;CASE_CLOSED;703/2023 liite;V
sosiaalihuolto: tositteet;P3Y;;703/2023 liite;V
sosiaalihuolto: asiakasmaksupäätökset ja tuloselvitykset;P12Y;decision validity;703/2023 liite;V
kuntaanosoitusrekisteri (vanha);P5Y;LAST_ENTRY;1386/2010 62 § (repealed);V
Työmarkkinatori-profiilit;P1Y;automatic deletion;KEHA notice;V
kirjanpitokirjat;P10Y;END_OF_FISCAL_YEAR;1336/1997 2:10;H
tositteet ja kirjeenvaihto;P6Y;END_OF_FISCAL_YEAR (calendar year);1336/1997 2:10;H
työpaikan kameratallenteet;P1Y;RECORDING;759/2004 17 § (maximum with exceptions);H
ilmoituskanavan ilmoitus;P5Y;RECEIPT;1171/2022 29 §;M
työtodistuksen antamisvelvollisuus;P10Y;END_OF_EMPLOYMENT;55/2001 6:7;H

"""#

  static let supersededSystems = #"""
patterns;fields;since;fi;sv;en;confidence;source
!=URA|!=URAn|!=URAssa|ura järjestelm|ura tietojärjestelm;systems;2023-01-01;työvoimaviranomaisten A-TMT, Työmarkkinatori;arbetskraftsmyndigheternas A-TMT, Jobbmarknad;the employment authorities' A-TMT, Job Market Finland;M;
!Maire;systems;2025-01-01;kotoutumisen asiakastietojärjestelmä Koto-AJ;klientdatasystemet för integration Koto-AJ;the client information system for integration, Koto-AJ;V;https://kotoutuminen.fi/koto-digi-ukk
!=VAHTI|!=Vahti|!VAHTI|vahti ohje|vahti anvisning;systems|security;2020-01-01;tiedonhallintalaki ja Julkri-kriteerit;informationshanteringslagen och Julkri-kriterierna;the Information Management Act and the Julkri criteria;H;906/2019

"""#

  static let transferredTasks = #"""
patterns;since;fi;sv;en;confidence;source;note
kuntouttava työtoimin|kuntouttavan työtoimin|kuntouttavaa työtoimin|kuntouttavassa työtoimin|kuntouttavaan työtoimin|kuntouttavasta työtoimin|arbetsverksamhet i rehabiliter|arbetsverksamheten i rehabiliter|rehabiliterande arbetsverksam|rehabilitative work;2023-01-01;kuntouttava työtoiminta;arbetsverksamhet i rehabiliteringssyfte;rehabilitative work;L;189/2001 4 § (591/2022);plans to give it back to municipalities are known, no law had been found: L so that it is no error
aikuissosiaali|vuxensocial|adult social work;2023-01-01;aikuissosiaalityö;vuxensocialarbete;adult social work;V;612/2021;
lastensuojel|barnskydd|child welfare|child protection;2023-01-01;lastensuojelu;barnskydd;child welfare;V;612/2021;
vammaispalvel|vammaisten palvel|kehitysvammahuol|kehitysvammaisten palvel|funktionshinderservice|handikappservice|specialomsorg|disability service;2023-01-01;vammaispalvelut;funktionshinderservice;disability services;V;612/2021;
ikääntyneiden palvel|ikäihmisten palvel|vanhuspalvel|vanhustenhuol|vanhustyö|kotihoito|kotihoidon asiak|kotihoidon palv|kotihoidon rek|kotipalvel|omaishoi|palveluasumi|äldreomsorg|äldreservice|hemvård^sstöd|hemservice|närståendevård|serviceboende|elderly care|services for older people|services for the elderly|home care service|home care client|informal care|sheltered housing;2023-01-01;ikääntyneiden palvelut;äldreservice;services for older people;V;612/2021;
päihdehuol|päihdepalvel|mielenterveyspalvel|mielenterveystoimisto|missbrukarvård|missbrukarservice|mentalvård|mentalhälsoservice|substance abuse service|mental health service;2023-01-01;päihde- ja mielenterveyspalvelut;missbrukar- och mentalvårdsservice;substance abuse and mental health services;V;612/2021;
perheneuvol|lastenvalvoj|perhesosiaali|perheoikeudelli|familjerådgivning|barnatillsyn|family counselling|child welfare officer;2023-01-01;perheneuvola ja lastenvalvoja;familjerådgivning och barnatillsyn;family counselling and child welfare officers;V;612/2021;
toimeentulotu|utkomststöd|social assistance;2023-01-01;toimeentulotuki;utkomststöd;social assistance;V;612/2021;
koulukuraat|koulupsykolog|kuraattoripalvel|kuraattoreiden asiak|koulupsykologi|skolkurator|skolpsykolog|kuratorstjänst|school social worker|school psycholog;2023-01-01;opiskeluhuollon kuraattori- ja psykologipalvelut;elevhälsans kurators- och psykologtjänster;school social workers and psychologists;L;612/2021;a municipality may have such staff of its own for other work: L so that it is no error
terveydenhuol|perusterveydenhuol|kouluterveydenhuol|opiskeluterveydenhuol|terveyspalvel|terveyskesku|terveystoimen|terveystoimi^ala|sairaanhoi|potilasrek|potilastie|potilasasiak|potilaskert|neuvolan|neuvolap|äitiysneuvol|lastenneuvol|hammashoi|hammashuol|suun terveydenhuol|hälsovård|hälso och sjukvård|primärvård|skolhälsovård|studerandehälsovård|hälsocentral|hälsovårdscentral|sjukvård|patientregist|patientuppg|patientjournal|rådgivningsbyrå|mödrarådgivning|barnrådgivning|tandvård|munhälsovård|health care|healthcare|health centre|health center|health service|patient register|patient record|patient data|maternity clinic|child health clinic|dental care;2023-01-01;terveydenhuolto;hälso- och sjukvård;health care;V;612/2021;
pelastuslait|pelastustoim|räddningsverk|räddningsväsen|rescue service|rescue department;2023-01-01;pelastustoimi;räddningsväsendet;rescue services;V;613/2021;
sosiaalihuol|sosiaalipalvel|sosiaalityö^paj|sosiaali ja terveyspalvel|sosiaali ja terveydenhuol|sosiaali ja terveystoim|sosiaalitoim|sosiaalipäivyst|sosiaalinen kuntoutu|sosiaalisen kuntoutu|socialvård|socialservice|socialtjänst|socialarbete|socialväsen|social och hälsovård|socialjour|social rehabilitering|social care|social services|social welfare|social work|social and health;2023-01-01;sosiaalihuolto;socialvård;social care;V;612/2021;

"""#

  static let unionActs = #"""
year;num;celex;fi_name;fi_short;sv_name;sv_short;applies_from;repealed;replaced_by;confidence;pending;note
2016;679;2016/679;yleinen tietosuoja-asetus;tietosuoja-asetus|EU:n tietosuoja-asetus|GDPR;allmänna dataskyddsförordningen;dataskyddsförordningen|GDPR;2018-05-25;;;H;COM(2025) 837;Digital Omnibus COM(2025) 837 proposes changes incl. Art. 13, still in negotiation June 2026
1995;46;95/46/EY;henkilötietodirektiivi;tietosuojadirektiivi;dataskyddsdirektivet;personuppgiftsdirektivet;1995-10-24;2018-05-25;2016/679;H;;
2016;680;2016/680;rikosasioiden tietosuojadirektiivi;;brottsdatadirektivet;;2018-05-06;;;H;;not for ordinary municipal registers
2021;914;2021/914;komission vakiolausekkeet;vakiolausekkeet|SCC;kommissionens standardavtalsklausuler;standardavtalsklausuler|SCC;2021-06-27;;;H;;
2010;87;2010/87/EU;vakiolausekkeet;;standardavtalsklausuler;;2010-05-15;2021-09-27;2021/914;H;;
2023;1795;2023/1795;EU–US Data Privacy Framework;Data Privacy Framework|DPF;EU–US Data Privacy Framework;Data Privacy Framework|DPF;2023-07-10;;;V;;General Court T-553/23 upheld 2025-09-03, appeal lodged 2025-10-31 pending when last verified
2016;1250;2016/1250;Privacy Shield;;Privacy Shield;;2016-07-12;2020-07-16;2023/1795;H;;annulled C-311/18
2000;520;2000/520/EY;Safe Harbor;;Safe Harbor;;2000-07-26;2015-10-06;;H;;annulled C-362/14
2021;1060;2021/1060;EU-rahastojen yleisasetus;yleisasetus;förordningen om gemensamma bestämmelser;;2021-07-01;;;H;;ESF+ 2021–2027
2021;1057;2021/1057;ESR+-asetus;;ESF+-förordningen;;2021-07-01;;;H;;
2013;1303;1303/2013;rakennerahastojen yleisasetus;;allmänna strukturfondsförordningen;;2014-01-01;2021-07-01;2021/1060;H;;140 art. document retention for 2014–2020
2013;1304;1304/2013;ESR-asetus;;ESF-förordningen;;2014-01-01;2021-07-01;2021/1057;H;;annex I participant indicators
2024;1689;2024/1689;tekoälyasetus;AI-asetus|AI Act;AI-förordningen;AI-förordning;2024-08-01;;;V;;date is entry into force, applied in steps from 2025-02-02, generally from 2026-08-02, high-risk rules postponed by the AI omnibus (provisional agreement 2026-05-07)
2014;910;910/2014;eIDAS;;eIDAS;;2016-07-01;;;H;;
2025;327;2025/327;eurooppalainen terveysdata-avaruus;EHDS;europeiska hälsodataområdet;EHDS;2025-03-26;;;M;;application in steps from 2027
2017;625;2017/625;virallista valvontaa koskeva asetus;;kontrollförordningen;;2019-12-14;;;H;;food control registers

"""#

  static let vendors = #"""
patterns;product;vendor;countries;role;transfer_hint;confidence
!=Teams|!Teamsi|!=Teamsin|!Microsoft 365|!Office 365|!=M365|!=O365|!SharePoint|!OneDrive|!=Azure|!Azuren|!Azuress|!=Outlook|!Outlooki|!=Entra|!=Entran|!=Dynamics|!Power BI|!=Copilot|!Copiloti;Microsoft 365 family;Microsoft (contract usually Microsoft Ireland);US;processor;EU Data Boundary, DPF;H
!reCAPTCHA|recaptcha;reCAPTCHA;Google;US;third-party script;IP and behaviour data to Google;H
!Google Analytics|!Google Workspace|!Google Forms|!Google Fonts|!Google Maps|!Google Drive|!YouTube|!Gmail;Google services;Google;US;processor or own controller;DPF;H
!=AWS|!=Amazon|!=Amazonin|!Amazon Web;AWS;Amazon;US;processor;DPF;H
!=Zoom|!Zoomi|!=Zoomin;Zoom;Zoom;US;processor;DPF;H
!Mailchimp|!=Intuit|!=Intuitin;Mailchimp;Intuit;US;processor;DPF;H
!Facebook|!Instagram|!WhatsApp|!=Meta^-|!=Metan|!=Metalle|!=Metalta;Meta services;Meta;US;joint controller possible;DPF;H
!SurveyMonkey;SurveyMonkey;SurveyMonkey;US;processor;check;H
!Salesforce;Salesforce;Salesforce;US;processor;DPF;H
!ServiceNow;ServiceNow;ServiceNow;US;processor;DPF;H
!OpenAI|!ChatGPT;OpenAI;OpenAI;US;processor;check;H
!Cloudflare;Cloudflare;Cloudflare;US;processor;DPF;H
!Zendesk;Zendesk;Zendesk;US;processor;DPF;H
!Webropol;Webropol;Webropol Oy;FI;processor;none;H
!M-Files|!M:files|!M-files;M-Files;M-Files Oy;FI;processor;cloud option on Azure;H
!Hakosalo;Hakosalo Asiakas;Hakosalo Software Oy;FI;processor;none;M
!=Clara;Clara CRM (SaaS);Clara Finland Oy;FI;processor;hosting region not published;M
!Maire-järjestelm|!asiakastietojärjestelmä Maire|!Asiakastietojärjestelmä Maire;Maire asiakastietojärjestelmä;not verified;FI;processor;not verified;L
!=ALPO;ALPO käyntirekisteri;not verified;FI;processor;used for anonymous guidance visits per KEHA 2024;L
!=VAT|valmennuksen arvioinnin tukijärjestelm|almennu arvioinnin tukijärjestelm;VAT;Kumppaniksi ry (per seed);FI;processor;none;L
!Koto-AJ;Kotoutumisen asiakastietojärjestelmä;KEHA;FI;joint controller;none;H
!=A-TMT|!=URA|!Työmarkkinator|työmarkkinatori;employment services systems;KEHA;FI;joint controller;none;H
!=EURA;EURA 2014 / EURA 2021;managing authority (TEM, elinvoimakeskus);FI;recipient controller;none;H
!Lifecare|!Effica|!=Pegasos|!Pro Consona;client/patient systems;Tietoevry, CGI and others;FI|NO|CA;processor;check;M
!Apotti|!Apotin|!=Epic;Apotti;Oy Apotti Ab / Epic Systems;FI|US;processor;support access from US;H
!=Wilma|!=Wilman|!=Wilmassa|!=Wilmaan|!Primus|!Primuks|!Visma;Wilma/Primus;Visma;NO;processor;EEA;H
!Edlevo|!=Titania|!=Titanian|!=CGI;Edlevo/Titania;CGI/Tietoevry;CA|FI;processor;check;M
!Personec|!=Populus|!Populuks|!Sarastia;HR/payroll;CGI, Sarastia Oy;FI;processor;check;M
!Kuntarekry|!=Grade;Kuntarekry;FCG Talent Oy / Grade;FI;processor;none;M
!Trimble|!Lupapiste|!ePermit|!Cloudpermit;building permits;Trimble (US), Cloudpermit (FI);US|FI;processor;check;M
!Suomi.fi|suomi.fi;Suomi.fi-palvelut;DVV;FI;separate controller/processor;none;H

"""#

  static let wording = #"""
patterns;unless;sv_patterns;replacement_fi;replacement_sv;severity;rule;reason
rekisteriselost;;registerbeskrivning;tietosuojaseloste (informointi) tai seloste käsittelytoimista;dataskyddsbeskrivning;warning;;Henkilötietolaki 10 §, repealed 2019-01-01
=rekisteri =ja tietosuojaselost;;=register =och dataskyddsbeskrivning;tietosuojaseloste;dataskyddsbeskrivning;info;;hybrid of two regimes
henkilötietolaki|henkilötietolain|henkilötietolakia|henkilötietolai;;personuppgiftslag;tietosuoja-asetus ja tietosuojalaki (1050/2018);dataskyddsförordningen och dataskyddslagen;error;STAT-REPEALED;523/1999 repealed
tarkastusoike|tarkastuspyyn;;granskningsrätt|=rätt =till insyn|insynsrätt;oikeus saada pääsy tietoihin / tietopyyntö;rätt att få tillgång till uppgifter;info;;523/1999 26–28 § term, still common usage
kielto oike|kieltooike|=oikeus kieltää;markkinoin|mainon;=rätt =att förbjuda|förbudsrätt;oikeus vastustaa käsittelyä;rätt att göra invändningar;warning;;523/1999 30 §, but "kieltää suoramarkkinointi" is correct under 21(2)–(3)
kieltäytymistodistu;;intyg =över vägran|vägransintyg;perusteltu kirjallinen vastaus;motiverat skriftligt svar;info;;523/1999 28 §
=rekisteriasioista vastaava;;=ansvarig =för registerärenden;yhteyshenkilö tai vastuuhenkilö;kontaktperson;info;;pre-GDPR form field
=rekisterinpitäjän edustaj|=rekisterinpitäjä edustaj;;=personuppgiftsansvariges företräd|=registeransvariges företräd;yhteyshenkilö;kontaktperson;warning;;Art. 27 meaning
=rekisterin yhteyshenkilö|rekisteriyhteyshenkilö;;=registrets kontaktperson;yhteyshenkilö;kontaktperson;info;;
=rekisterin vastuuhenkilö;;=registrets ansvarsperson|=ansvarig =för registret;vastuuhenkilö (nimeä);ansvarsperson;info;;undefined role
sosiaaliturvatunnu|=sotu;;socialskyddssignum;henkilötunnus;personbeteckning;warning;;replaced decades ago
henkilöturvatunnu;;;henkilötunnus;personbeteckning;warning;;non-existent term
!=ATK|atk-;;!=ADB|adb-;tietojärjestelmä / sähköinen;informationssystem / elektronisk;warning;;1980s term
atk-tulost;;adb-utskrift;tuloste;utskrift;warning;;
=automaattinen tietojenkäsittely|=automaattisen tietojenkäsittely|=automaattisella tietojenkäsittely;;=automatisk databehandling;sähköinen käsittely;elektronisk behandling;info;;
=manuaalinen aineisto|=manuaalisen aineisto|=manuaaliset aineisto;;=manuellt material;paperiaineisto;pappersmaterial;info;;acceptable but dated
säännönmukais tietoläh;;regelmässig uppgiftskäll|regelmässiga informationskäll;tietolähteet;uppgiftskällor;info;;523/1999 form heading
säännönmukais luovutu|säännönmukais luovutta;;=regelmässigt utlämna|regelmässig utlämn;vastaanottajat ja luovutukset;mottagare och utlämnanden;info;;523/1999 form heading
arkaluonteis henkilötie|arkaluonteis tie|arkaluonteis tiet;;=känsliga personuppgift|=känsliga uppgift;erityiset henkilötietoryhmät;särskilda kategorier av personuppgifter;info;;523/1999 11 § (still used for "constitutionally sensitive")
=tietosuojavaltuutettu =on =valvontaviranomainen =henkilötietolain mukaan;;;valvontaviranomainen (tietosuoja-asetus 51 art.);tillsynsmyndighet;warning;STAT-REPEALED;
suoramainonta|suoramainonnan|suoramainontaa;;direktreklam;suoramarkkinointi;direktmarknadsföring;warning;;523/1999 30 § wording
henkilömatrikkel|sukututkimu;;personmatrikel|släktforskning;(poista);(ta bort);warning;;523/1999 30 § wording
=virheellinen, =tarpeeton, =puutteellinen =tai vanhentunu|=virheellisen, =tarpeettoman, =puutteellisen =tai vanhentune;;=oriktig, =onödig, =bristfällig =eller föråldrad|=felaktig, =onödig, =bristfällig =eller föråldrad;epätarkka tai virheellinen;felaktig;warning;;523/1999 29 § wording
arkistonmuodostussuunnitelm|!=AMS|!=eAMS;;arkivbildningsplan;tiedonohjaussuunnitelma (TOS);informationsstyrningsplan;info;;
tietojärjestelmäselost;;datasystembeskrivning|informationssystembeskrivning;asiakirjajulkisuuskuvaus (tiedonhallintalaki 28 §);beskrivning enligt 28 § informationshanteringslagen;warning;;JulkL 18 § repealed
=hyvä tiedonhallintata|=hyvän tiedonhallintata|=hyvää tiedonhallintata;;=god informationshantering;tiedonhallinta (tiedonhallintalaki);informationshantering;info;;JulkL 18 §
alkukartoitu|alkukartoitta;;=inledande kartläggning;osaamisen ja kotoutumisen palvelutarpeen arviointi;bedömning av kompetensen och behovet av integrationsservice;warning;;681/2023 from 2025-01-01
kotouttami|kotouttaa;;;kotoutumisen edistäminen;främjande av integration;info;;493/1999 term
kotoutumissuunnitelm;;integrationsplan;(pätevä);(giltig);info;;still valid, no hit by default
aktivointisuunnitelm;;aktiveringsplan;monialainen työllistymissuunnitelma (aktivointisuunnitelma vain toimeentulotukiasiakkaille);sektorsövergripande sysselsättningsplan;info;;HE 109/2025
työmarkkinatu|peruspäivära;;arbetsmarknadsstöd|grunddagpenning;yleistuki;allmänt stöd;info;;from 2026-05-01, earlier benefits remain as historical data
rakennuslupa|rakennusluvan|rakennuslupi|toimenpidelupa|toimenpideluvan;;åtgärdstillstånd;rakentamislupa;bygglov;info;;from 2025-01-01, permits granted earlier keep their name
=maankäyttö =ja rakennuslaki|=maankäyttö =ja rakennuslain|=maankäyttö =ja rakennuslaissa|=maankäyttö =ja rakennuslakia;;=markanvändnings =och bygglag;rakentamislaki (751/2023) / alueidenkäyttölaki (132/1999);bygglagen / lagen om områdesanvändning;warning;;
päivähoi^topaik;;dagvård^smo;varhaiskasvatus;småbarnspedagogik;info;;perhepäivähoito is a current term (540/2018)
elatusvelvolli;;underhållsskyldig;huoltaja;vårdnadshavare;info;;check meaning
erityisopetu|=tehostettu tuki|=tehostetun tuen|=tehostettua tukea|=erityinen tuki|=erityisen tuen|=erityistä tukea;;specialundervisning|=intensifierat stöd|=särskilt stöd;oppimisen tuki (uudistus 1.8.2025);stöd för lärande;info;;perusopetus only, reform from 2025-08-01, from knowledge, varhaiskasvatus and erityisopettaja keep the words
=sote kuntayhtym;;;hyvinvointialue;välfärdsområde;warning;;
väestörekisteri^kesku;;befolkningsregist^ercentral;väestötietojärjestelmä;befolkningsdatasystemet;warning;;
!VAHTI 1|!VAHTI 2|!VAHTI 3|!VAHTI 4|!VAHTI 5|!VAHTI 6|!VAHTI 7|!VAHTI 8|!VAHTI 9;;;tiedonhallintalain tietoturvavaatimukset;kraven i informationshanteringslagen;info;;
!=SSL;;!=SSL;TLS / salattu yhteys;TLS / krypterad förbindelse;info;;
krypta;;;salata / tiivistää;kryptera / hasha;info;;
cookie;;cookie;eväste;kaka;info;;
gdpr-laki|gdpr-lain|tietosuojadirektiiv;rikosasioiden|viestinnän;gdpr-lagen|dataskyddsdirektiv;yleinen tietosuoja-asetus;allmänna dataskyddsförordningen;warning;STAT-GDPR-MISCITED;
=rekisteröity =henkilö|=rekisteröidyn =henkilön|=rekisteröidyllä =henkilöllä;;=registrerad person|=registrerade personen;rekisteröity;registrerad;info;;
=käsittelyn oikeutu;;=behandlingens berättigande;käsittelyn oikeusperuste;rättslig grund;info;;
=lupa =tietojen tallentami|=kirjallinen lupa|=kirjallisen luvan|=kirjallista lupaa;;=skriftligt tillstånd;(lakisääteinen: poista) / suostumus;(lagstadgad: ta bort) / samtycke;info;;see CONTR-ENTRY-CONSENT
=luovutetaan säännönmukai;;=lämnas regelmässigt|=utlämnas regelmässigt;luovutetaan;lämnas ut;info;;
=3. sektor|=kolmas sektori|=kolmannen sektori|=kolmannelle sektori;;=tredje sektorn;järjestöt (nimeä);organisationer (namnge);info;;too vague as recipient
=ym.|=jne.|=mm.;;=m.m.|=osv.|=m.fl.|=o.s.v.|=bl.a.;(luettele);(räkna upp);info;;open-ended list
pääsääntöise|lähtökohtaise;;=huvudsakligen|=i =regel|=som =regel|=i =princip;(täsmennä);(precisera);info;;hedging
tarvittaessa|mahdollisesti;;=vid behov|=eventuellt;(täsmennä);(precisera);info;;hedging
=toistaiseksi;;=tills vidare;(ilmoita aika);(ange tid);warning;;retention context only
ikuisesti|loputtomiin;;=för =evigt|=för =alltid;pysyvästi (peruste);varaktigt (grund);warning;;
tietosuojavai^kutu|tietosuojavaltu^ut;;dataombudman|=dataskyddsombudsman;tietosuojavaltuutettu;dataombudsmannen;warning;;misspelt authority, not tietosuojavaikutusten arviointi
=rekisterin pitäj;;;rekisterinpitäjä;personuppgiftsansvarig;info;;compound spelling
=tietosuoja vastaav;;=dataskydds ombud;tietosuojavastaava;dataskyddsombud;info;;compound spelling
yhteishenkilö;;;yhteyshenkilö;kontaktperson;info;;typo
=hanke pääällikkö|=hanke päällikkö|hankepääälli;;;hankepäällikkö;projektchef;info;;typo
!=KELA;;!=KELA;Kela;FPA;info;;brand
!M:files|!M-files;;!M:files|!M-files;M-Files;M-Files;info;;brand
microsot;;microsot;Microsoft;Microsoft;info;;typo
=alle =18 =vuotiaan =puolesta aina;;;(täsmennä ikä- ja kehitystaso);(precisera);info;;
=klikkaa tästä|=klikkaa tästa|=täältä;;=klicka här;(kuvaava linkkiteksti);(beskrivande länktext);warning;;WCAG 2.4.4, link text only

"""#
}
