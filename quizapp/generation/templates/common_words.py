"""Tell whether a word that was taken for a name is a common German compound: "Siegerpose"."""

from quizapp.generation.lexicon import Lexicon

_SHORTEST = 4
_OF_PLACES = tuple(
    "straße platz berg tal see wald burg dorf stadt land haus hof tor park brücke turm garten insel bach hafen markt "
    "kirche schloss dom halle bad feld allee weg ufer gasse".split()
)
_LINKS = ("", "s", "es", "n", "en", "er", "e")


def is_common_compound(word: str, lists: Lexicon) -> bool:
    """Tell whether two common nouns make a word that is on no list of names, and is no body or place by its end."""
    known = (lists.cities, lists.regions, lists.territories, lists.organisations, lists.media, lists.last_names)
    if not word.isalpha() or not word[1:].islower() or any(word in names for names in known):
        return False
    if word.lower().endswith((*lists.organisation_tails, *_OF_PLACES)):
        return False
    return any(
        word[cut:].capitalize() in lists.nouns and _is_noun(word[:cut], lists)
        for cut in range(_SHORTEST, len(word) - _SHORTEST + 1)
    )


def _is_noun(start: str, lists: Lexicon) -> bool:
    bare = (start.removesuffix(link) for link in _LINKS if start.endswith(link))
    return any(one in lists.nouns for one in bare if len(one) >= _SHORTEST)
