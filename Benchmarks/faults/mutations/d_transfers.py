"""Section D: transfers to third countries."""

from planting import is_statement, plants


def transfer(n, country, **more):
    """Puts one transfer in place of what the notice says; only where it denies transfers."""
    if not is_statement(n.get("transfers")):
        return False
    n["transfers"] = [{"country": country, **more}]
    return True


SCC = ("Komission vakiolausekkeet (EU) 2021/914.", "Kommissionens standardavtalsklausuler (EU) "
       "2021/914.", "Standard contractual clauses (EU) 2021/914.")
COPY = ("Jäljennöksen saa kirjaamosta.", "En kopia fås hos registratorn.",
        "A copy is available from the registry.")


@plants("GDPR13-1F-TRANSFER-STATEMENT-MISSING")
def silent_on_transfers(n):
    """Nothing is said of transfers."""
    del n["transfers"]


@plants("GDPR13-1F-SAFEGUARD-MISSING", "transfers")
def transfer_to_us_without_safeguard(n):
    """Data go to the United States without a safeguard."""
    return transfer(n, "Yhdysvallat", organisation="Pilvi Inc.")


@plants("GDPR13-1F-SAFEGUARD-MISSING", "transfers")
def transfer_to_india_without_safeguard(n):
    """Data go to India without a safeguard."""
    return transfer(n, "IN", text=n.words("Tuki Intiassa.", "Support i Indien.", "Support in India."))


@plants("GDPR13-1F-SAFEGUARD-COPY", "transfers")
def clauses_without_copy(n):
    """Standard clauses, and no hint of where to get a copy."""
    return transfer(n, "Intia", mechanism="standardClauses", safeguard=n.words(*SCC))


@plants("GDPR13-1F-SAFEGUARD-COPY", "transfers")
def corporate_rules_without_copy(n):
    """Binding corporate rules, and no hint of where to get a copy."""
    return transfer(n, "AU", mechanism="bindingCorporateRules", safeguard=n.words(
        "Konsernin yritystä koskevat sitovat säännöt.", "Koncernens bindande företagsbestämmelser.",
        "Binding corporate rules of the group."))


@plants("GDPR13-1F-SAFEGUARD-COPY", "transfers")
def copy_hint_removed(n):
    """The hint of where to get a copy is removed from a transfer on standard clauses."""
    hits = [one for one in n.items("transfers") if one.get("mechanism") == "standardClauses"]
    for one in hits:
        del one["copy"]
    for one in n.items("transfers"):
        one.pop("copy", None)
    return bool(hits)


@plants("GDPR45-COUNTRY-NOT-ADEQUATE", "transfers")
def adequacy_of_india(n):
    """A transfer to India on an adequacy decision."""
    return transfer(n, "Intia", mechanism="adequacy", safeguard=n.words(
        "Komission riittävyyspäätös", "Kommissionens beslut om adekvat skyddsnivå",
        "Adequacy decision of the Commission"))


@plants("GDPR45-COUNTRY-NOT-ADEQUATE", "transfers")
def adequacy_of_australia(n):
    """A transfer to Australia on an adequacy decision."""
    return transfer(n, "AU", mechanism="adequacy")


@plants("GDPR45-PARTIAL-SCOPE", "transfers")
def adequacy_of_us_without_scope(n):
    """A transfer to the United States on the adequacy decision; nothing is said of the recipient."""
    return transfer(n, "US", mechanism="adequacy", safeguard=n.words(
        "Komission riittävyyspäätös", "Kommissionens beslut om adekvat skyddsnivå",
        "Adequacy decision of the Commission"))


@plants("GDPR45-PARTIAL-SCOPE", "transfers")
def adequacy_of_canada_without_scope(n):
    """A transfer to Canada on the adequacy decision; nothing is said of the recipient."""
    return transfer(n, "Kanada", mechanism="adequacy")


OLD = {"GDPR45-PARTIAL-SCOPE": "the current decision is not named",
       "GDPR13-1F-SAFEGUARD-MISSING": "an annulled decision is no safeguard"}


@plants("GDPR45-OBSOLETE-MECHANISM", "transfers", also=OLD)
def privacy_shield(n):
    """The safeguard is Privacy Shield."""
    return transfer(n, "Yhdysvallat", mechanism="adequacy", safeguard=n.words(
        "Toimittaja on Privacy Shield -sertifioitu.", "Leverantören är Privacy Shield-certifierad.",
        "The vendor is certified under Privacy Shield."))


@plants("GDPR45-OBSOLETE-MECHANISM", "processors", "otherInformation", "transfers", also=OLD)
def safe_harbor_in_text(n):
    """The text founds a transfer on Safe Harbor."""
    n.tell("Palveluntarjoaja noudattaa Safe Harbor -järjestelyä.",
           "Leverantören följer Safe Harbor-arrangemanget.",
           "The provider complies with Safe Harbor.")


@plants("GDPR46-SCC-OLD", "transfers")
def clauses_of_2010(n):
    """The standard clauses are those of 2010."""
    return transfer(n, "Intia", mechanism="standardClauses", copy=n.words(*COPY), safeguard=n.words(
        "Komission vakiolausekkeet 2010/87/EU.", "Kommissionens standardavtalsklausuler 2010/87/EU.",
        "Standard contractual clauses 2010/87/EU."))


@plants("GDPR46-SCC-OLD", "transfers")
def clauses_of_2004(n):
    """The standard clauses are those of 2004."""
    return transfer(n, "IN", mechanism="standardClauses", copy=n.words(*COPY), safeguard=n.words(
        "Vakiolausekkeet (komission päätös 2004/915/EY).",
        "Standardavtalsklausuler (kommissionens beslut 2004/915/EG).",
        "Standard clauses (Commission Decision 2004/915/EC)."))


CONSENTED = {"GDPR13-1F-SAFEGUARD-MISSING": "permission is no safeguard"}


@plants("GDPR49-3-CONSENT-TRANSFER", "transfers", also=CONSENTED)
def not_without_permission(n):
    """Data are not transferred without the client's permission."""
    if not is_statement(n.get("transfers")) or not any(
            one.get("statutoryTask") == "yes" for one in n.purposes.values()):
        return False
    n["transfers"] = {"none": n.words(
        "Tietoja ei siirretä EU- tai ETA-alueen ulkopuolelle ilman asiakkaan kirjallista lupaa.",
        "Uppgifter överförs inte utanför EU eller EES utan klientens skriftliga tillstånd.",
        "Data are not transferred outside the EU or the EEA without the client's written "
        "permission.")}


@plants("GDPR49-3-CONSENT-TRANSFER", "transfers", also=CONSENTED)
def transfer_on_consent(n):
    """An actual transfer of a statutory task rests on explicit consent."""
    if not any(one.get("statutoryTask") == "yes" for one in n.purposes.values()):
        return False
    return transfer(n, "Intia", mechanism="explicitConsent", safeguard=n.words(
        "Tiedot siirretään asiakkaan suostumuksella.", "Uppgifterna överförs med klientens samtycke.",
        "The data are transferred with the client's consent."))


@plants("GDPR49-DEROGATION-REGULAR", "transfers", also={
    "GDPR49-3-CONSENT-TRANSFER": "the derogation of Article 49(1)(b) is none for authorities either"})
def regular_backup_on_derogation(n):
    """Backups go to the United States every day on a derogation of Article 49."""
    return transfer(n, "Yhdysvallat", mechanism="publicInterest", text=n.words(
        "Tiedot varmuuskopioidaan säännöllisesti Yhdysvaltoihin 49 artiklan nojalla.",
        "Uppgifterna säkerhetskopieras regelbundet till Förenta staterna med stöd av artikel 49.",
        "The data are backed up regularly to the United States under Article 49."))


@plants("GDPR44-EUROPE-NOT-EEA", "systems", "processors", "otherInformation")
def across_europe(n):
    """Data centres are across Europe."""
    next(iter(n["systems"].values()))["text"] = n.words(
        "Konesalit sijaitsevat eri puolilla Eurooppaa.",
        "Datacentralerna finns på olika håll i Europa.",
        "The data centres are located across Europe.")


@plants("GDPR44-EUROPE-NOT-EEA", "otherInformation", "security")
def servers_in_europe(n):
    """Servers are in Europe."""
    n["security"]["text"] = n.adding(n["security"]["text"], "Palvelimet ovat Euroopassa.",
                                     "Servrarna finns i Europa.", "The servers are in Europe.")


@plants("GDPR44-INTL-ORG", "sources", "recipients", also={
    "GDPR14-1D-CATEGORIES-MISSING": "what the organisation gives is not told",
    "GDPR14-3-TIMING": "a source outside is added", "GDPR14-MIXED-ORIGIN": "a source is added",
    "GDPR14-2F-PUBLIC-SOURCE": "a source is added"})
def data_from_unhcr(n):
    """Data come from UNHCR, and nothing is said of transfers to it."""
    n.add("sources", {"name": n.words("YK:n pakolaisjärjestö UNHCR", "FN:s flyktingorgan UNHCR",
                                      "UN Refugee Agency UNHCR"),
                      "kind": "internationalOrganisation"})


@plants("GDPR44-INTRA-EU", "transfers")
def no_transfers_within_eu(n):
    """Transfers inside the EU are denied."""
    if not is_statement(n.get("transfers")):
        return False
    n["transfers"] = {"none": n.words(
        "Tietoja ei siirretä EU:n alueella eikä sen ulkopuolelle.",
        "Uppgifter överförs varken inom EU eller utanför EU.",
        "Data are not transferred within the EU or outside it.")}


@plants("GDPR44-EUROPE-NOT-EEA", "systems")
def european_data_centres(n):
    """The system is in European data centres."""
    next(iter(n["systems"].values()))["text"] = n.words(
        "Tiedot tallennetaan eurooppalaisiin konesaleihin.",
        "Uppgifterna sparas i europeiska datacentraler.",
        "The data are stored in European data centres.")


@plants("GDPR44-INTRA-EU", "transfers")
def no_transfers_to_other_member_states(n):
    """Transfers to other member states are denied."""
    if not is_statement(n.get("transfers")):
        return False
    n["transfers"] = {"none": n.words(
        "Tietoja ei siirretä muihin EU-maihin eikä EU:n ulkopuolelle.",
        "Uppgifter överförs inte till andra EU-länder eller utanför EU.",
        "Data are not transferred to other EU countries or outside the EU.")}
