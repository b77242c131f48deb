"""Questions for the source of one sentence: institutions in a gap, media, papers and speakers behind a phrase."""

from dataclasses import replace

import pytest

from quizapp.core.facts import SourceKind
from quizapp.core.item import Cloze, Language, ShortText, SingleChoice
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.facts import build_facts
from quizapp.generation.pool import candidates, passing
from quizapp.generation.reading import read_article
from quizapp.generation.speaker import Speaker
from quizapp.generation.templates.named_sources import named_source_questions
from quizapp.generation.tools import Tools

OPENING = (
    "Der Bürgermeister Tobias Kellner und die Ärztin Helga Brandner leben seit vielen Jahren in der kleinen Stadt "
    "Wiesenbach, in der auch der Fluss sein Bett hat und wo im Sommer ein Fest gefeiert wird, das alle gern mögen."
)


def good(tools: Tools, *paragraphs: str, language: Language = Language.DE) -> list[Candidate]:
    opening = OPENING if language is Language.DE else ENGLISH_OPENING
    reading = read_article("\n\n".join((opening, *paragraphs)), language, "Aus der Stadt")
    findings = tools.find(reading)
    kit = Kit(findings, build_facts(findings), 0)
    return passing(candidates(kit), kit.facts, reading.article, language)


ENGLISH_OPENING = (
    "The mayor Thomas Keller and the doctor Helen Brander have lived for many years in the small town of Meadowford, "
    "where the river has its bed and where in summer a feast is held that everybody likes to visit with friends."
)


def gaps(found: list[Candidate]) -> list[Cloze]:
    return [c.item.body for c in found if isinstance(c.item.body, Cloze)]


def test_an_institution_stands_among_those_that_the_article_names(tools: Tools) -> None:
    sentence = "Am Abend bestätigte auch die Staatsanwaltschaft, dass der Wagen im Fluss gefunden wurde."
    others = "Die Polizei suchte am Ufer nach Spuren. Auch die Feuerwehr half mit."

    banks = [set(b.distractors) for b in gaps(good(tools, sentence, others)) if "{{Staatsanwaltschaft}}" in b.text]
    assert banks
    assert banks[0] == {"Polizei", "Feuerwehr"}
    assert not any("{{Staatsanwaltschaft}}" in body.text for body in gaps(good(tools, sentence)))


def test_who_speaks_of_a_crime_may_be_any_of_the_law(tools: Tools) -> None:
    found = gaps(good(tools, "Am Abend bestätigte die Polizei, dass das Opfer am Fluss gefunden wurde."))

    banks = [set(body.distractors) for body in found if "{{Polizei}}" in body.text]
    assert banks
    assert banks[0] == {"Staatsanwaltschaft", "Justiz"}


def test_what_is_said_of_one_arm_of_an_army_could_be_said_of_another(tools: Tools) -> None:
    found = gaps(good(tools, "Am Abend bestätigte die Küstenwache, dass der Kahn im Fluss gefunden wurde."))

    banks = [set(body.distractors) for body in found if "{{Küstenwache}}" in body.text]
    assert banks
    assert banks[0] == {"Marine", "Luftwaffe", "Armee"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Laut Polizei wurden nach dem Fest am Fluss zwei Männer aus dem Nachbarort festgenommen.",
        "Die Regierung betont, dass die Brücke über den Fluss im nächsten Sommer fertig wird.",
        "Ökonomen erwarten, dass die Preise für das Holz am Fluss im Herbst wieder steigen.",
        "Datenschützer warnten davor, dass die Kameras am Fluss die Gesichter der Gäste speichern.",
    ],
)
def test_an_institution_that_its_sentence_tells_has_no_bank(tools: Tools, sentence: str) -> None:
    assert not any(body.distractors for body in gaps(good(tools, sentence)))


def test_institutions_of_the_article_stand_beside_one_of_their_sort(tools: Tools) -> None:
    found = gaps(
        good(
            tools,
            "Die Regierung betont, dass die Brücke über den Fluss im nächsten Sommer fertig wird.",
            "Die Opposition bestreitet das. Auch die Kirche erklärte, dass die Brücke zu teuer ist.",
        )
    )

    banks = [set(body.distractors) for body in found if "{{Regierung}}" in body.text]
    assert banks
    assert banks[0] == {"Opposition", "Kirche"}


def test_a_ministry_is_typed(tools: Tools) -> None:
    found = gaps(good(tools, "Das Bildungsministerium erklärte am Abend, dass die Ferien in Zukunft länger dauern."))

    banks = [body.distractors for body in found if "{{Bildungsministerium}}" in body.text]
    assert banks
    assert not any(banks)


def test_an_institution_with_a_name_behind_it_is_no_gap(tools: Tools) -> None:
    found = gaps(good(tools, "Am Abend teilte die Universität Wolfstadt mit, dass die Prüfungen verschoben werden."))

    assert not any("{{Universität}}" in body.text for body in found)


def test_a_bare_word_for_any_body_is_no_gap(tools: Tools) -> None:
    found = gaps(good(tools, "Das Unternehmen teilte mit, dass die Öfen im Werk seit dem Morgen wieder brennen."))

    assert not any("{{Unternehmen}}" in body.text for body in found)


def test_an_english_government_is_a_gap(tools: Tools) -> None:
    text = "On Monday the French government announced plans for a new canal."
    others = "The opposition warned that the canal is too dear. The military said that nobody owns the land."

    bodies = [b for b in gaps(good(tools, text, others, language=Language.EN)) if "{{French government}}" in b.text]
    assert any("French opposition" in body.distractors for body in bodies)
    alone = gaps(good(tools, text, language=Language.EN))
    assert not any(body.distractors for body in alone if "{{French government}}" in body.text)


def choices(found: list[Candidate], start: str) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (c.item.body.answer.text, tuple(option.text for option in c.item.body.distractors))
        for c in found
        if isinstance(c.item.body, SingleChoice) and c.item.stem.startswith(start)
    ]


def test_a_medium_stands_among_media_that_the_article_does_not_name(tools: Tools) -> None:
    found = good(tools, "Wie der Spiegel berichtet, ist die alte Mühle am Hang für wenig Geld verkauft worden.")

    (key, wrong), *_ = choices(found, "Welches Medium")
    assert key == "Spiegel"
    assert set(wrong) <= {"Zeit", "Focus", "Stern", "Profil", "Wirtschaftswoche"}


def test_the_sentence_is_shown_without_its_source(tools: Tools) -> None:
    found = good(tools, "Wie der Spiegel berichtet, ist die alte Mühle am Hang für wenig Geld verkauft worden.")

    stems = [c.item.stem for c in found if c.item.stem.startswith("Welches Medium")]
    assert stems
    assert "„Laut […] ist die alte Mühle" in stems[0]
    assert "Spiegel" not in stems[0]


def test_a_paper_stands_among_other_kinds_of_sources(tools: Tools) -> None:
    found = good(tools, "Laut einer Umfrage wünschen sich die meisten Gäste am Fluss einen Steg aus hellem Holz.")

    (key, wrong), *_ = choices(found, "Welcher Quelle")
    assert key == "einer Umfrage"
    assert all(option.startswith(("einem ", "einer ")) for option in wrong)


def test_a_speaker_whose_sentence_names_others_is_asked_for(tools: Tools) -> None:
    found = good(tools, "Wie Tobias Kellner mitteilte, hat die Stadt den Steg am Fluss für immer gesperrt.")

    typed = [
        c.item.body.answer
        for c in found
        if isinstance(c.item.body, ShortText)
        and "dass die Stadt den Steg am Fluss für immer gesperrt hat" in c.item.stem
    ]
    assert typed
    assert "Tobias Kellner" in typed[0]


def test_experts_alone_are_not_asked_for(tools: Tools) -> None:
    found = good(tools, "Nach Angaben der Experten ist der Steg am Fluss seit langer Zeit nicht mehr sicher.")

    assert not any("[…]" in c.item.stem for c in found)


def test_a_claim_whose_speaker_was_struck_is_not_asked_for(tools: Tools) -> None:
    reading = read_article(f"{OPENING}\n\nWie Tobias Kellner mitteilte, ist der Steg zu.", Language.DE, "Aus der Stadt")
    findings = tools.find(reading)
    kit = Kit(findings, build_facts(findings), 0)
    claim = replace(findings.claims[0], speaker=Speaker("", None, SourceKind.UNNAMED))

    assert list(named_source_questions(kit, claim)) == []


def test_a_press_release_stands_among_other_channels(tools: Tools) -> None:
    found = good(tools, "„Der Steg bleibt noch lange zu“, sagte Tobias Kellner in einer Pressemitteilung.")

    (key, wrong), *_ = choices(found, "Auf welchem Weg")
    assert key == "in einer Pressemitteilung"
    assert set(wrong) <= {
        "in einem Interview", "auf einer Pressekonferenz", "in einem Brief", "in einer Rede", "in einem Buch",
        "in einer Videobotschaft",
    }  # fmt: skip


def test_a_channel_that_the_article_names_elsewhere_is_no_wrong_one(tools: Tools) -> None:
    sentence = "„Der Steg bleibt noch lange zu“, sagte Tobias Kellner in einer Pressemitteilung."
    found = good(tools, sentence, "Helga Brandner hatte den Bau in einem Interview und in einem Brief gelobt.")

    wrong = {option for _, options in choices(found, "Auf welchem Weg") for option in options}
    assert wrong
    assert not wrong & {"in einem Interview", "in einem Brief"}


def test_the_medium_that_was_told_is_asked_for(tools: Tools) -> None:
    found = good(tools, "„Der Steg bleibt noch lange zu“, sagte Tobias Kellner der Süddeutschen Zeitung.")

    assert [key for key, _ in choices(found, "Welchem Medium gegenüber")] == ["Süddeutsche Zeitung"]


def test_the_network_is_a_gap_among_networks(tools: Tools) -> None:
    found = gaps(good(tools, "Der Steg am Fluss bleibt zu. Das teilte Tobias Kellner auf Facebook mit."))

    bodies = [body for body in found if "{{Facebook}}" in body.text and body.distractors]
    assert bodies
    assert len(bodies[0].distractors) == 3
    assert "Der Steg am Fluss bleibt zu." in bodies[0].text


def test_a_network_where_nothing_is_said_is_no_gap(tools: Tools) -> None:
    found = good(tools, "Die Jugend der Stadt verbringt ihre Abende lieber auf Facebook als am Ufer.")

    assert not any(candidate.template == 15 for candidate in found)


def test_reports_stand_among_reports_of_another_origin(tools: Tools) -> None:
    found = good(tools, "Nach Polizeiangaben wurde der Steg am Fluss an den Feiertagen von vielen Gästen betreten.")

    (key, wrong), *_ = choices(found, "Welcher Quelle")
    assert key == "Polizeiangaben"
    assert "Behördenangaben" not in wrong


def test_das_teilte_somebody_mit_is_the_word_of_somebody(tools: Tools) -> None:
    reading = read_article(
        f"{OPENING}\n\nDer Steg ist zu. Das teilte Tobias Kellner mit.", Language.DE, "Aus der Stadt"
    )

    assert [claim.speaker.name for claim in tools.find(reading).claims] == ["Tobias Kellner"]


def test_the_adjective_of_a_country_stays_in_the_gap(tools: Tools) -> None:
    found = gaps(good(tools, "Am Abend erklärte die polnische Marine, dass der Damm erneuert werden soll."))

    bodies = [body for body in found if "{{polnische Marine}}" in body.text]
    assert bodies
    assert all(name.startswith("polnische ") for name in bodies[0].distractors)


def test_a_name_that_opens_a_spoken_sentence_can_be_a_gap(tools: Tools) -> None:
    sentence = "„Tobias Kellner hat den Steg immer gut gepflegt“, sagte die Wirtin am Abend."

    assert any("{{Tobias Kellner" in body.text for body in gaps(good(tools, sentence)) if "gepflegt" in body.text)


def test_a_name_that_opens_a_title_is_no_gap(tools: Tools) -> None:
    found = gaps(good(tools, "Im Saal lief gestern „Tobias Kellner und der Bär“ vor vielen Gästen."))

    assert not any("{{Tobias Kellner" in body.text for body in found if "Bär" in body.text)


def test_who_is_named_in_the_lead_is_the_only_one_who_is_no_gap(tools: Tools) -> None:
    found = gaps(good(tools, "Karl Osten kam spät ans Ufer. Dort lobte Karl Osten den Steg, und Helga Brandner sang."))

    texts = [body.text for body in found if body.text.startswith("Karl Osten kam spät")]
    assert any("Dort lobte Karl Osten den Steg, und {{Helga Brandner" in text for text in texts)


def test_whose_paper_it_is_goes_with_the_source(tools: Tools) -> None:
    found = good(tools, "Laut einer Umfrage der Handelskammer wünschen sich viele Gäste am Fluss einen Steg aus Holz.")

    stems = [c.item.stem for c in found if c.item.stem.startswith("Welcher Quelle")]
    assert stems
    assert all("Handelskammer" not in stem for stem in stems)


def test_words_without_a_verb_are_no_statement(tools: Tools) -> None:
    found = good(tools, "Laut einer Umfrage mit einem Anteil von 62 Prozent aller Gäste am Ufer im ganzen Tal.")

    assert not any(c.item.stem.startswith("Welcher Quelle") for c in found)


def test_an_opening_adjective_belongs_to_the_reports(tools: Tools) -> None:
    found = good(tools, "Ersten Medienberichten zufolge soll der Steg am Fluss bald neue Bretter bekommen.")

    stems = [c.item.stem for c in found if c.item.stem.startswith("Welcher Quelle")]
    assert stems
    assert all("Ersten" not in stem for stem in stems)


def test_what_stands_before_a_hyphen_stands_in_every_option(tools: Tools) -> None:
    found = gaps(good(tools, "Die US-Armee erklärte am Abend, dass das Opfer im Fluss gefunden wurde."))

    bodies = [body for body in found if "{{US-Armee}}" in body.text and body.distractors]
    assert bodies
    assert all(name.startswith("US-") for name in bodies[0].distractors)


def test_the_country_of_an_institution_is_typed(tools: Tools) -> None:
    found = gaps(good(tools, "Am Abend erklärte das polnische Parlament, dass der Damm erneuert werden soll."))
    told = gaps(good(tools, "Am Abend erklärte das polnische Parlament, dass in Polen der Damm erneuert werden soll."))

    (body,) = [body for body in found if "{{polnische}} Parlament" in body.text]
    assert not body.distractors
    assert not any("{{polnische" in body.text for body in told)


def test_a_ministry_with_a_hyphen_is_typed_whole(tools: Tools) -> None:
    found = gaps(good(tools, "Das US-Justizministerium erklärte am Abend, dass der Damm erneuert werden muss."))

    assert any("{{US-Justizministerium}}" in body.text and not body.distractors for body in found)


def test_the_channel_of_a_body_is_not_asked_for_in_german(tools: Tools) -> None:
    found = good(tools, "„Der Steg bleibt noch lange zu“, sagte der WWF in einer Pressemitteilung.")

    assert choices(found, "Auf welchem Weg") == []


@pytest.mark.parametrize(
    ("text", "asked"), [("ein Dieb gefasst und festgenommen wurde", False), ("der Bach steigt", True)]
)
def test_the_police_are_no_gap_where_only_they_can_speak(tools: Tools, text: str, asked: bool) -> None:
    others = "Die Staatsanwaltschaft suchte am Ufer nach Spuren. Auch die Feuerwehr half mit. Die Justiz schwieg."
    found = good(tools, f"Am Abend bestätigte auch die Polizei der Stadt, dass {text}.", others)

    assert any("{{Polizei}}" in cloze.text for cloze in gaps(found)) is asked
