"""Know the names of the months in German and English; babel is loaded for the first word that may be one."""

from functools import lru_cache

from quizapp.core.item import Language
from quizapp.core.notation import other


def read_month(name: str, language: Language) -> int | None:
    """Return the number of the month that a name or an abbreviation in either language means."""
    key = name.casefold().rstrip(".")
    if key[:3] not in _BEGINNINGS:
        return None
    own, foreign = month_names(language), month_names(other(language))
    return own.get(key) or foreign.get(key) or own.get(key.removesuffix("s"))


@lru_cache(maxsize=2)
def month_names(language: Language) -> dict[str, int]:
    """Return the number of every month by its names and abbreviations, folded."""
    from babel import Locale

    names: dict[str, int] = {}
    for tag in ("de", "de_AT") if language is Language.DE else ("en",):
        for form in Locale.parse(tag).months.values():
            for width in ("wide", "abbreviated"):
                names |= {name.casefold().rstrip("."): number for number, name in form[width].items()}
    extra = {"mrz": 3, "maerz": 3, "sep": 9, "jaenner": 1} if language is Language.DE else {"sept": 9}
    return names | extra


_BEGINNINGS = frozenset("jan jän jae feb mär mae mrz mar apr mai may jun jul aug sep okt oct nov dez dec".split())
