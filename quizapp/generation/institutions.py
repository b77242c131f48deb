"""Find institutions, groups and office holders that are called by a common noun."""

import re
from collections.abc import Iterator

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.country_words import CountryWords
from quizapp.generation.document import Sentence
from quizapp.generation.inflection import PLURAL_ENDINGS
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.offices import is_office

_MODIFIERS = frozenset(
    "culture health defence defense interior foreign education transport finance justice environment agriculture trade "
    "tourism energy labour city town county district state federal traffic border riot air supreme high constitutional "
    "election electoral fire police consumer transport school aid bus oil".split()
)
"""English words that belong to the noun of a body behind them."""
_UNIONS = ("US-", "UN-", "EU-", "NATO-", "UNO-")
_GENITIVE = re.compile(r"\s+(?:der|des|von|vom)\s+(?:[a-zäöüß-]+(?:en|er)\s+)?[A-ZÄÖÜ][\w-]*(?:\s+[A-ZÄÖÜ][\w-]*)*")
_ARTICLES = frozenset("der die das dem den des vom zum zur beim im am".split())
_INSTITUTION_TAILS = (
    "ministerium behörde verband kammer gericht gerichtshof kommission versicherung gewerkschaft staatsanwaltschaft "
    "geheimdienst "
    "umweltamt kriminalamt bundesamt landesamt gesundheitsamt universität hochschule konzern kommando präsidium "
    "delegation direktion"
).split()


class Institutions:
    """Reads phrases such as "der südkoreanische Geheimdienst", "Landesumweltamt", "der Geschäftsführer der Bahn"."""

    def __init__(self, lexicon: Lexicon, language: Language, countries: CountryWords) -> None:
        self._lexicon = lexicon
        self._language = language
        self._countries = countries

    def phrases(self, sentence: Sentence) -> Iterator[Mention]:
        """Return country adjective + noun, and bare institutions."""
        nouns = self._lexicon.institutions if self._language is Language.DE else self._lexicon.english_institutions
        tokens = sentence.tokens
        for n, token in enumerate(tokens):
            institution = nouns.get(token.text) or (
                nouns.get(token.text.lower()) if self._language is Language.EN else None
            )
            if institution is None:
                base = next(
                    (token.text.removesuffix(e) for e in PLURAL_ENDINGS if token.text.removesuffix(e) in nouns), None
                )
                institution = nouns.get(base) if base and self._language is Language.DE else None
            if institution is None:
                compound = self._compound(sentence, n)
                if compound:
                    yield compound
                continue
            if (institution.is_group and self._is_one(sentence, n)) or _is_phrase(sentence, n):
                continue
            country = self._countries.country_of(tokens[n - 1].text) if n else None
            start = n - 1 if country or self._is_modified(sentence, n) else n
            kind = ActorKind.GROUP if institution.is_group else ActorKind.ORGANISATION
            text = sentence.words(start, n + 1)
            key = f"{country.code}-{institution.noun}" if country else institution.noun if start == n else text
            yield Mention(
                sentence.index, start, n + 1, text, kind, key, country.code if country else "", country is not None
            )

    def _is_modified(self, sentence: Sentence, n: int) -> bool:
        """Tell whether the word before an English noun belongs to it: "the culture ministry"."""
        before = sentence.tokens[n - 1].text if n else ""
        return self._language is Language.EN and before.lower() in _MODIFIERS and before[:1].islower()

    def _is_one(self, sentence: Sentence, n: int) -> bool:
        """Tell whether a noun with the same form for one and for many means one here: "der Forscher sagt"."""
        tokens = sentence.tokens
        if self._language is Language.EN or not n or not re.search(r"er?s?\Z", tokens[n].text):
            return False
        before = tokens[n - 1].text.lower()
        if before in ("dem", "ein", "einem", "einen") or (before in ("des", "eines") and tokens[n].text.endswith("s")):
            return True
        after = n < 2 or not tokens[n - 2].is_capitalised
        return before == "der" and after and not tokens[n].text.endswith("en")

    def described(self, sentence: Sentence) -> Iterator[Mention]:
        """Return those who are known by their office only."""
        return (mention for n in range(len(sentence.tokens)) if (mention := self._by_office(sentence, n)))

    def _by_office(self, sentence: Sentence, n: int) -> Mention | None:
        """Return somebody known by office only: "der Geschäftsführer der Tegelbergbahn"."""
        tokens = sentence.tokens
        if (
            self._language is Language.EN
            or n == 0
            or not tokens[n].is_capitalised
            or not is_office(tokens[n].text, self._lexicon)
        ):
            return None
        match = _GENITIVE.match(sentence.text, tokens[n].end)
        if match is None or tokens[n - 1].text.lower() not in _ARTICLES:
            return None
        rest = sentence.text[match.end() :]
        if re.match(
            r"[^.,;:„]{0,60},\s+(?:Dr\.\s+)?[A-ZÄÖÜ][\w-]+\s+[A-ZÄÖÜ]|\s*(?:Dr\.\s+)?[A-ZÄÖÜ]\w+\s+[A-ZÄÖÜ]", rest
        ) or re.search(r",\s*\Z", sentence.text[: tokens[n - 1].start]):
            return None
        end = sentence.token_at(match.end() - 1) + 1
        text = sentence.text[tokens[n].start : match.end()]
        return Mention(sentence.index, n, end, text, ActorKind.PERSON, text)

    def _compound(self, sentence: Sentence, n: int) -> Mention | None:
        """Return the institution that a compound names: US-Regierung, Landesumweltamtes, Hagelversicherung."""
        text = sentence.tokens[n].text
        if self._language is Language.EN or not text[0].isupper() or len(text) < 6:
            return None
        kind = _kind_of_compound(text) if text.startswith(_UNIONS) else None
        bare = re.sub(r"(?:(?<=amt)e?s|(?<=[a-z])s)\Z", "", text)
        tail = next((t for t in _INSTITUTION_TAILS if bare.lower().endswith(t) and len(bare) > len(t) + 2), "")
        before = sentence.tokens[n - 1].text if n else ""
        if not tail and before.lower() in _ARTICLES and self._is_own_name(bare):
            return Mention(sentence.index, n, n + 1, bare, ActorKind.ORGANISATION, bare)
        adjective = (
            n > 0
            and bool(re.match(r"[A-ZÄÖÜ][a-zäöüß-]+(?:ische|er|ale|iche)[nrsm]?\Z", before))
            and before not in ("Der", "Einer", "Dieser")
        )
        if tail and (before.lower() in _ARTICLES or adjective or self._is_introduced(sentence, n)):
            kind = ActorKind.ORGANISATION
        if kind is None:
            return None
        country = self._countries.country_of(before) if n and before[:1].islower() else None
        start = n - 1 if tail and (adjective or country is not None) else n
        words = sentence.words(start, n) + " " + bare if start < n else bare
        key, code = (f"{country.code}-{bare}", country.code) if country and start < n else (bare, "")
        sure = text.startswith(_UNIONS) or country is not None
        return Mention(sentence.index, start, n + 1, words, kind, key, code, sure)

    def _is_own_name(self, word: str) -> bool:
        """Tell whether a compound is the name of a body by its end alone: "Tannbergbahn", "Wiesenbachklinik"."""
        nouns = self._lexicon.nouns
        return _OWN_NAME.search(word) is not None and word not in nouns and word not in self._lexicon.institutions

    @staticmethod
    def _is_introduced(sentence: Sentence, n: int) -> bool:
        """Tell whether adjectives stand between an article and the noun: "das Schweriner Umweltamt"."""
        return bool(_INTRODUCING.search(sentence.text[: sentence.tokens[n].start]))


def _is_phrase(sentence: Sentence, n: int) -> bool:
    """Tell whether an English noun is a part of a fixed phrase that means nobody: "on board"."""
    before = sentence.tokens[n - 1].text.lower() if n else ""
    return (before, sentence.tokens[n].text) in (("on", "board"), ("in", "company"), ("in", "court"), ("to", "court"))


_OWN_NAME = re.compile(
    r"[a-zäöüß]{4,}(?:bahn|klinik|brauerei|werft|therme|hütte|stiftung|festspiele|molkerei|sparkasse)\Z"
)
_INTRODUCING = re.compile(
    r"(?:\A|\s)(?:der|die|das|dem|den|des|vom|zum|zur|beim|im|am)\s+(?:[\w-]+e[nrsm]?\s+){1,2}\Z", re.IGNORECASE
)


def _kind_of_compound(text: str) -> ActorKind | None:
    tail = text.split("-")[-1].lower()
    if tail.endswith(
        (
            "regierung",
            "kommission",
            "rat",
            "armee",
            "kongress",
            "senat",
            "behörde",
            "ministerium",
            "militär",
            "parlament",
            "gericht",
        )
    ):
        return ActorKind.ORGANISATION
    if tail.endswith(
        (
            "diplomaten",
            "soldaten",
            "truppen",
            "streitkräfte",
            "beobachter",
            "bürger",
            "politiker",
            "staaten",
            "experten",
            "inspektoren",
        )
    ):
        return ActorKind.GROUP
    return None
