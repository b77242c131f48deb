"""Find every mention of somebody or something that acts: tagged names, listed names, countries and institutions."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.document import Document, Sentence
from quizapp.generation.inflection import PLURAL_ENDINGS
from quizapp.generation.lexicon import AMBIGUOUS, Country, Lexicon
from quizapp.generation.names import Name, NameKind
from quizapp.generation.offices import is_office

_KINDS = {
    NameKind.PERSON: ActorKind.PERSON,
    NameKind.ORGANISATION: ActorKind.ORGANISATION,
    NameKind.PLACE: ActorKind.PLACE,
    NameKind.OTHER: ActorKind.OTHER,
}
_LEAST_CONFIDENCE = 0.4
_SURE = 0.85
_VERY_SURE = 0.97
_UNIONS = ("US-", "UN-", "EU-", "NATO-", "UNO-")
_MOST_NAME_WORDS = 6
_NO_PERSON = frozenset("Herr Frau Mr Mrs Ms Mr. Mrs. Ms. Dr. Prof. Dr Prof".split())


@dataclass(frozen=True, slots=True)
class Mention:
    """Tokens `start` to `end` (excluded) of a sentence that name somebody; `key` is what joins mentions of one actor."""

    sentence: int
    start: int
    end: int
    text: str
    kind: ActorKind
    key: str
    country: str = ""
    is_listed: bool = False


class MentionFinder:
    """Collects mentions; tagged names come from outside."""

    def __init__(self, lexicon: Lexicon, language: Language) -> None:
        self._lexicon = lexicon
        self._language = language
        self._places: dict[str, Country] = {}
        for country in lexicon.countries:
            self._places.setdefault(country.german if language is Language.DE else country.english, country)
        extra = {"Vereinigte Staaten": "US", "Vereinigten Staaten": "US", "US": "US", "U.S.": "US", "Weißrussland": "BY", "Amerika": "US",
                 "United States of America": "US", "UK": "GB", "Britain": "GB", "Great Britain": "GB", "DPRK": "KP", "Volksrepublik China": "CN"}  # fmt: skip
        by_code = {country.code: country for country in lexicon.countries}
        self._places |= {name: by_code[code] for name, code in extra.items() if name != "US" or language is Language.EN}
        self._seats = {seat: country for country in lexicon.countries for seat in country.seats}
        adjective = "german_adjective" if language is Language.DE else "english_adjective"
        self._adjectives = {getattr(country, adjective).lower(): country for country in lexicon.countries}
        self._people = {country.german_people: country for country in lexicon.countries if country.german_people}

    def find(self, document: Document, names: Iterable[Name]) -> tuple[Mention, ...]:
        """Return the mentions of a document in order, none inside another."""
        found: dict[int, list[Mention]] = defaultdict(list)
        tagged = defaultdict(list)
        for name in names:
            tagged[name.sentence].append(name)
        persons = _person_parts(document, tagged)
        for sentence in document.sentences:
            for mention in (*self._described(sentence), *self._listed(sentence), *self._phrases(sentence), *self._tagged(sentence, tagged[sentence.index], persons),
                            *_surnames(sentence, persons)):  # fmt: skip
                if not any(mention.start < other.end and other.start < mention.end for other in found[sentence.index]):
                    found[sentence.index].append(mention)
        return tuple(m for sentence in document.sentences for m in sorted(found[sentence.index], key=lambda m: m.start))

    def country_of(self, word: str) -> Country | None:
        """Return the country that an adjective belongs to (nordkoreanische -> North Korea)."""
        lower = word.lower()
        if self._language is Language.EN:
            return self._adjectives.get(lower)
        match = re.fullmatch(r"(.+?)(?:e|en|er|es|em)?", lower)
        stem = match.group(1) if match else lower
        if stem == "us-amerikanisch":
            stem = "amerikanisch"
        return self._adjectives.get(stem) or (self._adjectives.get("schweizerisch") if word == "Schweizer" else None)

    def _is_whole(self, text: str, name: Name) -> bool:
        """Tell whether a name of several words does not run on into plain words ("Rapids Debakel")."""
        words = text.split()
        if len(words) < 2:
            return True
        last = words[-1]
        if last[0].islower() and last not in ("de", "da"):
            return False
        genitive = words[0].endswith("s") and last in self._lexicon.nouns
        return not genitive or name.confidence > _SURE

    def _is_likely(self, sentence: Sentence, n: int, name: Name) -> bool:
        """Tell whether a name of one word is more than a slip of the tagger."""
        word = sentence.tokens[n].text
        bare = word.removesuffix("s")
        lists = self._lexicon
        if name.kind is NameKind.PERSON:
            return any(w in lists.last_names or w in lists.first_names for w in (word, bare)) or name.confidence > _SURE
        known = any(w in lists.cities or w in lists.regions for w in (word, bare))
        if any(word[cut:].capitalize().removesuffix(ending) in lists.nouns for cut in range(0, len(word) - 3) for ending in ("", "n", "en", "s")):
            return known or name.confidence > _VERY_SURE
        return known or name.confidence > 0.6

    def _tagged(self, sentence: Sentence, names: Sequence[Name], persons: dict[str, str]) -> Iterator[Mention]:
        for name in names:
            if name.kind is NameKind.COUNTRY_ADJECTIVE:
                continue
            start, end = name.start, name.end
            while start < end and sentence.tokens[start].text in _NO_PERSON:
                start += 1
            surname = next((n for n in range(start, end) if sentence.tokens[n].text in persons), None)
            if (
                name.kind is not NameKind.PERSON
                and surname is not None
                and name.end - name.start > 1
                and name.confidence < 0.9
            ):
                continue
            if (
                start == end
                or name.confidence < _LEAST_CONFIDENCE
                or (end - start == 1 and not self._is_likely(sentence, start, name))
            ):
                continue
            text = sentence.words(start, end)
            if "–" in text or ":" in text or len(text.split()) > _MOST_NAME_WORDS or not self._is_whole(text, name):
                continue
            if (
                len(text) < 2
                or not text[0].isupper()
                and not text[0].isdigit()
                and name.kind is not NameKind.ORGANISATION
            ):
                continue
            if (
                name.kind is NameKind.OTHER
                and text not in self._lexicon.media
                and text not in self._lexicon.organisations
            ):
                continue
            kind = _KINDS[name.kind]
            if name.kind is NameKind.PLACE and text in self._places:
                continue
            yield Mention(sentence.index, start, end, text, kind, text)

    def _listed(self, sentence: Sentence) -> Iterator[Mention]:
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
        bare = text[:-1] if len(text) > 4 and text.endswith("s") else text
        for form in (text, bare):
            country = self._places.get(form)
            if country:
                return Mention(sentence.index, start, end, form, ActorKind.COUNTRY, country.code, country.code, True)
            seat = self._seats.get(form)
            if seat:
                return Mention(sentence.index, start, end, form, ActorKind.PLACE, form, seat.code, True)
            known = self._lexicon.media.get(form) or self._lexicon.organisations.get(form)
            if known and not _is_common_word(sentence, start, form):
                kind = ActorKind.GROUP if known.kind == "group" else ActorKind.ORGANISATION
                return Mention(sentence.index, start, end, form, kind, known.name, "", True)
        if end - start == 1 and self._is_region(sentence, start, bare if bare in self._lexicon.regions else text):
            form = bare if bare in self._lexicon.regions else text
            return Mention(sentence.index, start, end, form, ActorKind.PLACE, form, "", True)
        if self._language is Language.DE and end - start == 1 and text in self._people:
            people = self._people[text]
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

    def _phrases(self, sentence: Sentence) -> Iterator[Mention]:
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
            country = self.country_of(tokens[n - 1].text) if n else None
            start = n - 1 if country else n
            kind = ActorKind.GROUP if institution.is_group else ActorKind.ORGANISATION
            text = sentence.words(start, n + 1)
            key = f"{country.code}-{institution.noun}" if country else institution.noun
            yield Mention(sentence.index, start, n + 1, text, kind, key, country.code if country else "", country is not None)

    def _described(self, sentence: Sentence) -> Iterator[Mention]:
        return (mention for n in range(len(sentence.tokens)) if (mention := self._by_office(sentence, n)))

    def _by_office(self, sentence: Sentence, n: int) -> Mention | None:
        """Return somebody known by office only: "der Geschäftsführer der Tegelbergbahn"."""
        tokens = sentence.tokens
        if self._language is Language.EN or n == 0 or not tokens[n].is_capitalised or not is_office(tokens[n].text, self._lexicon):
            return None
        match = _GENITIVE.match(sentence.text, tokens[n].end)
        if match is None or tokens[n - 1].text.lower() not in _ARTICLES:
            return None
        rest = sentence.text[match.end() :]
        if re.match(r"[^.,;:„]{0,60},\s+(?:Dr\.\s+)?[A-ZÄÖÜ][\w-]+\s+[A-ZÄÖÜ]|\s*(?:Dr\.\s+)?[A-ZÄÖÜ]\w+\s+[A-ZÄÖÜ]", rest) or re.search(r",\s*\Z", sentence.text[: tokens[n - 1].start]):
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
        adjective = (
            n > 0
            and bool(re.match(r"[A-ZÄÖÜ][a-zäöüß-]+(?:ische|er|ale|iche)[nrsm]?\Z", before))
            and before not in ("Der", "Einer", "Dieser")
        )
        if tail and (before.lower() in _ARTICLES or adjective):
            kind = ActorKind.ORGANISATION
        if kind is None:
            return None
        start = n - 1 if adjective and tail else n
        words = sentence.words(start, n) + " " + bare if start < n else bare
        return Mention(sentence.index, start, n + 1, words, kind, bare, "", text.startswith(_UNIONS))


_GENITIVE = re.compile(r"\s+(?:der|des|von|vom)\s+(?:[a-zäöüß-]+(?:en|er)\s+)?[A-ZÄÖÜ][\w-]*(?:\s+[A-ZÄÖÜ][\w-]*)*")
_ARTICLES = frozenset("der die das dem den des vom zum zur beim im am".split())
_INSTITUTION_TAILS = (
    "ministerium behörde verband kammer gericht gerichtshof kommission versicherung gewerkschaft staatsanwaltschaft geheimdienst "
    "umweltamt kriminalamt bundesamt landesamt gesundheitsamt universität hochschule konzern kommando präsidium delegation direktion"
).split()


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


def _person_parts(document: Document, tagged: dict[int, list[Name]]) -> dict[str, str]:
    """Return the surnames of persons that the tagger found with a full name, with that full name."""
    votes: dict[str, str] = {}
    for sentence in document.sentences:
        for name in tagged[sentence.index]:
            if name.kind is NameKind.PERSON and name.end - name.start > 1:
                last = sentence.tokens[name.end - 1].text
                if len(last) > 2 and last[0].isupper():
                    votes.setdefault(last, sentence.words(name.start, name.end))
    return votes


def _surnames(sentence: Sentence, persons: dict[str, str]) -> Iterator[Mention]:
    """Return surnames (with a genitive -s) of known persons that the tagger passed over."""
    for n, token in enumerate(sentence.tokens):
        bare = token.text[:-1] if token.text.endswith("s") else token.text
        for form in (token.text, bare):
            if form in persons:
                yield Mention(sentence.index, n, n + 1, form, ActorKind.PERSON, form)
                break
