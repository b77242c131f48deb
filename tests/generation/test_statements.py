"""Statements are cut out of their sentences whole, given to who made them, and every wording of a name counts."""

import pytest

from quizapp.core.item import EvidenceMarking, ItemType, Matching, ShortText
from quizapp.generation.candidates import Kit
from quizapp.generation.facts import build_facts
from quizapp.generation.headings import has_heading
from quizapp.generation.spelled_out import abbreviation_of
from quizapp.generation.templates.speaker_names import speaker_names
from quizapp.generation.tools import Tools
from tests.generation.town import find, made


def attributed(tools: Tools, text: str) -> dict[str, tuple[str, ...]]:
    """Return the questions for who said something, and what counts for each."""
    items = [item for item in made(tools, text) if item.stem.startswith("Wem schreibt der Artikel")]
    return {item.stem: item.body.answer for item in items if isinstance(item.body, ShortText)}


def speakers(tools: Tools, text: str) -> list[str]:
    findings = find(tools, text)
    return [claim.speaker.name for claim in findings.claims]


def test_a_statement_behind_a_phrase_of_attribution_keeps_its_order(tools: Tools) -> None:
    stems = attributed(tools, "Laut Greenpeace wurden am Hafen von Wiesenbach mehrere alte Boote beschädigt.")

    assert list(stems) == [
        "Wem schreibt der Artikel die Aussage zu, dass am Hafen von Wiesenbach mehrere alte Boote beschädigt wurden?"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Brandner glaubt nicht, dass die Stadt im Herbst mehr Busse kauft.",
        "Auch Brandner betonte, dass die Stadt im Herbst mehr Busse braucht.",
        "Brandner habe betont, dass die Stadt im Herbst mehr Busse braucht.",
        "Streit um Busse Im Herbst kauft die Stadt viele neue Fahrzeuge, sagte Helga Brandner.",
    ],
)
def test_what_is_denied_shared_reported_or_run_into_a_heading_is_no_statement(tools: Tools, text: str) -> None:
    assert attributed(tools, text) == {}


def test_what_leads_to_a_statement_before_a_colon_is_no_part_of_it(tools: Tools) -> None:
    stems = attributed(
        tools, "Der Rat der Stadt ist sich einig: Die alten Busse fahren noch einen Winter, sagte Helga Brandner."
    )

    assert list(stems) == [
        "Wem schreibt der Artikel die Aussage zu, dass die alten Busse noch einen Winter fahren? Nenne den Namen."
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Kellner, meint ein erfahrener Stadtplaner, sei bei dem Umbau schlecht beraten worden.", "Tobias Kellner"),
        ("Kein Platz sei so schön wie Wiesenbach, sagte ein Sprecher am Montag.", "Wiesenbach"),
        ("Es warf der Stadt von Bürgermeister Tobias Kellner vor, zu wenig Geld zu geben.", "Tobias Kellner"),
    ],
)
def test_nobody_is_the_speaker_who_only_stands_beside_one(tools: Tools, text: str, speaker: str) -> None:
    assert speaker not in speakers(tools, text)


def test_an_owner_does_not_go_on_speaking(tools: Tools) -> None:
    text = "Kellners Sprecher betonte, dass der Umbau teuer wird. Die Stadt müsse noch lange sparen."

    assert "Tobias Kellner" not in speakers(tools, text)[1:]


def test_who_expects_something_is_no_speaker_of_what_follows(tools: Tools) -> None:
    text = "Der Verein Seerose erwartete keinen Streit: Die Spieler wollten das Fest in Ruhe feiern."

    assert attributed(tools, text) == {}


def test_a_speaker_is_known_without_the_adjective_and_in_the_dative(tools: Tools) -> None:
    keys = attributed(tools, "Es seien zwei Boote gesunken, teilten die norwegischen Behörden mit.")
    accepted = next(iter(keys.values()))

    assert accepted[0] == "norwegische Behörden"
    assert {"Behörden", "den norwegischen Behörden"} <= set(accepted)


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        ("Das Amt für Gewässer (Amgew) warnte.", "Amt für Gewässer", "Amgew"),
        ("Der Landesrechnungshof (LRH) prüfte.", "Landesrechnungshof", "LRH"),
        ("Der Minister (Neos) kam.", "Minister", None),
        ("Die Stadt (Süden) wächst.", "Stadt", None),
    ],
)
def test_an_abbreviation_behind_a_name_counts(text: str, name: str, short: str | None) -> None:
    assert abbreviation_of(text, name) == short


def test_a_surname_counts_though_somebody_is_called_by_it_with_an_office(tools: Tools) -> None:
    text = "Der Trainer Anton Brodersen gewann das Spiel. Am Abend feierte Vereinsmann Brodersen mit allen im Ort."
    keys = [item.body.answer for item in made(tools, text) if isinstance(item.body, ShortText)]

    assert [key for key in keys if "Anton Brodersen" in key]
    assert all("Brodersen" in key for key in keys if "Anton Brodersen" in key)


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Der Abgeordnete Anton Brodersen kam am Abend.", "Abgeordneter"),
        ("Die Abgeordnete Paula Hinrichs kam am Abend.", "Abgeordnete"),
        ("Mit der stellvertretenden Vorsitzenden Paula Hinrichs sprach niemand.", "stellvertretende Vorsitzende"),
        ("Mit dem stellvertretenden Vorsitzenden Anton Brodersen sprach niemand.", "stellvertretender Vorsitzender"),
    ],
)
def test_an_office_is_named_as_of_a_man_or_a_woman(tools: Tools, sentence: str, role: str) -> None:
    stems = [item.stem for item in made(tools, sentence)]

    assert f"Wie heißt die Person, die der Artikel als „{role}“ vorstellt?" in stems


@pytest.mark.parametrize(
    "text",
    [
        "Doktor Anton Brodersen kam am Abend in den Saal.",
        "Der US-Außenminister Anton Brodersen kam am Abend in den Saal.",
        "Der Künstler Anton Brodersen kam am Abend in den Saal. Viele Künstler aus der Stadt freuten sich darüber.",
        "Im Saal, in dessen Vorstand Anton Brodersen sitzt, war es am Abend voll.",
    ],
)
def test_nobody_is_asked_for_by_a_title_a_body_or_what_many_are(tools: Tools, text: str) -> None:
    stems = [item.stem for item in made(tools, text) if item.stem.startswith("Wie heißt die Person")]

    assert not [stem for stem in stems if "Bürgermeister" not in stem and "Ärztin" not in stem]


def test_offices_that_everybody_knows_are_not_matched(tools: Tools) -> None:
    text = (
        "Der US-Außenminister Anton Brodersen traf den Förster Jonas Lindner. Der König Karl Ohlsen sah den Lehrer "
        "Emil Sander. Der Richter Paul Wendt kam auch."
    )
    pairs = [p for item in made(tools, text) if isinstance(item.body, Matching) for p in item.body.pairs]

    assert any(pair.right == "Lehrer" for pair in pairs)
    assert not [pair for pair in pairs if pair.right in ("US-Außenminister", "König")]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Streit um Brücke Im Mai begann der Bau.", True),
        ("Streit um neue Brücken Der Rat hat den Bau verschoben.", True),
        ("Sie liest täglich Die Zeit am Morgen.", False),
        ("Im Mai begann der Bau der Brücke.", False),
        ("Er las das Buch „Im Wald“ am Abend.", False),
        ("Sie sah den Film Im Westen am Abend.", False),
    ],
)
def test_a_heading_in_front_of_a_sentence_is_told(text: str, heading: bool) -> None:
    assert has_heading(text) is heading


@pytest.mark.parametrize(
    "text",
    [
        "Natürlich könne Tobias Kellner im Herbst wieder 40 neue Busse für die Stadt kaufen.",
        "Zugleich kaufte die Stadt Wiesenbach im Herbst rund 40 neue Busse für die Schulen.",
        "Zudem kaufte die Stadt Wiesenbach im Herbst rund 40 neue Busse für die Schulen.",
        "Die Bank lieh der Stadt Wiesenbach im Herbst rund 40 Millionen Euro für die Busse.",
        "Die Stadt Wiesenbach kaufte im gleichen Zeitraum rund 40 neue Busse für die Schulen.",
        "Nicht viel bei den 40 neuen Bussen, meint die Ärztin aus der Stadt Wiesenbach dazu.",
        "Streit um Busse Im Herbst kauft die Stadt Wiesenbach rund 40 neue Fahrzeuge für die Schulen.",
    ],
)
def test_a_statement_to_judge_stands_alone(tools: Tools, text: str) -> None:
    shown = [item for item in made(tools, text) if item.type is ItemType.TRUE_FALSE]

    assert not [item for item in shown if "neue" in item.stem or "Millionen" in item.stem]


def test_a_demand_that_is_only_reported_is_not_to_be_marked(tools: Tools) -> None:
    items = made(tools, "Der Streit war heftig. Tobias Kellner habe gefordert, die Busse sofort zu verkaufen.")

    assert not [item for item in items if isinstance(item.body, EvidenceMarking)]


def test_reported_speech_is_given_to_nobody_after_two_have_spoken(tools: Tools) -> None:
    clear = "Helga Brandner betonte am Montag, dass alle Busse fahren. Die Stadt habe viele Jahre lang Geld gespart."
    mixed = (
        "Tobias Kellner lobte, dass die Busse fahren, und Helga Brandner sagte, dass es zu viele sind. Die Stadt habe "
        "viele Jahre lang Geld gespart."
    )

    def asked(text: str) -> list[str]:
        clause = "dass die Stadt viele Jahre lang Geld gespart habe"
        return [item.stem for item in made(tools, text) if clause in item.stem]

    assert asked(clear)
    assert not asked(mixed)


def test_a_report_that_rests_on_another_one_is_given_to_neither(tools: Tools) -> None:
    text = "Zwei Boote seien gesunken, berichtete die Agentur Reuters unter Berufung auf die norwegischen Behörden."

    assert attributed(tools, text) == {}


@pytest.mark.parametrize(
    ("text", "wordings"),
    [
        ("Die Busse fahren im Winter nicht mehr, sagte Helga Brandner.", {"Brandner", "Ärztin"}),
        ("Oslo befürchtet, dass die Zahl der Boote sinkt.", {"Oslo", "Norwegen", "norwegische Regierung"}),
    ],
)
def test_a_speaker_is_known_by_the_office_and_a_capital_by_its_country(
    tools: Tools, text: str, wordings: set[str]
) -> None:
    findings = find(tools, text)
    kit = Kit(findings, build_facts(findings), 0)

    assert wordings <= set(speaker_names(kit, findings.claims[0].speaker))


def test_nobody_is_asked_for_with_a_name_that_was_joined_to_another(tools: Tools) -> None:
    def asked(name: str) -> list[str]:
        return [i.stem for i in made(tools, f"Der Sänger {name} kam am Abend.") if "„Sänger“" in i.stem]

    assert asked("Paul Christopher Weber")
    assert not asked("Paul Christopher Weber Seerosia")
