"""Know what else a body is usually called in German: "Außenministerium" for "Auswärtiges Amt", "IS"."""

from collections.abc import Sequence

from quizapp.core.facts import ActorKind
from quizapp.generation.case_forms import case_forms
from quizapp.generation.cast import FoundActor
from quizapp.generation.lexicon import Lexicon

_ROWS = tuple(
    frozenset(row.split("; "))
    for row in (
        "Auswärtiges Amt; Auswärtige Amt; Auswärtigen Amt; Außenministerium; Außenamt",
        "IS; ISIS; Islamischer Staat; Islamische Staat; Islamischen Staat",
        "Cosa Nostra; Mafia",
        "EY; Ernst & Young",
        "PwC; PricewaterhouseCoopers",
        "Fed; Federal Reserve; Federal Reserve System; US-Notenbank",
        "Bundestag; Deutscher Bundestag; Deutsche Bundestag; Deutschen Bundestag",
        "taz; Taz; tageszeitung; die tageszeitung",
        "dpa; DPA; Deutsche Presse Agentur; Deutsche Presse-Agentur; Deutschen Presse-Agentur; Deutsche Presseagentur",
        "G7; G7-Staaten",
        "G8; G8-Staaten",
        "G20; G20-Staaten",
        "FDP; Freie Demokratische Partei; Freie Demokraten; Liberale",
        "DFB; Deutscher Fußball-Bund; Deutschen Fußball-Bund; Deutscher Fußballbund",
        "WADA; Welt-Anti-Doping-Agentur",
        "PKK; Arbeiterpartei Kurdistans; Kurdische Arbeiterpartei",
        "IOC; Internationales Olympisches Komitee; Internationale Olympische Komitee",
        "FIFA; Fifa; Weltfußballverband",
        "BND; Bundesnachrichtendienst",
        "BKA; Bundeskriminalamt",
        "BGH; Bundesgerichtshof",
        "DGB; Deutscher Gewerkschaftsbund; Deutschen Gewerkschaftsbund",
        "Bahn; Deutsche Bahn; Deutschen Bahn; DB",
        "AfD; Alternative für Deutschland",
        "CDU; Christlich Demokratische Union",
        "SPD; Sozialdemokratische Partei Deutschlands",
        "Grüne; Grünen; Die Grünen; Bündnis 90/Die Grünen",
        "Papst; Heiliger Vater",
        "Weißes Haus; Weiße Haus; Weißen Haus",
        "Pentagon; US-Verteidigungsministerium",
        "NDR; Norddeutscher Rundfunk; ndr.de",
        "WDR; Westdeutscher Rundfunk; wdr.de",
        "MDR; Mitteldeutscher Rundfunk; mdr.de",
        "SWR; Südwestrundfunk; swr.de",
        "BR; Bayerischer Rundfunk; Bayerische Rundfunk; Bayerischen Rundfunk; Bayrischen Rundfunk; br.de",
        "HR; Hessischer Rundfunk; Hessische Rundfunk",
        "RBB; rbb; Rundfunk Berlin-Brandenburg",
        "Al-Dschasira; al-Dschasira; Al Dschasira; Al Jazeera; al-Jazeera",
        "Al-Qaida; al-Qaida; Al Qaida; El Kaida; al-Kaida; Al-Kaida",
        "Wikileaks; WikiLeaks",
        "Atlantik; Atlantischer Ozean; Atlantische Ozean; Atlantischen Ozean",
        "Pazifik; Pazifischer Ozean; Pazifische Ozean; Pazifischen Ozean; Stiller Ozean",
        "Ärmelkanal; Kanal",
        "Naher Osten; Nahe Osten; Nahen Osten; Nahen Ostens; Nahost",
        "Rotes Kreuz; Rote Kreuz; Roten Kreuz; IKRK",
    )
)


def usual_names(actor: FoundActor, names: Sequence[str], lists: Lexicon) -> tuple[str, ...]:
    """Return what else counts for a body that the article calls by these names: its forms in other cases, and what it
    is usually called."""
    if actor.kind not in (ActorKind.ORGANISATION, ActorKind.PLACE):
        return ()
    forms = [form for name in dict.fromkeys((*names, actor.name)) for form in case_forms(name, lists)]
    known = {*actor.names, *names, *forms}
    return (*dict.fromkeys(forms), *sorted(name for row in _ROWS if row & known for name in row - known))
