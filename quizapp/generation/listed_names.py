"""Find media, organisations, countries, seats of government and regions that stand in the lists."""

import re
from collections.abc import Iterator

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.country_words import CountryWords
from quizapp.generation.document import Sentence
from quizapp.generation.lexicon import AMBIGUOUS, Lexicon
from quizapp.generation.mention import Mention


class ListedNames:
    """Looks names up in the lists."""

    def __init__(self, lexicon: Lexicon, language: Language, countries: CountryWords) -> None:
        self._lexicon = lexicon
        self._language = language
        self._countries = countries

    def find(self, sentence: Sentence) -> Iterator[Mention]:
        """Return media, organisations, countries and seats of government that stand in the lists."""
        tokens = sentence.tokens
        position = 0
        while position < len(tokens):
            if not (tokens[position].is_capitalised or tokens[position].text in self._lexicon.media):
                position += 1
                continue
            for length in (4, 3, 2, 1):
                mention = (
                    self._known(sentence, position, position + length) if position + length <= len(tokens) else None
                )
                if mention:
                    yield mention
                    position += length - 1
                    break
            position += 1

    def _known(self, sentence: Sentence, start: int, end: int) -> Mention | None:
        text = sentence.words(start, end)
        if sentence.text[sentence.tokens[end - 1].end :][:1] == "$":
            return None  # money: "US$40"
        bare = text[:-1] if len(text) > 4 and text.endswith("s") else text
        plain = text.replace(".", "") if self._language is Language.EN and _DOTTED.fullmatch(text) else text
        for form in dict.fromkeys((text, bare, plain)):
            shown = text if form == plain else form
            country = self._countries.places.get(form)
            if country:
                return Mention(sentence.index, start, end, shown, ActorKind.COUNTRY, country.code, country.code, True)
            seat = self._countries.seats.get(form)
            if seat:
                return Mention(sentence.index, start, end, form, ActorKind.PLACE, form, seat.code, True)
            known = self._lexicon.media.get(form) or self._lexicon.organisations.get(form)
            if known and not _is_common_word(sentence, start, form):
                kind = ActorKind.GROUP if known.kind == "group" else ActorKind.ORGANISATION
                return Mention(sentence.index, start, end, shown, kind, known.name, "", True)
        if end - start == 1 and self._is_region(sentence, start, bare if bare in self._lexicon.regions else text):
            form = bare if bare in self._lexicon.regions else text
            return Mention(sentence.index, start, end, form, ActorKind.PLACE, form, "", True)
        if self._language is Language.DE and end - start == 1 and text in self._countries.people:
            people = self._countries.people[text]
            if people.german != text:
                return Mention(
                    sentence.index, start, end, text, ActorKind.GROUP, f"people-{people.code}", people.code, True
                )
        return None

    def _is_region(self, sentence: Sentence, n: int, word: str) -> bool:
        """Tell whether a word is a listed region or river; short ones need an article or preposition before them."""
        if word not in self._lexicon.regions or n == 0 or self._language is Language.EN:
            return False
        before = sentence.tokens[n - 1].text.lower()
        return (len(word) > 5 and before[0].islower()) or before in (
            "der",
            "die",
            "den",
            "dem",
            "am",
            "an",
            "im",
            "in",
            "aus",
            "nach",
        )


_DOTTED = re.compile(r"(?:[A-Z]\.){2,}")
"""Letters with points, as in "U.N."."""


def _is_common_word(sentence: Sentence, start: int, form: str) -> bool:
    """Tell whether a listed name that is also a word or surname stands as a plain word here."""
    if (
        form not in AMBIGUOUS
        or form.isupper()
        or form in ("Senat", "Kongress", "Grüne", "Grünen", "Telekom", "Allianz", "Bayer")
    ):
        return False
    before = sentence.tokens[start - 1].text if start else ""
    return before not in (
        "„",
        "“",
        '"',
        "»",
        "«",
        "Magazin",
        "Nachrichtenmagazin",
        "Zeitung",
        "Quelle",
        ":",
        "Tageszeitung",
        "Boulevardzeitung",
    )
