"""Questions with a question word ask for the subject, keep the clause whole and are understood alone."""

import pytest

from quizapp.core.item import ShortText, SingleChoice
from quizapp.generation.tools import Tools
from tests.generation.town import made


def typed(tools: Tools, text: str) -> dict[str, tuple[str, ...]]:
    """Return the stems of the questions with a typed answer, and what counts for each."""
    return {item.stem: item.body.answer for item in made(tools, text) if isinstance(item.body, ShortText)}


def asked(tools: Tools, text: str) -> list[str]:
    return [stem for stem in typed(tools, text) if stem.startswith(("Wer ", "Welche", "Wo ", "In welchem"))]


@pytest.mark.parametrize(
    "text",
    [
        "Schwere Fehler werden Brandner in den alten Akten der Klinik nicht zur Last gelegt.",
        "Der neue Radweg am Bahnhof ist Kellner seit dem Winter ein Dorn im Auge.",
        "Kellner gelang ein großer Erfolg bei der Wahl im Sommer.",
        "Der Ausbau der Straße wird Brandner zufolge mit Geld aus Berlin bezahlt.",
        "Kellners langjähriger Vertreter verließ am Abend das Rathaus der Stadt.",
        "Kellner müsse schnell ein neues Rathaus für die Stadt bauen, forderte die Ärztin.",
        "Am Abend empfing Kellner Minister in der Halle der Schule.",
    ],
)
def test_nobody_is_asked_for_as_subject_who_is_none(tools: Tools, text: str) -> None:
    assert [stem for stem in asked(tools, text) if stem.startswith("Wer ")] == []


def test_who_is_called_so_is_asked_for_with_how(tools: Tools) -> None:
    assert "Wie heißt die jüngste Rednerin im Rat der Stadt?" in typed(
        tools, "Die jüngste Rednerin im Rat der Stadt heißt Brandner."
    )


def test_an_added_clause_is_left_out_of_the_question(tools: Tools) -> None:
    stems = asked(tools, "Kellner will die Halle der Schule im Herbst umbauen, wobei das Land die Kosten trägt.")

    assert stems == ["Wer will die Halle der Schule im Herbst umbauen?"]


def test_a_relative_clause_of_the_answer_is_left_out(tools: Tools) -> None:
    stems = asked(tools, "Die erste Rednerin des Abends war Helga Brandner, deren Buch im Herbst erschien.")

    assert stems == ["Wer war die erste Rednerin des Abends?"]


def test_another_main_clause_does_not_hang_in_the_question(tools: Tools) -> None:
    stems = asked(
        tools,
        "Kellner kann die alte Halle der Schule verkaufen, der Sportverein kann eine neue Halle am Fluss bauen und "
        "die Kinder werden einen neuen Platz finden.",
    )

    assert not any("Sportverein" in stem for stem in stems)


def test_a_verb_keeps_its_second_part_though_it_looks_like_a_link(tools: Tools) -> None:
    stems = asked(tools, "Kellner kommt im Streit um die Halle der Schule oft als strenger Lehrer daher.")

    assert stems == ["Wer kommt im Streit um die Halle der Schule oft als strenger Lehrer daher?"]


@pytest.mark.parametrize(
    "text",
    [
        "Seit dem Sommer wurden in Norwegen und in Dänemark bei mehreren Unfällen vierzig Menschen verletzt.",
        "In Norwegen wird ihr Bestand von den Fachleuten auf viele Tausend Paare geschätzt.",
        "Große Kritik am Umbau der Häfen gab es auch in Norwegen.",
        "In Norwegen hat das Gremium eine stärkere Rolle als der Rat der Stadt.",
        "Der Verein ist in Norwegen durch neue Klubs und bei Reisen durch die Konkurrenz unter Druck geraten.",
    ],
)
def test_no_place_is_asked_for_that_is_one_of_several_or_lacks_its_context(tools: Tools, text: str) -> None:
    assert asked(tools, text) == []


def test_a_question_for_a_place_keeps_the_relative_clause_of_its_noun(tools: Tools) -> None:
    stems = asked(
        tools,
        "Bald werden in Norwegen erste Busse auf den Straßen fahren, die kein Mensch mehr lenken muss.",
    )

    assert stems == [
        "In welchem Land werden bald erste Busse auf den Straßen fahren, die kein Mensch mehr lenken muss?"
    ]


def test_the_subject_stands_before_the_time_in_a_question_for_a_place(tools: Tools) -> None:
    stems = asked(tools, "Bereits im vorigen Sommer wollte Helga Brandner virtuell in Norwegen auftreten.")

    assert "In welchem Land wollte Helga Brandner bereits im vorigen Sommer virtuell auftreten?" in stems


def test_a_group_is_not_chosen_among_groups(tools: Tools) -> None:
    text = "Die Soldaten bewachten am Abend die Brücke über den Fluss. Die Ärzte und die Lehrer kamen ins Rathaus."
    chosen = [item for item in made(tools, text) if isinstance(item.body, SingleChoice)]

    assert not [item for item in chosen if item.stem.startswith("Wer bewachte")]


def test_an_abbreviation_of_the_article_counts_for_the_body_that_acts(tools: Tools) -> None:
    text = (
        "Der Verwaltungsgerichtshof prüfte im Herbst die Rechnungen der Stadt Wiesenbach. Der VwGH fand viele Fehler, "
        "die der Stadt teuer wurden. Der Verwaltungsgerichtshof will sie bald melden."
    )
    keys = [key for stem, key in typed(tools, text).items() if "prüfte im Herbst" in stem]

    assert keys
    assert all("VwGH" in key for key in keys)


@pytest.mark.parametrize(
    "text",
    [
        "Die Polizei und die Feuerwehr warnten am Abend vor dem hohen Wasser im Fluss.",
        "Fachleute gehen von 20 bis 30 Millionen aus.",
        "Streit um Brücke Im Mai warnte die Polizei vor dem hohen Wasser im Fluss.",
    ],
)
def test_nobody_is_asked_for_where_two_speak_or_words_are_missing(tools: Tools, text: str) -> None:
    assert asked(tools, text) == []


def test_a_town_is_asked_for_as_a_town(tools: Tools) -> None:
    stems = typed(tools, "In Hamburg haben im Sommer viele hundert Schüler gegen den Bau der Brücke demonstriert.")

    asked = [stem for stem, names in stems.items() if names[0] == "Hamburg"]
    assert asked
    assert all(stem.startswith("In welcher Stadt haben") for stem in asked)
