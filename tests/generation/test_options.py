"""Wrong options are like the key, and keys are shown by their sentence: a case for each defect that readers found."""

import pytest

from quizapp.core.item import Cloze, EvidenceMarking, Item, Language, Matching, ShortText, SingleChoice
from quizapp.generation.candidates import Kit
from quizapp.generation.facts import build_facts
from quizapp.generation.pool import candidates
from quizapp.generation.reading import read_article
from quizapp.generation.templates.source_lists import papers_beside, reports_beside
from quizapp.generation.tools import Tools

PEOPLE = (
    "Der Bürgermeister Tobias Kellner, der Lehrer Martin Osten und der Arzt Stefan Brandner leben seit vielen Jahren "
    "in der kleinen Stadt Wiesenbach, in der im Sommer ein Fest gefeiert wird, das alle gern mögen."
)


def made(tools: Tools, *paragraphs: str) -> list[Item]:
    findings = tools.find(read_article("\n\n".join((PEOPLE, *paragraphs)), Language.DE, "Aus der Stadt"))
    return [one.item for one in candidates(Kit(findings, build_facts(findings), 0))]


def banks(items: list[Item], gap: str) -> list[tuple[str, ...]]:
    """Return the banks of the gap texts with one gap for that name."""
    clozes = [item.body for item in items if isinstance(item.body, Cloze)]
    return [c.distractors for c in clozes if f"{{{{{gap}" in c.text and c.text.count("{{") == 1]


def keys(items: list[Item], start: str) -> list[str]:
    """Return the keys of the choices and typed answers whose question begins so."""
    found = [item.body for item in items if item.stem.startswith(start)]
    choices = [body.answer.text for body in found if isinstance(body, SingleChoice)]
    return choices + [body.answer[0] for body in found if isinstance(body, ShortText)]


OFFICES = (
    "Der Minister Ulrich Sander, der Landrat Martin Lohse und der Abgeordnete Paul Wendt sahen zu. "
    "Bei dem Fest in der kleinen Stadt sprach auch der Senator Karl Hofer mit dem Senator Peter Lange."
)


def test_a_politician_stands_among_politicians(tools: Tools) -> None:
    items = made(tools, OFFICES, "Am Abend hat Karl Hofer die alte Mühle am Fluss für wenig Geld gekauft.")

    (bank,) = banks(items, "Karl Hofer")
    assert len(bank) == 3
    assert set(bank) <= {"Tobias Kellner", "Ulrich Sander", "Martin Lohse", "Paul Wendt", "Peter Lange"}


def test_a_politician_among_others_is_typed(tools: Tools) -> None:
    items = made(
        tools,
        "Bei dem Fest in der kleinen Stadt sprach auch der Senator Karl Hofer.",
        "Am Abend hat Karl Hofer die alte Mühle am Fluss für wenig Geld gekauft.",
    )

    assert set(banks(items, "Karl Hofer|Hofer")) == {()}
    assert not banks(items, "Karl Hofer}}")


def test_somebody_with_an_initial_is_no_option(tools: Tools) -> None:
    suspect = (
        "Der Student Samuel A. und der Maler Ulrich B. wurden im Juni befragt. Samuel A. schwieg, Ulrich B. nicht."
    )
    items = made(tools, OFFICES, suspect, "Am Abend hat Karl Hofer die alte Mühle am Fluss für wenig Geld gekauft.")

    (bank,) = banks(items, "Karl Hofer")
    assert not {name for name in bank if name.split()[-1].rstrip(".") in ("A", "B")}


def test_a_company_is_typed(tools: Tools) -> None:
    items = made(
        tools,
        "Am Abend hat Daimler die alte Mühle am Fluss für wenig Geld gekauft.",
        "Die Partei FDP und der Verein ADAC feierten mit. Auch Greenpeace kam zum Fest am Fluss.",
    )

    assert banks(items, "Daimler") == [()]


def test_whom_the_sentence_names_is_in_no_bank(tools: Tools) -> None:
    items = made(tools, "Nach dem Fest von Kellner hat Karl Hofer die alte Mühle am Fluss gekauft.")

    assert all("Tobias Kellner" not in bank for bank in banks(items, "Karl Hofer"))


def test_a_genitive_has_no_bank(tools: Tools) -> None:
    items = made(tools, "Im Saal sprach man lange über Karl Hofers Pläne für die alte Mühle am Fluss.")

    assert not any(bank for bank in banks(items, "Karl Hofers"))


def test_the_minister_of_a_country_has_no_bank(tools: Tools) -> None:
    items = made(tools, "Am Abend hat der britische Außenminister Karl Hofer die alte Mühle am Fluss gekauft.")

    assert not any(bank for bank in banks(items, "Karl Hofer"))


def test_somebody_called_by_one_name_alone_is_in_no_bank(tools: Tools) -> None:
    items = made(tools, "Hanna sang. Hanna tanzte. Am Abend hat Karl Hofer die alte Mühle am Fluss gekauft.")

    assert all("Hanna" not in bank for bank in banks(items, "Karl Hofer"))


def test_a_woman_stands_among_women(tools: Tools) -> None:
    items = made(
        tools,
        "Am Abend hat die Präsidentin Anna Hofer die alte Mühle am Fluss für wenig Geld gekauft.",
        "Laura Winter und Julia Sommer sangen im Saal. Getúlio Marques tanzte.",
    )

    assert all(set(bank) <= {"Laura Winter", "Julia Sommer"} for bank in banks(items, "Anna Hofer"))


def test_places_of_one_list_are_no_two_gaps(tools: Tools) -> None:
    items = made(tools, "Gute Mühlen stehen in Frankreich, Polen, Italien, den USA, Spanien und Schweden am Fluss.")

    bodies = [item.body for item in items if isinstance(item.body, Cloze)]
    assert not any(body.text.count("{{") > 1 for body in bodies if "Gute Mühlen" in body.text)


def test_a_country_stands_beside_no_town(tools: Tools) -> None:
    items = made(
        tools,
        "Die Mühlen wurden von Spanien nach Ungarn verkauft, wo am Fluss viel gebaut wird.",
        "Später kamen Boote aus Leipzig und Dresden. In Bremen und in Rostock sah man nichts.",
    )

    clozes = [item.body for item in items if isinstance(item.body, Cloze)]
    bodies = [body for body in clozes if "{{Spanien" in body.text and "{{Ungarn" in body.text]
    assert bodies
    assert not any(body.distractors for body in bodies)


def test_a_dateline_is_left_out_before_an_institution(tools: Tools) -> None:
    items = made(tools, "Berlin – Am Abend hat das polnische Parlament erklärt, dass der Damm erneuert werden soll.")

    bodies = [item.body for item in items if isinstance(item.body, Cloze)]
    texts = [body.text for body in bodies if "{{polnische}} Parlament" in body.text]
    assert texts
    assert not any("Berlin" in text for text in texts)


def test_a_report_is_no_rival_of_a_ministry(tools: Tools) -> None:
    items = made(
        tools,
        "Die Bänke am Fluss sind wieder ganz, wie das Umweltministerium am Freitag mitteilte.",
        "Der Bericht betont, dass es am Fluss zu wenige Bänke gibt. Die Ostdeutsche Zeitung schrieb, er sei tief.",
        "Die Polizei betonte, dass am Ufer niemand verletzt wurde. Die EU-Kommission erklärte, dass sie Geld gibt.",
    )

    asked = [item for item in items if "wieder ganz sind" in item.stem and item.stem.startswith("Wem")]
    bodies = [item.body for item in asked if isinstance(item.body, SingleChoice)]
    assert bodies
    shown = {option.text for body in bodies for option in body.distractors}
    assert shown == {"Polizei", "EU-Kommission"}


def test_an_expert_without_a_name_is_not_whoever_stands_before_the_comma(tools: Tools) -> None:
    text = "Kellner, meint ein bekannter Forscher, sei bei der Mühle am Fluss schlecht beraten worden."
    findings = tools.find(read_article(f"{PEOPLE}\n\n{text}", Language.DE, "Aus der Stadt"))

    assert [claim.speaker.name for claim in findings.claims] == ["Forscher"]


def test_any_speaker_is_not_the_only_known_one(tools: Tools) -> None:
    text = "Der Sprecher Karl Hofer kam. Jede Mühle sei besser als keine am Fluss, sagte ein Sprecher am Montag."
    findings = tools.find(read_article(f"{PEOPLE}\n\n{text}", Language.DE, "Aus der Stadt"))

    assert [claim.speaker.name for claim in findings.claims] == ["Sprecher"]


def test_an_apposition_is_still_its_person(tools: Tools) -> None:
    text = "Die Mühle am Fluss ist zu teuer, sagte Karl Hofer, ein bekannter Forscher aus Ulm."
    findings = tools.find(read_article(f"{PEOPLE}\n\n{text}", Language.DE, "Aus der Stadt"))

    assert [claim.speaker.name for claim in findings.claims] == ["Karl Hofer"]


def test_who_is_compared_does_not_speak(tools: Tools) -> None:
    text = "Osten kam spät. Wie Kellner kritisierte auch er, dass die Mühle am Fluss viel zu teuer ist."
    findings = tools.find(read_article(f"{PEOPLE}\n\n{text}", Language.DE, "Aus der Stadt"))

    assert "Tobias Kellner" not in [claim.speaker.name for claim in findings.claims]


@pytest.mark.parametrize(
    "text",
    [
        "Kellners Sprecher betonte, dass das Fest am Fluss teuer ist. Zudem gebe es in der Stadt zu wenige Bänke.",
        "Ein Sprecher von Bürgermeister Tobias Kellner betonte, dass es in der Stadt am Fluss zu wenige Bänke gibt.",
        "Kellner habe gesagt, dass es in der Stadt am Fluss zu wenige Bänke für alle Gäste gibt.",
        "Der Verein tadelte Kellner. Zudem gebe es in der Stadt am Fluss zu wenige Bänke für alle Gäste.",
        "Der Verein warf der Familie von Tobias Kellner Geiz vor. Zudem gebe es am Fluss zu wenige Bänke für Gäste.",
        "Kellner glaubt nicht daran, dass es in der Stadt am Fluss genug Bänke für alle Gäste gibt.",
        "Es gibt am Fluss zwar viele Wege, Kellner meint trotzdem, dass die Vorteile hier viel kleiner sind.",
        "Kellner erwartet keinen Streit am Ufer: Die Gäste am Fluss brachten ihre Bänke bisher immer selbst mit.",
        "Osten lobte das Fest. Auch Kellner betonte, dass es in der Stadt am Fluss zu wenige Bänke gibt.",
        "Die Bänke am Fluss seien nach dem Fest zerlegt worden, sagte Kellner unter Berufung auf die Polizei.",
    ],
)
def test_whose_statement_is_not_shown_is_not_asked_for(tools: Tools, text: str) -> None:
    assert "Tobias Kellner" not in keys(made(tools, text), "Wem schreibt")


def test_a_statement_that_goes_on_is_asked_for(tools: Tools) -> None:
    items = made(tools, "Kellner betonte, dass das Fest am Fluss teuer ist. Zudem gebe es am Ufer zu wenige Bänke.")

    asked = [item for item in items if "zu wenige Bänke" in item.stem and item.stem.startswith("Wem schreibt")]
    assert asked
    assert keys(asked, "Wem") == ["Tobias Kellner"] * len(asked)


@pytest.mark.parametrize(
    ("verb", "noun"),
    [("rät", "Empfehlung"), ("fordert", "Forderung"), ("befürchtet", "Befürchtung"), ("erwartet", "Erwartung")],
)
def test_a_demand_is_no_statement(tools: Tools, verb: str, noun: str) -> None:
    items = made(tools, f"Kellner {verb}, dass die Gäste am Fluss im Sommer ihre Bänke selbst mitbringen.")

    asked = [item.stem for item in items if "ihre Bänke selbst mitbringen" in item.stem]
    assert (
        f"Von wem stammt laut Artikel die {noun}, dass die Gäste am Fluss im Sommer ihre Bänke selbst mitbringen?"
        in asked
    )
    assert not any(stem.startswith("Wem schreibt") for stem in asked)


def test_whose_words_go_on_is_shown_by_the_evidence(tools: Tools) -> None:
    items = made(
        tools,
        "Kellner betonte, dass das Fest am Fluss teuer ist. Zudem gebe es am Ufer viel zu wenige Bänke. "
        "In der Stadt müsse man im Sommer außerdem lange auf einen Tisch warten.",
    )

    asked = [item for item in items if "lange auf einen Tisch" in item.stem and item.stem.startswith("Wem schreibt")]
    assert asked
    assert any("Kellner betonte" in sentence for sentence in asked[0].evidence)


def test_a_heading_in_a_statement_makes_it_no_statement(tools: Tools) -> None:
    items = made(tools, "Warten auf Regen Es ist am Fluss seit vielen Wochen viel zu trocken, sagte Karl Hofer.")

    assert not any("Warten auf Regen Es" in item.stem for item in items if item.stem.startswith("Wem"))


def test_bodies_are_asked_for_by_typing_where_no_other_speaks(tools: Tools) -> None:
    items = made(
        tools,
        "Laut Polizei sind am Fluss keine Spuren gefunden worden, die auf einen Diebstahl deuten.",
        "Die SPD und die Kirche sammelten Geld. Der ADAC half mit.",
    )

    assert not any(isinstance(item.body, SingleChoice) for item in items if item.stem.startswith("Wem schreibt"))


def test_who_says_something_is_typed(tools: Tools) -> None:
    items = made(
        tools,
        "Die Feuerwehr geht von Fahrlässigkeit aus. Die Polizei betonte, dass die Mühle noch steht.",
        "Die Kirche berichtete, dass es am Fluss nach Rauch gerochen hat.",
    )

    asked = [item for item in items if item.stem.startswith("Wer geht")]
    assert asked
    assert all(isinstance(item.body, ShortText) for item in asked)


def test_a_paper_stands_beside_other_papers() -> None:
    wrong = papers_beside("Umfrage", Language.DE, "Die Umfrage der Zeitung")

    assert {"einem Zeitungsbericht", "einem Interview", "einer Pressemitteilung"} <= set(wrong)
    assert "einer Studie" not in wrong  # a poll is one
    assert "einem Zeitungsbericht" not in papers_beside("Bericht", Language.DE, "")


def test_reports_fit_what_the_article_is_about() -> None:
    police = reports_beside("Polizeiangaben", "Die Feuerwehr fand zwei Verletzte, die Polizei ermittelt.")
    business = reports_beside("Medienberichten", "Der Konzern baut für seine Kunden ein Auto.")

    assert set(police) == {"Medienberichten", "Augenzeugenberichten"}
    assert set(business) == {"Unternehmensangaben", "Branchenkreisen", "Behördenangaben"}


PLAIN = (
    "Die alte Mühle am Fluss steht seit zweihundert Jahren leer. Im Sommer kommen jede Woche viele Gäste in die Stadt. "
    "Das Rathaus der Stadt wurde vor drei Jahren neu gestrichen. Die Schule hat in diesem Jahr zwei Klassen mehr."
)


def claimed(items: list[Item]) -> list[SingleChoice]:
    return [
        item.body for item in items if item.stem.startswith("Welche dieser") and isinstance(item.body, SingleChoice)
    ]


def test_what_stands_beside_a_claim_is_no_plain_statement(tools: Tools) -> None:
    quote = "Die neue Brücke über den Fluss ist viel zu schmal, sagte Karl Hofer."
    after = "Der Weg zum Bahnhof ist seit dem Winter kaum zu gehen."
    items = made(tools, PLAIN, f"Das Fest dauert drei Tage im Sommer. {quote} {after}")

    options = [option.text for body in claimed(items) for option in body.distractors]
    assert options
    assert after not in options


def test_a_sentence_with_somebody_s_view_is_no_plain_statement(tools: Tools) -> None:
    view = "Mit mindestens vierzig Gästen rechnet der frühere Wirt der Mühle."
    items = made(tools, f"{PLAIN} {view}", "Die neue Brücke über den Fluss ist viel zu schmal, sagte Karl Hofer.")

    options = [option.text for body in claimed(items) for option in body.distractors]
    assert options
    assert view not in options


def markings(items: list[Item]) -> list[Item]:
    """Return the questions for a sentence in which somebody does something, not those for the proof of an answer."""
    return [item for item in items if isinstance(item.body, EvidenceMarking) and "in dem" in item.stem]


def test_the_only_demand_is_marked(tools: Tools) -> None:
    items = made(tools, "Kellner forderte am Abend, dass die Mühle am Fluss neue Bretter bekommt. Es regnete lange.")

    assert markings(items)


@pytest.mark.parametrize(
    "text",
    [
        "Kellner forderte, dass die Mühle neue Bretter bekommt. Man müsse auch den Weg am Fluss pflegen, sagte er.",
        "Kellner bestritt sein Leben lange mit dem, was er am Fluss an Fischen fing und verkaufte.",
        "Nordkorea drohte zuletzt mehrfach damit, die Mühle am Fluss mit allen Brettern zu zerlegen.",
    ],
)
def test_where_another_sentence_fits_none_is_marked(tools: Tools, text: str) -> None:
    assert not markings(made(tools, text))


def test_speakers_cut_off_are_not_matched(tools: Tools) -> None:
    items = made(
        tools,
        "Die Bänke am Fluss sind alle besetzt gewesen, sagte ein Sprecher der Polizeiinspektion Wiesenbach Montagfrüh.",
        "Kellner betonte, dass das Fest am Fluss in diesem Sommer viel zu teuer gewesen ist.",
        "Osten betonte, dass die Schule in der Stadt seit dem Winter zwei Klassen mehr hat.",
        "Brandner betonte, dass am Fluss im ganzen Sommer niemand krank geworden ist.",
    )

    pairs = [pair.right for item in items if isinstance(item.body, Matching) for pair in item.body.pairs]
    assert pairs
    assert not any("Montagfrüh" in name for name in pairs)


def test_a_heading_that_is_said_again_is_not_shown(tools: Tools) -> None:
    text = "bunte Bänke am Fluss sollen laut einem Bericht im Sommer für alle Gäste aufgestellt werden."
    twice = made(tools, f"Neue Bänke Neue Bänke und {text}")
    once = made(tools, f"Neue Bänke und {text}")

    assert any(item.stem.startswith("Welcher Quelle") for item in once)
    assert not any("Neue Bänke Neue" in f"{item.stem} {item.body}" for item in twice)


def test_an_initial_is_no_name_to_choose(tools: Tools) -> None:
    items = made(
        tools,
        "Am Abend hat Karl Hofer die alte Mühle am Fluss für wenig Geld gekauft.",
        "Im Tor stand M. Winter. M. Winter hielt alles. Neben ihm spielte F. Sommer, und F. Sommer lief viel.",
    )

    assert all(not name.startswith(("M.", "F.")) for bank in banks(items, "Karl Hofer") for name in bank)


def test_who_is_called_by_the_office_alone_is_chosen_and_not_typed(tools: Tools) -> None:
    items = made(tools, "Die Stadt sucht Bänke. Am Fluss gibt es seit Jahren zu wenige, sagte der Bürgermeister.")

    asked = [item for item in items if "zu wenige" in item.stem and item.stem.startswith("Wem schreibt")]
    assert not any(isinstance(item.body, ShortText) for item in asked)


def test_words_without_a_verb_are_no_statement_of_somebody(tools: Tools) -> None:
    items = made(tools, PLAIN, "Mit Blick auf die schmale neue Brücke über den Fluss hinter der Stadt, so Karl Hofer.")

    assert not claimed(items)


def test_a_people_is_no_rival_of_a_ministry(tools: Tools) -> None:
    items = made(
        tools,
        "Die Bänke am Fluss sind wieder ganz, wie das Umweltministerium am Freitag mitteilte.",
        "Deutsche betonten, dass es am Fluss zu wenige Bänke gibt. Die Polizei betonte, dass niemand verletzt wurde.",
        "Die EU-Kommission erklärte, dass sie Geld für die Bänke gibt.",
    )

    asked = [item for item in items if "wieder ganz sind" in item.stem and item.stem.startswith("Wem")]
    bodies = [item.body for item in asked if isinstance(item.body, SingleChoice)]
    assert bodies
    assert all("Deutsche" not in [option.text for option in body.distractors] for body in bodies)


def test_an_office_before_a_gap_leaves_no_bank_of_others(tools: Tools) -> None:
    items = made(tools, "Am Abend lobte auch der Trainer Karl Hofer die alte Mühle am Fluss sehr.")

    assert set(banks(items, "Karl Hofer")) == {()}
