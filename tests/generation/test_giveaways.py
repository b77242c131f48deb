"""No question of a draft shows the sentence of another one without its gap; one gap text asks for all of it."""

import re

import pytest

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Focus, Item, Level, NumberEntry, ShortText, TrueFalse
from quizapp.generation.candidates import Candidate
from quizapp.generation.choice import choose
from quizapp.generation.draft import draft_set
from quizapp.generation.giveaways import gives_away, holes, shown_by
from quizapp.generation.tools import Tools

WORKS = """Stadtwerke kaufen Busse

Die Stadtwerke Lindenau haben im April 48 Busse für 31 Millionen Euro bei einem Hersteller im Norden bestellt.
Sie ersetzen 52 Fahrzeuge, die sehr alt sind und in den vergangenen Wintern oft in der Werkstatt standen. Sie fahren auf
17 Linien täglich 9.400 Menschen zu 230 Haltestellen.
"""

NUMBER = Cloze("Die Stadt kaufte laut Ada Lund {{12}} Busse.")
NAME = Cloze("Die Stadt kaufte laut {{Ada Lund|Lund}} 12 Busse.")
BOTH = Cloze("Die Stadt kaufte laut {{Ada Lund|Lund}} {{12}} Busse.")


def candidate(body: object, covers: str, sentences: tuple[int, ...] = (3,), confidence: float = 0.8) -> Candidate:
    item = Item("x", "Ergänze.", body, Focus.FIGURES, Level.LOCATE)  # type: ignore[arg-type]
    return Candidate(item, 18, confidence, sentences, frozenset(covers.split()), "x")


@pytest.mark.parametrize(
    ("first", "second", "gives"),
    [
        (candidate(NUMBER, "a"), candidate(NAME, "b"), True),
        (candidate(NUMBER, "a"), candidate(NAME, "b", (4,)), False),
        (candidate(BOTH, "a b"), candidate(NUMBER, "a"), True),
        (candidate(BOTH, "a b"), candidate(NumberEntry("12"), "a"), False),
        (candidate(BOTH, "a b"), candidate(Cloze(f"{NUMBER.text} {{{{Bo Riis}}}} kam."), "a c", (3, 4)), True),
        (candidate(NAME, "b"), candidate(Cloze(f"{BOTH.text} {{{{Ada Lund}}}} kam."), "c d", (3, 4)), True),
        (candidate(NUMBER, "a"), candidate(ShortText(("Ada Lund",)), "b"), False),
    ],
)
def test_a_sentence_is_given_away_by_the_same_one_with_another_gap(
    first: Candidate, second: Candidate, gives: bool
) -> None:
    assert gives_away(shown_by(first), shown_by(second)) is gives
    assert gives_away(shown_by(second), shown_by(first)) is gives


def test_a_true_statement_gives_away_what_its_sentence_says() -> None:
    item = Item("x", "Die Stadt kaufte laut Ada Lund 12 Busse.", TrueFalse(True), Focus.FIGURES, Level.LOCATE)
    statement = Candidate(item, 18, 0.7, (3,), frozenset(), "x")

    assert gives_away(shown_by(statement), shown_by(candidate(NUMBER, "a")))


def test_the_gap_text_that_asks_for_most_is_chosen_and_its_rivals_are_not() -> None:
    number, name, both = candidate(NUMBER, "a"), candidate(NAME, "b"), candidate(BOTH, "a b", confidence=0.7)

    assert choose([number, name, both], 30) == [both]


def test_a_question_that_would_close_the_way_to_two_facts_waits_for_them() -> None:
    wide = candidate(Cloze("Ada Lund kaufte {{12}} Busse. {{Bo Riis}} war dafür."), "a", confidence=0.9)
    narrow = [candidate(Cloze("{{Ada Lund}} kaufte 12 Busse."), "b"), candidate(Cloze("{{Cem Oz}} sah 12."), "c")]

    assert set(map(id, choose([wide, *narrow], 30))) == {id(one) for one in narrow}


def test_a_sentence_that_leads_to_a_gap_may_show_names_but_not_the_figures_asked_for_elsewhere() -> None:
    first = candidate(Cloze("{{Ada Lund}} kaufte am {{7. Mai}} {{7}} Busse."), "a", (3,))
    second = candidate(Cloze("Ada Lund kaufte am 7. Mai 7 Busse. Sie fuhr {{7}} davon."), "b", (3, 4))

    assert (holes(first, [first, second]), holes(second, [first, second])) == (0, 2)


def test_a_number_word_at_the_beginning_of_a_lead_counts_too() -> None:
    first = candidate(Cloze("{{Neun}} Busse stehen am See."), "a", (3,))
    second = candidate(Cloze("Neun Busse stehen am See. Dort fahren {{acht}} ab."), "b", (3, 4))

    assert holes(second, [first, second]) == 1


def test_what_the_article_itself_leaves_out_is_no_hole() -> None:
    only = candidate(Cloze("Die Stadt kaufte 12 […] Busse. Sie fahren seit {{Mai}}."), "b", (3, 4))

    assert holes(only, [only]) == 0


def test_no_gap_text_of_a_draft_shows_a_figure_that_another_one_asks_for() -> None:
    items = [item for item in draft_set(WORKS, tools=Tools()).item_set.ready if isinstance(item.body, Cloze)]
    pieces = [parse_cloze(item.body.text) for item in items if isinstance(item.body, Cloze)]
    shown = [" ".join(piece for piece in text if isinstance(piece, str)) for text in pieces]
    figures = [
        (place, gap.alternatives[0]) for place, text in enumerate(pieces) for gap in text if isinstance(gap, Gap)
    ]

    assert not any("[…]" in text for text in shown)
    for place, figure in figures:
        if figure[0].isdigit():
            others = [text for other, text in enumerate(shown) if other != place]
            assert not any(re.search(rf"(?<![\d.]){figure}(?!\d)", text) for text in others)
