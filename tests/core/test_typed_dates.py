"""A typed date counts when it is as exact as the key, in every usual notation of both languages."""

import pytest

from quizapp.core.article import Article
from quizapp.core.dated_years import dated_years
from quizapp.core.item import Language
from quizapp.core.typed_dates import DateKey, judge_date, years_of

DE, EN = Language.DE, Language.EN
ONE_YEAR = DateKey("5. März 2026", frozenset({2026}))
TWO_YEARS = DateKey("5. März 2026", frozenset({2025, 2026}))
NO_YEAR = DateKey("5. März", frozenset({2025, 2026}))
MONTH = DateKey("März 2026", frozenset({2026}))
EVENING = DateKey("18 Uhr")
HALF_PAST = DateKey("18:30")
BOTH = DateKey("5. März 2026, 18 Uhr", frozenset({2026}))

GERMAN = [
    (ONE_YEAR, "5. März 2026", True, "date-exact"),
    (ONE_YEAR, "5.3.2026", True, "date-notation"),
    (ONE_YEAR, "05.03.2026", True, "date-notation"),
    (ONE_YEAR, "5.3.26", True, "date-notation"),
    (ONE_YEAR, "2026-03-05", True, "date-notation"),
    (ONE_YEAR, "05. 03. 2026", True, "date-notation"),
    (ONE_YEAR, "5/3/2026", True, "date-notation"),
    (ONE_YEAR, "am 5. März 2026", True, "date-notation"),
    (ONE_YEAR, "Donnerstag, 5. März 2026", True, "date-notation"),
    (ONE_YEAR, "5. Maerz 2026", True, "date-notation"),
    (ONE_YEAR, "5. Mrz. 2026", True, "date-notation"),
    (ONE_YEAR, "der fünfte März 2026", True, "date-notation"),
    (ONE_YEAR, "March 5, 2026", True, "date-notation"),
    (ONE_YEAR, "5th of March 2026", True, "date-notation"),
    (ONE_YEAR, "5. März", True, "date-without-year"),
    (ONE_YEAR, "5.3.", True, "date-without-year"),
    (ONE_YEAR, "5.3", True, "date-without-year"),
    (ONE_YEAR, "5. März 2026, 18 Uhr", True, "date-more-exact"),
    (DateKey("5. Februar 2026"), "5. Febuar 2026", True, "date-typo"),
    (DateKey("5. Februar 2026"), "5. Febuar 2025", False, "date-wrong-year"),
    (DateKey("5. Dezember"), "5. Dezmber", True, "date-typo"),
    (DateKey("5. Juni"), "5. Jumi", False, "date-unreadable"),
    (ONE_YEAR, "6. März 2026", False, "date-wrong"),
    (ONE_YEAR, "5. Mai 2026", False, "date-wrong"),
    (ONE_YEAR, "3.5.2026", False, "date-wrong"),
    (ONE_YEAR, "5. März 2025", False, "date-wrong-year"),
    (ONE_YEAR, "März 2026", False, "date-less-exact"),
    (ONE_YEAR, "2026", False, "date-less-exact"),
    (ONE_YEAR, "März", False, "date-less-exact"),
    (ONE_YEAR, "gestern", False, "date-unreadable"),
    (ONE_YEAR, "35.3.2026", False, "date-unreadable"),
    (ONE_YEAR, "18 Uhr", False, "date-less-exact"),
    (TWO_YEARS, "5. März", False, "date-year-missing"),
    (TWO_YEARS, "5.3.", False, "date-year-missing"),
    (TWO_YEARS, "5.3.2026", True, "date-notation"),
    (NO_YEAR, "5. März", True, "date-exact"),
    (NO_YEAR, "5.3.", True, "date-notation"),
    (NO_YEAR, "5. März 2026", True, "date-more-exact"),
    (NO_YEAR, "5. März 1999", False, "date-wrong-year"),
    (MONTH, "März 2026", True, "date-exact"),
    (MONTH, "03/2026", True, "date-notation"),
    (MONTH, "2026-03", True, "date-notation"),
    (MONTH, "im März", True, "date-without-year"),
    (MONTH, "5. März 2026", True, "date-more-exact"),
    (MONTH, "Anfang März 2026", True, "date-more-exact"),
    (MONTH, "April 2026", False, "date-wrong"),
    (MONTH, "2026", False, "date-less-exact"),
    (DateKey("2026"), "2026", True, "date-exact"),
    (DateKey("2026"), "im Jahr 2026", True, "date-notation"),
    (DateKey("2026"), "März 2026", True, "date-more-exact"),
    (DateKey("2026"), "2025", False, "date-wrong-year"),
    (DateKey("1950er"), "die fünfziger Jahre", True, "date-notation"),
    (DateKey("1950er"), "50er-Jahre", True, "date-notation"),
    (DateKey("1950er"), "1950er Jahre", True, "date-notation"),
    (DateKey("1950er"), "1960er", False, "date-wrong"),
    (DateKey("1850er"), "50er Jahre", True, "date-notation"),
    (DateKey("19. Jahrhundert"), "im 19. Jh.", True, "date-notation"),
    (DateKey("19. Jahrhundert"), "18. Jahrhundert", False, "date-wrong"),
    (DateKey("5. März 1945"), "5.3.45", True, "date-notation"),
    (DateKey("Ende März"), "Ende März", True, "date-exact"),
    (DateKey("Ende März"), "Anfang März", False, "date-wrong"),
    (DateKey("Ende März"), "März", False, "date-less-exact"),
    (EVENING, "18 Uhr", True, "date-exact"),
    (EVENING, "18:00", True, "date-notation"),
    (EVENING, "18:00 Uhr", True, "date-notation"),
    (EVENING, "18.00 Uhr", True, "date-notation"),
    (EVENING, "um 18 Uhr", True, "date-notation"),
    (EVENING, "18", True, "date-notation"),
    (EVENING, "6 Uhr abends", True, "date-notation"),
    (EVENING, "6 pm", True, "date-notation"),
    (EVENING, "achtzehn Uhr", True, "date-notation"),
    (EVENING, "6 Uhr", False, "date-wrong"),
    (EVENING, "18:30", False, "date-wrong"),
    (EVENING, "19 Uhr", False, "date-wrong"),
    (HALF_PAST, "18.30 Uhr", True, "date-notation"),
    (HALF_PAST, "halb sieben", True, "date-notation"),
    (HALF_PAST, "halb sieben abends", True, "date-notation"),
    (HALF_PAST, "18 Uhr 30", True, "date-notation"),
    (HALF_PAST, "18 Uhr", False, "date-less-exact"),
    (HALF_PAST, "halb acht", False, "date-wrong"),
    (DateKey("18:00"), "18 Uhr", True, "date-notation"),
    (BOTH, "5. März um 18 Uhr", True, "date-without-year"),
    (BOTH, "2026-03-05 18:00", True, "date-notation"),
    (BOTH, "18 Uhr am 5.3.2026", True, "date-notation"),
    (BOTH, "5. März 2026", False, "date-less-exact"),
    (BOTH, "18 Uhr", False, "date-less-exact"),
    (DateKey("bald"), "Bald", True, "date-exact"),
    (DateKey("bald"), "2026", False, "date-wrong"),
]
ENGLISH = [
    (DateKey("5 March 2026", frozenset({2026})), "March 5, 2026", True, "date-notation"),
    (DateKey("5 March 2026", frozenset({2026})), "5th of March", True, "date-without-year"),
    (DateKey("5 March 2026", frozenset({2026})), "Mar 5", True, "date-without-year"),
    (DateKey("5 March 2026", frozenset({2026})), "03/05/2026", True, "date-two-readings"),
    (DateKey("5 March 2026", frozenset({2026})), "05/03/2026", True, "date-two-readings"),
    (DateKey("5 March 2026", frozenset({2026})), "05/04/2026", False, "date-wrong"),
    (DateKey("25 March 2026", frozenset({2026})), "25/03/2026", True, "date-notation"),
    (DateKey("25 March 2026", frozenset({2026})), "03/25/2026", True, "date-notation"),
    (DateKey("5 March 2026", frozenset({2026})), "the fifth of March 2026", True, "date-notation"),
    (DateKey("6:30 p.m."), "18:30", True, "date-notation"),
    (DateKey("6:30 p.m."), "6.30pm", True, "date-notation"),
    (DateKey("6:30 p.m."), "6:30", True, "date-notation"),
    (DateKey("6:30 p.m."), "half past six", True, "date-notation"),
    (DateKey("6:30 p.m."), "6:30 a.m.", False, "date-wrong"),
    (DateKey("6 pm"), "six o'clock", True, "date-notation"),
    (DateKey("noon"), "12 pm", True, "date-notation"),
    (DateKey("noon"), "12:00", True, "date-notation"),
    (DateKey("the 1950s"), "fifties", True, "date-notation"),
    (DateKey("the 1950s"), "1950s", True, "date-notation"),
    (DateKey("early March"), "March", False, "date-less-exact"),
    (DateKey("May"), "may", True, "date-exact"),
]


@pytest.mark.parametrize(("key", "given", "right", "code"), GERMAN)
def test_a_german_answer_is_judged_as_a_teacher_would(key: DateKey, given: str, right: bool, code: str) -> None:
    verdict = judge_date(given, key, DE)

    assert (verdict.right, verdict.reason.code) == (right, code)


@pytest.mark.parametrize(("key", "given", "right", "code"), ENGLISH)
def test_an_english_answer_is_judged_as_a_teacher_would(key: DateKey, given: str, right: bool, code: str) -> None:
    verdict = judge_date(given, key, EN)

    assert (verdict.right, verdict.reason.code) == (right, code)


def test_the_years_of_an_article_are_those_that_it_names() -> None:
    article = Article(
        "Seit 2019 fuhren 2.500 Züge, 2026 keine. 3,2024 zählt nicht.", "Streik 2025", published="2027-01-01"
    )

    assert years_of(article) == {2019, 2025, 2026}


def test_an_article_without_years_has_the_year_it_was_published() -> None:
    assert years_of(Article("Die Züge stehen.", published="5. März 2026")) == {2026}
    assert years_of(Article("Die Züge stehen.")) == frozenset()


ELECTION = Article("Am 5. März 2026 und im Mai 2026 wird gewählt, zuletzt am 7. März 2021 und am 3.4.2022.")


@pytest.mark.parametrize(
    ("answer", "given", "right", "code"),
    [
        ("5. März 2026", "5. März", True, "date-without-year"),
        ("5. März 2026", "5. März 2021", False, "date-wrong-year"),
        ("Mai 2026", "Mai", True, "date-without-year"),
        ("März 2026", "März", False, "date-year-missing"),
        ("3. April", "3. April 2022", True, "date-more-exact"),
        ("5. März", "5. März 2021", False, "date-wrong-year"),
        ("2026", "2021", False, "date-wrong-year"),
    ],
)
def test_a_day_that_an_article_has_in_one_year_needs_no_year(answer: str, given: str, right: bool, code: str) -> None:
    verdict = judge_date(given, DateKey.of(answer, ELECTION, DE), DE)

    assert (verdict.right, verdict.reason.code) == (right, code)


def test_an_english_day_is_found_on_either_side_of_its_month() -> None:
    article = Article("The vote of March 5, 2026 follows that of 5 May 2021; May 2019 was too early.")

    assert dated_years("5 March", article, EN) == {2026}
    assert dated_years("May 5", article, EN) == {2021}
    assert dated_years("May 2021", article, EN) == {2019, 2021}
    assert dated_years("6 March", article, EN) == frozenset()


def test_the_year_in_which_an_article_was_published_may_be_added() -> None:
    article = Article("Der Bau begann 2019; am 5. März wird eröffnet.", published="1. März 2026")

    assert judge_date("5. März 2026", DateKey.of("5. März", article, DE), DE).right
    assert not judge_date("5. März 2025", DateKey.of("5. März", article, DE), DE).right
