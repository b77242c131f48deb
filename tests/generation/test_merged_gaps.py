"""Two gap texts become one where the sentence that leads to the second would lose several figures."""

from dataclasses import replace

from quizapp.core.item import Cloze, Focus, Item, Language, Level, Status
from quizapp.generation.candidates import Candidate
from quizapp.generation.merged_gaps import with_merged

LEAD = "Die Stadt kaufte am {{7. Mai}} {}{{12}} Busse.".replace("{}", "zusammen ")
FILLED = "Die Stadt kaufte am 7. Mai zusammen 12 Busse."


def candidate(text: str, stem: str, covers: str, sentences: tuple[int, ...], confidence: float) -> Candidate:
    item = Item("x", stem, Cloze(text), Focus.FIGURES, Level.LOCATE, tuple(covers.split()), tuple(map(str, sentences)))
    return Candidate(item, 18, confidence, sentences, frozenset(covers.split()), "x")


NUMBERS = "Ergänze die Zahlen, die im Artikel stehen."
FIRST = candidate(LEAD, "Ergänze die Angaben, die im Artikel stehen.", "mai busse", (3,), 0.8)
SECOND = candidate(f"{FILLED} Dort fahren seit Mittwoch {{{{9}}}} davon ab.", NUMBERS, "neun", (3, 4), 0.7)


def test_one_gap_text_asks_for_the_figures_of_both() -> None:
    (merged,) = with_merged([FIRST, SECOND], Language.DE)

    assert merged.item.body == Cloze(f"{LEAD} Dort fahren seit Mittwoch {{{{9}}}} davon ab.")
    assert merged.covers == {"mai", "busse", "neun"}
    assert merged.item.about == ("mai", "busse", "neun")
    assert merged.item.evidence == ("3", "4")
    assert (merged.confidence, merged.sentences) == (0.7, (3, 4))
    assert merged.item.stem == "Ergänze die Angaben, die im Artikel stehen."


def test_a_text_that_loses_one_figure_is_joined_too() -> None:
    lead = candidate("Die Stadt kaufte am 7. Mai zusammen {{12}} Busse.", NUMBERS, "busse", (3,), 0.8)

    (merged,) = with_merged([lead, SECOND], Language.DE)

    assert merged.item.body == Cloze(f"{lead_text(lead)} Dort fahren seit Mittwoch {{{{9}}}} davon ab.")


def test_a_text_that_loses_nothing_stays_by_itself() -> None:
    other = candidate("Am See stehen seit gestern {{12}} Busse.", NUMBERS, "busse", (2,), 0.8)

    assert with_merged([other, SECOND], Language.DE) == [other, SECOND]


def test_what_stands_before_the_first_text_is_shown_before_both() -> None:
    ahead = "Die Stadt braucht einen Fuhrpark. "
    lead = candidate(f"{ahead}Sie kaufte zusammen {{{{12}}}} Busse.", NUMBERS, "busse", (2, 3), 0.8)
    second = candidate("Sie kaufte zusammen 12 Busse. Dort fahren {{9}} davon ab.", NUMBERS, "neun", (3, 4), 0.7)

    (merged,) = with_merged([lead, second], Language.DE)

    assert merged.item.body == Cloze(f"{lead_text(lead)} Dort fahren {{{{9}}}} davon ab.")
    assert merged.sentences == (2, 3, 4)


def lead_text(one: Candidate) -> str:
    assert isinstance(one.item.body, Cloze)
    return one.item.body.text


def test_a_suggestion_is_not_joined_with_a_question() -> None:
    suggested = replace(SECOND, item=replace(SECOND.item, status=Status.SUGGESTED))

    assert with_merged([FIRST, suggested], Language.DE) == [FIRST, suggested]


def test_gaps_that_the_second_text_has_in_the_lead_stay() -> None:
    text = "Der Sturm kam am {} nach Hofen. Dort erreichte er zwischen {} und {} Grad."
    first = candidate(text.format("7. Mai", "{{25}}", "{{28}}"), NUMBERS, "25 28", (2, 3), 0.8)
    lead = text.format("{{7. Mai}}", "25", "28")
    second = candidate(f"{lead} Im Jahr {{{{2006}}}} war das auch so.", NUMBERS, "mai 2006", (2, 3, 4), 0.7)

    (merged,) = with_merged([first, second], Language.DE)

    filled = text.format("{{7. Mai}}", "{{25}}", "{{28}}")
    assert merged.item.body == Cloze(f"{filled} Im Jahr {{{{2006}}}} war das auch so.")


def test_a_joined_text_is_given_away_by_all_of_its_gaps() -> None:
    wider = replace(SECOND, made=SECOND.item)

    (merged,) = with_merged([FIRST, wider], Language.DE)

    assert merged.made is None
