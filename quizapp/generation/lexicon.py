"""Read the word lists of assets/lexicon, each once and only when it is asked for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from quizapp.paths import ASSETS

LEXICON = ASSETS / "lexicon"
# names of media and organisations that are also words or surnames
AMBIGUOUS = frozenset(
    "Zeit Welt Bild Stern Focus Spiegel Standard Profil Kurier Blick Presse Time Times Independent Guardian Sun "
    "Economist Phoenix Grüne Grünen "
    "Krone Fox ABC Senat Kongress Bayer Allianz Piraten Neos IS BUND BR HR AP APA Intel Apple Shell Telekom Post "
    "Bosch Siemens Opel".split()
)


@dataclass(frozen=True, slots=True)
class Country:
    """A country as both languages call it; `seats` are the towns that stand for its government."""

    code: str
    german: str
    german_adjective: str
    german_people: str
    english: str
    english_adjective: str
    seats: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnownName:
    """A medium or organisation of the lists, with its other names."""

    name: str
    kind: str
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Institution:
    """A common noun that acts and speaks: Polizei, Forscher; `gender` is m, f, n or p (plural)."""

    noun: str
    is_group: bool
    gender: str


@dataclass(frozen=True)
class Lexicon:
    """The lists of one folder."""

    folder: Path = LEXICON

    @cached_property
    def first_names(self) -> Mapping[str, str]:
        """Return first names with their gender: m, f or an empty text."""
        return {row[0]: row[1] for row in self._rows("first_names.tsv")}

    @cached_property
    def last_names(self) -> frozenset[str]:
        """Return common last names."""
        return frozenset(self._lines("last_names.txt"))

    @cached_property
    def cities(self) -> Mapping[str, str]:
        """Return places with a size band from 1 to 4."""
        return {row[0]: row[1] for row in self._rows("cities.tsv")}

    @cached_property
    def regions(self) -> frozenset[str]:
        """Return states, regions, rivers, seas and mountains."""
        return frozenset(self._words("places_de.txt"))

    @cached_property
    def countries(self) -> tuple[Country, ...]:
        """Return the countries with adjectives and seats of government."""
        return tuple(_country(row) for row in self._rows("countries.tsv"))

    @cached_property
    def territories(self) -> frozenset[str]:
        """Return every German and English name of a territory."""
        return frozenset(name for row in self._rows("territories.tsv") for name in row[1:] if name)

    @cached_property
    def nouns(self) -> frozenset[str]:
        """Return common German nouns."""
        return frozenset(self._lines("nouns_de.txt"))

    @cached_property
    def offices(self) -> frozenset[str]:
        """Return German offices, professions and titles."""
        return frozenset(self._words("offices_de.txt"))

    @cached_property
    def english_offices(self) -> frozenset[str]:
        """Return English offices and titles, several words each."""
        return frozenset(name.strip() for line in self._lines("offices_en.txt") for name in line.split("|"))

    @cached_property
    def organisation_tails(self) -> tuple[str, ...]:
        """Return endings of German names of organisations, the longest first."""
        return tuple(sorted(self._words("organisation_tails_de.txt"), key=lambda tail: (-len(tail), tail)))

    @cached_property
    def organisation_words(self) -> frozenset[str]:
        """Return words that stand in names of organisations."""
        return frozenset(self._words("organisation_words.txt"))

    @cached_property
    def media(self) -> Mapping[str, KnownName]:
        """Return agencies, media and channels by each of their names."""
        return self._known("media.tsv")

    @cached_property
    def organisations(self) -> Mapping[str, KnownName]:
        """Return parties, authorities, companies and the like by each of their names."""
        return self._known("organisations.tsv")

    @cached_property
    def clubs(self) -> Mapping[str, frozenset[str]]:
        """Return all names of a sports club by each of them."""
        rows = [frozenset((row[0], *row[1].split("|"))) for row in self._rows("clubs.tsv")]
        return {name: names for names in reversed(rows) for name in names}

    @cached_property
    def known_with(self) -> Mapping[str, tuple[str, ...]]:
        """Return names that all know, with beginnings of the words beside which anybody fills them in."""
        found: dict[str, tuple[str, ...]] = {}
        for names, words in self._rows("known_with_de.tsv"):
            for name in names.split("|"):
                found[name] = (*found.get(name, ()), words)
        return found

    @cached_property
    def frequent_names(self) -> Mapping[str, int]:
        """Return the most frequent names of German news with the number of documents that have them."""
        return {row[0]: int(row[2]) for row in self._rows("frequent_names_de.tsv")}

    @cached_property
    def institutions(self) -> Mapping[str, Institution]:
        """Return German nouns of institutions and groups."""
        rows = self._rows("institutions_de.tsv")
        return {noun: Institution(noun, row[0] == "g", row[1]) for row in rows for noun in row[2].split()}

    @cached_property
    def english_institutions(self) -> Mapping[str, Institution]:
        """Return English nouns of institutions and groups."""
        rows = self._rows("institutions_en.tsv")
        return {noun: Institution(noun, row[0] == "g", "") for row in rows for noun in row[1].split("|")}

    def _known(self, name: str) -> Mapping[str, KnownName]:
        found: dict[str, KnownName] = {}
        for row in self._rows(name):
            others = row[2].split("|") if len(row) > 2 and row[2] else []
            entry = KnownName(row[0], row[1], frozenset((row[0], *others)))
            for form in (row[0], *others):
                found.setdefault(form, entry)
        return found

    def _words(self, name: str) -> Iterator[str]:
        return (word for line in self._lines(name) for word in line.split())

    def _rows(self, name: str) -> Iterator[list[str]]:
        return (line.split("\t") for line in self._lines(name) if not line.startswith("#"))

    def _lines(self, name: str) -> list[str]:
        return [line for line in (self.folder / name).read_text(encoding="utf-8").split("\n") if line]


def _country(row: list[str]) -> Country:
    code, german, german_adjective, german_people, english, english_adjective, seats = row
    names = tuple(seats.split("|")) if seats else ()
    return Country(code, german, german_adjective, german_people, english, english_adjective, names)
