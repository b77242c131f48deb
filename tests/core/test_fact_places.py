"""Where facts stand in an article."""

from quizapp.core.article import Article
from quizapp.core.fact_places import evidence_of, marks_of, without_overlaps
from quizapp.core.facts import Actor, ActorKind, Figure, Source, SourceKind
from quizapp.core.item import Focus, ItemSet, Language

TEXT = "Die Werft Nordkai baut 12 Boote. Das sagte Ada Lund der Agentur nwd.\n\nNordkai hat 12 Hallen."


def _set(**facts: object) -> ItemSet:
    return ItemSet("s", "t", Language.DE, Article(TEXT, "Werft Nordkai wächst"), (), **facts)  # type: ignore[arg-type]


def _words(item_set: ItemSet) -> list[str]:
    return [item_set.article.at(mark.span) for mark in marks_of(item_set)]


def test_an_actor_is_marked_at_every_name_also_in_the_title() -> None:
    item_set = _set(actors=(Actor("a", "Werft Nordkai", ActorKind.ORGANISATION, (), ("Nordkai",)),))

    assert _words(item_set) == ["Werft Nordkai", "Nordkai", "Werft Nordkai", "Nordkai", "Nordkai"]
    shown = without_overlaps(marks_of(item_set))
    assert [item_set.article.at(mark.span) for mark in shown] == ["Werft Nordkai", "Werft Nordkai", "Nordkai"]


def test_a_figure_is_marked_in_its_evidence_only_with_its_unit() -> None:
    item_set = _set(figures=(Figure("f", "12", "Hallen", ("Nordkai hat 12 Hallen.",), unit="Hallen"),))

    assert _words(item_set) == ["12 Hallen"]
    assert marks_of(item_set)[0].span.start > TEXT.index("\n\n")


def test_a_place_that_is_actor_and_source_is_shown_as_source() -> None:
    item_set = _set(
        actors=(Actor("a", "nwd", ActorKind.ORGANISATION, ()),), sources=(Source("s", "nwd", SourceKind.AGENCY, ()),)
    )

    assert [mark.focus for mark in without_overlaps(marks_of(item_set))] == [Focus.SOURCES]


def test_evidence_is_given_as_whole_sentences() -> None:
    figure = Figure("f", "12", "Boote", ("baut 12 Boote", "nirgends"))
    item_set = _set(figures=(figure,))

    assert [item_set.article.at(span) for span in evidence_of(item_set, figure)] == ["Die Werft Nordkai baut 12 Boote."]


def test_a_figure_without_a_place_has_no_mark() -> None:
    assert marks_of(_set(figures=(Figure("f", "99", "x", ("Nordkai hat 12 Hallen.", "fehlt")),))) == ()
