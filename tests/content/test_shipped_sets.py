"""What ships in questions/ must be as good as what the program asks of others."""

from pathlib import Path

import pytest

from quizapp.core.article import Span
from quizapp.core.attempt import Outcome
from quizapp.core.item import (
    EvidenceMarking,
    Focus,
    Item,
    ItemSet,
    ItemType,
    Level,
    MultipleChoice,
    SingleChoice,
    Status,
    TrueFalse,
)
from quizapp.core.item_rules import check_set
from quizapp.core.key_response import key_response
from quizapp.core.response import ListResponse, TextResponse, TruthResponse
from quizapp.core.scoring import score
from quizapp.paths import QUESTIONS
from quizapp.services.authoring import check, open_set

PATHS = sorted(QUESTIONS.glob("*.yaml"))
NEWS = QUESTIONS / "nordkoreanische-soldaten.yaml"


def shipped(path: Path) -> ItemSet:
    item_set = open_set(path).item_set
    assert item_set is not None
    return item_set


def every_item() -> list[tuple[ItemSet, Item]]:
    return [(item_set, item) for path in PATHS for item_set in [shipped(path)] for item in item_set.items]


ITEMS = pytest.mark.parametrize(
    ("item_set", "item"), [pytest.param(*pair, id=f"{pair[0].id}/{pair[1].id}") for pair in every_item()]
)
SETS = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)


def test_there_is_a_german_and_an_english_set() -> None:
    assert {shipped(path).language.value for path in PATHS} == {"de", "en"}


def test_no_set_has_an_error_or_a_warning() -> None:
    assert [problem for file in check(PATHS) for problem in file.problems] == []


@SETS
def test_no_item_writing_rule_has_anything_to_say(path: Path) -> None:
    assert check_set(shipped(path)) == ()


@SETS
def test_the_first_line_names_the_schema_for_editors(path: Path) -> None:
    first = path.read_text("utf-8").splitlines()[0]

    assert first == "# yaml-language-server: $schema=../assets/schema/question-set.schema.json"


def test_the_news_set_shows_every_type_focus_and_level() -> None:
    items = shipped(NEWS).ready

    assert len(items) >= 25
    assert {item.type for item in items} == set(ItemType)
    assert {item.focus for item in items} == set(Focus)
    assert {item.level for item in items} == set(Level)


def test_the_short_set_shows_at_least_nine_types_and_every_focus_and_level() -> None:
    items = shipped(QUESTIONS / "otters-on-the-wend.yaml").ready

    assert 14 <= len(items) <= 18
    assert len({item.type for item in items}) >= 9
    assert {item.focus for item in items} == set(Focus)
    assert {item.level for item in items} == set(Level)


def test_the_invented_article_says_so() -> None:
    assert shipped(QUESTIONS / "otters-on-the-wend.yaml").article.source == "Invented for practice"


@SETS
def test_about_half_locates_and_statements_are_as_often_true_as_false(path: Path) -> None:
    items = shipped(path).ready
    share = sum(item.level is Level.LOCATE for item in items) / len(items)
    truths = [item.body.answer for item in items if isinstance(item.body, TrueFalse)]

    assert 0.4 <= share <= 0.6
    assert truths.count(True) == truths.count(False)


@SETS
def test_every_figure_actor_and_source_proves_itself_with_whole_sentences(path: Path) -> None:
    item_set = shipped(path)
    parts = [quote for fact in item_set.facts.values() for quote in fact.evidence if not is_sentence(item_set, quote)]

    assert parts == []


@ITEMS
def test_every_item_is_ready_and_complete(item_set: ItemSet, item: Item) -> None:
    assert item.status is Status.READY
    assert item.focus
    assert item.level
    assert item.explanation
    assert set(item.about) <= set(item_set.facts)
    assert item.about


@ITEMS
def test_every_evidence_is_a_whole_sentence_that_stands_once(item_set: ItemSet, item: Item) -> None:
    assert item.evidence
    assert [quote for quote in item.evidence if not is_sentence(item_set, quote)] == []
    assert [quote for quote in item.evidence if len(item_set.article.find(quote)) != 1] == []


@ITEMS
def test_the_whole_key_brings_all_points(item_set: ItemSet, item: Item) -> None:
    given = score(item, key_response(item), item_set)

    assert given.outcome is Outcome.RIGHT
    assert given.points == given.maximum == item.points


@ITEMS
def test_every_distractor_brings_nothing(item_set: ItemSet, item: Item) -> None:
    match item.body:
        case SingleChoice(distractors=distractors):
            given = [score(item, TextResponse(option.text), item_set) for option in distractors]
        case MultipleChoice(distractors=distractors):
            given = [score(item, ListResponse((option.text,)), item_set) for option in distractors]
        case TrueFalse(answer=answer):
            given = [score(item, TruthResponse(not answer, item.evidence), item_set)]
        case EvidenceMarking():
            given = [score(item, ListResponse((quote,)), item_set) for quote in other_sentences(item_set, item)]
        case _:
            return

    assert given
    assert {verdict.points for verdict in given} == {0}
    assert {verdict.outcome for verdict in given} == {Outcome.WRONG}


def is_sentence(item_set: ItemSet, quote: str) -> bool:
    place = item_set.article.locate(quote)
    return place is not None and item_set.article.sentence_of(place) == place


def other_sentences(item_set: ItemSet, item: Item) -> list[str]:
    article = item_set.article
    keys = {article.locate(quote) for quote in item.evidence}
    return [article.at(span) for span in article.sentences if not is_key(span, keys)]


def is_key(span: Span, keys: set[Span | None]) -> bool:
    return any(key and key.overlaps(span) for key in keys)
