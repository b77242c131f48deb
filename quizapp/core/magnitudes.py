"""Know the words that multiply a number, such as Mio., Milliarden, billion or Dutzend."""

from decimal import Decimal

from quizapp.core.item import Language
from quizapp.core.notation import other


def magnitude(word: str, language: Language) -> Decimal | None:
    """Return what a word such as Mio. or billion multiplies with; a German Billion is an English trillion."""
    name = word.casefold().rstrip(".")
    return _MAGNITUDES[language].get(name, _MAGNITUDES[other(language)].get(name))


_DOZEN = Decimal(12)


def _powers(table: dict[int, str]) -> dict[str, Decimal]:
    return {word: Decimal(10**power) for power, words in table.items() for word in words.split()}


_MAGNITUDES = {
    Language.DE: {
        **_powers(
            {
                2: "hundert",
                3: "tsd tausend",
                6: "mio mill million millionen",
                9: "mrd mia milliarde milliarden",
                12: "bio billion billionen",
                15: "billiarde billiarden",
                18: "trillion trillionen",
            }
        ),
        "dutzend": _DOZEN,
    },
    Language.EN: {
        **_powers(
            {
                2: "hundred",
                3: "k thousand",
                6: "mn mln million millions",
                9: "bn billion billions",
                12: "tn trn trillion trillions",
            }
        ),
        "dozen": _DOZEN,
    },
}
