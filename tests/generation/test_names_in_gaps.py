"""Names are asked for whole, in one spelling and with every word that counts; what is said stays with who says it."""

import re

import pytest

from quizapp.core.item import Cloze, ShortText, TrueFalse
from quizapp.generation.giveaways import gives_away, shown_by
from quizapp.generation.inflection import nominative
from quizapp.generation.tools import Tools
from tests.generation.town import LEAD, find, made, proposed


def cloze_texts(tools: Tools, text: str) -> str:
    return "\n".join(item.body.text for item in made(tools, text) if isinstance(item.body, Cloze))


@pytest.mark.parametrize(
    ("sentence", "stem"),
    [
        (
            "Bei dem Unfall sind vier Menschen verletzt worden, weitere zehn auf der Flucht.",
            "Wie viele Menschen sind bei dem Unfall verletzt worden?",
        ),
        (
            "Die Ausgaben der Stadt entsprechen etwa zwei Prozent der gesamten Kosten.",
            "Ungefähr wie viel Prozent der gesamten Kosten entsprechen die Ausgaben der Stadt?",
        ),
    ],
)
def test_a_question_ends_where_its_clause_ends(tools: Tools, sentence: str, stem: str) -> None:
    assert stem in [item.stem for item in made(tools, sentence)]


def test_a_clause_that_lacks_its_object_is_not_asked(tools: Tools) -> None:
    stems = [i.stem for i in made(tools, "In Österreich gibt es einen breiten Konsens, was die Pflege betrifft.")]

    assert not [stem for stem in stems if stem.startswith("In welchem Land")]


def test_both_words_for_a_group_count(tools: Tools) -> None:
    answers = [
        item.body.answer
        for item in made(tools, "Die Polizisten forderten die Schüler auf, das Gebäude am Markt nicht zu verlassen.")
        if isinstance(item.body, ShortText) and item.stem.startswith("Wer forderte")
    ]

    assert answers
    assert all("Polizei" in answer for answer in answers)


@pytest.mark.parametrize(
    ("sentence", "gap"),
    [
        ("Die neue Station fliegt im Jahr 2031 zum Mond und kostet viel Geld.", "{{Mond}}"),
        ("Bei Rapid gewannen 2019 alle, weil man von Rapid immer mehr erwartet.", "{{Rapid}}"),
    ],
)
def test_nouns_and_names_that_stand_there_twice_are_no_gaps(tools: Tools, sentence: str, gap: str) -> None:
    assert gap not in cloze_texts(tools, sentence)


def test_a_dateline_before_a_gap_is_not_shown(tools: Tools) -> None:
    text = cloze_texts(tools, "Berlin – Zwei Wochen vor dem Fest sucht die Stadt noch 14 Helfer für den Aufbau.")

    assert "{{Zwei}} Wochen" in text
    assert "Berlin –" not in text


def test_two_spellings_of_a_person_are_one(tools: Tools) -> None:
    findings = find(
        tools, "Am Montag kam André Sörensen nach Wiesenbach. Am Dienstag sprach Andre Sörensen im Rathaus."
    )

    assert len([actor for actor in findings.cast.actors if "Sörensen" in actor.name]) == 1


@pytest.mark.parametrize(
    ("phrase", "alone"),
    [
        ("Internationalen Währungsfonds", "Internationaler Währungsfonds"),
        ("Europäischen Zentralbank", "Europäische Zentralbank"),
        ("Deutschen Fußballbundes", "Deutscher Fußballbund"),
    ],
)
def test_a_title_in_another_case_becomes_a_name(tools: Tools, phrase: str, alone: str) -> None:
    assert nominative(phrase, find(tools, LEAD).lexicon, is_title=True) == alone


def test_she_behind_a_named_subject_is_what_is_spoken_of(tools: Tools) -> None:
    text = (
        "Am Montag lobte Helga Brandner die Äußerung ihres Kollegen. Der Minister Jonas Ritter bezeichnete sie als "
        "„sehr dumm und ganz falsch“."
    )

    said = [c.speaker.name for c in find(tools, text).claims if "dumm" in c.statement(find(tools, text).document)]
    assert said == ["Jonas Ritter"]


def test_reported_words_and_titled_persons_are_not_turned_false(tools: Tools) -> None:
    text = (
        "„Wir suchen Helfer“, sagte Jonas Ritter am Montag in Wiesenbach. Tobias Kellner sei ein guter Mensch und ein "
        "Vorbild für die Jugend. Der Wirt Tobias Kellner eröffnete am Abend das neue Gasthaus am See."
    )

    stems = [item.stem for item in made(tools, text) if isinstance(item.body, TrueFalse)]
    assert not [stem for stem in stems if "Vorbild" in stem or "Gasthaus" in stem]


def test_sentences_with_a_hashtag_are_no_prose(tools: Tools) -> None:
    assert "Helfer" not in cloze_texts(tools, "#Fest Die Stadt Wiesenbach sucht für das Fest 14 Helfer aus dem Kreis.")


def test_an_office_of_two_holders_is_not_asked(tools: Tools) -> None:
    text = "Der Trainer Jonas Ritter lobte die Mannschaft. Der SVR-Trainer Paul Lindner klagte über den Schnee."

    stems = [item.stem for item in made(tools, text)]
    assert not [stem for stem in stems if "als „Trainer“" in stem]
    assert [stem for stem in stems if "als „SVR-Trainer“" in stem]


def test_questions_that_show_each_others_answers_do_not_stand_together(tools: Tools) -> None:
    text = "In Hamburg waren im November bei einem Sturm 130 Menschen verletzt worden."
    where, how_many = (
        next(one for one in proposed(tools, text) if one.item.stem.startswith(word))
        for word in ("In welcher Stadt", "Wie viele")
    )

    assert gives_away(shown_by(where), shown_by(how_many))


def test_a_gap_text_whose_gaps_another_one_has_does_not_stand_beside_it(tools: Tools) -> None:
    texts = [one for one in proposed(tools, "In Hamburg wurden im November 130 Menschen verletzt.")
             if isinstance(one.item.body, Cloze) and "130}}" in one.item.body.text]  # fmt: skip

    assert len(texts) > 1
    assert gives_away(shown_by(texts[0]), shown_by(texts[1]))


@pytest.mark.parametrize(
    ("sentence", "gap"),
    [
        (
            "Am Abend sang Mara Welle im Park vor 300 Leuten. Bisher galt Ina da Silva als Vorbild für alle.",
            "{{Silva}}",
        ),
        ("Auf Facebook und Twitter zeigten am Abend 400 Leute ihre Trauer um den alten Wirt.", "{{Facebook}}"),
    ],
)
def test_parts_of_names_and_networks_in_a_row_are_no_gaps(tools: Tools, sentence: str, gap: str) -> None:
    assert gap not in cloze_texts(tools, sentence)


def test_in_an_interview_nothing_is_asked_as_a_fact(tools: Tools) -> None:
    talk = (
        "STANDARD: Was wollen Sie im Ort ändern? Helga Brandner wird im Herbst die alte Praxis am See verkaufen. "
        "STANDARD: Wann kommt die Brücke? Tobias Kellner wird im Mai die neue Brücke über den Fluss öffnen. "
        "STANDARD: Und das Bad? Tobias Kellner will das Bad am See im Sommer für alle Kinder öffnen."
    )

    assert not [item.stem for item in made(tools, talk) if item.stem.startswith(("Wer ", "Welche Person"))]
    assert not [item for item in made(tools, talk) if isinstance(item.body, TrueFalse)]
    assert [item.stem for item in made(tools, talk.replace("STANDARD: ", "")) if item.stem.startswith("Wer ")]


def test_a_doubt_is_no_statement(tools: Tools) -> None:
    def said(verb: str) -> list[str]:
        text = f"Helga Brandner {verb}, dass die elf neuen Busse der Stadt bis Ende November fahren."
        return [item.stem for item in made(tools, text) if "die Aussage zu, dass die elf" in item.stem]

    assert said("sagte")
    assert not said("bezweifelt")


@pytest.mark.parametrize(
    ("sentence", "beginning"),
    [
        ("Der Wirt wurde am Montag abgeführt und knapp vier Stunden im Rathaus verhört.", "Knapp wie viele"),
        ("Das ist auch schon 40 Jahre her.", "Wie viele Jahre"),
    ],
)
def test_a_number_of_another_part_or_without_a_subject_is_not_asked(
    tools: Tools, sentence: str, beginning: str
) -> None:
    assert not [item.stem for item in made(tools, sentence) if item.stem.startswith(beginning)]


def test_a_rest_of_a_sentence_is_no_gap_text(tools: Tools) -> None:
    assert "400" not in cloze_texts(tools, "Mit 400 Gästen und viel Musik auf dem alten Platz am Ufer des Flusses.")


def test_a_person_ends_before_the_firm(tools: Tools) -> None:
    names = {
        actor.name
        for actor in find(tools, "Fraser Keller von Bromium sagte am Montag, dass alles gut ist.").cast.actors
    }

    assert not [name for name in names if "von Bromium" in name]


def test_a_single_name_is_first_of_all_a_surname(tools: Tools) -> None:
    text = (
        "Der Schüler Karim Jonas baute eine Uhr. Sein Vater Jonas Lindberger lebt im Norden. Am Freitag traf Jonas "
        "den Bürgermeister Tobias Kellner im Rathaus."
    )

    actor = next(actor for actor in find(tools, text).cast.actors if actor.name == "Karim Jonas")
    assert any(mention.text == "Jonas" for mention in actor.mentions)


@pytest.mark.parametrize(
    ("sentence", "beginning"),
    [
        (
            "Im April 2013 wurden bei einem Streit, der auf eine Feier folgte, im Ort 21 Menschen verletzt.",
            "Wann wurden",
        ),
        ("Die Polizei bestätigte das der Zeitung am Abend in einem kurzen Schreiben.", "Wer bestätigte das"),
        ("Das Hotel bietet der Familie des Künstlers aus der Stadt nicht mehr 750 Euro.", "Wie viel Euro"),
    ],
)
def test_a_clause_without_its_end_is_not_asked(tools: Tools, sentence: str, beginning: str) -> None:
    assert not [item.stem for item in made(tools, sentence) if item.stem.startswith(beginning)]


def test_a_game_is_contested_and_nothing_denied(tools: Tools) -> None:
    text = "Der Spieler Tobias Kellner kam am Abend. Tobias Kellner hat seit dem September kein Spiel mehr bestritten."

    assert not [item.stem for item in made(tools, text) if "bestreitet oder" in item.stem]


def test_an_office_with_a_hyphen_is_no_part_of_the_name(tools: Tools) -> None:
    text = "Am Abend kam Lukas Welle ins Stadion. Er war müde, sagte Abwehr-Spieler Welle nach dem Abend im Ort."

    assert not [actor.name for actor in find(tools, text).cast.actors if "Spieler" in actor.name]


@pytest.mark.parametrize(
    ("sentence", "beginning"),
    [
        ("Eingeladen ist die ganze Gruppe der nach 1989 Geborenen aus dem Ort.", "Nach wie vielen"),
        ("Nicht mehr geben wird es 2016 die Bühne, das Feld für junge Kunst im Haus.", "Wann geben"),
        ("Mit vielen Gästen lag die Stadt am Ende des Jahres über der Zahl von 2014.", "Wann lag"),
    ],
)
def test_years_and_turned_verbs_make_no_crooked_question(tools: Tools, sentence: str, beginning: str) -> None:
    assert not [item.stem for item in made(tools, sentence) if item.stem.startswith(beginning)]


def test_the_number_of_a_plan_is_no_gap(tools: Tools) -> None:
    text = "Mit dem Sparplan Perforo 2020 wollte die Stadt im Jahr 2015 wieder besser werden."

    assert "{{2020}}" not in cloze_texts(tools, text)
    assert "{{2015}}" in cloze_texts(tools, text)


def test_a_shared_surname_alone_does_not_count(tools: Tools) -> None:
    text = "Jonas Lohmann und seine Frau Vera Lohmann aus Hamburg stehen seit Mai vor dem Gericht in Lindenau."

    gaps_with_name = [piece for piece in cloze_texts(tools, text).split("{{") if piece.startswith(("Jonas", "Vera"))]
    assert gaps_with_name
    assert not [piece for piece in gaps_with_name if "|Lohmann}}" in piece]


def test_a_maker_without_a_name_is_not_the_source(tools: Tools) -> None:
    text = "Die Nordwerk AG baut Puppen. Der Hersteller gibt zudem an, dass alle Gespräche sicher gespeichert werden."

    assert not [i for i in made(tools, text) if isinstance(i.body, ShortText) and "Hersteller" in i.body.answer]


@pytest.mark.parametrize(
    ("sentence", "gaps"),
    [
        (
            "Bester im Spiel Spanien gegen Tschechien war am Montag Tobias Kellner mit acht Toren.",
            ("{{Spanien", "{{Tsch"),
        ),
        ("Im Jahr 2006 gehörten Intel Corp., Toshiba Corp. und Sony Corp. zu den 40 Firmen.", ("{{Intel", "{{Sony")),
    ],
)
def test_names_that_can_be_exchanged_are_not_both_gaps(tools: Tools, sentence: str, gaps: tuple[str, str]) -> None:
    texts = cloze_texts(tools, sentence).split("\n")

    assert any(gaps[0] in text for text in texts)
    assert not any(all(gap in text for gap in gaps) for text in texts)


def test_a_name_that_the_text_shows_leaves_the_others_of_its_kind_to_be_asked_for(tools: Tools) -> None:
    text = "Die Google-Holding Alphabet warb mit 40 Leuten bei Microsoft, danach auch bei dem Händler Amazon."

    assert any(re.search(r"40 Leuten.*{{Microsoft.*{{Amazon", line) for line in cloze_texts(tools, text).split("\n"))
