"""Know the finite forms of German verbs: lemma, tense, mood and number of what stands in a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from quizapp.generation.lexicon import LEXICON


@dataclass(frozen=True, slots=True)
class Verb:
    """The third-person forms of one verb; the particle of a separable verb stands apart."""

    lemma: str
    particle: str
    present: str
    present_plural: str
    past: str
    past_plural: str
    subjunctive: str
    subjunctive_plural: str
    participle: str
    auxiliary: str


_IRREGULAR = (
    Verb("sein", "", "ist", "sind", "war", "waren", "sei", "seien", "gewesen", "sein"),
    Verb("haben", "", "hat", "haben", "hatte", "hatten", "habe", "haben", "gehabt", "haben"),
    Verb("werden", "", "wird", "werden", "wurde", "wurden", "werde", "werden", "geworden", "sein"),
    Verb("tun", "", "tut", "tun", "tat", "taten", "tue", "tun", "getan", "haben"),
)
# second subjunctive of the commonest verbs: form -> singular form
_SECOND_SUBJUNCTIVE = {
    "wäre": "wäre", "wären": "wäre", "hätte": "hätte", "hätten": "hätte", "würde": "würde", "würden": "würde",
    "könnte": "könnte", "könnten": "könnte", "müsste": "müsste", "müssten": "müsste", "dürfte": "dürfte",
    "dürften": "dürfte",
    "möchte": "möchte", "möchten": "möchte", "käme": "käme", "kämen": "käme", "gäbe": "gäbe", "gäben": "gäbe",
    "bliebe": "bliebe", "ließe": "ließe", "ließen": "ließe", "ginge": "ginge", "gingen": "ginge", "läge": "läge",
}  # fmt: skip
_NO_VERBS = frozenset(
    "eine meine seine deine ihre unsere keine beide weite welche solche jene diese alle viele wenige andere erste "
    "zweite dritte "
    "letzte nächste gute neue hohe große kleine lange kurze rechte linke weiße rote grüne liebe bar laut statt dank "
    "trotz "
    "weiter weit nahe fern vorne gleich fest frei klar wahr recht acht hundert nicht nichts mehr sehr wegen neben "
    "gegen "
    "unter hinter zwischen bei sechste sicher heute gestern leider bereits selten selbst".split()
)


@dataclass(frozen=True)
class VerbLexicon:
    """Every known verb, found by its forms."""

    folder: Path = LEXICON

    @cached_property
    def verbs(self) -> Mapping[str, Verb]:
        """Return the verbs by their infinitive."""
        rows = (
            line.split("\t") for line in (self.folder / "verbs_de.tsv").read_text(encoding="utf-8").split("\n") if line
        )
        found = {row[0]: Verb(*row) for row in rows}
        return found | {verb.lemma: verb for verb in _IRREGULAR}

    @cached_property
    def _finite(self) -> Mapping[str, tuple[Verb, ...]]:
        found: dict[str, list[Verb]] = {}
        for verb in self.verbs.values():
            forms = {
                verb.present,
                verb.present_plural,
                verb.past,
                verb.past_plural,
                verb.subjunctive,
                verb.subjunctive_plural,
            }
            joined = {verb.particle + form for form in forms} if verb.particle else set()
            for form in forms | joined:
                found.setdefault(form, []).append(verb)
        return {form: tuple(verbs) for form, verbs in found.items()}

    @cached_property
    def participles(self) -> frozenset[str]:
        """Return every past participle."""
        return frozenset(verb.participle for verb in self.verbs.values())

    def finite(self, word: str) -> tuple[Verb, ...]:
        """Return the verbs that a word may be a third-person form of, the plain before the separable ones."""
        lower = word.lower()
        if lower in _NO_VERBS:
            return ()
        return tuple(sorted(self._finite.get(lower, ()), key=lambda verb: (verb.particle != "", verb.lemma)))

    def is_finite(self, word: str) -> bool:
        """Tell whether a word may be a finite verb of the third person."""
        return bool(self.finite(word)) or word.lower() in _SECOND_SUBJUNCTIVE

    def is_subjunctive(self, word: str) -> bool:
        """Tell whether a word can only be first subjunctive (reported speech), or hätte, wäre, würde."""
        lower = word.lower()
        if lower in ("sei", "seien"):
            return True
        verbs = self.finite(lower)
        return bool(verbs) and all(
            lower.removeprefix(verb.particle) == verb.subjunctive
            and lower.removeprefix(verb.particle) not in (verb.present, verb.past, verb.present_plural)
            for verb in verbs
        )

    def singular(self, word: str) -> str | None:
        """Return the singular of a third-person form, None where the form is unknown."""
        lower = word.lower()
        if lower in _SECOND_SUBJUNCTIVE:
            return _SECOND_SUBJUNCTIVE[lower]
        for verb in self.finite(lower):
            stem = lower.removeprefix(verb.particle) if verb.particle and not verb.present.startswith(lower) else lower
            for one, many in (
                (verb.present, verb.present_plural),
                (verb.past, verb.past_plural),
                (verb.subjunctive, ""),
            ):
                if stem in (one, many):
                    return lower.removesuffix(stem) + one
        return None
