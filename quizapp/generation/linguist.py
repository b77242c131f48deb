"""Answer what the item rules ask about a language, from the word lists of the generator."""

import re

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.core.linguist import Gender, PlainLinguist
from quizapp.generation.inflection import gender_of
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.verbs import VerbLexicon

_KINDS = {"party": ActorKind.ORGANISATION, "group": ActorKind.GROUP}
_GENDERS = {"m": Gender.MASCULINE, "f": Gender.FEMININE, "n": Gender.NEUTER}


class ListLinguist:
    """Knows verbs, names and genders by the lists; the rest it leaves to plain text."""

    def __init__(self, language: Language, lexicon: Lexicon, verbs: VerbLexicon) -> None:
        self._language = language
        self._lexicon = lexicon
        self._verbs = verbs
        self._plain = PlainLinguist(language)
        self._countries = {name for c in lexicon.countries for name in (c.german, c.english)} | lexicon.territories

    def lemma(self, word: str) -> str:
        """Return the infinitive of a German verb form, else the word without its commonest ending."""
        if self._language is Language.DE and word[:1].islower():
            verbs = self._verbs.finite(word)
            if verbs:
                return self._plain.lemma(verbs[0].lemma)
        return self._plain.lemma(word)

    def kind_of_name(self, name: str) -> ActorKind | None:
        """Return the kind of a listed name, of a person by the first name; None where the lists do not know it."""
        bare = re.sub(r"\A(?:der|die|das|the)\s+", "", name.strip(), flags=re.IGNORECASE)
        if bare in self._countries:
            return ActorKind.COUNTRY
        known = self._lexicon.organisations.get(bare) or self._lexicon.media.get(bare)
        if known:
            return _KINDS.get(known.kind, ActorKind.ORGANISATION)
        words = bare.split()
        if len(words) > 1 and words[0] in self._lexicon.first_names and words[-1][:1].isupper():
            return ActorKind.PERSON
        return ActorKind.PLACE if bare in self._lexicon.cities and len(words) == 1 else None

    def gender(self, name: str) -> Gender | None:
        """Return the gender of a person by the first name, of a German noun by its ending."""
        words = name.split()
        if len(words) > 1 and words[0] in self._lexicon.first_names:
            return _GENDERS.get(self._lexicon.first_names[words[0]])
        return _GENDERS.get(gender_of(words[-1], self._lexicon)) if words and self._language is Language.DE else None
