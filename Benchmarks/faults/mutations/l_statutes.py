"""Section L: references to statutes."""

from planting import cannot_plant, plants

PENDING = {"STAT-PENDING-REFORM": "the act is under reform"}


def cite(n, *citations):
    """Puts citations in place of those of the first basis that has any."""
    for basis in n.bases:
        if basis.get("statutes"):
            basis["statutes"] = list(citations)
            return True
    return False


def local(n, fi, sv):
    return sv if n.languages[0] == "sv" else fi


NO_ACT = {
    "FI-WORKLIFE-759": "the act in force is cited less often",
    "FI-WHISTLEBLOWING": "the act in force is cited less often",
    "FI-SOCIAL-CARE-LAW": "the act in force is cited less often",
    "FI-CAMERA-759": "the act in force is cited less often",
    "GDPR6-3-LAW-NOT-NAMED": "the law that is cited is no basis", **PENDING,
}
# The act in force, and the act of (nearly) the same name that it replaced.
SAME_NAME = {
    "681/2023": "1386/2010", "1285/2016": "72/2006", "714/2018": "629/1998",
    "759/2004": "477/2001", "872/2019": "605/1996", "1325/2014": "21/2004", "410/2015": "365/1995",
}
OTHER_NAME = {
    "Laki työvoimapalveluiden järjestämisestä (380/2023)":
        "Laki julkisesta työvoima- ja yrityspalvelusta (916/2012)",
    "Varhaiskasvatuslaki (540/2018)": "Laki lasten päivähoidosta (36/1973)",
    "Laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016)":
        "Laki julkisista hankinnoista (348/2007)",
    "Laki julkisen hallinnon tiedonhallinnasta (906/2019)":
        "Laki julkisen hallinnon tietohallinnon ohjauksesta (634/2011)",
    "Lag om informationshantering inom den offentliga förvaltningen (906/2019)":
        "Lag om styrning av informationsförvaltningen inom den offentliga förvaltningen (634/2011)",
    "Laki oikeudenkäynnistä hallintoasioissa (808/2019)": "Hallintolainkäyttölaki (586/1996)",
}

@plants("STAT-REPEALED", also={**NO_ACT, "STAT-NAME-NUMBER-MISMATCH": "the names differ a little",
                               "STAT-SECTION-IRRELEVANT": "sections of the old act differ"})
def number_of_predecessor(n):
    """An act is cited with the number of the act of the same name that it replaced."""
    for new, old in SAME_NAME.items():
        if n.replace(f"({new})", f"({old})"):
            return True
    return False


@plants("STAT-REPEALED", also={**NO_ACT, "STAT-SECTION-IRRELEVANT": "sections of the old act differ"})
def predecessor(n):
    """An act is cited with the name and number of the act that it replaced."""
    hits = [n.replace(new, old) for new, old in OTHER_NAME.items()]
    return any(hits)


@plants("STAT-REPEALED", "otherInformation", also=PENDING)
def personal_data_act(n):
    """The text founds rights on the repealed Personal Data Act."""
    n.tell("Tietoja käsitellään henkilötietolain (523/1999) mukaisesti.",
           "Uppgifterna behandlas enligt personuppgiftslagen (523/1999).",
           "The data are processed under the Personal Data Act (523/1999).")


@plants("STAT-REPEALED", "purposes", also=NO_ACT)
def old_integration_act(n):
    """A basis cites the repealed integration act."""
    if not n.says("681/2023"):
        return False
    return cite(n, local(n, "Laki kotoutumisen edistämisestä (1386/2010)",
                         "Lag om främjande av integration (1386/2010)"))


@plants("STAT-UNKNOWN", also=NO_ACT)
def unknown_number(n):
    """A basis cites an act with a number that no act has."""
    return cite(n, local(n, "laki 523/2019", "lag 523/2019"))


@plants("STAT-UNKNOWN", "otherInformation")
def unknown_number_in_text(n):
    """The text cites an act with a number that no act has."""
    n.tell("Palvelu perustuu lakiin (9123/2021).", "Servicen grundar sig på lag (9123/2021).",
           "The service is based on an act (9123/2021).")


@plants("STAT-NAME-NUMBER-MISMATCH", also={**NO_ACT, "STAT-REPEALED": "the number is of an old act"})
def data_protection_act_with_old_number(n):
    """The Data Protection Act has the number of the act that it replaced."""
    if n.languages[0] == "en":
        return False
    n.tell("Tietosuojalaki (523/1999) täydentää asetusta.",
           "Dataskyddslagen (523/1999) kompletterar förordningen.")


@plants("STAT-NAME-NUMBER-MISMATCH", "purposes", also=NO_ACT)
def library_act_as_youth_act(n):
    """A basis has the name of one act and the number of another, both in force."""
    if n.languages[0] == "en":
        return False
    return cite(n, local(n, "Nuorisolaki (1492/2016)", "Ungdomslag (1492/2016)"))


@plants("STAT-NO-NUMBER", "otherInformation", "publicity", also=PENDING)
def nickname(n):
    """An act is cited by its nickname alone."""
    if n.says("681/2023") or n.languages[0] == "en":
        return False
    n.tell("Palvelu järjestetään kotoutumislain mukaisesti.",
           "Servicen ordnas enligt integrationslagen.")


@plants("STAT-NO-NUMBER", "otherInformation", "publicity", also=PENDING)
def archives_act_without_number(n):
    """The Archives Act is cited without its number."""
    if n.says("831/1994") or n.languages[0] == "en":
        return False
    n.tell("Asiakirjat arkistoidaan arkistolain mukaisesti.",
           "Handlingarna arkiveras enligt arkivlagen.")


@plants("STAT-NOT-IN-FORCE", "otherInformation", also={
    **PENDING, "STAT-NO-NUMBER": "a bill has no number"})
def bill_as_law(n):
    """The coming archives act is cited as if it were in force."""
    n.tell("Asiakirjat säilytetään arkistointilain mukaisesti (HE 169/2025 vp).",
           "Handlingarna bevaras enligt lagen om arkivering (RP 169/2025 rd).",
           "The documents are kept under the new archiving act (HE 169/2025 vp).")


@plants("STAT-FORMAT", "otherInformation")
def hyphen_and_no_space(n):
    """Sections are cited without a space and with a hyphen."""
    n.tell("Tietoturva perustuu lain (906/2019) 12-18§:n säännöksiin.",
           "Informationssäkerheten grundar sig på lag 906/2019, 12-18§.",
           "Security is based on Act 906/2019, 12-18§.")


@plants("STAT-FORMAT", "publicity", "otherInformation")
def broken_inflection(n):
    """A section sign is inflected wrongly."""
    if n.languages != ["fi"]:
        return False
    n.tell("Ks. hallintolain (434/2003) 8§: n neuvontavelvollisuus ja 9 §:n:n kielivaatimus.", "", "")


@plants("STAT-SECTION-IRRELEVANT", "purposes", "rights", also={
    **NO_ACT, "RIGHTS-WRONG-LAW": "the section is of administrative procedure"})
def correction_section_as_basis(n):
    """The basis is a section on correcting decisions."""
    return cite(n, local(n, "Hallintolaki (434/2003) 50 §", "Förvaltningslag (434/2003) 50 §"))


@plants("STAT-SECTION-IRRELEVANT", "purposes", also=NO_ACT)
def reimbursement_sections_as_basis(n):
    """The basis of integration plans is the section on reimbursements."""
    if not n.says("681/2023"):
        return False
    first = next(iter(n.purposes.values()))["legalBasis"][0]
    first["statutes"] = [local(n, "Laki kotoutumisen edistämisestä (681/2023) 64–83 §",
                               "Lag om främjande av integration (681/2023) 64–83 §")]


@plants("STAT-SECTION-IRRELEVANT", "purposes", also=NO_ACT)
def subject_access_section_as_basis(n):
    """The basis is the section of the Data Protection Act that limits access."""
    return cite(n, local(n, "Tietosuojalaki (1050/2018) 34 §", "Dataskyddslag (1050/2018) 34 §"))


@plants("STAT-GDPR-MISCITED", "otherInformation")
def gdpr_number_turned(n):
    """The GDPR has its number turned round."""
    n.tell("Noudatamme EU:n tietosuoja-asetusta 679/2016.",
           "Vi följer EU:s dataskyddsförordning 679/2016.", "We follow the GDPR, 679/2016.")


@plants("STAT-GDPR-MISCITED", "otherInformation", also={"STAT-REPEALED": "the directive is repealed"})
def directive_as_current_law(n):
    """The old directive is cited as current law."""
    n.tell("Käsittely perustuu tietosuojadirektiiviin 95/46/EY.",
           "Behandlingen grundar sig på dataskyddsdirektivet 95/46/EG.",
           "The processing is based on the Data Protection Directive 95/46/EC.")


@plants("STAT-GDPR-MISCITED", "complaint", "rights")
def police_directive_number(n):
    """The GDPR is cited with the number of the law enforcement directive."""
    n["complaint"]["text"] = n.adding(
        n["complaint"]["text"], "Oikeus perustuu yleiseen tietosuoja-asetukseen (EU) 2016/680.",
        "Rätten grundar sig på allmänna dataskyddsförordningen (EU) 2016/680.",
        "The right is based on the General Data Protection Regulation (EU) 2016/680.")


cannot_plant("STAT-PENDING-REFORM",
             "no wording is at fault: it tells that an act which correct notices cite is being reformed")


@plants("STAT-GDPR-MISCITED", "otherInformation")
def gdpr_of_another_year(n):
    """The GDPR has a wrong year."""
    n.tell("Sovellamme yleistä tietosuoja-asetusta (EU) 679/2018.",
           "Vi tillämpar allmänna dataskyddsförordningen (EU) 679/2018.",
           "We apply the General Data Protection Regulation (EU) 679/2018.")


@plants("STAT-FORMAT", "otherInformation")
def section_without_space(n):
    """A section is cited without a space before the sign."""
    n.tell("Salassapidosta säädetään julkisuuslain (621/1999) 24§:ssä.",
           "Om sekretess föreskrivs i 24§ i offentlighetslagen (621/1999).",
           "Secrecy is laid down in 24§ of Act 621/1999.")
