"""Tell what words in capital letters that stand side by side in an English sentence name."""

import re
from collections.abc import Sequence
from dataclasses import replace

from quizapp.generation.document import Sentence
from quizapp.generation.english_run_words import (
    BODY_TAILS,
    DEPARTMENTS,
    FIRM_NOUNS,
    INNER,
    OFFICE_NOUNS,
    OPENERS,
    SAYING,
    SPOT_TAILS,
    VESSELS,
)
from quizapp.generation.english_speaker_words import PERSON_HEAD
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.names import Name, NameKind

SURE = 0.9
_MOST_WORDS, _MOST_OF_PERSON = 6, 3
_MOST_BEHIND_OF = 4
"""With more words behind "of", another name begins among them: "University of Ashcombe West Ann Dawson"."""
_SPEAKING = re.compile(r"(?:[,”\"] said|\b[Aa]ccording to) \Z")
_AGED = re.compile(r", \d{1,3}(?:,|\.| and\b)|, an? \d{1,3}-year-old\b|, aged \d")
_SHORT_NAME = re.compile(r" \(“?\"?(?P<short>[A-Z][A-Za-z]*[A-Z])[”\"]?\)")
_COUNTED = re.compile(r"\d[\d,.]* \Z")
_DAY_OF = re.compile(r"\d d[aeo] \Z")
_PREPOSITIONS = frozenset("in at near from to towards outside around via off".split())


class Run:
    """Words in capital letters that stand side by side."""

    def __init__(self, sentence: Sentence, start: int, end: int, lexicon: Lexicon) -> None:
        self.sentence, self.start, self.end = sentence, start, end
        self._lexicon = lexicon
        self._words = [token.text for token in sentence.tokens[start:end]]
        self._before = sentence.text[: sentence.tokens[start].start]
        self._after = sentence.text[sentence.tokens[end - 1].end :]

    def names(self, tagged: list[Name]) -> list[Name]:
        """Return the names that the words are: those tagged, or the whole where it shows what it is."""
        before = self._before.split()[-1:]
        if len(self._words) > _MOST_WORDS:
            return tagged
        many = len(self._words) == 1 and self._words[0].endswith("s") and _COUNTED.search(self._before)
        if {*before, self._words[0]} & VESSELS or many or _DAY_OF.search(self._before):
            return []  # a ship is nobody, "150,000 Romans" are many, "25 de Mayo Bridge" is cut
        if set(self._words) <= DEPARTMENTS and re.match(r" [a-z]+", self._after):
            return []  # "the Foreign Affairs minister"
        cut = self._cut()
        if cut:
            parts = (Run(self.sentence, *part, self._lexicon) for part in ((self.start, cut), (cut, self.end)))
            return [name for part in parts for name in part.names([one for one in tagged if part.holds(one)])]
        held = self._behind_office()
        if held:
            return [Name(self.sentence.index, held, self.end, NameKind.PERSON, SURE)]
        kind = self._shown(tagged)
        if kind is not None:
            return [Name(self.sentence.index, self.start, self.end, kind, SURE)]
        return [self._bounded(self._corrected(tagged[0]))] if len(tagged) == 1 else tagged

    def holds(self, name: Name) -> bool:
        """Tell whether a name lies inside of the words."""
        return self.start <= name.start and name.end <= self.end

    def _cut(self) -> int:
        """Return where a person's name begins behind the body that has her: "the Milton Council Vera Hill"."""
        tails = (n for n in range(self.start + 1, self.end - 2) if self._text(n) in BODY_TAILS)
        return next((n + 1 for n in tails if self._text(n + 1) in self._lexicon.first_names), 0)

    def _behind_office(self) -> int:
        """Return where a person's name begins behind an office in capitals: "State Auditor Vera Hill"."""
        for n in range(self.start + 1, self.end - 1):
            office = self._text(n - 1).lower() in OFFICE_NOUNS or PERSON_HEAD.fullmatch(self._text(n - 1).lower())
            if office and self._text(n) in self._lexicon.first_names:
                return n if self.end - n <= _MOST_OF_PERSON else 0
        return 0

    def shorts(self) -> set[str]:
        """Return the abbreviation that stands in brackets behind the name."""
        short = _SHORT_NAME.match(self._after)
        explained = short is not None and len(self._words) > 1 and _abbreviates(short["short"], self._words)
        return {short["short"]} if short is not None and explained else set()

    def _shown(self, tagged: Sequence[Name]) -> NameKind | None:
        """Return what the words beside it or its own last word say that a name is."""
        whole = " ".join(self._words)
        if whole in self._lexicon.territories or (len(self._words) == 1 and self._words[0] in self._lexicon.cities):
            return NameKind.PLACE if len(self._words) > 1 else None
        if self.shorts():
            return NameKind.ORGANISATION
        if len(self._words) == 1:
            return self._shown_alone()
        if self._words[-1] in BODY_TAILS or self._is_head_of(BODY_TAILS):
            return NameKind.ORGANISATION
        if self._words[-1] in SPOT_TAILS or self._is_head_of(SPOT_TAILS):
            return NameKind.PLACE
        if self._is_called():
            return NameKind.ORGANISATION
        return NameKind.PERSON if self._is_person(tagged) else None

    def _is_person(self, tagged: Sequence[Name]) -> bool:
        """Tell whether an office, an age or a given name shows that a name of two or three words is a person's."""
        words, lists = self._words, self._lexicon
        plain = not any(word in (*lists.organisation_words, *INNER) or word.isupper() for word in words)
        named = words[0] in lists.first_names
        before = self._before.rstrip(", ").split()
        office = before[-1:] and before[-1].lower() in OFFICE_NOUNS
        first = named or bool(office)  # "the chairman, Anand Sinha": Anand is a town as well
        last = named and words[-1] in lists.last_names  # a town as well: "Ruth Fletcher"
        inner = [n for n in self._inner(skipped=first) if not (last and n == self.end - 1)]
        if not plain or len(words) > _MOST_OF_PERSON or not all(map(self._belongs, inner)):
            return False
        given = named and [name.kind for name in tagged] != [NameKind.PLACE]
        speaks = named and SAYING.match(self._after) is not None
        return (
            bool(office)
            or speaks
            or _is_apposed(self._after)
            or _AGED.match(self._after) is not None
            or (given and words[-1] not in lists.cities)
        )

    def _inner(self, *, skipped: bool) -> range:
        return range(max(self.start + skipped, 1), self.end)

    def _shown_alone(self) -> NameKind | None:
        """Return what a name of one word is that a firm's noun or a verb of saying stands beside."""
        word = self._words[0]
        lists = self._lexicon
        if word.split("-")[0] in lists.first_names or word in lists.last_names or len(word) < 3:
            return NameKind.ORGANISATION if self._is_called() else None
        if (
            word in lists.english_offices
            or re.split(r"[’']", word.lower())[0] in OPENERS
            or word.lower().rstrip("s") in OFFICE_NOUNS
        ):
            return None
        plural = self.start == 0 and word.endswith("s") and not word.isupper()
        says = (SAYING.match(self._after) or _SPEAKING.search(self._before)) and not plural
        follows = re.search(r"[A-Za-z]+,? \Z", self._before) is not None and not _SPEAKING.search(self._before)
        return NameKind.ORGANISATION if self._is_called() or (says and not (follows and self.start > 3)) else None

    def _is_called(self) -> bool:
        """Tell whether the noun of a firm stands right before the name: "the operator Skylane"."""
        aside = self._after.startswith(",")
        words = self._before.rstrip('“" ').removesuffix("," if aside else "§").split()
        named = words[-1:] == ["called"] or words[-1:] == ["named"]
        noun = words[-2] if named and len(words) > 1 else words[-1] if words else ""
        return noun.lower() in FIRM_NOUNS

    def _is_head_of(self, heads: frozenset[str]) -> bool:
        """Tell whether one of these nouns stands before "of": "Bureau of Weather"."""
        if "of" not in self._words or self._words[self._words.index("of") - 1] not in heads:
            return False
        return len(self._words) - self._words.index("of") <= _MOST_BEHIND_OF

    def _corrected(self, name: Name) -> Name:
        """Return a name of one word behind "in" or "near" as a place, not as a person."""
        single = name.end - name.start == 1 and len(self._words) == 1
        word = self.sentence.tokens[name.start].text
        before = self.sentence.tokens[name.start - 1].text if name.start else ""
        lists = self._lexicon
        located = before in _PREPOSITIONS and (word not in lists.first_names or word in lists.cities)
        located = located or (before == "of" and word in lists.cities)
        if single and name.kind is NameKind.PERSON and located and not self._after.startswith(("'s", "’s")):
            return replace(name, kind=NameKind.PLACE)
        return name

    def _bounded(self, name: Name) -> Name:
        """Return a body's name up to its last word, a person's with the words in capitals that belong to it."""
        if name.kind is NameKind.ORGANISATION:
            tail = next((n for n in range(name.start + 1, name.end - 1) if self._text(n) in BODY_TAILS), None)
            runs_on = tail is not None and self._text(tail + 1)[0].isupper()
            return replace(name, end=tail + 1) if tail is not None and runs_on else name
        if name.kind is not NameKind.PERSON:
            return name
        start, end = name.start, name.end
        while start > self.start and self._belongs(start - 1):
            start -= 1
        while end < self.end and self._belongs(end) and self._text(end) not in BODY_TAILS:
            end += 1
        return replace(name, start=start, end=end) if end - start <= 4 else name

    def _text(self, n: int) -> str:
        return self.sentence.tokens[n].text

    def _belongs(self, n: int) -> bool:
        """Tell whether a word may be a part of a person's name: no office, no place, no body."""
        word, lists = self.sentence.tokens[n].text, self._lexicon
        office = word in lists.english_offices or word.lower() in OFFICE_NOUNS or word in _TITLES
        known = word in lists.territories or word in lists.organisation_words or word in lists.organisations
        country = any(word == land.english_adjective for land in lists.countries) or _PEOPLE.match(word) is not None
        return not (office or known or country or word in lists.cities or n == 0) and not word.isupper()


def _is_apposed(behind: str) -> bool:
    """Tell whether an office or trade stands behind a name: "Vera Hill, a restorer at the museum"."""
    match = _APPOSED.match(behind)
    return match is not None and match["noun"].lower() in OFFICE_NOUNS


_APPOSED = re.compile(
    r", (?:(?:an?|the|its|their|his|her) (?:[\w’'-]+ ){0,3}?|(?:[a-z-]+ )?)(?P<noun>[a-z-]+)"
    r"(?=,| (?:at|of|in|from|for|with|who)\b)"
)
_PEOPLE = re.compile(r"(?:French|English|Scots|Irish|Welsh|Dutch|Cornish)(?:wo)?m[ae]n\Z")
_TITLES = frozenset("Mr Mrs Ms Dr Sir Dame Lord Lady Judge Justice Pope King Queen Prince Princess Saint St".split())


def _abbreviates(short: str, words: list[str]) -> bool:
    """Tell whether capitals in brackets begin with a name's first letter and go through it in order."""
    letters = [letter.lower() for letter in short]
    rest = iter("".join(words).lower())
    return letters[0] == words[0][0].lower() and all(letter in rest for letter in letters)
