"""Describe each token of a sentence for the name model; training and tagging share this module."""

import re
from collections.abc import Sequence

from quizapp.generation.lexicon import Lexicon
from quizapp.generation.word_classes import WordClasses

_LONGEST_PLACE = 4


class NameFeatures:
    """Turns words into features: form, shape, lists and word classes of the token and its neighbours."""

    def __init__(self, lexicon: Lexicon, classes: WordClasses) -> None:
        self._lexicon = lexicon
        self._classes = classes
        self._adjectives = tuple({c.german_adjective for c in lexicon.countries} | {"us-amerikanisch", "europäisch"})
        self._country_names = (
            lexicon.territories | {c.german for c in lexicon.countries} | {c.english for c in lexicon.countries}
        )
        self._several_words = {
            name for name in (*lexicon.cities, *self._country_names) if " " in name and name.count(" ") < _LONGEST_PLACE
        }
        self._media_words = {word for name in lexicon.media for word in name.split()}
        self._organisation_parts = {word for name in lexicon.organisations for word in name.split()}
        self._of_word: dict[str, tuple[list[str], list[str]]] = {}

    def of_sentence(self, words: Sequence[str]) -> list[list[str]]:
        """Return the features of every word of a sentence."""
        own = [self._word(word) for word in words]
        classes = [self._classes.of(word) for word in words]
        shapes = [_shape(word) for word in words]
        places = self._places(words)
        return [self._at(i, words, own, classes, shapes, places) for i in range(len(words))]

    def _at(
        self,
        i: int,
        words: Sequence[str],
        own: list[tuple[list[str], list[str]]],
        classes: list[tuple[str, str, str]],
        shapes: list[str],
        places: set[int],
    ) -> list[str]:
        forms, lists = own[i]
        features = ["bias", *forms, *lists]
        last = len(words) - 1
        if i == 0:
            features.append("first")
        if i == last:
            features.append("last")
        if i in places:
            features.append("place-span")
        for step in (-2, -1, 1, 2):
            j = i + step
            if not 0 <= j <= last:
                features.append(f"{step}:edge")
                continue
            features.append(f"{step}:w={words[j].lower()}")
            features.append(f"{step}:s={shapes[j]}")
            features += [f"{step}:c{n}={c}" for n, c in enumerate(classes[j]) if c]
            if step in (-1, 1):
                features += [f"{step}:{name}" for name in own[j][1]]
                features += [f"{step}:{form}" for form in own[j][0][2:]]
        features += [f"0:c{n}={c}" for n, c in enumerate(classes[i]) if c]
        if i > 0:
            features.append(f"b-1={words[i - 1].lower()}|{words[i].lower()}")
            features += [f"p-{n}={a}|{b}" for n, (a, b) in enumerate(zip(classes[i - 1], classes[i], strict=True))]
        if i < last:
            features.append(f"b+1={words[i].lower()}|{words[i + 1].lower()}")
            features += [f"p+{n}={a}|{b}" for n, (a, b) in enumerate(zip(classes[i], classes[i + 1], strict=True))]
        return features

    def _word(self, word: str) -> tuple[list[str], list[str]]:
        found = self._of_word.get(word)
        if found is None:
            found = self._of_word[word] = (_forms(word), self._list_features(word))
        return found

    def _places(self, words: Sequence[str]) -> set[int]:
        """Return the positions that lie in a place name of several words."""
        found: set[int] = set()
        for start in range(len(words)):
            if not words[start][0].isupper():
                continue
            for length in range(2, _LONGEST_PLACE + 1):
                if " ".join(words[start : start + length]) in self._several_words:
                    found.update(range(start, min(start + length, len(words))))
        return found

    def _list_features(self, word: str) -> list[str]:
        lexicon = self._lexicon
        bare = word[:-1] if len(word) > 4 and word.endswith("s") else word
        part = word.split("-")[0]
        features: list[str] = []
        for name, members in (("first", lexicon.first_names), ("surname", lexicon.last_names)):
            if word in members:
                features.append(name)
            elif bare in members:
                features.append(f"{name}-s")
        band = lexicon.cities.get(word) or lexicon.cities.get(bare)
        if band:
            features.append(f"city{band}")
        for name, tested in (
            ("country", self._country_names),
            ("region", lexicon.regions),
            ("office", lexicon.offices),
        ):
            if word in tested or bare in tested:
                features.append(name)
        features += self._organisation_features(word, bare, part)
        if word.lower().startswith(self._adjectives):
            features.append("country-adjective")
        features += self._noun_features(word)
        return features

    def _organisation_features(self, word: str, bare: str, part: str) -> list[str]:
        lexicon = self._lexicon
        features: list[str] = []
        if word in lexicon.organisation_words:
            features.append("org-word")
        if word in self._media_words or bare in self._media_words:
            features.append("media")
        if word in lexicon.media:
            features.append("media-whole")
        if word in lexicon.organisations or bare in lexicon.organisations:
            features.append("org-known")
        if word in self._organisation_parts:
            features.append("org-part")
        if part != word:
            features.append("hyphen")
            if part in lexicon.organisations:
                features.append("org-first-part")
            if part in self._country_names or part in lexicon.cities:
                features.append("place-first-part")
        lower = word.lower()
        if word[0].isupper():
            tail = next((tail for tail in lexicon.organisation_tails if tail in lower[-len(tail) - 2 :]), "")
            if tail:
                features.append(f"org-tail={tail}")
            office = next((office for office in _OFFICE_TAILS if lower.endswith(office)), "")
            if office:
                features.append(f"office-tail={office}")
        return features

    def _noun_features(self, word: str) -> list[str]:
        nouns = self._lexicon.nouns
        if not word[0].isupper():
            return []
        if word in nouns:
            return ["noun"]
        for ending in ("en", "es", "er", "n", "s", "e"):
            if word.endswith(ending) and word[: -len(ending)] in nouns:
                return ["noun-form"]
        for cut in range(2, len(word) - 3):
            if word[cut:].capitalize() in nouns:
                return ["noun-tail"]
        return []


_OFFICE_TAILS = (
    "minister ministerin präsident präsidentin kanzler kanzlerin chef chefin sprecher sprecherin leiter leiterin "
    "direktor "
    "direktorin vorsitzende vorsitzender vorsitzenden politiker politikerin trainer trainerin experte expertin meister "
    "meisterin rat rätin sekretär sekretärin beauftragte beauftragter anwalt anwältin richter richterin forscher "
    "forscherin"
).split()


def _forms(word: str) -> list[str]:
    lower = word.lower()
    features = [f"w={word}", f"l={lower}", f"s={_shape(word)}"]
    features += [f"pre={lower[:n]}" for n in (2, 3, 4) if len(word) > n]
    features += [f"suf={lower[-n:]}" for n in (1, 2, 3, 4, 5) if len(word) >= n]
    if "-" in word.strip("-"):
        head, tail = word.split("-", 1)[0], word.rsplit("-", 1)[1]
        features += [f"head={head.lower()}", f"tail={tail.lower()}"]
    return features


def _shape(word: str) -> str:
    shape = re.sub(r"[^\W\d_]", lambda m: "X" if m.group().isupper() else "x", word)
    shape = re.sub(r"\d", "0", shape)
    return re.sub(r"(.)\1{2,}", r"\1\1", shape)
