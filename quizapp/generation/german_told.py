"""Tell which German names anybody fills in without the article: the space agency of the USA, its president."""

import re

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.mention import Mention
from quizapp.generation.spelled_out import begins_so

_FIELDS = tuple(
    (frozenset(names.split("/")), re.compile(rf"(?i){field}"))
    for names, field in (
        (
            "NASA/Nasa/US-Weltraumbehörde/US-Raumfahrtbehörde",
            r"raumfahrt|raumfähre|raumsonde|raumstation|weltraum|weltall|shuttle|astronaut|\bISS\b|\bmars\b|\bmond",
        ),
        ("ESA/Esa", r"raumfahrt|weltraum|raumsonde|astronaut|trägerrakete|\bISS\b"),
        ("ISS/Internationale Raumstation/Internationalen Raumstation", r"raumfähre|shuttle|astronaut|raumstation"),
        ("UNICEF/Unicef", r"kinderhilfswerk"),
        ("UNHCR", r"flüchtlingshilfswerk|flüchtlingskommissar"),
        ("UNESCO/Unesco", r"welterbe|kulturerbe|weltkulturorganisation"),
        ("WHO/Weltgesundheitsorganisation", r"gesundheitsorganisation"),
        ("WFP/Welternährungsprogramm", r"ernährungsprogramm"),
        ("IWF/Internationaler Währungsfonds/Internationalen Währungsfonds", r"währungsfonds|weltbank"),
        ("IAEA/IAEO", r"atomenergie"),
        ("IOC", r"olympi"),
        ("FIFA/Fifa", r"weltfußball"),
        ("NATO/Nato", r"militärbündnis|nordatlantik|verteidigungsbündnis"),
        ("FBI", r"us-bundespolizei|bundeskriminalpolizei"),
        ("CIA/NSA", r"us-(?:auslands)?geheimdienst|amerikanische\w* (?:auslands)?geheimdienst"),
        ("EZB/Europäische Zentralbank/Europäischen Zentralbank", r"zentralbank|leitzins"),
        ("Fed/Federal Reserve", r"us-notenbank|us-zentralbank"),
        ("OPEC/Opec", r"ölförder|erdölexport|ölkartell"),
        ("CERN/Cern", r"teilchenbeschleuniger|large hadron|kernforschung"),
        ("Cosa Nostra", r"sizilianisch|sizilien"),
        ("Scotland Yard", r"londoner polizei"),
        ("Wikipedia", r"enzyklopädie"),
        ("Pentagon", r"us-verteidigungsministerium"),
        ("Weiße Haus/Weißes Haus/Weißen Haus", r"us-präsident|us-regierung"),
        ("Kreml", r"russisch|russland|putin"),
        ("Bundeswehr", r"deutsche\w* (?:soldat|streitkr|armee|militär|marine|luftwaffe)"),
        ("Karlsruhe", r"bundesverfassungsgericht|bundesgerichtshof"),
        ("CDU/Christlich Demokratische Union", r"\bmerkels?\b|konrad-adenauer"),
        ("SPD/Sozialdemokratische Partei Deutschlands", r"friedrich-ebert-stiftung|willy brandt|jusos?\b"),
        ("Bundestag/Deutscher Bundestag/Deutschen Bundestag", r"bundestagspräsident|bundestagsabgeordnet"),
        ("Deutsche Einheit/Deutschen Einheit", r"1990|wiedervereinig|wiederherstellung"),
        ("Adolf Hitler/Hitler", r"führerhauptquartier|nationalsozial|drittes? reich|\bnsdap\b"),
        ("Berlin", r"\btempelhof|brandenburger tor|reichstagsgebäude|kreuzberg"),
        ("ARD/ZDF", r"\b(?:ARD|ZDF)\b"),
        ("AfD/Alternative für Deutschland", r"\brechten? _"),
    )
)
"""Bodies that all know, and the words for what only they do."""
_LANDS = tuple(
    (frozenset(names.split("/")), re.compile(field))
    for names, field in (
        (
            "USA/Vereinigte Staaten/Vereinigten Staaten",
            r"\bBundesstaa|\b[Ss]üdstaaten|US-|\b(?:Demokratischen?|Republikanischen?) Partei\b|\bSpace Shuttles?\b|"
            r"Shuttleprogramm|\b(?:FBI|CIA|NASA|Pentagon)\b|Weiße[ns]? Haus|\bNational \w+ (?:Cent|Serv|Guard)|"
            r"\b(?:New York|New Orleans|Los Angeles|Chicago|San Francisco|Miami|Houston|Kalifornien|Texas|Florida)\b",
        ),
        (
            "Vereinte Nationen/Vereinten Nationen/UN/UNO/Uno",
            r"[Hh]ilfswerk|[Ww]elternährung|Sicherheitsrat|Generalsekretär|Vollversammlung|Blauhelm|Weltorganisation|"
            r"Kinderrechts|Kofi Annan|Ban Ki.?[Mm]oon|Guterres|Weltsicherheits|Friedenstruppe|Friedensmission",
        ),
        (
            "EU/Europäische Union/Europäischen Union",
            r"Westbalkan|Beitrittsverhandl|Mitgliedstaat|Mitgliedsstaat|Mitgliedsländer|Ratspräsiden|[Oo]sterweiterung|"
            r"Lissabon",
        ),
        (
            "Deutschland",
            r"\bBundes(?!staat)[a-zäöü]{3,}|\bBundesländer|\b(?:SPD|CDU|CSU|FDP|Linkspartei|NPD)\b|deutschtürk|Deutschtürk",
        ),
        ("China/Volksrepublik China", r"\bMandarin\b|\bKantonesisch|\bPeking\b"),
        ("Österreich", r"\b(?:ÖVP|SPÖ|FPÖ)\b"),
        ("Mexiko", r"\b[Aa]ztek|\b[Mm]aya"),
        ("Peru", r"\bInkas?\b"),
        ("Ägypten", r"\bPharao|\bPyramiden\b"),
        ("Nordirland", r"Vereinigte\w* Königreich|\bIRA\b"),
        ("Israel", r"\bHamas\b|Gazastreifen|Palästinens|Westjordanland"),
        ("Japan", r"\b(?:Tokio|Kyoto|Osaka|Fukushima|Hiroshima)\b"),
        ("Kuwait", r"\b1990\b|Golfkrieg"),
    )
)
"""Lands and unions of lands, and words that only fit them."""
HEADS = re.compile(
    r"\b(?:US-Präsident(?:en|in)?|(?:amerikanische|russische|französische|türkische|ukrainische|chinesische|syrische|"
    r"nordkoreanische|irakische|kubanische|venezolanische)[nrsm]? (?:Ex-)?(?:Staats)?(?:[Pp]räsident(?:en)?|"
    r"Machthabers?|Diktators?|Revolutionsführers?)|"
    r"(?:Präsident(?:en)?|Machthabers?|Diktators?) (?:des|von) (?:Irak|Russlands?|Syriens?|Nordkoreas?|Kubas?),?|"
    r"Ministerpräsident(?:en)? (?:von )?(?:Ungarn|Israel|Italien)s?,?|"
    r"Bundeskanzler(?:in|s)?|[Dd]eutschen? Kanzler(?:in|s)?|(?:Micro|Kreml|Tesla|Facebook|Apple)[\w-]*[Cc]hefs?|"
    r"(?:AKP|Türkei|türkische\w*) (?:von |unter )?(?:Staats)?[Pp]räsident(?:en)?|"
    r"britischen? (?:Königin|Queen|König)|Papst(?:es)?) \Z"
)
"""Offices whose holders all know."""
_QUEEN = re.compile(r"\b(?:Königin|Queen) \Z")
_LETTERS = re.compile(r"[A-ZÄÖÜ]{2,6}\Z")
_BODY = re.compile(
    r"(?:organisation|programm|werk|gruppe|truppe|union|rat|amt|verband|bund|fonds|kommission|agentur|nationen|komitee|"
    r"gericht|gerichtshof|institut|ministerium|gesellschaft|behörde|bündnis|partei|armee|front)\w{0,2} \(\Z"
)


def is_known_without(sentence: Sentence, actor: FoundActor, mention: Mention, cast: Cast) -> bool:
    """Tell whether the words of a sentence say to anybody which name is missing at a mention."""
    before = sentence.text[: sentence.tokens[mention.start].start]
    after = sentence.text[sentence.tokens[mention.end - 1].end :]
    text, rest = sentence.words(mention.start, mention.end), f"{before}_{after}"
    if actor.kind is ActorKind.PERSON and not any(text in known for known, _ in _FIELDS):
        queen = _QUEEN.search(before) is not None and actor.name.startswith(("Elisabeth II", "Elizabeth II"))
        return queen or HEADS.search(before) is not None
    fields = _LANDS if actor.kind is ActorKind.COUNTRY else (*_FIELDS, *_LANDS)
    names = {text, *actor.names}
    if any(names & known and field.search(rest) for known, field in fields):
        return True
    alone = before.endswith(" (") and after.startswith(")")
    return alone and (_says_where(sentence, actor, mention, cast) or _is_short_for(text, before))


def _says_where(sentence: Sentence, actor: FoundActor, mention: Mention, cast: Cast) -> bool:
    """Tell whether a bracket only says in which land the place before it lies: "Wiesenbach (Österreich)"."""
    if actor.kind not in (ActorKind.COUNTRY, ActorKind.PLACE):
        return False
    places = (one for one in cast.all_in(sentence.index) if one.kind is ActorKind.PLACE)
    ends = {other.end for one in places for other in one.mentions if other.sentence == sentence.index}
    return mention.start - 1 in ends


def _is_short_for(text: str, before: str) -> bool:
    """Tell whether a bracket holds the letters of the body before it."""
    if _LETTERS.match(text) is None:
        return False
    two_words = " ".join(before.removesuffix(" (").split()[-2:])
    return _BODY.search(before) is not None or begins_so(two_words, text)
