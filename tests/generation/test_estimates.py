"""How sure a question is comes from trees over traits; weak gaps of a gap text are filled in."""

import gzip
import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Focus, Status
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.estimates import estimator
from quizapp.generation.estimates.estimator import ESTIMATES, estimated
from quizapp.generation.estimates.gap_traits import gap_traits
from quizapp.generation.estimates.question_traits import question_traits
from quizapp.generation.estimates.scene import Scene
from quizapp.generation.estimates.trees import Trees
from quizapp.generation.estimates.weak_gaps import without_weak_gaps
from quizapp.generation.facts import build_facts
from quizapp.generation.pool import candidates, rated
from quizapp.generation.tools import Tools
from tests.generation import town

JUDGED = Path(__file__).resolve().parents[2] / "tools" / "train"
SENTENCE = "Am Montag hat Karl Hofer die Mühle für 300 Euro an Jonas Ritter aus Altenfeld verkauft."


@pytest.fixture(scope="module")
def kit(tools: Tools) -> Kit:
    findings = town.find(tools, f"{SENTENCE} Karl Hofer feierte. Am Abend kam Jonas Ritter.")
    return Kit(findings, build_facts(findings), 0)


@pytest.fixture(scope="module")
def gap_text(kit: Kit) -> Candidate:
    """Return the gap text with the most gaps on the sentence."""
    found = [c for c in candidates(kit) if isinstance(c.item.body, Cloze) and not c.item.body.distractors]
    return max((c for c in found if "300" in gaps(c)), key=lambda c: len(gaps(c)))


def gaps(candidate: Candidate) -> list[str]:
    assert isinstance(candidate.item.body, Cloze)
    return [p.alternatives[0] for p in parse_cloze(candidate.item.body.text) if isinstance(p, Gap)]


def test_trees_add_what_each_leaf_says() -> None:
    trees = Trees(0.0, (["gaps", 1.5, -1.0, ["bank", 0.5, 2.0, -3.0]], 0.5))

    assert trees.chance({}) == pytest.approx(1 / (1 + 2.718281828**0.5))
    assert trees.chance({"gaps": 2}) == pytest.approx(1 / (1 + 2.718281828**-2.5))
    assert trees.chance({"gaps": 2, "bank": 1}) == pytest.approx(1 / (1 + 2.718281828**2.5))


@pytest.mark.parametrize("name", ["gaps", "questions"])
def test_the_trees_that_ship_tell_what_readers_kept_from_what_they_struck_out(name: str) -> None:
    trees = Trees.load(ESTIMATES / f"{name}.json")
    with gzip.open(JUDGED / f"judged-{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][::7]
    kept = [trees.chance(traits) for *_, share, traits in rows if share is not None and share >= 0.5]
    struck = [trees.chance(traits) for *_, share, traits in rows if share is not None and share < 0.5]
    right = sum(good > bad for good in kept for bad in struck) / (len(kept) * len(struck))

    assert len(kept) > 100
    assert len(struck) > 40
    assert right > 0.65


@pytest.mark.parametrize("name", ["gaps", "questions"])
def test_every_trait_of_the_trees_is_one_that_the_program_reads(name: str) -> None:
    with gzip.open(JUDGED / f"judged-{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        known = {trait for line in lines for trait in json.loads(line)[-1]}

    def named(tree: object) -> set[str]:
        return {str(tree[0])} | named(tree[2]) | named(tree[3]) if isinstance(tree, list) else set()

    used = {trait for tree in Trees.load(ESTIMATES / f"{name}.json").trees for trait in named(tree)}

    assert len(used) > 20
    assert used <= known | {"weakest gap", "all gaps"}


def test_a_gap_knows_who_else_of_its_kind_is_named(kit: Kit, gap_text: Candidate) -> None:
    traits = dict(zip(gaps(gap_text), gap_traits(gap_text.item, gap_text.sentences, Scene(kit.findings)), strict=True))

    assert traits["Jonas Ritter"]["person"] == 1
    assert traits["Jonas Ritter"]["rivals"] == 1
    assert traits["Jonas Ritter"]["person behind preposition"] == 1
    assert traits["300"]["money"] == 1
    assert traits["300"]["unit"] == 1


def test_a_question_knows_its_weakest_gap(kit: Kit, gap_text: Candidate) -> None:
    traits = question_traits(gap_text.item, gap_text.sentences, Scene(kit.findings), [0.5, 0.8])

    assert traits["weakest gap"] == 0.5
    assert traits["all gaps"] == pytest.approx(0.4)
    assert traits["cloze"] == 1
    assert traits["gaps"] == len(gaps(gap_text))


def test_weak_gaps_are_filled_in_and_no_longer_asked_for(kit: Kit, gap_text: Candidate) -> None:
    assert {"300", "Karl Hofer", "Jonas Ritter"} <= set(gaps(gap_text))
    chances = [0.95 if words == "Karl Hofer" else 0.3 for words in gaps(gap_text)]

    item = (left := without_weak_gaps(gap_text, chances, kit)).item

    assert gaps(left) == ["Karl Hofer"]
    assert isinstance(item.body, Cloze)
    assert "300 Euro an Jonas Ritter" in item.body.text
    assert item.stem == "Ergänze den Namen, der im Artikel steht."
    assert item.focus is Focus.ACTORS
    assert item.about == ("karl-hofer",)
    assert left.covers == {"karl-hofer"}
    assert "300" not in (item.explanation or "")


def test_the_best_gap_stays_where_all_are_weak(kit: Kit, gap_text: Candidate) -> None:
    chances = [0.4 if words == "300" else 0.2 for words in gaps(gap_text)]

    left = without_weak_gaps(gap_text, chances, kit)

    assert gaps(left) == ["300"]
    assert left.item.stem == "Ergänze die Zahl, die im Artikel steht."
    assert left.item.focus is Focus.FIGURES


def test_strong_gaps_and_banks_stay(kit: Kit, gap_text: Candidate) -> None:
    assert without_weak_gaps(gap_text, [0.9] * len(gaps(gap_text)), kit) is gap_text
    assert isinstance(gap_text.item.body, Cloze)
    bank = replace(
        gap_text, item=replace(gap_text.item, body=replace(gap_text.item.body, distractors=("Vera Lohmann",)))
    )

    assert without_weak_gaps(bank, [0.1] * len(gaps(gap_text)), kit) is bank


def test_the_chance_is_the_confidence_and_a_small_one_makes_a_suggestion(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = rated(kit)
    middle = sorted(one.confidence for one in found)[len(found) // 2]
    monkeypatch.setattr(estimator, "SUGGESTED_BELOW", middle)
    again = rated(kit)

    assert len({one.confidence for one in found}) > 3
    assert all(one.item.confidence == Decimal(str(round(one.confidence, 2))) for one in found)
    assert any(one.is_ready for one in again)
    assert not any(one.is_ready for one in again if one.confidence < middle)
    assert any(one.is_ready for one in found if one.confidence < middle)


def test_what_a_template_only_suggests_stays_a_suggestion(kit: Kit, gap_text: Candidate) -> None:
    doubtful = replace(gap_text, item=replace(gap_text.item, status=Status.SUGGESTED), confidence=0.45)

    (again,) = estimated([doubtful], kit)

    assert again.item.status is Status.SUGGESTED
    assert again.confidence <= 0.45


def test_a_gap_whose_answer_a_filled_one_shows_is_filled_as_well(kit: Kit, gap_text: Candidate) -> None:
    assert isinstance(gap_text.item.body, Cloze)
    text = f"{gap_text.item.body.text} {{{{Karl Hofer|Hofer}}}} feierte."
    twice = replace(gap_text, item=replace(gap_text.item, body=Cloze(text)))
    chances = [0.1 if word == "Karl Hofer" else 0.9 for word in gaps(twice)[:-1]]

    left = without_weak_gaps(twice, [*chances, 0.9], kit)

    assert "Karl Hofer" not in gaps(left)
    assert "300" in gaps(left)
