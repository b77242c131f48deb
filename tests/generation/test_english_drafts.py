"""English texts: captions, quotations cut off, parts of names and whoever speaks for himself are no questions."""

import re

import pytest

from quizapp.core.item import Cloze, Language, Matching, MultipleChoice, ShortText, SingleChoice
from quizapp.generation.captions import caption_places
from quizapp.generation.tools import Tools
from quizapp.generation.torn_quotes import with_marks
from tests.generation.town import find, made


def clozes(tools: Tools, text: str) -> list[str]:
    return [item.body.text for item in made(tools, text, Language.EN) if isinstance(item.body, Cloze)]


@pytest.mark.parametrize(
    "line",
    [
        "Image: Rachel Dawson.",
        "visitors at the old harbour in 2011.",
        "The town's new ferry Marigold in Portsmouth.",
        "Rachel Dawson of the rowing club; from file, 2014.",
        "Four of the winners, including the swimmer Rachel Dawson.",
    ],
)
def test_a_line_below_a_picture_is_no_sentence(line: str) -> None:
    assert caption_places([line], [0]) == {0}


@pytest.mark.parametrize(
    "line",
    [
        "Critics say the plan costs 40 million pounds.",
        "Rachel Dawson chairs the rowing club.",
        "The ferry left Portsmouth at noon.",
        "Some farmers grow nothing but pumpkins.",
    ],
)
def test_a_short_sentence_is_no_caption(line: str) -> None:
    assert caption_places([line], [0]) == set()


def test_what_stands_before_a_credit_is_the_caption_that_belongs_to_it() -> None:
    lines = ["The bridge opened in May.", "Visitors walk across the bridge.", "Photo: Rachel Dawson."]
    assert caption_places(lines, [0, 1, 1]) == {1, 2}
    assert caption_places(lines, [0, 1, 2]) == {2}


def test_a_photographer_is_no_wrong_answer(tools: Tools) -> None:
    text = (
        "The festival was opened by Oliver Bennett, Helen Carter, and Simon Fletcher. Fireworks over the square. "
        "Image: Daniel Morris. Later in the evening the teacher Laura Simmons sang with Peter Walsh."
    )
    shown = [str(item.body) for item in made(tools, text, Language.EN)]
    assert shown
    assert not any("Morris" in body for body in shown)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ('She said "It will be open in 2019.', 'She said "It will be open in 2019. […]"'),
        ('It cost {{40}} pounds," she said.', '"[…] It cost {{40}} pounds," she said.'),
        ("She said “It will be open in 2019.", "She said “It will be open in 2019. […]”"),
        ('The "old" bridge is the "green" one.', 'The "old" bridge is the "green" one.'),
        ('The "old" bridge is 5" wide" now.', 'The "old" bridge is 5" wide" now.'),
    ],
)
def test_a_quotation_that_is_cut_off_is_closed(text: str, whole: str) -> None:
    assert with_marks(text) == whole


def test_a_gap_text_closes_the_quotation(tools: Tools) -> None:
    text = 'Simon Fletcher said "The festival sold 4,200 tickets on the first day. Nobody had expected that."'
    assert any(one.endswith('first day. […]"') for one in clozes(tools, text))


def test_who_speaks_for_himself_is_not_understood_without_his_name(tools: Tools) -> None:
    text = "The harbour was closed for a long time. My brother had 12 boats at the pier, and our nets were new."
    asked = "What did you do? How did you live? Who helped you? "
    assert not any("{{12}}" in one for one in clozes(tools, asked + text))
    assert any("{{12}}" in one for one in clozes(tools, text))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("A storm sank nine fishing boats in the Bay of Plymouth on the first night of March.", "Plymouth"),
        ("In the Plymouth West constituency, nine candidates stood in the election of the council.", "Plymouth"),
        ("About 900 visitors came to the Radio Plymouth studios on the first day of the festival.", "Plymouth"),
    ],
)
def test_a_part_of_a_name_is_no_gap(tools: Tools, sentence: str, name: str) -> None:
    more = "The town of Plymouth lies by the sea, and Plymouth is a port with 260,000 inhabitants."
    assert not any(f"{{{{{name}}}}}" in one and sentence[:20] in one for one in clozes(tools, f"{sentence} {more}"))


def test_a_name_ends_before_letters_and_begins_behind_a_trade(tools: Tools) -> None:
    text = (
        "Rachel Dawson OBE opened the museum, and Dentist Simon Fletcher gave it 300 old tools. Rachel Dawson "
        "thanked Simon Fletcher for his gift of tools."
    )
    names = {name for actor in find(tools, text, Language.EN).cast.actors for name in actor.names}
    assert {"Rachel Dawson", "Simon Fletcher"} <= names
    assert not any("OBE" in name or "Dentist" in name for name in names)


def test_the_short_name_of_a_body_counts_as_well(tools: Tools) -> None:
    text = "The University of Plymouth planted 400 trees last spring. The University said that 30 of the trees died."
    found = [actor for actor in find(tools, text, Language.EN).cast.actors if "University" in actor.names]
    assert [actor.name for actor in found] == ["University of Plymouth"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The other two winners of the race were Rachel Dawson from Dover and Simon Fletcher of Kent.",
        "Two young swimmers Rachel Dawson of Dover and Simon Fletcher of Kent won all the races in May.",
    ],
)
def test_a_number_is_not_asked_where_all_that_it_counts_are_named(tools: Tools, sentence: str) -> None:
    assert not any("{{two}}" in one.lower() for one in clozes(tools, sentence))


def test_a_number_is_asked_where_not_all_are_named(tools: Tools) -> None:
    text = "Two boats from Ashcombe and 14 boats from Dover took part in the race on Sunday, said Rachel Dawson."
    assert any("{{two}}" in one.lower() for one in clozes(tools, text))


def test_an_office_that_several_hold_is_not_asked(tools: Tools) -> None:
    many = "The councillor Rachel Dawson opened the school. Two other councillors stayed away from the school."
    one = "The councillor Rachel Dawson opened the school. Two of the neighbours stayed away from the school."
    assert not any("“councillor”" in item.stem for item in made(tools, many, Language.EN))
    assert any("“councillor”" in item.stem for item in made(tools, one, Language.EN))


def test_a_question_does_without_what_ties_its_sentence(tools: Tools) -> None:
    text = "Rachel Dawson also claims that the old bridge was closed because of a storm in the winter."
    stems = [item.stem for item in made(tools, text, Language.EN) if item.stem.startswith("Who")]
    assert "Who claims that the old bridge was closed because of a storm in the winter?" in stems


def test_a_statement_does_not_mean_somebody_outside_of_it(tools: Tools) -> None:
    text = "The baker Rachel Dawson has claimed that the council of the town ignored her for twelve years."
    assert not any("ignored her" in item.stem for item in made(tools, text, Language.EN))


def test_a_single_gap_has_no_bank(tools: Tools) -> None:
    text = (
        "Rachel Dawson, Simon Fletcher and Laura Simmons live in Dover. Peter Walsh painted the walls of the school "
        "in bright colours. Simon Fletcher sold the old school in the spring of 2012."
    )
    gaps = [
        item.body
        for item in made(tools, text, Language.EN)
        if isinstance(item.body, Cloze) and item.body.text.count("{{") == 1
    ]
    assert gaps
    assert not any(body.distractors for body in gaps)


def test_what_is_no_name_of_a_person_is_no_wrong_answer(tools: Tools) -> None:
    text = (
        "The guests were Rachel Dawson, Simon Fletcher, and Laura Simmons. Peter Walsh, a Booker Prize-winner, came "
        "late. "
        "Helen Carter read from a book, and Oliver Bennett paid 500 pounds for it."
    )
    options = [
        option.text
        for item in made(tools, text, Language.EN)
        if isinstance(item.body, MultipleChoice | SingleChoice)
        for option in item.body.distractors
    ]
    assert options
    assert not any("winner" in option for option in options)


def test_sentences_to_match_are_whole_and_without_spans(tools: Tools) -> None:
    text = (
        "The number of boats in the harbour rose from 9 to 10 after the winter. The bridge was built by 300 workers "
        'in the last century. Simon Fletcher said "The bridge has cost 4,200 pounds. It is a good one." '
        "The market has 75 stalls on every day of the week. The school has 540 pupils and a large garden."
    )
    pairs = [
        pair for item in made(tools, text, Language.EN) if isinstance(item.body, Matching) for pair in item.body.pairs
    ]
    assert pairs
    assert not any(" to " in pair.right or pair.left.count('"') % 2 for pair in pairs)


def test_a_paper_that_only_asked_is_no_gap(tools: Tools) -> None:
    text = "The BBC spoke with Rachel Dawson, who had 40 hens, about the storm that had come in the night."
    assert not any("{{BBC" in one for one in clozes(tools, text))


def test_whoever_is_asked_for_is_accepted_with_a_short_name(tools: Tools) -> None:
    text = (
        "The University of Plymouth planted 400 trees last spring. The University claims that the trees of the park "
        "are healthy."
    )
    keys = [item.body.answer for item in made(tools, text, Language.EN) if isinstance(item.body, ShortText)]
    assert any({"University", "University of Plymouth"} <= set(answers) for answers in keys)


@pytest.mark.parametrize(
    ("sentence", "gap"),
    [
        ("The farmers of the valley sold the two fields by the river to a company in the spring of 1998.", "two"),
        ("The airline sold the 747 that had flown to Boston for so many years to a museum in the spring.", "747"),
        ("The number of boats in the harbour of the town rose from 9 to 10 in the cold spring of 1998.", "9 to 10"),
    ],
)
def test_a_number_that_says_nothing_is_no_gap(tools: Tools, sentence: str, gap: str) -> None:
    assert not any(f"{{{{{gap}}}}}" in one for one in clozes(tools, sentence))


def test_a_subordinate_clause_is_not_asked_as_a_question(tools: Tools) -> None:
    text = "When Rachel Dawson proposed the new bridge, it was a shock for the owners of the old ferry."
    assert not any(item.stem.startswith("Who") for item in made(tools, text, Language.EN))


def test_a_number_given_elsewhere_is_no_statement(tools: Tools) -> None:
    text = "About 900 trees stand in the park. The University of Plymouth estimates that number is closer to 1,200."
    assert not any("number is closer" in item.stem for item in made(tools, text, Language.EN))


def test_what_is_far_too_much_is_no_wrong_answer(tools: Tools) -> None:
    text = (
        "The storm destroyed 60,000 houses on the first night. The temple has five pillars, which were made of stone. "
        "The army sent 48,000 soldiers to the coast. The church was visited by 70,000 pilgrims in the spring."
    )
    wrong = [
        option.text
        for item in made(tools, text, Language.EN)
        if isinstance(item.body, SingleChoice) and "refer to" in item.stem
        for option in item.body.distractors
    ]
    assert wrong
    assert not any("pillars" in one for one in wrong)


def test_an_office_ends_where_something_longer_begins(tools: Tools) -> None:
    text = "According to the Ashcombe Arts and Letters Index Professor Rachel Dawson is the best writer of the county."
    roles = [actor.role.title for actor in find(tools, text, Language.EN).cast.actors if actor.role]
    assert "Professor" in roles
    assert not any("Index" in role for role in roles)


def test_a_king_has_no_surname(tools: Tools) -> None:
    text = "The museum shows 300 letters by King Harold II from the year 1066, which Rachel Dawson bought in Dover."
    answers = [answer for one in clozes(tools, text) for answer in one.replace("}}", "|").split("|")]
    assert "II" not in answers


def test_a_surname_means_who_was_named_first(tools: Tools) -> None:
    text = (
        "Rachel Dawson opened the museum in 1998. Dawson was born in Dover. Her father Jonathan Edward Dawson was a "
        "baker. Dawson has 12 hens."
    )
    actors = {name: actor.name for actor in find(tools, text, Language.EN).cast.actors for name in actor.names}
    assert actors["Dawson"] == "Rachel Dawson"


@pytest.mark.parametrize("words", ["a third party", "a third-party governor", "a half-sister of hers"])
def test_an_ordinal_is_no_part_of_a_whole(tools: Tools, words: str) -> None:
    text = f"Rachel Dawson stood for {words} in the election of the council and won more than a third of the votes."
    assert [figure.value for figure in find(tools, text, Language.EN).figures] == ["a third"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("She played the teacher Laura Simmons in the film The Rachel Dawson Story of the year 1998.", "Rachel Dawson"),
        ("About 900 students of the University of Kent at Plymouth came to the festival in the summer.", "Plymouth"),
    ],
)
def test_a_part_of_a_title_is_no_gap(tools: Tools, sentence: str, name: str) -> None:
    more = f"{name} was on the front page of the paper, and everybody spoke of {name} for a while."
    assert not any(f"{{{{{name}" in one and sentence[:12] in one for one in clozes(tools, f"{sentence} {more}"))


def test_a_surname_may_stand_first(tools: Tools) -> None:
    text = "The leader Kim Jong-il sent 4,200 soldiers to the border in the spring of 1998, said Rachel Dawson."
    answers = [one for one in clozes(tools, text) if "{{Kim Jong-il" in one]
    assert answers
    assert any("|Kim}}" in one for one in answers)
    assert not any("|Jong-il" in one for one in answers)


def test_what_is_said_in_several_sentences_keeps_its_speaker(tools: Tools) -> None:
    text = (
        'Simon Fletcher said, "The bridge is old. The river took 14 boats of the rowing club in 1998. The town needs a '
        'new one." The school has 540 pupils.'
    )
    shown = [one for one in clozes(tools, text) if "{{14}}" in one]
    assert shown
    assert all("Simon Fletcher" in one or "{{Simon" in one for one in shown)
    assert not any(item.stem.startswith("The river took") for item in made(tools, text, Language.EN))


def test_a_sister_of_the_same_name_is_no_answer(tools: Tools) -> None:
    text = (
        "Rachel Dawson opened the museum in 1998. In the spring Dawson sold 4,200 tickets to the people of the town. "
        "Her sister is called Mildred Dawson, and they live in Dover."
    )
    shown = [one for one in clozes(tools, text) if "{{Dawson" in one]
    assert any("|Rachel Dawson" in one for one in shown)
    assert not any(re.search(r"\{\{Dawson[^}]*Mildred", one) for one in shown)


def test_the_rest_of_a_number_is_no_gap(tools: Tools) -> None:
    text = (
        "Rachel Dawson hit .348 in the first season and won the prize of the town. The bridge was built in 1998. "
        "The law of the town was changed by the council in the spring ([2]). The school has 540 pupils and a garden."
    )
    shown = clozes(tools, text)
    pairs = [
        pair for item in made(tools, text, Language.EN) if isinstance(item.body, Matching) for pair in item.body.pairs
    ]
    assert shown
    assert not any("{{348}}" in one or "{{2}}" in one for one in shown)
    assert not any(pair.right in ("348", "2") for pair in pairs)
