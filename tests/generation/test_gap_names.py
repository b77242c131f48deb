"""Names in gap texts as readers know them: each spelling counts, titles stay outside, nothing beside tells them."""

from dataclasses import replace

import pytest

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Language
from quizapp.generation.actors import join
from quizapp.generation.article_forms import shorter_forms
from quizapp.generation.body_words import with_letters
from quizapp.generation.candidates import Kit
from quizapp.generation.case_forms import case_forms
from quizapp.generation.cast import FoundActor
from quizapp.generation.context import pointing_words
from quizapp.generation.counted_lists import are_listed
from quizapp.generation.document import Sentence
from quizapp.generation.facts import build_facts
from quizapp.generation.firm_names import without_land
from quizapp.generation.headings import has_heading
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.mentions import MentionFinder
from quizapp.generation.names import Name, NameKind
from quizapp.generation.spelled_out import spelled_out
from quizapp.generation.surnames import surname
from quizapp.generation.templates.common_words import is_common_compound
from quizapp.generation.templates.gap_text import is_sound_gap_text
from quizapp.generation.templates.name_doubts import is_doubtful
from quizapp.generation.templates.unclear_nouns import is_unclear
from quizapp.generation.told import is_told
from quizapp.generation.tools import Tools
from quizapp.generation.two_names import are_one, second_names
from tests.generation.town import find, made


@pytest.fixture(scope="module")
def lists() -> Lexicon:
    return Lexicon()


def texts(tools: Tools, text: str) -> list[str]:
    return [item.body.text for item in made(tools, text) if isinstance(item.body, Cloze)]


def gaps(tools: Tools, text: str) -> dict[str, set[str]]:
    """Return what counts in each gap, by what the article has there."""
    pieces = [piece for one in texts(tools, text) for piece in parse_cloze(one) if isinstance(piece, Gap)]
    return {piece.alternatives[0]: set(piece.alternatives) for piece in pieces}


def test_a_given_name_with_and_without_hyphen_is_one_person(tools: Tools) -> None:
    text = "Am Morgen kaufte Hans Jörg Hofer 40 Boote. Später verkaufte Hans-Jörg Hofer in Ulm 50 Schiffe."
    people = [actor for actor in find(tools, text).cast.actors if "Hofer" in actor.name]

    assert len(people) == 1
    assert {"Hans-Jörg Hofer", "Hans Jörg Hofer", "Hofer"} <= gaps(tools, text)["Hans-Jörg Hofer"]


def test_a_surname_counts_without_its_particle(tools: Tools) -> None:
    text = (
        "Am Abend verlor Karl von Berner in Ulm 40 Boote. Am Morgen kaufte Rosa van der Meulen in Ulm 30 Schiffe. "
        "Berners Haus ist alt."
    )
    found = gaps(tools, text)

    assert found["Karl von Berner"] == {"Karl von Berner", "von Berner", "Berner"}
    assert found["Rosa van der Meulen"] == {"Rosa van der Meulen", "van der Meulen", "Meulen"}


def test_a_firm_is_one_with_and_without_its_legal_form(tools: Tools) -> None:
    text = "Am Abend verkaufte die Nordwerk AG in Ulm 40 Boote. Im Mai kaufte Nordwerk von Karl Hofer 30 Kähne."
    findings = find(tools, text)
    places = [
        (one.index, one.text.index("Nordwerk"), one) for one in findings.document.sentences if "Nordwerk" in one.text
    ]
    starts = [(index, one.token_at(place)) for index, place, one in places]
    names = [
        Name(n, start, start + words, NameKind.ORGANISATION) for (n, start), words in zip(starts, (2, 1), strict=True)
    ]
    mentions = MentionFinder(findings.lexicon, Language.DE).find(findings.document, names)
    firms = [one for one in join(findings.document, mentions, findings.lexicon).actors if "Nordwerk" in one.name]

    assert [set(firm.names) for firm in firms] == [{"Nordwerk", "Nordwerk AG"}]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Justizvollzugsanstalt Wiesenbach", "JVA Wiesenbach"),
        ("JVA Wiesenbach", "Justizvollzugsanstalt Wiesenbach"),
        ("Technischen Universität Ulm", "TU Ulm"),
    ],
)
def test_a_body_with_its_town_is_written_with_letters(name: str, other: str) -> None:
    assert other in with_letters(name)
    assert not with_letters("Universitätsklinik Ulm")
    assert not with_letters("Landgericht")


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Wiesenbach an der Lauter", "Wiesenbach"),
        ("Wiesenbach (Pfalz)", "Wiesenbach"),
        ("Frankfurt (Oder)", "Frankfurt"),
        ("Wiener Prater", "Prater"),
    ],
)
def test_a_place_goes_by_its_name_alone(lists: Lexicon, name: str, short: str) -> None:
    assert short in shorter_forms("", name, lists)
    assert "Mauer" not in shorter_forms("", "Wiener Mauer", lists)


def mention_of(tools: Tools, text: str, words: str, kind: NameKind) -> tuple[Kit, Sentence, FoundActor, Mention]:
    """Return the mention that is made where a tagger takes those words for a name, and what holds it."""
    findings = find(tools, text)
    lists = findings.lexicon
    sentence = next(one for one in findings.document.sentences if words in one.text)
    start = sentence.token_at(sentence.text.index(words))
    name = Name(sentence.index, start, start + len(words.split()), kind, 0.99)
    mentions = MentionFinder(lists, Language.DE).find(findings.document, [name])
    findings = replace(findings, cast=join(findings.document, mentions, lists))
    mention = next(one for one in mentions if one.sentence == sentence.index and one.start >= start)
    actor = next(one for one in findings.cast.actors if mention in one.mentions)
    return Kit(findings, build_facts(findings), 0), sentence, actor, mention


def test_a_trade_before_a_name_is_no_part_of_it(tools: Tools) -> None:
    text = "Am Abend verlor die Feministin Karla Hofer in Ulm 40 Boote."

    assert mention_of(tools, text, "Feministin Karla Hofer", NameKind.PERSON)[3].text == "Karla Hofer"


def test_the_noun_of_an_agency_stays_outside_of_the_gap(tools: Tools) -> None:
    text = "Die Nachrichtenagentur Reuters meldete den Verlust von 40 Booten. Reuters schwieg."

    assert any("Nachrichtenagentur {{Reuters" in one for one in texts(tools, text))


def test_a_pope_counts_by_both_of_his_names() -> None:
    text = "Papst Johannes Paul II. kam nach Ulm. Das Leben Karol Wojtylas ist ein Film."

    assert second_names(text, ("Karol Wojtyla", "Karol Wojtylas")) == ("Johannes Paul II.",)
    assert second_names(text, ("Johannes Paul II.",)) == ("Karol Wojtyla",)
    assert are_one(("Wojtyla",), ("Johannes Paul II.",))
    assert not are_one(("Karl Hofer",), ("Johannes Paul II.",))
    assert surname("Johannes Paul II.") == "Johannes Paul II."


def test_somebody_counts_by_the_name_of_the_stage() -> None:
    text = "Am Abend sang Karl Hofer alias Tony Silver in Ulm."

    assert second_names(text, ("Karl Hofer",)) == ("Tony Silver",)
    assert second_names(text, ("Tony Silver",)) == ("Karl Hofer",)


def test_a_channel_counts_with_each_ending(lists: Lexicon) -> None:
    assert "Zweites Deutsches Fernsehen" in case_forms("Zweite Deutsche Fernsehen", lists)
    assert "Zweite Deutsche Fernsehen" in case_forms("Zweiten Deutschen Fernsehens", lists)


@pytest.mark.parametrize(("words", "is_doubted"), [("Ulmer Bühne", True), ("Drehteam", True), ("Ulmer Prater", False)])
def test_common_nouns_are_no_gaps(tools: Tools, words: str, is_doubted: bool) -> None:
    text = f"Am Abend kam Karla Hofer mit 40 Leuten in den {words} und blieb."

    assert is_doubtful(*mention_of(tools, text, words, NameKind.ORGANISATION)) is is_doubted


def test_letters_in_brackets_are_told_by_the_name_before_them(tools: Tools) -> None:
    text = (
        "Den Ulmer Verkehrsbetrieben (UVG) droht ein Streik. "
        "Die Busse und Bahnen der UVG sollen am Abend in Ulm 40 Leute fahren."
    )
    found = gaps(tools, text)

    assert {"UVG", "Ulmer Verkehrsbetriebe"} <= found["UVG"]
    assert not any("({{UVG" in one for one in texts(tools, text))
    assert spelled_out("Das sagte Dieter Hofmeister (DHX).", "DHX") is None


@pytest.mark.parametrize(
    ("before", "after", "number"),
    [
        ("Die Polizei fand die Leute in ", " Booten, einem Kahn aus Holz und einer blauen Jolle.", 2),
        ("Im Hafen lagen ", " Boote: ein Kahn, eine Jolle und das Floß der Stadt.", 3),
        ("Der Streit begann, nachdem mit den Ruderern Karl Hofer und Anna Berger ", " Meister gingen.", 2),
        ("Mit Karl Hofer und Anna Berger kamen ", " Meister nach Ulm.", 2),
    ],
)
def test_things_that_are_listed_tell_their_number(before: str, after: str, number: int) -> None:
    assert are_listed(before, after, number)
    assert not are_listed(before, after, number + 1)


def test_members_of_another_list_tell_no_number() -> None:
    assert not are_listed("Neben ", " Häusern, einem großen Laden und einem Markt soll noch ein Bad entstehen.", 2)
    assert not are_listed("Am See fand Karl Hofer ", " Boote, die der Stadt gehören.", 2)


@pytest.mark.parametrize(
    ("text", "kept", "told"),
    [
        ("Am Abend verlor in der Türkei der Deutschtürke Karl Hofer 40 Boote.", "40", "Türkei"),
        ("In Deutschland stritten am Abend 40 Leute der SPD mit Karl Hofer.", "40", "Deutschland"),
        ("Am Abend kam Karl Hofer mit 40 aztekischen Kronen nach Mexiko.", "Karl Hofer", "Mexiko"),
        ("Am 3. Oktober 1990 feierte Karl Hofer mit 40 Leuten in Ulm.", "40", "3. Oktober 1990"),
        ("Am Abend klagte Karl Hofer mit 40 Leuten beim Bundesverfassungsgericht in Karlsruhe.", "40", "Karlsruhe"),
        (
            "Den Preis erhielt der Arbeitskreis Deutscher Hafen- und Flussforscher für 40 Boote.",
            "40",
            "Arbeitskreis Deutscher Hafen-",
        ),
        ("Am Abend empfing Königin Elisabeth II. mit Karl Hofer in Ulm 40 Leute.", "Karl Hofer", "Elisabeth II."),
    ],
)
def test_what_the_words_around_it_tell_is_no_gap(tools: Tools, text: str, kept: str, told: str) -> None:
    found = gaps(tools, text)

    assert kept in found
    assert told not in found


def test_what_only_the_sentence_before_tells_is_seen(tools: Tools) -> None:
    text = (
        "Der Minister Karl Hofer und der Minister Paul Wendt sprachen in Ulm. "
        "Am Ende sagte der Minister, dass der Hafen 40 Boote verloren habe."
    )
    findings = find(tools, text)
    kit = Kit(findings, build_facts(findings), 0)

    assert pointing_words("Deren Haltung bezeichnete Karl Hofer als gut.", Language.DE)
    assert not pointing_words("Die Haltung der Stadt bezeichnete Karl Hofer als gut.", Language.DE)
    assert is_unclear(kit, findings.document.sentences[-1])
    assert not is_unclear(kit, findings.document.sentences[-2])


def test_a_ranking_that_goes_on_is_shown_with_its_beginning(tools: Tools) -> None:
    text = "Die meisten Boote hat Ulm mit 400 Stück. Es folgen Bremen mit 300 und Kassel mit 200 Stück."
    shown = [one for one in texts(tools, text) if "Es folgen" in one]

    assert shown
    assert all(one.startswith("Die meisten Boote") for one in shown)


def test_a_plural_that_is_known_already_needs_the_sentence_before(tools: Tools) -> None:
    text = "Am Hafen von Ulm gab es im Mai mehrere Anschläge. Anlass für die Anschläge sei die Ehrung Karl Hofers."
    shown = [one for one in texts(tools, text) if "{{Karl Hofers" in one]

    assert shown
    assert all(one.startswith("Am Hafen") for one in shown)


def test_a_quotation_that_goes_on_is_no_gap_text(tools: Tools) -> None:
    opened = (
        "Der Ruderer Karl Hofer kam am Montag nach Ulm. "
        "Er sagte am Abend, das Boot brauche Holz, und fügte hinzu: „Das alte Boot ist stark"
    )
    speaks = "{{Karl Hofer|Hofer}} sagte am Abend"

    assert any(one.startswith(speaks) for one in texts(tools, f"{opened}.“"))
    assert not any(one.startswith(speaks) for one in texts(tools, f"{opened}. Wir fahren um die Welt.“"))


def test_a_surname_of_several_words_counts_with_its_particle(tools: Tools) -> None:
    found = gaps(tools, "Am Abend kam der Generalsekretär Pieter de Groot Berger in Ulm an.")

    assert "de Groot Berger" in found["Pieter de Groot Berger"]


def test_a_name_in_the_genitive_behind_a_deed_counts_without_its_ending(tools: Tools) -> None:
    found = gaps(tools, "Am Abend lobte die Stadt Ulm vor 40 Leuten die Ehrung Salman Orlandas.")

    assert {"Salman Orlanda", "Orlanda"} <= found["Salman Orlandas"]


def test_a_body_counts_without_its_land_where_the_article_calls_it_so() -> None:
    assert without_land("Das Kartellamt prüft.", ("Bundeskartellamt",)) == ["Kartellamt"]
    assert without_land("Der Ministerrat tagt.", ("EU-Ministerrat",)) == ["Ministerrat"]
    assert without_land("Das Bundeskartellamt prüft.", ("Bundeskartellamt",)) == []


def test_the_noun_party_is_no_answer(tools: Tools) -> None:
    text = "Die Linkspartei gewann in Ulm 40 Stimmen. Am Abend lobte die Partei Karl Hofer."

    assert "Partei" not in gaps(tools, text)["Linkspartei"]


@pytest.mark.parametrize(
    ("text", "kept", "left"),
    [
        ("Am Abend fuhr Karl Hofer den alten VW Golf für 40 Euro nach Ulm.", "Karl Hofer", "VW"),
        ("Im Text – 16:01 Uhr – sprach Karl Hofer mit 40 Leuten in Ulm.", "Karl Hofer", "16:01 Uhr"),
        ("In einem am 9. Juni veröffentlichten Bericht lobte Karl Hofer in Ulm 40 Boote.", "Karl Hofer", "9. Juni"),
    ],
)
def test_parts_of_names_and_of_the_page_are_no_gaps(tools: Tools, text: str, kept: str, left: str) -> None:
    found = gaps(tools, text)

    assert kept in found
    assert left not in found


def test_a_reference_to_the_page_makes_a_text_none() -> None:
    assert is_sound_gap_text("Die Bilder von {{Karl Hofer}} sind in Ulm zu sehen.")
    assert not is_sound_gap_text("Die Bilder von {{Karl Hofer}} sind in Ulm zu sehen (siehe Quelle).")


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("Am Abend kaufte Karl Hofer in Frankfurt am Main 40 Boote.", "Main", NameKind.PLACE),
        ("Am Abend lehnte Karl Hofer 40 Wünsche Anna Berners ´ s ab.", "Anna Berners", NameKind.PERSON),
    ],
)
def test_what_belongs_to_the_name_beside_it_is_doubtful(tools: Tools, text: str, words: str, kind: NameKind) -> None:
    assert is_doubtful(*mention_of(tools, text, words, kind))


def test_a_name_told_by_the_sentence_before_is_no_gap(tools: Tools) -> None:
    text = "Das Regierungspräsidium halte am Abend dieses Verfahren für gut, das 40 Euro kostet."
    kit, _, actor, _ = mention_of(tools, text, "Regierungspräsidium", NameKind.ORGANISATION)

    assert is_told(actor, "mit Regierungspräsident Karl Hofer", kit.findings.lexicon)
    assert not is_told(actor, "mit Bürgermeister Karl Hofer", kit.findings.lexicon)


def test_he_behind_a_clause_without_a_man_needs_the_sentence_before(tools: Tools) -> None:
    text = (
        "Der Ruderer Karl Hofer kam am Abend zurück. "
        "Weil die Straßen des Landes geschlossen waren, musste er in Kassel 40 Stunden warten."
    )
    shown = [one for one in texts(tools, text) if "musste er" in one]

    assert shown
    assert all("Ruderer" in one for one in shown)


def test_an_opinion_without_its_matter_needs_the_sentence_before(tools: Tools) -> None:
    text = "Der Rat von Ulm will 40 Boote verkaufen. Von Seiten der CDU gibt es Verständnis."
    shown = [one for one in texts(tools, text) if "Verständnis" in one]

    assert shown
    assert all(one.startswith("Der Rat") for one in shown)


@pytest.mark.parametrize(
    "text",
    [
        "Vorläufiges Ergebnis 00:36 Heute waren vier Millionen Leute zur Wahl aufgerufen.",
        "Verlauf und Beteiligung Wie der Wahlleiter mitteilte, lag der Anteil bei 40 Prozent.",
    ],
)
def test_a_heading_before_a_sentence_is_seen(text: str) -> None:
    assert has_heading(text)
    assert not has_heading("Um 00:36 Uhr waren vier Millionen Leute wach, wie der Wahlleiter mitteilte.")


@pytest.mark.parametrize(
    ("word", "is_common"),
    [("Ruderverein", False), ("Fußballspiel", True), ("Goldpreis", True), ("Neustadt", False), ("Berner", False)],
)
def test_a_compound_of_two_nouns_is_no_name(lists: Lexicon, word: str, is_common: bool) -> None:
    assert is_common_compound(word, lists) is is_common


def test_the_noun_before_a_town_stays_outside_of_the_gap(tools: Tools) -> None:
    found = texts(tools, "Am Abend landete Karl Hofer mit 40 Leuten auf dem Flughafen Kassel.")

    assert any("Flughafen {{Kassel}}" in text for text in found)


def test_a_pronoun_between_two_men_is_no_gap(tools: Tools) -> None:
    speech = "Er sagte am Abend, das Boot brauche Holz, und fügte hinzu: „Das alte Boot ist stark.“"
    alone = texts(tools, f"Der Ruderer Karl Hofer kam am Montag nach Ulm. {speech}")
    beside = texts(tools, f"Der Ruderer Karl Hofer kam am Montag mit Martin Lohse nach Ulm. {speech}")

    assert any(text.startswith("{{Karl Hofer|Hofer}} sagte") for text in alone)
    assert not any("}} sagte am Abend" in text for text in beside)


def test_a_heading_ends_before_already() -> None:
    assert has_heading("Artikel 68 des Gesetzes Bereits 1982 hatte der Kanzler neu wählen lassen.")
    assert not has_heading("Bereits 1982 hatte der Kanzler neu wählen lassen.")


def test_a_firm_called_like_its_founder_is_no_person(tools: Tools) -> None:
    text = "Am Morgen kaufte Karl Hofer in Kassel 30 Boote. Am Abend kam Anna Berger mit 40 Leuten zur Firma Hofer."
    shown = [one for one in texts(tools, text) if "Firma" in one]

    assert any("{{Anna Berger" in one for one in shown)
    assert not any("Firma {{" in one for one in shown)
