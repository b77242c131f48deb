"""English lives and travels: who "he" is, whom the whole text is about, and which lines are entries of a list."""

import pytest

from quizapp.core.facts import ActorKind
from quizapp.core.item import Cloze, Language, Matching, ShortText
from quizapp.generation.asides import is_fragment
from quizapp.generation.context import pointing_words
from quizapp.generation.english_forms import english_wordings
from quizapp.generation.lexicon import LEXICON, Lexicon
from quizapp.generation.reading import read_article
from quizapp.generation.tools import Tools
from quizapp.generation.torn_quotes import with_marks
from tests.generation.town import find, made

WORDS = Lexicon(LEXICON)


def clozes(tools: Tools, text: str) -> list[str]:
    return [item.body.text for item in made(tools, text, Language.EN) if isinstance(item.body, Cloze)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("At Plymouth, where he stayed the longest, two of the boats sank.", "he"),
        ("Early in the morning of 30 May 1832, she was seen by a farmer.", "she"),
        ("In Dover his boat was sold for 40 pounds.", "his"),
        ("Built in the spring of 1832, it is one of the oldest boats.", "it"),
    ],
)
def test_a_pronoun_means_no_town_and_no_month(text: str, word: str) -> None:
    assert word in pointing_words(text, Language.EN)


@pytest.mark.parametrize(
    "text",
    [
        "When Rachel Dawson came to Dover, she sold her boat.",
        "Built in the spring of 1832, the old boat of Dover still sails.",
        "According to Rachel Dawson, she has sold 40 boats.",
    ],
)
def test_a_pronoun_may_mean_somebody_named_before_it(text: str) -> None:
    assert not pointing_words(text, Language.EN)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("3 Harbour Museum (called the Old Mill), south side.", True),
        ("1669, reportedly built for the owners of the boats.", True),
        ("Built by Simon Fletcher between 1656 and 1662.", True),
        ("347–30 September 420) was a priest of the town.", True),
        ("She was a dancer who lived in Dover (d.", True),
        ("Dover (spoken: [ˈdəʊvə]) is a town by the sea.", True),
        ("Built by Simon Fletcher, the mill of Dover burnt down in 1662.", False),
        ("The mill (built in 1662) burnt down.", False),
        ("Simon Fletcher built 3 mills in Dover.", False),
    ],
)
def test_an_entry_of_a_list_is_no_sentence(line: str, is_one: bool) -> None:
    assert is_fragment(line) is is_one


def test_whoever_the_text_is_about_is_no_gap(tools: Tools) -> None:
    more = "Her brother Simon Fletcher sold 40 boats in the spring. In 1998 Rachel Dawson opened a museum in Dover."
    story = f"Rachel Dawson was a baker of the town of Plymouth, and many people came to her shop by the sea. {more}"
    text = f"{story} It rained for a long time in the town, and nobody came to see the boats of the old harbour."
    article = read_article(text, Language.EN, "Rachel Dawson")
    findings = tools.find(article)

    assert any("Rachel Dawson" in actor.names for actor in findings.cast.actors)
    assert not any("{{Rachel Dawson" in one for one in titled(tools, text, "Rachel Dawson"))
    assert any("{{Simon Fletcher" in one for one in titled(tools, text, "Rachel Dawson"))
    assert any(
        "{{Rachel Dawson" in one
        for one in titled(tools, f"It rained for a whole week in the old town. {text}", "News from the town")
    )


def titled(tools: Tools, text: str, title: str) -> list[str]:
    """Return the gap texts of an article with another headline."""
    from quizapp.generation.candidates import Kit
    from quizapp.generation.facts import build_facts
    from quizapp.generation.pool import candidates

    findings = tools.find(read_article(text, Language.EN, title))
    every = candidates(Kit(findings, build_facts(findings), 0))
    return [one.item.body.text for one in every if isinstance(one.item.body, Cloze)]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "In 1998 about 40 boats lay on Plymouth Lake near Plymouth, where Rachel Dawson sold lemonade.",
            "{{Plymouth Lake",
        ),
        ("In 1998 Rachel Dawson came by an early plane to the new airfield (code: DVR) with 40 friends.", "{{DVR"),
        ("In 1998 Rachel Dawson was a well-known American military doctor and had 40 patients.", "{{American"),
        ("In 1998 Rachel Dawson opened a Bed and Breakfast with 40 rooms in the town of Dover.", "{{Breakfast"),
        ("In 1998 Rachel Dawson sold 40 boats in Washington, D.C., where she had lived for a long time.", "{{D.C."),
        ("In the second half of 1998 Rachel Dawson sold all of the 40 boats to the people of Dover.", "{{half"),
        ("In 1998 Rachel Dawson drove with 40 friends to junction 32 and slept in an old harbour.", "{{32"),
        ("In 1998 Rachel Dawson sold 40 shirts in a third campaign for the people of the old harbour.", "{{a third"),
    ],
)
def test_what_says_nothing_or_is_told_is_no_gap(tools: Tools, text: str, wrong: str) -> None:
    shown = clozes(tools, text)

    assert any("{{40}}" in one for one in shown)
    assert not any(wrong in one for one in shown)


def test_the_last_word_of_a_name_is_no_answer(tools: Tools) -> None:
    text = "In 1998 about 40 boats lay on Heron Square, for the river had risen. Simon Fletcher painted Heron Square."
    shown = [one for one in clozes(tools, text) if "{{Heron Square" in one]

    assert shown
    assert not any("|Square" in one for one in shown)


def test_a_relative_is_called_by_the_given_name(tools: Tools) -> None:
    text = "Rachel Dawson had two children. Her daughter, Mildred Dawson, was born on March 19, 2012, in Plymouth."

    assert any("{{Mildred Dawson|" in one and "|Mildred" in one for one in clozes(tools, text))


def test_numbers_of_notes_are_not_shown(tools: Tools) -> None:
    assert with_marks("She sold {{40}} boats, [12] and left.[3]") == "She sold {{40}} boats, and left."
    text = "Rachel Dawson was seen by a farmer, [17] and the boats of the harbour were sold to Simon Fletcher in Dover."
    items = made(tools, text, Language.EN)

    assert any(isinstance(item.body, Cloze) for item in items)
    assert not any("[17]" in f"{item.stem} {getattr(item.body, 'text', '')}" for item in items)


@pytest.mark.parametrize(
    "text", ['Like the so-called "old belt“, Dover has {{40}} mills.', "The \"old' town has {{40}} mills."]
)
def test_marks_set_wrongly_in_the_article_stay_as_they_are(text: str) -> None:
    assert with_marks(text) == text


def test_a_question_keeps_the_whole_of_a_list_and_no_second_clause(tools: Tools) -> None:
    listed = "Rachel Dawson was praised by the rowing club, the old school, and the fire brigade of the town."
    second = "Rachel Dawson was buried in the old garden, and the exact place of it is still unknown."
    stems = [i.stem for i in made(tools, f"{listed} {second}", Language.EN) if isinstance(i.body, ShortText)]

    assert any(stem.endswith("and the fire brigade of the town?") for stem in stems)
    assert any(stem == "Who was buried in the old garden?" for stem in stems)


def test_what_begins_with_and_is_no_office(tools: Tools) -> None:
    text = "Laura Simmons thanked Rachel Dawson, and the director of the museum, who had sold 40 boats in 1998."
    roles = [actor.role.title for actor in find(tools, text, Language.EN).cast.actors if actor.role]

    assert not any(role.startswith("and") for role in roles)


def test_a_rank_that_many_hold_is_not_asked(tools: Tools) -> None:
    text = "General Simon Fletcher sold 40 boats in 1998, and the people of the town of Dover were glad."

    assert not any("“General”" in item.stem for item in made(tools, text, Language.EN))


def test_buildings_are_no_list_to_choose_from(tools: Tools) -> None:
    from quizapp.core.item import MultipleChoice

    text = "Visitors like the Heron Building, Fletcher Square and Dawson Bridge. Uptown is old. Chinatown is new."

    assert not any(isinstance(item.body, MultipleChoice) for item in made(tools, text, Language.EN))


def test_the_sentences_before_a_gap_are_two_at_most(tools: Tools) -> None:
    text = (
        "Simon Fletcher was born in Dover. He learned to row in the harbour. He was wounded in the storm. He went home "
        "to the town. He was made captain of the club in November 1780."
    )

    assert not any("{{November 1780}}" in one and "born in Dover" in one for one in clozes(tools, text))


@pytest.mark.parametrize(
    "line",
    ["Harbour Centre (inside the old mill), ☎ +441234567890 x 80119.", "Open daily, Tel. 01234 567890, near the mill."],
)
def test_where_to_call_is_no_sentence(line: str) -> None:
    assert is_fragment(line)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("In 1998 Rachel Dawson sold 40 boats and moved to 319 Harbour Street with her friends.", "{{319}}"),
        ("In 1998 the 40 boats were seen from Simon Fletcher, Jr. Airport near the town of Dover.", "{{Simon"),
        ("In 1998 the BBC reporter Rachel Dawson saw how 40 boats were lost near the town of Dover.", "{{BBC"),
    ],
)
def test_houses_and_reporters_are_no_gaps(tools: Tools, text: str, wrong: str) -> None:
    shown = clozes(tools, text)

    assert any("{{40}}" in one for one in shown)
    assert not any(wrong in one for one in shown)


def test_nobody_asks_who_the_reporter_is(tools: Tools) -> None:
    text = "Guardian reporter Simon Fletcher saw 40 boats in 1998, and the people of the town of Dover were glad."

    assert not any("reporter”" in item.stem for item in made(tools, text, Language.EN))


def test_an_adjective_is_not_what_a_number_counts(tools: Tools) -> None:
    text = (
        "The island has 540 indigenous bird species in this year. Simon Fletcher has read 620 books about the sea. "
        "The market has 750 stalls on every day of the week. The library owns 420 maps of the coast. The school has "
        "640 pupils and a large garden."
    )
    pairs = [
        pair for item in made(tools, text, Language.EN) if isinstance(item.body, Matching) for pair in item.body.pairs
    ]

    assert pairs
    assert not any(pair.right == "indigenous" or pair.right.endswith("every") for pair in pairs)


def test_a_surname_before_a_given_name_in_capitals_counts(tools: Tools) -> None:
    text = "In 1998 the captain Hwang Min-Ju sold 40 boats to the people of Dover, and Rachel Dawson came late."
    shown = [one for one in clozes(tools, text) if "{{Hwang Min-Ju" in one]

    assert any("|Hwang}}" in one for one in shown)
    assert not any("|Min-Ju" in one for one in shown)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Building a harbour that allows all boats to stay in the town.", True),
        ("Building a harbour is a long work for the people of the town.", False),
        ("Building a harbour, Simon Fletcher found 40 old coins.", False),
        ("The Old Mill, 0590258046, has live music.", True),
    ],
)
def test_an_unfinished_line_is_no_sentence(line: str, is_one: bool) -> None:
    assert is_fragment(line) is is_one


def test_the_place_of_a_body_is_no_name_for_it() -> None:
    text = "Rachel Dawson lives in Plymouth. She teaches at the Plymouth Institute of Fishing."
    shown = "Plymouth Institute of Fishing"

    assert "Plymouth" not in english_wordings(text, (shown, "Plymouth"), ActorKind.ORGANISATION, WORDS)
    assert "Heron" in english_wordings("She works at Heron.", ("Heron Boats", "Heron"), ActorKind.ORGANISATION, WORDS)


def test_an_opinion_in_an_interview_is_no_question(tools: Tools) -> None:
    answer = "The United Kingdom has proven itself as a land of boats and of rain in the long summer."
    asked = "Why do the boats look so old? Is the wood of the boats so good? Where do the boats come from?"

    def asks(text: str) -> bool:
        return any(item.stem.startswith("Which country has proven") for item in made(tools, text, Language.EN))

    assert asks(answer)
    assert not asks(f"{asked} {answer}")


def test_a_question_ends_before_but(tools: Tools) -> None:
    text = "Rachel Dawson proposed a new bridge in the old harbour, but Simon Fletcher would not consider that."
    stems = [item.stem for item in made(tools, text, Language.EN) if isinstance(item.body, ShortText)]

    assert "Who proposed a new bridge in the old harbour?" in stems
