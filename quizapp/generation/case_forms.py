"""Give the forms in other cases of a German name: "Deutscher Bundestag" for "Deutschen Bundestages"."""

import re

from quizapp.generation.article_forms import is_noun_like
from quizapp.generation.inflection import gender_of
from quizapp.generation.lexicon import Lexicon

_ADJECTIVE = re.compile(
    r"(?P<stem>(?=[A-ZÄÖÜ])(?i:[a-zäöüß]+(?:isch|lich|ig|al|iv)|(?:süd|west|ost|nord)?deutsch|oberst|vereint|vereinigt|"
    r"frei|neu|rot|weiß|grün|groß|klein|hoh|alt|jung|erst|zweit|dritt))(?:e|en|er|es|em)"
)
_GENITIVE = re.compile(r"(?:(?<=[tdgksfpbzm])es|s|es)\Z")
_MASCULINE = re.compile(
    r"(?:staat|rundfunk|klub|club|tag|platz|park|kreis|fluss|see|wald|berg|turm|hof|preis|fonds)\Z", re.I
)
_NEUTER = re.compile(
    r"(?:kreuz|museum|theater|hilfswerk|rathaus|haus|reich|land|meer|gebirge|tal|schloss|fernsehen)\Z", re.I
)
_SORT_OF_PLACE = re.compile(r"-(?:Fluss|Gebirge|Insel|Region|Provinz|Halbinsel)\Z")
_ENDINGS = {"m": "er", "n": "es", "f": "e", "p": "e"}


def case_forms(name: str, lists: Lexicon) -> tuple[str, ...]:
    """Return a name without the ending of the genitive, and with its adjectives as they stand in the nominative."""
    words = name.split()
    head = next((n for n, word in enumerate(words) if not _ADJECTIVE.fullmatch(word)), 0)
    if words[0].endswith("er") and any(words[0][:-2] + end in lists.cities for end in ("", "en")):
        head = 0  # "Leipziger Straße" stays as it is
    noun = _plain(words[head], lists)
    rest = words[head + 1 :]
    if not head:
        sort = _SORT_OF_PLACE.search(noun) if not rest else None
        forms = [" ".join([noun, *rest]), *([noun[: sort.start()]] if sort else [])]
        return tuple(form for form in forms if form != name)
    if not is_noun_like(noun, lists) and noun not in lists.institutions:
        return ()
    stems = [match["stem"] for word in words[:head] if (match := _ADJECTIVE.fullmatch(word))]
    gender = "m" if _MASCULINE.search(noun) else "n" if _NEUTER.search(noun) else gender_of(noun, lists)
    endings = dict.fromkeys(("e", *([_ENDINGS[gender]] if gender else ()), *(["en"] if noun != words[head] else ())))
    forms = [" ".join([*(stem + ending for stem in stems), noun, *rest]) for ending in endings]
    return tuple(form for form in forms if form != name)


def _plain(noun: str, lists: Lexicon) -> str:
    """Return a noun without the ending of the genitive, a name as it is."""
    match = _GENITIVE.search(noun)
    if match is None or noun in lists.nouns or noun.isupper():
        return noun
    for base in (noun[: match.start()], noun.removesuffix("s")):
        if base != noun and len(base) > _SHORTEST and is_noun_like(base, lists):
            return base
    return noun


_SHORTEST = 3
