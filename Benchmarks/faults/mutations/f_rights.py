"""Section F: rights, complaint, giving of data."""

from planting import RIGHTS, is_statement, plants

CHANNEL = ("channel",)


def drop(n, name):
    return n.rights.pop(name, None) is not None


@plants("GDPR13-2B-ACCESS-MISSING", "rights")
def no_access(n):
    """The right of access is removed."""
    return drop(n, "access")


@plants("GDPR13-2B-ACCESS-MISSING", "rights")
def access_denied(n):
    """The notice says that there is no right of access."""
    n.rights["access"] = {"none": n.words("Tietoja ei voi tarkastaa.",
                                          "Uppgifterna kan inte granskas.",
                                          "The data cannot be accessed.")}


@plants("GDPR13-2B-RECTIFICATION-MISSING", "rights")
def no_rectification(n):
    """The right to rectification is removed."""
    return drop(n, "rectification")


@plants("GDPR13-2B-RESTRICTION-MISSING", "rights")
def no_restriction(n):
    """The right to restriction is removed."""
    return drop(n, "restriction")


@plants("GDPR13-2B-ERASURE-OMITTED", "rights")
def no_erasure(n):
    """The right to erasure is removed where consent or a contract is a basis."""
    return n.has_right("erasure") and drop(n, "erasure")


@plants("GDPR13-2B-ERASURE-OMITTED", "rights")
def erasure_said_not_to_apply(n):
    """The right to erasure is said not to apply where consent or a contract is a basis."""
    if not n.has_right("erasure"):
        return False
    n.rights["erasure"] = "notApplicable"


@plants("GDPR13-2B-PORTABILITY-OMITTED", "rights")
def no_portability(n):
    """Portability is removed where consent or a contract is a basis."""
    return n.has_right("portability") and drop(n, "portability")


# Art. 21(6): no right to object where statistics are a task in the public interest.
STATISTICS = {"kaksila-tutkimuspalvelu":
              "Statistics are a task in the public interest here: Art. 21(6) gives no right to "
              "object."}


@plants("GDPR13-2B-OBJECTION-OMITTED", "rights", sparing=STATISTICS)
def no_objection(n):
    """The right to object is removed where a public task is a basis."""
    return n.has_right("objection") and drop(n, "objection")


@plants("GDPR13-2B-OBJECTION-OMITTED", "rights", sparing=STATISTICS)
def objection_said_not_to_apply(n):
    """The right to object is said not to apply where a public task is a basis."""
    if not n.has_right("objection"):
        return False
    n.rights["objection"] = {"notApplicable": n.words("Oikeutta ei ole.", "Rätten finns inte.",
                                                      "There is no such right.")}


UNNAMED = {
    "GDPR13-2B-ACCESS-MISSING": "the right is not named",
    "GDPR13-2B-RECTIFICATION-MISSING": "the right is not named",
    "GDPR13-2B-RESTRICTION-MISSING": "the right is not named",
    "GDPR13-2B-ERASURE-OMITTED": "the right is not named",
    "GDPR13-2B-PORTABILITY-OMITTED": "the right is not named",
    "GDPR13-2B-OBJECTION-OMITTED": "the right is not named",
    "GDPR13-2C-WITHDRAWAL-MISSING": "the right is not named",
    "GDPR22-3-RIGHTS-MISSING": "the right is not named",
    "FI-DIRECT-MARKETING": "the right is not named",
}


@plants("GDPR13-2B-RIGHTS-LINK-ONLY", "rights", also=UNNAMED)
def rights_by_link(n):
    """The rights are a general sentence and a link."""
    kept = {key: n.rights[key] for key in ("channel", "responseTime") if key in n.rights}
    n["rights"] = {"general": n.words(
        "Rekisteröidyllä on muut asetuksen mukaiset oikeudet, ks. linkki.",
        "Den registrerade har övriga rättigheter enligt förordningen, se länken.",
        "The data subject has the other rights under the Regulation, see the link."),
        **kept, "link": "https://tietosuoja.fi/tunne-oikeutesi"}


@plants("RIGHTS-ERASURE-NA", "rights")
def erasure_promised(n):
    """Erasure of everything is promised under a legal obligation or a public task."""
    if not n.points <= {"legalObligation", "publicTask"}:
        return False
    n.give_right("erasure", "Voit pyytää kaikkien tietojesi poistamista.",
                 "Du kan begära att alla dina uppgifter raderas.",
                 "You can ask for all your data to be erased.")


@plants("RIGHTS-ERASURE-NA", "rights")
def right_to_be_forgotten(n):
    """The right to be forgotten is promised under a legal obligation or a public task."""
    if not n.points <= {"legalObligation", "publicTask"}:
        return False
    n.give_right("erasure", "Sinulla on oikeus tulla unohdetuksi.",
                 "Du har rätt att bli bortglömd.", "You have the right to be forgotten.")


@plants("RIGHTS-PORTABILITY-NA", "rights")
def portability_promised(n):
    """Portability is promised where nothing rests on consent or a contract."""
    if n.points & {"consent", "contract"}:
        return False
    n.give_right("portability", "Sinulla on oikeus siirtää tietosi toiselle rekisterinpitäjälle.",
                 "Du har rätt att överföra dina uppgifter till en annan personuppgiftsansvarig.",
                 "You have the right to transmit your data to another controller.")


@plants("RIGHTS-OBJECTION-NA", "rights")
def objection_promised(n):
    """The right to object is promised where nothing rests on a public task."""
    if n.points & {"publicTask", "legitimateInterest"} or n.says("markkinoin", "marknadsför"):
        return False
    n.give_right("objection", "Voit vastustaa tietojesi käsittelyä.",
                 "Du kan göra invändningar mot behandlingen.",
                 "You can object to the processing of your data.")


@plants("RIGHTS-OBJECTION-ABSOLUTE", "rights")
def right_to_prohibit(n):
    """The right to object is a right to prohibit the processing."""
    if not n.has_right("objection"):
        return False
    n.rights["objection"]["text"] = n.words(
        "Sinulla on oikeus kieltää tietojesi käsittely.",
        "Du har rätt att förbjuda behandlingen av dina uppgifter.",
        "You have the right to prohibit the processing of your data.")


@plants("RIGHTS-WITHDRAW-NA", "rights")
def withdrawal_promised(n):
    """Withdrawal of consent is promised where nothing rests on consent."""
    if "consent" in n.points:
        return False
    n.give_right("withdrawConsent", "Voit peruuttaa suostumuksesi milloin tahansa.",
                 "Du kan återkalla ditt samtycke när som helst.",
                 "You can withdraw your consent at any time.",
                 channel=n.words("Lähetä viesti kirjaamoon.", "Skriv till registratorn.",
                                 "Write to the registry."))


@plants("RIGHTS-SCOPE-UNSTATED", "rights", also={
    "RIGHTS-PORTABILITY-NA": "a right without a scope is promised to all",
    "RIGHTS-OBJECTION-NA": "a right without a scope is promised to all",
    "RIGHTS-WITHDRAW-NA": "a right without a scope is promised to all"}, sparing={
        "mallila-tapahtumat":
            "Consent and contract give the same rights; withdrawal tells by itself what it "
            "concerns."})
def no_scopes(n):
    """No right tells which groups or purposes it concerns, although bases differ."""
    by_group = {}
    for purpose in n.purposes.values():
        for group in purpose.get("of", []):
            by_group.setdefault(group, set()).update(
                basis.get("point") for basis in purpose["legalBasis"])
    if len({frozenset(one) for one in by_group.values()}) < 2:
        return False
    for name in RIGHTS:
        if n.has_right(name):
            for key in ("of", "purposes", "limits"):
                n.rights[name].pop(key, None)
            n.rights[name]["text"] = n.words("Sinulla on tämä oikeus.", "Du har denna rättighet.",
                                             "You have this right.")


@plants("RIGHTS-OBJECTION-NOT-SEPARATE", "rights", sparing=STATISTICS)
def objection_in_a_list(n):
    """Objection stands in a list of rights only."""
    if not n.has_right("objection"):
        return False
    n.rights["objection"] = {"text": n.words(
        "Oikeudet: oikaisu, vastustaminen, rajoittaminen, poistaminen.",
        "Rättigheter: rättelse, invändning, begränsning, radering.",
        "Rights: rectification, objection, restriction, erasure."),
        "purposes": n.rights["objection"].get("purposes", list(n.purposes))}
    n.rights["general"] = n.words(
        "Sinulla on oikeus oikaisuun, vastustamiseen ja rajoittamiseen.",
        "Du har rätt till rättelse, invändning och begränsning.",
        "You have the rights of rectification, objection and restriction.")


WRONG = {"STAT-REPEALED": "a repealed act", "STAT-SECTION-IRRELEVANT": "a section on other matters",
         "STAT-PENDING-REFORM": "a law under reform"}


@plants("RIGHTS-WRONG-LAW", "rights", also=WRONG)
def rectification_by_administrative_procedure(n):
    """Rectification is founded on section 50 of the Administrative Procedure Act."""
    n.rights["rectification"]["text"] = n.words(
        "Virheellinen tieto korjataan (hallintolaki (434/2003) 50 §).",
        "En felaktig uppgift rättas (50 § i förvaltningslagen (434/2003)).",
        "Incorrect data are corrected (Administrative Procedure Act (434/2003), section 50).")
    n.rights["rectification"]["statutes"] = [n.words(
        "Hallintolaki (434/2003) 50 §", "Förvaltningslag (434/2003) 50 §",
        "434/2003 50 §") if len(n.languages) == 1 else "434/2003 50 §"]


@plants("RIGHTS-WRONG-LAW", "rights", also=WRONG)
def access_by_personal_data_act(n):
    """Access is founded on section 26 of the repealed Personal Data Act."""
    n.rights["access"]["statutes"] = ["523/1999 26 §"]


@plants("RIGHTS-WRONG-LAW", "rights", also=WRONG)
def access_by_openness_act(n):
    """Access is founded on section 12 of the Act on the Openness of Government Activities."""
    n.rights["access"]["statutes"] = ["621/1999 12 §"]


@plants("RIGHTS-ACCESS-LIMITS", "rights")
def access_refused_without_ground(n):
    """Access may be refused in exceptional cases, on a ground that is not named."""
    n.rights["access"]["limits"] = n.words(
        "Pääsy tietoihin voidaan evätä poikkeustapauksissa.",
        "Tillgång till uppgifterna kan förvägras i undantagsfall.",
        "Access to the data can be refused in exceptional cases.")


@plants("RIGHTS-CHILD-GUARDIAN", "rights")
def guardian_always(n):
    """The guardian uses a minor's rights."""
    n.rights["guardian"] = n.words("Alaikäisen oikeuksia käyttää aina huoltaja.",
                                   "En minderårigs rättigheter utövas alltid av vårdnadshavaren.",
                                   "A guardian always exercises a minor's rights.")


@plants("RIGHTS-CHILD-GUARDIAN", "rights")
def guardian_for_minors(n):
    """A minor's right of access belongs to the guardian."""
    n.rights.pop("guardian", None)
    n.rights["access"]["text"] = n.adding(
        n.rights["access"]["text"], "Alaikäisen pääsyoikeutta käyttää huoltaja.",
        "En minderårigs rätt till tillgång utövas av vårdnadshavaren.",
        "A minor's right of access is exercised by the guardian.")


@plants("GDPR12-2-REQUEST-CHANNEL", "rights")
def signed_paper_only(n):
    """Requests are accepted on paper with a handwritten signature only."""
    n.rights["channel"] = n.words(
        "Pyyntö tehdään omakätisesti allekirjoitetulla asiakirjalla.",
        "Begäran görs med en egenhändigt undertecknad handling.",
        "Requests are made with a document signed by hand.")
    n.rights.pop("identification", None)
    if n.has_right("withdrawConsent"):
        n.rights["withdrawConsent"]["channel"] = n.rights["channel"]


@plants("GDPR12-2-REQUEST-CHANNEL", "rights")
def in_person_only(n):
    """Requests are accepted in person only."""
    n.rights["channel"] = n.words(
        "Pyyntö esitetään henkilökohtaisella käynnillä rekisterinpitäjän luona.",
        "Begäran framställs vid ett personligt besök hos den personuppgiftsansvarige.",
        "Requests are made by visiting the controller in person.")
    n.rights.pop("identification", None)
    if n.has_right("withdrawConsent"):
        n.rights["withdrawConsent"]["channel"] = n.rights["channel"]


@plants("GDPR12-3-TIME-LIMIT", "rights")
def no_time_limit(n):
    """Requests are answered without delay; no time limit is told."""
    n.rights.pop("responseTime", None)
    n.rights["general"] = n.words("Pyyntö toteutetaan viivytyksettä.",
                                  "Begäran uppfylls utan dröjsmål.",
                                  "Requests are carried out without delay.")
    n.rights["refusal"] = n.words(
        "Jos emme toteuta pyyntöä, kerromme syyt sekä ohjeet valituksen tekemiseen.",
        "Om vi inte uppfyller begäran berättar vi varför och hur du kan lämna in klagomål.",
        "If we do not comply, we tell you why and how you can complain.")


@plants("GDPR12-5-FEE", "rights")
def free_once_a_year(n):
    """Access is free of charge once a year."""
    n.rights["fee"] = n.words("Tietojen saaminen on maksutonta kerran vuodessa.",
                              "Uppgifterna är avgiftsfria en gång om året.",
                              "Access is free of charge once a year.")


@plants("GDPR12-5-FEE", "rights")
def fee_for_requests(n):
    """A fee is charged for a request."""
    n.rights["fee"] = n.words("Tietopyynnöstä peritään 20 euron maksu.",
                              "För en begäran tas en avgift på 20 euro.",
                              "A fee of 20 euros is charged for a request.")


@plants("GDPR12-4-REFUSAL", "rights")
def certificate_of_refusal(n):
    """A refusal is a certificate of refusal."""
    n.rights["refusal"] = n.words("Epäämisestä annetaan kieltäytymistodistus.",
                                  "Om begäran avslås ges ett intyg om vägran.",
                                  "A certificate of refusal is given.")


@plants("GDPR12-2-RIGHTS-NO-CHANNEL", "rights", also={
    "GDPR13-2C-WITHDRAWAL-HOW": "how to withdraw is gone with the channel",
    "GDPR12-3-TIME-LIMIT": "what is told of requests is gone"})
def no_channel(n):
    """Nothing tells how to use the rights."""
    for key in ("channel", "link", "refusal", "identification", "fee", "general"):
        n.rights.pop(key, None)
    for name in RIGHTS:
        if n.has_right(name):
            n.rights[name].pop("channel", None)


@plants("GDPR13-2C-WITHDRAWAL-MISSING", "rights", also={
    "FI-DIRECT-MARKETING": "how to stop messages stood with the right"})
def no_withdrawal(n):
    """The right to withdraw consent is removed where consent is a basis."""
    return n.has_right("withdrawConsent") and drop(n, "withdrawConsent")


@plants("GDPR13-2C-WITHDRAWAL-HOW", "rights", also={
    "GDPR12-2-RIGHTS-NO-CHANNEL": "the general instructions are gone too",
    "GDPR12-3-TIME-LIMIT": "what is told of requests is gone"})
def withdrawal_without_how(n):
    """The right to withdraw does not tell how, nor is there a way for all requests."""
    if not n.has_right("withdrawConsent"):
        return False
    n.rights["withdrawConsent"].pop("channel", None)
    for key in ("channel", "identification"):
        n.rights.pop(key, None)


@plants("GDPR13-2D-COMPLAINT-MISSING")
def no_complaint(n):
    """The right to complain is removed."""
    del n["complaint"]


@plants("GDPR13-2D-COMPLAINT-CONDITIONAL", "complaint")
def complaint_after_refusal(n):
    """A complaint is offered only when access is refused; the mark tells."""
    n["complaint"]["onlyAfterRefusal"] = "yes"


@plants("GDPR13-2D-COMPLAINT-CONDITIONAL", "complaint")
def complaint_after_refusal_in_words(n):
    """A complaint is offered only when access is refused; the words tell."""
    n["complaint"].pop("onlyAfterRefusal", None)
    n["complaint"]["text"] = n.words(
        "Jos pääsy tietoihin evätään, asian voi saattaa tietosuojavaltuutetun käsiteltäväksi.",
        "Om tillgång till uppgifterna förvägras kan ärendet föras till dataombudsmannen.",
        "If access is refused, the matter can be brought before the Data Protection Ombudsman.")


ADDRESS = ("postalAddress", "visitingAddress", "phone", "email", "url")


@plants("GDPR13-2D-AUTHORITY-CONTACT", "complaint")
def authority_without_contact(n):
    """The authority's contact details are removed."""
    for key in ADDRESS:
        n["complaint"].pop(key, None)


@plants("GDPR13-2D-AUTHORITY-STALE", "complaint")
def old_box(n):
    """The authority's post box has its old postcode."""
    n["complaint"]["postalAddress"] = (
        "PB 800, 00521 Helsingfors" if n.languages[0] == "sv" else "PL 800, 00521 Helsinki")


@plants("GDPR13-2D-AUTHORITY-STALE", "complaint")
def old_street(n):
    """The authority's visiting address is where it was before."""
    n["complaint"]["visitingAddress"] = (
        "Bangårdsvägen 9, 00520 Helsingfors" if n.languages[0] == "sv"
        else "Ratapihantie 9, 6. krs, 00520 Helsinki")


@plants("GDPR13-2D-AUTHORITY-STALE", "complaint")
def old_phone(n):
    """The authority's phone number is an old one."""
    n["complaint"]["phone"] = "029 56 16670"


@plants("GDPR13-2D-AUTHORITY-TYPO", "complaint")
def misspelt_authority(n):
    """The authority's name is misspelt."""
    if n.languages == ["en"]:
        return False
    n["complaint"]["authority"] = n.words(
        "Tietosuojavaltuutuksen toimisto", "Datombudsmannens byrå")


@plants("GDPR13-2D-AUTHORITY-TYPO", "complaint", "otherInformation")
def misspelt_in_text(n):
    """The authority's name is misspelt in a sentence."""
    if n.languages == ["en"]:
        return False
    n["complaint"]["text"] = n.words(
        "Voit aina tehdä valituksen tietosuojavaltutetulle, jos tietojasi käsitellään väärin.",
        "Du kan alltid lämna in klagomål till dataombudsmanen om dina uppgifter behandlas fel.")


@plants("GDPR13-2D-AUTHORITY-ABOLISHED", "complaint")
def abolished_board(n):
    """A matter can be brought before the abolished Data Protection Board."""
    n["complaint"]["text"] = n.adding(
        n["complaint"]["text"], "Asian voi viedä myös tietosuojalautakuntaan.",
        "Ärendet kan också föras till datasekretessnämnden.",
        "The matter can also be brought before the Data Protection Board.")


@plants("GDPR13-2E-PROVISION-MISSING", also={"FI-WORKLIFE-759": "an act was cited there"})
def no_provision(n):
    """Nothing is said of whether data must be given."""
    if not any(source.get("kind") == "subject" for source in n.items("sources")):
        return False
    del n["provision"]


@plants("GDPR13-2E-CONSEQUENCES", "provision")
def no_consequences(n):
    """What follows if data are not given is removed."""
    hits = [one for one in n.items("provision")
            if one.get("kind") in ("statutory", "contractual", "neededForContract")]
    for one in hits:
        del one["consequences"]
    return bool(hits)


@plants("RIGHTS-OBJECTION-ABSOLUTE", "rights")
def prohibition_at_any_time(n):
    """The right to object is a right to prohibit, in other words."""
    if not n.has_right("objection"):
        return False
    n.rights["objection"]["text"] = n.words(
        "Voit milloin tahansa kieltää meitä käsittelemästä tietojasi.",
        "Du kan när som helst förbjuda oss att behandla dina uppgifter.",
        "You can prohibit us from processing your data at any time.")


@plants("RIGHTS-PORTABILITY-NA", "rights")
def machine_readable_copy_promised(n):
    """A machine-readable copy for another controller is promised under law or a public task."""
    if n.points & {"consent", "contract"}:
        return False
    n.give_right("portability", "Saat pyynnöstä tietosi koneluettavassa muodossa.",
                 "Du får på begäran dina uppgifter i maskinläsbar form.",
                 "On request you get your data in a machine-readable form.")


@plants("GDPR12-5-FEE", "rights")
def fee_for_second_request(n):
    """A fee is charged if less than a year has passed since the last request."""
    n.rights["fee"] = n.words(
        "Pyynnöstä peritään maksu, jos edellisestä kerrasta on alle vuosi.",
        "En avgift tas ut om det har gått mindre än ett år sedan förra gången.",
        "A fee is charged if less than a year has passed since the previous request.")


@plants("GDPR13-2D-AUTHORITY-STALE", "complaint")
def oldest_street(n):
    """The authority's visiting address is the oldest one."""
    n["complaint"]["visitingAddress"] = (
        "Albertsgatan 25 A, 00180 Helsingfors" if n.languages[0] == "sv"
        else "Albertinkatu 25 A, 00180 Helsinki")


@plants("GDPR13-2D-AUTHORITY-STALE", "complaint")
def old_phone_with_country_code(n):
    """The authority's phone number is an old one, written with the country code."""
    n["complaint"]["phone"] = "+358 10 36 16670"


@plants("GDPR13-2D-AUTHORITY-TYPO", "complaint")
def doubled_letter(n):
    """The authority's name has a letter too many."""
    if n.languages == ["en"]:
        return False
    n["complaint"]["text"] = n.words(
        "Sinulla on oikeus tehdä valitus tietosuojavaltuuttetun toimistolle.",
        "Du har rätt att lämna in klagomål till dataombudsmannnens byrå.")
