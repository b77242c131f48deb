"""Know the verbs of saying: which kind of claim a verb makes, and how strong a sign of speech it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from quizapp.core.facts import ClaimKind
from quizapp.generation.lexicon import LEXICON
from quizapp.generation.verbs import VerbLexicon

# verbs that report speech only with a clause or a quotation, not with a mere object
WEAK = frozenset(
    "finden wissen denken glauben erkennen bitten erzählen schreiben hoffen verweisen unterstreichen beschreiben "
    "feststellen veröffentlichen "
    "melden angeben äußern formulieren antworten informieren unterrichten posten publizieren ausführen meinen "
    "vermuten sagen interpretieren "
    "zitieren ergänzen berichten verkünden begründen darlegen beschuldigen verdächtigen signalisieren zeigen belegen "
    "ergeben enthüllen "
    "zusammenfassen mitteilen verraten annehmen nennen erklären besagen festlegen prophezeien dokumentieren "
    "schlussfolgern folgern schließen offenbaren klarmachen beschwören vermelden nachweisen herausfinden zusichern "
    "versprechen garantieren analysieren".split()
)
# verbs that say something only with one of these words after them
NEEDS = {
    "bezeichnen": ("als",), "betrachten": ("als",), "ansehen": ("als",), "einstufen": ("als",), "sehen": ("als",),
    "halten": ("für",),
    "sprechen": ("von",), "warnen": ("vor", "davor"), "rechnen": ("mit", "damit"), "ausgehen": ("von", "davon"),
    "drohen": ("mit", "damit"),
    "zweifeln": ("an", "daran"), "appellieren": ("an",), "plädieren": ("für", "dafür"), "klagen": ("über",),
    "bewerten": ("als", "positiv", "negativ"),
    "schließen": ("daraus",), "erinnern": ("an", "daran"), "ausgeben": ("als",), "einschätzen": ("als",),
}  # fmt: skip
_EXTRA = {
    "statement": "zeigen belegen ergeben besagen vertreten erwähnen betrachten ansehen einstufen sehen halten "
    "sprechen klagen bekanntgeben unterstellen bejahen festlegen charakterisieren prophezeien dokumentieren "
    "schlussfolgern schließen folgern offenbaren klarmachen erinnern beschwören vermelden nachweisen herausfinden "
    "zusichern versprechen garantieren rechtfertigen".split(),
    "speculation": "bezweifeln zweifeln".split(),
    "demand": "anregen anordnen beantragen vorschreiben".split(),
}


SHOWING = frozenset("zeigen belegen ergeben besagen verdeutlichen nachweisen feststellen".split())
"""What papers do as well; said of a thing, it is no speech."""
THINKING = frozenset("ausgehen glauben denken vermuten annehmen erwarten rechnen hoffen fürchten befürchten".split())
"""Who does so need not have spoken: what follows is said by the one who spoke before."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A verb of saying as it stands in a clause."""

    lemma: str
    kind: ClaimKind
    is_weak: bool


@dataclass(frozen=True)
class SayingVerbs:
    """The German verbs of saying, found by lemma."""

    verbs: VerbLexicon
    folder: Path = LEXICON

    @cached_property
    def kinds(self) -> Mapping[str, ClaimKind]:
        """Return the kind of claim by infinitive."""
        found: dict[str, ClaimKind] = {}
        for line in (self.folder / "saying_de.txt").read_text(encoding="utf-8").split("\n"):
            if line and not line.startswith("#"):
                kind, lemmas = line.split("\t")
                found.update((lemma, ClaimKind(kind)) for lemma in lemmas.split())
        return found | {lemma: ClaimKind(kind) for kind, lemmas in _EXTRA.items() for lemma in lemmas}

    def finite(self, word: str, rest: list[str]) -> Saying | None:
        """Return the verb of saying that a finite form is; a separable one needs its particle at the end of `rest`."""
        best: Saying | None = None
        for verb in self.verbs.finite(word):
            if verb.lemma not in self.kinds:
                continue
            joined = verb.particle and word.lower().startswith(verb.particle)
            if verb.particle and not joined and verb.particle not in rest[-1:]:
                continue
            if verb.lemma in NEEDS and not any(word in rest for word in NEEDS[verb.lemma]):
                continue
            saying = Saying(verb.lemma, self.kinds[verb.lemma], verb.lemma in WEAK)
            if verb.particle:
                return saying
            best = best or saying
        separated = [v.lemma for v in self.verbs.finite(word) if v.particle and v.particle in rest[-1:]]
        return None if separated and not any(lemma in self.kinds for lemma in separated) else best

    def participle(self, word: str, rest: list[str]) -> Saying | None:
        """Return the verb of saying that a participle belongs to (hat … erklärt)."""
        lemma = self._participles.get(word.lower())
        if lemma in NEEDS and not any(word in rest for word in NEEDS[lemma or ""]):
            return None
        return Saying(lemma, self.kinds[lemma], lemma in WEAK and lemma != "erklären") if lemma else None

    @cached_property
    def _participles(self) -> Mapping[str, str]:
        return {self.verbs.verbs[lemma].participle: lemma for lemma in self.kinds if lemma in self.verbs.verbs}
