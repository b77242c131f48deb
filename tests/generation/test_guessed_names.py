"""What the words around it tell is neither a gap nor asked for, and who stands in for somebody could be meant."""

import pytest

from quizapp.core.facts import ActorKind
from quizapp.core.item import Cloze, Matching, ShortText, TrueFalse
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.distractors import is_named_well
from quizapp.generation.facts import build_facts
from quizapp.generation.known_with import is_known_with
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.roles import Role
from quizapp.generation.templates.default_names import is_default
from quizapp.generation.templates.like_persons import is_told_by_land, is_woman
from quizapp.generation.templates.name_banks import bank_of
from quizapp.generation.templates.told_places import is_told_place
from quizapp.generation.templates.truths import truth_questions
from quizapp.generation.tools import Tools
from tests.generation.town import find, made


def gap_texts(tools: Tools, text: str) -> str:
    return "\n".join(item.body.text for item in made(tools, text) if isinstance(item.body, Cloze))


@pytest.mark.parametrize(
    ("sentence", "told", "asked"),
    [
        ("Sony verkaufte am Montag 40 Spiele für die Playstation an Helga Brandner.", "{{Sony", "{{40}}"),
        ("Am Montag beteten 40 Gäste aus Wiesenbach mit dem Papst in Rom.", "{{Rom", "{{40}}"),
        ("Die Taliban griffen am Montag 40 Häuser in Afghanistan an.", "{{Afghanistan", "{{40}}"),
        ("In Deutschland gibt es nach langer Zeit wieder 40 Wölfe mit Namen.", "{{Deutschland", "{{40}}"),
        (
            "Tobias Kellner legte am Montag vor dem Bundesverfassungsgericht 40 Akten auf den Tisch.",
            "{{Bundes",
            "{{40}}",
        ),
        ("Die Bank of Wales schenkte Tobias Kellner am Montag 40 Stühle.", "{{Wales", "{{40}}"),
        ("Das Amt für Ruhe in Ulm (ARU) zählte am Montag 40 Hunde.", "{{Ulm", "{{40}}"),
        ("Die griechische Regierung zahlte am Montag in Athen 40 Euro an Helga Brandner.", "{{Athen", "{{40}}"),
        ("„Wir haben am Fluss 40 alte Bäume gepflanzt“, sagte Tobias Kellner in Ulm.", "{{Ulm", "{{40}}"),
        ("Die Gäste fuhren mit 40 Hunden in die nepalesische Hauptstadt Kathmandu.", "{{Kathmandu", "{{40}}"),
        (
            "Wie Tobias Kellner am Dienstag in Ulm erklärte, wurden am Fluss 40 alte Bäume gepflanzt.",
            "{{Ulm",
            "{{40}}",
        ),
    ],
)
def test_what_the_words_beside_a_name_tell_is_no_gap(tools: Tools, sentence: str, told: str, asked: str) -> None:
    found = gap_texts(tools, sentence)

    assert asked in found
    assert told not in found


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("Sony verkaufte am Montag 40 Tische an Helga Brandner.", "{{Sony"),
        ("In Deutschland gibt es nach langer Zeit 40 Wölfe mehr als in Polen.", "{{Deutschland"),
        ("Die Gäste fuhren mit 40 Hunden in die balinesische Hauptstadt Denpasar.", "{{Denpasar"),
        ("Am Montag pflanzten 40 Gäste aus Wiesenbach alte Bäume in Athen.", "{{Athen"),
        ("Tobias Kellner sagte am Montag, dass in Ulm am Fluss 40 alte Bäume gepflanzt wurden.", "{{Ulm"),
    ],
)
def test_the_same_names_are_gaps_where_nothing_tells_them(tools: Tools, sentence: str, asked: str) -> None:
    assert asked in gap_texts(tools, sentence)


def test_nobody_is_asked_for_whom_the_question_tells(tools: Tools) -> None:
    text = "China besitzt die größten Vorräte an Seltenen Erden. In Deutschland gibt es seit Mai ein Gesetz zu Hunden."
    typed = [item.body.answer[0] for item in made(tools, text) if isinstance(item.body, ShortText)]

    assert "China" not in typed
    assert "Deutschland" not in typed


@pytest.mark.parametrize(
    ("text", "told"),
    [("Reise zum Mars", True), ("Marsch durch Ulm", False), ("Mondes", True), ("Bahnen der NASA", False)],
)
def test_short_words_tell_only_by_themselves(text: str, told: bool) -> None:
    assert is_known_with(("NASA",), text, Lexicon()) is told


_CREW = "Der Trainer Ulrich Sander und der Trainer Martin Lohse sahen zu. Auch der Sänger Paul Wendt kam an den Fluss. "


def test_only_somebody_of_the_field_stands_in_a_false_statement(tools: Tools) -> None:
    findings = find(tools, f"{_CREW}Lohse kaufte dem Müller im Mai die alte Mühle am Fluss für wenig Geld ab.")
    stems = [
        one.item.stem
        for seed in range(20)
        for one in truth_questions(Kit(findings, build_facts(findings), seed))
        if isinstance(one.item.body, TrueFalse) and not one.item.body.answer
    ]

    assert any("Ulrich Sander" in stem for stem in stems)
    assert not any("Paul Wendt" in stem for stem in stems)


def test_no_woman_is_matched_alone_with_men(tools: Tools) -> None:
    text = (
        "Der Trainer Ulrich Sander, der Landrat Martin Lohse und der Förster Paul Wendt sahen zu. "
        "Der Richter Karl Lange und der Müller Emil Busch kamen an den Fluss."
    )
    (pairs,) = (item.body.pairs for item in made(tools, text) if isinstance(item.body, Matching))

    assert len(pairs) == 3
    assert "Helga Brandner" not in {pair.left for pair in pairs}


@pytest.mark.parametrize(
    ("name", "role", "is_she"),
    [
        ("Kim Berg", "Abgeordnete der Grünen", True),
        ("Kim Berg", "Vorsitzender der Mühle", False),
        ("Kim Berg", "Ministerin", True),
        ("Kim Berg", "Benjamin", False),
    ],
)
def test_an_office_tells_a_woman(name: str, role: str, is_she: bool) -> None:
    head = role.split()[0].removesuffix("r")

    assert is_woman(FoundActor(90, name, ActorKind.PERSON, (), Role(role, head, True, 0), ())) is is_she


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Der Schwede … kam an den Fluss.", True),
        ("Italiens Torwart … kam an den Fluss.", True),
        ("Bester Deutscher wurde … (Ulm).", False),
        ("Der Trainer … kam an den Fluss.", False),
    ],
)
def test_a_land_tells_whose_name_is_missing(text: str, told: bool) -> None:
    assert is_told_by_land(Lexicon(), text) is told


def test_the_adjective_of_a_land_does_not_tell_whose_name_is_foreign(tools: Tools) -> None:
    text = (
        "Der thailändische Trainer Ulrich Sander, der EU-Kommissar Martin Lohse und der Politiker Paul Wendt sahen zu. "
        "Der Richter Karl Lange und der Müller Emil Busch kamen an den Fluss."
    )
    rights = [pair.right for item in made(tools, text) if isinstance(item.body, Matching) for pair in item.body.pairs]

    assert rights
    assert not any("thailändisch" in right for right in rights)


@pytest.mark.parametrize(
    ("way", "found"),
    [
        ("durch die Bundesautobahn 45 nach Gießen", False),
        ("von Gießen über die Bundesautobahn 45", False),
        ("durch das Dorf Herborn nach Gießen", True),
        ("durch die Stadt Marburg nach Gießen", True),
    ],
)
def test_roads_and_towns_share_no_bank(tools: Tools, way: str, found: bool) -> None:
    text = f"Die Gäste kamen am Montag {way}. Später sah man sie auf der Bundesautobahn 7, in Wetzlar und in Fulda."
    findings = find(tools, text)
    kit, sentence = Kit(findings, build_facts(findings), 0), findings.document.sentences[2]
    chosen = [(actor, actor.mentions[0]) for actor in findings.cast.all_in(2) if actor.kind is ActorKind.PLACE]
    bank = bank_of(kit, sentence.text, sentence, chosen, [actor.name for actor, _ in chosen])

    assert len(chosen) == 2
    assert bool(bank) is found
    assert not any("autobahn" in name for name in bank)


@pytest.mark.parametrize(
    ("text", "told", "asked"),
    [
        ("In Österreich gibt es seit Mai 40 Wölfe mehr als vor einem Jahr.", "{{Österreich", "{{40}}"),
        (
            "In Deutschland gibt es seit Mai 40 Wölfe mehr. Der Wiener Förster aus Österreich zählte sie.",
            "{{Österreich",
            "{{Deutschland",
        ),
        ("Tobias Kellner zahlte, wie es auf einer Pressekonferenz in Ulm hieß, 40 Euro.", "{{Ulm", "{{40}}"),
    ],
)
def test_the_own_country_is_that_of_the_article(tools: Tools, text: str, told: str, asked: str) -> None:
    found = gap_texts(tools, text)

    assert asked in found
    assert told not in found


@pytest.mark.parametrize(("rival", "is_told"), [("", True), (" und an die UNESCO", False)])
def test_the_union_alone_is_the_default(tools: Tools, rival: str, is_told: bool) -> None:
    findings = find(tools, f"Tobias Kellner zahlte an die EU{rival} am Montag 40 Euro.")
    union = next(actor for actor in findings.cast.actors if actor.name == "EU")

    assert is_default(Kit(findings, build_facts(findings), 0), findings.document.sentences[2], union) is is_told


def test_no_woman_is_missing_alone_among_men(tools: Tools) -> None:
    text = (
        "Der Schwede Emil Busch kaufte im Juli eine Scheune. Die Ministerin Anna Hofer kaufte im Mai "
        "einen Steg am Fluss. Der Trainer Ulrich Sander kaufte eine Mühle am See. "
        "Der Förster Paul Wendt baute im Mai einen Zaun am Wald. "
        "Der Richter Karl Lange malte im Juni ein Bild."
    )
    taken = [pair.right for item in made(tools, text) if isinstance(item.body, Matching) for pair in item.body.pairs]

    assert "Ulrich Sander" in taken
    assert "Anna Hofer" not in taken
    assert "Emil Busch" not in taken


@pytest.mark.parametrize(("name", "is_body"), [("Freude und Mut", False), ("Mut für Ulm", True)])
def test_a_pair_of_nouns_is_no_body(tools: Tools, name: str, is_body: bool) -> None:
    findings = find(tools, "Die Gäste lobten das Fest.")

    assert is_named_well(findings, FoundActor(90, name, ActorKind.ORGANISATION, (), None, ())) is is_body


@pytest.mark.parametrize("word", ["Hotel", "Stadion"])
def test_a_town_before_a_noun_is_half_of_a_name(tools: Tools, word: str) -> None:
    findings = find(tools, f"Die Band Ulm {word} spielte am Montag vor 40 Gästen.")
    kit, sentence = Kit(findings, build_facts(findings), 0), findings.document.sentences[2]
    town = Mention(2, 2, 3, "Ulm", ActorKind.PLACE, "Ulm")

    assert is_told_place(kit, sentence, FoundActor(90, "Ulm", ActorKind.PLACE, (), None, (town,)), town)
